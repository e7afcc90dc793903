"""Connections to files, plain and locked: made here only, and all with the same settings."""

import sqlite3
from pathlib import Path
from typing import cast

from negotiator.domain.errors import LockedError
from negotiator.language import tr
from negotiator.store.passwords import Key, is_locked, passwords
from negotiator.store.trouble import told


def connect(
    path: Path | None,
    *,
    read_only: bool = False,
    is_glance: bool = False,
    key: Key | None = None,
) -> sqlite3.Connection:
    """Open one connection with the settings that every connection of the program has.

    A locked file is opened with one of the passwords that were given.

    Args:
        path: the file, or None for a record in memory.
        read_only: open without ever writing.
        is_glance: read without a lock, which fails where SQLite would make files beside it.
        key: of a file that is locked with what nobody gave to open files with.

    Raises:
        NegotiatorError: it cannot be opened; a ``LockedError`` if a password is wanted.
    """
    with told(path.name if path else tr("The record in memory")):
        if path is None:
            return _ready(sqlite3.connect("file::memory:", uri=True, isolation_level=None))
        target = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
        target += "&nolock=1" if is_glance else ""
        if key is not None and key.raw:
            return _ready(_with_key(target, key))
        return _ready(_connection(path, target))


# An open file is looked at through SQLite only, and through the library that has it open. If it
# were opened beside that, closing it again would take away, on POSIX, the locks that other
# connections of this process hold on it, and another program could write in the midst of a change.


def _connection(path: Path, target: str) -> sqlite3.Connection:
    if passwords.last_key(path) is not None:
        try:
            return _unlocked(path, target)
        except LockedError:
            if plain_head(path) is None:
                raise
    elif plain_head(path) is None and is_locked(path):
        return _unlocked(path, target)
    return sqlite3.connect(target, uri=True, isolation_level=None, timeout=5)


def plain_head(path: Path, *, is_glance: bool = False) -> tuple[int, int] | None:
    """Return application and schema version of a plain file; None for what is no database.

    A glance fails, as that of ``connect``, where SQLite would make files beside it.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    how = "nolock=1" if is_glance else "immutable=1"
    # Without the mode a file that is not there would be made.
    probe = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&{how}", uri=True)
    try:
        (application,) = probe.execute("PRAGMA application_id").fetchone()
        (version,) = probe.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as problem:
        if problem.sqlite_errorname == "SQLITE_NOTADB":
            return None
        raise
    finally:
        probe.close()
    return int(application), int(version)


def needs_password(path: Path) -> bool:
    """Whether a file is locked and the key to it would have to be found first."""
    try:
        if passwords.last_key(path) is not None or plain_head(path) is not None:
            return False
    except sqlite3.Error:
        return False  # What is wrong with it is told when it is opened.
    return is_locked(path) and passwords.ready_key(path) is None


def _unlocked(path: Path, target: str) -> sqlite3.Connection:
    from negotiator.store.locked import unlocked

    return cast(sqlite3.Connection, unlocked(path, target))


def _with_key(target: str, key: Key) -> sqlite3.Connection:
    from negotiator.store.locked import with_key

    return cast(sqlite3.Connection, with_key(target, key))


def _ready(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "cache_size = -8000",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def copied_into_memory(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Return the rows of an open file in a database in memory, which is never on disk."""
    if type(connection) is sqlite3.Connection:
        copy = connect(None)
        connection.backup(copy)
        return copy
    from negotiator.store.locked import into_memory

    copy = into_memory(connection, path)
    _set_up(copy)
    return copy


def copy_pages(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open file page by page into an empty one; of a locked file the copy is locked.

    Raises:
        sqlite3.Error: it cannot be read or written.
    """
    if type(connection) is sqlite3.Connection:
        copy = sqlite3.connect(target)
    else:
        from negotiator.store.locked import empty_like

        copy = empty_like(connection, target)
    try:
        connection.backup(copy)
    finally:
        copy.close()


def in_memory(*, beside_locked: bool) -> sqlite3.Connection:
    """Return an empty database in memory, which any thread may read, one at a time.

    Args:
        beside_locked: locked files can be attached to it.
    """
    if beside_locked:
        from negotiator.store.locked import memory

        return _ready(memory())
    return _ready(
        sqlite3.connect("file::memory:", uri=True, isolation_level=None, check_same_thread=False)
    )
