"""Plain tables on paper: columns of styled text under a head that is repeated."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from negotiator.domain.claims import Claim
from negotiator.domain.errors import NegotiatorError
from negotiator.language import is_from_the_right, number, tr
from negotiator.printing.items import Fill, Frame, Item, Sign, Text, Tile
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Row, Section, Strip
from negotiator.printing.symbols import Mark
from negotiator.printing.words import Span, Style, Words, apart, points

PAD = points(4)
BOLD = Style(8.8, bold=True)
PLAIN = Style(8.8)


MOST_ROWS = 200_000
"""As many rows or cells are laid out; more fill thousands of pages, and the memory."""


def check_amount(amount: int, words: str) -> None:
    """Make sure that there is not too much for paper.

    Args:
        amount: how many rows or cells there are.
        words: what is said where there are too many, marked; with ``{number}``.

    Raises:
        NegotiatorError: there is.
    """
    if amount > MOST_ROWS:
        raise NegotiatorError(
            tr(words, number=number(amount)),
            tr("Show fewer parties or components, or export a table instead."),
        )


def continued(title: str) -> str:
    """Return the title of a chapter that goes on from the page before."""
    return tr("{title} (continued)", title=title)


def if_spans(condition: str, statement: str, bold: Style, plain: Style) -> list[Span]:
    """Return a condition after its bold "If", and the statement after it."""
    before, _, after = tr("If {condition}").partition("{condition}")
    said = f"{condition}. {statement}" if statement and not after else condition
    rest = f". {apart(statement)}" if statement and after else ""
    return [(before, bold), (apart(said) + after + rest, plain)]


def terms_spans(claim: Claim) -> list[Span]:
    """Return all that a claim says beside its stance: red line, condition, statement, note."""
    spans: list[Span] = []
    if claim.red_line:
        spans.append((tr("Red line.") + " ", BOLD))
    if claim.condition:
        spans += if_spans(claim.condition, claim.statement, BOLD, PLAIN)
    else:
        spans.append((apart(claim.statement), PLAIN))
    if claim.note:
        spans.append((f" ({apart(claim.note)})", PLAIN))
    return spans


def title_strip(text: str, width: float) -> Strip:
    """Return a heading over a table."""
    words = Words([(text, Style(11, bold=True))], width)
    place = QRectF(0, points(12), width, words.height)
    return Strip(words.height + points(17), [Text(place, words)])


def text_strip(spans: Sequence[Span], width: float, above: float = 3) -> Strip:
    """Return a paragraph."""
    words = Words(list(spans), width)
    return Strip(
        words.height + points(above + 2),
        [Text(QRectF(0, points(above), width, words.height), words)],
    )


class Cell:
    """What stands in a table's cell: text, or a change from one stance to another."""

    def __init__(self, spans: Sequence[Span] | str, *, bold: bool = False) -> None:
        style = BOLD if bold else PLAIN
        self.spans: list[Span] = [(spans, style)] if isinstance(spans, str) else list(spans)
        self.signs: list[tuple[Mark | None, int | None, bool]] = []

    @property
    def words(self) -> str:
        """All of its text."""
        return "".join(text for text, _ in self.spans)

    @classmethod
    def change(
        cls, mark: Mark, before: int | None, after: int | None, *, was_if: bool, is_if: bool
    ) -> "Cell":
        """Return a mark, the tile before, an arrow and the tile after."""
        cell = cls("")
        cell.signs = [(mark, None, False), (None, before, was_if), (None, after, is_if)]
        return cell

    @classmethod
    def of_stance(cls, stance: int, words: str, *, conditional: bool) -> "Cell":
        """Return a tile and its words beside it."""
        cell = cls(words)
        cell.signs = [(None, stance, conditional)]
        return cell


def table(
    heads: Sequence[str],
    widths: Sequence[float],
    rows: Sequence[tuple[Sequence[Cell], int]],
    palette: Palette,
    *,
    steps: int = 5,
    title: Strip | None = None,
) -> Section:
    """Return a table as a section.

    Args:
        heads: the names of the columns.
        widths: of the columns, in dots.
        rows: cells, and the marking of what they show.
        palette: the colours.
        steps: how many steps the scale has.
        title: what stands once above it.
    """
    head = _strip(
        [Cell(name, bold=True) for name in heads], widths, 0, palette, steps, palette.group
    )
    return Section(
        [Row(_strip(cells, widths, marking, palette, steps, None)) for cells, marking in rows],
        head=head,
        title=title,
    )


def _strip(
    cells: Sequence[Cell],
    widths: Sequence[float],
    marking: int,
    palette: Palette,
    steps: int,
    ground: QColor | None,
) -> Strip:
    laid = [_laid(cell, width - 2 * PAD, steps) for cell, width in zip(cells, widths, strict=True)]
    height = max(*(high for _, high in laid), points(10)) + points(5)
    items: list[Item] = []
    x = 0.0
    for (inside, _), width in zip(laid, widths, strict=True):
        box = QRectF(x, 0, width, height)
        if ground is not None:
            items.append(Fill(box, ground))
        items.append(Frame(box, palette.line))
        items += [item.moved(x + PAD) for item in inside]
        x += width
    return Strip(height, items, marking)


def _laid(cell: Cell, room: float, steps: int) -> tuple[list[Item], float]:
    """Return what stands in a cell from its left, and how high it is.

    Words stand beside a sign, or below it where they have no room there.
    """
    items, high = _signs(cell, 0, room, steps)
    if not cell.words:
        return items, high
    aside = points(17) if items else 0.0
    words = Words(cell.spans, max(points(12), room - aside))
    if aside and words.natural_width > words.width:
        words, aside = Words(cell.spans, room), 0.0
    top = points(2.5) if aside or not items else points(2.5) + high
    items.append(Text(QRectF(aside, top, words.width, words.height), words))
    return items, max(high, top - points(2.5) + words.height)


def _signs(cell: Cell, left: float, right: float, steps: int) -> tuple[list[Item], float]:
    """Return the signs of a cell and how high they are; what has no room goes on below."""
    items: list[Item] = []
    x, top = left, 0.0
    is_first = True
    for mark, code, conditional in cell.signs:
        wide = points(13) if mark is not None else points(17 if is_first else 30)
        if x > left and x + wide > right:
            x, top = left, top + points(13)
        if mark is not None:
            items.append(Sign(QRectF(x, top + points(4), points(8), points(8)), mark))
            x += wide
            continue
        if not is_first:
            onwards = "←" if is_from_the_right() else "→"
            arrow = Words([(onwards, PLAIN)], points(12))
            items.append(Text(QRectF(x, top + points(2.5), points(12), arrow.height), arrow))
            x += points(13)
        is_first = False
        if code is not None:
            place = QRectF(x, top + points(3), points(12.5), points(10))
            items.append(Tile(place, code, steps, conditional))
        x += points(17)
    return items, top + points(13) if items else 0.0
