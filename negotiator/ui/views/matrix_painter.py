"""How a cell of the matrix is drawn: tile, word, marks, and the words below."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from negotiator.domain.codes import Act
from negotiator.domain.held import State
from negotiator.domain.scale import is_step
from negotiator.printing.event_marks import OF_DIRECTION
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import (
    Mark,
    TileCache,
    hatch,
    paint_former_tile,
    paint_mark,
    tile_size,
)
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.sentences import stance_word
from negotiator.ui.theme import font, scaled

_IF = "If "


class _Laid(NamedTuple):
    """Words broken into lines; ``bold`` letters at the start of the first are bold."""

    lines: tuple[str, ...]
    bold: int


class CellPainter:
    """Paints cells of one matrix in one palette; keeps what it has worked out."""

    def __init__(self, matrix: Matrix, palette: Palette, ratio: float) -> None:
        self._matrix = matrix
        self._palette = palette
        self._scale = matrix.record.negotiation.scale
        self._steps = len(self._scale)
        self._names = {p.key: p.name for p in matrix.question.framework.parties}
        self._tiles = TileCache(palette, ratio)
        self._laid: dict[tuple[str, int, bool, int], _Laid] = {}
        self._word = font(12, 600)
        self._quiet_word = font(12)
        self._text = font(12)
        self._strong = font(12, 600)
        self._italic = QFont(self._text)
        self._italic.setItalic(True)
        self._line = scaled(14)
        self._tile = scaled(16)

    def paint(self, painter: QPainter, cell: Cell, rect: QRect, density: str) -> None:
        """Paint a cell into its rectangle, grid lines excluded."""
        self._ground(painter, cell, rect)
        left = rect.left() + scaled(8)
        if cell.held.claim.red_line:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 4, rect.height()), self._palette.red_line
            )
        top = (
            rect.top() + (rect.height() - self._tile) // 2
            if density == "symbol"
            else (rect.top() + scaled(4))
        )
        right = self._marks(painter, cell, rect.right() - scaled(4), top)
        x = self._signs(painter, cell, left, top)
        if density == "symbol":
            return
        self._stance(painter, cell, QRectF(x, top, max(0.0, right - x), self._tile))
        lines = 99 if density == "full" else 2
        self._words(painter, cell, rect, top + self._tile + scaled(1), lines)

    def height(self, cell: Cell, width: int) -> int:
        """Return the height that a cell takes with all its words."""
        laid = self._lay_out(*self._summary(cell), width - scaled(14), 99)
        return scaled(4) + self._tile + scaled(1) + len(laid.lines) * self._line + scaled(5)

    # ------------------------------------------------------------------ internals

    def _ground(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        if cell.held.state is State.CONTRADICTORY:
            hatch(painter, QRectF(rect), self._palette)
        elif is_step(cell.stance):
            painter.fillRect(rect, self._palette.tint(cell.stance or 1, self._steps))

    def _signs(self, painter: QPainter, cell: Cell, left: float, top: float) -> float:
        """Paint the tile or tiles; returns where the word may start."""
        stances = [claim for claim in cell.held.claims if claim.stance is not None]
        size = tile_size(self._tile)
        x = left
        for n, claim in enumerate(stances):
            if n:
                place = QRectF(x, top + scaled(2), scaled(12), scaled(12))
                paint_mark(painter, place, Mark.DIFFER, self._palette)
                x += scaled(16)
            pixmap = self._tiles.pixmap(
                claim.stance or 0, self._steps, bool(claim.condition), self._tile
            )
            painter.drawPixmap(QPointF(x, top), pixmap)
            x += size.width() + scaled(4)
        if not stances:
            place = QRectF(x, top + scaled(2), scaled(12), scaled(12))
            paint_mark(painter, place, Mark.WITHDRAWN, self._palette)
            x += scaled(17)
        return x

    def _marks(self, painter: QPainter, cell: Cell, right: float, top: float) -> float:
        """Paint the marks from the right; returns where the word has to end."""
        x = right
        if cell.moved is not None:
            x -= scaled(11)
            mark = OF_DIRECTION[cell.moved]
            place = QRectF(x, top + scaled(2.5), scaled(11), scaled(11))
            paint_mark(painter, place, mark, self._palette)
            former = cell.former.stance if cell.former is not None else None
            if former is not None and mark is not Mark.TERMS:
                size = tile_size(scaled(12))
                x -= size.width() + scaled(2)
                place = QRectF(x, top + scaled(2), size.width(), size.height())
                paint_former_tile(painter, place, former, self._palette, steps=self._steps)
            x -= scaled(2)
        for mark, is_set in (
            (Mark.OLD, cell.is_stale),
            (Mark.INHERITED, cell.held.group is not None),
        ):
            if is_set:
                x -= scaled(12)
                place = QRectF(x, top + scaled(2), scaled(12), scaled(12))
                paint_mark(painter, place, mark, self._palette)
                x -= scaled(3)
        return x

    def _stance(self, painter: QPainter, cell: Cell, place: QRectF) -> None:
        if cell.held.state is State.CONTRADICTORY:
            return
        is_strong = is_step(cell.stance)
        painter.setFont(self._word if is_strong else self._quiet_word)
        painter.setPen(self._palette.text if is_strong else self._palette.text2)
        word = stance_word(self._scale, cell.stance)
        word = painter.fontMetrics().elidedText(
            word, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)

    def _summary(self, cell: Cell) -> tuple[str, int, bool]:
        """Return the words below, how many letters of them are bold, and whether in italics."""
        claim = cell.held.claim
        if cell.held.state is State.CONTRADICTORY:
            words = " / ".join(c.statement for c in cell.held.claims if c.statement)
            return f"{len(cell.held.claims)} sources differ. {words}".strip(), 0, False
        is_inherited = cell.held.group is not None
        words = claim.statement
        bold = 0
        if claim.condition:
            words = _IF + claim.condition + (f". {claim.statement}" if claim.statement else "")
            bold = len(_IF)
        elif is_inherited and not words:
            words = self._names.get(cell.held.group or 0, "")
        if claim.act == Act.WITHDRAWAL and not words:
            words = "Taken back"
        return words, bold, is_inherited

    def _words(self, painter: QPainter, cell: Cell, rect: QRect, top: float, lines: int) -> None:
        words, bold, italic = self._summary(cell)
        if not words:
            return
        width = rect.width() - scaled(14)
        laid = self._lay_out(words, bold, italic, width, lines)
        painter.setPen(self._palette.text)
        plain = self._italic if italic else self._text
        x = float(rect.left() + scaled(8))
        for n, line in enumerate(laid.lines):
            at = x
            place_top = top + n * self._line
            if n == 0 and laid.bold:
                painter.setFont(self._strong)
                head, line = line[: laid.bold], line[laid.bold :]  # noqa: PLW2901
                painter.drawText(QPointF(at, place_top + self._line - scaled(3)), head)
                at += painter.fontMetrics().horizontalAdvance(head)
            painter.setFont(plain)
            room = QRectF(at, place_top - scaled(1), width - (at - x) + scaled(4), self._line + 2)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)

    def _lay_out(self, words: str, bold: int, italic: bool, width: int, lines: int) -> _Laid:
        key = (words, width, italic, lines)
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) > 20_000:
                self._laid.clear()
            found = self._laid[key] = self._break(words, bold, italic, width, lines)
        return found

    def _break(self, words: str, bold: int, italic: bool, width: int, lines: int) -> _Laid:
        plain = self._italic if italic else self._text
        layout = QTextLayout(words.replace("\n", " "), plain)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        broken: list[str] = []
        layout.beginLayout()
        while len(broken) < lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(10, width - (scaled(3) if bold and not broken else 0)))
            start = line.textStart()
            if len(broken) == lines - 1:
                rest = layout.text()[start:]
                metrics = QFontMetricsF(plain)
                broken.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
                break
            broken.append(layout.text()[start : start + line.textLength()].rstrip())
        layout.endLayout()
        return _Laid(tuple(broken), bold)


def paint_cell_frame(
    painter: QPainter, rect: QRect, palette: Palette, *, is_current: bool, has_focus: bool
) -> None:
    """Paint the frame of the selected cell, or of the one under the pointer."""
    if is_current:
        painter.setPen(QPen(palette.accent if has_focus else palette.line, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(QPen(palette.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
