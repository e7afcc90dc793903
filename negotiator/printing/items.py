"""What is painted on paper: each thing knows its place, and how it is cut where a page ends."""

import copy
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from negotiator.printing import symbols
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_status
from negotiator.printing.words import Words, font, points

ROUNDING = 0.5
"""Dots that do not count."""


class Item(ABC):
    """One thing drawn in a strip, at a place in dots relative to the strip."""

    rect: QRectF
    is_ground: ClassVar[bool] = False
    """Whether it may be cut anywhere, as grounds and frames may."""

    @abstractmethod
    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw it, the strip's top left corner being ``at``."""

    def above(self, at: float) -> Self | None:
        """Return what of it is above a height; None if nothing is."""
        if self.is_ground:
            return self._placed(QRectF(self.rect).intersected(_slab(0, at)))
        return self if self.rect.top() < at - ROUNDING else None

    def below(self, at: float) -> Self | None:
        """Return what of it is below a height, measured from there; None if nothing is."""
        if self.is_ground:
            low = self.rect.intersected(_slab(at, max(at, self.rect.bottom())))
            return self._placed(low.translated(0, -at))
        if self.rect.top() < at - ROUNDING:
            return None
        return self._placed(self.rect.translated(0, -at))

    def moved(self, by: float) -> Self:
        """Return the same further to the right."""
        made = copy.copy(self)
        made.rect = self.rect.translated(by, 0)
        return made

    def mirrored(self, width: float) -> Self:
        """Return the same as far from the right as it was from the left."""
        made = copy.copy(self)
        made.rect = self.rect.translated(width - self.rect.left() - self.rect.right(), 0)
        return made

    def _placed(self, rect: QRectF) -> Self | None:
        if rect.height() <= ROUNDING and self.rect.height() > ROUNDING:
            return None
        made = copy.copy(self)
        made.rect = rect
        return made


def _slab(top: float, bottom: float) -> QRectF:
    return QRectF(-1e6, top, 2e6, bottom - top)


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
        place = self.origin + at
        self.words.paint(painter, place, self.colour or palette.text, self.first, self.last)

    @property
    def origin(self) -> QPointF:
        """The place from which the words are laid out."""
        if not self.words.is_from_the_right:
            return self.rect.topLeft()
        return QPointF(self.rect.right() - self.words.width, self.rect.top())

    @property
    def bands(self) -> list[tuple[float, float]]:
        """Top and bottom of each line, in the strip."""
        lines = self.words.lines[self.first : self.last]
        if not lines:
            return []
        start = self.rect.top() - lines[0][0]
        return [(top + start, bottom + start) for top, bottom in lines]

    def above(self, at: float) -> "Text | None":
        """Return the lines above a height."""
        count = sum(top < at - ROUNDING for top, _ in self.bands)
        return self._lines(self.first, self.first + count, self.rect.top())

    def below(self, at: float) -> "Text | None":
        """Return the lines below a height."""
        bands = self.bands
        count = sum(top < at - ROUNDING for top, _ in bands)
        top = bands[count][0] - at if count < len(bands) else 0.0
        return self._lines(self.first + count, self.first + len(bands), top)

    def _lines(self, first: int, last: int, top: float) -> "Text | None":
        if first >= last:
            return None
        lines = self.words.lines
        height = lines[last - 1][1] - lines[first][0]
        place = QRectF(self.rect.left(), top, self.rect.width(), height)
        return Text(place, self.words, self.colour, first, last)


@dataclass(slots=True)
class Fill(Item):
    """A filled rectangle."""

    is_ground: ClassVar[bool] = True
    rect: QRectF
    colour: QColor

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Draw the ground."""
        painter.fillRect(self.rect.translated(at), self.colour)


_OTHER_SIDE = str.maketrans("lr", "rl")


@dataclass(slots=True)
class Frame(Item):
    """The outline of a rectangle; ``sides`` of "ltrb"."""

    is_ground: ClassVar[bool] = True
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

    def mirrored(self, width: float) -> "Frame":
        """Return the same as far from the right, what was its left side at its right."""
        box = self.rect.translated(width - self.rect.left() - self.rect.right(), 0)
        return Frame(box, self.colour, self.width, self.sides.translate(_OTHER_SIDE))


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
    """A ground drawn by a function that gets the place in dots."""

    is_ground: ClassVar[bool] = True
    rect: QRectF
    draw: Callable[[QPainter, QRectF, Palette], None]

    def paint(self, painter: QPainter, palette: Palette, at: QPointF) -> None:
        """Let the function draw."""
        self.draw(painter, self.rect.translated(at), palette)
