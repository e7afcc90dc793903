"""Painting on whole device pixels, whatever the scale of the screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEngine, QPainter, QTransform

# On paper a drawing is laid out this high, so that whole units are smaller than can be seen.
_VECTOR_HEIGHT = 256.0


@contextmanager
def whole(painter: QPainter, rect: QRectF) -> Iterator[tuple[float, float, float]]:
    """Let a block paint ``rect`` with its left top at 0, 0 and a unit of one device pixel.

    Yields the width and height in units, and how many units a logical pixel has; none, 0, on
    paper, where units are as small as one likes.
    """
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transform = painter.deviceTransform()
        if _has_pixels(painter, transform):
            on_device = transform.mapRect(rect)
            left, top = floor(on_device.left() + 0.5), floor(on_device.top() + 0.5)
            painter.setWorldTransform(
                QTransform.fromTranslate(left, top)
                * transform.inverted()[0]
                * painter.worldTransform()
            )
            width = max(1.0, floor(on_device.width() + 0.5))
            height = max(1.0, floor(on_device.height() + 0.5))
            yield width, height, painter.device().devicePixelRatio()
        elif rect.height() > 0:
            scale = _VECTOR_HEIGHT / rect.height()
            painter.translate(rect.topLeft())
            painter.scale(1 / scale, 1 / scale)
            yield rect.width() * scale, _VECTOR_HEIGHT, 0.0
    finally:
        painter.restore()


def nearest(painter: QPainter, place: QPointF) -> QPointF:
    """Return the place nearest to ``place`` that is on a whole device pixel."""
    transform = painter.deviceTransform()
    on_device = transform.map(place)
    rounded = QPointF(floor(on_device.x() + 0.5), floor(on_device.y() + 0.5))
    return transform.inverted()[0].map(rounded)


def _has_pixels(painter: QPainter, transform: QTransform) -> bool:
    raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    upright = transform.m12() == transform.m21() == 0
    return raster and upright and transform.m11() > 0 and transform.m22() > 0
