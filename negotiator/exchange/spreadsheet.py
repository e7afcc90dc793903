"""The record for a spreadsheet: the matrix as it looks, and beside it what it is made of.

Nothing that anyone wrote becomes a formula or a link: all words are written as words.
"""

import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter

from negotiator.domain.components import ComponentKind
from negotiator.domain.field_names import field_name
from negotiator.domain.party_words import PartyKind, PartyRole
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import is_step
from negotiator.domain.sources import SourceKind
from negotiator.domain.stages import Nature, Status
from negotiator.domain.words import at_start, shown_marking
from negotiator.exchange.cells import (
    cell_lines,
    head_ground,
    highest_marking,
    shown_position,
    source_lines,
    sources_of,
    tints,
    yes_or_no,
)
from negotiator.language import is_from_the_right, speaking, tr
from negotiator.reports.matrix import Matrix
from negotiator.reports.question import heading, labelled
from negotiator.reports.sentences import iso
from negotiator.reports.tables import positions_table
from negotiator.store import reads
from negotiator.store.reads import RoundHead
from negotiator.store.record import Record

_LONGEST = 32_000
_NOTE = 900
_ROWS_ABOVE = 3
_SIGNS_IN_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET_NAME = 31


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
    sheet = _sheet(book, tr("Matrix"))
    bold = book.add_format({"bold": True})
    title = book.add_format({"bold": True, "font_size": 14})
    base = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#D8DBDF"}
    head = book.add_format({**base, "bold": True, "bg_color": head_ground()})
    plain = book.add_format(base)
    formats = {
        step: book.add_format({**base, "bg_color": tint})
        for step, tint in enumerate(tints(len(record.negotiation.scale)), 1)
    }
    sheet.write_string(0, 0, _fit(record.negotiation.title), title)
    about = "   ".join(labelled(*each) for each in heading(record, matrix.question))
    sheet.write_string(1, 0, _fit(about))
    sheet.write_string(_ROWS_ABOVE, 0, tr("Component"), head)
    for column, party in enumerate(matrix.parties, start=1):
        sheet.write_string(_ROWS_ABOVE, column, _fit(f"{party.name} ({party.code})"), head)
    last = len(matrix.parties) + 1
    sheet.write_string(_ROWS_ABOVE, last, tr("Convergence"), head)
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
        sources = sources_of(record, cells.values())
        marking = max(marking, highest_marking(cells.values()))
        sheet.write_string(row, 0, words, bold)
        for column, party in enumerate(matrix.parties, start=1):
            cell = cells.get((component.key, party.key))
            if cell is None:
                sheet.write_blank(row, column, None, plain)
                continue
            shape = formats.get(cell.stance or 0, plain) if is_step(cell.stance) else plain
            sheet.write_string(row, column, _fit("\n".join(cell_lines(record, cell))), shape)
            note = "\n".join(source_lines(record, cell, sources))[:_NOTE]
            sheet.write_comment(row, column, note, {"author": "", "x_scale": 2.2})
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


# ---------------------------------------------------------------------- the other sheets


