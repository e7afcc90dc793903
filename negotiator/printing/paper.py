"""Paper: pages made of strips, laid out as data before anything is painted.

A report gives sections; a section has a head that is repeated on each page and rows that are not
broken. ``paginate`` puts them on pages, so that "page n of m" is known before the first is drawn,
and tests can ask where each text lies.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from negotiator.printing import symbols
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_status
from negotiator.printing.words import Words, font, millimetres, points

SIDE = millimetres(12)
HEAD_TOP = millimetres(8)
FOOT_BOTTOM = millimetres(8)
PAPERS = {"A3": (420.0, 297.0), "A4": (297.0, 210.0)}


class Item(ABC):
    """One thing drawn in a strip, at a place in dots relative to the strip."""

    rect: QRectF

    @abstractmethod
    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw it, the strip's top left corner being ``at``."""


@dataclass(slots=True)
class Text(Item):
    """Text; ``rect`` is the place that it has to stay inside."""

    rect: QRectF
    words: Words
    colour: QColor | None = None
    first: int = 0
    last: int | None = None

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the text."""
        place = self.rect.topLeft() + at
        self.words.paint(painter, place, self.colour or palette.text, self.first, self.last)


@dataclass(slots=True)
class Fill(Item):
    """A filled rectangle."""

    rect: QRectF
    colour: QColor

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the ground."""
        painter.fillRect(self.rect.translated(at), self.colour)


@dataclass(slots=True)
class Frame(Item):
    """The outline of a rectangle; ``sides`` of "ltrb"."""

    rect: QRectF
    colour: QColor
    width: float = 0.5
    sides: str = "ltrb"

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the sides asked for."""
        painter.setPen(QPen(self.colour, points(self.width)))
        box = self.rect.translated(at)
        for side, start, end in (
            ("l", box.topLeft(), box.bottomLeft()),
            ("t", box.topLeft(), box.topRight()),
            ("r", box.topRight(), box.bottomRight()),
            ("b", box.bottomLeft(), box.bottomRight()),
        ):
            if side in self.sides:
                painter.drawLine(start, end)


@dataclass(slots=True)
class Tile(Item):
    """The tile of a stance, or of a former one."""

    rect: QRectF
    code: int
    steps: int
    conditional: bool = False
    former: bool = False

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the tile as vectors."""
        place = self.rect.translated(at)
        if self.former:
            symbols.paint_former_tile(painter, place, self.code, palette, steps=self.steps)
        else:
            symbols.paint_tile(
                painter, place, self.code, palette, steps=self.steps, conditional=self.conditional
            )


@dataclass(slots=True)
class Sign(Item):
    """A mark, black on paper."""

    rect: QRectF
    mark: Mark

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the mark."""
        paint_mark(painter, self.rect.translated(at), self.mark, palette, palette.text)


@dataclass(slots=True)
class StatusSign(Item):
    """How far a component is settled."""

    rect: QRectF
    status: str

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the circle."""
        paint_status(painter, self.rect.translated(at), self.status, palette)


@dataclass(slots=True)
class Distribution(Item):
    """How many parties stand on each step, counted inside the bar."""

    rect: QRectF
    counts: tuple[int, ...]
    without: int

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the bar."""
        painter.setFont(font(7))
        symbols.paint_distribution(
            painter, self.rect.translated(at), self.counts, self.without, palette, numbers=True
        )


@dataclass(slots=True)
class Drawing(Item):
    """Anything else, drawn by a function that gets the place in dots."""

    rect: QRectF
    draw: Callable[[QPainter, QRectF, Palette], None]

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Let the function draw."""
        self.draw(painter, self.rect.translated(at), palette)


@dataclass(slots=True)
class Strip:
    """What stands side by side across a page; ``marking`` is the highest of what it shows."""

    height: float
    items: list[Item] = field(default_factory=list)
    marking: int = 0


@dataclass(slots=True)
class Row:
    """A row of a section; ``chapter`` stands above the first row of it on each page."""

    strip: Strip
    chapter: Strip | None = None
    chapter_continued: Strip | None = None


@dataclass(slots=True)
class Section:
    """Rows under a head that is repeated on each page; ``title`` stands once above."""

    rows: list[Row]
    head: Strip | None = None
    title: Strip | None = None
    sheet: str = ""
    new_page: bool = False
    tail: Strip | None = None


@dataclass(slots=True)
class Page:
    """Strips with their tops, in dots from the top of the body."""

    strips: list[tuple[float, Strip]] = field(default_factory=list)
    filled: float = 0.0
    sheet: str = ""

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


def paginate(sections: Sequence[Section], height: float) -> list[Page]:
    """Put sections on pages of a body height in dots; rows are not broken."""
    pages: list[Page] = [Page()]
    for section in sections:
        _Flow(pages, section, height).run()
    return [page for page in pages if page.strips] or [Page()]


class _Flow:
    """The running of one section over pages."""

    def __init__(self, pages: list[Page], section: Section, height: float) -> None:
        self._pages = pages
        self._section = section
        self._height = height

    def run(self) -> None:
        section = self._section
        lead = sum(strip.height for strip in (section.title, section.head) if strip is not None)
        first = section.rows[0] if section.rows else None
        need = lead + (self._need(first, None) if first else 0)
        tail = section.tail.height if section.tail else 0.0
        if section.new_page or self._page.filled + need + tail > self._height:
            self._turn(with_head=False)
        self._page.sheet = section.sheet
        for strip in (section.title, section.head):
            if strip is not None:
                self._page.put(strip)
        above: Strip | None = None
        for row in section.rows:
            if self._page.filled + self._need(row, above) + tail > self._height:
                if section.tail is not None:
                    self._page.put(section.tail)
                self._turn(with_head=True)
                chapter = row.chapter_continued if row.chapter is above else row.chapter
                if chapter is not None:
                    self._page.put(chapter)
            elif row.chapter is not above and row.chapter is not None:
                self._page.put(row.chapter)
            above = row.chapter
            self._page.put(row.strip)
        if section.tail is not None:
            self._page.put(section.tail)

    @property
    def _page(self) -> Page:
        return self._pages[-1]

    def _need(self, row: Row, above: Strip | None) -> float:
        opens = row.chapter is not None and row.chapter is not above
        return row.strip.height + (row.chapter.height if opens and row.chapter else 0.0)

    def _turn(self, *, with_head: bool) -> None:
        if self._page.strips:
            self._pages.append(Page())
        self._page.sheet = self._section.sheet
        if with_head and self._section.head is not None:
            self._page.put(self._section.head)
