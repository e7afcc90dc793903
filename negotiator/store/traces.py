"""What the program keeps on a computer beside the negotiations: found, and removed on request.

Only what is known by its name as the program's own counts. Whatever else lies in its folders, a
negotiation that somebody put there included, is left and told; so nobody loses a file to a purge.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, reason_of, tr

SETTINGS, BACKUPS, REPORTS, KEYS = "settings", "backups", "reports", "keys"

_CANNOT_READ = marked("{path} cannot be read: {reason}.")
_CANNOT_REMOVE = marked("{path} cannot be removed: {reason}.")
_PROGRAM = "negotiator"
_UNFINISHED = r"\.\d+\.unfinished"
_OWN = {
    SETTINGS: re.compile(
        r"settings\.json|settings\.damaged-\d{8}T\d{6}|\.settings\.json\.\d+"
        r"|QtProject\.conf(\.lock)?"
    ),
    BACKUPS: re.compile(
        r"[^/]+-[0-9a-f]{10}/(\.?\d{8}T\d{12}-[a-z-]+\.negotiation(\.unfinished)?(-journal)?"
        rf"|\.\d{{8}}T\d{{12}}-[a-z-]+\.negotiation{_UNFINISHED}"
        r"|\d{8}T\d{12}-damaged\.bytes)"
    ),
    REPORTS: re.compile(r"crash-\d{8}T\d{6}\.txt"),
    KEYS: re.compile(rf"(own\.pem|known\.json)|\.(own\.pem|known\.json){_UNFINISHED}"),
}


class Trace(NamedTuple):
    """A file of the program's own: what kind it is of, where it is, its size in bytes."""

    kind: str
    path: Path
    size: int


class Found(NamedTuple):
    """What lies in the program's folders: its own files, and those it does not know."""

    traces: tuple[Trace, ...]
    others: tuple[Path, ...]

    def of(self, kind: str) -> tuple[Trace, ...]:
        """Return the traces of one kind."""
        return tuple(each for each in self.traces if each.kind == kind)


def find(folders: Mapping[str, Path]) -> Found:
    """Look through the program's folders, given by kind; several kinds may share one.

    Raises:
        NegotiatorError: one cannot be read.
    """
    traces: dict[Path, Trace] = {}
    seen: dict[Path, None] = {}
    for kind, folder in folders.items():
        for path in _files(folder):
            seen[path] = None
            if _OWN[kind].fullmatch(path.relative_to(folder).as_posix()):
                traces[path] = Trace(kind, path, path.lstat().st_size)
    return Found(tuple(traces.values()), tuple(path for path in seen if path not in traces))


def remove(traces: Iterable[Trace], folders: Mapping[str, Path]) -> None:
    """Remove files of the program's own, and each of its folders that is empty after that.

    Raises:
        NegotiatorError: one cannot be removed; those before it are gone.
    """
    for each in traces:
        try:
            each.path.unlink(missing_ok=True)
        except OSError as problem:
            raise _trouble(_CANNOT_REMOVE, each.path, problem) from None
    for folder in folders.values():
        if folder.is_dir():
            _sweep(folder)


def _sweep(folder: Path) -> None:
    """Remove a folder and those within where they are empty, and the program's around them."""
    within = (each for each in folder.rglob("*") if each.is_dir() and not each.is_symlink())
    around = [each for each in folder.parents if each.name == _PROGRAM]
    for each in (*sorted(within, reverse=True), folder, *around):
        try:
            if not any(each.iterdir()):
                each.rmdir()
        except OSError as problem:
            raise _trouble(_CANNOT_REMOVE, each, problem) from None


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and those within; links are not followed."""
    try:
        entries = sorted(folder.iterdir()) if folder.is_dir() else []
    except OSError as problem:
        raise _trouble(_CANNOT_READ, folder, problem) from None
    for each in entries:
        if each.is_dir() and not each.is_symlink():
            yield from _files(each)
        else:
            yield each


def _trouble(said: str, path: Path, problem: OSError) -> NegotiatorError:
    return NegotiatorError(
        tr(said, path=str(path), reason=reason_of(problem)),
        tr("Close Negotiator, check the permissions, and try again."),
    )
