"""The matrix as a Qt model: rows are components, columns parties.

Cells are asked of the report when they are first seen, a block of rows at a time, and kept until a
change touches them or the perspective is another. The view paints from ``cell``; ``data`` answers
for screen readers, copying and tests.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from negotiator.domain.held import State
from negotiator.reports.matrix import Cell, Margin, Matrix, Row
from negotiator.reports.sentences import cell_sentence, stance_word
from negotiator.store import reads
from negotiator.store.reads import PartyHead
from negotiator.ui.models.index import Index
from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.store.changes import Change

_BLOCK = 8
_KEPT_ROWS = 2_000
_COUNTED_AT_ONCE = 5_000

CellRole = Qt.ItemDataRole.UserRole


class _RowCells:
    """What is known of one row: its cells by party, its margin, its status."""

    __slots__ = ("cells", "margin", "status")

    def __init__(self, cells: dict[int, Cell], margin: Margin, status: str) -> None:
        self.cells = cells
        self.margin = margin
        self.status = status


class MatrixModel(QAbstractTableModel):
    """The matrix of a session.

    Signals:
        counted: what ``counts`` says is other.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._matrix: Matrix = session.matrix
        self._folded: set[int] = set()
        self._changes_only = False
        self._known: OrderedDict[int, _RowCells] = OrderedDict()
        self._rows: list[Row] = []
        self._choose_rows()
        session.changed.connect(self._on_changed)
        session.perspective_changed.connect(self._on_perspective)

    # ------------------------------------------------------------------ what the view asks

    @property
    def matrix(self) -> Matrix:
        """The report that is shown."""
        return self._matrix

    @property
    def rows(self) -> list[Row]:
        """The rows that are not folded or filtered away."""
        return self._rows

    @property
    def parties(self) -> tuple[PartyHead, ...]:
        """The columns."""
        return self._matrix.parties

    @property
    def is_countable(self) -> bool:
        """Whether the matrix is small enough to be known as a whole at once."""
        return len(self._matrix.rows) * len(self._matrix.parties) <= _COUNTED_AT_ONCE

    @property
    def changes_only(self) -> bool:
        """Whether only rows are shown in which something moved."""
        return self._changes_only

    @changes_only.setter
    def changes_only(self, only: bool) -> None:
        self._changes_only = only
        self.renew()

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a cell; None without any record, and in chapter rows."""
        if self._rows[row].is_chapter:
            return None
        return self._row(row).cells.get(self._matrix.parties[column].key)

    def margin(self, row: int) -> Margin:
        """Return how the component of a row stands."""
        return self._row(row).margin

    def status(self, row: int) -> str:
        """Return the status of the component of a row, or nothing."""
        return self._row(row).status

    def prepare(self, first: int, last: int) -> None:
        """Ask for all that is not known of these rows, at once."""
        wanted = [
            row.component.key
            for row in self._rows[max(0, first) : last + 1]
            if not row.is_chapter and row.component.key not in self._known
        ]
        if wanted:
            self._ask(wanted)

    def is_folded(self, row: int) -> bool:
        """Whether the chapter of a row is folded."""
        return self._rows[row].component.key in self._folded

    def fold(self, row: int, *, folded: bool) -> None:
        """Fold or unfold the chapter of a row."""
        chapter = self._rows[row].component.key
        (self._folded.add if folded else self._folded.discard)(chapter)
        self.renew()

    def row_of(self, component: int) -> int:
        """Return the row of a component by its key; -1 if it is not shown."""
        return next(
            (
                n
                for n, row in enumerate(self._rows)
                if row.component.key == component and not row.is_chapter
            ),
            -1,
        )

    def column_of(self, party: int) -> int:
        """Return the column of a party by its key; -1 if it is not shown."""
        return next((n for n, each in enumerate(self.parties) if each.key == party), -1)

    def counts(self) -> tuple[int, int, int] | None:
        """Return how many cells there are, hold a record, and moved; None when too many to say."""
        if not self.is_countable:
            return None
        self._ask_all()
        rows = [row for row in self._matrix.rows if not row.is_chapter]
        cells = [cell for row in rows for cell in self._known[row.component.key].cells.values()]
        moved = sum(cell.moved is not None for cell in cells)
        return len(rows) * len(self._matrix.parties), len(cells), moved

    def renew(self) -> None:
        """Read the matrix anew."""
        self.beginResetModel()
        self._matrix = self._session.matrix
        self._choose_rows()
        self.endResetModel()
        self.counted.emit()

    # ------------------------------------------------------------------ Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._matrix.parties)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].is_chapter:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or self._rows[index.row()].is_chapter:
            return None
        cell = self.cell(index.row(), index.column())
        if role == CellRole:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell_text(cell)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.sentence(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            party = self.parties[section]
            about = f"{party.name} ({party.code}), {party.role}"
            if role == Qt.ItemDataRole.DisplayRole:
                return party.name
            return f"{about}: {party.in_framework}" if party.in_framework else about
        component = self._rows[section].component
        return f"{component.number} {component.title}"

    def sentence(self, row: int, column: int) -> str:
        """Return a cell as a sentence."""
        component = self._rows[row].component
        return cell_sentence(
            self.cell(row, column),
            self.parties[column].name,
            f"{component.number} {component.title}",
            self._matrix,
        )

    def cell_text(self, cell: Cell | None) -> str:
        """Return a cell as the text that a table in a letter would hold."""
        if cell is None:
            return ""
        scale = self._matrix.record.negotiation.scale
        if cell.held.state is State.CONTRADICTORY:
            words = " or ".join(stance_word(scale, c.stance) for c in cell.held.claims)
            return f"Sources differ: {words}"
        words = stance_word(scale, cell.stance)
        claim = cell.held.claim
        if claim.condition:
            words += f" if {claim.condition}"
        if claim.red_line:
            words += " (red line)"
        return f"{words}: {claim.statement}" if claim.statement else words

    # ------------------------------------------------------------------ slots

    def _on_perspective(self) -> None:
        self._known.clear()
        self.renew()

    def _on_changed(self, change: "Change") -> None:
        """Forget only what the change touched, unless it changed the framework itself."""
        if change.kinds - {"position", "source"}:
            self._known.clear()
            self.renew()
            return
        components = self._touched(change.cells)
        same_rows = self._session.matrix.question.as_of == self._matrix.question.as_of
        if not same_rows or self._changes_only:
            self._known.clear()
            self.renew()
            return
        self._matrix = self._session.matrix
        for component in components:
            self._known.pop(component, None)
            row = self.row_of(component)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.counted.emit()

    # ------------------------------------------------------------------ internals

    def _touched(self, cells: Iterable[tuple[int, int]]) -> set[int]:
        return {component for component, _ in cells}

    def _row(self, row: int) -> _RowCells:
        key = self._rows[row].component.key
        found = self._known.get(key)
        if found is None:
            self.prepare(row - row % _BLOCK, row - row % _BLOCK + _BLOCK - 1)
            found = self._known[key]
        return found

    def _ask(self, components: list[int]) -> None:
        cells = self._matrix.cells(components)
        until = self._matrix.question.limits.until
        statuses = reads.statuses(self._matrix.record, components, until)
        by_row: dict[int, dict[int, Cell]] = {component: {} for component in components}
        for (component, party), cell in cells.items():
            by_row[component][party] = cell
        for component in components:
            margin = self._matrix.margin(component, cells)
            status = statuses.get(component, ("", 0))[0]
            self._known[component] = _RowCells(by_row[component], margin, status)
        while len(self._known) > max(_KEPT_ROWS, len(components)):
            self._known.popitem(last=False)

    def _ask_all(self) -> None:
        missing = [
            row.component.key
            for row in self._matrix.rows
            if not row.is_chapter and row.component.key not in self._known
        ]
        if missing:
            self._ask(missing)

    def _choose_rows(self) -> None:
        rows: list[Row] = []
        is_folded = False
        for row in self._matrix.rows:
            if row.is_chapter:
                is_folded = row.component.key in self._folded
                rows.append(row)
            elif row.component.depth == 0:
                is_folded = row.component.has_parts and is_folded
                rows.append(row)
            elif not is_folded:
                rows.append(row)
        if self._changes_only and self.is_countable:
            rows = self._moved(rows)
        self._rows = rows

    def _moved(self, rows: list[Row]) -> list[Row]:
        """Return the rows in which something moved, under their chapters."""
        self._ask_all()
        kept: list[Row] = []
        for row in rows:
            if row.is_chapter:
                if kept and kept[-1].is_chapter:
                    kept.pop()
                kept.append(row)
            elif any(cell.moved for cell in self._known[row.component.key].cells.values()):
                kept.append(row)
        if kept and kept[-1].is_chapter:
            kept.pop()
        return kept
