"""The strip below the matrix that says what its signs mean."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from negotiator.domain.round_words import round_code
from negotiator.domain.scale import NON_POSITIONS
from negotiator.domain.words import at_start
from negotiator.language import listed, tr
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_tile
from negotiator.store.surroundings import linked_components
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled

_Paint = Callable[[QPainter, QPointF], None]
_Entry = tuple[int, _Paint, str]
LEGEND_HEIGHT = 24


class MatrixLegend(QWidget):
    """Says as many signs as there is room for; all of them when the pointer rests on it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._density = "summary"
        self._said: tuple[object, ...] = ()
        self.setAccessibleName(tr("Legend"))
        self.renew()

    def show_density(self, density: str) -> None:
        """Show what the cells do not say themselves at a density."""
        self._density = density
        self.renew()

    def renew(self) -> None:
        """Take perspective, colours and type as they are now."""
        self.setFixedHeight(scaled(LEGEND_HEIGHT))
        words = listed([words for _, _, words in self._entries()])
        said = (words, self._density, self._session.palette, scaled(100))
        if said == self._said:
            return
        self._said = said
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(LEGEND_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.header)
        painter.fillRect(QRectF(0, 0, self.width(), 1), palette.hair)
        painter.setFont(font(11))
        metrics = painter.fontMetrics()
        entries = [
            (width, paint, words, metrics.horizontalAdvance(words))
            for width, paint, words in self._entries()
        ]
        room = self.width() - scaled(16)
        gap = scaled(11)
        while gap > scaled(7) and _length(entries, gap) > room:
            gap -= 1
        # A blank must never be taken for something: it is said however little room there is.
        while len(entries) > 1 and _length(entries, gap) > room:
            entries.pop(-2)
        x = scaled(8)
        middle = (self.height() + 1) / 2
        for width, paint, words, advance in entries:
            left = self.width() - x - width if self.isRightToLeft() else x
            paint(painter, QPointF(left, middle))
            x += width + (scaled(5) if width else 0)
            left = self.width() - x - advance if self.isRightToLeft() else x
            painter.setPen(palette.text if width else palette.text2)
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, round(baseline)), words)
            x += advance + gap
        painter.end()

    # ------------------------------------------------------------------ what it says

    def _entries(self) -> list[_Entry]:
        scale = self._session.scale
        palette = self._session.palette
        steps = len(scale)
        entries: list[_Entry] = [
            (scaled(15), _tile(code, steps, palette), at_start(scale.shown(code)))
            for code in range(1, steps + 1)
        ]
        if self._density == "symbol":
            entries += [
                (scaled(15), _tile(code, steps, palette), at_start(scale.shown(code)))
                for code in NON_POSITIONS
            ]
        entries.append((scaled(15), _tile(2, steps, palette, conditional=True), tr("conditional")))
        entries.append((scaled(4), self._red_line, tr("Red line")))
        question = self._session.matrix.question
        if question.then is not None:
            around = question.since_round
            moved = tr("moved since then")
            if around:
                moved = tr("moved since {round}", round=round_code(around.number))
            both = (Mark.TOWARDS, Mark.AWAY)
            entries.append((scaled(27), _marks(both, palette), moved))
            entries.append((scaled(11), _marks((Mark.TERMS,), palette), tr("terms changed")))
        entries += [
            (scaled(12), _marks((Mark.OLD,), palette), tr("old")),
            (scaled(12), _marks((Mark.INHERITED,), palette), tr("from group")),
            (scaled(12), _marks((Mark.DIFFER,), palette), tr("sources differ")),
        ]
        if linked_components(self._session.matrix.record):
            entries.append(
                (scaled(12), _marks((Mark.LINKED,), palette), tr("linked", "to another component"))
            )
        if len(question.perspective.bases) > 1:
            basis = _marks((Mark.ASSESSMENT,), palette)
            entries.append(
                (
                    scaled(12),
                    basis,
                    tr(
                        "basis: P, S, A, I",
                        "public, in session, assessment, internal; the signs are drawn",
                    ),
                )
            )
        entries.append((0, _nothing, tr("blank: no record")))
        return entries

    def _red_line(self, painter: QPainter, at: QPointF) -> None:
        height = scaled(12)
        place = QRectF(at.x(), round(at.y() - height / 2), scaled(4), height)
        painter.fillRect(place, self._session.palette.red_line)


def _length(entries: list[tuple[int, _Paint, str, int]], gap: int) -> int:
    signs = sum(width + (scaled(5) if width else 0) + advance for width, _, _, advance in entries)
    return signs + gap * (len(entries) - 1)


def _tile(code: int, steps: int, palette: Palette, *, conditional: bool = False) -> _Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        height = scaled(12)
        place = QRectF(at.x(), round(at.y() - height / 2), scaled(15), height)
        paint_tile(painter, place, code, palette, steps=steps, conditional=conditional)

    return paint


def _marks(marks: tuple[Mark, ...], palette: Palette) -> _Paint:
    def paint(painter: QPainter, at: QPointF) -> None:
        side = scaled(11)
        for number, mark in enumerate(marks):
            x = at.x() + number * scaled(16)
            paint_mark(painter, QRectF(x, round(at.y() - side / 2), side, side), mark, palette)

    return paint


def _nothing(painter: QPainter, at: QPointF) -> None:
    """Paint no sign."""
