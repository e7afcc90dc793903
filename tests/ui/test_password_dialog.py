"""Files with a password in the window: asked for, set, changed and removed, by keyboard."""

import hashlib
import os
import subprocess
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from negotiator import settings
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.domain.parties import Party
from negotiator.store import backups, locked, lookup, recording, relocking
from negotiator.store.lock import lock_path
from negotiator.store.passwords import is_locked, passwords
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from negotiator.ui import messages
from negotiator.ui.dialogs.backups_dialog import BackupsDialog
from negotiator.ui.dialogs.password_dialog import AskPasswordDialog, PasswordDialog
from negotiator.ui.main_window import MainWindow
from tests.ui.pictures import picture

LONG = 60_000


def lock(path, password="one"):
    """Lock a file that is open nowhere; nobody has the password then."""
    change_password(path, password, settings.backups_folder())
    passwords.forget()
    return path


def opens_with(path, password):
    passwords.forget()
    passwords.add(password)
    try:
        Record.open(path).close()
    except LockedError:
        return False
    finally:
        passwords.forget()
    return True


def the(kind, parent):
    """Return the dialog of a kind that is shown."""
    return next((each for each in parent.findChildren(kind) if each.isVisible()), None)


def type_in(qtbot, dialog, *words):
    """Type words into the fields of a dialog, the first where it starts, and press Enter."""
    for number, each in enumerate(words):
        if number:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        field = dialog.focusWidget()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        qtbot.keyClicks(field, each)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


@pytest.fixture
def bare(qtbot, palette):
    """A window with no file open."""
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.close()


@pytest.fixture
def asked(qtbot):
    """Wait for the dialog that asks for a password."""

    def wait(parent):
        qtbot.waitUntil(lambda: the(AskPasswordDialog, parent) is not None, timeout=LONG)
        return the(AskPasswordDialog, parent)

    return wait


@pytest.fixture
def change(qtbot):
    """Change the password of the open file, from the menu and by keyboard."""

    def do(window, *words):
        window.actions_by_name["password"].trigger()
        dialog = the(PasswordDialog, window)
        with qtbot.waitSignal(dialog.accepted, timeout=LONG):
            type_in(qtbot, dialog, *words)

    return do


@pytest.fixture
def told(monkeypatch):
    """What message boxes would say."""
    said = []
    monkeypatch.setattr(messages, "tell", lambda _, problem: said.append(str(problem)))
    return said


# ---------------------------------------------------------------------- the round


def test_a_file_is_locked_closed_and_opened_by_keyboard(qtbot, window, asked, change):
    path = window.workspace.path
    change(window, "Seven grey herons", "Seven grey herons")
    assert is_locked(path)
    assert window.workspace.path == path
    assert window.statusBar().currentMessage() == "sample.negotiation is locked."
    window.actions_by_name["close"].trigger()
    assert window.workspace is None
    assert not list(passwords)
    window.open_file(path)
    dialog = asked(window)
    assert window.workspace is None
    type_in(qtbot, dialog, "Seven gray herons")
    qtbot.waitUntil(dialog._problem.isVisible, timeout=LONG)
    assert dialog._problem.text().startswith("The password is not that of sample.negotiation")
    assert not list(passwords)
    assert dialog.field.selectedText()
    picture(dialog, "password-wrong")
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "Seven grey herons")
    assert window.workspace.path == path
    assert list(passwords) == ["Seven grey herons"]


def test_a_password_is_changed_and_removed_and_all_is_shown_as_before(qtbot, window, cells, change):
    path = window.workspace.path
    window.workspace.show_view("timeline")
    asked_of = window.workspace.session.perspective.but(as_of=PartialDate.parse("2026-01-31"))
    window.workspace.session.perspective = asked_of
    window.workspace.session.select(*cells.keys("A.2", "RU"))
    with Record.open(path) as record:
        made = backups.make(record.connection, path, settings.backups_folder(), "hourly")
    change(window, "one", "one")
    assert window.statusBar().currentMessage().endswith("is locked. Its backups followed: 1.")
    change(window, "two", "two")
    assert window.workspace.view == "timeline"
    assert window.workspace.session.perspective == asked_of
    assert window.workspace.session.selection == cells.keys("A.2", "RU")
    assert [opens_with(each, "one") for each in (path, made.path)] == [False, False]
    assert [opens_with(each, "two") for each in (path, made.path)] == [True, True]
    passwords.add("two")
    window.actions_by_name["password"].trigger()
    dialog = the(PasswordDialog, window)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.removes.isChecked)
    assert not dialog.fields.isEnabled()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not is_locked(path)
    assert not is_locked(made.path)
    assert window.statusBar().currentMessage().startswith("sample.negotiation is no longer locked")
    assert not list(passwords)


