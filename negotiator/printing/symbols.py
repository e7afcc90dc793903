"""Tiles, marks, statuses and bars, painted the same on the screen and on paper."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPixmap,
    QTransform,
)

from negotiator.domain.components import Status
from negotiator.domain.scale import NO_POSITION, NOT_APPLICABLE, NOT_ASKED, SILENT
from negotiator.printing import outlines
from negotiator.printing.outlines import GRID_HEIGHT, GRID_WIDTH, Side
from negotiator.printing.palette import Palette, contrast

GLYPHS_FROM = 10.0
MARK_GRID = 12

_VECTOR_HEIGHT = 16 * 16
_NON_POSITION_GLYPHS = {SILENT: "…", NO_POSITION: "∅", NOT_ASKED: "?", NOT_APPLICABLE: "/"}
_FILLED = {
    Status.OPEN: 0.0,
    Status.UNDER_DISCUSSION: 0.25,
    Status.AGREED_IN_PRINCIPLE: 0.5,
    Status.AGREED_AD_REFERENDUM: 0.75,
    Status.AGREED: 1.0,
}
_Line = tuple[tuple[float, float], tuple[float, float]]


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


_ACCENTED = frozenset({Mark.TOWARDS, Mark.AWAY, Mark.TERMS})
_QUIET = frozenset({Mark.OLD, Mark.INHERITED, Mark.DIFFER, Mark.LINKED})


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
    with _tile_pixels(painter, rect) as (width, height, readable):
        if code in _NON_POSITION_GLYPHS:
            _non_position(painter, code, palette, width, height, readable)
            return
        side = outlines.side(code, steps)
        edge = palette.edge(code, steps)
        outline = outlines.silhouette(side, width, height)
        if conditional:
            painter.fillPath(outline, palette.base)
            dashed = outlines.dashes if readable else _thin_ring
            painter.fillPath(dashed(side, width, height), edge)
            ink = edge
        else:
            painter.fillPath(outline, palette.solid(code, steps))
            if side is Side.MIDDLE:
                painter.fillPath(_thin_ring(side, width, height), edge)
            ink = palette.glyph(code, steps)
        if readable:
            painter.fillPath(outlines.glyph(outlines.step_glyph(code, steps), width, height), ink)


def paint_former_tile(
    painter: QPainter, rect: QRectF, code: int, palette: Palette, *, steps: int = 5
) -> None:
    """Paint the tile of a stance that was held before: an outline in grey.

    Raises:
        ValueError: no stance of a scale of so many steps has this code.
    """
    _check(code, steps)
    with _tile_pixels(painter, rect) as (width, height, readable):
        if code in _NON_POSITION_GLYPHS:
            _non_position(painter, code, palette, width, height, readable)
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
        self, code: int, steps: int = 5, conditional: bool = False, height: float = GRID_HEIGHT
    ) -> QPixmap:
        """Return the tile of a stance as a pixmap of this height in logical pixels.

        Raises:
            ValueError: no stance of a scale of so many steps has this code.
        """
        key = (code, steps, conditional, height)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = self._painted(*key)
        return pixmap

    def draw(
        self,
        painter: QPainter,
        place: QPointF,
        code: int,
        steps: int = 5,
        conditional: bool = False,
        height: float = GRID_HEIGHT,
    ) -> None:
        """Draw the tile with its left top on the whole device pixel nearest to ``place``."""
        pixmap = self.pixmap(code, steps, conditional, height)
        transform = painter.deviceTransform()
        on_device = transform.map(place)
        whole = QPointF(floor(on_device.x() + 0.5), floor(on_device.y() + 0.5))
        painter.drawPixmap(transform.inverted()[0].map(whole), pixmap)

    def _painted(self, code: int, steps: int, conditional: bool, height: float) -> QPixmap:
        size = tile_size(height)
        pixmap = QPixmap(ceil(size.width() * self.dpr), ceil(size.height() * self.dpr))
        pixmap.setDevicePixelRatio(self.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            paint_tile(
                painter,
                QRectF(QPointF(0, 0), size),
                code,
                self.palette,
                steps=steps,
                conditional=conditional,
            )
        finally:
            painter.end()
        return pixmap


# ---------------------------------------------------------------------- marks


def paint_mark(
    painter: QPainter, rect: QRectF, mark: Mark, palette: Palette, color: QColor | None = None
) -> None:
    """Paint a mark into the middle of ``rect``, in its own colour or the one given."""
    if color is None:
        if mark in _ACCENTED:
            color = palette.accent
        else:
            color = palette.text2 if mark in _QUIET else palette.text
    with _mark_grid(painter, rect):
        painter.fillPath(_MARKS[mark], color)


def paint_status(painter: QPainter, rect: QRectF, status: str, palette: Palette) -> None:
    """Paint how far a component is settled: a circle filling up, a square when closed.

    Raises:
        ValueError: there is no such status.
    """
    known = Status(status)
    with _mark_grid(painter, rect):
        if known is Status.CLOSED:
            painter.fillRect(QRectF(1, 1, 10, 10), palette.text)
            return
        painter.fillPath(_disc(_FILLED[known]), palette.text)


def paint_red_line(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    """Paint the bar that says that a stance is a red line, on whole pixels."""
    with _pixels(painter, rect) as (width, height, _):
        painter.fillRect(QRectF(0, 0, width, height), palette.red_line)


def hatch(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    """Fill a cell whose sources differ."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, palette.base)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.group, 1.5))
    tall = rect.height()
    lines = QPainterPath()
    for step in range(1, ceil((rect.width() + tall) / 8)):
        lines.moveTo(rect.left() + step * 8, rect.top())
        lines.lineTo(rect.left() + step * 8 - tall, rect.bottom())
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
    total = sum(counts) + without
    if not total:
        return
    steps = len(counts)
    with _pixels(painter, rect) as (width, height, _):
        unit = max(1.0, floor(height / 10 + 0.5))
        held = 0
        for step, count in enumerate((*counts, without), start=1):
            start = floor(width * held / total + 0.5)
            held += count
            end = floor(width * held / total + 0.5) - (unit if held < total else 0)
            part = QRectF(start, 0, end - start, height)
            if not count or part.width() <= 0:
                continue
            if step > steps:
                _remainder(painter, part, unit, palette, numbers)
                ink = palette.text2
            else:
                _step_part(painter, part, unit, step, steps, palette, numbers)
                ink = palette.glyph(step, steps)
            if numbers:
                _count(painter, part, count, ink)


