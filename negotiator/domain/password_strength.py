"""How hard a password is to guess: an upper bound, told in words.

Each letter counts as many bits as its kinds of letters allow, as in the entropy of a random text
(Shannon 1948); what repeats, follows in order, or is among the words that everybody tries counts
once. Length counts most, as NIST SP 800-63B has it. It is a bound: a password that is known
elsewhere is weaker than any count of it.
"""

from math import inf, log2
from typing import NamedTuple

from negotiator.language import marked, tr

_COMMON = (
    *("password", "passwort", "motdepasse", "letmein", "welcome", "qwerty", "qwertz", "azerty"),
    *("admin", "secret", "dragon", "monkey", "iloveyou", "negotiator", "negotiation", "abc123"),
)
_KINDS = (
    (str.islower, 26),
    (str.isupper, 26),
    (str.isdigit, 10),
    (lambda letter: not letter.isalnum() and letter.isascii(), 33),
    (lambda letter: not letter.isascii(), 100),
)
_WORDS = (
    (28, marked("very weak", "strength of a password")),
    (45, marked("weak", "strength of a password")),
    (60, marked("fair", "strength of a password")),
    (80, marked("strong", "strength of a password")),
    (inf, marked("very strong", "strength of a password")),
)


class Strength(NamedTuple):
    """How hard a password is to guess: in bits at most, and in words."""

    bits: int
    words: str


def strength(password: str) -> Strength:
    """Return how hard a password is to guess."""
    counted = password
    for word in _COMMON:
        place = counted.casefold().find(word)
        if place >= 0:
            counted = counted[: place + 1] + counted[place + len(word) :]
    letters = [
        letter
        for place, letter in enumerate(counted)
        if place == 0 or abs(ord(letter) - ord(counted[place - 1])) > 1
    ]
    pool = sum(size for is_of, size in _KINDS if any(map(is_of, counted)))
    distinct = len(set(letters))
    length = min(len(letters), 2 * distinct)
    bits = round(length * log2(pool)) if pool else 0
    words = next(words for most, words in _WORDS if bits < most)
    return Strength(bits, tr(words, "strength of a password"))
