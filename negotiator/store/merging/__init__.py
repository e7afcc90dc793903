"""Another copy comes home: what it would bring is planned first, and written as one change.

Rows are the same when their uids are, or when somebody said so. Each row has a line of revisions;
where one side has known the other's present revision it is ahead, and otherwise the two are
merged field by field from what both knew last. Positions are only added: what counts in either
copy counts afterwards. The other copy is read and never written.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import Decisions
from negotiator.language import listed, tr
from negotiator.store.changes import Change
from negotiator.store.merging.meeting import Meeting
from negotiator.store.merging.plan import Plan
from negotiator.store.merging.positions import Positions
from negotiator.store.merging.preview import Preview, brought, preview
from negotiator.store.merging.rows import Rows
from negotiator.store.merging.same_rows import SameRows
from negotiator.store.merging.scale import find_scale
from negotiator.store.merging.writing import write
from negotiator.store.record import Record
from negotiator.store.trouble import OF_CONTENT, told

__all__ = ["Preview", "look", "look_at_all", "merge"]

_NOTHING_DECIDED = Decisions()


def _always() -> bool:
    return True


def look(
    record: Record,
    copy: Record,
    decisions: Decisions = _NOTHING_DECIDED,
    *,
    goes_on: Callable[[], bool] = _always,
) -> Preview:
    """Tell what a merge would bring; nothing is written.

    Raises:
        NegotiatorError: the copy is of another negotiation, contradicts itself, or it was
            cancelled.
    """
    with _blamed_on(copy):
        return preview(*_planned(record, copy, decisions, goes_on))


def look_at_all(
    record: Record,
    copies: Sequence[Record],
    decisions: Decisions = _NOTHING_DECIDED,
    *,
    goes_on: Callable[[], bool] = _always,
) -> list[Preview]:
    """Tell what merging copies one after the other would bring.

    Several are merged and taken back at once, so that each is told as it meets those before it.

    Raises:
        NegotiatorError: as for ``look``.
    """
    if len(copies) == 1 or record.read_only:
        return [look(record, copy, decisions, goes_on=goes_on) for copy in copies]
    previews: list[Preview] = []
    try:
        with record.change(tr("Merge"), "merge") as change:
            for copy in copies:
                with _blamed_on(copy):
                    meeting, plan = _planned(record, copy, decisions, goes_on)
                    previews.append(preview(meeting, plan))
                    write(meeting, plan, change)
            raise _NothingNewError
    except _NothingNewError:
        return previews
    except sqlite3.IntegrityError:
        raise _contradicts(copies[-1]) from None


def merge(
    record: Record,
    copies: Sequence[Record],
    decisions: Decisions = _NOTHING_DECIDED,
    *,
    goes_on: Callable[[], bool] = _always,
) -> tuple[Change | None, list[Preview]]:
    """Merge copies, one after the other, as one change; None where they bring nothing.

    Raises:
        NegotiatorError: something is not decided, a copy is of another negotiation or contradicts
            itself, it was cancelled, or the file cannot be written. Nothing is then changed.
    """
    previews: list[Preview] = []
    try:
        with record.change(tr("Merge"), "merge") as change:
            for copy in copies:
                with _blamed_on(copy):
                    meeting, plan = _planned(record, copy, decisions, goes_on)
                    previews.append(preview(meeting, plan))
                    _refuse_undecided(previews[-1])
                    write(meeting, plan, change)
            if all(found.is_nothing for found in previews):
                raise _NothingNewError
            names = listed([found.copy for found in previews if not found.is_nothing])
            what = brought(previews)
            change.relabel(
                tr("Merge {copies}: {what}", copies=names, what=what)
                if what
                else tr("Merge {copies}", copies=names)
            )
    except _NothingNewError:
        return None, previews
    except sqlite3.IntegrityError:
        raise _contradicts(copies[-1]) from None
    return change, previews


class _NothingNewError(Exception):
    """The copies bring nothing: the change that was begun is not to be."""


def _planned(
    record: Record, copy: Record, decisions: Decisions, goes_on: Callable[[], bool]
) -> tuple[Meeting, Plan]:
    """Plan what becomes of everything in another copy: first what is the same, then the rest."""
    meeting, plan = Meeting(record, copy, decisions, goes_on), Plan()
    same_rows, rows = SameRows(meeting, plan), Rows(meeting, plan)
    for word in meeting.words():
        meeting.check_on()
        same_rows.find(word)
    for word in meeting.words():
        meeting.check_on()
        rows.plan(word)
    if not meeting.is_another:
        find_scale(meeting, plan)
        Positions(meeting, plan).plan()
    return meeting, plan


@contextmanager
def _blamed_on(copy: Record) -> Iterator[None]:
    """Say of what cannot be read or written that the copy contradicts itself."""
    try:
        with told(copy.name):
            yield
    except NegotiatorError:
        raise
    except (sqlite3.IntegrityError, sqlite3.DataError, *OF_CONTENT) as problem:
        raise _contradicts(copy) from problem


def _contradicts(copy: Record) -> NegotiatorError:
    return NegotiatorError(
        tr("{file} contradicts itself, so nothing was merged.", file=copy.name),
        tr("It was damaged, or changed outside Negotiator; ask for a fresh copy."),
    )


def _refuse_undecided(found: Preview) -> None:
    if found.undecided:
        raise NegotiatorError(
            tr(
                "{undecided} things are to be decided before {copy} is merged.",
                undecided=found.undecided,
                copy=found.copy,
            )
            if found.undecided > 1
            else tr("One thing is to be decided before {copy} is merged.", copy=found.copy),
            tr("Decide each, or say whose version to take; nothing was changed."),
        )
