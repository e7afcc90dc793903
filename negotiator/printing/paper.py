"""Paper: pages made of strips, laid out as data before anything is painted.

A report gives sections; a section has a head that is repeated on each page, and rows. ``paginate``
puts them on pages, so that "page n of m" is known before the first is drawn, and tests can ask
where each text lies.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF

from negotiator.language import tr
from negotiator.printing.items import ROUNDING, Item, Text
from negotiator.printing.palette import Palette

_TAIL_SHARE = 0.25
"""A tail that takes more of a page than this stands once only, at the end."""
_LEAST_FILLED = 0.5
"""No page is left emptier than this so that a chapter stays together."""


@dataclass(slots=True)
class Strip:
    """What stands side by side across a page; ``marking`` is the highest of what it shows."""

    height: float
    items: list[Item] = field(default_factory=list)
    marking: int = 0

    def mirrored(self, width: float) -> "Strip":
        """Return the same for a page from the right; tiles and signs are drawn as ever."""
        return Strip(self.height, [item.mirrored(width) for item in self.items], self.marking)

    @property
    def words(self) -> str:
        """Its first text, which is what the strip of a title or a chapter says."""
        return next((item.words.text for item in self.items if isinstance(item, Text)), "")


@dataclass(slots=True)
class Row:
    """A row of a section; ``chapter`` stands above the first row of it on each page."""

    strip: Strip
    chapter: Strip | None = None
    chapter_continued: Strip | None = None


class Sheet(NamedTuple):
    """One of several sheets that a table is too wide for; pages of one sheet are its bands."""

    number: int
    of: int
    names: str

    def title(self, band: int) -> str:
        """Return what a page of it is called: "Sheet 2/3 – B: France – Poland"."""
        return tr(
            "Sheet {number}/{of} – {band}: {names}",
            number=self.number,
            of=self.of,
            band=letters(band),
            names=self.names,
        )


def letters(number: int) -> str:
    """Return A for 0, B for 1, AA for 26."""
    words = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        words = chr(ord("A") + rest) + words
    return words


@dataclass(slots=True)
class Section:
    """Rows under a head that is repeated on each page; ``title`` stands once above."""

    rows: list[Row]
    head: Strip | None = None
    title: Strip | None = None
    sheet: Sheet | None = None
    new_page: bool = False
    tail: Strip | None = None


class Bookmark(NamedTuple):
    """Something that a reader may want to go to: where it stands on its page, and how deep."""

    words: str
    level: int
    top: float


@dataclass(slots=True)
class Page:
    """Strips with their tops, in dots from the top of the body."""

    strips: list[tuple[float, Strip]] = field(default_factory=list)
    filled: float = 0.0
    sheet: str = ""
    bookmarks: list[Bookmark] = field(default_factory=list)

    @property
    def marking(self) -> int:
        """The highest marking of what stands on the page."""
        return max((strip.marking for _, strip in self.strips), default=0)

    def put(self, strip: Strip) -> None:
        """Put a strip below what is there."""
        self.strips.append((self.filled, strip))
        self.filled += strip.height

    def texts(self) -> Iterable[tuple[QRectF, Text]]:
        """Yield each text with its place on the body."""
        for top, strip in self.strips:
            for item in strip.items:
                if isinstance(item, Text):
                    yield item.rect.translated(0, top), item


@dataclass(frozen=True, slots=True)
class Space:
    """What a report is laid out for.

    Attributes:
        palette: the colours.
        width: of the body, in dots.
        height: of the body, in dots, or a little less.
        density: what stands in the cells of a matrix: "symbol", "summary" or "full".
        goes_on: is called for each row that is laid out, and may raise.
    """

    palette: Palette
    width: float
    height: float
    density: str = "full"
    goes_on: Callable[[], object] = lambda: None


def paginate(
    sections: Sequence[Section], height: float, goes_on: Callable[[], object] = lambda: None
) -> list[Page]:
    """Put sections on pages of a body height in dots.

    A chapter stays together where a page has room for it, and the one before is half filled. A row
    is cut only where no page could hold it, and then between lines. ``goes_on`` is called for each
    row, and may raise.
    """
    pages: list[Page] = [Page()]
    for section in sections:
        _Flow(pages, section, height, goes_on).run()
    return [page for page in pages if page.strips] or [Page()]


class _Flow:
    """The running of one section over pages."""

    def __init__(
        self, pages: list[Page], section: Section, height: float, goes_on: Callable[[], object]
    ) -> None:
        self._pages = pages
        self._section = section
        self._goes_on = goes_on
        self._head = section.head.height if section.head else 0.0
        tail = section.tail.height if section.tail else 0.0
        self._repeats_tail = tail <= height * _TAIL_SHARE
        self._whole = height
        self._height = height - tail if self._repeats_tail else height
        self._band = 0

    def run(self) -> None:
        section = self._section
        lead = self._head + (section.title.height if section.title else 0.0)
        lengths = self._chapters()
        first = section.rows[0] if section.rows else None
        need = lead + (self._least(first, None, lengths) if first else 0.0)
        if section.new_page or not self._has_room(need):
            self._turn(with_head=False)
        self._name_page()
        if section.title is not None:
            self._mark(section.title.words, 0)
            self._page.put(section.title)
        if section.head is not None:
            self._page.put(section.head)
        above: Strip | None = None
        for row in section.rows:
            self._goes_on()
            above = self._put(row, above, lengths)
        if section.tail is not None:
            self._height = self._whole
            if not self._has_room(section.tail.height):
                self._turn(with_head=False)
            self._pour(section.tail, None)

    # ------------------------------------------------------------------ internals

    def _put(self, row: Row, above: Strip | None, lengths: dict[int, float]) -> Strip | None:
        opens = row.chapter is not None and row.chapter is not above
        if not self._has_room(self._least(row, above, lengths)) and self._has_rows:
            self._end_page()
            self._turn(with_head=True)
            if row.chapter is not None and not opens:
                self._page.put(row.chapter_continued or row.chapter)
        if opens and row.chapter is not None:
            self._mark(row.chapter.words, 1 if self._section.title or self._section.sheet else 0)
            self._page.put(row.chapter)
        self._pour(row.strip, row)
        return row.chapter

    def _pour(self, strip: Strip, row: Row | None) -> None:
        """Put a strip on this page and, where no page could hold it, on the next ones."""
        has_turned = False
        while strip.height > self._height - self._page.filled + ROUNDING:
            upper, strip = cut(strip, self._height - self._page.filled, must=has_turned)
            if upper.items:
                self._page.put(upper)
            has_turned = True
            if row is not None:
                self._end_page()
            self._turn(with_head=row is not None)
            if row is not None and row.chapter is not None:
                self._page.put(row.chapter_continued or row.chapter)
        self._page.put(strip)

    def _chapters(self) -> dict[int, float]:
        """Return how high each chapter is, by the identity of its strip."""
        lengths: dict[int, float] = {}
        for row in self._section.rows:
            if row.chapter is not None:
                key = id(row.chapter)
                lengths[key] = lengths.get(key, row.chapter.height) + row.strip.height
        return lengths

    def _least(self, row: Row, above: Strip | None, lengths: dict[int, float]) -> float:
        """Return the room without which a row goes on to another page."""
        if row.chapter is None or row.chapter is above:
            return row.strip.height
        whole = lengths[id(row.chapter)]
        is_empty_enough = self._page.filled < self._height * _LEAST_FILLED
        if whole <= self._height - self._head and not is_empty_enough:
            return whole
        return row.chapter.height + row.strip.height

    def _has_room(self, need: float) -> bool:
        return self._page.filled + need <= self._height + ROUNDING

    @property
    def _has_rows(self) -> bool:
        """Whether turning the page would give more room."""
        page = self._page
        heads = (self._section.head, self._section.title)
        return any(not any(strip is head for head in heads) for _, strip in page.strips)

    @property
    def _page(self) -> Page:
        return self._pages[-1]

    def _mark(self, words: str, level: int) -> None:
        self._page.bookmarks.append(Bookmark(words, level, self._page.filled))

    def _name_page(self) -> None:
        if self._section.sheet is not None:
            self._page.sheet = self._section.sheet.title(self._band)

    def _end_page(self) -> None:
        if self._section.tail is not None and self._repeats_tail:
            self._page.put(self._section.tail)

    def _turn(self, *, with_head: bool) -> None:
        if self._page.strips:
            self._pages.append(Page())
        if with_head:
            self._band += 1
            if self._section.head is not None:
                self._page.put(self._section.head)
        self._name_page()


def cut(strip: Strip, room: float, *, must: bool) -> tuple[Strip, Strip]:
    """Cut a strip that no page can hold in two, between the lines of each of its columns.

    The upper part is at most as high as ``room``; without anything in it if not even a line has
    room, unless it ``must`` have one. What is cut goes on at the top of the lower part.
    """
    columns: dict[tuple[float, float], list[Item]] = {}
    grounds = [item for item in strip.items if item.is_ground]
    for item in strip.items:
        if not item.is_ground:
            columns.setdefault(_column(item, grounds), []).append(item)
    places = {column: _place(items, room) for column, items in columns.items()}
    if must and all(at <= ROUNDING for at in places.values()):
        places = dict.fromkeys(places, _first_line(strip))
    first, last = min(places.values(), default=room), max(places.values(), default=room)
    if last <= ROUNDING:
        return Strip(0.0), strip
    upper = [half for item in grounds if (half := item.above(last)) is not None]
    lower = [half for item in grounds if (half := item.below(first)) is not None]
    for column, items in columns.items():
        at = places[column]
        upper += [half for item in items if (half := item.above(at)) is not None]
        lower += [half for item in items if (half := item.below(at)) is not None]
    return Strip(last, upper, strip.marking), Strip(strip.height - first, lower, strip.marking)


def _column(item: Item, grounds: Sequence[Item]) -> tuple[float, float]:
    """Return the left and the right of the narrowest ground that an item stands on."""
    middle = item.rect.center().x()
    around = [
        (ground.rect.width(), ground.rect.left())
        for ground in grounds
        if ground.rect.left() <= middle <= ground.rect.right()
    ]
    width, left = min(around, default=(0.0, 0.0))
    return (left, left + width)


def _place(items: Sequence[Item], room: float) -> float:
    """Return the lowest place at which a column may be cut; ``room`` if nothing reaches it."""
    bands = [band for item in items for band in _bands(item)]
    at = room
    while crossed := [top for top, low in bands if top + ROUNDING < at < low - ROUNDING]:
        at = min(crossed)
    return at


def _first_line(strip: Strip) -> float:
    """Return how high the first line is over all columns."""
    bands = [band for item in strip.items for band in _bands(item)]
    at = min((bottom for _, bottom in bands if bottom > ROUNDING), default=strip.height)
    while crossed := [low for top, low in bands if top + ROUNDING < at < low - ROUNDING]:
        at = max(crossed)
    return at


def _bands(item: Item) -> list[tuple[float, float]]:
    """Return from where to where an item must not be cut."""
    if item.is_ground:
        return []
    if isinstance(item, Text):
        return item.bands
    return [(item.rect.top(), item.rect.bottom())]
