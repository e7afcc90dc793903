"""The matrix and what moved as Word tables: styled, with heads repeated on every page.

Their text is in the styles "Cell" and "Cell head", so that a reader can change all of it at once.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.scale import is_step
from negotiator.domain.words import at_start, shown_marking
from negotiator.exchange.cells import (
    cell_lines,
    condition_line,
    head_ground,
    highest_marking,
    signed_word,
    source_lines,
    sources_of,
    tints,
)
from negotiator.exchange.word_document import Front, begun, clean, content_of, direct
from negotiator.language import decimal, is_from_the_right, listed, marked, tr
from negotiator.reports.brief import brief, nothing_moved, shift_words, totals_words, what_moved
from negotiator.reports.event_words import beside_words, causes
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.question import Question, heading
from negotiator.reports.sentences import ARROWS, moved_words
from negotiator.reports.timeline import Moment
from negotiator.store.record import Record

_MOST_CELLS = 50_000
_TWIPS = 56.7
_LEAD = 46.0
_COLUMN = {"symbol": 13.0, "summary": 26.0, "full": 32.0}
_MOST_COLUMNS = 60
_SIZE = 8.0
_CELL = marked("Cell", "style in Word")
_HEAD = marked("Cell head", "style in Word")
_NOTE = marked("Cell note", "style in Word")
_GREY = RGBColor(0x47, 0x4F, 0x58)
_LINE = "9AA1AA"
_BRIEF = (
    (marked("When", "head of a column"), 22),
    (marked("Party", "head of a column"), 28),
    (marked("What it did", "head of a column"), 34),
    (marked("From", "head of a column"), 24),
    (marked("To", "head of a column"), 30),
    (marked("In its words", "head of a column"), 70),
    (marked("Source and cause", "head of a column"), 42),
)
"""The columns of what moved, and their shares of the width."""


class _Filled(NamedTuple):
    """A cell of a table: paragraphs, the ground, and how many columns it takes."""

    lines: Sequence[str]
    ground: str = ""
    style: str = _CELL
    span: int = 1
    strong: int = 0
    """How many of the first lines stand out."""
    notes: Sequence[str] = ()
    """Lines below these, smaller: on whose word."""


def matrix_docx(record: Record, perspective: Perspective, setup: PageSetup) -> bytes:
    """Return the matrix as a document; parties that do not fit beside each other get a table more.

    Raises:
        NegotiatorError: there are too many cells for Word.
    """
    matrix = Matrix(record, perspective)
    record = matrix.record
    if len(matrix.parties) * len(matrix.components) > _MOST_CELLS:
        raise NegotiatorError(
            tr(
                "%n cells are too many for Word.",
                "",
                len(matrix.parties) * len(matrix.components),
            ),
            tr("Show fewer parties or components, or export a workbook."),
        )
    cells = matrix.every_cell()
    document = _begun(record, matrix.question, setup, "", highest_marking(cells.values()))
    width = setup.size[0] - 2 * setup.margin
    fit = int((width - _LEAD) / (_COLUMN[setup.density] * setup.text_size / 100))
    fit = max(1, min(_MOST_COLUMNS, fit))
    blocks = [
        range(start, min(start + fit, len(matrix.parties)))
        for start in range(0, len(matrix.parties), fit)
    ]
    for n, block in enumerate(blocks):
        if len(blocks) > 1:
            words = tr(
                "Parties {first}–{last} of {number}",
                first=block.start + 1,
                last=block.stop,
                number=len(matrix.parties),
            )
            title = document.add_heading(words, 1)
            title.paragraph_format.page_break_before = n > 0
        _add_table(document, *_matrix_table(matrix, cells, block, width, setup.density))
    if not matrix.parties or not matrix.rows:
        document.add_paragraph(tr("Nothing is in this perspective."))
    return content_of(document)


def _matrix_table(
    matrix: Matrix,
    cells: dict[tuple[int, int], Cell],
    block: range,
    width: float,
    density: str,
) -> tuple[list[float], list[_Filled], list[list[_Filled]]]:
    record = matrix.record
    parties = matrix.parties[block.start : block.stop]
    column = (width - _LEAD) / len(parties)
    sources = sources_of(record, cells.values())
    grounds = tints(len(record.negotiation.scale))
    head = [_Filled([tr("Component")], style=_HEAD)]
    head += [
        _Filled(
            [party.code if density == "symbol" else f"{party.name} ({party.code})"], style=_HEAD
        )
        for party in parties
    ]
    rows = []
    for row in matrix.rows:
        component = row.component
        words = f"{component.number} {component.title}"
        if row.is_chapter:
            rows.append([_Filled([words], head_ground(), _HEAD, len(parties) + 1)])
            continue
        in_row = {
            key: cell
            for party in matrix.parties
            if (cell := cells.get(key := (component.key, party.key))) is not None
        }
        margin = matrix.margin(component.key, in_row)
        lead = []
        if margin.convergence is not None:
            lead.append(tr("Convergence {number}", number=decimal(margin.convergence)))
        line = [_Filled([words], strong=1, notes=lead)]
        for party in parties:
            cell = in_row.get((component.key, party.key))
            if cell is None:
                line.append(_Filled([]))
                continue
            said = cell_lines(record, cell)
            notes: list[str] = []
            if density == "symbol":
                said = said[0].split(" ")[:1]
            elif density == "summary":
                said = said[:2] if cell.held.claim.condition else said[:1]
            else:
                notes = source_lines(record, cell, sources)
            if cell.moved is not None and density != "symbol":
                said.insert(1, f"{ARROWS[cell.moved]} {moved_words(cell.moved)}")
            is_tinted = len(cell.held.claims) == 1 and is_step(cell.stance)
            ground = grounds[(cell.stance or 1) - 1] if is_tinted else ""
            line.append(_Filled(said, ground, strong=1, notes=notes))
        rows.append(line)
    return [_LEAD, *[column] * len(parties)], head, rows


def brief_docx(record: Record, perspective: Perspective, setup: PageSetup) -> bytes:
    """Return what moved as a document: the counts, and a table whose chapters are the components.

    Raises:
        NegotiatorError: there are too many shifts for Word.
    """
    record = record.as_known(perspective.known_at)
    found = brief(record, perspective)
    moments = [moment for group in found.groups for moment in group.moments]
    if len(moments) * len(_BRIEF) > _MOST_CELLS:
        raise NegotiatorError(
            tr("%n shifts are too many for Word.", "", len(moments)),
            tr("Compare with a later moment."),
        )
    marking = max((moment.event.claim.marking for moment in moments), default=0)
    document = _begun(record, found.question, setup, what_moved(found.question), marking)
    counts = shift_words(found.shifts)
    if found.totals is not None:
        counts = f"{counts} {totals_words(found.totals)}"
    document.add_paragraph(clean(counts))
    if not moments:
        document.add_paragraph(clean(nothing_moved(found.question)))
        return content_of(document)
    grounds = tints(len(record.negotiation.scale))
    rows = []
    for group in found.groups:
        rows.append([_Filled([group.title], head_ground(), _HEAD, len(_BRIEF))])
        rows += [_brief_row(record, moment, grounds) for moment in group.moments]
    width = setup.size[0] - 2 * setup.margin
    whole = sum(share for _, share in _BRIEF)
    head = [_Filled([tr(words, "head of a column")], style=_HEAD) for words, _ in _BRIEF]
    _add_table(document, [share * width / whole for _, share in _BRIEF], head, rows)
    return content_of(document)


def _brief_row(record: Record, moment: Moment, grounds: Sequence[str]) -> list[_Filled]:
    event = moment.event
    claim, before = event.claim, event.before
    scale = record.negotiation.scale

    def stance(code: int | None) -> _Filled:
        ground = grounds[(code or 1) - 1] if is_step(code) else ""
        return _Filled([signed_word(scale, code)], ground)

    after = stance(claim.stance)
    terms = [condition_line(claim)] if claim.condition else []
    terms += [tr("Red line")] if claim.red_line else []
    why = [at_start(words) for words in causes(record, moment)]
    return [
        _Filled([short_date(PartialDate.unpack(claim.expressed))]),
        _Filled([moment.party.name], strong=1),
        _Filled([f"{ARROWS[event.direction]} {moved_words(event.direction)}"]),
        stance(before.stance) if before is not None else _Filled([]),
        after._replace(lines=[*after.lines, *terms]),
        _Filled([claim.statement] if claim.statement else []),
        _Filled([], notes=[listed(list(beside_words(record, moment))), *why]),
    ]


# ---------------------------------------------------------------------- documents and tables


def _begun(record: Record, question: Question, setup: PageSetup, title: str, marking: int) -> Any:  # noqa: ANN401
    negotiation = record.negotiation
    about = [*heading(record, question)]
    if title:
        about.insert(0, (tr("Negotiation"), negotiation.title))
    document = begun(
        Front(
            title or negotiation.title,
            about,
            shown_marking(negotiation.markings[marking]),
            negotiation.disclaimer,
            record.author,
            record.now(),
            (*setup.size, setup.margin),
            setup.text_size,
        )
    )
    for name in (_CELL, _HEAD, _NOTE):
        style = document.styles.add_style(_named(name), WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        size = _SIZE - 1 if name == _NOTE else _SIZE
        style.font.size, style.font.bold = Pt(size * setup.text_size / 100), name == _HEAD
        style.paragraph_format.space_after = Pt(0)
        style.paragraph_format.line_spacing = 1.0
    document.styles[_named(_NOTE)].font.color.rgb = _GREY
    return document


def _named(style: str) -> str:
    """Return what a style is called in Word."""
    return tr(style, "style in Word")


def _add_table(
    document: Any,  # noqa: ANN401
    widths: Sequence[float],
    head: Sequence[_Filled],
    rows: Iterable[Sequence[_Filled]],
) -> None:
    """Add a table; widths are in millimetres. The head is repeated, and no row is cut by a page."""
    table = _made("w:tbl")
    properties = _made("w:tblPr", table)
    _made("w:tblStyle", properties, val=document.styles["Table Grid"].style_id)
    if is_from_the_right():
        _made("w:bidiVisual", properties)
    _made("w:tblW", properties, w=str(round(sum(widths) * _TWIPS)), type="dxa")
    borders = _made("w:tblBorders", properties)
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        _made(f"w:{side}", borders, val="single", sz="4", space="0", color=_LINE)
    _made("w:tblLayout", properties, type="fixed")
    _made("w:tblLook", properties, firstRow="1", firstColumn="1", noHBand="1", noVBand="1")
    grid = _made("w:tblGrid", table)
    for width in widths:
        _made("w:gridCol", grid, w=str(round(width * _TWIPS)))
    styles = {name: document.styles[_named(name)].style_id for name in (_CELL, _HEAD, _NOTE)}
    _add_row(table, [each._replace(ground=head_ground()) for each in head], widths, styles, True)
    for row in rows:
        _add_row(table, row, widths, styles, False)
    document.element.body.insert_element_before(table, "w:sectPr")
    document.add_paragraph()


def _add_row(
    table: Any,  # noqa: ANN401
    row: Sequence[_Filled],
    widths: Sequence[float],
    styles: dict[str, str],
    is_head: bool,  # noqa: FBT001
) -> None:
    line = _made("w:tr", table)
    properties = _made("w:trPr", line)
    _made("w:cantSplit", properties)
    if is_head:
        _made("w:tblHeader", properties)
    column = 0
    for each in row:
        cell = _made("w:tc", line)
        about = _made("w:tcPr", cell)
        width = sum(widths[column : column + each.span])
        column += each.span
        _made("w:tcW", about, w=str(round(width * _TWIPS)), type="dxa")
        if each.span > 1:
            _made("w:gridSpan", about, val=str(each.span))
        if each.ground:
            _made("w:shd", about, val="clear", color="auto", fill=each.ground.removeprefix("#"))
        # A chapter's head stays with the row below it.
        is_kept = each.span > 1
        for n, words in enumerate(each.lines or ([] if each.notes else [""])):
            _add_paragraph(cell, words, styles[each.style], n < each.strong, is_kept)
        for words in each.notes:
            _add_paragraph(cell, words, styles[_NOTE], False, is_kept)


def _add_paragraph(
    cell: Any,  # noqa: ANN401
    words: str,
    style: str,
    is_strong: bool,  # noqa: FBT001
    is_kept: bool,  # noqa: FBT001
) -> None:
    for line in clean(words).split("\n"):
        paragraph = _made("w:p", cell)
        properties = _made("w:pPr", paragraph)
        _made("w:pStyle", properties, val=style)
        if is_kept:
            _made("w:keepNext", properties)
        from_right = direct(properties, line)
        if not line:
            continue
        run = _made("w:r", paragraph)
        if is_strong or from_right:
            of_run = _made("w:rPr", run)
            if is_strong:
                _made("w:b", of_run)
                _made("w:bCs", of_run)
            if from_right:
                _made("w:rtl", of_run)
        text = _made("w:t", run)
        text.set(qn("xml:space"), "preserve")
        text.text = line


def _made(name: str, parent: Any = None, **attributes: str) -> Any:  # noqa: ANN401
    element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    if parent is not None:
        parent.append(element)
    return element
