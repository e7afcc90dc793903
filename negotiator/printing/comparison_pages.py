"""The comparison on paper: texts in columns, paragraph by paragraph, and who stands where."""

from collections.abc import Sequence
from itertools import count
from typing import NamedTuple

from PySide6.QtCore import QRectF

from negotiator.domain.brackets import brackets, strong_places
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.differences import Piece, RunKind, newer, older, passages
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.stages import shown_title
from negotiator.domain.words import at_start
from negotiator.language import decimal, listed, marked, tr
from negotiator.printing import tables
from negotiator.printing.items import Fill, Frame, Item, StatusSign, Text, Tile
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Row, Section, Space, Strip
from negotiator.printing.seed_pages import participants_and_dimensions
from negotiator.printing.words import Span, Style, Words, apart, points
from negotiator.reports.comparison import Comparison, Side, Standing, standing_words
from negotiator.reports.sentences import stance_inline
from negotiator.store.reads import ComponentHead
from negotiator.store.record import Record

_SIZE = 9.4
_PAD = points(6)
_NUMBER = points(26)
_TWO = (marked("Current framework"), marked("Proposed modification"))
_NOTHING = (marked("No text in force."), marked("No text on the table."))


class _Part(NamedTuple):
    """A component as it is printed: its texts, and its paragraphs with a cell for each text."""

    component: ComponentHead
    standing: Standing
    sides: Sequence[Side | None]
    rows: list[list[list[Piece]]]