def _sheets(matrix: Matrix) -> Iterable[tuple[str, Sequence[str], list[Sequence[object]]]]:
    record, question = matrix.record, matrix.question
    positions = positions_table(record, question.perspective)["positions"]
    heads = (
        "uid", "party", "component", "act", "refers_to", "stance", "value", "condition",
        "red_line", "statement", "expressed_on", "day_order", "round", "basis", "source",
        "grading", "credibility", "marking", "recorded_at", "recorded_by", "note",
    )  # fmt: skip
    rounds = _shown_rounds(question.framework.rounds)
    shown = [
        {**shown_position(each), "round": rounds.get(each["round"] or "")} for each in positions
    ]
    yield tr("Positions"), heads, [[each.get(name) for name in heads] for each in shown]
    yield (
        tr("Parties"),
        ("code", "name", "kind", "role", "in_framework"),
        [
            [p.code, p.name, PartyKind(p.kind).shown, PartyRole(p.role).shown, p.in_framework]
            for p in question.parties
        ],
    )
    standing = reads.assigned(record, [c.key for c in question.components])
    statuses = reads.statuses(record, [c.key for c in question.components], question.limits.until)
    yield (
        tr("Components"),
        ("number", "title", "kind", "status", "responsible", "due"),
        [
            [
                head.number,
                head.title,
                ComponentKind(head.kind).shown,
                Status(statuses.get(head.key, (Status.OPEN, 0))[0]).shown,
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
        tr("Texts"),
        ("component", "label", "nature", "date", "proposer", "language", "text"),
        [
            [
                numbers[text.component],
                text.shown,
                Nature(text.nature).shown,
                _date(text.date),
                codes.get(text.proposer or 0, ""),
                text.language,
                words.get(text.key, ""),
            ]
            for text in texts
        ],
    )
    named = {each["source"] for each in positions}
    yield (
        tr("Sources"),
        ("title", "kind", "speaker", "reference", "reliability", "quote", "language"),
        [
            [
                s.title,
                SourceKind(s.kind).shown,
                s.speaker,
                s.reference,
                s.reliability,
                s.quote,
                s.language,
            ]
            for s in reads.all_sources(record).values()
            if s.title in named
        ],
    )
    yield (
        tr("Rounds"),
        ("number", "name", "start", "end", "place"),
        [
            [each.number, each.title, each.start.isoformat(), each.end.isoformat(), each.place]
            for each in question.framework.rounds
        ],
    )
    negotiation = record.negotiation
    about: list[Sequence[object]] = [[tr("Negotiation"), negotiation.title]]
    about += [[name, value] for name, value in heading(record, question)]
    if negotiation.disclaimer:
        about.append([tr("Disclaimer"), negotiation.disclaimer])
    yield tr("About", "sheet of a workbook"), ("what", "is"), about


def _shown_rounds(rounds: Iterable[RoundHead]) -> dict[str, str]:
    """Return what rounds are called, by what the table of positions calls them."""
    with speaking("en"):
        names = [each.title for each in rounds]
    return dict(zip(names, (each.title for each in rounds), strict=True))


def _date(packed: int | None) -> str:
    return iso(packed) if packed else ""


def _write_sheet(
    book: Any,  # noqa: ANN401
    matrix: Matrix,
    name: str,
    heads: Sequence[str],
    rows: list[Sequence[object]],
) -> None:
    sheet = _sheet(book, name)
    head = book.add_format({"bold": True, "bg_color": "#ECEEF1", "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for column, field in enumerate(heads):
        words = at_start(field_name(field))
        sheet.write_string(0, column, words, head)
        longest = max([len(str(row[column] or "")) for row in rows[:200]] or [0])
        sheet.set_column(column, column, min(60, max(10, longest + 2, len(words) + 4)))
    for n, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, bool):
                sheet.write_string(n, column, yes_or_no(value), wrapped)
            elif isinstance(value, int | float):
                sheet.write_number(n, column, value, wrapped)
            elif value not in (None, ""):
                sheet.write_string(n, column, _fit(str(value)), wrapped)
    sheet.freeze_panes(1, 0)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(heads) - 1)
    sheet.repeat_rows(0)
    is_marked = name == tr("Positions")
    _set_page(sheet, matrix.record, matrix.question.limits.ceiling if is_marked else 0)


def _sheet(book: Any, name: str) -> Any:  # noqa: ANN401
    """Return a new sheet, whose first column is where the language begins."""
    sheet = book.add_worksheet(_SIGNS_IN_NO_NAME.sub(" ", name)[:_LONGEST_SHEET_NAME])
    if is_from_the_right():
        sheet.right_to_left()
    return sheet


def _set_page(sheet: Any, record: Record, marking: int) -> None:  # noqa: ANN401
    sheet.set_landscape()
    sheet.set_paper(8)
    sheet.fit_to_pages(1, 0)
    words = shown_marking(record.negotiation.markings[marking]).upper().replace("&", "&&")
    reference = record.negotiation.reference.replace("&", "&&")
    sheet.set_header(f"&C&B{words}"[:250])
    sheet.set_footer(f"&L{reference[:80]}&C&B{words[:120]}&R&P / &N"[:250])


def _fit(words: str) -> str:
    """Return words without what a workbook cannot hold, as long as a cell may be."""
    kept = "".join(letter for letter in words if letter >= " " or letter in "\n\t")
    return kept if len(kept) <= _LONGEST else f"{kept[:_LONGEST]}…"
