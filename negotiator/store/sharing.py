"""Copies that leave: whole, or redacted, written from nothing and read back before they stand.

A whole copy is an equal record. A redacted one holds only the rows that its rules let through,
under new keys, in one change without a label that says anything; it has no history, no search
entries (the index is made when it is first opened to be written) and no trace of what is left out.
Its rows keep their uids and revisions, so that what comes back can be merged.
"""

import os
import re
import sqlite3
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cached_property
from io import BytesIO
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.codes import Act
from negotiator.domain.dates import to_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.uids import new_uid
from negotiator.store import lookup
from negotiator.store.file import connect, make_file, make_in_memory, unfinished_path
from negotiator.store.keys import Signer
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.passwords import password_of, passwords
from negotiator.store.reads import framework
from negotiator.store.record import Record
from negotiator.store.schema import APPLICATION_ID
from negotiator.store.signatures import sign
from negotiator.store.trouble import told

_SHORTEST = 6
_WINDOW = 200
_PROBE = 60
_AT_ONCE = 60_000
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_NOBODY = "withheld"
_LABEL = "Redacted copy"
_NEVER = ("view", "print-set", "mapping")
_ORDER = (
    *("negotiation", "party", "component", "round", "text-version", "source", "package"),
    "measure",
)
_NOTES = {"linkage": "note", "package": "note", "implementation": "note"}
_ANYTIME = (0, 99_999_999)


class Report(NamedTuple):
    """What a redacted copy holds and lacks.

    Attributes:
        kept: rows by kind.
        withheld: rows by kind, and parts that were left out of rows that remain.
        also_allowed: how many withheld words also stand in what is allowed.
        signed_as: the name that stands in the copy with its signature; empty without one.
    """

    kept: dict[str, int]
    withheld: dict[str, int]
    also_allowed: tuple[str, ...]
    signed_as: str = ""


def share_whole(
    record: Record,
    out: Path,
    *,
    force: bool = False,
    signer: Signer | None = None,
    password: str | None = None,
) -> None:
    """Write an equal record, its history included; with a signer it is signed.

    With a password the copy is locked with it, with "" it is not locked; without either it is
    locked as the record is.

    Raises:
        NegotiatorError: something is there and ``force`` is not given, or it cannot be written.
    """
    _refuse_itself(record, out)
    unfinished = _place(out, force=force)
    try:
        with told(out.name):
            if password is None:
                record.connection.execute("VACUUM INTO ?", (str(unfinished),))
            else:
                _refuse_in_memory(record)
                _write_locked(record.connection, record.path, unfinished, password)
            if signer is not None:
                _sign(unfinished, signer, record.now())
        _to_disk(unfinished)
        unfinished.replace(out)
    except OSError as problem:
        raise _cannot_write(out, problem) from None
    finally:
        unfinished.unlink(missing_ok=True)


def share_redacted(
    record: Record,
    redaction: Redaction,
    out: Path,
    *,
    force: bool = False,
    goes_on: Callable[[], bool] = lambda: True,
    signer: Signer | None = None,
    password: str = "",
) -> Report:
    """Write what the rules let through, read it back, and only then let it stand.

    With a password the copy is locked with it, and nothing of it is ever on disk without. With a
    signer it is signed once it was read back; the signer's name is then in it.

    Raises:
        NegotiatorError: the rules name what is not there, the copy cannot be written, it was
            cancelled, or something withheld is found in it.
    """
    _refuse_in_memory(record)
    _refuse_itself(record, out)
    is_locked_work = bool(password) or bool(password_of(record.connection))
    if is_locked_work:
        unfinished = _place(out, force=force)
        connection = make_in_memory()
    else:
        connection = make_file(out, force=force)
        unfinished = unfinished_path(out)
    try:
        with told(out.name):
            copier = _Copier(connection, record, redaction, goes_on)
            copier.copy()
            if is_locked_work:
                also = _check(_values(connection), copier)
            else:
                with unfinished.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as m:
                    also = _check(m, copier)
            report = copier.report()
            copier.finish()
            if is_locked_work:
                _write_locked(connection, None, unfinished, password)
            connection.close()
            if signer is not None:
                _sign(unfinished, signer, record.now(), goes_on)
                report = report._replace(signed_as=signer.name)
        _to_disk(unfinished)
        unfinished.replace(out)
    except OSError as problem:
        raise _cannot_write(out, problem) from None
    finally:
        connection.close()
        unfinished.unlink(missing_ok=True)
    return report._replace(also_allowed=tuple(sorted(also)))


