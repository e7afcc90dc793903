"""What a view knows of the rows of a matrix: asked when first seen, kept while there is room.

A row of many parties is asked for in blocks of them, so that what is read follows what is seen in
both directions.
"""

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Sequence

from negotiator.reports.filters import is_unknown
from negotiator.reports.matrix import Cell, Matrix
from negotiator.store import reads

_KEPT_CELLS = 60_000
_FEWEST_KEPT = 100
_WHOLE_UP_TO = 32
_BLOCK = 8


class Line:
    """One row: its cells in the order of the parties, as far as they are known, and its status.

    ``missing`` are the numbers of the blocks of parties that were not asked for yet.
    """

    __slots__ = ("cells", "missing", "status")

    def __init__(self, width: int, blocks: Iterable[int], status: str) -> None:
        self.cells: list[Cell | None] = [None] * width
        self.missing = set(blocks)
        self.status = status

    @property
    def moved(self) -> list[int]:
        """The columns of the cells that moved."""
        return [column for column, cell in enumerate(self.cells) if cell is not None and cell.moved]

    @property
    def unknown(self) -> int:
        """How many parties are not known to hold anything."""
        return sum(is_unknown(cell) for cell in self.cells)

    @property
    def recorded(self) -> int:
        """How many cells have a record."""
        return sum(cell is not None for cell in self.cells)


class KnownLines:
    """The lines of a matrix by the keys of their components; the least recently seen goes first."""

    def __init__(self, matrix: Matrix) -> None:
        self._lines: OrderedDict[int, Line] = OrderedDict()
        self.start_over(matrix)

    @property
    def matrix(self) -> Matrix:
        """The report that is asked."""
        return self._matrix

    @property
    def is_narrow(self) -> bool:
        """Whether rows are so short that they are always known as a whole."""
        return len(self._matrix.parties) <= _WHOLE_UP_TO

    @property
    def statuses(self) -> dict[int, str]:
        """The status of each component of which the line is known, by its key."""
        return {key: line.status for key, line in self._lines.items()}

    def begin(self, keys: Sequence[int]) -> None:
        """Ask for nothing but the status of components of which nothing is known."""
        self._begin([key for key in keys if key not in self._lines])

    def start_over(self, matrix: Matrix) -> None:
        """Forget everything and ask another report from now on."""
        self._matrix = matrix
        self._lines.clear()
        width = len(matrix.parties)
        self._size = max(1, width) if width <= _WHOLE_UP_TO else _BLOCK
        self._blocks = range(-(-width // self._size))

    def adopt(self, matrix: Matrix, touched: Iterable[int]) -> None:
        """Ask another report from now on, whose answers differ only for the components touched."""
        self._matrix = matrix
        for key in touched:
            self._lines.pop(key, None)

    def knows(self, key: int, parties: range | None = None) -> bool:
        """Whether a line, or the part of it for some parties, need not be asked for."""
        line = self._lines.get(key)
        return line is not None and line.missing.isdisjoint(self._blocks_of(parties))

    def line(self, key: int) -> Line:
        """Return the whole line of a component."""
        self.ask([key])
        self._lines.move_to_end(key)
        return self._lines[key]

    def part(self, key: int, parties: range) -> Line:
        """Return the line of a component; its cells count only for these parties."""
        if not self.knows(key, parties):
            self.ask([key], parties)
        self._lines.move_to_end(key)
        return self._lines[key]

    def ask(self, keys: Sequence[int], parties: range | None = None) -> None:
        """Ask for what is not known of these lines, for all parties or for some, at once."""
        blocks = self._blocks_of(parties)
        self._begin([key for key in dict.fromkeys(keys) if key not in self._lines])
        wanted: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for key in dict.fromkeys(keys):
            missing = self._lines[key].missing
            if missing and not missing.isdisjoint(blocks):
                wanted[tuple(block for block in blocks if block in missing)].append(key)
        for missing_blocks, lines in wanted.items():
            self._read(lines, missing_blocks)
        room = max(_FEWEST_KEPT, _KEPT_CELLS // max(1, len(self._matrix.parties)), len(keys))
        while len(self._lines) > room:
            self._lines.popitem(last=False)

    # ------------------------------------------------------------------ internals

    def _blocks_of(self, parties: range | None) -> range:
        if parties is None:
            return self._blocks
        if not parties:
            return range(0)
        return range(parties.start // self._size, (parties.stop - 1) // self._size + 1)

    def _begin(self, keys: Sequence[int]) -> None:
        """Begin lines of which nothing is known but the status."""
        if not keys:
            return
        matrix = self._matrix
        statuses = reads.statuses(matrix.record, keys, matrix.question.limits.until)
        for key in keys:
            status = statuses.get(key, ("", 0))[0]
            self._lines[key] = Line(len(matrix.parties), self._blocks, status)

    def _read(self, keys: Sequence[int], blocks: Sequence[int]) -> None:
        matrix = self._matrix
        columns = [
            column
            for block in blocks
            for column in range(
                block * self._size, min((block + 1) * self._size, len(matrix.parties))
            )
        ]
        is_whole = len(columns) == len(matrix.parties)
        parties = [matrix.parties[column] for column in columns]
        cells = matrix.cells(keys, None if is_whole else parties)
        for key in keys:
            line = self._lines[key]
            for column, party in zip(columns, parties, strict=True):
                line.cells[column] = cells.get((key, party.key))
            line.missing.difference_update(blocks)
