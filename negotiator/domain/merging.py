"""Merging two copies of one row, field by field, from what both had in common.

This is the three-way merge of version control (Khanna, Kunal, Pierce: A Formal Investigation of
Diff3, 2007), with fields of a row in the place of lines of a text. A field that only one side
changed takes that side's value; one that both changed to different values is a conflict, which a
person decides. A redacted copy leaves fields empty that it withholds: an empty field there says
nothing, and what was withheld here is filled in.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from negotiator.domain.uids import uid_bytes

Values = Mapping[str, object]
Line = Sequence[tuple[Values, Values]]
"""What a row was at revisions that both sides know, as ours and as theirs keep it."""
REMOVED = "removed"
"""The field of every row that says whether it was removed."""


class Take(StrEnum):
    """Which side a conflict goes to: ours, theirs, or the one that was changed last."""

    OURS = "ours"
    THEIRS = "theirs"
    NEWEST = "newest"


class Side(NamedTuple):
    """What one side says of a field.

    Attributes:
        words: what it says.
        author: who changed the row last there.
        at: when, in microseconds since 1970 UTC.
        source: where it comes from: the copy, and the change that the row came to it with.
    """

    words: str
    author: str
    at: int
    source: str


class Conflict(NamedTuple):
    """A field that both sides changed, to different values."""

    kind: str
    uid: UUID
    title: str
    field: str
    ours: Side
    theirs: Side

    @property
    def key(self) -> tuple[UUID, str]:
        """What decisions are kept by."""
        return self.uid, self.field


class Twin(NamedTuple):
    """A row that may have been entered twice, under two uids.

    Attributes:
        kind: the word of its kind.
        theirs: the uid there.
        ours: the uid here.
        their_title: what it is called there.
        our_title: what it is called here.
        by: what is equal in both: "code", "number", "name", "title", or several of them.
        is_sure: whether it is taken for the same unless somebody says that it is not.
    """

    kind: str
    theirs: UUID
    ours: UUID
    their_title: str
    our_title: str
    by: str
    is_sure: bool


class Decisions(NamedTuple):
    """What a person has decided about a merge.

    Attributes:
        take: where conflicts go that are not decided one by one; None leaves them open.
        fields: for the row and field of a conflict the side it goes to.
        twins: for the uid there whether it is the same as its twin here.
        framework_of_another: bring in parties and components of another negotiation.
    """

    take: Take | None = None
    fields: Mapping[tuple[UUID, str], Take] = {}
    twins: Mapping[UUID, bool] = {}
    framework_of_another: bool = False


class Merged(NamedTuple):
    """What became of a row: its values, and the fields that both sides changed differently."""

    values: dict[str, object]
    conflicts: tuple[str, ...]


def merge_fields(lines: Sequence[Line], ours: Values, theirs: Values) -> Merged:
    """Merge two states of a row.

    Args:
        lines: what the row was when both sides last had it in common, and before, as ours and as
            theirs keep it (a redacted copy keeps less), newest first. Several lines where neither
            end is older than the other: then a field is settled only if all of them settle it
            alike. None where nothing is known.
        ours: its fields here.
        theirs: its fields there.

    A field in conflict has our value in the result.
    """
    values = dict(ours)
    conflicts = []
    for field in ours:
        mine, other = ours[field], theirs[field]
        if mine == other:
            continue
        outcomes = {_from_line(field, line, mine, other) for line in lines} or {
            _without_base(field, mine, other)
        }
        if outcomes == {Take.THEIRS}:
            values[field] = other
        elif outcomes != {Take.OURS}:
            conflicts.append(field)
    if REMOVED in conflicts or not _is_removal(lines, ours, theirs, values):
        return Merged(values, tuple(conflicts))
    # Removed on one side and edited on the other: neither is to be lost without a word.
    values[REMOVED] = ours[REMOVED]
    return Merged(values, (*conflicts, REMOVED))


def _from_line(field: str, line: Line, mine: object, other: object) -> Take | None:
    for base in line:
        ours, theirs = base[0].get(field), base[1].get(field)
        if ours != theirs and (is_blank(ours) or is_blank(theirs)):
            # One of the two was never told what the field held then.
            continue
        if theirs == other:
            return Take.OURS
        if ours == mine:
            return Take.THEIRS
        return None
    return _without_base(field, mine, other)


def _without_base(field: str, mine: object, other: object) -> Take | None:
    """Take what is there in place of what is lacking: a redacted copy says nothing by a blank."""
    if field != REMOVED and is_blank(other):
        return Take.OURS
    if field != REMOVED and is_blank(mine):
        return Take.THEIRS
    return None


def is_blank(value: object) -> bool:
    """Whether a field is as a redacted copy leaves one that it withholds."""
    return value in ("", None, "[]")


def _is_removal(lines: Sequence[Line], ours: Values, theirs: Values, values: Values) -> bool:
    """Whether one side removed the row while the other edited it."""
    if ours[REMOVED] == theirs[REMOVED] or not lines:
        return False
    kept, its_bases = (
        (ours, [line[0][0] for line in lines])
        if theirs[REMOVED]
        else (theirs, [line[0][1] for line in lines])
    )
    was_edited = any(
        kept[field] != base.get(field) for base in its_bases for field in kept if field != REMOVED
    )
    return bool(values[REMOVED]) and was_edited


def merged_uid(*parts: object) -> bytes:
    """Return the uid of a revision that a merge makes.

    It follows from what was merged, so that whoever merges whom makes the same revision.
    """
    digest = sha256(repr(parts).encode("utf-8", errors="replace")).digest()
    return uid_bytes(int.from_bytes(digest[:6], "big"), digest[6:16])