def _refuse_in_memory(record: Record) -> None:
    if record.path is None:
        raise NegotiatorError("A record in memory has no copy.", "Save it first.")


def _write_locked(
    connection: sqlite3.Connection, source: Path | None, target: Path, password: str
) -> None:
    from negotiator.store.locked import export

    if password:
        passwords.add(password)
    export(connection, source, target, password)


def _values(db: sqlite3.Connection) -> bytes:
    """Return everything that a database holds, for one that never was on disk."""
    parts: list[bytes] = []
    names = db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall()
    for (name,) in names:
        for row in db.execute(f'SELECT * FROM main."{name}"'):
            parts += [
                value.encode("utf-8") if isinstance(value, str) else value
                for value in row
                if isinstance(value, (str, bytes))
            ]
    return b"\n".join(parts)


def _refuse_itself(record: Record, out: Path) -> None:
    """Never put a copy in the place of the record that it is of."""
    if record.path is not None and out.exists() and out.samefile(record.path):
        raise NegotiatorError(f"{out.name} is the record itself.", "Choose another name.")


def _place(out: Path, *, force: bool) -> Path:
    if out.is_dir():
        raise NegotiatorError(f"{out.name} is a folder.", "Choose a file name.")
    if out.exists() and not force:
        raise NegotiatorError(
            f"{out.name} is already there.", "Choose another name, or replace it with --force."
        )
    unfinished = unfinished_path(out)
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
    except OSError as problem:
        raise _cannot_write(out, problem) from None
    return unfinished


def _cannot_write(out: Path, problem: OSError) -> NegotiatorError:
    return NegotiatorError(
        f"{out.name} cannot be written: {problem.strerror or 'unknown reason'}.",
        "Check that the folder is there, that you may write in it and that there is room.",
    )


def _cancelled() -> NegotiatorError:
    return NegotiatorError("The copy was cancelled.", "Nothing was written.")


def _sign(
    unfinished: Path,
    signer: Signer,
    at: datetime,
    goes_on: Callable[[], bool] = lambda: True,
) -> None:
    """Sign a copy that is whole and not yet in its place."""
    connection = connect(unfinished)
    try:
        # It is not yet in its place, and goes to the disk as a whole.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        sign(connection, signer, at, goes_on)
    except NegotiatorError:
        if not goes_on():
            raise _cancelled() from None
        raise
    finally:
        connection.close()


def _to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


# ---------------------------------------------------------------------- writing


