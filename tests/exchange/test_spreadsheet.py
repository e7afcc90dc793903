"""Workbooks read back by another library, and opened by LibreOffice."""

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.exchange.spreadsheet import as_xlsx
from negotiator.reports.matrix import Matrix
from negotiator.reports.sentences import stance_word
from negotiator.reports.tables import positions_table

SINCE = Perspective(since=PartialDate.parse("2025-05-15"))


def sheets(data):
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_each_cell_of_the_matrix_is_in_the_workbook(sample_record):
    found = sheets(as_xlsx(sample_record, SINCE))
    assert list(found) == [
        "Matrix", "Positions", "Parties", "Components", "Texts", "Sources", "Rounds", "About",
    ]  # fmt: skip
    matrix = Matrix(sample_record, SINCE)
    rows = found["Matrix"]
    assert rows[0][0] == "Security assurances framework"
    assert "As of: 27 February 2026, after Round 5" in rows[1][0]
    assert rows[3][1:-1] == [f"{party.name} ({party.code})" for party in matrix.parties]
    cells = matrix.every_cell()
    scale = sample_record.negotiation.scale
    by_title = {row[0]: row for row in rows[4:]}
    for head in (row.component for row in matrix.rows if not row.is_chapter):
        row = by_title[f"{head.number} {head.title}"]
        for column, party in enumerate(matrix.parties, start=1):
            cell = cells.get((head.key, party.key))
            if cell is None:
                assert row[column] == ""
            elif len(cell.held.claims) == 1:
                assert stance_word(scale, cell.stance) in row[column]
                assert cell.held.claim.statement in row[column]
                assert cell.held.claim.condition in row[column]
    positions = positions_table(sample_record, SINCE)["positions"]
    assert [row[0] for row in found["Positions"][1:]] == [each["uid"] for each in positions]


def test_no_text_becomes_a_formula_or_a_link(talks):
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement="=1+1")
    talks.say("UA", "A.2", "supports", "2026-01-10", statement="https://example.org/x\t@SUM(A1)")
    data = as_xlsx(talks.record, Perspective())
    archive = zipfile.ZipFile(io.BytesIO(data))
    for name in archive.namelist():
        if name.startswith("xl/worksheets/"):
            content = archive.read(name)
            assert b"<f>" not in content
            assert b"<hyperlink" not in content
    assert not any("externalLink" in name or "vbaProject" in name for name in archive.namelist())
    words = [cell for row in sheets(data)["Positions"] for cell in row]
    assert "=1+1" in words


def test_what_is_internal_or_marked_higher_stays_here(talks):
    source = talks.source("Our own mandate")
    talks.say(
        "UA",
        "A.2",
        "rejects",
        "2026-02-01",
        basis="internal",
        statement="Bottom line",
        source=source.uid,
    )
    talks.say("UA", "A.2", "supports", "2026-01-10", statement="Open words")
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement="Marked words", marking=2)
    data = as_xlsx(talks.record, Perspective(ceiling=1))
    words = " ".join(str(c) for rows in sheets(data).values() for row in rows for c in row)
    assert "Open words" in words
    for secret in ("Bottom line", "Our own mandate", "Marked words"):
        assert secret not in words
        for name in zipfile.ZipFile(io.BytesIO(data)).namelist():
            assert secret.encode() not in zipfile.ZipFile(io.BytesIO(data)).read(name)


def test_libreoffice_opens_it(sample_record, tmp_path):
    if not Path("/usr/lib/libreoffice/program/libsclo.so").exists():
        pytest.skip("LibreOffice Calc is not installed and could not be")
    path = tmp_path / "m.xlsx"
    path.write_bytes(as_xlsx(sample_record, SINCE))
    done = subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
            "--outdir",
            tmp_path,
            path,
        ],
        check=False,
        capture_output=True,
        timeout=120,
    )
    made = list(tmp_path.glob("*.csv"))
    assert made, done.stderr
    assert "Uid" in made[0].read_text("utf-8")
