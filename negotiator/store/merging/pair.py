"""One row that both copies have: what each knows of it, and what both had in common last."""

import json
from functools import cached_property
from typing import Any

from negotiator.domain.merging import Merged, Values, is_blank, merge_fields
from negotiator.domain.met_markings import (
    Markings,
    Moves,
    Whole,
    had_in_common,
    is_longer,
    moves,
    once,
    whole,
    with_additions,
)
from negotiator.store.kinds import Kind
from negotiator.store.merging.copies import Head, Step
from negotiator.store.merging.meeting import Meeting

Line = list[tuple[dict[str, Any], dict[str, Any]]]


class Pair:
    """One row in two copies.

    Attributes:
        kind: what kind of row it is.
        ours: the row here.
        theirs: the row there.
        mine: what it holds here.
        raw: what it holds there, in terms of there.
        other: what it holds there, in terms of here.
        our_steps: the revisions of it that are known here.
        their_steps: those that are known there.
        known: those that are known here and count.
        never_stood: whether it stood here only as long as a merge that is undone.
    """

    def __init__(self, meeting: Meeting, kind: Kind, ours: Head, theirs: Head) -> None:
        self._meeting = meeting
        self.kind, self.ours, self.theirs = kind, ours, theirs
        self.mine = meeting.ours.values(kind, ours.key)
        self.raw = meeting.theirs.values(kind, theirs.key)
        self.other = meeting.mapped(kind, self.raw)
        self.our_steps = meeting.ours.steps(kind, ours)
        self.their_steps = meeting.theirs.steps(kind, theirs)
        self.known = _counting(self.our_steps)
        self._known_there = _counting(self.their_steps)
        self.never_stood = meeting.ours.never_stood(kind, ours)
        chains = (
            meeting.ours.chain(self.our_steps, ours.revision),
            meeting.theirs.chain(self.their_steps, theirs.revision),
        )
        self._lines: list[Line] = [
            [
                (
                    meeting.content(kind, self.our_steps[uid]),
                    meeting.mapped(kind, meeting.content(kind, self.their_steps[uid])),
                )
                for uid in line
            ]
            for line in self._in_common(chains)
        ]
        if self.never_stood:
            self._lines = [[(self.mine, self.mine)]]
        self._told = (
            meeting.content(kind, self.our_steps[theirs.revision]) if self.is_ahead else None
        )

    @property
    def is_ahead(self) -> bool:
        """Whether the row here already knows the present revision of the one there."""
        return self.theirs.revision in self.known

    @property
    def is_behind(self) -> bool:
        """Whether the one there knows the row here, and the row here does not know it."""
        is_known_there = self.never_stood or self.ours.revision in self._known_there
        return is_known_there and not self.is_ahead

    @property
    def was_unchanged(self) -> bool:
        """Whether the row here is as it was when both had it in common last."""
        return any(line[0][0] == self.mine for line in self._lines)

    def _in_common(self, chains: tuple[list[bytes], list[bytes]]) -> list[list[bytes]]:
        """Return the revisions that both copies had in common, newest first.

        One line of them, or two whose ends came to be apart, in an order that is the same whoever
        merges whom. Where one side knows the present
        revision of the other, that is what they had in common last, whatever else both know.
        """
        common = self.known & self._known_there
        ours, theirs = ([uid for uid in chain if uid in common] for chain in chains)
        if self.is_ahead or self.is_behind:
            return [theirs if self.is_ahead else ours]
        lines = [line for line in (ours, theirs) if line]
        if len(lines) < 2:
            return lines
        if theirs[0] in ours:
            return [ours]
        return [theirs] if ours[0] in theirs else sorted(lines)

    def told_more(self) -> dict[str, Any]:
        """Return the revision that is there as it is told there, if less of it was told here."""
        if self._told is None:
            return {}
        more = told_more(self._told, self.other)
        return {**self._told, **more} if more else {}

    def merged(self) -> tuple[Merged, dict[str, Any], dict[str, Any]]:
        """Return the row merged field by field, and what either side of a conflict comes to."""
        mine, other = _plain(self.kind, self.mine), _plain(self.kind, self.other)
        lines = self._lines
        if self.kind.word == "negotiation":
            is_sure = len(lines) < 2
            both = with_additions(self._markings(), self._in_use, is_sure=is_sure)
            mine["markings"], other["markings"] = map(_text, both)
            lines = [_with_markings(line) for line in lines]
        return merge_fields(lines, mine, other), mine, other

    def moves_of_markings(self, values: Values) -> Moves:
        """Return where the markings of here and of there stand among those that are to be."""
        return moves(_list(values), _list(self.mine), _list(self.other), self._base_markings())

    def _markings(self) -> Whole:
        return whole(self._base_markings(), _list(self.mine), _list(self.other), self._in_use)

    @cached_property
    def _in_use(self) -> frozenset[str]:
        """The markings that claims bear in either copy, by the names that they have there."""
        sides = ((self._meeting.ours, self.mine), (self._meeting.theirs, self.other))
        return frozenset(
            name
            for side, values in sides
            for place, name in enumerate(_list(values))
            if place in side.markings_in_use
        )

    def with_markings_in_use(self, values: Values) -> str:
        """Return the markings that are to be, none missing that was added and that claims bear.

        Where nothing is known of what both had in common, none counts as added.
        """
        if not self._lines:
            return str(values["markings"])
        return _text(once((*_list(values), *self._gone(values))))

    @property
    def lacks_a_marking(self) -> bool:
        """Whether a marking was removed here that claims there bear."""
        return self.kind.word == "negotiation" and bool(self._gone(self.mine))

    def _gone(self, values: Values) -> list[str]:
        """Return the markings that claims bear and that have no place among those to be."""
        moved = self.moves_of_markings(values)
        sides = ((_list(self.mine), moved.ours), (_list(self.other), moved.theirs))
        return sorted(
            name
            for names, places in sides
            for name, new in zip(names, places, strict=True)
            if new is None and name in self._in_use
        )

    def _base_markings(self) -> tuple[Markings, Markings] | None:
        return had_in_common(_markings_of(self._lines[0])) if self._lines else None


def _markings_of(line: Line) -> list[tuple[Markings, Markings]]:
    return [(_list(ours), _list(theirs)) for ours, theirs in line]


def _with_markings(line: Line) -> Line:
    """Return a line in which the markings are throughout what both had in common, put back."""
    base = {"markings": _text(max(had_in_common(_markings_of(line)), key=len))}
    return [({**ours, **base}, {**theirs, **base}) for ours, theirs in line]


def told_more(ours: Values, theirs: Values) -> dict[str, object]:
    """Return the fields of one revision of which ours lacks what theirs has."""
    return {
        name: theirs[name]
        for name, value in ours.items()
        if (is_blank(value) and not is_blank(theirs[name]))
        or (name == "markings" and is_longer(_list(theirs), _list(ours)))
    }


def is_same_list(ours: Values, theirs: Values) -> bool:
    """Whether two states of a negotiation have the same markings, however they are written."""
    return _list(ours) == _list(theirs)


def _list(values: Values) -> tuple[str, ...]:
    return tuple(str(name) for name in json.loads(str(values["markings"])))


def _text(markings: tuple[str, ...]) -> str:
    return json.dumps(markings, ensure_ascii=False)


def _plain(kind: Kind, values: Values) -> dict[str, Any]:
    """Return values without what follows from others."""
    return {name: value for name, value in values.items() if name not in kind.derived}


def _counting(steps: dict[bytes, Step]) -> set[bytes]:
    return {uid for uid, step in steps.items() if step.counts}
