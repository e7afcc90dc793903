"""Copies that leave: whole, or redacted, written from nothing and read back before they stand.

A whole copy is an equal record. A redacted one holds only the rows that its rules let through,
under new keys, in one change without a label that says anything; it has no history, no search
entries (the index is made when it is first opened to be written) and no trace of what is left out.
Its rows keep their uids and revisions, so that what comes back can be merged.
"""

import os
import sqlite3
from collections.abc import Callable
from datetime import datetime
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Part, Redaction
from negotiator.language import reason_of, tr
from negotiator.store.connections import connect
from negotiator.store.file import make_file, make_in_memory, unfinished_path
from negotiator.store.keys import Signer
from negotiator.store.passwords import NO_KEY, Key, check_password, key_of, open_key
from negotiator.store.read_back import check
from negotiator.store.record import Record
from negotiator.store.redacting import STEPS, Copier, cancelled, told_of_cancelling
from negotiator.store.signatures import sign
from negotiator.store.trouble import told
from negotiator.store.withheld import Withheld


class Report(NamedTuple):
    """What a redacted copy holds and lacks.

    Attributes:
        kept: rows by kind.
        withheld: rows by kind, and parts that were left out of rows that remain.
        also_allowed: how many withheld words also stand in what is allowed.
        signed_as: the name that stands in the copy with its signature; empty without one.
    """

    kept: dict[str, int]
    withheld: dict[str, int]
    also_allowed: tuple[str, ...]
    signed_as: str = ""


def share_whole(
    record: Record,
    out: Path,
    *,
    force: bool = False,
    goes_on: Callable[[], bool] = lambda: True,
    signer: Signer | None = None,
    password: str | None = None,
) -> None:
    """Write an equal record, its history included; with a signer it is signed.

    With a password the copy is locked with it, with "" it is not locked; without either it is
    locked as the record is.

    Raises:
        NegotiatorError: something is there and ``force`` is not given, it cannot be written, or it
            was cancelled.
    """
    _refuse_itself(record, out)
    key = open_key(record.connection) if password is None else _new_key(password)
    unfinished = _place(out, force=force)
    try:
        with told(out.name), told_of_cancelling():
            if password is None:
                _copy_all(record.connection, unfinished, goes_on)
            else:
                _refuse_in_memory(record)
                _write_locked(record.connection, record.path, unfinished, key, goes_on)
            if signer is not None:
                _sign(unfinished, key, signer, record.now(), goes_on)
        if not goes_on():
            raise cancelled()
        _to_disk(unfinished)
        unfinished.replace(out)
    except OSError as problem:
        raise _cannot_write(out, problem) from None
    finally:
        unfinished.unlink(missing_ok=True)


def share_redacted(
    record: Record,
    redaction: Redaction,
    out: Path,
    *,
    force: bool = False,
    goes_on: Callable[[], bool] = lambda: True,
    signer: Signer | None = None,
    password: str = "",
) -> Report:
    """Write what the rules let through, read it back, and only then let it stand.

    With a password the copy is locked with it, and nothing of it is ever on disk without. With a
    signer it is signed once it was read back; the signer's name is then in it.

    Raises:
        NegotiatorError: the rules name what is not there, the copy cannot be written, it was
            cancelled, or something withheld is found in it.
    """
    _refuse_in_memory(record)
    _refuse_itself(record, out)
    key = _new_key(password)
    is_locked_work = bool(password) or record.is_locked
    if is_locked_work:
        unfinished = _place(out, force=force)
        connection = make_in_memory()
    else:
        connection = make_file(out, force=force)
        unfinished = unfinished_path(out)
    try:
        with told(out.name), told_of_cancelling():
            copier, report = _filled(
                connection, record, redaction, goes_on, None if is_locked_work else unfinished
            )
            copier.finish()
            if is_locked_work:
                _write_locked(connection, None, unfinished, key, goes_on)
            connection.close()
            if signer is not None:
                _sign(unfinished, key, signer, record.now(), goes_on)
                report = report._replace(signed_as=signer.name)
        _to_disk(unfinished)
        unfinished.replace(out)
    except OSError as problem:
        raise _cannot_write(out, problem) from None
    finally:
        connection.close()
        unfinished.unlink(missing_ok=True)
    return report


