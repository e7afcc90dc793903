"""The strip below the lanes: the whole time with all its events, and a window to drag over it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.language import tr
from negotiator.printing.time_scale import TimeScale
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.timeline_lanes import TimelineLanes

_HEIGHT, _EDGE, _BAR = 34, 6, 3


class TimelineOverview(QWidget):
    """Shows when how much was said, and which part of it the lanes show.

    Signals:
        time_asked: the first and the last moment that the lanes are to show.
    """

    time_asked = Signal(float, float)

    def __init__(self, session: Session, lanes: TimelineLanes) -> None:
        super().__init__()
        self._session = session
        self._lanes = lanes
        self._counts: Sequence[tuple[date, int]] = ()
        self._grip = ""
        self._from = (0.0, 0.0, 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Part of the time in sight"))
        self.setToolTip(
            tr("Drag the window, or its edges; arrows move it, + and − make it narrower")
        )
        self.setMouseTracking(True)
        lanes.view_changed.connect(self._on_view)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(_HEIGHT))

    def show_counts(self, counts: Sequence[tuple[date, int]]) -> None:
        """Show on how many days how much was said."""
        self._counts = counts
        self._on_view()

    @property
    def window_rect(self) -> QRectF:
        """Where the window over the time in sight is."""
        whole = self._whole()
        first, last = self._lanes.axis.shown
        x, end = whole.x(first), whole.x(last)
        return QRectF(self._left + x, 1, max(scaled(4), end - x), self.height() - 2)

    # ------------------------------------------------------------------ events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        rect = self.window_rect
        self._grip = self._grip_at(x)
        if not self._grip:
            # Elsewhere the window comes to the pointer.
            self._move_to(x - self._left - rect.width() / 2, rect.width())
            self._grip = "move"
            rect = self.window_rect
        self._from = (x, rect.left() - self._left, rect.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            grip = self._grip_at(x)
            shapes = {"": Qt.CursorShape.ArrowCursor, "move": Qt.CursorShape.OpenHandCursor}
            self.setCursor(shapes.get(grip, Qt.CursorShape.SizeHorCursor))
            return
        begun, left, width = self._from
        by = x - begun
        match self._grip:
            case "move":
                self._move_to(left + by, width)
            case "left":
                by = min(by, width - scaled(4))
                self._move_to(left + by, width - by)
            case "right":
                self._move_to(left, max(scaled(4), width + by))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        width = self._lanes.axis.width
        match event.key():
            case Qt.Key.Key_Left:
                self._lanes.pan(-width / 10)
            case Qt.Key.Key_Right:
                self._lanes.pan(width / 10)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._lanes.zoom(1.25)
            case Qt.Key.Key_Minus:
                self._lanes.zoom(0.8)
            case Qt.Key.Key_Home:
                self._lanes.fit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.chrome)
        painter.fillRect(QRectF(0, 0, self.width(), 1), palette.line)
        whole = self._whole()
        base = self.height() - scaled(4)
        bins: dict[int, int] = {}
        for day, count in self._counts:
            place = int(whole.x_of(day) // scaled(_BAR))
            bins[place] = bins.get(place, 0) + count
        most = max(bins.values(), default=1)
        room = self.height() - scaled(10)
        for place, count in bins.items():
            tall = max(2.0, room * count / most)
            bar = QRectF(self._left + place * scaled(_BAR), base - tall, scaled(_BAR) - 1, tall)
            painter.fillRect(bar, palette.text3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._left + whole.x_of(self._session.matrix.question.day)
        painter.setPen(QPen(palette.accent, 2))
        painter.drawLine(QPointF(now, 2), QPointF(now, self.height() - 2))
        rect = self.window_rect
        veil = QColor(palette.accent_soft)
        veil.setAlpha(110)
        painter.setBrush(veil)
        painter.setPen(QPen(palette.accent, 2 if self.hasFocus() else 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    # ------------------------------------------------------------------ internals

    @property
    def _left(self) -> float:
        return self._lanes.viewport().x() + self._lanes.picture.left

    def _whole(self) -> TimeScale:
        """Return the axis of the lanes, fitted whole into the strip."""
        axis = self._lanes.axis
        whole = TimeScale(
            axis.first,
            axis.last,
            self._session.matrix.question.framework.rounds,
            by_rounds=axis.by_rounds,
        )
        whole.width = axis.width
        return whole

    def _grip_at(self, x: float) -> str:
        rect = self.window_rect
        if abs(x - rect.left()) <= _EDGE:
            return "left"
        if abs(x - rect.right()) <= _EDGE:
            return "right"
        return "move" if rect.left() < x < rect.right() else ""

    def _move_to(self, left: float, width: float) -> None:
        whole = self._whole()
        left = min(max(left, 0.0), max(0.0, whole.width - width))
        self.time_asked.emit(whole.moment(left), whole.moment(left + width))

    def _on_view(self) -> None:
        first, last = self._lanes.axis.shown
        days = [date.fromordinal(max(1, int(each))) for each in (first, last)]
        first_day, last_day = (short_date(PartialDate.of(day)) for day in days)
        self.setAccessibleDescription(tr("{day} to {last}", day=first_day, last=last_day))
        self.update()
