"""Opening and making files: is it ours, is it newer; backup, migrate, then work.

The order on opening is the safe one: nothing is written before the file is known to be ours and
of a schema we know, and nothing is migrated before it is backed up.
"""

import os
import sqlite3
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.language import reason_of, tr
from negotiator.store.connections import (
    connect,
    copied_into_memory,
    copy_pages,
    in_memory,
    plain_head,
)
from negotiator.store.empty import make_empty
from negotiator.store.passwords import NO_KEY, Key, is_locked, passwords
from negotiator.store.schema import APPLICATION_ID, SCHEMA_DIGEST, SCHEMA_VERSION, digest, migrate
from negotiator.store.trouble import told

SUFFIX = ".negotiation"


def open_file(path: Path, backups: Path | None = None) -> tuple[sqlite3.Connection, bool]:
    """Open an existing record; returns its connection and whether it is read-only.

    Args:
        path: the file.
        backups: the folder where a copy is put before an older file is migrated.

    Raises:
        NegotiatorError: it is not there, not ours, newer than this program, damaged, or may not
            be read. The file is as it was.
    """
    version = guard(path)
    read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    if version < SCHEMA_VERSION:
        if read_only:
            raise NegotiatorError(
                tr(
                    "{file} was written by an older Negotiator and cannot be brought up to "
                    "date, because it may not be written.",
                    file=path.name,
                ),
                tr("Copy it to a folder where you may write, and open the copy."),
            )
        _bring_up_to_date(path, backups)
    connection = connect(path, read_only=read_only)
    try:
        with told(path.name):
            _refuse_planted(connection, path)
            _refuse_bent(connection, path)
            if not read_only:
                _have_an_index(connection)
    except BaseException:
        connection.close()
        raise
    return connection, read_only


def open_copy(path: Path) -> sqlite3.Connection:
    """Open another copy to be read as it is at this moment; nothing is written, nor beside it.

    One of an older schema is brought up to date in memory.

    Raises:
        NegotiatorError: as for ``open_file``.
    """
    version = guard(path, read_only=True)
    connection = connect(path, read_only=True)
    try:
        with told(path.name):
            _refuse_planted(connection, path)
            if version < SCHEMA_VERSION:
                older, connection = connection, copied_into_memory(connection, path)
                older.close()
                connection.execute("PRAGMA foreign_keys = OFF")
                migrate(connection)
            _refuse_bent(connection, path)
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")
    except BaseException:
        connection.close()
        raise
    return connection


def guard(path: Path, *, read_only: bool = False) -> int:
    """Return the schema version of a file of ours, reading its header only.

    A locked one is opened for that; with ``read_only`` nothing is written, nor beside it.

    Raises:
        NegotiatorError: it is not there, a folder, empty, not ours, newer, or may not be read.
    """
    application, version = _head(path, read_only=read_only)
    if application != APPLICATION_ID:
        raise NegotiatorError(
            tr("{file} is a database of another program, not a Negotiator file.", file=path.name),
            tr("Choose a file that ends in {suffix}.", suffix=SUFFIX),
        )
    if version > SCHEMA_VERSION:
        raise NegotiatorError(
            tr(
                "{file} was written by a newer Negotiator (schema {version}; this "
                "program knows up to {schema_version}).",
                file=path.name,
                version=version,
                schema_version=SCHEMA_VERSION,
            ),
            tr("Update Negotiator to open it. The file is unchanged."),
        )
    if version < 1:
        raise NegotiatorError(
            tr("{file} has no schema of Negotiator's.", file=path.name),
            tr("Choose another file or a backup."),
        )
    return version


def _head(path: Path, *, read_only: bool) -> tuple[int, int]:
    """Return application and schema version of a database."""
    _refuse_no_file(path)
    is_locked_here = passwords.last_key(path) is not None
    try:
        with told(path.name):
            head = None if is_locked_here else plain_head(path, is_glance=read_only)
        if head is None and (is_locked_here or is_locked(path)):
            head = _head_of_locked(path, read_only=read_only)
    except LockedError:
        raise
    except NegotiatorError as problem:
        if not os.access(path, os.R_OK):
            raise NegotiatorError(
                tr("{file} may not be read.", file=path.name), tr("Ask its owner for permission.")
            ) from None
        if read_only and getattr(problem.__cause__, "sqlite_errorname", "") == "SQLITE_CANTOPEN":
            raise _written_ahead(path) from None
        raise
    if head is None:
        raise NegotiatorError(
            tr("{file} is not a Negotiator file.", file=path.name),
            tr("Choose a file that ends in {suffix}.", suffix=SUFFIX),
        )
    return head


def _written_ahead(path: Path) -> NegotiatorError:
    return NegotiatorError(
        tr(
            "{name} cannot be read without writing beside it: another program has made it so.",
            name=path.name,
        ),
        tr("Open it in Negotiator once where it belongs, or ask for a fresh copy."),
    )


def _head_of_locked(path: Path, *, read_only: bool) -> tuple[int, int]:
    """Return application and schema version of a locked file.

    What a crash left half written has to be taken back to read it, where that is let.

    Raises:
        LockedError: no password was given, or none is its own.
    """
    connection = connect(
        path, read_only=read_only or not os.access(path, os.W_OK), is_glance=read_only
    )
    try:
        with told(path.name):
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    return int(application), int(version)