def test_work_goes_on_in_a_locked_file(qtbot, window, change):
    path = window.workspace.path
    change(window, "one", "one")
    record = window.workspace.session.record
    assert not record.read_only
    assert lock_path(path).exists()
    recording.add_row(record, Party(code="XK", name="Kosovo"))
    qtbot.waitUntil(lambda: window.keeper.backing_up is None, timeout=LONG)
    (made,) = backups.listed(path, settings.backups_folder())
    assert is_locked(made.path)
    window.actions_by_name["undo"].trigger()
    assert "XK" not in {party.code for _, party in record.rows(Party)}


# ---------------------------------------------------------------------- mistakes and trouble


def test_passwords_that_differ_or_are_none_are_told(qtbot, window):
    before = window.workspace.path.read_bytes()
    window.actions_by_name["password"].trigger()
    dialog = the(PasswordDialog, window)
    assert "there is no way back" in dialog.warning.text()
    type_in(qtbot, dialog, "one", "other")
    assert dialog._problem.text().startswith("The two passwords differ.")
    dialog.fields.first.clear()
    dialog.fields.second.clear()
    dialog.save()
    assert dialog._problem.text().startswith("The password is empty.")
    dialog.reject()
    assert window.workspace.path.read_bytes() == before


def test_cancel_leaves_the_file_as_it_was(qtbot, window, monkeypatch):
    path = window.workspace.path
    before = path.read_bytes()
    began, threads = threading.Event(), []

    def slowly(own, target, key, goes_on):
        threads.append(threading.current_thread())
        began.set()
        while goes_on():
            pause.wait(0.02)

    pause = threading.Event()
    monkeypatch.setattr(relocking, "export_from", slowly)
    window.actions_by_name["password"].trigger()
    dialog = the(PasswordDialog, window)
    type_in(qtbot, dialog, "one", "one")
    qtbot.waitUntil(dialog.progress.isVisible, timeout=LONG)
    qtbot.waitUntil(began.is_set, timeout=LONG)
    assert lock_path(path).exists()
    assert not dialog.fields.isEnabled()
    picture(dialog, "password-busy")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog._problem.isVisible, timeout=LONG)
    assert dialog._problem.text() == "The password was not changed. The file is as it was."
    assert dialog.isVisible()
    assert dialog.fields.isEnabled()
    assert threads != [threading.main_thread()]
    assert path.read_bytes() == before
    assert window.workspace.path == path
    assert not window.workspace.session.record.read_only
    dialog.reject()
    assert not list(path.parent.glob(".*.unfinished"))


def test_once_the_file_is_done_its_backups_are_waited_for(qtbot, window, monkeypatch):
    path = window.workspace.path
    with Record.open(path) as record:
        made = backups.make(record.connection, path, settings.backups_folder(), "hourly")
    goes, whole = threading.Event(), relocking._rewrite

    def slowly(each, *others):
        if each == made.path:
            goes.wait(LONG / 1000)
        whole(each, *others)

    monkeypatch.setattr(relocking, "_rewrite", slowly)
    window.actions_by_name["password"].trigger()
    dialog = the(PasswordDialog, window)
    type_in(qtbot, dialog, "one", "one")
    qtbot.waitUntil(lambda: "1 of 1" in dialog.warning.text(), timeout=LONG)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        goes.set()
    assert is_locked(path)
    assert is_locked(made.path)


def test_a_full_disk_is_told_and_the_file_is_open_again(qtbot, window, monkeypatch):
    path = window.workspace.path

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(relocking.os, "fsync", fail)
    window.actions_by_name["password"].trigger()
    dialog = the(PasswordDialog, window)
    type_in(qtbot, dialog, "one", "one")
    qtbot.waitUntil(dialog._problem.isVisible, timeout=LONG)
    assert "No space left" in dialog._problem.text()
    monkeypatch.undo()
    assert window.workspace.path == path
    assert not is_locked(path)
    assert not list(passwords)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "one", "one")
    assert is_locked(path)


def test_a_backup_that_could_not_follow_is_told(window, change, told):
    path = window.workspace.path
    with Record.open(path) as record:
        made = backups.make(record.connection, path, settings.backups_folder(), "hourly")
    made.path.write_bytes(b"no backup any more" * 1000)
    change(window, "one", "one")
    assert told[0].startswith("Not all of its backups could follow: ")
    assert window.workspace.path == path


def test_a_file_that_is_only_read_keeps_its_password(window, palette, qtbot, told):
    second = MainWindow(settings.Settings(author="Desk 3"), palette)
    qtbot.addWidget(second)
    second.open_file(window.workspace.path)
    second.actions_by_name["password"].trigger()
    assert told[0].startswith("The file is read-only here")
    assert the(PasswordDialog, second) is None


