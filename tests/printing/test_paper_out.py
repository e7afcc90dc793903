"""What leaves as PDF, SVG and PNG: read back, and compared with the reports."""

import re
import subprocess
import unicodedata
from datetime import datetime
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PAPERS, PageSetup, Sheet, print_set_of
from negotiator.domain.report_names import REPORTS
from negotiator.exchange.export import TABLES
from negotiator.printing.document import Document, ensure_application
from negotiator.printing.paper_out import as_pdf, write_page, write_report
from negotiator.printing.print_set_out import write_print_set
from negotiator.reports.sheets import asked_of, perspective_of
from negotiator.store import recording
from tests.pdf import words_by_page
from tests.ui.pictures import assert_golden_page

SINCE = Perspective(since=PartialDate.parse("2025-05-15"))


@pytest.fixture(autouse=True)
def _application(qapp):
    ensure_application()


def read(record, setup, path, perspective=SINCE):
    write_report(record, perspective, setup, path)
    return PdfReader(path)


def squeezed(text):
    return re.sub(r"\s+", "", text)


def words_of(table):
    """Return every statement, title and name that a report as JSON says."""
    found = []
    names = ("statement", "text", "condition", "title", "note", "responsible")

    def walk(value, name=""):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key not in ("perspective", "differences", "current", "proposed"):
                    walk(inner, key)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, name)
        elif isinstance(value, str) and (name in names or name[:1].isupper()):
            found.append(value)

    walk(table)
    return found


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(("paper", "is_portrait"), [("A3", False), ("A4", True), ("Letter", False)])
def test_the_text_of_a_pdf_is_what_the_report_says(
    sample_record, tmp_path, report, paper, is_portrait
):
    setup = PageSetup.of(report, paper=paper, is_portrait=is_portrait)
    path = tmp_path / "r.pdf"
    reader = read(sample_record, setup, path)
    text = squeezed(" ".join(words_by_page(path)))
    found = words_of(TABLES[report](sample_record, SINCE))
    assert found
    # A text that goes on over pages has head and foot between its lines.
    lost = [words for words in found if squeezed(words) not in text and words != "all"]
    assert len(lost) <= (len(found) // 20 if report in ("comparison", "tables") else 0), lost
    width, height = PAPERS[paper] if is_portrait else PAPERS[paper][::-1]
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        (width / 25.4 * 72, height / 25.4 * 72), abs=1
    )


def test_a_pdf_has_title_language_and_bookmarks_by_chapter(sample_record, tmp_path):
    path = tmp_path / "m.pdf"
    reader, pages = read(sample_record, PageSetup(), path), words_by_page(path)
    assert reader.metadata.title == "Matrix of positions: Security assurances framework"
    assert reader.root_object["/Lang"] == "en"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"].value
    marks = [each.title for each in _flat(reader.outline)]
    assert [words for words in marks if words.startswith("A ")] == ["A  Assurances"] * 2
    assert any(words.startswith("Changes since Round 3") for words in marks)
    for mark in _flat(reader.outline):
        page = reader.get_destination_page_number(mark)
        assert squeezed(mark.title) in squeezed(pages[page])


def _flat(outline):
    for each in outline:
        if isinstance(each, list):
            yield from _flat(each)
        else:
            yield each


def test_text_stands_in_reading_order(talks, tmp_path):
    talks.say("UA", "A.1", "supports", "2026-01-10", statement="first cell")
    talks.say("RU", "A.1", "opposes", "2026-01-10", statement="second cell")
    talks.say("UA", "A.2", "supports", "2026-01-10", statement="third cell")
    text = read(talks.record, PageSetup(), tmp_path / "m.pdf").pages[0].extract_text()
    places = [text.index(words) for words in ("Matrix of", "first cell", "second", "third cell")]
    assert places == sorted(places)


def test_the_name_of_the_file_and_who_made_it_stand_on_each_page(sample_record, tmp_path):
    name = sample_record.path.name
    sample_record.author = "Desk 7"
    for by, stands in ((None, "Prepared by Desk 7"), ("Unit 3", "Prepared by Unit 3"), ("", "")):
        path = tmp_path / "m.pdf"
        read(sample_record, PageSetup(prepared_by=by), path)
        for text in words_by_page(path):
            assert squeezed(name) in squeezed(text)
            assert stands in text
            assert ("Prepared by" in text) == bool(stands)


def test_pages_are_pictures_too(sample_record, tmp_path):
    document = Document(sample_record, SINCE, PageSetup(paper="A4"))
    write_page(document, 2, tmp_path / "p.png")
    image = QImage(str(tmp_path / "p.png"))
    assert (image.width(), image.height()) == (2339, 1654)
    write_page(document, 2, tmp_path / "p.svg")
    root = ET.parse(tmp_path / "p.svg").getroot()
    assert root.tag.endswith("svg")
    assert root.find("{http://www.w3.org/2000/svg}title").text.endswith("page 2")
    words = squeezed("".join(root.itertext()))
    assert "Supports" in words
    assert f"Page2of{len(document.pages)}" in words
    for number in (0, len(document.pages) + 1):
        with pytest.raises(NegotiatorError, match="There is no page"):
            write_page(document, number, tmp_path / "q.png")
    with pytest.raises(NegotiatorError, match="not written as"):
        write_page(document, 1, tmp_path / "q.gif")
    assert not list(tmp_path.glob("q.*"))


