"""Rescuing what can be read of a damaged record into a new, sound one.

Rows are read one by one; where a page is unreadable, the keys around it are looked for from both
ends of each gap. Every row goes through its model, a row that refers to what is missing is left
out, and the search index is made anew. The damaged file is only read.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.positions import Position
from negotiator.language import tr
from negotiator.store.connections import connect
from negotiator.store.file import guard, make_file, unfinished_path
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.passwords import open_key
from negotiator.store.record import Record
from negotiator.store.search import rebuild

_BROKEN = (ValueError, KeyError, TypeError, OverflowError, AttributeError, NegotiatorError)
_MOST_GAPS = 2_000
_FIRST = ("author", "change")
_LAST = ("undone", "revision", "recode", "attachment_content", "merged_revision", "joined")
Missing = Counter[tuple[str, str]]


class Rescue(NamedTuple):
    """What was rescued: rows kept by table, and what is missing by table and reason."""

    kept: dict[str, int]
    missing: dict[tuple[str, str], int]


def rescue(path: Path, out: Path) -> Rescue:
    """Write what can be read of a damaged record to a new file, locked as the record is.

    Raises:
        NegotiatorError: the file is not ours or says nothing at all; ``out`` is there or cannot
            be written.
    """
    guard(path)
    with closing(connect(path, read_only=True)) as source:
        connection = make_file(out, key=open_key(source))
        unfinished = unfinished_path(out)
        try:
            found = _Salvage(source, connection, path.name).run()
            connection.close()
            unfinished.replace(out)
        finally:
            connection.close()
            unfinished.unlink(missing_ok=True)
    return found


class _Salvage:
    """Carries rows from a damaged record into a new one."""

    def __init__(self, source: sqlite3.Connection, target: sqlite3.Connection, name: str) -> None:
        self._source, self._target, self._name = source, target, name
        self._kept: Counter[str] = Counter()
        self._missing: Missing = Counter()
        self._keys: dict[str, set[int]] = {}
        source.execute("PRAGMA cell_size_check = ON")
        source.text_factory = lambda raw: raw.decode("utf-8", "strict")

    def run(self) -> Rescue:
        try:
            tables = {
                name
                for (name,) in self._source.execute(
                    "SELECT name FROM sqlite_schema WHERE type = 'table'"
                )
            }
        except (sqlite3.Error, ValueError):
            raise NegotiatorError(
                tr(
                    "Nothing can be read of {name}: its table of contents is damaged.",
                    name=self._name,
                ),
                tr("Go back to a backup."),
            ) from None
        self._target.execute("PRAGMA foreign_keys = OFF")
        self._target.execute("BEGIN IMMEDIATE")
        for table in _FIRST:
            self._copy(table, tables)
        self._have_a_change()
        for kind in _in_order():
            self._copy(kind.table, tables, kind)
            if kind.word == "component":
                self._copy("position", tables)
        for table in _LAST:
            self._copy(table, tables)
        self._drop_dangling()
        self._have_a_negotiation()
        rebuild(self._target)
        self._target.execute("COMMIT")
        return Rescue(dict(self._kept), dict(self._missing))

    # ------------------------------------------------------------------ reading

    def _copy(self, table: str, tables: set[str], kind: Kind | None = None) -> None:
        if table not in tables:
            self._missing[table, tr("the whole table is missing")] += 1
            return
        known = [row[1] for row in self._target.execute(f"PRAGMA table_info({table})")]
        for row in self._rows(table):
            values = {name: value for name, value in row.items() if name in known}
            try:
                if kind is not None:
                    kind.to_model(values["uid"], values, self._uid_of)
                elif table == "position":
                    _check_position(values)
                names = ", ".join(f'"{name}"' for name in values)
                marks = ", ".join("?" * len(values))
                self._target.execute(
                    f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values())
                )
            except (*_BROKEN, sqlite3.Error):
                self._missing[table, tr("its content cannot be")] += 1
            else:
                self._kept[table] += 1
                if "id" in values:
                    self._keys.setdefault(table, set()).add(values["id"])

    def _rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Yield readable rows; after an unreadable one go on behind it."""
        key = "rowid" if table not in ("undone", "revision", "merged_revision", "joined") else ""
        if not key:
            yield from self._straight(table)
            return
        after = -(2**62)
        gaps = 0
        while gaps < _MOST_GAPS:
            try:
                cursor = self._source.execute(
                    f"SELECT rowid AS _at, * FROM {table} WHERE rowid > ? ORDER BY rowid",
                    (after,),
                )
                names = [column[0] for column in cursor.description]
                for values in cursor:
                    row = dict(zip(names, values, strict=True))
                    after = row.pop("_at")
                    yield row
            except (sqlite3.Error, ValueError):
                gaps += 1
                found = self._next_after(table, after)
                if found is None:
                    self._missing[table, tr("its pages cannot be read")] += 1
                    return
                self._missing[table, tr("it cannot be read")] += 1
                after = found
            else:
                return

    def _straight(self, table: str) -> Iterator[dict[str, Any]]:
        try:
            cursor = self._source.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            for values in cursor:
                yield dict(zip(names, values, strict=True))
        except (sqlite3.Error, ValueError):
            self._missing[table, tr("its pages cannot be read")] += 1

    def _next_after(self, table: str, after: int) -> int | None:
        """Return the key before the next readable row, looking at ever larger steps."""
        step = 1
        while step < 2**40:
            try:
                found = self._source.execute(
                    f"SELECT rowid FROM {table} WHERE rowid >= ? ORDER BY rowid LIMIT 1",
                    (max(after, 0) + step,),
                ).fetchone()
            except (sqlite3.Error, ValueError):
                step *= 2
                continue
            if found is None:
                return None
            try:
                self._source.execute(
                    f"SELECT * FROM {table} WHERE rowid = ?", (found[0],)
                ).fetchone()
            except (sqlite3.Error, ValueError):
                step = max(step * 2, found[0] - max(after, 0) + 1)
                continue
            return int(found[0]) - 1
        return None

    def _uid_of(self, word: str, key: int) -> UUID:
        table = "position" if word == "position" else KINDS[word].table
        found = self._target.execute(f"SELECT uid FROM {table} WHERE id = ?", (key,)).fetchone()
        if found is None and key not in self._keys.get(table, set()):
            # A row may name one of its own kind that comes later; what dangles is dropped after.
            return UUID(int=key)
        return UUID(bytes=found[0])

    # ------------------------------------------------------------------ making it whole

    def _have_a_change(self) -> None:
        """Put stand-ins where authors and changes are lost that rows still name."""
        db = self._target
        db.execute("INSERT OR IGNORE INTO author (id, name) VALUES (1, 'unknown (rescued)')")
        for table in ("change",):
            lost = db.execute(
                f"SELECT id FROM {table} WHERE author_id NOT IN (SELECT id FROM author)"
            ).fetchall()
            for (key,) in lost:
                db.execute(f"UPDATE {table} SET author_id = 1 WHERE id = ?", (key,))
        if db.execute("SELECT 1 FROM change LIMIT 1").fetchone() is None:
            db.execute(
                "INSERT INTO change (id, uid, at, author_id, kind, label) "
                "VALUES (1, ?, 0, 1, 'create', 'Rescued; the history is lost')",
                (UUID(int=1).bytes,),
            )

    def _drop_dangling(self) -> None:
        """Drop rows that refer to what is missing, until nothing dangles."""
        db = self._target
        (first,) = db.execute("SELECT min(id) FROM change").fetchone()
        for kind in KINDS.values():
            for column in ("created_in", "changed_in"):
                db.execute(
                    f"UPDATE {kind.table} SET {column} = ? "
                    f"WHERE {column} NOT IN (SELECT id FROM change)",
                    (first,),
                )
        db.execute(
            "UPDATE position SET change_id = ? WHERE change_id NOT IN (SELECT id FROM change)",
            (first,),
        )
        db.execute(
            "UPDATE position SET recorded_by = 1 WHERE recorded_by NOT IN (SELECT id FROM author)"
        )
        for name in ("source_id", "round_id", "text_version_id", "refers_to"):
            parent = {"refers_to": "position"}.get(name, name.removesuffix("_id"))
            cursor = db.execute(
                f"UPDATE position SET {name} = NULL WHERE {name} IS NOT NULL "
                f"AND {name} NOT IN (SELECT id FROM {parent}) AND act = 1"
            )
            self._missing["position", tr("what its {split} was", split=name.split("_")[0])] += (
                cursor.rowcount
            )
        while True:
            dangling = db.execute("PRAGMA foreign_key_check").fetchall()
            if not dangling:
                break
            for table, rowid, parent, _ in dangling:
                if rowid is None:
                    db.execute(f"DELETE FROM {table}")
                    self._missing[table, tr("it names what is missing")] += 1
                    continue
                cursor = db.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
                self._missing[table, tr("its {parent} is missing", parent=parent)] += (
                    cursor.rowcount
                )
                self._kept[table] -= cursor.rowcount
        self._missing = Counter({k: n for k, n in self._missing.items() if n > 0})

    def _have_a_negotiation(self) -> None:
        """Put a stand-in where it is lost what the record is about."""
        db = self._target
        if db.execute("SELECT 1 FROM negotiation WHERE id = 1").fetchone() is not None:
            return
        self._missing["negotiation", tr("a stand-in takes its place")] += 1
        stand_in = Negotiation(title=tr("Rescued negotiation"))
        values = KINDS["negotiation"].to_columns(stand_in, lambda *_: 0)
        (change,) = db.execute("SELECT min(id) FROM change").fetchone()
        values = {
            "id": 1,
            "uid": stand_in.uid.bytes,
            "revision": stand_in.uid.bytes,
            "created_in": change,
            "changed_in": change,
            **values,
        }
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        db.execute(f"INSERT INTO negotiation ({names}) VALUES ({marks})", tuple(values.values()))
        Record(db, None).negotiation  # noqa: B018


