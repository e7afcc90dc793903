"""The rows of the comparison: two texts side by side or in one, with who stands where below."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from negotiator.domain.brackets import brackets, strong_places
from negotiator.domain.differences import Piece, RunKind, both_in_one, newer, older
from negotiator.domain.held import State
from negotiator.printing.event_marks import OF_DIRECTION
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_status, paint_tile
from negotiator.reports.comparison import Compared, Comparison
from negotiator.reports.matrix import Cell, Margin
from negotiator.store.reads import PartyHead
from negotiator.ui.drawn import direction_of
from negotiator.ui.theme import font, scaled

_PAD, _TITLE, _CHIPS = 14, 26, 38


def marked(pieces: Sequence[Piece], palette: Palette) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the text of pieces with the formats that mark them.

    What is put in is underlined on a ground, what is left out struck on another, what moved
    dotted below; brackets and whose they are stand in bold.
    """
    text = "".join(piece.words for piece in pieces)
    places = Places(text)
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for piece in pieces:
        if piece.kind is not RunKind.EQUAL:
            ranges.append(
                places.range(at, at + len(piece.words.rstrip()), _change_format(piece, palette))
            )
        at += len(piece.words)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    ranges += [places.range(*place, strong) for place in strong_places(brackets(text))]
    return text, ranges


def _change_format(piece: Piece, palette: Palette) -> QTextCharFormat:
    change = QTextCharFormat()
    change.setForeground(palette.deleted if piece.is_gone else palette.inserted)
    change.setBackground(palette.deleted_ground if piece.is_gone else palette.inserted_ground)
    if piece.kind is RunKind.MOVED:
        change.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        change.setFontItalic(True)
    else:
        change.setFontUnderline(not piece.is_gone)
        change.setFontStrikeOut(piece.is_gone)
    return change


