"""Which files are locked with a password, and the passwords that were given.

Passwords are kept in memory while the program runs, and tried on each locked file that it opens,
so that backups and copies of one file open with it. They are never written anywhere.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr

_PAGE = 4096
_LONGEST = 4096
_KNOWN = (b"PK\x03\x04", b"%PDF", bytes(8))
_PLAIN = b"SQLite format 3\x00"


class Passwords:
    """The passwords that were given while the program runs; the latest is tried first."""

    def __init__(self) -> None:
        self._given: list[str] = []

    def add(self, password: str) -> None:
        """Try this one from now on."""
        check_password(password)
        self._given = [password, *(each for each in self._given if each != password)]

    def forget(self) -> None:
        """Try none any more."""
        self._given = []

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._given))

    def __repr__(self) -> str:
        return "<passwords>"


passwords = Passwords()


def check_password(password: str) -> None:
    """Make sure that a password can be one.

    Raises:
        NegotiatorError: it is empty, or holds what nobody can type.
    """
    if not password:
        raise NegotiatorError(tr("The password is empty."), tr("Give at least one letter."))
    if "\x00" in password or any("\ud800" <= letter <= "\udfff" for letter in password):
        raise NegotiatorError(tr("The password holds what cannot be typed."), tr("Choose another."))


def read_password(path: Path) -> str:
    """Return the password in the first line of a file of UTF-8 text.

    Raises:
        NegotiatorError: it cannot be read, or holds no password.
    """
    try:
        with path.open("rb") as file:
            line = file.read(_LONGEST).split(b"\n")[0]
        password = line.decode("utf-8-sig").rstrip("\r")
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=problem.strerror or tr("unknown reason"),
            ),
            tr("Check that it is there and that you may read it."),
        ) from None
    except UnicodeDecodeError:
        raise NegotiatorError(
            tr("{file} is not UTF-8 text.", file=path.name), tr("Save it as UTF-8.")
        ) from None
    check_password(password)
    return password


def is_locked(path: Path) -> bool:
    """Whether a file looks locked: whole pages, and nothing at their start that is known."""
    try:
        size = path.stat().st_size
        if size < _PAGE or size % _PAGE:
            return False
        with path.open("rb") as file:
            start = file.read(len(_PLAIN))
    except OSError:
        return False
    is_text = all(32 <= byte < 127 or byte in (9, 10, 13) for byte in start)
    return not (
        start == _PLAIN or is_text or start.startswith((b"PK\x03\x04", b"%PDF", b"\x00" * 8))
    )


def password_of(connection: sqlite3.Connection) -> str:
    """Return what the file of a connection is locked with, or "" for a plain one."""
    return str(getattr(connection, "password", ""))
