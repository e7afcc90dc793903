"""Copying what may leave from a record attached as ``whole`` into an empty one, in SQL."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from negotiator.domain.codes import Act
from negotiator.domain.dates import to_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.uids import new_uid
from negotiator.language import tr
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.leaving import NEVER, Leaving, in_order, stays
from negotiator.store.passwords import open_key
from negotiator.store.reads import chosen_at, recoded
from negotiator.store.record import Record
from negotiator.store.schema import APPLICATION_ID

STEPS = 100_000
"""After so many steps of SQLite it is asked whether a copy is still wanted."""
NOBODY = "withheld"
"""Who made the copy, and who recorded what is in it where that is left out."""
LABEL = "Redacted copy"
"""What its one change is called."""


def cancelled() -> NegotiatorError:
    """Return what is said of a copy that was cancelled."""
    return NegotiatorError(tr("The copy was cancelled."), tr("Nothing was written."))


@contextmanager
def told_of_cancelling() -> Iterator[None]:
    """Turn what SQLite says of a copy that was cancelled into a sentence.

    Raises:
        NegotiatorError: it was cancelled.
    """
    try:
        yield
    except sqlite3.OperationalError as problem:
        if "interrupted" in str(problem):
            raise cancelled() from None
        raise


class Copier:
    """Copies what may leave.

    Attributes:
        leaving: what that is.
        kept: how many rows of each kind were copied.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        record: Record,
        redaction: Redaction,
        goes_on: Callable[[], bool],
    ) -> None:
        self.leaving = Leaving(db, record, redaction)
        self.kept: Counter[str] = Counter()
        self._db, self._record, self._rules = db, record, redaction
        self._goes_on = goes_on
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
            db.execute("ATTACH ? AS whole KEY ?", (place, open_key(record.connection).raw))
        db.execute("PRAGMA whole.cache_size = -32000")
        db.set_progress_handler(lambda: int(not goes_on()), STEPS)

    def copy(self) -> None:
        """Copy everything that may leave."""
        db = self._db
        db.execute("BEGIN")
        self.leaving.choose()
        for word in in_order():
            if not self._goes_on():
                raise cancelled()
            if word not in NEVER:
                self._copy_kind(KINDS[word])
            if word == "text-version":
                self._copy_positions()
        self._copy_attachments()
        self._keep_moments()
        db.execute(
            "INSERT INTO change (id, uid, at, author_id, kind, label) "
            "VALUES (1, ?, ?, (SELECT id FROM author WHERE name = ?), 'create', ?)",
            (new_uid().bytes, to_micros(self._record.now()), NOBODY, LABEL),
        )
        db.execute("COMMIT")

    def finish(self) -> None:
        """Make it a file of ours."""
        self._db.set_progress_handler(None, 0)
        self._db.execute("DETACH whole")
        self._db.execute("PRAGMA journal_mode = DELETE")
        self._db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")

    def _name_sources(self) -> None:
        """Name the sources of the positions that were copied by their new keys."""
        self.leaving.keep_sources()
        if self.leaving.is_partial("source"):
            self._db.execute("CREATE UNIQUE INDEX temp.of_source ON keep_source(id)")
            self._db.execute(
                "UPDATE main.position SET source_id = (SELECT new FROM keep_source "
                "WHERE keep_source.id = source_id) WHERE source_id IS NOT NULL"
            )

    def _copy_authors(self) -> None:
        """Copy who recorded the positions, and name them by their new keys."""
        db = self._db
        if Part.RECORDERS in self._rules.without:
            db.execute("INSERT INTO author (id, name) VALUES (1, ?)", (NOBODY,))
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
        db.execute("INSERT OR IGNORE INTO author (name) VALUES (?)", (NOBODY,))

    def _copy_kind(self, kind: Kind) -> None:
        db = self._db
        if not self.leaving.is_known(kind):
            self.leaving.keep_rows(kind)
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
        self.kept[kind.word] += max(0, cursor.rowcount)
        # A row that is one with a row of another copy is so for whoever gets it.
        undone = "SELECT id FROM whole.change WHERE kind = 'merge' AND undone_by IS NOT NULL"
        db.execute(
            "INSERT OR IGNORE INTO joined (uid, change_id, kind, row_id) SELECT uid, 1, kind, "
            f"keep.new FROM whole.joined AS other JOIN keep_{kind.table} AS keep "
            f"ON keep.id = other.row_id WHERE kind = ? AND change_id NOT IN ({undone})",
            (kind.word,),
        )

    def _value(self, kind: Kind, field: str, name: str, refers_to: str | None) -> str:
        if refers_to == "position":
            return (
                "(SELECT own.id FROM position AS own JOIN whole.position AS other "
                f'ON own.uid = other.uid WHERE other.id = row."{name}")'
            )
        if refers_to is not None:
            table = KINDS[refers_to].table
            return f'(SELECT new FROM keep_{table} WHERE keep_{table}.id = row."{name}")'
        if self.leaving.is_blanked(kind, field):
            return "''"
        if kind.word == "negotiation" and field == "markings":
            self._db.create_function("markings_that_leave", 0, self.leaving.markings)
            return "markings_that_leave()"
        return f'row."{name}"'

    def _copy_positions(self) -> None:
        db, without = self._db, self._rules.without
        later = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'position' "
            "AND sql IS NOT NULL"
        ).fetchall()
        for name, _ in later:
            db.execute(f"DROP INDEX {name}")
        correction = int(Act.CORRECTION)
        names_a_kept = stays("position", "row.refers_to")
        columns = {
            "uid": "row.uid",
            "change_id": "1",
            "stance": self._stance(),
            "recorded_by": "1" if Part.RECORDERS in without else "row.recorded_by",
            "note": "NULL" if Part.NOTES in without else "row.note",
        }
        if self.leaving.has_references:
            columns["act"] = (
                f"CASE WHEN row.act IN ({correction}, {int(Act.RECODE)}) AND NOT {names_a_kept} "
                f"THEN {int(Act.CLAIM)} ELSE row.act END"
            )
            columns["refers_to"] = (
                f"CASE WHEN row.refers_to IS NOT NULL AND {names_a_kept} THEN row.refers_to END"
            )
        for name, table in (
            ("party_id", "party"),
            ("component_id", "component"),
            ("round_id", "round"),
            ("text_version_id", "text_version"),
        ):
            columns[name] = (
                f"(SELECT new FROM keep_{table} WHERE keep_{table}.id = row.{name})"
                if self.leaving.is_partial(table)
                else f"row.{name}"
            )
        for (name,) in db.execute("SELECT name FROM pragma_table_info('position')").fetchall():
            if name != "id":
                columns.setdefault(name, f"row.{name}")
        cursor = db.execute(
            f"INSERT INTO position ({', '.join(columns)}) SELECT {', '.join(columns.values())} "
            f"FROM whole.position AS row WHERE {self.leaving.bounds} ORDER BY row.id"
        )
        self.kept["position"] = max(0, cursor.rowcount)
        if self.leaving.has_references:
            # Keys follow each other anew; what refers to another is told by its uid.
            db.execute(
                "UPDATE position SET refers_to = (SELECT own.id FROM position AS own "
                "JOIN whole.position AS other ON own.uid = other.uid "
                "WHERE other.id = position.refers_to) WHERE refers_to IS NOT NULL"
            )
        self._name_sources()
        self._copy_authors()
        for _, sql in later:
            db.execute(sql)

    def _stance(self) -> str:
        """Return the stance on the present scale, for the changes of scale stay behind."""
        if self._db.execute("SELECT 1 FROM whole.recode LIMIT 1").fetchone() is None:
            return "row.stance"
        record = self._record
        self._db.create_function(
            "present_stance", 2, lambda stance, change: recoded(record, stance, change)
        )
        return "present_stance(row.stance, row.change_id)"

    def _keep_moments(self) -> None:
        """Keep when readings were chosen: of what was recorded since then they say nothing."""
        self._db.execute(
            "INSERT INTO merged_revision (uid, change_id, kind, row_id, content) "
            "SELECT own.revision, 1, 'reading', own.id, json_object('position', own.position, "
            f"'reason', own.reason, 'removed', 0, 'at', {chosen_at('whole')}) "
            "FROM main.reading AS own JOIN whole.reading AS reading ON reading.uid = own.uid "
            "JOIN whole.change AS change ON change.id = reading.created_in"
        )

    def _copy_attachments(self) -> None:
        self._db.execute(
            "INSERT INTO attachment_content (attachment_id, content) SELECT keep.new, content "
            "FROM keep_attachment AS keep JOIN whole.attachment_content AS row "
            "ON row.attachment_id = keep.id"
        )
