"""Who stands where below the texts of a component: a chip for each party, as wide as its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from negotiator.domain.held import State
from negotiator.language import decimal, tr
from negotiator.printing.event_marks import OF_DIRECTION
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_tile
from negotiator.reports.matrix import Cell, Margin, Matrix
from negotiator.store.reads import PartyHead
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.sides import draw_text, turned

PAD = 14
"""What stands free at both sides of a row."""
RECORD = -1
"""Stands for a party in the chip that records a position of any."""


class ChipPainter:
    """Lays out and paints the chips of rows."""

    def __init__(self, matrix: Matrix, palette: Palette, *, is_mirrored: bool) -> None:
        self._matrix = matrix
        self._palette = palette
        self._is_mirrored = is_mirrored
        self._steps = len(matrix.record.negotiation.scale)

    def _shown(self, cells: dict[int, Cell]) -> list[tuple[PartyHead, Cell]]:
        return [(party, cells[party.key]) for party in self._matrix.parties if party.key in cells]

    def _width(self, party: PartyHead, cell: Cell, painter_font: QFont) -> float:
        width = scaled(36) + QFontMetricsF(painter_font).horizontalAdvance(party.name)
        width += scaled(15) * len(_marks(cell)) + (scaled(22) if _differs(cell) else 0)
        return width + (4 if cell.held.claim.red_line else 0)

    def _places(self, cells: dict[int, Cell], width: float) -> list[tuple[float, int, float]]:
        """Return the left edge, the line and the width of each party's chip."""
        places = []
        left, line = scaled(100), 0
        x = float(left)
        for party, cell in self._shown(cells):
            chip = self._width(party, cell, font(12.5))
            if x + chip > width - scaled(130) and x > left:
                x, line = float(left), line + 1
            places.append((x, line, chip))
            x += chip + scaled(8)
        return places

    def lines(self, cells: dict[int, Cell], width: float) -> int:
        """Return how many lines the chips take in a row of this width."""
        places = self._places(cells, width)
        return places[-1][1] + 1 if places else 1

    def paint(
        self,
        painter: QPainter,
        cells: dict[int, Cell],
        margin: Margin,
        title: str,
        rect: QRectF,
        chosen: int,
    ) -> list[tuple[QRectF, int]]:
        """Paint the chips of a row below the text of this title; returns where each party's is."""
        palette = self._palette
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        label = tr("On {text}", text=title) if title else ""
        label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, scaled(84))
        top = rect.top() + scaled(8)
        place = QRectF(rect.left() + scaled(PAD), top, scaled(86), scaled(22))
        self._draw(painter, self._turned(rect, place), label)
        chips = []
        shown = self._shown(cells)
        places = self._places(cells, rect.width())
        for (party, cell), (x, line, width) in zip(shown, places, strict=True):
            box = QRectF(rect.left() + x, top + line * scaled(28), width, scaled(22))
            box = self._turned(rect, box)
            chips.append((box, party.key))
            self._paint_chip(painter, party, cell, box, is_chosen=party.key == chosen)
        chips.append((self._paint_record(painter, rect, places), RECORD))
        if margin.convergence is not None:
            painter.setFont(font(11))
            painter.setPen(palette.text2)
            place = QRectF(rect.right() - scaled(130), top, scaled(116), scaled(22))
            words = tr("convergence {value}", value=decimal(margin.convergence))
            self._draw(painter, self._turned(rect, place), words, trailing=True)
        return chips

    def _paint_record(
        self,
        painter: QPainter,
        rect: QRectF,
        places: list[tuple[float, int, float]],
    ) -> QRectF:
        """Paint the chip that records a position, after the last one."""
        palette = self._palette
        x, line, width = places[-1] if places else (float(scaled(100)), 0, -scaled(8))
        top = rect.top() + scaled(8) + line * scaled(28)
        box = QRectF(rect.left() + x + width + scaled(8), top, scaled(22), scaled(22))
        box = self._turned(rect, box)
        painter.setPen(QPen(palette.line, 1, Qt.PenStyle.DotLine))
        painter.setBrush(palette.base)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(palette.text2)
        painter.setFont(font(13))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "+")
        return box

    def _paint_chip(
        self, painter: QPainter, party: PartyHead, cell: Cell, box: QRectF, *, is_chosen: bool
    ) -> None:
        palette = self._palette
        painter.setPen(QPen(palette.accent, 2) if is_chosen else QPen(palette.line, 1))
        painter.setBrush(palette.base)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        x = box.left() + scaled(6)
        if cell.held.claim.red_line:
            bar = QRectF(x - 2, box.top() + 3, 3, box.height() - 6)
            painter.fillRect(self._turned(box, bar), palette.red_line)
            x += 4
        y = box.center().y() - 8
        for n, claim in enumerate(cell.held.claims):
            if claim.stance is not None:
                paint_tile(
                    painter,
                    self._turned(box, QRectF(x, y, 20, 16)),
                    claim.stance,
                    palette,
                    steps=self._steps,
                    conditional=bool(claim.condition),
                )
            x += scaled(22) if n < len(cell.held.claims) - 1 else scaled(25)
        painter.setPen(palette.text)
        painter.setFont(font(12.5))
        width = painter.fontMetrics().horizontalAdvance(party.name)
        place = QRectF(x, box.top(), width + 2, box.height())
        self._draw(painter, self._turned(box, place), party.name)
        x += width + scaled(5)
        for mark in _marks(cell):
            place = QRectF(x, box.center().y() - 5.5, 11, 11)
            paint_mark(painter, self._turned(box, place), mark, palette)
            x += scaled(15)

    def _turned(self, whole: QRectF, part: QRectF) -> QRectF:
        return turned(whole, part, is_mirrored=self._is_mirrored)

    def _draw(
        self, painter: QPainter, place: QRectF, words: str, *, trailing: bool = False
    ) -> None:
        draw_text(painter, place, words, trailing=trailing, mirror=self._is_mirrored)


def _marks(cell: Cell) -> list[Mark]:
    marks = []
    if cell.held.group is not None:
        marks.append(Mark.INHERITED)
    if cell.is_stale:
        marks.append(Mark.OLD)
    if cell.moved is not None:
        marks.append(OF_DIRECTION[cell.moved])
    return marks


def _differs(cell: Cell) -> bool:
    return cell.held.state is State.CONTRADICTORY
