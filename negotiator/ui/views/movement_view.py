"""The whole framework round by round: shifts, convergence of components, distance of parties."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import decimal, listed, marked, number, parted, tr
from negotiator.printing.symbols import Mark, paint_mark
from negotiator.reports.movement import Movement, movement
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.models.index import Index
from negotiator.ui.reader import Reader
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled, sided
from negotiator.ui.views.subject_list import COMPONENTS, PARTY

_ValuesRole = Qt.ItemDataRole.UserRole
_KeyRole = Qt.ItemDataRole.UserRole + 1
_CONVERGENCE = marked(
    "Convergence of the parties on each component, 0 to 1: consensus of Tastle and Wierman (2007)"
)
_DISTANCE = marked(
    "Distance of each party to the text on the table: the mean over the components on which it "
    "holds a stance, from 0 (the best step everywhere) to 1 (the worst)"
)


class ShiftChart(QWidget):
    """Bars of shifts for each round: towards agreement upwards, away downwards, other beside."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._movement: Movement | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Shifts a round"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(150))

    def show_movement(self, found: Movement) -> None:
        """Show the shifts of a movement."""
        self._movement = found
        words = [
            tr(
                "{round}: {towards} towards agreement, {away} away, {otherwise} otherwise",
                round=stop.words,
                towards=number(counts.towards),
                away=number(counts.away),
                otherwise=number(counts.terms + counts.other),
            )
            for stop, counts in zip(found.stops, found.shifts, strict=True)
        ]
        self.setAccessibleDescription(parted(words))
        self.setToolTip("\n".join(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette.base)
        found = self._movement
        if found is None or not found.stops:
            painter.end()
            return
        most = max(max(c.towards, c.away, c.terms + c.other) for c in found.shifts) or 1
        room = (self.height() - scaled(44)) / 2
        middle = scaled(12) + room
        column = min(scaled(120), (self.width() - scaled(24)) / len(found.stops))
        bar = min(scaled(26), column / 3)
        painter.setPen(QPen(palette.line, 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        for n, (stop, counts) in enumerate(zip(found.stops, found.shifts, strict=True)):
            centre = scaled(12) + column * (n + 0.5)
            for count, x, up, mark in (
                (counts.towards, centre - bar * 0.6, True, Mark.TOWARDS),
                (counts.away, centre - bar * 0.6, False, Mark.AWAY),
                (counts.terms + counts.other, centre + bar * 0.7, True, Mark.TERMS),
            ):
                tall = (room - scaled(14)) * count / most
                rect = QRectF(x - bar / 2, middle - tall if up else middle, bar, tall)
                painter.fillRect(rect, palette.accent if mark is not Mark.TERMS else palette.text3)
                if not count:
                    continue
                painter.setPen(palette.text)
                painter.setFont(font(11))
                top = rect.top() - scaled(14) if up else rect.bottom() + scaled(1)
                box = QRectF(x - column / 3, top, column * 2 / 3, scaled(13))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(count))
                if tall > scaled(14):
                    inside = QRectF(
                        x - scaled(4), rect.center().y() - scaled(4), scaled(8), scaled(8)
                    )
                    paint_mark(painter, inside, mark, palette, palette.on_accent)
            painter.setPen(palette.text2)
            painter.setFont(font(11, 600))
            below = QRectF(centre - column / 2, self.height() - scaled(18), column, scaled(16))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, stop.words)
        painter.end()


class _Sparks(QStyledItemDelegate):
    """Draws values from 0 to 1 as a line with its last point."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._session.palette
        rect = QRectF(option.rect).adjusted(4, 4, -8, -4)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.accent_soft)
        values = index.data(_ValuesRole)
        if not values:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.hair, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        step = rect.width() / max(1, len(values) - 1)
        line = QPolygonF()
        painter.setPen(QPen(palette.text, 1.3))
        for n, value in enumerate(values):
            if value is None:
                painter.drawPolyline(line)
                line = QPolygonF()
                continue
            line.append(QPointF(rect.left() + n * step, rect.bottom() - value * rect.height()))
        painter.drawPolyline(line)
        if line:
            painter.setBrush(palette.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(line.last(), 3, 3)
        painter.restore()


class MovementView(QWidget):
    """Charts of the movement in the perspective of a session.

    Signals:
        status_changed: what ``status`` says is other.
        way_asked: someone wants to see the chosen component or party in time, as a way of
            ``subject_list``.
    """

    status_changed = Signal()
    way_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._reader = Reader(session, self)
        self._asked: object = None
        self.movement: Movement | None = None
        self.status = ""
        self.chart = ShiftChart(session)
        self.components = self._table(tr("Convergence of components"), tr(_CONVERGENCE))
        self.parties = self._table(tr("Distance of parties"), tr(_DISTANCE))
        self.components.currentCellChanged.connect(self._on_component)
        self.parties.currentCellChanged.connect(self._on_party)
        self.components.cellActivated.connect(lambda *_: self.way_asked.emit(COMPONENTS))
        self.parties.cellActivated.connect(lambda *_: self.way_asked.emit(PARTY))
        self._working = QLabel()
        self._working.setContentsMargins(24, 24, 24, 24)
        self._working.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_title(tr("Shifts a round: towards agreement above the line, away below")))
        column.addWidget(self.chart)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        for title, tip, table in (
            (tr("Convergence of each component"), tr(_CONVERGENCE), self.components),
            (tr("Distance of each party to the text"), tr(_DISTANCE), self.parties),
        ):
            side = QVBoxLayout()
            label = _title(title)
            label.setToolTip(tip)
            side.addWidget(label)
            side.addWidget(table, 1)
            row.addLayout(side, 1)
        column.addLayout(row, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self._working)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.changed.connect(lambda _: self._forget())
        self.setFocusProxy(self.components)

    def renew(self) -> None:
        """Work out the movement in the perspective of now; a large one beside the work."""
        question = self._session.matrix.question
        asked = (self._session.perspective, question.as_of)
        if asked == self._asked:
            return
        self.stop()
        self._asked = asked
        self._working.setText(tr("Working out the movement of the whole framework…"))
        self._stack.setCurrentIndex(1)
        self._say(tr("Working out the movement…"))
        perspective = self._session.perspective
        self._reader.read(
            lambda record, goes_on: movement(record, perspective, lambda _: goes_on()),
            self._show,
            self._on_failed,
        )

    def stop(self) -> None:
        """Work no further."""
        if self._reader.is_running:
            self._reader.stop()
            self._asked = None

    # ------------------------------------------------------------------ internals

    def _forget(self) -> None:
        self.stop()
        self._asked = None
        if self.isVisible():
            self.renew()

    def _table(self, name: str, tip: str) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setAccessibleName(name)
        table.setToolTip(tip)
        table.setHorizontalHeaderLabels(
            ["", tr("Round by round"), tr("First", "value"), tr("Now", "value")]
        )
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setProperty("flat", True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(28))
        table.setItemDelegate(OwnDirection(table))
        table.setItemDelegateForColumn(1, _Sparks(self._session, table))
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 130), (2, 52), (3, 52)):
            table.setColumnWidth(column, max(scaled(width), head.sectionSizeHint(column)))
        return table

    def _show(self, found: Movement) -> None:
        self.movement = found
        self.chart.show_movement(found)
        _fill(
            self.components,
            [
                (head.key, f"{head.number}  {head.title}", values)
                for head, values in found.convergence
            ],
            found,
        )
        _fill(
            self.parties,
            [(head.key, head.name, values) for head, values in found.distance],
            found,
        )
        self._stack.setCurrentIndex(0)
        shifts = sum(counts.total for counts in found.shifts)
        stops = number(len(found.stops))
        self._say(tr("%n shifts in {stops} stops", "", shifts, stops=stops))

    def _say(self, words: str) -> None:
        self.status = words
        self.status_changed.emit()

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._working.setText(str(problem))

    def _on_component(self, row: int, *_: int) -> None:
        item = self.components.item(row, 0)
        if item is not None and self.components.hasFocus():
            self._session.select(int(item.data(_KeyRole)), self._session.selection[1])

    def _on_party(self, row: int, *_: int) -> None:
        item = self.parties.item(row, 0)
        if item is not None and self.parties.hasFocus():
            self._session.select(self._session.selection[0], int(item.data(_KeyRole)))


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "strong")
    label.setContentsMargins(*sided(scaled(12), scaled(8), scaled(8), scaled(4)))
    return label


def _fill(
    table: QTableWidget,
    rows: Sequence[tuple[int, str, Sequence[float | None]]],
    found: Movement,
) -> None:
    table.setRowCount(len(rows))
    for row, (key, name, values) in enumerate(rows):
        known = [value for value in values if value is not None]
        words = ["", ""] if not known else [decimal(known[0]), ""]
        if known and values[-1] is not None:
            words[1] = decimal(values[-1])
        stops = listed(
            [
                f"{stop.words} {tr('none', 'no value') if value is None else decimal(value)}"
                for stop, value in zip(found.stops, values, strict=True)
            ]
        )
        told = tr("{label}: {value}", label=name, value=stops)
        for column, text in ((0, name), (1, ""), (2, words[0]), (3, words[1])):
            item = QTableWidgetItem(text)
            item.setToolTip(told)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setData(_KeyRole, key)
            if column == 1:
                item.setData(_ValuesRole, list(values))
            table.setItem(row, column, item)
