"""Words of a record that are ours: English in the file and for programs, shown in any language.

Kinds, statuses, bases, stances of the usual scales: each is marked where it stands, with a comment
that says of what it is a word, since one English word may be several in another language.
"""

from enum import StrEnum

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


def spaced(name: str) -> str:
    """Return the name of a class in words, "text version"."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()


def shown_marking(name: str) -> str:
    """Return a handling marking; those that a new negotiation has are translated."""
    return tr(name, "marking")
