"""What a party held over time: stretches, from one moment at which that changed to the next."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from negotiator.domain.claims import Claim, Limits, moments, standing
from negotiator.domain.held import Held, State, combined

Moment = tuple[int, int]
"""When something was said: the packed date and the order within the day."""


class Stretch(NamedTuple):
    """What is held from a moment on; None where nothing is known.

    A withdrawal is held as such: the party holds nothing, and not for want of a record.
    """

    start: Moment
    held: Held | None


class Line:
    """What was held by a party's or a group's own word, moment by moment."""

    def __init__(self, claims: Sequence[Claim], limits: Limits) -> None:
        groups = [list(group) for group in moments(standing(claims, limits), limits.bases)]
        self.moments: list[Moment] = [group[0].moment for group in groups]
        self._held = [
            Held(State.OWN if len(group) == 1 else State.CONTRADICTORY, tuple(group))
            for group in groups
        ]

    def at(self, moment: Moment) -> Held | None:
        """Return what was held at a moment; None before the first claim."""
        n = bisect_right(self.moments, moment)
        return self._held[n - 1] if n else None


def stretches(
    own: Sequence[Claim],
    of_groups: Mapping[int, Sequence[Claim]],
    limits: Limits,
    *,
    turns: Collection[int] = (),
    groups_on: Callable[[int], Collection[int]] = lambda _: (),
    left_by: Callable[[int], frozenset[int]] = lambda _: frozenset(),
) -> list[Stretch]:
    """Return what a party held on a component over time, up to the limit.

    At the end of any day it is what ``held`` answers as of that day.

    Args:
        own: the party's claims on the component, as known.
        of_groups: the claims of each group that it ever belonged to, by the group's key.
        limits: which claims count.
        turns: packed dates on which it joined or left a group, or a group's position.
        groups_on: the groups that it belongs to on a packed date.
        left_by: the claims of groups that it dissociated itself from by a packed date.
    """
    mine = Line(own, limits)
    theirs = {group: Line(claims, limits) for group, claims in of_groups.items()}
    points = set(mine.moments)
    for line in theirs.values():
        points.update(line.moments)
    if theirs:
        points.update((turn, 0) for turn in turns if turn <= limits.until)
    found: list[Stretch] = []
    for point in sorted(points):
        now = mine.at(point)
        if theirs:
            spoken = {
                group: said
                for group in groups_on(point[0])
                if group in theirs and (said := theirs[group].at(point)) is not None
            }
            now = combined(now, spoken, left_by(point[0]))
        if found[-1:] and found[-1].held == now:
            continue
        if now is not None or found:
            found.append(Stretch(point, now))
    return found