class Places:
    """Turns places in a text into Qt's, which counts in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._beyond = [n for n, letter in enumerate(text) if letter > "\uffff"]

    def of(self, place: int) -> int:
        """Return a place as Qt counts it."""
        return place + bisect_left(self._beyond, place)

    def range(self, start: int, end: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
        """Return a format for a stretch of the text."""
        found = QTextLayout.FormatRange()
        found.start = self.of(start)
        found.length = self.of(end) - found.start
        found.format = shape
        return found


class Block:
    """A text laid out to a width."""

    def __init__(self, pieces: Sequence[Piece], palette: Palette, width: float) -> None:
        self.text, formats = marked(pieces, palette)
        self.layout = QTextLayout(self.text.replace("\n", "\u2028"), font(13.5))
        self.layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(self.text))
        self.layout.setTextOption(option)
        y = 0.0
        self.layout.beginLayout()
        while True:
            line = self.layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (scaled(21) - line.height()) / 2))
            y += max(scaled(21), line.height())
        self.layout.endLayout()
        self.height = y


@dataclass
class RowPicture:
    """A row laid out: its texts and its height; what is asked of the record is asked once."""

    compared: Compared
    cells: dict[int, Cell]
    margin: Margin
    blocks: list[Block]
    height: float
    chip_lines: int = 1
    chips: list[tuple[QRectF, int]] = field(default_factory=list)


class RowPainter:
    """Lays out and paints the rows of a comparison."""

    def __init__(self, comparison: Comparison, palette: Palette) -> None:
        self.comparison = comparison
        self._palette = palette
        self._scale = comparison.record.negotiation.scale

    def lay_out(self, compared: Compared, width: float, *, combined: bool) -> RowPicture:
        """Return a row laid out to a width."""
        cells, margin = self.comparison.stances(compared.component.key)
        if combined:
            blocks = [Block(both_in_one(compared.runs), self._palette, width - 2 * scaled(_PAD))]
        else:
            half = width / 2 - 2 * scaled(_PAD)
            old, new = older(compared.runs), newer(compared.runs)
            blocks = [
                Block(old if compared.current else (), self._palette, half),
                Block(new if compared.proposed else (), self._palette, half),
            ]
        text = max([block.height for block in blocks] + [scaled(21)]) + 2 * scaled(12)
        lines = self._chip_lines(cells, width)
        height = scaled(_TITLE) + text + scaled(_CHIPS) + (lines - 1) * scaled(28)
        return RowPicture(compared, cells, margin, blocks, height, lines)

    def paint(self, painter: QPainter, row: RowPicture, rect: QRectF, *, is_chosen: bool) -> None:
        """Paint a row into its rectangle."""
        palette = self._palette
        painter.fillRect(rect, palette.base)
        title = QRectF(rect.left(), rect.top(), rect.width(), scaled(_TITLE))
        self._paint_title(painter, row, title)
        chips = scaled(_CHIPS) + (row.chip_lines - 1) * scaled(28)
        body = rect.adjusted(0, title.height(), 0, -chips)
        if is_chosen:
            painter.fillRect(QRectF(rect.left(), title.bottom(), 3, body.height()), palette.accent)
        half = rect.width() / 2
        for n, block in enumerate(row.blocks):
            x = rect.left() + n * half + scaled(_PAD)
            painter.setPen(palette.text)
            if block.text:
                block.layout.draw(painter, QPointF(x, body.top() + scaled(12)))
            else:
                painter.setPen(palette.text3)
                painter.setFont(font(13.5))
                words = "No text in force" if n == 0 else "No text on the table"
                painter.drawText(QPointF(x, body.top() + scaled(27)), words)
        painter.setPen(palette.hair)
        if len(row.blocks) > 1:
            x = round(rect.left() + half) + 0.5
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
        painter.drawLine(body.bottomLeft(), body.bottomRight())
        self._paint_chips(painter, row, QRectF(rect.left(), body.bottom(), rect.width(), chips))
        painter.setPen(palette.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    # ------------------------------------------------------------------ internals

    def _paint_title(self, painter: QPainter, row: RowPicture, rect: QRectF) -> None:
        palette = self._palette
        component = row.compared.component
        painter.fillRect(rect, palette.group)
        painter.setPen(palette.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        status = row.compared.status.capitalize()
        painter.setFont(font(12))
        width = painter.fontMetrics().horizontalAdvance(status)
        right = rect.right() - scaled(_PAD) - width
        painter.drawText(QRectF(right, rect.top(), width + 2, rect.height()), middle, status)
        sign = QRectF(right - scaled(17), rect.center().y() - 6, 12, 12)
        paint_status(painter, sign, row.compared.status, palette)
        painter.setPen(palette.text2)
        words = _bracket_words(row.compared)
        width = painter.fontMetrics().horizontalAdvance(words)
        right -= scaled(30) + width
        painter.drawText(QRectF(right, rect.top(), width + 2, rect.height()), middle, words)
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        room = right - rect.left() - 2 * scaled(_PAD)
        title = painter.fontMetrics().elidedText(
            f"{component.number}  {component.title}", Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(rect.adjusted(scaled(_PAD), 0, 0, 0), middle, title)

    def _shown(self, cells: dict[int, Cell]) -> list[tuple[PartyHead, Cell]]:
        return [
            (party, cells[party.key])
            for party in self.comparison.matrix.parties
            if party.key in cells
        ]

    def _chip_width(self, party: PartyHead, cell: Cell, painter_font: QFont) -> float:
        width = scaled(36) + QFontMetricsF(painter_font).horizontalAdvance(party.name)
        width += scaled(15) * len(_marks(cell)) + (scaled(22) if _differs(cell) else 0)
        return width + (4 if cell.held.claim.red_line else 0)

    def _chip_places(self, cells: dict[int, Cell], width: float) -> list[tuple[float, int, float]]:
        """Return the left edge, the line and the width of each party's chip."""
        places = []
        left, line = scaled(100), 0
        x = float(left)
        for party, cell in self._shown(cells):
            chip = self._chip_width(party, cell, font(12.5))
            if x + chip > width - scaled(130) and x > left:
                x, line = float(left), line + 1
            places.append((x, line, chip))
            x += chip + scaled(8)
        return places

    def _chip_lines(self, cells: dict[int, Cell], width: float) -> int:
        places = self._chip_places(cells, width)
        return places[-1][1] + 1 if places else 1

    def _paint_chips(self, painter: QPainter, row: RowPicture, rect: QRectF) -> None:
        palette = self._palette
        side = row.compared.proposed or row.compared.current
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        label = f"On {side.version.title}" if side else ""
        label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, scaled(84))
        top = rect.top() + scaled(8)
        painter.drawText(
            QRectF(rect.left() + scaled(_PAD), top, scaled(86), scaled(22)),
            Qt.AlignmentFlag.AlignVCenter,
            label,
        )
        row.chips = []
        shown = self._shown(row.cells)
        places = self._chip_places(row.cells, rect.width())
        for (party, cell), (x, line, width) in zip(shown, places, strict=True):
            box = QRectF(rect.left() + x, top + line * scaled(28), width, scaled(22))
            row.chips.append((box, party.key))
            self._paint_chip(painter, party, cell, box)
        if row.margin.convergence is not None:
            painter.setFont(font(11))
            painter.setPen(palette.text2)
            painter.drawText(
                QRectF(rect.right() - scaled(130), top, scaled(116), scaled(22)),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                f"convergence {row.margin.convergence:.2f}",
            )

    def _paint_chip(self, painter: QPainter, party: PartyHead, cell: Cell, box: QRectF) -> None:
        palette = self._palette
        painter.setPen(QPen(palette.line, 1))
        painter.setBrush(palette.base)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        x = box.left() + scaled(6)
        if cell.held.claim.red_line:
            painter.fillRect(QRectF(x - 2, box.top() + 3, 3, box.height() - 6), palette.red_line)
            x += 4
        y = box.center().y() - 8
        for n, claim in enumerate(cell.held.claims):
            if claim.stance is not None:
                paint_tile(
                    painter,
                    QRectF(x, y, 20, 16),
                    claim.stance,
                    palette,
                    steps=len(self._scale),
                    conditional=bool(claim.condition),
                )
            x += scaled(22) if n < len(cell.held.claims) - 1 else scaled(25)
        painter.setPen(palette.text)
        painter.setFont(font(12.5))
        width = painter.fontMetrics().horizontalAdvance(party.name)
        painter.drawText(
            QRectF(x, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, party.name
        )
        x += width + scaled(5)
        for mark in _marks(cell):
            paint_mark(painter, QRectF(x, box.center().y() - 5.5, 11, 11), mark, palette)
            x += scaled(15)


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


def _bracket_words(compared: Compared) -> str:
    if compared.proposed is None:
        return ""
    number = compared.proposed.brackets
    words = f"{number} bracket{'s' * (number != 1)}" if number else "no brackets"
    if compared.current is not None and number != compared.current.brackets:
        more = f"{number - compared.current.brackets:+d}".replace("-", "−")
        words += f" ({more} against {compared.current.version.title.lower()})"
    return words
