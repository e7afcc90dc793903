"""Copies that come home, in the window: shown first, decided by keyboard, merged as one change."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from negotiator import settings
from negotiator.domain.merging import Take
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.store import lookup, recording, sharing
from negotiator.store.backups import listed
from negotiator.store.passwords import passwords
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from negotiator.ui.dialogs.merge_dialog import MergeDialog
from negotiator.ui.dialogs.password_dialog import AskPasswordDialog
from tests.ui.pictures import picture


@pytest.fixture
def copy(window, tmp_path):
    """A whole copy of the window's record, changed by somebody else."""
    path = tmp_path / "from-anna.negotiation"
    sharing.share_whole(window.workspace.session.record, path)
    with Record.open(path, author="Anna") as record:
        russia = lookup.party(record, "RU")
        recording.edit_row(record, russia.revised(name="Russian Federation", role="observer"))
        position = Position.build(
            {
                "party": russia.uid,
                "component": lookup.component(record, "A.2").uid,
                "stance": 1,
                "expressed_on": "2026-03-04",
                "statement": "brought home",
            }
        )
        recording.record_position(record, position)
    return path


@pytest.fixture
def opened(qtbot, window, monkeypatch):
    """Open the dialog on copies, from the menu."""
    dialogs = []

    def open_on(*paths):
        names = ([str(path) for path in paths], "")
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: names)
        window.actions_by_name["merge"].trigger()
        dialog = window.findChild(MergeDialog)
        dialogs.append(dialog)
        qtbot.waitUntil(lambda: dialog._task is None, timeout=60_000)
        return dialog

    yield open_on
    for dialog in dialogs:
        if shiboken6.isValid(dialog):
            dialog.reject()


def button(dialog, words):
    (found,) = (
        each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words
    )
    return found


def test_what_comes_in_is_shown_and_one_undo_takes_it_back(qtbot, window, copy, opened):
    record = window.workspace.session.record
    before = copy.read_bytes()
    dialog = opened(copy)
    picture(dialog, "merge")
    assert dialog.words.text().splitlines() == [
        "from-anna.negotiation:",
        "    Comes in: 1 position",
        "    Moves forward: 1 party",
    ]
    assert [dialog.told.item(row, 2).text() for row in range(dialog.told.rowCount())] == [
        "Russian Federation on A.2, 2026-03-04: supports",
        "Russia (RU): name “Russia” → “Russian Federation”; role “negotiating party” → “observer”",
    ]
    assert dialog.conflict_box.isHidden()
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lookup.party(record, "RU").name == "Russian Federation"
    said = window.statusBar().currentMessage()
    assert said == "Merge from-anna.negotiation: 1 position, 1 changed. Ctrl+Z takes it back."
    assert copy.read_bytes() == before
    window.actions_by_name["undo"].trigger()
    assert lookup.party(record, "RU").name == "Russia"
    kept = listed(window.workspace.path, settings.backups_folder())
    assert "merge" in {each.reason for each in kept}


def test_a_conflict_waits_for_a_decision(qtbot, window, copy, opened):
    record = window.workspace.session.record
    russia = lookup.party(record, "RU")
    recording.edit_row(record, russia.revised(name="Russia <b>(RF)</b>"))
    dialog = opened(copy)
    picture(dialog, "merge-conflict")
    assert not dialog._merge.isEnabled()
    assert dialog.conflicts.item(0, 3).text().startswith("“Russia <b>(RF)</b>” (")
    assert dialog.conflicts.item(0, 4).text().startswith("“Russian Federation” (Anna, ")
    assert "<b>" not in dialog.conflicts.item(0, 3).toolTip()
    button(dialog, "what stands there").click()
    assert dialog.conflicts.item(0, 2).text() == "there"
    assert dialog.decisions.fields == {(russia.uid, "name"): Take.THEIRS}
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.save()
    party = lookup.party(record, "RU")
    assert (party.name, party.role) == ("Russian Federation", "observer")


def test_rows_entered_twice_are_asked_about(qtbot, window, copy, opened):
    record = window.workspace.session.record
    recording.add_row(record, Party(code="XK", name="Here"))
    with Record.open(copy, author="Anna") as other:
        recording.add_row(other, Party(code="XK", name="There"))
    dialog = opened(copy)
    picture(dialog, "merge-twins")
    assert not dialog.twin_box.isHidden()
    assert not dialog._merge.isEnabled()
    button(dialog, "different").click()
    qtbot.waitUntil(lambda: dialog._task is None and dialog._merge.isEnabled(), timeout=60_000)
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.save()
    names = {party.code: party.name for _, party in record.rows(Party)}
    assert {names["XK"], names["XK-2"]} == {"Here", "There"}


def test_another_negotiation_is_refused_and_its_parties_come_by_choice(
    qtbot, window, opened, tmp_path
):
    path = tmp_path / "other.negotiation"
    with Record.making(path, Negotiation(title="Other talks"), author="x") as (_, change):
        change.add(Party(code="ZZ", name="Zed"))
    dialog = opened(path)
    assert "is about another negotiation, “Other talks”" in dialog._problem.text()
    assert not dialog._merge.isEnabled()
    dialog.another.setChecked(True)
    qtbot.waitUntil(lambda: dialog._task is None and dialog._merge.isEnabled(), timeout=60_000)
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.save()
    assert lookup.party(window.workspace.session.record, "ZZ").name == "Zed"


def test_a_copy_without_news_and_the_open_file_itself_merge_nothing(window, opened, monkeypatch):
    path = window.workspace.path.with_name("same.negotiation")
    sharing.share_whole(window.workspace.session.record, path)
    dialog = opened(path)
    assert dialog.words.text().splitlines()[1].strip() == "Nothing that is not here."
    assert not dialog._merge.isEnabled()
    dialog.reject()
    told = []
    monkeypatch.setattr(
        "negotiator.ui.incoming.messages.tell", lambda _, problem: told.append(problem)
    )
    window.incoming.merge_copies([window.workspace.path])
    assert "That is the open file itself." in str(told[0])


def test_a_locked_copy_is_asked_for_its_password_and_merged(qtbot, window, copy, opened):
    change_password(copy, "hers", settings.backups_folder())
    passwords.forget()
    before = copy.read_bytes()
    dialog = opened(copy)
    asking = dialog.findChild(AskPasswordDialog)
    assert asking.isVisible()
    assert not dialog._merge.isEnabled()
    qtbot.keyClicks(asking.field, "his")
    qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    qtbot.waitUntil(asking._problem.isVisible, timeout=60_000)
    qtbot.keyClicks(asking.field, "hers")
    with qtbot.waitSignal(asking.accepted, timeout=60_000):
        qtbot.keyClick(asking.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog._merge.isEnabled, timeout=60_000)
    assert "Comes in: 1 position" in dialog.words.text()
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert lookup.party(window.workspace.session.record, "RU").name == "Russian Federation"
    window.zoom(0.1)
    window.zoom(0)
    assert copy.read_bytes() == before
    assert list(passwords) == ["hers"]
    window.close_file()
    qtbot.waitUntil(lambda: not list(passwords), timeout=60_000)


def test_a_locked_copy_whose_password_nobody_knows_is_left_alone(qtbot, window, copy, opened):
    change_password(copy, "hers", settings.backups_folder())
    passwords.forget()
    dialog = opened(copy)
    asking = dialog.findChild(AskPasswordDialog)
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert dialog._problem.text().startswith("from-anna.negotiation is locked with a password")
    assert not dialog._merge.isEnabled()
