"""A copy leaves, is changed elsewhere and comes home, without the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.store import lookup, recording
from negotiator.store.record import Record
from negotiator.ui.dialogs.merge_dialog import MergeDialog
from negotiator.ui.dialogs.share_dialog import ShareDialog
from tests.ui.pictures import picture

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def keys(qtbot):
    """Press keys wherever the keyboard is, as a hand does."""

    def press(*pressed, held=Held.NoModifier):
        for key in pressed:
            widget = QApplication.activePopupWidget() or QApplication.focusWidget()
            qtbot.keyClick(widget, key, held)

    return press


@pytest.fixture
def tab_to(keys):
    """Go on by Tab until the keyboard is where it should be."""

    def go(widget):
        for _ in range(80):
            if widget.hasFocus() or widget.isAncestorOf(QApplication.focusWidget()):
                return
            keys(Key.Key_Tab)
        pytest.fail(f"the keyboard never comes to {widget.accessibleName() or widget}")

    return go


def back_in(qtbot, window):
    """Come back to the window, as a window manager lets one when a dialog is gone."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=10_000)


def appeared(qtbot, window, kind):
    """Return the dialog that the keys have opened, once the keyboard is in it."""
    qtbot.waitUntil(lambda: window.findChild(kind) is not None, timeout=10_000)
    dialog = window.findChild(kind)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()), timeout=10_000)
    return dialog


def taken(dialog):
    """Return where each conflict goes so far."""
    return [dialog.conflicts.item(row, 2).text() for row in range(dialog.conflicts.rowCount())]


def test_a_copy_goes_out_and_comes_home_by_keys_alone(
    qtbot, window, keys, tab_to, tmp_path, monkeypatch
):
    out = tmp_path / "for-anna.negotiation"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(out)], ""))
    record = window.workspace.session.record
    window.workspace.page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    # Out: up to restricted only, without quotes.
    keys(Key.Key_E, held=Held.ControlModifier | Held.ShiftModifier)
    share = appeared(qtbot, window, ShareDialog)
    tab_to(share.rules.ceiling)
    keys(Key.Key_Home, Key.Key_Down)
    quotes = next(box for part, box in share.rules.parts.items() if part == "quotes")
    tab_to(quotes)
    if quotes.isChecked():
        keys(Key.Key_Space)
    with qtbot.waitSignal(share.accepted, timeout=60_000):
        keys(Key.Key_Return, held=Held.ControlModifier)
    with Record.open(out) as copy:
        assert copy.negotiation.markings == ("public", "restricted")
        assert copy.connection.execute("SELECT max(quote) FROM source").fetchone() == ("",)

    # Elsewhere: a claim, two names that are also changed at home, a party entered twice.
    with Record.open(out, author="Anna") as copy:
        said = {
            "party": lookup.party(copy, "RU").uid,
            "component": lookup.component(copy, "A.2").uid,
            "stance": 1,
            "expressed_on": "2026-03-04",
        }
        recording.record_position(copy, Position.build(said))
    for each, name in ((out, "There"), (None, "Here")):
        changed = record if each is None else Record.open(each, author="Anna")
        for code in ("RU", "US"):
            party = lookup.party(changed, code)
            recording.edit_row(changed, party.revised(name=f"{name} {code}"))
        recording.add_row(changed, Party(code="XK", name=f"{name} XK"))
        if each is not None:
            changed.close()
    window.workspace.session.look_outside()

    # Home: one field each way, and the party is the same.
    back_in(qtbot, window)
    keys(Key.Key_G, held=Held.ControlModifier | Held.ShiftModifier)
    merge = appeared(qtbot, window, MergeDialog)
    qtbot.waitUntil(lambda: merge._task is None and merge.conflicts.rowCount() == 2, timeout=60_000)
    assert not merge._merge.isEnabled()
    keys(Key.Key_S, held=Held.AltModifier)
    qtbot.waitUntil(lambda: merge._task is None and merge.conflicts.rowCount() == 3, timeout=60_000)
    tab_to(merge.conflicts)
    keys(Key.Key_Home, held=Held.ControlModifier)
    tab_to(merge.scope)
    keys(Key.Key_Home)
    assert merge.scope.currentText() == "the selected"
    keys(Key.Key_T, held=Held.AltModifier)
    qtbot.waitUntil(lambda: taken(merge) == ["there", "to be decided", "to be decided"])
    picture(merge, "merge-by-keyboard")
    tab_to(merge.conflicts)
    keys(Key.Key_Down)
    keys(Key.Key_Down, held=Held.ShiftModifier)
    keys(Key.Key_H, held=Held.AltModifier)
    qtbot.waitUntil(lambda: taken(merge) == ["there", "here", "here"])
    with qtbot.waitSignal(merge.accepted, timeout=60_000):
        keys(Key.Key_Return, held=Held.ControlModifier)
    names = {row.code: row.name for _, row in record.rows(Party)}
    assert sorted(names[code].split()[0] for code in ("RU", "US", "XK")) == [
        "Here",
        "Here",
        "There",
    ]
    assert "XK-2" not in names
    assert window.statusBar().currentMessage().startswith("Merge for-anna.negotiation: 1 position")
    back_in(qtbot, window)
    keys(Key.Key_Z, held=Held.ControlModifier)
    names = {row.code: row.name for _, row in record.rows(Party)}
    assert {names["RU"], names["US"], names["XK"]} == {"Here RU", "Here US", "Here XK"}


