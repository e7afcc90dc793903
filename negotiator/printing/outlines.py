"""The shapes of tiles: silhouettes, dashed and dotted outlines, and glyphs, as paths.

Everything is laid out on the 20 × 16 grid of a tile and returned for a size in device pixels. From
14 pixels of height on, straight edges fall on whole pixels, strokes of one glyph are equally
thick, and what is symmetrical stays so; smaller tiles are the same drawing scaled.
"""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

GRID_WIDTH, GRID_HEIGHT = 20, 16
SNAP_FROM = 14
DASH_WIDTH = 1.6
DASHES_OF_PILL = 12

_TOP_DASHES = ((0, 4), (6, 9), (11, 14), (16, 20))
_SIDE_DASHES = ((0, 4), (6, 10), (12, 16))
_TOP_DOTS = (2, 5, 8)
_SIDE_DOTS = (3, 6)

# Which of a digit's bars are drawn: top, upper left, upper right, middle, lower left, lower
# right, bottom. The ends of a scale and its middle have glyphs, so no other digit occurs.
_DIGITS = {"2": "1011101", "3": "1011011", "4": "0111010", "5": "1101011", "6": "1101111"}


class Side(IntEnum):
    """The side of the scale that a step is on; the silhouette of its tile says it."""

    FOR = -1
    MIDDLE = 0
    AGAINST = 1


def side(step: int, steps: int) -> Side:
    """Return the side of the scale that a step is on."""
    double = 2 * step - (steps + 1)
    return Side((double > 0) - (double < 0))


