"""The framework: components, their texts, their status, and what may follow from them."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from negotiator.domain.dates import PartialDate
from negotiator.domain.rows import Line, LongText, Name, Prose, Row
from negotiator.domain.stages import Nature, Status
from negotiator.domain.words import Word, at_start
from negotiator.language import marked


class ComponentKind(Word):
    """What a component of the framework is."""

    COMMITMENT = marked("commitment", "component kind")
    MECHANISM = marked("mechanism", "component kind")
    ASSISTANCE = marked("assistance", "component kind")
    PROCESS = marked("process", "component kind")
    TEXT = marked("text", "component kind")


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
        return self.label or at_start(self.nature.shown)


class Likelihood(Word):
    """How likely a consequence is."""

    REMOTE = marked("remote", "likelihood")
    UNLIKELY = marked("unlikely", "likelihood")
    EVEN = marked("even", "likelihood")
    LIKELY = marked("likely", "likelihood")
    VERY_LIKELY = marked("very likely", "likelihood")


class Severity(Word):
    """How much a consequence would weigh."""

    MINOR = marked("minor", "severity")
    MODERATE = marked("moderate", "severity")
    SERIOUS = marked("serious", "severity")
    SEVERE = marked("severe", "severity")


class Consequence(Row):
    """What is likely to follow along a dimension, from the framework or from one component."""

    dimension: Name
    text: Prose
    component: UUID | None = None
    likelihood: Likelihood | None = None
    severity: Severity | None = None
