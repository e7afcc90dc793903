"""The matrix as a Qt model: rows are components and chapters, columns parties.

Cells are asked of the report when they are first seen, a block of rows at a time, and kept until a
change touches them or the perspective is another. The view paints from ``line``; ``data`` answers
for screen readers, copying and tests.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from negotiator.domain.held import State
from negotiator.reports.matrix import Cell, Margin, Matrix, Row
from negotiator.reports.sentences import cell_sentence, stance_word
from negotiator.store.reads import PartyHead
from negotiator.ui.models.index import Index
from negotiator.ui.models.matrix_lines import KnownLines, Line
from negotiator.ui.models.matrix_rows import ShownRows
from negotiator.ui.models.matrix_search import PatientSearch
from negotiator.ui.models.matrix_tip import tip
from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.store.changes import Change

_BLOCK = 8
_COUNTED_AT_ONCE = 5_000
_Role = Qt.ItemDataRole

CellRole = Qt.ItemDataRole.UserRole


class MatrixModel(QAbstractTableModel):
    """The matrix of a session.

    Signals:
        counted: what ``counts`` says, or whether there is more to find, is other.
        renewed: every cell may be other than it was.
    """

    counted = Signal()
    renewed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = KnownLines(session.matrix)
        self._shown = ShownRows()
        self._shown.choose(session.matrix.rows)
        self._columns = _columns(session.matrix)
        self._changes_only = False
        self._search = PatientSearch(self)
        session.closed.connect(self._search.stop)
        session.changed.connect(self._on_changed)
        session.perspective_changed.connect(self._on_perspective)

    # ------------------------------------------------------------------ properties

    @property
    def matrix(self) -> Matrix:
        """The report that is shown."""
        return self._lines.matrix

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are not folded or filtered away."""
        return self._shown.rows

    @property
    def parties(self) -> tuple[PartyHead, ...]:
        """The columns."""
        return self._lines.matrix.parties

    @property
    def is_countable(self) -> bool:
        """Whether the matrix is small enough to be known as a whole at once."""
        return len(self.matrix.rows) * len(self.matrix.parties) <= _COUNTED_AT_ONCE

    @property
    def is_searching(self) -> bool:
        """Whether there may be more rows in which something moved than are shown yet."""
        return self._search.is_running

    @property
    def changes_only(self) -> bool:
        """Whether only rows are shown in which something moved."""
        return self._changes_only

    @changes_only.setter
    def changes_only(self, only: bool) -> None:
        if only != self._changes_only:
            self._changes_only = only
            self._reset()

    # ------------------------------------------------------------------ what the view asks

    def line(self, row: int) -> Line:
        """Return all that is known of a row that is no chapter."""
        key = self._shown.rows[row].component.key
        if not self._lines.knows(key):
            start = row - row % _BLOCK
            self.prepare(start, start + _BLOCK - 1)
        return self._lines.line(key)

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a cell; None without any record, and in chapter rows."""
        return None if self._shown.rows[row].is_chapter else self.line(row).cells[column]

    def margin(self, row: int) -> Margin:
        """Return how the component of a row stands."""
        return self.line(row).margin

    def status(self, row: int) -> str:
        """Return the status of the component of a row, or nothing."""
        return self.line(row).status

    def prepare(self, first: int, last: int) -> None:
        """Ask for all that is not known of these rows, at once."""
        self._lines.ask(
            [
                row.component.key
                for row in self._shown.rows[max(0, first) : last + 1]
                if not row.is_chapter
            ]
        )

    def prepare_some(self, first: int, last: int, most: int) -> bool:
        """Ask for some of what is not known of these rows; returns whether there was anything."""
        keys = [
            row.component.key
            for row in self._shown.rows[max(0, first) : max(0, last + 1)]
            if not row.is_chapter and not self._lines.knows(row.component.key)
        ]
        self._lines.ask(keys[:most])
        return bool(keys)

    def row_of(self, component: int) -> int:
        """Return the row of a component by its key; -1 if it is not shown."""
        return self._shown.place(component)

    def column_of(self, party: int) -> int:
        """Return the column of a party by its key; -1 if it is not shown."""
        return self._columns.get(party, -1)

    def counts(self) -> tuple[int, int, int] | None:
        """Return how many cells there are, hold a record, and moved; None when too many to say."""
        if not self.is_countable:
            return None
        lines = self._all_lines()
        recorded = sum(line.recorded for line in lines.values())
        moved = sum(len(line.moved) for line in lines.values())
        return len(lines) * len(self.parties), recorded, moved

    # ------------------------------------------------------------------ folding

    def is_folded(self, row: int) -> bool:
        """Whether the chapter of a row is folded."""
        return self._shown.rows[row].component.key in self._shown.folded

    def part_count(self, row: int) -> int:
        """Return how many components the chapter of a row has."""
        return self._shown.part_count(row)

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold or unfold the chapter of a row."""
        if folded == self.is_folded(row):
            return
        chapter = self._shown.rows[row].component.key
        parts = self._shown.parts(row)
        last = row + len(parts)
        if folded:
            self._shown.folded.add(chapter)
            if parts:
                self.beginRemoveRows(QModelIndex(), row + 1, last)
                self._shown.remove(row + 1, len(parts))
                self.endRemoveRows()
        else:
            self._shown.folded.discard(chapter)
            if parts:
                self.beginInsertRows(QModelIndex(), row + 1, last)
                self._shown.add(row + 1, parts)
                self.endInsertRows()
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def reveal(self, component: int) -> None:
        """Unfold the chapter in which a component stands."""
        row = self._shown.place(self._shown.chapter_of(component), is_chapter=True)
        if row >= 0:
            self.fold(row, folded=False)

    # ------------------------------------------------------------------ Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.parties)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if self._shown.rows[row].is_chapter:
            return self.head_sentence(row) if role == _Role.AccessibleTextRole else None
        if role == _Role.DisplayRole:
            return self.cell_text(self.cell(row, column))
        if role == _Role.AccessibleTextRole:
            return self.sentence(row, column)
        if role == _Role.ToolTipRole:
            return self.tip(row, column)
        return self.cell(row, column) if role == CellRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal:
            party = self.parties[section]
            if role == _Role.DisplayRole:
                return party.name
            if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
                about = f"{party.name} ({party.code}), {party.role}"
                return f"{about}: {party.in_framework}" if party.in_framework else about
            return None
        if role == _Role.AccessibleTextRole:
            return self.head_sentence(section)
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            component = self._shown.rows[section].component
            return f"{component.number} {component.title}"
        return None

    # ------------------------------------------------------------------ in words

    def sentence(self, row: int, column: int) -> str:
        """Return a cell as a sentence."""
        component = self._shown.rows[row].component
        return cell_sentence(
            self.cell(row, column),
            self.parties[column].name,
            f"{component.number} {component.title}",
            self.matrix,
        )

    def head_sentence(self, row: int) -> str:
        """Return the head of a row as a sentence."""
        component = self._shown.rows[row].component
        name = f"{component.number} {component.title}"
        if self._shown.rows[row].is_chapter:
            count = self.part_count(row)
            state = "folded" if self.is_folded(row) else "unfolded"
            return f"{name}, chapter with {count} component{'s' * (count != 1)}, {state}"
        line = self.line(row)
        parts = [name, line.status]
        if line.margin.convergence is not None:
            parts.append(f"convergence {line.margin.convergence:.2f}")
        return ", ".join(part for part in parts if part)

    def tip(self, row: int, column: int) -> str:
        """Return what is said of a cell when the pointer rests on it; nothing without a record."""
        cell = self.cell(row, column)
        if cell is None:
            return ""
        component = self._shown.rows[row].component
        name = f"{component.number} {component.title}"
        return tip(cell, self.parties[column].name, name, self.matrix)

    def cell_text(self, cell: Cell | None) -> str:
        """Return a cell as the text that a table in a letter would hold."""
        if cell is None:
            return ""
        scale = self.matrix.record.negotiation.scale
        if cell.held.state is State.CONTRADICTORY:
            words = " or ".join(stance_word(scale, claim.stance) for claim in cell.held.claims)
            return f"Sources differ: {words}"
        claim = cell.held.claim
        words = stance_word(scale, cell.stance)
        if claim.condition:
            words += f" if {claim.condition}"
        if claim.red_line:
            words += " (red line)"
        return f"{words}: {claim.statement}" if claim.statement else words

    # ------------------------------------------------------------------ slots

    def _on_perspective(self) -> None:
        self._renew()

    def _on_changed(self, change: "Change") -> None:
        """Forget only what the change touched, unless it changed more than some claims."""
        old, new = self.matrix, self._session.matrix
        is_small = change.kinds <= {"position", "source", "reading"} and _is_same_question(old, new)
        if not is_small or self._changes_only:
            self._renew()
            return
        # A statement of a group is its members' too, so a component is asked for as a whole.
        touched = {component for component, _ in change.cells}
        self._lines.adopt(new, touched)
        for component in touched:
            row = self.row_of(component)
            if row >= 0:
                self._tell(row, row)
        self.counted.emit()

    # ------------------------------------------------------------------ internals

    def _renew(self) -> None:
        """Read everything anew; rows and columns stay in place where they are the same."""
        old, new = self.matrix, self._session.matrix
        if self._changes_only or not _has_same_heads(old, new):
            self._reset()
            return
        self._lines.start_over(new)
        self.renewed.emit()
        if self._shown.rows and self.parties:
            self._tell(0, len(self._shown.rows) - 1)
        self.counted.emit()

    def _reset(self) -> None:
        self.beginResetModel()
        self._search.stop()
        if self._session.matrix is not self.matrix:
            self._lines.start_over(self._session.matrix)
        self._columns = _columns(self.matrix)
        self._shown.choose(self.matrix.rows, self._kept_now())
        self.endResetModel()
        self.renewed.emit()
        if self._changes_only and not self.is_countable and self.matrix.question.then is not None:
            self._look_for_moved()
        self.counted.emit()

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)

    def _all_lines(self) -> dict[int, Line]:
        keys = [row.component.key for row in self.matrix.rows if not row.is_chapter]
        self._lines.ask(keys)
        return {key: self._lines.line(key) for key in keys}

    def _kept_now(self) -> Iterable[int] | None:
        """Return which components to keep, as far as is known at once; None is all."""
        if not self._changes_only:
            return None
        if not self.is_countable or self.matrix.question.then is None:
            return ()
        return [key for key, line in self._all_lines().items() if line.moved]

    def _look_for_moved(self) -> None:
        """Show the rows in which something moved, as they are found."""
        rows = self.matrix.rows
        at = 0

        def step() -> bool:
            nonlocal at
            block = range(at, min(at + _BLOCK, len(rows)))
            keys = [rows[number].component.key for number in block if not rows[number].is_chapter]
            self._lines.ask(keys)
            for number in block:
                row = rows[number]
                if not row.is_chapter and self._lines.line(row.component.key).moved:
                    self._append(self._shown.keep(number))
            at += _BLOCK
            is_going_on = at < len(rows)
            if not is_going_on:
                self._search.stop()
                self.counted.emit()
            return is_going_on

        self._search.start(step)

    def _append(self, rows: Sequence[Row]) -> None:
        if rows:
            first = len(self._shown.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._shown.add(first, rows)
            self.endInsertRows()


def _columns(matrix: Matrix) -> dict[int, int]:
    return {party.key: column for column, party in enumerate(matrix.parties)}


def _has_same_heads(old: Matrix, new: Matrix) -> bool:
    return old.parties == new.parties and old.rows == new.rows


def _is_same_question(old: Matrix, new: Matrix) -> bool:
    """Whether two reports answer alike where no claim has changed."""
    one, other = old.question, new.question
    return (one.limits, one.then, one.day) == (
        other.limits,
        other.then,
        other.day,
    ) and _has_same_heads(old, new)
