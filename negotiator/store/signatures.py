"""Signatures over the content of a record, inside its file: who vouches for it, and is it so still.

What is signed is a digest of every row of every table of ours but the signatures themselves and
the search index, which is made from the others. It is the same after copying and ``VACUUM``, and
another one after any value, row or place of a row has changed.

A signature tells that the content is as its signer saw it. That it does not hold has two reasons
which nobody can tell apart from the file alone: the content has changed since, or the signature
is a forgery. What is said of it says both.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from typing import Any, NamedTuple

from negotiator.domain.dates import from_micros, to_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store.keys import LONGEST_NAME, Signer, fingerprint, is_weak, signing_name
from negotiator.store.record import Record
from negotiator.store.trouble import told

_DOMAIN = b"Negotiator: the content of a record, 1\n"
_NOT_CONTENT = ("signature", "search", "search_", "sqlite_", "_sqlite_")
_LARGE = {"attachment_content": "content"}
"""Columns of bytes that are too many to be written out; their digest stands for them."""

_AT_ONCE = 500
_MOST_SIGNATURES = 20
_MOST_MICROS = 2**55
# A signature whose second half is not below this (RFC 8032) was made by no program.
_ORDER = 2**252 + 27742317777372353535851937790883648493


class Standing(Enum):
    """What a signature is worth, best first."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    UNKNOWN_KEY = "unknown key"
    CHANGED_UNKNOWN = "changed, unknown key"
    NO_GOOD = "no good"


class Verdict(NamedTuple):
    """What is found of one signature.

    Attributes:
        standing: what it is worth.
        name: under which name its key is known to the user; empty if it is not.
        claimed: the name that the file claims: only a claim where the key is not known.
        is_namesake: whether a key that is not known claims the name of one that is.
        fingerprint: of its key.
        at: when it says it was signed; None if that cannot be.
    """

    standing: Standing
    name: str
    claimed: str
    is_namesake: bool
    fingerprint: str
    at: datetime | None


class _Row(NamedTuple):
    id: int
    key: bytes
    name: str
    at: int
    signature: bytes


# ---------------------------------------------------------------------- the digest


def content_digest(
    connection: sqlite3.Connection, goes_on: Callable[[], bool] = lambda: True
) -> bytes:
    """Return the SHA-256 of all content, 32 bytes.

    It is read in blocks, so that others may write between them; then it is not to be had.

    Raises:
        NegotiatorError: the content was changed meanwhile, or ``goes_on`` said no.
    """
    version = _data_version(connection)
    found = hashlib.sha256()
    for table in _tables(connection):
        columns = [
            (str(name), int(key))
            for _, name, _, _, _, key in connection.execute(f'PRAGMA main.table_info("{table}")')
        ]
        names = [name for name, _ in columns]
        found.update(repr((table, names)).encode("utf-8"))
        by = [name for name, key in sorted(columns, key=lambda each: each[1]) if key]
        number = 0
        with _texts_as_bytes(connection):
            for rows in _blocks(connection, table, names, by):
                if not goes_on():
                    raise _not_to_the_end()
                # Literals of Python: whole numbers, None, bytes for bytes, bytearray for text.
                found.update(repr(rows).encode("ascii"))
                number += len(rows)
        found.update(repr(number).encode("ascii"))
    if _data_version(connection) != version:
        raise NegotiatorError(
            tr("The record was changed while its signature was checked."), tr("Check it again.")
        )
    return found.digest()


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = [
        str(name)
        for (name,) in connection.execute(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name"
        )
    ]
    exact, begun = _NOT_CONTENT[:2], _NOT_CONTENT[2:]
    return [name for name in names if name not in exact and not name.startswith(begun)]


def _blocks(
    connection: sqlite3.Connection, table: str, names: list[str], by: list[str]
) -> Iterator[list[tuple[object, ...]]]:
    """Yield all rows in the order of their key, some at once, each block read in one go."""
    large = _LARGE.get(table)
    keys = ", ".join(f'"{name}"' for name in by)
    marks = ", ".join("?" for _ in by)
    asked = f'SELECT {", ".join(_quoted(names))} FROM main."{table}"'
    places = [names.index(name) for name in by]
    limit = _AT_ONCE if large is None else 1
    rows = connection.execute(f"{asked} ORDER BY {keys} LIMIT {limit}").fetchall()
    last: tuple[Any, ...] = ()
    while rows:
        former, last = last, tuple(rows[-1][place] for place in places)
        _refuse_standstill(former, last)
        if large is None:
            yield rows
        else:
            at = names.index(large)
            yield [(*row[:at], _shortened(row[at]), *row[at + 1 :]) for row in rows]
        rows = connection.execute(
            f"{asked} WHERE ({keys}) > ({marks}) ORDER BY {keys} LIMIT {limit}", last
        ).fetchall()


def _refuse_standstill(former: tuple[Any, ...], last: tuple[Any, ...]) -> None:
    """Make sure that keys go up, as they do not in a file that was bent: it would never end."""
    try:
        goes_up = last > former
    except TypeError:
        goes_up = False
    if not goes_up:
        raise NegotiatorError(
            tr("The record is damaged: its rows are not in order."), tr("Go back to a backup.")
        )


def _quoted(names: list[str]) -> list[str]:
    return [f'"{name}"' for name in names]


def _shortened(value: object) -> object:
    if isinstance(value, bytes | bytearray):
        return (type(value).__name__, len(value), hashlib.sha256(value).digest())
    return value


@contextmanager
def _texts_as_bytes(connection: sqlite3.Connection) -> Iterator[None]:
    """Read text as bytearray and bytes as bytes: told apart, and whatever they hold."""
    before = connection.text_factory
    connection.text_factory = bytearray
    try:
        yield
    finally:
        connection.text_factory = before


