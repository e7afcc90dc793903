"""The record's history: every change, newest first."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.date_words import moment_words
from negotiator.domain.errors import NegotiatorError
from negotiator.language import became, listed, marked, tr
from negotiator.store.alterations import alterations
from negotiator.store.history import PastChange, history
from negotiator.ui import messages
from negotiator.ui.divided import Divided
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.models.index import Index
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled

_COLUMNS = (marked("When"), marked("Who"), marked("What"), marked("State", "of a change"))
_MOST = 20_000
# How high the details are until one drags their edge, and where they give way.
_DETAILS_HEIGHT, _DETAILS_LEAST = 180, 360


class HistoryModel(QAbstractTableModel):
    """Changes as rows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._changes: list[PastChange] = []

    def renew(self, author: str = "", text: str = "") -> None:
        """Read the changes anew: those by an author, those whose label holds a text."""
        self.beginResetModel()
        self._changes = history(self._session.record, _MOST, author=author, text=text)
        self.endResetModel()

    def change(self, row: int) -> PastChange:
        """Return the change in a row."""
        return self._changes[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section], "of a change" if section == len(_COLUMNS) - 1 else "")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        change = self._changes[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                moment_words(change.at),
                change.author,
                change.label,
                tr("undone") if change.undone else "",
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
        self._session = session
        self._model = HistoryModel(session)
        self._is_current = False
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setItemDelegate(OwnDirection(self.table))
        self.table.setAccessibleName(tr("History of the record"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setProperty("flat", True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(scaled(26))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((170, 160, 400, 90)):
            self.table.setColumnWidth(column, scaled(width))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.containing = _filter_line(tr("Changes that contain…"))
        self.author = _filter_line(tr("By…"))
        for line in (self.containing, self.author):
            line.textChanged.connect(lambda _: self._renew())
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("What the chosen change did"))
        self.details.setPlaceholderText(
            tr("Choose a change to see what it did, from what to what.")
        )
        export = QPushButton(tr("Export…"))
        export.setToolTip(tr("Write these changes as CSV or JSON, with what each did"))
        export.clicked.connect(self._export)
        parts, over = (self.table, self.details), Qt.Orientation.Vertical
        divided = Divided("history-details", over, parts, _DETAILS_HEIGHT, _DETAILS_LEAST)
        what = divided.switch(tr("Details"), tr("What the chosen change did, from what to what"))
        top = QHBoxLayout()
        top.setSpacing(scaled(6))
        top.addWidget(self.containing, 2)
        top.addWidget(self.author, 1)
        top.addStretch(1)
        top.addWidget(what)
        top.addWidget(export)
        self._empty = QLabel(tr("No change is like that."))
        self._empty.setProperty("role", "quiet")
        self._empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(12))
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._empty)
        layout.addWidget(divided, 1)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
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
        return [tr("%n changes", "", self._model.rowCount())]

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
        self._model.renew(self.author.text().strip(), self.containing.text().strip())
        self._empty.setVisible(self._model.rowCount() == 0)
        self._show_details()
        self.status_changed.emit()

    def _show_details(self) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            self.details.setPlainText("")
            return
        lines = []
        for each in alterations(self._session.record, self._model.change(row).key):
            what = listed([f"{each.kind} {each.title}", each.field])
            lines.append(altered(what, each.before, each.after))
        self.details.setPlainText("\n".join(lines) or tr("It touched nothing that is shown here."))

    def _export(self) -> None:
        """Ask for a place and write the changes that are shown, with what each did."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export history"), "history.csv", "CSV (*.csv);;JSON (*.json)"
        )
        if not name:
            return
        from negotiator.exchange.export import write_history

        try:
            write_history(
                self._session.record,
                Path(name),
                author=self.author.text().strip(),
                containing=self.containing.text().strip(),
            )
        except NegotiatorError as problem:
            messages.tell(self, problem)


def altered(what: str, before: str, after: str) -> str:
    """Return what something was and what it became; only its name where that is not told."""
    words = became(before, after) if before else after
    return tr("{label}: {value}", label=what, value=words) if words else what


def _filter_line(words: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(words)
    line.setAccessibleName(words.rstrip("…"))
    line.setClearButtonEnabled(True)
    line.setMinimumWidth(scaled(90))
    line.setMaximumWidth(scaled(200))
    return line
