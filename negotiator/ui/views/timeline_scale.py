"""The time axis: from days to pixels and back, by dates or with one width for each round."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from negotiator.store.reads import RoundHead

_LEAST_SPAN = 14.0


class TimeScale:
    """Maps days to horizontal places within ``width`` pixels, zoomed and scrolled.

    A place is a float; ``left`` is the pixel at which the first day stands before scrolling.
    """

    def __init__(
        self,
        first: date,
        last: date,
        rounds: Sequence[RoundHead],
        *,
        by_rounds: bool = False,
    ) -> None:
        self.first, self.last = first, max(last, first + timedelta(days=1))
        self.by_rounds = by_rounds and len(rounds) > 1
        self._anchors = self._make_anchors(rounds)
        self.zoom = 1.0
        self.offset = 0.0
        self.width = 600.0

    def x(self, day: date) -> float:
        """Return where a day begins, in pixels from the left of the picture."""
        return self._unit(day) * self.width * self.zoom - self.offset

    def day(self, x: float) -> date:
        """Return the day at a place."""
        unit = (x + self.offset) / (self.width * self.zoom)
        units = [unit_ for _, unit_ in self._anchors]
        n = min(max(bisect_right(units, unit), 1), len(self._anchors) - 1)
        (day_a, unit_a), (day_b, unit_b) = self._anchors[n - 1], self._anchors[n]
        share = (unit - unit_a) / (unit_b - unit_a) if unit_b > unit_a else 0.0
        return date.fromordinal(round(day_a + share * (day_b - day_a)))

    def zoom_at(self, x: float, factor: float) -> None:
        """Zoom so that the day at ``x`` stays where it is."""
        day = self.day(x)
        self.zoom = min(max(self.zoom * factor, 1.0), 400.0)
        self.offset += self.x(day) - x
        self.clamp()

    def scroll(self, by: float) -> None:
        """Scroll by pixels."""
        self.offset += by
        self.clamp()

    def clamp(self) -> None:
        """Keep the picture within its ends."""
        self.offset = min(max(self.offset, 0.0), self.width * (self.zoom - 1))

    def months(self) -> list[date]:
        """Return the first days of the months, from the first to the last day."""
        found = [self.first.replace(day=1)]
        while found[-1] <= self.last:
            found.append((found[-1] + timedelta(days=32)).replace(day=1))
        return found

    def _unit(self, day: date) -> float:
        ordinal = day.toordinal()
        ordinals = [o for o, _ in self._anchors]
        n = min(max(bisect_right(ordinals, ordinal), 1), len(self._anchors) - 1)
        (day_a, unit_a), (day_b, unit_b) = self._anchors[n - 1], self._anchors[n]
        return unit_a + (ordinal - day_a) * (unit_b - unit_a) / (day_b - day_a)

    def _make_anchors(self, rounds: Sequence[RoundHead]) -> list[tuple[int, float]]:
        first, last = self.first.toordinal(), self.last.toordinal()
        if not self.by_rounds:
            return [(first, 0.0), (last, 1.0)]
        starts = sorted({r.start.toordinal() for r in rounds if first < r.start.toordinal() < last})
        days = [first, *starts, last]
        return [(day, n / (len(days) - 1)) for n, day in enumerate(days)]
