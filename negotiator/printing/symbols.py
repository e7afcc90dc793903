"""Tiles, marks, statuses and bars, painted the same on the screen and on paper."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from negotiator.domain.codes import Basis
from negotiator.domain.scale import NO_POSITION, NOT_APPLICABLE, NOT_ASKED, SILENT
from negotiator.domain.stages import Status
from negotiator.printing import mark_outlines, outlines, pixels
from negotiator.printing.outlines import GRID_HEIGHT, GRID_WIDTH, Side
from negotiator.printing.palette import Palette, contrast

GLYPHS_FROM = 10.0

_NON_POSITION_GLYPHS = {SILENT: "…", NO_POSITION: "∅", NOT_ASKED: "?", NOT_APPLICABLE: "/"}
_FILLED = {
    Status.OPEN: 0.0,
    Status.UNDER_DISCUSSION: 0.25,
    Status.AGREED_IN_PRINCIPLE: 0.5,
    Status.AGREED_AD_REFERENDUM: 0.75,
    Status.AGREED: 1.0,
}
# The contrast with the page under which a part of a bar gets an edge, on the screen and on paper.
_FAINT, _FAINT_ON_PAPER = 1.5, 2.5


class Mark(StrEnum):
    """What is said beside a tile: what changed, how old it is, where it is from."""

    TOWARDS = "towards"
    AWAY = "away"
    TERMS = "terms"
    OLD = "old"
    INHERITED = "inherited"
    DIFFER = "differ"
    REAFFIRMED = "reaffirmed"
    CORRECTED = "corrected"
    FIRST = "first"
    WITHDRAWN = "withdrawn"
    LINKED = "linked"
    RECODED = "recoded"
    ON_PUBLIC = "on public"
    IN_SESSION = "on session"
    ASSESSMENT = "on assessment"
    INTERNAL = "on internal"


OF_BASIS = {
    Basis.PUBLIC: Mark.ON_PUBLIC,
    Basis.IN_SESSION: Mark.IN_SESSION,
    Basis.ASSESSMENT: Mark.ASSESSMENT,
    Basis.INTERNAL: Mark.INTERNAL,
}

_ACCENTED = frozenset({Mark.TOWARDS, Mark.AWAY, Mark.TERMS})
_QUIET = frozenset({Mark.OLD, Mark.INHERITED, Mark.DIFFER, Mark.LINKED, *OF_BASIS.values()})


# ---------------------------------------------------------------------- tiles


def tile_size(height: float = GRID_HEIGHT) -> QSizeF:
    """Return the size of a tile of this height."""
    return QSizeF(height * GRID_WIDTH / GRID_HEIGHT, height)


def paint_tile(
    painter: QPainter,
    rect: QRectF,
    code: int,
    palette: Palette,
    *,
    steps: int = 5,
    conditional: bool = False,
) -> None:
    """Paint the tile of a stance from the left top of ``rect``, as high as it.

    Raises:
        ValueError: no stance of a scale of so many steps has this code.
    """
    _check(code, steps)
    with _tile(painter, rect) as (width, height, readable):
        if code in _NON_POSITION_GLYPHS:
            _non_position(painter, code, palette, width, height, readable=readable)
            return
        side = outlines.side(code, steps)
        silhouette = outlines.silhouette(side, width, height)
        ink = edge = palette.edge(code, steps)
        if conditional:
            painter.fillPath(silhouette, palette.base)
            outline = outlines.dashes if readable else _thin_ring
            painter.fillPath(outline(side, width, height), edge)
        else:
            painter.fillPath(silhouette, palette.solid(code, steps))
            if side is Side.MIDDLE:
                painter.fillPath(_thin_ring(side, width, height), edge)
            ink = palette.glyph(code, steps)
        if readable:
            form = outlines.step_glyph(code, steps)
            painter.fillPath(outlines.glyph(form, width, height), ink)


def paint_former_tile(
    painter: QPainter, rect: QRectF, code: int, palette: Palette, *, steps: int = 5
) -> None:
    """Paint the tile of a stance that was held before: an outline in grey.

    Raises:
        ValueError: no stance of a scale of so many steps has this code.
    """
    _check(code, steps)
    with _tile(painter, rect) as (width, height, readable):
        if code in _NON_POSITION_GLYPHS:
            _non_position(painter, code, palette, width, height, readable=readable)
            return
        side = outlines.side(code, steps)
        painter.fillPath(_thin_ring(side, width, height), palette.line)
        if readable:
            form = outlines.step_glyph(code, steps)
            painter.fillPath(outlines.glyph(form, width, height), palette.text2)


class TileCache:
    """Tiles as pixmaps, for views that paint hundreds in a frame."""

    def __init__(self, palette: Palette, dpr: float) -> None:
        self.palette = palette
        self.dpr = dpr
        self._pixmaps: dict[tuple[int, int, bool, float], QPixmap] = {}

    def pixmap(
        self,
        code: int,
        steps: int = 5,
        conditional: bool = False,  # noqa: FBT001, FBT002
        height: float = GRID_HEIGHT,
    ) -> QPixmap:
        """Return the tile of a stance as a pixmap of this height in logical pixels.

        Raises:
            ValueError: no stance of a scale of so many steps has this code.
        """
        key = (code, steps, conditional, height)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._painted(key)
        return pixmap

    def draw(
        self,
        painter: QPainter,
        place: QPointF,
        code: int,
        steps: int = 5,
        *,
        conditional: bool = False,
        height: float = GRID_HEIGHT,
    ) -> None:
        """Draw the tile with its left top on the whole device pixel nearest to ``place``."""
        pixmap = self.pixmap(code, steps, conditional, height)
        painter.drawPixmap(pixels.nearest(painter, place), pixmap)

    def _painted(self, key: tuple[int, int, bool, float]) -> QPixmap:
        code, steps, conditional, height = key
        size = tile_size(height)
        pixmap = QPixmap(ceil(size.width() * self.dpr), ceil(size.height() * self.dpr))
        pixmap.setDevicePixelRatio(self.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            rect = QRectF(QPointF(0, 0), size)
            paint_tile(painter, rect, code, self.palette, steps=steps, conditional=conditional)
        finally:
            painter.end()
        return pixmap


# ---------------------------------------------------------------------- marks


def paint_mark(
    painter: QPainter, rect: QRectF, mark: Mark, palette: Palette, color: QColor | None = None
) -> None:
    """Paint a mark into the middle of ``rect``, in its own colour or the one given."""
    if color is None:
        plain = palette.text2 if mark in _QUIET else palette.text
        color = palette.accent if mark in _ACCENTED else plain
    with _mark(painter, rect):
        painter.fillPath(mark_outlines.mark(mark), color)


def paint_status(painter: QPainter, rect: QRectF, status: str, palette: Palette) -> None:
    """Paint how far a component is settled: a circle filling up, a square when closed.

    Raises:
        ValueError: there is no such status.
    """
    known = Status(status)
    with _mark(painter, rect):
        if known is Status.CLOSED:
            painter.fillRect(QRectF(1, 1, 10, 10), palette.text)
        else:
            painter.fillPath(mark_outlines.circle(_FILLED[known]), palette.text)


def paint_red_line(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    """Paint the bar that says that a stance is a red line, on whole pixels."""
    with pixels.whole(painter, rect) as (width, height, _):
        painter.fillRect(QRectF(0, 0, width, height), palette.red_line)


def hatch(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    """Fill a cell whose sources differ."""
    apart = 8
    tall = rect.height()
    lines = QPainterPath()
    for across in range(apart, ceil(rect.width() + tall), apart):
        lines.moveTo(rect.left() + across, rect.top())
        lines.lineTo(rect.left() + across - tall, rect.bottom())
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, palette.base)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.group, 1.5))
    painter.drawPath(lines)
    painter.restore()


# ---------------------------------------------------------------------- distribution


def paint_distribution(
    painter: QPainter,
    rect: QRectF,
    counts: Sequence[int],
    without: int,
    palette: Palette,
    *,
    numbers: bool = False,
) -> None:
    """Paint how many parties hold each step, best to worst, and how many hold none.

    Args:
        painter: paints.
        rect: the whole bar.
        counts: the parties on each step; as many numbers as the scale has steps.
        without: the parties without a stance, at the end.
        palette: the colours.
        numbers: whether the counts are written into the bar, for paper.
    """
    total, steps = sum(counts) + without, len(counts)
    if not total:
        return
    with pixels.whole(painter, rect) as (width, height, _):
        unit = max(1.0, floor(height / 10 + 0.5))
        held = 0
        for step, count in enumerate((*counts, without), start=1):
            start = floor(width * held / total + 0.5)
            held += count
            end = floor(width * held / total + 0.5) - (unit if held < total else 0)
            if end <= start:
                continue
            part = QRectF(start, 0, end - start, height)
            if step <= steps:
                ink = palette.glyph(step, steps)
                _step_part(painter, part, unit, (step, steps), palette, numbers=numbers)
            elif numbers:
                ink = palette.text2
                _dashed(painter, part, unit, palette.line)
            else:
                ink = palette.text2
                _ruled(painter, part, unit, palette.line)
            if numbers:
                _count(painter, part, count, ink)


def _step_part(
    painter: QPainter,
    part: QRectF,
    unit: float,
    place: tuple[int, int],
    palette: Palette,
    *,
    numbers: bool,
) -> None:
    solid = palette.solid(*place)
    faint = contrast(solid, palette.base) < (_FAINT_ON_PAPER if numbers else _FAINT)
    if faint or outlines.side(*place) is Side.MIDDLE:
        painter.fillRect(part, palette.edge(*place))
        painter.fillRect(part.adjusted(unit, unit, -unit, -unit), solid)
    else:
        painter.fillRect(part, solid)


def _ruled(painter: QPainter, part: QRectF, unit: float, color: QColor) -> None:
    for line in range(ceil(part.width() / unit / 3)):
        painter.fillRect(QRectF(part.left() + 3 * unit * line, 0, unit, part.height()), color)


def _dashed(painter: QPainter, part: QRectF, unit: float, color: QColor) -> None:
    pen = QPen(color, unit)
    pen.setDashPattern([3, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(part.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2))


def _count(painter: QPainter, part: QRectF, count: int, ink: QColor) -> None:
    font = painter.font()
    font.setPixelSize(max(1, round(part.height() * 0.72)))
    painter.setFont(font)
    painter.setPen(ink)
    room = part.adjusted(-part.height(), 0, part.height(), 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(count))


# ---------------------------------------------------------------------- internals


def _check(code: int, steps: int) -> None:
    if not 1 <= code <= steps and code not in _NON_POSITION_GLYPHS:
        raise ValueError(f"no stance of a scale of {steps} steps has the code {code}")


@contextmanager
def _tile(painter: QPainter, rect: QRectF) -> Iterator[tuple[float, float, bool]]:
    """Let a block paint a tile in device pixels; tell its size, and whether glyphs are read."""
    box = QRectF(rect.topLeft(), tile_size(rect.height()))
    with pixels.whole(painter, box) as (width, height, unit):
        yield width, height, height > GLYPHS_FROM * unit - 0.5


@contextmanager
def _mark(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Let a block paint on the grid of a mark, in the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    with pixels.whole(painter, box) as (width, height, _):
        painter.scale(width / mark_outlines.GRID, height / mark_outlines.GRID)
        yield


def _thin_ring(side: Side, width: float, height: float) -> QPainterPath:
    thickness = max(1.0, floor(height / GRID_HEIGHT + 0.5))
    return outlines.ring(side, width, height, thickness)


def _non_position(
    painter: QPainter, code: int, palette: Palette, width: float, height: float, *, readable: bool
) -> None:
    painter.fillPath(outlines.dots(width, height), palette.line)
    if readable:
        painter.fillPath(outlines.glyph(_NON_POSITION_GLYPHS[code], width, height), palette.text2)
