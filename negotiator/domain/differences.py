"""The difference of two texts, to the word, as a person would have marked it.

Paragraphs are aligned first: equal ones hold the texts together, those that went elsewhere are told
as moved. Between them words, punctuation and numbers count; white space does not. Anchors come from
a patience diff (what stands once on each side, in the longest common order; Bram Cohen's method,
from the library patiencediff), whose cost stays near-linear on whole treaties. Small stretches
between anchors are aligned in full.

Words end where their script ends them. Chinese and Japanese, Thai, Lao, Khmer and Burmese, which
write without spaces, are compared character by character, a letter with its marks being one.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from patiencediff import PatienceSequenceMatcher

_IDEOGRAPHS = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_IDEOGRAPHS += "\U00020000-\U0003ffff"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_HANGING = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u105e-\u1060\u17b4-\u17d3\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a4d\u0a81-\u0acd\u0b01-\u0bcd\u0c00-\u0d4d"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe20-\ufe2f"
)
_LETTER = f"[^\\W{_IDEOGRAPHS}{_UNSPACED}]"
_WORD = f"{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*"
_PLAIN = re.compile(r"(\w+(?:[’'\-]\w+|(?<=\d)[.,]\d+)*|\S)")
_WITH_SCRIPTS = re.compile(
    f"({_WORD}(?:[’'\\-]{_WORD}|(?<=\\d)[.,]\\d+)*|[{_IDEOGRAPHS}{_UNSPACED}][{_HANGING}]*|\\S)"
)
_SCRIPTS = re.compile(f"[{_IDEOGRAPHS}{_UNSPACED}{_MARKS}]")
_LINE = re.compile(r"[^\n]*\n+|[^\n]+")
_ALIGNED_IN_FULL = 160
_ISLAND = 1
_KIN = 0.25
_MOVED, _TELLING, _COMMON_SHINGLE, _ALIKE = 8, 5, 6, 0.6


class RunKind(StrEnum):
    """What a run of text is, seen from the older text."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"


class Run(NamedTuple):
    """A stretch of text of one kind: what the newer side has of it, and what the older.

    The words of an equal run are the same on both sides, its white space may not be. A paragraph
    that moved stands in ``former`` where it was and in ``text`` where it is, both with the same
    number ``move``, from 1.
    """

    kind: RunKind
    text: str = ""
    former: str = ""
    move: int = 0


def difference(old: str, new: str) -> list[Run]:
    """Return runs that lead from ``old`` to ``new``; each side is rebuilt from them exactly.

    See ``older`` and ``newer``.
    """
    before, after = _LINE.findall(old), _LINE.findall(new)
    token = _WITH_SCRIPTS if _SCRIPTS.search(old) or _SCRIPTS.search(new) else _PLAIN
    matcher = PatienceSequenceMatcher(
        None, [each.strip() for each in before], [each.strip() for each in after]
    )
    parts: list[_Gap | Run] = []
    gaps: list[_Gap] = []
    at_old = at_new = 0
    for start_old, start_new, size in matcher.get_matching_blocks():
        if at_old < start_old or at_new < start_new:
            gap = _Gap(before[at_old:start_old], after[at_new:start_new], token)
            gaps.append(gap)
            parts.append(gap)
        at_old, at_new = start_old + size, start_new + size
        if size:
            text, former = "".join(after[start_new:at_new]), "".join(before[start_old:at_old])
            parts.append(Run(RunKind.EQUAL, text, former))
    _find_moves(gaps)
    runs: list[Run] = []
    for part in parts:
        found = list(part.runs()) if isinstance(part, _Gap) else [part]
        if runs and found and runs[-1].kind is found[0].kind is RunKind.EQUAL:
            last, first = runs.pop(), found[0]
            found[0] = Run(RunKind.EQUAL, last.text + first.text, last.former + first.former)
        runs += found
    return runs


class Piece(NamedTuple):
    """A stretch of one side, or of both in one: what became of its words.

    ``is_gone`` says that only the older side has them.
    """

    kind: RunKind
    words: str
    move: int = 0
    is_gone: bool = False


def older(runs: Iterable[Run]) -> list[Piece]:
    """Return the older side; the words of its pieces together are the older text."""
    return [Piece(run.kind, run.former, run.move, not run.text) for run in runs if run.former]


def newer(runs: Iterable[Run]) -> list[Piece]:
    """Return the newer side; the words of its pieces together are the newer text."""
    return [Piece(run.kind, run.text, run.move) for run in runs if run.text]