def test_what_a_crash_left_half_written_is_taken_back_when_it_is_unlocked(
    qtbot, bare, asked, sample
):
    lock(sample)
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from negotiator.store.passwords import passwords\n"
        "from negotiator.store.record import Record\n"
        "passwords.add('one')\n"
        "db = Record.open(Path(sys.argv[1])).connection\n"
        "db.execute('PRAGMA cache_size = 2')\n"
        "db.execute('BEGIN IMMEDIATE')\n"
        "db.execute(\"UPDATE position SET note = 'half' || id\")\n"
        "db.execute(\"UPDATE position SET note = 'written' || id\")\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, sample], check=False, env=os.environ)
    assert list(sample.parent.glob("*-journal"))
    bare.open_file(sample)
    dialog = asked(bare)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "one")
    db = bare.workspace.session.record.connection
    assert db.execute("SELECT count(*) FROM position WHERE note LIKE 'written%'").fetchone() == (0,)


# ---------------------------------------------------------------------- ways to a locked file


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(at, copy, data, buttons, keys))


def from_recent(window, path):
    window.settings.recent = [str(path)]
    window.file_desk.list_recent(window.recent_menu)
    window.recent_menu.actions()[0].trigger()


def from_welcome(window, path):
    window.welcome.file_asked.emit(str(path))


@pytest.mark.parametrize("way", [drop, from_recent, from_welcome])
def test_each_way_to_a_locked_file_asks(qtbot, bare, asked, sample, way):
    lock(sample)
    way(bare, sample)
    dialog = asked(bare)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "one")
    assert bare.workspace.path == sample


def test_a_program_that_is_started_on_a_locked_file_asks_once_its_window_stands(
    qtbot, palette, asked, sample
):
    lock(sample)
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    assert not made.open_file(sample)
    assert the(AskPasswordDialog, made) is None
    made.show()
    dialog = asked(made)
    assert made.isVisible()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "one")
    assert made.workspace.path == sample
    made.close()


def test_a_password_that_was_given_with_the_command_is_not_asked_for(qtbot, palette, sample):
    lock(sample)
    passwords.add("one")
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    made.open_file(sample)
    made.show()
    qtbot.waitUntil(lambda: made.workspace is not None, timeout=LONG)
    assert the(AskPasswordDialog, made) is None
    made.close()


def test_cancel_stays_where_one_was(qtbot, window, asked, tmp_path, sample):
    other = tmp_path / "other.negotiation"
    other.write_bytes(sample.read_bytes())
    lock(other)
    window.open_file(other)
    qtbot.keyClick(asked(window), Qt.Key.Key_Escape)
    assert window.workspace.path == sample
    assert not list(passwords)


def test_only_the_password_of_the_open_file_is_kept(qtbot, window, asked, change, tmp_path, sample):
    other = tmp_path / "other.negotiation"
    other.write_bytes(sample.read_bytes())
    lock(other, "hers")
    change(window, "ours", "ours")
    window.open_file(other)
    dialog = asked(window)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "hers")
    assert window.workspace.path == other
    assert list(passwords) == ["hers"]
    window.close()
    assert not list(passwords)


def test_a_copy_that_is_due_is_made_although_the_window_closes(qtbot, window, change):
    path = window.workspace.path
    change(window, "one", "one")
    recording.add_row(window.workspace.session.record, Party(code="XK", name="Kosovo"))
    assert window.keeper.backing_up is not None
    window.close_file()
    qtbot.waitUntil(lambda: window.keeper.backing_up is None, timeout=LONG)
    (made,) = backups.listed(path, settings.backups_folder())
    assert is_locked(made.path)
    assert not list(passwords)


def test_larger_letters_ask_for_no_password_and_work_out_no_key(window, change, monkeypatch):
    change(window, "one", "one")
    derived = []
    monkeypatch.setattr(hashlib, "pbkdf2_hmac", lambda *values: derived.append(values))
    window.zoom(0.1)
    assert window.workspace is not None
    assert not window.workspace.session.record.read_only
    assert the(AskPasswordDialog, window) is None
    window.zoom(0)
    assert not derived


def test_keys_are_worked_out_beside_the_work(qtbot, bare, asked, sample, monkeypatch):
    lock(sample)
    work_out, threads = locked.key_of, []

    def noted(*values):
        threads.append(threading.current_thread())
        return work_out(*values)

    monkeypatch.setattr(locked, "key_of", noted)
    passwords.add("another")
    bare.open_file(sample)
    dialog = asked(bare)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        type_in(qtbot, dialog, "one")
    assert bare.workspace is not None
    assert len(threads) == 2
    assert threading.main_thread() not in threads


