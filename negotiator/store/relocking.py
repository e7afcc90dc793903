"""Locking a file with a password, changing it, and removing it; its backups follow.

Each file is written anew beside its place, locked as it is to be, and read back before it takes the
place of the former, whole or not at all. The file itself comes first: until it stands in its place
the work can be ended, and everything is as it was.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import number, reason_of, tr
from negotiator.store import backups
from negotiator.store.connections import connect
from negotiator.store.file import guard, open_file, unfinished_path
from negotiator.store.locked import LockedConnection, export_from, with_key
from negotiator.store.passwords import NO_KEY, Key, check_password, key_of, passwords
from negotiator.store.trouble import told

_AT_ONCE = 2**20


class Relocked(NamedTuple):
    """What became of a file whose password was changed, and of its backups.

    Attributes:
        words: what is so now, in a sentence.
        left: the names of backups that are not locked as the file is, and why.
    """

    words: str
    left: dict[str, str]

    @property
    def problem(self) -> NegotiatorError | None:
        """What is to be told of the backups that did not follow."""
        if not self.left:
            return None
        return NegotiatorError(
            tr(
                "Not all of its backups could follow: {reasons}",
                reasons=" ".join(self.left.values()),
            ),
            tr("Remove those that you do not need any more."),
        )


def change_password(
    path: Path,
    password: str,
    folder: Path,
    *,
    goes_on: Callable[[], bool] = lambda: True,
    on_way: Callable[[int, int], object] = lambda _done, _all: None,
) -> Relocked:
    """Lock a file and its backups with a password, with another one, or with none ("").

    The bytes of the former files are written over, where the system lets. The file must not be
    open in a window.

    Args:
        path: the file.
        password: the new one.
        folder: where all copies lie.
        goes_on: whether it is still wanted; asked until the file is in its place.
        on_way: hears how many of how many backups have followed, once the file is in its place.

    Raises:
        NegotiatorError: the file cannot be opened or written, or it was ended; everything is then
            as it was. A backup that cannot follow is told in what is returned.
    """
    if password:
        check_password(password)
    _open_well(path, folder)
    key = key_of(password) if password else NO_KEY
    with passwords.holding(key):
        _rewrite(path, key, goes_on, _open_well)
        if key != NO_KEY:
            passwords.learn(path, key)
        copies = backups.listed(path, folder)
        left: dict[str, str] = {}
        for done, each in enumerate(copies):
            on_way(done, len(copies))
            try:
                _rewrite(each.path, key, lambda: True, guard)
            except NegotiatorError as problem:
                left[each.path.name] = problem.happened
    followed = len(copies) - len(left)
    if key != NO_KEY:
        for damaged in backups.clear_remains(path, folder):
            left[damaged.name] = tr("{file} is kept as it was found, damaged.", file=damaged.name)
    words = [
        tr("{file} is locked.", file=path.name)
        if password
        else tr("{file} is no longer locked.", file=path.name)
    ]
    if followed:
        words.append(tr("Its backups followed: {count}.", count=number(followed)))
    return Relocked(" ".join(words), left)


def _open_well(path: Path, folder: Path | None = None) -> None:
    open_file(path, folder)[0].close()


def _rewrite(
    path: Path, key: Key, goes_on: Callable[[], bool], read_back: Callable[[Path], object]
) -> None:
    """Put a file in its own place, with another key; whole or not at all."""
    unfinished = unfinished_path(path)
    try:
        with told(path.name), closing(_reading(path)) as own:
            version = _version(own)
            unfinished.unlink(missing_ok=True)
            unfinished.touch(mode=path.stat().st_mode & 0o777)
            try:
                export_from(own, unfinished, key, goes_on)
            except sqlite3.OperationalError:
                if goes_on():
                    raise
            if not goes_on():
                raise NegotiatorError(
                    tr("The password was not changed."), tr("The file is as it was.")
                )
            read_back(unfinished)
            with unfinished.open("rb") as file:
                os.fsync(file.fileno())
            own.execute("BEGIN IMMEDIATE")
            if _version(own) != version:
                raise NegotiatorError(
                    tr("{file} was changed by another program meanwhile.", file=path.name),
                    tr("Its password is as it was. Try again."),
                )
            _replace(own, unfinished, path, spares=key == NO_KEY)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "The password of {file} could not be changed: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("The file is as it was. Check the room on the disk and the permissions."),
        ) from None
    finally:
        unfinished.unlink(missing_ok=True)


def _reading(path: Path) -> LockedConnection:
    """Open a file through SQLCipher, whether it is locked or not."""
    guard(path)
    connection = connect(path)
    if isinstance(connection, LockedConnection):
        return connection
    connection.close()
    return with_key(f"{path.resolve().as_uri()}?mode=rw", NO_KEY)


def _version(own: LockedConnection) -> int:
    """Return a number that is another one once somebody else has written."""
    return int(own.execute("PRAGMA main.data_version").fetchone()[0])


def _replace(own: LockedConnection, unfinished: Path, path: Path, *, spares: bool) -> None:
    """Put a file in the place of another, and write over what was there unless it is spared.

    The connection keeps others from writing until then: who waited for it is told that the file
    is no longer where it was.
    """
    if os.name == "nt":  # There nothing takes the place of a file that is open.
        own.close()
        unfinished.replace(path)
        return
    with path.open("r+b") as former:
        unfinished.replace(path)
        if not spares:
            _write_over(former.fileno())


def _write_over(former: int) -> None:
    """Fill a file that has no name any more with zeros; it is gone whether or not that works."""
    with suppress(OSError):
        size = os.fstat(former).st_size
        for start in range(0, size, _AT_ONCE):
            os.pwrite(former, bytes(min(_AT_ONCE, size - start)), start)
        os.fsync(former)
