"""Keys and signatures in the window: told where one looks, as plain text, and without waiting."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from negotiator.settings import keys_folder
from negotiator.store import recording, sharing
from negotiator.store.keys import Key, Keys, Signer
from negotiator.store.record import Record
from negotiator.ui import messages
from negotiator.ui.dialogs.keys_dialog import KeysDialog
from negotiator.ui.dialogs.share_dialog import ShareDialog
from tests.ui.pictures import picture

A = "Delegation A"


@pytest.fixture
def theirs(tmp_path):
    return Keys(tmp_path / "theirs")


@pytest.fixture
def ours():
    return Keys(keys_folder())


@pytest.fixture
def signed(sample, theirs, tmp_path):
    """A whole copy of the sample that Delegation A has signed."""
    out = tmp_path / "signed.negotiation"
    with Record.open(sample) as record:
        sharing.share_whole(record, out, signer=Signer(theirs.own(), A))
    return out


@pytest.fixture
def dialog(qtbot, window):
    """The dialog of the keys, opened from the menu."""
    window.actions_by_name["file_keys"].trigger()
    found = window.findChild(KeysDialog)
    qtbot.waitUntil(found.isVisible)
    qtbot.waitUntil(found.copy.isEnabled)
    yield found
    if shiboken6.isValid(found):
        found.reject()


def text_of(keys, name=A):
    return Key(name, keys.own().public).text


def opened(qtbot, window, path):
    """Open a file, and wait until its signature was looked at; returns what the window says."""
    assert window.open_file(path)
    qtbot.waitUntil(lambda: not window.signature.is_looking, timeout=20_000)
    return said(window)


def said(window):
    """Return what the status bar says of the signature, and what the strip does."""
    strip = window.workspace._signed
    return (
        window._status.signed.text(),
        window.workspace._signed_words.text() if not strip.isHidden() else "",
    )


def edit(window):
    record = window.workspace.session.record
    party = record.by_uid("party", record.uid_of("party", 1))
    recording.edit_row(record, party.revised(name="Otherwise"))


def test_an_unsigned_file_says_nothing(qtbot, window):
    assert said(window) == ("", "")
    edit(window)
    assert said(window) == ("", "")


def test_a_good_signature_stands_in_the_status_bar_until_work_goes_on(
    qtbot, window, signed, ours, theirs
):
    ours.add(text_of(theirs))
    bar, strip = opened(qtbot, window, signed)
    assert bar.startswith("From Delegation A, unchanged since ")
    assert strip == ""
    picture(window, "signed-window")
    edit(window)
    bar, strip = said(window)
    assert bar.startswith("Signed by Delegation A on ")
    assert bar.endswith(", changed since")
    assert strip == ""
    _, strip = opened(qtbot, window, signed)
    assert "the record was changed since, or the signature is forged" in strip
    picture(window, "signed-changed-window")


def test_an_unknown_key_is_told_above_the_views_and_can_be_made_known(
    qtbot, window, signed, theirs, ours
):
    bar, strip = opened(qtbot, window, signed)
    assert bar == ""
    assert "signed by a key that you do not know" in strip
    assert Key("", theirs.own().public).fingerprint in strip
    picture(window, "signed-unknown-window")
    window.workspace.keys_asked.emit()
    dialog = window.findChild(KeysDialog)
    dialog.text.setPlainText(text_of(theirs))
    dialog.add_key()
    qtbot.waitUntil(lambda: not window.signature.is_looking, timeout=20_000)
    assert said(window)[0].startswith("From Delegation A, unchanged since ")
    assert said(window)[1] == ""
    dialog.reject()


def test_an_unknown_key_is_looked_at_again_when_work_goes_on(qtbot, window, signed):
    opened(qtbot, window, signed)
    edit(window)
    qtbot.waitUntil(lambda: "forged" in said(window)[1], timeout=20_000)
    _, hide = window.workspace._signed.findChildren(QPushButton)
    qtbot.keyClick(hide, Qt.Key.Key_Space)
    assert said(window) == ("", "")


def test_what_comes_in_late_is_not_told_of_the_next_look(qtbot, window, signed, ours, theirs):
    opened(qtbot, window, signed)
    watch = window.signature
    for _ in range(5):
        watch.look()
        former = watch._task
        watch.look()
        assert former.is_dropped
        former.done.emit([])
        assert watch.is_looking
    ours.add(text_of(theirs))
    watch.look()
    qtbot.waitUntil(lambda: not watch.is_looking, timeout=20_000)
    assert said(window)[0].startswith("From Delegation A")


def test_opening_does_not_wait_for_the_signature(qtbot, window, signed, monkeypatch):
    import threading

    from negotiator.ui import signature_watch

    go_on, threads = threading.Event(), []
    real = signature_watch.verify

    def slowly(*words):
        threads.append(threading.current_thread())
        go_on.wait(20)
        return real(*words)

    monkeypatch.setattr(signature_watch, "verify", slowly)
    assert window.open_file(signed)
    assert window.signature.is_looking
    assert said(window) == ("", "")
    go_on.set()
    qtbot.waitUntil(lambda: not window.signature.is_looking, timeout=20_000)
    assert threads[0] is not threading.main_thread()
    assert "do not know" in said(window)[1]


def test_names_in_files_and_keys_are_plain_text(qtbot, window, sample, theirs, ours, tmp_path):
    name = "<b>Delegation</b> A"
    out = tmp_path / "out.negotiation"
    with Record.open(sample) as record:
        sharing.share_whole(record, out, signer=Signer(theirs.own(), name))
    _, strip = opened(qtbot, window, out)
    assert f"“{name}”" in strip
    ours.add(text_of(theirs, name))
    window.signature.look()
    qtbot.waitUntil(lambda: not window.signature.is_looking, timeout=20_000)
    assert said(window)[0].startswith(f"From {name}, ")
    for label in (window._status.signed, window.workspace._signed_words):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_name_does_not_widen_the_window(qtbot, window, sample, theirs, tmp_path, ours):
    out = tmp_path / "out.negotiation"
    with Record.open(sample) as record:
        sharing.share_whole(record, out, signer=Signer(theirs.own(), "W" * 100))
    assert "W" * 100 in opened(qtbot, window, out)[1]
    assert window.minimumSizeHint().width() <= window.minimumWidth()
    ours.add(text_of(theirs, "W" * 100))
    assert "W" * 39 + "…" in opened(qtbot, window, out)[0]


def test_a_broken_file_of_keys_is_told_and_the_record_opens(qtbot, window, signed, ours, theirs):
    ours.add(text_of(theirs))
    ours._known.write_text("[")
    assert "are damaged" in opened(qtbot, window, signed)[1]
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    assert "are damaged" in dialog._problem.text()
    dialog.reject()


def test_the_next_file_is_not_told_by_the_signature_of_the_last(
    qtbot, window, signed, sample, ours, theirs
):
    ours.add(text_of(theirs))
    opened(qtbot, window, signed)
    assert window.open_file(sample)
    assert said(window) == ("", "")
    window.open_file(signed)
    window.close_file()
    QApplication.processEvents()


def test_the_own_key_goes_out_as_text(qtbot, window, dialog, ours):
    picture(dialog, "keys-empty")
    assert dialog.name.text() == "Desk 2"
    dialog.name.setText(" ")
    dialog.copy_own()
    assert "can be seen" in dialog._own_problem.text()
    dialog.name.setText("Delegation  B")
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == text_of(ours, "Delegation B")
    assert dialog.fingerprint.text() == Key("", ours.own().public).fingerprint
    assert dialog._own_problem.isHidden()
    dialog.reject()
    assert window.settings.signs_as == "Delegation B"


def test_keys_of_others_come_and_go_by_keyboard(qtbot, dialog, ours, theirs, monkeypatch):
    assert dialog.empty.isVisible()
    dialog.text.setPlainText("negotiator-key:Delegation A:AAAA:12345678")
    qtbot.keyClick(dialog.add, Qt.Key.Key_Space)
    assert "mistyped" in dialog._problem.text()
    assert dialog.text.toPlainText()
    picture(dialog, "keys-problem")
    dialog.text.setPlainText(text_of(theirs))
    qtbot.keyClick(dialog.add, Qt.Key.Key_Space)
    assert dialog._problem.isHidden()
    assert (dialog.table.item(0, 0).text(), dialog.table.rowCount()) == (A, 1)
    assert dialog.table.item(0, 1).text() == Key("", theirs.own().public).fingerprint
    picture(dialog, "keys")
    monkeypatch.setattr(messages, "ask", lambda *_: False)
    qtbot.keyClick(dialog.remove, Qt.Key.Key_Space)
    assert [key.name for key in ours.known()] == [A]
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    qtbot.keyClick(dialog.remove, Qt.Key.Key_Space)
    assert ours.known() == ()
    assert dialog.empty.isVisible()
    assert not dialog.remove.isEnabled()


def test_every_part_of_the_dialog_is_named(dialog):
    for widget in (dialog.name, dialog.fingerprint, dialog.table, dialog.text):
        assert widget.accessibleName()


def test_a_copy_is_signed_from_the_share_dialog(qtbot, window, tmp_path, monkeypatch, ours):
    target = tmp_path / "out.negotiation"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions_by_name["share"].trigger()
    dialog = window.findChild(ShareDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.signs.isChecked()
    assert not dialog.signs_as.isEnabled()
    dialog.signs.setChecked(True)
    dialog.signs_as.setText("\t")
    dialog.share()
    assert "can be seen" in dialog._problem.text()
    dialog.signs_as.setText(A)
    picture(dialog, "share-signed")
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.share()
    assert window.statusBar().currentMessage().endswith(" It is signed as Delegation A.")
    assert window.settings.signs_as == A
    assert opened(qtbot, window, target)[0].startswith("From you, unchanged since ")
