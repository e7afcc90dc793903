"""Mistakes of a user, a file or a disk, in the user's words."""

from pathlib import PurePath


class NegotiatorError(Exception):
    """Something that a user can understand and mend.

    Anything else that is raised is a bug of ours.

    Attributes:
        happened: what happened, one sentence.
        advice: what to do, one sentence, or empty.
    """

    def __init__(self, happened: str, advice: str = "") -> None:
        super().__init__(happened)
        self.happened = happened
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.happened} {self.advice}".strip()


class LockedError(NegotiatorError):
    """A file is locked, and the password that was given is none or not its own.

    Attributes:
        path: the file.
        is_wrong: whether a password was tried.
    """

    def __init__(
        self, happened: str, advice: str, path: PurePath, *, is_wrong: bool = False
    ) -> None:
        super().__init__(happened, advice)
        self.path = path
        self.is_wrong = is_wrong


class AnotherNegotiationError(NegotiatorError):
    """A copy is about another negotiation, whose parties and components come in by choice."""


class BrokenRuleError(NegotiatorError):
    """A row or a setting cannot be as it was given.

    Attributes:
        fields: what the mistakes are in, by the names of fields.
    """

    def __init__(self, happened: str, advice: str, fields: tuple[str, ...]) -> None:
        super().__init__(happened, advice)
        self.fields = fields
