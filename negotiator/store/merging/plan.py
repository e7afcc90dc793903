"""What a merge is going to write: planned whole before the first byte is written."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from negotiator.domain.merging import Conflict, Take, Twin
from negotiator.domain.met_markings import Moves
from negotiator.store.kinds import Kind


class Add(NamedTuple):
    """A row that comes in: its values under keys of here, its uid and revision, its key there."""

    kind: Kind
    key: int
    uid: bytes
    revision: bytes
    parent: bytes | None
    values: dict[str, Any]
    their_key: int


class Edit(NamedTuple):
    """A row that becomes another: its values, its revision and what that comes after."""

    kind: Kind
    key: int
    values: dict[str, Any]
    revision: bytes
    parent: bytes | None


class Seen(NamedTuple):
    """A revision there that was taken account of, whether or not anything came of it."""

    uid: bytes
    parent: bytes | None
    word: str
    key: int
    content: str


class Join(NamedTuple):
    """A row there that is one with a row here, whose uid is another."""

    uid: bytes
    word: str
    key: int


@dataclass
class Plan:
    """What comes in, what changes, and what waits for a decision.

    Attributes:
        adds: rows that come in.
        edits: rows that change.
        seen: revisions that are known from now on.
        joins: rows that are one from now on.
        conflicts: fields that both sides changed, with where they go so far.
        twins: rows that may be the same, and whether they are taken for it.
        forward: how many rows there are newer, by kind.
        merged: how many rows both changed in different fields, by kind.
        positions: the keys there of positions that come in, in their order.
        come_back: positions that were taken back here and stand there, by their keys here, with
            their keys there.
        differing: how many positions say something else there under the uid of one here.
        ahead_of_time: how many were recorded later than now.
        fills: what positions here lack that was withheld from them, by their keys here.
        markings: where each marking of here and of there stands from now on; None where they are
            the same.
        recode: how the scale that comes in reads the stances of here.
        reading: how the scale of here reads the stances of there.
    """

    adds: list[Add] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)
    conflicts: list[tuple[Conflict, Take | None]] = field(default_factory=list)
    twins: list[tuple[Twin, bool | None]] = field(default_factory=list)
    forward: Counter[str] = field(default_factory=Counter)
    merged: Counter[str] = field(default_factory=Counter)
    positions: list[int] = field(default_factory=list)
    come_back: dict[int, int] = field(default_factory=dict)
    fills: dict[int, dict[str, Any]] = field(default_factory=dict)
    markings: Moves | None = None
    differing: int = 0
    ahead_of_time: int = 0
    recode: dict[int, int] | None = None
    reading: dict[int, int] | None = None

    @property
    def has_history(self) -> bool:
        """Whether there is anything to write, were it only what was taken account of."""
        return bool(
            self.adds
            or self.edits
            or self.seen
            or self.joins
            or self.positions
            or self.come_back
            or self.fills
        )
