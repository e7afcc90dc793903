"""Paints a part of the table of the matrix: cells, grid, chapters and frames."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionRange, QRect, Qt
from PySide6.QtGui import QPainter

from negotiator.printing.palette import Palette
from negotiator.reports.matrix import Cell
from negotiator.ui.models.index import Index
from negotiator.ui.views.matrix_painter import paint_cells, paint_frame

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable


def paint_area(
    painter: QPainter, table: "MatrixTable", area: QRect, palette: Palette, hovered: Index
) -> None:
    """Paint an area of the viewport of a table.

    Args:
        painter: paints, clipped to the area.
        table: whose cells are painted.
        area: the area.
        palette: the colours.
        hovered: the cell under the pointer.
    """
    painter.fillRect(area, palette.base)
    rows = list(table.rows_in(area))
    columns = table.columns_in(area)
    if not rows or not columns:
        return
    model = table.matrix_model
    model.prepare(rows[0][0], rows[-1][0])
    bands = [
        QRect(0, top, table.viewport().width(), height)
        for row, top, height in rows
        if model.rows[row].is_chapter
    ]
    paint_cells(painter, _cells(table, rows, columns), table.sketcher, table.density)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.hair)
    painter.drawRects(_grid(rows, columns, mirrored=table.isRightToLeft()))
    for band in bands:
        painter.fillRect(band, palette.group)
        painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), palette.hair)
    _paint_frames(painter, table, palette, hovered)


def _cells(
    table: "MatrixTable",
    rows: Iterable[tuple[int, int, int]],
    columns: Iterable[tuple[int, int, int]],
) -> list[tuple[QRect, Cell]]:
    """Return the cells that have a record, each with its rectangle inside the grid."""
    model = table.matrix_model
    inside = 1 if table.isRightToLeft() else 0
    found: list[tuple[QRect, Cell]] = []
    for row, top, height in rows:
        if model.rows[row].is_chapter:
            continue
        line = model.line(row).cells
        for column, x, width in columns:
            cell = line[column]
            if cell is not None:
                found.append((QRect(x + inside, top, width - 1, height - 1), cell))
    return found


def _grid(
    rows: list[tuple[int, int, int]], columns: list[tuple[int, int, int]], *, mirrored: bool
) -> list[QRect]:
    """Return the lines below the rows and beside the columns."""
    start = min(x for _, x, _ in columns)
    end = max(x + width for _, x, width in columns)
    top, bottom = rows[0][1], rows[-1][1] + rows[-1][2]
    below = [QRect(start, y + height - 1, end - start, 1) for _, y, height in rows]
    beside = [
        QRect(x if mirrored else x + width - 1, top, 1, bottom - top) for _, x, width in columns
    ]
    return below + beside


def _paint_frames(
    painter: QPainter, table: "MatrixTable", palette: Palette, hovered: Index
) -> None:
    current = table.currentIndex()
    if hovered.isValid() and hovered != current:
        paint_frame(painter, table.cell_rect(hovered), palette.line, 1)
    colour = palette.accent if table.hasFocus() else palette.line
    for part in cast(Iterable[QItemSelectionRange], table.selectionModel().selection()):
        if part.isValid() and part.width() * part.height() > 1:
            rect = table.cell_rect(part.topLeft()).united(table.cell_rect(part.bottomRight()))
            paint_frame(painter, rect, colour, 2)
    if current.isValid():
        paint_frame(painter, table.cell_rect(current), colour, 2)
