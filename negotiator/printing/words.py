"""Styled text on paper: measured once, painted as real text.

Paper is measured in dots, ten to a typographic point, so that fonts have whole sizes and a layout
is the same on every device.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from negotiator.language import is_from_the_right

DOTS = 10
"""Dots to a point."""


def apart(text: str) -> str:
    """Return words of the record so that on a page from the right they keep their own direction."""
    return f"\u2068{text}\u2069" if text and is_from_the_right() else text


def points(value: float) -> float:
    """Return typographic points in dots."""
    return value * DOTS


def millimetres(value: float) -> float:
    """Return millimetres in dots."""
    return value * DOTS * 72 / 25.4


@dataclass(frozen=True, slots=True)
class Style:
    """How a span of text looks; ``size`` in points."""

    size: float = 9.4
    bold: bool = False
    italic: bool = False
    colour: QColor | None = None
    ground: QColor | None = None
    underline: bool = False
    strike: bool = False
    code: bool = False


Span = tuple[str, Style]


HAN = (
    *("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC"),
    *("WenQuanYi Micro Hei", "Droid Sans Fallback"),
)
"""Families for Chinese, the best first."""

WITHOUT_ALTERNATES = (QFont.Tag("calt"), 0)
"""Contextual alternates have no letters of their own, and would be lost to who copies the text."""


@cache
def family() -> str:
    """Return the first family that is installed of those that the pages are drawn for."""
    installed = set(QFontDatabase.families())
    for name in ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"):
        if name in installed:
            return name
    return QFont().defaultFamily()


@cache
def families() -> tuple[str, ...]:
    """Return the family of the pages, and after it one that has all characters of Chinese.

    Without it Qt takes each character from the first family that has it, and a line is set in
    several.
    """
    installed = set(QFontDatabase.families())
    return (family(), *(name for name in HAN if name in installed))


@cache
def font(
    size: float,
    bold: bool = False,  # noqa: FBT001, FBT002
    italic: bool = False,  # noqa: FBT001, FBT002
    code: bool = False,  # noqa: FBT001, FBT002
) -> QFont:
    """Return the pages' font at a size in points, for a painter that counts in dots."""
    fixed = QFontDatabase.SystemFont.FixedFont
    made = QFontDatabase.systemFont(fixed) if code else QFont(families())
    made.setPixelSize(round(size * DOTS))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setItalic(italic)
    made.setFeature(*WITHOUT_ALTERNATES)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Words:
    """Styled text laid out to a width, in dots.

    On a page that is written from the right it stands at the right, whatever its own direction.

    Attributes:
        text: all of it.
        width: to which it is laid out.
        height: what it takes.
        lines: top and bottom of each line.
        is_from_the_right: whether it stands at the right where there is room.
    """

    def __init__(
        self,
        spans: list[Span],
        width: float,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        leading: float = 1.3,
    ) -> None:
        self.text = "".join(text for text, _ in spans)
        self.width = width
        first = spans[0][1] if spans else Style()
        self._layout = QTextLayout(self.text, font(first.size, first.bold, first.italic))
        self.is_from_the_right = is_from_the_right()
        option = QTextOption(align)
        if self.is_from_the_right:
            option.setAlignment(_FACING.get(align, align))
            option.setTextDirection(_direction(self.text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        if not _is_plain(spans):
            self._layout.setFormats(_formats(spans))
        self._layout.setCacheEnabled(True)
        self.lines = self._lay_out(width, max((s.size for _, s in spans), default=9.4) * leading)
        self.height = self.lines[-1][1] if self.lines else 0.0

    @property
    def natural_width(self) -> float:
        """The width of the widest line."""
        return max(
            (self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount())),
            default=0.0,
        )

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        colour: QColor,
        first: int = 0,
        last: int | None = None,
    ) -> None:
        """Paint the lines from ``first`` up to ``last``, the first one's top at ``at``."""
        painter.setPen(colour)
        top = self.lines[first][0] if self.lines else 0.0
        for n in range(first, len(self.lines) if last is None else last):
            self._layout.lineAt(n).draw(painter, QPointF(at.x(), at.y() - top))

    def line_text(self, first: int, last: int | None) -> str:
        """Return what stands on lines, from the first up to the last."""
        found = []
        for n in range(first, len(self.lines) if last is None else last):
            line = self._layout.lineAt(n)
            found.append(_units(self.text, line.textStart(), line.textLength()))
        return "".join(found)

    def inside(self, first: int = 0, last: int | None = None) -> QRectF:
        """Return the rectangle that lines really cover, from the top of the first one."""
        lines = range(first, len(self.lines) if last is None else last)
        found = QRectF()
        for n in lines:
            top, bottom = self.lines[n]
            line = self._layout.lineAt(n)
            rect = line.naturalTextRect()
            # At the right Qt aligns the pen's way, and tells the ink's, which is a little wider.
            rect.moveRight(min(rect.right(), max(self.width, rect.width())))
            start = top - self.lines[first][0]
            found = found.united(QRectF(rect.left(), start, rect.width(), bottom - top))
        return found

    def _lay_out(self, width: float, line_height: float) -> list[tuple[float, float]]:
        lines: list[tuple[float, float]] = []
        y = 0.0
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            height = max(points(line_height), line.height())
            line.setPosition(QPointF(0, y + (height - line.height()) / 2))
            lines.append((y, y + height))
            y += height
        self._layout.endLayout()
        return lines


_FACING = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


def _direction(text: str) -> Qt.LayoutDirection:
    """Return the direction of a paragraph on a page from the right.

    It goes from the right, and what is set apart in it keeps its own direction. What stands alone
    has that of most of its letters, and a number the one that numbers have.
    """
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    from_the_right = kinds.count("R") + kinds.count("AL")
    if "FSI" in kinds or (from_the_right and kinds.count("L") <= from_the_right):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def _units(text: str, start: int, length: int) -> str:
    """Return a part of a text that Qt counts in UTF-16 units."""
    data = text.encode("utf-16-le")[2 * start : 2 * (start + length)]
    return data.decode("utf-16-le", errors="replace")


def _is_plain(spans: list[Span]) -> bool:
    """Whether the font of a layout alone says how its words look."""
    return len(spans) == 1 and spans[0][1] == Style(
        spans[0][1].size, spans[0][1].bold, spans[0][1].italic
    )


def _formats(spans: list[Span]) -> list[QTextLayout.FormatRange]:
    ranges = []
    at = 0
    for text, style in spans:
        found = QTextLayout.FormatRange()
        # Qt counts UTF-16 units.
        found.start, found.length = at, len(text.encode("utf-16-le")) // 2
        at += found.length
        shape = QTextCharFormat()
        shape.setFont(font(style.size, style.bold, style.italic, style.code))
        if style.colour is not None:
            shape.setForeground(style.colour)
        if style.ground is not None:
            shape.setBackground(style.ground)
        shape.setFontUnderline(style.underline)
        shape.setFontStrikeOut(style.strike)
        found.format = shape
        ranges.append(found)
    return ranges
