"""Sharing a copy from the window: rules by keyboard, written beside the work, told what stayed."""

import re
import threading

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.redaction import Part, Redaction
from negotiator.store import recording, redacting
from negotiator.store.passwords import is_locked, passwords
from negotiator.store.record import Record
from negotiator.ui.dialogs.share_dialog import ShareDialog
from tests.exchange.test_record_json import tables
from tests.ui.pictures import picture


@pytest.fixture
def dialog(qtbot, window):
    """The dialog, opened from the menu over the sample."""
    window.actions_by_name["share"].trigger()
    found = window.findChild(ShareDialog)
    qtbot.waitUntil(found.isVisible)
    yield found
    if shiboken6.isValid(found):
        found.reject()


def place(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_the_dialog_starts_from_what_does_no_harm(dialog):
    picture(dialog, "share")
    assert dialog.redacted.isChecked()
    assert dialog.rules.redaction == Redaction(
        ceiling=2, without=frozenset({Part.RECORDERS, Part.NOTES, Part.ATTACHMENTS})
    )
    assert not dialog.rules.only_shown.isEnabled()
    dialog.whole.setChecked(True)
    assert not dialog.rules.isEnabled()
    assert not dialog.lists.isEnabled()
    assert "our brief" in dialog.said.text()


def test_every_letter_of_the_keyboard_leads_to_one_thing(qtbot, dialog):
    dialog.locks.setChecked(True)
    parts = [
        *dialog.findChildren(QAbstractButton),
        *(label for label in dialog.findChildren(QLabel) if label.buddy() is not None),
    ]
    letters = [
        match[1].lower()
        for part in parts
        if (match := re.search("&([^&])", part.text())) and part.isVisible()
    ]
    assert len(letters) > 12
    assert sorted(set(letters)) == sorted(letters)


def test_the_keyboard_goes_through_the_dialog_in_the_order_of_reading(qtbot, dialog):
    rules = dialog.rules
    dialog.redacted.setFocus()
    passed = []
    while dialog.focusWidget() not in passed and len(passed) < 40:
        passed.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    expected = [
        dialog.redacted,
        rules.ceiling,
        *rules.bases.values(),
        rules.start,
        rules.end,
        *rules.parts.values(),
        rules.brief,
        dialog.lists,
        dialog.signs,
        dialog.locks,
    ]
    assert passed[: len(expected)] == expected
    assert all(part.accessibleName() or part.text() for part in passed if part is not rules.ceiling)


def test_a_long_marking_does_not_make_the_dialog_wide(qtbot, window):
    session = window.workspace.session
    ((_, row),) = session.record.rows(Negotiation)
    names = ("public", "for those who have signed and their advisers " * 5, "secret")
    recording.edit_row(session.record, row.revised(markings=names))
    made = ShareDialog(session, window.workspace.path, window)
    qtbot.addWidget(made)
    assert made.sizeHint().width() < 800
    assert window.workspace.bar.minimumSizeHint().width() < 1280


def test_rules_are_chosen_and_the_copy_holds_to_them(qtbot, window, dialog, tmp_path, monkeypatch):
    target = tmp_path / "press"
    place(monkeypatch, target)
    dialog.rules.ceiling.setCurrentIndex(0)
    dialog.rules.bases[Basis.ASSESSMENT].setChecked(False)
    dialog.rules.end.setText("2025-12")
    for part in (Part.QUOTES, Part.SPEAKERS, Part.LINKAGES):
        dialog.rules.parts[part].setChecked(False)
    wanted = dialog.rules.redaction
    assert wanted.end == PartialDate.parse("2025-12")
    dialog.rules.end.setFocus()
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        qtbot.keyClick(dialog.rules.end, Qt.Key.Key_Return)
    made = target.with_suffix(".negotiation")
    listed = (tmp_path / "press left out.txt").read_text("utf-8")
    assert "Withheld:\n" in listed
    assert "  1 brief\n" in listed
    said = window.statusBar().currentMessage()
    assert said.startswith("press.negotiation is ready. Withheld: ")
    assert "brief" in said
    with Record.open(made) as copy:
        assert copy.negotiation.markings == ("public",)
        (late,) = copy.connection.execute("SELECT max(expressed) FROM position").fetchone()
        assert late <= 20251299
        assert copy.connection.execute("SELECT count(*) FROM linkage").fetchone() == (0,)


def test_what_the_views_show_can_be_all_that_goes(qtbot, window, tmp_path):
    session = window.workspace.session
    session.perspective = session.perspective.but(parties=("US", "RU"), components=("A",))
    made = ShareDialog(session, window.workspace.path, window)
    qtbot.addWidget(made)
    assert made.rules.only_shown.isChecked()
    assert made.rules.redaction.parties == ("US", "RU")
    assert "A.1" in made.rules.redaction.components
    with qtbot.waitSignal(made.accepted, timeout=60_000):
        made.write(tmp_path / "two.negotiation", made.rules.redaction)
    content = (tmp_path / "two.negotiation").read_bytes()
    assert b"United States" in content
    assert made.report.kept["party"] == 2


def test_the_list_beside_the_copy_is_left_out_by_choice(qtbot, dialog, tmp_path):
    dialog.lists.setChecked(False)
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.write(tmp_path / "press.negotiation", dialog.rules.redaction)
    assert [each.name for each in tmp_path.glob("press*")] == ["press.negotiation"]


def test_a_list_that_cannot_be_written_is_told(qtbot, dialog, tmp_path):
    (tmp_path / "press left out.txt").mkdir()
    dialog.write(tmp_path / "press.negotiation", dialog.rules.redaction)
    qtbot.waitUntil(lambda: dialog._problem.text() != "", timeout=30_000)
    assert "press left out.txt cannot be written" in dialog._problem.text()


def test_a_whole_copy_is_equal(qtbot, window, dialog, tmp_path, monkeypatch):
    target = tmp_path / "anna.negotiation"
    place(monkeypatch, target)
    dialog.whole.setChecked(True)
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.share()
    assert tables(target) == tables(window.workspace.path)
    assert window.statusBar().currentMessage().endswith("It is an equal record.")


def test_mistakes_are_told_in_the_dialog(qtbot, window, dialog, tmp_path, monkeypatch):
    dialog.rules.start.setText("soon")
    dialog.share()
    assert "soon" in dialog._problem.text()
    dialog.rules.start.clear()
    before = window.workspace.path.read_bytes()
    place(monkeypatch, window.workspace.path)
    dialog.share()
    assert "open file itself" in dialog._problem.text()
    assert window.workspace.path.read_bytes() == before
    place(monkeypatch, tmp_path / "nowhere" / "x.negotiation")
    dialog.share()
    qtbot.waitUntil(lambda: "cannot be written" in dialog._problem.text(), timeout=30_000)
    assert dialog.isVisible()
    assert dialog.rules.isEnabled()


def test_a_copy_is_cancelled_whole(qtbot, window, dialog, tmp_path, monkeypatch):
    slow = redacting.Copier._copy_kind

    def slowly(self, kind):
        pause.wait(0.1)
        slow(self, kind)

    pause = threading.Event()
    monkeypatch.setattr(redacting.Copier, "_copy_kind", slowly)
    target = tmp_path / "x.negotiation"
    dialog.write(target, dialog.rules.redaction)
    assert not dialog.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(dialog.rejected, timeout=30_000):
        qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.works.told)
    assert window.statusBar().currentMessage().startswith("Stopped: Writing x.negotiation")
    assert not target.exists()
    assert [each.name for each in tmp_path.iterdir() if "x.neg" in each.name] == []


