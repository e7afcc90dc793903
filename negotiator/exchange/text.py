"""Reports as plain text, for a terminal or a mail."""

from collections.abc import Iterable, Mapping, Sequence

from tabulate import tabulate
from wcwidth import clip

from negotiator.domain.differences import Piece, Run, RunKind, both_in_one
from negotiator.domain.field_names import field_name
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.stages import shown_title
from negotiator.exchange.cells import shown_position
from negotiator.language import became, decimal, either, listed, marked, number, tr
from negotiator.reports.comparison import Comparison, Side, Standing, standing_words
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.moments import Difference
from negotiator.reports.movement import movement
from negotiator.reports.question import Question, ask, heading, labelled
from negotiator.reports.sentences import (
    ARROWS,
    counts_words,
    iso,
    moment_words,
    noted,
    stance_inline,
    terms_inline,
)
from negotiator.reports.tables import Table, brackets_table
from negotiator.reports.timeline import Timeline, count
from negotiator.store import reads
from negotiator.store.reads import ComponentHead
from negotiator.store.record import Record

_LEGEND = marked(
    "if: conditional   !: red line   ▲▼: moved   ◆: terms changed   ~: old, or said of an older "
    "text   ↳: from the group   ≠: sources differ   blank: no record"
)
_WIDEST_NAME = 34


def heading_text(record: Record, question: Question) -> str:
    """Return the negotiation's title, the perspective and the disclaimer."""
    negotiation = record.negotiation
    lines = [negotiation.title]
    lines += [labelled(label, value) for label, value in heading(record, question)]
    return "\n".join([*lines, negotiation.disclaimer] if negotiation.disclaimer else lines)


def matrix_text(record: Record, perspective: Perspective) -> str:
    """Return the matrix as a table of words."""
    matrix = Matrix(record, perspective)
    record = matrix.record
    if not matrix.rows or not matrix.parties:
        return (
            heading_text(record, matrix.question) + "\n\n" + tr("No parties or no components yet.")
        )
    cells = matrix.every_cell()
    rows = []
    for row in matrix.rows:
        component = row.component
        line = [component.number, component.title]
        if not row.is_chapter:
            line += [_cell_text(matrix, cells.get((component.key, p.key))) for p in matrix.parties]
            value = matrix.margin(component.key, cells).convergence
            line.append("" if value is None else decimal(value))
        rows.append(line)
    heads = ["", tr("Component"), *(party.code for party in matrix.parties), tr("Convergence")]
    table = tabulate(rows, heads, disable_numparse=True)
    return "\n\n".join((heading_text(record, matrix.question), table, tr(_LEGEND)))


def _cell_text(matrix: Matrix, cell: Cell | None) -> str:
    if cell is None:
        return ""
    scale = matrix.record.negotiation.scale
    if cell.held.state is State.CONTRADICTORY:
        words = " ≠ ".join(stance_inline(scale, claim.stance) for claim in cell.held.claims)
    else:
        words = stance_inline(scale, cell.stance)
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
    if cell.held.claim.condition:
        words = tr("if {stance}", "a stance that depends on a condition", stance=words)
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
        where = listed([part for part in (m.round.title if m.round else "", grade) if part])
        arrow = ARROWS[m.event.direction] if m.event.is_movement else " "
        sentence = tr(
            "{party} on {component}: {words}",
            party=m.party.name,
            component=m.component.number,
            words=moment_words(record.negotiation.scale, m),
        )
        if claim.statement:
            sentence += f" – {claim.statement}"
        sentence = noted(sentence, where) if where else sentence
        lines.append(f"{iso(claim.expressed):<10} {arrow} {sentence}")
    body = "\n".join(lines) or tr("Nothing was said in this perspective.")
    summary = tr(
        "{counts}. Corrections and reaffirmations are none.", counts=counts_words(count(moments))
    )
    return "\n\n".join((heading_text(record, timeline.question), body, summary))


