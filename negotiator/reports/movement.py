"""Movement over the whole framework: shifts a round, convergence and distance, round by round."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from negotiator.domain.convergence import convergence
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.round_words import round_code
from negotiator.domain.scale import is_step
from negotiator.domain.stretches import Stretch
from negotiator.language import tr
from negotiator.reports.lanes import Lanes
from negotiator.reports.question import ask
from negotiator.reports.timeline import Counts, Moment, count
from negotiator.store.reads import ComponentHead, PartyHead, RoundHead
from negotiator.store.record import Record

_FOREVER = 2**30
_AT_ONCE = 1_000


class Stop(NamedTuple):
    """A moment at which is measured: the end of a round, or the as-of day; ``until`` is packed."""

    words: str
    day: date
    until: int


class Movement(NamedTuple):
    """How everything moved, measured at stops.

    Attributes:
        stops: oldest first.
        shifts: of each stop, how many shifts there were since the one before.
        convergence: of each component at each stop, 0 to 1 (Tastle and Wierman 2007); None where
            nobody holds a stance.
        distance: of each party at each stop, its mean distance from the best step over the
            components on which it holds a stance, 0 (supports all) to 1 (rejects all); None where
            it holds none.
    """

    stops: tuple[Stop, ...]
    shifts: tuple[Counts, ...]
    convergence: tuple[tuple[ComponentHead, tuple[float | None, ...]], ...]
    distance: tuple[tuple[PartyHead, tuple[float | None, ...]], ...]


def movement(
    record: Record,
    perspective: Perspective,
    goes_on: Callable[[float], bool] = lambda _: True,
) -> Movement:
    """Return the movement in a perspective, round by round.

    Args:
        record: the record.
        perspective: what counts.
        goes_on: is told how much is done, 0 to 1; False ends the work with what there is.
    """
    record = record.as_known(perspective.known_at)
    question = ask(record, perspective)
    stops = _stops(question.framework.rounds, question.day)
    steps = len(record.negotiation.scale)
    parties = question.parties
    sums = {party.key: [0.0] * len(stops) for party in parties}
    held = {party.key: [0] * len(stops) for party in parties}
    told: list[list[Moment]] = [[] for _ in stops]
    agreed = []
    components = [
        each for each in question.components if not (each.depth == 0 and each.has_parts)
    ] or list(question.components)
    some = max(1, _AT_ONCE // max(1, len(parties)))
    for start in range(0, len(components), some):
        block = components[start : start + some]
        spots = [(component.key, party.key) for component in block for party in parties]
        lanes = Lanes(record, question, spots)
        for n, component in enumerate(block):
            counts = [[0] * steps for _ in stops]
            for m, party in enumerate(parties):
                lane = lanes.lane(n * len(parties) + m)
                for at, stance in enumerate(_stances(lane.stretches, stops)):
                    if stance is not None and is_step(stance) and stance <= steps:
                        counts[at][stance - 1] += 1
                        sums[party.key][at] += (stance - 1) / (steps - 1)
                        held[party.key][at] += 1
                for moment in lane.moments:
                    if moment.event.is_movement:
                        at = bisect_left([s.until for s in stops], moment.event.claim.expressed)
                        told[min(at, len(stops) - 1)].append(moment)
            agreed.append((component, tuple(convergence(each) for each in counts)))
        if not goes_on(min(1.0, (start + some) / max(1, len(components)))):
            break
    distance = tuple(
        (
            party,
            tuple(
                total / number if number else None
                for total, number in zip(sums[party.key], held[party.key], strict=True)
            ),
        )
        for party in parties
    )
    return Movement(stops, tuple(count(each) for each in told), tuple(agreed), distance)


def _stops(rounds: Sequence[RoundHead], day: date) -> tuple[Stop, ...]:
    found = [
        Stop(
            round_code(each.number),
            each.end,
            PartialDate.of(each.end).packed,
        )
        for each in rounds
        if each.end <= day
    ]
    packed = PartialDate.of(day).packed
    if not found or found[-1].until < packed:
        found.append(Stop(tr("now", "a moment") if found else tr("as of", "a moment"), day, packed))
    return tuple(found)


def _stances(stretches: Sequence[Stretch], stops: Sequence[Stop]) -> list[int | None]:
    """Return the stance held at each stop."""
    starts = [stretch.start for stretch in stretches]
    found: list[int | None] = []
    for stop in stops:
        n = bisect_left(starts, (stop.until, _FOREVER))
        held = stretches[n - 1].held if n else None
        found.append(held.stance if held is not None else None)
    return found
