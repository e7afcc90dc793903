"""Confidence-building measures: steps, what must come first, who verifies, how far they are.

The fields follow OSCE practice.
"""

from typing import Annotated
from uuid import UUID

from pydantic import Field, model_validator

from negotiator.domain.dates import PartialDate
from negotiator.domain.rows import Line, Name, Prose, Row
from negotiator.domain.words import Word
from negotiator.language import marked, tr


class MeasureCategory(Word):
    """What a measure builds confidence by."""

    TRANSPARENCY = marked("transparency", "measure category")
    CONSTRAINT = marked("constraint", "measure category")
    REINFORCING_CONFIDENCE = marked("reinforcing confidence", "measure category")
    COMPLIANCE_MONITORING = marked("compliance monitoring", "measure category")


class Measure(Row):
    """One step; ``step`` counts from 1, ``reciprocal`` is the step that answers it."""

    step: Annotated[int, Field(ge=1, le=9999)] = 1
    title: Name
    category: MeasureCategory = MeasureCategory.TRANSPARENCY
    party: UUID | None = None
    component: UUID | None = None
    precondition: Prose = ""
    reciprocal: UUID | None = None
    verifier: UUID | None = None
    method: Line = ""
    deadline: PartialDate | None = None
    rollback_trigger: Prose = ""

    @model_validator(mode="after")
    def _is_answered_by_another(self) -> "Measure":
        if self.reciprocal == self.uid:
            raise ValueError(tr("a measure cannot answer itself"))
        return self


class Implementation(Row):
    """From ``on`` a measure is carried out this far: 0 not begun, 1 begun, 2 largely, 3 fully."""

    measure: UUID
    level: Annotated[int, Field(ge=0, le=3)]
    on: PartialDate
    note: Prose = ""
