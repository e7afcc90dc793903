"""What is found in a shared folder, in words.

Who changed a copy last, and when, is what its file says of itself.
"""

from collections.abc import Sequence
from pathlib import Path

from negotiator.domain import date_words
from negotiator.domain.dates import PartialDate
from negotiator.language import marked, tr
from negotiator.store.redacting import NOBODY
from negotiator.store.shared_folder import Finding, SharedFile, plain

_NAMED = 3
_LONGEST = 60
_WHAT = {
    Finding.ITSELF: marked("This record itself"),
    Finding.EARLIER: marked("An earlier state of this record"),
    Finding.KNOWN: marked("Nothing that is not here"),
    Finding.ANOTHER: marked("Of another negotiation"),
    Finding.LOCKED: marked("Locked with a password that was not given"),
    Finding.ARRIVING: marked("Not whole yet; looked at again"),
}


def news_words(news: Sequence[SharedFile], author: str) -> str:
    """Return a sentence about each copy that brings something, the first of them by name.

    Args:
        news: the copies.
        author: who works here.
    """
    words = [
        tr("{copy} brings {changes}.", copy=_whose(each, author), changes=changes_words(each))
        for each in news[:_NAMED]
    ]
    if len(news) == _NAMED + 1:
        words.append(tr("One more brings changes."))
    elif len(news) > _NAMED:
        words.append(tr("%n more bring changes.", "", len(news) - _NAMED))
    return " ".join(words)


def _whose(found: SharedFile, author: str) -> str:
    day = _day(found)
    who = "" if found.author == NOBODY else found.author
    if found.conflict_of:
        name = _short(found.conflict_of)
        if who and day:
            said = marked("A conflicted copy of {name}, changed by {who} on {day},")
        else:
            said = marked("A conflicted copy of {name}")
        return tr(said, name=name, who=who, day=day)
    if who == author:
        return tr("Your own copy of {day}", day=day) if day else tr("Your own copy")
    if who:
        said = marked("{who}’s copy of {day}") if day else marked("{who}’s copy")
        return tr(said, who=who, day=day)
    return tr("A copy of {day}", day=day) if day else tr("A copy")


def _short(name: str) -> str:
    """Return the name of a file as it can stand in a sentence: both of its ends."""
    words = plain(name)
    half = _LONGEST // 2
    return words if len(words) <= _LONGEST else f"{words[:half]}…{words[-half:]}"


def changes_words(found: SharedFile) -> str:
    """Return how many changes a copy brings."""
    return tr("one change") if found.number == 1 else tr("%n changes", "", found.number)


def _day(found: SharedFile) -> str:
    """Return the local day on which a copy was changed last; "" where none can be told."""
    try:
        at = None if found.at is None else found.at.astimezone()
    except (OverflowError, ValueError, OSError):
        return ""
    return "" if at is None else date_words.long_date(PartialDate.of(at.date()))


def moment_words(found: SharedFile) -> str:
    """Return the local moment at which a copy was changed last; "" where none can be told."""
    try:
        return "" if found.at is None else date_words.moment_words(found.at)
    except (OverflowError, ValueError, OSError):
        return ""


def what_words(found: SharedFile) -> str:
    """Return what one file is to the record, and what it brings."""
    if found.finding is Finding.NEWS:
        words = tr("Brings {changes}", changes=changes_words(found))
    elif found.finding is Finding.UNREADABLE:
        words = plain(found.reason).rstrip(".")
    else:
        words = tr(_WHAT[found.finding])
    if found.conflict_of:
        name = _short(found.conflict_of)
        words = tr("{what} (a conflicted copy of {name})", what=words, name=name)
    return words


def name_in(found: SharedFile, folder: Path) -> str:
    """Return where a file is in the shared folder."""
    return plain(found.path.relative_to(folder).as_posix())


def found_table(found: SharedFile, folder: Path) -> dict[str, object]:
    """Return what was found of a file as a table for JSON."""
    return {
        "file": name_in(found, folder),
        "finding": found.finding.value,
        "changes": found.number,
        "author": found.author or None,
        "at": found.at.isoformat() if found.at else None,
        "conflicted_copy_of": found.conflict_of or None,
        "reason": found.reason or None,
    }