def redacted(
    record: Record, redaction: Redaction, goes_on: Callable[[], bool] = lambda: True
) -> tuple[Record, Report]:
    """Return a record in memory of what the rules let through, from which all else is made.

    It is what ``share_redacted`` writes, is read back as that is, and never is on disk. Where
    the recorders are left out it does not say either who makes something of it.

    Raises:
        NegotiatorError: the rules name what is not there, it was cancelled, or something withheld
            is found in it.
    """
    _refuse_in_memory(record)
    connection = make_in_memory(beside_locked=record.is_locked)
    try:
        with told(record.name), told_of_cancelling():
            copier, report = _filled(connection, record, redaction, goes_on)
            copier.finish()
    except BaseException:
        connection.close()
        raise
    made = Record(connection, None, read_only=True)
    made.is_redacted, made.now = True, record.now
    made.author = "" if Part.RECORDERS in redaction.without else record.author
    return made, report


def _filled(
    connection: sqlite3.Connection,
    record: Record,
    redaction: Redaction,
    goes_on: Callable[[], bool],
    file: Path | None = None,
) -> tuple[Copier, Report]:
    """Copy what may leave into an empty record, and read it back: its file, or else its rows."""
    copier = Copier(connection, record, redaction, goes_on)
    copier.copy()
    withheld = Withheld(connection, copier)
    if file is None:
        also = check(_content(connection, withheld), withheld)
    else:
        with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as content:
            also = check(content, withheld)
    return copier, Report(_told(copier.kept), withheld.numbers(), tuple(sorted(also)))


def _told(numbers: dict[str, int]) -> dict[str, int]:
    return {word: number for word, number in sorted(numbers.items()) if number}


def _refuse_in_memory(record: Record) -> None:
    if record.path is None:
        raise NegotiatorError(tr("A record in memory has no copy."), tr("Save it first."))


def _new_key(password: str) -> Key:
    """Return the key of a copy, which is not tried on other files."""
    if not password:
        return NO_KEY
    check_password(password)
    return key_of(password)


def _copy_all(connection: sqlite3.Connection, target: Path, goes_on: Callable[[], bool]) -> None:
    connection.set_progress_handler(lambda: int(not goes_on()), STEPS)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.set_progress_handler(None, 0)


def _write_locked(
    connection: sqlite3.Connection,
    source: Path | None,
    target: Path,
    key: Key,
    goes_on: Callable[[], bool],
) -> None:
    from negotiator.store.locked import export

    export(connection, source, target, key, goes_on)


def _content(db: sqlite3.Connection, withheld: Withheld) -> bytes:
    """Return everything that a database holds, for one that never was on disk."""
    return db.serialize() if type(db) is sqlite3.Connection else b"\n".join(withheld.values())


def _refuse_itself(record: Record, out: Path) -> None:
    """Never put a copy in the place of the record that it is of."""
    if record.path is not None and out.exists() and out.samefile(record.path):
        raise NegotiatorError(
            tr("{file} is the record itself.", file=out.name), tr("Choose another name.")
        )


def _place(out: Path, *, force: bool) -> Path:
    if out.is_dir():
        raise NegotiatorError(tr("{file} is a folder.", file=out.name), tr("Choose a file name."))
    if out.exists() and not force:
        raise NegotiatorError(
            tr("{file} is already there.", file=out.name),
            tr("Choose another name, or replace it with --force."),
        )
    unfinished = unfinished_path(out)
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
    except OSError as problem:
        raise _cannot_write(out, problem) from None
    return unfinished


def _cannot_write(out: Path, problem: OSError) -> NegotiatorError:
    return NegotiatorError(
        tr(
            "{file} cannot be written: {reason}.",
            file=out.name,
            reason=reason_of(problem),
        ),
        tr("Check that the folder is there, that you may write in it and that there is room."),
    )


def _sign(
    unfinished: Path, key: Key, signer: Signer, at: datetime, goes_on: Callable[[], bool]
) -> None:
    """Sign a copy that is whole and not yet in its place."""
    connection = connect(unfinished, key=key)
    try:
        # It is not yet in its place, and goes to the disk as a whole.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        sign(connection, signer, at, goes_on)
    except NegotiatorError:
        if not goes_on():
            raise cancelled() from None
        raise
    finally:
        connection.close()


def _to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
