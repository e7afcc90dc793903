"""What SQLite and the disk say, in the user's words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from negotiator.domain.errors import NegotiatorError

_SENTENCES = {
    "SQLITE_BUSY": (
        "{file} is being written by another program.",
        "Wait a moment, or close it there, and try again.",
    ),
    "SQLITE_FULL": (
        "There is no room left on the disk for {file}.",
        "Free some space and try again; nothing of the record was changed.",
    ),
    "SQLITE_READONLY_DBMOVED": (
        "{file} is no longer where it was.",
        "Put the folder or the medium back and try again, or open the file where it is now.",
    ),
    "SQLITE_READONLY": (
        "{file} cannot be written.",
        "Check its permissions and those of its folder, or save a copy elsewhere.",
    ),
    "SQLITE_CANTOPEN": (
        "{file} cannot be opened.",
        "Check that it is there and that you may read it and write in its folder.",
    ),
    "SQLITE_IOERR": (
        "The disk reported an error while {file} was read or written.",
        "Check the medium and the connection, then try again; the last whole change is kept.",
    ),
    "SQLITE_CORRUPT": (
        "{file} is damaged.",
        "Go back to a backup, and keep this file for a rescue.",
    ),
    "SQLITE_NOTADB": (
        "{file} is not a Negotiator file.",
        "Choose a file that Negotiator has written.",
    ),
    "SQLITE_PERM": ("{file} may not be opened.", "Check its permissions."),
}
_SENTENCES["SQLITE_LOCKED"] = _SENTENCES["SQLITE_BUSY"]


_OF_DAMAGE = ("decode to UTF-8", "unsupported file format", "malformed")
"""What SQLite says of damage without giving it a name of its own."""


@contextmanager
def told(file: str) -> Iterator[None]:
    """Turn trouble with the file or the disk into a NegotiatorError that names ``file``.

    Raises:
        NegotiatorError: for what a user can mend. Other errors of SQLite are bugs of ours and
            pass through.
    """
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        name = getattr(problem, "sqlite_errorname", "") or ""
        if isinstance(problem, UnicodeDecodeError) or any(
            words in str(problem) for words in _OF_DAMAGE
        ):
            name = "SQLITE_CORRUPT"
        for start, (happened, advice) in _SENTENCES.items():
            if name.startswith(start):
                raise NegotiatorError(happened.format(file=file), advice) from problem
        raise


UNSOUND = (
    sqlite3.DatabaseError,
    NegotiatorError,
    ValueError,
    KeyError,
    TypeError,
    OverflowError,
    IndexError,
    AttributeError,
    AssertionError,
    RecursionError,
)
"""What goes wrong while a file is read whose content cannot be."""


@contextmanager
def blamed_on_file(path: Path) -> Iterator[None]:
    """Where something unforeseen goes wrong with a file that is not sound, say that it is damaged.

    Raises:
        NegotiatorError: the file is damaged. On a sound file the bug passes through.
    """
    try:
        yield
    except NegotiatorError:
        raise
    except UNSOUND as problem:
        from negotiator.store.check import check

        wrong = [each for finding in check(path) for each in finding.problems]
        if not wrong:
            raise
        raise NegotiatorError(
            f"{path.name} is damaged: {wrong[0][:200]}.",
            "Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT.",
        ) from problem
