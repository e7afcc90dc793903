"""Paints a part of the table of the matrix: cells, grid, chapters and frames."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QItemSelectionRange, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from negotiator.printing.palette import Palette
from negotiator.printing.symbols import paint_distribution
from negotiator.reports.matrix import Cell
from negotiator.ui.models.index import Index
from negotiator.ui.theme import scaled
from negotiator.ui.views.matrix_painter import paint_cells, paint_frame

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

Section = tuple[int, int, int]
"""A row or a column in sight: its number, where it begins, its height or width."""

_FADED = 170


class Part(NamedTuple):
    """A part of the viewport with the rows and columns that are seen in it."""

    clip: QRect
    rows: Sequence[Section]
    columns: Sequence[Section]


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
    for part in table.parts_in(area):
        if not part.rows or not part.columns:
            continue
        painter.setClipRect(part.clip.intersected(area))
        painter.fillRect(part.clip, palette.base)
        _paint_part(painter, table, part, palette)
        _paint_frames(painter, table, palette, hovered)
    painter.setClipRect(area)
    _paint_frozen_edges(painter, table, palette)


def _paint_part(painter: QPainter, table: "MatrixTable", part: Part, palette: Palette) -> None:
    model = table.matrix_model
    heads = part.columns if model.is_transposed else part.rows
    if table.density == "heat":
        from negotiator.ui.views.matrix_heat import paint_heat

        paint_heat(painter, table, part.rows, part.columns, palette)
    else:
        numbers = [number for number, _, _ in heads]
        model.prepare(min(numbers), max(numbers), _parties_in(table, part))
        paint_cells(painter, _cells(table, part), table.sketcher, table.density)
        _fade_cells(painter, table, part, palette.base)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.hair)
        painter.drawRects(_grid(part, mirrored=table.isRightToLeft()))
    for head, start, size in heads:
        if model.heads[head].is_chapter:
            _paint_chapter(painter, table, part, (head, start, size), palette)


def _spots(table: "MatrixTable", part: Part) -> Iterable[tuple[int, int, QRect]]:
    """Yield head, party and rectangle of each cell that is no chapter's, inside the grid."""
    model = table.matrix_model
    inside = 1 if table.isRightToLeft() else 0
    for row, top, height in part.rows:
        if not model.is_transposed and model.heads[row].is_chapter:
            continue
        for column, x, width in part.columns:
            head, party = (column, row) if model.is_transposed else (row, column)
            if model.is_transposed and model.heads[head].is_chapter:
                continue
            yield head, party, QRect(x + inside, top, width - 1, height - 1)


def _parties_in(table: "MatrixTable", part: Part) -> range:
    """Return the numbers of the parties that are seen, those between them included."""
    sections = part.rows if table.matrix_model.is_transposed else part.columns
    numbers = [number for number, _, _ in sections]
    return range(min(numbers), max(numbers) + 1)


def _cells(table: "MatrixTable", part: Part) -> list[tuple[QRect, Cell]]:
    """Return the cells that have a record, each with its rectangle."""
    model = table.matrix_model
    parties = _parties_in(table, part)
    lines = {
        head: model.part(head, parties).cells
        for head, _, _ in (part.columns if model.is_transposed else part.rows)
        if not model.heads[head].is_chapter
    }
    return [
        (rect, cell)
        for head, party, rect in _spots(table, part)
        if (cell := lines[head][party]) is not None
    ]


def _fade_cells(painter: QPainter, table: "MatrixTable", part: Part, base: QColor) -> None:
    """Let the cells stand back that a filter does not look for."""
    model = table.matrix_model
    if not model.cell_filter:
        return
    veil = QColor(base)
    veil.setAlpha(_FADED)
    for head, party, rect in _spots(table, part):
        if not model.is_found(head, party):
            painter.fillRect(rect, veil)


def _grid(part: Part, *, mirrored: bool) -> list[QRect]:
    """Return the lines below the rows and beside the columns."""
    rows, columns = part.rows, part.columns
    start = min(x for _, x, _ in columns)
    end = max(x + width for _, x, width in columns)
    top, bottom = rows[0][1], rows[-1][1] + rows[-1][2]
    below = [QRect(start, y + height - 1, end - start, 1) for _, y, height in rows]
    beside = [
        QRect(x if mirrored else x + width - 1, top, 1, bottom - top) for _, x, width in columns
    ]
    return below + beside


def _paint_chapter(
    painter: QPainter, table: "MatrixTable", part: Part, section: Section, palette: Palette
) -> None:
    """Paint the band of a chapter; how each party stands in it while it is folded."""
    model = table.matrix_model
    head, start, size = section
    if model.is_transposed:
        last = part.rows[-1]
        band = QRect(start, part.rows[0][1], size, last[1] + last[2] - part.rows[0][1])
        painter.fillRect(band, palette.group)
        painter.fillRect(QRect(band.right(), band.top(), 1, band.height()), palette.hair)
    else:
        band = QRect(0, start, table.viewport().width(), size)
        painter.fillRect(band, palette.group)
        painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), palette.hair)
    if not model.is_folded(head) or table.density == "heat":
        return
    height = scaled(8)
    for party, at, length in part.rows if model.is_transposed else part.columns:
        cell = (
            QRect(start, at, size, length)
            if model.is_transposed
            else QRect(at, start, length, size)
        )
        tally = model.chapter_tally(head, party)
        if tally is None or cell.width() < scaled(20):
            continue
        place = QRectF(
            cell.left() + scaled(8),
            cell.top() + (cell.height() - 1 - height) // 2,
            cell.width() - scaled(16),
            height,
        )
        paint_distribution(painter, place, tally.counts, tally.without, palette)


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


def _paint_frozen_edges(painter: QPainter, table: "MatrixTable", palette: Palette) -> None:
    """Paint the edges under which cells may be scrolled away."""
    size = table.viewport().size()
    rows = table.frozen_sections(Qt.Orientation.Vertical)
    if rows:
        bottom = rows[-1][1] + rows[-1][2]
        painter.fillRect(QRect(0, bottom - 1, size.width(), 2), palette.line)
    columns = table.frozen_sections(Qt.Orientation.Horizontal)
    if columns:
        _, start, width = columns[-1]
        edge = start if table.isRightToLeft() else start + width
        painter.fillRect(QRect(edge - 1, 0, 2, size.height()), palette.line)