class _Copier:
    """Copies from a record attached as ``whole`` into a new file, in SQL."""

    def __init__(
        self,
        db: sqlite3.Connection,
        record: Record,
        redaction: Redaction,
        goes_on: Callable[[], bool],
    ) -> None:
        self._db, self._record, self._rules = db, record, redaction
        self._goes_on = goes_on
        self._bounds = "1"
        self._kept: Counter[str] = Counter()
        self._withheld: Counter[str] = Counter()
        # While it is being written it is no file of ours, and nothing opens it.
        for pragma in (
            "application_id = 0",
            "journal_mode = OFF",
            "synchronous = OFF",
            "foreign_keys = OFF",
            "cache_size = -64000",
        ):
            db.execute(f"PRAGMA {pragma}")
        assert record.path is not None  # noqa: S101
        place = f"{record.path.resolve().as_uri()}?mode=ro"
        if type(db) is sqlite3.Connection:
            db.execute("ATTACH ? AS whole", (place,))
        else:
            db.execute("ATTACH ? AS whole KEY ?", (place, password_of(record.connection)))
        db.execute("PRAGMA whole.cache_size = -32000")
        db.set_progress_handler(lambda: int(not goes_on()), 100_000)

    def copy(self) -> None:
        """Copy everything that may leave."""
        db = self._db
        db.execute("BEGIN")
        try:
            self._choose()
            for word in _in_order():
                if not self._goes_on():
                    raise _cancelled()
                if word not in _NEVER:
                    self._copy_kind(KINDS[word])
                if word == "text-version":
                    self._copy_positions()
            self._copy_attachments()
            db.execute(
                "INSERT INTO change (id, uid, at, author_id, kind, label) "
                "VALUES (1, ?, ?, (SELECT id FROM author WHERE name = ?), 'create', ?)",
                (new_uid().bytes, to_micros(self._record.now()), _NOBODY, _LABEL),
            )
            db.execute("COMMIT")
        except sqlite3.OperationalError as problem:
            if "interrupted" in str(problem):
                raise _cancelled() from None
            raise

    def finish(self) -> None:
        """Make it a file of ours."""
        self._db.set_progress_handler(None, 0)
        self._db.execute("DETACH whole")
        self._db.execute("PRAGMA journal_mode = DELETE")
        self._db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")

    # ------------------------------------------------------------------ what may leave

    def _choose(self) -> None:
        rules, record = self._rules, self._record
        frame = framework(record)
        parties = components = None
        if rules.parties is not None:
            parties = [record.key_of("party", lookup.party(record, c).uid) for c in rules.parties]
        if rules.components is not None:
            components = {
                record.key_of("component", lookup.component(record, number).uid)
                for number in rules.components
            }
            for head in frame.components:
                if head.parent in components:
                    components.add(head.key)
        self._keep("party", parties)
        self._keep("component", components)
        self._keep("round", None)
        self._keep("negotiation", None)
        self._keep_rows(KINDS["text-version"])
        self._choose_positions()

    def _keep(self, word: str, keys: Iterable[int] | None) -> None:
        table = KINDS[word].table
        only = "" if keys is None else f"AND id IN ({','.join(str(int(key)) for key in keys)})"
        self._db.execute(
            f"CREATE TEMP TABLE keep_{table} AS SELECT id, row_number() OVER (ORDER BY id) AS new "
            f"FROM whole.{table} WHERE removed = 0 {only}"
        )
        self._db.execute(f"CREATE UNIQUE INDEX temp.of_{table} ON keep_{table}(id)")

    def _keep_rows(self, kind: Kind) -> None:
        """Keep the rows of a kind whose references stay, up to the last day."""
        where = ["removed = 0"]
        if self._leaves_out(kind):
            where.append("0")
        until = self._days()[1]
        for column in kind.columns:
            if column.refers_to:
                of = "position" if column.refers_to == "position" else KINDS[column.refers_to].table
                kept = _stays(of, f'own."{column.name}"')
                if kind.model.model_fields[column.field].is_required():
                    where.append(kept)
                elif column.refers_to in ("party", "component"):
                    # What is of a party or component that stays behind stays with it.
                    where.append(f'(own."{column.name}" IS NULL OR {kept})')
            elif column.name in ("on", "date"):
                where.append(f'("{column.name}" IS NULL OR "{column.name}" <= {until:d})')
        if kind.word == "attachment":
            where.append("digest <> ''")
        self._db.execute(
            f"CREATE TEMP TABLE keep_{kind.table} AS SELECT id, row_number() OVER (ORDER BY id) "
            f"AS new FROM whole.{kind.table} AS own WHERE {' AND '.join(where)}"
        )

    def _leaves_out(self, kind: Kind) -> bool:
        without = self._rules.without
        return (
            (kind.word == "brief" and not self._rules.with_brief)
            or (kind.word == "attachment" and Part.ATTACHMENTS in without)
            or (kind.word in ("linkage", "package", "package-part") and Part.LINKAGES in without)
        )

    def _days(self) -> tuple[int, int]:
        rules = self._rules
        return (
            rules.start.packed if rules.start is not None else _ANYTIME[0],
            rules.end.until if rules.end is not None else _ANYTIME[1],
        )

    def _choose_positions(self) -> None:
        """Keep the claims in bounds, without those that one left out corrects."""
        db, rules = self._db, self._rules
        ceiling = 99 if rules.ceiling is None else rules.ceiling
        bases = ",".join(str(int(basis)) for basis in rules.bases) or "0"
        first, last = self._days()
        counts = "change_id NOT IN (SELECT change_id FROM whole.undone WHERE until IS NULL)"
        bounds = ["basis IN (" + bases + ")", f"marking <= {ceiling:d}", counts]
        bounds.append(f"expressed BETWEEN {first:d} AND {last:d}")
        bounds += [
            f"{table}_id IN (SELECT id FROM keep_{table})"
            for table in ("party", "component")
            if self._is_partial(table)
        ]
        db.execute("CREATE TEMP TABLE dropped (id INTEGER PRIMARY KEY)")
        bounds.append("id NOT IN (SELECT id FROM dropped)")
        self._bounds = " AND ".join(bounds)
        # A view, for a list of a large record's keys would take as long as copying them.
        db.execute(
            f"CREATE TEMP VIEW keep_position AS SELECT id FROM whole.position WHERE {self._bounds}"
        )
        db.execute(
            "CREATE TEMP TABLE correction AS SELECT id, refers_to, stance FROM whole.position "
            f"WHERE act = {int(Act.CORRECTION)} AND {counts}"
        )
        number = -1
        while True:
            (dropped,) = db.execute("SELECT count(*) FROM dropped").fetchone()
            if dropped == number:
                return
            number = dropped
            db.execute(
                "INSERT OR IGNORE INTO dropped SELECT refers_to FROM correction "
                f"WHERE NOT {_stays('position', 'correction.id')}"
            )
            db.execute(
                "INSERT OR IGNORE INTO dropped SELECT id FROM correction "
                f"WHERE stance IS NULL AND NOT {_stays('position', 'correction.refers_to')}"
            )

    def _choose_sources(self) -> None:
        """Keep the sources of the positions that were copied, and name these by their new keys."""
        db = self._db
        db.execute(
            "CREATE TEMP TABLE keep_source AS SELECT id, row_number() OVER (ORDER BY id) AS new "
            "FROM whole.source WHERE removed = 0 AND id IN (SELECT source_id FROM main.position)"
        )
        if self._is_partial("source"):
            db.execute("CREATE UNIQUE INDEX temp.of_source ON keep_source(id)")
            db.execute(
                "UPDATE main.position SET source_id = (SELECT new FROM keep_source "
                "WHERE keep_source.id = source_id) WHERE source_id IS NOT NULL"
            )

    def _is_partial(self, table: str) -> bool:
        """Whether not all rows of a table stay, or their keys change."""
        (kept, last), (rows,) = (
            self._db.execute(f"SELECT count(*), max(id) FROM keep_{table}").fetchone(),
            self._db.execute(f"SELECT count(*) FROM whole.{table}").fetchone(),
        )
        return bool(kept != rows or (last or 0) != rows)

    # ------------------------------------------------------------------ copying

    def _copy_authors(self) -> None:
        """Copy who recorded the positions, and name them by their new keys."""
        db = self._db
        if Part.RECORDERS in self._rules.without:
            db.execute("INSERT INTO author (id, name) VALUES (1, ?)", (_NOBODY,))
            return
        db.execute(
            "INSERT INTO author (name) SELECT name FROM whole.author WHERE id IN (SELECT "
            "recorded_by FROM main.position) ORDER BY id"
        )
        pairs = db.execute(
            "SELECT other.id, own.id FROM author AS own JOIN whole.author AS other "
            "ON own.name = other.name"
        ).fetchall()
        if any(old != new for old, new in pairs):
            cases = " ".join(f"WHEN {old:d} THEN {new:d}" for old, new in pairs)
            db.execute(f"UPDATE position SET recorded_by = CASE recorded_by {cases} END")
        db.execute("INSERT OR IGNORE INTO author (name) VALUES (?)", (_NOBODY,))

    def _copy_kind(self, kind: Kind) -> None:
        db = self._db
        known = db.execute(
            "SELECT 1 FROM temp.sqlite_schema WHERE name = ?", (f"keep_{kind.table}",)
        ).fetchone()
        if known is None:
            self._keep_rows(kind)
        names, values = ["id", "uid", "revision", "created_in", "changed_in"], []
        values += ["keep.new", "row.uid", "row.revision", "1", "1"]
        for column in kind.columns:
            names.append(f'"{column.name}"')
            values.append(self._value(kind, column.field, column.name, column.refers_to))
        for name in kind.derived:
            names.append(f'"{name}"')
            values.append(f'row."{name}"')
        cursor = db.execute(
            f"INSERT INTO {kind.table} ({', '.join(names)}) SELECT {', '.join(values)} "
            f"FROM keep_{kind.table} AS keep JOIN whole.{kind.table} AS row ON row.id = keep.id "
            "ORDER BY keep.new"
        )
        self._kept[kind.word] += max(0, cursor.rowcount)

    def _value(self, kind: Kind, field: str, name: str, refers_to: str | None) -> str:
        if refers_to == "position":
            return (
                "(SELECT own.id FROM position AS own JOIN whole.position AS other "
                f'ON own.uid = other.uid WHERE other.id = row."{name}")'
            )
        if refers_to is not None:
            table = KINDS[refers_to].table
            return f'(SELECT new FROM keep_{table} WHERE keep_{table}.id = row."{name}")'
        if self._is_blanked(kind, field):
            return "''"
        if kind.word == "negotiation" and field == "markings" and self._rules.ceiling is not None:
            return (
                "(SELECT json_group_array(value) FROM json_each(row.markings) "
                f"WHERE key <= {self._rules.ceiling:d})"
            )
        return f'row."{name}"'

    def _is_blanked(self, kind: Kind, field: str) -> bool:
        """Whether a field of a kind is left empty in the rows that stay."""
        without = self._rules.without
        return (
            (
                kind.word == "source"
                and field in ("quote", "translation", "translator")
                and Part.QUOTES in without
            )
            or (kind.word == "source" and field == "speaker" and Part.SPEAKERS in without)
            or (_NOTES.get(kind.word) == field and Part.NOTES in without)
        )

    def _copy_positions(self) -> None:
        db, without = self._db, self._rules.without
        later = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'position' "
            "AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in later:
            db.execute(f"DROP INDEX {name}")
        correction = int(Act.CORRECTION)
        names_a_kept = _stays("position", "row.refers_to")
        columns = {
            "uid": "row.uid",
            "change_id": "1",
            "stance": self._stance(),
            "recorded_by": "1" if Part.RECORDERS in without else "row.recorded_by",
            "note": "NULL" if Part.NOTES in without else "row.note",
            "act": (
                f"CASE WHEN row.act IN ({correction}, {int(Act.RECODE)}) AND NOT {names_a_kept} "
                f"THEN {int(Act.CLAIM)} ELSE row.act END"
            ),
            "refers_to": f"CASE WHEN row.refers_to IS NOT NULL AND {names_a_kept} "
            "THEN row.refers_to END",
        }
        for name, table in (
            ("party_id", "party"),
            ("component_id", "component"),
            ("round_id", "round"),
            ("text_version_id", "text_version"),
        ):
            columns[name] = (
                f"(SELECT new FROM keep_{table} WHERE keep_{table}.id = row.{name})"
                if self._is_partial(table)
                else f"row.{name}"
            )
        for (name,) in db.execute("SELECT name FROM pragma_table_info('position')").fetchall():
            if name != "id":
                columns.setdefault(name, f"row.{name}")
        cursor = db.execute(
            f"INSERT INTO position ({', '.join(columns)}) SELECT {', '.join(columns.values())} "
            f"FROM whole.position AS row WHERE {self._bounds} ORDER BY row.id"
        )
        self._kept["position"] = max(0, cursor.rowcount)
        # Keys follow each other anew; what refers to another is told by its uid.
        db.execute(
            "UPDATE position SET refers_to = (SELECT own.id FROM position AS own "
            "JOIN whole.position AS other ON own.uid = other.uid "
            "WHERE other.id = position.refers_to) WHERE refers_to IS NOT NULL"
        )
        self._choose_sources()
        self._copy_authors()
        for _, sql in later:
            db.execute(sql)

    def _stance(self) -> str:
        """Return the stance on the present scale, for the changes of scale stay behind."""
        if self._db.execute("SELECT 1 FROM whole.recode LIMIT 1").fetchone() is None:
            return "row.stance"
        from negotiator.store.reads import recoded

        record = self._record
        self._db.create_function(
            "present_stance", 2, lambda stance, change: recoded(record, stance, change)
        )
        return "present_stance(row.stance, row.change_id)"

    def _copy_attachments(self) -> None:
        self._db.execute(
            "INSERT INTO attachment_content (attachment_id, content) SELECT keep.new, content "
            "FROM keep_attachment AS keep JOIN whole.attachment_content AS row "
            "ON row.attachment_id = keep.id"
        )

    # ------------------------------------------------------------------ what stayed

    def report(self) -> Report:
        """Return what is in the copy and what is not, in numbers."""
        db = self._db
        for word in (*KINDS, "position"):
            table = "position" if word == "position" else KINDS[word].table
            (rows,) = db.execute(f"SELECT count(*) FROM whole.{table}").fetchone()
            if rows > self._kept[word]:
                self._withheld[word] = rows - self._kept[word]
        for name, asked in (
            ("change", "SELECT count(*) FROM whole.change"),
            ("former row", "SELECT count(*) FROM whole.revision"),
        ):
            self._withheld[name] = db.execute(asked).fetchone()[0]
        for part, asked in (
            (Part.QUOTES, "SELECT count(*) FROM whole.source WHERE quote <> ''"),
            (Part.SPEAKERS, "SELECT count(*) FROM whole.source WHERE speaker <> ''"),
            (Part.NOTES, "SELECT count(*) FROM whole.position WHERE note IS NOT NULL"),
            (Part.RECORDERS, "SELECT count(*) FROM whole.author"),
        ):
            if part in self._rules.without:
                self._withheld[part.value] = db.execute(asked).fetchone()[0]
        kept = {word: number for word, number in sorted(self._kept.items()) if number}
        withheld = {word: number for word, number in sorted(self._withheld.items()) if number}
        return Report(kept, withheld, ())

    def withheld_words(self) -> set[str]:
        """Return the texts of the rows, and of the fields of rows, that are left out."""
        found, _ = self._told_words
        found = set(found)
        for kind in KINDS.values():
            is_kept = self._db.execute(
                "SELECT 1 FROM temp.sqlite_schema WHERE name = ?", (f"keep_{kind.table}",)
            ).fetchone()
            for column in kind.columns:
                if column.refers_to:
                    continue
                blanked = self._is_blanked(kind, column.field)
                where = f"WHERE id NOT IN (SELECT id FROM keep_{kind.table})"
                found |= self._texts(
                    column.name, f"whole.{kind.table} {where if is_kept and not blanked else ''}"
                )
        names = (
            ""
            if Part.RECORDERS in self._rules.without
            else ("WHERE name NOT IN (SELECT name FROM main.author)")
        )
        found |= self._texts("name", f"whole.author {names}")
        found |= self._texts("label", "whole.change")
        found |= self._texts("value", "whole.revision, json_each(content)")
        found |= self._texts("value", "whole.merged_revision, json_each(content)")
        found |= self._texts("name", "whole.signature")
        return found

    def allowed_words(self) -> set[str]:
        """Return the texts that may be in the copy: by the rules, whatever was copied."""
        without = self._rules.without
        _, told_words = self._told_words
        found = {_NOBODY, _LABEL, *told_words}
        for kind in KINDS.values():
            if kind.word in _NEVER:
                continue
            names = [
                *(
                    column.name
                    for column in kind.columns
                    if not column.refers_to and not self._is_blanked(kind, column.field)
                ),
                *kind.derived,
            ]
            for name in names:
                found |= self._texts(
                    name, f"whole.{kind.table} WHERE id IN (SELECT id FROM keep_{kind.table})"
                )
        if Part.RECORDERS not in without:
            found |= self._texts("name", "main.author")
        return found

    @cached_property
    def _told_words(self) -> tuple[set[str], set[str]]:
        """The texts of positions that are left out, and of those that stay; read in one go."""
        left_out: set[str] = set()
        stays: set[str] = set()
        for statement, condition, note, is_kept in self._db.execute(
            f"SELECT DISTINCT statement, condition, note, ({self._bounds}) "
            "FROM whole.position WHERE statement IS NOT NULL OR condition IS NOT NULL "
            "OR note IS NOT NULL"
        ):
            (stays if is_kept else left_out).update((statement, condition))
            is_noted = is_kept and Part.NOTES not in self._rules.without
            (stays if is_noted else left_out).add(note)
        return _long(left_out), _long(stays)

    def words_of_ours(self) -> set[str]:
        """Return how a file is built, which holds words that anyone may use."""
        return self._texts("sql", "main.sqlite_schema") | self._texts(
            "name", "main._sqlite_migrations"
        )

    def documents(self) -> Iterator[bytes]:
        """Yield the attachments that may be in the copy, and what is packed in them."""
        for (content,) in self._db.execute(
            "SELECT content FROM whole.attachment_content "
            "WHERE attachment_id IN (SELECT id FROM keep_attachment)"
        ):
            yield from _unpacked(content)

    def _texts(self, column: str, table: str) -> set[str]:
        asked = f'SELECT DISTINCT "{column}" FROM {table}'
        return {
            text
            for (text,) in self._db.execute(asked)
            if isinstance(text, str) and len(text) >= _SHORTEST
        }


