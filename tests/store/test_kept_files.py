"""A file of every past schema is kept and opened; what it holds must never be lost."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from negotiator.domain.arrangement import GroupedBy
from negotiator.domain.codes import Basis
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import Sheet, print_set_of
from negotiator.domain.sources import Attachment
from negotiator.domain.views import View
from negotiator.reports.arranged import laid_out
from negotiator.reports.matrix import Matrix
from negotiator.reports.register import SHOWN, register_table
from negotiator.reports.tables import matrix_table
from negotiator.store import lookup, recording
from negotiator.store.attachments import content_of
from negotiator.store.backups import listed
from negotiator.store.check import check
from negotiator.store.file import guard
from negotiator.store.record import Record
from negotiator.store.schema import SCHEMA_VERSION
from negotiator.store.search import search

FILES = Path(__file__).resolve().parent.parent / "files"


def test_a_file_of_schema_1_opens_with_all_it_holds(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-1.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        assert record.negotiation.title == "Kept talks"
        assert [party.name for _, party in record.rows(Party)] == ["Україна"]
        assert record.rows(TextVersion)[0][1].text == "Each Party [UA: shall] consult."
        (cell,) = Matrix(record, Perspective()).every_cell().values()
        assert (cell.stance, cell.held.claim.condition) == (2, "all agree")
        assert record.redo_label() == "Record position: Україна on A.1"
    assert not any(finding.problems for finding in check(path))


def test_a_file_of_schema_2_opens_with_all_it_holds(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-2.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        counts = {word: len(register_table(record, word)) for word in SHOWN}
        assert {word for word, count in counts.items() if not count} == {
            "status",
            "round",
            "consequence",
            "view",
            "print-set",
            "mapping",
        }
        now = matrix_table(record, Perspective())
        assert {(c["party"], c["component"]): c["stance"] for c in now["cells"]} == {
            ("UA", "A.1"): "yes",
            ("RU", "A.1"): "no",
            ("EU", "A.1"): "yes",
        }
        then = Perspective(known_at=datetime(2026, 11, 1, 9, 5, 30, tzinfo=UTC))
        (russia,) = (c for c in matrix_table(record, then)["cells"] if c["party"] == "RU")
        assert russia["state"] == "contradictory"
        assert [claim["stance"] for claim in russia["claims"]] == ["opposes", "rejects"]
        assert [p["name"] for p in matrix_table(record, then)["parties"]][1] == "Russia"
        ((_, letter),) = record.rows(Attachment)
        assert content_of(record, letter) == b"Dear colleagues"
        assert record.redo_label() == "Record position: Україна on A.2"
        (found,) = (hit for hit in search(record, "форм") if hit.word == "position")
        assert found.text == "Не в цій формі"
    assert not any(finding.problems for finding in check(path))


def test_a_file_of_schema_3_opens_with_its_views(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-3.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        ((_, view),) = record.rows(View)
        kept = view.kept
        assert (view.name, kept.layout.density, kept.layout.is_transposed) == (
            "Ранок",
            "full",
            True,
        )
        assert kept.layout.arrangement.grouped_by is GroupedBy.KIND
        assert (kept.layout.widths, kept.layout.bases) == ({"RU": 200}, (Basis.PUBLIC,))
        assert (kept.filter.aspects, kept.filter.text) == (("red line",), "форм")
        laid = laid_out(record, Perspective(), kept.layout)
        assert [party.code for party in Matrix(record, laid).parties][:2] == ["RU", "UA"]
    assert not any(finding.problems for finding in check(path))


def test_an_older_file_is_backed_up_before_it_is_brought_up_to_date(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-1.negotiation", path)
    Record.open(path, backups=tmp_path / "backups").close()
    (backup,) = listed(path, tmp_path / "backups")
    assert backup.reason == "migration"
    assert guard(backup.path) == 1
    assert guard(path) == SCHEMA_VERSION


def test_a_failed_migration_leaves_the_original_bytes(tmp_path, monkeypatch):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-1.negotiation", path)
    before = path.read_bytes()

    def fail(connection):
        connection.execute("CREATE TABLE half_done (a)")
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("negotiator.store.file.migrate", fail)
    with pytest.raises((NegotiatorError, sqlite3.OperationalError)):
        Record.open(path, backups=tmp_path / "backups")
    assert path.read_bytes() == before
    assert not list(tmp_path.glob(".*unfinished"))


def test_a_file_of_schema_4_opens_and_takes_print_sets_and_mappings(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-4.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        ((_, component),) = record.rows(Component)
        assert (component.number, component.responsible, str(component.due)) == (
            "2bis",
            "Desk 2",
            "2026-12-01",
        )
        (cell,) = Matrix(record, Perspective()).every_cell().values()
        assert cell.held.claim.statement == "Так"
        recording.keep_by_name(record, print_set_of("Ранок", (Sheet(),)))
        recording.keep_by_name(record, KeptMapping(name="Votes", content="{}"))
        assert lookup.print_set(record, "ранок").sheets == (Sheet(),)
        assert lookup.mapping(record, "votes").content == "{}"
    assert not any(finding.problems for finding in check(path))


def test_a_file_of_schema_6_opens_with_what_came_home(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-6.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        (cell,) = Matrix(record, Perspective()).every_cell().values()
        assert (cell.stance, cell.held.claim.statement) == (1, "Так")
        said = record.connection.execute("SELECT statement FROM position ORDER BY id").fetchall()
        assert said == [("Так",), ("Ні",)]
        assert {party.code: party.name for _, party in record.rows(Party)} == {
            "UA": "Ukraine",
            "RU": "RF",
            "TR": "Turkey",
        }
        merged = record.connection.execute("SELECT kind, row_id FROM merged_revision").fetchall()
        assert sorted(merged) == [("party", 1), ("party", 2), ("party", 3), ("reading", 1)]
        assert (
            record.undo_label() == "Merge from-anna.negotiation: 1 position, 1 reading, 1 changed"
        )
        record.undo()
        assert [party.name for _, party in record.rows(Party)] == ["Україна", "RF", "Turkey"]
    assert not any(finding.problems for finding in check(path))


def test_a_file_of_schema_5_opens_with_its_history(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-5.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        assert lookup.print_set(record, "ранок").sheets == (Sheet(),)
        (cell,) = Matrix(record, Perspective()).every_cell().values()
        assert cell.held.claim.statement == "Так"
        assert record.undo_label() == "Edit party: Ukraine (UA)"
        record.undo()
        assert [party.name for _, party in record.rows(Party)] == ["Україна"]
        with record.change("Merge nothing", "merge"):
            pass
        assert record.undo_label() == "Merge nothing"
    assert not any(finding.problems for finding in check(path))
