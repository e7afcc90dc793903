"""Pages speak the language that is asked for, whatever the interface speaks."""

import unicodedata
from datetime import date, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter

from negotiator import language
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.report_names import REPORTS
from negotiator.language import speaking
from negotiator.printing.document import Document, ensure_application
from negotiator.printing.items import Text, Tile
from negotiator.printing.palette import Palette
from negotiator.printing.paper_out import as_pdf, write_page
from negotiator.printing.time_scale import TimeScale
from negotiator.printing.timeline_export import TimelineSheet, picture_sizes
from negotiator.printing.timeline_picture import Around, TimelinePicture
from negotiator.reports.around_lanes import status_changes, texts_tabled
from negotiator.reports.lanes import Lanes
from negotiator.reports.question import ask
from tests.language.greek import OURS, greek_talks
from tests.language.pretended import pretend, said
from tests.printing.laid_out import wrong_on

SINCE = Perspective(since=PartialDate.parse("2026-02-01"))


@pytest.fixture(autouse=True)
def _application(qapp, monkeypatch):
    ensure_application()
    pretend(monkeypatch)


@pytest.fixture
def greek():
    with greek_talks() as made:
        yield made.record


def texts_of(document):
    """Return every text on the pages, what stands around them included."""
    found = []
    for number, page in enumerate(document.pages):
        for _, strip in (*page.strips, *document.around(number)):
            found += [item.words.text for item in strip.items if isinstance(item, Text)]
    return found


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("density", ["full", "symbol"])
def test_no_word_of_ours_is_left_in_english(greek, report, density):
    setup = PageSetup.of(report, language="uk", density=density)
    texts = texts_of(Document(greek, SINCE, setup))
    assert [text for text in texts if OURS.search(text)] == []
    assert any(said("uk", "Page") in text for text in texts)


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("paper", ["A3", "A4"])
def test_no_text_of_a_page_from_the_right_leaves_its_place(sample_record, report, paper):
    since = Perspective(since=PartialDate.parse("2025-05-15"))
    setup = PageSetup.of(report, language="ar", paper=paper, is_portrait=paper == "A4")
    assert wrong_on(Document(sample_record, since, setup)) == []


def places(document, kind):
    """Return the items of a kind on the first page, with their places on the body."""
    return [
        (item.rect.translated(0, top), item)
        for top, strip in document.pages[0].strips
        for item in strip.items
        if isinstance(item, kind)
    ]


def test_a_page_from_the_right_has_its_row_heads_at_the_right(greek):
    right, left = (
        Document(greek, SINCE, PageSetup.of("matrix", language=code)) for code in ("ar", "uk")
    )
    width = right.body.width()

    def middle_of(document, words):
        return next(
            place.center().x() for place, item in places(document, Text) if words in item.words.text
        )

    for words in ("Δύο", "Άλφα", "Βήτα"):
        assert middle_of(right, words) == pytest.approx(width - middle_of(left, words), abs=2)
    assert middle_of(right, "Βήτα") < middle_of(right, "Άλφα") < middle_of(right, "Δύο")


def test_tiles_are_not_mirrored_only_placed_at_the_other_side(greek):
    right, left = (
        [item for _, item in places(Document(greek, SINCE, setup), Tile)]
        for setup in (PageSetup.of("matrix", language=code) for code in ("ar", "uk"))
    )
    assert [(tile.code, tile.rect.size()) for tile in right] == [
        (tile.code, tile.rect.size()) for tile in left
    ]


@pytest.mark.parametrize(("code", "faces"), [("uk", None), ("ar", "/R2L"), ("en", None)])
def test_a_pdf_names_its_language_and_holds_its_words(greek, tmp_path, code, faces):
    path = tmp_path / "m.pdf"
    path.write_bytes(as_pdf(Document(greek, SINCE, PageSetup.of("matrix", language=code))))
    reader = PdfReader(path)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == code
    assert root["/ViewerPreferences"].get("/Direction") == faces
    title = REPORTS["matrix"] if code == "en" else said(code, REPORTS["matrix"])
    assert title in reader.metadata.title
    read = unicodedata.normalize("NFKC", reader.pages[0].extract_text())
    assert "\t" not in read
    # Letters of a word stand in a PDF in the order in which they are seen, from the left.
    turn = -1 if code == "ar" else 1
    assert [word for word in title.split() if word[::turn] not in read] == []
    assert "Ωμέγα" in read
    assert language.current() == "en"


def test_a_page_goes_on_in_its_language_when_the_interface_changes(greek, tmp_path):
    document = Document(greek, SINCE, PageSetup.of("moved"))
    language.use("uk")
    assert document.language == "en"
    assert any("Page 1 of" in text for text in texts_of(document))
    write_page(document, 1, tmp_path / "m.svg")
    assert said("uk", "page") not in (tmp_path / "m.svg").read_text("utf-8")
    with speaking("ar"):
        assert Document(greek, SINCE, PageSetup.of("moved")).language == "ar"


@pytest.mark.parametrize("days", [20, 120, 700, 4000])
def test_the_time_axis_speaks_the_language_of_the_page(days):
    first = date(2025, 1, 20)
    axis = TimeScale(first, first + timedelta(days=days), ())
    words = [tick.words for tick in axis.ticks()]
    with speaking("uk"):
        translated = [tick.words for tick in axis.ticks()]
    assert [said("uk", each) for each in words] == translated
    assert [each for each in translated if OURS.search(each)] == []


def test_the_picture_of_a_timeline_speaks_the_language(greek):
    component, party = 2, 1
    with speaking("uk"):
        lanes = Lanes(greek, ask(greek, SINCE), [(component, party), (component, party + 1)])
        around = Around(
            texts_tabled(greek, component, 20260401),
            statuses=status_changes(greek, component, 20260401),
            convergence=[(date(2026, 1, 20), 0.5), (date(2026, 3, 2), 0.75)],
        )
        picture = TimelinePicture(
            lanes, around, Palette.load("light"), picture_sizes(), by_party=True
        )
        picture.make_axis(date(2026, 1, 1))
        picture.today = date(2026, 2, 20)
        sheet = TimelineSheet(picture, "Σχέδιο")
        image = QImage(sheet.size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        sheet.paint(painter)
        painter.end()
    words = [each for _, each in sheet.picture.painter.labels]
    assert said("uk", "Convergence") in words
    assert [each for each in words if OURS.search(each)] == []
