"""Which rows of a matrix are shown: all of them, those not folded away, or those that were kept."""

from collections import Counter
from collections.abc import Iterable, Sequence

from negotiator.reports.matrix import Row


class ShownRows:
    """The rows of a matrix that are neither folded nor filtered away.

    Attributes:
        rows: those that are shown.
        folded: the keys of the chapters that are folded.
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.folded: set[int] = set()
        self._all: Sequence[Row] = ()
        self._chapters: list[int] = []
        self._parts: Counter[int] = Counter()
        self._kept: set[int] | None = None
        self._places: dict[tuple[int, bool], int] = {}
        self._component_count = 0

    # ------------------------------------------------------------------ choosing

    def choose(self, rows: Sequence[Row], kept: Iterable[int] | None = None) -> None:
        """Show rows: all, or those of the components kept, each below its chapter."""
        self._all = rows
        self._kept = None if kept is None else set(kept)
        self._chapters = []
        chapter = 0
        for row in rows:
            if row.component.depth == 0:
                chapter = row.component.key if row.component.has_parts else 0
            self._chapters.append(chapter)
        inside = [
            (row, chapter)
            for row, chapter in zip(rows, self._chapters, strict=True)
            if not row.is_chapter
        ]
        self._parts = Counter(chapter for _, chapter in inside)
        if kept is None and not self.folded:
            self.rows = list(rows)
            self._renumber()
            return
        heads = {chapter for row, chapter in inside if self._is_kept(row)}
        self.rows = [
            row
            for row, chapter in zip(rows, self._chapters, strict=True)
            if (
                kept is None or chapter in heads
                if row.is_chapter
                else chapter not in self.folded and self._is_kept(row)
            )
        ]
        self._renumber()

    def keep(self, number: int) -> list[Row]:
        """Keep one more of all rows, after the last one kept; returns what this adds at the end."""
        row, chapter = self._all[number], self._chapters[number]
        if self._kept is not None:
            self._kept.add(row.component.key)
        added = [] if chapter in self.folded else [row]
        if chapter and self.place(chapter, is_chapter=True) < 0:
            added.insert(0, self._head(chapter))
        return added

    def add(self, at: int, rows: Sequence[Row]) -> None:
        """Show more rows from a place on."""
        is_end = at == len(self.rows)
        self.rows[at:at] = rows
        self._renumber(at if is_end else 0)

    def remove(self, at: int, count: int) -> None:
        """Show some rows no longer."""
        del self.rows[at : at + count]
        self._renumber()

    # ------------------------------------------------------------------ asking

    @property
    def component_count(self) -> int:
        """How many of the rows shown are components."""
        return self._component_count

    def place(self, component: int, *, is_chapter: bool = False) -> int:
        """Return the number of the row of a component among those shown; -1 if it is not."""
        return self._places.get((component, is_chapter), -1)

    def parts(self, row: int, *, every: bool = False) -> list[Row]:
        """Return what stands below the chapter of a row while it is not folded, or all of it."""
        chapter = self.rows[row].component.key
        return [
            each
            for each, of in zip(self._all, self._chapters, strict=True)
            if of == chapter and not each.is_chapter and (every or self._is_kept(each))
        ]

    def part_count(self, row: int) -> int:
        """Return how many components the chapter of a row has, shown or not."""
        return self._parts[self.rows[row].component.key]

    def chapter_of(self, component: int) -> int:
        """Return the key of the chapter that a component stands in; 0 for none."""
        for row, chapter in zip(self._all, self._chapters, strict=True):
            if row.component.key == component and not row.is_chapter:
                return chapter
        return 0

    # ------------------------------------------------------------------ internals

    def _renumber(self, start: int = 0) -> None:
        """Take note of where each row stands from a place on."""
        if start == 0:
            self._places.clear()
            self._component_count = 0
        for number in range(start, len(self.rows)):
            row = self.rows[number]
            self._places[row.component.key, row.is_chapter] = number
            self._component_count += not row.is_chapter

    def _is_kept(self, row: Row) -> bool:
        return self._kept is None or row.component.key in self._kept

    def _head(self, chapter: int) -> Row:
        return next(row for row in self._all if row.is_chapter and row.component.key == chapter)