def test_a_copy_is_locked_by_keyboard_and_its_password_is_not_kept(
    qtbot, window, dialog, tmp_path, monkeypatch
):
    target = tmp_path / "anna.negotiation"
    place(monkeypatch, target)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.password.isHidden()
    qtbot.keyClick(dialog, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.password.isVisible)
    picture(dialog, "share-locked")
    assert "there is no way back" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(dialog.focusWidget(), "seven herons")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog._problem.text().startswith("The two passwords differ.")
    qtbot.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(dialog.focusWidget(), "seven herons")
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert is_locked(target)
    assert not is_locked(window.workspace.path)
    assert not list(passwords)
    passwords.add("seven herons")
    with Record.open(target) as copy:
        assert copy.connection.execute("SELECT count(*) FROM position").fetchone()[0] > 0


def test_a_copy_of_a_locked_file_is_locked_unless_one_says_so(qtbot, locked, tmp_path, monkeypatch):
    target = tmp_path / "open.negotiation"
    place(monkeypatch, target)
    locked.actions_by_name["share"].trigger()
    made = locked.findChild(ShareDialog)
    assert made.locks.isChecked()
    assert made.password.isVisible()
    made.share()
    assert made._problem.text().startswith("The password is empty.")
    made.locks.setChecked(False)
    assert "has no password" in made.said.text()
    made.whole.setChecked(True)
    assert "has no password" in made.said.text()
    with qtbot.waitSignal(made.accepted, timeout=60_000):
        made.share()
    assert tables(target)
    assert locked.workspace.session.record.is_locked


def test_a_whole_copy_of_a_locked_file_is_cancelled_whole(qtbot, locked, tmp_path, monkeypatch):
    began = threading.Event()

    def slowly(*values):
        began.set()
        while values[-1]():
            pause.wait(0.02)

    pause = threading.Event()
    monkeypatch.setattr("negotiator.store.locked.export", slowly)
    locked.actions_by_name["share"].trigger()
    made = locked.findChild(ShareDialog)
    for field in (made.password.first, made.password.second):
        field.setText("other")
    made.write(tmp_path / "x.negotiation", None)
    qtbot.waitUntil(began.is_set, timeout=30_000)
    with qtbot.waitSignal(made.rejected, timeout=30_000):
        locked.works.stop()
    assert [each.name for each in tmp_path.iterdir() if "x.neg" in each.name] == []
    made.reject()