def _long(texts: Iterable[str | None]) -> set[str]:
    return {text for text in texts if text and len(text) >= _SHORTEST}


def _stays(table: str, key: str) -> str:
    """Return SQL for whether the row with this key stays."""
    return f"EXISTS (SELECT 1 FROM keep_{table} WHERE keep_{table}.id = {key})"


def _in_order() -> list[str]:
    """Return the words of the kinds so that what others refer to comes first."""
    return [*_ORDER, *(word for word in KINDS if word not in _ORDER)]


# ---------------------------------------------------------------------- reading back


def _check(content: "bytes | mmap", copier: _Copier) -> set[str]:
    """Look for each withheld text in the bytes of a copy; returns those that are allowed as well.

    Raises:
        NegotiatorError: one is there that stands in nothing that is allowed.
    """
    withheld = copier.withheld_words()
    probes = {probe: text for text in withheld for probe in _probes(text)}
    if not probes:
        return set()
    there = _found(content, _finder(probes, _ENCODINGS))
    packed: set[str] = set()
    for document in copier.documents():
        packed |= _found(document, _finder(probes, _ENCODINGS))
    ours = "\n".join(copier.words_of_ours()).encode("utf-8")
    there -= _found(ours, _finder(probes, ("utf-8",)))
    if not there | packed:
        return set()
    allowed = copier.allowed_words()
    texts = "\n".join(allowed).encode("utf-8")
    also = packed | (_found(texts, _finder(probes, ("utf-8",))) & there)
    if there - also:
        raise NegotiatorError(
            f"The copy was not made: {len(there - also)} of the withheld texts were still in it.",
            "Nothing was left on disk. Please report this; none of the texts need be told.",
        )
    return also - allowed


