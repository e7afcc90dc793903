"""What SQLite and the disk say, in the user's words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, tr

_SENTENCES = {
    "SQLITE_BUSY": (
        marked("{file} is being written by another program."),
        marked("Wait a moment, or close it there, and try again."),
    ),
    "SQLITE_FULL": (
        marked("There is no room left on the disk for {file}."),
        marked("Free some space and try again; nothing of the record was changed."),
    ),
    "SQLITE_READONLY_DBMOVED": (
        marked("{file} is no longer where it was."),
        marked(
            "Put the folder or the medium back and try again, or open the file where it is now."
        ),
    ),
    "SQLITE_READONLY": (
        marked("{file} cannot be written."),
        marked("Check its permissions and those of its folder, or save a copy elsewhere."),
    ),
    "SQLITE_CANTOPEN": (
        marked("{file} cannot be opened."),
        marked("Check that it is there and that you may read it and write in its folder."),
    ),
    "SQLITE_IOERR": (
        marked("The disk reported an error while {file} was read or written."),
        marked(
            "Check the medium and the connection, then try again; the last whole change is kept."
        ),
    ),
    "SQLITE_CORRUPT": (
        marked("{file} is damaged."),
        marked("Go back to a backup, and keep this file for a rescue."),
    ),
    "SQLITE_NOTADB": (
        marked("{file} is not a Negotiator file."),
        marked("Choose a file that Negotiator has written."),
    ),
    "SQLITE_PERM": (marked("{file} may not be opened."), marked("Check its permissions.")),
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
                raise NegotiatorError(tr(happened, file=file), tr(advice)) from problem
        raise


OF_CONTENT = (
    ValueError,
    KeyError,
    TypeError,
    OverflowError,
    IndexError,
    AttributeError,
    AssertionError,
    RecursionError,
)
"""What goes wrong while content is read that cannot be."""
UNSOUND = (sqlite3.DatabaseError, NegotiatorError, *OF_CONTENT)
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
            tr("{file} is damaged: {problem}.", file=path.name, problem=wrong[0][:200]),
            tr("Go back to a backup, or rescue what can be read: negotiator rescue FILE OUT."),
        ) from problem
