"""Files with a password: SQLCipher's connections, speaking as sqlite3's do.

A locked file holds nothing that can be read without its password: pages, journal, and the copies
that are made of it.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2 as cipher

from negotiator.domain.errors import LockedError
from negotiator.language import tr
from negotiator.store.passwords import (
    NO_KEY,
    Key,
    check_password,
    key_of,
    open_key,
    passwords,
    read_salt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

_STEPS = 100_000
"""After so many steps of SQLite it is asked whether work goes on."""

_CLASSES: "Sequence[tuple[type[Exception], type[sqlite3.Error]]]" = (
    (cipher.IntegrityError, sqlite3.IntegrityError),
    (cipher.OperationalError, sqlite3.OperationalError),
    (cipher.ProgrammingError, sqlite3.ProgrammingError),
    (cipher.InterfaceError, sqlite3.InterfaceError),
    (cipher.DataError, sqlite3.DataError),
    (cipher.NotSupportedError, sqlite3.NotSupportedError),
    (cipher.InternalError, sqlite3.InternalError),
    (cipher.DatabaseError, sqlite3.DatabaseError),
    (cipher.Error, sqlite3.Error),
)


# ---------------------------------------------------------------------- connections


def _as_sqlite(problem: Exception, *, is_open: bool) -> sqlite3.Error:
    """Return what sqlite3 would have raised."""
    name = getattr(problem, "sqlite_errorname", "") or ""
    if is_open and name == "SQLITE_NOTADB":
        # The password was right, so that a page which cannot be read is damaged.
        name = "SQLITE_CORRUPT"
    made = next(ours for theirs, ours in _CLASSES if isinstance(problem, theirs))(*problem.args)
    made.sqlite_errorname = name
    made.sqlite_errorcode = getattr(problem, "sqlite_errorcode", 0) or 0
    return made


class _Cursor(cipher.Cursor):  # type: ignore[misc]
    """A cursor that raises what sqlite3 would."""

    def _do(self, call: Callable[..., T], *args: Any) -> T:  # noqa: ANN401
        try:
            return call(*args)
        except cipher.Error as problem:
            raise _as_sqlite(problem, is_open=self.connection.is_open) from problem

    def execute(self, *args: Any) -> "_Cursor":  # noqa: ANN401
        """As sqlite3's."""
        self._do(super().execute, *args)
        return self

    def executemany(self, *args: Any) -> "_Cursor":  # noqa: ANN401
        """As sqlite3's."""
        self._do(super().executemany, *args)
        return self

    def fetchone(self) -> Any:  # noqa: ANN401
        """As sqlite3's."""
        return self._do(super().fetchone)

    def fetchmany(self, *args: Any) -> Any:  # noqa: ANN401
        """As sqlite3's."""
        return self._do(super().fetchmany, *args)

    def fetchall(self) -> Any:  # noqa: ANN401
        """As sqlite3's."""
        return self._do(super().fetchall)

    def __next__(self) -> Any:  # noqa: ANN401
        return self._do(super().__next__)


class LockedConnection(cipher.Connection):  # type: ignore[misc]
    """A connection to a locked file that raises what sqlite3 would.

    Attributes:
        is_open: whether the key is known to be right.
        key: what the file is locked with.
    """

    is_open = False
    key = NO_KEY

    def cursor(self, *_: Any) -> _Cursor:  # noqa: ANN401
        """As sqlite3's."""
        return _Cursor(self)

    def execute(self, *args: Any) -> _Cursor:  # noqa: ANN401
        """As sqlite3's."""
        return self.cursor().execute(*args)

    def executemany(self, *args: Any) -> _Cursor:  # noqa: ANN401
        """As sqlite3's."""
        return self.cursor().executemany(*args)

    def executescript(self, *args: Any) -> Any:  # noqa: ANN401
        """As sqlite3's."""
        return self._do(super().executescript, *args)

    def commit(self) -> None:
        """As sqlite3's."""
        self._do(super().commit)

    def rollback(self) -> None:
        """As sqlite3's."""
        self._do(super().rollback)

    def backup(self, *args: Any, **named: Any) -> None:  # noqa: ANN401
        """As sqlite3's, to a connection that ``beside`` made."""
        self._do(super().backup, *args, **named)

    def _do(self, call: Callable[..., T], *args: Any, **named: Any) -> T:  # noqa: ANN401
        try:
            return call(*args, **named)
        except cipher.Error as problem:
            raise _as_sqlite(problem, is_open=self.is_open) from problem


def with_key(target: str, key: Key, *, is_shared: bool = False) -> LockedConnection:
    """Open a file with a key, or a plain one without; a shared one is of no thread.

    Raises:
        sqlite3.Error: it cannot be opened, or the key is not its own.
    """
    try:
        made = cipher.connect(
            target,
            uri=True,
            isolation_level=None,
            timeout=5,
            factory=LockedConnection,
            check_same_thread=not is_shared,
        )
    except cipher.Error as problem:
        raise _as_sqlite(problem, is_open=False) from problem
    found: LockedConnection = made
    try:
        # What SQLCipher says to the error channel names pages and places, which is too much.
        found.execute("PRAGMA cipher_log_level = NONE")
        if key.raw:
            found.set_key(key.raw)
        found.key = key
        found.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        found.is_open = True
    except BaseException:
        found.close()
        raise
    return found


