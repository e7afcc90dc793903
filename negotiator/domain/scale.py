"""Stances: the steps of a scale, best to worst, and the non-positions beside it.

A stance is stored and passed around as a small integer, its *code*: 1 is the best step of the
scale, ``len(scale)`` the worst; the non-positions have fixed codes over 100. People and exports
see the name.
"""

from dataclasses import dataclass

from negotiator.domain.errors import NegotiatorError
from negotiator.language import listed, marked, tr

SILENT = 101
NO_POSITION = 102
NOT_ASKED = 103
NOT_APPLICABLE = 104

NON_POSITIONS: dict[int, str] = {
    SILENT: marked("silent", "stance"),
    NO_POSITION: marked("no position", "stance"),
    NOT_ASKED: marked("not asked", "stance"),
    NOT_APPLICABLE: marked("not applicable", "stance"),
}
_NON_POSITION_CODES = {name: code for code, name in NON_POSITIONS.items()}

_USUAL_STEPS = (
    marked("supports", "stance"),
    marked("accepts", "stance"),
    marked("reserves", "stance"),
    marked("opposes", "stance"),
    marked("rejects", "stance"),
)
_LONGEST_NAME = 40
_LONGEST_ENDPOINT = 200
_HIGHEST = 100


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps a stance may take, best to worst; three to seven of them.

    With ``endpoints`` (what 100 stands for, what 0 stands for) a position may be a number, and
    the steps are its equal bands from 100 down.
    """

    steps: tuple[str, ...] = _USUAL_STEPS
    endpoints: tuple[str, str] | None = None

    def __post_init__(self) -> None:
        if not 3 <= len(self.steps) <= 7:
            raise ValueError(tr("a scale has at least three and at most seven steps"))
        lowered = [step.strip().casefold() for step in self.steps]
        if not all(0 < len(step) <= _LONGEST_NAME for step in lowered):
            raise ValueError(tr("the step of a scale has a name of up to 40 letters"))
        if len(set(lowered)) != len(lowered):
            raise ValueError(tr("the steps of a scale must have different names"))
        if any(step in _NON_POSITION_CODES for step in lowered):
            raise ValueError(tr("a step of a scale cannot be named like a non-position"))
        if self.endpoints is not None and (
            len(self.endpoints) != len(("best", "worst"))
            or not all(0 < len(each.strip()) <= _LONGEST_ENDPOINT for each in self.endpoints)
        ):
            raise ValueError(tr("a scale of numbers says in words what 100 and what 0 stand for"))

    def __len__(self) -> int:
        return len(self.steps)

    def step_of(self, value: int) -> int:
        """Return the code of the band that a value from 0 to 100 falls into; 100 is best.

        Raises:
            NegotiatorError: the scale is not one of numbers, or the value is beyond its ends.
        """
        if self.endpoints is None:
            raise NegotiatorError(
                tr("This scale has no numbers."), tr("Give a stance by its name.")
            )
        if not 0 <= value <= _HIGHEST:
            raise NegotiatorError(
                tr("There is no value {value}.", value=value), tr("Give a number from 0 to 100.")
            )
        size = len(self.steps)
        return min(size, (_HIGHEST - value) * size // _HIGHEST + 1)

    def code(self, name: str) -> int:
        """Return the code of the stance called ``name``, or the one of that number.

        In any case, in the words of the scale or, where these are ours, in the reader's language.

        Raises:
            NegotiatorError: the scale has no such stance.
        """
        wanted = name.strip().casefold().replace("_", " ").replace("-", " ")
        for index, step in enumerate(self.steps, start=1):
            if wanted in (step.casefold().replace("-", " "), str(index)):
                return index
        if wanted in _NON_POSITION_CODES:
            return _NON_POSITION_CODES[wanted]
        for code in self.codes:
            if wanted == self.shown(code).casefold().replace("-", " "):
                return code
        known = listed([self.shown(code) for code in self.codes])
        raise NegotiatorError(
            tr("There is no stance “{name}”.", name=name),
            tr("Known stances: {words}.", words=known),
        )

    def name(self, code: int) -> str:
        """Return the name of the stance with this code.

        Raises:
            ValueError: no stance has this code.
        """
        if 1 <= code <= len(self.steps):
            return self.steps[code - 1]
        if code in NON_POSITIONS:
            return NON_POSITIONS[code]
        raise ValueError(f"no stance has the code {code}")

    def shown(self, code: int) -> str:
        """Return the name of a stance in the language that is spoken, where it is one of ours.

        Raises:
            ValueError: no stance has this code.
        """
        return shown(self.name(code))

    @property
    def codes(self) -> tuple[int, ...]:
        """All codes: the steps best to worst, then the non-positions."""
        return (*range(1, len(self.steps) + 1), *NON_POSITIONS)


def shown(name: str) -> str:
    """Return the name of a stance, or of an end of a scale; a user's own stays as it is."""
    return tr(name, "stance")


def as_kept(name: str) -> str:
    """Return a name that a person wrote as the file keeps it: in English where it is ours."""
    ours = (
        each
        for scale in NAMED_SCALES.values()
        for each in (*scale.steps, *(scale.endpoints or ()))
        if shown(each).casefold() == name.casefold()
    )
    return next(ours, name)


def is_step(code: int | None) -> bool:
    """Whether ``code`` is a step of a scale rather than a non-position or nothing."""
    return code is not None and 0 < code < SILENT


DEFAULT_SCALE = Scale()

NAMED_SCALES: dict[str, Scale] = {
    marked("supports … rejects", "scale"): DEFAULT_SCALE,
    marked("yes / abstain / no", "scale"): Scale(
        (marked("yes", "stance"), marked("abstain", "stance"), marked("no", "stance"))
    ),
    marked("green / yellow / red", "scale"): Scale(
        (marked("green", "stance"), marked("yellow", "stance"), marked("red", "stance"))
    ),
    "0–100": Scale(
        (
            marked("80 to 100", "stance"),
            marked("60 to 80", "stance"),
            marked("40 to 60", "stance"),
            marked("20 to 40", "stance"),
            marked("0 to 20", "stance"),
        ),
        (marked("agrees in full", "stance"), marked("does not agree at all", "stance")),
    ),
}
"""Scales in use, by the name that people choose them by (``tr(name, "scale")``)."""
