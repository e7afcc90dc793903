"""The matrix on paper: rows never broken, parties never cut through, nothing elided."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, Qt

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import is_step
from negotiator.printing import tables
from negotiator.printing.event_marks import OF_DIRECTION, of_event
from negotiator.printing.legend import legend
from negotiator.printing.palette import Palette
from negotiator.printing.paper import (
    Distribution,
    Drawing,
    Fill,
    Frame,
    Item,
    Row,
    Section,
    Sign,
    StatusSign,
    Strip,
    Text,
    Tile,
)
from negotiator.printing.symbols import OF_BASIS, Mark, hatch
from negotiator.printing.words import Span, Style, Words, millimetres, points
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.matrix import Row as MatrixRow
from negotiator.reports.question import short_date, since_words
from negotiator.reports.sentences import counts_words, stance_word
from negotiator.reports.timeline import Timeline, count
from negotiator.store import reads
from negotiator.store.reads import PartyHead, SourceHead
from negotiator.store.record import Record

_PAD = points(5)
_SIZE = 9.4
_SMALL = 7.4
_TILE = points(10.5)
_WORD_TOP = points(3.5)
_LINE_2 = points(17)


def sections(
    record: Record, perspective: Perspective, palette: Palette, width: float, height: float
) -> list[Section]:
    """Return the matrix and, if something is compared, what changed since."""
    matrix = Matrix(record, perspective)
    if not matrix.parties or not matrix.rows:
        words = "There are no parties or no components to show in this perspective."
        return [Section([Row(tables.text_strip([(words, Style())], width))])]
    pages = _MatrixPages(matrix, palette, width, height)
    found = pages.sheets()
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
        f"Changes since {since_words(timeline.question)} – {counts_words(count(moments))}", width
    )
    shares = (0.09, 0.12, 0.24, 0.10, 0.29, 0.09, 0.07)
    rows = []
    for m in moments:
        claim, before = m.event.claim, m.event.before
        source = sources.get(claim.source or 0)
        terms: list[Span] = []
        if claim.condition:
            terms.append(("If ", tables.BOLD))
            terms.append((claim.condition + (". " if claim.statement else ""), tables.PLAIN))
        terms.append((claim.statement, tables.PLAIN))
        rows.append(
            (
                [
                    tables.Cell(_when(claim, f"R{m.round.number}" if m.round else "")),
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
                    tables.Cell(Basis(claim.basis).word.capitalize()),
                    tables.Cell(grading(source.reliability if source else None, claim.credibility)),
                ],
                claim.marking,
            )
        )
    if not rows:
        words = f"Nothing moved since {since_words(timeline.question)}."
        return Section([Row(tables.text_strip([(words, Style())], width))], title=title)
    heads = ("Expressed", "Party", "Component", "From, to", "Terms", "Basis", "Grading")
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
    return f"{day}, {around}" if around else day


class _MatrixPages:
    """Lays out the matrix of one perspective."""

    def __init__(self, matrix: Matrix, palette: Palette, width: float, height: float) -> None:
        self._matrix = matrix
        self._palette = palette
        self._width = width
        self._limit = height * 0.6
        record = matrix.record
        self._record = record
        self._scale = record.negotiation.scale
        self._cells = matrix.every_cell()
        claims = [claim for cell in self._cells.values() for claim in cell.held.claims]
        self._sources: dict[int, SourceHead] = reads.sources(
            record, {claim.source for claim in claims if claim.source is not None}
        )
        self._rounds = {each.key: each.number for each in matrix.question.framework.rounds}
        self._codes = {p.key: p.name for p in matrix.question.framework.parties}
        keys = [row.component.key for row in matrix.rows]
        self._statuses = reads.statuses(record, keys, matrix.question.limits.until)
        wide = width > millimetres(350)
        self._head_width = millimetres(50 if wide else 40)
        self._margin_width = millimetres(32 if wide else 26)
        self._least = millimetres(38 if wide else 30)
        self._notes: list[tuple[str, int]] = []

    def sheets(self) -> list[Section]:
        """Return a section for each sheet of parties side by side, then the notes."""
        room = self._width - self._head_width - self._margin_width
        at_once = max(1, int(room // self._least))
        parties = self._matrix.parties
        number = ceil(len(parties) / at_once)
        each = ceil(len(parties) / number)
        found = []
        for n in range(number):
            part = parties[n * each : (n + 1) * each]
            column = min(room / len(part), millimetres(70))
            sheet = ""
            if number > 1:
                names = f"{part[0].name} – {part[-1].name}"
                sheet = f"Sheet {n + 1} of {number}: {names}"
            found.append(self._sheet(part, column, sheet, first=n == 0))
        if self._notes:
            found.append(self._note_section())
        return found

    # ------------------------------------------------------------------ internals

    def _sheet(
        self, parties: Sequence[PartyHead], column: float, sheet: str, *, first: bool
    ) -> Section:
        rows: list[Row] = []
        chapter: Strip | None = None
        again: Strip | None = None
        total = self._head_width + column * len(parties) + self._margin_width
        for row in self._matrix.rows:
            if row.is_chapter:
                title = f"{row.component.number}  {row.component.title}"
                chapter = self._chapter(title, total)
                again = self._chapter(f"{title} (continued)", total)
            else:
                if row.component.depth == 0:
                    chapter = again = None
                rows.append(Row(self._row(row, parties, column), chapter, again))
        return Section(
            rows,
            head=self._head(parties, column),
            sheet=sheet,
            new_page=not first,
            tail=legend(self._record, self._matrix.question, self._palette, self._width),
        )

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

    def _head(self, parties: Sequence[PartyHead], column: float) -> Strip:
        cells = [("Component", "status", self._head_width)]
        cells += [(p.name, p.in_framework or p.role, column) for p in parties]
        compared = self._matrix.question.then is not None
        cells.append(("Convergence", "and change" if compared else "0 to 1", self._margin_width))
        laid = [
            Words([(a + "\u2028", Style(9.4, bold=True)), (b, Style(8.4))], w - 2 * _PAD)
            for a, b, w in cells
        ]
        height = max(words.height for words in laid) + points(7)
        items: list[Item] = []
        x = 0.0
        for words, (_, _, width) in zip(laid, cells, strict=True):
            box = QRectF(x, 0, width, height)
            items += [
                Fill(box, self._palette.group),
                Frame(box, self._palette.line),
                Text(QRectF(x + _PAD, points(3.5), width - 2 * _PAD, words.height), words),
            ]
            x += width
        items.append(Frame(QRectF(0, 0, x, height), self._palette.text, 1.2, "tb"))
        return Strip(height, items)

    def _row(self, row: MatrixRow, parties: Sequence[PartyHead], column: float) -> Strip:
        component = row.component
        items: list[Item] = []
        lead = Words(
            [(f"{component.number}  {component.title}", Style(9, bold=True))],
            self._head_width - 2 * _PAD - component.depth * points(3),
        )
        indent = _PAD + max(0, component.depth - 1) * points(6)
        items.append(
            Text(QRectF(indent, _WORD_TOP, self._head_width - indent - _PAD, lead.height), lead)
        )
        height = lead.height + _WORD_TOP + points(4)
        status = self._statuses.get(component.key)
        if status is not None:
            top = _WORD_TOP + lead.height + points(1)
            words = Words([(status[0].capitalize(), Style(8))], self._head_width - 2 * _PAD)
            items.append(
                StatusSign(QRectF(indent, top + points(1.5), points(8), points(8)), status[0])
            )
            place = QRectF(
                indent + points(11), top, self._head_width - indent - points(13), words.height
            )
            items.append(Text(place, words))
            height = top + words.height + points(4)
        grounds: list[Item] = []
        marking = 0
        x = self._head_width
        laid: list[tuple[float, Cell | None, list[Item]]] = []
        for party in parties:
            cell = self._cells.get((component.key, party.key))
            inside: list[Item] = []
            if cell is not None:
                needed = self._cell(cell, x, column, inside)
                height = max(height, needed)
                marking = max(marking, *(claim.marking for claim in cell.held.claims))
            laid.append((x, cell, inside))
            x += column
        margin = self._margin(row, x)
        height = max(height, points(28))
        for left, cell, inside in laid:
            box = QRectF(left, 0, column, height)
            grounds += self._ground(cell, box)
            items += inside
        grounds.append(Frame(QRectF(0, 0, self._head_width, height), self._palette.line))
        grounds.append(Frame(QRectF(x, 0, self._margin_width, height), self._palette.line))
        return Strip(height, [*grounds, *items, *margin], marking)

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
        room = width - (left - x) - _PAD
        used = self._signs(cell, left, items)
        marks = self._marks(cell, x + width - _PAD, items)
        word = Words([(self._word(cell), Style(_SIZE, bold=self._is_strong(cell)))], room)
        width_left = max(points(12), room - used - marks)
        if word.natural_width > width_left:
            word = Words([(self._word(cell), Style(8, bold=self._is_strong(cell)))], width_left)
        items.append(Text(QRectF(left + used, _WORD_TOP, width_left, word.height), word))
        top = max(_LINE_2, _WORD_TOP + word.height + points(1))
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

    def _signs(self, cell: Cell, left: float, items: list[Item]) -> float:
        """Put the tile or tiles of a cell; returns the width they take."""
        steps = len(self._scale)
        used = 0.0
        size = (points(13.125), _TILE)
        stances = [claim for claim in cell.held.claims if claim.stance is not None]
        for n, claim in enumerate(stances):
            if n:
                place = QRectF(left + used, _WORD_TOP + points(1), points(9), points(9))
                items.append(Sign(place, Mark.DIFFER))
                used += points(12)
            place = QRectF(left + used, _WORD_TOP + points(0.8), *size)
            items.append(Tile(place, claim.stance or 0, steps, bool(claim.condition)))
            used += size[0] + points(4)
        if not stances:
            place = QRectF(left, _WORD_TOP + points(1.5), points(9), points(9))
            items.append(Sign(place, Mark.WITHDRAWN))
            used = points(13)
        return used

    def _marks(self, cell: Cell, right: float, items: list[Item]) -> float:
        """Put the marks of a cell from the right; returns the width they take."""
        side = points(8)
        x = right
        if cell.moved is not None:
            x -= side
            mark = OF_DIRECTION[cell.moved]
            items.append(Sign(QRectF(x, _WORD_TOP + points(2), side, side), mark))
            former = cell.former.stance if cell.former else None
            if former is not None and mark is not Mark.TERMS:
                x -= points(14)
                place = QRectF(x, _WORD_TOP + points(1.6), points(11.25), points(9))
                items.append(Tile(place, former, len(self._scale), former=True))
            x -= points(3)
        marks = [Mark.OLD] if cell.is_stale else []
        marks += [Mark.INHERITED] if cell.held.group is not None else []
        marks += [OF_BASIS[cell.basis]] if cell.basis is not None else []
        marks += [Mark.LINKED] if cell.is_linked else []
        for mark in marks:
            x -= side
            items.append(Sign(QRectF(x, _WORD_TOP + points(2), side, side), mark))
            x -= points(3)
        return right - x

    def _word(self, cell: Cell) -> str:
        if cell.held.state is State.CONTRADICTORY:
            return "Sources differ"
        return stance_word(self._scale, cell.stance)

    def _is_strong(self, cell: Cell) -> bool:
        return cell.held.state is State.CONTRADICTORY or is_step(cell.stance)

    def _terms(self, cell: Cell, claim: Claim) -> list[Span]:
        style = Style(_SIZE, italic=cell.held.group is not None)
        spans: list[Span] = []
        if len(cell.held.claims) > 1:
            spans.append((f"{stance_word(self._scale, claim.stance)}: ", Style(_SIZE, bold=True)))
        if claim.condition:
            spans += [("If ", Style(_SIZE, bold=True)), (claim.condition, style)]
            if claim.statement and claim.statement.casefold() != claim.condition.casefold():
                spans.append((f". {claim.statement}", style))
        elif claim.statement:
            spans.append((claim.statement, style))
        if cell.held.group is not None:
            spans.append((f" ({self._codes.get(cell.held.group, 'group')})", style))
        if cell.older_text is not None:
            spans.append(
                (f" said of {cell.older_text.title}", Style(_SMALL, colour=self._palette.text2))
            )
        small = self._grade(claim)
        if small and claim.act != Act.WITHDRAWAL:
            spans.append(
                (f"  {small}" if spans else small, Style(_SMALL, colour=self._palette.text2))
            )
        return spans

    def _grade(self, claim: Claim) -> str:
        source = self._sources.get(claim.source or 0)
        number = self._rounds.get(claim.round or 0)
        parts = (
            f"R{number}" if number else "",
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
        self._notes.append((f"Note {number}: {party} on {component}. {text}", claim.marking))
        return [(f"See note {number}.", Style(_SIZE, italic=True))]

    def _note_section(self) -> Section:
        rows: list[Row] = []
        for text, marking in self._notes:
            rows += _broken(Words([(text, Style(8.8))], self._width), marking)
        return Section(rows, title=tables.title_strip("Notes", self._width))

    def _margin(self, row: MatrixRow, x: float) -> list[Item]:
        margin = self._matrix.margin(row.component.key, self._cells)
        if margin.convergence is None:
            return []
        room = self._margin_width - 2 * _PAD
        value = Words([(f"{margin.convergence:.2f}", Style(9.4, bold=True))], room)
        items: list[Item] = [Text(QRectF(x + _PAD, _WORD_TOP, room, value.height), value)]
        if margin.change is not None and round(margin.change, 2):
            words = f"{margin.change:+.2f}".replace("-", "−")
            change = Words([(words, Style(8.4))], room, align=Qt.AlignmentFlag.AlignRight)
            items.append(Text(QRectF(x + _PAD, _WORD_TOP, room, change.height), change))
        bar = QRectF(x + _PAD, _WORD_TOP + value.height + points(1), room, points(8))
        items.append(Distribution(bar, margin.counts, margin.without))
        return items


def _broken(words: Words, marking: int) -> list[Row]:
    """Return a paragraph as rows of one line each, so that it runs on over pages."""
    rows = []
    for n, (top, bottom) in enumerate(words.lines):
        line = Text(QRectF(0, 0, words.width, bottom - top), words, None, n, n + 1)
        rows.append(Row(Strip(bottom - top, [line], marking)))
    return rows