def test_sheets_of_one_matrix_can_be_laid_beside_each_other(sample_record):
    document = Document(sample_record, SINCE, PageSetup(paper="A4"))
    heights = {}
    for page in document.pages:
        if page.sheet.startswith("Sheet "):
            sheet, band = re.match(r"Sheet (\d+)/\d+ – (\w+):", page.sheet).groups()
            heights.setdefault(band, []).append([strip.height for _, strip in page.strips])
            assert int(sheet) <= 4
    assert set(heights) >= {"A", "B"}
    for bands in heights.values():
        assert all(each == bands[0] for each in bands)


def test_a_chapter_stays_together_where_it_fits(sample_record):
    document = Document(sample_record, Perspective(), PageSetup())
    begun = [p.strips and [s.words for _, s in p.strips] for p in document.pages]
    again = [words for page in begun for words in page if "(continued)" in words]
    assert again == []


def test_a_row_that_no_page_could_hold_is_cut_between_lines(talks):
    words = " ".join(f"word{n}" for n in range(4000))
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement=words)
    document = Document(talks.record, Perspective(), PageSetup(report="positions", paper="A4"))
    assert len(document.pages) > 2
    lines = [
        item.words.line_text(item.first, item.last)
        for page in document.pages
        for _, item in page.texts()
    ]
    found = [word for line in lines for word in line.split() if word.startswith("word")]
    assert found == words.split()


def test_a_page_without_room_is_refused_with_what_to_do(talks):
    title = "A very long title " * 16
    record = talks.record
    ((_, negotiation),) = record.rows(Negotiation)
    row = negotiation.revised(title=title[:300], disclaimer="Nothing here counts. " * 100)
    recording.edit_row(record, row)
    with pytest.raises(NegotiatorError, match="smaller text"):
        Document(record, Perspective(), PageSetup(paper="Letter", margin=40, text_size=200))


def test_a_print_set_says_the_same_again_when_the_record_has_grown(sample_record, tmp_path):
    record = sample_record
    kept = print_set_of(
        "Morning / briefing",
        (
            Sheet(
                setup=PageSetup(paper="A4"),
                asked=asked_of(record, Perspective(parties=("UA", "RU")), since_round=True),
            ),
            Sheet(setup=PageSetup(report="moved"), asked=asked_of(record, SINCE)),
        ),
    )
    asked = perspective_of(record, kept.sheets[0].asked)
    assert (str(asked.since), asked.parties) == ("2025-10-09", ("UA", "RU"))
    assert perspective_of(record, kept.sheets[1].asked) == SINCE
    made = list(write_print_set(record, kept, tmp_path / "out"))
    assert [path.name for path in made] == [
        "Morning briefing 01 matrix.pdf",
        "Morning briefing 02 moved.pdf",
    ]
    text = PdfReader(made[0]).pages[0].extract_text()
    assert "Changes since" in text
    assert "France" not in text


def test_a_print_set_that_names_what_is_gone_writes_nothing(sample_record, tmp_path):
    sheets = (
        Sheet(),
        Sheet(asked=asked_of(sample_record, Perspective(parties=("XX",)))),
    )
    with pytest.raises(NegotiatorError, match="no party XX"):
        list(write_print_set(sample_record, print_set_of("x", sheets), tmp_path / "out"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "setup"),
    [
        ("matrix-a3", PageSetup()),
        ("matrix-a4-grey", PageSetup(paper="A4", is_portrait=True, is_monochrome=True)),
        ("matrix-symbols", PageSetup(paper="A4", density="symbol")),
        ("positions", PageSetup(report="positions", paper="A4")),
        ("cell", PageSetup(report="cell", paper="Letter")),
        ("moved", PageSetup(report="moved", paper="A4")),
        ("consequences", PageSetup(report="consequences", paper="A4")),
    ],
)
def test_pages_look_as_they_should(sample_record, name, setup):
    sample_record.now = lambda: datetime(2026, 2, 27, 9, 30).astimezone()
    sample_record.author = "Desk 2"
    assert_golden_page(Document(sample_record, SINCE, setup), 0, f"page-{name}")


def test_bytes_of_a_pdf_hold_no_path(sample_record):
    data = as_pdf(Document(sample_record, SINCE, PageSetup()))
    assert str(sample_record.path.parent).encode() not in data


@pytest.mark.parametrize(
    "said",
    [
        "تتشاور الأطراف قبل أي عمل",
        "各方应在采取行动之前进行磋商",
        "Сторони проводять консультації",
        "Oui à l’article 5, « sans délai »",
    ],
)
def test_text_of_every_script_is_selected_as_it_was_written(talks, tmp_path, said):
    talks.say("UA", "A.1", "supports", "2026-01-10", statement=said)
    path = tmp_path / "m.pdf"
    reader = read(talks.record, PageSetup(), path)
    by_tool = subprocess.run(
        ["pdftotext", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert _letters(said) in _letters(by_tool)
    # Letters written from the right stand in a PDF as they are seen; viewers turn them.
    raw = reader.pages[0].extract_text()
    seen = [sorted(_letters(token)) for token in raw.split()]
    words = [_letters(word) for word in said.split()]
    assert all(word in _letters(raw) or sorted(word) in seen for word in words)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    for line in fonts.splitlines()[2:]:
        embedded, _, has_unicode = line.split()[-5:-2]
        assert (embedded, has_unicode) == ("yes", "yes"), line


def _letters(text):
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    return "".join(each for each in plain if unicodedata.category(each) != "Cf")
