"""The whole picture of a timeline: rounds, texts and days above, lanes, and what they add up to.

The window paints the part that is scrolled into sight; an export paints all of it.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from negotiator.domain.date_words import days_words, short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.held import State
from negotiator.domain.round_words import round_code
from negotiator.domain.stages import Status
from negotiator.domain.words import at_start
from negotiator.language import decimal, listed, tr
from negotiator.printing.lane_painter import LanePainter
from negotiator.printing.lane_picture import LanePicture
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import paint_status, paint_tile
from negotiator.printing.time_scale import TimeScale
from negotiator.printing.type_sizes import TypeSizes
from negotiator.reports.around_lanes import Flag, StatusMark
from negotiator.reports.lanes import Lanes
from negotiator.reports.question import Question
from negotiator.reports.sentences import stance_word
from negotiator.store.reads import RoundHead

_LEFT, _AFTER, _HEAD, _LANE, _LOW_LANE = 150, 130, 52, 57, 40
_FOOT, _STATUS, _AXIS = 44, 22, 24
_LOW_FROM = 40


class Around(NamedTuple):
    """What stands around the lanes.

    Attributes:
        texts: flags at the days on which texts were tabled.
        deadlines: flags of what is due.
        statuses: how far the component is settled over time; of several components none.
        convergence: how far the parties agree over time; empty where it says nothing.
    """

    texts: Sequence[Flag] = ()
    deadlines: Sequence[Flag] = ()
    statuses: Sequence[StatusMark] = ()
    convergence: Sequence[tuple[date, float]] = ()


class TimelinePicture:
    """Paints the lanes of a question over a time axis."""

    def __init__(
        self, lanes: Lanes, around: Around, palette: Palette, sizes: TypeSizes, *, by_party: bool
    ) -> None:
        """Prepare a picture; ``by_party`` names lanes by their party, otherwise by component."""
        self.lanes = lanes
        self.around = around
        self.palette = palette
        self.sizes = sizes
        self.by_party = by_party
        self.question: Question = lanes.question
        scale = lanes.record.negotiation.scale
        self.painter = LanePainter(palette, scale, sizes)
        self.axis = TimeScale(date(2000, 1, 1), date(2000, 12, 31), ())
        self.today: date | None = None
        self._pictures: dict[int, LanePicture] = {}
        self._scale = scale
        self._names_components = len({component for component, _ in lanes.spots}) > 1

    # ------------------------------------------------------------------ measures

    @property
    def left(self) -> float:
        """Where the time begins; titles of components need more room than names of parties."""
        return self.sizes.unit(_LEFT if self.by_party else _LEFT + 70)

    @property
    def after(self) -> float:
        """The room for words after the as-of day."""
        return self.sizes.unit(_AFTER)

    @property
    def head(self) -> float:
        """How high the head with the rounds is."""
        return self.sizes.unit(_HEAD)

    @property
    def lane_height(self) -> float:
        """How high a lane is; lower where there are many."""
        return self.sizes.unit(_LANE if len(self.lanes) < _LOW_FROM else _LOW_LANE + 12)

    @property
    def foot(self) -> float:
        """How high what stands below the lanes is: status, convergence, axis."""
        return self._status_height + self._convergence_height + self.sizes.unit(_AXIS)

    @property
    def _status_height(self) -> float:
        return self.sizes.unit(_STATUS) if self.around.statuses else 0.0

    @property
    def _convergence_height(self) -> float:
        return self.sizes.unit(_FOOT) if self.around.convergence else 0.0

    def picture(self, number: int) -> LanePicture:
        """Return what is drawn of a lane."""
        if number not in self._pictures:
            self._pictures[number] = LanePicture(self.lanes.lane(number), self.question.day)
        return self._pictures[number]

    def make_axis(self, first: date, *, by_rounds: bool = False) -> None:
        """Let the axis go from a day to the as-of day, the next round, and the deadlines."""
        question = self.question
        rounds = question.framework.rounds
        begun = [each.start for each in rounds if each.start <= question.day][:1]
        start = min([first, *begun, question.day]) - timedelta(days=12)
        ahead = [each.end for each in rounds if each.start > question.day][:1]
        ahead += [flag.day for flag in self.around.deadlines if flag.day > question.day][:3]
        end = max([question.day, *ahead]) + timedelta(days=8)
        self.axis = TimeScale(start, end, rounds, by_rounds=by_rounds)

    # ------------------------------------------------------------------ painting

    def paint(
        self,
        painter: QPainter,
        width: float,
        height: float,
        scrolled: float = 0.0,
        chosen: int = -1,
    ) -> None:
        """Paint the picture into an area, its lanes scrolled by so much.

        ``painter.hits`` and ``painter.labels`` tell afterwards what stands where.
        """
        self.painter.begin()
        # Time runs from left to right in every language, and each text as it does by itself.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, width, height), self.palette.base)
        room = min(height - self.head - self.foot, self.lane_height * len(self.lanes))
        room = max(0.0, room)
        bottom = self.head + room
        self._paint_ground(painter, width, bottom)
        painter.save()
        painter.setClipRect(QRectF(0, self.head, width, room))
        first = int(scrolled // self.lane_height)
        number = first
        while number < len(self.lanes):
            top = self.head + number * self.lane_height - scrolled
            if top >= bottom:
                break
            self._paint_lane(painter, number, top, width, is_chosen=number == chosen)
            number += 1
        painter.restore()
        self.painter.keep_within(QRectF(0, self.head, width, room))
        self._paint_head(painter, width, bottom)
        self._paint_foot(painter, width, bottom)

    def _clip_to_time(self, painter: QPainter, width: float, height: float) -> None:
        painter.setClipRect(
            QRectF(self.left, 0, width - self.left, height), Qt.ClipOperation.IntersectClip
        )

    def _paint_ground(self, painter: QPainter, width: float, bottom: float) -> None:
        """Paint rounds as bands behind, and the time after the as-of day."""
        palette = self.palette
        painter.save()
        self._clip_to_time(painter, width, bottom + self.foot)
        below = bottom + self._status_height + self._convergence_height
        now = self.left + self.axis.x_of(self.question.day + timedelta(days=1))
        painter.fillRect(QRectF(now, self.head, width, below - self.head), palette.round)
        for each in self.question.framework.rounds:
            x = self.left + self.axis.x_of(each.start)
            end = self.left + self.axis.x_of(each.end + timedelta(days=1))
            if end < self.left or x > width:
                continue
            band = QRectF(x, self.head, max(3.0, end - x), below - self.head)
            painter.fillRect(band, palette.group)
        painter.restore()

    def _paint_lane(
        self, painter: QPainter, number: int, top: float, width: float, *, is_chosen: bool
    ) -> None:
        palette, unit = self.palette, self.sizes.unit
        picture = self.picture(number)
        head = QRectF(0, top, self.left, self.lane_height)
        painter.fillRect(head, palette.accent_soft if is_chosen else palette.header)
        if is_chosen:
            painter.fillRect(QRectF(0, top, 3, self.lane_height), palette.accent)
        painter.setPen(palette.hair)
        line = top + self.lane_height - 0.5
        painter.drawLine(QPointF(0, line), QPointF(width, line))
        component, party = self.lanes.component(number), self.lanes.party(number)
        name = party.name if self.by_party else f"{component.number}  {component.title}"
        self._write(
            painter, name, QPointF(unit(10), top + unit(20)), (13, 600), self.left - unit(20)
        )
        beside = ""
        if self.by_party and self._names_components:
            beside = component.number
        self._paint_latest(painter, picture, top, beside)
        painter.save()
        self._clip_to_time(painter, width, line + 100)
        self.painter.paint(
            painter, number, picture, top, self.left, self.axis.width, self.axis, self.after
        )
        painter.restore()

    def _paint_latest(
        self, painter: QPainter, picture: LanePicture, top: float, beside: str
    ) -> None:
        """Paint what is held at the end below the name of a lane."""
        unit = self.sizes.unit
        latest = picture.latest
        place = QRectF(unit(10), top + unit(29), unit(20), unit(16))
        words = tr("No record")
        if latest is not None and latest.state is State.CONTRADICTORY:
            words = tr("Sources differ")
        elif latest is not None:
            claim = latest.claim
            paint_tile(
                painter,
                place,
                claim.stance or 0,
                self.palette,
                steps=len(self._scale),
                conditional=bool(claim.condition),
            )
            words = stance_word(self._scale, claim.stance)
        elif picture.lane.moments:
            words = at_start(tr("withdrawn", "stance"))
        if latest is None or latest.state is State.CONTRADICTORY:
            place.setWidth(-unit(6))
        words = listed([words, beside]) if beside else words
        at = QPointF(place.right() + unit(6), top + unit(41))
        room = self.left - at.x() - unit(6)
        self._write(painter, words, at, (12, 400), room, self.palette.text2)

    # ------------------------------------------------------------------ the head

    def _paint_head(self, painter: QPainter, width: float, bottom: float) -> None:
        palette, unit = self.palette, self.sizes.unit
        painter.fillRect(QRectF(0, 0, width, self.head), palette.header)
        painter.setPen(palette.line)
        painter.drawLine(QPointF(0, self.head - 0.5), QPointF(width, self.head - 0.5))
        painter.drawLine(QPointF(self.left - 0.5, 0), QPointF(self.left - 0.5, bottom))
        self._write(
            painter,
            tr("Stance held"),
            QPointF(unit(10), self.head - unit(12)),
            (12, 600),
            self.left,
        )
        painter.save()
        self._clip_to_time(painter, width, bottom + self.foot)
        self._paint_rounds(painter, width)
        self._paint_lines(painter, width, bottom)
        painter.restore()

    def _paint_rounds(self, painter: QPainter, width: float) -> None:
        unit, palette = self.sizes.unit, self.palette
        bold, plain = self.sizes.font(12, 600), self.sizes.font(11, 400)
        wide, narrow = QFontMetricsF(bold), QFontMetricsF(plain)
        taken = self.left
        for each in self.question.framework.rounds:
            x = self.left + self.axis.x_of(each.start + (each.end - each.start) / 2)
            if x < self.left - 200 or x > width + 200:
                continue
            words, days = (
                f"{round_code(each.number)} {each.place}".rstrip(),
                _round_days(each, self.question.day),
            )
            half = max(wide.horizontalAdvance(words), narrow.horizontalAdvance(days)) / 2 + 1
            if x - half < taken or x + half > width:
                words, days = round_code(each.number), ""
                half = wide.horizontalAdvance(words) / 2 + 1
            if x - half < taken or x + half > width:
                continue
            taken = x + half + unit(8)
            is_ahead = each.start > self.question.day
            box = QRectF(x - half, unit(2), 2 * half, unit(17))
            self._write_in(painter, words, box, bold, palette.text2 if is_ahead else palette.text)
            if days:
                self._write_in(painter, days, box.translated(0, unit(15)), plain, palette.text2)

    def _paint_lines(self, painter: QPainter, width: float, bottom: float) -> None:
        """Paint the as-of day, the moment compared with, today, texts and deadlines as lines.

        Each is named in the head where there is room, the first named first.
        """
        palette, unit, question = self.palette, self.sizes.unit, self.question
        below = bottom + self._status_height + self._convergence_height
        taken: list[tuple[float, float]] = []
        x = self.left + self.axis.x_of(question.day + timedelta(days=1))
        self._line(painter, x, self.head - unit(8), below, QPen(palette.accent, 2))
        self._pointer(painter, x)
        words = tr("As of {date}", date=short_date(question.as_of))
        self._name(painter, x + unit(9), words, palette.accent, taken, width)
        since = question.perspective.since
        if question.then is not None and since is not None:
            x = self.left + self.axis.x_of(since.last_day + timedelta(days=1))
            pen = QPen(palette.accent, 1.5, Qt.PenStyle.DashLine)
            self._line(painter, x, self.head - unit(8), below, pen)
            painter.setPen(QPen(palette.accent, 2))
            painter.setBrush(palette.base)
            painter.drawEllipse(QPointF(x, self.head - unit(8)), unit(4), unit(4))
            around = question.since_round
            words = tr("Since {moment}", moment=around.title if around else short_date(since))
            self._name(painter, x + unit(8), words, palette.accent, taken, width)
        if self.today is not None and self.axis.first <= self.today <= self.axis.last:
            x = self.left + self.axis.x_of(self.today)
            self._line(painter, x, self.head - unit(4), below, QPen(palette.text2, 1))
            self._name(painter, x + unit(4), tr("Today"), palette.text2, taken, width)
        for flag in (*reversed(self.around.texts), *self.around.deadlines):
            x = self.left + self.axis.x_of(flag.day)
            pen = QPen(palette.text2, 1, Qt.PenStyle.DotLine)
            self._line(painter, x, self.head, below, pen)
            self._flag(painter, x, flag.words, taken, width)

    def _line(self, painter: QPainter, x: float, top: float, bottom: float, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _pointer(self, painter: QPainter, x: float) -> None:
        side, y = self.sizes.unit(5), self.head - self.sizes.unit(14)
        painter.setPen(QPen(self.palette.accent, 2))
        painter.setBrush(self.palette.accent)
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

    def _name(
        self,
        painter: QPainter,
        x: float,
        words: str,
        color: QColor,
        taken: list[tuple[float, float]],
        width: float,
    ) -> None:
        """Name a line, to its left where there is no room at its right."""
        unit = self.sizes.unit
        font = self.sizes.font(11, 600)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        for start in (x, x - wide - unit(20)):
            if _is_free(taken, start - unit(12), start + wide + unit(4)) and (
                self.left <= start and start + wide <= width
            ):
                taken.append((start - unit(12), start + wide + unit(4)))
                box = QRectF(start, self.head - unit(16), wide + 1, unit(14))
                self._write_in(painter, words, box, font, color)
                return

    def _flag(
        self,
        painter: QPainter,
        x: float,
        words: str,
        taken: list[tuple[float, float]],
        width: float,
    ) -> None:
        """Put a small flag with words to the left or right of a line, where there is room."""
        unit = self.sizes.unit
        font = self.sizes.font(10.5, 400)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, unit(120))
        wide = metrics.horizontalAdvance(words) + unit(8)
        for start in (x - wide, x):
            if (
                _is_free(taken, start, start + wide)
                and self.left <= start
                and start + wide <= width
            ):
                taken.append((start, start + wide))
                box = QRectF(start, self.head - unit(16), wide, unit(14))
                painter.setPen(self.palette.line)
                painter.setBrush(self.palette.base)
                painter.drawRect(box)
                self._write_in(painter, words, box, font, self.palette.text2)
                return

    # ------------------------------------------------------------------ the foot

    def _paint_foot(self, painter: QPainter, width: float, bottom: float) -> None:
        top = bottom
        if self.around.statuses:
            self._paint_statuses(painter, width, top)
            top += self._status_height
        if self.around.convergence:
            self._paint_convergence(painter, width, top)
            top += self._convergence_height
        self._paint_axis(painter, width, top)
        if top > bottom:
            painter.setPen(self.palette.line)
            painter.drawLine(QPointF(0, bottom + 0.5), QPointF(width, bottom + 0.5))

    def _paint_statuses(self, painter: QPainter, width: float, top: float) -> None:
        unit, palette = self.sizes.unit, self.palette
        painter.fillRect(QRectF(0, top, self.left, self._status_height), palette.header)
        self._write(painter, tr("Status"), QPointF(unit(10), top + unit(15)), (12, 600), self.left)
        painter.save()
        self._clip_to_time(painter, width, top + 100)
        marks = self.around.statuses
        font = self.sizes.font(11, 400)
        metrics = QFontMetricsF(font)
        for number, mark in enumerate(marks):
            x = self.left + self.axis.x_of(mark.day)
            following = width
            if number + 1 < len(marks):
                following = self.left + self.axis.x_of(marks[number + 1].day)
            side = unit(12)
            paint_status(
                painter, QRectF(x - side / 2, top + unit(5), side, side), mark.status, palette
            )
            room = following - x - unit(20)
            words = at_start(Status(mark.status).shown)
            if metrics.horizontalAdvance(words) <= room:
                box = QRectF(
                    x + unit(10), top + unit(3), metrics.horizontalAdvance(words) + 1, unit(16)
                )
                self._write_in(painter, words, box, font, palette.text2)
        painter.restore()

    def _paint_convergence(self, painter: QPainter, width: float, top: float) -> None:
        unit, palette = self.sizes.unit, self.palette
        values = self.around.convergence
        painter.fillRect(QRectF(0, top, self.left, self._convergence_height), palette.header)
        self._write(
            painter, tr("Convergence"), QPointF(unit(10), top + unit(17)), (12, 600), self.left
        )
        words = tr(
            "{before} → {after}",
            "a shift",
            before=decimal(values[0][1]),
            after=decimal(values[-1][1]),
        )
        at = QPointF(unit(10), top + unit(33))
        self._write(painter, words, at, (11, 400), self.left, palette.text2)
        painter.save()
        self._clip_to_time(painter, width, top + 200)
        until = self.left + self.axis.x_of(self.question.day + timedelta(days=1))

        def y(value: float) -> float:
            return top + unit(40) - value * unit(32)

        line = QPolygonF()
        for number, (day, value) in enumerate(values):
            x = self.left + self.axis.x_of(day)
            if number:
                line.append(QPointF(x, y(values[number - 1][1])))
            line.append(QPointF(x, y(value)))
        line.append(QPointF(until, y(values[-1][1])))
        painter.setPen(QPen(palette.text, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        box = QRectF(until + unit(6), y(values[-1][1]) - unit(8), unit(34), unit(16))
        self._write_in(painter, decimal(values[-1][1]), box, self.sizes.font(11, 600), palette.text)
        painter.restore()

    def _paint_axis(self, painter: QPainter, width: float, top: float) -> None:
        unit, palette = self.sizes.unit, self.palette
        height = unit(_AXIS)
        painter.fillRect(QRectF(0, top, width, height), palette.chrome)
        painter.setPen(palette.line)
        painter.drawLine(QPointF(0, top + 0.5), QPointF(width, top + 0.5))
        painter.save()
        self._clip_to_time(painter, width, top + height)
        bold, plain = self.sizes.font(11, 600), self.sizes.font(11, 400)
        ticks = self.axis.ticks()
        taken: list[tuple[float, float]] = []
        for tick in sorted(ticks, key=lambda each: not each.is_major):
            x = self.left + self.axis.x(tick.moment)
            if x < self.left - 1 or x > width:
                continue
            painter.setPen(palette.line if tick.is_major else palette.hair)
            painter.drawLine(
                QPointF(x, top), QPointF(x, top + (height if tick.is_major else unit(6)))
            )
            font = bold if tick.is_major else plain
            wide = QFontMetricsF(font).horizontalAdvance(tick.words)
            start = x + unit(4)
            if start + wide > width or not _is_free(taken, start - 2, start + wide + unit(4)):
                continue
            taken.append((start - 2, start + wide + unit(4)))
            box = QRectF(start, top + unit(4), wide + 1, unit(16))
            self._write_in(painter, tick.words, box, font, palette.text)
        painter.restore()

    # ------------------------------------------------------------------ words

    def _write(
        self,
        painter: QPainter,
        words: str,
        at: QPointF,
        kind: tuple[float, int],
        room: float,
        color: QColor | None = None,
    ) -> None:
        """Write words on a baseline, cut where there is no room."""
        font = self.sizes.font(*kind)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(color or self.palette.text)
        painter.drawText(at, words)
        wide = metrics.horizontalAdvance(words)
        box = QRectF(at.x(), at.y() - metrics.ascent(), wide, metrics.height())
        self.painter.labels.append((box, words))

    def _write_in(
        self, painter: QPainter, words: str, box: QRectF, font: object, color: QColor
    ) -> None:
        """Write words into a box that they fit."""
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(color)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
        self.painter.labels.append((box, words))


def _is_free(taken: Sequence[tuple[float, float]], start: float, end: float) -> bool:
    return all(end <= left or start >= right for left, right in taken)


def _round_days(each: RoundHead, as_of: date) -> str:
    start, end = PartialDate.of(each.start), PartialDate.of(each.end)
    days = days_words(start, end)
    if each.start.year != as_of.year:
        days = tr("{days} {year}", "days of a year", days=days, year=each.start.year)
    return tr("{days} (planned)", days=days) if each.start > as_of else days
