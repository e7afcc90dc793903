"""A window that takes another theme looks as one that was opened in it: no sign stays as it was."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from negotiator.domain.dates import PartialDate
from negotiator.ui import rail
from negotiator.ui.main_window import MainWindow
from tests.ui.pictures import picture, where_apart


@pytest.fixture
def darken(window):
    yield lambda: window.set_theme("dark")
    window.set_theme("light")


def open_all(window: MainWindow, view: str) -> None:
    """Show a view at a cell, with all that can be opened in it."""
    workspace = window.workspace
    workspace.show_view(view)
    session = workspace.session
    session.perspective = session.perspective.but(since=PartialDate.parse("2025-05-15"))
    question = session.matrix.question
    session.select(question.components[2].key, question.parties[1].key)
    if view == "matrix":
        workspace.page.toggle_filter()
        workspace.page.toggle_moved()
    if workspace.inspector.isHidden():
        workspace.toggle_inspector()


def taken(window: MainWindow, view: str, name: str) -> QImage:
    """Take a picture in which nothing depends on what one did before, but the colours."""
    window.statusBar().clearMessage()
    window.workspace.rail.setFocus()
    QApplication.processEvents()
    page = window.workspace.page
    if view == "timeline":
        page.moved.table.scrollToTop()
        page.moved.table.clearSelection()
    if view == "comparison":  # how far it can be scrolled is found out as lines come into sight
        page.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return picture(window, f"theme-{name}-{view}")


@pytest.mark.parametrize("view", [name for name, _ in rail.VIEWS])
def test_what_is_open_takes_the_colours_of_another_theme(window, darken, sample, view):
    open_all(window, view)
    QApplication.processEvents()
    darken()
    changed = taken(window, view, "changed")
    window.close_file()
    assert window.open_file(sample)
    open_all(window, view)
    opened = taken(window, view, "opened")
    apart = where_apart(changed, opened)
    assert apart == QRect(), f"what lies within {apart.getRect()} is as it was"
