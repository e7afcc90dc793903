"""The matrix on paper: rows never broken, parties never cut through, nothing elided."""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.party_words import PartyRole
from negotiator.domain.perspective import Perspective
from negotiator.domain.round_words import round_code
from negotiator.domain.scale import is_step
from negotiator.domain.stages import Status
from negotiator.domain.words import at_start
from negotiator.language import decimal, listed, marked, tr
from negotiator.printing import tables
from negotiator.printing.event_marks import OF_DIRECTION, of_event
from negotiator.printing.items import (
    Distribution,
    Drawing,
    Fill,
    Frame,
    Item,
    Sign,
    StatusSign,
    Text,
    Tile,
)
from negotiator.printing.legend import legend
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Row, Section, Sheet, Space, Strip
from negotiator.printing.symbols import OF_BASIS, Mark, hatch
from negotiator.printing.words import Span, Style, Words, apart, millimetres, points
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.matrix import Row as MatrixRow
from negotiator.reports.question import since_words
from negotiator.reports.sentences import basis_word, counts_words, stance_word
from negotiator.reports.timeline import Timeline, count
from negotiator.store import reads
from negotiator.store.reads import PartyHead, SourceHead
from negotiator.store.record import Record

_PAD = points(5)
_SIZE = 9.4
_LEAST = 8
_SMALL = 7.4
_TILE = points(10.5)
_WORD_TOP = points(3.5)
_LINE_2 = points(17)
_UNBROKEN = points(1000)
_MOST_INDENTED = 6
_CELLS_AT_ONCE = 10_000
_HEAD_SHARE = 0.25
"""As much of a page's height may the names of parties take at its head."""
_SIGNS_SHARE = 0.6
"""As much of a cell's width may tiles take that stand beside each other."""


