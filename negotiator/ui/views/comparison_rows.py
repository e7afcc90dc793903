"""The rows of the comparison: a component's texts, with who stands where below."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from negotiator.domain.held import State
from negotiator.domain.words import at_start
from negotiator.language import decimal, listed, tr
from negotiator.printing.event_marks import OF_DIRECTION
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_status, paint_tile
from negotiator.reports.comparison import (
    Columns,
    Compared,
    Comparison,
    Side,
    standing_words,
)
from negotiator.reports.matrix import Cell, Margin
from negotiator.store.reads import PartyHead
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.comparison_lines import (
    COLUMNS,
    SIDES,
    Fold,
    Line,
    Lines,
    Place,
    lines_of,
    lines_of_columns,
)

_PAD, _TITLE, _CHIPS = 14, 26, 38
_TOP = 8
RECORD = -1
"""Stands for a party in the chip that records a position of any."""


@dataclass
class RowPicture:
    """A row: its texts in lines, and its height; what is asked of the record is asked once.

    ``brackets`` says how many there are; ``chips`` and ``folds`` tell where these were painted
    last: of chips the key of the party, of folds the number of their first paragraph.
    """

    compared: Compared | Columns
    cells: dict[int, Cell]
    margin: Margin
    lines: Lines
    chip_lines: int = 1
    brackets: str = ""
    chips: list[tuple[QRectF, int]] = field(default_factory=list)
    folds: list[tuple[QRectF, int]] = field(default_factory=list)

    @property
    def height(self) -> float:
        """What the row takes, as far as its lines are laid out."""
        chips = scaled(_CHIPS) + (self.chip_lines - 1) * scaled(28)
        return scaled(_TITLE) + self.body + chips

    @property
    def body(self) -> float:
        """What its texts take."""
        texts = sum(line.height for line in self.lines.shown) or scaled(29)
        return texts + 2 * scaled(_TOP)

    @property
    def sides(self) -> tuple[Side | None, ...]:
        """Its texts."""
        if isinstance(self.compared, Columns):
            return self.compared.sides
        return (self.compared.current, self.compared.proposed)


class RowPainter:
    """Lays out and paints the rows of a comparison.

    Attributes:
        way: how texts stand: SIDES, COMBINED or COLUMNS.
        folds: whether unchanged paragraphs are folded away.
    """

    def __init__(self, comparison: Comparison, palette: Palette, way: str, *, folds: bool) -> None:
        self.comparison = comparison
        self.way = way
        self.folds = folds
        self._palette = palette
        self._scale = comparison.record.negotiation.scale

    def picture(
        self, compared: Compared | Columns, width: float, opened: frozenset[int]
    ) -> RowPicture:
        """Return a row whose lines have guessed heights."""
        cells, margin = self.comparison.stances(compared.component.key)
        found = (
            lines_of_columns(compared)
            if isinstance(compared, Columns)
            else lines_of(compared, self.way)
        )
        lines = Lines(found, opened, folds=self.folds)
        picture = RowPicture(compared, cells, margin, lines, self._chip_lines(cells, width))
        picture.brackets = _bracket_words(picture)
        for line in lines.shown:
            if isinstance(line, Line):
                line.guess(self._column_width(picture, width))
        return picture

    def lay_out(self, picture: RowPicture, width: float, top: float, bottom: float) -> bool:
        """Lay out the lines between two places of a row; whether its height is another now."""
        y = float(scaled(_TITLE) + scaled(_TOP))
        before = picture.height
        for line in picture.lines.shown:
            if y > bottom:
                break
            if y + line.height >= top and isinstance(line, Line) and line.blocks is None:
                line.lay_out(self._palette, self._column_width(picture, width))
            y += line.height
        return picture.height != before

    def line_top(self, picture: RowPicture, wanted: Line) -> float:
        """Return where a line begins in its row."""
        y = float(scaled(_TITLE) + scaled(_TOP))
        for line in picture.lines.shown:
            if line is wanted:
                break
            y += line.height
        return y

    def paint(
        self,
        painter: QPainter,
        row: RowPicture,
        rect: QRectF,
        seen: tuple[float, float],
        chosen: "Chosen",
    ) -> None:
        """Paint a row into its rectangle, of its texts those between two places in sight."""
        palette = self._palette
        painter.fillRect(rect, palette.base)
        title = QRectF(rect.left(), rect.top(), rect.width(), scaled(_TITLE))
        self._paint_title(painter, row, title)
        body = QRectF(rect.left(), title.bottom(), rect.width(), row.body)
        if chosen.is_chosen:
            painter.fillRect(QRectF(rect.left(), title.bottom(), 3, body.height()), palette.accent)
        number = self._columns(row)
        width = rect.width() / number
        row.folds = []
        y = body.top() + scaled(_TOP)
        for line in row.lines.shown:
            if y > seen[1]:
                break
            if y + line.height >= seen[0]:
                if isinstance(line, Fold):
                    self._paint_fold(
                        painter, row, line, QRectF(rect.left(), y, rect.width(), line.height)
                    )
                else:
                    place = chosen.place if line is chosen.line else {}
                    self._paint_line(painter, line, QPointF(rect.left(), y), width, place)
            y += line.height
        self._paint_missing(painter, row, body, width)
        painter.setPen(palette.hair)
        for n in range(1, number):
            x = round(rect.left() + n * width) + 0.5
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
        painter.drawLine(body.bottomLeft(), body.bottomRight())
        chips = QRectF(rect.left(), body.bottom(), rect.width(), rect.bottom() - body.bottom())
        self._paint_chips(painter, row, chips, chosen.party if chosen.is_chosen else 0)
        painter.setPen(palette.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    # ------------------------------------------------------------------ internals

    def _columns(self, row: RowPicture) -> int:
        return len(row.sides) if self.way in (SIDES, COLUMNS) else 1

    def _column_width(self, row: RowPicture, width: float) -> float:
        return width / self._columns(row) - 2 * scaled(_PAD)

    def _paint_line(
        self, painter: QPainter, line: Line, at: QPointF, width: float, place: Place
    ) -> None:
        painter.setPen(self._palette.text)
        for n, block in enumerate(line.blocks or ()):
            if block.text:
                x = at.x() + n * width + scaled(_PAD)
                block.paint(painter, QPointF(x, at.y() + scaled(3)), place.get(n))

    def _paint_fold(self, painter: QPainter, row: RowPicture, fold: Fold, rect: QRectF) -> None:
        palette = self._palette
        inside = rect.adjusted(scaled(_PAD), scaled(2), -scaled(_PAD), -scaled(2))
        painter.setPen(QPen(palette.hair, 1))
        painter.setBrush(palette.header)
        painter.drawRoundedRect(inside, 3, 3)
        painter.setPen(palette.text2)
        painter.setFont(font(11))
        painter.drawText(
            inside,
            Qt.AlignmentFlag.AlignCenter,
            tr("%n unchanged paragraphs · show", "", fold.count),
        )
        row.folds.append((rect, fold.first))

    def _paint_missing(
        self, painter: QPainter, row: RowPicture, body: QRectF, width: float
    ) -> None:
        """Say in an empty column that there is no such text."""
        if self._columns(row) == 1:
            return
        painter.setPen(self._palette.text3)
        painter.setFont(font(13))
        for n, side in enumerate(row.sides):
            if side is not None and side.text.strip():
                continue
            words = tr("No such text")
            if self.way == SIDES:
                words = tr("No text on the table") if n else tr("No text in force")
            if side is not None:
                words = tr("An empty text")
            x = body.left() + n * width + scaled(_PAD)
            painter.drawText(QPointF(x, body.top() + scaled(25)), words)

    def _paint_title(self, painter: QPainter, row: RowPicture, rect: QRectF) -> None:
        palette = self._palette
        component = row.compared.component
        standing = row.compared.standing
        painter.fillRect(rect, palette.group)
        painter.setPen(palette.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        words = standing_words(standing)
        words = at_start(words)
        painter.setFont(font(12))
        most = rect.width() * 0.45
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(most))
        width = painter.fontMetrics().horizontalAdvance(words)
        right = rect.right() - scaled(_PAD) - width
        painter.drawText(QRectF(right, rect.top(), width + 2, rect.height()), middle, words)
        sign = QRectF(right - scaled(17), rect.center().y() - 6, 12, 12)
        paint_status(painter, sign, standing.status, palette)
        painter.setPen(palette.text2)
        words = row.brackets
        width = painter.fontMetrics().horizontalAdvance(words)
        right -= scaled(30)
        whole = f"{component.number}  {component.title}"
        needed = QFontMetricsF(font(13, 600)).horizontalAdvance(whole) + 3 * scaled(_PAD)
        if right - width > rect.left() + needed:
            right -= width
            painter.drawText(QRectF(right, rect.top(), width + 2, rect.height()), middle, words)
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        room = right - rect.left() - 2 * scaled(_PAD)
        title = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, int(room))
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

    def _paint_chips(self, painter: QPainter, row: RowPicture, rect: QRectF, chosen: int) -> None:
        palette = self._palette
        side = next((each for each in reversed(row.sides) if each is not None), None)
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        label = tr("On {text}", text=side.version.title) if side else ""
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
            self._paint_chip(painter, party, cell, box, is_chosen=party.key == chosen)
        self._paint_record(painter, row, rect, places)
        if row.margin.convergence is not None:
            painter.setFont(font(11))
            painter.setPen(palette.text2)
            painter.drawText(
                QRectF(rect.right() - scaled(130), top, scaled(116), scaled(22)),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                tr("convergence {value}", value=decimal(row.margin.convergence)),
            )

    def _paint_record(
        self,
        painter: QPainter,
        row: RowPicture,
        rect: QRectF,
        places: list[tuple[float, int, float]],
    ) -> None:
        """Paint the chip that records a position, after the last one."""
        palette = self._palette
        x, line, width = places[-1] if places else (float(scaled(100)), 0, -scaled(8))
        top = rect.top() + scaled(8) + line * scaled(28)
        box = QRectF(rect.left() + x + width + scaled(8), top, scaled(22), scaled(22))
        painter.setPen(QPen(palette.line, 1, Qt.PenStyle.DotLine))
        painter.setBrush(palette.base)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(palette.text2)
        painter.setFont(font(13))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "+")
        row.chips.append((box, RECORD))

    def _paint_chip(
        self, painter: QPainter, party: PartyHead, cell: Cell, box: QRectF, *, is_chosen: bool
    ) -> None:
        palette = self._palette
        painter.setPen(QPen(palette.accent, 2) if is_chosen else QPen(palette.line, 1))
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


def _bracket_words(row: RowPicture) -> str:
    sides = [side for side in row.sides if side is not None]
    if not sides:
        return ""
    number = sides[-1].brackets
    words = tr("%n brackets", "", number) if number else tr("no brackets")
    if len(sides) > 1 and number != sides[0].brackets:
        more = f"{number - sides[0].brackets:+d}".replace("-", "−")
        words = tr(
            "{brackets} ({more} against {text})",
            brackets=words,
            more=more,
            text=sides[0].version.title.lower(),
        )
    return words if sides[-1].read.is_balanced else listed([words, tr("unbalanced")])


@dataclass(frozen=True)
class Chosen:
    """What is chosen in a row: the row itself, a party's chip, and a place that differs."""

    is_chosen: bool = False
    party: int = 0
    line: Line | None = None
    place: Place = field(default_factory=dict)
