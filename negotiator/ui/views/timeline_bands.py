"""What a timeline shows of a lane, worked out from its events before anything is painted."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act
from negotiator.domain.convergence import convergence
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.scale import is_step
from negotiator.domain.shifts import Event, EventKind
from negotiator.printing.event_marks import of_event
from negotiator.printing.symbols import Mark
from negotiator.reports.timeline import Lane
from negotiator.store.reads import PartyHead


class Band(NamedTuple):
    """A stretch over which the same is held; several claims contradict each other."""

    start: date
    end: date
    claims: tuple[Claim, ...]

    @property
    def claim(self) -> Claim:
        """The claim that the band is drawn for."""
        return self.claims[0]


class Sign(NamedTuple):
    """A mark on a lane, with the event that it stands for."""

    day: date
    mark: Mark
    event: Event


class Picture(NamedTuple):
    """A lane as it is drawn."""

    party: PartyHead
    bands: tuple[Band, ...]
    signs: tuple[Sign, ...]

    @property
    def latest(self) -> Claim | None:
        """The claim held last; None when nothing is held or sources differ."""
        if not self.bands or len(self.bands[-1].claims) > 1:
            return None
        return self.bands[-1].claim


def picture(lane: Lane, until: date) -> Picture:
    """Return what is drawn of a lane up to a day."""
    told = [m.event for m in lane.moments if m.event.kind is not EventKind.CORRECTION]
    corrections = [m.event for m in lane.moments if m.event.kind is EventKind.CORRECTION]
    bands: list[Band] = []
    signs: list[Sign] = []
    for group in _together(told):
        claims = tuple(event.claim for event in group)
        start = first_day(claims[0])
        changes = any(
            event.kind is not EventKind.REAFFIRMATION or event.contradictory for event in group
        )
        if changes or not bands or len(bands[-1].claims) > 1:
            if bands:
                bands[-1] = bands[-1]._replace(end=start)
            if claims[0].act != Act.WITHDRAWAL:
                bands.append(Band(start, until, claims))
        first = group[0]
        if first.kind is not EventKind.INITIAL or first.contradictory:
            signs.append(Sign(start, of_event(first), first))
    for event in corrections:
        recorded = from_micros(event.claim.recorded_at).date()
        signs.append(Sign(min(recorded, until), Mark.CORRECTED, event))
    return Picture(lane.party, tuple(bands), tuple(sorted(signs, key=lambda sign: sign.day)))


def _together(events: Sequence[Event]) -> list[list[Event]]:
    """Group contradictory events of one moment."""
    groups: list[list[Event]] = []
    for event in events:
        last = groups[-1][0] if groups else None
        if (
            last is not None
            and last.contradictory
            and event.contradictory
            and last.claim.moment == event.claim.moment
        ):
            groups[-1].append(event)
        else:
            groups.append([event])
    return groups


def first_day(claim: Claim) -> date:
    """Return the first day that a claim may have been expressed on."""
    return PartialDate.unpack(claim.expressed).first_day


def last_day(claim: Claim) -> date:
    """Return the last day that a claim may have been expressed on."""
    return PartialDate.unpack(claim.expressed).last_day


def convergence_over_time(pictures: Sequence[Picture], steps: int) -> list[tuple[date, float]]:
    """Return how far the parties agreed, each day on which anything changed."""
    days = sorted(
        {day for each in pictures for band in each.bands for day in (band.start, band.end)}
    )
    found: list[tuple[date, float]] = []
    for day in days:
        counts = [0] * steps
        for each in pictures:
            code = _stance_on(each, day)
            if code is not None and code <= steps:
                counts[code - 1] += 1
        value = convergence(counts)
        if value is not None and (not found or found[-1][1] != value):
            found.append((day, value))
    return found


def _stance_on(each: Picture, day: date) -> int | None:
    held = [
        band
        for band in each.bands
        if band.start <= day and (day < band.end or band is each.bands[-1])
    ]
    if not held or len(held[-1].claims) > 1 or not is_step(held[-1].claim.stance):
        return None
    return held[-1].claim.stance
