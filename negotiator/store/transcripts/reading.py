"""Records out of their files, as documents."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.positions import Position
from negotiator.domain.transcript import (
    SECTIONS,
    Absence,
    ChangeEntry,
    Embedded,
    Former,
    History,
    Joined,
    Merged,
    Recoding,
    RowState,
    Transcript,
)
from negotiator.store import fillings
from negotiator.store.kinds import KINDS, table_of
from negotiator.store.record import Record
from negotiator.store.transcripts.references import references
from negotiator.store.trouble import told


def transcript_of(record: Record, *, with_history: bool = False) -> Transcript:
    """Return a record as a document without its positions; without its history what stands now."""
    with told(record.name):
        return _Reader(record).read(with_history=with_history)


def positions_of(record: Record, *, with_history: bool = False) -> Iterator[Position]:
    """Yield the positions that belong to a document, in the order in which they were recorded.

    They keep the stance that they were recorded with; the history says how a later scale reads it.
    """
    with told(record.name):
        yield from _Reader(record).positions(with_history=with_history)


class _Reader:
    """Reads the tables, with keys turned into uids."""

    def __init__(self, record: Record) -> None:
        self._db = record.connection
        self._record = record
        self._uids: dict[str, dict[int, UUID]] = {
            word: {key: UUID(bytes=uid) for key, uid in self._all("id, uid", table_of(word))}
            for word in (*KINDS, "position")
        }
        self._changes = {key: UUID(bytes=uid) for key, uid in self._all("id, uid", "change")}
        self._authors = dict(self._all("id, name", "author"))

    def read(self, *, with_history: bool) -> Transcript:
        record = self._record
        found: dict[str, Any] = {
            section: [row for _, row in record.rows(KINDS[word].model)]
            for word, section in SECTIONS.items()
        }
        found["negotiation"] = found["negotiation"][0]
        standing = {row.uid for row in found["attachments"]}
        found["embedded"] = [
            Embedded.model_construct(attachment=self._uids["attachment"][key], content=content)
            for key, content in self._all("attachment_id, content", "attachment_content")
            if with_history or self._uids["attachment"][key] in standing
        ]
        if with_history:
            found["history"] = self._history()
        return Transcript.model_construct(
            written_at=record.now(), **{"history": None, "positions": [], **found}
        )

    def positions(self, *, with_history: bool) -> Iterator[Position]:
        undone = set() if with_history else self._record.undone_changes()
        cursor = self._db.execute("SELECT * FROM position ORDER BY id")
        names = [column[0] for column in cursor.description]
        for values in cursor:
            row = dict(zip(names, values, strict=True))
            if row["change_id"] not in undone:
                yield self._position(row)

    def _position(self, row: Mapping[str, Any]) -> Position:
        uids = self._uids
        return Position.build(
            {
                "uid": UUID(bytes=row["uid"]),
                "party": uids["party"][row["party_id"]],
                "component": uids["component"][row["component_id"]],
                "stance": row["stance"],
                "value": row["value"],
                "statement": row["statement"] or "",
                "condition": row["condition"] or "",
                "red_line": bool(row["red_line"]),
                "expressed_on": PartialDate.unpack(row["expressed"]),
                "day_order": row["day_order"],
                "basis": Basis(row["basis"]),
                "source": uids["source"].get(row["source_id"]),
                "credibility": row["credibility"],
                "round": uids["round"].get(row["round_id"]),
                "text_version": uids["text-version"].get(row["text_version_id"]),
                "marking": row["marking"],
                "act": Act(row["act"]),
                "refers_to": uids["position"].get(row["refers_to"]),
                "note": row["note"] or "",
                "recorded_at": from_micros(row["recorded_at"]),
                "recorded_by": self._authors[row["recorded_by"]],
            }
        )

    def _history(self) -> History:
        changes, states, removed = self._changes, [], {}
        for word, kind in KINDS.items():
            asked = "uid, revision, parent, created_in, changed_in, removed"
            for uid, revision, parent, created, changed, gone in self._all(asked, kind.table):
                states.append(
                    RowState(
                        kind=word,
                        uid=UUID(bytes=uid),
                        revision=UUID(bytes=revision),
                        parent=_uid(parent),
                        created_in=changes[created],
                        changed_in=changes[changed],
                        removed=bool(gone),
                    )
                )
            gone_rows = self._db.execute(
                f"SELECT id FROM {kind.table} WHERE removed = 1 ORDER BY id"
            ).fetchall()
            rows = [self._record.row(word, key, removed=True) for (key,) in gone_rows]
            if rows:
                removed[word] = [row.model_dump(mode="json") for row in rows if row is not None]
        asked = "id, at, author_id, kind, label, undoes, undone_by"
        return History(
            changes=[
                ChangeEntry(
                    uid=changes[key],
                    at=from_micros(at),
                    author=self._authors[author],
                    kind=kind_of_change,
                    label=label,
                    undoes=changes.get(undoes),
                    undone_by=changes.get(undone_by),
                )
                for key, at, author, kind_of_change, label, undoes, undone_by in self._all(
                    asked, "change"
                )
            ],
            undone=[
                Absence(
                    change=changes[key],
                    since=from_micros(since),
                    until=None if until is None else from_micros(until),
                )
                for key, since, until in self._db.execute(
                    "SELECT change_id, since, until FROM undone ORDER BY change_id, since"
                )
            ],
            rows=states,
            removed=removed,
            positions=[changes[key] for (key,) in self._all("change_id", "position")],
            former=[self._former(row) for row in self._former_rows()],
            recodings=[
                Recoding.model_validate(
                    {
                        "change": changes[key],
                        "from": json.loads(kept["from"]),
                        "steps": kept["steps"],
                    }
                )
                for key, kept in (
                    (key, json.loads(mapping))
                    for key, mapping in self._db.execute(
                        "SELECT change_id, mapping FROM recode ORDER BY change_id"
                    )
                )
            ],
            merged=[self._merged(row) for row in self._merged_rows()],
            joined=[
                Joined(
                    kind=word,
                    row=self._uids[word][key],
                    uid=UUID(bytes=uid),
                    joined_in=changes[change],
                )
                for uid, change, word, key in self._db.execute(
                    "SELECT uid, change_id, kind, row_id FROM joined ORDER BY change_id, uid"
                )
            ],
        )

    def _merged_rows(self) -> list[tuple[Any, ...]]:
        return self._db.execute(
            "SELECT uid, parent, kind, row_id, change_id, content FROM merged_revision "
            "ORDER BY change_id, uid"
        ).fetchall()

    def _merged(self, row: tuple[Any, ...]) -> Merged:
        uid, parent, word, key, change, content = row
        return Merged(
            kind=word,
            row=self._uids[word][key],
            uid=UUID(bytes=uid),
            parent=_uid(parent),
            merged_in=self._changes[change],
            content=self._with_uids(word, content),
        )

    def _with_uids(self, word: str, content: str) -> dict[str, Any]:
        """Return what a row was, with its references as uids."""
        values: dict[str, Any] = json.loads(content)
        for name, of in references(word).items():
            value = values.get(name)
            if value is not None:
                values[name] = str(self._uids[of][value])
        if word == fillings.WORD and "recorded_by" in values:
            values["recorded_by"] = self._authors[values["recorded_by"]]
        return values

    def _former_rows(self) -> list[tuple[Any, ...]]:
        return self._db.execute(
            "SELECT uid, parent, kind, row_id, made_in, replaced_in, content FROM revision "
            "ORDER BY replaced_in, uid"
        ).fetchall()

    def _former(self, row: tuple[Any, ...]) -> Former:
        uid, parent, word, key, made_in, replaced_in, content = row
        return Former(
            kind=word,
            row=self._uids[word][key],
            uid=UUID(bytes=uid),
            parent=_uid(parent),
            made_in=self._changes[made_in],
            replaced_in=self._changes[replaced_in],
            content=self._with_uids(word, content),
        )

    def _all(self, columns: str, table: str) -> Iterable[tuple[Any, ...]]:
        return self._db.execute(f"SELECT {columns} FROM {table} ORDER BY rowid").fetchall()


def _uid(raw: bytes | None) -> UUID | None:
    return None if raw is None else UUID(bytes=raw)
