"""Linkages between components, and packages that stand or fall together."""

from enum import StrEnum
from uuid import UUID

from pydantic import model_validator

from negotiator.domain.rows import Name, Prose, Row


class LinkageKind(StrEnum):
    """How one component depends on another."""

    CONDITION = "condition"
    TRADE_OFF = "trade-off"
    SEQUENCE = "sequence"


class Linkage(Row):
    """``component`` depends on ``depends_on``: as its condition, its price, or its forerunner."""

    component: UUID
    depends_on: UUID
    kind: LinkageKind = LinkageKind.CONDITION
    note: Prose = ""

    @model_validator(mode="after")
    def _is_between_two(self) -> "Linkage":
        if self.component == self.depends_on:
            raise ValueError("a component cannot depend on itself")
        return self


class Package(Row):
    """Components that stand or fall together; ``PackagePart`` says which."""

    name: Name
    note: Prose = ""


class PackagePart(Row):
    """A component belongs to a package."""

    package: UUID
    component: UUID
