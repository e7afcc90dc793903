"""A folder that colleagues share: which copies of a negotiation lie in it, and what they bring.

Whatever program brings the files there, they are only read: nothing is written, locked or left
beside another person's file. A file that is not whole yet is looked at again later. Which
negotiation a file is of, and what is new in it, is told from what it holds, never from its name.
"""

import os
import sqlite3
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.conflicted_copies import conflicted_copy_of
from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.language import reason_of, tr
from negotiator.store.file import SUFFIX
from negotiator.store.history import PastChange, history
from negotiator.store.news import Known
from negotiator.store.passwords import is_locked
from negotiator.store.record import Record
from negotiator.store.trouble import UNSOUND

MOST_FILES = 200
"""So many files of a folder are looked at, those that were written last."""

_MOST_ENTRIES = 5_000
_MOST_FOLDERS = 50
_MOST_BYTES = 4 * 2**30
_FRESH = 600
"""Seconds for which a file that cannot be read is taken for one that is still coming in."""

_STEPS = 100_000
_LONGEST_NAME = 60


class Finding(StrEnum):
    """What is found of one file in a shared folder."""

    ITSELF = "the record itself"
    EARLIER = "an earlier state of the record"
    KNOWN = "nothing new"
    NEWS = "news"
    ANOTHER = "another negotiation"
    LOCKED = "locked"
    ARRIVING = "not whole yet"
    UNREADABLE = "cannot be read"


class Stamp(NamedTuple):
    """What tells that a file is still as it was, without opening it."""

    size: int
    written: int
    inode: int


class SharedFile(NamedTuple):
    """One file of a shared folder.

    Attributes:
        path: where it is.
        stamp: what it was when it was looked at.
        finding: what it is to this record.
        number: how many positions and rows it brings.
        author: who changed it last, as the file says; empty where that is not known.
        at: when that was; None where it is not known.
        conflict_of: the name of the file that it is a conflicted copy of, by its name.
        reason: why it cannot be read, or why it is not yet.
        state: names what it holds, alike in files of one content; empty where it is not known.
    """

    path: Path
    stamp: Stamp
    finding: Finding
    number: int = 0
    author: str = ""
    at: datetime | None = None
    conflict_of: str = ""
    reason: str = ""
    state: str = ""


_NONE: Mapping[Path, SharedFile] = {}


def scan(
    record: Record,
    folder: Path,
    former: Mapping[Path, SharedFile] = _NONE,
    *,
    goes_on: Callable[[], bool] = lambda: True,
) -> list[SharedFile]:
    """Look at the copies in a folder and in the folders in it, those written last first.

    Args:
        record: what they are compared with.
        folder: where to look; one level below is looked at too.
        former: what was found when this record was as it is now: a file that is still as it was
            then is not opened again.
        goes_on: asked now and then; once it says no, the scan ends.

    Raises:
        NegotiatorError: the folder is not there or may not be read, or it was cancelled.
    """
    known = Known(record)
    found: list[SharedFile] = []
    for path, stamp, beside in _listed(folder, goes_on):
        if not goes_on():
            raise _cancelled()
        before = former.get(path)
        if before is not None and before.stamp == stamp and not _is_to_come(before):
            found.append(before)
            continue
        conflict = conflicted_copy_of(path.name, beside)
        each = look_at(known, path, stamp, goes_on=goes_on)
        if each is not None:
            found.append(each._replace(conflict_of=conflict))
    return found


def is_as_found(
    folder: Path, former: Mapping[Path, SharedFile], *, goes_on: Callable[[], bool]
) -> bool:
    """Whether a folder is as it was found, told without opening a file or the record.

    Raises:
        NegotiatorError: as for ``scan``.
    """
    now = {path: stamp for path, stamp, _ in _listed(folder, goes_on)}
    was = {path: each.stamp for path, each in former.items() if not _is_to_come(each)}
    return now == was


def _cancelled() -> NegotiatorError:
    return NegotiatorError(
        tr("Looking at the shared folder was cancelled."), tr("Nothing was changed.")
    )


def _is_to_come(found: SharedFile) -> bool:
    return found.finding is Finding.ARRIVING


def with_news(found: Iterable[SharedFile]) -> list[SharedFile]:
    """Return the files that bring something, of those that hold the same only one."""
    first: dict[str, SharedFile] = {}
    for each in found:
        if each.finding is Finding.NEWS:
            first.setdefault(each.state, each)
    return list(first.values())


# ---------------------------------------------------------------------- which files there are


def _listed(folder: Path, goes_on: Callable[[], bool]) -> list[tuple[Path, Stamp, frozenset[str]]]:
    """Return the files to look at, those written last first, with the names beside each."""
    files, below = _entries(folder)
    groups = [files]
    for each in below:
        if not goes_on():
            raise _cancelled()
        try:
            groups.append(_entries(each)[0])
        except NegotiatorError:
            continue  # A folder of somebody else's in it need not be open to us.
    found = []
    for group in groups:
        names = frozenset(path.name for path in group)
        found += [(path, stamp, names) for path, stamp in group.items()]
    found.sort(key=lambda each: (-each[1].written, each[0]))
    return found[:MOST_FILES]


