"""The record for a spreadsheet: the matrix as it looks, and beside it what it is made of.

Nothing that anyone wrote becomes a formula or a link: all words are written as words.
"""

import io
import tomllib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import xlsxwriter

from negotiator import assets
from negotiator.domain.claims import Claim
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import Scale, is_step
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.question import heading
from negotiator.reports.sentences import iso, stance_word, terms_inline
from negotiator.reports.tables import positions_table
from negotiator.store import reads
from negotiator.store.record import Record

_GLYPHS = {1: "++", 2: "+", 3: "[·]", 4: "−", 5: "×"}
_FIVE = 5
_LONGEST = 32_000
_NOTE = 900
_ROWS_ABOVE = 3


class _Ink(NamedTuple):
    """Grounds of stances, best to worst, and of heads, as #RRGGBB."""

    tint: list[str]
    head: str


def as_xlsx(record: Record, perspective: Perspective) -> bytes:
    """Return a workbook: matrix, positions, parties, components, texts, sources, rounds, about.

    Only what the perspective lets through is in it: of sources, those of the positions shown.
    """
    matrix = Matrix(record, perspective)
    record = matrix.record
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "remove_timezone": True,
        },
    )
    book.set_properties({"title": record.negotiation.title, "author": record.author})
    _write_matrix(book, matrix)
    for name, heads, rows in _sheets(matrix):
        _write_sheet(book, matrix, name, heads, rows)
    book.close()
    return out.getvalue()


# ---------------------------------------------------------------------- the matrix


def _write_matrix(book: Any, matrix: Matrix) -> None:  # noqa: ANN401
    record = matrix.record
    sheet = book.add_worksheet("Matrix")
    ink = _ink(len(record.negotiation.scale))
    bold = book.add_format({"bold": True})
    title = book.add_format({"bold": True, "font_size": 14})
    base = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#D8DBDF"}
    head = book.add_format({**base, "bold": True, "bg_color": ink.head})
    plain = book.add_format(base)
    formats = {
        step: book.add_format({**base, "bg_color": tint}) for step, tint in enumerate(ink.tint, 1)
    }
    sheet.write_string(0, 0, _fit(record.negotiation.title), title)
    about = "   ".join(f"{name}: {value}" for name, value in heading(record, matrix.question))
    sheet.write_string(1, 0, _fit(about))
    sheet.write_string(_ROWS_ABOVE, 0, "Component", head)
    for column, party in enumerate(matrix.parties, start=1):
        sheet.write_string(_ROWS_ABOVE, column, _fit(f"{party.name} ({party.code})"), head)
    last = len(matrix.parties) + 1
    sheet.write_string(_ROWS_ABOVE, last, "Convergence", head)
    row = _ROWS_ABOVE + 1
    marking = 0
    for each in matrix.rows:
        component = each.component
        words = _fit(f"{component.number} {component.title}")
        if each.is_chapter:
            sheet.write_string(row, 0, words, head)
            row += 1
            continue
        cells = matrix.cells([component.key])
        margin = matrix.margin(component.key, cells)
        sources = _sources_of(record, cells.values())
        sheet.write_string(row, 0, words, bold)
        for column, party in enumerate(matrix.parties, start=1):
            cell = cells.get((component.key, party.key))
            if cell is None:
                sheet.write_blank(row, column, None, plain)
                continue
            marking = max(marking, *(claim.marking for claim in cell.held.claims))
            shape = formats.get(cell.stance or 0, plain) if is_step(cell.stance) else plain
            sheet.write_string(row, column, _fit(_cell_words(record, cell)), shape)
            sheet.write_comment(
                row, column, _note(record, cell, sources), {"author": "", "x_scale": 2.2}
            )
        if margin.convergence is not None:
            sheet.write_number(row, last, round(margin.convergence, 4))
        row += 1
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, max(1, len(matrix.parties)), 24)
    sheet.set_column(last, last, 12)
    sheet.freeze_panes(_ROWS_ABOVE + 1, 1)
    sheet.autofilter(_ROWS_ABOVE, 0, max(row - 1, _ROWS_ABOVE), last)
    sheet.print_area(0, 0, max(row - 1, _ROWS_ABOVE), last)
    sheet.repeat_rows(_ROWS_ABOVE)
    sheet.repeat_columns(0)
    _set_page(sheet, record, marking)


