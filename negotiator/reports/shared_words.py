"""What is found in a shared folder, in words.

Who changed a copy last, and when, is what its file says of itself.
"""

from collections.abc import Sequence
from pathlib import Path

from negotiator.domain.dates import PartialDate
from negotiator.reports.question import long_date
from negotiator.store.shared_folder import Finding, SharedFile, plain
from negotiator.store.redacting import NOBODY

_NAMED = 3
_WHAT = {
    Finding.ITSELF: "This record itself",
    Finding.EARLIER: "An earlier state of this record",
    Finding.KNOWN: "Nothing that is not here",
    Finding.ANOTHER: "Of another negotiation",
    Finding.LOCKED: "Locked with a password that was not given",
    Finding.ARRIVING: "Not whole yet; looked at again",
}


def news_words(news: Sequence[SharedFile], author: str) -> str:
    """Return a sentence about copies that bring something; "" without any.

    Args:
        news: the copies.
        author: who works here.
    """
    if not news:
        return ""
    words = [f"{_whose(each, author)} brings {_changes(each.number)}" for each in news[:_NAMED]]
    if more := len(news) - _NAMED:
        words += [f"{more} more bring changes"] if more > 1 else []
        words += ["one more brings changes"] if more == 1 else []
    return f"{'; '.join(words)}."


def _whose(found: SharedFile, author: str) -> str:
    day = _day(found)
    of = f" of {day}" if day else ""
    who = "" if found.author == NOBODY else found.author
    if found.conflict_of:
        changed = f", changed by {who} on {day}," if who and day else of
        return f"A conflicted copy of {plain(found.conflict_of)}{changed}"
    if who == author:
        return f"Your own copy{of}"
    return f"{who}’s copy{of}" if who else f"A copy{of}"


def _changes(number: int) -> str:
    return "one change" if number == 1 else f"{number:,} changes"


def _day(found: SharedFile) -> str:
    """Return the local day on which a copy was changed last; "" where none can be told."""
    if found.at is None:
        return ""
    try:
        return long_date(PartialDate.of(found.at.astimezone().date()))
    except (OverflowError, ValueError, OSError):
        return ""


def moment_words(found: SharedFile) -> str:
    """Return the local moment at which a copy was changed last; "" where none can be told."""
    if found.at is None:
        return ""
    try:
        return f"{found.at.astimezone():%Y-%m-%d %H:%M}"
    except (OverflowError, ValueError, OSError):
        return ""


def what_words(found: SharedFile) -> str:
    """Return what one file is to the record, and what it brings."""
    if found.finding is Finding.NEWS:
        words = f"Brings {_changes(found.number)}"
    elif found.finding is Finding.UNREADABLE:
        words = plain(found.reason).rstrip(".")
    else:
        words = _WHAT[found.finding]
    if found.conflict_of:
        words += f" (a conflicted copy of {plain(found.conflict_of)})"
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
