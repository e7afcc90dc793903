"""The import assistant: what it shows, lets one choose, and brings in."""

import json
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog

from negotiator import settings
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.exchange import importing
from negotiator.exchange.mapping import Mapping
from negotiator.exchange.record_json import write_record
from negotiator.exchange.sample import write_from
from negotiator.exchange.spreadsheet import as_xlsx
from negotiator.reports.tables import positions_table
from negotiator.store import backups
from negotiator.store.record import Record
from negotiator.ui import messages
from negotiator.ui.dialogs.import_assistant import ImportAssistant
from negotiator.ui.session import Session
from tests.ui.pictures import picture

TABLE = """delegation;topic;vote;date;remarks
RU;A.2;strongly against;2026-03-04;=No
UA;A.2;supports;2026-03-05;Yes
US;A.1;supports;2026-03-05;Yes
"""


@pytest.fixture
def assistant(qtbot, talks, session, tmp_path):
    path = tmp_path / "votes.csv"
    path.write_text(TABLE)
    dialog = ImportAssistant(session, path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._plan is not None)
    return dialog


def claims(talks):
    return {
        (p["party"], p["component"], p["stance"])
        for p in positions_table(talks.record, Perspective())["positions"]
    }


def test_columns_are_taken_by_their_heads_and_problems_are_listed(assistant):
    picture(assistant, "import-assistant")
    assert assistant.preview.item(0, 0).text() == "RU"
    chosen = {field: combo.currentText() for field, combo in assistant.box.columns.items()}
    assert (chosen["party"], chosen["stance"], chosen["statement"]) == (
        "delegation",
        "vote",
        "remarks",
    )
    assert assistant.said.text().startswith("1 of 3 rows would come in")
    assert [assistant.problems.item(n, 0).text() for n in range(2)] == ["2", "4"]
    assert not assistant._bring_in.isEnabled()
    assert assistant.box.stances.item(0, 0).text() == "strongly against"


def test_words_are_mapped_parties_added_and_all_comes_in(qtbot, assistant, talks):
    combo = assistant.box.stances.cellWidget(0, 1)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("rejects"))
    assistant.box.kinds["party"].setChecked(True)
    qtbot.waitUntil(lambda: assistant._bring_in.text() == "&Bring in 3")
    assert "New parties: US US." in assistant.said.text()
    qtbot.keyClick(assistant._bring_in, Qt.Key.Key_Space)
    assert claims(talks) == {
        ("RU", "A.2", "rejects"),
        ("UA", "A.2", "supports"),
        ("US", "A.1", "supports"),
    }
    talks.record.undo()
    assert not claims(talks)


def test_an_empty_negotiation_takes_parties_and_components_from_its_first_table(
    qtbot, palette, tmp_path
):
    path = tmp_path / "blank.negotiation"
    write_from("blank", path, Negotiation(title="Blank"), "Desk")
    table = tmp_path / "votes.csv"
    table.write_text(TABLE.replace("strongly against", "rejects"))
    with Record.open(path) as record:
        dialog = ImportAssistant(Session(record, palette), table)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog._bring_in.text() == "&Bring in 3")
        assert dialog._bring_in.isEnabled()


def test_only_the_sound_rows_come_in_by_choice(assistant, talks):
    assistant._only_sound.setChecked(True)
    assert assistant._bring_in.isEnabled()
    assistant.save()
    assert claims(talks) == {("UA", "A.2", "supports")}


def test_mappings_and_problems_are_kept_as_files(assistant, tmp_path, monkeypatch):
    target = tmp_path / "map.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assistant.box.kinds["source"].setChecked(True)
    assistant.box.save()
    kept = Mapping.read(target.read_text())
    assert kept.columns["party"] == "delegation"
    assert kept.create == ("source",)
    target.write_text(
        json.dumps(
            {
                "stances": {"strongly against": "rejects"},
                "create": ["party"],
                "columns": kept.columns,
            }
        )
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    assistant.box.load()
    assert assistant._plan.left_out == 0
    listed = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(listed), ""))
    assistant.show_mapping(kept)
    assistant._save_problems()
    assert "strongly against" in listed.read_text("utf-8-sig")


