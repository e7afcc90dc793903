"""Copies of a record, made before anything that could go wrong, and hourly while it changes.

They lie in the user's data folder, in a folder for each file, made through SQLite's backup API
under another name and renamed when whole. ``restore`` keeps the present state first.
"""

import hashlib
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, reason_of, tr
from negotiator.store.connections import connect, copy_pages
from negotiator.store.passwords import NO_KEY, Key, is_locked, open_key
from negotiator.store.trouble import told

if TYPE_CHECKING:
    from negotiator.store.record import Record

SUFFIX = ".negotiation"
REASONS = (
    *(marked("migration"), marked("hourly"), marked("before restoring")),
    *(marked("import"), marked("merge")),
)
HOUR = timedelta(hours=1)
_MOMENT = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(\d{8}T\d{12})-([a-z-]+)\.negotiation")


class Backup(NamedTuple):
    """A copy of a record: where it is, when and why it was made, and its size in bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


def folder_of(path: Path, folder: Path) -> Path:
    """Return where the copies of a file lie: two files of one name do not mix."""
    digest = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:10]
    return folder / f"{path.stem[:60]}-{digest}"


def make(connection: sqlite3.Connection, path: Path, folder: Path, reason: str) -> Backup:
    """Copy an open record.

    Args:
        connection: to the record.
        path: its file.
        folder: where all copies lie.
        reason: one of ``REASONS``.

    Raises:
        NegotiatorError: the copy cannot be written; the record is as it was.
    """
    if reason not in REASONS:
        raise ValueError(f"there is no reason {reason!r}")
    place = folder_of(path, folder)
    name = f"{datetime.now(UTC).strftime(_MOMENT)}-{reason.replace(' ', '-')}{SUFFIX}"
    unfinished = place / f".{name}.unfinished"
    with _told_of_copy(path):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            unfinished.touch(mode=0o600)
            copy_pages(connection, unfinished)
            unfinished.replace(place / name)
        finally:
            unfinished.unlink(missing_ok=True)
    found = _read(place / name)
    assert found is not None  # noqa: S101
    return found


def make_if_due(
    record: "Record", path: Path, folder: Path, every: timedelta = HOUR
) -> Backup | None:
    """Copy a record that was changed since its latest copy, if that is old enough.

    Raises:
        NegotiatorError: the copy cannot be written.
    """
    made = listed(path, folder)
    now = datetime.now(UTC)
    if made and now - made[0].at < every:
        return None
    with told(record.name):
        latest = record.connection.execute("SELECT max(at) FROM change").fetchone()[0]
    if made and latest is not None and latest <= made[0].at.timestamp() * 1_000_000:
        return None
    return make(record.connection, path, folder, "hourly")


def listed(path: Path, folder: Path) -> list[Backup]:
    """Return the copies of a file, newest first."""
    place = folder_of(path, folder)
    if not place.is_dir():
        return []
    found = (_read(each) for each in place.iterdir())
    return sorted((each for each in found if each is not None), key=lambda b: b.at, reverse=True)


def prune(path: Path, folder: Path, *, most: int, days: int) -> list[Backup]:
    """Remove copies beyond a number or an age, never the newest; returns what was removed.

    Raises:
        NegotiatorError: one cannot be removed.
    """
    oldest = datetime.now(UTC) - timedelta(days=days)
    spare = [
        each
        for number, each in enumerate(listed(path, folder))
        if number and (number >= most or each.at < oldest)
    ]
    with _told_of_copy(path):
        for each in spare:
            each.path.unlink()
    return spare


def clear_remains(path: Path, folder: Path) -> list[Path]:
    """Remove what a crash left of copies half made; returns what else is kept of the file in plain.

    That is what was found too damaged to be copied when another state was restored.
    """
    place = folder_of(path, folder)
    if not place.is_dir():
        return []
    with _told_of_copy(path):
        for each in place.glob(f".*{SUFFIX}.unfinished"):
            if time.time() - each.stat().st_mtime > HOUR.total_seconds():
                each.unlink(missing_ok=True)
    return [each for each in sorted(place.glob("*-damaged.bytes")) if not is_locked(each)]


class Restoring:
    """A copy made ready to take the place of a file, beside which it lies until it is put there.

    The present state is kept first. A locked file stays locked as it is, whatever the copy is
    locked with. The file may be open meanwhile, but not when the copy is put in its place.
    """

    def __init__(self, backup: Backup, path: Path, folder: Path) -> None:
        """Make it ready.

        Raises:
            NegotiatorError: the copy is not sound, or something cannot be written.
        """
        from negotiator.store.file import guard
        from negotiator.store.record import Record

        guard(backup.path)
        self._path = path
        self._newest = _newest_change(path)
        if path.exists():
            _keep_present(path, folder)
        self._ready = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
        with _told_of_copy(path):
            try:
                self._ready.touch(mode=0o600)
                _write_copy(backup.path, path, self._ready)
                Record.open(self._ready).close()
            except BaseException:
                self.drop()
                raise

    def put(self) -> None:
        """Put it in the place of the file, whole or not at all.

        Raises:
            NegotiatorError: the file was changed since its present state was kept, or something
                cannot be written. The file is then as it was.
        """
        with _told_of_copy(self._path):
            try:
                if _newest_change(self._path) != self._newest:
                    raise NegotiatorError(
                        tr(
                            "{file} was changed meanwhile, so nothing was restored.",
                            file=self._path.name,
                        ),
                        tr("Restore the backup once more, if that change is not wanted."),
                    )
                self._ready.replace(self._path)
            finally:
                self.drop()

    def drop(self) -> None:
        """Remove it, unless it was put in its place."""
        self._ready.unlink(missing_ok=True)


def restore(backup: Backup, path: Path, folder: Path) -> None:
    """Put a copy in the place of a file, whole or not at all; the present state is kept first.

    Raises:
        NegotiatorError: the copy is not sound, or something cannot be written. The file is then
            as it was.
    """
    Restoring(backup, path, folder).put()


def _newest_change(path: Path) -> int | None:
    """Return the key of the newest change of a file, if it is there and can be read."""
    try:
        connection = connect(path, read_only=True)
    except NegotiatorError:
        return None
    try:
        (found,) = connection.execute("SELECT max(id) FROM change").fetchone()
    except sqlite3.Error:
        return None
    finally:
        connection.close()
    return cast("int | None", found)


def _write_copy(source: Path, path: Path, target: Path) -> None:
    """Copy a backup into an empty file, locked as the file is that it is to replace."""
    connection = connect(source, read_only=True)
    try:
        key = _present_key(path)
        if key in (NO_KEY, open_key(connection)):
            copy_pages(connection, target)
        else:
            from negotiator.store.locked import export

            export(connection, source, target, key)
    finally:
        connection.close()


def _present_key(path: Path) -> Key:
    """Return what a file is locked with, if it is there and can be read."""
    try:
        connection = connect(path, read_only=True)
    except NegotiatorError:
        return NO_KEY
    key = open_key(connection)
    connection.close()
    return key


def _keep_present(path: Path, folder: Path) -> None:
    """Copy the present file; if it is too damaged to be read, keep its bytes."""
    try:
        connection = connect(path, read_only=True)
        try:
            make(connection, path, folder, "before restoring")
        finally:
            connection.close()
    except (NegotiatorError, sqlite3.Error):
        with _told_of_copy(path):
            place = folder_of(path, folder)
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            name = f"{datetime.now(UTC).strftime(_MOMENT)}-damaged.bytes"
            shutil.copyfile(path, place / name)


def _read(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    reason = found.group(2).replace("-", " ") if found else ""
    if found is None or reason not in REASONS:
        return None
    at = datetime.strptime(found.group(1), _MOMENT).replace(tzinfo=UTC)
    return Backup(path, at, reason, path.stat().st_size)


@contextmanager
def _told_of_copy(path: Path) -> Iterator[None]:
    try:
        with told(tr("The copy of {file}", file=path.name)):
            yield
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "The copy of {file} cannot be written: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check the room on the disk and the permissions; the record itself is unharmed."),
        ) from None
