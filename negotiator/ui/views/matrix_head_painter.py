"""Paints the heads of the matrix: components, chapters and parties, beside or above the cells."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from negotiator.domain.party_words import PartyRole
from negotiator.domain.stages import Status
from negotiator.domain.words import at_start
from negotiator.language import number as in_digits
from negotiator.printing.symbols import paint_status
from negotiator.store.reads import PartyHead
from negotiator.ui.drawn import direction_of
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.matrix_painter import paint_arrow
from negotiator.ui.views.matrix_words import Ink, WordSetter
from negotiator.ui.views.sides import draw_text, mirrored

TITLE_LEADING = 15
_NUMBER_WIDTH = 32
_LOW = 36
_LOWEST = 14
_NARROW = 40
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def paint_head_ground(painter: QPainter, rect: QRect, ground: QColor, session: Session) -> None:
    """Paint a head that says nothing."""
    painter.fillRect(rect, ground)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), session.palette.line)


class HeadPainter:
    """Paints what heads say into the rectangles of their sections."""

    def __init__(self, session: Session, model: MatrixModel) -> None:
        self._session = session
        self._model = model
        self._is_mirrored = False
        self.setter = WordSetter()

    def restyle(self) -> None:
        """Take the type of the window as it is now."""
        self.setter = WordSetter()

    def mirror(self, *, is_mirrored: bool) -> None:
        """Paint for a window that is mirrored, or not."""
        self._is_mirrored = is_mirrored

    # ------------------------------------------------------------------ a component

    def title_lines(self, head: int, width: int) -> int:
        """Return how many lines the title of a component takes in a head of this width."""
        component = self._model.heads[head].component
        room = self._title_room(head, width)
        leading = scaled(TITLE_LEADING)
        return self.setter.lay(component.title, Ink.TITLE, room, 20, leading=leading).lines

    def paint_component(self, painter: QPainter, rect: QRect, head: int) -> None:
        """Paint number, title and status of a component, as much as there is room for."""
        if rect.height() < scaled(_LOWEST):
            return
        component = self._model.heads[head].component
        room = self._title_room(head, rect.width())
        left = self._indent(head)
        x = left + self._number_width(head)
        if rect.height() < scaled(_LOW):
            room -= scaled(18)
            middle = rect.top() + (rect.height() - 1) / 2 + scaled(5)
            self._draw(painter, rect, left, middle, component.number, Ink.NUMBER)
            if room > 0:
                title = self.setter.elided(component.title, Ink.TITLE, room)
                self._draw(painter, rect, x, middle, title, Ink.TITLE, room)
                place = QRect(rect.right() - scaled(18), 0, scaled(11), scaled(11))
                place.moveTop(rect.top() + (rect.height() - place.height()) // 2)
                self._paint_status(painter, rect, place, head)
            return
        baseline = rect.top() + scaled(16)
        self._draw(painter, rect, left, baseline, component.number, Ink.NUMBER)
        if rect.width() < scaled(_NARROW):
            return
        lines = max(1, (rect.height() - scaled(19)) // scaled(TITLE_LEADING))
        laid = self.setter.lay(
            component.title, Ink.TITLE, room, lines, leading=scaled(TITLE_LEADING)
        )
        painter.setFont(self.setter.fonts[Ink.TITLE])
        painter.setPen(self._session.palette.text)
        top = self.setter.top(baseline, Ink.TITLE)
        for _, dx, dy, text in laid.runs:
            at = rect.left() + (scaled(6) if self._is_mirrored else x) + dx
            if self._is_mirrored and direction_of(component.title) != _RIGHT_TO_LEFT:
                at = rect.right() - x - text.size().width()
            painter.drawStaticText(QPointF(at, top + dy), text)
        below = rect.top() + max(scaled(35), scaled(5 + TITLE_LEADING * laid.lines))
        place = QRect(rect.left() + x, below, scaled(11), scaled(11))
        self._paint_status(painter, rect, place, head)
        status = self._model.status(head)
        if status:
            baseline = below + scaled(9)
            words = self.setter.elided(
                at_start(Status(status).shown), Ink.CAPTION, room - scaled(15)
            )
            self._draw(painter, rect, x + scaled(15), baseline, words, Ink.CAPTION)

    def paint_component_above(self, painter: QPainter, rect: QRect, head: int) -> None:
        """Paint number, status and title of a component whose head stands above its column."""
        if rect.width() < scaled(18):
            return
        component = self._model.heads[head].component
        room = rect.width() - scaled(12)
        left = scaled(8)
        number = self.setter.elided(component.number, Ink.NUMBER, room)
        self._draw(painter, rect, left, rect.top() + scaled(16), number, Ink.NUMBER)
        if rect.width() < scaled(_NARROW):
            return
        place = QRect(rect.right() - scaled(18), rect.top() + scaled(6), scaled(11), scaled(11))
        self._paint_status(painter, rect, place, head)
        leading = scaled(TITLE_LEADING)
        lines = max(1, (rect.height() - scaled(21)) // leading)
        laid = self.setter.lay(component.title, Ink.TITLE, room, lines, leading=leading)
        painter.setFont(self.setter.fonts[Ink.TITLE])
        painter.setPen(self._session.palette.text)
        top = self.setter.top(rect.top() + scaled(32), Ink.TITLE)
        for _, dx, dy, text in laid.runs:
            at = rect.left() + (scaled(4) if self._is_mirrored else left) + dx
            if self._is_mirrored and direction_of(component.title) != _RIGHT_TO_LEFT:
                at = rect.right() - left - text.size().width()
            painter.drawStaticText(QPointF(at, top + dy), text)

    def _indent(self, head: int) -> int:
        return scaled(8) + scaled(10) * max(0, self._model.heads[head].component.depth - 1)

    def _number_width(self, head: int) -> int:
        number = self._model.heads[head].component.number
        return max(scaled(_NUMBER_WIDTH), round(self.setter.width(number, Ink.NUMBER)) + scaled(8))

    def _title_room(self, head: int, width: int) -> int:
        used = self._indent(head) + self._number_width(head) + scaled(6)
        return max(scaled(40), width - used)

    def _paint_status(self, painter: QPainter, rect: QRect, place: QRect, head: int) -> None:
        status = self._model.status(head)
        if status:
            place = mirrored(rect, place, is_mirrored=self._is_mirrored)
            paint_status(painter, QRectF(place), status, self._session.palette)

    def _draw(
        self,
        painter: QPainter,
        rect: QRect,
        x: float,
        baseline: float,
        words: str,
        ink: Ink,
        room: int = 0,
    ) -> None:
        """Draw one line from the leading side on; within a room, as its own direction asks."""
        text = self.setter.word(words, ink)
        wide = text.size().width()
        runs_against = (direction_of(words) == _RIGHT_TO_LEFT) != self._is_mirrored
        if room and runs_against and direction_of(words) != Qt.LayoutDirection.LayoutDirectionAuto:
            x += room - wide
        if self._is_mirrored:
            x = rect.width() - x - wide
        painter.setFont(self.setter.fonts[ink])
        painter.setPen(self.setter.colour(ink, self._session.palette))
        painter.drawStaticText(QPointF(rect.left() + x, self.setter.top(baseline, ink)), text)

    # ------------------------------------------------------------------ a chapter

    def paint_chapter(self, painter: QPainter, rect: QRect, head: int, *, is_column: bool) -> None:
        """Paint arrow, number, title and count of a chapter; a narrow column has no title."""
        palette = self._session.palette
        component = self._model.heads[head].component
        painter.fillRect(rect, palette.group)
        centre = QRect(rect.left() + scaled(8), rect.top(), scaled(11), rect.height() - 1)
        if is_column:
            centre = QRect(
                rect.left() + (scaled(22) - scaled(11)) // 2, rect.top(), scaled(11), scaled(20)
            )
        centre = mirrored(rect, centre, is_mirrored=self._is_mirrored)
        paint_arrow(
            painter,
            QRectF(centre).center(),
            palette,
            folded=self._model.is_folded(head) != is_column,
            mirrored=self._is_mirrored,
        )
        number = self.setter.elided(component.number, Ink.NUMBER, rect.width() - scaled(6))
        if is_column:
            self._draw(painter, rect, scaled(6), rect.top() + scaled(34), number, Ink.NUMBER)
            if rect.width() > scaled(_NARROW):
                title = self.setter.elided(component.title, Ink.QUIET, rect.width() - scaled(10))
                self._draw(painter, rect, scaled(6), rect.top() + scaled(50), title, Ink.QUIET)
            return
        baseline = rect.top() + (rect.height() - 1) / 2 + scaled(5)
        left = scaled(25)
        x = left + max(
            scaled(15), round(self.setter.width(component.number, Ink.NUMBER)) + scaled(7)
        )
        count = in_digits(self._model.part_count(head))
        room = rect.width() - x - scaled(14) - self.setter.width(count, Ink.QUIET)
        title = self.setter.elided(component.title, Ink.NUMBER, room)
        self._draw(painter, rect, left, baseline, component.number, Ink.NUMBER)
        self._draw(painter, rect, x, baseline, title, Ink.NUMBER)
        x += round(self.setter.width(title, Ink.NUMBER)) + scaled(8)
        self._draw(painter, rect, x, baseline, count, Ink.QUIET)

    # ------------------------------------------------------------------ a party

    def paint_party(self, painter: QPainter, rect: QRect, party: PartyHead) -> None:
        """Paint name, code and role of a party, as much as there is room for."""
        if rect.height() < scaled(_LOWEST) or rect.width() < scaled(18):
            return
        mirror = self._is_mirrored
        is_low = rect.height() < scaled(_LOW)
        above = 0 if is_low else scaled(4)
        inside = rect.adjusted(scaled(8), above, -scaled(6), -scaled(5))
        if mirror:
            inside = rect.adjusted(scaled(6), above, -scaled(8), -scaled(5))
        height = rect.height() - 1 if is_low else scaled(19)
        line = QRect(inside.left(), inside.top(), inside.width(), height)
        painter.setFont(font(10.5))
        painter.setPen(self._session.palette.text2)
        code = painter.fontMetrics().horizontalAdvance(party.code)
        if rect.width() < code + scaled(40):
            self._paint_narrow(painter, rect, party)
            return
        draw_text(painter, line, party.code, trailing=True, mirror=mirror)
        room = (
            line.adjusted(code + scaled(4), 0, 0, 0)
            if mirror
            else (line.adjusted(0, 0, -code - scaled(4), 0))
        )
        if is_low:
            painter.setFont(font(12, 600))
            painter.setPen(self._session.palette.text)
            name = painter.fontMetrics().elidedText(
                party.name, Qt.TextElideMode.ElideRight, room.width()
            )
            draw_text(painter, room, name, trailing=False, mirror=mirror)
        elif self._paint_name(painter, room, inside, party.name):
            painter.setFont(font(11))
            painter.setPen(self._session.palette.text2)
            words = party.in_framework or at_start(PartyRole(party.role).shown)
            words = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, inside.width()
            )
            below = QRect(inside.left(), line.bottom(), inside.width(), scaled(16))
            draw_text(painter, below, words, trailing=False, mirror=mirror)

    def _paint_narrow(self, painter: QPainter, rect: QRect, party: PartyHead) -> None:
        """Paint only the code: across where it fits, else upwards."""
        painter.setFont(font(10.5, 600))
        painter.setPen(self._session.palette.text)
        code = painter.fontMetrics().horizontalAdvance(party.code)
        centre = Qt.AlignmentFlag.AlignCenter
        if code <= rect.width() - scaled(4):
            painter.drawText(rect, centre | Qt.TextFlag.TextSingleLine, party.code)
            return
        painter.save()
        painter.translate(rect.center())
        painter.rotate(-90)
        upright = QRect(-rect.height() // 2, -rect.width() // 2, rect.height() - 4, rect.width())
        words = painter.fontMetrics().elidedText(
            party.code, Qt.TextElideMode.ElideRight, upright.width()
        )
        painter.drawText(upright, centre | Qt.TextFlag.TextSingleLine, words)
        painter.restore()

    def _paint_name(self, painter: QPainter, line: QRect, inside: QRect, name: str) -> bool:
        """Write a name on one line, or on both; returns whether the second line is free."""
        painter.setPen(self._session.palette.text)
        mirror = self._is_mirrored
        trailing = direction_of(name) == _RIGHT_TO_LEFT and not mirror
        for size in (13.0, 12.0):
            painter.setFont(font(size, 600))
            if painter.fontMetrics().horizontalAdvance(name) <= line.width():
                draw_text(painter, line, name, trailing=trailing, mirror=mirror)
                return True
        lines = _two_lines(name, painter.fontMetrics(), line.width(), inside.width())
        below = QRect(inside.left(), line.bottom() - scaled(1), inside.width(), scaled(16))
        for place, words in zip((line, below), lines, strict=True):
            draw_text(painter, place, words, trailing=trailing, mirror=mirror)
        return False

    def is_name_cut(self, party: PartyHead, width: int) -> bool:
        """Whether the name of a party cannot be shown as a whole in a head of this width."""
        metrics = QFontMetrics(font(12, 600))
        code = QFontMetrics(font(10.5)).horizontalAdvance(party.code)
        inside = width - scaled(14)
        room = inside - code - scaled(4)
        if metrics.horizontalAdvance(party.name) <= room:
            return False
        return "".join(_two_lines(party.name, metrics, room, inside)).endswith("…")


def _two_lines(name: str, metrics: QFontMetrics, first: int, second: int) -> tuple[str, str]:
    """Return a name on two lines, broken between words where it can be, elided at the end."""
    words = name.split()
    taken = 0
    while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= first:
        taken += 1
    above = " ".join(words[:taken])
    if not taken:
        above = words[0]
        while len(above) > 1 and metrics.horizontalAdvance(f"{above}-") > first:
            above = above[:-1]
        below = " ".join([words[0][len(above) :], *words[1:]])
        above += "-"
    else:
        below = " ".join(words[taken:])
    return above, metrics.elidedText(below, Qt.TextElideMode.ElideRight, second)
