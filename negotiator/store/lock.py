"""Who has a file open for writing: a small file beside it, so that a second window only reads.

The lock says who, on which machine, since when. It is stale when its process is gone (on the same
machine), or when it was not renewed for a while (on another one, as on a shared folder); a stale
lock is taken over. Short writers, such as commands, rely on SQLite's own locks instead.
"""

import json
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.date_words import clock, moment_words
from negotiator.language import tr

RENEWED_EVERY = 30
"""A window renews its lock every so many seconds."""

_LOST_AFTER = 6 * RENEWED_EVERY
_MOST = 4096


class Holder(NamedTuple):
    """Who has a file open for writing, and since when."""

    author: str
    host: str
    pid: int
    since: datetime

    @property
    def words(self) -> str:
        """Who it is, in words."""
        here = (
            tr("in another window here")
            if self.host == _host()
            else tr("on {computer}", computer=self.host)
        )
        moment = self.since.astimezone()
        is_today = moment.date() == datetime.now().astimezone().date()
        since = clock(moment) if is_today else moment_words(moment)
        return tr("{author}, {here}, since {since}", author=self.author, here=here, since=since)


class Lock:
    """A lock that is held; ``release`` gives it back."""

    def __init__(self, path: Path, token: bytes) -> None:
        self._path = path
        self._token = token

    def renew(self) -> None:
        """Say that the window is still there; a lock that is gone or another's is left alone."""
        if _read(self._path) == self._token:
            os.utime(self._path)

    def release(self) -> None:
        """Give the file free for another window."""
        if _read(self._path) == self._token:
            self._path.unlink(missing_ok=True)


def lock_path(path: Path) -> Path:
    """Return where the lock of a file stands."""
    resolved = path.resolve()
    return resolved.with_name(f".~{resolved.name}.lock")


def acquire(path: Path, author: str) -> Lock | Holder | None:
    """Take the lock of a file.

    Returns:
        The lock, or who holds it; None where no lock can be written (a read-only folder).
    """
    place = lock_path(path)
    token = json.dumps(
        {
            "author": author,
            "host": _host(),
            "pid": os.getpid(),
            "since": datetime.now(UTC).isoformat(),
            "token": os.urandom(8).hex(),
        }
    ).encode()
    for _ in range(3):
        try:
            with place.open("xb") as file:
                file.write(token)
        except FileExistsError:
            found = _read(place)
            holder = _holder(found)
            if holder is not None and not _is_stale(place, holder):
                return holder
            _set_aside(place, found)
        except OSError:
            return None
        else:
            return Lock(place, token)
    return None


def _host() -> str:
    """Return the name of this machine."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _set_aside(place: Path, found: bytes) -> None:
    """Remove a stale lock, unless another window has replaced it meanwhile."""
    aside = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        place.replace(aside)
    except FileNotFoundError:
        return
    if _read(aside) == found:
        aside.unlink(missing_ok=True)
    else:
        aside.replace(place)


def _read(place: Path) -> bytes:
    try:
        with place.open("rb") as file:
            return file.read(_MOST)
    except OSError:
        return b""


def _holder(content: bytes) -> Holder | None:
    """Return who a lock names; None if it says nothing sensible."""
    try:
        said = json.loads(content)
        since = datetime.fromisoformat(said["since"])
        holder = Holder(str(said["author"])[:100], str(said["host"])[:100], int(said["pid"]), since)
    except (ValueError, KeyError, TypeError):
        return None
    return holder if since.tzinfo is not None else None


def _is_stale(place: Path, holder: Holder) -> bool:
    if holder.host == _host():
        return not _is_running(holder)
    try:
        return time.time() - place.stat().st_mtime > _LOST_AFTER
    except OSError:
        return True


def _is_running(holder: Holder) -> bool:
    """Whether the process is there, and is not a later one that was given the same number."""
    if holder.pid <= 0:
        return False
    try:
        os.kill(holder.pid, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    started = Path(f"/proc/{holder.pid}")
    try:
        return started.stat().st_ctime <= holder.since.timestamp() + 2
    except OSError:
        return True
