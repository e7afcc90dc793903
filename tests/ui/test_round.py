"""A user's round: open, look back, record by keyboard, see it everywhere, undo, come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from negotiator import settings
from negotiator.domain.shifts import EventKind
from negotiator.ui.main_window import MainWindow


def type_keys(qtbot, text):
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)


def test_a_users_round(qtbot, window, cells, palette, sample):
    workspace = window.workspace
    table = workspace.page.table
    a2_ru = cells.keys("A.2", "RU")
    assert cells.stance("A.2", "RU") == 3

    # As of an earlier round, by the slider's keys.
    workspace.bar.slider.setFocus()
    qtbot.keyClick(workspace.bar.slider, Qt.Key.Key_Left)
    assert str(workspace.session.matrix.question.as_of) == "2025-10-09"
    assert cells.stance("A.2", "RU") == 4
    qtbot.keyClick(workspace.bar.slider, Qt.Key.Key_Right)
    assert cells.stance("A.2", "RU") == 3

    # To the cell, and record by keyboard alone.
    table.setFocus()
    table.setCurrentIndex(cells.index("A.2", "RU"))
    assert workspace.session.selection == a2_ru
    qtbot.keyClick(table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    if workspace._dialog is None:
        window.actions_by_name["record-position"].trigger()
    dialog = workspace.record_dialog
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.quick, "ru a2 5 ! no clause at all")
    assert dialog.outlook.kind.text() == "Shift"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.quick.text() == ""
    assert "Undo: " in dialog.last.findChildren(QPushButton)[0].toolTip()

    # Seen in all three views, and on disk.
    assert cells.stance("A.2", "RU") == 5
    workspace.show_view("timeline")
    lane = workspace.page.lanes.picture.picture(workspace.page.lanes.picture.lanes.place(*a2_ru))
    assert lane.latest.stance == 5
    assert lane.latest.claim.red_line
    moved = workspace.page.moved.model.moments[0]
    assert (moved.party.code, moved.event.kind) == ("RU", EventKind.SHIFT)
    workspace.show_view("comparison")
    component = next(c for c in workspace.page.rows.components if c.number == "A.2")
    row = workspace.page.rows._painter.comparison.stances(component.key)[0]
    assert row[a2_ru[1]].stance == 5

    # Undo names what it undoes.
    undo = window.actions_by_name["undo"]
    assert undo.text() == "&Undo: Record position: Russia on A.2"
    undo.trigger()
    workspace.show_view("matrix")
    assert cells.stance("A.2", "RU") == 3
    window.actions_by_name["redo"].trigger()
    assert cells.stance("A.2", "RU") == 5

    # Tomorrow it is there, and can still be undone.
    window.close()
    again = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(again)
    assert again.open_file(sample)
    assert type(cells)(again).stance("A.2", "RU") == 5
    again.actions_by_name["undo"].trigger()
    assert type(cells)(again).stance("A.2", "RU") == 3
    again.close()


def test_the_title_says_file_and_state(window, sample):
    assert window.windowTitle() == f"{sample.name} – Negotiator"
    window.actions_by_name["close"].trigger()
    assert window.windowTitle() == "Negotiator"
    assert window.workspace is None


def test_no_key_is_taken_twice(window):
    taken = {}
    for name, action in window.actions_by_name.all().items():
        for keys in action.shortcuts():
            assert keys.toString() not in taken, (name, taken.get(keys.toString()))
            taken[keys.toString()] = name
    for wanted in ("Ctrl+1", "Ctrl+K", "Ctrl+R", "F2", "F6", "F8", "F9", "Alt+PgUp", "Ctrl+P"):
        assert wanted in taken


def test_each_view_opens_by_its_key_and_says_what_it_shows(window):
    for name in ("matrix", "timeline", "comparison", "overview", "history"):
        window.actions_by_name[name].trigger()
        assert window.workspace.view == name
        assert window.workspace.page.isVisible()
        assert window._status.view.text()


def test_going_to_a_cell_by_its_name(qtbot, window, cells):
    window.actions_by_name["go-to"].trigger()
    line = window.go_to
    qtbot.keyClicks(line, "ru b1")
    assert line._list.item(0).text() == "Russia on B.1 International oversight"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.workspace.session.selection == cells.keys("B.1", "RU")


def test_the_parts_of_the_window_are_reached_by_f6(window):
    seen = set()
    for _ in range(4):
        window.actions_by_name["next-region"].trigger()
        seen.add(type(window.focusWidget()).__name__)
    assert len(seen) >= 3


@pytest.mark.parametrize("view", ["matrix", "timeline", "comparison", "overview", "history"])
def test_each_view_grows_while_it_is_shown(window, view):
    window.workspace.show_view(view)
    window.zoom(0.2)
    assert window.workspace.view == view
    assert window.workspace.page.isVisible()
    window.zoom(0)


def test_themes_and_zoom_change_at_run_time(window):
    before = window.workspace.session.palette
    window.set_theme("dark")
    assert window.workspace.session.palette.dark
    window.set_theme("light")
    assert not window.workspace.session.palette.dark
    assert before.name == "light"
    window.zoom(0.2)
    assert window.workspace.session.perspective.since is not None
    window.zoom(0)


def test_a_bad_file_is_told_on_the_welcome_screen(qtbot, palette, tmp_path):
    bad = tmp_path / "bad.negotiation"
    bad.write_text("nothing of ours " * 20)
    made = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(made)
    assert not made.open_file(bad)
    assert "is not a Negotiator file" in made.welcome.problem.text()


def test_recent_files_that_are_gone_are_greyed(qtbot, palette, sample):
    made = MainWindow(settings.Settings(recent=[str(sample), "/gone/x.negotiation"]), palette)
    qtbot.addWidget(made)
    there, gone = made.welcome.recent.item(0), made.welcome.recent.item(1)
    grey = made.palette().placeholderText().color()
    assert "not found" not in there.text()
    assert there.foreground().color() != grey
    assert gone.text() == "x    not found in /gone"
    assert gone.foreground().color() == grey


def test_a_read_only_file_says_so_and_offers_no_change(qtbot, palette, sample, monkeypatch):
    monkeypatch.setattr("negotiator.store.file.os.access", lambda *_: False)
    made = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(made)
    assert made.open_file(sample)
    assert "(read-only)" in made.windowTitle()
    assert not made.actions_by_name["record-position"].isEnabled()
    made.close()
