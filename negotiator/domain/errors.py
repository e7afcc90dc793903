"""Mistakes of a user, a file or a disk, in the user's words."""


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