def _in_order() -> list[Kind]:
    """Return the kinds so that what others refer to comes first."""
    first = ["negotiation", "party", "component", "text-version", "round", "source"]
    rest = [word for word in KINDS if word not in first]
    return [KINDS[word] for word in (*first, *rest)]


def _check_position(kept: dict[str, Any]) -> None:
    Position.build(
        {
            "uid": UUID(bytes=kept["uid"]),
            "party": UUID(int=kept["party_id"]),
            "component": UUID(int=kept["component_id"]),
            "stance": kept["stance"],
            "value": kept.get("value"),
            "statement": kept["statement"] or "",
            "condition": kept["condition"] or "",
            "red_line": bool(kept["red_line"]),
            "expressed_on": PartialDate.unpack(kept["expressed"]),
            "day_order": kept["day_order"],
            "basis": Basis(kept["basis"]),
            "credibility": kept["credibility"],
            "marking": kept["marking"],
            "act": Act(kept["act"]),
            "refers_to": UUID(int=kept["refers_to"]) if kept["refers_to"] else None,
            "note": kept["note"] or "",
        }
    )


def rescue_table(found: Rescue) -> dict[str, Any]:
    """Return what was rescued as a plain table."""
    return {
        "kept": found.kept,
        "missing": [
            {"table": table, "reason": reason, "rows": number}
            for (table, reason), number in sorted(found.missing.items())
        ],
    }


def rescue_words(found: Rescue) -> str:
    """Return what was rescued, a line each."""
    lines = [f"kept: {number} {table}" for table, number in found.kept.items() if number]
    lines += [
        f"missing: {number} {table} ({reason})"
        for (table, reason), number in sorted(found.missing.items())
    ]
    return "\n".join(lines)
