"""The user guide: the help on paper, with contents, for who reads before the first session."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
)

from negotiator import __version__, manual
from negotiator.domain.print_sets import PageSetup
from negotiator.language import current, speaking, tr
from negotiator.printing import tables
from negotiator.printing.document import Pages, ensure_application
from negotiator.printing.items import Fill, Frame, Text
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Page, Row, Section, Strip, paginate
from negotiator.printing.paper_out import as_pdf
from negotiator.printing.words import Span, Style, Words, millimetres, points
from negotiator.store.file import write_whole

_SIZE = 9.4
_CODE = 8.2
_INDENT = points(12)
_FOOT = millimetres(8)
_HEADINGS = {1: Style(17, bold=True), 2: Style(11.5, bold=True), 3: Style(9.8, bold=True)}


def write_guide(path: Path, paper: str = "A4") -> int:
    """Write the user guide as PDF; returns the number of pages.

    Raises:
        NegotiatorError: there is no such paper, or the file cannot be written.
    """
    ensure_application()
    with speaking("en"):  # as its pages are
        guide = Guide(PageSetup.of("matrix", paper=paper, is_portrait=True, margin=20))
        content = as_pdf(guide)
    write_whole(path, content)
    return len(guide.pages)


class Guide(Pages):
    """All pages of the help, one after the other, behind a page of contents."""

    def __init__(self, setup: PageSetup) -> None:
        self.setup = setup
        self.title = tr("Negotiator: user guide")
        self.language = current()
        self.palette = Palette.load("light")
        width, height = (millimetres(each) for each in setup.size)
        side = millimetres(setup.margin)
        self.size = (width, height)
        self.body = QRectF(side, side, width - 2 * side, height - 2 * side - _FOOT)
        chapters = [
            Section(list(self._rows(each)), title=self._heading(each.title, 1), new_page=n > 0)
            for n, each in enumerate(manual.pages())
        ]
        self.pages = [Page(), *paginate(chapters, self.body.height())]
        self._put_contents(self.pages[0])

    def around(self, number: int) -> list[tuple[QPointF, Strip]]:
        """Return the foot of a page."""
        width = self.body.width()
        style = Style(7.6, colour=self.palette.text2)
        left = Words([(tr("Negotiator {version}", version=__version__), style)], width)
        said = tr("Page {number} of {of}", number=number + 1, of=len(self.pages))
        right = Words([(said, style)], width, align=Qt.AlignmentFlag.AlignRight)
        place = QRectF(0, points(4), width, left.height)
        strip = Strip(
            points(4) + left.height,
            [
                Frame(QRectF(0, 0, width, 1), self.palette.hair, 0.5, "t"),
                Text(place, left),
                Text(place, right),
            ],
        )
        return [(QPointF(self.body.left(), self.body.bottom() + _FOOT / 2), strip)]

    # ------------------------------------------------------------------ internals

    def _put_contents(self, page: Page) -> None:
        page.put(self._heading(self.title, 1))
        page.put(tables.text_strip([(tr("Contents"), _HEADINGS[2])], self.body.width(), 14))
        for mark in [each for each in self.bookmarks() if each.level == 0]:
            words = Words([(mark.words, Style(_SIZE))], self.body.width())
            number = Words(
                [(str(mark.page + 1), Style(_SIZE))],
                self.body.width(),
                align=Qt.AlignmentFlag.AlignRight,
            )
            place = QRectF(0, points(4), self.body.width(), words.height)
            page.put(Strip(words.height + points(6), [Text(place, words), Text(place, number)]))

    def _heading(self, text: str, level: int) -> Strip:
        words = Words([(text, _HEADINGS[level])], self.body.width())
        above = points({1: 0, 2: 12, 3: 8}[level])
        place = QRectF(0, above, self.body.width(), words.height)
        return Strip(above + words.height + points(5 if level == 1 else 2), [Text(place, words)])

    def _rows(self, found: manual.Page) -> Iterator[Row]:
        """Yield what stands below the title of a page, each below its heading."""
        document = QTextDocument()
        document.setMarkdown(found.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        chapter: Strip | None = None
        again: Strip | None = None
        for part in _parts(document.rootFrame()):
            if isinstance(part, QTextTable):
                yield from (Row(strip, chapter, again) for strip in self._table(part))
                continue
            level = part.blockFormat().headingLevel()
            if level == 1 or not part.text().strip():
                continue
            if level:
                chapter = self._heading(part.text(), level)
                again = self._heading(tables.continued(part.text()), level)
            else:
                yield Row(self._paragraph(part), chapter, again)

    def _paragraph(self, block: QTextBlock) -> Strip:
        width = self.body.width()
        if _is_code(block):
            words = Words([(block.text(), Style(_CODE, code=True))], width - _INDENT)
            above = points(0 if _is_code(block.previous()) else 3)
            below = points(0 if _is_code(block.next()) else 4)
            ground = QRectF(0, above, width, words.height + points(1))
            place = QRectF(_INDENT / 2, above + points(0.5), words.width, words.height)
            return Strip(
                above + ground.height() + below,
                [Fill(ground, self.palette.group), Text(place, words)],
            )
        found = block.textList()
        indent = _INDENT if found is not None else 0.0
        words = Words(list(_spans(block)), width - indent)
        place = QRectF(indent, points(3), words.width, words.height)
        items: list[Text] = [Text(place, words)]
        if found is not None:
            is_counted = found.format().style() == QTextListFormat.Style.ListDecimal
            sign = Words([(found.itemText(block) if is_counted else "•", Style(_SIZE))], indent)
            items.append(Text(QRectF(0, points(3), indent, sign.height), sign))
        return Strip(words.height + points(6), [*items])

    def _table(self, table: QTextTable) -> list[Strip]:
        cells = [
            [_cell(table.cellAt(row, column)) for column in range(table.columns())]
            for row in range(table.rows())
        ]
        width = self.body.width()
        widest = max(Words(row[0].spans or [("", Style())], width).natural_width for row in cells)
        first = min(widest + 3 * tables.PAD, width * 0.4)
        section = tables.table(
            [cell.words for cell in cells[0]],
            [first, *[(width - first) / (table.columns() - 1)] * (table.columns() - 1)],
            [(row, 0) for row in cells[1:]],
            self.palette,
        )
        strips = [*([section.head] if section.head else []), *(row.strip for row in section.rows)]
        return [Strip(points(4)), *strips, Strip(points(6))]


def _parts(root: QTextFrame) -> Iterator[QTextBlock | QTextTable]:
    """Yield blocks and tables in order."""
    part = root.begin()
    while not part.atEnd():
        frame, block = part.currentFrame(), part.currentBlock()
        if isinstance(frame, QTextTable):
            yield frame
        elif block.isValid():
            yield block
        part += 1


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _spans(block: QTextBlock) -> Iterator[Span]:
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        shape = fragment.charFormat()
        is_code = shape.fontFixedPitch()
        yield (
            fragment.text(),
            Style(
                _CODE if is_code else _SIZE,
                bold=shape.fontWeight() > QFont.Weight.Medium,
                italic=shape.fontItalic(),
                code=is_code,
            ),
        )
        part += 1


def _cell(cell: QTextTableCell) -> tables.Cell:
    part = cell.begin()
    spans: list[Span] = []
    while not part.atEnd():
        spans += _spans(part.currentBlock())
        part += 1
    return tables.Cell(spans)
