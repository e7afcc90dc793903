"""The rows of the comparison: a component's texts, with who stands where below."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from negotiator.domain.words import at_start
from negotiator.language import listed, tr
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import paint_status
from negotiator.reports.comparison import (
    Columns,
    Compared,
    Comparison,
    Side,
    standing_words,
)
from negotiator.reports.matrix import Cell, Margin
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.comparison_chips import PAD, ChipPainter
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
from negotiator.ui.views.sides import draw_text, turned

_TITLE, _CHIPS = 26, 38
_TOP = 8


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
        is_mirrored: whether the first text stands at the right.
    """

    def __init__(
        self,
        comparison: Comparison,
        palette: Palette,
        way: str,
        *,
        folds: bool,
        is_mirrored: bool = False,
    ) -> None:
        self.comparison = comparison
        self.is_mirrored = is_mirrored
        self.way = way
        self.folds = folds
        self._palette = palette
        self._chips = ChipPainter(comparison.matrix, palette, is_mirrored=is_mirrored)

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
        picture = RowPicture(compared, cells, margin, lines, self._chips.lines(cells, width))
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
            edge = QRectF(rect.left(), title.bottom(), 3, body.height())
            painter.fillRect(turned(rect, edge, is_mirrored=self.is_mirrored), palette.accent)
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
                    there = QRectF(rect.left(), y, rect.width(), line.height)
                    self._paint_line(painter, line, there, width, place)
            y += line.height
        self._paint_missing(painter, row, body, width)
        painter.setPen(palette.hair)
        for n in range(1, number):
            x = round(rect.left() + n * width) + 0.5
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
        painter.drawLine(body.bottomLeft(), body.bottomRight())
        chips = QRectF(rect.left(), body.bottom(), rect.width(), rect.bottom() - body.bottom())
        below = next((each for each in reversed(row.sides) if each is not None), None)
        row.chips = self._chips.paint(
            painter,
            row.cells,
            row.margin,
            below.version.title if below else "",
            chips,
            chosen.party if chosen.is_chosen else 0,
        )
        painter.setPen(palette.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    # ------------------------------------------------------------------ internals

    def _draw(self, painter: QPainter, whole: QRectF, place: QRectF, words: str) -> None:
        """Draw one line into a part of a rectangle, from the side on which lines begin."""
        place = turned(whole, place, is_mirrored=self.is_mirrored)
        draw_text(painter, place, words, trailing=False, mirror=self.is_mirrored)

    def _columns(self, row: RowPicture) -> int:
        return len(row.sides) if self.way in (SIDES, COLUMNS) else 1

    def _column_width(self, row: RowPicture, width: float) -> float:
        return width / self._columns(row) - 2 * scaled(PAD)

    def _paint_line(
        self, painter: QPainter, line: Line, rect: QRectF, width: float, place: Place
    ) -> None:
        painter.setPen(self._palette.text)
        for n, block in enumerate(line.blocks or ()):
            if block.text:
                column = QRectF(rect.left() + n * width, rect.top(), width, rect.height())
                x = turned(rect, column, is_mirrored=self.is_mirrored).left() + scaled(PAD)
                block.paint(painter, QPointF(x, rect.top() + scaled(3)), place.get(n))

    def _paint_fold(self, painter: QPainter, row: RowPicture, fold: Fold, rect: QRectF) -> None:
        palette = self._palette
        inside = rect.adjusted(scaled(PAD), scaled(2), -scaled(PAD), -scaled(2))
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
            column = QRectF(body.left() + n * width, body.top() + scaled(11), width, scaled(20))
            column.adjust(scaled(PAD), 0, -scaled(PAD), 0)
            self._draw(painter, body, column, words)

    def _paint_title(self, painter: QPainter, row: RowPicture, rect: QRectF) -> None:
        palette = self._palette
        component = row.compared.component
        standing = row.compared.standing
        painter.fillRect(rect, palette.group)
        painter.setPen(palette.text)
        words = standing_words(standing)
        words = at_start(words)
        painter.setFont(font(12))
        most = rect.width() * 0.45
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(most))
        width = painter.fontMetrics().horizontalAdvance(words)
        right = rect.right() - scaled(PAD) - width
        place = QRectF(right, rect.top(), width + 2, rect.height())
        self._draw(painter, rect, place, words)
        sign = QRectF(right - scaled(17), rect.center().y() - 6, 12, 12)
        sign = turned(rect, sign, is_mirrored=self.is_mirrored)
        paint_status(painter, sign, standing.status, palette)
        painter.setPen(palette.text2)
        words = row.brackets
        width = painter.fontMetrics().horizontalAdvance(words)
        right -= scaled(30)
        whole = f"{component.number}  {component.title}"
        needed = QFontMetricsF(font(13, 600)).horizontalAdvance(whole) + 3 * scaled(PAD)
        if right - width > rect.left() + needed:
            right -= width
            place = QRectF(right, rect.top(), width + 2, rect.height())
            self._draw(painter, rect, place, words)
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        room = right - rect.left() - 2 * scaled(PAD)
        title = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, int(room))
        self._draw(painter, rect, rect.adjusted(scaled(PAD), 0, 0, 0), title)


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