def _refuse_no_file(path: Path) -> None:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise NegotiatorError(
            tr("There is no file {path}.", path=path),
            tr("Check its name, or make a new negotiation."),
        ) from None
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check its name and the medium it is on."),
        ) from None
    if stat.S_ISDIR(found.st_mode):
        raise NegotiatorError(tr("{file} is a folder.", file=path.name), tr("Choose a file."))
    if not stat.S_ISREG(found.st_mode):
        raise NegotiatorError(tr("{file} is not a file.", file=path.name), tr("Choose a file."))
    if found.st_size == 0:
        raise NegotiatorError(
            tr("{file} is empty.", file=path.name),
            tr("Choose another file, or make a new negotiation."),
        )


def _refuse_planted(connection: sqlite3.Connection, path: Path) -> None:
    planted = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    ).fetchone()[0]
    if planted:
        raise NegotiatorError(
            tr(
                "{file} holds code that Negotiator never writes, so it was not opened.",
                file=path.name,
            ),
            tr("Ask the person it came from; do not trust this copy."),
        )


def _refuse_bent(connection: sqlite3.Connection, path: Path) -> None:
    if digest(connection) != SCHEMA_DIGEST:
        raise NegotiatorError(
            tr(
                "{file} is not built as Negotiator builds files, so it was not opened.",
                file=path.name,
            ),
            tr("Ask for a fresh copy, or rescue what can be read: negotiator rescue FILE OUT."),
        )


def _have_an_index(connection: sqlite3.Connection) -> None:
    """Make the search index of a file that came without one, as redacted copies do."""
    if connection.execute("SELECT 1 FROM search_docsize LIMIT 1").fetchone() is not None:
        return
    from negotiator.store.search import rebuild

    connection.execute("BEGIN IMMEDIATE")
    try:
        rebuild(connection)
        connection.execute("COMMIT")
    except (NegotiatorError, ValueError, KeyError, TypeError):
        # Rows that cannot be read are told by who reads them; the index can wait.
        connection.execute("ROLLBACK")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _bring_up_to_date(path: Path, backups: Path | None) -> None:
    """Migrate a copy of an older file and put it in its place; a failure leaves the original."""
    unfinished = unfinished_path(path)
    try:
        with told(path.name):
            connection = connect(path)
            try:
                _refuse_planted(connection, path)
                if backups is not None:
                    from negotiator.store.backups import make

                    make(connection, path, backups, "migration")
                unfinished.unlink(missing_ok=True)
                unfinished.touch(mode=stat.S_IMODE(path.stat().st_mode))
                copy_pages(connection, unfinished)
            finally:
                connection.close()
            _migrate_copy(unfinished, path)
        unfinished.replace(path)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} could not be brought up to date: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("The file is as it was. Check the room on the disk and the permissions."),
        ) from None
    finally:
        unfinished.unlink(missing_ok=True)


def _migrate_copy(unfinished: Path, path: Path) -> None:
    from negotiator.store.search import rebuild

    connection = connect(unfinished)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        migrate(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise NegotiatorError(
                tr("{file} refers to rows that it does not hold.", file=path.name),
                tr("Go back to a backup."),
            )
        connection.execute("BEGIN IMMEDIATE")
        rebuild(connection)
        connection.execute("COMMIT")
    finally:
        connection.close()


def make_file(path: Path, *, force: bool = False, key: Key = NO_KEY) -> sqlite3.Connection:
    """Make a new, empty record at ``path``, locked with a key; the schema is in it, nothing else.

    The file is written beside its place under another name and moved there when it is whole by
    ``finish_file``, so that a failure never leaves half a file and never harms one that is there.

    Raises:
        NegotiatorError: something is there and ``force`` is not given, or it cannot be written.
    """
    if path.is_dir():
        raise NegotiatorError(tr("{file} is a folder.", file=path.name), tr("Choose a file name."))
    if path.exists() and not force:
        raise NegotiatorError(
            tr("{file} is already there.", file=path.name),
            tr("Choose another name, or replace it with --force."),
        )
    unfinished = unfinished_path(path)
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be written: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check that the folder is there and that you may write in it."),
        ) from None
    connection = connect(unfinished, key=key)
    try:
        with told(path.name):
            make_empty(connection)
    except BaseException:
        connection.close()
        unfinished.unlink(missing_ok=True)
        raise
    return connection


def make_in_memory(*, beside_locked: bool = True) -> sqlite3.Connection:
    """Return an empty record in memory, which any thread may read, one at a time.

    Args:
        beside_locked: locked files can be attached to it, and one be written from it.
    """
    connection = in_memory(beside_locked=beside_locked)
    make_empty(connection)
    return connection


def unfinished_path(path: Path) -> Path:
    """Return where a new file is written until it is whole."""
    return path.with_name(f".{path.name}.{os.getpid()}.unfinished")


def write_whole(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Write a file beside its place and move it there, so that half a file never stands.

    ``content`` may come in parts, where it is too large to be held at once.

    Raises:
        NegotiatorError: it cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        with unfinished.open("wb") as file:
            for part in (content,) if isinstance(content, bytes) else content:
                file.write(part)
        unfinished.replace(path)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be written: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check that the folder is there, that you may write in it and that there is room."),
        ) from None
    finally:
        # What the file was to lie in may be no folder, and has nothing to be removed then.
        with suppress(NotADirectoryError):
            unfinished.unlink(missing_ok=True)


MOST_READ = 64 * 2**20
"""No text that people negotiate comes near to so many bytes."""


def read_whole(path: Path) -> bytes:
    """Return what another program's file holds.

    Raises:
        NegotiatorError: it cannot be read, or it is too large to be what it should be.
    """
    try:
        if path.stat().st_size > MOST_READ:
            raise NegotiatorError(
                tr(
                    "{file} is larger than {limit} MB.",
                    file=path.name,
                    limit=MOST_READ // 2**20,
                ),
                tr("Choose the file with the text itself."),
            )
        return path.read_bytes()
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check that it is there and that you may read it."),
        ) from None
