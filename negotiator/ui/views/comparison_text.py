"""Texts of the comparison as they are laid out, with what is put in, left out, moved, bracketed."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from negotiator.domain.brackets import brackets, strong_places
from negotiator.domain.differences import Piece, RunKind
from negotiator.printing.palette import Palette
from negotiator.ui.drawn import direction_of
from negotiator.ui.theme import font, scaled

LINE = 21


def marked(pieces: Sequence[Piece], palette: Palette) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the text of pieces with the formats that mark them.

    What is put in is underlined on a ground, what is left out struck on another, what moved
    dashed below and in italics; brackets and whose they are stand in bold.
    """
    text = "".join(piece.words for piece in pieces)
    places = Places(text)
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for piece in pieces:
        if piece.kind is not RunKind.EQUAL:
            ranges.append(
                places.range(at, at + len(piece.words.rstrip()), change_format(piece, palette))
            )
        at += len(piece.words)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    ranges += [places.range(*place, strong) for place in strong_places(brackets(text))]
    return text, ranges


def change_format(piece: Piece, palette: Palette) -> QTextCharFormat:
    """Return how a piece is marked that only one side has."""
    change = QTextCharFormat()
    change.setForeground(palette.deleted if piece.is_gone else palette.inserted)
    change.setBackground(palette.deleted_ground if piece.is_gone else palette.inserted_ground)
    if piece.kind is RunKind.MOVED:
        change.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        change.setFontItalic(True)
    else:
        change.setFontUnderline(not piece.is_gone)
        change.setFontStrikeOut(piece.is_gone)
    return change


class Places:
    """Turns places in a text into Qt's, which counts in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._beyond = [n for n, letter in enumerate(text) if letter > "\uffff"]

    def of(self, place: int) -> int:
        """Return a place as Qt counts it."""
        return place + bisect_left(self._beyond, place)

    def range(self, start: int, end: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
        """Return a format for a stretch of the text."""
        found = QTextLayout.FormatRange()
        found.start = self.of(start)
        found.length = self.of(end) - found.start
        found.format = shape
        return found


class Block:
    """A text laid out to a width.

    Attributes:
        text: the text.
        height: what it takes.
    """

    def __init__(self, pieces: Sequence[Piece], palette: Palette, width: float) -> None:
        self._palette = palette
        self.text, formats = marked(pieces, palette)
        self._layout = QTextLayout(self.text.replace("\n", "\u2028"), font(13.5))
        self._layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(self.text))
        self._layout.setTextOption(option)
        y = 0.0
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (scaled(LINE) - line.height()) / 2))
            y += max(scaled(LINE), line.height())
        self._layout.endLayout()
        self.height = y

    def paint(self, painter: QPainter, at: QPointF, chosen: tuple[int, int] | None) -> None:
        """Paint it; the words between two places stand out as chosen."""
        selections = []
        if chosen is not None:
            shape = QTextCharFormat()
            shape.setForeground(self._palette.on_accent)
            shape.setBackground(self._palette.accent)
            selections.append(Places(self.text).range(*chosen, shape))
        self._layout.draw(painter, at, selections)
