"""Everyone: all parts are reached by keyboard and named for a screen reader; the focus is seen."""

import sys

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton, QToolBar, QWidget

from negotiator.ui import rail
from tests.ui.dialogs import DIALOGS, opened

VIEWS = [name for name, _ in rail.VIEWS]

ROLES = QAccessible.Role
INTERACTIVE = {
    *(ROLES.PushButton, ROLES.CheckBox, ROLES.RadioButton, ROLES.ComboBox, ROLES.EditableText),
    *(ROLES.SpinBox, ROLES.Slider, ROLES.Table, ROLES.List, ROLES.Tree, ROLES.PageTab),
    *(ROLES.MenuItem, ROLES.ButtonMenu, ROLES.ButtonDropDown, ROLES.Link),
    *(ROLES.ListItem, ROLES.TreeItem, ROLES.ColumnHeader, ROLES.RowHeader),
}
MOST_CHILDREN = 40
"""So many of one kind below one object are looked at; a table has thousands of cells."""


def objects(widget: QWidget):
    """Yield everything that a screen reader meets in a widget, with the way to it."""
    todo = [(QAccessible.queryAccessibleInterface(widget), type(widget).__name__)]
    while todo:
        found, way = todo.pop()
        if found is None or not found.isValid() or found.state().invisible:
            continue
        yield found, way
        for n in range(min(found.childCount(), MOST_CHILDREN)):
            child = found.child(n)
            if child is not None and child.isValid():
                name = type(child.object()).__name__ if child.object() is not None else ""
                todo.append((child, f"{way} › {name or child.role().name}"))


def unnamed(widget: QWidget) -> list[str]:
    return [
        f"{way}: {found.role().name}"
        for found, way in objects(widget)
        if found.role() in INTERACTIVE
        and not found.text(QAccessible.Text.Name).strip()
        and not is_inner(found)
    ]


def is_inner(found) -> bool:
    """Whether an object is a part of a control that has the name: the line of a combo box."""
    widget = found.object()
    if widget is None:
        return False
    around = widget.parent()
    name = type(around).__name__ if around is not None else ""
    return name in {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QComboBoxPrivateContainer"} or (
        widget.objectName().startswith("qt_")
    )


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_that_can_be_used_is_without_a_name(window, view):
    window.workspace.show_view(view)
    QApplication.processEvents()
    found = list(objects(window))
    assert len(found) > 60
    assert unnamed(window) == []


def chain(top: QWidget, most: int = 400) -> list[QWidget]:
    """Press Tab until the focus is where it began; returns what had it, in order."""
    reached: list[QWidget] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in reached:
            return reached
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came back: {[type(each).__name__ for each in reached[-6:]]}")


def focusable(top: QWidget) -> list[QWidget]:
    return [
        each
        for each in top.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and each.window() is top.window()
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_tab_and_f6_reach_every_part_of_a_view(qtbot, window, view):
    window.workspace.show_view(view)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.workspace.page.focus_target().setFocus()
    reached = set()
    for _ in range(8):
        start = QApplication.focusWidget()
        if start is not None:
            reached.update(walk(start))
        window.workspace.next_region(1)
    left = [
        f"{type(each).__name__} {each.accessibleName() or each.objectName()}"
        for each in focusable(window)
        if each not in reached and not is_of_a_table(each)
    ]
    assert left == []


def walk(start: QWidget, most: int = 120) -> list[QWidget]:
    """Press Tab from a widget until it has been there, or a table keeps it."""
    reached = [start]
    for _ in range(most):
        focus = QApplication.focusWidget()
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in reached:
            break
        reached.append(now)
    start.setFocus()
    return reached


def is_of_a_table(widget: QWidget) -> bool:
    """Whether a widget is a head or corner that its table moves through by the arrows."""
    return type(widget).__name__ in {"QTableCornerButton", "QAbstractButton"} or (
        widget.parent() is not None and widget.parent().metaObject().className() == "QTableView"
    )


def test_every_command_stands_in_a_menu(window):
    in_menus = set()
    for menu in window.menuBar().findChildren(QMenu):
        in_menus.update(menu.actions())
    for bar in window.findChildren(QToolBar):
        for action in bar.actions():
            if action.text() and not action.isSeparator():
                assert action in in_menus, action.text()
    assert all(action in in_menus for action in window.actions_by_name.all().values())


def test_letters_to_press_are_not_taken_twice_in_a_menu(window):
    twice = {}
    for menu in (action.menu() for action in window.menuBar().actions()):
        letters = [
            text[text.index("&") + 1].casefold()
            for text in (each.text().replace("&&", "") for each in menu.actions())
            if "&" in text
        ]
        twice[menu.title()] = sorted(each for each in set(letters) if letters.count(each) > 1)
    assert not any(twice.values()), twice


def test_the_focus_is_seen_wherever_it_is(qtbot, window, palette):
    """The ring, or the outline of the chosen cell, has the accent."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.workspace.page.focus_target().setFocus()
    accent = palette.accent.rgba().to_bytes(4, sys.byteorder)
    for widget in walk(QApplication.focusWidget(), 25):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert accent in bytes(shown.constBits()), (type(widget).__name__, widget.accessibleName())


def test_what_is_said_in_passing_is_said_by_a_screen_reader_too(window, monkeypatch):
    told = []
    monkeypatch.setattr(
        "negotiator.ui.main_window.QtGui.QAccessible.updateAccessibility",
        lambda event: told.append(event.message()),
    )
    window.say_in_passing("talks.pdf is ready.")
    assert told == ["talks.pdf is ready."]


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_gone_through_by_tab_named_and_left_by_escape(qtbot, window, name):
    dialog = opened(window, name)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget().window() is dialog
    assert unnamed(dialog) == []
    reached = set(walk(QApplication.focusWidget()))
    left = [
        f"{type(each).__name__} {each.accessibleName() or each.objectName()}"
        for each in focusable(dialog)
        if each not in reached and not is_of_a_table(each) and not is_unchosen(each)
    ]
    assert left == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()


def is_unchosen(widget: QWidget) -> bool:
    """Whether a widget is a radio button beside the chosen one, which the arrows reach."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()