def unlocked(path: Path, target: str) -> LockedConnection:
    """Open a locked file with one of the passwords that were given.

    Args:
        path: the file.
        target: how SQLite is to open it, as a URI.

    Raises:
        LockedError: no password was given, or none is its own.
        sqlite3.Error: it cannot be opened.
    """
    ready = passwords.ready_key(path)
    if ready is not None:
        with suppress_wrong():
            return with_key(target, ready)
    passwords.learn(path, _fitting(path, target, tuple(passwords)))
    return unlocked(path, target)


def find_key(path: Path, password: str | None = None, *, read_only: bool = False) -> Key:
    """Return the key of a locked file; nothing is kept of it.

    Args:
        path: the file.
        password: the one to try; None for those that were given.
        read_only: never write the file, not even to take back what a crash left half written.

    Raises:
        LockedError: it is not the file's own.
        NegotiatorError: it cannot be a password, or the file cannot be opened.
    """
    from negotiator.store.trouble import told

    if password is not None:
        check_password(password)
    target = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
    with told(path.name):
        return _fitting(path, target, tuple(passwords) if password is None else (password,))


def _fitting(path: Path, target: str, tried: "Sequence[str]") -> Key:
    salt = read_salt(path)
    for password in tried:
        key = key_of(password, salt)
        with suppress_wrong():
            with_key(target, key).close()
            return key
    if tried:
        raise LockedError(
            tr(
                "The password is not that of {file}, or the file is damaged at its beginning.",
                file=path.name,
            ),
            tr("Try again, or go back to a backup."),
            path,
            is_wrong=True,
        )
    raise LockedError(
        tr("{file} is locked with a password, or is not a Negotiator file.", file=path.name),
        tr("Give its password (--password-file on the command line)."),
        path,
    )


@contextmanager
def suppress_wrong() -> Iterator[None]:
    """Pass over that a password is not the one."""
    try:
        yield
    except sqlite3.DatabaseError as problem:
        if getattr(problem, "sqlite_errorname", "") != "SQLITE_NOTADB":
            raise


def memory() -> sqlite3.Connection:
    """Return an empty database in memory, to which locked files can be attached."""
    found: Any = with_key("file::memory:", NO_KEY, is_shared=True)
    return found  # type: ignore[no-any-return]


def into_memory(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Return a locked file's rows in a database in memory, which nothing can be read from after."""
    found = memory()
    found.execute(
        "ATTACH ? AS whole KEY ?", (f"{path.resolve().as_uri()}?mode=ro", open_key(connection).raw)
    )
    try:
        found.execute("SELECT sqlcipher_export('main', 'whole')").fetchall()
    finally:
        found.execute("DETACH whole")
    return found


def empty_like(connection: sqlite3.Connection, target: Path) -> sqlite3.Connection:
    """Return a connection to an empty file that is locked as the file of another is."""
    found: Any = cipher.connect(str(target), isolation_level=None, factory=LockedConnection)
    key = open_key(connection)
    if key.raw:
        found.set_key(key.raw)
    return found  # type: ignore[no-any-return]


def export(
    connection: sqlite3.Connection,
    source: Path | None,
    target: Path,
    key: Key,
    goes_on: Callable[[], bool] = lambda: True,
) -> None:
    """Write all rows of a file, as they are at one moment, into an empty one with another key.

    Args:
        connection: to the record.
        source: its file; None if the connection itself is to be used, as for one in memory.
        target: an empty file.
        key: what the target is locked with; ``NO_KEY`` leaves it plain.
        goes_on: whether it is still wanted.

    Raises:
        sqlite3.Error: it cannot be read or written, or was ended.
    """
    if source is None:
        assert isinstance(connection, LockedConnection)  # noqa: S101
        export_from(connection, target, key, goes_on)
        return
    own = with_key(f"{source.resolve().as_uri()}?mode=ro", open_key(connection))
    try:
        export_from(own, target, key, goes_on)
    finally:
        own.close()


def export_from(own: LockedConnection, target: Path, key: Key, goes_on: Callable[[], bool]) -> None:
    """Write all rows of a file into an empty one; see ``export``."""
    own.execute("ATTACH ? AS target KEY ?", (str(target), key.raw))
    try:
        # What is not whole does not stay, so that it need not be safe on the way; but without any
        # journal SQLite could not end what is interrupted, and would call the file damaged.
        own.execute("PRAGMA target.journal_mode = MEMORY")
        own.execute("PRAGMA target.synchronous = OFF")
        own.set_progress_handler(lambda: int(not goes_on()), _STEPS)
        own.execute("BEGIN")
        try:
            own.execute("SELECT sqlcipher_export('target')").fetchall()
            own.execute("COMMIT")
        except BaseException:
            own.set_progress_handler(None, 0)
            if own.in_transaction:
                own.execute("ROLLBACK")
            raise
        own.set_progress_handler(None, 0)
        for pragma in ("application_id", "user_version"):
            (value,) = own.execute(f"PRAGMA main.{pragma}").fetchone()
            own.execute(f"PRAGMA target.{pragma} = {int(value):d}")
    finally:
        own.execute("DETACH target")
