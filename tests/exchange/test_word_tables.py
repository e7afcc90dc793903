"""Word tables read back: every cell, heads that repeat, marking at head and foot."""

import io
import shutil
import subprocess
import zipfile

import pytest
from docx import Document
from docx.oxml.ns import qn

from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.exchange.word_tables import brief_docx, matrix_docx
from negotiator.reports.brief import brief
from negotiator.reports.matrix import Matrix
from negotiator.reports.sentences import stance_word
from tests.command_line import run

SINCE = Perspective(since=PartialDate.parse("2025-05-15"))
A4 = PageSetup.of("matrix", paper="A4")


def tables(content):
    """Return each table as rows of texts, and whether its head repeats and its rows hold."""
    document = Document(io.BytesIO(content))
    found = []
    for table in document.tables:
        rows = table._tbl.tr_lst
        assert rows[0].find(f".//{qn('w:tblHeader')}") is not None
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)
        assert table.style.name == "Table Grid"
        found.append(
            [
                [
                    "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in cell.p_lst)
                    for cell in row.tc_lst
                ]
                for row in rows
            ]
        )
    return document, found


def test_each_cell_of_the_matrix_stands_in_one_table(sample_record):
    document, found = tables(matrix_docx(sample_record, SINCE, A4))
    matrix = Matrix(sample_record, SINCE)
    cells = matrix.every_cell()
    scale = sample_record.negotiation.scale
    heads = [head for table in found for head in table[0][1:]]
    assert heads == [f"{party.name} ({party.code})" for party in matrix.parties]
    seen = 0
    for table in found:
        by_title = {row[0].split("\n")[0]: row for row in table}
        for each in matrix.rows:
            component = each.component
            row = by_title[f"{component.number} {component.title}"]
            if each.is_chapter:
                assert len(row) == 1
                continue
            for words, head in zip(row[1:], table[0][1:], strict=True):
                party = next(p for p in matrix.parties if f"{p.name} ({p.code})" == head)
                cell = cells.get((component.key, party.key))
                assert (words == "") == (cell is None)
                if cell is not None and len(cell.held.claims) == 1:
                    seen += 1
                    assert words.startswith(("++", "+", "[·]", "−", "×")) == (
                        cell.stance is not None and cell.stance < 100
                    )
                    assert stance_word(scale, cell.stance) in words
                    assert cell.held.claim.statement in words
                    assert cell.held.claim.condition in words
                    assert ("Red line" in words) == bool(cell.held.claim.red_line)
    assert seen > 150
    section = document.sections[0]
    for place in (section.header, section.footer):
        assert place.paragraphs[0].text == "CONFIDENTIAL"
    assert document.core_properties.title == "Security assurances framework"
    assert [p.text for p in document.paragraphs[1:4]] == [
        "As of: 27 February 2026, after Round 5",
        "Changes since: Round 3, 15 May 2025",
        "Basis: in session, public, assessment",
    ]


def test_a_marking_below_the_highest_is_told_as_it_is(sample_record):
    document, _ = tables(matrix_docx(sample_record, Perspective(ceiling=0), A4))
    assert document.sections[0].header.paragraphs[0].text == "PUBLIC"
    words = "\n".join(p.text for p in document.paragraphs)
    assert "Up to marking: public" in words


def test_each_shift_stands_in_the_briefing(sample_record):
    _, (table,) = tables(brief_docx(sample_record, SINCE, PageSetup.of("moved")))
    found = brief(sample_record, SINCE)
    assert len(table) == 1 + len(found.groups) + sum(len(g.moments) for g in found.groups)
    rows = iter(table[1:])
    for group in found.groups:
        assert next(rows) == [group.title]
        for moment in group.moments:
            row = next(rows)
            assert row[1] == moment.party.name
            assert moment.event.claim.statement == row[5]
            assert moment.event.claim.condition in row[4]


def test_nothing_moved_is_said(sample_record):
    asked = Perspective(since=PartialDate.parse("2026-12-31"))
    document, found = tables(brief_docx(sample_record, asked, PageSetup.of("moved")))
    assert found == []
    assert any(p.text.startswith("Nothing moved since") for p in document.paragraphs)


@pytest.mark.parametrize("density", ["symbol", "summary", "full"])
def test_parties_that_do_not_fit_stand_in_further_tables(talks, density):
    for n in range(130):
        talks.party(f"P{n}")
    talks.say("P7", "A.2", "supports", "2026-01-10", statement="As drafted")
    content = matrix_docx(
        talks.record, Perspective(), PageSetup.of("matrix", paper="A4", density=density)
    )
    document, found = tables(content)
    heads = [head for table in found for head in table[0][1:]]
    assert len(heads) == len(set(heads)) == len(Matrix(talks.record, Perspective()).parties)
    assert all(len(table[0]) <= 61 for table in found)
    titles = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert len(titles) == len(found) > 1
    assert titles[0].startswith("Parties 1–")


def test_hostile_and_foreign_words_stay_words(talks):
    words = 'A < B & "C" \u0007 ]]> <w:p/> =1+1'.replace("\u0007", "\ufffd")
    talks.say("UA", "A.2", "supports", "2026-01-10", statement=words)
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement="تتشاور الأطراف فورا\n停火")
    content = matrix_docx(talks.record, Perspective(), A4)
    _, found = tables(content)
    texts = [words for table in found for row in table for words in row]
    assert any(words in text for text in texts)
    xml = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode("utf-8")
    paragraph = next(part for part in xml.split("<w:p>") if "تتشاور" in part)
    assert "<w:bidi/>" in paragraph
    assert "<w:rtl/>" in paragraph
    assert "تتشاور" not in next(part for part in xml.split("<w:p>") if "停火" in part)


def test_too_much_for_word_is_said_before_it_is_tried(talks, monkeypatch):
    monkeypatch.setattr("negotiator.exchange.word_tables._MOST_CELLS", 1)
    with pytest.raises(NegotiatorError, match="too many for Word"):
        matrix_docx(talks.record, Perspective(), A4)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("report", ["matrix", "moved"])
def test_libreoffice_lays_every_word_on_its_pages(sample, tmp_path, report):
    out = tmp_path / f"{report}.docx"
    code, _, problem = run("export", sample, out, "--report", report, "--paper", "A4")
    assert code == 0, problem
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "pdf", "--outdir", tmp_path, out],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = subprocess.run(
        ["pdftotext", "-layout", out.with_suffix(".pdf"), "-"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    pages = [page for page in text.split("\f") if page.strip()]
    head = "Component" if report == "matrix" else "When"
    assert len(pages) > 2
    for page in pages:
        assert head in page
        assert page.count("CONFIDENTIAL") == 2
