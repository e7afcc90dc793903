"""The rows of the framework as they were known at an earlier moment.

Positions carry the moment they were recorded. Rows that may be edited are brought back from their
revisions into temporary tables, which reads then use in place of the present ones. What a file
was made with counts as always known, since claims in it may be older than the file.
"""

import json
import sqlite3
from collections.abc import Set as AbstractSet
from itertools import count
from typing import TYPE_CHECKING

from negotiator.store.kinds import KINDS, Kind

if TYPE_CHECKING:
    from negotiator.store.record import Record


_PREFIX = "past_"
_numbers = count(1)


def table_at(record: "Record", word: str, moment: int) -> str:
    """Return the name of a temporary table: a kind's rows as they stood at a moment.

    Args:
        record: the record.
        word: the word of the kind.
        moment: microseconds since 1970 UTC.
    """
    kind = KINDS[word]
    name = f"{_PREFIX}{next(_numbers)}_{kind.table}"
    db = record.connection
    db.execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM main.{kind.table} WHERE 0")
    db.execute(
        f"INSERT INTO temp.{name} SELECT {kind.table}.* FROM main.{kind.table} "
        f"JOIN main.change ON change.id = {kind.table}.changed_in "
        "WHERE change.at <= ? OR change.kind = 'create'",
        (moment,),
    )
    _bring_back(db, kind, name, moment)
    return f"temp.{name}"


def drop_tables(db: sqlite3.Connection, kept: AbstractSet[str]) -> None:
    """Drop the temporary tables of former moments but those in ``kept``.

    One that is being read goes the next time.
    """
    names = db.execute(
        f"SELECT name FROM temp.sqlite_schema WHERE name GLOB '{_PREFIX}*'"
    ).fetchall()
    for (name,) in names:
        if f"temp.{name}" in kept:
            continue
        try:
            db.execute(f"DROP TABLE temp.{name}")
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorname != "SQLITE_LOCKED":
                raise


def _bring_back(db: sqlite3.Connection, kind: Kind, name: str, moment: int) -> None:
    """Add the rows that were changed after the moment, as they were before."""
    for key, content in db.execute(
        "SELECT revision.row_id, revision.content FROM main.revision "
        "JOIN main.change made ON made.id = revision.made_in "
        "JOIN main.change replaced ON replaced.id = revision.replaced_in "
        "WHERE revision.kind = ? AND (made.at <= ? OR made.kind = 'create') AND replaced.at > ? "
        "ORDER BY revision.made_in",
        (kind.word, moment, moment),
    ).fetchall():
        db.execute(f"DELETE FROM temp.{name} WHERE id = ?", (key,))
        db.execute(f"INSERT INTO temp.{name} SELECT * FROM main.{kind.table} WHERE id = ?", (key,))
        values = json.loads(content)
        columns = _columns(db, kind)
        # What a column of a later schema held then was its default.
        later = {column.name for column in kind.columns} & columns.keys() - values.keys()
        sets = [*(f'"{column}" = ?' for column in values if column in columns)]
        sets += [f'"{column}" = {columns[column] or "NULL"}' for column in sorted(later)]
        db.execute(
            f"UPDATE temp.{name} SET {', '.join(sets)} WHERE id = ?",
            (*(value for column, value in values.items() if column in columns), key),
        )


def _columns(db: sqlite3.Connection, kind: Kind) -> dict[str, str | None]:
    """Return the columns of a kind's table, each with its default as SQL."""
    return {row[1]: row[4] for row in db.execute(f"PRAGMA table_info({kind.table})")}
