"""The overview: participants, likely consequences, rounds and sources, as read in a paper."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.components import Component, Consequence, TextVersion
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Round
from negotiator.domain.parties import Membership, Party
from negotiator.domain.rows import Row
from negotiator.domain.sources import Source
from negotiator.store import recording
from negotiator.store.record import Record
from negotiator.ui import messages
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_KEY = Qt.ItemDataRole.UserRole


class _Sheet(NamedTuple):
    title: str
    word: str
    heads: tuple[str, ...]
    lines: Callable[[Record], list[tuple[int, Sequence[str]]]]


def _parties(record: Record) -> list[tuple[int, Sequence[str]]]:
    return [
        (
            key,
            (
                f"{row.name} ({row.code})",
                str(row.role).capitalize(),
                row.in_framework,
                row.anticipated_result,
            ),
        )
        for key, row in record.rows(Party)
    ]


def _numbers(record: Record) -> dict[object, str]:
    return {row.uid: row.number for _, row in record.rows(Component)}


def _consequences(record: Record) -> list[tuple[int, Sequence[str]]]:
    numbers = _numbers(record)
    return [
        (
            key,
            (
                row.dimension,
                row.text,
                numbers.get(row.component, "") if row.component else "all",
                str(row.likelihood or "").capitalize(),
                str(row.severity or "").capitalize(),
            ),
        )
        for key, row in record.rows(Consequence)
    ]


def _components(record: Record) -> list[tuple[int, Sequence[str]]]:
    return [
        (key, (row.number, row.title, str(row.kind).capitalize()))
        for key, row in record.rows(Component)
    ]


def _texts(record: Record) -> list[tuple[int, Sequence[str]]]:
    numbers = _numbers(record)
    return [
        (
            key,
            (
                numbers.get(row.component, ""),
                row.title,
                str(row.nature).capitalize(),
                str(row.date or ""),
                " ".join(row.text.split())[:200],
            ),
        )
        for key, row in record.rows(TextVersion)
    ]


def _rounds(record: Record) -> list[tuple[int, Sequence[str]]]:
    return [
        (key, (row.title, str(row.start), str(row.end or ""), row.place))
        for key, row in record.rows(Round)
    ]


def _sources(record: Record) -> list[tuple[int, Sequence[str]]]:
    return [
        (
            key,
            (
                row.title,
                str(row.kind).capitalize(),
                str(row.date or ""),
                row.reference,
                str(row.reliability or ""),
                row.quote,
            ),
        )
        for key, row in record.rows(Source)
    ]


def _memberships(record: Record) -> list[tuple[int, Sequence[str]]]:
    names = {row.uid: row.name for _, row in record.rows(Party)}
    return [
        (key, (names[row.group], names[row.member], str(row.start or ""), str(row.end or "")))
        for key, row in record.rows(Membership)
    ]


_SHEETS = (
    _Sheet(
        "Participants",
        "party",
        ("Participant", "Role", "In the framework", "Anticipated result"),
        _parties,
    ),
    _Sheet(
        "Consequences",
        "consequence",
        ("Dimension", "Likely consequence", "Of", "Likelihood", "Severity"),
        _consequences,
    ),
    _Sheet("Components", "component", ("Number", "Title", "Kind"), _components),
    _Sheet("Texts", "text-version", ("Component", "Version", "Nature", "Date", "Text"), _texts),
    _Sheet("Rounds", "round", ("Round", "First day", "Last day", "Place"), _rounds),
    _Sheet(
        "Sources",
        "source",
        ("Title", "Kind", "Date", "Reference", "Reliability", "Exact words"),
        _sources,
    ),
    _Sheet("Groups", "membership", ("Group", "Member", "From", "To"), _memberships),
)


class SheetTable(QTableWidget):
    """One table of the overview, edited through its form.

    Signals:
        edit_asked: the word of the kind and the key of the row.
    """

    edit_asked = Signal(str, int)

    def __init__(self, session: Session, sheet: _Sheet) -> None:
        super().__init__(0, len(sheet.heads))
        self._session = session
        self._sheet = sheet
        self.setHorizontalHeaderLabels(list(sheet.heads))
        self.setAccessibleName(sheet.title)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setProperty("flat", True)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda _: self._edit())

    def renew(self) -> None:
        """Read the rows anew."""
        lines = self._sheet.lines(self._session.record)
        self.setRowCount(len(lines))
        for row, (key, texts) in enumerate(lines):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(_KEY, key)
                self.setItem(row, column, item)
        for column in range(self.columnCount() - 1):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 12, scaled(360)))
        header = self.horizontalHeader()
        header.setSectionResizeMode(self.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        if len(lines) <= 300:
            self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        word = self._sheet.word.replace("-", " ")
        for words, do in (
            ("Edit…\tEnter", self._edit),
            ("Remove\tDel", self._remove),
            (f"Add {word}…", lambda: self._session.add_asked.emit(self._sheet.word)),
        ):
            action = QAction(words, menu)
            action.triggered.connect(do)
            menu.addAction(action)
        menu.exec(event.globalPos())

    def _key(self) -> int | None:
        item = self.item(self.currentRow(), 0)
        return None if item is None else int(item.data(_KEY))

    def _edit(self) -> None:
        key = self._key()
        if key is not None:
            self.edit_asked.emit(self._sheet.word, key)

    def _remove(self) -> None:
        key = self._key()
        row: Row | None = self._session.record.row(self._sheet.word, key) if key else None
        if row is None:
            return
        try:
            recording.remove_row(self._session.record, row)
        except NegotiatorError as problem:
            messages.tell(self, problem)


class OverviewPage(QWidget):
    """The framework's tables.

    Signals:
        status_changed: what ``status_texts`` says is other.
        edit_asked: the word of a kind and the key of a row.
    """

    status_changed = Signal()
    edit_asked = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_current = False
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._tables: list[SheetTable] = []
        for sheet in _SHEETS:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(12, 8, 12, 12)
            line = QHBoxLayout()
            word = sheet.word.replace("-", " ")
            add = QPushButton(f"Add {word}…")
            add.clicked.connect(lambda _=False, each=sheet.word: session.add_asked.emit(each))
            hint = QLabel("Enter edits, Del removes; undo brings back.")
            hint.setProperty("role", "caption")
            line.addWidget(add)
            line.addWidget(hint, 1)
            column.addLayout(line)
            table = SheetTable(session, sheet)
            table.edit_asked.connect(self.edit_asked.emit)
            column.addWidget(table, 1)
            self.tabs.addTab(page, sheet.title)
            self._tables.append(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _: self._renew())
        session.changed.connect(self._out_of_date)

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the overview is shown."""
        return []

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.tabs

    def step_change(self, by: int) -> None:
        """Do nothing: here are no changes to step through."""

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        table = self._tables[self.tabs.currentIndex()]
        return [f"{table.rowCount()} rows"]

    def table(self, word: str) -> SheetTable:
        """Return the table of a kind, shown."""
        index = next(n for n, sheet in enumerate(_SHEETS) if sheet.word == word)
        self.tabs.setCurrentIndex(index)
        return self._tables[index]

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
        self._tables[self.tabs.currentIndex()].renew()
        self.status_changed.emit()
