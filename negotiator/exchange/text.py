"""Reports as plain text, for a terminal or a mail."""

from collections.abc import Mapping, Sequence

from tabulate import tabulate

from negotiator.domain.differences import Piece, Run, RunKind, both_in_one
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.reports.comparison import Comparison, Side, Standing, standing_words
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.moments import Difference
from negotiator.reports.movement import movement
from negotiator.reports.question import Question, ask, heading
from negotiator.reports.sentences import (
    ARROWS,
    counts_words,
    iso,
    moment_words,
    stance_word,
    terms_inline,
)
from negotiator.reports.tables import Table, brackets_table
from negotiator.reports.timeline import Timeline, count
from negotiator.store import reads
from negotiator.store.reads import ComponentHead
from negotiator.store.record import Record

_LEGEND = (
    "if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older "
    "text   ↳: from the group   ≠: sources differ   blank: no record"
)


def heading_text(record: Record, question: Question) -> str:
    """Return the negotiation's title, the perspective and the disclaimer."""
    negotiation = record.negotiation
    lines = [negotiation.title]
    lines += [f"{label}: {value}" for label, value in heading(record, question)]
    return "\n".join([*lines, negotiation.disclaimer] if negotiation.disclaimer else lines)


def matrix_text(record: Record, perspective: Perspective) -> str:
    """Return the matrix as a table of words."""
    matrix = Matrix(record, perspective)
    record = matrix.record
    if not matrix.rows or not matrix.parties:
        return heading_text(record, matrix.question) + "\n\nNo parties or no components yet."
    cells = matrix.every_cell()
    rows = []
    for row in matrix.rows:
        component = row.component
        line = [component.number, component.title]
        if not row.is_chapter:
            line += [_cell_text(matrix, cells.get((component.key, p.key))) for p in matrix.parties]
            value = matrix.margin(component.key, cells).convergence
            line.append("" if value is None else f"{value:.2f}")
        rows.append(line)
    heads = ["", "Component", *(party.code for party in matrix.parties), "Convergence"]
    table = tabulate(rows, heads, disable_numparse=True)
    return "\n\n".join((heading_text(record, matrix.question), table, _LEGEND))


def _cell_text(matrix: Matrix, cell: Cell | None) -> str:
    if cell is None:
        return ""
    scale = matrix.record.negotiation.scale
    if cell.held.state is State.CONTRADICTORY:
        words = " ≠ ".join(stance_word(scale, claim.stance).lower() for claim in cell.held.claims)
    else:
        words = stance_word(scale, cell.stance).lower()
    marks = "".join(
        mark
        for mark, is_set in (
            ("!", cell.held.claim.red_line),
            ("↳", cell.held.group is not None),
            ("~", cell.is_stale),
            (ARROWS[cell.moved] if cell.moved else "", cell.moved),
        )
        if is_set
    )
    words = f"if {words}" if cell.held.claim.condition else words
    return f"{words} {marks}".rstrip()


def timeline_text(record: Record, perspective: Perspective) -> str:
    """Return what happened, a line each, oldest first."""
    timeline = Timeline(record, perspective)
    record = timeline.record
    moments = timeline.moments()
    sources = reads.sources(
        record, {m.event.claim.source for m in moments if m.event.claim.source is not None}
    )
    lines = []
    for m in moments:
        claim = m.event.claim
        source = sources.get(claim.source or 0)
        grade = grading(source.reliability if source else None, claim.credibility)
        where = ", ".join(part for part in (m.round.title if m.round else "", grade) if part)
        arrow = ARROWS[m.event.direction] if m.event.is_movement else " "
        words = moment_words(record.negotiation.scale, m)
        said = f" – {claim.statement}" if claim.statement else ""
        lines.append(
            f"{iso(claim.expressed):<10} {arrow} {m.party.name} on {m.component.number}: "
            f"{words}{said}{f' ({where})' if where else ''}"
        )
    body = "\n".join(lines) or "Nothing was said in this perspective."
    summary = f"{counts_words(count(moments))}. Corrections and reaffirmations are none."
    return "\n\n".join((heading_text(record, timeline.question), body, summary))


def difference_text(difference: Difference) -> str:
    """Return the cells that differ between two moments, a line each, by component."""
    record = difference.after.record
    parts = [
        "\n\n".join(
            f"{name}\n{heading_text(record, matrix.question)}"
            for name, matrix in (("From", difference.before), ("To", difference.after))
        )
    ]
    count = 0
    component = 0
    lines: list[str] = []
    for pair in difference.differences():
        count += 1
        if pair.component.key != component:
            component = pair.component.key
            lines.append(f"\n{pair.component.number} {pair.component.title}")
        sides = " → ".join(
            "no record" if cell is None else _held_words(record, cell)
            for cell in (pair.before, pair.after)
        )
        lines.append(f"  {pair.party.name}: {sides} ({pair.kind})")
    parts.append("\n".join(lines).strip() or "Nothing differs.")
    parts.append(f"{count} cell{'s differ' if count != 1 else ' differs'}.")
    return "\n\n".join(parts)


def _held_words(record: Record, cell: Cell) -> str:
    scale = record.negotiation.scale
    return " or ".join(terms_inline(scale, claim) for claim in cell.held.claims)


