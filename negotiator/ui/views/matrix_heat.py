"""The heat map: the whole framework on a screen, each cell a coloured mark.

Where a cell has room for it the tile is painted, which is told from others by its shape too; below
ten pixels only its colour is left. Then a whole screen is one small picture, a pixel a cell, which
is enlarged as it is painted: its cost does not follow the number of cells.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from negotiator.domain.scale import NON_POSITIONS
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, tile_size
from negotiator.reports.survey import DIFFER, NO_RECORD, UNTAKEN, WITHDRAWN

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

_FOR_TILES = 12
_FOR_GRID = 5
_TILED_AT_MOST = 4_000
_MARKS = {DIFFER: Mark.DIFFER, WITHDRAWN: Mark.WITHDRAWN}

Section = tuple[int, int, int]


def paint_heat(
    painter: QPainter,
    table: "MatrixTable",
    rows: Sequence[Section],
    columns: Sequence[Section],
    palette: Palette,
) -> None:
    """Paint the cells of rows and columns in sight as marks."""
    size = min(_smallest(table, rows, by_rows=True), _smallest(table, columns, by_rows=False))
    if size >= _FOR_TILES and len(rows) * len(columns) <= _TILED_AT_MOST:
        _paint_tiles(painter, table, rows, columns, palette)
        return
    for block in _blocks(table, rows, by_rows=True):
        for band in _blocks(table, columns, by_rows=False):
            _paint_picture(painter, table, block, band, palette)
    if size >= _FOR_GRID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.base)
        left, right = columns[0][1], columns[-1][1] + columns[-1][2]
        top, bottom = rows[0][1], rows[-1][1] + rows[-1][2]
        start, end = min(left, columns[-1][1]), max(right, left + columns[0][2])
        painter.drawRects(
            [QRect(start, y + height - 1, end - start, 1) for _, y, height in rows]
            + [QRect(x + width - 1, top, 1, bottom - top) for _, x, width in columns]
        )


def colours(palette: Palette, steps: int) -> list[int]:
    """Return what each code of a survey is painted in: 256 colours as ARGB."""
    found = [palette.base.rgba()] * 256
    for step in range(1, steps + 1):
        found[step] = palette.solid(step, steps).rgba()
    for code in NON_POSITIONS:
        found[code] = palette.hair.rgba()
    found[NO_RECORD] = palette.base.rgba()
    found[DIFFER] = palette.text.rgba()
    found[WITHDRAWN] = palette.hair.rgba()
    found[UNTAKEN] = palette.group.rgba()
    return found


def _paint_picture(
    painter: QPainter,
    table: "MatrixTable",
    rows: Sequence[Section],
    columns: Sequence[Section],
    palette: Palette,
) -> None:
    """Paint cells that follow each other as one picture, a pixel a cell."""
    model = table.matrix_model
    survey = model.survey
    width = survey.width
    steps = len(model.matrix.record.negotiation.scale)
    lines: list[bytes] = []
    if model.is_transposed:
        places = [survey.row(model.heads[column].component.key) * width for column, _, _ in columns]
        for row, _, _ in rows:
            lines.append(bytes(survey.codes[place + row] for place in places))
    else:
        first, last = sorted((columns[0][0], columns[-1][0]))
        for row, _, _ in rows:
            start = survey.row(model.heads[row].component.key) * width
            lines.append(bytes(survey.codes[start + first : start + last + 1]))
    data = b"".join(lines)
    across = len(lines[0])
    picture = QImage(data, across, len(lines), across, QImage.Format.Format_Indexed8)
    picture.setColorTable(colours(palette, steps))
    is_mirrored = columns[0][1] > columns[-1][1]
    if is_mirrored:
        picture = picture.flipped(Qt.Orientation.Horizontal)
    left = min(columns[0][1], columns[-1][1])
    right = max(columns[0][1] + columns[0][2], columns[-1][1] + columns[-1][2])
    bottom = rows[-1][1] + rows[-1][2]
    # Sections of one block have one size, or differ by a pixel where the room was shared out.
    sizes = {size for _, _, size in columns}
    if len(sizes) == 1:
        painter.drawImage(QRect(left, rows[0][1], right - left, bottom - rows[0][1]), picture)
        return
    for number, (_, x, size) in enumerate(columns):
        source = across - 1 - number if is_mirrored else number
        painter.drawImage(
            QRect(x, rows[0][1], size, bottom - rows[0][1]),
            picture,
            QRect(source, 0, 1, len(lines)),
        )


def _paint_tiles(
    painter: QPainter,
    table: "MatrixTable",
    rows: Sequence[Section],
    columns: Sequence[Section],
    palette: Palette,
) -> None:
    model = table.matrix_model
    survey = model.survey
    steps = len(model.matrix.record.negotiation.scale)
    known = {*range(1, steps + 1), *NON_POSITIONS}
    tiles = table.sketcher.tiles
    plain = colours(palette, steps)
    for row, top, height in rows:
        for column, left, width in columns:
            if _is_chapter(table, row, column):
                continue
            head, party = (column, row) if model.is_transposed else (row, column)
            place = survey.row(model.heads[head].component.key) * survey.width + party
            code = survey.codes[place]
            cell = QRectF(left + 1, top + 1, width - 2, height - 2)
            if code in known:
                tall = max(8, min(round(cell.height()), round(cell.width() * 0.8), 20))
                size = tile_size(tall)
                pixmap = tiles.pixmap(code, steps, False, tall)
                corner = cell.center() - QPointF(size.width() / 2, size.height() / 2)
                painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap)
            elif code in _MARKS:
                pixmap = table.sketcher.mark(_MARKS[code], 12)
                corner = cell.center() - QPointF(6, 6)
                painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap)
            elif code != NO_RECORD:
                painter.fillRect(cell, QColor.fromRgba(plain[code]))


def _smallest(table: "MatrixTable", sections: Sequence[Section], *, by_rows: bool) -> int:
    """Return the size of the smallest row or column that is no chapter; 0 if there is none."""
    model = table.matrix_model
    are_heads = by_rows != model.is_transposed
    return min(
        (
            size
            for number, _, size in sections
            if not (are_heads and model.heads[number].is_chapter)
        ),
        default=0,
    )


def _is_chapter(table: "MatrixTable", row: int, column: int) -> bool:
    model = table.matrix_model
    head = column if model.is_transposed else row
    return model.heads[head].is_chapter


def _blocks(
    table: "MatrixTable", sections: Sequence[Section], *, by_rows: bool
) -> Iterator[list[Section]]:
    """Yield sections that follow each other without a chapter between them, of one size."""
    model = table.matrix_model
    are_heads = by_rows != model.is_transposed
    block: list[Section] = []
    for section in sections:
        is_chapter = are_heads and model.heads[section[0]].is_chapter
        differs = by_rows and block and section[2] != block[-1][2]
        if block and (is_chapter or differs):
            yield block
            block = []
        if not is_chapter:
            block.append(section)
    if block:
        yield block
