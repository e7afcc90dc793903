"""Another copy comes home: what it would bring is planned first, and written as one change.

Rows are the same when their uids are, or when somebody said so. Each row has a line of revisions;
where one side has known the other's present revision it is ahead, and otherwise the two are
merged field by field from what both knew last. Positions are only added: what counts in either
copy counts afterwards. The other copy is read and never written.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import (
    REMOVED,
    Conflict,
    Decisions,
    Side,
    Take,
    Twin,
    Values,
    merge_fields,
    merged_uid,
)
from negotiator.domain.positions import Position
from negotiator.store import search
from negotiator.store.alterations import value_words
from negotiator.store.changes import Change
from negotiator.store.copies import Copy, Head, Step, defaults
from negotiator.store.kinds import KINDS, Kind, content_columns
from negotiator.store.record import Record
from negotiator.store.schema import unique_in_the_end
from negotiator.store.titles import claim_words, title_of
from negotiator.store.trouble import told

_ORDER = (
    *("negotiation", "party", "component", "round", "source", "text-version", "package"),
    "measure",
)
_FRAMEWORK = ("party", "membership", "component")
_NAMES = {"party": ("code", "name"), "component": ("number", "title")}
_BETWEEN_TWO = ("membership", "linkage")
_SAME_BY = {"round": "number", "brief": "component"}
_LATEST = 24 * 3600 * 10**6
"""How far ahead of ours another clock may be, in microseconds."""

_POSITION_KEYS = {
    "party_id": "party",
    "component_id": "component",
    "source_id": "source",
    "round_id": "round",
    "text_version_id": "text-version",
}


class Preview(NamedTuple):
    """What a merge brings, told before it is written.

    Attributes:
        copy: the name of the other copy.
        added: rows that only it has, by kind, and positions.
        forward: rows that it has newer, by kind.
        merged: rows that both changed, in different fields, by kind.
        conflicts: fields that both changed, with where they go by the decisions so far.
        twins: rows that may be the same, and whether they are taken for it.
        undecided: how many conflicts and twins wait for a decision.
        come_back: positions that were taken back here and stand there.
        differing: positions that say something else there under the uid of one here; ours stand.
        ahead_of_time: positions recorded later than now, by a wrong clock; they count as of now.
        has_history: whether there is anything to take account of at all.
        told: what comes in and changes, the first rows of it: what becomes of it, its kind, and
            what it is called with what changes in it.
    """

    copy: str
    added: dict[str, int]
    forward: dict[str, int]
    merged: dict[str, int]
    conflicts: tuple[tuple[Conflict, Take | None], ...]
    twins: tuple[tuple[Twin, bool | None], ...]
    undecided: int
    come_back: int
    differing: int
    ahead_of_time: int
    has_history: bool
    told: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether the copy has nothing that is not here."""
        return not (self.has_history or self.undecided)


@dataclass
class _Plan:
    adds: list["_Add"] = field(default_factory=list)
    edits: list["_Edit"] = field(default_factory=list)
    seen: list[tuple[bytes, bytes | None, str, int, str]] = field(default_factory=list)
    joins: list[tuple[bytes, str, int]] = field(default_factory=list)
    conflicts: list[tuple[Conflict, Take | None]] = field(default_factory=list)
    twins: list[tuple[Twin, bool | None]] = field(default_factory=list)
    forward: Counter[str] = field(default_factory=Counter)
    merged: Counter[str] = field(default_factory=Counter)
    positions: list[int] = field(default_factory=list)
    come_back: list[int] = field(default_factory=list)
    differing: int = 0
    ahead_of_time: int = 0
    recode: dict[int, int] | None = None
    reading: dict[int, int] | None = None


class _Add(NamedTuple):
    kind: Kind
    key: int
    head: Head
    parent: bytes | None
    values: dict[str, Any]
    their_key: int


class _Edit(NamedTuple):
    kind: Kind
    key: int
    values: dict[str, Any]
    revision: bytes
    parent: bytes | None


def look(
    record: Record,
    copy: Record,
    decisions: Decisions = Decisions(),  # noqa: B008
    *,
    goes_on: Callable[[], bool] = lambda: True,
) -> Preview:
    """Tell what a merge would bring; nothing is written.

    Raises:
        NegotiatorError: the copy is of another negotiation, contradicts itself, or it was
            cancelled.
    """
    with _blamed_on(copy):
        return _Merge(record, copy, decisions, goes_on).preview()


def look_at_all(
    record: Record,
    copies: Sequence[Record],
    decisions: Decisions = Decisions(),  # noqa: B008
    *,
    goes_on: Callable[[], bool] = lambda: True,
) -> list[Preview]:
    """Tell what merging copies one after the other would bring.

    Several are merged and taken back at once, so that each is told as it meets those before it.

    Raises:
        NegotiatorError: as for ``look``.
    """
    if len(copies) == 1 or record.read_only:
        return [look(record, copy, decisions, goes_on=goes_on) for copy in copies]
    previews: list[Preview] = []
    try:
        with record.change("Merge", "merge") as change:
            for copy in copies:
                with _blamed_on(copy):
                    each = _Merge(record, copy, decisions, goes_on)
                    previews.append(each.preview())
                    each.write(change)
            raise _NothingNewError
    except _NothingNewError:
        return previews
    except sqlite3.IntegrityError:
        raise _contradicts(copies[-1]) from None


