"""What leaves for people is in their language; what leaves for programs is English everywhere."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator

import pytest
from docx import Document
from docx.oxml.ns import qn
from python_calamine import CalamineWorkbook

from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.exchange import text
from negotiator.exchange.comparison_files import as_docx, as_html, as_text
from negotiator.exchange.export import TABLES, write, write_history
from negotiator.exchange.importing import planned
from negotiator.exchange.mapping import guessed_columns
from negotiator.exchange.matrix_page import as_matrix_page
from negotiator.exchange.page_words import script_words
from negotiator.exchange.spreadsheet import as_xlsx
from negotiator.exchange.word_tables import brief_docx, matrix_docx
from negotiator.language import speaking
from negotiator.reports.moments import Difference, Moments
from negotiator.reports.tables import positions_table
from negotiator.store.record import Record
from tests.browser import elements
from tests.command_line import run
from tests.conftest import Talks
from tests.language.pretended import pretend, said

A4 = PageSetup(report="matrix", paper="A4")
FULL = Perspective(since=PartialDate.parse("2026-01-15"))
_UID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


@pytest.fixture
def talks(monkeypatch) -> Iterator[Talks]:
    """A record without a small letter, so that small Latin letters are the program's own."""
    pretend(monkeypatch)
    record = Record.in_memory(
        Negotiation(title="TALKS", disclaimer="DRAFT", stale_after_days=None), author="DESK"
    )
    made = Talks(record)
    made.party("UA", "UKRAINE", role="guarantor")
    made.party("RU", "RUSSIA")
    made.group("EU", "UA", start="2020-01-01")
    made.component("A", "ASSURANCES")
    made.component("A.1", "NON-AGGRESSION", "A")
    made.component("A.2", "DEFENCE", "A")
    made.round(1, "2026-01-08", "2026-01-14")
    made.text("A.2", "", "current framework", "EACH PARTY [RU: SHALL] CONSULT.", date="2025-01-01")
    made.text("A.2", "REV.1", "proposal", "EACH PARTY CONSULTS [AT ONCE.", date="2026-02-01")
    source = made.source("RECORD", kind="letter", reliability="B")
    made.say("UA", "A.2", "supports", "2026-01-10", statement="AT ONCE", source=source.uid)
    made.say("RU", "A.2", "rejects", "2026-01-10", credibility=2)
    made.say("RU", "A.2", "opposes", "2026-02-10", condition="OTHERS DO", red_line=True)
    made.say("EU", "A.1", "accepts", "2026-02-12", basis="in session")
    made.say("RU", "A.1", "not asked", "2026-02-12")
    made.say("RU", "A.1", "reserves", "2026-02-12", day_order=1)
    yield made
    record.close()


def in_english(words: Iterable[str]) -> list[str]:
    """Return the texts in which small Latin letters stand beside each other."""
    return [each for each in words if re.search("[a-z]{2}", _UID.sub("", each))]


def words_of(page: str) -> list[str]:
    """Return the texts and labels of a page, its style and script aside."""
    attributes = [
        each.attributes.get(name, "")
        for each in elements(page)
        for name in ("placeholder", "data-party")
    ]
    plain = re.sub(r"<(style|script)\b.*?</\1>", "", page, flags=re.DOTALL)
    return [*attributes, *re.split("<[^>]*>", plain)]


def strings_in(value: object) -> Iterator[str]:
    """Yield all texts in a document of JSON, names aside."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings_in(each)


def words_in_word(content: bytes) -> list[str]:
    """Return the texts of a Word document: its body, head and foot, and its own styles."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [
            archive.read(name).decode("utf-8")
            for name in archive.namelist()
            if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name)
        ]
    return [words for part in parts for words in re.findall(r"<w:t[ >][^<]*</w:t>", part)]


def test_pages_for_a_browser_are_in_the_language_spoken(talks):
    with speaking("uk"):
        matrix, comparison = as_matrix_page(talks.record, FULL), as_html(talks.record, FULL)
    for page in (matrix, comparison):
        assert '<html lang="uk" dir="ltr">' in page
        assert in_english(words_of(page)) == []
    data = json.loads(re.search(r'id="data">(.*?)</script>', matrix, re.DOTALL)[1])
    assert data["words"].pop("language") == "uk"
    plain = {code: words.pop() for code, words in data["stances"].items()}
    assert plain["5"] == "rejects"
    told = [re.sub(r"\{\w+\}", "", each) for each in strings_in(data)]
    assert in_english(told) == []


def test_pages_in_arabic_begin_at_the_right(talks):
    with speaking("ar"):
        for page in (as_matrix_page(talks.record, FULL), as_html(talks.record, FULL)):
            assert '<html lang="ar" dir="rtl">' in page


def test_the_script_says_numbers_in_the_forms_of_english(talks):
    words = script_words()
    assert words["positions"]["one"] == "{n} position"
    assert words["positions"]["other"] == "{n} positions"
    assert words["positionsOf"]["other"] == "{count} of {n} positions"


