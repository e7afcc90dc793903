"""Where the pointer rests in the matrix, and what is said of that cell after a while."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from negotiator.ui.models.index import Index
from negotiator.ui.models.matrix_model import MatrixModel

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

TIP_AFTER = 500


class Pointer:
    """The cell under the pointer."""

    def __init__(self, table: "MatrixTable", model: MatrixModel) -> None:
        self._table = table
        self._model = model
        self._place = QPersistentModelIndex()
        self._timer = QTimer(table)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TIP_AFTER)
        self._timer.timeout.connect(self._show_tip)

    @property
    def index(self) -> Index:
        """The cell, or an invalid index."""
        return self._place

    def move_to(self, index: Index) -> None:
        """Let the pointer rest on another cell."""
        before = self.index
        if index == before:
            return
        self._place = QPersistentModelIndex(index)
        self._table.update_cell(before)
        self._table.update_cell(index)
        QToolTip.hideText()
        if index.isValid():
            self._timer.start()
        else:
            self._timer.stop()

    def forget(self) -> None:
        """Rest on nothing, until the pointer moves again."""
        self._place = QPersistentModelIndex()
        self._timer.stop()

    def _tip(self, index: Index) -> str:
        """Return what is said of a cell; nothing without a record, and of a chapter."""
        if self._model.is_chapter(index):
            return ""
        return self._model.tip(*self._model.place(index))

    def _show_tip(self) -> None:
        index = self.index
        if index.isValid():
            words = self._tip(index)
            if words:
                QToolTip.showText(QCursor.pos(), words, self._table.viewport())
