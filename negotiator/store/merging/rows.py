"""What becomes of each row: it comes in, moves forward, or is merged field by field.

A row is ahead where it knows the other's present revision; otherwise the two are merged from what
both knew last.
"""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.field_names import field_name
from negotiator.domain.kind_names import kind_name
from negotiator.domain.merging import (
    Conflict,
    Side,
    Take,
    Values,
    merge_fields,
    merged_uid,
)
from negotiator.domain.numbers import sort_key
from negotiator.language import tr
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.merging.copies import Head, Step
from negotiator.store.merging.meeting import NOWHERE, Meeting, title, unsound
from negotiator.store.merging.plan import Add, Edit, Plan, Seen

_BETWEEN_TWO = ("membership", "linkage")


class Rows:
    """Plans what becomes of the rows of each kind, once it is known which are the same."""

    def __init__(self, meeting: Meeting, plan: Plan) -> None:
        self._meeting, self._plan = meeting, plan
        self._record = meeting.record
        self._ours, self._theirs = meeting.ours, meeting.theirs
        self._revisions = self._ours.revisions()

    def plan(self, word: str) -> None:
        """Plan what becomes of the rows of a kind."""
        kind = KINDS[word]
        ours, theirs = self._ours.heads(word), self._theirs.heads(word)
        keys, new = self._meeting.keys[word], self._meeting.new[word]
        for key, head in theirs.items():
            here = keys.get(key)
            if here is None:
                continue
            if here in new:
                self._add(kind, head, here)
            elif head.revision != ours[here].revision:
                self._pair(kind, ours[here], head)

    def _add(self, kind: Kind, head: Head, key: int) -> None:
        """Plan a row that comes in."""
        raw = self._theirs.values(kind, head.key)
        values = self._meeting.mapped(kind, raw)
        if kind.word in _BETWEEN_TWO and _fell_together(kind, raw, values):
            return
        if any(
            column.refers_to and column.refers_to != "position" and values[column.name] == NOWHERE
            for column in kind.columns
        ):
            word = kind_name(kind.word)
            raise unsound(
                tr(
                    "{file} holds a {word} that refers to what it does not hold.",
                    file=self._meeting.copy.name,
                    word=word,
                )
            )
        self._meeting.make_sure(kind, head.uid, values)
        steps = self._theirs.steps(kind, head)
        self._theirs.chain(steps, head.revision)
        revision = self._free_revision(head.revision, head.uid)
        parent = self._theirs.parent(kind, head.key)
        self._plan.adds.append(Add(kind, key, head.uid, revision, parent, values, head.key))
        self._take_account(kind, key, steps, {head.revision})

    def _pair(self, kind: Kind, ours: Head, theirs: Head) -> None:
        """Plan what becomes of a row that both have at different revisions."""
        meeting = self._meeting
        our_steps, their_steps = self._ours.steps(kind, ours), self._theirs.steps(kind, theirs)
        chains = (
            self._ours.chain(our_steps, ours.revision),
            self._theirs.chain(their_steps, theirs.revision),
        )
        known = {uid for uid, step in our_steps.items() if step.counts}
        if theirs.revision in known:
            return
        mine = self._ours.values(kind, ours.key)
        other = meeting.mapped(kind, self._theirs.values(kind, theirs.key))
        bases = [
            (
                meeting.content(kind, our_steps[uid]),
                meeting.mapped(kind, meeting.content(kind, their_steps[uid])),
            )
            for uid in _bases(chains, our_steps, their_steps)
        ]
        merged = merge_fields(bases, _plain(kind, mine), _plain(kind, other))
        values = self._decided(kind, ours, theirs, merged.values, merged.conflicts, other)
        if kind.word == "component":
            values["sort"] = sort_key(str(values["number"]))
        adopted: set[bytes] = set()
        if values != mine:
            edit = self._edit(kind, ours, theirs, values, is_theirs=values == other)
            self._plan.edits.append(edit)
            if edit.revision == theirs.revision:
                adopted = {edit.revision}
            is_forward = any(base[0] == mine for base in bases)
            (self._plan.forward if is_forward else self._plan.merged)[kind.word] += 1
        self._take_account(kind, ours.key, their_steps, adopted | known)

    def _edit(
        self, kind: Kind, ours: Head, theirs: Head, values: dict[str, Any], *, is_theirs: bool
    ) -> Edit:
        """Return how a row becomes what was merged; as it is there, it has the revision there."""
        self._meeting.make_sure(kind, ours.uid, values)
        parent: bytes | None = ours.revision
        if is_theirs and self._is_free(theirs.revision):
            revision, parent = theirs.revision, self._theirs.parent(kind, theirs.key)
        else:
            pair = sorted((ours.revision, theirs.revision))
            revision = merged_uid(kind.word, pair, self._meeting.by_uid(kind, values))
        revision = self._free_revision(revision, ours.revision)
        return Edit(kind, ours.key, values, revision, parent)

    def _decided(
        self,
        kind: Kind,
        ours: Head,
        theirs: Head,
        values: dict[str, Any],
        conflicts: Sequence[str],
        other: Values,
    ) -> dict[str, Any]:
        """Put the decided values of fields in conflict; the open ones stay ours."""
        columns = {column.name: column for column in kind.columns}
        decisions = self._meeting.decisions
        raw = self._theirs.values(kind, theirs.key)
        mine = self._ours.values(kind, ours.key)
        for name in conflicts:
            if kind.word == "negotiation" and name == "scale":
                raise NegotiatorError(
                    tr(
                        "The scale was changed here and in {file}, differently.",
                        file=self._meeting.copy.name,
                    ),
                    tr("Change the scale of one to that of the other, and merge again."),
                )
            conflict = Conflict(
                kind.word,
                UUID(bytes=ours.uid),
                title(self._record, kind, ours.key),
                field_name(columns[name].field) if name in columns else name,
                self._ours.said(kind, ours.key, columns.get(name), mine[name]),
                self._theirs.said(kind, theirs.key, columns.get(name), raw[name]),
            )
            take = decisions.fields.get(conflict.key, decisions.take)
            if take is Take.NEWEST:
                take = self._newest(conflict.ours, conflict.theirs)
            if take is Take.THEIRS:
                values[name] = other[name]
            self._plan.conflicts.append((conflict, take))
        return values

    def _newest(self, ours: Side, theirs: Side) -> Take:
        """Return who was last; a clock that is ahead of time says nothing."""
        latest = self._meeting.latest()
        mine, other = (0 if side.at > latest else side.at for side in (ours, theirs))
        if mine == other:
            return Take.THEIRS if theirs.words > ours.words else Take.OURS
        return Take.THEIRS if other > mine else Take.OURS

    # ------------------------------------------------------------------ revisions

    def _take_account(
        self, kind: Kind, key: int, steps: dict[bytes, Step], known: set[bytes]
    ) -> None:
        """Remember the revisions there that are not known here."""
        meeting = self._meeting
        for uid, step in steps.items():
            if step.counts and uid not in known:
                content = meeting.mapped(kind, meeting.content(kind, step))
                plain = {name: None if v == NOWHERE else v for name, v in content.items()}
                words = json.dumps(plain, ensure_ascii=False)
                self._plan.seen.append(Seen(uid, step.parent, kind.word, key, words))

    def _is_free(self, revision: bytes) -> bool:
        return revision not in self._revisions and not self._ours.was_revision(revision)

    def _free_revision(self, revision: bytes, of: bytes) -> bytes:
        """Return a revision's uid, or another one where some other revision here has it."""
        while not self._is_free(revision):
            revision = merged_uid(revision, of)
        self._revisions.add(revision)
        return revision


def _fell_together(kind: Kind, theirs: Values, ours: Values) -> bool:
    """Whether a row is between two there that are one here, so that it says nothing."""
    one, other = (column.name for column in kind.references)
    return ours[one] == ours[other] and theirs[one] != theirs[other]


def _plain(kind: Kind, values: Values) -> dict[str, object]:
    """Return values without what follows from others."""
    return {name: value for name, value in values.items() if name not in kind.derived}


def _bases(
    chains: tuple[list[bytes], list[bytes]], ours: dict[bytes, Step], theirs: dict[bytes, Step]
) -> list[bytes]:
    """Return what both copies had in common last: one revision, or two that came to be apart."""
    found: list[bytes] = []
    for chain in chains:
        for uid in chain:
            if uid in ours and uid in theirs and ours[uid].counts and theirs[uid].counts:
                if uid not in found:
                    found.append(uid)
                break
    if len(found) < 2:
        return found
    first, second = found
    for chain in chains:
        if first in chain and second in chain:
            return [first if chain.index(first) < chain.index(second) else second]
    return found
