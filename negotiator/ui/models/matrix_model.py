"""The matrix as a Qt model: components and chapters along one side, parties along the other.

``heads`` are the components and chapters, numbered as they are shown; ``parties`` likewise. Where
they are rows and columns depends on whether the matrix is transposed: ``place`` and ``spot`` go
from one to the other.

Cells are asked of the report when they are first seen, a block of rows at a time, and kept until a
change touches them or the perspective is another. The view paints from ``line``; ``data`` answers
for screen readers, copying and tests.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from negotiator.domain.held import State
from negotiator.domain.party_words import PartyRole
from negotiator.language import decimal, either, listed, tr
from negotiator.reports.filters import Filter
from negotiator.reports.matrix import Cell, Matrix, Row
from negotiator.reports.sentences import cell_sentence, stance_word
from negotiator.reports.survey import Survey, Tally, row_of
from negotiator.store import reads
from negotiator.store.reads import PartyHead, SourceHead
from negotiator.ui.models.index import Index
from negotiator.ui.models.matrix_lines import KnownLines, Line
from negotiator.ui.models.matrix_rows import ShownRows
from negotiator.ui.models.matrix_search import PatientSearch
from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.store.changes import Change

_BLOCK = 8
_COUNTED_AT_ONCE = 5_000
_STATUSES_COMPARED = 200
_TOLD_ONE_BY_ONE = 50
_Role = Qt.ItemDataRole

CellRole = Qt.ItemDataRole.UserRole


class MatrixModel(QAbstractTableModel):
    """The matrix of a session.

    Signals:
        counted: what ``counts`` says, or whether there is more to find, is other.
        renewed: every cell may be other than it was.
        wanted: how some components stand was asked and is unknown; ``work_out`` finds it out.
    """

    counted = Signal()
    wanted = Signal()
    renewed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = KnownLines(session.matrix)
        self._shown = ShownRows()
        self._shown.choose(session.matrix.rows)
        self._columns = _columns(session.matrix)
        self._changes_only = False
        self._filter = Filter()
        self._is_transposed = False
        self._search = PatientSearch(self)
        self._survey: Survey | None = None
        self._wanting: dict[int, None] = {}
        session.closed.connect(self._search.stop)
        session.changed.connect(self._on_changed)
        session.perspective_changed.connect(self._on_perspective)

    # ------------------------------------------------------------------ properties

    @property
    def matrix(self) -> Matrix:
        """The report that is shown."""
        return self._lines.matrix

    @property
    def heads(self) -> Sequence[Row]:
        """The components and chapters that are not folded or filtered away."""
        return self._shown.rows

    @property
    def component_count(self) -> int:
        """How many of the heads are components."""
        return self._shown.component_count

    @property
    def parties(self) -> tuple[PartyHead, ...]:
        """The parties, in the order in which they are shown."""
        return self._lines.matrix.parties

    @property
    def is_transposed(self) -> bool:
        """Whether parties are rows, and components columns."""
        return self._is_transposed

    @is_transposed.setter
    def is_transposed(self, transposed: bool) -> None:
        if transposed != self._is_transposed:
            self.beginResetModel()
            self._is_transposed = transposed
            self.endResetModel()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @property
    def folded(self) -> frozenset[int]:
        """The keys of the chapters that are folded."""
        return frozenset(self._shown.folded)

    @property
    def survey(self) -> Survey:
        """The matrix as a whole; a small one is known at once, a large one as it is taken."""
        if self._survey is None:
            self._survey = Survey(self.matrix)
            if self.is_countable:
                lines = self._all_lines()
                self._survey.take(row_of(key, line.cells) for key, line in lines.items())
        return self._survey

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

    @property
    def cell_filter(self) -> Filter:
        """What is looked for; components without any such cell are left out."""
        return self._filter

    @cell_filter.setter
    def cell_filter(self, wanted: Filter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._reset()

    @property
    def is_narrowed(self) -> bool:
        """Whether components are left out by a filter, or because nothing moved on them."""
        return self._changes_only or bool(self._filter)

    # ------------------------------------------------------------------ where things stand

    def place(self, index: Index) -> tuple[int, int]:
        """Return the numbers of head and party of a cell."""
        return (
            (index.column(), index.row()) if self._is_transposed else (index.row(), index.column())
        )

    def spot(self, head: int, party: int) -> QModelIndex:
        """Return the cell of a head and a party, by their numbers."""
        return self.index(party, head) if self._is_transposed else self.index(head, party)

    def has_heads(self, orientation: Qt.Orientation) -> bool:
        """Whether the sections of a side are components and chapters, and not parties."""
        return (orientation == Qt.Orientation.Vertical) != self._is_transposed

    def is_chapter(self, index: Index) -> bool:
        """Whether a cell belongs to a chapter."""
        head = self.place(index)[0]
        return 0 <= head < len(self._shown.rows) and self._shown.rows[head].is_chapter

    # ------------------------------------------------------------------ what the view asks

    def line(self, head: int) -> Line:
        """Return all cells of a component."""
        return self.part(head, range(len(self.parties)))

    def part(self, head: int, parties: range) -> Line:
        """Return the line of a component; its cells count only for some parties, by number."""
        key = self._shown.rows[head].component.key
        if not self._lines.knows(key, parties):
            start = head - head % _BLOCK
            self.prepare(start, start + _BLOCK - 1, parties)
        return self._lines.part(key, parties)

    def cell(self, head: int, party: int) -> Cell | None:
        """Return a cell by the numbers of head and party; None without any record."""
        if self._shown.rows[head].is_chapter:
            return None
        return self.part(head, range(party, party + 1)).cells[party]

    def cell_at(self, index: Index) -> Cell | None:
        """Return a cell by its index; None without any record."""
        return self.cell(*self.place(index)) if index.isValid() else None

    def head_tally(self, head: int) -> Tally | None:
        """Return how a component stands over the parties; None while that is unknown."""
        key = self._shown.rows[head].component.key
        if self._survey is not None and self._survey.knows(key):
            return self._survey.of_component(key)
        # A long row is not read for its margin while the user waits for the cells in sight.
        if not self._lines.is_narrow and not self._lines.knows(key):
            self._wanting.pop(key, None)
            self._wanting[key] = None
            self.wanted.emit()
            return None
        self.survey.take([row_of(key, self.line(head).cells)])
        return self.survey.of_component(key)

    def work_out(self, most: int) -> bool:
        """Work out some of the rows whose tally was asked for; returns whether more are left."""
        if not self._wanting:
            return False
        survey = self.survey
        # The last that were asked for are those in sight now.
        keys = [key for key in reversed(self._wanting) if not survey.knows(key)]
        survey.take(survey.read(keys[:most]))
        self._wanting = dict.fromkeys(reversed(keys[most:]))
        return bool(self._wanting)

    def party_tally(self, party: int) -> Tally | None:
        """Return how a party stands over the components in the matrix; None while unknown."""
        if self._survey is None and not self.is_countable:
            return None
        return self.survey.of_party(party) if self.survey.is_complete else None

    def chapter_tally(self, head: int, party: int) -> Tally | None:
        """Return how a party stands over the components of a chapter; None while unknown."""
        keys = [row.component.key for row in self._shown.parts(head, every=True)]
        if not all(self.survey.knows(key) for key in keys):
            return None
        return self.survey.of_part(keys, party)

    def is_found(self, head: int, party: int) -> bool:
        """Whether a cell is looked for by the filter; all are without one."""
        return not self._filter or self._finds(self._shown.rows[head], party)

    def status(self, head: int) -> str:
        """Return the status of a component, or nothing."""
        return self.part(head, range(0)).status

    def prepare(self, first: int, last: int, parties: range | None = None) -> None:
        """Ask for all that is not known of these heads, for all parties or some, at once."""
        self._lines.ask(
            [
                row.component.key
                for row in self._shown.rows[max(0, first) : last + 1]
                if not row.is_chapter
            ],
            parties,
        )

    def prepare_some(self, heads: range, parties: range, most: int) -> bool:
        """Ask for some of what is not known of these; returns whether there was anything."""
        keys = [
            row.component.key
            for row in self._shown.rows[max(0, heads.start) : max(0, heads.stop)]
            if not row.is_chapter and not self._lines.knows(row.component.key, parties)
        ]
        self._lines.ask(keys[:most], parties)
        return bool(keys)

    def head_of(self, component: int) -> int:
        """Return the number of a component by its key; -1 if it is not shown."""
        return self._shown.place(component)

    def party_of(self, party: int) -> int:
        """Return the number of a party by its key; -1 if it is not shown."""
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

    def is_folded(self, head: int) -> bool:
        """Whether a chapter is folded."""
        return self._shown.rows[head].component.key in self._shown.folded

    def part_count(self, head: int) -> int:
        """Return how many components a chapter has."""
        return self._shown.part_count(head)

    def fold_all(self, keys: Iterable[int]) -> None:
        """Fold these chapters, by their keys, and no others."""
        self.beginResetModel()
        self._shown.folded = set(keys)
        self._shown.choose(self.matrix.rows, self._kept_now())
        self.endResetModel()

    def fold(self, head: int, *, folded: bool) -> None:
        """Fold or unfold a chapter."""
        if folded == self.is_folded(head):
            return
        chapter = self._shown.rows[head].component.key
        parts = self._shown.parts(head)
        last = head + len(parts)
        if folded:
            self._shown.folded.add(chapter)
            if parts:
                self._begin_remove(head + 1, last)
                self._shown.remove(head + 1, len(parts))
                self._end_remove()
        else:
            self._shown.folded.discard(chapter)
            if parts:
                self._begin_insert(head + 1, last)
                self._shown.add(head + 1, parts)
                self._end_insert()
        self.headerDataChanged.emit(self._heads_side(), head, head)

    def reveal(self, component: int) -> None:
        """Unfold the chapter in which a component stands."""
        head = self._shown.place(self._shown.chapter_of(component), is_chapter=True)
        if head >= 0:
            self.fold(head, folded=False)

    # ------------------------------------------------------------------ Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self.parties if self._is_transposed else self._shown.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._shown.rows if self._is_transposed else self.parties)

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
        head, party = self.place(index)
        if self._shown.rows[head].is_chapter:
            return self.head_sentence(head) if role == _Role.AccessibleTextRole else None
        if role == _Role.DisplayRole:
            return self.cell_text(self.cell(head, party))
        if role == _Role.AccessibleTextRole:
            return self.sentence(head, party)
        if role == _Role.ToolTipRole:
            return self.tip(head, party)
        return self.cell(head, party) if role == CellRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:  # noqa: ANN401
        if not self.has_heads(orientation):
            party = self.parties[section]
            if role == _Role.DisplayRole:
                return party.name
            if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
                about = listed([f"{party.name} ({party.code})", PartyRole(party.role).shown])
                if not party.in_framework:
                    return about
                return tr("{label}: {value}", label=about, value=party.in_framework)
            return None
        if role == _Role.AccessibleTextRole:
            return self.head_sentence(section)
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            component = self._shown.rows[section].component
            return f"{component.number} {component.title}"
        return None

    # ------------------------------------------------------------------ in words

    def sentence(self, head: int, party: int) -> str:
        """Return a cell as a sentence."""
        component = self._shown.rows[head].component
        return cell_sentence(
            self.cell(head, party),
            self.parties[party].name,
            f"{component.number} {component.title}",
            self.matrix,
        )

    def head_sentence(self, head: int) -> str:
        """Return a component or chapter as a sentence."""
        component = self._shown.rows[head].component
        name = f"{component.number} {component.title}"
        if self._shown.rows[head].is_chapter:
            size = tr("chapter with %n components", "", self.part_count(head))
            state = tr("folded") if self.is_folded(head) else tr("unfolded")
            return listed([name, size, state])
        parts = [name, self.status(head)]
        tally = self.head_tally(head)
        if tally is not None and tally.convergence is not None:
            parts.append(tr("convergence {value}", value=decimal(tally.convergence)))
        return listed([part for part in parts if part])

    def tip(self, head: int, party: int) -> str:
        """Return what is said of a cell when the pointer rests on it; nothing without a record."""
        cell = self.cell(head, party)
        if cell is None:
            return ""
        from negotiator.ui.models.matrix_tip import tip

        component = self._shown.rows[head].component
        name = f"{component.number} {component.title}"
        return tip(cell, self.parties[party].name, name, self.matrix)

    def cell_text(self, cell: Cell | None) -> str:
        """Return a cell as the text that a table in a letter would hold."""
        if cell is None:
            return ""
        from negotiator.exchange.pasted import cell_text

        scale = self.matrix.record.negotiation.scale
        if cell.held.state is State.CONTRADICTORY:
            words = either([stance_word(scale, claim.stance) for claim in cell.held.claims])
            return tr("Sources differ: {stances}", stances=words)
        claim = cell.held.claim
        words = stance_word(scale, cell.stance)
        return cell_text(words, claim.condition, claim.statement, red_line=claim.red_line)

    # ------------------------------------------------------------------ slots

    def _on_perspective(self) -> None:
        self._renew()

    def _on_changed(self, change: "Change") -> None:
        """Forget only what the change touched, unless it changed more than some claims."""
        old, new = self.matrix, self._session.matrix
        is_small = change.kinds <= {"position", "source", "reading"} and _is_same_question(old, new)
        if not is_small or self.is_narrowed:
            self._renew()
            return
        touched = {component for component, _ in change.cells}
        self._lines.adopt(new, touched)
        if self._survey is not None:
            self._survey.adopt(new, touched)
        if len(change.cells) > _TOLD_ONE_BY_ONE:
            for head in {self.head_of(component) for component in touched} - {-1}:
                self._tell(head, head)
        else:
            self._tell_cells(change.cells)
        self.counted.emit()

    def _tell_cells(self, cells: Iterable[tuple[int, int]]) -> None:
        """Tell that some cells are other; a statement of a group is its members' too."""
        for component, speaker in cells:
            head = self.head_of(component)
            if head < 0:
                continue
            for number, party in enumerate(self.parties):
                if speaker == party.key or self.matrix.speaks_for(speaker, party.key):
                    spot = self.spot(head, number)
                    self.dataChanged.emit(spot, spot)
            self.headerDataChanged.emit(self._heads_side(), head, head)

    # ------------------------------------------------------------------ internals

    def _renew(self) -> None:
        """Read everything anew; rows and columns stay in place where they are the same."""
        old, new = self.matrix, self._session.matrix
        if self.is_narrowed or not _has_same_heads(old, new):
            self._reset()
            return
        former = self._lines.statuses
        self._lines.start_over(new)
        self._forget_survey()
        self.renewed.emit()
        if self._shown.rows and self.parties:
            if len(former) <= _STATUSES_COMPARED and _is_another_day(old, new):
                self._tell_another_day(former)
            else:
                self._tell(0, len(self._shown.rows) - 1)
        self.counted.emit()

    def _tell_another_day(self, former: dict[int, str]) -> None:
        """Tell that all cells are other; of the heads only those whose status is, as far as known.

        A head that was never asked for its status was never seen.
        """
        last = len(self._shown.rows) - 1
        self.dataChanged.emit(self.spot(0, 0), self.spot(last, len(self.parties) - 1))
        self._lines.begin(list(former))
        now = self._lines.statuses
        for component, status in former.items():
            head = self.head_of(component)
            if head >= 0 and now[component] != status:
                self.headerDataChanged.emit(self._heads_side(), head, head)

    def _reset(self) -> None:
        self.beginResetModel()
        self._search.stop()
        if self._session.matrix is not self.matrix:
            self._lines.start_over(self._session.matrix)
            self._forget_survey()
        self._columns = _columns(self.matrix)
        self._shown.choose(self.matrix.rows, self._kept_now())
        self.endResetModel()
        self.renewed.emit()
        if self.is_narrowed and not self.is_countable:
            self._look_for_kept()
        self.counted.emit()

    def _forget_survey(self) -> None:
        self._survey = None
        self._wanting.clear()

    def _heads_side(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if self._is_transposed else Qt.Orientation.Vertical

    def _begin_insert(self, first: int, last: int) -> None:
        begin = self.beginInsertColumns if self._is_transposed else self.beginInsertRows
        begin(QModelIndex(), first, last)

    def _end_insert(self) -> None:
        (self.endInsertColumns if self._is_transposed else self.endInsertRows)()

    def _begin_remove(self, first: int, last: int) -> None:
        begin = self.beginRemoveColumns if self._is_transposed else self.beginRemoveRows
        begin(QModelIndex(), first, last)

    def _end_remove(self) -> None:
        (self.endRemoveColumns if self._is_transposed else self.endRemoveRows)()

    def _tell(self, first: int, last: int) -> None:
        """Tell that the cells of some heads are other than they were."""
        self.dataChanged.emit(self.spot(first, 0), self.spot(last, len(self.parties) - 1))
        self.headerDataChanged.emit(self._heads_side(), first, last)

    def _all_lines(self) -> dict[int, Line]:
        keys = self.matrix.components
        self._lines.ask(keys)
        return {key: self._lines.line(key) for key in keys}

    def _kept_now(self) -> Iterable[int] | None:
        """Return which components to keep, as far as is known at once; None is all."""
        if not self.is_narrowed:
            return None
        if not self.is_countable:
            return ()
        self._all_lines()
        return [
            row.component.key
            for row in self.matrix.rows
            if not row.is_chapter and self._is_kept(row)
        ]

    def _is_kept(self, row: Row) -> bool:
        """Whether a component has a cell that is looked for."""
        if self._changes_only and not self._lines.line(row.component.key).moved:
            return False
        return not self._filter or any(
            self._finds(row, party) for party in range(len(self.parties))
        )

    def _finds(self, row: Row, party: int) -> bool:
        cell = self._lines.line(row.component.key).cells[party]
        source = None
        if cell is not None and (self._filter.grades or self._filter.text):
            source = self._source(cell.held.claim.source)
        head = self.parties[party]
        names = f"{row.component.number} {row.component.title} {head.name} {head.code}"
        return self._filter.finds(cell, source, names)

    def _source(self, key: int | None) -> SourceHead | None:
        """Return a source; all are read at once when the first is asked for."""
        if key is None:
            return None
        found = self.matrix.record.cached("claim-sources", reads.all_sources)
        return cast("dict[int, SourceHead]", found).get(key)

    def _look_for_kept(self) -> None:
        """Show the components that are looked for, as they are found."""
        rows = self.matrix.rows
        at = 0

        def step() -> bool:
            nonlocal at
            block = range(at, min(at + _BLOCK, len(rows)))
            keys = [rows[number].component.key for number in block if not rows[number].is_chapter]
            self._lines.ask(keys)
            for number in block:
                row = rows[number]
                if not row.is_chapter and self._is_kept(row):
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
            self._begin_insert(first, first + len(rows) - 1)
            self._shown.add(first, rows)
            self._end_insert()


def _columns(matrix: Matrix) -> dict[int, int]:
    return {party.key: column for column, party in enumerate(matrix.parties)}


def _has_same_heads(old: Matrix, new: Matrix) -> bool:
    same_rows = old.rows is new.rows or old.rows == new.rows
    return same_rows and old.parties == new.parties


def _is_another_day(old: Matrix, new: Matrix) -> bool:
    """Whether a report asks the same as another, as of another day."""
    one, other = old.question, new.question
    return (
        old.record is new.record
        and one.perspective.but(as_of=None) == other.perspective.but(as_of=None)
        and one.party_groups == other.party_groups
    )


def _is_same_question(old: Matrix, new: Matrix) -> bool:
    """Whether two reports answer alike where no claim has changed."""
    one, other = old.question, new.question
    return (one.limits, one.then, one.day) == (
        other.limits,
        other.then,
        other.day,
    ) and _has_same_heads(old, new)
