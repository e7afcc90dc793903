"""What happened along a line of claims: shifts told apart from everything that is none."""

from collections.abc import Sequence
from typing import NamedTuple

from negotiator.domain.claims import Claim, Limits, moments, standing
from negotiator.domain.codes import Act
from negotiator.domain.held import Held, State
from negotiator.domain.scale import is_step
from negotiator.domain.words import Word
from negotiator.language import marked


class EventKind(Word):
    """What a claim did to the held position. Only a shift is movement."""

    INITIAL = marked("initial", "event kind")
    SHIFT = marked("shift", "event kind")
    REAFFIRMATION = marked("reaffirmation", "event kind")
    CORRECTION = marked("correction", "event kind")
    WITHDRAWAL = marked("withdrawal", "event kind")
    RECODE = marked("recode", "event kind")


class Direction(Word):
    """Where a shift goes."""

    TOWARDS = marked("towards agreement", "direction")
    AWAY = marked("away from agreement", "direction")
    TERMS = marked("in terms only", "direction")
    NEITHER = marked("onto or off the scale", "direction")


class Event(NamedTuple):
    """One claim and what it did; ``before`` is the claim that it followed or corrected.

    ``contradictory`` marks a claim beside which another of the same moment says otherwise: no
    movement is read from it.
    """

    kind: EventKind
    claim: Claim
    before: Claim | None
    contradictory: bool = False

    @property
    def is_movement(self) -> bool:
        """Whether the event counts as a shift of the party."""
        return self.kind is EventKind.SHIFT and not self.contradictory

    @property
    def direction(self) -> Direction:
        """Where it goes, from what was held before."""
        return went(self.before, self.claim)


def went(before: Claim | None, after: Claim) -> Direction:
    """Return where a party went from one claim to another; a higher value is nearer agreement."""
    way = direction(before.stance if before else None, after.stance)
    if way is not Direction.TERMS or before is None:
        return way
    if before.value is None or after.value is None or before.value == after.value:
        return way
    return Direction.TOWARDS if after.value > before.value else Direction.AWAY


def direction(before: int | None, after: int | None) -> Direction:
    """Return where a change of stance goes; steps count from best (1) to worst."""
    if before == after:
        return Direction.TERMS
    if before is None or after is None or not is_step(before) or not is_step(after):
        return Direction.NEITHER
    return Direction.TOWARDS if after < before else Direction.AWAY


def events(claims: Sequence[Claim], limits: Limits) -> list[Event]:
    """Return what happened along all claims of one party on one component, as known.

    Ordered by the day expressed and the order within it, then by the moment recorded. A claim
    that was corrected gives no event of its own: its correction takes its place in the line
    (as initial, shift or reaffirmation), and stands once more as the correction it is.
    """
    stand = standing(claims, limits)
    found: list[Event] = []
    before: Claim | None = None
    for group in moments(stand, limits.bases):
        disputed = len(group) > 1
        found += [Event(_kind(claim, before), claim, before, disputed) for claim in group]
        if not disputed:
            before = group[0]
    found += _corrections(claims, limits)
    found.sort(key=_when)
    return found


def moved(line: Sequence[Event], now: Held | None, then: Held | None) -> Direction | None:
    """Return where a cell moved between two moments, or None if it did not.

    A difference counts only if a shift led to it: what a correction, a recode or a first record
    brought about is no movement.

    Args:
        line: the events after ``then`` up to ``now`` of the claims that ``now`` rests on.
        now: what is held.
        then: what was held at the moment compared with.
    """
    if now is None or then is None or State.CONTRADICTORY in (now.state, then.state):
        return None
    if now.claim.terms == then.claim.terms or not any(event.is_movement for event in line):
        return None
    return went(then.claim, now.claim)


def _kind(claim: Claim, before: Claim | None) -> EventKind:
    if claim.act == Act.WITHDRAWAL:
        return EventKind.WITHDRAWAL
    if claim.act == Act.RECODE:
        return EventKind.RECODE
    if before is None:
        return EventKind.INITIAL
    return EventKind.REAFFIRMATION if claim.terms == before.terms else EventKind.SHIFT


def _corrections(claims: Sequence[Claim], limits: Limits) -> list[Event]:
    by_key = {claim.key: claim for claim in claims}
    return [
        Event(EventKind.CORRECTION, claim, by_key.get(claim.refers_to or 0))
        for claim in claims
        if claim.act == Act.CORRECTION and limits.admit(claim)
    ]


def _when(event: Event) -> tuple[int, int, int, int, bool]:
    claim = event.claim
    return (
        claim.expressed,
        claim.day_order,
        claim.recorded_at,
        claim.key,
        event.kind is EventKind.CORRECTION,
    )
