"""Which rows and which of their fields may leave: the rules of a redacted copy, told in SQL.

They are told from the record that is attached as ``whole``, never from a copy of it: what may be
in a copy does not hang on what was copied.
"""

import json
import sqlite3
from collections.abc import Iterable

from negotiator.domain.codes import Act, Basis
from negotiator.domain.redaction import Part, Redaction
from negotiator.store import lookup
from negotiator.store.kinds import KINDS, Kind, kept_text
from negotiator.store.reads import framework
from negotiator.store.record import Record

NEVER = ("view", "print-set", "mapping")
"""The kinds that are of the one who keeps the file, and never go out."""
_ORDER = (
    *("negotiation", "party", "component", "round", "text-version", "source", "package"),
    "measure",
)
_NOTES = {"linkage": "note", "package": "note", "implementation": "note"}
_ANYTIME = (0, 99_999_999)


class Leaving:
    """What of a record may leave: temporary tables ``keep_…`` of the keys of rows that stay.

    Attributes:
        rules: what they follow from.
        bounds: SQL for whether a position stays.
        has_references: whether any position is about another one.
    """

    def __init__(self, db: sqlite3.Connection, record: Record, rules: Redaction) -> None:
        self.rules = rules
        self.bounds = "1"
        self.has_references = False
        self._db, self._record = db, record

    def choose(self) -> None:
        """Choose the rows that others refer to, and the positions."""
        rules, record = self.rules, self._record
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
        self.keep_rows(KINDS["round"])
        self._keep("negotiation", None)
        self.keep_rows(KINDS["text-version"])
        self._choose_positions()

    def _keep(self, word: str, keys: Iterable[int] | None) -> None:
        table = KINDS[word].table
        only = "" if keys is None else f"AND id IN ({','.join(str(int(key)) for key in keys)})"
        self._db.execute(
            f"CREATE TEMP TABLE keep_{table} AS SELECT id, row_number() OVER (ORDER BY id) AS new "
            f"FROM whole.{table} WHERE removed = 0 {only}"
        )
        self._db.execute(f"CREATE UNIQUE INDEX temp.of_{table} ON keep_{table}(id)")

    def keep_rows(self, kind: Kind) -> None:
        """Keep the rows of a kind whose references stay, up to the last day."""
        where = ["removed = 0"]
        if self._leaves_out(kind):
            where.append("0")
        until = self._days()[1]
        for column in kind.columns:
            if column.refers_to:
                of = "position" if column.refers_to == "position" else KINDS[column.refers_to].table
                kept = stays(of, f'own."{column.name}"')
                if kind.model.model_fields[column.field].is_required():
                    where.append(kept)
                elif column.refers_to in ("party", "component"):
                    # What is of a party or component that stays behind stays with it.
                    where.append(f'(own."{column.name}" IS NULL OR {kept})')
            elif column.name in ("on", "date"):
                where.append(f'("{column.name}" IS NULL OR "{column.name}" <= {until:d})')
            elif column.name == "start" and self.rules.end is not None:
                last = self.rules.end.last_day.isoformat()
                where.append(f"(start IS NULL OR start <= '{last}')")
        if kind.word == "attachment":
            where.append("digest <> ''")
        self._db.execute(
            f"CREATE TEMP TABLE keep_{kind.table} AS SELECT id, row_number() OVER (ORDER BY id) "
            f"AS new FROM whole.{kind.table} AS own WHERE {' AND '.join(where)}"
        )
        self._db.execute(f"CREATE UNIQUE INDEX temp.of_{kind.table} ON keep_{kind.table}(id)")

    def _leaves_out(self, kind: Kind) -> bool:
        without = self.rules.without
        return (
            (kind.word == "brief" and not self.rules.with_brief)
            or (kind.word == "attachment" and Part.ATTACHMENTS in without)
            or (kind.word in ("linkage", "package", "package-part") and Part.LINKAGES in without)
        )

    def _days(self) -> tuple[int, int]:
        rules = self.rules
        return (
            rules.start.packed if rules.start is not None else _ANYTIME[0],
            rules.end.until if rules.end is not None else _ANYTIME[1],
        )

    def _choose_positions(self) -> None:
        """Keep the claims in bounds, without those that one left out corrects.

        Bounds that let everything through are left away, for each is asked of every claim.
        """
        db, rules = self._db, self.rules
        bounds = [f"{table}_id IN (SELECT id FROM keep_{table})" for table in self._partial_heads()]
        if set(rules.bases) != set(Basis):
            bases = ",".join(str(int(basis)) for basis in rules.bases) or "0"
            bounds.append(f"basis IN ({bases})")
        if rules.ceiling is not None:
            bounds.append(f"marking <= {rules.ceiling:d}")
        if rules.start is not None or rules.end is not None:
            first, last = self._days()
            bounds.append(f"expressed BETWEEN {first:d} AND {last:d}")
        counts = "1"
        if db.execute("SELECT 1 FROM whole.undone WHERE until IS NULL").fetchone() is not None:
            counts = "change_id NOT IN (SELECT change_id FROM whole.undone WHERE until IS NULL)"
            bounds.append(counts)
        db.execute(
            "CREATE TEMP TABLE reference AS SELECT id, act, refers_to, stance, change_id "
            f"FROM whole.position WHERE act = {int(Act.CORRECTION)} OR refers_to IS NOT NULL"
        )
        self.has_references = db.execute("SELECT 1 FROM reference").fetchone() is not None
        if self.has_references:
            db.execute("CREATE TEMP TABLE dropped (id INTEGER PRIMARY KEY)")
            bounds.append("id NOT IN (SELECT id FROM dropped)")
        self.bounds = " AND ".join(bounds) or "1"
        # A view, for a list of a large record's keys would take as long as copying them.
        db.execute(
            f"CREATE TEMP VIEW keep_position AS SELECT id FROM whole.position WHERE {self.bounds}"
        )
        if self.has_references:
            self._drop_corrected(counts)

    def _partial_heads(self) -> list[str]:
        return [table for table in ("party", "component") if self.is_partial(table)]

    def _drop_corrected(self, counts: str) -> None:
        """Leave out what a correction that is left out corrects, and what takes that back."""
        db = self._db
        db.execute(
            "CREATE TEMP TABLE correction AS SELECT id, refers_to, stance FROM reference "
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
                f"WHERE NOT {stays('position', 'correction.id')}"
            )
            db.execute(
                "INSERT OR IGNORE INTO dropped SELECT id FROM correction "
                f"WHERE stance IS NULL AND NOT {stays('position', 'correction.refers_to')}"
            )

    def keep_sources(self) -> None:
        """Keep the sources of the positions that were copied."""
        has_some = self._db.execute("SELECT 1 FROM whole.source").fetchone() is not None
        used = "id IN (SELECT source_id FROM main.position)" if has_some else "0"
        self._db.execute(
            "CREATE TEMP TABLE keep_source AS SELECT id, row_number() OVER (ORDER BY id) AS new "
            f"FROM whole.source WHERE removed = 0 AND {used}"
        )

    def is_partial(self, table: str) -> bool:
        """Whether not all rows of a table stay, or their keys change."""
        (kept, last), (rows,) = (
            self._db.execute(f"SELECT count(*), max(id) FROM keep_{table}").fetchone(),
            self._db.execute(f"SELECT count(*) FROM whole.{table}").fetchone(),
        )
        return bool(kept != rows or (last or 0) != rows)

    def markings(self) -> str:
        """Return the markings that a copy may know, as a file keeps them: up to the ceiling."""
        (kept,) = self._db.execute("SELECT markings FROM whole.negotiation").fetchone()
        ceiling = self.rules.ceiling
        return str(kept) if ceiling is None else kept_text(tuple(json.loads(kept)[: ceiling + 1]))

    def is_known(self, kind: Kind) -> bool:
        """Whether it is already chosen which rows of a kind stay."""
        asked = "SELECT 1 FROM temp.sqlite_schema WHERE name = ?"
        return self._db.execute(asked, (f"keep_{kind.table}",)).fetchone() is not None

    def is_blanked(self, kind: Kind, field: str) -> bool:
        """Whether a field of a kind is left empty in the rows that stay."""
        without = self.rules.without
        return (
            (
                kind.word == "source"
                and field in ("quote", "translation", "translator")
                and Part.QUOTES in without
            )
            or (kind.word == "source" and field == "speaker" and Part.SPEAKERS in without)
            or (_NOTES.get(kind.word) == field and Part.NOTES in without)
        )


def stays(table: str, key: str) -> str:
    """Return SQL for whether the row with this key stays."""
    return f"EXISTS (SELECT 1 FROM keep_{table} WHERE keep_{table}.id = {key})"


def in_order() -> list[str]:
    """Return the words of the kinds so that what others refer to comes first."""
    return [*_ORDER, *(word for word in KINDS if word not in _ORDER)]
