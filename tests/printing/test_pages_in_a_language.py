"""Pages speak the language that is asked for, whatever the interface speaks."""

import re
import unicodedata

import pytest
from pypdf import PdfReader

from negotiator import language
from negotiator.domain.components import ComponentStatus, Consequence
from negotiator.domain.dates import PartialDate
from negotiator.domain.linkages import Linkage
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.report_names import REPORTS
from negotiator.language import speaking
from negotiator.printing.document import Document, ensure_application
from negotiator.printing.paper import Text, Tile
from negotiator.printing.paper_out import as_pdf, write_page
from negotiator.store.record import Record
from tests.conftest import Talks
from tests.language.pretended import pretend, said
from tests.printing.laid_out import wrong_on

SINCE = Perspective(since=PartialDate.parse("2026-02-01"))
OURS = re.compile(r"[A-Za-z]{2,}")
"""What is ours in a record of Greek words, where it is not translated."""


@pytest.fixture(autouse=True)
def _application(qapp, monkeypatch):
    ensure_application()
    pretend(monkeypatch)


@pytest.fixture
def greek():
    """A record in which something of everything was said, in Greek."""
    record = Record.in_memory(Negotiation(title="Ειρήνη", reference="Ε-1", disclaimer="Σχέδιο"))
    record.author = "Ωμέγα"
    made = Talks(record)
    for code, name in (("ΑΑ", "Άλφα"), ("ΒΒ", "Βήτα"), ("ΓΓ", "Γάμμα")):
        made.party(code, name)
    made.group("ΔΔ", "ΓΓ", start="2025-01-01")
    for number, title, parent in (("1", "Ένα", None), ("1.1", "Δύο", "1"), ("1.2", "Τρία", "1")):
        made.component(number, title, parent)
    for number, day in ((1, "2026-01-20"), (2, "2026-03-02")):
        made.round(number, day)
    made.text("1.1", "", "current framework", "Πρώτο [άρθρο].", date="2026-01-01")
    proposer = made.parties["ΑΑ"].uid
    made.text("1.1", "Νέο", "proposal", "Δεύτερο.", date="2026-02-10", proposer=proposer)
    parts = {number: each.uid for number, each in made.components.items()}
    made._add(ComponentStatus(component=parts["1.1"], status="under discussion", on="2026"))
    made._add(Consequence(dimension="Άμυνα", text="Ησυχία", likelihood="likely", severity="minor"))
    made._add(Linkage(component=parts["1.1"], depends_on=parts["1.2"]))
    source = made.source("Πηγή", reliability="B")
    made.say("ΑΑ", "1.1", "opposes", "2026-01-20", source=source.uid, round=made.rounds[1].uid)
    made.say(
        "ΑΑ", "1.1", "supports", "2026-03-02", condition="ναι", statement="Ίσως", credibility=2
    )
    made.say("ΒΒ", "1.1", "rejects", "2026-01-20", red_line=True, basis="public")
    made.say("ΒΒ", "1.1", "rejects", "2026-03-02", note="πάλι", basis="public")
    made.say(
        "ΔΔ", "1.1", "accepts", "2026-03-02", statement="Όλοι", text_version=made.texts[""].uid
    )
    made.say("ΑΑ", "1.2", "supports", "2026-03-02")
    made.say("ΑΑ", "1.2", "rejects", "2026-03-02", statement="Όχι")
    made.say("ΒΒ", "1.2", "silent", "2026-03-02")
    said = made.say("ΓΓ", "1.2", "accepts", "2026-01-20")
    made.say("ΓΓ", "1.2", None, "2026-03-02", act="withdrawal", refers_to=said.uid)
    yield record
    record.close()


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
