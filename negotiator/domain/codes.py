"""Words that the file keeps as small numbers: what a claim rests on, and what it does.

No models here: a window reads thousands of claims before it needs to check a single new one.
"""

from enum import IntEnum
from typing import Any

from negotiator.domain.errors import NegotiatorError


class _Coded(IntEnum):
    """A word with a small number, which is what the file keeps."""

    @property
    def word(self) -> str:
        """The word people see."""
        return self.name.lower().replace("_", " ")

    def __str__(self) -> str:
        return self.word

    @classmethod
    def of(cls, word: object) -> Any:  # noqa: ANN401
        """Return the member that a person calls ``word``.

        Raises:
            NegotiatorError: there is none.
        """
        wanted = str(word).strip().casefold().replace("-", " ").replace("_", " ")
        for member in cls:
            if member.word == wanted:
                return member
        known = ", ".join(member.word for member in cls)
        kind = cls.__name__.lower()
        raise NegotiatorError(f"There is no {kind} “{word}”.", f"Known: {known}.")


class Basis(_Coded):
    """What a claim rests on; in the order in which a view prefers them."""

    IN_SESSION = 1
    PUBLIC = 2
    ASSESSMENT = 3
    INTERNAL = 4


class Act(_Coded):
    """What a row in the line of claims does."""

    CLAIM = 1
    CORRECTION = 2
    WITHDRAWAL = 3
    RECODE = 4