def test_word_documents_are_in_the_language_spoken(talks):
    with speaking("uk"):
        made = [
            matrix_docx(talks.record, FULL, A4),
            brief_docx(talks.record, FULL, A4),
            as_docx(talks.record, FULL),
        ]
    for content in made:
        assert in_english(each[5:-6].partition(">")[2] for each in words_in_word(content)) == []
        styles = Document(io.BytesIO(content)).styles.element
        assert styles.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").get(qn("w:val")) == "uk-UA"


def test_word_documents_in_arabic_begin_at_the_right_where_their_words_do(talks):
    talks.say("UA", "A.1", "opposes", "2026-02-20", statement="IN LATIN LETTERS")
    with speaking("ar"):
        content = matrix_docx(talks.record, FULL, A4)
        texts = as_docx(talks.record, FULL)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = archive.read("word/document.xml").decode("utf-8")
    assert "<w:bidiVisual/>" in body
    assert re.search(r"<w:sectPr.*<w:bidi/>.*</w:sectPr>", body, re.DOTALL)
    latin = next(part for part in body.split("<w:p>") if "IN LATIN LETTERS" in part)
    assert '<w:bidi w:val="0"/>' in latin
    assert "<w:rtl/>" not in latin
    title = next(p for p in Document(io.BytesIO(texts)).paragraphs if p.text == "TALKS")
    assert title._p.pPr.find(qn("w:bidi")).get(qn("w:val")) == "0"
    normal = Document(io.BytesIO(texts)).styles["Normal"].element
    assert normal.pPr.find(qn("w:bidi")) is not None


def test_a_workbook_is_in_the_language_spoken_and_comes_in_again_in_another(talks, tmp_path):
    path = tmp_path / "positions.xlsx"
    with speaking("uk"):
        path.write_bytes(as_xlsx(talks.record, FULL))
    book = CalamineWorkbook.from_path(path)
    assert said("uk", "Positions") in book.sheet_names
    cells = [
        str(cell)
        for name in book.sheet_names
        for row in book.get_sheet_by_name(name).to_python()
        for cell in row
    ]
    assert in_english([*book.sheet_names, *cells]) == ["en", "en"]  # the language of the texts
    for code in ("en", "ar", "uk"):
        with speaking(code):
            plan = planned(talks.record, path)
        assert (plan.problems, plan.drafts) == ([], [])
        assert plan.known == plan.rows == 6


def test_a_workbook_in_arabic_begins_at_the_right(talks):
    with speaking("ar"):
        content = as_xlsx(talks.record, FULL)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert all(b'rightToLeft="1"' in archive.read(name) for name in sheets)


def test_heads_of_our_own_tables_are_known_in_each_language(monkeypatch):
    pretend(monkeypatch)
    for code in ("en", "uk", "ar"):
        heads = [said(code, each) if code != "en" else each for each in ("Party", "Expressed on")]
        assert guessed_columns(heads) == {"party": heads[0], "expressed_on": heads[1]}


def test_text_for_a_terminal_is_in_the_language_spoken(talks):
    record = talks.record
    moments = Moments((PartialDate.parse("2026-01-12"), None))
    with speaking("uk"):
        told = [
            text.matrix_text(record, FULL),
            text.timeline_text(record, FULL),
            text.difference_text(Difference(record, Perspective(), moments)),
            text.movement_text(record, FULL),
            text.comparison_text(record, FULL),
            text.brackets_text(record, FULL),
            text.positions_text(positions_table(record, FULL)),
            as_text(record, FULL, ".txt"),
        ]
    assert in_english(line for each in told for line in each.splitlines()) == []


def test_what_programs_read_is_the_same_in_every_language(talks, tmp_path):
    def written(code: str) -> dict[str, bytes]:
        folder = tmp_path / code
        folder.mkdir()
        with speaking(code):
            for report in TABLES:
                for suffix in (".json", ".csv"):
                    write(talks.record, FULL, report, folder / f"{report}{suffix}")
            write_history(talks.record, folder / "history.csv")
        return {each.name: each.read_bytes() for each in folder.iterdir()}

    english = written("en")
    assert written("uk") == english
    heads = next(csv.reader(io.StringIO(english["positions.csv"].decode("utf-8-sig"))))
    assert {"party", "expressed_on", "basis"} <= set(heads)


def test_pages_are_written_in_another_language_than_the_one_preferred(sample, tmp_path):
    out = tmp_path / "matrix.html"
    code, _, _ = run("--language", "ar", "export", sample, out)
    assert code == 0
    assert '<html lang="ar" dir="rtl">' in out.read_text("utf-8")
    code, _, _ = run("export", sample, out)
    assert '<html lang="en" dir="ltr">' in out.read_text("utf-8")


@pytest.mark.parametrize(("report", "suffix"), [("matrix", "docx"), ("moved", "md")])
def test_a_document_is_in_the_language_of_its_pages(talks, tmp_path, report, suffix):
    out = tmp_path / f"out.{suffix}"
    setup = PageSetup(report=report, paper="A4", language="uk")
    write(talks.record, FULL, report, out, setup=setup)
    words = words_in_word(out.read_bytes()) if suffix == "docx" else [out.read_text("utf-8")]
    assert in_english(re.sub("<[^>]*>", "", each) for each in words) == []
