"""A whole record as one document: every row, and by choice everything that ever became of it.

References are uids throughout, so that the document means the same in any file.
"""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, Base64Bytes, BaseModel, ConfigDict, Field

from negotiator.domain.briefs import Brief
from negotiator.domain.components import Component, ComponentStatus, Consequence, TextVersion
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.linkages import Linkage, Package, PackagePart
from negotiator.domain.measures import Implementation, Measure
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Dissociation, Membership, Party
from negotiator.domain.positions import Position, Reading
from negotiator.domain.print_sets import PrintSet
from negotiator.domain.rows import Row
from negotiator.domain.sources import Attachment, Source
from negotiator.domain.views import View

FORMAT = "negotiator record"


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


class ChangeEntry(_Entry):
    """One action of a user: when, by whom, and which one it takes back or is taken back by."""

    uid: UUID
    at: AwareDatetime
    author: Annotated[str, Field(max_length=500)]
    kind: Literal["create", "edit", "import", "merge", "undo", "redo"]
    label: Annotated[str, Field(max_length=5_000)]
    undoes: UUID | None = None
    undone_by: UUID | None = None


class Absence(_Entry):
    """From when to when what a change did did not count; ``until`` is None while it still is so."""

    change: UUID
    since: AwareDatetime
    until: AwareDatetime | None = None


class RowState(_Entry):
    """At which revision a row is, and which changes made it so."""

    kind: str
    uid: UUID
    revision: UUID
    parent: UUID | None = None
    created_in: UUID
    changed_in: UUID
    removed: bool = False


class Former(_Entry):
    """What a row was before a change; ``content`` is by the columns of its table."""

    kind: str
    row: UUID
    uid: UUID
    parent: UUID | None = None
    made_in: UUID
    replaced_in: UUID
    content: dict[str, Any]


class Merged(_Entry):
    """A revision of another copy that a merge took account of; ``content`` like ``Former``."""

    kind: str
    row: UUID
    uid: UUID
    parent: UUID | None = None
    merged_in: UUID
    content: dict[str, Any]


class Joined(_Entry):
    """Which row here a merge took a row of another copy, under another uid, to be."""

    kind: str
    row: UUID
    uid: UUID
    joined_in: UUID


class Recoding(_Entry):
    """How a change of the scale reads the steps of the scale before it."""

    change: UUID
    steps_before: Annotated[dict[str, Any], Field(alias="from")]
    steps: dict[str, int]


class History(_Entry):
    """Everything that ever became of the rows.

    ``rows`` has the states of all rows, kind by kind in the order in which they were added; rows
    that were removed stand in ``removed`` by their kinds. ``positions`` says for each position, in
    their order, which change it came with.
    """

    changes: list[ChangeEntry]
    undone: list[Absence] = []
    rows: list[RowState]
    removed: dict[str, list[dict[str, Any]]] = {}
    positions: list[UUID] = []
    former: list[Former] = []
    recodings: list[Recoding] = []
    merged: list[Merged] = []
    joined: list[Joined] = []


class Embedded(_Entry):
    """The bytes of an attachment."""

    attachment: UUID
    content: Base64Bytes


class Transcript(_Entry):
    """A record, whole or in part. Without a history its rows are those that stand.

    A stance is the number of a step of the negotiation's scale, 1 for the best, or 101 silent,
    102 no position, 103 not asked, 104 not applicable. A marking is a place among the
    negotiation's markings, 0 for the lowest.
    """

    format: Literal["negotiator record"] = "negotiator record"
    version: Literal[1] = 1
    written_at: datetime | None = None
    negotiation: Negotiation
    parties: list[Party] = []
    memberships: list[Membership] = []
    components: list[Component] = []
    statuses: list[ComponentStatus] = []
    rounds: list[Round] = []
    sources: list[Source] = []
    text_versions: list[TextVersion] = []
    positions: list[Position] = []
    dissociations: list[Dissociation] = []
    readings: list[Reading] = []
    consequences: list[Consequence] = []
    linkages: list[Linkage] = []
    packages: list[Package] = []
    package_parts: list[PackagePart] = []
    measures: list[Measure] = []
    implementations: list[Implementation] = []
    briefs: list[Brief] = []
    attachments: list[Attachment] = []
    embedded: list[Embedded] = []
    views: list[View] = []
    print_sets: list[PrintSet] = []
    mappings: list[KeptMapping] = []
    history: History | None = None

    def rows(self, section: str) -> list[Row]:
        """Return the rows of a section, such as "parties"."""
        found = getattr(self, section)
        return [found] if isinstance(found, Row) else list(found)


SECTIONS = {
    "negotiation": "negotiation",
    "party": "parties",
    "membership": "memberships",
    "component": "components",
    "status": "statuses",
    "round": "rounds",
    "source": "sources",
    "text-version": "text_versions",
    "dissociation": "dissociations",
    "reading": "readings",
    "consequence": "consequences",
    "linkage": "linkages",
    "package": "packages",
    "package-part": "package_parts",
    "measure": "measures",
    "implementation": "implementations",
    "brief": "briefs",
    "attachment": "attachments",
    "view": "views",
    "print-set": "print_sets",
    "mapping": "mappings",
}
"""The section of each kind of row, by the word of the kind."""
