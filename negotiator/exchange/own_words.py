"""Our own words in foreign tables, in whichever of our languages they are written."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from negotiator.domain.codes import Act, Basis
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.scale import Scale
from negotiator.language import LANGUAGES, in_all_languages, speaking
from negotiator.store import lookup
from negotiator.store.record import Record

T = TypeVar("T")
_YES = ("yes", "true", "1", "x", "y")
_NO = ("", "no", "false", "0", "n")


def act(word: str) -> Act:
    """Return what a row does; a claim where nothing is said."""
    return _understood(Act.of, word) if word else Act.CLAIM


def basis(word: str) -> Basis:
    """Return what a claim rests on; public where nothing is said."""
    return _understood(Basis.of, word) if word else Basis.PUBLIC


def marking(record: Record, name: str) -> int:
    """Return the place of a marking; the lowest where nothing is said."""
    if not name:
        return 0
    for place, each in enumerate(record.negotiation.markings):
        if name.casefold() in {words.casefold() for words in in_all_languages(each, "marking")}:
            return place
    return lookup.marking(record, name)


def stance_names(scale: Scale) -> dict[str, str]:
    """Return the stances by all that they are called; the words of the scale go first."""
    names = {name.casefold(): name for name in map(scale.name, scale.codes)}
    for name in list(names.values()):
        for words in in_all_languages(name, "stance"):
            names.setdefault(words.casefold(), name)
    return names


def truths() -> dict[str, bool]:
    """Return the words that stand for yes and no, in small letters."""
    return {words.casefold(): True for words in (*_YES, *in_all_languages("yes", "yes or no"))} | {
        words.casefold(): False for words in (*_NO, *in_all_languages("no", "yes or no"))
    }


def _understood(read: Callable[[str], T], word: str) -> T:
    """Return what a word of ours means, in whichever of our languages it is written."""
    for code in LANGUAGES:
        with speaking(code), suppress(NegotiatorError):
            return read(word)
    return read(word)