def merge(
    record: Record,
    copies: Sequence[Record],
    decisions: Decisions = Decisions(),  # noqa: B008
    *,
    goes_on: Callable[[], bool] = lambda: True,
) -> tuple[Change | None, list[Preview]]:
    """Merge copies, one after the other, as one change; None where they bring nothing.

    Raises:
        NegotiatorError: something is not decided, a copy is of another negotiation or contradicts
            itself, it was cancelled, or the file cannot be written. Nothing is then changed.
    """
    previews: list[Preview] = []
    try:
        with record.change("Merge", "merge") as change:
            for copy in copies:
                with _blamed_on(copy):
                    each = _Merge(record, copy, decisions, goes_on)
                    previews.append(each.preview())
                    _refuse_undecided(previews[-1])
                    each.write(change)
            if all(found.is_nothing for found in previews):
                raise _NothingNewError
            names = ", ".join(found.copy for found in previews if not found.is_nothing)
            what = _brought(previews)
            change.relabel(f"Merge {names}: {what}" if what else f"Merge {names}")
    except _NothingNewError:
        return None, previews
    except sqlite3.IntegrityError:
        raise _contradicts(copies[-1]) from None
    return change, previews


class _NothingNewError(Exception):
    """The copies bring nothing: the change that was begun is not to be."""


