"""What is drawn of a lane: bands over which the same is held, and signs for what happened."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.held import Held
from negotiator.domain.shifts import Event, EventKind
from negotiator.domain.stretches import Moment as When
from negotiator.printing.event_marks import of_event
from negotiator.printing.symbols import Mark
from negotiator.reports.lanes import Lane
from negotiator.reports.timeline import Moment
from negotiator.store.reads import PartyHead


class Band(NamedTuple):
    """A stretch over which the same is held, from one moment (see ``time_scale``) to another.

    ``known_by`` is the end of the days among which a claim with a partial date was said.
    """

    start: float
    end: float
    held: Held
    known_by: float | None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims held; several contradict each other."""
        return self.held.claims

    @property
    def claim(self) -> Claim:
        """The claim that the band is drawn for."""
        return self.held.claims[0]

    @property
    def is_inherited(self) -> bool:
        """Whether it is held by the word of a group."""
        return self.held.group is not None


class Sign(NamedTuple):
    """A mark on a lane, with what it stands for."""

    at: float
    mark: Mark
    moment: Moment

    @property
    def event(self) -> Event:
        """What happened."""
        return self.moment.event


class LanePicture:
    """A lane as it is drawn; its bands and signs follow each other in time."""

    def __init__(self, lane: Lane, until: date) -> None:
        self.lane = lane
        self._at = _places(lane)
        end = float(until.toordinal() + 1)
        self.bands: list[Band] = []
        for number, stretch in enumerate(lane.stretches):
            if stretch.held is None or stretch.held.claim.act == Act.WITHDRAWAL:
                continue
            start = self._at[stretch.start]
            following = lane.stretches[number + 1 : number + 2]
            stop = self._at[following[0].start] if following else max(end, start)
            last = self.bands[-1] if self.bands else None
            if last is not None and last.end == start and _is_same(last.held, stretch.held):
                # Said again: the band goes on, and a sign tells of it.
                self.bands[-1] = last._replace(end=stop)
            else:
                self.bands.append(Band(start, stop, stretch.held, _known_by(stretch.held)))
        self.signs = sorted(self._signs(until), key=lambda sign: sign.at)
        self.band_starts = [band.start for band in self.bands]
        self.sign_places = [sign.at for sign in self.signs]

    @property
    def party(self) -> PartyHead:
        """Whose lane it is."""
        return self.lane.party

    @property
    def latest(self) -> Held | None:
        """What is held at the end; None where nothing is."""
        last = self.lane.stretches[-1].held if self.lane.stretches else None
        return None if last is None or last.claim.act == Act.WITHDRAWAL else last

    def at(self, event: Event) -> float:
        """Return the moment at which an event is drawn."""
        if event.kind is EventKind.CORRECTION:
            return float(_recorded(event).toordinal())
        return self._at[event.claim.moment]

    def bands_between(self, first: float, last: float) -> Iterable[Band]:
        """Yield the bands that are seen between two moments."""
        start = max(0, bisect_right(self.band_starts, first) - 1)
        for band in self.bands[start : bisect_right(self.band_starts, last)]:
            if band.end >= first:
                yield band

    def count_between(self, first: float, last: float) -> int:
        """Return how many signs lie from one moment to another, the last not included."""
        return bisect_left(self.sign_places, last) - bisect_left(self.sign_places, first)

    def band_at(self, moment: float) -> Band | None:
        """Return the band at a moment, if anything is held then."""
        number = bisect_right(self.band_starts, moment) - 1
        if number < 0 or (self.bands[number].end < moment and number + 1 < len(self.bands)):
            return None
        return self.bands[number]

    def _signs(self, until: date) -> Iterable[Sign]:
        seen: set[When] = set()
        for moment in self.lane.moments:
            event = moment.event
            if event.kind is EventKind.CORRECTION:
                day = min(_recorded(event), until)
                yield Sign(float(day.toordinal()), Mark.CORRECTED, moment)
            elif not event.contradictory:
                yield Sign(self._at[event.claim.moment], of_event(event), moment)
            elif event.claim.moment not in seen:
                seen.add(event.claim.moment)
                yield Sign(self._at[event.claim.moment], Mark.DIFFER, moment)


def _is_same(one: Held, other: Held) -> bool:
    """Whether the same is held by the same word."""
    return (
        len(one.claims) == len(other.claims) == 1
        and one.group == other.group
        and one.claim.terms == other.claim.terms
    )


def _recorded(event: Event) -> date:
    return from_micros(event.claim.recorded_at).date()


def _known_by(held: Held) -> float | None:
    on = PartialDate.unpack(held.claim.expressed)
    return None if on.is_whole else float(on.last_day.toordinal() + 1)


def _places(lane: Lane) -> dict[When, float]:
    """Return the moment for each packed date and order: those of one day share it evenly."""
    days: dict[int, set[When]] = defaultdict(set)
    told = [m.event.claim.moment for m in lane.moments]
    for when in (*told, *(stretch.start for stretch in lane.stretches)):
        days[PartialDate.unpack(when[0]).first_day.toordinal()].add(when)
    found: dict[When, float] = {}
    for day, whens in days.items():
        for n, when in enumerate(sorted(whens)):
            found[when] = day + n / len(whens)
    return found
