"""The time axis: from moments to pixels and back, by dates or with one width for each round.

A moment is a day as its proleptic ordinal, with the part of the day that has gone by, so that the
shifts of one day stand in their order.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from negotiator.domain.date_words import month_alone, short_date
from negotiator.domain.dates import PartialDate
from negotiator.store.reads import RoundHead

_NARROWEST_DAY = 22.0
_NARROWEST_MONTH = 30.0
_NARROWEST_YEAR = 44.0
_YEARS = (1, 2, 5, 10, 20, 50)
# At the closest, one day fills the picture.
_SPAN_AT_LEAST = 1.0


class Tick(NamedTuple):
    """A place on the axis with its words; the first of a year or month is major."""

    moment: float
    words: str
    is_major: bool


class TimeScale:
    """Maps moments to places from 0 to ``width`` pixels, zoomed and scrolled."""

    def __init__(
        self, first: date, last: date, rounds: Sequence[RoundHead], *, by_rounds: bool = False
    ) -> None:
        self.first, self.last = first, max(last, first + timedelta(days=1))
        self.by_rounds = by_rounds and len(rounds) > 1
        self._anchors = self._make_anchors(rounds)
        self._moments = [moment for moment, _ in self._anchors]
        self._units = [unit for _, unit in self._anchors]
        self.zoom = 1.0
        self.offset = 0.0
        self.width = 600.0

    # ------------------------------------------------------------------ there and back

    def x(self, moment: float) -> float:
        """Return where a moment is, in pixels from the left of the picture."""
        return self._unit(moment) * self.width * self.zoom - self.offset

    def x_of(self, day: date) -> float:
        """Return where a day begins."""
        return self.x(day.toordinal())

    def moment(self, x: float) -> float:
        """Return the moment at a place."""
        unit = (x + self.offset) / (self.width * self.zoom)
        n = min(max(bisect_right(self._units, unit), 1), len(self._units) - 1)
        (moment_a, unit_a), (moment_b, unit_b) = self._anchors[n - 1], self._anchors[n]
        share = (unit - unit_a) / (unit_b - unit_a) if unit_b > unit_a else 0.0
        return moment_a + share * (moment_b - moment_a)

    def day(self, x: float) -> date:
        """Return the day at a place, within what the axis shows."""
        ordinal = min(max(int(self.moment(x)), self.first.toordinal()), self.last.toordinal())
        return date.fromordinal(ordinal)

    # ------------------------------------------------------------------ moving

    def zoom_at(self, x: float, factor: float) -> None:
        """Zoom so that the moment at ``x`` stays where it is."""
        moment = self.moment(x)
        self.zoom = min(max(self.zoom * factor, 1.0), self.most_zoom)
        self.offset += self.x(moment) - x
        self.clamp()

    @property
    def most_zoom(self) -> float:
        """The zoom at which the narrowest day fills the picture."""
        steepest = max(
            (moment_b - moment_a) / (unit_b - unit_a)
            for (moment_a, unit_a), (moment_b, unit_b) in zip(
                self._anchors, self._anchors[1:], strict=False
            )
            if unit_b > unit_a
        )
        return max(1.0, steepest / _SPAN_AT_LEAST)

    def scroll(self, by: float) -> None:
        """Scroll by pixels."""
        self.offset += by
        self.clamp()

    def show(self, first: float, last: float) -> None:
        """Show from one moment to another."""
        units = max(1e-9, self._unit(last) - self._unit(first))
        self.zoom = min(max(1.0 / units, 1.0), self.most_zoom)
        self.offset = self._unit(first) * self.width * self.zoom
        self.clamp()

    @property
    def shown(self) -> tuple[float, float]:
        """The first and the last moment in sight."""
        return self.moment(0), self.moment(self.width)

    def clamp(self) -> None:
        """Keep the picture within its ends."""
        self.offset = min(max(self.offset, 0.0), self.width * (self.zoom - 1))

    # ------------------------------------------------------------------ the axis

    def ticks(self) -> list[Tick]:
        """Return the ticks in sight, in years, months or days as they fit, in the user's forms."""
        first, last = self.shown
        a_day = self.width / max(1e-9, last - first)
        begin = date.fromordinal(max(1, int(first)))
        end = date.fromordinal(min(int(last) + 1, date.max.toordinal() - 400))
        if a_day >= _NARROWEST_DAY:
            return _named(_days(begin, end, 1), first)
        if a_day * 7 >= _NARROWEST_DAY:
            return _named(_days(begin, end, 7), first)
        if a_day * 30 >= _NARROWEST_MONTH:
            return _months(begin, end, 1)
        if a_day * 91 >= _NARROWEST_MONTH:
            return _months(begin, end, 3)
        step = next((n for n in _YEARS if a_day * 365 * n >= _NARROWEST_YEAR), _YEARS[-1])
        return _years(begin, end, step)

    # ------------------------------------------------------------------ internals

    def _unit(self, moment: float) -> float:
        n = min(max(bisect_right(self._moments, moment), 1), len(self._anchors) - 1)
        (moment_a, unit_a), (moment_b, unit_b) = self._anchors[n - 1], self._anchors[n]
        return unit_a + (moment - moment_a) * (unit_b - unit_a) / (moment_b - moment_a)

    def _make_anchors(self, rounds: Sequence[RoundHead]) -> list[tuple[int, float]]:
        first, last = self.first.toordinal(), self.last.toordinal()
        if not self.by_rounds:
            return [(first, 0.0), (last, 1.0)]
        starts = sorted({r.start.toordinal() for r in rounds if first < r.start.toordinal() < last})
        days = [first, *starts, last]
        return [(day, n / (len(days) - 1)) for n, day in enumerate(days)]


def _named(ticks: list[Tick], first: float) -> list[Tick]:
    """Let the first tick in sight tell the month where no month begins in sight."""
    seen = [n for n, tick in enumerate(ticks) if tick.moment >= first]
    if not seen or any(ticks[n].is_major for n in seen):
        return ticks
    tick = ticks[seen[0]]
    day = date.fromordinal(int(tick.moment))
    words = short_date(PartialDate.of(day))
    return [*ticks[: seen[0]], tick._replace(words=words, is_major=True), *ticks[seen[0] + 1 :]]


def _month_and_year(day: date) -> str:
    return short_date(PartialDate(day.year, day.month))


def _days(begin: date, end: date, step: int) -> list[Tick]:
    """Return days of the month, every day or every seventh, and the months that begin."""
    found = []
    day = begin.replace(day=1)
    while day <= end:
        if day >= begin or day.day == 1:
            is_first = day.day == 1
            words = _month_and_year(day) if is_first else str(day.day)
            found.append(Tick(day.toordinal(), words, is_first))
        after = day + timedelta(days=step)
        # A week that would end in the next month begins with it.
        day = (
            after
            if after.month == day.month
            else (day.replace(day=28) + timedelta(4)).replace(day=1)
        )
    return found


def _months(begin: date, end: date, step: int) -> list[Tick]:
    found = []
    day = begin.replace(month=1, day=1)
    while day <= end:
        if (day.month - 1) % step == 0:
            is_first = day.month == 1
            words = _month_and_year(day) if is_first else month_alone(PartialDate.of(day))
            found.append(Tick(day.toordinal(), words, is_first))
        day = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return [tick for tick in found if tick.is_major or tick.moment >= begin.toordinal() - 31]


def _years(begin: date, end: date, step: int) -> list[Tick]:
    return [
        Tick(date(year, 1, 1).toordinal(), str(year), True)
        for year in range(begin.year, end.year + 1)
        if year % step == 0
    ]
