"""Lanes of the timeline: what one party said and held on one component, over time.

Lanes are read in blocks when they are first asked for, so that a picture of thousands of them costs
what is seen of it.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from negotiator.domain.claims import Claim
from negotiator.domain.dates import PartialDate
from negotiator.domain.shifts import events
from negotiator.domain.stretches import Stretch, stretches
from negotiator.reports.question import Question
from negotiator.reports.timeline import Moment
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, Framework, PartyHead
from negotiator.store.record import Record

Spot = tuple[int, int]
"""The keys of a component and a party."""

_BLOCK = 32
_NO_ONE: frozenset[int] = frozenset()


class Lane(NamedTuple):
    """All that one party said on one component, in order, and what it held over time."""

    party: PartyHead
    component: ComponentHead
    moments: tuple[Moment, ...]
    stretches: tuple[Stretch, ...]


class Lanes:
    """The lanes of some spots, in order."""

    def __init__(self, record: Record, question: Question, spots: Sequence[Spot]) -> None:
        """Prepare lanes; nothing is read yet.

        Args:
            record: the record, as known when the question asks.
            question: the perspective, resolved.
            spots: component and party of each lane.
        """
        self.record = record
        self.question = question
        self.spots = tuple(spots)
        self._known: dict[int, Lane] = {}
        frame = question.framework
        self._parties = {party.key: party for party in frame.parties}
        self._components = {each.key: each for each in frame.components}
        self._rounds = {each.key: each for each in frame.rounds}
        self._place = {spot: n for n, spot in enumerate(self.spots)}

    def __len__(self) -> int:
        return len(self.spots)

    def place(self, component: int, party: int) -> int:
        """Return the number of a lane by its keys; -1 without one."""
        return self._place.get((component, party), -1)

    def party(self, number: int) -> PartyHead:
        """Return whose lane it is, without reading it."""
        return self._parties[self.spots[number][1]]

    def component(self, number: int) -> ComponentHead:
        """Return what a lane is about, without reading it."""
        return self._components[self.spots[number][0]]

    def lane(self, number: int) -> Lane:
        """Return a lane; it is read with those around it."""
        found = self._known.get(number)
        if found is None:
            first = number - number % _BLOCK
            self._read(range(first, min(first + _BLOCK, len(self.spots))))
            found = self._known[number]
        return found

    def all(self) -> list[Lane]:
        """Return every lane."""
        return [self.lane(number) for number in range(len(self.spots))]

    # ------------------------------------------------------------------ internals

    def _read(self, numbers: Iterable[int]) -> None:
        missing = [number for number in numbers if number not in self._known]
        spots = [self.spots[number] for number in missing]
        frame = self.question.framework
        groups: dict[int, tuple[int, ...]] = {
            party: tuple({group for group, member, _, _ in frame.memberships if member == party})
            for party in {party for _, party in spots}
        }
        claims = reads.claims_of(
            self.record,
            sorted({component for component, _ in spots}),
            sorted({*groups, *(group for each in groups.values() for group in each)}),
            self.question.perspective.known_at,
        )
        for number, (component, party) in zip(missing, spots, strict=True):
            own = claims.get((component, party), [])
            of_groups = {
                group: claims[component, group]
                for group in groups[party]
                if (component, group) in claims
            }
            self._known[number] = self._lane(component, party, own, of_groups)

    def _lane(
        self, component: int, party: int, own: Sequence[Claim], of_groups: dict[int, list[Claim]]
    ) -> Lane:
        limits = self.question.limits
        held = stretches(
            own,
            of_groups,
            limits,
            turns=turns(self.question.framework, party) if of_groups else (),
            groups_on=partial(self._groups_on, party),
            left_by=partial(self.question.framework.dissociated, party),
        )
        head, who = self._components[component], self._parties[party]
        told = tuple(
            Moment(who, head, event, self._rounds.get(event.claim.round or 0))
            for event in events(own, limits)
        )
        return Lane(who, head, told, tuple(held))

    def _groups_on(self, party: int, packed: int) -> list[int]:
        return self.question.framework.groups_of(party, PartialDate.unpack(packed).first_day)


def turns(frame: Framework, party: int) -> set[int]:
    """Return the packed dates on which a party joined or left groups or their positions."""
    found = {on for member, _, on in frame.dissociations if member == party}
    for _, member, start, end in frame.memberships:
        if member != party:
            continue
        if start:
            found.add(_packed(PartialDate.parse(start).first_day))
        if end < "9999":
            last = PartialDate.parse(end)
            after = last.last_day + timedelta(days=1) if last.is_whole else last.first_day
            found.add(_packed(after))
    return found


def _packed(day: date) -> int:
    return PartialDate.of(day).packed
