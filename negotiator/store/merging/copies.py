"""Two copies of one record beside each other: which rows are the same, and what each has known."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import REMOVED, Side
from negotiator.language import tr
from negotiator.store import reads
from negotiator.store.kinds import KINDS, Column, Kind, content_columns
from negotiator.store.record import Record

_Lines = dict[tuple[str, int], dict[bytes, "Step"]]


class Head(NamedTuple):
    """A row, as far as is needed to tell whether two copies differ in it."""

    key: int
    uid: bytes
    revision: bytes
    removed: bool


class Step(NamedTuple):
    """One revision of a row: what came before it, what the row then was, whether it counts.

    What an undone merge made, or took account of, does not count: the merge may be made again.
    """

    parent: bytes | None
    content: str
    counts: bool


class Copy:
    """One file as a merge sees it; rows of a kind are asked for by its word, and by their keys."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.db = record.connection
        self._heads: dict[str, dict[int, Head]] = {}
        self._values: dict[str, dict[int, dict[str, Any]]] = {}
        self._lines: _Lines | None = None

    def negotiation_uid(self) -> bytes:
        """Return which negotiation the file is about."""
        found = self.db.execute("SELECT uid FROM negotiation WHERE id = 1").fetchone()
        return bytes(found[0]) if found else b""

    def heads(self, word: str) -> dict[int, Head]:
        """Return all rows of a kind, removed ones included, by their keys.

        They are read once: a copy is looked at as it was when it was opened.
        """
        if word not in self._heads:
            self._heads[word] = {
                key: Head(key, uid, revision, bool(removed))
                for key, uid, revision, removed in self.db.execute(
                    f"SELECT id, uid, revision, removed FROM {KINDS[word].table} ORDER BY id"
                )
            }
        return self._heads[word]

    def all_values(self, kind: Kind) -> Mapping[int, Mapping[str, Any]]:
        """Return what all rows of a kind hold, by their keys and the names of their columns."""
        if kind.word not in self._values:
            names = content_columns(kind)
            self._values[kind.word] = {
                key: dict(zip(names, found, strict=True))
                for key, *found in self.db.execute(
                    f"SELECT id, {_listed(names)} FROM {kind.table} ORDER BY id"
                )
            }
        return self._values[kind.word]

    def values(self, kind: Kind, key: int) -> dict[str, Any]:
        """Return what a row holds, by the names of its columns."""
        if kind.word in self._values:
            return dict(self._values[kind.word][key])
        names = content_columns(kind)
        found = self.db.execute(
            f"SELECT {_listed(names)} FROM {kind.table} WHERE id = ?", (key,)
        ).fetchone()
        return dict(zip(names, found, strict=True))

    def parent(self, kind: Kind, key: int) -> bytes | None:
        """Return the revision before the present one of a row."""
        (parent,) = self.db.execute(
            f"SELECT parent FROM {kind.table} WHERE id = ?", (key,)
        ).fetchone()
        return None if parent is None else bytes(parent)

    def said(self, kind: Kind, key: int, column: Column | None, value: object) -> Side:
        """Return a field as one side of a conflict; without a column whether the row stands."""
        from negotiator.store.alterations import value_words

        if column is None:
            words = tr("removed") if value else tr("kept", "not removed")
        else:
            words = value_words(self.record, kind, column, value)
        author, at, label = self.db.execute(
            f"SELECT author.name, change.at, change.label FROM {kind.table} AS own JOIN change "
            "ON change.id = own.changed_in JOIN author ON author.id = change.author_id "
            "WHERE own.id = ?",
            (key,),
        ).fetchone()
        source = tr("{label}: {value}", label=self.record.name, value=label)
        return Side(words, author, at, source)

    # ------------------------------------------------------------------ what was known

    def steps(self, kind: Kind, head: Head) -> dict[bytes, Step]:
        """Return all revisions of a row that the file knows of, the present one included."""
        if self._lines is None:
            self._lines = self._read_lines()
        present = Step(
            self.parent(kind, head.key), json.dumps(self.values(kind, head.key)), counts=True
        )
        return {**self._lines.get((kind.word, head.key), {}), head.revision: present}

    def _read_lines(self) -> _Lines:
        lines: _Lines = {}
        undone = self.undone_merges
        for uid, parent, word, key, change, content in self._recorded():
            steps = lines.setdefault((word, key), {})
            counts = change not in undone
            if counts or uid not in steps:
                steps[uid] = Step(parent, content, counts)
        return lines

    def _recorded(self) -> Iterator[tuple[Any, ...]]:
        yield from self.db.execute(
            "SELECT uid, parent, kind, row_id, made_in, content FROM revision"
        )
        yield from self.db.execute(
            "SELECT uid, parent, kind, row_id, change_id, content FROM merged_revision "
            "ORDER BY change_id"
        )

    def known_revisions(self) -> set[bytes]:
        """Return the revisions, of rows of all kinds, that the file has had or taken account of."""
        undone = self.undone_merges
        kept = (
            "SELECT uid, made_in FROM revision",
            "SELECT uid, change_id FROM merged_revision",
        )
        known = {
            bytes(uid)
            for asked in kept
            for uid, change in self.db.execute(asked)
            if change not in undone
        }
        for word in KINDS:
            known.update(head.revision for head in self.heads(word).values())
        return known

    def changes(self) -> dict[bytes, int]:
        """Return the keys of all changes by their uids, which every whole copy keeps."""
        return {bytes(uid): key for key, uid in self.db.execute("SELECT id, uid FROM change")}

    @cached_property
    def undone_merges(self) -> set[int]:
        """The merges that are undone, and what had brought them back in between."""
        undone = "SELECT id FROM change WHERE kind = 'merge' AND undone_by IS NOT NULL"
        asked = f"{undone} UNION SELECT id FROM change WHERE kind = 'redo' AND undoes IN ({undone})"
        return {key for (key,) in self.db.execute(asked)}

    def never_stood(self, kind: Kind, head: Head) -> bool:
        """Whether a row is removed and stood only as long as a merge that is undone.

        It is not taken for removed: the file is as if it had never held it.
        """
        return head.removed and not any(
            step.counts and not json.loads(step.content)[REMOVED]
            for step in self.steps(kind, head).values()
        )

    def revisions(self) -> set[bytes]:
        """Return the present revisions of all rows."""
        return {head.revision for word in KINDS for head in self.heads(word).values()}

    def was_revision(self, revision: bytes) -> bool:
        """Whether some row was of this revision before."""
        found = self.db.execute("SELECT 1 FROM revision WHERE uid = ?", (revision,)).fetchone()
        return found is not None

    def chain(self, steps: dict[bytes, Step], start: bytes) -> list[bytes]:
        """Return a revision and those before it, newest first.

        Raises:
            NegotiatorError: it comes before itself.
        """
        found: dict[bytes, None] = {}
        at: bytes | None = start
        while at is not None:
            if at in found:
                raise NegotiatorError(
                    tr(
                        "The history of {record} contradicts itself: a row comes before itself.",
                        record=self.record.name,
                    ),
                    tr("It was changed outside Negotiator; ask for a fresh copy."),
                )
            found[at] = None
            at = steps[at].parent if at in steps else None
        return list(found)

    @cached_property
    def joined(self) -> dict[tuple[str, bytes], int]:
        """The rows here that rows of other copies, under other uids, were joined with."""
        undone = self.undone_merges
        return {
            (word, uid): key
            for uid, change, word, key in self.db.execute(
                "SELECT uid, change_id, kind, row_id FROM joined ORDER BY change_id"
            )
            if change not in undone
        }

    # ------------------------------------------------------------------ the scale

    def scale(self) -> dict[str, Any]:
        """Return the scale as the file keeps it."""
        (text,) = self.db.execute("SELECT scale FROM negotiation WHERE id = 1").fetchone()
        return dict(json.loads(text))

    def recoding_from(self, scale: dict[str, Any]) -> dict[int, int] | None:
        """Return how the present scale reads an earlier one; None if it never had that one."""
        undone = self.record.undone_changes()
        kept = [
            json.loads(mapping)
            for change, mapping in self.db.execute(
                "SELECT change_id, mapping FROM recode ORDER BY change_id"
            )
            if change not in undone
        ]
        starts = [place for place, each in enumerate(kept) if _loaded(each["from"]) == scale]
        if not starts:
            return None
        steps = {n: n for n in range(1, len(scale["steps"]) + 1)}
        for each in kept[starts[-1] :]:
            mapping = {int(old): int(new) for old, new in each["steps"].items()}
            steps = {old: mapping.get(new, new) for old, new in steps.items()}
        return steps

    @cached_property
    def markings_in_use(self) -> frozenset[int]:
        """The places of the markings that claims bear."""
        undone = self.record.undone_changes()
        asked = "SELECT DISTINCT marking, change_id FROM position"
        return frozenset(place for place, change in self.db.execute(asked) if change not in undone)

    def present_stance(self, stance: int | None, change: int) -> int | None:
        """Return a stance that was recorded in a change, on the present scale."""
        return reads.recoded(self.record, stance, change)

    def uid_of(self, word: str, key: int) -> UUID:
        """Return the uid of a row."""
        return self.record.uid_of(word, key)


def _loaded(kept: object) -> object:
    return json.loads(kept) if isinstance(kept, str) else kept


def _listed(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def defaults(db: sqlite3.Connection, kind: Kind) -> dict[str, object]:
    """Return what columns held before a later schema added them."""
    return {
        row[1]: "" if row[4] == "''" else None
        for row in db.execute(f"PRAGMA table_info({kind.table})")
    }
