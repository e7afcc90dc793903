"""Files with a password: SQLCipher's connections, speaking as sqlite3's do.

A locked file holds nothing that can be read without its password: pages, journal, and the copies
that are made of it.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2 as cipher

from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.language import tr
from negotiator.store.passwords import check_password, password_of, passwords

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

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
        is_open: whether the password is known to be right.
        password: what the file is locked with; "" for a plain one.
    """

    is_open = False
    password = ""

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


def _connection(target: str, password: str, *, is_shared: bool = False) -> LockedConnection:
    """Open a file with a password, or a plain one with ""; a shared one is of no thread.

    Raises:
        sqlite3.Error: it cannot be opened, or the password is not its own.
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
        if password:
            found.set_key(password)
        found.password = password
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
    was_tried = False
    for password in passwords:
        was_tried = True
        with suppress_wrong():
            return _connection(target, password)
    if was_tried:
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
    found: Any = _connection("file::memory:", "", is_shared=True)
    return found  # type: ignore[no-any-return]


def into_memory(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Return a locked file's rows in a database in memory, which nothing can be read from after."""
    found = memory()
    found.execute(
        "ATTACH ? AS whole KEY ?", (f"{path.resolve().as_uri()}?mode=ro", password_of(connection))
    )
    try:
        found.execute("SELECT sqlcipher_export('main', 'whole')").fetchall()
    finally:
        found.execute("DETACH whole")
    return found


def empty_like(connection: sqlite3.Connection, target: Path) -> sqlite3.Connection:
    """Return a connection to an empty file that is locked as the file of another is."""
    found: Any = cipher.connect(str(target), isolation_level=None, factory=LockedConnection)
    if password := password_of(connection):
        found.set_key(password)
    return found  # type: ignore[no-any-return]


def export(
    connection: sqlite3.Connection, source: Path | None, target: Path, password: str
) -> None:
    """Write all rows of a file into an empty one, locked with another password or with none.

    Args:
        connection: to the record.
        source: its file; None if the connection itself is to be used, as for one in memory.
        target: an empty file.
        password: what the target is locked with; "" leaves it plain.

    Raises:
        sqlite3.Error: it cannot be read or written.
    """
    own: LockedConnection
    if source is None:
        assert isinstance(connection, LockedConnection)  # noqa: S101
        own = connection
    else:
        own = _connection(f"{source.resolve().as_uri()}?mode=ro", password_of(connection))
    try:
        own.execute("ATTACH ? AS target KEY ?", (str(target), password))
        try:
            own.execute("SELECT sqlcipher_export('target')").fetchall()
            for pragma in ("application_id", "user_version"):
                (value,) = own.execute(f"PRAGMA main.{pragma}").fetchone()
                own.execute(f"PRAGMA target.{pragma} = {int(value):d}")
        finally:
            own.execute("DETACH target")
    finally:
        if source is not None:
            own.close()


def change_password(path: Path, password: str, *, is_current: bool = True) -> None:
    """Lock a file with a password, with another one, or with none; whole or not at all.

    The bytes of the former file are written over. The file must not be open elsewhere. One that
    is not current, as a backup, keeps its schema.

    Raises:
        NegotiatorError: it cannot be opened or written; it is then as it was.
    """
    from negotiator.store.file import connect, guard, open_file, unfinished_path
    from negotiator.store.trouble import told

    if password:
        check_password(password)
    if is_current:
        open_file(path)[0].close()
    guard(path)
    unfinished = unfinished_path(path)
    mode = path.stat().st_mode & 0o777
    try:
        with told(path.name):
            connection = connect(path)
            try:
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute("COMMIT")
                unfinished.unlink(missing_ok=True)
                unfinished.touch(mode=mode)
                export(connection, path, unfinished, password)
            finally:
                connection.close()
            if password:
                passwords.add(password)
            guard(unfinished)
            if is_current:
                open_file(unfinished)[0].close()
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        with path.open("r+b") as former:
            unfinished.replace(path)
            _write_over(former.fileno())
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "The password of {file} could not be changed: {reason}.",
                file=path.name,
                reason=problem.strerror,
            ),
            tr("The file is as it was. Check the room on the disk and the permissions."),
        ) from None
    finally:
        unfinished.unlink(missing_ok=True)


def _write_over(former: int) -> None:
    """Fill a file that has no name any more with zeros; it is gone whether or not that works."""
    with suppress(OSError):
        size = os.fstat(former).st_size
        for start in range(0, size, 2**20):
            os.pwrite(former, b"\x00" * min(2**20, size - start), start)
        os.fsync(former)
