"""Whether another copy holds anything that is not here: told without planning a merge.

A copy in which every change is also one of ours is an earlier state of ours. Of any other only
what its own changes left behind is looked up, so that the cost follows what was done there, and
not the size of the file.
"""

from collections.abc import Callable
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from negotiator.store.kinds import KINDS, Kind
from negotiator.store.merging.copies import Copy, Head
from negotiator.store.record import Record

_AT_ONCE = 500
_BETWEEN_TWO = ("membership", "linkage")


class News(NamedTuple):
    """What another copy of the same negotiation holds.

    Attributes:
        is_earlier: whether it is an earlier state of ours, all of its changes being ours too.
        number: how many positions and rows it has that are not here, or newer.
    """

    is_earlier: bool
    number: int


class Known:
    """What a record holds and has taken account of, read once for many copies."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._ours = Copy(record)

    @property
    def negotiation(self) -> bytes:
        """The uid of the negotiation, which all its copies share."""
        return self.record.negotiation_uid.bytes

    def news(self, copy: Record, goes_on: Callable[[], bool] = lambda: True) -> News:
        """Tell what a copy of the same negotiation has that is not here.

        It is not planned how it would be merged: what cannot be, or conflicts, counts as well.
        ``goes_on`` is asked now and then; once it says no, what was counted so far is returned.
        """
        theirs = Copy(copy)
        own = [
            key
            for uid, key in theirs.changes().items()
            if uid not in self._changes
            or (uid in self._taken_back and key not in theirs.undone_merges)
        ]
        if not own:
            return News(is_earlier=True, number=0)
        number = sum(self._rows(theirs, KINDS[word]) for word in KINDS if goes_on())
        undone = copy.undone_changes()
        for change in own:
            if change not in undone and goes_on():
                number += self._positions(theirs, change)
        return News(is_earlier=False, number=number)

    @cached_property
    def _changes(self) -> set[bytes]:
        return set(self._ours.changes())

    @cached_property
    def _taken_back(self) -> set[bytes]:
        """The merges that are undone here: where they stand, they may be made again."""
        undone = self._ours.undone_merges
        return {uid for uid, key in self._ours.changes().items() if key in undone}

    @cached_property
    def _revisions(self) -> set[bytes]:
        return self._ours.known_revisions()

    @cached_property
    def _undone(self) -> set[int]:
        return self.record.undone_changes()

    @cached_property
    def _joined(self) -> dict[tuple[str, bytes], int]:
        return self._ours.joined

    @cached_property
    def _keys(self) -> dict[str, dict[bytes, int]]:
        return {
            word: {head.uid: key for key, head in self._ours.heads(word).items()} for word in KINDS
        }

    def _positions(self, theirs: Copy, change: int) -> int:
        """Return how many positions of a change there do not count here."""
        uids = (
            uid
            for (uid,) in theirs.db.execute(
                "SELECT uid FROM position WHERE change_id = ?", (change,)
            )
        )
        number = 0
        while some := tuple(islice(uids, _AT_ONCE)):
            marks = ", ".join("?" * len(some))
            here = self._ours.db.execute(
                f"SELECT change_id FROM position WHERE uid IN ({marks})", some
            ).fetchall()
            number += len(some) - sum(made_in not in self._undone for (made_in,) in here)
        return number

    def _rows(self, theirs: Copy, kind: Kind) -> int:
        """Return how many rows of a kind there are at a revision that is not known here."""
        unknown = [
            head
            for head in theirs.heads(kind.word).values()
            if head.revision not in self._revisions
        ]
        return sum(not self._says_nothing(theirs, kind, head) for head in unknown)

    def _says_nothing(self, theirs: Copy, kind: Kind, head: Head) -> bool:
        """Whether a row there brings nothing: removed before it was here, or between one thing."""
        if theirs.never_stood(kind, head):
            return True
        if self._here(kind.word, head.uid) is not None:
            return False
        if head.removed:
            return True
        if kind.word not in _BETWEEN_TWO:
            return False
        values = theirs.values(kind, head.key)
        ends = [
            self._here(column.refers_to or "", uid.bytes)
            for column in kind.references
            for uid in (theirs.uid_of(column.refers_to or "", values[column.name]),)
        ]
        return ends[0] is not None and ends[0] == ends[1]

    def _here(self, word: str, uid: bytes) -> int | None:
        """Return the key here of a row there; None if it is not here."""
        return self._keys[word].get(uid, self._joined.get((word, uid)))
