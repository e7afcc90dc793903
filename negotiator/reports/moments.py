"""Two moments of a record side by side: which cells are other, and where they went."""

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from negotiator.domain.dates import PartialDate
from negotiator.domain.held import Held, State
from negotiator.domain.perspective import Perspective
from negotiator.domain.shifts import Direction, went
from negotiator.domain.words import Word
from negotiator.language import marked
from negotiator.reports.matrix import Cell, Matrix
from negotiator.store.reads import ComponentHead, PartyHead
from negotiator.store.record import Record

_BLOCK = 32


class Kind(Word):
    """What became of a cell from one moment to the other."""

    SAME = marked("same", "kind")
    NEW = marked("new", "kind")
    GONE = marked("gone", "kind")
    TOWARDS = marked("towards agreement", "kind")
    AWAY = marked("away from agreement", "kind")
    TERMS = marked("terms changed", "kind")
    OTHER = marked("other", "kind")


class Pair(NamedTuple):
    """A cell at both moments; None is no record."""

    component: ComponentHead
    party: PartyHead
    before: Cell | None
    after: Cell | None

    @property
    def kind(self) -> Kind:
        """What became of it."""
        return kind_of(self.before, self.after)


class Moments(NamedTuple):
    """Two moments: what had been said by a day, or what was known at a moment."""

    as_of: tuple[PartialDate | None, PartialDate | None]
    known_at: tuple[datetime | None, datetime | None] = (None, None)

    def perspectives(self, asked: Perspective) -> tuple[Perspective, Perspective]:
        """Return the perspective at each moment, otherwise as asked."""
        first, second = (
            asked.but(as_of=as_of, known_at=known_at or asked.known_at, since=None)
            for as_of, known_at in zip(self.as_of, self.known_at, strict=True)
        )
        return first, second


class Difference:
    """The matrix at two moments, for the parties and components of the second.

    Where the scale was changed between what was known at one and at the other, both are told on
    the later scale: nobody moved by that.
    """

    def __init__(self, record: Record, asked: Perspective, moments: Moments) -> None:
        self.moments = moments
        self.perspectives = moments.perspectives(asked)
        before, after = (record.as_known(each.known_at) for each in self.perspectives)
        latest = max(
            before, after, key=lambda each: math.inf if each.moment is None else each.moment
        )
        self.before = Matrix(before.on_scale_of(latest), self.perspectives[0])
        self._there = set(self.before.components)
        self.after = Matrix(after.on_scale_of(latest), self.perspectives[1])

    def pairs(self, components: Sequence[int]) -> dict[tuple[int, int], Pair]:
        """Return the cells of some components, by the keys of component and party.

        A cell without any record at both moments is not among them.
        """
        there = [key for key in components if key in self._there]
        before, after = self.before.cells(there), self.after.cells(components)
        heads = {row.component.key: row.component for row in self.after.rows}
        return {
            (component, party.key): Pair(
                heads[component],
                party,
                before.get((component, party.key)),
                after.get((component, party.key)),
            )
            for component in components
            for party in self.after.parties
            if (component, party.key) in before or (component, party.key) in after
        }

    def differences(self) -> Iterator[Pair]:
        """Yield the cells that are other, component by component."""
        keys = self.after.components
        for start in range(0, len(keys), _BLOCK):
            for pair in self.pairs(keys[start : start + _BLOCK]).values():
                if pair.kind is not Kind.SAME:
                    yield pair


def kind_of(before: Cell | None, after: Cell | None) -> Kind:
    """Return what became of a cell; what it means is compared, not who said it last."""
    if before is None or after is None:
        if before is after:
            return Kind.SAME
        return Kind.NEW if before is None else Kind.GONE
    if _meaning(before.held) == _meaning(after.held):
        return Kind.SAME
    if State.CONTRADICTORY in (before.held.state, after.held.state):
        return Kind.OTHER
    return {
        Direction.TOWARDS: Kind.TOWARDS,
        Direction.AWAY: Kind.AWAY,
        Direction.TERMS: Kind.TERMS,
        Direction.NEITHER: Kind.OTHER,
    }[went(before.held.claim, after.held.claim)]


def _meaning(held: Held) -> Iterable[tuple[object, ...]]:
    return sorted((claim.terms for claim in held.claims), key=repr)
