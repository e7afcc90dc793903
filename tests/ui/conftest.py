"""A window on the sample, and small sessions, for the tests of the interface."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from negotiator import settings
from negotiator.domain.dates import PartialDate
from negotiator.printing.palette import Palette
from negotiator.store.relocking import change_password
from negotiator.ui import theme
from negotiator.ui.main_window import MainWindow
from negotiator.ui.session import Session
from tests.ui.room import SMALL


@pytest.fixture(autouse=True)
def _own_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard for the next test.

    Offscreen, Qt keeps the clipboard in a static of its own, which outlives Python: what is
    still on it at the end would be destroyed by an interpreter that is gone.
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def palette(qapp: QApplication) -> Palette:
    return theme.apply(qapp, "light")


@pytest.fixture
def session(talks, palette) -> Session:
    return Session(talks.record, palette)


@pytest.fixture
def window(qtbot, palette, sample: Path) -> Iterator[MainWindow]:
    """The main window, open on a sample of its own, compared with Round 3."""
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    assert made.open_file(sample)
    made.show()
    qtbot.waitUntil(made.isVisible)
    session = made.workspace.session
    session.perspective = session.perspective.but(since=PartialDate.parse("2025-05-15"))
    yield made
    made.close()


@pytest.fixture
def zoomed(window: MainWindow) -> Iterator[Callable[..., MainWindow]]:
    """Show the window at a size of type, as small as it has to be usable."""

    def zoom(by: float, size: QSize = SMALL):
        window.resize(size)
        window.settings.zoom = by
        window.apply_theme()
        QApplication.processEvents()
        return window

    yield zoom
    window.close_file()  # It would be shown anew.
    window.settings.zoom = 1.0
    window.apply_theme()


@pytest.fixture
def locked(qtbot, palette, sample: Path) -> Iterator[MainWindow]:
    """The main window, open on a sample that is locked with the password "ours"."""
    change_password(sample, "ours", settings.backups_folder())
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    assert made.open_file(sample)
    made.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.close()


class Cells:
    """Finds cells of a window by number and code."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def keys(self, number: str, code: str) -> tuple[int, int]:
        frame = self._window.workspace.session.matrix.question.framework
        component = next(c.key for c in frame.components if c.number == number)
        return component, next(p.key for p in frame.parties if p.code == code)

    def index(self, number: str, code: str):
        table = self._window.workspace.page.table
        component, party = self.keys(number, code)
        model = table.matrix_model
        return model.spot(model.head_of(component), model.party_of(party))

    def stance(self, number: str, code: str):
        index = self.index(number, code)
        cell = self._window.workspace.page.table.matrix_model.cell_at(index)
        return None if cell is None else cell.stance


@pytest.fixture
def cells(window) -> Cells:
    return Cells(window)