def movement_text(record: Record, perspective: Perspective) -> str:
    """Return shifts, convergence and distance round by round, as three tables."""
    found = movement(record, perspective)
    record = record.as_known(perspective.known_at)
    names = [stop.words for stop in found.stops]

    def line(name: str, values: Sequence[object]) -> str:
        return f"{name:<34.34}" + "".join(f"{value!s:>9}" for value in values)

    def number(value: float | None) -> str:
        return "–" if value is None else f"{value:.2f}"

    parts = [heading_text(record, ask(record, perspective))]
    kinds = ("towards", "away", "terms", "other")
    parts.append(
        "\n".join(
            [line("Shifts up to the end of", names)]
            + [line(kind, [getattr(each, kind) for each in found.shifts]) for kind in kinds]
        )
    )
    parts.append(
        "\n".join(
            [line("Convergence, 0 to 1", names)]
            + [
                line(f"{head.number} {head.title}", [number(value) for value in values])
                for head, values in found.convergence
            ]
        )
    )
    parts.append(
        "\n".join(
            [line("Distance to the text, 0 to 1", names)]
            + [
                line(head.name, [number(value) for value in values])
                for head, values in found.distance
            ]
        )
    )
    parts.append(
        "Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the components "
        "on which a party holds a stance, from 0 (best step) to 1 (worst)."
    )
    return "\n\n".join(parts)


def comparison_text(record: Record, perspective: Perspective) -> str:
    """Return each component's texts with what is left out as [-…-] and put in as {+…+}.

    More than two versions stand below each other.
    """
    comparison = Comparison(record, perspective)
    record = comparison.record
    parts = [heading_text(record, comparison.question)]
    for component in comparison.components:
        if comparison.has_columns:
            found = comparison.columns(component)
            texts = [
                f"{_side_words(side)}\n{side.text}" for side in found.sides if side is not None
            ]
            parts += [_component_words(component, found.standing), *texts]
            continue
        row = comparison.row(component)
        sides = " → ".join(
            _side_words(side) for side in (row.current, row.proposed) if side is not None
        )
        text = marked_text(row.runs)
        parts.append(f"{_component_words(component, row.standing)}\n{sides}\n{text}")
    if len(parts) == 1:
        parts.append("No texts in this perspective.")
    return "\n\n".join(parts)


def _component_words(component: ComponentHead, standing: Standing) -> str:
    return f"{component.number} {component.title} – {standing_words(standing)}"


def _side_words(side: Side) -> str:
    date = f" ({iso(side.version.date)})" if side.version.date else ""
    return f"{side.version.title}{date}"


def brackets_text(record: Record, perspective: Perspective) -> str:
    """Return how many brackets lie on the table over time, by version, and what has no partner."""
    found = brackets_table(record, perspective)
    record = record.as_known(perspective.known_at)
    parts = [heading_text(record, ask(record, perspective))]
    if not found["over_time"]:
        return "\n\n".join([*parts, "No texts in this perspective."])
    for head, rows in (
        (
            ["On", "tabled", "brackets on the table", "whose"],
            [
                [e["date"] or "", ", ".join(e["tabled"]), e["brackets"], _owner_words(e["owners"])]
                for e in found["over_time"]
            ],
        ),
        (
            ["version", "components", "brackets", "whose"],
            [
                [e["label"], e["components"], e["brackets"], _owner_words(e["owners"])]
                for e in found["versions"]
            ],
        ),
    ):
        parts.append(str(tabulate(rows, head, disable_numparse=True)))
    parts += [
        f"{each['component']} {each['version']}: a bracket without a partner at {each['place']}: "
        f"{each['words']}"
        for each in found["without_partner"]
    ]
    return "\n\n".join(parts)


def _owner_words(owners: Mapping[str, int]) -> str:
    return ", ".join(f"{owner} {count}" for owner, count in owners.items())


def marked_text(runs: Sequence[Run]) -> str:
    """Return a difference as words: [-left out-], {+put in+}, and moved as [1>…] and {1<…}."""
    return "".join(_piece_text(piece) for piece in both_in_one(runs))


def _piece_text(piece: Piece) -> str:
    body = piece.words.rstrip()
    space = piece.words[len(body) :]
    match piece.kind:
        case RunKind.DELETED:
            return f"[-{body}-]{space}"
        case RunKind.INSERTED:
            return f"{{+{body}+}}{space}"
        case RunKind.MOVED:
            open_, close = (f"[{piece.move}>", "]") if piece.is_gone else (f"{{{piece.move}<", "}")
            return f"{open_}{body}{close}{space}"
        case RunKind.EQUAL:
            return piece.words


def positions_text(table: Table) -> str:
    """Return the claims as a table of words."""
    columns = (
        "expressed_on",
        "party",
        "component",
        "act",
        "stance",
        "condition",
        "statement",
        "basis",
        "grading",
        "uid",
    )
    rows = [[each[column] or "" for column in columns] for each in table["positions"]]
    return str(
        tabulate(rows, [column.replace("_", " ") for column in columns], disable_numparse=True)
    )


def register_text(table: Sequence[Mapping[str, object]]) -> str:
    """Return rows of the framework, each as its filled fields on a line."""
    if not table:
        return "None."
    return "\n".join(
        "  ".join(
            f"{field.replace('_', ' ')}: {' '.join(str(value).split())}"
            for field, value in row.items()
            if value not in (None, "") and field != "uid"
        )
        for row in table
    )
