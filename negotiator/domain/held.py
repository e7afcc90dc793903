"""The held position: what a party holds on a component, derived from its claims and its groups'."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from negotiator.domain.claims import Claim, Limits, moments, standing
from negotiator.domain.codes import Act
from negotiator.domain.scale import is_step


class State(StrEnum):
    """How a held position comes about."""

    OWN = "own"
    INHERITED = "inherited"
    CONTRADICTORY = "contradictory"


class Held(NamedTuple):
    """What is held: one claim, or the several that contradict each other.

    ``group`` is the key of the group that it is inherited from; ``own`` the party's own older
    claim which a later statement of the group overrides.
    """

    state: State
    claims: tuple[Claim, ...]
    group: int | None = None
    own: Claim | None = None

    @property
    def claim(self) -> Claim:
        """The claim that tells the terms; of contradictory ones the last recorded."""
        return self.claims[-1]

    @property
    def stance(self) -> int | None:
        """The stance held; None when sources contradict each other or it was withdrawn."""
        return None if self.state is State.CONTRADICTORY else self.claim.stance


def held_by_own_word(claims: Sequence[Claim], limits: Limits) -> Held | None:
    """Return what the claims of one party on one component amount to; None without any.

    The latest moment counts. What was withdrawn is returned as the withdrawal itself, whose
    stance is None: the party holds nothing, but not for want of a record.
    """
    stand = standing(claims, limits)
    if not stand:
        return None
    if len(stand) == 1:
        return Held(State.OWN, (stand[0],))
    *_, latest = moments(stand, limits.bases)
    state = State.OWN if len(latest) == 1 else State.CONTRADICTORY
    return Held(state, tuple(latest))


def held(
    own: Sequence[Claim],
    of_groups: Mapping[int, Sequence[Claim]],
    limits: Limits,
    dissociated: frozenset[int] = frozenset(),
) -> Held | None:
    """Return what a party holds on a component, by its own word or by its groups'.

    The party's own statement beats an older or simultaneous one of a group; a later statement of
    a group beats it and keeps it as ``own``, for the view to flag. Only a stance on the scale is
    inherited, never a silence.

    Args:
        own: the party's claims on the component, as known.
        of_groups: the claims of each group it belongs to on the as-of day, by the group's key.
        limits: which claims count.
        dissociated: keys of claims of groups from which the party dissociated itself.
    """
    mine = held_by_own_word(own, limits) if own else None
    spoken = {
        group: theirs
        for group, claims in of_groups.items()
        if (theirs := held_by_own_word(claims, limits)) is not None
    }
    return combined(mine, spoken, dissociated)


def combined(
    mine: Held | None, of_groups: Mapping[int, Held], dissociated: frozenset[int] = frozenset()
) -> Held | None:
    """Return what a party holds that holds ``mine`` by its own word, and its groups theirs."""
    best: Held | None = None
    for group, theirs in of_groups.items():
        if not _is_inherited(theirs, dissociated):
            continue
        if best is None or theirs.claim.moment > best.claim.moment:
            best = theirs._replace(
                group=group,
                state=State.INHERITED if theirs.state is State.OWN else theirs.state,
            )
    if best is None:
        return mine
    # Where sources differ on whether it was withdrawn, the party has not fallen silent.
    if mine is None or (mine.state is State.OWN and mine.claim.act == Act.WITHDRAWAL):
        return best
    if best.claim.moment > mine.claim.moment:
        return best._replace(own=mine.claim)
    return mine


def _is_inherited(theirs: Held, dissociated: frozenset[int]) -> bool:
    return all(is_step(claim.stance) and claim.key not in dissociated for claim in theirs.claims)
