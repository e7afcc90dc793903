"""Putting parties and components into another order, hiding them, grouping and sorting.

All of it ends in the perspective, so that pages and exports show the same order; a view under a
name keeps it in the file.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from negotiator.domain.arrangement import AS_RECORDED, GroupedBy
from negotiator.domain.perspective import Perspective
from negotiator.language import marked
from negotiator.reports.survey import Survey, Tally
from negotiator.ui.models.matrix_model import MatrixModel

if TYPE_CHECKING:
    from negotiator.ui.session import Session

SORTS: dict[str, tuple[str, Callable[[Tally], float]]] = {
    "convergence-least": (
        marked("Convergence, least first"),
        lambda tally: 2.0 if tally.convergence is None else tally.convergence,
    ),
    "convergence-most": (
        marked("Convergence, most first"),
        lambda tally: 2.0 if tally.convergence is None else -tally.convergence,
    ),
    "unknown": (marked("Unknown, most first"), lambda tally: -tally.unknown),
    "moved": (marked("Shifts, most first"), lambda tally: -tally.moved),
    "opposed": (
        marked("Opposition, most first"),
        lambda tally: -sum(count * place for place, count in enumerate(tally.counts)),
    ),
}
"""How components and parties may be sorted: words, and what of a tally decides."""


def move_party(session: "Session", model: MatrixModel, old: int, new: int) -> None:
    """Put a party to another place; within its group where parties are grouped."""
    codes = [party.code for party in model.parties]
    groups = model.matrix.question.party_groups
    if groups[old] != groups[new]:
        inside = [n for n, name in enumerate(groups) if name == groups[old]]
        new = inside[-1] if new > old else inside[0]
    codes.insert(new, codes.pop(old))
    _arrange(session, parties=tuple(codes))


def move_component(session: "Session", model: MatrixModel, old: int, new: int) -> None:
    """Put a component to another place in its chapter, or a chapter among the chapters."""
    heads = model.heads
    moved, target = heads[old].component, heads[new].component
    by_key = {each.key: each for each in model.matrix.question.headed}
    is_flat = session.perspective.arrangement.is_flat
    while not is_flat and target.parent != moved.parent:
        above = by_key.get(target.parent or 0)
        if above is None:
            break
        target = above
    ordered = [row.component for row in heads] if is_flat else list(by_key.values())
    siblings = [each for each in ordered if is_flat or each.parent == moved.parent]
    numbers = [each.number for each in siblings]
    place = (
        numbers.index(target.number)
        if target.number in numbers
        else (len(numbers) - 1 if new > old else 0)
    )
    numbers.remove(moved.number)
    numbers.insert(place, moved.number)
    # The siblings in their new order, then all others in theirs: each keeps its rank.
    moved_numbers = set(numbers)
    others = [each.number for each in ordered if each.number not in moved_numbers]
    _arrange(session, components=(*numbers, *others))


def sort_components(session: "Session", survey: Survey, name: str) -> None:
    """Order components by how they stand, without their chapters; "" is the framework's order."""
    if not name:
        _arrange(session, components=(), is_flat=False)
        return
    rank = SORTS[name][1]
    numbers = {
        row.component.key: row.component.number for row in survey.matrix.rows if not row.is_chapter
    }
    ordered = sorted(survey.components, key=lambda key: rank(survey.of_component(key)))
    _arrange(session, components=tuple(numbers[key] for key in ordered), is_flat=True)


def sort_parties(session: "Session", survey: Survey, name: str) -> None:
    """Order parties by how they stand; "" is the order in which they were added."""
    if not name:
        _arrange(session, parties=())
        return
    rank = SORTS[name][1]
    parties = survey.matrix.parties
    ordered = sorted(range(len(parties)), key=lambda column: rank(survey.of_party(column)))
    _arrange(session, parties=tuple(parties[column].code for column in ordered))


def group_parties(session: "Session", by: GroupedBy) -> None:
    """Let parties stand together by kind, role or bloc."""
    _arrange(session, grouped_by=by)


def forget_order(session: "Session") -> None:
    """Show parties and components in the order of the record again."""
    session.perspective = session.perspective.but(arrangement=AS_RECORDED)


def hide_party(session: "Session", model: MatrixModel, party: int) -> None:
    """Leave a party out; the last one stays."""
    left = [each.code for n, each in enumerate(model.parties) if n != party]
    if left:
        session.perspective = session.perspective.but(parties=tuple(left))


def hide_component(session: "Session", model: MatrixModel, head: int) -> None:
    """Leave a component out, or a chapter with all its components; the last one stays."""
    row = model.heads[head]
    gone = {row.component.key}
    left: list[str] = []
    for each in model.matrix.question.headed:
        if row.is_chapter and each.parent in gone:
            gone.add(each.key)
        is_chapter = each.depth == 0 and each.has_parts
        if each.key not in gone and not is_chapter:
            left.append(each.number)
    if left:
        session.perspective = session.perspective.but(components=tuple(left))


def show_all(session: "Session") -> None:
    """Show every party and component again."""
    session.perspective = session.perspective.but(parties=None, components=None)


def _arrange(session: "Session", **values: object) -> None:
    perspective: Perspective = session.perspective
    arrangement = perspective.arrangement
    changed = {
        "parties": arrangement.parties,
        "components": arrangement.components,
        "grouped_by": arrangement.grouped_by,
        "is_flat": arrangement.is_flat,
        **values,
    }
    session.perspective = perspective.but(arrangement=type(arrangement)(**changed))  # type: ignore[arg-type]