def both_in_one(runs: Iterable[Run]) -> list[Piece]:
    """Return both sides in one: what is gone stands before what came in its place."""
    return [
        Piece(run.kind, run.text or run.former, run.move, not run.text)
        for run in runs
        if run.text or run.former
    ]


class Passage(NamedTuple):
    """A paragraph of either side or of both, that stand beside each other."""

    runs: tuple[Run, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the sides differ here."""
        return any(run.kind is not RunKind.EQUAL for run in self.runs)

    @property
    def newer(self) -> str:
        """What the newer side says here."""
        return "".join(run.text for run in self.runs)

    @property
    def older(self) -> str:
        """What the older side says here."""
        return "".join(run.former for run in self.runs)


def passages(runs: Sequence[Run]) -> list[Passage]:
    """Return runs by paragraphs: each ends where both sides are between two of theirs.

    Paragraphs of one side alone stand beside those that came in their place. The line breaks
    between paragraphs are left out.
    """
    more_old = max((n for n, run in enumerate(runs) if run.former), default=-1)
    more_new = max((n for n, run in enumerate(runs) if run.text), default=-1)
    found: list[list[Run]] = []
    row: list[Run] = []
    ends_old = ends_new = True
    for n, run in enumerate(runs):
        pieces = _pieces(run)
        for k, piece in enumerate(pieces):
            is_last = k == len(pieces) - 1
            if piece.former:
                ends_old = piece.former.endswith("\n") or (n == more_old and is_last)
            if piece.text:
                ends_new = piece.text.endswith("\n") or (n == more_new and is_last)
            row.append(piece)
            if ends_old and ends_new:
                found.append(row)
                row = []
    if row:
        found.append(row)
    told = [_without_breaks(each) for each in found]
    return _beside([each for each in told if each.older.strip() or each.newer.strip()])


def _pieces(run: Run) -> list[Run]:
    """Cut a run after its line breaks, where its sides have the same ones."""
    if not run.former:
        return [run._replace(text=each) for each in _LINE.findall(run.text)]
    if not run.text:
        return [run._replace(former=each) for each in _LINE.findall(run.former)]
    # Both say the same, so that after as many letters they are at the same word.
    ends, former_ends = _line_ends(run.text), _line_ends(run.former)
    at = at_former = 0
    found: list[Run] = []
    for letters, end in ends.items():
        if letters in former_ends:
            stop = former_ends[letters]
            found.append(run._replace(text=run.text[at:end], former=run.former[at_former:stop]))
            at, at_former = end, stop
    return found


def _line_ends(text: str) -> dict[int, int]:
    """Return where lines end, by how many letters stand before; the last one is the text's end."""
    ends: dict[int, int] = {}
    letters = 0
    for line in _LINE.finditer(text):
        letters += len("".join(line.group().split()))
        ends[letters] = line.end()
    ends[letters] = len(text)
    return ends


def _without_breaks(row: Sequence[Run]) -> Passage:
    kept = list(row)
    for name in ("text", "former"):
        for n in range(len(kept) - 1, -1, -1):
            words = getattr(kept[n], name)
            if words:
                kept[n] = kept[n]._replace(**{name: words.rstrip("\n")})
                break
    return Passage(tuple(run for run in kept if run.text or run.former))


def _beside(told: Sequence[Passage]) -> list[Passage]:
    """Put paragraphs that went and those that came in their place beside each other."""
    found: list[Passage] = []
    n = 0
    while n < len(told):
        went: list[Passage] = []
        while n < len(told) and told[n].older and not told[n].newer:
            went.append(told[n])
            n += 1
        came: list[Passage] = []
        while went and n < len(told) and told[n].newer and not told[n].older:
            came.append(told[n])
            n += 1
        for k in range(max(len(went), len(came))):
            runs = (*(went[k].runs if k < len(went) else ()),)
            runs += came[k].runs if k < len(came) else ()
            found.append(Passage(runs))
        if not went:
            found.append(told[n])
            n += 1
    return found


def count_changes(runs: Iterable[Run]) -> int:
    """Return how many places differ; a deletion and the insertion after it are one place."""
    count = 0
    in_change = False
    for run in runs:
        if run.kind is RunKind.EQUAL:
            in_change = False
        elif not in_change:
            in_change = True
            count += 1
    return count


class _Tokens:
    """The words of some paragraphs, and which of them are which paragraph.

    Attributes:
        words: the words.
        ends: of each paragraph, the number of the word after it.
        begins: of each paragraph, the number of its first word.
        stayed: the paragraphs that the other side has in the same place, changed or not.
        moved: first word, word after, and number of each stretch that moved.
    """

    def __init__(self, paragraphs: Sequence[str], token: re.Pattern[str]) -> None:
        parts = [""]
        ends: list[int] = []
        for paragraph in paragraphs:
            split = token.split(paragraph)
            parts[-1] += split[0]
            parts += split[1:]
            if len(split) > 1:
                ends.append(len(parts) // 2)
        self._parts = parts
        self.words: list[str] = parts[1::2]
        self.ends = ends
        self.begins = [0, *ends[:-1]] if ends else []
        self.stayed: set[int] = set()
        self.moved: list[tuple[int, int, int]] = []

    def text(self, first: int, last: int) -> str:
        """Return the text from one word to before another; before the first one what leads."""
        return "".join(self._parts[2 * first + 1 : 2 * last + 1])

    @property
    def lead(self) -> str:
        """The white space before the first word."""
        return self._parts[0]

    def __len__(self) -> int:
        return len(self.words)

    def paragraph(self, index: int) -> int:
        """Return the paragraph in which a word stands."""
        return bisect_right(self.ends, index)

    def length(self, paragraph: int) -> int:
        """Return how many words a paragraph has."""
        return self.ends[paragraph] - self.begins[paragraph]

    def unmatched(self) -> list[int]:
        """Return the paragraphs of some length of which nothing stayed in its place."""
        return [
            n for n in range(len(self.ends)) if n not in self.stayed and self.length(n) >= _MOVED
        ]

    def words_of(self, paragraph: int) -> list[str]:
        """Return the words of a paragraph."""
        return self.words[self.begins[paragraph] : self.ends[paragraph]]

    def cut(self, first: int, last: int) -> Iterator[tuple[str, int]]:
        """Yield a stretch of words by what moved in it: pieces, each with its move or 0."""
        n = bisect_left(self.moved, (first, 0, 0))
        while n < len(self.moved) and self.moved[n][0] < last:
            begin, end, move = self.moved[n]
            if begin > first:
                yield self.text(first, begin), 0
            yield self.text(begin, end), move
            first = end
            n += 1
        if first < last:
            yield self.text(first, last), 0


class _Gap:
    """Paragraphs of both sides between those that are equal."""

    def __init__(self, old: Sequence[str], new: Sequence[str], token: re.Pattern[str]) -> None:
        self.before, self.after = _Tokens(old, token), _Tokens(new, token)
        self.blocks: list[tuple[int, int, int]] = []
        if self.before.words and self.after.words:
            found = _blocks(self.before.words, self.after.words)
            self.blocks = _of_kin(found, self.before, self.after)

    def runs(self) -> Iterator[Run]:
        """Yield the runs that lead from one side to the other."""
        before, after = self.before, self.after
        if before.lead or after.lead:
            yield Run(RunKind.EQUAL, after.lead, before.lead)
        at_old = at_new = 0
        for start_old, start_new, size in [*self.blocks, (len(before), len(after), 0)]:
            for words, move in before.cut(at_old, start_old):
                yield Run(RunKind.MOVED if move else RunKind.DELETED, "", words, move)
            for words, move in after.cut(at_new, start_new):
                yield Run(RunKind.MOVED if move else RunKind.INSERTED, words, "", move)
            at_old, at_new = start_old + size, start_new + size
            if size:
                text, former = after.text(start_new, at_new), before.text(start_old, at_old)
                yield Run(RunKind.EQUAL, text, former)


def _of_kin(
    blocks: Sequence[tuple[int, int, int]], before: _Tokens, after: _Tokens
) -> list[tuple[int, int, int]]:
    """Leave out words that two paragraphs share by chance, and note which ones stayed.

    Of paragraphs with little in common a person says that one went and another came.
    """
    shared: dict[tuple[int, int], int] = {}
    pieces: list[tuple[int, int, int, tuple[int, int]]] = []
    for start_old, start_new, size in blocks:
        i, j, left = start_old, start_new, size
        while left:
            pair = (before.paragraph(i), after.paragraph(j))
            step = min(left, before.ends[pair[0]] - i, after.ends[pair[1]] - j)
            if step > 1 or before.words[i][0].isalnum():
                shared[pair] = shared.get(pair, 0) + step
            pieces.append((i, j, step, pair))
            i, j, left = i + step, j + step, left - step
    kin = {
        (old, new)
        for (old, new), size in shared.items()
        if size >= _KIN * min(before.length(old), after.length(new))
    }
    before.stayed = {old for old, _ in kin}
    after.stayed = {new for _, new in kin}
    kept: list[tuple[int, int, int]] = []
    for i, j, size, pair in pieces:
        if pair not in kin:
            continue
        if kept and _meets(kept[-1], (i, j, size)):
            last = kept.pop()
            kept.append((last[0], last[1], last[2] + size))
        else:
            kept.append((i, j, size))
    return kept


def _find_moves(gaps: Sequence[_Gap]) -> None:
    """Find paragraphs that went from one place and came, much the same, to another."""
    gone = [(gap.before, each) for gap in gaps for each in gap.before.unmatched()]
    came = [(gap.after, each) for gap in gaps for each in gap.after.unmatched()]
    common = _telling(gone) & _telling(came)
    if not common:
        return
    shingles: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes: list[int] = []
    for number, (tokens, paragraph) in enumerate(gone):
        found = _shingles(tokens.words_of(paragraph), common)
        sizes.append(len(found))
        for shingle in found:
            shingles[shingle].append(number)
    taken: set[int] = set()
    for tokens, paragraph in came:
        own = _shingles(tokens.words_of(paragraph), common)
        votes: dict[int, int] = {}
        for shingle in own & shingles.keys():
            sources = shingles[shingle]
            if len(sources) <= _COMMON_SHINGLE:
                for each in sources:
                    if each not in taken:
                        votes[each] = votes.get(each, 0) + 1
        if not votes:
            continue
        source, shared = max(votes.items(), key=lambda each: (each[1], -each[0]))
        if shared < _ALIKE * max(len(own), sizes[source]):
            continue
        taken.add(source)
        _mark_moved(gone[source], (tokens, paragraph), len(taken))
    for gap in gaps:
        gap.before.moved.sort()
        gap.after.moved.sort()


def _mark_moved(source: tuple[_Tokens, int], target: tuple[_Tokens, int], move: int) -> None:
    """Mark in both places the words that moved; those changed on the way went and came."""
    (before, gone), (after, came) = source, target
    begin_old, begin_new = before.begins[gone], after.begins[came]
    for i, j, size in _blocks(before.words_of(gone), after.words_of(came)):
        before.moved.append((begin_old + i, begin_old + i + size, move))
        after.moved.append((begin_new + j, begin_new + j + size, move))


def _telling(paragraphs: Sequence[tuple[_Tokens, int]]) -> set[str]:
    """Return the words by which paragraphs are known again: those of some length, if any."""
    words: set[str] = set()
    for tokens, paragraph in paragraphs:
        words.update(tokens.words_of(paragraph))
    return {word for word in words if len(word) >= _TELLING} or words


def _shingles(words: Sequence[str], telling: AbstractSet[str]) -> set[tuple[str, ...]]:
    """Return the fours of words that begin with one by which paragraphs are known again."""
    fours = zip(words, words[1:], words[2:], words[3:], strict=False)
    return {four for four in fours if four[0] in telling}


def _blocks(old: list[str], new: list[str]) -> list[tuple[int, int, int]]:
    """Return matching blocks (start in old, start in new, length), aligned as a person would."""
    matcher = PatienceSequenceMatcher(None, old, new)
    blocks: list[tuple[int, int, int]] = []
    at_old = at_new = 0
    for start_old, start_new, size in matcher.get_matching_blocks():
        gap_old, gap_new = old[at_old:start_old], new[at_new:start_new]
        if len(gap_old) == 1 or len(gap_new) == 1:
            blocks += _of_one(gap_old, gap_new, at_old, at_new)
        elif max(len(gap_old), len(gap_new)) <= _ALIGNED_IN_FULL and not set(gap_old).isdisjoint(
            gap_new
        ):
            inner = SequenceMatcher(None, gap_old, gap_new, autojunk=False)
            blocks += [(at_old + i, at_new + j, n) for i, j, n in inner.get_matching_blocks() if n]
        if size:
            blocks.append((start_old, start_new, size))
        at_old, at_new = start_old + size, start_new + size
    return _without_islands(blocks, old, len(new))


def _of_one(
    old: Sequence[str], new: Sequence[str], at_old: int, at_new: int
) -> list[tuple[int, int, int]]:
    """Return the match of a single word of one side, where the other side has it."""
    if len(old) == 1 and old[0] in new:
        return [(at_old, at_new + new.index(old[0]), 1)]
    if len(new) == 1 and new[0] in old:
        return [(at_old + old.index(new[0]), at_new, 1)]
    return []


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