def sections(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the matrix and, if something is compared, what changed since."""
    palette, width = space.palette, space.width
    matrix = Matrix(record, perspective)
    if not matrix.parties or not matrix.rows:
        words = tr("There are no parties or no components to show in this perspective.")
        return [Section([Row(tables.text_strip([(words, Style())], width))])]
    found = _MatrixPages(matrix, space).sheets()
    if perspective.since is not None:
        found.append(changes(record, perspective, palette, width))
    return found


def changes(record: Record, perspective: Perspective, palette: Palette, width: float) -> Section:
    """Return the table of what moved since the moment compared with, newest first."""
    timeline = Timeline(record, perspective)
    moments = timeline.shifts()
    sources = reads.sources(
        record, {m.event.claim.source for m in moments if m.event.claim.source is not None}
    )
    title = tables.title_strip(
        tr(
            "Changes since {moment} – {counts}",
            moment=since_words(timeline.question),
            counts=counts_words(count(moments)),
        ),
        width,
    )
    shares = (0.09, 0.12, 0.24, 0.10, 0.29, 0.09, 0.07)
    rows = []
    for m in moments:
        claim, before = m.event.claim, m.event.before
        source = sources.get(claim.source or 0)
        terms: list[Span] = []
        if claim.condition:
            terms += tables.if_spans(claim.condition, claim.statement, tables.BOLD, tables.PLAIN)
        else:
            terms.append((apart(claim.statement), tables.PLAIN))
        rows.append(
            (
                [
                    tables.Cell(_when(claim, round_code(m.round.number) if m.round else "")),
                    tables.Cell(m.party.name),
                    tables.Cell(f"{m.component.number}  {m.component.title}"),
                    tables.Cell.change(
                        of_event(m.event),
                        before.stance if before else None,
                        claim.stance,
                        was_if=bool(before and before.condition),
                        is_if=bool(claim.condition),
                    ),
                    tables.Cell(terms),
                    tables.Cell(basis_word(claim.basis)),
                    tables.Cell(grading(source.reliability if source else None, claim.credibility)),
                ],
                claim.marking,
            )
        )
    if not rows:
        words = tr("Nothing moved since {moment}.", moment=since_words(timeline.question))
        return Section([Row(tables.text_strip([(words, Style())], width))], title=title)
    heads = (
        tr("Expressed"),
        tr("Party"),
        tr("Component"),
        tr("From, to", "stances"),
        tr("Terms"),
        tr("Basis"),
        tr("Grading"),
    )
    return tables.table(
        heads,
        [share * width for share in shares],
        rows,
        palette,
        steps=len(record.negotiation.scale),
        title=title,
    )


def _when(claim: Claim, around: str) -> str:
    day = short_date(PartialDate.unpack(claim.expressed))
    return listed([day, around]) if around else day


class _Sheet(NamedTuple):
    """Parties that stand side by side on paper, and how wide each column is."""

    parties: Sequence[PartyHead]
    column: float
    sheet: Sheet | None


class _Laid(NamedTuple):
    """A row of a sheet before it is known how high it is on all sheets."""

    height: float
    lead: list[Item]
    cells: list[tuple[float, Cell | None, list[Item]]]
    marking: int


class _MatrixPages:
    """Lays out the matrix of one perspective."""

    def __init__(self, matrix: Matrix, space: Space) -> None:
        self._matrix = matrix
        self._space = space
        self._palette = palette = space.palette
        self._density = space.density
        self._limit = space.height * 0.6
        record = matrix.record
        self._record = record
        self._scale = record.negotiation.scale
        keys = [row.component.key for row in matrix.rows if not row.is_chapter]
        tables.check_amount(
            len(keys) * len(matrix.parties),
            marked("{number} cells would fill thousands of pages."),
        )
        self._cells: dict[tuple[int, int], Cell] = {}
        self._sources: dict[int, SourceHead] = {}
        self._blocks = self._read_blocks(keys)
        self._rounds = {each.key: each.number for each in matrix.question.framework.rounds}
        self._codes = {p.key: p.name for p in matrix.question.framework.parties}
        self._statuses = reads.statuses(record, keys, matrix.question.limits.until)
        wide = space.width > millimetres(350)
        narrow = space.width < millimetres(200)
        self._head_width = millimetres(50 if wide else 34 if narrow else 40)
        self._margin_width = millimetres(32 if wide else 27)
        least = {"symbol": 13.0, "summary": 24.0, "full": 38.0 if wide else 30.0}
        self._least = millimetres(least[self._density])
        self._notes: list[tuple[str, int]] = []
        self._has_codes = self._density == "symbol"
        self._kept: dict[tuple[str, Style, float], Words] = {}
        self._small = Style(_SMALL, colour=palette.text2)

    def sheets(self) -> list[Section]:
        """Return a section for each sheet of parties side by side, then the notes.

        Rows and heads are as high on one sheet as on the others, so that sheets can be laid beside
        each other.
        """
        sheets = self._side_by_side()
        heads = self._heads(sheets)
        rows: list[list[Row]] = [[] for _ in sheets]
        chapters: list[tuple[Strip, Strip] | None] = [None for _ in sheets]
        read: frozenset[int] = frozenset()
        for row in self._matrix.rows:
            self._space.goes_on()
            if not row.is_chapter and row.component.key not in read:
                read = next(self._blocks)
            if row.is_chapter:
                title = f"{row.component.number}  {row.component.title}"
                chapters = [
                    (
                        self._chapter(title, width),
                        self._chapter(tables.continued(title), width),
                    )
                    for width in map(self._width_of, sheets)
                ]
                continue
            if row.component.depth == 0:
                chapters = [None for _ in sheets]
            margin = self._margin(row)
            laid = [self._lay_out(row, sheet) for sheet in sheets]
            height = max(points(28), *(each.height for each in laid))
            for n, each in enumerate(laid):
                strip = self._strip(each, sheets[n], height, margin)
                rows[n].append(Row(strip, *(chapters[n] or (None, None))))
        tail = legend(self._record, self._matrix.question, self._palette, self._space.width)
        found = [
            Section(
                rows[n],
                head=heads[n],
                sheet=sheet.sheet,
                new_page=n > 0,
                tail=tail,
            )
            for n, sheet in enumerate(sheets)
        ]
        if self._has_codes:
            found.append(self._codes_section())
        if self._notes:
            found.append(self._note_section())
        return found

    # ------------------------------------------------------------------ internals

    def _read_blocks(self, keys: list[int]) -> Iterator[frozenset[int]]:
        """Read the cells of some rows, again and again; yields the keys of the rows."""
        number = max(1, _CELLS_AT_ONCE // max(1, len(self._matrix.parties)))
        for start in range(0, len(keys), number):
            some = keys[start : start + number]
            self._cells = self._matrix.cells(some)
            claims = [claim for cell in self._cells.values() for claim in cell.held.claims]
            self._sources = reads.sources(
                self._record, {claim.source for claim in claims if claim.source is not None}
            )
            yield frozenset(some)

    def _side_by_side(self) -> list[_Sheet]:
        room = self._space.width - self._head_width - self._margin_width
        at_once = max(1, int(room // self._least))
        parties = self._matrix.parties
        number = ceil(len(parties) / at_once)
        each = ceil(len(parties) / number)
        number = ceil(len(parties) / each)
        sheets = []
        for n in range(number):
            part = parties[n * each : (n + 1) * each]
            column = min(room / each, millimetres(70))
            names = part[0].name if len(part) == 1 else f"{part[0].name} – {part[-1].name}"
            sheets.append(_Sheet(part, column, Sheet(n + 1, number, names) if number > 1 else None))
        return sheets

    def _width_of(self, sheet: _Sheet) -> float:
        return self._head_width + sheet.column * len(sheet.parties) + self._margin_width

    def _short(self, text: str, style: Style, width: float) -> Words:
        """Return words that stand in many cells; they are laid out once."""
        key = (text, style, width)
        if key not in self._kept:
            self._kept[key] = Words([(text, style)], width)
        return self._kept[key]

    def _whole(self, text: str, style: Style, width: float) -> Words:
        """Return words in their size, or in the smallest where a word would be broken in it."""
        parts = (self._short(each, style, _UNBROKEN) for each in text.split())
        is_broken = any(part.natural_width > width for part in parts)
        return self._short(text, Style(_LEAST, bold=style.bold) if is_broken else style, width)

    def _chapter(self, title: str, width: float) -> Strip:
        words = Words([(title, Style(8.8, bold=True))], width - 2 * _PAD)
        height = words.height + points(5)
        box = QRectF(0, 0, width, height)
        return Strip(
            height,
            [
                Fill(box, self._palette.group),
                Frame(box, self._palette.line),
                Text(QRectF(_PAD, points(2.5), width - 2 * _PAD, words.height), words),
            ],
        )

    def _heads(self, sheets: Sequence[_Sheet]) -> list[Strip]:
        """Return the head of each sheet; parties have codes there if their names are too long."""
        laid, height = self._head_words(sheets)
        if height > self._space.height * _HEAD_SHARE and not self._has_codes:
            self._has_codes = True
            laid, height = self._head_words(sheets)
        return [self._head(line, height) for line in laid]

    def _head_words(
        self, sheets: Sequence[_Sheet]
    ) -> tuple[list[list[tuple[float, Words]]], float]:
        """Return the words of heads with the widths of their columns, and how high they are."""
        compared = self._matrix.question.then is not None
        bold = Style(9.4, bold=True)
        laid: list[list[tuple[float, Words]]] = []
        for sheet in sheets:
            cells = [(tr("Component"), tr("status"), self._head_width)]
            for party in sheet.parties:
                below = party.in_framework or PartyRole(party.role).shown
                named = (party.code, "") if self._has_codes else (party.name, below)
                cells.append((*named, sheet.column))
            cells.append(
                (
                    tr("Convergence"),
                    tr("and change") if compared else tr("0 to 1"),
                    self._margin_width,
                )
            )
            line: list[tuple[float, Words]] = []
            for upper, lower, width in cells:
                spans = [(upper + ("\u2028" if lower else ""), bold), (lower, Style(8.4))]
                line.append((width, Words(spans, width - 2 * _PAD)))
            laid.append(line)
        return laid, max(words.height for line in laid for _, words in line) + points(7)

    def _head(self, cells: Sequence[tuple[float, Words]], height: float) -> Strip:
        items: list[Item] = []
        x = 0.0
        for width, words in cells:
            box = QRectF(x, 0, width, height)
            items += [
                Fill(box, self._palette.group),
                Frame(box, self._palette.line),
                Text(QRectF(x + _PAD, points(3.5), width - 2 * _PAD, words.height), words),
            ]
            x += width
        items.append(Frame(QRectF(0, 0, x, height), self._palette.text, 1.2, "tb"))
        return Strip(height, items)

    def _lay_out(self, row: MatrixRow, sheet: _Sheet) -> _Laid:
        component = row.component
        lead, height = self._lead(row)
        marking = 0
        x = self._head_width
        cells: list[tuple[float, Cell | None, list[Item]]] = []
        for party in sheet.parties:
            cell = self._cells.get((component.key, party.key))
            inside: list[Item] = []
            if cell is not None:
                height = max(height, self._cell(cell, x, sheet.column, inside))
                marking = max(marking, *(claim.marking for claim in cell.held.claims))
            cells.append((x, cell, inside))
            x += sheet.column
        return _Laid(height, lead, cells, marking)

    def _lead(self, row: MatrixRow) -> tuple[list[Item], float]:
        """Return the head of a row, and how high it is."""
        component = row.component
        indent = _PAD + max(0, min(component.depth, _MOST_INDENTED) - 1) * points(6)
        room = self._head_width - indent - _PAD
        lead = Words([(f"{component.number}  {component.title}", Style(9, bold=True))], room)
        items: list[Item] = [Text(QRectF(indent, _WORD_TOP, room, lead.height), lead)]
        height = lead.height + _WORD_TOP + points(4)
        status = self._statuses.get(component.key)
        if status is not None:
            top = _WORD_TOP + lead.height + points(1)
            words = Words([(at_start(Status(status[0]).shown), Style(8))], room - points(11))
            items.append(
                StatusSign(QRectF(indent, top + points(1.5), points(8), points(8)), status[0])
            )
            items.append(
                Text(QRectF(indent + points(11), top, room - points(11), words.height), words)
            )
            height = top + words.height + points(4)
        return items, max(height, self._margin_height())

    def _strip(self, laid: _Laid, sheet: _Sheet, height: float, margin: list[Item]) -> Strip:
        line = self._palette.line
        grounds: list[Item] = [Frame(QRectF(0, 0, self._head_width, height), line)]
        items = list(laid.lead)
        for left, cell, inside in laid.cells:
            grounds += self._ground(cell, QRectF(left, 0, sheet.column, height))
            items += inside
        x = self._head_width + sheet.column * len(sheet.parties)
        grounds.append(Frame(QRectF(x, 0, self._margin_width, height), line))
        shifted = [item.moved(x) for item in margin]
        return Strip(height, [*grounds, *items, *shifted], laid.marking)

    def _ground(self, cell: Cell | None, box: QRectF) -> list[Item]:
        items: list[Item] = []
        if cell is not None and cell.held.state is State.CONTRADICTORY:
            items.append(Drawing(box, hatch))
        elif cell is not None and cell.stance is not None and is_step(cell.stance):
            items.append(Fill(box, self._palette.tint(cell.stance, len(self._scale))))
        items.append(Frame(box, self._palette.line))
        if cell is not None and cell.held.claim.red_line:
            bar = QRectF(box.left(), 0, points(3), box.height())
            items.append(Fill(bar, self._palette.red_line))
        return items

    def _cell(self, cell: Cell, x: float, width: float, items: list[Item]) -> float:
        """Lay out what stands in a cell; returns the height it needs."""
        left = x + _PAD + (points(2) if cell.held.claim.red_line else 0)
        room = x + width - _PAD - left
        used = self._signs(cell, left, room, items)
        marks = self._marks(cell)
        taken = sum(wide for wide, _ in marks)
        if self._density == "symbol":
            return self._marks_below(marks, left, room, _LINE_2, items) + points(2)
        word = self._word(cell)
        style = Style(_SIZE, bold=self._is_strong(cell))
        words = self._short(word, style, room)
        free = room - used - taken
        if words.natural_width > free:
            words = self._short(word, Style(_LEAST, bold=style.bold), room)
        if words.natural_width <= free:
            items.append(Text(QRectF(left + used, _WORD_TOP, free, words.height), words))
            self._marks_beside(marks, x + width - _PAD, items)
            top = max(_LINE_2, _WORD_TOP + words.height + points(1))
        else:
            # Signs and words do not stand on one line: the marks have one, and the word another.
            words = self._whole(word, style, room)
            top = _LINE_2
            if taken <= room - used:
                self._marks_beside(marks, x + width - _PAD, items)
            else:
                top = self._marks_below(marks, left, room, top, items)
            items.append(Text(QRectF(left, top, room, words.height), words))
            top += words.height
        if self._density == "summary" and len(cell.held.claims) == 1:
            return top + points(2)
        for claim in cell.held.claims:
            spans = self._terms(cell, claim)
            if not spans:
                continue
            words = Words(spans, room)
            if words.height > self._limit:
                words = Words(self._as_note(cell, claim), room)
            items.append(Text(QRectF(left, top, room, words.height), words))
            top += words.height
        return top + points(4)

    def _signs(self, cell: Cell, left: float, room: float, items: list[Item]) -> float:
        """Put the tile or tiles of a cell; returns the width they take."""
        steps = len(self._scale)
        width = points(13.125)
        step = width + points(4)
        stances = [claim for claim in cell.held.claims if claim.stance is not None]
        between = points(12)
        has_room = len(stances) * step + (len(stances) - 1) * between <= room * _SIGNS_SHARE
        if not stances or (len(stances) > 1 and not has_room):
            mark = Mark.DIFFER if stances else Mark.WITHDRAWN
            items.append(Sign(QRectF(left, _WORD_TOP + points(1.5), points(9), points(9)), mark))
            return points(13)
        used = 0.0
        for n, claim in enumerate(stances):
            if n:
                place = QRectF(left + used, _WORD_TOP + points(1), points(9), points(9))
                items.append(Sign(place, Mark.DIFFER))
                used += between
            place = QRectF(left + used, _WORD_TOP + points(0.8), width, _TILE)
            items.append(Tile(place, claim.stance or 0, steps, bool(claim.condition)))
            used += step
        return used

    def _marks(self, cell: Cell) -> list[tuple[float, Mark | int]]:
        """Return the marks of a cell from the right, and the width each takes; a former stance."""
        found: list[tuple[float, Mark | int]] = []
        side = points(11)
        if cell.moved is not None:
            mark = OF_DIRECTION[cell.moved]
            found.append((side, mark))
            former = cell.former.stance if cell.former else None
            if former is not None and mark is not Mark.TERMS and self._density != "symbol":
                found.append((points(14), former))
        marks = [Mark.OLD] if cell.is_stale else []
        marks += [Mark.INHERITED] if cell.held.group is not None else []
        marks += [OF_BASIS[cell.basis]] if cell.basis is not None else []
        marks += [Mark.LINKED] if cell.is_linked else []
        return found + [(side, mark) for mark in marks]

    def _marks_beside(
        self, marks: list[tuple[float, Mark | int]], right: float, items: list[Item]
    ) -> None:
        """Put marks on the first line, from the right."""
        for wide, mark in marks:
            right -= wide
            items.append(self._mark(mark, right + points(3), _WORD_TOP))

    def _marks_below(
        self,
        marks: list[tuple[float, Mark | int]],
        left: float,
        room: float,
        top: float,
        items: list[Item],
    ) -> float:
        """Put marks on lines of their own, from the left; returns where the next line begins."""
        x = left
        for wide, mark in marks:
            if x + wide > left + room and x > left:
                x, top = left, top + points(12)
            items.append(self._mark(mark, x, top - points(1)))
            x += wide
        return top + points(12) if marks else top

    def _mark(self, mark: Mark | int, x: float, top: float) -> Item:
        if isinstance(mark, Mark):
            return Sign(QRectF(x, top + points(2), points(8), points(8)), mark)
        place = QRectF(x, top + points(1.6), points(11.25), points(9))
        return Tile(place, mark, len(self._scale), former=True)

    def _word(self, cell: Cell) -> str:
        if cell.held.state is State.CONTRADICTORY:
            return tr("Sources differ")
        return stance_word(self._scale, cell.stance)

    def _is_strong(self, cell: Cell) -> bool:
        return cell.held.state is State.CONTRADICTORY or is_step(cell.stance)

    def _terms(self, cell: Cell, claim: Claim) -> list[Span]:
        style = Style(_SIZE, italic=cell.held.group is not None)
        spans: list[Span] = []
        if len(cell.held.claims) > 1:
            word = tr("{label}:", label=stance_word(self._scale, claim.stance))
            spans.append((f"{word} ", Style(_SIZE, bold=True)))
        if claim.condition:
            is_said_twice = claim.statement.casefold() == claim.condition.casefold()
            said = "" if is_said_twice else claim.statement
            spans += tables.if_spans(claim.condition, said, Style(_SIZE, bold=True), style)
        elif claim.statement:
            spans.append((apart(claim.statement), style))
        if cell.held.group is not None:
            group = self._codes.get(cell.held.group) or tr("group", "party kind")
            spans.append((f" ({apart(group)})", style))
        if cell.older_text is not None:
            spans.append((" " + tr("said of {text}", text=cell.older_text.shown), self._small))
        small = self._grade(claim)
        if small and claim.act != Act.WITHDRAWAL:
            spans.append((f"  {small}" if spans else small, self._small))
        return spans

    def _grade(self, claim: Claim) -> str:
        source = self._sources.get(claim.source or 0)
        number = self._rounds.get(claim.round or 0)
        parts = (
            round_code(number) if number else "",
            grading(source.reliability if source else None, claim.credibility),
        )
        return ",\u00a0".join(part for part in parts if part)

    def _as_note(self, cell: Cell, claim: Claim) -> list[Span]:
        """Move words that are too long for a row to the notes; returns what stands for them."""
        text = "".join(part for part, _ in self._terms(cell, claim))
        party = self._codes[cell.party]
        number = len(self._notes) + 1
        component = next(
            row.component.number for row in self._matrix.rows if row.component.key == cell.component
        )
        note = tr(
            "Note {number}: {party} on {component}. {words}",
            number=number,
            party=party,
            component=component,
            words=text,
        )
        self._notes.append((note, claim.marking))
        return [(tr("See note {number}.", number=number), Style(_SIZE, italic=True))]

    def _note_section(self) -> Section:
        rows: list[Row] = []
        for text, marking in self._notes:
            rows += _broken(Words([(text, Style(8.8))], self._space.width), marking)
        return Section(rows, title=tables.title_strip(tr("Notes"), self._space.width))

    def _codes_section(self) -> Section:
        words = "   ".join(f"{party.code}\u00a0{party.name}" for party in self._matrix.parties)
        strip = tables.text_strip([(words, Style(8.8))], self._space.width)
        return Section([Row(strip)], title=tables.title_strip(tr("Parties"), self._space.width))

    def _margin_height(self) -> float:
        return _WORD_TOP + points(12.3 + 1 + 8 + 4)

    def _margin(self, row: MatrixRow) -> list[Item]:
        margin = self._matrix.margin(row.component.key, self._cells)
        if margin.convergence is None:
            return []
        room = self._margin_width - 2 * _PAD
        value = self._short(decimal(margin.convergence), Style(9.4, bold=True), room)
        items: list[Item] = [Text(QRectF(_PAD, _WORD_TOP, room, value.height), value)]
        if margin.change is not None and round(margin.change, 2):
            words = ("+" if margin.change > 0 else "−") + decimal(abs(margin.change))
            change = Words([(words, Style(8.4))], room, align=Qt.AlignmentFlag.AlignRight)
            items.append(Text(QRectF(_PAD, _WORD_TOP, room, change.height), change))
        bar = QRectF(_PAD, _WORD_TOP + value.height + points(1), room, points(8))
        items.append(Distribution(bar, margin.counts, margin.without))
        return items


def _broken(words: Words, marking: int) -> list[Row]:
    """Return a paragraph as rows of one line each, so that it runs on over pages."""
    rows = []
    for n, (top, bottom) in enumerate(words.lines):
        line = Text(QRectF(0, 0, words.width, bottom - top), words, None, n, n + 1)
        rows.append(Row(Strip(bottom - top, [line], marking)))
    return rows
