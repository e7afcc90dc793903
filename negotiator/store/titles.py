"""What people call each row: in labels of changes, in lists and choices."""

from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

from negotiator.domain.briefs import Brief
from negotiator.domain.components import Component, ComponentStatus, Consequence, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.levels import level_in_words
from negotiator.domain.linkages import Linkage, Package, PackagePart
from negotiator.domain.measures import Implementation, Measure
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Dissociation, Membership, Party
from negotiator.domain.positions import Reading
from negotiator.domain.print_sets import PrintSet
from negotiator.domain.rows import Row
from negotiator.domain.sources import Attachment, Source
from negotiator.domain.views import View
from negotiator.language import tr
from negotiator.store.record import Record


def title_of(record: Record, row: Row) -> str:
    """Return what a person calls a row."""
    return _TITLES[type(row)](record, row)


def cell_words(record: Record, party: UUID, component: UUID) -> str:
    """Return what a person calls a cell, "Russia on A.2"."""
    return tr(
        "{party} on {component}",
        party=_party(record, party),
        component=_component(record, component),
    )


def claim_words(record: Record, key: int) -> str:
    """Return what a person calls the claim with this key: its cell and its date."""
    party, component, expressed = record.connection.execute(
        "SELECT party.name, component.number, expressed FROM position "
        "JOIN party ON party.id = party_id JOIN component ON component.id = component_id "
        "WHERE position.id = ?",
        (key,),
    ).fetchone()
    return tr(
        "{party} on {component}, {day}",
        "a claim",
        party=party,
        component=component,
        day=str(PartialDate.unpack(expressed)),
    )


def _party(record: Record, uid: UUID) -> str:
    return cast(Party, _even_removed(record, "party", uid)).name


def _component(record: Record, uid: UUID) -> str:
    return cast(Component, _even_removed(record, "component", uid)).number


def _claim(record: Record, uid: UUID) -> str:
    return claim_words(record, record.key_of("position", uid))


def _even_removed(record: Record, word: str, uid: UUID) -> Row:
    """Return a row that others may still name though it was removed."""
    found = record.row(word, record.key_of(word, uid), removed=True)
    assert found is not None  # noqa: S101
    return found


def _linkage(record: Record, row: Linkage) -> str:
    return tr(
        "{component} on {other}, {kind}",
        "a linkage",
        component=_component(record, row.component),
        other=_component(record, row.depends_on),
        kind=row.kind.shown,
    )


def _part(record: Record, row: PackagePart) -> str:
    package = cast(Package, _even_removed(record, "package", row.package))
    return tr(
        "{component} in {package}",
        "a part of a package",
        component=_component(record, row.component),
        package=package.name,
    )


def _implementation(record: Record, row: Implementation) -> str:
    measure = cast(Measure, _even_removed(record, "measure", row.measure))
    return tr(
        "{what}, {state} on {day}",
        "a state from a day on",
        what=measure.title,
        state=level_in_words(row.level),
        day=str(row.on),
    )


def _status(record: Record, row: ComponentStatus) -> str:
    return tr(
        "{what}, {state} on {day}",
        "a state from a day on",
        what=_component(record, row.component),
        state=row.status.shown,
        day=str(row.on),
    )


def _membership(record: Record, row: Membership) -> str:
    return tr(
        "{member} in {group}",
        "a membership",
        member=_party(record, row.member),
        group=_party(record, row.group),
    )


def _dissociation(record: Record, row: Dissociation) -> str:
    return tr(
        "{member} from {claim}",
        "a dissociation",
        member=_party(record, row.member),
        claim=_claim(record, row.position),
    )


_TITLES: dict[type[Row], Callable[[Record, Any], str]] = {
    Negotiation: lambda _, row: row.title,
    Party: lambda _, row: f"{row.name} ({row.code})",
    Membership: _membership,
    Component: lambda _, row: f"{row.number} {row.title}",
    ComponentStatus: _status,
    TextVersion: lambda r, row: f"{_component(r, row.component)}, {row.title}",
    Round: lambda _, row: row.title,
    View: lambda _, row: row.name,
    PrintSet: lambda _, row: row.name,
    KeptMapping: lambda _, row: row.name,
    Source: lambda _, row: row.title,
    Consequence: lambda _, row: row.dimension,
    Dissociation: _dissociation,
    Reading: lambda r, row: _claim(r, row.position),
    Linkage: _linkage,
    Package: lambda _, row: row.name,
    PackagePart: _part,
    Measure: lambda _, row: f"{row.step}. {row.title}",
    Implementation: _implementation,
    Brief: lambda r, row: _component(r, row.component),
    Attachment: lambda _, row: row.name,
}