def step_glyph(step: int, steps: int) -> str:
    """Return the glyph of a step in its text form; a number between ends and middle."""
    ends = {1: "++", steps: "×"}
    if steps % 2:
        ends[(steps + 1) // 2] = "[·]"
    if steps == 5:
        ends |= {2: "+", 4: "−"}
    return ends.get(step, str(step))


class _Grid:
    """Turns places on the 20 × 16 grid into pixels of a tile, whole ones where there is room."""

    def __init__(self, width: float, height: float, *, whole: bool = False) -> None:
        self.width = width
        self.height = height
        self.scale = height / GRID_HEIGHT
        self.whole = whole or height >= SNAP_FROM
        self.stroke = self.size(2)

    def size(self, length: float) -> float:
        pixels = length * self.scale
        return max(1.0, floor(pixels + 0.5)) if self.whole else pixels

    def across(self, x: float) -> float:
        """Return the pixel of an edge; places right of the middle mirror those left of it."""
        if x > GRID_WIDTH / 2:
            return self.width - self.across(GRID_WIDTH - x)
        pixels = x * self.width / GRID_WIDTH
        return floor(pixels + 0.5) if self.whole else pixels

    def down(self, y: float) -> float:
        if y > GRID_HEIGHT / 2:
            return self.height - self.down(GRID_HEIGHT - y)
        pixels = y * self.height / GRID_HEIGHT
        return floor(pixels + 0.5) if self.whole else pixels

    def centred(self, room: float, length: float) -> float:
        start = (room - length) / 2
        return floor(start) if self.whole else start

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(
            QPointF(self.across(x), self.down(y)),
            QPointF(self.across(x + width), self.down(y + height)),
        )

    def free(self, x: float, y: float) -> QPointF:
        """Return a place that need not be on a whole pixel, for curves and slants."""
        return QPointF(x * self.width / GRID_WIDTH, y * self.height / GRID_HEIGHT)


# ---------------------------------------------------------------------- outlines


@lru_cache(maxsize=256)
def silhouette(side: Side, width: float, height: float, inset: float = 0.0) -> QPainterPath:
    """Return the outline of a tile: a pill, a rectangle with round corners, or a square one."""
    path = QPainterPath()
    rect = QRectF(inset, inset, width - 2 * inset, height - 2 * inset)
    radius = {Side.FOR: rect.height() / 2, Side.MIDDLE: 2 * height / GRID_HEIGHT - inset / 2}
    if side is Side.AGAINST:
        path.addRect(rect)
    else:
        path.addRoundedRect(rect, radius[side], radius[side])
    return path


@lru_cache(maxsize=256)
def ring(side: Side, width: float, height: float, thickness: float) -> QPainterPath:
    """Return the area between the outline of a tile and one further in."""
    return silhouette(side, width, height).subtracted(silhouette(side, width, height, thickness))


@lru_cache(maxsize=256)
def dashes(side: Side, width: float, height: float) -> QPainterPath:
    """Return the dashed outline of a conditional stance, as an area."""
    thickness = max(1.0, DASH_WIDTH * height / GRID_HEIGHT)
    if side is Side.FOR:
        return _pill_dashes(width, height, thickness)
    grid = _Grid(width, height)
    cells = QPainterPath()
    cells.setFillRule(Qt.FillRule.WindingFill)
    for start, end in _TOP_DASHES:
        left, right = grid.across(start), grid.across(end)
        cells.addRect(QRectF(left, 0, right - left, thickness))
        cells.addRect(QRectF(left, height - thickness, right - left, thickness))
    for start, end in _SIDE_DASHES:
        top, bottom = grid.down(start), grid.down(end)
        cells.addRect(QRectF(0, top, thickness, bottom - top))
        cells.addRect(QRectF(width - thickness, top, thickness, bottom - top))
    if side is Side.AGAINST:
        return cells.simplified()
    return ring(side, width, height, thickness).intersected(cells.simplified())


@lru_cache(maxsize=64)
def dots(width: float, height: float) -> QPainterPath:
    """Return the dotted outline of a non-position, as an area.

    Its dots are whole pixels at every size, since less would not be seen.
    """
    grid = _Grid(width, height, whole=True)
    dot = grid.size(1)
    path = QPainterPath()
    for column in _TOP_DOTS:
        left = grid.across(column)
        for x in (left, width - dot - left):
            path.addRect(QRectF(x, 0, dot, dot))
            path.addRect(QRectF(x, height - dot, dot, dot))
    for line in _SIDE_DOTS:
        top = grid.down(line)
        for y in (top, height - dot - top):
            path.addRect(QRectF(0, y, dot, dot))
            path.addRect(QRectF(width - dot, y, dot, dot))
    return path


def _pill_dashes(width: float, height: float, thickness: float) -> QPainterPath:
    """Return the dashes of a quarter and its three mirror images."""
    inset = thickness / 2
    radius = height / 2 - inset
    quarter = QPainterPath(QPointF(width / 2, inset))
    quarter.lineTo(width - inset - radius, inset)
    quarter.arcTo(QRectF(width - inset - 2 * radius, inset, 2 * radius, 2 * radius), 90, -90)
    # A quarter begins and ends with half a dash, which its mirror images complete.
    period = quarter.length() / (DASHES_OF_PILL / 4) / thickness
    dash = period * 0.6
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    stroker.setDashPattern([dash, period - dash])
    stroker.setDashOffset(dash / 2)
    drawn = stroker.createStroke(quarter)
    beside = QTransform(-1, 0, 0, 1, width, 0).map(drawn)
    half = drawn.united(beside)
    return half.united(QTransform(1, 0, 0, -1, 0, height).map(half))


# ---------------------------------------------------------------------- glyphs


@lru_cache(maxsize=256)
def glyph(form: str, width: float, height: float) -> QPainterPath:
    """Return a glyph by its text form, as an area in a tile of this size."""
    grid = _Grid(width, height)
    match form:
        case "++":
            path = _area([*_plus(grid, 6, 6), *_mirrored(grid, _plus(grid, 6, 6))])
        case "+":
            path = _area(_plus(grid, 10, 8))
        case "[·]":
            path = _area(_brackets(grid))
        case "−":
            top = grid.centred(height, grid.stroke)
            left = grid.across(5)
            path = _area([QRectF(left, top, width - 2 * left, grid.stroke)])
        case "×":
            path = _strokes(grid, 2, ((6, 4), (14, 12)), ((14, 4), (6, 12)))
        case "…":
            path = _area(_three_dots(grid))
        case "∅":
            path = _strokes(grid, 1.2, ((6.2, 11.8), (13.8, 4.2)))
            path = path.united(_circle(grid, 3.4, 1.3))
        case "?":
            path = _question(grid)
        case "/":
            path = _strokes(grid, 1.6, ((7.2, 11.8), (12.8, 4.2)))
        case _:
            path = _area(_digit(grid, form))
    return path


def _area(rects: Iterable[QRectF]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRect(rect)
    return path


def _mirrored(grid: _Grid, rects: Iterable[QRectF]) -> list[QRectF]:
    return [
        QRectF(grid.width - rect.right(), rect.top(), rect.width(), rect.height()) for rect in rects
    ]


def _plus(grid: _Grid, middle: float, length: float) -> list[QRectF]:
    """Return the bars of a plus around ``middle`` on the grid, its four arms equally long."""
    stroke = grid.stroke
    arm = (length * grid.scale - stroke) / 2
    left = middle * grid.width / GRID_WIDTH - stroke / 2
    if grid.whole:
        arm, left = floor(arm + 0.5), floor(left + 0.5)
    top = grid.centred(grid.height, stroke)
    whole = stroke + 2 * arm
    return [
        QRectF(left - arm, top, whole, stroke),
        QRectF(left, top - arm, stroke, whole),
    ]


def _brackets(grid: _Grid) -> list[QRectF]:
    stroke, foot = grid.stroke, grid.size(3)
    left, top = grid.across(5), grid.down(4)
    tall = grid.height - 2 * top
    bracket = [
        QRectF(left, top, stroke, tall),
        QRectF(left, top, foot, stroke),
        QRectF(left, top + tall - stroke, foot, stroke),
    ]
    wide_dot, tall_dot = (
        stroke + ((room - stroke) % 2 if grid.whole else 0) for room in (grid.width, grid.height)
    )
    dot = QRectF((grid.width - wide_dot) / 2, (grid.height - tall_dot) / 2, wide_dot, tall_dot)
    return [*bracket, *_mirrored(grid, bracket), dot]


def _three_dots(grid: _Grid) -> list[QRectF]:
    stroke = grid.stroke
    top = grid.centred(grid.height, stroke)
    left = QRectF(grid.across(5), top, stroke, stroke)
    wide = stroke + ((grid.width - stroke) % 2 if grid.whole else 0)
    middle = QRectF((grid.width - wide) / 2, top, wide, stroke)
    return [left, middle, *_mirrored(grid, [left])]


def _digit(grid: _Grid, form: str) -> list[QRectF]:
    stroke = grid.stroke
    left, top = grid.across(7), grid.down(3)
    right, bottom = grid.width - left, grid.height - top
    middle = grid.centred(grid.height, stroke)
    wide = right - left
    upper, lower = middle + stroke - top, bottom - middle
    bars = (
        QRectF(left, top, wide, stroke),
        QRectF(left, top, stroke, upper),
        QRectF(right - stroke, top, stroke, upper),
        QRectF(left, middle, wide, stroke),
        QRectF(left, middle, stroke, lower),
        QRectF(right - stroke, middle, stroke, lower),
        QRectF(left, bottom - stroke, wide, stroke),
    )
    return [bar for bar, drawn in zip(bars, _DIGITS[form], strict=True) if drawn == "1"]


def _strokes(
    grid: _Grid, thickness: float, *lines: tuple[tuple[float, float], tuple[float, float]]
) -> QPainterPath:
    path = QPainterPath()
    for start, end in lines:
        path.moveTo(grid.free(*start))
        path.lineTo(grid.free(*end))
    return _stroked(path, thickness * grid.scale)


def _stroked(path: QPainterPath, thickness: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    area = stroker.createStroke(path)
    area.setFillRule(Qt.FillRule.WindingFill)
    return area


def _circle(grid: _Grid, radius: float, thickness: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(grid.free(10, 8), radius * grid.scale, radius * grid.scale)
    return _stroked(path, thickness * grid.scale).simplified()


def _question(grid: _Grid) -> QPainterPath:
    radius = 2.3 * grid.scale
    centre = grid.free(10, 6.2)
    hook = QPainterPath()
    bow = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    hook.arcMoveTo(bow, 175)
    hook.arcTo(bow, 175, -235)
    hook.lineTo(grid.free(10, 9.6))
    path = _stroked(hook, 1.8 * grid.scale)
    wide = grid.stroke + ((grid.width - grid.stroke) % 2 if grid.whole else 0)
    path.addRect(QRectF((grid.width - wide) / 2, grid.down(10.6), wide, grid.stroke))
    return path
