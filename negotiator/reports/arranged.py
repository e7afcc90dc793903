"""Parties and components in the order that an arrangement asks for."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from negotiator.domain.arrangement import Arrangement, GroupedBy
from negotiator.domain.party_words import PartyKind, PartyRole
from negotiator.domain.perspective import Perspective
from negotiator.language import tr
from negotiator.store.reads import ComponentHead, Framework, PartyHead, framework
from negotiator.store.record import Record

if TYPE_CHECKING:
    from negotiator.domain.views import Layout


def arranged_parties(
    frame: Framework, parties: Sequence[PartyHead], arrangement: Arrangement, day: date
) -> tuple[tuple[PartyHead, ...], tuple[str, ...]]:
    """Return parties in order, and for each the name of its group; empty names without groups.

    Args:
        frame: the framework, for who belongs to which bloc.
        parties: the parties to be shown.
        arrangement: the order asked for.
        day: on which memberships are looked at.
    """
    place = {code.casefold(): n for n, code in enumerate(arrangement.parties)}
    ordered = sorted(parties, key=lambda party: place.get(party.code.casefold(), len(place)))
    if arrangement.grouped_by is GroupedBy.NOTHING:
        return tuple(ordered), ("",) * len(ordered)
    groups: dict[str, list[PartyHead]] = defaultdict(list)
    names = {party.key: party.name for party in frame.parties}
    for party in ordered:
        groups[_group_of(party, frame, arrangement.grouped_by, day, names)].append(party)
    # Who belongs to no bloc stands after those who do.
    for name in sorted(groups, key=lambda name: name == tr("no bloc")):
        groups[name] = groups.pop(name)
    return (
        tuple(party for members in groups.values() for party in members),
        tuple(name for name, members in groups.items() for _ in members),
    )


def laid_out(record: Record, perspective: Perspective, layout: "Layout") -> Perspective:
    """Return a perspective as a kept view lays it out; what is there no more is left out."""
    frame = framework(record)
    codes = {party.code.casefold() for party in frame.parties}
    numbers = {component.number.casefold() for component in frame.components}
    return perspective.but(
        arrangement=layout.arrangement,
        parties=_there(layout.parties, codes),
        components=_there(layout.components, numbers),
        bases=layout.bases or perspective.bases,
    )


def _there(names: tuple[str, ...] | None, known: set[str]) -> tuple[str, ...] | None:
    """Return which of these names there are; None, which shows all, if there are none."""
    if names is None:
        return None
    return tuple(name for name in names if name.casefold() in known) or None


def _group_of(
    party: PartyHead, frame: Framework, by: GroupedBy, day: date, names: dict[int, str]
) -> str:
    if by is GroupedBy.KIND:
        return PartyKind(party.kind).shown
    if by is GroupedBy.ROLE:
        return PartyRole(party.role).shown
    if party.kind == "group":
        return party.name
    found = frame.groups_of(party.key, day)
    return names.get(found[0], tr("no bloc")) if found else tr("no bloc")


def arranged_components(
    components: Sequence[ComponentHead], arrangement: Arrangement
) -> tuple[ComponentHead, ...]:
    """Return components in order: within their chapters, or flat without them."""
    place = {number.casefold(): n for n, number in enumerate(arrangement.components)}

    def rank(component: ComponentHead) -> int:
        return place.get(component.number.casefold(), len(place))

    if arrangement.is_flat:
        return tuple(sorted(components, key=rank))
    if not place:
        return tuple(components)
    shown = {component.key for component in components}
    parts: dict[int | None, list[ComponentHead]] = defaultdict(list)
    for component in components:
        parts[component.parent if component.parent in shown else None].append(component)
    ordered: list[ComponentHead] = []
    waiting = sorted(parts[None], key=rank, reverse=True)
    while waiting:
        component = waiting.pop()
        ordered.append(component)
        waiting.extend(sorted(parts[component.key], key=rank, reverse=True))
    return tuple(ordered)
