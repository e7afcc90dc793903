"""Reading a copy back: each withheld text is looked for in its bytes before it stands."""

from collections.abc import Iterable, Iterator
from mmap import mmap
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store.withheld import Withheld

_WINDOW = 200
_PROBE = 60
_AT_ONCE = 60_000
_BETWEEN = 2
"""So many bytes between two values may read like letters of a text."""
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def check(content: bytes | mmap, withheld: Withheld) -> set[str]:
    """Look for each withheld text in the bytes of a copy; returns those that are allowed as well.

    A text is allowed too where what is allowed only happens to lie side by side like it.

    Raises:
        NegotiatorError: one is there that stands in nothing that is allowed.
    """
    allowed = withheld.allowed_words()
    probes = {probe: text for text in withheld.words() - allowed for probe in _probes(text)}
    if not probes:
        return set()
    there = _found(content, _finder(probes, _ENCODINGS))
    packed: set[str] = set()
    for document in withheld.documents():
        packed |= _found(document, _finder(probes, _ENCODINGS))
    ours = "\n".join(withheld.words_of_ours()).encode("utf-8")
    there -= _found(ours, _finder(probes, ("utf-8",)))
    if not there | packed:
        return set()
    texts = "\n".join(allowed).encode("utf-8")
    also = packed | (_found(texts, _finder(probes, ("utf-8",))) & there)
    also |= {text for text in there - also if _is_by_chance(text, content, withheld)}
    if there - also:
        raise NegotiatorError(
            tr(
                "The copy was not made: {also} of the withheld texts were still in it.",
                also=len(there - also),
            ),
            tr("Nothing was left on disk. Please report this; none of the texts need be told."),
        )
    return also


def _is_by_chance(text: str, content: bytes | mmap, withheld: Withheld) -> bool:
    """Whether a text is in no value of the copy, and is made of what lies at the edges of some.

    In the pages of a file one value follows another, and between rows stand a few bytes that say
    how long they are: "Annex 1" and the "7" of a length read like the withheld "Annex 17".
    """
    if len(text) > _WINDOW or _found(content, _finder({text: text}, _ENCODINGS[1:])):
        return False
    whole = text.encode("utf-8")
    cuts = range(1, len(whole))
    ends, starts = {0}, {len(whole)}
    for value in withheld.values():
        if whole in value:
            return False
        ends.update(cut for cut in cuts if value.endswith(whole[:cut]))
        starts.update(cut for cut in cuts if value.startswith(whole[cut:]))
    return any(0 <= start - end <= _BETWEEN for end in ends for start in starts)


class _Finder(NamedTuple):
    """Looks for many texts at once; ``texts`` is what each pattern belongs to."""

    patterns: list[bytes]
    texts: list[str]


def _finder(probes: dict[str, str], encodings: Iterable[str]) -> _Finder:
    pairs = {
        probe.encode(encoding, errors="replace"): text
        for probe, text in probes.items()
        for encoding in encodings
    }
    return _Finder(list(pairs), list(pairs.values()))


def _found(content: bytes | mmap, finder: _Finder) -> set[str]:
    import ahocorasick_rs

    found: set[str] = set()
    for start in range(0, len(finder.patterns), _AT_ONCE):
        automaton = ahocorasick_rs.BytesAhoCorasick(finder.patterns[start : start + _AT_ONCE])
        matches = automaton.find_matches_as_indexes(content, overlapping=True)
        found.update(finder.texts[start + number] for number, _, _ in matches)
    return found


def _probes(text: str) -> Iterator[str]:
    """Yield what is looked for of a text; of a long one parts, for pages of a file may cut it."""
    if len(text) <= _WINDOW:
        yield text
        return
    for start in range(0, len(text) - _PROBE + 1, _WINDOW):
        yield text[start : start + _PROBE]
    yield text[-_PROBE:]
