"""The shapes of marks and statuses on a grid of 12 × 12, as paths."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

GRID = 12

_Point = tuple[float, float]


@cache
def mark(name: str) -> QPainterPath:
    """Return the shape of the mark called ``name``."""
    if name not in _SHAPES:
        raise ValueError(f"there is no mark called {name!r}")
    return _SHAPES[name]()


@cache
def circle(filled: float) -> QPainterPath:
    """Return a circle of which this share is filled, clockwise from the top."""
    if filled >= 1:
        return _disc(6)
    path = _ring(5.4, 1.2)
    if filled <= 0:
        return path
    pie = QPainterPath(QPointF(6, 6))
    pie.arcTo(QRectF(1.7, 1.7, 8.6, 8.6), 90, -360 * filled)
    pie.closeSubpath()
    return path.united(pie)


def _polygon(*points: _Point) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def _area(*rects: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for rect in rects:
        path.addRect(QRectF(*rect))
    return path


def _disc(radius: float, centre: _Point = (6, 6)) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(*centre), radius, radius)
    return path


def _ring(radius: float, thickness: float, centre: _Point = (6, 6)) -> QPainterPath:
    half = thickness / 2
    return _disc(radius + half, centre).subtracted(_disc(radius - half, centre))


def _frame(outer: QRectF, thickness: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(outer)
    path.addRect(outer.adjusted(thickness, thickness, -thickness, -thickness))
    return path


def _line(thickness: float, *points: _Point) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return _stroked(path, thickness)


def _stroked(path: QPainterPath, thickness: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return stroker.createStroke(path).simplified()


def _letter(letter: str) -> QPainterPath:
    """Return P, S, A or I in a thin frame."""
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(0, 0, 12, 12), 2.5, 2.5)
    frame.addRoundedRect(QRectF(1, 1, 10, 10), 1.5, 1.5)
    match letter:
        case "p":
            bowl = QPainterPath(QPointF(4.3, 9.8))
            bowl.lineTo(4.3, 2.9)
            bowl.lineTo(6.3, 2.9)
            bowl.arcTo(QRectF(4.5, 2.9, 3.6, 3.6), 90, -180)
            bowl.lineTo(4.3, 6.5)
            form = _stroked(bowl, 1.4)
        case "s":
            bends = QPainterPath(QPointF(8.3, 3.7))
            bends.cubicTo(QPointF(7.4, 2.5), QPointF(3.9, 2.3), QPointF(4, 4.3))
            bends.cubicTo(QPointF(4.1, 6.6), QPointF(8.3, 5.4), QPointF(8.2, 7.8))
            bends.cubicTo(QPointF(8, 9.7), QPointF(4.6, 9.6), QPointF(3.5, 8.3))
            form = _stroked(bends, 1.4)
        case "a":
            form = _line(1.4, (3.2, 9.8), (6, 2.4), (8.8, 9.8)).united(_area((4, 6.6, 4, 1.2)))
        case _:
            form = _area((5.25, 3.5, 1.5, 5), (4, 2.2, 4, 1.3), (4, 8.5, 4, 1.3))
    return frame.united(form)


def _elbow() -> QPainterPath:
    """Return an arrow down from where a group stands, and to the right."""
    path = _area((1, 0, 1.5, 7.5), (2.5, 6, 5, 1.5))
    return path.united(_polygon((7, 3.25), (11, 6.75), (7, 10.25)))


def _clock() -> QPainterPath:
    return _ring(5.1, 1.3).united(_line(1.3, (6, 3), (6, 6.4), (8.2, 7.7)))


def _unequal() -> QPainterPath:
    return _area((1, 3.5, 10, 1.5), (1, 7, 10, 1.5)).united(_line(1.5, (3.4, 11), (8.6, 1)))


def _struck_frame() -> QPainterPath:
    return _frame(QRectF(1, 1, 10, 10), 1.5).united(_line(1.4, (1.5, 10.5), (10.5, 1.5)))


def _struck_ring() -> QPainterPath:
    """Return the ring of a record with a line through it, as deleted words are struck."""
    return _ring(3.6, 1.5).united(_area((0.5, 5.25, 11, 1.5)))


def _chain() -> QPainterPath:
    links = _ring(2.2, 1.4, (3, 6)).united(_ring(2.2, 1.4, (9, 6)))
    return links.united(_area((4, 5.3, 4, 1.4)))


_SHAPES: dict[str, Callable[[], QPainterPath]] = {
    "towards": lambda: _polygon((6, 1), (11, 10), (1, 10)),
    "away": lambda: _polygon((1, 2), (11, 2), (6, 11)),
    "terms": lambda: _polygon((6, 0.8), (11.2, 6), (6, 11.2), (0.8, 6)),
    "old": _clock,
    "inherited": _elbow,
    "differ": _unequal,
    "reaffirmed": lambda: _ring(3.6, 1.6),
    "corrected": _struck_frame,
    "first": lambda: _disc(4.2),
    "withdrawn": _struck_ring,
    "linked": _chain,
    "recoded": lambda: _area((1, 1.5, 10, 1.8), (1, 5.1, 7, 1.8), (1, 8.7, 4, 1.8)),
    "on public": lambda: _letter("p"),
    "on session": lambda: _letter("s"),
    "on assessment": lambda: _letter("a"),
    "on internal": lambda: _letter("i"),
}