def _entries(folder: Path) -> tuple[dict[Path, Stamp], list[Path]]:
    """Return the files of ours in a folder and the folders in it; links are not followed."""
    files: dict[Path, Stamp] = {}
    below: list[Path] = []
    try:
        with os.scandir(folder) as entries:
            for entry in _first(entries):
                if entry.name.startswith((".", "~")) or entry.is_symlink():
                    continue
                if entry.is_dir(follow_symlinks=False):
                    below.append(folder / entry.name)
                elif entry.name.lower().endswith(SUFFIX):
                    stamp = stamp_of(folder / entry.name)
                    if stamp is not None and stamp.size <= _MOST_BYTES:
                        files[folder / entry.name] = stamp
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "The shared folder {name} cannot be read: {reason}.",
                name=folder.name,
                reason=reason_of(problem),
            ),
            tr("Connect the drive it is on, or choose another folder."),
        ) from None
    return files, sorted(below)[:_MOST_FOLDERS]


def _first(entries: Iterator["os.DirEntry[str]"]) -> Iterator["os.DirEntry[str]"]:
    for number, entry in enumerate(entries):
        if number >= _MOST_ENTRIES:
            return
        yield entry


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file; None if it is gone, a link, or no plain file."""
    try:
        found = path.stat(follow_symlinks=False)
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)


# ---------------------------------------------------------------------- what one is


def look_at(
    known: Known, path: Path, stamp: Stamp, *, goes_on: Callable[[], bool] = lambda: True
) -> SharedFile | None:
    """Look at one file; None if it is gone meanwhile.

    Raises:
        NegotiatorError: it was cancelled. What is wrong with the file is told in what is found.
    """
    found = SharedFile(path, stamp, Finding.UNREADABLE)
    if _is_itself(known.record, path):
        # Never opened: closing it would take the locks away that the window holds on it.
        return found._replace(finding=Finding.ITSELF)
    if reason := _why_not_whole(path, stamp):
        return found._replace(finding=Finding.ARRIVING, reason=reason)
    try:
        with Record.open_copy(path) as copy:
            found = _read(known, copy, found, goes_on)
    except LockedError as problem:
        found = found._replace(finding=Finding.LOCKED, reason=problem.happened)
    except UNSOUND as problem:
        if not goes_on():
            raise _cancelled() from None
        found = _unreadable(found, problem)
    now = stamp_of(path)
    if now is None:
        return None
    if now != stamp:
        reason = tr("{name} was written while it was read.", name=path.name)
        return SharedFile(path, now, Finding.ARRIVING, reason=reason)
    return found


def _is_itself(record: Record, path: Path) -> bool:
    try:
        return record.path is not None and path.samefile(record.path)
    except OSError:
        return False


def _why_not_whole(path: Path, stamp: Stamp) -> str:
    """Return why a file is not whole yet, as far as can be told without reading it; else ""."""
    if not stamp.size:
        return tr("{name} is empty so far.", name=path.name)
    journal = stamp_of(path.with_name(f"{path.name}-journal"))
    if journal is not None and journal.size:
        return tr("{name} is being written, or was left half written.", name=path.name)
    if not is_locked(path):
        try:
            with path.open("rb") as file:
                header = file.read(32)
        except OSError:
            return ""
        page = int.from_bytes(header[16:18], "big")
        pages = int.from_bytes(header[28:32], "big")
        if header.startswith(b"SQLite format 3\x00") and stamp.size < pages * max(page, 512):
            return tr("{name} is still coming in.", name=path.name)
    return ""


def _read(known: Known, copy: Record, found: SharedFile, goes_on: Callable[[], bool]) -> SharedFile:
    copy.connection.set_progress_handler(lambda: int(not goes_on()), _STEPS)
    if copy.negotiation_uid.bytes != known.negotiation:
        return found._replace(finding=Finding.ANOTHER)
    news = known.news(copy, goes_on)
    if not goes_on():
        raise _cancelled()
    (last,) = history(copy, 1)
    finding = Finding.NEWS if news.number else Finding.KNOWN
    return found._replace(
        finding=Finding.EARLIER if news.is_earlier else finding,
        number=news.number,
        author=plain(last.author)[:_LONGEST_NAME],
        at=last.at,
        state=_state(last),
    )


def plain(words: str) -> str:
    """Return words of somebody else's in one line, without what would not be seen as it is."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())


def state_of(record: Record) -> str:
    """Return what names all that a record holds: its latest change, as ``SharedFile.state``."""
    (last,) = history(record, 1)
    return _state(last)


def _state(last: PastChange) -> str:
    return f"{last.uid}-{last.key}"


def _unreadable(found: SharedFile, problem: Exception) -> SharedFile:
    """Return a file that cannot be read: damaged, or only not yet."""
    if isinstance(problem, NegotiatorError):
        reason = problem.happened
    elif isinstance(problem, sqlite3.Error | OSError):
        reason = tr("{name} is damaged.", name=found.path.name)
    else:
        reason = tr("{name} holds what cannot be.", name=found.path.name)
    is_fresh = abs(time.time() - found.stamp.written / 1e9) < _FRESH
    finding = Finding.ARRIVING if is_fresh else Finding.UNREADABLE
    return found._replace(finding=finding, reason=reason)
