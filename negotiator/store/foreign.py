"""Databases of other programs, opened to be read and nothing else.

Such a file is hostile until checked: only plain tables are read, row by row, and nothing in the
file is run.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from negotiator.domain.errors import NegotiatorError
from negotiator.language import reason_of, tr

_LONGEST = 64 * 2**20
_HEADER = b"SQLite format 3\0"


class ForeignDatabase:
    """An open database of another program."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._db = connection
        self._name = name

    def columns(self, table: str) -> list[str]:
        """Return the columns of a plain table; none if there is no such table."""
        with _told(self._name):
            found = self._db.execute(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)
            ).fetchone()
            words = str(found[0] if found else "").split(maxsplit=2)
            if [word.upper() for word in words[:2]] != ["CREATE", "TABLE"]:
                return []
            rows = self._db.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
        # Columns that are worked out (hidden 2 and 3) are not plain.
        return [str(row[1]) for row in rows if not row[6]]

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[object, ...]]:
        """Yield the rows of a table in the order of their keys.

        Raises:
            NegotiatorError: there is no such plain table or column, or it cannot be read.
        """
        known = self.columns(table)
        missing = [column for column in columns if column not in known]
        if missing:
            raise NegotiatorError(
                tr(
                    "{name} has no {table}.{missing}.",
                    name=self._name,
                    table=table,
                    missing=missing[0],
                ),
                tr("It is of another version of its program, or damaged."),
            )
        names = ", ".join(f'"{column}"' for column in columns)
        with _told(self._name):
            yield from self._db.execute(f'SELECT {names} FROM "{table}" ORDER BY rowid')


@contextmanager
def foreign_database(path: Path) -> Iterator[ForeignDatabase]:
    """Open a database of another program; it is not changed, nor are files made beside it.

    Raises:
        NegotiatorError: it is none, damaged, or may not be read.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check that it is there and that you may read it."),
        ) from None
    if start != _HEADER:
        raise NegotiatorError(
            tr("{file} is no database.", file=path.name), tr("Choose another file.")
        )
    with _told(path.name):
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
        try:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
                connection.execute(f"PRAGMA {pragma}")
            yield ForeignDatabase(connection, path.name)
        finally:
            connection.close()


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError, OverflowError):
        raise NegotiatorError(
            tr("{name} is damaged, or no database that can be read.", name=name),
            tr("Check that its own program opens it, and save it again."),
        ) from None
