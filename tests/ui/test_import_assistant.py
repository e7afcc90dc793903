"""The import assistant: what it shows, lets one choose, and brings in."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog

from negotiator.domain.perspective import Perspective
from negotiator.exchange.mapping import Mapping
from negotiator.reports.tables import positions_table
from negotiator.ui.dialogs.import_assistant import ImportAssistant
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
    chosen = {field: combo.currentText() for field, combo in assistant.columns.items()}
    assert (chosen["party"], chosen["stance"], chosen["statement"]) == (
        "delegation",
        "vote",
        "remarks",
    )
    assert assistant.said.text().startswith("1 of 3 rows would come in")
    assert [assistant.problems.item(n, 0).text() for n in range(2)] == ["2", "4"]
    assert not assistant._bring_in.isEnabled()
    assert assistant.stances.item(0, 0).text() == "strongly against"


def test_words_are_mapped_parties_added_and_all_comes_in(qtbot, assistant, talks):
    combo = assistant.stances.cellWidget(0, 1)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("rejects"))
    assistant._create["party"].setChecked(True)
    qtbot.waitUntil(lambda: assistant._bring_in.text() == "Bring in 3")
    assert "New parties: US US." in assistant.said.text()
    qtbot.keyClick(assistant._bring_in, Qt.Key.Key_Space)
    assert claims(talks) == {
        ("RU", "A.2", "rejects"),
        ("UA", "A.2", "supports"),
        ("US", "A.1", "supports"),
    }
    talks.record.undo()
    assert not claims(talks)


def test_only_the_sound_rows_come_in_by_choice(assistant, talks):
    assistant._only_sound.setChecked(True)
    assert assistant._bring_in.isEnabled()
    assistant.save()
    assert claims(talks) == {("UA", "A.2", "supports")}


def test_mappings_and_problems_are_kept_as_files(assistant, tmp_path, monkeypatch):
    target = tmp_path / "map.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assistant._create["source"].setChecked(True)
    assistant._save()
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
    assistant._load()
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
