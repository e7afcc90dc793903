"""Paints the cells of the matrix in batches: grounds, then signs, then words ink by ink."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QStaticText

from negotiator.printing.palette import Palette
from negotiator.printing.symbols import hatch
from negotiator.reports.matrix import Cell
from negotiator.ui.theme import scaled
from negotiator.ui.views.matrix_sketch import Sketcher
from negotiator.ui.views.matrix_words import Ink

RED_LINE = 4


def paint_cells(
    painter: QPainter, cells: Iterable[tuple[QRect, Cell]], sketcher: Sketcher, density: str
) -> None:
    """Paint cells into their rectangles, which leave out the lines of the grid."""
    palette = sketcher.palette
    sketches = [
        (rect, sketcher.sketch(cell, rect.width(), rect.height(), density)) for rect, cell in cells
    ]
    grounds: dict[int, list[QRect]] = defaultdict(list)
    colours: dict[int, QColor] = {}
    words: dict[Ink, list[tuple[QPointF, QStaticText]]] = defaultdict(list)
    for rect, sketch in sketches:
        if sketch.ground is not None:
            rgb = sketch.ground.rgb()
            colours[rgb] = sketch.ground
            grounds[rgb].append(rect)
        elif sketch.is_hatched:
            hatch(painter, QRectF(rect), palette)
        x, y = rect.x(), rect.y()
        for ink, dx, dy, text in sketch.words:
            words[ink].append((QPointF(x + dx, y + dy), text))
    for rgb, rects in grounds.items():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours[rgb])
        painter.drawRects(rects)
    for rect, sketch in sketches:
        if sketch.has_red_line:
            left = rect.right() + 1 - RED_LINE if sketcher.mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), RED_LINE, rect.height()), palette.red_line)
        x, y = rect.x(), rect.y()
        for dx, dy, pixmap in sketch.signs:
            painter.drawPixmap(QPointF(x + dx, y + dy), pixmap)
    paint_words(painter, words, sketcher)


def paint_words(
    painter: QPainter,
    words: dict[Ink, list[tuple[QPointF, QStaticText]]],
    sketcher: Sketcher,
) -> None:
    """Paint words, all of one ink together."""
    setter = sketcher.setter
    for ink, texts in words.items():
        painter.setFont(setter.fonts[ink])
        painter.setPen(setter.colour(ink, sketcher.palette))
        for place, text in texts:
            painter.drawStaticText(place, text)


def paint_frame(painter: QPainter, rect: QRect, colour: QColor, width: int) -> None:
    """Paint a frame inside the rectangle of a cell."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    left, top, right, bottom = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
    painter.drawRects(
        [
            QRect(left, top, right - left, width),
            QRect(left, bottom - width, right - left, width),
            QRect(left, top + width, width, bottom - top - 2 * width),
            QRect(right - width, top + width, width, bottom - top - 2 * width),
        ]
    )


def paint_arrow(
    painter: QPainter, centre: QPointF, palette: Palette, *, folded: bool, mirrored: bool
) -> None:
    """Paint the arrow of a chapter: down while it is open, to the side when it is folded."""
    turn = -1 if mirrored else 1
    unit = scaled(10) / 10
    if folded:
        points = ((-1.75 * turn, -3.5), (1.75 * turn, 0.0), (-1.75 * turn, 3.5))
    else:
        points = ((-3.5, -1.75), (0.0, 1.75), (3.5, -1.75))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.text2, 1.25 * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([centre + QPointF(x, y) * unit for x, y in points]))
    painter.restore()
