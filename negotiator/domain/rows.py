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

from negotiator.domain.errors import BrokenRuleError
from negotiator.domain.field_names import field_name
from negotiator.domain.uids import new_uid
from negotiator.language import marked, parted, tr


def _printable(text: str) -> str:
    for letter in text:
        if letter < " " and letter not in "\n\t":
            raise ValueError(tr("it holds a control character"))
        if "\ud800" <= letter <= "\udfff":
            raise ValueError(tr("it is not valid Unicode"))
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


def explain(problem: ValidationError) -> BrokenRuleError:
    """Turn pydantic's report into one sentence that names each field and its rule."""
    parts, fields = [], []
    for error in problem.errors(include_url=False, include_input=False):
        steps = [str(step) for step in error["loc"]]
        rule = broken_rule(error["type"], error["msg"], error.get("ctx", {}))
        field = ".".join(field_name(step) for step in steps)
        parts.append(tr("{field}: {rule}", "a mistake", field=field, rule=rule) if field else rule)
        fields += steps[:1]
    mistakes = parted(parts)
    return BrokenRuleError(
        tr(_CANNOT_BE.get(problem.title, _CANNOT_BE[""]), mistakes=mistakes),
        tr("Correct it and try again."),
        tuple(fields),
    )


def broken_rule(kind: str, message: str, values: Mapping[str, Any]) -> str:
    """Return which rule was broken; a rule of ours says so itself."""
    if kind in _RULES:
        return tr(_RULES[kind], **values)
    words = message.removeprefix("Value error, ")
    return words[:1].lower() + words[1:]


_RULES = {
    "missing": marked("it is needed"),
    "string_too_short": marked("it must not be empty"),
    "string_too_long": marked("it has more than {max_length} letters"),
    "string_pattern_mismatch": marked("it must have the form {pattern}"),
    "greater_than_equal": marked("it must be {ge} or more"),
    "less_than_equal": marked("it must be {le} or less"),
    "enum": marked("it must be {expected}"),
    "too_short": marked("it must hold {min_length} or more"),
    "too_long": marked("it must hold {max_length} or fewer"),
    "int_parsing": marked("it must be a whole number"),
    "int_type": marked("it must be a whole number"),
    "int_from_float": marked("it must be a whole number"),
    "date_type": marked("it must be a day, written as 2026-03-04"),
    "date_parsing": marked("it must be a day, written as 2026-03-04"),
    "date_from_datetime_parsing": marked("it must be a day, written as 2026-03-04"),
    "extra_forbidden": marked("there is no such field"),
}
"""What pydantic's kinds of mistakes are in our words; its own words where there are none."""

_CANNOT_BE = {
    "Party": marked("This party cannot be: {mistakes}."),
    "Membership": marked("This membership cannot be: {mistakes}."),
    "Dissociation": marked("This dissociation cannot be: {mistakes}."),
    "Component": marked("This component cannot be: {mistakes}."),
    "ComponentStatus": marked("This component status cannot be: {mistakes}."),
    "TextVersion": marked("This text version cannot be: {mistakes}."),
    "Consequence": marked("This consequence cannot be: {mistakes}."),
    "Linkage": marked("This linkage cannot be: {mistakes}."),
    "Package": marked("This package cannot be: {mistakes}."),
    "PackagePart": marked("This package part cannot be: {mistakes}."),
    "Measure": marked("This measure cannot be: {mistakes}."),
    "Implementation": marked("This implementation cannot be: {mistakes}."),
    "Negotiation": marked("This negotiation cannot be: {mistakes}."),
    "Round": marked("This round cannot be: {mistakes}."),
    "Source": marked("This source cannot be: {mistakes}."),
    "Attachment": marked("This attachment cannot be: {mistakes}."),
    "Position": marked("This position cannot be: {mistakes}."),
    "Reading": marked("This reading cannot be: {mistakes}."),
    "Brief": marked("This brief cannot be: {mistakes}."),
    "KeptMapping": marked("This kept mapping cannot be: {mistakes}."),
    "View": marked("This view cannot be: {mistakes}."),
    "PrintSet": marked("This print set cannot be: {mistakes}."),
    "PageSetup": marked("This page setup cannot be: {mistakes}."),
    "Sheets": marked("These sheets cannot be: {mistakes}."),
    "": marked("This cannot be: {mistakes}."),
}
"""By the name of the model."""
