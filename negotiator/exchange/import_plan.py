"""What an import would do, and telling it.

A position that would come in is a draft; a row that stays out is a problem.
"""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from negotiator.domain.components import Component
from negotiator.domain.parties import Party
from negotiator.domain.sources import Source
from negotiator.exchange.mapping import Layout, Mapping
from negotiator.language import listed, marked, number, tr


class Problem(NamedTuple):
    """A row that stays out, and why; ``no_stance`` is its word that stands for none yet."""

    line: int
    words: str
    no_stance: str = ""


class Told(NamedTuple):
    """What makes a claim the same as another, whoever recorded it; ``expressed`` is packed."""

    party: UUID
    component: UUID
    expressed: int
    stance: int | None
    value: int | None
    statement: str
    condition: str
    red_line: bool
    basis: int


class Draft(NamedTuple):
    """A position that would come in, checked; hundreds of thousands of them fit into memory."""

    line: int
    told: Told
    source: UUID | None
    credibility: int | None
    day_order: int
    marking: int
    note: str


class Plan(NamedTuple):
    """What an import would do.

    Attributes:
        drafts: the positions that would come in.
        parties, components, sources: what would be added for them.
        problems: the rows that stay out, and why; at most 10,000 are kept.
        left_out: how many rows stay out.
        known: how many are on record already.
        rows: how many rows there are.
        mapping: how the table was read, with what was found out.
    """

    drafts: list[Draft]
    parties: list[Party]
    components: list[Component]
    sources: list[Source]
    problems: list[Problem]
    left_out: int
    known: int
    rows: int
    mapping: Mapping


def plan_table(plan: Plan) -> dict[str, object]:
    """Return a plan as a document: counts, what would be added, and each row that stays out."""
    return {
        "rows": plan.rows,
        "positions": len(plan.drafts),
        "known": plan.known,
        "left_out": plan.left_out,
        "parties": [{"code": row.code, "name": row.name} for row in plan.parties],
        "components": [{"number": row.number, "title": row.title} for row in plan.components],
        "sources": [row.title for row in plan.sources],
        "problems": [{"line": each.line, "why": each.words} for each in plan.problems],
        "mapping": plan.mapping.model_dump(mode="json", exclude_defaults=True),
    }


def plan_words(plan: Plan, most: int = 40) -> Sequence[str]:
    """Return a plan in sentences, with the first rows that stay out."""
    lines = [
        tr(
            "{number} of %n rows would come in, {known} are on record already, "
            "{left_out} stay out.",
            "",
            plan.rows,
            number=number(len(plan.drafts)),
            known=number(plan.known),
            left_out=number(plan.left_out),
        )
    ]
    read = [tr(_LAYOUT_WORDS[plan.mapping.layout or Layout.LONG]), plan.mapping.encoding]
    if separator := plan.mapping.separator:
        read.append(tr(_PARTED.get(separator, _PARTED[""]), sign=separator))
    lines.append(tr("Read as {words}.", words=listed([part for part in read if part])))
    for words, found in (
        (marked("New parties: {names}."), [f"{row.code} {row.name}" for row in plan.parties]),
        (
            marked("New components: {names}."),
            [f"{row.number} {row.title}" for row in plan.components],
        ),
        (marked("New sources: {names}."), [row.title for row in plan.sources]),
    ):
        if found:
            names = listed(found[:most])
            if len(found) > most:
                more = number(len(found) - most)
                names = tr("{names} and {number} more", names=names, number=more)
            lines.append(tr(words, names=names))
    lines += [
        tr("Line {line}: {words}.", line=each.line, words=each.words)
        for each in plan.problems[:most]
    ]
    if plan.left_out > most:
        lines.append(tr("and %n more rows.", "", plan.left_out - most))
    return lines


_LAYOUT_WORDS = {
    Layout.LONG: marked("one position a row"),
    Layout.MATRIX: marked("parties by components"),
    Layout.KTAB: marked("KTAB's positions and saliences"),
}
_PARTED = {
    ",": marked("cells parted by commas"),
    ";": marked("cells parted by semicolons"),
    "\t": marked("cells parted by tabs"),
    "|": marked("cells parted by bars"),
    "": marked("cells parted by {sign}"),
}
