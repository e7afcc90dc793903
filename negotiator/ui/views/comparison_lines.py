"""What stands below each other in the row of a component: paragraphs, and what is folded away."""

from collections.abc import Sequence
from itertools import accumulate
from math import ceil

from negotiator.domain.differences import (
    Passage,
    Piece,
    Run,
    RunKind,
    both_in_one,
    newer,
    older,
    passages,
)
from negotiator.printing.palette import Palette
from negotiator.reports.comparison import Columns, Compared
from negotiator.ui.theme import scaled
from negotiator.ui.views.comparison_text import LINE, Block

_FOLDED = 3
_GAP, _FOLD, _LETTER = 8, 24, 6.6
COMBINED, SIDES, COLUMNS = "combined", "sides", "columns"

Place = dict[int, tuple[int, int]]


class Line:
    """A paragraph in each column, laid out when it is in sight.

    Attributes:
        cells: the pieces of each column; empty where it has no such paragraph.
        changes: the places that differ: of each the start and end, by column. What is left out
            and what came for it are one place.
        is_changed: whether anything differs in it.
        height: what it takes; a guess until it is laid out.
    """

    def __init__(
        self, cells: Sequence[Sequence[Piece]], changes: Sequence[Place], *, is_changed: bool
    ) -> None:
        self.cells = cells
        self.changes = changes
        self.is_changed = is_changed
        self.blocks: list[Block] | None = None
        self.height = 0.0

    def text(self, column: int) -> str:
        """Return the words of a column."""
        return "".join(piece.words for piece in self.cells[column])

    def guess(self, width: float) -> None:
        """Guess the height from how many letters there are."""
        letters = max(sum(len(piece.words) for piece in cell) for cell in self.cells)
        lines = max(1, ceil(letters * scaled(10) * _LETTER / 10 / max(1.0, width)))
        self.height = lines * scaled(LINE) + scaled(_GAP)

    def lay_out(self, palette: Palette, width: float) -> None:
        """Lay out the texts to a width."""
        self.blocks = [Block(cell, palette, width) for cell in self.cells]
        tallest = max([scaled(LINE), *(block.height for block in self.blocks)])
        self.height = tallest + scaled(_GAP)


class Fold:
    """Unchanged paragraphs that are folded away: how many, and the first one's number."""

    def __init__(self, first: int, count: int) -> None:
        self.first, self.count = first, count
        self.height = float(scaled(_FOLD))


class Lines:
    """The lines of one component.

    Attributes:
        shown: lines and folds, from above.
        changes: the places that differ: the line, and start and end by column.
    """

    def __init__(self, lines: Sequence[Line], opened: frozenset[int], *, folds: bool) -> None:
        self.shown: list[Line | Fold] = []
        start = 0
        while start < len(lines):
            end = start
            while end < len(lines) and not lines[end].is_changed:
                end += 1
            if folds and end - start >= _FOLDED and start not in opened:
                self.shown.append(Fold(start, end - start))
            else:
                self.shown += lines[start:end]
            if end < len(lines):
                self.shown.append(lines[end])
            start = end + 1
        self.changes = [
            (line, place)
            for line in self.shown
            if isinstance(line, Line) and line.is_changed
            for place in line.changes
        ]

    def tops(self) -> list[float]:
        """Return where each line begins, and at last where they end."""
        return list(accumulate((line.height for line in self.shown), initial=0.0))


def lines_of(compared: Compared, way: str) -> list[Line]:
    """Return the paragraphs of two texts, beside each other or in one."""
    found = []
    for passage in passages(compared.runs):
        cells = [both_in_one(passage.runs)]
        if way == SIDES:
            cells = [older(passage.runs), newer(passage.runs)]
        places = _places(passage.runs, way)
        found.append(Line(cells, places, is_changed=passage.is_changed))
    return found


def lines_of_columns(columns: Columns) -> list[Line]:
    """Return the paragraphs of several texts, each marked against the one before it."""
    found = []
    for row in columns.rows:
        cells = [[] if cell is None else newer(cell) for cell in row]
        there = [cell for cell, side in zip(row, columns.sides, strict=True) if side is not None]
        is_changed = any(cell is None or Passage(cell).is_changed for cell in there)
        places: list[Place] = []
        for n, cell in enumerate(row):
            runs = [run for run in cell or () if run.text]
            places += [{n: place[0]} for place in _places(runs, COMBINED)]
        found.append(Line(cells, places, is_changed=is_changed))
    return found


def _places(runs: Sequence[Run], way: str) -> list[Place]:
    """Return the places that differ in a paragraph, by column."""
    found: list[Place] = []
    offsets = [0, 0]
    is_open = False
    for run in runs:
        words = [run.former, run.text] if way == SIDES else [run.text or run.former]
        if run.kind is RunKind.EQUAL:
            is_open = False
        else:
            if not is_open:
                found.append({})
            is_open = True
            for n, each in enumerate(words):
                if each:
                    start = found[-1][n][0] if n in found[-1] else offsets[n]
                    found[-1][n] = (start, offsets[n] + len(each.rstrip()))
        for n, each in enumerate(words):
            offsets[n] += len(each)
    return found