def _data_version(connection: sqlite3.Connection) -> tuple[int, int]:
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version), connection.total_changes


# ---------------------------------------------------------------------- signing


def sign(
    connection: sqlite3.Connection,
    signer: Signer,
    at: datetime,
    goes_on: Callable[[], bool] = lambda: True,
) -> None:
    """Put a signature over the present content into a file that nobody else has open.

    Signatures of others that hold stay beside it; those that do not are taken out.

    Raises:
        NegotiatorError: it cannot be written, or ``goes_on`` said no.
    """
    name, micros = signing_name(signer.name), to_micros(at)
    digest = content_digest(connection, goes_on)
    gone = [
        (row.id,)
        for row in _rows(connection)
        if row.key == signer.key.public or not _holds(row, digest)
    ]
    signature = signer.key.sign(_message(digest, signer.key.public, name, micros))
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany("DELETE FROM main.signature WHERE id = ?", gone)
        connection.execute(
            "INSERT INTO main.signature (key, name, at, signature) VALUES (?, ?, ?, ?)",
            (signer.key.public, name, micros, signature),
        )
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _message(digest: bytes, key: bytes, name: str, at: int) -> bytes:
    """Return what is signed; all but the name has a set length, so that nothing can be shifted."""
    return _DOMAIN + digest + key + at.to_bytes(8, "big", signed=True) + name.encode("utf-8")


# ---------------------------------------------------------------------- verifying


def is_signed(record: Record) -> bool:
    """Whether there is any signature in the file, good or not.

    Raises:
        NegotiatorError: the file cannot be read.
    """
    with told(record.name):
        found = record.connection.execute("SELECT 1 FROM signature LIMIT 1").fetchone()
    return found is not None


def verify(
    record: Record, names: Mapping[bytes, str], goes_on: Callable[[], bool] = lambda: True
) -> list[Verdict]:
    """Say of each signature what it is worth, best first; of a record without one, nothing.

    Args:
        record: the record.
        names: under which names public keys are known (``Keys.names``).
        goes_on: asked now and then whether to go on.

    Raises:
        NegotiatorError: the file cannot be read, is damaged, was changed meanwhile, or
            ``goes_on`` said no.
    """
    with told(record.name):
        rows = _rows(record.connection)
        if not rows:
            return []
        digest = content_digest(record.connection, goes_on)
        if any(_holds(row, digest) for row in rows):
            _refuse_unsound(record.connection, goes_on)
    verdicts = [_verdict(row, digest, names) for row in rows]
    worth = list(Standing)
    return sorted(verdicts, key=lambda verdict: worth.index(verdict.standing))


def _refuse_unsound(connection: sqlite3.Connection, goes_on: Callable[[], bool]) -> None:
    """Make sure that what the views read through the indexes is what the rows hold."""
    connection.set_progress_handler(lambda: int(not goes_on()), 100_000)
    try:
        (found,) = connection.execute("PRAGMA main.integrity_check(1)").fetchone()
    except sqlite3.OperationalError as problem:
        if "interrupted" in str(problem):
            raise _not_to_the_end() from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if found != "ok":
        raise NegotiatorError(
            tr("The record is damaged, so its signature says nothing."), tr("Ask for it anew.")
        )


def _not_to_the_end() -> NegotiatorError:
    return NegotiatorError(tr("The signature was not checked to the end."))


def _rows(connection: sqlite3.Connection) -> list[_Row]:
    """Return the newest signatures; a name that is too long, or none, becomes an empty one."""
    with _texts_as_bytes(connection):
        found = connection.execute(
            "SELECT id, key, CASE WHEN length(CAST(name AS BLOB)) <= ? THEN name ELSE '' END, "
            "at, signature FROM main.signature ORDER BY id DESC LIMIT ?",
            (4 * LONGEST_NAME, _MOST_SIGNATURES),
        ).fetchall()
    return [
        _Row(row_id, _bytes(key), _text(name), at if isinstance(at, int) else 0, _bytes(signature))
        for row_id, key, name, at, signature in found
    ]


def _bytes(value: object) -> bytes:
    """Return bytes; nothing for what a bent file may hold in their place."""
    return value if isinstance(value, bytes) else b""


def _text(value: object) -> str:
    try:
        return value.decode("utf-8") if isinstance(value, bytearray) else ""
    except UnicodeDecodeError:
        return ""


def _holds(row: _Row, digest: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not _can_be(row):
        return False
    try:
        message = _message(digest, row.key, row.name, row.at)
        Ed25519PublicKey.from_public_bytes(row.key).verify(row.signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _can_be(row: _Row) -> bool:
    """Whether it could be a signature at all, whatever of."""
    try:
        is_name = signing_name(row.name) == row.name
    except NegotiatorError:
        return False
    return (
        is_name
        and abs(row.at) <= _MOST_MICROS
        and not is_weak(row.key)
        and len(row.signature) == 64
        and int.from_bytes(row.signature[32:], "little") < _ORDER
    )


def _verdict(row: _Row, digest: bytes, names: Mapping[bytes, str]) -> Verdict:
    name = names.get(row.key, "")
    if not _can_be(row):
        return Verdict(Standing.NO_GOOD, "", "", False, fingerprint(row.key), None)
    if _holds(row, digest):
        standing = Standing.UNCHANGED if name else Standing.UNKNOWN_KEY
    else:
        standing = Standing.CHANGED if name else Standing.CHANGED_UNKNOWN
    others = {each.casefold() for each in names.values()}
    return Verdict(
        standing,
        name,
        row.name,
        not name and row.name.casefold() in others,
        fingerprint(row.key),
        from_micros(row.at),
    )