def difference_text(difference: Difference) -> str:
    """Return the cells that differ between two moments, a line each, by component."""
    record = difference.after.record
    parts = [
        "\n\n".join(
            f"{name}\n{heading_text(record, matrix.question)}"
            for name, matrix in (
                (tr("From", "a moment"), difference.before),
                (tr("To", "a moment"), difference.after),
            )
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
        sides = became(
            *(
                tr("no record") if cell is None else _held_words(record, cell)
                for cell in (pair.before, pair.after)
            )
        )
        lines.append("  " + noted(labelled(pair.party.name, sides), pair.kind.shown))
    parts.append("\n".join(lines).strip() or tr("Nothing differs."))
    parts.append(tr("%n cells differ.", "", count))
    return "\n\n".join(parts)


def _held_words(record: Record, cell: Cell) -> str:
    scale = record.negotiation.scale
    return either([terms_inline(scale, claim) for claim in cell.held.claims])


def movement_text(record: Record, perspective: Perspective) -> str:
    """Return shifts, convergence and distance round by round, as three tables."""
    found = movement(record, perspective)
    record = record.as_known(perspective.known_at)
    names = [stop.words for stop in found.stops]

    def table(title: str, lines: Iterable[tuple[str, Sequence[str]]]) -> str:
        rows = [[clip(name, 0, _WIDEST_NAME), *values] for name, values in lines]
        sides = ("left", *("right" for _ in names))
        heads = [title, *names]
        return str(
            tabulate([heads, *rows], tablefmt="plain", disable_numparse=True, colalign=sides)
        )

    def shares(values: Sequence[float | None]) -> list[str]:
        return ["–" if value is None else decimal(value) for value in values]

    parts = [
        heading_text(record, ask(record, perspective)),
        table(
            tr("Shifts up to the end of"),
            [
                (tr(words, "shifts"), [number(getattr(each, kind)) for each in found.shifts])
                for kind, words in _SHIFTS.items()
            ],
        ),
        table(
            tr("Convergence, 0 to 1"),
            [(f"{head.number} {head.title}", shares(values)) for head, values in found.convergence],
        ),
        table(
            tr("Distance to the text, 0 to 1"),
            [(head.name, shares(values)) for head, values in found.distance],
        ),
        tr(
            "Convergence: consensus of Tastle and Wierman (2007). Distance: mean over the "
            "components on which a party holds a stance, from 0 (best step) to 1 (worst)."
        ),
    ]
    return "\n\n".join(parts)


_SHIFTS = {
    "towards": marked("towards", "shifts"),
    "away": marked("away", "shifts"),
    "terms": marked("terms", "shifts"),
    "other": marked("other", "shifts"),
}
"""The kinds of shifts that are counted, by the fields of ``Counts``."""


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
        sides = became(
            *(_side_words(side) for side in (row.current, row.proposed) if side is not None)
        )
        text = marked_text(row.runs)
        parts.append(f"{_component_words(component, row.standing)}\n{sides}\n{text}")
    if len(parts) == 1:
        parts.append(tr("No texts in this perspective."))
    return "\n\n".join(parts)


def _component_words(component: ComponentHead, standing: Standing) -> str:
    return f"{component.number} {component.title} – {standing_words(standing)}"


def _side_words(side: Side) -> str:
    title = side.version.shown
    return noted(title, iso(side.version.date)) if side.version.date else title


def brackets_text(record: Record, perspective: Perspective) -> str:
    """Return how many brackets lie on the table over time, by version, and what has no partner."""
    found = brackets_table(record, perspective)
    record = record.as_known(perspective.known_at)
    parts = [heading_text(record, ask(record, perspective))]
    if not found["over_time"]:
        return "\n\n".join([*parts, tr("No texts in this perspective.")])
    for head, rows in (
        (
            [
                tr("On", "a day"),
                tr("tabled"),
                tr("brackets on the table"),
                tr("whose"),
            ],
            [
                [
                    e["date"] or "",
                    listed([shown_title(title) for title in e["tabled"]]),
                    e["brackets"],
                    _owner_words(e["owners"]),
                ]
                for e in found["over_time"]
            ],
        ),
        (
            [tr("version"), tr("components"), tr("brackets"), tr("whose")],
            [
                [shown_title(e["label"]), e["components"], e["brackets"], _owner_words(e["owners"])]
                for e in found["versions"]
            ],
        ),
    ):
        parts.append(str(tabulate(rows, head, disable_numparse=True)))
    parts += [
        tr(
            "{component} {version}: a bracket without a partner at {place}: {words}",
            component=each["component"],
            version=shown_title(each["version"]),
            place=each["place"],
            words=each["words"],
        )
        for each in found["without_partner"]
    ]
    return "\n\n".join(parts)


def _owner_words(owners: Mapping[str, int]) -> str:
    return listed([f"{owner} {count}" for owner, count in owners.items()])


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
    shown = map(shown_position, table["positions"])
    rows = [[each[column] or "" for column in columns] for each in shown]
    return str(tabulate(rows, [field_name(column) for column in columns], disable_numparse=True))


def register_text(table: Sequence[Mapping[str, object]]) -> str:
    """Return rows of the framework, each as its filled fields on a line."""
    if not table:
        return tr("None.", "no rows")
    return "\n".join(
        "  ".join(
            labelled(field_name(field), " ".join(str(value).split()))
            for field, value in row.items()
            if value not in (None, "") and field != "uid"
        )
        for row in table
    )
