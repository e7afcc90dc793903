"""The comparison on paper: two columns a component, struck and underlined, and who stands where."""

from PySide6.QtCore import QRectF

from negotiator.domain.brackets import brackets, strong_places
from negotiator.domain.components import Component, Consequence
from negotiator.domain.differences import Piece, RunKind, newer, older
from negotiator.domain.held import State
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.printing import tables
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Fill, Frame, Item, Row, Section, StatusSign, Strip, Text, Tile
from negotiator.printing.words import Span, Style, Words, points
from negotiator.reports.comparison import Compared, Comparison, Side
from negotiator.reports.sentences import iso, stance_word
from negotiator.store.record import Record

_SIZE = 9.4
_PAD = points(6)
_NOTHING = {"current": "No text in force.", "proposed": "No text on the table."}


def sections(
    record: Record, perspective: Perspective, palette: Palette, width: float, height: float
) -> list[Section]:
    """Return the texts, then the participants and the likely consequences."""
    comparison = Comparison(record, perspective)
    rows: list[Row] = []
    for compared in comparison.rows():
        rows += _rows(comparison, compared, palette, width)
    found = [Section(rows, head=_head(width, palette))]
    if not rows:
        words = "No component has a text in this perspective."
        found = [Section([Row(tables.text_strip([(words, Style())], width))])]
    found += [_participants(record, palette, width), _consequences(record, palette, width)]
    return [section for section in found if section.rows]


def _head(width: float, palette: Palette) -> Strip:
    half = width / 2
    items: list[Item] = []
    height = points(19)
    for n, title in enumerate(("Current framework", "Proposed modification")):
        box = QRectF(n * half, 0, half, height)
        words = Words([(title, Style(9.4, bold=True))], half - 2 * _PAD)
        items += [
            Fill(box, palette.group),
            Frame(box, palette.line),
            Text(QRectF(n * half + _PAD, points(3.5), half - 2 * _PAD, words.height), words),
        ]
    items.append(Frame(QRectF(0, 0, width, height), palette.text, 1.2, "tb"))
    return Strip(height, items)


def _rows(comparison: Comparison, compared: Compared, palette: Palette, width: float) -> list[Row]:
    """Return a component as strips: its title, its texts line by line, who stands where."""
    component = compared.component
    title = f"{component.number}  {component.title}"
    chapter = _title(title, compared, palette, width)
    again = _title(f"{title} (continued)", compared, palette, width)
    half = width / 2
    left = Words(left_spans(compared, palette), half - 2 * _PAD)
    right = Words(right_spans(compared, palette), half - 2 * _PAD)
    strips = [_sides(compared, palette, half)]
    strips += _lines(left, right, half, palette)
    strips.append(_stances(comparison, compared, palette, width))
    return [Row(strip, chapter, again) for strip in strips]


def _title(title: str, compared: Compared, palette: Palette, width: float) -> Strip:
    words = Words([(title, Style(9.4, bold=True))], width * 0.7)
    height = words.height + points(6)
    box = QRectF(0, 0, width, height)
    status = Words([(compared.status.capitalize(), Style(8.4))], width * 0.2)
    x = width - _PAD - status.natural_width
    return Strip(
        height,
        [
            Fill(box, palette.group),
            Frame(box, palette.line),
            Text(QRectF(_PAD, points(3), width * 0.7, words.height), words),
            StatusSign(QRectF(x - points(12), points(4.5), points(9), points(9)), compared.status),
            Text(QRectF(x, points(3.6), width * 0.2, status.height), status),
        ],
    )


def _sides(compared: Compared, palette: Palette, half: float) -> Strip:
    height = points(15)
    items: list[Item] = []
    for n, (side, name) in enumerate(
        ((compared.current, "current"), (compared.proposed, "proposed"))
    ):
        words = Words(
            [(side_words(side) or _NOTHING[name], Style(7.8, colour=palette.text2))],
            half - 2 * _PAD,
        )
        items.append(Text(QRectF(n * half + _PAD, points(4), half - 2 * _PAD, words.height), words))
    items += [Frame(QRectF(n * half, 0, half, height), palette.line, sides="lr") for n in (0, 1)]
    return Strip(height, items)


def side_words(side: Side | None) -> str:
    """Return what a text version is called on its side: label, date, proposer, brackets."""
    if side is None:
        return ""
    number = side.brackets
    parts = [
        side.version.title,
        iso(side.version.date) if side.version.date else "",
        side.proposer,
        f"{number} bracket{'s' * (number != 1)}" if number else "no brackets",
    ]
    return ", ".join(part for part in parts if part)


