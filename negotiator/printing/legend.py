"""The legend at the foot of a table: every sign that may stand above it, with its words."""

from collections.abc import Callable

from PySide6.QtCore import QRectF

from negotiator.domain.scale import NON_POSITIONS
from negotiator.domain.words import at_start
from negotiator.language import is_from_the_right, tr
from negotiator.printing.items import Fill, Frame, Item, Sign, Text, Tile
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Strip
from negotiator.printing.symbols import Mark
from negotiator.printing.words import Span, Style, Words, points
from negotiator.reports.question import Question
from negotiator.store.record import Record
from negotiator.store.surroundings import linked_components

_LINE = points(14)
_PAD = points(8)
_SMALL = Style(8)
_COLUMN = points(150)
_Make = Callable[[float, float], tuple[list[Item], float]]


def legend(record: Record, question: Question, palette: Palette, width: float) -> Strip:
    """Return the legend of a matrix, and the measure that it names."""
    entries = _entries(record, question, palette)
    columns = max(1, int((width - 2 * _PAD) // _COLUMN))
    column = (width - 2 * _PAD) / columns
    items: list[Item] = []
    top = points(8)
    y = top + points(4)
    for start in range(0, len(entries), columns):
        high = _LINE
        for n, (make, spans) in enumerate(entries[start : start + columns]):
            x = _PAD + n * column
            signs, used = make(x, y)
            items += signs
            room = column - used - points(8)
            words = Words(spans, room)
            if words.height > _LINE:
                words = Words([(text, Style(7, style.bold)) for text, style in spans], room)
            items.append(Text(QRectF(x + used, y - points(1), room, words.height), words))
            high = max(high, words.height + points(2))
        y += high
    height = y - top + points(3)
    items.append(Frame(QRectF(0, top, width, height), palette.line))
    measure = Words([(_measure(), Style(7.6))], width)
    items.append(Text(QRectF(0, top + height + points(5), width, measure.height), measure))
    return Strip(top + height + points(7) + measure.height, items)


def _entries(
    record: Record, question: Question, palette: Palette
) -> list[tuple[_Make, list[Span]]]:
    scale = record.negotiation.scale
    steps = len(scale)

    def tile(code: int, *, conditional: bool = False, former: bool = False) -> _Make:
        def make(x: float, y: float) -> tuple[list[Item], float]:
            place = QRectF(x, y, points(12.5), points(10))
            return [Tile(place, code, steps, conditional, former)], points(18)

        return make

    def sign(mark: Mark) -> _Make:
        return lambda x, y: (
            [Sign(QRectF(x + points(2), y + points(1), points(8), points(8)), mark)],
            points(18),
        )

    def bar(x: float, y: float) -> tuple[list[Item], float]:
        return [Fill(QRectF(x + points(4), y, points(3), points(10)), palette.red_line)], points(18)

    def nothing(x: float, y: float) -> tuple[list[Item], float]:
        return [], 0.0

    def plain(words: str) -> list[Span]:
        return [(words, _SMALL)]

    entries: list[tuple[_Make, list[Span]]] = [
        (tile(code), plain(at_start(scale.shown(code)))) for code in range(1, steps + 1)
    ]
    edge = (
        tr("Bar at right: red line, will not move")
        if is_from_the_right()
        else tr("Bar at left: red line, will not move")
    )
    entries += [
        (tile(2, conditional=True), plain(tr("Dashed: holds only if the condition is met"))),
        (bar, plain(edge)),
    ]
    if question.then is not None:
        entries += [
            (sign(Mark.TOWARDS), plain(tr("Moved towards agreement"))),
            (sign(Mark.AWAY), plain(tr("Moved away from agreement"))),
            (sign(Mark.TERMS), plain(tr("Same stance, terms changed"))),
            (tile((steps + 1) // 2, former=True), plain(tr("Small, grey: the stance held then"))),
        ]
    entries += [
        (sign(Mark.OLD), plain(_old(record.negotiation.stale_after_days))),
        (sign(Mark.INHERITED), plain(tr("Taken from a statement of the group"))),
        (sign(Mark.DIFFER), plain(tr("Sources of one day differ"))),
        *(
            [(sign(Mark.LINKED), plain(tr("Linked to another component, or in a package")))]
            if linked_components(record)
            else []
        ),
        *(
            [
                (
                    sign(Mark.ASSESSMENT),
                    plain(
                        tr(
                            "Basis, where it is mixed: "
                            "P public, S in session, A assessment, I internal",
                            "the letters P, S, A and I are drawn and stay",
                        )
                    ),
                )
            ]
            if len(question.perspective.bases) > 1
            else []
        ),
        *((tile(code), plain(at_start(scale.shown(code)))) for code in NON_POSITIONS),
        (nothing, plain(tr("Blank: no record; neither consent nor neutral"))),
    ]
    return entries


def _old(days: int | None) -> str:
    if days is None:
        return tr("Said of an older text")
    return tr("Older than %n days, or said of an older text", "", days)


def _measure() -> str:
    return tr(
        "Convergence: Tastle and Wierman (2007); 0 opposite ends, 1 one stance. Parties without a "
        "stance are left out; the dashed part counts them. After each text: round and grading of "
        "the source (A–F) and of the claim (1–6)."
    )