def _cell_words(record: Record, cell: Cell) -> str:
    scale = record.negotiation.scale
    if cell.held.state is State.CONTRADICTORY:
        return "Sources differ: " + " or ".join(
            terms_inline(scale, claim) for claim in cell.held.claims
        )
    claim = cell.held.claim
    parts = [f"{_glyph(scale, cell.stance)}{stance_word(scale, cell.stance)}"]
    if claim.condition:
        parts.append(f"If {claim.condition}")
    if claim.red_line:
        parts.append("Red line")
    if claim.statement:
        parts.append(claim.statement)
    return "\n".join(parts)


def _glyph(scale: Scale, stance: int | None) -> str:
    if stance is None or not is_step(stance):
        return ""
    return f"{_GLYPHS[stance]} " if len(scale) == _FIVE else f"{stance} "


def _note(record: Record, cell: Cell, sources: dict[int, reads.SourceHead]) -> str:
    lines = []
    for claim in cell.held.claims:
        source = sources.get(claim.source or 0)
        grade = grading(source.reliability if source else None, claim.credibility)
        parts = [iso(claim.expressed), source.title if source else "no source", grade]
        lines.append(", ".join(part for part in parts if part))
    if cell.held.group is not None:
        groups = {party.key: party.name for party in reads.framework(record).parties}
        lines.append(f"From a statement of {groups.get(cell.held.group, 'its group')}")
    if cell.older_text is not None:
        lines.append(f"Said of an older text: {cell.older_text.title}")
    return "\n".join(lines)[:_NOTE]


def _sources_of(record: Record, cells: Iterable[Cell]) -> dict[int, reads.SourceHead]:
    claims: list[Claim] = [claim for cell in cells for claim in cell.held.claims]
    return reads.sources(record, {claim.source for claim in claims if claim.source is not None})


# ---------------------------------------------------------------------- the other sheets


def _sheets(matrix: Matrix) -> Iterable[tuple[str, Sequence[str], list[Sequence[object]]]]:
    record, question = matrix.record, matrix.question
    positions = positions_table(record, question.perspective)["positions"]
    heads = (
        "uid", "party", "component", "act", "refers_to", "stance", "value", "condition",
        "red_line", "statement", "expressed_on", "day_order", "round", "basis", "source",
        "grading", "credibility", "marking", "recorded_at", "recorded_by", "note",
    )  # fmt: skip
    yield "Positions", heads, [[each.get(name) for name in heads] for each in positions]
    yield (
        "Parties",
        ("code", "name", "kind", "role", "in the framework"),
        [[p.code, p.name, p.kind, p.role, p.in_framework] for p in question.parties],
    )
    standing = reads.assigned(record, [c.key for c in question.components])
    statuses = reads.statuses(record, [c.key for c in question.components], question.limits.until)
    yield (
        "Components",
        ("number", "title", "kind", "status", "responsible", "due"),
        [
            [
                head.number,
                head.title,
                head.kind,
                statuses.get(head.key, ("open", 0))[0],
                standing.get(head.key, ("", None))[0],
                _date(standing.get(head.key, ("", None))[1]),
            ]
            for head in question.components
        ],
    )
    codes = {party.key: party.code for party in question.framework.parties}
    numbers = {head.key: head.number for head in question.components}
    found = reads.versions(record, list(numbers))
    texts = [
        text
        for versions in found.values()
        for text in versions
        if text.date is None or text.date <= question.limits.until
    ]
    words = reads.texts_of(record, [text.key for text in texts])
    yield (
        "Texts",
        ("component", "label", "nature", "date", "proposer", "language", "text"),
        [
            [
                numbers[text.component],
                text.title,
                text.nature,
                _date(text.date),
                codes.get(text.proposer or 0, ""),
                text.language,
                words.get(text.key, ""),
            ]
            for text in texts
        ],
    )
    shown = {each["source"] for each in positions}
    yield (
        "Sources",
        ("title", "kind", "speaker", "reference", "reliability", "quote", "language"),
        [
            [s.title, s.kind, s.speaker, s.reference, s.reliability, s.quote, s.language]
            for s in reads.all_sources(record).values()
            if s.title in shown
        ],
    )
    yield (
        "Rounds",
        ("number", "name", "start", "end", "place"),
        [
            [each.number, each.title, each.start.isoformat(), each.end.isoformat(), each.place]
            for each in question.framework.rounds
        ],
    )
    negotiation = record.negotiation
    about: list[Sequence[object]] = [["Negotiation", negotiation.title]]
    about += [[name, value] for name, value in heading(record, question)]
    if negotiation.disclaimer:
        about.append(["Disclaimer", negotiation.disclaimer])
    yield "About", ("what", "is"), about