def left_spans(compared: Compared, palette: Palette) -> list[Span]:
    """Return the older text with what is left out struck."""
    struck = Style(_SIZE, strike=True, colour=palette.deleted, ground=palette.deleted_ground)
    return _marked(older(compared.runs), struck) if compared.current else []


def right_spans(compared: Compared, palette: Palette) -> list[Span]:
    """Return the newer text with what is put in underlined."""
    new = Style(_SIZE, underline=True, colour=palette.inserted, ground=palette.inserted_ground)
    return _marked(newer(compared.runs), new) if compared.proposed else []


def _marked(pieces: list[Piece], changed: Style) -> list[Span]:
    """Return pieces as spans, the brackets themselves and whose they are in bold."""
    text = "".join(piece.words for piece in pieces)
    strong: set[int] = set()
    for start, end in strong_places(brackets(text)):
        strong |= set(range(start, end))
    spans: list[Span] = []
    at = 0
    for run in pieces:
        style = Style(_SIZE) if run.kind is RunKind.EQUAL else changed
        start = 0
        for n in range(1, len(run.words) + 1):
            is_end = n == len(run.words)
            if is_end or ((at + n) in strong) != ((at + start) in strong):
                bold = (at + start) in strong
                piece = run.words[start:n]
                spans.append(
                    (
                        piece,
                        Style(
                            style.size,
                            bold,
                            False,
                            style.colour,
                            style.ground,
                            style.underline,
                            style.strike,
                        ),
                    )
                )
                start = n
        at += len(run.words)
    return spans


def _lines(left: Words, right: Words, half: float, palette: Palette) -> list[Strip]:
    """Return both texts as strips of one line each, so that they run on over pages."""
    strips: list[Strip] = []
    for n in range(max(len(left.lines), len(right.lines))):
        height = 0.0
        items: list[Item] = []
        for column, words in enumerate((left, right)):
            if n < len(words.lines):
                top, bottom = words.lines[n]
                height = max(height, bottom - top)
                place = QRectF(column * half + _PAD, 0, half - 2 * _PAD, bottom - top)
                items.append(Text(place, words, None, n, n + 1))
        items += [
            Frame(QRectF(column * half, 0, half, height), palette.line, sides="lr")
            for column in (0, 1)
        ]
        strips.append(Strip(height, items))
    return strips


def _stances(comparison: Comparison, compared: Compared, palette: Palette, width: float) -> Strip:
    """Return who stands where: a tile and a code each, wrapped over lines."""
    cells, margin = comparison.stances(compared.component.key)
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
        word = "sources differ" if differs else stance_word(scale, cell.stance).lower()
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
        words = Words([(f"convergence {margin.convergence:.2f}", Style(8))], points(120))
        if x + words.natural_width + points(10) > width:
            x, y = _PAD, y + points(14)
        place = QRectF(width - _PAD - words.natural_width, y - points(1), points(120), words.height)
        items.append(Text(place, words))
    height = y + points(16)
    items.append(Frame(QRectF(0, 0, width, height), palette.line, sides="lrb"))
    items.append(Frame(QRectF(0, 0, width, height), palette.hair, sides="t"))
    return Strip(height, items, marking)


def _participants(record: Record, palette: Palette, width: float) -> Section:
    return tables.table(
        ("Participant", "Role", "What it does in the framework", "Anticipated result"),
        [share * width for share in (0.2, 0.16, 0.24, 0.4)],
        [
            (
                [
                    tables.Cell(f"{party.name} ({party.code})", bold=True),
                    tables.Cell(str(party.role).capitalize()),
                    tables.Cell(party.in_framework),
                    tables.Cell(party.anticipated_result),
                ],
                0,
            )
            for _, party in record.rows(Party)
        ],
        palette,
        title=tables.title_strip("Participants", width),
    )


def _consequences(record: Record, palette: Palette, width: float) -> Section:
    numbers = {component.uid: component.number for _, component in record.rows(Component)}
    return tables.table(
        ("Dimension", "Likely consequence", "Of", "Likelihood", "Severity"),
        [share * width for share in (0.2, 0.5, 0.1, 0.1, 0.1)],
        [
            (
                [
                    tables.Cell(each.dimension, bold=True),
                    tables.Cell(each.text),
                    tables.Cell(numbers.get(each.component, "") if each.component else "all"),
                    tables.Cell(str(each.likelihood or "").capitalize()),
                    tables.Cell(str(each.severity or "").capitalize()),
                ],
                0,
            )
            for _, each in record.rows(Consequence)
        ],
        palette,
        title=tables.title_strip("Likely consequences", width),
    )
