"""Unsettled text: what stands in [brackets], whose it is, and what may come of it.

Drafts mark with square brackets what is not agreed. A bracket may be attributed, "[EU, UK: shall]",
offer alternatives, "[shall/should]", or hold a place, "[ ]", "[…]", "[X]". Brackets may stand in
each other; those that follow each other directly, "[may][shall]", are options of one choice.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

_OWNERS = re.compile(
    r"\s*((?:[A-Z][A-Z0-9]{0,9}|[A-Z][\w-]{1,19})(?:\s*(?:,|and|&|\+)\s*[A-Z][\w-]{0,19})*)\s*:(?!//)"
)
_SEPARATOR = re.compile(r"\s*(?:,|&|\+|\band\b)\s*")
_NOT_OWNERS = re.compile(r"(?i)option|article|note|annex|alternative|chapter|section|paragraph")
_REFERENCE = re.compile(r"(?=.*[A-Z])[A-Z0-9.\-]+(?:/[A-Z0-9.\-]+)+[,;:)]*")
_LONGEST = 80
_HELD_PLACE = re.compile(r"(?i)\s*(?:[.…_\-–\s]*|x{1,5}|tbd|tbc|date|number|name|place)\s*")


class BracketKind(StrEnum):
    """What a bracket is."""

    TEXT = "text"
    ALTERNATIVES = "alternatives"
    PLACEHOLDER = "placeholder"


class Bracket(NamedTuple):
    """A stretch of unsettled text.

    Attributes:
        start: where its opening bracket stands in the text.
        end: the place after its closing bracket.
        owners: whose it is, as they are called in the text; nobody's without an attribution.
        inside: where what it holds begins, after the attribution.
        depth: in how many others it stands.
        kind: what it is.
        alternatives: what it offers instead of each other: one entry, or several.
        option: which option it is of those that follow each other, from 1; 0 if it stands alone.
    """

    start: int
    end: int
    owners: tuple[str, ...]
    inside: int
    depth: int
    kind: BracketKind
    alternatives: tuple[str, ...]
    option: int = 0


class Brackets(NamedTuple):
    """The brackets of a text, in the order in which they open, and those that have no partner."""

    found: tuple[Bracket, ...]
    unopened: tuple[int, ...]
    unclosed: tuple[int, ...]

    @property
    def is_balanced(self) -> bool:
        """Whether each bracket has its partner."""
        return not self.unopened and not self.unclosed

    def owners(self) -> Counter[str]:
        """Return how many brackets are whose; those of several count for each."""
        return Counter(owner for bracket in self.found for owner in bracket.owners)


def brackets(text: str) -> Brackets:
    """Return the brackets of a text; any text can be read."""
    opened: list[int] = []
    pairs: list[tuple[int, int, int]] = []
    unopened: list[int] = []
    for match in re.finditer(r"[\[\]]", text):
        place = match.start()
        if match.group() == "[":
            opened.append(place)
        elif opened:
            start = opened.pop()
            pairs.append((start, place + 1, len(opened)))
        else:
            unopened.append(place)
    # A bracket that never closes holds nothing back: those in it stand where they would without.
    deeper = {start: bisect_left(opened, start) for start, _, _ in pairs}
    pairs.sort()
    inner: dict[int, list[tuple[int, int]]] = {}
    around: list[tuple[int, int]] = []
    for start, end, _ in pairs:
        while around and around[-1][1] <= start:
            around.pop()
        if around:
            inner.setdefault(around[-1][0], []).append((start, end))
        around.append((start, end))
    found = [
        _read(text, start, end, depth - deeper[start], inner.get(start, []))
        for start, end, depth in pairs
    ]
    return Brackets(tuple(_as_options(text, found)), tuple(unopened), tuple(opened))


def _read(text: str, start: int, end: int, depth: int, inner: Sequence[tuple[int, int]]) -> Bracket:
    inside = start + 1
    owners: tuple[str, ...] = ()
    match = _OWNERS.match(text, inside, end - 1)
    if match and not _NOT_OWNERS.match(match.group(1)):
        owners = tuple(_SEPARATOR.split(match.group(1).strip()))
        inside = match.end()
    pieces = _alternatives(text, inside, end - 1, inner)
    held = text[inside : end - 1]
    kind = BracketKind.TEXT
    if not inner and _HELD_PLACE.fullmatch(held):
        kind = BracketKind.PLACEHOLDER
    elif len(pieces) > 1:
        kind = BracketKind.ALTERNATIVES
    return Bracket(start, end, owners, inside, depth, kind, pieces)


def _alternatives(
    text: str, start: int, end: int, inner: Sequence[tuple[int, int]]
) -> tuple[str, ...]:
    """Cut what a bracket holds at each slash between words that stands in no bracket within it.

    A slash in a reference ("2/CP.18"), in an address or in "and/or" parts nothing.
    """
    pieces: list[str] = []
    at = start
    place = text.find("/", start, end)
    skipped = iter((*inner, (end, end)))
    begin, stop = next(skipped)
    while place >= 0:
        while place >= stop and begin < end:
            begin, stop = next(skipped)
        if begin <= place < stop:
            place = text.find("/", stop, end)
            continue
        if not _is_part_of_word(text, place):
            pieces.append(text[at:place].strip())
            at = place + 1
        place = text.find("/", place + 1, end)
    pieces.append(text[at:end].strip())
    if len(pieces) > 1 and not all(pieces):
        return (text[start:end].strip(),)
    return tuple(pieces)


def _is_part_of_word(text: str, place: int) -> bool:
    """Whether a slash belongs to a reference, an address, or "and/or"."""
    start, end = place, place + 1
    while start > 0 and place - start < _LONGEST and text[start - 1] not in " \t\n[]":
        start -= 1
    while end < len(text) and end - place < _LONGEST and text[end] not in " \t\n[]":
        end += 1
    word = text[start:end]
    return "://" in word or bool(_REFERENCE.fullmatch(word)) or word.lower() == "and/or"


def _as_options(text: str, found: Sequence[Bracket]) -> Iterator[Bracket]:
    """Number brackets of one depth that follow each other with only white space between."""
    ends = {bracket.end: n for n, bracket in enumerate(found)}
    number = [0] * len(found)
    for n, bracket in enumerate(found):
        place = bracket.start
        while place > 0 and text[place - 1] in " \t":
            place -= 1
        before = ends.get(place)
        if before is not None and found[before].depth == bracket.depth:
            number[before] = number[before] or 1
            number[n] = number[before] + 1
    return (each._replace(option=number[n]) for n, each in enumerate(found))


def options_of(read: Brackets, bracket: Bracket) -> tuple[Bracket, ...]:
    """Return the brackets between which one chooses: those that follow each other, or it alone."""
    if not bracket.option:
        return (bracket,)
    same = [each for each in read.found if each.depth == bracket.depth and each.option]
    at = same.index(bracket)
    first = at - bracket.option + 1
    last = at
    while last + 1 < len(same) and same[last + 1].option == same[last].option + 1:
        last += 1
    return tuple(same[first : last + 1])


def resolved(text: str, bracket: Bracket, words: str | None) -> str:
    """Return a text in which a choice is settled.

    Args:
        text: the text.
        bracket: a bracket of it, as read from this text.
        words: what is to stand instead of the bracket and of the options beside it: one of its
            ``choices``, or other words; None or "" leaves all of them out.
    """
    read = brackets(text)
    group = options_of(read, next(each for each in read.found if each.start == bracket.start))
    start, end = group[0].start, group[-1].end
    before, after = text[:start], text[end:]
    words = (words or "").strip()
    if not words:
        # No gap is left where the words were, and no white space before a full stop.
        if before.endswith((" ", "\n")) or not before:
            after = after.lstrip(" ")
        if after[:1] in ".,;:)" and before.endswith(" "):
            before = before.rstrip(" ")
        return before + after
    if before and not before[-1].isspace() and before[-1] not in "([“\"'’-–/":
        words = f" {words}" if text[start + 1 : start + 2] == " " else words
    return before + words + after


def choices(text: str, bracket: Bracket) -> tuple[str, ...]:
    """Return what may come of a bracket: its alternatives, and those of the options beside it."""
    read = brackets(text)
    group = options_of(read, next(each for each in read.found if each.start == bracket.start))
    found: dict[str, None] = {}
    for each in group:
        if each.kind is not BracketKind.PLACEHOLDER:
            found.update(dict.fromkeys(each.alternatives))
    return tuple(each for each in found if each)


def strong_places(read: Brackets) -> Iterator[tuple[int, int]]:
    """Yield where the brackets themselves and whose they are stand: start and end of each."""
    for bracket in read.found:
        yield bracket.start, bracket.inside
        yield bracket.end - 1, bracket.end