def test_a_file_that_is_none_is_told_in_the_assistant(qtbot, session, tmp_path):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"no workbook")
    dialog = ImportAssistant(session, path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "damaged, or no workbook" in dialog._problem.text()
    assert not dialog._bring_in.isEnabled()


@pytest.fixture
def large(qtbot, window, tmp_path):
    """The assistant on a table of 20,000 rows, over a window with a file."""
    path = tmp_path / "large.csv"
    lines = [f"US;A.{n % 5 + 1};supports;2026-03-{n % 28 + 1:02};Words {n}" for n in range(20_000)]
    path.write_text("party;component;stance;date;remarks\n" + "\n".join(lines))
    dialog = ImportAssistant(window.workspace.session, path, window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=30_000)
    return dialog


def positions(record):
    return record.connection.execute("SELECT count(*) FROM position").fetchone()[0]


def test_a_large_import_leaves_the_window_alive_and_is_cancelled_whole(
    qtbot, large, window, monkeypatch
):
    record = window.workspace.session.record
    before, beats = positions(record), []
    timer = QTimer(large)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(10)
    go_on = importing._position_rows

    def slowly(*args):
        for n, row in enumerate(go_on(*args)):
            if n % 500 == 0:
                time.sleep(0.02)
            yield row

    monkeypatch.setattr(importing, "_position_rows", slowly)
    qtbot.keyClick(large._bring_in, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: large.said.text().startswith("Bringing in"), timeout=30_000)
    assert len(beats) > 3
    assert not large._bring_in.isEnabled()
    qtbot.keyClick(large, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not large._is_writing, timeout=30_000)
    assert "cancelled" in large._problem.text()
    assert large.isVisible()
    assert positions(record) == before
    assert record.undo_label() is None
    qtbot.keyClick(large._bring_in, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not large.isVisible(), timeout=60_000)
    assert positions(record) == before + 20_000
    assert record.undo_label() == "Import 20,000 positions"
    session = window.workspace.session
    us = next(p for p in session.matrix.parties if p.code == "US")
    component = session.matrix.components[0]
    cell = session.matrix.cells([component])[component, us.key]
    assert cell.held.claim.statement.startswith("Words ")
    made = backups.listed(record.path, settings.backups_folder())
    assert "import" in {each.reason for each in made}
    (author,) = record.connection.execute(
        "SELECT name FROM author JOIN change ON change.author_id = author.id "
        "ORDER BY change.id DESC LIMIT 1"
    ).fetchone()
    assert author == record.author
    window.workspace.session.record.undo()
    assert session.matrix.cells([component])[component, us.key].held.claim.statement != ""


def test_mappings_are_kept_in_the_file_by_name(qtbot, assistant, talks):
    box = assistant.box
    combo = box.stances.cellWidget(0, 1)
    combo.setCurrentIndex(combo.findData("rejects"))
    box.kinds["party"].setChecked(True)
    assistant._day.setText("2026-01-02")
    box.keep()
    assert "Write a name" in assistant._problem.text()
    box.names.setEditText("Votes of the week")
    box.keep()
    assert assistant._problem.text() == ""
    assert talks.record.undo_label() == "Add mapping: Votes of the week"
    wanted = assistant.mapping
    other = ImportAssistant(assistant._session, assistant._path)
    qtbot.addWidget(other)
    assert other.mapping != wanted
    other.box.names.setCurrentText("Votes of the week")
    other.box.show_kept()
    assert other.mapping == wanted
    other.box.names.setEditText("Another")
    other.box.show_kept()
    assert "no mapping Another" in other._problem.text()


def test_what_a_mapping_says_beyond_what_is_shown_is_kept(assistant):
    wanted = Mapping(
        columns=assistant.mapping.columns,
        defaults={"basis": "assessment", "expressed_on": "2026-01-01"},
        aliases={"Russian Federation": "RU"},
        nothing=("NA",),
    )
    assistant.show_mapping(wanted)
    found = assistant.mapping
    assert found.defaults == wanted.defaults
    assert (found.aliases, found.nothing) == (wanted.aliases, wanted.nothing)


def test_a_whole_record_as_json_becomes_a_file_and_is_opened(qtbot, window, tmp_path, monkeypatch):
    source, target = tmp_path / "all.json", tmp_path / "made.negotiation"
    write_record(window.workspace.session.record, None, source)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.incoming.import_table()
    qtbot.waitUntil(lambda: window.workspace.path == target, timeout=30_000)
    assert len(window.workspace.session.matrix.parties) == 12


def test_our_own_workbook_opens_at_its_positions(qtbot, window, tmp_path):
    path = tmp_path / "sample.xlsx"
    record = window.workspace.session.record
    path.write_bytes(as_xlsx(record, Perspective()))
    dialog = ImportAssistant(window.workspace.session, path, window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=30_000)
    assert dialog._sheet.currentText() == "Positions"
    assert dialog._plan.drafts == []
    assert dialog._plan.known > 150


def test_stances_are_chosen_by_keys_alone(qtbot, assistant):
    assistant.box.offer(["against", "so-so"])
    assistant.activateWindow()
    assistant.box.stances.setFocus()
    qtbot.waitUntil(assistant.box.stances.hasFocus)
    for row, presses in ((0, 5), (1, 4), (2, 3)):
        qtbot.keyClick(assistant.focusWidget(), Qt.Key.Key_Tab)
        combo = assistant.box.stances.cellWidget(row, 1)
        assert assistant.focusWidget() is combo
        for _ in range(presses):
            qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert assistant.box.chosen_stances == {
        "strongly against": "rejects",
        "against": "opposes",
        "so-so": "reserves",
    }


def test_a_whole_record_never_takes_the_place_of_the_open_file(
    qtbot, window, tmp_path, monkeypatch
):
    source, said = tmp_path / "all.json", []
    write_record(window.workspace.session.record, None, source)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(window.workspace.path), ""))
    monkeypatch.setattr(messages, "tell", lambda _, problem: said.append(problem.happened))
    before = window.workspace.path.read_bytes()
    window.incoming.import_table()
    assert said == ["That is the open file itself."]
    assert window.incoming._importing is None
    assert window.workspace.path.read_bytes() == before