def sections(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the texts, then the participants and the likely consequences."""
    palette, width = space.palette, space.width
    comparison = Comparison(record, perspective)
    titles = (
        [shown_title(title) for title in comparison.titles]
        if comparison.has_columns
        else [tr(title) for title in _TWO]
    )
    columns = _Columns(width, len(titles))
    numbers = count(1)
    rows: list[Row] = []
    for component in comparison.components:
        space.goes_on()
        rows += _rows(comparison, _part(comparison, component), palette, columns, numbers)
    found = [Section(rows, head=_head(titles, columns, palette))]
    if not rows:
        words = tr("No component has a text in this perspective.")
        found = [Section([Row(tables.text_strip([(words, Style())], width))])]
    found += participants_and_dimensions(record, perspective, palette, width)
    return [section for section in found if section.rows]


class _Columns:
    """The columns of a page: a narrow one for the numbers of rows, and one for each text."""

    def __init__(self, width: float, number: int) -> None:
        self.width = width
        self.number = number
        self.each = (width - _NUMBER) / number

    def left(self, n: int) -> float:
        """Return where a column begins."""
        return _NUMBER + n * self.each

    @property
    def room(self) -> float:
        """How wide the words of a column are."""
        return self.each - 2 * _PAD

    def frames(self, height: float, palette: Palette) -> list[Item]:
        """Return the lines around the columns of a strip."""
        found: list[Item] = [Frame(QRectF(0, 0, _NUMBER, height), palette.line, sides="lr")]
        for n in range(self.number):
            box = QRectF(self.left(n), 0, self.each, height)
            found.append(Frame(box, palette.line, sides="lr"))
        return found


def _part(comparison: Comparison, component: ComponentHead) -> _Part:
    if comparison.has_columns:
        columns = comparison.columns(component)
        rows = [[newer(cell) if cell is not None else [] for cell in row] for row in columns.rows]
        return _Part(component, columns.standing, columns.sides, rows)
    compared = comparison.row(component)
    rows = [[older(each.runs), newer(each.runs)] for each in passages(compared.runs)]
    return _Part(component, compared.standing, (compared.current, compared.proposed), rows)


def _head(titles: Sequence[str], columns: _Columns, palette: Palette) -> Strip:
    items: list[Item] = []
    height = points(19)
    items.append(Fill(QRectF(0, 0, columns.width, height), palette.group))
    for n, title in enumerate(titles):
        box = QRectF(columns.left(n), 0, columns.each, height)
        words = Words([(title, Style(9.4, bold=True))], columns.room)
        place = QRectF(box.left() + _PAD, points(3.5), columns.room, words.height)
        items += [Frame(box, palette.line), Text(place, words)]
        height = max(height, words.height + points(7))
    items.append(Frame(QRectF(0, 0, columns.width, height), palette.text, 1.2, "tb"))
    return Strip(height, items)


def _rows(
    comparison: Comparison,
    part: _Part,
    palette: Palette,
    columns: _Columns,
    numbers: "count[int]",
) -> list[Row]:
    """Return a component as strips: its title, its texts line by line, who stands where."""
    title = f"{part.component.number}  {part.component.title}"
    chapter = _title(title, part.standing, palette, columns.width)
    again = _title(tables.continued(title), part.standing, palette, columns.width)
    strips = [_sides(part, palette, columns)]
    for row in part.rows:
        strips += _lines(row, next(numbers), palette, columns)
    strips.append(_stances(comparison, part.component.key, palette, columns.width))
    return [Row(strip, chapter, again) for strip in strips]


def _title(title: str, standing: Standing, palette: Palette, width: float) -> Strip:
    status = Words([(at_start(standing_words(standing)), Style(8.4))], width * 0.5)
    room = width - status.natural_width - points(40)
    words = Words([(title, Style(9.4, bold=True))], room)
    height = max(words.height, status.height) + points(6)
    box = QRectF(0, 0, width, height)
    x = width - _PAD - status.natural_width
    return Strip(
        height,
        [
            Fill(box, palette.group),
            Frame(box, palette.line),
            Text(QRectF(_PAD, points(3), room, words.height), words),
            StatusSign(QRectF(x - points(12), points(4.5), points(9), points(9)), standing.status),
            Text(QRectF(x, points(3.6), width * 0.5, status.height), status),
        ],
    )


def _sides(part: _Part, palette: Palette, columns: _Columns) -> Strip:
    height = points(15)
    items: list[Item] = []
    for n, side in enumerate(part.sides):
        is_usual = columns.number == len(_NOTHING)
        missing = tr(_NOTHING[n]) if is_usual else tr("No such text.")
        words = Words(
            [(side_words(side) or missing, Style(7.8, colour=palette.text2))], columns.room
        )
        place = QRectF(columns.left(n) + _PAD, points(4), columns.room, words.height)
        items.append(Text(place, words))
        height = max(height, words.height + points(5))
    return Strip(height, [*items, *columns.frames(height, palette)])


def side_words(side: Side | None) -> str:
    """Return what a text version is called on its side: label, date, proposer, brackets."""
    if side is None:
        return ""
    number = side.brackets
    parts = [
        apart(side.version.shown),
        short_date(PartialDate.unpack(side.version.date)) if side.version.date else "",
        apart(side.proposer),
        tr("%n brackets", "", number) if number else tr("no brackets"),
    ]
    return listed([part for part in parts if part])


def marked_spans(pieces: Sequence[Piece], palette: Palette) -> list[Span]:
    """Return pieces as spans: what is gone struck, what is new underlined, brackets in bold.

    What moved stands in italics too.
    """
    text = "".join(piece.words for piece in pieces)
    strong: set[int] = set()
    for start, end in strong_places(brackets(text)):
        strong |= set(range(start, end))
    spans: list[Span] = []
    at = 0
    for piece in pieces:
        start = 0
        for n in range(1, len(piece.words) + 1):
            is_end = n == len(piece.words)
            if is_end or ((at + n) in strong) != ((at + start) in strong):
                bold = (at + start) in strong
                words = piece.words[start:n]
                body = words.rstrip() if is_end else words
                spans.append((body, _style(piece, palette, bold=bold)))
                if len(body) < len(words):
                    spans.append((words[len(body) :], Style(_SIZE)))
                start = n
        at += len(piece.words)
    return spans


def _style(piece: Piece, palette: Palette, *, bold: bool) -> Style:
    if piece.kind is RunKind.EQUAL:
        return Style(_SIZE, bold)
    colour, ground = palette.inserted, palette.inserted_ground
    if piece.is_gone:
        colour, ground = palette.deleted, palette.deleted_ground
    return Style(
        _SIZE,
        bold,
        piece.kind is RunKind.MOVED,
        colour,
        ground,
        not piece.is_gone,
        piece.is_gone,
    )


def _lines(
    row: Sequence[Sequence[Piece]], number: int, palette: Palette, columns: _Columns
) -> list[Strip]:
    """Return a paragraph as strips of one line each, so that it runs on over pages."""
    texts = [Words(marked_spans(cell, palette), columns.room) for cell in row]
    strips: list[Strip] = []
    for n in range(max(len(words.lines) for words in texts)):
        height = 0.0
        items: list[Item] = []
        for column, words in enumerate(texts):
            if n < len(words.lines):
                top, bottom = words.lines[n]
                height = max(height, bottom - top)
                place = QRectF(columns.left(column) + _PAD, 0, columns.room, bottom - top)
                items.append(Text(place, words, None, n, n + 1))
        if n == 0:
            words = Words([(f"{number}", Style(7.8, colour=palette.text2))], _NUMBER - _PAD)
            items.append(Text(QRectF(points(4), points(1), _NUMBER, words.height), words))
            height = max(height, words.height)
        strips.append(Strip(height, [*items, *columns.frames(height, palette)]))
    if strips:
        last = strips[-1]
        height = last.height + points(4)
        kept = [item for item in last.items if not isinstance(item, Frame)]
        strips[-1] = Strip(height, [*kept, *columns.frames(height, palette)])
    return strips


def _stances(comparison: Comparison, component: int, palette: Palette, width: float) -> Strip:
    """Return who stands where: a tile and a code each, wrapped over lines."""
    cells, margin = comparison.stances(component)
    scale = comparison.record.negotiation.scale
    items: list[Item] = []
    marking = 0
    x, y = _PAD, points(6)
    for party in comparison.matrix.parties:
        cell = cells.get(party.key)
        if cell is None:
            continue
        marking = max(marking, *(claim.marking for claim in cell.held.claims))
        differs = cell.held.state is State.CONTRADICTORY
        word = tr("sources differ") if differs else stance_inline(scale, cell.stance)
        words = Words([(f"{party.code} ", Style(8, bold=True)), (word, Style(8))], points(200))
        if x + words.natural_width + points(30) > width:
            x, y = _PAD, y + points(14)
        if cell.stance is not None:
            place = QRectF(x, y, points(12.5), points(10))
            conditional = bool(cell.held.claim.condition)
            items.append(Tile(place, cell.stance, len(scale), conditional))
        place = QRectF(x + points(16), y - points(1), words.natural_width + 1, words.height)
        items.append(Text(place, words))
        x += points(30) + words.natural_width
    if margin.convergence is not None:
        words = Words(
            [(tr("convergence {value}", value=decimal(margin.convergence)), Style(8))], points(120)
        )
        if x + words.natural_width + points(10) > width:
            x, y = _PAD, y + points(14)
        place = QRectF(width - _PAD - words.natural_width, y - points(1), points(120), words.height)
        items.append(Text(place, words))
    height = y + points(16)
    items.append(Frame(QRectF(0, 0, width, height), palette.line, sides="lrb"))
    items.append(Frame(QRectF(0, 0, width, height), palette.hair, sides="t"))
    return Strip(height, items, marking)
