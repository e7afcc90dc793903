"""The copy of one's own that lies in a shared folder, for colleagues to merge.

It has a name that says whose it is. What lies under that name is only replaced where it is an
earlier state of the same record, so that nobody else's work is ever written over.
"""

import os
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, reason_of, tr
from negotiator.store.file import SUFFIX
from negotiator.store.news import Known
from negotiator.store.passwords import open_key
from negotiator.store.record import Record
from negotiator.store.shared_folder import Finding, SharedFile, Stamp, look_at, stamp_of, state_of
from negotiator.store.sharing import share_whole

_MOST_BYTES = 160
"""Of the name without its suffix: with what stands around it meanwhile it stays below 255."""

_NOT_IN_NAMES = '<>:"/\\|?*'
_BETWEEN = " – "

_WHY_NOT = {
    Finding.ITSELF: (
        marked("{name} is the record itself."),
        marked("Colleagues see it in the folder already."),
    ),
    Finding.NEWS: (
        marked(
            "{name} is there, and is no earlier state of your record: {author} changed it last."
        ),
        marked("Merge it, rename it there, and put your copy again. It was left as it is."),
    ),
    Finding.ANOTHER: (
        marked("{name} is there, and is of another negotiation."),
        marked("Rename it there, and put your copy again. It was left as it is."),
    ),
    Finding.LOCKED: (
        marked("{name} is there, and is locked with a password that was not given."),
        marked("Give its password, or move it away. It was left as it is."),
    ),
    Finding.ARRIVING: (
        marked("{name} is there, and is not whole yet."),
        marked("Try again when it has come in. It was left as it is."),
    ),
    Finding.UNREADABLE: (
        marked("{name} is there, and cannot be read."),
        marked("Move it away, and put your copy again. It was left as it is."),
    ),
}
_WHY_NOT[Finding.KNOWN] = _WHY_NOT[Finding.NEWS]


class OwnCopy(NamedTuple):
    """One's own copy in a shared folder, and whether it had to be written."""

    path: Path
    is_written: bool


def own_copy_path(record: Record, folder: Path) -> Path:
    """Return where one's own copy lies in a shared folder, as "talks – Anna.negotiation"."""
    whose = _BETWEEN + _in_names(record.author)
    name = _in_names(Path(record.name).stem).removesuffix(whose)
    room = _MOST_BYTES - len(whose.encode("utf-8"))
    while len(name.encode("utf-8")) > room and len(name) > 1:
        name = name[:-1]
    return folder / f"{name.rstrip()}{whose}{SUFFIX}"


def put_copy(record: Record, folder: Path) -> OwnCopy:
    """Put a whole copy of a record into a shared folder; of a locked record it is locked.

    One's own former copy is replaced, whole or not at all. One that is as the record is now is
    left alone, so that nothing is sent round for nothing.

    Raises:
        NegotiatorError: what lies under that name is no earlier state of this record, or the
            folder cannot be written. It is then as it was.
    """
    if record.path is None:
        raise NegotiatorError(tr("A record in memory has no copy."), tr("Save it first."))
    target = own_copy_path(record, folder)
    former = _former(record, target)
    if former is not None and _is_current(record, former):
        return OwnCopy(target, is_written=False)
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.own")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch()
        # As other files that one makes there, so that colleagues may read it.
        mode = (unfinished if former is None else target).stat().st_mode & 0o777
        share_whole(record, unfinished, force=True)
        unfinished.chmod(mode)
        if _stamp(target) != (None if former is None else former.stamp):
            raise NegotiatorError(
                tr("{name} was written by another program meanwhile.", name=target.name),
                tr("Look at it, and put your copy again. It was left as it is."),
            )
        unfinished.replace(target)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{name} cannot be written: {reason}.",
                name=target.name,
                reason=reason_of(problem),
            ),
            tr("Check that the folder is there, that you may write in it and that there is room."),
        ) from None
    finally:
        unfinished.unlink(missing_ok=True)
    return OwnCopy(target, is_written=True)


def _in_names(words: str) -> str:
    """Return words as they may stand in the name of a file on every system."""
    plain = "".join(
        "_" if letter in _NOT_IN_NAMES or not letter.isprintable() else letter for letter in words
    )
    plain = plain.strip(" .")
    while len(plain.encode("utf-8")) > _MOST_BYTES // 2:
        plain = plain[:-1]
    return plain or "unnamed"


def _stamp(target: Path) -> Stamp | None:
    """Return the stamp of what lies there; None if nothing does.

    Raises:
        NegotiatorError: it is a folder or a link.
    """
    stamp = stamp_of(target)
    if stamp is None and os.path.lexists(target):
        raise NegotiatorError(
            tr("{name} is there, and is no plain file.", name=target.name),
            tr("Move it away, and put your copy again. It was left as it is."),
        )
    return stamp


def _former(record: Record, target: Path) -> SharedFile | None:
    """Return one's own former copy; None if there is none.

    Raises:
        NegotiatorError: what lies there is anything else.
    """
    stamp = _stamp(target)
    found = None if stamp is None else look_at(Known(record), target, stamp)
    if found is None or found.finding is Finding.EARLIER:
        return found
    happened, advice = _WHY_NOT[found.finding]
    author = found.author or tr("somebody else")
    raise NegotiatorError(tr(happened, name=target.name, author=author), tr(advice))


def _is_current(record: Record, former: SharedFile) -> bool:
    """Whether the former copy holds what the record holds now, locked alike."""
    if former.state != state_of(record):
        return False
    with Record.open_copy(former.path) as copy:
        return open_key(copy.connection).password == open_key(record.connection).password
