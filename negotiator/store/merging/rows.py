"""What becomes of each row: it comes in, moves forward, or is merged field by field.

A row is ahead where it knows the other's present revision; otherwise the two are merged from what
both knew last.
"""

import json
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
    merged_uid,
)
from negotiator.domain.numbers import sort_key
from negotiator.language import tr
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.merging.copies import Head, Step
from negotiator.store.merging.meeting import NOWHERE, Meeting, title, unsound
from negotiator.store.merging.pair import Pair, is_same_list, told_more
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
        mine, others = self._ours.all_values(kind), self._theirs.all_values(kind)
        for key, head in theirs.items():
            here = keys.get(key)
            if here is None:
                continue
            if here in new:
                self._add(kind, head, here)
            elif self._is_unlike(kind, ours[here], head, mine[here], others[key]):
                self._meet(Pair(self._meeting, kind, ours[here], head))

    def _is_unlike(self, kind: Kind, ours: Head, theirs: Head, mine: Values, other: Values) -> bool:
        """Whether anything may become of a row that both have."""
        if self._theirs.never_stood(kind, theirs):
            return False
        return (
            ours.revision != theirs.revision
            or self._ours.never_stood(kind, ours)
            or bool(told_more(mine, self._meeting.mapped(kind, other)))
        )

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
        self._take_account(kind, key, steps, {revision})

    def _meet(self, pair: Pair) -> None:
        """Plan what becomes of a row that both have, of different revisions or told unequally."""
        kind, key, plan = pair.kind, pair.ours.key, self._plan
        values, adopted, is_decided = pair.mine, set(), False
        told = pair.told_more()
        if told or not pair.is_ahead or pair.lacks_a_marking:
            values, is_decided = self._merged(pair)
        if values != pair.mine or is_decided or pair.is_behind:
            # What was decided is a revision of its own even where all stays: so it is known there.
            # Likewise what was decided there: who knows only what was before must not seem ahead.
            edit = self._edit(pair, values, is_decided=is_decided)
            plan.edits.append(edit)
            if edit.revision == pair.theirs.revision:
                adopted = {edit.revision}
        if values != pair.mine:
            (plan.forward if pair.was_unchanged else plan.merged)[kind.word] += 1
        if kind.word == "negotiation":
            moves = pair.moves_of_markings(values)
            plan.markings = None if moves.is_nothing else moves
        if told:
            parent = pair.their_steps[pair.theirs.revision].parent
            plan.seen.append(_seen(kind, key, pair.theirs.revision, parent, told))
        if pair.never_stood:
            # What is known of it here went with the merge that is undone.
            self._take_account(kind, key, pair.their_steps, adopted)
        elif not pair.is_ahead:
            self._take_account(kind, key, pair.their_steps, adopted | pair.known)

    def _edit(self, pair: Pair, values: dict[str, Any], *, is_decided: bool) -> Edit:
        """Return how a row becomes what was merged; as it is there, it has the revision there.

        Not where that was decided: it may have been so before what was decided against.
        """
        kind, ours, theirs = pair.kind, pair.ours, pair.theirs
        self._meeting.make_sure(kind, ours.uid, values)
        parent: bytes | None = ours.revision
        if values == pair.other and not is_decided and self._is_free(theirs.revision):
            revision, parent = theirs.revision, pair.their_steps[theirs.revision].parent
        else:
            both = sorted((ours.revision, theirs.revision))
            revision = merged_uid(kind.word, both, self._meeting.by_uid(kind, values))
        return Edit(kind, ours.key, values, self._free_revision(revision, ours.revision), parent)

    def _merged(self, pair: Pair) -> tuple[dict[str, Any], bool]:
        """Return a row merged field by field, and whether something was in conflict.

        What is in conflict and open stays ours.
        """
        kind = pair.kind
        columns = {column.name: column for column in kind.columns}
        (values, conflicts), mine, other = pair.merged()
        for name in conflicts:
            if kind.word == "negotiation" and name == "scale":
                raise NegotiatorError(
                    tr(
                        "The scale was changed here and in {file}, differently.",
                        file=self._meeting.copy.name,
                    ),
                    tr("Change the scale of one to that of the other, and merge again."),
                )
            column = columns.get(name)
            their_value = pair.raw[name] if column and column.refers_to else other[name]
            conflict = Conflict(
                kind.word,
                UUID(bytes=pair.ours.uid),
                title(self._record, kind, pair.ours.key),
                field_name(column.field) if column else name,
                self._ours.said(kind, pair.ours.key, column, mine[name]),
                self._theirs.said(kind, pair.theirs.key, column, their_value),
            )
            take = self._take(conflict)
            if take is Take.THEIRS:
                values[name] = other[name]
            self._plan.conflicts.append((conflict, take))
        if kind.word == "component":
            values["sort"] = sort_key(str(values["number"]))
        if kind.word == "negotiation":
            values["markings"] = pair.with_markings_in_use(values)
            if is_same_list(values, pair.mine):
                values["markings"] = pair.mine["markings"]
        return values, bool(conflicts)

    def _take(self, conflict: Conflict) -> Take | None:
        """Return where a conflict goes by the decisions so far."""
        decisions = self._meeting.decisions
        take = decisions.fields.get(conflict.key, decisions.take)
        if take is Take.NEWEST:
            return self._newest(conflict.ours, conflict.theirs)
        return take

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
                self._plan.seen.append(_seen(kind, key, uid, step.parent, content))

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


def _seen(
    kind: Kind, key: int, revision: bytes, parent: bytes | None, content: dict[str, Any]
) -> Seen:
    plain = {name: None if value == NOWHERE else value for name, value in content.items()}
    return Seen(revision, parent, kind.word, key, json.dumps(plain, ensure_ascii=False))
