"""The matrix as a whole, in a byte a cell: for the heat map, the margins, sorting and folds.

A survey is filled row by row, a few at a time, so that it can be made beside the work in a window;
what it says of a row is known as soon as that row was taken. Its memory is two bytes a cell.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from negotiator.domain.convergence import convergence
from negotiator.domain.held import State
from negotiator.domain.scale import NON_POSITIONS, NOT_APPLICABLE, is_step
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
    """

    convergence: float | None
    counts: tuple[int, ...]
    without: int
    unknown: int
    moved: int


def code_of(cell: Cell | None) -> int:
    """Return what a survey keeps of a cell: the stance, or why there is none."""
    if cell is None:
        return NO_RECORD
    if cell.held.state is State.CONTRADICTORY:
        return DIFFER
    return WITHDRAWN if cell.stance is None else cell.stance


class Survey:
    """All cells of a matrix by the rows of its components, in the order of the matrix."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix
        self.components: tuple[int, ...] = tuple(
            row.component.key for row in matrix.rows if not row.is_chapter
        )
        self.width = len(matrix.parties)
        self._row = {key: n for n, key in enumerate(self.components)}
        self._steps = len(matrix.record.negotiation.scale)
        self.codes = bytearray([UNTAKEN]) * (len(self.components) * self.width)
        self._flags = bytearray(len(self.codes))
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

    def read(self, components: Sequence[int]) -> list[tuple[int, bytes, bytes]]:
        """Ask the matrix for rows; returns for each its key, codes and flags, for ``take``."""
        cells = self.matrix.cells(components)
        parties = [party.key for party in self.matrix.parties]
        rows: list[tuple[int, bytes, bytes]] = []
        for component in components:
            line = [cells.get((component, party)) for party in parties]
            codes = bytes(code_of(cell) for cell in line)
            flags = bytes(MOVED if cell and cell.moved else 0 for cell in line)
            rows.append((component, codes, flags))
        return rows

    def take(self, rows: Iterable[tuple[int, bytes, bytes]], *, again: bool = False) -> None:
        """Keep rows that were read, here or by another survey of the same matrix.

        Args:
            rows: as ``read`` gives them.
            again: also those that were taken before; without it they stay as they are.
        """
        for component, codes, flags in rows:
            number = self._row.get(component)
            if number is None or len(codes) != self.width:
                continue
            if component not in self._left and not again:
                continue
            place = slice(number * self.width, (number + 1) * self.width)
            self.codes[place] = codes
            self._flags[place] = flags
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
        return Tally(
            convergence(counts), counts, without, without - known, self._flags[place].count(MOVED)
        )


def words_of(code: int, step_names: Sequence[str]) -> str:
    """Return a code of a survey in a word; empty for a cell that was not taken."""
    if is_step(code) and code <= len(step_names):
        return step_names[code - 1]
    return {
        NO_RECORD: "no record",
        DIFFER: "sources differ",
        WITHDRAWN: "withdrawn",
        **NON_POSITIONS,
    }.get(code, "")
