"""The position: a claim that is added and never overwritten."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, field_serializer, field_validator, model_validator

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.rows import Prose, Row
from negotiator.domain.scale import is_step
from negotiator.language import tr


class Position(Row):
    """Who takes which stance on what, in which words, expressed when, on whose word.

    ``stance`` is a code of the negotiation's scale (see ``domain.scale``). A withdrawal has
    none; a correction without one says that the corrected claim was never made. ``refers_to``
    names the position that is corrected, withdrawn or recoded. ``day_order`` counts within the
    day from 1; two claims of one day and order stand beside each other.
    """

    party: UUID
    component: UUID
    stance: Annotated[int, Field(ge=1, le=104)] | None = None
    value: Annotated[int, Field(ge=0, le=100)] | None = None
    statement: Prose = ""
    condition: Prose = ""
    red_line: bool = False
    expressed_on: PartialDate
    day_order: Annotated[int, Field(ge=1, le=9999)] = 1
    basis: Basis = Basis.IN_SESSION
    source: UUID | None = None
    credibility: Annotated[int, Field(ge=1, le=6)] | None = None
    round: UUID | None = None
    text_version: UUID | None = None
    marking: Annotated[int, Field(ge=0, le=8)] = 0
    act: Act = Act.CLAIM
    refers_to: UUID | None = None
    note: Prose = ""
    recorded_at: datetime | None = None
    recorded_by: str | None = None

    @field_validator("basis", "act", mode="before")
    @classmethod
    def _by_word(cls, value: object, info: Any) -> object:  # noqa: ANN401
        if not isinstance(value, str):
            return value
        try:
            return (Basis if info.field_name == "basis" else Act).of(value)
        except NegotiatorError as problem:
            raise ValueError(str(problem).rstrip(".")) from None

    @field_validator("recorded_at")
    @classmethod
    def _has_a_zone(cls, value: datetime | None) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError(tr("a moment needs its time zone"))
        return value

    @field_serializer("basis", "act")
    def _as_word(self, value: Basis | Act) -> str:
        return value.word

    @model_validator(mode="after")
    def _is_sound(self) -> "Position":
        if self.act in (Act.CLAIM, Act.RECODE) and self.stance is None:
            raise ValueError(tr("a position needs a stance"))
        if self.act is Act.WITHDRAWAL and self.stance is not None:
            raise ValueError(tr("a withdrawal takes no stance"))
        if self.act in (Act.CORRECTION, Act.RECODE) and self.refers_to is None:
            raise ValueError(tr("a correction names the position that it corrects"))
        if self.act is Act.CLAIM and self.refers_to is not None:
            raise ValueError(tr("only a correction, withdrawal or recode names another"))
        if not is_step(self.stance):
            if self.value is not None:
                raise ValueError(tr("only a stance on the scale can have a value"))
            if self.condition:
                raise ValueError(tr("only a stance on the scale can depend on a condition"))
            if self.red_line:
                raise ValueError(tr("only a stance on the scale can be a red line"))
        return self


class Reading(Row):
    """The working reading of claims that contradict each other: which one, and why.

    It counts for the claims of that moment that were recorded before it.
    """

    position: UUID
    reason: Annotated[Prose, Field(min_length=1)]
