"""How hard a password is to guess, about: in bits, and in words.

A letter counts as many bits as its kinds of letters allow, as in the entropy of a random text
(Shannon 1948); one that stands in what may be a word counts as letters of words do, 2.62 bits
(Shannon 1951). What repeats or follows in order counts once, and so does each of the words that
everybody tries. Length counts most, as NIST SP 800-63B has it. A password that is known elsewhere
is weaker than any count of it.
"""

import re
from math import inf, log2
from typing import NamedTuple

from negotiator.language import marked, tr

_COMMON = re.compile(
    "password|passwort|motdepasse|letmein|welcome|qwerty|qwertz|azerty|admin|secret|dragon|"
    "monkey|iloveyou|negotiator|negotiation|abc123",
    re.IGNORECASE,
)
_KINDS = (
    (str.islower, 26),
    (str.isupper, 26),
    (str.isdigit, 10),
    (lambda letter: not letter.isalnum() and letter.isascii(), 33),
    (lambda letter: not letter.isascii(), 100),
)
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_BITS_IN_WORDS = 2.62
_MOST_OFTEN = 2
_WORDS = (
    (28, marked("very weak", "strength of a password")),
    (45, marked("weak", "strength of a password")),
    (60, marked("fair", "strength of a password")),
    (80, marked("strong", "strength of a password")),
    (inf, marked("very strong", "strength of a password")),
)


class Strength(NamedTuple):
    """How hard a password is to guess: in bits, about, and in words."""

    bits: int
    words: str


def strength(password: str) -> Strength:
    """Return how hard a password is to guess."""
    counted = _COMMON.sub(lambda found: found[0][0], password)
    pool = sum(size for is_of, size in _KINDS if any(map(is_of, counted)))
    in_words = {
        place
        for run in _LETTERS.finditer(counted)
        if run[0][1:] == run[0][1:].lower() or run[0] == run[0].upper()
        for place in range(*run.span())
    }
    new = [
        place
        for place, letter in enumerate(counted)
        if place == 0 or abs(ord(letter) - ord(counted[place - 1])) > 1
    ]
    bits = sum(_BITS_IN_WORDS if place in in_words else log2(pool) for place in new)
    if new:
        distinct = len({counted[place] for place in new})
        bits *= min(1, _MOST_OFTEN * distinct / len(new))
    found = round(bits)
    words = next(words for most, words in _WORDS if found < most)
    return Strength(found, tr(words, "strength of a password"))
