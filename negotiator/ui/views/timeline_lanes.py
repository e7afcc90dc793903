"""The picture of the timeline: a lane for each party, stepping up towards agreement."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from negotiator.domain.claims import Claim
from negotiator.domain.dates import PartialDate
from negotiator.domain.scale import is_step
from negotiator.printing.symbols import (
    Mark,
    paint_mark,
    paint_tile,
    tile_size,
)
from negotiator.reports.question import short_date
from negotiator.reports.sentences import moment_words, stance_word, terms_words
from negotiator.reports.timeline import Lane, Moment
from negotiator.store.reads import RoundHead, VersionHead
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.timeline_bands import (
    Band,
    Picture,
    Sign,
    convergence_over_time,
    first_day,
    last_day,
    picture,
)
from negotiator.ui.views.timeline_scale import TimeScale

_STEP, _BAND, _LANE = 8, 16, 57


class Hit(NamedTuple):
    """A painted thing that can be pointed at."""

    rect: QRectF
    party: int
    words: str


class TimelineLanes(QAbstractScrollArea):
    """Lanes of one component over the time axis.

    Signals:
        party_chosen: the key of the party whose lane was chosen.
    """

    party_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures: list[Picture] = []
        self._texts: Sequence[VersionHead] = ()
        self._convergence: list[tuple[date, float]] = []
        self._scale = TimeScale(date(2000, 1, 1), date(2000, 12, 31), ())
        self._by_rounds = False
        self._hits: list[Hit] = []
        self._drag: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Timeline of the component")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.viewport().setMouseTracking(True)

    # ------------------------------------------------------------------ what others call

    @property
    def pictures(self) -> list[Picture]:
        """The lanes as they are drawn."""
        return self._pictures

    @property
    def by_rounds(self) -> bool:
        """Whether each round has the same width."""
        return self._by_rounds

    @by_rounds.setter
    def by_rounds(self, by_rounds: bool) -> None:
        self._by_rounds = by_rounds
        self._make_scale()
        self.viewport().update()

    def show_lanes(self, lanes: Sequence[Lane], texts: Sequence[VersionHead]) -> None:
        """Show these lanes."""
        until = self._session.matrix.question.day
        self._pictures = [picture(lane, until) for lane in lanes]
        self._texts = texts
        steps = len(self._session.scale)
        self._convergence = convergence_over_time(self._pictures, steps)
        self._make_scale()
        words = [self._lane_sentence(each) for each in self._pictures]
        self.setAccessibleDescription(". ".join(words))
        self.viewport().update()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Zoom by a factor at a place, or in the middle."""
        self._scale.zoom_at(self._scale.width / 2 if at is None else at, factor)
        self._update_bars()
        self.viewport().update()

    def fit(self) -> None:
        """Show the whole time again."""
        self._scale.zoom, self._scale.offset = 1.0, 0.0
        self._update_bars()
        self.viewport().update()

    def band_rect(self, lane: int, band: Band) -> QRectF:
        """Return where a band is drawn, in pixels of the viewport."""
        top = self._lane_top(lane)
        steps = len(self._session.scale)
        stance = band.claim.stance
        level = (stance or 1) - 1 if is_step(stance) else (steps - 1) / 2
        y = top + scaled(5) + level * scaled(_STEP * 4) / max(1, steps - 1)
        x = self._left + self._scale.x(band.start)
        end = self._left + self._scale.x(band.end)
        return QRectF(
            round(x), round(y), max(end - x, tile_size(scaled(_BAND)).width()), scaled(_BAND)
        )

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale.width = max(60.0, self.viewport().width() - self._left - self._after)
        self._scale.clamp()
        self._update_bars()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 1.25 if event.angleDelta().y() > 0 else 0.8
            self.zoom(factor, event.position().x() - self._left)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = event.position().toPoint()
        lane = self._lane_at(event.position().y())
        if lane is not None:
            self.party_chosen.emit(self._pictures[lane].party.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            place = event.position().toPoint()
            self._scale.scroll(self._drag.x() - place.x())
            self._drag = place
            self._update_bars()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = next(
                (h for h in reversed(self._hits) if h.rect.contains(QPointF(event.pos()))), None
            )
            if hit is not None:
                QToolTip.showText(event.globalPos(), hit.words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [each.party.key for each in self._pictures]
        chosen = self._session.selection[1]
        row = keys.index(chosen) if chosen in keys else -1
        match event.key():
            case Qt.Key.Key_Down if keys:
                self.party_chosen.emit(keys[min(row + 1, len(keys) - 1)])
            case Qt.Key.Key_Up if keys:
                self.party_chosen.emit(keys[max(row - 1, 0)])
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._scale.scroll(scaled(60) * (1 if event.key() == Qt.Key.Key_Right else -1))
                self._update_bars()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1.25)
            case Qt.Key.Key_Minus:
                self.zoom(0.8)
            case Qt.Key.Key_Home:
                self.fit()
            case _:
                super().keyPressEvent(event)
                return
        self._scroll_to_chosen()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._session.palette.base)
        self._hits = []
        self._paint_ground(painter)
        lanes = QRect(0, self._head, self.viewport().width(), self._lanes_height)
        painter.save()
        painter.setClipRect(lanes)
        for n in range(len(self._pictures)):
            top = self._lane_top(n)
            if top + self._lane < self._head or top > lanes.bottom():
                continue
            self._paint_lane(painter, n, top)
        painter.restore()
        self._paint_head(painter)
        self._paint_foot(painter)
        painter.end()

    # ------------------------------------------------------------------ measures

    @property
    def _left(self) -> int:
        return scaled(132)

    @property
    def _after(self) -> int:
        return scaled(130)

    @property
    def _head(self) -> int:
        return scaled(52)

    @property
    def _lane(self) -> int:
        return scaled(_LANE)

    @property
    def _foot(self) -> int:
        return scaled(44 + 24)

    @property
    def _lanes_height(self) -> int:
        room = self.viewport().height() - self._head - self._foot
        return max(self._lane, min(room, self._lane * len(self._pictures)))

    def _lane_top(self, lane: int) -> int:
        return self._head + lane * self._lane - self.verticalScrollBar().value()

    def _lane_at(self, y: float) -> int | None:
        if not self._head <= y < self._head + self._lanes_height:
            return None
        lane = int((y - self._head + self.verticalScrollBar().value()) // self._lane)
        return lane if lane < len(self._pictures) else None

    def _make_scale(self) -> None:
        question = self._session.matrix.question
        rounds = question.framework.rounds
        days = [band.start for each in self._pictures for band in each.bands]
        days += [r.start for r in rounds if r.start <= question.day] or [question.day]
        first = min([*days, question.day]) - timedelta(days=12)
        planned = [r.end for r in rounds if r.start > question.day][:1]
        last = max([question.day, *planned]) + timedelta(days=8)
        former = self._scale
        self._scale = TimeScale(first, last, rounds, by_rounds=self._by_rounds)
        self._scale.width = former.width
        if (former.first, former.last) == (first, last):
            self._scale.zoom, self._scale.offset = former.zoom, former.offset
        self._update_bars()

    def _update_bars(self) -> None:
        bar = self.horizontalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, round(self._scale.width * (self._scale.zoom - 1)))
        bar.setPageStep(round(self._scale.width))
        bar.setValue(round(self._scale.offset))
        bar.blockSignals(False)
        rows = self.verticalScrollBar()
        rows.setRange(0, max(0, self._lane * len(self._pictures) - self._lanes_height))
        rows.setPageStep(self._lanes_height)
        rows.setSingleStep(self._lane)

    def _on_scrolled(self, value: int) -> None:
        self._scale.offset = float(value)
        self.viewport().update()

    def _scroll_to_chosen(self) -> None:
        keys = [each.party.key for each in self._pictures]
        chosen = self._session.selection[1]
        if chosen not in keys:
            return
        top = keys.index(chosen) * self._lane
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif top + self._lane > bar.value() + self._lanes_height:
            bar.setValue(top + self._lane - self._lanes_height)

    # ------------------------------------------------------------------ painting

    def _clip_to_time(self, painter: QPainter) -> None:
        width = self.viewport().width() - self._left
        painter.setClipRect(
            QRect(self._left, 0, width, self.viewport().height()),
            Qt.ClipOperation.IntersectClip,
        )

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint rounds as bands behind, and the time after the as-of day."""
        palette = self._session.palette
        question = self._session.matrix.question
        painter.save()
        self._clip_to_time(painter)
        bottom = self._head + self._lanes_height + scaled(44)
        now = self._left + self._scale.x(question.day)
        painter.fillRect(
            QRectF(now, self._head, self.viewport().width(), bottom - self._head), palette.round
        )
        for each in question.framework.rounds:
            x = self._left + self._scale.x(each.start)
            end = self._left + self._scale.x(each.end + timedelta(days=1))
            painter.fillRect(
                QRectF(x, self._head, max(3.0, end - x), bottom - self._head), palette.group
            )
        painter.restore()

    def _paint_lane(self, painter: QPainter, lane: int, top: int) -> None:
        palette = self._session.palette
        each = self._pictures[lane]
        is_chosen = each.party.key == self._session.selection[1]
        head = QRectF(0, top, self._left, self._lane)
        painter.fillRect(head, palette.accent_soft if is_chosen else palette.header)
        if is_chosen:
            painter.fillRect(QRectF(0, top, 3, self._lane), palette.accent)
        painter.setPen(palette.hair)
        painter.drawLine(
            QPointF(0, top + self._lane - 0.5),
            QPointF(self.viewport().width(), top + self._lane - 0.5),
        )
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        name = painter.fontMetrics().elidedText(
            each.party.name, Qt.TextElideMode.ElideRight, self._left - scaled(20)
        )
        painter.drawText(QPointF(scaled(10), top + scaled(20)), name)
        self._hits.append(Hit(head, each.party.key, self._lane_sentence(each)))
        self._paint_latest(painter, each, top)
        painter.save()
        self._clip_to_time(painter)
        for n, band in enumerate(each.bands):
            self._paint_band(painter, lane, band, is_last=n == len(each.bands) - 1)
        self._paint_signs(painter, lane, each)
        painter.restore()

    def _paint_latest(self, painter: QPainter, each: Picture, top: int) -> None:
        palette = self._session.palette
        scale = self._session.scale
        latest = each.latest
        painter.setFont(font(12))
        painter.setPen(palette.text2)
        place = QRectF(scaled(10), top + scaled(29), scaled(20), scaled(16))
        if latest is not None and latest.stance is not None:
            paint_tile(
                painter,
                place,
                latest.stance,
                palette,
                steps=len(scale),
                conditional=bool(latest.condition),
            )
            words = stance_word(scale, latest.stance)
        else:
            words = (
                "Sources differ" if each.bands and len(each.bands[-1].claims) > 1 else "No record"
            )
            place.setWidth(-scaled(6))
        painter.drawText(QPointF(place.right() + scaled(6), top + scaled(41)), words)

    def _paint_band(self, painter: QPainter, lane: int, band: Band, *, is_last: bool) -> None:
        palette = self._session.palette
        scale = self._session.scale
        rect = self.band_rect(lane, band)
        if len(band.claims) > 1:
            self._paint_contradiction(painter, lane, band)
            return
        claim = band.claim
        stance = claim.stance or 0
        if is_step(stance):
            pen = QPen(palette.edge(stance, len(scale)), 1.2)
            if claim.condition:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            ground = palette.base if claim.condition else palette.tint(stance, len(scale))
            painter.setBrush(ground)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            if claim.red_line:
                painter.fillRect(
                    QRectF(rect.left(), rect.bottom(), rect.width(), 3), palette.red_line
                )
        else:
            painter.setPen(QPen(palette.line, 1, Qt.PenStyle.DotLine))
            y = rect.center().y()
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if not PartialDate.unpack(claim.expressed).is_whole:
            self._paint_span(painter, rect, band)
        tile = QRectF(rect.topLeft(), tile_size(rect.height()))
        paint_tile(
            painter, tile, stance, palette, steps=len(scale), conditional=bool(claim.condition)
        )
        self._hits.append(Hit(rect, self._pictures[lane].party.key, self._claim_words(claim)))
        self._paint_band_words(painter, lane, band, rect, is_last=is_last)

    def _paint_span(self, painter: QPainter, rect: QRectF, band: Band) -> None:
        """Underline the days among which a claim with a partial date was said."""
        palette = self._session.palette
        end = self._left + self._scale.x(last_day(band.claim) + timedelta(days=1))
        painter.setPen(QPen(palette.text3, 1.5, Qt.PenStyle.DotLine))
        y = rect.top() - 2
        painter.drawLine(QPointF(rect.left(), y), QPointF(min(end, rect.right()), y))

    def _paint_band_words(
        self, painter: QPainter, lane: int, band: Band, rect: QRectF, *, is_last: bool
    ) -> None:
        claim = band.claim
        words = f"If {claim.condition}" if claim.condition else claim.statement
        if not words:
            words = "" if is_step(claim.stance) else self._word(claim.stance)
        palette = self._session.palette
        painter.setFont(font(11))
        painter.setPen(palette.text)
        metrics = QFontMetricsF(painter.font())
        signs = [
            self._left + self._scale.x(sign.day)
            for sign in self._pictures[lane].signs
            if sign.mark is Mark.REAFFIRMED and band.start < sign.day < band.end
        ]
        left = rect.left() + tile_size(rect.height()).width() + scaled(5)
        stretch = _widest(left, rect.right() - scaled(14), signs, scaled(9))
        if stretch is not None and stretch[1] - stretch[0] >= scaled(40):
            room = stretch[1] - stretch[0]
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            place = QRectF(stretch[0], rect.top(), room, rect.height())
            if not is_step(claim.stance):
                width = metrics.horizontalAdvance(text) + scaled(6)
                painter.fillRect(
                    QRectF(place.left() - 2, place.top(), width, place.height()), palette.base
                )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        elif is_last:
            place = QRectF(
                rect.right() + scaled(8),
                rect.top() - scaled(6),
                self._after - scaled(12),
                scaled(30),
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            room = place.width() * 1.7
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place, flags, words)

    def _paint_contradiction(self, painter: QPainter, lane: int, band: Band) -> None:
        """Draw a thin band for each claim, at its own height, and ≠ above them."""
        palette = self._session.palette
        scale = self._session.scale
        tops = []
        for claim in band.claims:
            rect = self.band_rect(lane, Band(band.start, band.end, (claim,)))
            rect.setHeight(rect.height() / 2)
            tops.append(rect.top())
            stance = claim.stance or 0
            painter.setPen(
                QPen(palette.edge(stance, len(scale)) if is_step(stance) else palette.line, 1)
            )
            painter.setBrush(palette.base)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            tile = QRectF(rect.topLeft(), tile_size(scaled(12)))
            paint_tile(
                painter, tile, stance, palette, steps=len(scale), conditional=bool(claim.condition)
            )
            words = self._claim_words(claim)
            self._hits.append(Hit(rect, self._pictures[lane].party.key, words))
        x = self._left + self._scale.x(band.start)
        paint_mark(
            painter,
            QRectF(x + scaled(20), min(tops) - scaled(2), scaled(12), scaled(12)),
            Mark.DIFFER,
            palette,
        )

    def _paint_signs(self, painter: QPainter, lane: int, each: Picture) -> None:
        palette = self._session.palette
        side = scaled(11)
        for sign in each.signs:
            x = self._left + self._scale.x(sign.day)
            band = _band_on(each, sign)
            y = self.band_rect(lane, band).top() if band else self._lane_top(lane) + scaled(20)
            if sign.mark in (Mark.TOWARDS, Mark.AWAY, Mark.TERMS):
                place = QRectF(x - side - 2, y + scaled(2), side, side)
            elif sign.mark is Mark.DIFFER:
                continue
            else:
                place = QRectF(x - side / 2, y + (scaled(_BAND) - side) / 2, side, side)
            paint_mark(painter, place, sign.mark, palette)
            words = self._sign_words(each, sign)
            self._hits.append(Hit(place.adjusted(-3, -3, 3, 3), each.party.key, words))

    def _paint_head(self, painter: QPainter) -> None:
        palette = self._session.palette
        width = self.viewport().width()
        painter.fillRect(QRect(0, 0, width, self._head), palette.header)
        painter.setPen(palette.line)
        painter.drawLine(QPointF(0, self._head - 0.5), QPointF(width, self._head - 0.5))
        painter.drawLine(
            QPointF(self._left - 0.5, 0), QPointF(self._left - 0.5, self._head + self._lanes_height)
        )
        painter.setPen(palette.text)
        painter.setFont(font(12, 600))
        painter.drawText(QPointF(scaled(10), self._head - scaled(12)), "Stance held")
        painter.save()
        self._clip_to_time(painter)
        self._paint_rounds(painter)
        self._paint_lines(painter)
        painter.restore()

    def _paint_rounds(self, painter: QPainter) -> None:
        palette = self._session.palette
        question = self._session.matrix.question
        taken = -1e9
        for each in question.framework.rounds:
            x = self._left + self._scale.x(each.start + (each.end - each.start) / 2)
            words, days = f"R{each.number} {each.place}".rstrip(), _round_days(each, question.day)
            painter.setFont(font(12, 600))
            half = (
                max(
                    painter.fontMetrics().horizontalAdvance(words),
                    QFontMetricsF(font(11)).horizontalAdvance(days),
                )
                / 2
            )
            if x - half < taken:
                words, days = f"R{each.number}", ""
                half = painter.fontMetrics().horizontalAdvance(words) / 2
                if x - half < taken:
                    continue
            taken = x + half + scaled(8)
            is_ahead = each.start > question.day
            painter.setPen(palette.text2 if is_ahead else palette.text)
            box = QRectF(x - half - 1, scaled(2), 2 * half + 2, scaled(17))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            painter.setFont(font(11))
            painter.setPen(palette.text2)
            painter.drawText(box.translated(0, scaled(15)), Qt.AlignmentFlag.AlignCenter, days)

    def _paint_lines(self, painter: QPainter) -> None:
        """Paint texts as dotted lines with flags, the compared moment, and the as-of day."""
        palette = self._session.palette
        question = self._session.matrix.question
        bottom = self._head + self._lanes_height + scaled(44)
        painter.setFont(font(10.5))
        for text in self._texts:
            if text.date is None:
                continue
            x = self._left + self._scale.x(PartialDate.unpack(text.date).first_day)
            painter.setPen(QPen(palette.text2, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, self._head), QPointF(x, bottom))
            width = painter.fontMetrics().horizontalAdvance(text.title) + scaled(8)
            flag = QRectF(x - width, self._head - scaled(16), width, scaled(14))
            painter.setPen(palette.line)
            painter.setBrush(palette.base)
            painter.drawRect(flag)
            painter.setPen(palette.text2)
            painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, text.title)
        painter.setFont(font(11, 600))
        if question.then is not None and question.perspective.since is not None:
            x = self._left + self._scale.x(question.perspective.since.last_day)
            painter.setPen(QPen(palette.accent, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, self._head - scaled(8)), QPointF(x, bottom))
            painter.setPen(QPen(palette.accent, 2))
            painter.setBrush(palette.base)
            painter.drawEllipse(QPointF(x, self._head - scaled(8)), scaled(4), scaled(4))
            around = question.since_round
            name = around.title if around else short_date(question.perspective.since)
            painter.setPen(palette.accent)
            painter.drawText(QPointF(x + scaled(8), self._head - scaled(4)), f"Since {name}")
        x = self._left + self._scale.x(question.day)
        painter.setPen(QPen(palette.accent, 2))
        painter.drawLine(QPointF(x, self._head - scaled(8)), QPointF(x, bottom))
        painter.setBrush(palette.accent)
        side = scaled(5)
        y = self._head - scaled(14)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - side, y),
                    QPointF(x + side, y),
                    QPointF(x + side, y + side),
                    QPointF(x, y + 2 * side),
                    QPointF(x - side, y + side),
                ]
            )
        )
        painter.setPen(palette.accent)
        painter.drawText(
            QPointF(x + scaled(9), self._head - scaled(4)), f"As of {short_date(question.as_of)}"
        )

    def _paint_foot(self, painter: QPainter) -> None:
        palette = self._session.palette
        top = self._head + self._lanes_height
        width = self.viewport().width()
        painter.fillRect(QRect(0, top, self._left, scaled(44)), palette.header)
        painter.setPen(palette.text)
        painter.setFont(font(12, 600))
        painter.drawText(QPointF(scaled(10), top + scaled(17)), "Convergence")
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        if self._convergence:
            first, last = self._convergence[0][1], self._convergence[-1][1]
            painter.drawText(QPointF(scaled(10), top + scaled(33)), f"{first:.2f} → {last:.2f}")
            self._paint_convergence(painter, top)
        self._paint_axis(painter, top + scaled(44), width)

    def _paint_convergence(self, painter: QPainter, top: int) -> None:
        palette = self._session.palette
        painter.save()
        self._clip_to_time(painter)
        until = self._left + self._scale.x(self._session.matrix.question.day)

        def y(value: float) -> float:
            return top + scaled(40) - value * scaled(32)

        line = QPolygonF()
        for n, (day, value) in enumerate(self._convergence):
            x = self._left + self._scale.x(day)
            if n:
                line.append(QPointF(x, y(self._convergence[n - 1][1])))
            line.append(QPointF(x, y(value)))
        line.append(QPointF(until, y(self._convergence[-1][1])))
        painter.setPen(QPen(palette.text, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setFont(font(11, 600))
        painter.drawText(
            QPointF(until + scaled(6), y(self._convergence[-1][1]) + scaled(4)),
            f"{self._convergence[-1][1]:.2f}",
        )
        painter.restore()

    def _paint_axis(self, painter: QPainter, top: int, width: int) -> None:
        palette = self._session.palette
        painter.fillRect(QRect(0, top, width, scaled(24)), palette.chrome)
        painter.setPen(palette.line)
        painter.drawLine(QPointF(0, top + 0.5), QPointF(width, top + 0.5))
        painter.save()
        self._clip_to_time(painter)
        taken = -1e9
        for month in self._scale.months():
            x = self._left + self._scale.x(month)
            painter.setPen(palette.hair)
            painter.drawLine(QPointF(x, top), QPointF(x, top + scaled(24)))
            words = f"{month:%b %Y}" if month.month == 1 or taken < 0 else f"{month:%b}"
            painter.setFont(font(11, 600 if month.month == 1 else 400))
            room = painter.fontMetrics().horizontalAdvance(words) + scaled(10)
            if x < taken:
                continue
            taken = x + room
            painter.setPen(palette.text)
            painter.drawText(QPointF(x + scaled(4), top + scaled(16)), words)
        painter.restore()

    # ------------------------------------------------------------------ words

    def _word(self, code: int | None) -> str:
        return stance_word(self._session.scale, code)

    def _claim_words(self, claim: Claim) -> str:
        words = terms_words(self._session.scale, claim)
        on = short_date(PartialDate.unpack(claim.expressed))
        return "\n".join(part for part in (words, claim.statement, on) if part)

    def _sign_words(self, each: Picture, sign: Sign) -> str:
        component = self._session.matrix.question.framework.components
        head = next(c for c in component if c.key == sign.event.claim.component)
        moment = Moment(each.party, head, sign.event, None)
        words = moment_words(self._session.scale, moment)
        claim = sign.event.claim
        on = short_date(PartialDate.unpack(claim.expressed))
        return "\n".join(part for part in (words, claim.statement, claim.note, on) if part)

    def _lane_sentence(self, each: Picture) -> str:
        words = ", then ".join(
            f"{' or '.join(self._word(c.stance).lower() for c in band.claims)} "
            f"from {short_date(PartialDate.of(first_day(band.claim)))}"
            for band in each.bands
        )
        return f"{each.party.name}: {words or 'no record'}"


def _band_on(each: Picture, sign: Sign) -> Band | None:
    """Return the band on which a sign stands."""
    return next((b for b in reversed(each.bands) if b.start <= sign.day), None)


def _widest(
    left: float, right: float, breaks: Sequence[float], gap: float
) -> tuple[float, float] | None:
    """Return the widest stretch between ``left`` and ``right`` that no mark interrupts."""
    edges = [left - gap, *sorted(b for b in breaks if left < b < right), right + gap]
    stretches = [(a + gap, b - gap) for a, b in pairwise(edges)]
    stretches = [each for each in stretches if each[1] > each[0]]
    return max(stretches, key=lambda each: each[1] - each[0], default=None)


def _round_days(each: RoundHead, as_of: date) -> str:
    if each.start == each.end:
        days = f"{each.start.day} {each.start:%b}"
    elif each.start.month == each.end.month:
        days = f"{each.start.day}–{each.end.day} {each.end:%b}"
    else:
        days = f"{each.start.day} {each.start:%b} – {each.end.day} {each.end:%b}"
    if each.start.year != as_of.year:
        days += f" {each.start.year}"
    return f"{days} (planned)" if each.start > as_of else days
