"""The shapes of marks and statuses on a grid of 12 × 12, as paths."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

GRID = 12

_Point = tuple[float, float]


@cache
def mark(name: str) -> QPainterPath:
    """Return the shape of the mark called ``name``."""
    match name:
        case "towards":
            return _polygon((6, 1), (11, 10), (1, 10))
        case "away":
            return _polygon((1, 2), (11, 2), (6, 11))
        case "terms":
            return _polygon((6, 0.8), (11.2, 6), (6, 11.2), (0.8, 6))
        case "old":
            return _ring(5.1, 1.3).united(_line(1.3, (6, 3), (6, 6.4), (8.2, 7.7)))
        case "inherited":
            return _elbow()
        case "differ":
            return _area((1, 3.5, 10, 1.5), (1, 7, 10, 1.5)).united(_line(1.5, (3.4, 11), (8.6, 1)))
        case "reaffirmed":
            return _ring(3.6, 1.6)
        case "corrected":
            return _frame(QRectF(1, 1, 10, 10), 1.5).united(_line(1.4, (1.5, 10.5), (10.5, 1.5)))
        case "first":
            return _disc(4.2)
        case "withdrawn":
            # The ring of a record with a line through it, as deleted words are struck.
            return _ring(3.6, 1.5).united(_area((0.5, 5.25, 11, 1.5)))
        case "linked":
            links = _ring(2.2, 1.4, (3, 6)).united(_ring(2.2, 1.4, (9, 6)))
            return links.united(_area((4, 5.3, 4, 1.4)))
        case _:
            raise ValueError(f"there is no mark called {name!r}")


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
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return stroker.createStroke(path).simplified()


def _elbow() -> QPainterPath:
    """Return an arrow down from where a group stands, and to the right."""
    path = _area((1, 0, 1.5, 7.5), (2.5, 6, 5, 1.5))
    return path.united(_polygon((7, 3.25), (11, 6.75), (7, 10.25)))
