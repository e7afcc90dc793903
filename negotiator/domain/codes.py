"""Words that the file keeps as small numbers: what a claim rests on, and what it does.

No models here: a window reads thousands of claims before it needs to check a single new one.
"""

from enum import IntEnum
from typing import Any, Self

from negotiator.domain.errors import NegotiatorError
from negotiator.language import listed, marked, tr


class _Coded(IntEnum):
    """A word with a small number, which is what the file keeps."""

    word: str
    """The word in English, for files and programs."""

    def __new__(cls, code: int, word: str = "") -> Self:
        """Make a member of its number and its word."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.word = word
        return member

    @property
    def shown(self) -> str:
        """The word in the language that is spoken."""
        return tr(self.word, type(self).__name__.lower())

    def __str__(self) -> str:
        return self.word

    @classmethod
    def of(cls, word: object) -> Any:  # noqa: ANN401
        """Return the member that a person calls ``word``, in English or in their language.

        Raises:
            NegotiatorError: there is none.
        """
        wanted = str(word).strip().casefold().replace("-", " ").replace("_", " ")
        for member in cls:
            if wanted in (member.word, member.shown.casefold().replace("-", " ")):
                return member
        raise NegotiatorError(
            tr(_UNKNOWN[cls.__name__], word=word),
            tr("Known: {words}.", words=listed([member.shown for member in cls])),
        )


_UNKNOWN = {
    "Basis": marked("There is no basis “{word}”."),
    "Act": marked("There is no act “{word}”."),
}


class Basis(_Coded):
    """What a claim rests on; in the order in which a view prefers them."""

    IN_SESSION = 1, marked("in session", "basis")
    PUBLIC = 2, marked("public", "basis")
    ASSESSMENT = 3, marked("assessment", "basis")
    INTERNAL = 4, marked("internal", "basis")


class Act(_Coded):
    """What a row in the line of claims does."""

    CLAIM = 1, marked("claim", "act")
    CORRECTION = 2, marked("correction", "act")
    WITHDRAWAL = 3, marked("withdrawal", "act")
    RECODE = 4, marked("recode", "act")
