"""What every row of a record has in common, and how a broken rule is told to a person."""

from collections.abc import Mapping
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.uids import new_uid


def _printable(text: str) -> str:
    for letter in text:
        if letter < " " and letter not in "\n\t":
            raise ValueError("it holds a control character")
        if "\ud800" <= letter <= "\udfff":
            raise ValueError("it is not valid Unicode")
    return text


def _one_line(text: str) -> str:
    return " ".join(_printable(text).split())


Line = Annotated[str, StringConstraints(max_length=500), AfterValidator(_one_line)]
"""Text on one line: white space is folded."""

Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=300),
    AfterValidator(_one_line),
]
"""Text on one line that must not be empty."""

Code = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=24, pattern=r"^\S+$")
]
"""A short code without white space."""

Prose = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=50_000),
    AfterValidator(_printable),
]
"""Text of several lines."""

LongText = Annotated[str, StringConstraints(max_length=5_000_000), AfterValidator(_printable)]
"""The text of a component."""


class Row(BaseModel):
    """One row of the record: an immutable, valid value with its global identity."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    uid: UUID = Field(default_factory=new_uid)

    @classmethod
    def build(cls, values: Mapping[str, Any]) -> Self:
        """Make the row from outside values.

        Raises:
            NegotiatorError: a rule is broken; the sentence names field and rule.
        """
        try:
            return cls.model_validate(dict(values))
        except ValidationError as problem:
            raise explain(problem) from None

    def revised(self, **values: Any) -> Self:  # noqa: ANN401
        """Return this row with some fields changed, checked as a whole.

        Raises:
            NegotiatorError: a rule is broken; the sentence names field and rule.
        """
        return self.build(
            {
                **{name: getattr(self, name) for name in self.model_fields_set},
                "uid": self.uid,
                **values,
            }
        )


def explain(problem: ValidationError) -> NegotiatorError:
    """Turn pydantic's report into one sentence that names each field and its rule."""
    parts = []
    for error in problem.errors(include_url=False, include_context=False, include_input=False):
        field = ".".join(str(step) for step in error["loc"]).replace("_", " ")
        rule = error["msg"].removeprefix("Value error, ")
        rule = rule[:1].lower() + rule[1:]
        parts.append(f"{field}: {rule}" if field else rule)
    kind = _spaced(problem.title)
    return NegotiatorError(
        f"This {kind} cannot be: {'; '.join(parts)}.", "Correct it and try again."
    )


def _spaced(name: str) -> str:
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
