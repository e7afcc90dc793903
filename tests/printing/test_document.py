"""Pages as data, and real PDFs read back."""

from datetime import datetime

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF

from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.scale import DEFAULT_SCALE
from negotiator.domain.words import at_start
from negotiator.language import LANGUAGES, speaking
from negotiator.printing.document import Document, ensure_application
from negotiator.printing.items import Text
from negotiator.printing.paper_out import write_report
from negotiator.reports.comparison import Comparison
from negotiator.reports.matrix import Matrix
from tests.pdf import words_by_page
from tests.ui.pictures import assert_golden_page

SINCE = Perspective(since=PartialDate.parse("2025-05-15"))


@pytest.fixture(autouse=True)
def _application(qapp):
    ensure_application()


def plain(text):
    return " ".join(text.split())


def inside_its_place(document):
    """Return the texts that reach out of their place or of the body."""
    body = QRectF(0, 0, document.body.width(), document.body.height())
    left = []
    for page in document.pages:
        for place, item in page.texts():
            if not item.words.text.strip():
                continue
            covers = QRectF(place.topLeft(), item.words.inside().size())
            if item.first or item.last is not None:
                covers.setHeight(place.height())
            if not body.adjusted(-1, -1, 1, 1).contains(covers) or (
                covers.width() > place.width() + 1
            ):
                left.append(item.words.text)
    return left


@pytest.mark.parametrize("report", ["matrix", "timeline", "comparison"])
@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_no_text_of_the_sample_leaves_its_place(sample_record, report, paper):
    document = Document(sample_record, SINCE, PageSetup.of(report, paper=paper))
    assert inside_its_place(document) == []
    assert all(page.filled <= document.body.height() + 1 for page in document.pages)


def test_the_matrix_as_pdf_says_all_it_must_on_every_page(sample_record, tmp_path):
    path = tmp_path / "m.pdf"
    number = write_report(sample_record, SINCE, PageSetup.of("matrix"), path)
    reader = PdfReader(path)
    assert len(reader.pages) == number > 1
    words = words_by_page(path)
    for n, (page, said) in enumerate(zip(reader.pages, words, strict=True), start=1):
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (420, 297)
        text = plain(said)
        assert "Matrix of positions" in text
        assert "As of" in text
        assert "27 February 2026" in text
        assert "positions are invented" in text
        assert f"Page {n} of {number}" in text
        assert "NEG/2026/014" in text
        assert any(m in text for m in ("PUBLIC", "RESTRICTED", "CONFIDENTIAL"))
    text = plain(" ".join(words))
    assert "Tastle and Wierman" in text
    assert "Changes since Round 3" in text
    assert "neither consent nor neutral" in text
    matrix = Matrix(sample_record, SINCE)
    for cell in matrix.every_cell().values():
        statement = plain(cell.held.claim.statement)
        assert statement.replace(" ", "") in text.replace(" ", ""), statement


def test_fonts_are_embedded(sample_record, tmp_path):
    path = tmp_path / "m.pdf"
    write_report(sample_record, Perspective(), PageSetup.of("matrix"), path)
    for page in PdfReader(path).pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()
            (descendant,) = inner["/DescendantFonts"]
            assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]


def test_the_highest_marking_on_a_page_is_its_marking(talks, tmp_path):
    talks.say("RU", "A.2", "opposes", "2026-01-10", marking=1)
    document = Document(talks.record, Perspective(), PageSetup.of("matrix"))
    assert [page.marking for page in document.pages] == [1]
    below = Document(talks.record, Perspective(ceiling=0), PageSetup.of("matrix"))
    assert [page.marking for page in below.pages] == [0]
    path = tmp_path / "m.pdf"
    write_report(talks.record, Perspective(), PageSetup.of("matrix"), path)
    text = PdfReader(path).pages[0].extract_text()
    assert text.count("RESTRICTED") == 2


def test_many_parties_are_split_over_sheets_by_whole_columns(talks):
    for n in range(40):
        talks.party(f"P{n:02}", f"Party with a long name {n}")
        talks.say(f"P{n:02}", "A.1", "accepts", "2026-01-10", statement=f"said-{n:02}")
    document = Document(talks.record, Perspective(), PageSetup.of("matrix"))
    assert inside_its_place(document) == []
    texts = [item.words.text for page in document.pages for _, item in page.texts()]
    for n in range(40):
        assert sum(f"said-{n:02}" in text for text in texts) == 1
    sheets = {page.sheet for page in document.pages}
    assert len(sheets) > 3
    assert all(sheet.startswith("Sheet ") for sheet in sheets)
    heads = [text for text in texts if text.startswith("Component\u2028")]
    assert len(heads) == len(document.pages)


