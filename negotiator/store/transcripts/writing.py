"""Documents into new files.

Writing one does not go through ``Change``: it makes a new file, history included, and checks it
like a file from others before it is handed over.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from negotiator.domain.dates import to_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import kind_name
from negotiator.domain.positions import Position
from negotiator.domain.rows import Row
from negotiator.domain.transcript import (
    SECTIONS,
    ChangeEntry,
    Former,
    History,
    RowState,
    Transcript,
)
from negotiator.domain.uids import new_uid
from negotiator.language import tr
from negotiator.store import fillings
from negotiator.store.check import check_record
from negotiator.store.file import make_file, unfinished_path
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.record import Record
from negotiator.store.search import rebuild
from negotiator.store.transcripts.references import POSITION_REFERENCES, kind_of, references
from negotiator.store.trouble import told


def write_transcript(
    path: Path,
    found: Transcript,
    positions: Iterable[Position],
    *,
    author: str,
    force: bool = False,
) -> None:
    """Make a file of a document; it appears when it is whole and sound, or not at all.

    ``positions`` are those of the document, which may be too many to be held at once.

    Raises:
        NegotiatorError: something is there and ``force`` is not given, the document contradicts
            itself, or the file cannot be written.
    """
    connection = make_file(path, force=force)
    unfinished = unfinished_path(path)
    try:
        with told(path.name):
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("BEGIN IMMEDIATE")
            _Writer(connection, found, author).write(positions)
            connection.execute("COMMIT")
            connection.execute("PRAGMA foreign_keys = ON")
        problems = [
            words for each in check_record(Record(connection, None)) for words in each.problems
        ]
        if problems:
            raise NegotiatorError(
                tr("The document contradicts itself: {problems}.", problems=problems[0]),
                tr("Nothing was written."),
            )
        connection.close()
        unfinished.replace(path)
    except sqlite3.IntegrityError as problem:
        raise NegotiatorError(
            tr("The document contradicts itself: {problem}.", problem=_plain(problem)),
            tr("Nothing was written."),
        ) from None
    finally:
        connection.close()
        unfinished.unlink(missing_ok=True)


def _plain(problem: sqlite3.IntegrityError) -> str:
    words = str(problem)
    if words.startswith("UNIQUE"):
        return tr(
            "two rows have the same {rpartition} ({rpartition2})",
            rpartition=words.rpartition(".")[2],
            rpartition2=words.rpartition(" ")[2],
        )
    return words[:1].lower() + words[1:]


class _Writer:
    """Writes the tables, with uids turned into keys."""

    def __init__(self, db: sqlite3.Connection, found: Transcript, author: str) -> None:
        self._db, self._found = db, found
        self._author = author
        self._at = to_micros(Record(db, None).now())
        self._authors: dict[str, int] = {}
        self._keys: dict[str, dict[UUID, int]] = {}
        self._rows: dict[str, list[Row]] = {}

    def write(self, positions: Iterable[Position]) -> None:
        history = self._found.history or self._made_now()
        changes = {entry.uid: key for key, entry in enumerate(history.changes, start=1)}
        for word in KINDS:
            self._order(word, history)
        self._keys["position"] = {}
        self._write_changes(history, changes)
        self._write_positions(positions, changes)
        states = {(each.kind, each.uid): each for each in history.rows}
        for word, kind in KINDS.items():
            for row in self._rows[word]:
                self._write_row(kind, row, states[word, row.uid], changes)
        for each in history.former:
            self._write_former(each, changes)
        self._write_merges(history, changes)
        for recoding in history.recodings:
            before = json.dumps(recoding.steps_before, ensure_ascii=False)
            mapping = {"from": before, "steps": recoding.steps}
            self._insert(
                "recode",
                {
                    "change_id": _in(changes, recoding.change, "change"),
                    "mapping": json.dumps(mapping, ensure_ascii=False),
                },
            )
        digests = {row.uid: row.digest for row in self._found.attachments}
        for content in self._found.embedded:
            digest = digests.get(content.attachment)
            if digest is not None and digest != sha256(content.content).hexdigest():
                raise NegotiatorError(
                    tr(
                        "The document contradicts itself: an embedded attachment has other "
                        "bytes than its row says."
                    ),
                    tr("Nothing was written."),
                )
            self._insert(
                "attachment_content",
                {
                    "attachment_id": self._key("attachment", content.attachment),
                    "content": content.content,
                },
            )
        self._check_tree()
        rebuild(self._db)

    def _made_now(self) -> History:
        """Return the history of a document that tells none: it was all made by one change."""
        at = self._found.written_at or Record(self._db, None).now()
        if at.tzinfo is None:
            at = at.astimezone()
        made = ChangeEntry(
            uid=new_uid(),
            at=at,
            author=self._author,
            kind="create",
            label=tr("Made from a document"),
        )
        return History(
            changes=[made],
            rows=[
                RowState(
                    kind=word,
                    uid=row.uid,
                    revision=row.uid,
                    created_in=made.uid,
                    changed_in=made.uid,
                )
                for word, section in SECTIONS.items()
                for row in self._found.rows(section)
            ],
        )

    def _order(self, word: str, history: History) -> None:
        """Give the rows of a kind their keys, in the order in which they were added."""
        rows = {row.uid: row for row in self._found.rows(SECTIONS[word])}
        model = KINDS[word].model
        rows |= {row.uid: row for row in map(model.build, history.removed.get(word, []))}
        order = [each.uid for each in history.rows if each.kind == word]
        listed = len(self._found.rows(SECTIONS[word])) + len(history.removed.get(word, []))
        if set(order) != set(rows) or not len(order) == len(rows) == listed:
            raise _differ(SECTIONS[word])
        self._keys[word] = {uid: key for key, uid in enumerate(order, start=1)}
        self._rows[word] = [rows[uid] for uid in order]

    def _write_changes(self, history: History, changes: dict[UUID, int]) -> None:
        for entry in history.changes:
            self._insert(
                "change",
                {
                    "id": changes[entry.uid],
                    "uid": entry.uid.bytes,
                    "at": to_micros(entry.at),
                    "author_id": self._author_key(entry.author),
                    "kind": entry.kind,
                    "label": entry.label,
                    "undoes": _optional(changes, entry.undoes, "change"),
                    "undone_by": _optional(changes, entry.undone_by, "change"),
                },
            )
        for each in history.undone:
            self._insert(
                "undone",
                {
                    "change_id": _in(changes, each.change, "change"),
                    "since": to_micros(each.since),
                    "until": None if each.until is None else to_micros(each.until),
                },
            )

    def _write_row(self, kind: Kind, row: Row, state: RowState, changes: dict[UUID, int]) -> None:
        self._insert(
            kind.table,
            {
                "id": self._keys[kind.word][row.uid],
                "uid": row.uid.bytes,
                "revision": state.revision.bytes,
                "parent": None if state.parent is None else state.parent.bytes,
                "created_in": _in(changes, state.created_in, "change"),
                "changed_in": _in(changes, state.changed_in, "change"),
                "removed": int(state.removed),
                **kind.to_columns(row, self._key),
            },
        )

    def _write_positions(self, positions: Iterable[Position], changes: dict[UUID, int]) -> None:
        history = self._found.history
        at = to_micros(history.changes[-1].at) if history and history.changes else self._at
        made_in = history.positions if history else None
        keys = self._keys["position"]
        for number, row in enumerate(positions, start=1):
            if made_in is not None and number > len(made_in):
                raise _differ("positions")
            change = 1 if made_in is None else _in(changes, made_in[number - 1], "change")
            references = {
                name: None if (uid := getattr(row, name)) is None else self._key(word, uid)
                for name, word in POSITION_REFERENCES.items()
            }
            self._insert(
                "position",
                {
                    "id": number,
                    "uid": row.uid.bytes,
                    "change_id": change,
                    "party_id": references["party"],
                    "component_id": references["component"],
                    "stance": row.stance,
                    "value": row.value,
                    "red_line": int(row.red_line),
                    "condition": row.condition or None,
                    "statement": row.statement or None,
                    "expressed": row.expressed_on.packed,
                    "day_order": row.day_order,
                    "basis": int(row.basis),
                    "source_id": references["source"],
                    "credibility": row.credibility,
                    "round_id": references["round"],
                    "text_version_id": references["text_version"],
                    "marking": row.marking,
                    "act": int(row.act),
                    "refers_to": references["refers_to"],
                    "recorded_at": to_micros(row.recorded_at) if row.recorded_at else at,
                    "recorded_by": self._author_key(row.recorded_by or self._author),
                    "note": row.note or None,
                },
            )
            keys[row.uid] = number
        if made_in is not None and len(keys) != len(made_in):
            raise _differ("positions")

    def _with_keys(self, word: str, values: Mapping[str, Any]) -> str:
        """Return what a row was as the file keeps it, its references as keys."""
        content = dict(values)
        for name, of in references(word).items():
            value = content.get(name)
            if value is not None:
                content[name] = self._key(of, _uid_in(value))
        if word == fillings.WORD and "recorded_by" in content:
            content["recorded_by"] = self._author_key(str(content["recorded_by"]))
        return json.dumps(content, ensure_ascii=False)

    def _write_merges(self, history: History, changes: dict[UUID, int]) -> None:
        for each in history.merged:
            content = self._with_keys(each.kind, each.content)
            self._insert(
                "merged_revision",
                {
                    "uid": each.uid.bytes,
                    "change_id": _in(changes, each.merged_in, "change"),
                    "parent": None if each.parent is None else each.parent.bytes,
                    "kind": each.kind,
                    "row_id": self._key(each.kind, each.row),
                    "content": content,
                },
            )
        for other in history.joined:
            self._insert(
                "joined",
                {
                    "uid": other.uid.bytes,
                    "change_id": _in(changes, other.joined_in, "change"),
                    "kind": kind_of(other.kind).word,
                    "row_id": self._key(other.kind, other.row),
                },
            )

    def _write_former(self, each: Former, changes: dict[UUID, int]) -> None:
        content = self._with_keys(each.kind, each.content)
        self._insert(
            "revision",
            {
                "uid": each.uid.bytes,
                "parent": None if each.parent is None else each.parent.bytes,
                "kind": each.kind,
                "row_id": self._key(each.kind, each.row),
                "made_in": _in(changes, each.made_in, "change"),
                "replaced_in": _in(changes, each.replaced_in, "change"),
                "content": content,
            },
        )

    def _check_tree(self) -> None:
        """Refuse components that stand below themselves."""
        (loose,) = self._db.execute(
            "WITH RECURSIVE tree (id) AS (SELECT id FROM component WHERE parent_component IS NULL "
            "UNION SELECT component.id FROM component JOIN tree ON parent_component = tree.id) "
            "SELECT count(*) FROM component WHERE id NOT IN (SELECT id FROM tree)"
        ).fetchone()
        if loose:
            raise NegotiatorError(
                tr("The document contradicts itself: a component stands below itself."),
                tr("Nothing was written."),
            )

    def _key(self, word: str, uid: UUID) -> int:
        return _in(self._keys[word], uid, kind_name(word))

    def _author_key(self, name: str) -> int:
        if name not in self._authors:
            self._authors[name] = len(self._authors) + 1
            self._insert("author", {"id": self._authors[name], "name": name})
        return self._authors[name]

    def _insert(self, table: str, values: Mapping[str, object]) -> None:
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        self._db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def _differ(section: str) -> NegotiatorError:
    return NegotiatorError(
        tr(
            "The document contradicts itself: its history and its {section} differ.",
            section=section,
        ),
        tr("Nothing was written."),
    )


def _in(keys: Mapping[UUID, int], uid: UUID, what: str) -> int:
    if uid not in keys:
        raise NegotiatorError(
            tr("The document names a {what} that it does not hold ({uid}).", what=what, uid=uid),
            tr("Nothing was written."),
        )
    return keys[uid]


def _optional(keys: Mapping[UUID, int], uid: UUID | None, what: str) -> int | None:
    return None if uid is None else _in(keys, uid, what)


def _uid_in(value: object) -> UUID:
    try:
        return UUID(str(value))
    except ValueError:
        raise NegotiatorError(
            tr("“{value}” is no uid.", value=value), tr("Nothing was written.")
        ) from None
