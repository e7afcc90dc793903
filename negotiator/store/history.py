"""The record's history: all changes, and what the file holds in numbers."""

from datetime import datetime
from typing import Any, NamedTuple
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


CHANGE_QUERY = (
    "SELECT change.id, change.uid, at, author.name, change.kind, label, undone_by IS NOT NULL "
    "FROM change JOIN author ON author.id = author_id"
)


def history(
    record: Record, limit: int | None = None, *, author: str = "", text: str = ""
) -> list[PastChange]:
    """Return the changes, newest first.

    Args:
        record: the record.
        limit: at most so many.
        author: only those of whom the name holds this.
        text: only those of which the label holds this.
    """
    with told(record.name):
        rows = record.connection.execute(
            f"{CHANGE_QUERY} WHERE (? = '' OR instr(lower(author.name), lower(?)) > 0) "
            "AND (? = '' OR instr(lower(label), lower(?)) > 0) ORDER BY change.id DESC LIMIT ?",
            (author, author, text, text, -1 if limit is None else limit),
        )
        return [past_change(row) for row in rows]


def past_change(row: tuple[Any, ...]) -> PastChange:
    """Return a row of ``CHANGE_QUERY`` as what it tells."""
    key, uid, at, author, kind, label, undone = row
    return PastChange(key, UUID(bytes=uid), from_micros(at), author, kind, label, bool(undone))


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