def _step_part(
    painter: QPainter,
    part: QRectF,
    unit: float,
    step: int,
    steps: int,
    palette: Palette,
    numbers: bool,
) -> None:
    solid = palette.solid(step, steps)
    painter.fillRect(part, solid)
    faint = contrast(solid, palette.base) < (2.5 if numbers else 1.5)
    if faint or outlines.side(step, steps) is Side.MIDDLE:
        _frame(painter, part, unit, palette.edge(step, steps))


def _remainder(
    painter: QPainter, part: QRectF, unit: float, palette: Palette, numbers: bool
) -> None:
    if numbers:
        pen = QPen(palette.line, unit)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        half = unit / 2
        painter.setPen(pen)
        painter.drawRect(part.adjusted(half, half, -half, -half))
        return
    x = part.left()
    while x + unit <= part.right():
        painter.fillRect(QRectF(x, 0, unit, part.height()), palette.line)
        x += 3 * unit


def _frame(painter: QPainter, part: QRectF, unit: float, color: QColor) -> None:
    for side in (
        QRectF(part.left(), part.top(), part.width(), unit),
        QRectF(part.left(), part.bottom() - unit, part.width(), unit),
        QRectF(part.left(), part.top(), unit, part.height()),
        QRectF(part.right() - unit, part.top(), unit, part.height()),
    ):
        painter.fillRect(side, color)


def _count(painter: QPainter, part: QRectF, count: int, ink: QColor) -> None:
    font = painter.font()
    font.setPixelSize(max(1, round(part.height() * 0.72)))
    painter.setFont(font)
    if painter.fontMetrics().horizontalAdvance(str(count)) <= part.width():
        painter.setPen(ink)
        painter.drawText(part, Qt.AlignmentFlag.AlignCenter, str(count))


# ---------------------------------------------------------------------- onto the device


@contextmanager
def _pixels(painter: QPainter, rect: QRectF) -> Iterator[tuple[float, float, float]]:
    """Let a block paint ``rect`` from its left top in whole device pixels, with their scale.

    On paper, which has no pixels worth knowing, units are so small that none is seen.
    """
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        transform = painter.deviceTransform()
        if _has_pixels(painter, transform):
            on_device = transform.mapRect(rect)
            left, top = floor(on_device.left() + 0.5), floor(on_device.top() + 0.5)
            width = max(1, floor(on_device.width() + 0.5))
            height = max(1, floor(on_device.height() + 0.5))
            painter.setWorldTransform(
                QTransform.fromTranslate(left, top)
                * transform.inverted()[0]
                * painter.worldTransform()
            )
            yield width, height, painter.device().devicePixelRatio()
        else:
            scale = _VECTOR_HEIGHT / rect.height()
            painter.translate(rect.topLeft())
            painter.scale(1 / scale, 1 / scale)
            yield rect.width() * scale, float(_VECTOR_HEIGHT), 0.0
    finally:
        painter.restore()


