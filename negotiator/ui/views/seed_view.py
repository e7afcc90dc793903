"""Participants, elements and dimensions as tables that are edited where they stand."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.components import Likelihood, Severity
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.party_words import PartyRole
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.reports.seed_tables import Field, SeedTable, seed_tables
from negotiator.store import recording
from negotiator.ui import messages
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.models.index import Index
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_CHOICES = {"role": PartyRole, "likelihood": Likelihood, "severity": Severity}
_LONGEST = 3_000
_LAID_OUT = 300
_OPTIONAL = {"likelihood", "severity"}


class SeedModel(QAbstractTableModel):
    """One of the tables; what is written into a cell is one change of the record."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._widget = parent
        self._table: SeedTable | None = None

    def show_table(self, table: SeedTable) -> None:
        """Show a table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def field(self, index: Index) -> Field:
        """Return what a cell is of."""
        assert self._table is not None  # noqa: S101
        return self._table.rows[index.row()][index.column()]

    def rowCount(self, parent: Index | None = None) -> int:
        if self._table is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._table.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if self._table is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._table.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._table.heads[section] if orientation == Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or self._table is None:
            return None
        field = self.field(index)
        if role == Qt.ItemDataRole.EditRole:
            return str(getattr(field.row, field.field, "") or "")
        if role == Qt.ItemDataRole.DisplayRole:
            words = field.words
            return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "{label}: {value}", label=self._table.heads[index.column()], value=field.words
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.field(index).field and not self._session.record.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        field = self.field(index)
        if role != Qt.ItemDataRole.EditRole or field.row is None:
            return False
        if str(value) == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        try:
            given = None if field.field in _OPTIONAL and not value else value
            recording.edit_row(self._session.record, field.row.revised(**{field.field: given}))
        except NegotiatorError as problem:
            messages.tell(self._widget, problem)
            return False
        return True


class _Editor(OwnDirection):
    """Edits a cell: a choice where only some words are possible, else text of several lines."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        name = model.field(index).field if isinstance(model, SeedModel) else ""
        if name in _CHOICES:
            combo = QComboBox(parent)
            if name in _OPTIONAL:
                combo.addItem("", "")
            for each in _CHOICES[name]:
                combo.addItem(at_start(each.shown), str(each))
            return combo
        edit = QPlainTextEdit(parent)
        edit.setTabChangesFocus(True)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        words = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(words)))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:  # noqa: ANN401
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())


class SeedView(QWidget):
    """The three tables, one tab each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tables: list[QTableView] = []
        self._models: list[SeedModel] = []
        self._shares: dict[int, tuple[float, ...]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def show_tables(self) -> None:
        """Show the tables of the perspective, each at the cell where it was."""
        found = seed_tables(self._session.record, self._session.perspective)
        for n, table in enumerate(found):
            if n >= len(self.tables):
                self._add(table)
            view = self.tables[n]
            at = view.currentIndex()
            place = (at.row(), at.column())
            self._models[n].show_table(table)
            self._shares[n] = table.shares
            _stretch(view, table.shares)
            mode = QHeaderView.ResizeMode.ResizeToContents
            if len(table.rows) > _LAID_OUT:
                mode = QHeaderView.ResizeMode.Fixed
            view.verticalHeader().setSectionResizeMode(mode)
            if place[0] >= 0:
                view.setCurrentIndex(self._models[n].index(*place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            for n, view in enumerate(self.tables):
                if watched is view.viewport() and n in self._shares:
                    _stretch(view, self._shares[n])
        return super().eventFilter(watched, event)

    def _add(self, table: SeedTable) -> None:
        view = QTableView()
        model = SeedModel(self._session, view)
        view.setModel(model)
        view.setItemDelegate(_Editor(view))
        view.setAccessibleName(table.title)
        view.setWordWrap(True)
        view.setTabKeyNavigation(False)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(scaled(28))
        view.verticalHeader().setDefaultSectionSize(scaled(64))
        view.viewport().installEventFilter(self)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.setToolTip(tr("F2 or a double click edits a cell; Tab or a click elsewhere keeps it"))
        self.tables.append(view)
        self._models.append(model)
        self.tabs.addTab(view, table.name.capitalize())


def _stretch(view: QTableView, shares: Sequence[float]) -> None:
    """Give each column its share of the width."""
    width = view.viewport().width()
    for column, share in enumerate(shares):
        view.setColumnWidth(column, int(width * share))
    view.horizontalHeader().setStretchLastSection(True)
