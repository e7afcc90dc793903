"""What a view knows of the rows of a matrix: asked when first seen, kept while there is room."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from negotiator.reports.filters import is_unknown
from negotiator.reports.matrix import Cell, Margin, Matrix
from negotiator.store import reads

_KEPT_CELLS = 60_000
_FEWEST_KEPT = 100


class Line:
    """One row: its cells in the order of the parties, its margin, its status."""

    __slots__ = ("cells", "margin", "status")

    def __init__(self, cells: tuple[Cell | None, ...], margin: Margin, status: str) -> None:
        self.cells = cells
        self.margin = margin
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
        self._matrix = matrix
        self._lines: OrderedDict[int, Line] = OrderedDict()

    @property
    def matrix(self) -> Matrix:
        """The report that is asked."""
        return self._matrix

    def start_over(self, matrix: Matrix) -> None:
        """Forget everything and ask another report from now on."""
        self._matrix = matrix
        self._lines.clear()

    def adopt(self, matrix: Matrix, touched: Iterable[int]) -> None:
        """Ask another report from now on, whose answers differ only for the components touched."""
        self._matrix = matrix
        for key in touched:
            self._lines.pop(key, None)

    def knows(self, key: int) -> bool:
        """Whether a line need not be asked for."""
        return key in self._lines

    def line(self, key: int) -> Line:
        """Return the line of a component."""
        found = self._lines.get(key)
        if found is None:
            self.ask([key])
            return self._lines[key]
        self._lines.move_to_end(key)
        return found

    def ask(self, keys: Sequence[int]) -> None:
        """Ask for the lines of these components that are not known, all at once."""
        missing = [key for key in dict.fromkeys(keys) if key not in self._lines]
        if not missing:
            return
        matrix = self._matrix
        cells = matrix.cells(missing)
        statuses = reads.statuses(matrix.record, missing, matrix.question.limits.until)
        for key in missing:
            self._lines[key] = Line(
                tuple(cells.get((key, party.key)) for party in matrix.parties),
                matrix.margin(key, cells),
                statuses.get(key, ("", 0))[0],
            )
        room = max(_FEWEST_KEPT, _KEPT_CELLS // max(1, len(matrix.parties)), len(missing))
        while len(self._lines) > room:
            self._lines.popitem(last=False)