# ---------------------------------------------------------------------- backups


def test_a_backup_with_a_former_password_is_unlocked_and_restored_with_the_present_one(
    qtbot, window, change, asked, monkeypatch
):
    path, folder = window.workspace.path, settings.backups_folder()
    change(window, "former", "former")
    with Record.open(path) as record:
        made = backups.make(record.connection, path, folder, "hourly")
        kept = made.path.read_bytes()
    russia = lookup.party(window.workspace.session.record, "RU")
    change(window, "present", "present")
    made.path.write_bytes(kept)
    recording.edit_row(window.workspace.session.record, russia.revised(name="Renamed"))
    qtbot.waitUntil(lambda: window.keeper.backing_up is None, timeout=LONG)
    window.actions_by_name["backups"].trigger()
    dialog = the(BackupsDialog, window)
    row = next(n for n, each in enumerate(dialog._backups) if each.path == made.path)
    dialog.table.setCurrentCell(row, 0)
    assert dialog.unlocks.isVisible()
    assert not dialog._restore.isEnabled()
    dialog.unlocks.click()
    asking = asked(dialog)
    with qtbot.waitSignal(asking.accepted, timeout=LONG):
        type_in(qtbot, asking, "former")
    assert "Latest changes" in dialog.inside.text()
    assert not dialog.unlocks.isVisible()
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    before = window.workspace.session
    dialog._restore.click()
    qtbot.waitUntil(lambda: window.workspace.session is not before, timeout=LONG)
    assert lookup.party(window.workspace.session.record, "RU").name == "Russia"
    assert list(passwords) == ["present"]
    window.close_file()
    assert opens_with(path, "present")
    assert not opens_with(path, "former")


# ---------------------------------------------------------------------- the dialogs themselves


def test_the_dialogs_are_freed(qtbot, window, asked, change):
    change(window, "one", "one")
    path = window.workspace.path
    window.close_file()
    window.open_file(path)
    asking = asked(window)
    with qtbot.waitSignal(asking.accepted, timeout=LONG):
        type_in(qtbot, asking, "one")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(asking)
    assert window.findChildren(PasswordDialog) == []


@pytest.mark.parametrize("make", ["ask", "set", "change"])
def test_every_control_is_named_and_can_be_reached_by_tab(qtbot, bare, sample, make):
    dialog = (
        AskPasswordDialog(sample, bare)
        if make == "ask"
        else PasswordDialog(
            sample, sample.parent, lambda _: None, is_locked=make == "change", parent=bare
        )
    )
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    picture(dialog, f"password-{make}")
    controls = {
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    for each in controls:
        assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
    reached = {dialog.focusWidget()}
    for _ in controls:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    assert reached == controls
    dialog.close()


def test_letters_show_on_request_and_caps_lock_is_noticed(qtbot, bare, sample):
    dialog = AskPasswordDialog(sample, bare)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.field.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.field.echoMode() == QLineEdit.EchoMode.Normal)

    def press(text, modifier=Qt.KeyboardModifier.NoModifier):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text)
        QApplication.sendEvent(dialog.field, event)
        return dialog.shown.caps.isVisible()

    assert press("A")
    assert not press("a")
    assert not press("A", Qt.KeyboardModifier.ShiftModifier)
    assert not press("1")
    assert press("Ж")
    dialog.close()


def test_strength_is_told_while_one_types(qtbot, window):
    window.actions_by_name["password"].trigger()
    dialog = the(PasswordDialog, window)
    qtbot.keyClicks(dialog.fields.first, "monkey")
    assert dialog.fields.words.text().startswith("Very weak, about ")
    weak = dialog.fields.bar.value()
    dialog.fields.first.setText("seven grey herons over the frozen strait")
    assert dialog.fields.words.text().startswith("Very strong, about ")
    assert dialog.fields.bar.value() > weak
    dialog.reject()


def test_what_is_no_file_of_ours_is_told_after_its_password_is_asked_for(
    qtbot, bare, asked, tmp_path
):
    path = tmp_path / "noise.negotiation"
    path.write_bytes(bytes((n * 197 + 131) % 251 + 5 for n in range(8192)))
    bare.open_file(path)
    dialog = asked(bare)
    type_in(qtbot, dialog, "one")
    qtbot.waitUntil(dialog._problem.isVisible, timeout=LONG)
    assert "or the file is damaged at its beginning" in dialog._problem.text()
    path.unlink()
    type_in(qtbot, dialog, "one")
    qtbot.waitUntil(lambda: "cannot be opened" in dialog._problem.text(), timeout=LONG)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    with pytest.raises(NegotiatorError):
        Record.open(path)
