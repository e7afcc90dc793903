"""Handling markings of two copies that meet: a list whose places positions name.

A redacted copy knows only the markings up to its ceiling, so that what both had in common may be
longer in one of them. New markings follow after those in use, and so after those withheld. One
that was removed in one copy may be in use in the other: then it stays. So does one that was added
in either, whichever list is taken.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from negotiator.domain.negotiation import MOST_MARKINGS

Markings = tuple[str, ...]


class Whole(NamedTuple):
    """The markings of two copies as they would be if none had been withheld.

    Attributes:
        base: what both had in common last; None where nothing is known.
        ours: those of here.
        theirs: those of there.
    """

    base: Markings | None
    ours: Markings
    theirs: Markings


def had_in_common(line: Sequence[tuple[Markings, Markings]]) -> tuple[Markings, Markings]:
    """Return what two copies had in common last, of which both tell as much as they know.

    Args:
        line: the markings that both had in common, newest first, as ours and as theirs know them.

    A copy that knew more markings before may have been told a newer list by a redacted copy. What
    it holds besides is not added then: it comes from what it knew before.
    """
    for place, base in enumerate(line):
        if not any(_told_less(base, older) for older in line[place + 1 :]):
            return base
    return line[-1]


def _told_less(base: tuple[Markings, Markings], older: tuple[Markings, Markings]) -> bool:
    """Whether one side was told less than the other, and less than it knew before."""
    return any(
        is_longer(other, told) and is_longer(before, told)
        for told, other, before in ((*base, older[0]), (*base[::-1], older[1]))
    )


def is_longer(markings: Markings, other: Markings) -> bool:
    """Whether a list goes on where another ends, as the one of a redacted copy does."""
    return len(markings) > len(other) and markings[: len(other)] == other


def whole(
    base: tuple[Markings, Markings] | None,
    ours: Markings,
    theirs: Markings,
    in_use: Collection[str] = (),
) -> Whole:
    """Put back what was withheld from either copy.

    Args:
        base: the markings when both had them in common last, as ours and as theirs knew them: the
            one may be the beginning of the other. None where nothing is known.
        ours: the markings here.
        theirs: the markings there.
        in_use: those that claims bear, in either copy: they stay where one copy removed them.
    """
    if base is None:
        return Whole(None, once(ours + theirs[len(ours) :]), once(theirs + ours[len(theirs) :]))
    known = max(base, key=len)
    used = {name.casefold() for name in in_use}
    mine, other = (
        once(
            each[: len(told)]
            + tuple(name for name in known[len(each) : len(told)] if name.casefold() in used)
            + known[len(told) :]
            + each[len(told) :]
        )
        for each, told in ((ours, base[0]), (theirs, base[1]))
    )
    return Whole(known, mine, other)


def with_additions(
    found: Whole, in_use: Collection[str] = (), *, is_sure: bool = True
) -> tuple[Markings, Markings]:
    """Return the markings of here and of there; where both changed, with what either has added.

    Whichever list is taken, no marking that was added is lost: claims may bear it already. Nor is
    one that was renamed on one side and removed on the other, if claims bear it.

    Args:
        found: the markings, and what both had in common.
        in_use: those that claims bear, in either copy.
        is_sure: whether it is told alike, however one asks, what both had in common: so that a
            list that is still the same did not change.
    """
    base, ours, theirs = found
    if base is None or (is_sure and base in (ours, theirs)):
        return ours, theirs
    used = {name.casefold() for name in in_use}
    mine, other = (
        once(
            each
            + tuple(name for name in beside[len(each) : len(base)] if name.casefold() in used)
            + beside[len(base) :]
        )
        for each, beside in ((ours, theirs), (theirs, ours))
    )
    return mine, other


class Moves(NamedTuple):
    """Where the markings of two copies stand from now on.

    Attributes:
        ours: the new place of each marking of here; None for one that nobody knows any more.
        theirs: likewise of there.
        top: the highest place, where what nobody knows is put: nothing is to be shown to more
            people than before.
    """

    ours: tuple[int | None, ...]
    theirs: tuple[int | None, ...]
    top: int

    @property
    def is_nothing(self) -> bool:
        """Whether all stand where they stood."""
        return all(
            place == new for each in (self.ours, self.theirs) for place, new in enumerate(each)
        )

    def of_ours(self, place: int) -> int:
        """Return the new place of a marking of here."""
        return self._or_top(_at(self.ours, place))

    def of_theirs(self, place: int) -> int:
        """Return the new place of a marking of there."""
        return self._or_top(_at(self.theirs, place))

    def of_both(self, here: int, there: int) -> int:
        """Return the new place of the marking of a claim that both have: the higher one known."""
        places = (_at(self.ours, here), _at(self.theirs, there))
        return max((new for new in places if new is not None), default=self.top)

    def _or_top(self, new: int | None) -> int:
        return self.top if new is None else new


def _at(places: tuple[int | None, ...], place: int) -> int | None:
    """Return a new place; a claim that was taken back may name a marking taken back after it."""
    return places[place] if place < len(places) else None


def moves(
    after: Markings, ours: Markings, theirs: Markings, base: tuple[Markings, Markings] | None
) -> Moves:
    """Return where the markings of two copies stand in the list that both come to have."""
    known = (0, 0) if base is None else (len(base[0]), len(base[1]))
    return Moves(_moved(ours, after, known[0]), _moved(theirs, after, known[1]), len(after) - 1)


def _moved(before: Markings, after: Markings, known: int) -> tuple[int | None, ...]:
    """Return the new place of each: by its name; one that was renamed keeps its place.

    ``known`` is how many of the first have had their places in both copies.
    """
    names = [name.casefold() for name in after]
    return tuple(
        names.index(name.casefold())
        if name.casefold() in names
        else place
        if place < min(known, len(names))
        else None
        for place, name in enumerate(before)
    )


def once(names: Markings) -> Markings:
    """Return names as a negotiation may have them: each once, and not too many."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return tuple(found.values())[:MOST_MARKINGS]
