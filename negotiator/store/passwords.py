"""Which files are locked with a password, and the passwords that were given.

Passwords and the keys that follow from them are kept in memory while the file is open, and tried on
each locked file that is opened, so that backups of one file open with it. They are never written
anywhere.

A key follows from a password and the salt at the start of a file, by PBKDF2 as SQLCipher 4 has it.
That takes a third of a second by intent, so it is done once for each salt and not at each opening.
"""

import hashlib
import os
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import number, reason_of, tr

_PAGE = 4096
_PLAIN = b"SQLite format 3\x00"
_KNOWN = (b"PK\x03\x04", b"%PDF", bytes(8))
_SALT = 16
_ROUNDS = 256_000
_KEY = 32
LONGEST = 1024
"""No password has more letters."""


class Key(NamedTuple):
    """What opens a locked file: its password, and what follows from it and the file's salt.

    Attributes:
        password: as it was given; "" for a file that is not locked.
        raw: key and salt as SQLCipher takes them, "" for a file that is not locked.
    """

    password: str
    raw: str

    @property
    def salt(self) -> bytes:
        """The first bytes of the files that it opens."""
        return bytes.fromhex(self.raw[2 + 2 * _KEY : -1]) if self.raw else b""

    def __repr__(self) -> str:
        return "<key>"


NO_KEY = Key("", "")


def key_of(password: str, salt: bytes | None = None) -> Key:
    """Work out the key for a salt, or for a new one; takes a third of a second.

    Letters that can be written in two ways (é) are taken in their composed form (NFC), so that a
    password is the same on each system.
    """
    salt = _new_salt() if salt is None else salt
    typed = unicodedata.normalize("NFC", password).encode("utf-8")
    derived = hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS, _KEY)
    return Key(password, f"x'{derived.hex()}{salt.hex()}'")


def _new_salt() -> bytes:
    """Return a salt that no text and no other program's file begins with."""
    first, *others = os.urandom(_SALT)
    return bytes((first | 0x80, *others))


class Passwords:
    """The passwords that were given while the program runs; the latest is tried first."""

    def __init__(self) -> None:
        self._given: list[str] = []
        self._keys: dict[bytes, Key] = {}
        self._salts: dict[str, bytes] = {}

    def add(self, password: str) -> None:
        """Try this one from now on."""
        check_password(password)
        self._given = [password, *(each for each in self._given if each != password)]

    def learn(self, path: Path, key: Key) -> None:
        """Open a file with a key that is known to be its own, and others of its password."""
        self.add(key.password)
        self._keys[key.salt] = key
        self._salts[str(path.resolve())] = key.salt

    @contextmanager
    def holding(self, key: Key) -> Iterator[None]:
        """Open files of this key meanwhile; it stays only if it is learnt."""
        if key.raw:
            self._keys[key.salt] = key
        try:
            yield
        finally:
            if key.password not in self._given:
                self._keys.pop(key.salt, None)

    def only(self, *kept: str) -> None:
        """Forget all but these; without any, all."""
        self._given = [each for each in self._given if each in kept]
        self._keys = {salt: key for salt, key in self._keys.items() if key.password in kept}
        self._salts = {path: salt for path, salt in self._salts.items() if salt in self._keys}

    def forget(self) -> None:
        """Try none any more."""
        self.only()

    def last_key(self, path: Path) -> Key | None:
        """Return the key with which this place was opened last, without reading the file."""
        salt = self._salts.get(str(path.resolve()))
        return None if salt is None else self._keys.get(salt)

    def ready_key(self, path: Path) -> Key | None:
        """Return a key for a file that needs not be worked out any more."""
        return self.last_key(path) or self._keys.get(read_salt(path))

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
    if len(password) > LONGEST:
        raise NegotiatorError(
            tr("The password has more than {count} letters.", count=number(LONGEST)),
            tr("Choose a shorter one."),
        )
    if "\x00" in password or any("\ud800" <= letter <= "\udfff" for letter in password):
        raise NegotiatorError(tr("The password holds what cannot be typed."), tr("Choose another."))


def read_password(path: Path) -> str:
    """Return the password in the first line of a file of UTF-8 text.

    Raises:
        NegotiatorError: it cannot be read, or holds no password.
    """
    try:
        with path.open("rb") as file:
            line = file.readline(5 * LONGEST)
        password = line.decode("utf-8-sig").rstrip("\r\n")
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
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
    return not (start == _PLAIN or is_text or start.startswith(_KNOWN))


def read_salt(path: Path) -> bytes:
    """Return the first bytes of a file; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_SALT)
    except OSError:
        return b""


def open_key(connection: sqlite3.Connection) -> Key:
    """Return what the file of a connection is locked with."""
    found = getattr(connection, "key", NO_KEY)
    assert isinstance(found, Key)  # noqa: S101
    return found
