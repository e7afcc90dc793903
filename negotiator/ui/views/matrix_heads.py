"""The frozen heads of the matrix: components at the left, parties above."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from negotiator.printing.symbols import paint_status
from negotiator.store.reads import PartyHead
from negotiator.ui.drawn import direction_of
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.matrix_painter import paint_arrow, paint_frame
from negotiator.ui.views.matrix_words import Ink, WordSetter

ROW_HEAD_WIDTH = 200
PARTY_HEAD_HEIGHT = 44
TITLE_LEADING = 15
_NUMBER_WIDTH = 32
_LOW = 36
_BEYOND = 4


def mirrored(rect: QRect, inside: QRect, *, is_mirrored: bool) -> QRect:
    """Return a part of a rectangle where it stands in a mirrored window."""
    if not is_mirrored:
        return inside
    left = rect.left() + rect.right() - inside.right()
    return QRect(left, inside.top(), inside.width(), inside.height())


def draw_text(painter: QPainter, rect: QRect, words: str, *, trailing: bool, mirror: bool) -> None:
    """Draw one line of text at the leading or trailing side of a rectangle."""
    direction = direction_of(words)
    if direction != Qt.LayoutDirection.LayoutDirectionAuto:
        painter.setLayoutDirection(direction)
    side = Qt.AlignmentFlag.AlignRight if trailing != mirror else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, words)


class _Head(QHeaderView):
    """What both heads have in common: where they get their words and which sections are chosen."""

    def __init__(
        self, orientation: Qt.Orientation, session: Session, model: MatrixModel, table: QTableView
    ) -> None:
        super().__init__(orientation, table)
        self._session = session
        self._model = model
        self._table = table
        self.setter = WordSetter()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def restyle(self) -> None:
        """Take the type of the window as it is now."""
        self.setter = WordSetter()

    def _frame_colour(self) -> QColor:
        palette = self._session.palette
        return palette.accent if self._table.hasFocus() else palette.line

    def _is_chosen(self, section: int) -> bool:
        selected = self._table.selectionModel()
        current = self._table.currentIndex()
        if self.orientation() == Qt.Orientation.Vertical:
            return section == current.row() or selected.rowIntersectsSelection(section)
        return section == current.column() or selected.columnIntersectsSelection(section)


class ComponentHead(_Head):
    """The heads of the rows: number, title, status; chapters with their arrow.

    Signals:
        chapter_clicked: the row of a chapter that is to be folded or unfolded.
    """

    chapter_clicked = Signal(int)

    def __init__(self, session: Session, model: MatrixModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, session, model, table)
        self.setAccessibleName("Components")
        self.setMinimumSectionSize(scaled(16))
        self.setDefaultSectionSize(scaled(51))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumSectionSize(scaled(16))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(scaled(ROW_HEAD_WIDTH), 0)

    def title_lines(self, row: int) -> int:
        """Return how many lines the title of a row takes."""
        component = self._model.rows[row].component
        room = self._title_room(row)
        leading = scaled(TITLE_LEADING)
        return self.setter.lay(component.title, Ink.TITLE, room, 20, leading=leading).lines

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and self._model.rows[row].is_chapter:
            if event.button() == Qt.MouseButton.LeftButton:
                self.chapter_clicked.emit(row)
            return
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self._session.palette
        is_mirrored = self.isRightToLeft()
        painter.save()
        if self._model.rows[logicalIndex].is_chapter:
            self._paint_chapter(painter, rect, logicalIndex)
        else:
            is_chosen = self._is_chosen(logicalIndex)
            painter.fillRect(rect, palette.accent_soft if is_chosen else palette.header)
            self._paint_component(painter, rect, logicalIndex)
            width = 2 if is_chosen else 1
            edge = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
            colour = palette.accent if is_chosen else palette.line
            painter.fillRect(mirrored(rect, edge, is_mirrored=is_mirrored), colour)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width() - 2, 1), palette.hair)
        painter.restore()

    # ------------------------------------------------------------------ a component

    def _indent(self, row: int) -> int:
        return scaled(8) + scaled(10) * max(0, self._model.rows[row].component.depth - 1)

    def _number_width(self, row: int) -> int:
        number = self._model.rows[row].component.number
        return max(scaled(_NUMBER_WIDTH), round(self.setter.width(number, Ink.NUMBER)) + scaled(8))

    def _title_room(self, row: int) -> int:
        used = self._indent(row) + self._number_width(row) + scaled(6)
        return max(scaled(40), scaled(ROW_HEAD_WIDTH) - used)

    def _paint_component(self, painter: QPainter, rect: QRect, row: int) -> None:
        component = self._model.rows[row].component
        room = self._title_room(row)
        left = self._indent(row)
        x = left + self._number_width(row)
        if rect.height() < scaled(_LOW):
            room -= scaled(18)
            middle = rect.top() + (rect.height() - 1) / 2 + scaled(5)
            self._draw(painter, rect, left, middle, component.number, Ink.NUMBER)
            title = self.setter.elided(component.title, Ink.TITLE, room)
            self._draw(painter, rect, x, middle, title, Ink.TITLE, room)
            place = QRect(rect.right() - scaled(18), 0, scaled(11), scaled(11))
            place.moveTop(rect.top() + (rect.height() - place.height()) // 2)
            self._paint_status(painter, rect, place, row)
            return
        baseline = rect.top() + scaled(16)
        self._draw(painter, rect, left, baseline, component.number, Ink.NUMBER)
        lines = max(1, (rect.height() - scaled(19)) // scaled(TITLE_LEADING))
        laid = self.setter.lay(
            component.title, Ink.TITLE, room, lines, leading=scaled(TITLE_LEADING)
        )
        painter.setFont(self.setter.fonts[Ink.TITLE])
        painter.setPen(self._session.palette.text)
        top = self.setter.top(baseline, Ink.TITLE)
        for _, dx, dy, text in laid.runs:
            at = rect.left() + (scaled(6) if self.isRightToLeft() else x) + dx
            if self.isRightToLeft() and direction_of(component.title) != _RIGHT_TO_LEFT:
                at = rect.right() - x - text.size().width()
            painter.drawStaticText(QPointF(at, top + dy), text)
        below = rect.top() + max(scaled(35), scaled(5 + TITLE_LEADING * laid.lines))
        place = QRect(rect.left() + x, below, scaled(11), scaled(11))
        self._paint_status(painter, rect, place, row)
        status = self._model.status(row)
        if status:
            baseline = below + scaled(9)
            words = status.capitalize()
            self._draw(painter, rect, x + scaled(15), baseline, words, Ink.CAPTION)

    def _paint_status(self, painter: QPainter, rect: QRect, place: QRect, row: int) -> None:
        status = self._model.status(row)
        if status:
            place = mirrored(rect, place, is_mirrored=self.isRightToLeft())
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
        runs_against = (direction_of(words) == _RIGHT_TO_LEFT) != self.isRightToLeft()
        if room and runs_against and direction_of(words) != Qt.LayoutDirection.LayoutDirectionAuto:
            x += room - wide
        if self.isRightToLeft():
            x = rect.width() - x - wide
        painter.setFont(self.setter.fonts[ink])
        painter.setPen(self.setter.colour(ink, self._session.palette))
        painter.drawStaticText(QPointF(rect.left() + x, self.setter.top(baseline, ink)), text)

    # ------------------------------------------------------------------ a chapter

    def _paint_chapter(self, painter: QPainter, rect: QRect, row: int) -> None:
        palette = self._session.palette
        component = self._model.rows[row].component
        painter.fillRect(rect, palette.group)
        centre = QRect(rect.left() + scaled(8), rect.top(), scaled(11), rect.height() - 1)
        centre = mirrored(rect, centre, is_mirrored=self.isRightToLeft())
        paint_arrow(
            painter,
            QRectF(centre).center(),
            palette,
            folded=self._model.is_folded(row),
            mirrored=self.isRightToLeft(),
        )
        baseline = rect.top() + (rect.height() - 1) / 2 + scaled(5)
        left = scaled(25)
        x = left + max(
            scaled(15), round(self.setter.width(component.number, Ink.NUMBER)) + scaled(7)
        )
        count = str(self._model.part_count(row))
        room = rect.width() - x - scaled(14) - self.setter.width(count, Ink.QUIET)
        title = self.setter.elided(component.title, Ink.NUMBER, room)
        self._draw(painter, rect, left, baseline, component.number, Ink.NUMBER)
        self._draw(painter, rect, x, baseline, title, Ink.NUMBER)
        x += round(self.setter.width(title, Ink.NUMBER)) + scaled(8)
        self._draw(painter, rect, x, baseline, count, Ink.QUIET)
        if row == self._table.currentIndex().row():
            # The frame goes on over the cells: its end lies outside.
            beyond = (-_BEYOND, 0) if self.isRightToLeft() else (0, _BEYOND)
            frame = rect.adjusted(beyond[0], 0, beyond[1], -1)
            paint_frame(painter, frame, self._frame_colour(), 2)


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class PartyHeads(_Head):
    """The heads of the columns: name, code, what the party does in the framework."""

    def __init__(self, session: Session, model: MatrixModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, session, model, table)
        self.setAccessibleName("Parties")
        self.setMinimumSectionSize(scaled(96))
        self.setDefaultSectionSize(scaled(130))

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumSectionSize(scaled(96))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(PARTY_HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self._session.palette
        party = self._model.parties[logicalIndex]
        is_mirrored = self.isRightToLeft()
        is_chosen = self._is_chosen(logicalIndex)
        painter.save()
        painter.fillRect(rect, palette.accent_soft if is_chosen else palette.header)
        edge = QRect(rect.right(), rect.top(), 1, rect.height())
        painter.fillRect(mirrored(rect, edge, is_mirrored=is_mirrored), palette.hair)
        self._paint_party(painter, rect, party)
        width = 2 if is_chosen else 1
        below = QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width)
        painter.fillRect(below, palette.accent if is_chosen else palette.line)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rest = QRect(self.viewport().rect())
        if self.isRightToLeft():
            rest.setRight(rest.right() - self.length() + self.offset())
        else:
            rest.setLeft(self.length() - self.offset())
        if rest.width() > 0:
            painter = QPainter(self.viewport())
            paint_head_ground(painter, rest, self._session.palette.header, self._session)
            painter.end()

    def _paint_party(self, painter: QPainter, rect: QRect, party: PartyHead) -> None:
        mirror = self.isRightToLeft()
        inside = rect.adjusted(scaled(8), scaled(4), -scaled(6), -scaled(5))
        if mirror:
            inside = rect.adjusted(scaled(6), scaled(4), -scaled(8), -scaled(5))
        line = QRect(inside.left(), inside.top(), inside.width(), scaled(19))
        painter.setFont(font(10.5))
        painter.setPen(self._session.palette.text2)
        code = painter.fontMetrics().horizontalAdvance(party.code)
        draw_text(painter, line, party.code, trailing=True, mirror=mirror)
        room = (
            line.adjusted(code + scaled(4), 0, 0, 0)
            if mirror
            else (line.adjusted(0, 0, -code - scaled(4), 0))
        )
        if self._paint_name(painter, room, inside, party.name):
            painter.setFont(font(11))
            painter.setPen(self._session.palette.text2)
            words = party.in_framework or party.role.capitalize()
            words = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, inside.width()
            )
            below = QRect(inside.left(), line.bottom(), inside.width(), scaled(16))
            draw_text(painter, below, words, trailing=False, mirror=mirror)

    def _paint_name(self, painter: QPainter, line: QRect, inside: QRect, name: str) -> bool:
        """Write a name on one line, or on both; returns whether the second line is free."""
        painter.setPen(self._session.palette.text)
        runs_right_to_left = direction_of(name) == _RIGHT_TO_LEFT
        mirror = self.isRightToLeft()
        for size in (13.0, 12.0):
            painter.setFont(font(size, 600))
            if painter.fontMetrics().horizontalAdvance(name) <= line.width():
                trailing = runs_right_to_left and not mirror
                draw_text(painter, line, name, trailing=trailing, mirror=mirror)
                return True
        lines = _two_lines(name, painter.fontMetrics(), line.width(), inside.width())
        below = QRect(inside.left(), line.bottom() - scaled(1), inside.width(), scaled(16))
        for place, words in zip((line, below), lines, strict=True):
            trailing = runs_right_to_left and not mirror
            draw_text(painter, place, words, trailing=trailing, mirror=mirror)
        return False

    def is_cut(self, column: int) -> bool:
        """Whether the name of a party cannot be shown as a whole."""
        party = self._model.parties[column]
        metrics = QFontMetrics(font(12, 600))
        code = QFontMetrics(font(10.5)).horizontalAdvance(party.code)
        inside = self.sectionSize(column) - scaled(14)
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


def paint_head_ground(painter: QPainter, rect: QRect, ground: QColor, session: Session) -> None:
    """Paint a head that says nothing."""
    painter.fillRect(rect, ground)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), session.palette.line)


class Corner(QWidget):
    """What stands above the component heads."""

    def __init__(self, session: Session, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        mirror = self.isRightToLeft()
        painter = QPainter(self)
        paint_head_ground(painter, self.rect(), palette.header, self._session)
        inside = self.rect().adjusted(scaled(8), 0, -scaled(6), -1)
        if mirror:
            inside = self.rect().adjusted(scaled(6), 0, -scaled(8), -1)
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        draw_text(painter, inside, "Component", trailing=False, mirror=mirror)
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        shown = sum(not row.is_chapter for row in self._model.rows)
        whole = sum(not row.is_chapter for row in self._model.matrix.rows)
        draw_text(painter, inside, f"{shown} of {whole}", trailing=True, mirror=mirror)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(mirrored(self.rect(), edge, is_mirrored=mirror), palette.line)
        painter.end()