@contextmanager
def _tile_pixels(painter: QPainter, rect: QRectF) -> Iterator[tuple[float, float, bool]]:
    """Let a block paint a tile in device pixels; tell its size, and whether glyphs are read."""
    box = QRectF(rect.topLeft(), tile_size(rect.height()))
    with _pixels(painter, box) as (width, height, dpr):
        yield width, height, not dpr or height >= GLYPHS_FROM * dpr - 0.5


@contextmanager
def _mark_grid(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Let a block paint on the 12 × 12 grid of a mark, in the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    with _pixels(painter, box) as (width, height, _):
        painter.scale(width / MARK_GRID, height / MARK_GRID)
        yield


def _has_pixels(painter: QPainter, transform: QTransform) -> bool:
    raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    upright = transform.m12() == transform.m21() == 0
    return raster and upright and transform.m11() > 0 and transform.m22() > 0


# ---------------------------------------------------------------------- internals


def _check(code: int, steps: int) -> None:
    if not 1 <= code <= steps and code not in _NON_POSITION_GLYPHS:
        raise ValueError(f"no stance of a scale of {steps} steps has the code {code}")


def _thin_ring(side: Side, width: float, height: float) -> QPainterPath:
    thickness = max(1.0, floor(height / GRID_HEIGHT + 0.5))
    return outlines.ring(side, width, height, thickness)


def _non_position(
    painter: QPainter, code: int, palette: Palette, width: float, height: float, readable: bool
) -> None:
    painter.fillPath(outlines.dots(width, height), palette.line)
    if readable:
        painter.fillPath(outlines.glyph(_NON_POSITION_GLYPHS[code], width, height), palette.text2)


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def _stroke(thickness: float, *lines: _Line, circle: float = 0.0) -> QPainterPath:
    path = QPainterPath()
    for start, end in lines:
        path.moveTo(QPointF(*start))
        path.lineTo(QPointF(*end))
    if circle:
        path.addEllipse(QPointF(6, 6), circle, circle)
    return _stroked(path, thickness)


def _stroked(path: QPainterPath, thickness: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return stroker.createStroke(path).simplified()


def _dot() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(6, 6), 4.2, 4.2)
    return path


def _clock() -> QPainterPath:
    hands = QPainterPath(QPointF(6, 3))
    hands.lineTo(6, 6.4)
    hands.lineTo(8.2, 7.7)
    return _stroke(1.3, circle=5.1).united(_stroked(hands, 1.3))


def _struck_square() -> QPainterPath:
    square = QPainterPath()
    square.addRect(QRectF(2, 2, 8, 8))
    return _stroked(square, 1.5).united(_stroke(1.4, ((2, 10), (10, 2))))


def _chain() -> QPainterPath:
    rings = QPainterPath()
    rings.addEllipse(QPointF(3, 6), 2.2, 2.2)
    rings.addEllipse(QPointF(9, 6), 2.2, 2.2)
    return _stroked(rings, 1.4).united(_stroke(1.4, ((4, 6), (8, 6))))


def _disc(filled: float) -> QPainterPath:
    path = _stroke(1.2, circle=5.4)
    if filled:
        radius = 6.0 if filled == 1.0 else 4.4
        pie = QPainterPath(QPointF(6, 6))
        pie.arcTo(QRectF(6 - radius, 6 - radius, 2 * radius, 2 * radius), 90, -360 * filled)
        pie.closeSubpath()
        path = path.united(pie)
    return path


_DRAWN: dict[Mark, Callable[[], QPainterPath]] = {
    Mark.TOWARDS: lambda: _polygon((6, 1), (11, 10), (1, 10)),
    Mark.AWAY: lambda: _polygon((1, 2), (11, 2), (6, 11)),
    Mark.TERMS: lambda: _polygon((6, 0.8), (11.2, 6), (6, 11.2), (0.8, 6)),
    Mark.OLD: _clock,
    Mark.INHERITED: lambda: _stroke(1.6, ((1.8, 0.5), (1.8, 7.3)), ((1, 6.5), (8, 6.5))).united(
        _polygon((7, 3), (11, 6.5), (7, 10))
    ),
    Mark.DIFFER: lambda: _stroke(
        1.5, ((1, 4.25), (11, 4.25)), ((1, 7.75), (11, 7.75)), ((3.4, 11), (8.6, 1))
    ),
    Mark.REAFFIRMED: lambda: _stroke(1.6, circle=3.6),
    Mark.CORRECTED: _struck_square,
    Mark.FIRST: _dot,
    # The ring of a record with a line through it, as deleted words are struck.
    Mark.WITHDRAWN: lambda: _stroke(1.5, ((0.5, 6), (11.5, 6)), circle=3.6),
    Mark.LINKED: _chain,
}
_MARKS: dict[Mark, QPainterPath] = {mark: draw() for mark, draw in _DRAWN.items()}
