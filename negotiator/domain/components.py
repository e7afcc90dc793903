"""The framework: components, their texts, their status, and what may follow from them."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from negotiator.domain.dates import PartialDate
from negotiator.domain.rows import Line, LongText, Name, Prose, Row
from negotiator.domain.stages import Nature, Status


class ComponentKind(StrEnum):
    """What a component of the framework is."""

    COMMITMENT = "commitment"
    MECHANISM = "mechanism"
    ASSISTANCE = "assistance"
    PROCESS = "process"
    TEXT = "text"


Number = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40, pattern=r"^\S+$")
]


class Component(Row):
    """One element of the framework, numbered and titled, at its place in the tree.

    ``responsible`` is who is to bring it forward, ``due`` by when.
    """

    number: Number
    title: Name
    kind: ComponentKind = ComponentKind.COMMITMENT
    parent: UUID | None = None
    responsible: Line = ""
    due: PartialDate | None = None


class ComponentStatus(Row):
    """From ``on`` the component has this status."""

    component: UUID
    status: Status
    on: PartialDate


class TextVersion(Row):
    """One dated wording of a component; ``order`` counts within the component from 1."""

    component: UUID
    nature: Nature
    label: Line = ""
    order: Annotated[int, Field(ge=1, le=9999)] = 1
    proposer: UUID | None = None
    base: UUID | None = None
    date: PartialDate | None = None
    language: Name = "en"
    text: LongText

    @property
    def title(self) -> str:
        """What it is called: its label, or its nature."""
        return self.label or str(self.nature).capitalize()


class Likelihood(StrEnum):
    """How likely a consequence is."""

    REMOTE = "remote"
    UNLIKELY = "unlikely"
    EVEN = "even"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"


class Severity(StrEnum):
    """How much a consequence would weigh."""

    MINOR = "minor"
    MODERATE = "moderate"
    SERIOUS = "serious"
    SEVERE = "severe"


class Consequence(Row):
    """What is likely to follow along a dimension, from the framework or from one component."""

    dimension: Name
    text: Prose
    component: UUID | None = None
    likelihood: Likelihood | None = None
    severity: Severity | None = None
