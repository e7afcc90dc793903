"""What stands in a cell of the matrix, for the formats of other programs: words and grounds."""

import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from negotiator import assets
from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act, Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.scale import Scale, is_step, shown
from negotiator.domain.words import at_start, shown_marking
from negotiator.language import either, listed, tr
from negotiator.reports.matrix import Cell
from negotiator.reports.sentences import sign_of, stance_word, terms_inline
from negotiator.store import reads
from negotiator.store.record import Record


def cell_lines(record: Record, cell: Cell) -> list[str]:
    """Return what a cell holds: stance with its sign, condition, red line, statement."""
    scale = record.negotiation.scale
    if cell.held.state is State.CONTRADICTORY:
        said = either([terms_inline(scale, claim) for claim in cell.held.claims])
        return [tr("Sources differ: {stances}", stances=said)]
    claim = cell.held.claim
    lines = [signed_word(scale, cell.stance)]
    if claim.condition:
        lines.append(condition_line(claim))
    if claim.red_line:
        lines.append(tr("Red line"))
    if claim.statement:
        lines.append(claim.statement)
    return lines


def condition_line(claim: Claim) -> str:
    """Return the condition of a claim as a line, "If consultation comes first"."""
    return at_start(tr("if {condition}", condition=claim.condition))


def yes_or_no(value: bool) -> str:  # noqa: FBT001
    """Return whether something is so, as a cell says it."""
    return tr("yes", "yes or no") if value else tr("no", "yes or no")


def shown_position(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of the table of positions with the words of ours in it as people read them."""
    return {
        **row,
        "act": Act.of(row["act"]).shown,
        "stance": row["stance"] and shown(row["stance"]),
        "basis": Basis.of(row["basis"]).shown,
        "marking": shown_marking(row["marking"]),
    }


def signed_word(scale: Scale, stance: int | None) -> str:
    """Return a stance as sign and word, "++ Supports"."""
    if stance is None or not is_step(stance):
        return stance_word(scale, stance)
    return f"{sign_of(stance, len(scale))} {stance_word(scale, stance)}"


def source_lines(record: Record, cell: Cell, sources: dict[int, reads.SourceHead]) -> list[str]:
    """Return on whose word a cell stands: for each claim its day, source and grading."""
    lines = []
    for claim in cell.held.claims:
        source = sources.get(claim.source or 0)
        grade = grading(source.reliability if source else None, claim.credibility)
        day = short_date(PartialDate.unpack(claim.expressed))
        parts = [day, source.title if source else tr("no source"), grade]
        lines.append(listed([part for part in parts if part]))
    if cell.held.group is not None:
        groups = {party.key: party.name for party in reads.framework(record).parties}
        group = groups.get(cell.held.group)
        lines.append(
            tr("From a statement of {group}", group=group)
            if group
            else tr("From a statement of its group")
        )
    if cell.older_text is not None:
        lines.append(tr("Said of an older text: {title}", title=cell.older_text.shown))
    return lines


def sources_of(record: Record, cells: Iterable[Cell]) -> dict[int, reads.SourceHead]:
    """Return the sources that cells rest on, by their keys."""
    claims: list[Claim] = [claim for cell in cells for claim in cell.held.claims]
    return reads.sources(record, {claim.source for claim in claims if claim.source is not None})


def highest_marking(cells: Iterable[Cell]) -> int:
    """Return the place of the highest marking of what cells hold."""
    return max((claim.marking for cell in cells for claim in cell.held.claims), default=0)


def head_ground() -> str:
    """Return the ground of heads as #RRGGBB."""
    return str(theme("light")["roles"]["group"])


def tints(steps: int) -> list[str]:
    """Return the grounds of the stances of a scale, best to worst, as #RRGGBB."""
    colours = theme("light")["stances"]["tint"]
    return [between(colours, n, steps) for n in range(steps)]


def theme(name: str) -> dict[str, dict[str, Any]]:
    """Return the colours of a theme as #RRGGBB: by role, and lists of them by stance."""
    return tomllib.loads(assets.path(f"themes/{name}.toml").read_text("utf-8"))


def between(colours: list[str], n: int, steps: int) -> str:
    """Return the colour of step ``n``, from 0, on a scale of so many, between those given."""
    place = n * (len(colours) - 1) / max(1, steps - 1)
    first = min(int(place), len(colours) - 2)
    part = place - first
    pair = [[int(colours[first + k][i : i + 2], 16) for i in (1, 3, 5)] for k in (0, 1)]
    mixed = [round(a + (b - a) * part) for a, b in zip(*pair, strict=True)]
    return "#" + "".join(f"{value:02X}" for value in mixed)
