"""Several texts beside each other: which paragraphs of each stand in one row."""

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from negotiator.domain.differences import Run, RunKind, difference, passages

Cell = tuple[Run, ...]


class _Row(NamedTuple):
    """A row while texts are added: its cells, and how many paragraphs the last text has in it."""

    cells: list[Cell | None]
    paragraphs: int


def columns(texts: Sequence[str | None]) -> list[list[Cell | None]]:
    """Return rows of paragraphs that belong together, each with a cell for every text.

    Args:
        texts: the texts, in order; None where there is none.

    Returns:
        For each row its cells: runs of the paragraph seen from the text before it, whose own words
        are its ``newer`` side; None where a text has no such paragraph. The first text is equal
        throughout.
    """
    rows: list[_Row] = []
    before: str | None = None
    for n, text in enumerate(texts):
        if text is None:
            rows = [_Row([*row.cells, None], row.paragraphs) for row in rows]
            continue
        if before is None:
            rows = [
                _Row([*_nothing(n), (Run(RunKind.EQUAL, line, line),)], 1)
                for line in text.split("\n")
                if line.strip()
            ]
        else:
            rows = _with(rows, before, text, n)
        before = text
    return [row.cells for row in rows]


def _with(rows: Sequence[_Row], before: str, text: str, n: int) -> list[_Row]:
    """Add a text to rows: beside the paragraphs it has from the one before, or in new ones."""
    found: list[_Row] = []
    waiting = deque(rows)
    for passage in passages(difference(before, text)):
        wanted = sum(1 for line in passage.older.split("\n") if line.strip())
        came = sum(1 for line in passage.newer.split("\n") if line.strip())
        cell: Cell | None = passage.runs if came else None
        if not wanted:
            found.append(_Row([*_nothing(n), cell], came))
            continue
        is_first = True
        while wanted > 0 and waiting:
            row = waiting.popleft()
            if row.paragraphs == 0:
                found.append(_Row([*row.cells, None], 0))
                continue
            wanted -= row.paragraphs
            found.append(_Row([*row.cells, cell if is_first else None], came if is_first else 0))
            is_first = False
    found += [_Row([*row.cells, None], 0) for row in waiting]
    return found


def _nothing(n: int) -> list[Cell | None]:
    return [None] * n
