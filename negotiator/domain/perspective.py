"""The question that every view, print, export and command-line report answers."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from negotiator.domain.arrangement import AS_RECORDED, Arrangement
from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate

USUAL_BASES = (Basis.IN_SESSION, Basis.PUBLIC, Basis.ASSESSMENT)
"""What a view shows until asked otherwise: everything but our own side."""


@dataclass(frozen=True, slots=True)
class Perspective:
    """As of when, known when, on which bases, up to which marking, for whom, on what, since when.

    Attributes:
        as_of: the last day that counts; None is the latest day on record.
        known_at: leave out what was recorded later; None is now.
        bases: the bases that count; where claims of one moment differ, the first one wins.
        ceiling: the index of the highest marking shown; None shows all.
        parties: codes, in the order to show; None shows all.
        components: numbers, each with all below it; None shows all.
        since: compare with what was held at the end of this day; None compares with nothing.
        arrangement: the order in which parties and components are shown.
        versions: the texts that stand beside each other, by what they are called; without any
            the current framework and the newest text on the table.
        filtered: what rows are left out by, in words for the heading; empty leaves out none.
    """

    as_of: PartialDate | None = None
    known_at: datetime | None = None
    bases: tuple[Basis, ...] = USUAL_BASES
    ceiling: int | None = None
    parties: tuple[str, ...] | None = None
    components: tuple[str, ...] | None = None
    since: PartialDate | None = None
    arrangement: Arrangement = AS_RECORDED
    versions: tuple[str, ...] = ()
    filtered: str = ""

    def but(self, **values: Any) -> "Perspective":  # noqa: ANN401
        """Return the same question with some parts changed."""
        return replace(self, **values)
