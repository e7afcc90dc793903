"""The slider of the as-of day: a pointer for it, a ring for the moment compared with."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from negotiator.domain.round_words import round_code
from negotiator.language import listed, tr
from negotiator.store.reads import RoundHead
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled

_NEAR = 9.0


class RoundSlider(QWidget):
    """Shows the rounds evenly on a track, or the days as they went by, from left to right.

    By rounds both handles go from round to round; by days the as-of day goes to any day by mouse,
    and by keys to the days on which something was expressed.

    Signals:
        as_of_chosen: the round at whose end the view is to stand.
        since_chosen: the round at whose end the comparison is to start.
        day_chosen: the day on which the view is to stand.
        day_stepped: the next (1) or former (-1) day of which something is on record.
    """

    as_of_chosen = Signal(object)
    since_chosen = Signal(object)
    day_chosen = Signal(object)
    day_stepped = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rounds: tuple[RoundHead, ...] = ()
        self._as_of = date.min
        self._since: date | None = None
        self._dragged = ""
        self._wants_days = False
        self._first = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(92))
        self.setAccessibleName(tr("As of"))
        self._tell_use()

    def sizeHint(self) -> QSize:
        return QSize(scaled(250), scaled(42))

    @property
    def begun(self) -> list[RoundHead]:
        """The rounds that had begun by the latest day on record."""
        return [each for each in self._rounds if each.start <= self._latest]

    @property
    def by_days(self) -> bool:
        """Whether it goes by days; without rounds it always does."""
        return self._wants_days or not self._rounds

    @by_days.setter
    def by_days(self, by_days: bool) -> None:
        self._wants_days = by_days
        self._tell_use()
        self.update()

    def show_rounds(
        self,
        rounds: tuple[RoundHead, ...],
        as_of: date,
        since: date | None,
        span: tuple[date, date],
    ) -> None:
        """Show rounds and where the handles are; ``span`` is the first and last day on record."""
        self._rounds, self._as_of, self._since = rounds, as_of, since
        first, self._latest = span
        starts = [each.start for each in self.begun]
        self._first = min([first, *starts[:1]])
        self._tell_use()
        now = self._index(as_of)
        words = [tr("Before the first round")]
        if rounds and now >= 0:
            words = [tr("As of {round}", round=rounds[now].title)]
        if since is not None and rounds and self._index(since) >= 0:
            words.append(tr("changes since {round}", round=rounds[self._index(since)].title))
        self.setAccessibleDescription(listed(words))
        self.update()

    def step(self, by: int) -> None:
        """Move the as-of day to the next (1) or former (-1) round's end."""
        found = self.neighbour(self._as_of, by)
        if found is not None:
            self.as_of_chosen.emit(found)

    def neighbour(self, day: date | None, by: int) -> RoundHead | None:
        """Return the next (1) or former (-1) round that had begun; the first for no day."""
        now = -1 if day is None else self._index(day)
        if now < 0 or day is None:
            n = 0 if by > 0 or day is not None else -1
        elif by > 0:
            n = now if day < self._rounds[now].end else now + 1
        else:
            # After the last round there is nothing but its own end, which looks the same.
            is_between = day > self._rounds[now].end and now + 1 < len(self.begun)
            n = now if is_between else now - 1
        return self._rounds[n] if 0 <= n < len(self.begun) else None

    _latest = date.max

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            now = self._index(self._since) if self._since else self._index(self._as_of)
            if 0 <= now + by < len(self.begun):
                self.since_chosen.emit(self._rounds[now + by])
        elif self.by_days:
            self.day_stepped.emit(by)
        else:
            self.step(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        near_since = self._since is not None and abs(x - self._x_of(self._since)) <= scaled(_NEAR)
        near_as_of = abs(x - self._x_of(self._as_of)) <= scaled(_NEAR)
        self._dragged = "since" if near_since and not near_as_of else "as-of"
        if not near_since and not near_as_of:
            self._move_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._y
        if self.by_days:
            painter.setPen(QPen(palette.line, 1.4))
            painter.drawLine(QPointF(self._at(0), y), QPointF(self._at(1), y))
        elif self._rounds:
            painter.setPen(QPen(palette.line, 1.4))
            last_begun = self._x(max(0, len(self.begun) - 1))
            painter.drawLine(QPointF(self._x(0) - scaled(10), y), QPointF(last_begun, y))
            painter.setPen(QPen(palette.line, 1.4, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(last_begun, y), QPointF(self._x(len(self._rounds) - 1), y))
        if self._since is not None:
            painter.setPen(QPen(palette.accent, 3))
            painter.drawLine(
                QPointF(self._x_of(self._since), y), QPointF(self._x_of(self._as_of), y)
            )
        self._paint_ticks(painter)
        self._paint_handles(painter)
        if self.hasFocus():
            painter.setPen(QPen(palette.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    # ------------------------------------------------------------------ internals

    @property
    def _y(self) -> float:
        return float(self.height() - scaled(13))

    def _paint_ticks(self, painter: QPainter) -> None:
        palette = self._session.palette
        taken = -1e9
        for n, each in enumerate(self.begun if self.by_days else self._rounds):
            x = self._x_of(each.end) if self.by_days else self._x(n)
            painter.setPen(QPen(palette.line, 1))
            painter.drawLine(QPointF(x, self._y - scaled(4)), QPointF(x, self._y + scaled(4)))
            marked = each.end in (self._since, self._as_of)
            painter.setFont(font(12, 600 if marked else 400))
            code = round_code(each.number)
            width = painter.fontMetrics().horizontalAdvance(code)
            if x - width / 2 < taken:
                continue
            taken = x + width / 2 + scaled(4)
            painter.setPen(palette.text if n < len(self.begun) else palette.text2)
            place = QRectF(x - width, scaled(4), 2 * width, scaled(16))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, code)

    def _paint_handles(self, painter: QPainter) -> None:
        palette = self._session.palette
        if self._since is not None:
            painter.setPen(QPen(palette.accent, 2))
            painter.setBrush(palette.base)
            painter.drawEllipse(QPointF(self._x_of(self._since), self._y), scaled(4.5), scaled(4.5))
        x, side = self._x_of(self._as_of), scaled(5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.accent)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - side, self._y - scaled(6)),
                    QPointF(x + side, self._y - scaled(6)),
                    QPointF(x + side, self._y + scaled(2)),
                    QPointF(x, self._y + scaled(7)),
                    QPointF(x - side, self._y + scaled(2)),
                ]
            )
        )

    def _tell_use(self) -> None:
        self.setToolTip(
            tr(
                "Left and right: as of an earlier or later day on record; with Shift: compare with "
                "another round"
            )
            if self.by_days
            else tr(
                "Left and right: as of an earlier or later round; with Shift: compare with another "
                "round"
            )
        )

    def _x(self, n: float) -> float:
        return self._at(n / max(1, len(self._rounds) - 1))

    def _at(self, share: float) -> float:
        """Return where a share of the track is, 0 to 1; a little more is before or after it."""
        room = self.width() - 2 * scaled(18)
        return scaled(18) + room * share

    def _index(self, day: date) -> int:
        """Return the index of the round that had begun last on a day, or -1."""
        return sum(each.start <= day for each in self._rounds) - 1

    def _x_of(self, day: date) -> float:
        """Return where a day stands: at its round, or between two; or when it was."""
        if self.by_days:
            share = (day - self._first).days / max(1, (self._latest - self._first).days)
            return self._at(min(1.03, max(-0.03, share)))
        n = self._index(day)
        if n < 0:
            return self._x(-0.3)
        after = day > self._rounds[n].end and n + 1 < len(self._rounds)
        return self._x(n + 0.35 if after and (day - self._rounds[n].end).days > 7 else n)

    def _move_to(self, x: float) -> None:
        if self.by_days and self._dragged != "since":
            left, right = self._at(0), self._at(1)
            share = min(1.0, max(0.0, (x - left) / ((right - left) or 1.0)))
            days = (self._latest - self._first).days
            day = self._first + timedelta(days=round(share * days))
            if day != self._as_of:
                self.day_chosen.emit(day)
            return
        begun = self.begun
        if not begun:
            return
        where = [
            self._x_of(each.end) if self.by_days else self._x(n) for n, each in enumerate(begun)
        ]
        n = min(range(len(begun)), key=lambda each: abs(where[each] - x))
        chosen = begun[n]
        if self._dragged == "since":
            if chosen.end != self._since and chosen.end < self._as_of:
                self.since_chosen.emit(chosen)
        elif chosen.end != self._as_of:
            self.as_of_chosen.emit(chosen)
