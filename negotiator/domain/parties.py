"""Parties, the groups that speak for them, and dissociation from what a group said."""

from datetime import date
from uuid import UUID

from pydantic import model_validator

from negotiator.domain.dates import PartialDate
from negotiator.domain.party_words import PartyKind, PartyRole
from negotiator.domain.rows import Code, Line, Name, Prose, Row
from negotiator.language import tr


class Party(Row):
    """Who holds positions; ``in_framework`` and ``anticipated_result`` are free words."""

    code: Code
    name: Name
    kind: PartyKind = PartyKind.STATE
    role: PartyRole = PartyRole.NEGOTIATING_PARTY
    in_framework: Line = ""
    anticipated_result: Prose = ""


class Membership(Row):
    """From when to when a party belongs to a group that speaks for it; both days included."""

    group: UUID
    member: UUID
    start: date | None = None
    end: date | None = None

    @model_validator(mode="after")
    def _is_sound(self) -> "Membership":
        if self.group == self.member:
            raise ValueError(tr("a group cannot be its own member"))
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(tr("end must not be before start"))
        return self


class Dissociation(Row):
    """A member's word that one position of its group is not its own."""

    member: UUID
    position: UUID
    on: PartialDate
    statement: Prose = ""
