"""The lanes of the timeline: scrolled, zoomed, dragged, and walked from event to event."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QGestureEvent,
    QPinchGesture,
    QToolTip,
    QWidget,
)

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.stages import Status
from negotiator.domain.words import at_start
from negotiator.language import either, parted, tr
from negotiator.printing.lane_painter import Hit
from negotiator.printing.lane_picture import Band, LanePicture, Sign
from negotiator.printing.time_scale import TimeScale
from negotiator.printing.timeline_picture import Around, TimelinePicture
from negotiator.printing.type_sizes import TypeSizes
from negotiator.reports.event_words import event_lines, event_sentence
from negotiator.reports.lanes import Lanes
from negotiator.reports.sentences import stance_inline, terms_words
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled

_NEAR = 5
_SIZES = TypeSizes(scaled, font)


class TimelineLanes(QAbstractScrollArea):
    """Lanes over the time axis.

    Signals:
        spot_chosen: keys of component and party of the lane that was chosen.
        event_chosen: the moment of the event that was chosen, or None.
        as_of_chosen: the day to which the as-of line was dragged.
        view_changed: another part of the time is in sight.
    """

    spot_chosen = Signal(int, int)
    event_chosen = Signal(object)
    as_of_chosen = Signal(object)
    view_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.picture = self._nothing()
        self._first = date(2000, 1, 1)
        self._by_rounds = False
        self._drag: QPoint | None = None
        self._drags_day = False
        self._lane = -1
        self._sign: Sign | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    # ------------------------------------------------------------------ what others call

    @property
    def axis(self) -> TimeScale:
        """From moments to pixels of the time in sight."""
        return self.picture.axis

    @property
    def by_rounds(self) -> bool:
        """Whether each round has the same width."""
        return self._by_rounds

    @by_rounds.setter
    def by_rounds(self, by_rounds: bool) -> None:
        self._by_rounds = by_rounds
        self._make_axis()
        self._moved()

    @property
    def chosen(self) -> Sign | None:
        """The event that is chosen, if one is."""
        return self._sign

    def show_lanes(self, lanes: Lanes, around: Around, first: date, *, by_party: bool) -> None:
        """Show these lanes; ``first`` is the first day of which anything is on record."""
        former, sign = self.picture, self._sign
        self.picture = TimelinePicture(
            lanes, around, self._session.palette, _SIZES, by_party=by_party
        )
        self.picture.today = self._session.record.now().astimezone().date()
        self._first = first
        self._make_axis(former.axis)
        if former.lanes.spots != lanes.spots:
            self.verticalScrollBar().setValue(0)
        self._lane = lanes.place(*self._session.selection)
        self._sign = None
        if sign is not None and self._lane >= 0:
            key = sign.event.claim.key
            signs = self.picture.picture(self._lane).signs
            self._sign = next((s for s in signs if s.event.claim.key == key), None)
        self._describe()
        self._moved()

    def choose_spot(self, component: int, party: int) -> None:
        """Choose the lane of a cell, if it is there."""
        lane = self.picture.lanes.place(component, party)
        if lane >= 0 and lane != self._lane:
            self._lane, self._sign = lane, None
            self._show_lane()
            self._describe()
            self.viewport().update()

    def choose_event(self, claim: int) -> None:
        """Choose the event of a claim in the chosen lane, and bring it into sight."""
        if self._lane < 0:
            return
        for sign in self.picture.picture(self._lane).signs:
            if sign.event.claim.key == claim:
                self._choose(sign)
                return

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Zoom by a factor at a place, or in the middle."""
        self.axis.zoom_at(self.axis.width / 2 if at is None else at, factor)
        self._moved()

    def step_event(self, by: int) -> None:
        """Go to the next (1) or former (-1) event of the lane."""
        self._step(by)

    def fit(self) -> None:
        """Show the whole time again."""
        self.axis.zoom, self.axis.offset = 1.0, 0.0
        self._moved()

    def pan(self, by: float) -> None:
        """Go so many pixels on in time."""
        self.axis.scroll(by)
        self._moved()

    def show_time(self, first: float, last: float) -> None:
        """Show the time from one moment to another."""
        self.axis.show(first, last)
        self._moved()

    def band_rect(self, lane: int, band: Band) -> QRectF:
        """Return where a band is drawn, in pixels of the viewport."""
        top = self._lane_top(lane)
        return self.picture.painter.band_rect(band, top, self.picture.left, self.axis)

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()
        self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        modifiers = event.modifiers()
        across = event.pixelDelta().x() or event.angleDelta().x()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.zoom(1.25**notches, event.position().x() - self.picture.left)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(event.angleDelta().y() or across) / 120 * scaled(60))
        elif across:
            self.pan(-across if event.pixelDelta().x() else -across / 120 * scaled(60))
        else:
            super().wheelEvent(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        self._drag = place.toPoint()
        self._drags_day = self._is_near_day(place)
        if self._drags_day:
            return
        hit = self._hit_at(place)
        lane = self._lane_at(place.y())
        if lane is not None:
            self._lane = lane
            self._sign = None
            self.spot_chosen.emit(*self.picture.lanes.spots[lane])
            if hit is not None and isinstance(hit.thing, Sign):
                self._choose(hit.thing)
            elif hit is not None and isinstance(hit.thing, Band):
                self._choose_band(hit.thing)
            else:
                self._describe()
                self.event_chosen.emit(None)
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to what is merged into a plate, or closer to where the pointer is."""
        hit = self._hit_at(event.position())
        if hit is not None and hit.thing is None:
            left = self.picture.left
            self.show_time(
                self.axis.moment(hit.rect.left() - left - 4),
                self.axis.moment(hit.rect.right() - left + 4),
            )
        else:
            self.zoom(2.0, event.position().x() - self.picture.left)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            near = self._is_near_day(place)
            self.viewport().setCursor(
                Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor
            )
            return
        if self._drags_day:
            day = self.axis.day(place.x() - self.picture.left)
            if day != self._session.matrix.question.day:
                self.as_of_chosen.emit(day)
            return
        self.pan(self._drag.x() - place.x())
        self._drag = place.toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag, self._drags_day = None, False

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit_at(QPointF(event.pos()))
            words = self.words_of(hit) if hit is not None else self._line_words(event.pos().x())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        is_zoom = (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        )
        if is_zoom and isinstance(event, QNativeGestureEvent):
            self.zoom(1 + event.value(), event.position().x() - self.picture.left)
            return True
        if event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom(pinch.scaleFactor(), centre.x() - self.picture.left)
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_across = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Down:
                self._go_to_lane(self._lane + 1)
            case Qt.Key.Key_Up:
                self._go_to_lane(self._lane - 1)
            case Qt.Key.Key_PageDown:
                self._go_to_lane(self._lane + self._page)
            case Qt.Key.Key_PageUp:
                self._go_to_lane(max(0, self._lane - self._page))
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                by = 1 if event.key() == Qt.Key.Key_Right else -1
                if is_across:
                    self.pan(by * scaled(60))
                else:
                    self._step(by)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1.25)
            case Qt.Key.Key_Minus:
                self.zoom(0.8)
            case Qt.Key.Key_Home:
                self.fit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._sign is not None:
                around = self._sign.at
                self.show_time(around - 15, around + 15)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self.picture.paint(
                painter,
                self.viewport().width(),
                self.viewport().height(),
                self.verticalScrollBar().value(),
                self._lane,
            )
            self._paint_chosen(painter)
        finally:
            painter.end()

    # ------------------------------------------------------------------ words

    def words_of(self, hit: Hit) -> str:
        """Return what is said of a painted thing when the pointer rests on it."""
        record = self._session.matrix.record
        if isinstance(hit.thing, Sign):
            return "\n".join(event_lines(record, hit.thing.moment))
        if isinstance(hit.thing, Band):
            picture = self.picture.picture(hit.lane)
            for sign in picture.signs:
                if sign.event.claim.key == hit.thing.claim.key:
                    return "\n".join(event_lines(record, sign.moment))
            return self._band_words(picture, hit.thing)
        return tr("%n events: zoom in to tell them apart (double click)", "", hit.events)

    def _band_words(self, picture: LanePicture, band: Band) -> str:
        """Say what is held by a group's word."""
        claim = band.claim
        parties = {p.key: p.name for p in self._session.matrix.question.framework.parties}
        words = terms_words(self._session.scale, claim)
        number = picture.lane.component.number
        lines = [
            tr(
                "{party} on {component}: {words}",
                party=picture.party.name,
                component=number,
                words=words,
            )
        ]
        if band.held.group is not None:
            group = parties.get(band.held.group)
            lines.append(
                tr("Taken from {group}", group=group) if group else tr("Taken from its group")
            )
        lines += [claim.statement, short_date(PartialDate.unpack(claim.expressed))]
        return "\n".join(line for line in lines if line)

    def _line_words(self, x: float) -> str:
        """Return what the lines at a place stand for."""
        around = self.picture.around
        near = [
            flag.tip
            for flag in (*around.texts, *around.deadlines)
            if abs(self.picture.left + self.axis.x_of(flag.day) - x) <= _NEAR
        ]
        near += [
            tr(
                "{status} since {day}",
                status=at_start(Status(mark.status).shown),
                day=short_date(PartialDate.of(mark.day)),
            )
            for mark in around.statuses
            if abs(self.picture.left + self.axis.x_of(mark.day) - x) <= scaled(7)
        ]
        return "\n".join(near)

    def lane_sentence(self, number: int) -> str:
        """Return a lane as a sentence."""
        picture = self.picture.picture(number)
        scale = self._session.scale
        words = parted(
            [
                tr(
                    "{stances} from {day}",
                    stances=either([stance_inline(scale, claim.stance) for claim in band.claims]),
                    day=short_date(PartialDate.of(date.fromordinal(int(band.start)))),
                )
                for band in picture.bands[-12:]
            ]
        )
        lane = picture.lane
        return tr(
            "{party} on {component}: {words}",
            party=lane.party.name,
            component=lane.component.number,
            words=words or tr("no record"),
        )

    # ------------------------------------------------------------------ choosing

    def _choose(self, sign: Sign | None) -> None:
        self._sign = sign
        if sign is not None:
            self._show_moment(sign.at)
        self._describe()
        self.event_chosen.emit(None if sign is None else sign.moment)
        self.viewport().update()

    def _choose_band(self, band: Band) -> None:
        signs = self.picture.picture(self._lane).signs
        self._choose(next((s for s in signs if s.event.claim.key == band.claim.key), None))

    def _step(self, by: int) -> None:
        """Go to the next (1) or former (-1) event of the lane."""
        if self._lane < 0:
            self._go_to_lane(0)
        if self._lane < 0:
            return
        signs = self.picture.picture(self._lane).signs
        if not signs:
            return
        at = signs.index(self._sign) if self._sign in signs else (len(signs) if by < 0 else -1)
        self._choose(signs[min(max(at + by, 0), len(signs) - 1)])

    def _go_to_lane(self, lane: int) -> None:
        count = len(self.picture.lanes)
        if not count:
            return
        self._lane = min(max(lane, 0), count - 1)
        self._sign = None
        self.spot_chosen.emit(*self.picture.lanes.spots[self._lane])
        self._show_lane()
        self._describe()
        self.event_chosen.emit(None)
        self.viewport().update()

    def _describe(self) -> None:
        """Tell screen readers what is chosen."""
        if self._sign is not None:
            words = event_sentence(self._session.matrix.record, self._sign.moment)
        elif self._lane >= 0:
            words = self.lane_sentence(self._lane)
        else:
            words = f"{len(self.picture.lanes)} lanes"
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)

    # ------------------------------------------------------------------ internals

    def _nothing(self) -> TimelinePicture:
        matrix = self._session.matrix
        lanes = Lanes(matrix.record, matrix.question, ())
        return TimelinePicture(lanes, Around(), self._session.palette, _SIZES, by_party=True)

    @property
    def _page(self) -> int:
        return max(1, int(self._lanes_room // self.picture.lane_height) - 1)

    @property
    def _lanes_room(self) -> float:
        return max(0.0, self.viewport().height() - self.picture.head - self.picture.foot)

    def _lane_top(self, lane: int) -> float:
        scrolled = self.verticalScrollBar().value()
        return self.picture.head + lane * self.picture.lane_height - scrolled

    def _lane_at(self, y: float) -> int | None:
        if not self.picture.head <= y < self.picture.head + self._lanes_room:
            return None
        lane = int(
            (y - self.picture.head + self.verticalScrollBar().value()) // self.picture.lane_height
        )
        return lane if lane < len(self.picture.lanes) else None

    def _hit_at(self, place: QPointF) -> Hit | None:
        return next(
            (hit for hit in reversed(self.picture.painter.hits) if hit.rect.contains(place)), None
        )

    def _is_near_day(self, place: QPointF) -> bool:
        day = self._session.matrix.question.day + timedelta(days=1)
        x = self.picture.left + self.axis.x_of(day)
        return place.x() > self.picture.left and abs(place.x() - x) <= _NEAR

    def _make_axis(self, former: TimeScale | None = None) -> None:
        former = former or self.axis
        self.picture.make_axis(self._first, by_rounds=self._by_rounds)
        self._fit_width()
        is_same = (former.first, former.last, former.by_rounds) == (
            self.axis.first,
            self.axis.last,
            self.axis.by_rounds,
        )
        if is_same:
            self.axis.zoom, self.axis.offset = former.zoom, former.offset
            self.axis.clamp()
        elif former.zoom > 1.0 and former.by_rounds == self.axis.by_rounds:
            self.axis.show(*former.shown)

    def _fit_width(self) -> None:
        room = self.viewport().width() - self.picture.left - self.picture.after
        self.axis.width = max(60.0, room)
        self.axis.clamp()

    def _moved(self) -> None:
        """Take note that another part is in sight."""
        rows = self.verticalScrollBar()
        height = self.picture.lane_height * len(self.picture.lanes)
        rows.setRange(0, max(0, round(height - self._lanes_room)))
        rows.setPageStep(round(self._lanes_room))
        rows.setSingleStep(round(self.picture.lane_height / 2))
        self.viewport().update()
        self.view_changed.emit()

    def _show_lane(self) -> None:
        """Scroll the chosen lane into sight."""
        top = self._lane * self.picture.lane_height
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(int(top))
        elif top + self.picture.lane_height > bar.value() + self._lanes_room:
            bar.setValue(round(top + self.picture.lane_height - self._lanes_room))

    def _show_moment(self, moment: float) -> None:
        """Scroll a moment into sight."""
        x = self.axis.x(moment)
        if not scaled(20) <= x <= self.axis.width - scaled(20):
            self.pan(x - self.axis.width / 2)

    def _paint_chosen(self, painter: QPainter) -> None:
        """Draw a ring round the chosen event, or the plate that holds it."""
        if self._sign is None:
            return
        hits = self.picture.painter.hits
        found = next((hit.rect for hit in hits if hit.thing is self._sign), None)
        if found is None:
            x = self.picture.left + self.axis.x(self._sign.at)
            found = next(
                (
                    hit.rect
                    for hit in hits
                    if hit.lane == self._lane
                    and hit.thing is None
                    and hit.rect.left() - 2 <= x <= hit.rect.right() + 2
                ),
                None,
            )
        if found is not None:
            palette = self._session.palette
            painter.setPen(QPen(palette.accent, 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(found, 3, 3)
