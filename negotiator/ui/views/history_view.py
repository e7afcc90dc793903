"""The record's history: every change, newest first."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from negotiator.store.history import PastChange, history
from negotiator.ui.models.index import Index
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled

_COLUMNS = ("When", "Who", "What", "State")
_MOST = 20_000


class HistoryModel(QAbstractTableModel):
    """Changes as rows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._changes: list[PastChange] = []

    def renew(self) -> None:
        """Read the changes anew."""
        self.beginResetModel()
        self._changes = history(self._session.record, _MOST)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        change = self._changes[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                f"{change.at.astimezone():%Y-%m-%d %H:%M}",
                change.author,
                change.label,
                "undone" if change.undone else "",
            )[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and change.undone:
            return self._session.palette.text3
        if role == Qt.ItemDataRole.FontRole and change.undone:
            struck = font(13)
            struck.setStrikeOut(index.column() == 2)
            return struck
        return None


class HistoryPage(QWidget):
    """The history of a session's record.

    Signals:
        status_changed: what ``status_texts`` says is other.
    """

    status_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HistoryModel(session)
        self._is_current = False
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName("History of the record")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setProperty("flat", True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(scaled(26))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((140, 160, 400, 90)):
            self.table.setColumnWidth(column, scaled(width))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        session.changed.connect(self._out_of_date)

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the history is shown."""
        return []

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.table

    def step_change(self, by: int) -> None:
        """Do nothing: here are no changes to step through."""

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        number = self._model.rowCount()
        return [f"{number} change{'s' * (number != 1)}"]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    def _out_of_date(self) -> None:
        self._is_current = False
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        self._is_current = True
        self._model.renew()
        self.status_changed.emit()
