"""An empty record: its schema is built once, and copied from then on.

The steps from the first schema to the latest take twenty times as long as to copy what comes of
them.
"""

import atexit
import sqlite3
from functools import cache
from threading import Lock

from negotiator.store.connections import in_memory
from negotiator.store.schema import migrate

_one_at_a_time = Lock()


def make_empty(connection: sqlite3.Connection) -> None:
    """Put the schema into an empty database, and nothing else.

    Raises:
        sqlite3.Error: it cannot be written.
    """
    if type(connection) is sqlite3.Connection:
        with _one_at_a_time:
            _built().backup(connection)
        return
    # Into a locked file nothing can be copied from a plain one.
    _build(connection)


@cache
def _built() -> sqlite3.Connection:
    connection = in_memory(beside_locked=False)
    _build(connection)
    atexit.register(connection.close)
    return connection


def _build(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")
