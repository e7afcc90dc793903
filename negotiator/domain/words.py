"""Words of a record that are ours: English in the file and for programs, shown in any language.

Kinds, statuses, bases, stances of the usual scales: each is marked where it stands, with a comment
that says of what it is a word, since one English word may be several in another language.
"""

import unicodedata
from enum import StrEnum
from functools import lru_cache

from negotiator.language import marked, tr

DEFAULT_MARKINGS = (
    marked("public", "marking"),
    marked("restricted", "marking"),
    marked("confidential", "marking"),
)


class Word(StrEnum):
    """A word of a fixed list; its comment for translators is what its class is called."""

    @property
    def shown(self) -> str:
        """The word in the language that is spoken."""
        return tr(self.value, spaced(type(self).__name__))


def at_start(text: str) -> str:
    """Return a text as it stands at the start of a line; only its first letter is touched."""
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return text as it is looked for: in small letters, without diacritics."""
    if text.isascii():
        return text.casefold()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if unicodedata.category(letter) != "Mn")


def spaced(name: str) -> str:
    """Return the name of a class in words, "text version"."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()


def shown_marking(name: str) -> str:
    """Return a handling marking; those that a new negotiation has are translated."""
    return tr(name, "marking")
