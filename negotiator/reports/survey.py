"""The matrix as a whole, in a byte a cell: for the heat map, the margins, sorting and folds.

A survey is filled row by row, a few at a time, so that it can be made beside the work in a window;
what it says of a row is known as soon as that row was taken. Its memory is three bytes a
cell.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from negotiator.domain.convergence import convergence
from negotiator.domain.held import State
from negotiator.domain.scale import NOT_APPLICABLE
from negotiator.reports.matrix import Cell, Matrix

UNTAKEN = 255
"""The code of a cell that has not been taken yet."""

NO_RECORD = 0
DIFFER = 200
WITHDRAWN = 201

MOVED = 1


class Tally(NamedTuple):
    """How one row, column or part of them stands.

    Attributes:
        convergence: of the stances counted, 0 to 1; None without any.
        counts: cells by step of the scale, best to worst.
        without: cells without a stance on the scale.
        unknown: of these, those of which nothing is known to be held: no record, silent, no
            position, not asked, withdrawn; not those whose sources differ or to which the
            component does not apply.
        moved: cells that moved since the moment compared with.
        change: the difference of convergence since then; None where nothing moved.
    """

    convergence: float | None
    counts: tuple[int, ...]
    without: int
    unknown: int
    moved: int
    change: float | None = None


class SurveyRow(NamedTuple):
    """What a survey keeps of a component, a byte a cell each.

    ``codes`` are what is held, ``former`` what was held where it moved, and ``flags`` say whether.
    """

    component: int
    codes: bytes
    flags: bytes
    former: bytes


def code_of(cell: Cell | None) -> int:
    """Return what a survey keeps of a cell: the stance, or why there is none."""
    if cell is None:
        return NO_RECORD
    if cell.held.state is State.CONTRADICTORY:
        return DIFFER
    return WITHDRAWN if cell.stance is None else cell.stance


def row_of(component: int, line: Sequence[Cell | None]) -> SurveyRow:
    """Return what a survey keeps of a row of cells, in the order of the parties."""
    codes = bytes(code_of(cell) for cell in line)
    flags = bytes(MOVED if cell and cell.moved else 0 for cell in line)
    former = codes
    if MOVED in flags:
        former = bytes(
            code if cell is None or not cell.moved else _former_code(cell)
            for code, cell in zip(codes, line, strict=True)
        )
    return SurveyRow(component, codes, flags, former)


def _former_code(cell: Cell) -> int:
    stance = cell.former.stance if cell.former is not None else cell.stance
    return WITHDRAWN if stance is None else stance


class Survey:
    """All cells of a matrix by the rows of its components, in the order of the matrix."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix
        self.components = matrix.components
        self.width = len(matrix.parties)
        self._row = matrix.places
        self._steps = len(matrix.record.negotiation.scale)
        self.codes = bytearray([UNTAKEN]) * (len(self.components) * self.width)
        self._flags = bytearray(len(self.codes))
        self._former = bytearray(self.codes)
        self._left = set(self.components)

    # ------------------------------------------------------------------ taking

    @property
    def is_complete(self) -> bool:
        """Whether every row was taken."""
        return not self._left

    @property
    def taken(self) -> int:
        """How many rows were taken."""
        return len(self.components) - len(self._left)

    def next_rows(self, most: int) -> list[int]:
        """Return some components, in order, that were not taken yet."""
        found: list[int] = []
        for key in self.components:
            if key in self._left:
                found.append(key)
                if len(found) == most:
                    break
        return found

    def read(self, components: Sequence[int]) -> list[SurveyRow]:
        """Ask the matrix for rows, for ``take``."""
        cells = self.matrix.cells(components)
        parties = [party.key for party in self.matrix.parties]
        return [
            row_of(component, [cells.get((component, party)) for party in parties])
            for component in components
        ]

    def take(self, rows: Iterable[SurveyRow], *, again: bool = False) -> None:
        """Keep rows that were read, here or by another survey of the same matrix.

        Args:
            rows: as ``read`` gives them.
            again: also those that were taken before; without it they stay as they are.
        """
        for component, codes, flags, former in rows:
            number = self._row.get(component)
            if number is None or len(codes) != self.width:
                continue
            if component not in self._left and not again:
                continue
            place = slice(number * self.width, (number + 1) * self.width)
            self.codes[place] = codes
            self._flags[place] = flags
            self._former[place] = former
            self._left.discard(component)

    def adopt(self, matrix: Matrix, touched: Iterable[int]) -> None:
        """Go on with another matrix of the same heads; only the components touched are other."""
        self.matrix = matrix
        here = [key for key in touched if key in self._row]
        if here:
            self.take(self.read(here), again=True)

    # ------------------------------------------------------------------ asking

    def row(self, component: int) -> int:
        """Return the number of the row of a component; -1 if it is not shown."""
        return self._row.get(component, -1)

    def knows(self, component: int) -> bool:
        """Whether the row of a component was taken."""
        return component in self._row and component not in self._left

    def of_component(self, component: int) -> Tally:
        """Return how a component stands over all parties."""
        number = self._row[component]
        return self._tally(slice(number * self.width, (number + 1) * self.width))

    def of_party(self, column: int) -> Tally:
        """Return how a party stands over all components taken so far."""
        return self._tally(slice(column, None, self.width))

    def of_part(self, components: Sequence[int], column: int) -> Tally:
        """Return how a party stands over components that follow each other in the matrix."""
        numbers = [self._row[key] for key in components if key in self._row]
        if not numbers:
            return self._tally(slice(0, 0))
        first, last = min(numbers), max(numbers)
        return self._tally(slice(first * self.width + column, (last + 1) * self.width, self.width))

    # ------------------------------------------------------------------ internals

    def _tally(self, place: slice) -> Tally:
        codes = self.codes[place]
        counts = tuple(codes.count(step) for step in range(1, self._steps + 1))
        whole = len(codes) - codes.count(UNTAKEN)
        known = codes.count(DIFFER) + codes.count(NOT_APPLICABLE)
        without = whole - sum(counts)
        now = convergence(counts)
        moved = self._flags[place].count(MOVED)
        change = None
        if moved and now is not None:
            former = self._former[place]
            then = convergence(tuple(former.count(step) for step in range(1, self._steps + 1)))
            change = None if then is None else now - then
        return Tally(now, counts, without, without - known, moved, change)
