"""What stands around the body of each page: marking, title, perspective; whose, which, how many."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt

from negotiator.domain.date_words import clock, long_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.words import shown_marking
from negotiator.language import tr
from negotiator.printing.items import Frame, Item, Text
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Page, Section, Strip
from negotiator.printing.words import Span, Style, Words, apart, millimetres, points
from negotiator.reports.question import Question, heading
from negotiator.store.record import Record

_GAP = millimetres(3)
_ASKED = Style(8.4)
_ASKED_BOLD = Style(8.4, bold=True)
_SMALL = Style(7.6)
_MARKING = Style(9.4, bold=True)
_LEFT_LEAST = 0.4
"""The title has at least this share of the width, or the perspective goes below it."""
_MOST_PAGES = 88_888


class PageFrame:
    """The frame of every page of a report, laid out before the pages are.

    Attributes:
        width: of the body, in dots.
        side: from the edge of the page to the body.
        body: where the body lies.
    """

    def __init__(
        self,
        record: Record,
        question: Question,
        setup: PageSetup,
        palette: Palette,
    ) -> None:
        factor = setup.text_size / 100
        # Words only: pages are painted in another thread than the one the record belongs to.
        self._negotiation = record.negotiation
        self._author = record.author
        self._file = record.path.name if record.path is not None else ""
        self._setup, self._palette = setup, palette
        self._asked = heading(record, question)
        self._printed: datetime = record.now().astimezone()
        width, height = setup.size
        self.size = (millimetres(width / factor), millimetres(height / factor))
        self.side = millimetres(setup.margin / factor)
        self._edge = self.side * 2 / 3
        self.width = self.size[0] - 2 * self.side
        self._marks = {
            n: Words(
                [(shown_marking(name).upper(), _MARKING)],
                self.width,
                align=Qt.AlignmentFlag.AlignHCenter,
            )
            for n, name in enumerate(record.negotiation.markings)
        }
        mark = max(words.height for words in self._marks.values())
        self._head_top = self._edge + mark + points(2)
        longest = _page(_MOST_PAGES, _MOST_PAGES)
        most = Words(self._numbered(longest), self.width * 0.4)
        is_one_line = len(most.lines) == 1
        self._foot_right = most.natural_width + points(2) if is_one_line else self.width * 0.4
        self._foot_left = self._lay_out_foot()
        foot = self._make_foot(longest).height
        self._foot_top = self.size[1] - self._edge - mark - points(2) - foot
        self._lay_out_head()
        self._head = self._make_head("")
        self.body = self._body_below([self._head])

    def make_room(self, sections: Sequence[Section]) -> None:
        """Make the head as high as what the pages of these sections are called needs."""
        names = {section.sheet.title(26**3) if section.sheet else "" for section in sections}
        self.body = self._body_below([self._head_of(name) for name in names or {""}])

    def strips(self, page: Page, number: int, of: int) -> list[tuple[QPointF, Strip]]:
        """Return what stands around a page, counted from 0, and where on the page it stands."""
        mark = self._marks[page.marking]
        marked = Strip(mark.height, [Text(QRectF(0, 0, self.width, mark.height), mark)])
        return [
            (QPointF(self.side, self._edge), marked),
            (QPointF(self.side, self._head_top), self._head_of(page.sheet)),
            (
                QPointF(self.side, self._foot_top),
                self._make_foot(_page(number + 1, of)),
            ),
            (QPointF(self.side, self.size[1] - self._edge - mark.height), marked),
        ]

    # ------------------------------------------------------------------ internals

    def _body_below(self, heads: Iterable[Strip]) -> QRectF:
        head = max(strip.height for strip in heads)
        top = self._head_top + head + _GAP
        return QRectF(self.side, top, self.width, self._foot_top - _GAP - top)

    def _lay_out_head(self) -> None:
        """Lay out what stands in the head of every page: the title and the perspective."""
        columns = self._lay_out_columns()
        taken = sum(label + value + points(6) for _, label, value in columns)
        taken += points(16) * max(0, len(columns) - 1)
        beside = taken + points(20) <= self.width * (1 - _LEFT_LEAST)
        self._room = self.width - taken - points(20) if beside else self.width
        self._title = Words([(self._setup.title, Style(14, bold=True))], self._room)
        self._below: Words | None = None
        self._beside: list[Item] = []
        self._beside_height = 0.0
        if not beside:
            spans: list[Span] = []
            for label, value in self._asked:
                spans.append((f"{label}\u00a0 ", Style(8.4, colour=self._palette.text2)))
                spans.append((f"{value}      ", _ASKED_BOLD))
            self._below = Words(spans, self.width)
            return
        x = self.width - taken
        for pairs, label_width, value_width in columns:
            top = points(5)
            for caption, said in pairs:
                place = QRectF(x, top, label_width, caption.height)
                self._beside.append(Text(place, caption, self._palette.text2))
                place = QRectF(x + label_width + points(6), top, value_width, said.height)
                self._beside.append(Text(place, said))
                top += said.height
            self._beside_height = max(self._beside_height, top)
            x += label_width + value_width + points(22)

    def _head_of(self, sheet: str) -> Strip:
        return self._make_head(sheet) if sheet else self._head

    def _make_head(self, sheet: str) -> Strip:
        items: list[Item] = []
        y = 0.0
        name = apart(self._negotiation.title) + (f" · {sheet}" if sheet else "")
        for words in (self._title, Words([(name, Style(10.5))], self._room)):
            items.append(Text(QRectF(0, y, self._room, words.height), words))
            y += words.height + points(1)
        if self._below is not None:
            items.append(Text(QRectF(0, y, self.width, self._below.height), self._below))
            return Strip(y + self._below.height, items)
        return Strip(max(y, self._beside_height), items + self._beside)

    def _lay_out_columns(self) -> list[tuple[list[tuple[Words, Words]], float, float]]:
        """Return the perspective as columns of two lines: labels and values, and their widths."""
        found = []
        for n in range(0, len(self._asked), 2):
            pairs = [
                (Words([(a, _ASKED)], self.width), Words([(b, _ASKED_BOLD)], self.width))
                for a, b in self._asked[n : n + 2]
            ]
            widths = [max(each[k].natural_width for each in pairs) + 1 for k in (0, 1)]
            found.append((pairs, widths[0], widths[1]))
        return found

    def _lay_out_foot(self) -> Words:
        """Lay out what stands in the foot of every page: by whom, when, of which file."""
        date = long_date(PartialDate.of(self._printed.date()))
        moment = tr("{day}, {time}", "a moment", day=date, time=clock(self._printed))
        by = self._author if self._setup.prepared_by is None else self._setup.prepared_by
        parts: Sequence[str] = (
            tr("Prepared by {name}, {moment}.", name=by, moment=moment)
            if by
            else tr("Printed {moment}.", moment=moment),
            f"{apart(self._file)}." if self._file else "",
            apart(self._negotiation.disclaimer),
        )
        room = self.width - self._foot_right - points(20)
        return Words([(" ".join(part for part in parts if part), _SMALL)], room)

    def _make_foot(self, page: str) -> Strip:
        aside, left = self._foot_right, self._foot_left
        right = Words(self._numbered(page), aside - points(1), align=Qt.AlignmentFlag.AlignRight)
        top = points(3)
        height = top + max(left.height, right.height)
        return Strip(
            height,
            [
                Frame(QRectF(0, 0, self.width, height), self._palette.text, 1, "t"),
                Text(QRectF(0, top, left.width, left.height), left),
                Text(QRectF(self.width - aside, top, aside, right.height), right),
            ],
        )

    def _numbered(self, page: str) -> list[Span]:
        reference = self._negotiation.reference
        return [(f"{reference}   " if reference else "", _SMALL), (page, Style(7.6, bold=True))]


def _page(number: int, of: int) -> str:
    return tr("Page {number} of {of}", number=number, of=of)
