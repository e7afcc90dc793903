"""Plain tables on paper: columns of styled text under a head that is repeated."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from negotiator.printing.palette import Palette
from negotiator.printing.paper import Fill, Frame, Item, Row, Section, Sign, Strip, Text, Tile
from negotiator.printing.symbols import Mark
from negotiator.printing.words import Span, Style, Words, points

PAD = points(4)
BOLD = Style(8.8, bold=True)
PLAIN = Style(8.8)


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

    @classmethod
    def change(
        cls, mark: Mark, before: int | None, after: int | None, *, was_if: bool, is_if: bool
    ) -> "Cell":
        """Return a mark, the tile before, an arrow and the tile after."""
        cell = cls("")
        cell.signs = [(mark, None, False), (None, before, was_if), (None, after, is_if)]
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
    laid = [Words(cell.spans, width - 2 * PAD) for cell, width in zip(cells, widths, strict=True)]
    height = max([words.height for words in laid] + [points(10)]) + points(5)
    items: list[Item] = []
    x = 0.0
    for cell, words, width in zip(cells, laid, widths, strict=True):
        box = QRectF(x, 0, width, height)
        if ground is not None:
            items.append(Fill(box, ground))
        items.append(Frame(box, palette.line))
        items.append(Text(QRectF(x + PAD, points(2.5), width - 2 * PAD, words.height), words))
        items += _signs(cell, x + PAD, palette, steps)
        x += width
    return Strip(height, items, marking)


def _signs(cell: Cell, x: float, palette: Palette, steps: int) -> list[Item]:
    items: list[Item] = []
    tiles = 0
    for mark, code, conditional in cell.signs:
        if mark is not None:
            items.append(Sign(QRectF(x, points(4), points(8), points(8)), mark))
            x += points(13)
            continue
        if tiles:
            arrow = Words([("→", PLAIN)], points(12))
            items.append(Text(QRectF(x, points(2.5), points(12), arrow.height), arrow))
            x += points(13)
        tiles += 1
        if code is not None:
            place = QRectF(x, points(3), points(12.5), points(10))
            items.append(Tile(place, code, steps, conditional))
        x += points(17)
    return items
