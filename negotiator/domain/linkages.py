"""Linkages between components, and packages that stand or fall together."""

from uuid import UUID

from pydantic import model_validator

from negotiator.domain.rows import Name, Prose, Row
from negotiator.domain.words import Word
from negotiator.language import marked, tr


class LinkageKind(Word):
    """How one component depends on another."""

    CONDITION = marked("condition", "linkage kind")
    TRADE_OFF = marked("trade-off", "linkage kind")
    SEQUENCE = marked("sequence", "linkage kind")


class Linkage(Row):
    """``component`` depends on ``depends_on``: as its condition, its price, or its forerunner."""

    component: UUID
    depends_on: UUID
    kind: LinkageKind = LinkageKind.CONDITION
    note: Prose = ""

    @model_validator(mode="after")
    def _is_between_two(self) -> "Linkage":
        if self.component == self.depends_on:
            raise ValueError(tr("a component cannot depend on itself"))
        return self


class Package(Row):
    """Components that stand or fall together; ``PackagePart`` says which."""

    name: Name
    note: Prose = ""


class PackagePart(Row):
    """A component belongs to a package."""

    package: UUID
    component: UUID
