"""The one door for writing: each action of a user is one ``Change``, one transaction.

``with record.change("Record position: Russia on A.2") as change:`` opens the transaction; leaving
the block writes it to disk, an exception leaves the file as it was. A change names which cells it
touched, so that views renew just those. Undo and redo are changes too.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from negotiator.domain.claims import Cell
from negotiator.domain.dates import to_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.field_names import field_name
from negotiator.domain.kind_names import kind_name
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.positions import Position
from negotiator.domain.rows import Row
from negotiator.domain.scale import is_step
from negotiator.domain.sources import Attachment
from negotiator.domain.uids import new_uid
from negotiator.language import tr
from negotiator.store import search
from negotiator.store.kinds import (
    KINDS,
    Kind,
    content_columns,
    kind_of,
    scale_text,
    search_text_of_position,
)

if TYPE_CHECKING:
    from negotiator.store.record import Record

T = TypeVar("T")


class ChangeKind(StrEnum):
    """What sort of action a change is."""

    CREATE = "create"
    EDIT = "edit"
    IMPORT = "import"
    MERGE = "merge"
    UNDO = "undo"
    REDO = "redo"


class Change:
    """One action of a user while it is being written, and afterwards what it touched.

    Attributes:
        key: its number in the file.
        label: what it does, as a person reads it.
        at: microseconds since 1970 UTC.
        cells: the cells whose claims it touched.
        kinds: the words of the kinds of rows it touched.
    """

    def __init__(self, record: "Record", label: str, kind: ChangeKind) -> None:
        self.label = label
        self.kind = kind
        self.at = to_micros(record.now())
        self.cells: set[Cell] = set()
        self.kinds: set[str] = set()
        self._record = record
        self._db = record.connection
        self._keys: dict[tuple[str, UUID], int] = {}
        self._authors: dict[str, int] = {}
        self.author_key = self.author(record.author)
        self.key = self._insert(
            "change",
            {
                "uid": new_uid().bytes,
                "at": self.at,
                "author_id": self.author_key,
                "kind": str(kind),
                "label": label,
            },
        )

    # ------------------------------------------------------------------ what others call

    def add(self, row: Row) -> int:
        """Add one row of any kind; returns its key.

        Raises:
            NegotiatorError: it refers to a row that is not there, or its code or number is taken.
        """
        if isinstance(row, Position):
            return self._add_position(row)
        kind = kind_of(row)
        values = {
            "uid": row.uid.bytes,
            "revision": row.uid.bytes,
            "created_in": self.key,
            "changed_in": self.key,
            **kind.to_columns(row, self._referred),
        }
        key = self._unique(kind, row, lambda: self._insert(kind.table, values))
        self._keys[kind.word, row.uid] = key
        search.put(self._db, search.number(kind, key), kind.search_text(row))
        self._touch(kind, key)
        return key

    def edit(self, row: Row) -> None:
        """Replace the row of the same uid; its former version is kept with this change.

        Raises:
            NegotiatorError: there is no such row, or its code or number is taken.
        """
        kind = kind_of(row)
        key = self.key_of(kind.word, row.uid)
        values = kind.to_columns(row, self._referred)
        self._unique(kind, row, lambda: self.revise(kind, key, values))

    def remove(self, row: Row) -> None:
        """Remove the row; it is kept for undo and history.

        Raises:
            NegotiatorError: there is no such row.
        """
        kind = kind_of(row)
        self.revise(kind, self.key_of(kind.word, row.uid), {"removed": 1})

    def recode(self, negotiation: Negotiation, mapping: Mapping[int, int]) -> None:
        """Put another scale in the place of the present one; what was recorded reads as mapped.

        No claim is touched: each keeps the stance it was recorded with, and the mapping stands
        beside, so that an earlier briefing is still read on the scale it was written on.

        Args:
            negotiation: the negotiation with its new scale.
            mapping: for each step of the present scale the step of the new one.

        Raises:
            NegotiatorError: a step is left out, or goes to one that the new scale does not have.
        """
        present, new = self._record.negotiation.scale, negotiation.scale
        for code in range(1, len(present) + 1):
            if not 1 <= mapping.get(code, 0) <= len(new):
                raise NegotiatorError(
                    tr("The new scale says nothing of “{step}”.", step=present.name(code)),
                    tr("Choose for each step of the present scale what it becomes."),
                )
        self.edit(negotiation)
        self.keep_recode(scale_text(present), mapping)

    def keep_recode(self, former: str, mapping: Mapping[int, int]) -> None:
        """Keep how the scale of now reads the one before, which is given as the file keeps it.

        A merge of several copies may change it more than once; the change then keeps the whole way.
        """
        found = self._db.execute(
            "SELECT mapping FROM recode WHERE change_id = ?", (self.key,)
        ).fetchone()
        kept = {"from": former, "steps": {str(old): new for old, new in mapping.items()}}
        if found is not None:
            earlier = json.loads(found[0])
            steps = {old: mapping.get(new, new) for old, new in earlier["steps"].items()}
            kept = {"from": earlier["from"], "steps": steps}
        self._db.execute(
            "INSERT OR REPLACE INTO recode (change_id, mapping) VALUES (?, ?)",
            (self.key, json.dumps(kept, ensure_ascii=False)),
        )
        self.kinds.add("position")

    def relabel(self, label: str) -> None:
        """Say what the change does, where that is known only when it is done."""
        self.label = label
        self._db.execute("UPDATE change SET label = ? WHERE id = ?", (label, self.key))

    def attach(self, attachment: Attachment, content: bytes) -> int:
        """Add an attachment with the bytes that are embedded; returns its key.

        Raises:
            NegotiatorError: its source is not there.
        """
        key = self.add(attachment)
        self._insert("attachment_content", {"attachment_id": key, "content": content})
        return key

    def bring_back(self, row: Row) -> None:
        """Bring back a row that was removed.

        Raises:
            NegotiatorError: its code or number is taken by now.
        """
        kind = kind_of(row)
        key = self.key_of(kind.word, row.uid)
        self._unique(kind, row, lambda: self.revise(kind, key, {"removed": 0}))

    def revise(self, kind: Kind, key: int, values: dict[str, object]) -> None:
        """Write new column values over a row, keeping what they replace as a revision.

        A merge gives the revision and its parent with them.
        """
        present = self._record.row(kind.word, key)
        if present is not None:
            search.take_out(self._db, search.number(kind, key), kind.search_text(present))
        former = _row(self._db, kind.table, key)
        if former["changed_in"] != self.key:
            content = {name: former[name] for name in content_columns(kind)}
            self._insert(
                "revision",
                {
                    "uid": former["revision"],
                    "parent": former["parent"],
                    "kind": kind.word,
                    "row_id": key,
                    "made_in": former["changed_in"],
                    "replaced_in": self.key,
                    "content": json.dumps(content, ensure_ascii=False),
                },
            )
            values = {
                "revision": new_uid().bytes,
                "parent": former["revision"],
                "changed_in": self.key,
                **values,
            }
        sets = ", ".join(f'"{name}" = ?' for name in values)
        self._db.execute(
            f"UPDATE {kind.table} SET {sets} WHERE id = ?",
            (*values.values(), key),
        )
        self._touch(kind, key)
        if kind.word == "negotiation":
            self._record.forget_negotiation()
        row = self._record.row(kind.word, key)
        if row is not None:
            search.put(self._db, search.number(kind, key), kind.search_text(row))

    def add_position_rows(self, rows: Iterable[Sequence[object]]) -> None:
        """Add many positions at once from rows of ``POSITION_COLUMNS``; keys already looked up.

        The rows are trusted: only generators and importers that have checked them come here.
        """
        self._db.executemany(_INSERT_POSITION, self._naming_cells(rows))
        search.put_positions(self._db, self.key)
        self.kinds.add("position")

    def add_merged_positions(self, rows: Iterable[Mapping[str, object]]) -> None:
        """Add positions of another copy, whole rows by the names of their columns.

        The rows are trusted: a merge has checked them.
        """
        names = [row[1] for row in self._db.execute("PRAGMA table_info(position)")]
        insert = f"INSERT INTO position ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        for row in rows:
            self._db.execute(insert, tuple(row[name] for name in names))
            self.cells.add((cast(int, row["component_id"]), cast(int, row["party_id"])))
        self.kinds.add("position")

    def _naming_cells(self, rows: Iterable[Sequence[object]]) -> Iterator[tuple[object, ...]]:
        for row in rows:
            self.cells.add((cast(int, row[2]), cast(int, row[1])))
            yield (*row, self.key)

    def key_of(self, word: str, uid: UUID) -> int:
        """Return the key of the row with this uid.

        Raises:
            NegotiatorError: there is no such row.
        """
        found = self._keys.get((word, uid))
        if found is None:
            found = self._keys[word, uid] = self._record.key_of(word, uid)
        return found

    # ------------------------------------------------------------------ internals

    def _referred(self, word: str, uid: UUID) -> int:
        """Return the key of a row that another one is to name.

        Raises:
            NegotiatorError: there is no such row, or it was removed.
        """
        key = self.key_of(word, uid)
        if word != "position" and self._is_removed(word, key):
            raise NegotiatorError(
                tr("The {kind} was removed.", kind=kind_name(word)), tr("Bring it back first.")
            )
        return key

    def _is_removed(self, word: str, key: int) -> bool:
        found = self._db.execute(
            f"SELECT removed FROM {KINDS[word].table} WHERE id = ?", (key,)
        ).fetchone()
        return found is None or bool(found[0])

    def _add_position(self, position: Position) -> int:
        scale = self._record.negotiation.scale
        if is_step(position.stance) and (position.stance or 0) > len(scale):
            raise NegotiatorError(tr("The scale has no step {stance}.", stance=position.stance))
        if position.value is not None and scale.step_of(position.value) != position.stance:
            raise NegotiatorError(
                tr(
                    "The value {value} is not within “{stance}”.",
                    value=position.value,
                    stance=scale.name(position.stance or 1),
                ),
                tr("Give the value alone; the stance follows from it."),
            )
        if position.marking >= len(self._record.negotiation.markings):
            raise NegotiatorError(
                tr("There is no marking number {number}.", number=position.marking + 1)
            )
        cell = (
            self._referred("component", position.component),
            self._referred("party", position.party),
        )
        self._check_reference(position, cell)
        recorded_at = to_micros(position.recorded_at) if position.recorded_at else self.at
        key = self._insert(
            "position",
            {
                "uid": position.uid.bytes,
                "change_id": self.key,
                "party_id": cell[1],
                "component_id": cell[0],
                "stance": position.stance,
                "value": position.value,
                "red_line": int(position.red_line),
                "condition": position.condition or None,
                "statement": position.statement or None,
                "expressed": position.expressed_on.packed,
                "day_order": position.day_order,
                "basis": int(position.basis),
                "source_id": self._optional("source", position.source),
                "credibility": position.credibility,
                "round_id": self._optional("round", position.round),
                "text_version_id": self._optional("text-version", position.text_version),
                "marking": position.marking,
                "act": int(position.act),
                "refers_to": self._optional("position", position.refers_to),
                "recorded_at": recorded_at,
                "recorded_by": self.author(position.recorded_by or self._record.author),
                "note": position.note or None,
            },
        )
        self._keys["position", position.uid] = key
        search.put(self._db, key, search_text_of_position(position))
        self.cells.add(cell)
        self.kinds.add("position")
        return key

    def _check_reference(self, position: Position, cell: Cell) -> None:
        if position.refers_to is None:
            return
        found = self._db.execute(
            "SELECT component_id, party_id FROM position WHERE uid = ?",
            (position.refers_to.bytes,),
        ).fetchone()
        if found is None:
            raise NegotiatorError(tr("The record holds no such position to correct or withdraw."))
        if tuple(found) != cell:
            raise NegotiatorError(
                tr(
                    "A correction or withdrawal must be of the same party and component as "
                    "the position it refers to."
                ),
                tr("To move a claim elsewhere, correct it as never made and record it anew."),
            )

    def _touch(self, kind: Kind, key: int) -> None:
        """Name the kind, and the cells that another reading or dissociation changes."""
        self.kinds.add(kind.word)
        party = {"reading": "party_id", "dissociation": "member"}.get(kind.word)
        if party is not None:
            self.cells.update(
                self._db.execute(
                    f"SELECT component_id, {party} FROM {kind.table} "
                    f"JOIN position ON position.id = {kind.table}.position "
                    f"WHERE {kind.table}.id = ?",
                    (key,),
                ).fetchall()
            )

    def _optional(self, word: str, uid: UUID | None) -> int | None:
        return None if uid is None else self._referred(word, uid)

    def author(self, name: str) -> int:
        """Return the key of who has this name."""
        if name not in self._authors:
            self._db.execute("INSERT OR IGNORE INTO author (name) VALUES (?)", (name,))
            self._authors[name] = int(
                self._db.execute("SELECT id FROM author WHERE name = ?", (name,)).fetchone()[0]
            )
        return self._authors[name]

    def _insert(self, table: str, values: dict[str, object]) -> int:
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        cursor = self._db.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",
            tuple(values.values()),
        )
        return int(cursor.lastrowid or 0)

    def _unique(self, kind: Kind, row: Row, write: Callable[[], T]) -> T:
        try:
            return write()
        except sqlite3.IntegrityError as problem:
            if problem.sqlite_errorname != "SQLITE_CONSTRAINT_UNIQUE" or not kind.unique:
                raise
            if kind.unique in [column.field for column in kind.references]:
                raise NegotiatorError(
                    tr(
                        "There is already a {kind} of this {field}.",
                        kind=kind_name(kind.word),
                        field=field_name(kind.unique),
                    ),
                    tr("Edit the one that is there."),
                ) from None
            taken = getattr(row, kind.unique)
            raise NegotiatorError(
                tr(
                    "There is already a {kind} with the {field} {taken}.",
                    kind=kind_name(kind.word),
                    field=field_name(kind.unique),
                    taken=taken,
                ),
                tr(
                    "Choose another {field}, or change the one that is there.",
                    field=field_name(kind.unique),
                ),
            ) from None


POSITION_COLUMNS = (
    "uid",
    "party_id",
    "component_id",
    "stance",
    "value",
    "red_line",
    "condition",
    "statement",
    "expressed",
    "day_order",
    "basis",
    "source_id",
    "credibility",
    "round_id",
    "text_version_id",
    "marking",
    "act",
    "recorded_at",
    "recorded_by",
    "note",
)
_INSERT_POSITION = (
    f"INSERT INTO position ({', '.join(POSITION_COLUMNS)}, change_id) "
    f"VALUES ({', '.join('?' * (len(POSITION_COLUMNS) + 1))})"
)


def _row(db: sqlite3.Connection, table: str, key: int) -> dict[str, Any]:
    cursor = db.execute(f"SELECT * FROM {table} WHERE id = ?", (key,))
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))
