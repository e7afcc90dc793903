"""The negotiation as a whole, and its rounds."""

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from negotiator.domain.rows import Line, Name, Prose, Row
from negotiator.domain.scale import DEFAULT_SCALE, Scale
from negotiator.domain.words import DEFAULT_MARKINGS
from negotiator.language import tr

MOST_MARKINGS = 9


class Negotiation(Row):
    """What one file is about: title, disclaimer, handling markings (lowest first) and scale."""

    title: Name
    reference: Line = ""
    disclaimer: Prose = ""
    markings: Annotated[tuple[Name, ...], Field(min_length=1, max_length=MOST_MARKINGS)] = (
        DEFAULT_MARKINGS
    )
    scale: Scale = DEFAULT_SCALE
    languages: tuple[Name, ...] = ("en",)
    stale_after_days: Annotated[int, Field(ge=1, le=36_500)] | None = 60

    @model_validator(mode="after")
    def _markings_differ(self) -> "Negotiation":
        if len({marking.casefold() for marking in self.markings}) != len(self.markings):
            raise ValueError(tr("markings must have different names"))
        return self


class Round(Row):
    """A session or meeting: a tick of the time axis."""

    number: Annotated[int, Field(ge=1, le=9999)]
    name: Line = ""
    start: date
    end: date | None = None
    place: Line = ""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> "Round":
        if self.end is not None and self.end < self.start:
            raise ValueError(tr("end must not be before start"))
        return self

    @property
    def title(self) -> str:
        """What it is called: its name, or "Round n"."""
        return self.name or tr("Round {number}", number=self.number)

    @property
    def last_day(self) -> date:
        """The day on which it ends."""
        return self.end or self.start