def _date(packed: int | None) -> str:
    return iso(packed) if packed else ""


def _write_sheet(
    book: Any,  # noqa: ANN401
    matrix: Matrix,
    name: str,
    heads: Sequence[str],
    rows: list[Sequence[object]],
) -> None:
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "bg_color": "#ECEEF1", "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for column, words in enumerate(heads):
        sheet.write_string(0, column, words.replace("_", " ").capitalize(), head)
        longest = max([len(str(row[column] or "")) for row in rows[:200]] or [0])
        sheet.set_column(column, column, min(60, max(10, longest + 2, len(words) + 4)))
    for n, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, bool):
                sheet.write_string(n, column, "yes" if value else "no", wrapped)
            elif isinstance(value, int | float):
                sheet.write_number(n, column, value, wrapped)
            elif value not in (None, ""):
                sheet.write_string(n, column, _fit(str(value)), wrapped)
    sheet.freeze_panes(1, 0)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(heads) - 1)
    sheet.repeat_rows(0)
    _set_page(sheet, matrix.record, matrix.question.limits.ceiling if name == "Positions" else 0)


def _set_page(sheet: Any, record: Record, marking: int) -> None:  # noqa: ANN401
    sheet.set_landscape()
    sheet.set_paper(8)
    sheet.fit_to_pages(1, 0)
    words = record.negotiation.markings[marking].upper().replace("&", "&&")
    reference = record.negotiation.reference.replace("&", "&&")
    sheet.set_header(f"&C&B{words}"[:250])
    sheet.set_footer(f"&L{reference[:80]}&C&B{words[:120]}&R&P / &N"[:250])


def _fit(words: str) -> str:
    """Return words without what a workbook cannot hold, as long as a cell may be."""
    kept = "".join(letter for letter in words if letter >= " " or letter in "\n\t")
    return kept if len(kept) <= _LONGEST else f"{kept[:_LONGEST]}…"


def _ink(steps: int) -> _Ink:
    """Return the grounds of stances on a scale of so many steps, between the five of the theme."""
    theme = tomllib.loads(assets.path("themes/light.toml").read_text("utf-8"))
    stances = theme["stances"]
    return _Ink(
        [_between(stances["tint"], n, steps) for n in range(steps)],
        str(theme["roles"]["group"]),
    )


def _between(colours: list[str], n: int, steps: int) -> str:
    place = n * (len(colours) - 1) / max(1, steps - 1)
    first = min(int(place), len(colours) - 2)
    part = place - first
    pair = [[int(colours[first + k][i : i + 2], 16) for i in (1, 3, 5)] for k in (0, 1)]
    mixed = [round(a + (b - a) * part) for a, b in zip(*pair, strict=True)]
    return "#" + "".join(f"{value:02X}" for value in mixed)