def test_what_is_too_long_for_a_row_becomes_a_note_and_is_not_lost(talks):
    words = " ".join(f"word{n}" for n in range(3000))
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement=words)
    document = Document(talks.record, Perspective(), PageSetup.of("matrix"))
    texts = [item for page in document.pages for _, item in page.texts()]
    assert any(item.words.text == "See note 1." for item in texts)
    assert any("word2999" in item.words.text for item in texts)
    assert all(page.filled <= document.body.height() + 1 for page in document.pages)


@pytest.mark.parametrize("name", ["الجمهورية العربية", "聯合國教科文組織", "A" * 120])
def test_long_and_foreign_names_stay_in_their_columns(talks, name):
    talks.party("XX", name)
    talks.say("XX", "A.1", "supports", "2026-01-10", statement=f"{name} {name}")
    assert inside_its_place(Document(talks.record, Perspective(), PageSetup.of("matrix"))) == []


@pytest.mark.parametrize("report", ["matrix", "timeline", "comparison"])
def test_an_empty_record_gives_a_page_that_says_so(report, tmp_path):
    from negotiator.domain.negotiation import Negotiation
    from negotiator.store.record import Record

    with Record.in_memory(Negotiation(title="Nothing yet")) as record:
        path = tmp_path / "m.pdf"
        assert write_report(record, Perspective(), PageSetup.of(report), path) == 1
        assert "Nothing yet" in plain(PdfReader(path).pages[0].extract_text())


def test_the_comparison_shows_both_texts_and_the_seed_tables(sample_record, tmp_path):
    path = tmp_path / "c.pdf"
    write_report(sample_record, Perspective(), PageSetup.of("comparison"), path)
    text = plain(" ".join(page.extract_text() for page in PdfReader(path).pages))
    document = Document(sample_record, Perspective(), PageSetup.of("comparison"))
    laid = {"".join(item.words.text.split()) for page in document.pages for _, item in page.texts()}
    for row in Comparison(sample_record, Perspective()).rows():
        for side in (row.current, row.proposed):
            if side is not None:
                assert "".join(side.text.split()) in laid
                assert all(word in text for word in plain(side.text).split() if word.isalpha())
    assert "Participants" in text
    assert "Likely consequences" in text


def test_monochrome_pages_hold_no_colour(sample_record):
    from PySide6.QtGui import QImage, QPainter

    document = Document(sample_record, SINCE, PageSetup(is_monochrome=True))
    image = QImage(600, 424, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(600 / document.size[0], 600 / document.size[0])
    document.paint(painter, 0)
    painter.end()
    for x in range(0, 600, 3):
        for y in range(0, 424, 3):
            colour = image.pixelColor(x, y)
            assert (
                max(colour.red(), colour.green(), colour.blue())
                - min(colour.red(), colour.green(), colour.blue())
                <= 2
            )


def test_a_report_that_is_not_known_is_refused(talks, tmp_path):
    with pytest.raises(NegotiatorError):
        write_report(talks.record, Perspective(), PageSetup.of("novel"), tmp_path / "n.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_text_items_are_what_the_pages_paint(talks):
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement="Painted once")
    document = Document(talks.record, Perspective(), PageSetup.of("matrix"))
    found = [item for page in document.pages for _, item in page.texts() if isinstance(item, Text)]
    assert sum("Painted once" in item.words.text for item in found) == 1


@pytest.mark.parametrize(
    ("name", "versions"),
    [("two", ()), ("columns", ("Current framework", "Rev.1", "Rev.2", "Agreed"))],
)
def test_pages_of_the_comparison_look_as_they_should(sample_record, name, versions):
    sample_record.now = lambda: datetime(2026, 2, 27, 9, 30).astimezone()
    sample_record.author = "Desk 2"
    perspective = Perspective(versions=versions)
    document = Document(sample_record, perspective, PageSetup(report="comparison", paper="A4"))
    assert_golden_page(document, 0, f"page-comparison-{name}")


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_stance_is_broken_within_a_word(sample_record, code):
    """In Russian one is wider than a column of twelve, and is set smaller."""
    setup = PageSetup.of("matrix", language=code, density="summary")
    document = Document(sample_record, SINCE, setup)
    with speaking(code):
        names = {at_start(DEFAULT_SCALE.shown(step)) for step in range(1, 6)}
    found = [
        item.words
        for page in document.pages
        for _, strip in page.strips
        for item in strip.items
        if isinstance(item, Text) and item.words.text in names
    ]
    assert len(found) > 100
    assert [each.text for each in found if len(each.lines) > len(each.text.split())] == []
