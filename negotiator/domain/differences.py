"""The difference of two texts, to the word, as a person would have marked it.

Words, punctuation and numbers count; white space does not. Anchors come from a patience diff (the
words that stand once on each side, in their longest common order; Bram Cohen's method, from the
library patiencediff), whose cost stays near-linear on whole treaties. Small stretches between
anchors are aligned in full.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from patiencediff import PatienceSequenceMatcher

_TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|[^\w\s]", re.UNICODE)
_ALIGNED_IN_FULL = 160
_ISLAND = 1


class RunKind(StrEnum):
    """What a run of text is, seen from the older text."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"


class Run(NamedTuple):
    """A stretch of text of one kind.

    The words of an equal run are the same on both sides, its white space may not be: ``text`` is
    the newer side's, ``former`` the older one's.
    """

    kind: RunKind
    text: str
    former: str = ""


class Bracket(NamedTuple):
    """A stretch of unsettled text: where its brackets stand in the text, and whose it is."""

    start: int
    end: int
    owners: tuple[str, ...]


def difference(old: str, new: str) -> list[Run]:
    """Return runs that lead from ``old`` to ``new``; each side is rebuilt from them exactly.

    See ``older`` and ``newer``.
    """
    before, after = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    blocks = _blocks([token.group() for token in before], [token.group() for token in after])
    runs: list[Run] = []
    end_old = end_new = 0
    for start_old, start_new, size in [*blocks, (len(before), len(after), 0)]:
        stop_old, stop_new = _start(before, start_old, old), _start(after, start_new, new)
        if old[end_old:stop_old].strip():
            runs.append(Run(RunKind.DELETED, old[end_old:stop_old]))
            end_old = stop_old
        if new[end_new:stop_new].strip():
            runs.append(Run(RunKind.INSERTED, new[end_new:stop_new]))
            end_new = stop_new
        stop_old = _start(before, start_old + size, old)
        stop_new = _start(after, start_new + size, new)
        if size or end_old < stop_old or end_new < stop_new:
            runs.append(Run(RunKind.EQUAL, new[end_new:stop_new], old[end_old:stop_old]))
            end_old, end_new = stop_old, stop_new
    return runs


def older(runs: Iterable[Run]) -> list[Run]:
    """Return the runs of the older side; their texts together are the older text."""
    return [
        run if run.kind is RunKind.DELETED else Run(run.kind, run.former)
        for run in runs
        if run.kind is not RunKind.INSERTED
    ]


def newer(runs: Iterable[Run]) -> list[Run]:
    """Return the runs of the newer side; their texts together are the newer text."""
    return [run for run in runs if run.kind is not RunKind.DELETED]


def _start(tokens: Sequence[re.Match[str]], index: int, text: str) -> int:
    return tokens[index].start() if index < len(tokens) else len(text)


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return matching blocks (start in old, start in new, length), aligned as a person would."""
    matcher = PatienceSequenceMatcher(None, list(old), list(new))
    blocks: list[tuple[int, int, int]] = []
    at_old = at_new = 0
    for start_old, start_new, size in matcher.get_matching_blocks():
        gap_old, gap_new = old[at_old:start_old], new[at_new:start_new]
        if gap_old and gap_new and max(len(gap_old), len(gap_new)) <= _ALIGNED_IN_FULL:
            inner = SequenceMatcher(None, gap_old, gap_new, autojunk=False)
            blocks += [(at_old + i, at_new + j, n) for i, j, n in inner.get_matching_blocks() if n]
        if size:
            blocks.append((start_old, start_new, size))
        at_old, at_new = start_old + size, start_new + size
    return _without_islands(blocks, old, len(new))


def _without_islands(
    blocks: Sequence[tuple[int, int, int]], old: Sequence[str], new_length: int
) -> list[tuple[int, int, int]]:
    """Leave out single common words that stand between changes on both sides.

    "the" kept between two rewritten clauses tells a reader nothing and breaks both.
    """
    joined: list[tuple[int, int, int]] = []
    for block in blocks:
        if joined and _meets(joined[-1], block):
            last = joined.pop()
            joined.append((last[0], last[1], last[2] + block[2]))
        else:
            joined.append(block)
    kept: list[tuple[int, int, int]] = []
    for start_old, start_new, size in joined:
        at_end = start_old + size == len(old) or start_new + size == new_length
        at_start = start_old == 0 or start_new == 0
        is_island = size <= _ISLAND and len(old[start_old]) <= 3 and not (at_start or at_end)
        if not is_island:
            kept.append((start_old, start_new, size))
    return kept


def _meets(block: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return block[0] + block[2] == other[0] and block[1] + block[2] == other[1]


_OWNERS = re.compile(r"\s*([A-Z][A-Z0-9]*(?:\s*,\s*[A-Z][A-Z0-9]*)*)\s*:")


def brackets(text: str) -> list[Bracket]:
    """Return the brackets of a text, outer before inner, in the order in which they open.

    An attribution is read from "[EU, UK: shall]". A bracket that never closes is left out.
    """
    found: list[Bracket] = []
    opened: list[int] = []
    for place, letter in enumerate(text):
        if letter == "[":
            opened.append(place)
        elif letter == "]" and opened:
            start = opened.pop()
            owners = _OWNERS.match(text, start + 1)
            names = owners.group(1).split(",") if owners else []
            found.append(Bracket(start, place + 1, tuple(name.strip() for name in names)))
    return sorted(found)
