"""A process with the window of the program on a file: what its matrix takes to be moved about.

Prints one line of JSON: lists of seconds a frame, and the peak of its memory in KiB. A frame is
all that happens from the scroll bar, the slider or the key to the end of the painting, with what
runs beside it. Called by matrix.py.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableView

from negotiator import app, settings
from negotiator.domain.dates import PartialDate
from negotiator.domain.scale import is_step
from negotiator.store import reads
from negotiator.ui import theme
from negotiator.ui.dialogs.quick_line_edit import QuickLineEdit
from negotiator.ui.main_window import MainWindow
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.views.matrix_table import MatrixTable

SIZE = (1600, 1000)
FRAMES = 150
MOVES = 40
WHEEL = 72
RECORDED = 15


class Answers(QAbstractTableModel):
    """The cells of the matrix for a stock view, which asks for each role of each of them."""

    def __init__(self, model: MatrixModel, table: MatrixTable) -> None:
        super().__init__()
        self._model, self._table = model, table

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return self._model.rowCount()

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return self._model.columnCount()

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._model.heads[index.row()].is_chapter:
            return None
        cell = self._model.cell(index.row(), index.column())
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._model.cell_text(cell)
        sketcher = self._table.sketcher
        if role == Qt.ItemDataRole.BackgroundRole and cell.stance and is_step(cell.stance):
            return sketcher.palette.tint(cell.stance, 5)
        if role == Qt.ItemDataRole.DecorationRole and cell.stance:
            return sketcher.tiles.pixmap(cell.stance, 5, False, 16)
        return None


class Painted(QObject):
    """Counts the pixels that a widget paints."""

    pixels = 0

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.pixels += sum(rect.width() * rect.height() for rect in event.region())
        return False


def frames(count: int, act: Callable[[int], object]) -> list[float]:
    """Return the seconds that each of so many frames takes."""
    found = []
    for n in range(count):
        begun = time.perf_counter()
        act(n)
        application.processEvents()
        found.append(time.perf_counter() - begun)
    return found


def measure(file: str) -> dict[str, object]:
    """Move the matrix of a file about."""
    palette = theme.apply(application, "light", 1.0)
    window = MainWindow(settings.Settings(author="Bench"), palette)
    window.resize(*SIZE)
    window.open_file(Path(file))
    window.show()
    window.actions_by_name["inspector"].trigger()
    page = window.workspace.page
    table = page.table
    page.density = "symbol"
    QTest.qWait(300)
    bar = table.verticalScrollBar()
    found: dict[str, object] = {"cells": len(table.columns_in(table.viewport().rect())) * sum(
        1 for _ in table.rows_in(table.viewport().rect())
    )}  # fmt: skip
    found["scroll"] = frames(FRAMES, lambda _: bar.setValue(bar.value() + WHEEL))
    found["pages"] = frames(MOVES, lambda _: bar.setValue(bar.value() + bar.pageStep()))
    found["stock"] = stock(table, bar.value())
    found["as_of"] = as_of(window)
    found["record"], found["painted"] = record(window)
    begun = time.perf_counter()
    page.density = "heat"
    while not table.matrix_model.survey.is_complete:
        application.processEvents()
        time.sleep(0.001)
    found["heat_ready"] = time.perf_counter() - begun
    found["heat_cells"] = len(table.matrix_model.survey.components) * len(
        table.matrix_model.parties
    )
    bar.setValue(0)
    application.processEvents()
    found["heat"] = frames(FRAMES, lambda _: bar.setValue(bar.value() + WHEEL))
    found["heat_pages"] = frames(MOVES, lambda n: bar.setValue(bar.maximum() * (n % 7) // 7))
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found


def stock(table: MatrixTable, at: int) -> list[float]:
    """Scroll a stock view that answers the same cells through data()."""
    view = QTableView()
    model = Answers(table.matrix_model, table)
    view.setModel(model)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().setDefaultSectionSize(table.rowHeight(1))
    view.horizontalHeader().setDefaultSectionSize(table.columnWidth(1))
    view.resize(*SIZE)
    view.show()
    bar = view.verticalScrollBar()
    bar.setValue(at)
    application.processEvents()
    found = frames(FRAMES // 3, lambda _: bar.setValue(bar.value() + WHEEL))
    view.close()
    return found


def as_of(window: MainWindow) -> list[float]:
    """Move the as-of day back and forth, as the slider does."""
    session = window.workspace.session
    days = [session.matrix.question.day]
    while len(days) < MOVES:
        former = reads.neighbouring_day(session.matrix.record, days[-1], -1)
        if former is None:
            break
        days.append(former)
    moves = [*days, *reversed(days)]

    def move(n: int) -> None:
        session.perspective = session.perspective.but(as_of=PartialDate.of(moves[n % len(moves)]))

    return frames(2 * MOVES, move)


def record(window: MainWindow) -> tuple[list[float], float]:
    """Record positions by keyboard; also return how much was painted, in cells of one position."""
    workspace = window.workspace
    table, session = workspace.page.table, workspace.session
    session.perspective = session.perspective.but(as_of=None)
    model = table.matrix_model
    row = next(n for n, head in enumerate(model.heads) if not head.is_chapter and n > 5)
    index = model.index(row, 3)
    table.setCurrentIndex(index)
    QTest.qWait(300)
    component, party = model.heads[row].component.key, model.parties[3].key
    workspace.record_position(component, party)
    quick = workspace.record_dialog.findChild(QuickLineEdit)
    painted = Painted()
    table.viewport().installEventFilter(painted)
    found = []
    head, who = model.heads[row].component.number, model.parties[3].code
    for n in range(RECORDED):
        quick.setText(f"{who} {head} {1 + n % 5} if note {n}")
        QTest.qWait(60)
        painted.pixels = 0
        begun = time.perf_counter()
        QTest.keyClick(quick, Qt.Key.Key_Return)
        application.processEvents()
        found.append(time.perf_counter() - begun)
    workspace.record_dialog.close()
    rect = table.cell_rect(index)
    return found, painted.pixels / (rect.width() * rect.height())


if __name__ == "__main__":
    application = app.make_application()
    sys.stdout.write(json.dumps(measure(sys.argv[1])) + "\n")
    sys.stdout.flush()
    os._exit(0)
