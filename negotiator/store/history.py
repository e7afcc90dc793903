"""The record's history: all changes, and what the file holds in numbers."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from negotiator.domain.dates import from_micros
from negotiator.store.record import Record
from negotiator.store.schema import SCHEMA_VERSION
from negotiator.store.trouble import told


class PastChange(NamedTuple):
    """One change of the record's history."""

    key: int
    uid: UUID
    at: datetime
    author: str
    kind: str
    label: str
    undone: bool


class Summary(NamedTuple):
    """What a file holds, in numbers; ``last_change`` is None only in a damaged file."""

    parties: int
    components: int
    positions: int
    rounds: int
    sources: int
    text_versions: int
    changes: int
    schema: int
    last_change: PastChange | None


def history(record: Record, limit: int | None = None) -> list[PastChange]:
    """Return the changes, newest first."""
    with told(record.name):
        rows = record.connection.execute(
            "SELECT change.id, uid, at, author.name, kind, label, undone_by IS NOT NULL "
            "FROM change JOIN author ON author.id = author_id ORDER BY change.id DESC LIMIT ?",
            (-1 if limit is None else limit,),
        )
        return [
            PastChange(key, UUID(bytes=uid), from_micros(at), author, kind, label, bool(undone))
            for key, uid, at, author, kind, label, undone in rows
        ]


def summary(record: Record) -> Summary:
    """Return what the file holds, in numbers; positions of undone changes are not counted."""
    changes = history(record, 1)
    with told(record.name):
        counts = {
            table: record.connection.execute(
                f"SELECT count(*) FROM {table} WHERE removed = 0"
            ).fetchone()[0]
            for table in ("party", "component", "round", "source", "text_version")
        }
        positions = record.connection.execute("SELECT count(*) FROM position").fetchone()[0]
        undone = record.connection.execute(
            "SELECT count(*) FROM position WHERE change_id IN "
            "(SELECT change_id FROM undone WHERE until IS NULL)"
        ).fetchone()[0]
        total = record.connection.execute("SELECT count(*) FROM change").fetchone()[0]
    return Summary(
        counts["party"],
        counts["component"],
        positions - undone,
        counts["round"],
        counts["source"],
        counts["text_version"],
        total,
        SCHEMA_VERSION,
        changes[0] if changes else None,
    )