def test_a_merge_is_taken_back_by_escape_and_the_record_is_as_it_was(
    qtbot, window, keys, tmp_path, monkeypatch
):
    """So many claims that one sees the bar and can think better of it."""
    session = window.workspace.session
    out = tmp_path / "from-anna.negotiation"
    from negotiator.store import merging, sharing

    sharing.share_whole(session.record, out)
    with Record.open(out, author="Anna") as copy:
        parties = [row.uid for _, row in copy.rows(Party)]
        component = lookup.component(copy, "A.2").uid
        with copy.change("Import") as change:
            for n in range(12_000):
                said = {"party": parties[n % len(parties)], "component": component, "stance": 1}
                change.add(Position.build({**said, "expressed_on": "2026-03-04"}))
    before = window.workspace.path.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(out)], ""))
    window.workspace.page.setFocus()
    keys(Key.Key_G, held=Held.ControlModifier | Held.ShiftModifier)
    merge = appeared(qtbot, window, MergeDialog)
    qtbot.waitUntil(lambda: merge._task is None and merge._merge.isEnabled(), timeout=60_000)

    begun = []
    write = merging.write

    def slowly(*what):
        begun.append(True)
        pause.wait(0.5)
        write(*what)

    import threading

    pause = threading.Event()
    monkeypatch.setattr(merging, "write", slowly)
    keys(Key.Key_Return, held=Held.ControlModifier)
    qtbot.waitUntil(lambda: bool(begun) and merge.progress.isVisible(), timeout=30_000)
    keys(Key.Key_Escape)
    assert merge.words.text() == "Taking back what was written…"
    qtbot.waitUntil(lambda: not merge._is_writing and merge._task is None, timeout=60_000)
    assert merge.isVisible()
    assert window.workspace.path.read_bytes() == before
    assert session.record.undo_label() != "Merge"
    # Nothing is lost by it: the same merge goes through when it is asked for again.
    monkeypatch.setattr(merging, "write", write)
    qtbot.waitUntil(merge._merge.isEnabled, timeout=60_000)
    with qtbot.waitSignal(merge.accepted, timeout=60_000):
        keys(Key.Key_Return, held=Held.ControlModifier)
    assert (
        window.statusBar()
        .currentMessage()
        .startswith("Merge from-anna.negotiation: 12,000 positions")
    )
