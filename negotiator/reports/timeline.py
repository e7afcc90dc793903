"""The timeline: what moved, when, and what only looked like movement."""

from collections.abc import Sequence
from typing import NamedTuple

from negotiator.domain.claims import EVERYTHING, Cell, Claim
from negotiator.domain.perspective import Perspective
from negotiator.domain.shifts import Direction, Event, EventKind, events
from negotiator.reports.question import Question, ask
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, PartyHead, RoundHead, VersionHead
from negotiator.store.record import Record


class Moment(NamedTuple):
    """An event with the party and component it belongs to."""

    party: PartyHead
    component: ComponentHead
    event: Event
    round: RoundHead | None


class Counts(NamedTuple):
    """How many shifts went where."""

    towards: int
    away: int
    terms: int
    other: int

    @property
    def total(self) -> int:
        """All shifts."""
        return sum(self)


class Timeline:
    """The timeline of a record in a perspective."""

    def __init__(self, record: Record, perspective: Perspective) -> None:
        self.record = record = record.as_known(perspective.known_at)
        self.question: Question = ask(record, perspective)
        frame = self.question.framework
        self._parties = {party.key: party for party in self.question.parties}
        self._components = {component.key: component for component in self.question.components}
        self._rounds = {each.key: each for each in frame.rounds}

    def moments(self) -> list[Moment]:
        """Return everything that happened in the perspective, in the order it was expressed.

        With ``since``, only what came after it.
        """
        parties = None if self._shows_all_parties() else list(self._parties)
        components = None if self._shows_all_components() else list(self._components)
        found = [m for line in self._lines(components, parties).values() for m in line]
        return sorted(self._after_since(found), key=_when)

    def shifts(self) -> list[Moment]:
        """Return what moved after ``since`` (or ever), newest first.

        Only cells in which anything was said after it are read.
        """
        then = self.question.then
        touched = reads.cells_expressed_after(
            self.record,
            then.until if then else 0,
            self.question.limits.until,
            None if self._shows_all_components() else list(self._components),
        )
        components = sorted({c for c, p in touched if c in self._components and p in self._parties})
        parties = sorted({p for c, p in touched if p in self._parties})
        wanted = set(touched)
        lines = self._lines(components, parties)
        found = [m for cell, line in lines.items() if cell in wanted for m in line]
        moved = [m for m in self._after_since(found) if m.event.is_movement]
        return sorted(moved, key=_when, reverse=True)

    def texts(self, component: int) -> list[VersionHead]:
        """Return the texts of a component that lay on the table by the as-of day."""
        return [
            version
            for version in reads.versions(self.record, [component]).get(component, [])
            if version.date is not None and version.date <= self.question.limits.until
        ]

    # ------------------------------------------------------------------ internals

    def _lines(
        self, components: Sequence[int] | None, parties: Sequence[int] | None
    ) -> dict[Cell, list[Moment]]:
        claims = reads.claims_of(
            self.record, components, parties, self.question.perspective.known_at
        )
        return {
            (component, party): [
                self._moment(component, party, event)
                for event in events(line, self.question.limits)
            ]
            for (component, party), line in claims.items()
            if component in self._components and party in self._parties
        }

    def _moment(self, component: int, party: int, event: Event) -> Moment:
        around = self._rounds.get(event.claim.round or 0)
        return Moment(self._parties[party], self._components[component], event, around)

    def _after_since(self, moments: Sequence[Moment]) -> list[Moment]:
        then = self.question.then
        if then is None:
            return list(moments)
        return [m for m in moments if m.event.claim.expressed > then.until]

    def _shows_all_parties(self) -> bool:
        return len(self._parties) == len(self.question.framework.parties)

    def _shows_all_components(self) -> bool:
        return len(self._components) == len(self.question.framework.components)


def count(moments: Sequence[Moment]) -> Counts:
    """Count shifts by where they go."""
    ways = [m.event.direction for m in moments if m.event.is_movement]
    return Counts(
        ways.count(Direction.TOWARDS),
        ways.count(Direction.AWAY),
        ways.count(Direction.TERMS),
        ways.count(Direction.NEITHER),
    )


def history_of_cell(record: Record, component: int, party: int) -> list[Event]:
    """Return everything ever said by a party on a component, newest first, in no perspective."""
    claims = reads.claims_of(record, [component], [party], None)
    line: Sequence[Claim] = claims.get((component, party), [])
    return list(reversed(events(line, EVERYTHING)))


def kind_counts(moments: Sequence[Moment]) -> dict[EventKind, int]:
    """Count events by kind."""
    return {kind: sum(m.event.kind is kind for m in moments) for kind in EventKind}


def _when(moment: Moment) -> tuple[int, int, int, int, bool]:
    claim = moment.event.claim
    is_correction = moment.event.kind is EventKind.CORRECTION
    return (claim.expressed, claim.day_order, claim.recorded_at, claim.key, is_correction)