@contextmanager
def _blamed_on(copy: Record) -> Iterator[None]:
    """Say of what cannot be read or written that the copy contradicts itself."""
    try:
        with told(copy.name):
            yield
    except NegotiatorError:
        raise
    except (sqlite3.IntegrityError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise _contradicts(copy) from problem


def _contradicts(copy: Record) -> NegotiatorError:
    return NegotiatorError(
        f"{copy.name} contradicts itself, so nothing was merged.",
        "It was damaged, or changed outside Negotiator; ask for a fresh copy.",
    )


def _brought(previews: Iterable[Preview]) -> str:
    """Return what comes in, in words for the label of the change."""
    added: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    for each in previews:
        added.update(each.added)
        changed.update(each.forward)
        changed.update(each.merged)
    words = [
        f"{number:,} {word.replace('-', ' ')}{'s' * (number != 1 and word == 'position')}"
        for word, number in sorted(added.items(), key=lambda pair: pair[0] != "position")
    ]
    if changed:
        words.append(f"{sum(changed.values()):,} changed")
    return ", ".join(words)


def _refuse_undecided(found: Preview) -> None:
    if found.undecided:
        raise NegotiatorError(
            f"{found.undecided} things are to be decided before {found.copy} is merged."
            if found.undecided > 1
            else f"One thing is to be decided before {found.copy} is merged.",
            "Decide each, or say whose version to take; nothing was changed.",
        )


class _Merge:
    """One merge: keys there to keys here, what comes in, what moves, what conflicts."""

    def __init__(
        self, record: Record, copy: Record, decisions: Decisions, goes_on: Callable[[], bool]
    ) -> None:
        self._record, self._copy = record, copy
        self._ours, self._theirs = Copy(record), Copy(copy)
        self._decisions, self._goes_on = decisions, goes_on
        self._keys: dict[str, dict[int, int]] = {}
        self._new: dict[str, dict[int, UUID]] = {}
        self._titles: dict[tuple[str, int], str] = {}
        self._defaults: dict[str, dict[str, object]] = {}
        self._positions: dict[UUID, int] = {}
        self._revisions = {
            bytes(revision)
            for kind in KINDS.values()
            for (revision,) in record.connection.execute(f"SELECT revision FROM {kind.table}")
        }
        self._is_another = self._negotiation(record) != self._negotiation(copy)
        if self._is_another and not decisions.framework_of_another:
            raise NegotiatorError(
                f"{copy.name} is about another negotiation, “{copy.negotiation.title}”.",
                "Only copies of one negotiation are merged; its parties and components can be "
                "brought in by choice.",
            )
        self._plan = _Plan()
        for word in self._words():
            self._check_on()
            self._match(word)
        for word in self._words():
            self._check_on()
            self._compare(word)
        if not self._is_another:
            self._find_scale()
            self._find_positions()

    @staticmethod
    def _negotiation(record: Record) -> bytes:
        found = record.connection.execute("SELECT uid FROM negotiation WHERE id = 1").fetchone()
        return bytes(found[0]) if found else b""

    def _words(self) -> list[str]:
        if self._is_another:
            return list(_FRAMEWORK)
        return [*_ORDER, *(word for word in KINDS if word not in _ORDER)]

    def _check_on(self) -> None:
        if not self._goes_on():
            raise NegotiatorError("The merge was cancelled.", "Nothing was changed.")

    def preview(self) -> Preview:
        """Return what the merge would bring."""
        plan = self._plan
        added = Counter(add.kind.word for add in plan.adds if not add.values[REMOVED])
        if plan.positions:
            added["position"] = len(plan.positions)
        open_twins = sum(answer is None for _, answer in plan.twins)
        return Preview(
            self._copy.name,
            dict(added),
            dict(plan.forward),
            dict(plan.merged),
            tuple(plan.conflicts),
            tuple(plan.twins),
            sum(take is None for _, take in plan.conflicts) + open_twins,
            len(plan.come_back),
            plan.differing,
            plan.ahead_of_time,
            bool(
                plan.adds
                or plan.edits
                or plan.seen
                or plan.joins
                or plan.positions
                or plan.come_back
            ),
            tuple(islice(self._told(), _MOST_TOLD)),
        )

    def _told(self) -> Iterator[tuple[str, str, str]]:
        """Yield what comes in and changes, in words."""
        for key in self._plan.positions:
            yield "comes in", "position", self._claim(self._copy, key)
        for add in self._plan.adds:
            if not add.values[REMOVED]:
                title = self._title(self._copy, add.kind, add.their_key)
                yield "comes in", add.kind.word.replace("-", " "), title
        for edit in self._plan.edits:
            title = self._title(self._record, edit.kind, edit.key)
            words = "; ".join(self._changes(edit))
            yield "changes", edit.kind.word.replace("-", " "), f"{title}: {words}"
        for key in self._plan.come_back:
            yield "comes back", "position", self._claim(self._record, key)

    @staticmethod
    def _claim(record: Record, key: int) -> str:
        stance, change = record.connection.execute(
            "SELECT stance, change_id FROM position WHERE id = ?", (key,)
        ).fetchone()
        now = Copy(record).present_stance(stance, change)
        name = record.negotiation.scale.name(now) if now else "withdrawn or corrected"
        return f"{claim_words(record, key)}: {name}"

    def _changes(self, edit: _Edit) -> Iterator[str]:
        """Yield what changes in a row, field by field."""
        present = self._ours.values(edit.kind, edit.key)
        if present[REMOVED] != edit.values[REMOVED]:
            yield "removed" if edit.values[REMOVED] else "brought back"
        for column in edit.kind.columns:
            before, after = present[column.name], edit.values[column.name]
            if before != after:
                name = column.field.replace("_", " ")
                if column.refers_to:
                    yield f"{name} is another"
                else:
                    values = (value_words(self._record, column, each) for each in (before, after))
                    short = [f"{each[:80]}…" if len(each) > 80 else each for each in values]
                    yield f"{name} “{short[0]}” → “{short[1]}”"

    # ------------------------------------------------------------------ which rows are the same

    def _match(self, word: str) -> None:
        """Find the row here of each row there; those that are only there get keys of their own."""
        kind = KINDS[word]
        ours, theirs = self._ours.heads(word), self._theirs.heads(word)
        by_uid = {head.uid: key for key, head in ours.items()}
        keys = self._keys[word] = {}
        joined = self._ours.joined()
        for key, head in theirs.items():
            here = by_uid.get(head.uid, joined.get((word, head.uid)))
            if here is not None:
                keys[key] = here
        for (other, uid), key in self._theirs.joined().items():
            here = by_uid.get(uid)
            if other == word and here is not None and key in theirs and key not in keys:
                keys[key] = here
                self._plan.joins.append((theirs[key].uid, word, here))
        only_there = [head for key, head in theirs.items() if key not in keys]
        self._find_twins(kind, ours, only_there)
        free = max(ours, default=0) + 1
        self._new[word] = {}
        for head in only_there:
            if head.key not in keys and not self._stays_away(kind, head):
                keys[head.key] = free
                self._new[word][free] = UUID(bytes=head.uid)
                free += 1

    @staticmethod
    def _stays_away(kind: Kind, head: Head) -> bool:
        """Whether a row is not taken: removed there, never known here, and hung on a position."""
        return head.removed and any(column.refers_to == "position" for column in kind.columns)

    def _find_twins(self, kind: Kind, ours: dict[int, Head], only_there: list[Head]) -> None:
        """Find rows that were entered on both sides: by code or number, by name or title."""
        fields = _NAMES.get(kind.word) or (_SAME_BY.get(kind.word) or kind.unique,)
        if not fields[0] or not only_there:
            return
        there = [(head, self._theirs.values(kind, head.key)) for head in only_there]
        known: dict[tuple[str, object], int] = {}
        taken = set(self._keys[kind.word].values())
        columns = {column.field: column.name for column in kind.columns}
        for key, head in ours.items():
            if not head.removed and key not in taken:
                values = self._ours.values(kind, key)
                for name in fields:
                    known[name, _folded(values[columns[name]])] = key
        for head, values in there:
            if head.removed:
                continue
            if kind.word == "brief":
                values["component"] = self._keys["component"].get(values["component"])
            found = {
                name: known[name, value]
                for name in fields
                if (name, value := _folded(values[columns[name]])) in known
            }
            self._offer(kind, head, found, fields)

    def _offer(self, kind: Kind, head: Head, found: dict[str, int], fields: Sequence[str]) -> None:
        """Offer a row there to be joined with the one here that it is like."""
        if not found:
            return
        key = next(iter(found.values()))
        by = [name for name in fields if found.get(name) == key]
        uid = UUID(bytes=head.uid)
        answer: bool | None
        if kind.word in _NAMES:
            is_sure = len(by) == len(fields)
            answer = self._decisions.twins.get(uid, True if is_sure else None)
            twin = Twin(
                kind.word,
                uid,
                self._record.uid_of(kind.word, key),
                self._title(self._copy, kind, head.key),
                self._title(self._record, kind, key),
                " and ".join(by),
                is_sure,
            )
            self._plan.twins.append((twin, answer))
        else:
            answer = kind.word in _SAME_BY or self._is_alike(kind, head.key, key)
        if answer and key not in self._keys[kind.word].values():
            self._keys[kind.word][head.key] = key
            self._plan.joins.append((head.uid, kind.word, key))

    def _is_alike(self, kind: Kind, their_key: int, key: int) -> bool:
        return self._theirs.values(kind, their_key) == self._ours.values(kind, key)

    @staticmethod
    def _title(record: Record, kind: Kind, key: int) -> str:
        row = record.row(kind.word, key, removed=True)
        return title_of(record, row) if row is not None else ""

    # ------------------------------------------------------------------ what became of each

    def _compare(self, word: str) -> None:
        """Plan what becomes of the rows of a kind."""
        kind = KINDS[word]
        ours, theirs = self._ours.heads(word), self._theirs.heads(word)
        new = self._new[word]
        for key, head in theirs.items():
            here = self._keys[word].get(key)
            if here is None:
                continue
            if here in new:
                self._add(kind, head, here)
            elif head.revision != ours[here].revision:
                self._pair(kind, ours[here], head)

    def _add(self, kind: Kind, head: Head, key: int) -> None:
        raw = self._theirs.values(kind, head.key)
        values = self._mapped(kind, raw)
        if kind.word in _BETWEEN_TWO and self._fell_together(kind, raw, values):
            return
        if any(
            column.refers_to and column.refers_to != "position" and values[column.name] == _NOWHERE
            for column in kind.columns
        ):
            raise NegotiatorError(
                f"{self._copy.name} holds a {kind.word.replace('-', ' ')} that refers to what it "
                "does not hold.",
                "It was changed outside Negotiator; ask for a fresh copy.",
            )
        self._build(kind, head.uid, values)
        steps = self._theirs.steps(kind, head)
        self._theirs.chain(steps, head.revision)
        revision = self._free_revision(head.revision, head.uid)
        self._plan.adds.append(
            _Add(
                kind,
                key,
                head._replace(revision=revision),
                self._theirs.parent(kind, head.key),
                values,
                head.key,
            )
        )
        self._take_account(kind, key, steps, {head.revision})

    @staticmethod
    def _fell_together(kind: Kind, theirs: Values, ours: Values) -> bool:
        """Whether a row is between two there that are one here, so that it says nothing."""
        one, other = (column.name for column in kind.references)
        return ours[one] == ours[other] and theirs[one] != theirs[other]

    def _pair(self, kind: Kind, ours: Head, theirs: Head) -> None:
        """Plan what becomes of a row that both have at different revisions."""
        our_steps, their_steps = (
            self._ours.steps(kind, ours),
            self._theirs.steps(kind, theirs),
        )
        chains = (
            self._ours.chain(our_steps, ours.revision),
            self._theirs.chain(their_steps, theirs.revision),
        )
        known = {uid for uid, step in our_steps.items() if step.counts}
        if theirs.revision in known:
            return
        mine = self._ours.values(kind, ours.key)
        other = self._mapped(kind, self._theirs.values(kind, theirs.key))
        bases = [
            (
                self._content(kind, our_steps[uid]),
                self._mapped(kind, self._content(kind, their_steps[uid])),
            )
            for uid in _bases(chains, our_steps, their_steps)
        ]
        merged = merge_fields(bases, _plain(kind, mine), _plain(kind, other))
        values = self._decided(kind, ours, theirs, merged.values, merged.conflicts, other)
        values = self._derived(kind, values)
        is_theirs = values == other
        adopted: set[bytes] = set()
        if values != mine:
            self._build(kind, ours.uid, values)
            parent: bytes | None = ours.revision
            if is_theirs and self._is_free(theirs.revision):
                revision, parent = theirs.revision, self._theirs.parent(kind, theirs.key)
                adopted = {revision}
            else:
                pair = sorted((ours.revision, theirs.revision))
                revision = merged_uid(kind.word, pair, self._by_uid(kind, values))
            revision = self._free_revision(revision, ours.revision)
            self._plan.edits.append(_Edit(kind, ours.key, values, revision, parent))
            is_forward = any(base[0] == mine for base in bases)
            (self._plan.forward if is_forward else self._plan.merged)[kind.word] += 1
        self._take_account(kind, ours.key, their_steps, adopted | known)

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
        raw = self._theirs.values(kind, theirs.key)
        mine = self._ours.values(kind, ours.key)
        for name in conflicts:
            if kind.word == "negotiation" and name == "scale":
                raise NegotiatorError(
                    f"The scale was changed here and in {self._copy.name}, differently.",
                    "Change the scale of one to that of the other, and merge again.",
                )
            conflict = Conflict(
                kind.word,
                UUID(bytes=ours.uid),
                self._title(self._record, kind, ours.key),
                columns[name].field.replace("_", " ") if name in columns else name,
                self._ours.said(kind, ours.key, columns.get(name), mine[name]),
                self._theirs.said(kind, theirs.key, columns.get(name), raw[name]),
            )
            take = self._decisions.fields.get(conflict.key, self._decisions.take)
            if take is Take.NEWEST:
                take = self._newest(conflict.ours, conflict.theirs)
            if take is Take.THEIRS:
                values[name] = other[name]
            self._plan.conflicts.append((conflict, take))
        return values

    def _newest(self, ours: Side, theirs: Side) -> Take:
        """Return who was last; a clock that is ahead of time says nothing."""
        now = int(self._record.now().timestamp() * 1_000_000) + _LATEST
        mine, other = (0 if side.at > now else side.at for side in (ours, theirs))
        if mine == other:
            return Take.THEIRS if theirs.words > ours.words else Take.OURS
        return Take.THEIRS if other > mine else Take.OURS

    def _take_account(
        self, kind: Kind, key: int, steps: dict[bytes, Step], known: set[bytes]
    ) -> None:
        """Remember the revisions there that are not known here."""
        for uid, step in steps.items():
            if step.counts and uid not in known:
                content = self._mapped(kind, self._content(kind, step))
                plain = {name: None if v == _NOWHERE else v for name, v in content.items()}
                self._plan.seen.append(
                    (uid, step.parent, kind.word, key, json.dumps(plain, ensure_ascii=False))
                )

    def _is_free(self, revision: bytes) -> bool:
        if revision in self._revisions:
            return False
        return (
            self._record.connection.execute(
                "SELECT 1 FROM revision WHERE uid = ?", (revision,)
            ).fetchone()
            is None
        )

    def _free_revision(self, revision: bytes, of: bytes) -> bytes:
        """Return a revision's uid, or another one where some other revision here has it."""
        while not self._is_free(revision):
            revision = merged_uid(revision, of)
        self._revisions.add(revision)
        return revision

    def _content(self, kind: Kind, step: Step) -> dict[str, Any]:
        """Return what a row was at a revision, with the columns of later schemas."""
        if kind.word not in self._defaults:
            self._defaults[kind.word] = defaults(self._record.connection, kind)
        content = json.loads(step.content)
        return {
            name: content.get(name, self._defaults[kind.word].get(name))
            for name in content_columns(kind)
        }

    def _mapped(self, kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
        """Return values of the other copy with the keys of this one."""
        mapped = dict(values)
        for column in kind.references:
            value = values[column.name]
            if value is None:
                continue
            if column.refers_to == "position":
                mapped[column.name] = self._position_key(value)
            else:
                mapped[column.name] = self._keys[column.refers_to or ""].get(value, _NOWHERE)
        return mapped

    def _position_key(self, their_key: int) -> int:
        """Return the key here of a position there; one that is only there is found by its place.

        Those that come in are numbered in their order, so that this can be told before.
        """
        found = self._theirs.db.execute(
            "SELECT uid FROM position WHERE id = ?", (their_key,)
        ).fetchone()
        if found is None:
            return _NOWHERE
        here = self._ours.db.execute("SELECT id FROM position WHERE uid = ?", found).fetchone()
        return int(here[0]) if here is not None else -their_key

    def _derived(self, kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
        if kind.word == "component":
            from negotiator.domain.numbers import sort_key

            values["sort"] = sort_key(str(values["number"]))
        return values

    def _by_uid(self, kind: Kind, values: dict[str, Any]) -> list[tuple[str, object]]:
        """Return values that mean the same in every copy: references as uids."""
        plain: list[tuple[str, object]] = []
        for column in kind.columns:
            value = values[column.name]
            if column.refers_to and isinstance(value, int):
                value = str(self._uid(column.refers_to, value))
            plain.append((column.name, value))
        return [*plain, (REMOVED, values[REMOVED])]

    def _uid(self, word: str, key: int) -> UUID:
        if word == "position" and key < 0:
            return self._theirs.uid_of(word, -key)
        return self._new.get(word, {}).get(key) or self._record.uid_of(word, key)

    def _build(self, kind: Kind, uid: bytes, values: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return a row as its model, which says whether it can be.

        Raises:
            NegotiatorError: it cannot.
        """
        try:
            return kind.to_model(uid, values, self._uid)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise NegotiatorError(
                f"{self._copy.name} holds a {kind.word.replace('-', ' ')} that cannot be.",
                "It was changed outside Negotiator; ask for a fresh copy.",
            ) from None

    # ------------------------------------------------------------------ the scale

    def _find_scale(self) -> None:
        """Find how stances there are read here: either side may have changed its scale."""
        mine, other = self._ours.scale(), self._theirs.scale()
        edit = next((each for each in self._plan.edits if each.kind.word == "negotiation"), None)
        result = json.loads(edit.values["scale"]) if edit is not None else mine
        if result != mine:
            self._plan.recode = self._theirs.recoding_from(mine)
            if self._plan.recode is None:
                raise self._other_scale()
        elif result != other:
            self._plan.reading = self._ours.recoding_from(other)
            if self._plan.reading is None:
                raise self._other_scale()

    def _other_scale(self) -> NegotiatorError:
        return NegotiatorError(
            f"It is not known how the scale of {self._copy.name} reads on the one here.",
            "Change the scale of one to that of the other, and merge again.",
        )

    # ------------------------------------------------------------------ positions

    def _find_positions(self) -> None:
        plan = self._plan
        undone_here, undone_there = (
            self._record.undone_changes(),
            self._copy.undone_changes(),
        )
        only_there, shared = self._unaligned()
        now = int(self._record.now().timestamp() * 1_000_000) + _LATEST
        for key, change, recorded_at in only_there:
            if change not in undone_there:
                plan.positions.append(key)
                plan.ahead_of_time += recorded_at > now
        plan.differing = shared
        if undone_here:
            changes = ",".join(str(int(key)) for key in undone_here)
            for key, uid in self._ours.db.execute(
                f"SELECT id, uid FROM position WHERE change_id IN ({changes}) ORDER BY id"
            ).fetchall():
                found = self._theirs.db.execute(
                    "SELECT change_id FROM position WHERE uid = ?", (uid,)
                ).fetchone()
                if found is not None and found[0] not in undone_there:
                    plan.come_back.append(key)

    def _unaligned(self) -> tuple[list[tuple[int, int, int]], int]:
        """Return what is only there, and how many say something else under the same uid.

        Copies share the order of what they had in common, so both are read side by side; from
        where they part each position there is looked up.
        """
        asked = (
            "SELECT uid, expressed, day_order, basis, stance, party_id, component_id, change_id, "
            "id, recorded_at FROM position ORDER BY id"
        )
        ours = self._ours.db.execute(asked)
        theirs = self._theirs.db.execute(asked)
        parties, components = self._keys["party"], self._keys["component"]
        is_plain = all(a == b for keys in (parties, components) for a, b in keys.items())
        only_there: list[tuple[int, int, int]] = []
        differing = 0
        parted = False
        for number, other in enumerate(theirs):
            if not number % 20_000:
                self._check_on()
            if not parted:
                mine = ours.fetchone()
                if mine is not None and mine[0] == other[0]:
                    is_same = is_plain and mine[:7] == other[:7]
                    differing += not (is_same or self._are_alike(mine, other))
                    continue
                parted = True
                ours.close()
            found = self._ours.db.execute(
                "SELECT uid, expressed, day_order, basis, stance, party_id, component_id, "
                "change_id FROM position WHERE uid = ?",
                (other[0],),
            ).fetchone()
            if found is None:
                change, key, recorded_at = other[7:]
                only_there.append((key, change, recorded_at))
            elif not self._are_alike(found, other):
                differing += 1
        ours.close()
        return only_there, differing

    def _are_alike(self, mine: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
        is_read_alike = (
            mine[4] == other[4]
            or self._ours.scale() != self._theirs.scale()
            or self._ours.present_stance(mine[4], mine[7])
            == self._theirs.present_stance(other[4], other[7])
        )
        return (
            is_read_alike
            and mine[:4] == other[:4]
            and mine[5] == self._keys["party"].get(other[5])
            and mine[6] == self._keys["component"].get(other[6])
        )

    # ------------------------------------------------------------------ writing

    def write(self, change: Change) -> None:
        """Write what was planned, as part of a change."""
        db, plan = self._record.connection, self._plan
        db.execute("PRAGMA defer_foreign_keys = ON")
        (kept,) = db.execute("SELECT scale FROM negotiation WHERE id = 1").fetchone()
        self._number_positions()
        with unique_in_the_end(db):
            self._write_rows(change, str(kept))
            _Mending(self._record, change).mend()
        change.kinds.update(add.kind.word for add in plan.adds)

    def _write_rows(self, change: Change, scale: str) -> None:
        db, plan = self._record.connection, self._plan
        for add in plan.adds:
            self._write_row(change, add)
        self._write_positions(change)
        for add in plan.adds:
            row = self._record.row(add.kind.word, add.key)
            if row is not None:
                search.put(db, search.number(add.kind, add.key), add.kind.search_text(row))
        for edit in plan.edits:
            values = {
                **self._with_positions(edit.kind, edit.values),
                "revision": edit.revision,
                "parent": edit.parent,
            }
            change.revise(edit.kind, edit.key, values)
        for uid, parent, word, key, content in plan.seen:
            db.execute(
                "INSERT OR IGNORE INTO merged_revision (uid, change_id, parent, kind, row_id, "
                "content) VALUES (?, ?, ?, ?, ?, ?)",
                (uid, change.key, parent, word, key, self._seen(word, content)),
            )
        for uid, word, key in plan.joins:
            db.execute(
                "INSERT OR IGNORE INTO joined (uid, change_id, kind, row_id) VALUES (?, ?, ?, ?)",
                (uid, change.key, word, key),
            )
        if plan.recode is not None:
            change.keep_recode(scale, plan.recode)
        self._write_attachments()

    def _write_row(self, change: Change, add: _Add) -> None:
        values = {
            "id": add.key,
            "uid": add.head.uid,
            "revision": add.head.revision,
            "parent": add.parent,
            "created_in": change.key,
            "changed_in": change.key,
            **self._with_positions(add.kind, add.values),
        }
        names = ", ".join(f'"{name}"' for name in values)
        self._record.connection.execute(
            f"INSERT INTO {add.kind.table} ({names}) VALUES ({', '.join('?' * len(values))})",
            tuple(values.values()),
        )

    def _number_positions(self) -> None:
        (last,) = self._record.connection.execute("SELECT max(id) FROM position").fetchone()
        self._new_positions = {
            key: (last or 0) + place for place, key in enumerate(self._plan.positions, start=1)
        }

    def _with_positions(self, kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
        """Return values with the keys that positions of the other copy have got here."""
        mapped = dict(values)
        for column in kind.references:
            value = values[column.name]
            if column.refers_to == "position" and value is not None and value < 0:
                if -value not in self._new_positions:
                    raise NegotiatorError(
                        f"{self._copy.name} refers to a position that does not count in it.",
                        "It was changed outside Negotiator; ask for a fresh copy.",
                    )
                mapped[column.name] = self._new_positions[-value]
        return mapped

    def _seen(self, word: str, content: str) -> str:
        if not any(column.refers_to == "position" for column in KINDS[word].columns):
            return content
        values = json.loads(content)
        for column in KINDS[word].references:
            value = values[column.name]
            if column.refers_to == "position" and value is not None and value < 0:
                values[column.name] = self._new_positions.get(-value)
        return json.dumps(values, ensure_ascii=False)

    def _write_positions(self, change: Change) -> None:
        db, plan = self._record.connection, self._plan
        if plan.positions:
            change.add_merged_positions(self._incoming(change))
            search.put_positions(db, change.key)
        for key in plan.come_back:
            stance, made_in, component, party = db.execute(
                "SELECT stance, change_id, component_id, party_id FROM position WHERE id = ?",
                (key,),
            ).fetchone()
            now = self._ours.present_stance(stance, made_in)
            if plan.recode is not None and now is not None:
                now = plan.recode.get(now, now)
            db.execute(
                "UPDATE position SET change_id = ?, stance = ? WHERE id = ?",
                (change.key, now, key),
            )
            change.cells.add((component, party))
            change.kinds.add("position")

    def _incoming(self, change: Change) -> Iterator[dict[str, object]]:
        """Yield the positions that come in, as columns with the keys of this copy."""
        theirs = self._theirs
        markings = self._markings()
        authors = dict(theirs.db.execute("SELECT id, name FROM author"))
        uids = {
            word: {head.key: UUID(bytes=head.uid) for head in self._theirs.heads(word).values()}
            for word in _POSITION_KEYS.values()
        }
        limit = change.at + _LATEST
        wanted = self._new_positions
        cursor = theirs.db.execute(
            "SELECT * FROM position WHERE id >= ? ORDER BY id",
            (min(wanted),),
        )
        names = [column[0] for column in cursor.description]
        for place, found in enumerate(cursor):
            if not place % 5_000:
                self._check_on()
            if found[0] not in wanted:
                continue
            row = dict(zip(names, found, strict=True))
            stance = theirs.present_stance(row["stance"], row["change_id"])
            if self._plan.reading is not None and stance is not None:
                stance = self._plan.reading.get(stance, stance)
            self._check_position(row, stance, uids)
            refers_to = None
            if row["refers_to"] is not None:
                refers_to = self._position_key(row["refers_to"])
                if refers_to < 0:
                    refers_to = wanted.get(-refers_to)
            keys = {
                column: None if row[column] is None else self._keys[word][row[column]]
                for column, word in _POSITION_KEYS.items()
            }
            yield {
                **row,
                **keys,
                "id": wanted[row["id"]],
                "change_id": change.key,
                "stance": stance,
                "marking": markings[row["marking"]],
                "refers_to": refers_to,
                "recorded_at": change.at if row["recorded_at"] > limit else row["recorded_at"],
                "recorded_by": change.author(authors[row["recorded_by"]]),
            }

    def _check_position(
        self, row: dict[str, Any], stance: int | None, uids: dict[str, dict[int, UUID]]
    ) -> None:
        """Make sure that a position can be, whatever the file says.

        Raises:
            NegotiatorError: it cannot.
        """
        about = row["refers_to"]
        try:
            refers_to = None if about is None else self._theirs.uid_of("position", about)
            Position.build(
                {
                    "uid": UUID(bytes=row["uid"]),
                    "party": uids["party"][row["party_id"]],
                    "component": uids["component"][row["component_id"]],
                    "stance": stance,
                    "value": row["value"],
                    "statement": row["statement"] or "",
                    "condition": row["condition"] or "",
                    "red_line": bool(row["red_line"]),
                    "expressed_on": PartialDate.unpack(row["expressed"]),
                    "day_order": row["day_order"],
                    "basis": Basis(row["basis"]),
                    "credibility": row["credibility"],
                    "marking": row["marking"],
                    "act": Act(row["act"]),
                    "refers_to": refers_to,
                    "note": row["note"] or "",
                    "recorded_at": from_micros(row["recorded_at"]),
                }
            )
            is_sound = row["marking"] < len(self._copy.negotiation.markings) and (
                about is None
                or self._theirs.db.execute(
                    "SELECT party_id, component_id FROM position WHERE id = ?", (about,)
                ).fetchone()
                == (row["party_id"], row["component_id"])
            )
        except (NegotiatorError, ValueError, KeyError, TypeError, OverflowError):
            is_sound = False
        if not is_sound:
            raise NegotiatorError(
                f"{self._copy.name} holds a position that cannot be.",
                "It was changed outside Negotiator; ask for a fresh copy.",
            )

    def _markings(self) -> list[int]:
        """Return where each marking of the other copy stands here; an unknown one is put on top."""
        db = self._record.connection
        (kept,) = db.execute("SELECT markings FROM negotiation WHERE id = 1").fetchone()
        here = [str(name) for name in json.loads(kept)]
        there = self._copy.negotiation.markings
        if list(there) == here[: len(there)]:
            return list(range(len(there)))
        names = [name.casefold() for name in here]
        return [
            names.index(name.casefold())
            if name.casefold() in names
            else max(place, len(names) - 1)
            if place < len(names)
            else len(names) - 1
            for place, name in enumerate(there)
        ]

    def _write_attachments(self) -> None:
        db = self._record.connection
        for add in self._plan.adds:
            if add.kind.word != "attachment":
                continue
            found = self._theirs.db.execute(
                "SELECT content FROM attachment_content WHERE attachment_id = ?", (add.their_key,)
            ).fetchone()
            if found is None:
                continue
            if sha256(found[0]).hexdigest() != add.values["digest"]:
                raise NegotiatorError(
                    f"An attachment in {self._copy.name} has other bytes than its row says.",
                    "It was changed outside Negotiator; ask for a fresh copy.",
                )
            db.execute(
                "INSERT INTO attachment_content (attachment_id, content) VALUES (?, ?)",
                (add.key, found[0]),
            )


_NOWHERE = -(2**62)
_MOST_TOLD = 300


def _folded(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value


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


class _Mending:
    """What has to be put right when two sound copies have met: within the same change."""

    def __init__(self, record: Record, change: Change) -> None:
        self._record, self._change, self._db = record, change, record.connection

    def mend(self) -> None:
        """Bring back what is still referred to, part rows of one name, break circles."""
        while self._bring_back():
            pass
        self._break_circles()
        self._part_names()

    def _bring_back(self) -> bool:
        """Bring back removed rows that something that counts refers to."""
        was_needed = False
        counts = "change_id NOT IN (SELECT change_id FROM undone WHERE until IS NULL)"
        for word, kind in KINDS.items():
            gone = [
                key for (key,) in self._db.execute(f"SELECT id FROM {kind.table} WHERE removed = 1")
            ]
            if not gone:
                continue
            keys = ",".join(str(key) for key in gone)
            needed: set[int] = set()
            for other in KINDS.values():
                for column in other.references:
                    if column.refers_to == word:
                        needed.update(
                            key
                            for (key,) in self._db.execute(
                                f'SELECT "{column.name}" FROM {other.table} WHERE removed = 0 '
                                f'AND "{column.name}" IN ({keys})'
                            )
                        )
            for column_name, of in _POSITION_KEYS.items():
                if of == word:
                    needed.update(
                        key
                        for (key,) in self._db.execute(
                            f"SELECT DISTINCT {column_name} FROM position "
                            f"WHERE {column_name} IN ({keys}) AND {counts}"
                        )
                    )
            for key in sorted(needed):
                self._revise(kind, key, {REMOVED: 0})
                was_needed = True
        return was_needed

    def _break_circles(self) -> None:
        """Let no row stand below itself: the one with the lowest uid of a circle stands alone."""
        for word, column in (("component", "parent_component"), ("text-version", "base")):
            kind = KINDS[word]
            above = dict(
                self._db.execute(
                    f"SELECT id, {column} FROM {kind.table} WHERE {column} IS NOT NULL"
                ).fetchall()
            )
            sound: set[int] = set()
            for start in sorted(above):
                walked = {start: None}
                at = above.get(start)
                while at is not None and at not in walked and at not in sound:
                    walked[at] = None
                    at = above.get(at)
                sound.update(walked)
                if at is None or at not in walked:
                    continue
                places = list(walked)
                circle = places[places.index(at) :]
                first = min(circle, key=lambda key: self._record.uid_of(word, key).bytes)
                del above[first]
                self._revise(kind, first, {column: None})

    def _part_names(self) -> None:
        """Give rows of one code, number or name different ones; the later uid gives way."""
        for kind in KINDS.values():
            if not kind.unique or kind.word == "brief":
                continue
            rows = self._db.execute(
                f'SELECT id, "{kind.unique}" FROM {kind.table} WHERE removed = 0 ORDER BY uid'
            ).fetchall()
            if len({_ascii(value) for _, value in rows}) == len(rows):
                continue
            taken: set[object] = set()
            given = {_ascii(value) for _, value in rows}
            for key, value in rows:
                if _ascii(value) not in taken:
                    taken.add(_ascii(value))
                    continue
                number = 2
                while _ascii(_other(value, number)) in taken | given:
                    number += 1
                other = _other(value, number)
                taken.add(_ascii(other))
                values = {kind.unique: other}
                if kind.word == "component":
                    from negotiator.domain.numbers import sort_key

                    values["sort"] = sort_key(str(other))
                self._revise(kind, key, values)

    def _revise(self, kind: Kind, key: int, values: dict[str, Any]) -> None:
        """Change a row once more; the revision follows from what was, as whoever merges does it."""
        revision, parent, changed_in = self._db.execute(
            f"SELECT revision, parent, changed_in FROM {kind.table} WHERE id = ?", (key,)
        ).fetchone()
        new = merged_uid(
            bytes(revision),
            sorted((name, str(value)) for name, value in values.items() if name != "sort"),
        )
        while self._db.execute("SELECT 1 FROM revision WHERE uid = ?", (new,)).fetchone():
            new = merged_uid(new)
        if changed_in == self._change.key:
            copy = Copy(self._record)
            content = json.dumps(copy.values(kind, key), ensure_ascii=False)
            self._db.execute(
                "INSERT OR IGNORE INTO merged_revision (uid, change_id, parent, kind, row_id, "
                "content) VALUES (?, ?, ?, ?, ?, ?)",
                (revision, self._change.key, parent, kind.word, key, content),
            )
        self._change.revise(kind, key, {**values, "revision": new, "parent": revision})


def _ascii(value: object) -> object:
    """Fold a value as SQLite's NOCASE does."""
    if not isinstance(value, str):
        return value
    return "".join(letter.lower() if letter.isascii() else letter for letter in value)


def _other(value: object, number: int) -> Any:  # noqa: ANN401
    if isinstance(value, int):
        return value + number - 1
    text = str(value)
    return f"{text[: 24 - len(str(number)) - 1]}-{number}"