class _Finder(NamedTuple):
    """Looks for many texts at once; ``texts`` is what each pattern belongs to."""

    patterns: list[bytes]
    texts: list[str]


def _finder(probes: dict[str, str], encodings: Iterable[str]) -> _Finder:
    pairs = {
        probe.encode(encoding, errors="replace"): text
        for probe, text in probes.items()
        for encoding in encodings
    }
    return _Finder(list(pairs), list(pairs.values()))


def _found(content: "bytes | mmap", finder: _Finder) -> set[str]:
    import ahocorasick_rs

    found: set[str] = set()
    for start in range(0, len(finder.patterns), _AT_ONCE):
        automaton = ahocorasick_rs.BytesAhoCorasick(finder.patterns[start : start + _AT_ONCE])
        matches = automaton.find_matches_as_indexes(content, overlapping=True)
        found.update(finder.texts[start + number] for number, _, _ in matches)
    return found


def _probes(text: str) -> Iterator[str]:
    """Yield what is looked for of a text; of a long one parts, for pages of a file may cut it."""
    if len(text) <= _WINDOW:
        yield text
        return
    for start in range(0, len(text) - _PROBE + 1, _WINDOW):
        yield text[start : start + _PROBE]
    yield text[-_PROBE:]


def _unpacked(content: bytes) -> Iterator[bytes]:
    """Yield the bytes of a document, and what is packed in an archive or a PDF."""
    yield content
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(BytesIO(content)) as archive:
                for item in archive.infolist():
                    with archive.open(item) as part:
                        yield part.read(64 * 2**20)
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
            return
    elif content.startswith(b"%PDF"):
        for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
            try:
                yield zlib.decompressobj().decompress(found[1], 64 * 2**20)
            except zlib.error:
                continue
