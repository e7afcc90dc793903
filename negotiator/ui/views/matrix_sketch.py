"""How a cell of the matrix looks: worked out once for its content and size, then painted often."""

from math import floor
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QStaticText

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.held import State
from negotiator.domain.scale import is_step
from negotiator.language import marked, tr
from negotiator.printing.event_marks import OF_DIRECTION
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import (
    OF_BASIS,
    Mark,
    TileCache,
    paint_former_tile,
    paint_mark,
    tile_size,
)
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.sentences import stance_word
from negotiator.ui.theme import scaled
from negotiator.ui.views.matrix_words import NOTHING, Ink, Laid, WordSetter, leading

_KEPT = 20_000
_DIFFERING = {
    2: marked("Two sources differ, {day}"),
    3: marked("Three sources differ, {day}"),
    4: marked("Four sources differ, {day}"),
    5: marked("Five sources differ, {day}"),
}
_MOST_LINES = 500
_FOR_WORDS = 120
# How marks stand together, from wide to tight: the height of a former tile, the gaps, the end.
_MOST_MARKS = 6
_SPACINGS = ((12, 4, 6), (11, 2, 4), (10, 1, 3))


class Sketch(NamedTuple):
    """A cell ready to be painted; places are measured from the cell's left top."""

    cell: Cell
    ground: QColor | None
    is_hatched: bool
    has_red_line: bool
    signs: tuple[tuple[float, float, QPixmap], ...]
    words: tuple[tuple[Ink, float, float, QStaticText], ...]
    is_cut: bool


class _Summary(NamedTuple):
    """The words below the stance, and what stands before them."""

    words: str
    ink: Ink
    lead: str = ""
    lead_ink: Ink = Ink.STRONG


class Sketcher:
    """Sketches the cells of one matrix in one palette."""

    def __init__(self, matrix: Matrix, palette: Palette, ratio: float, *, mirrored: bool) -> None:
        self.setter = WordSetter()
        self.palette = palette
        self.mirrored = mirrored
        self._ratio = ratio
        self.tiles = TileCache(palette, ratio)
        self._signs: dict[tuple[Mark | int, float], QPixmap] = {}
        self._sketches: dict[tuple[int, int], tuple[tuple[int, int, str], Sketch]] = {}
        self._pad, self._end = scaled(9), scaled(6)
        self._tile = scaled(16)
        self._leading = leading()
        self._scale = matrix.record.negotiation.scale
        self._steps = len(self._scale)
        self.matrix = matrix

    def adopt(self, matrix: Matrix) -> bool:
        """Sketch the cells of another matrix; returns whether what was sketched is good for it."""
        is_good = (
            matrix.record.negotiation.scale == self._scale
            and matrix.question.framework is self.matrix.question.framework
        )
        self.matrix = matrix
        return is_good

    def sketch(self, cell: Cell, width: int, height: int, density: str) -> Sketch:
        """Return how a cell looks at a size, without the lines of the grid."""
        size = (width, height, density)
        found = self._sketches.get(cell[:2])
        if found is None or found[0] != size or found[1].cell != cell:
            if len(self._sketches) > _KEPT:
                self._sketches.clear()
            found = self._sketches[cell[:2]] = (size, self._sketch(cell, *size))
        return found[1]

    def height(self, cell: Cell, width: int) -> int:
        """Return how high a cell is that shows all its words, the line below included."""
        laid = self._lay_summary(cell, width, "full", _MOST_LINES)
        lines = max(2, sum(each.lines for each in laid))
        return scaled(21) + lines * self._leading + scaled(2)

    # ------------------------------------------------------------------ a cell

    def _sketch(self, cell: Cell, width: int, height: int, density: str) -> Sketch:
        is_low = density == "symbol"
        top = (height - self._tile) // 2 if is_low else scaled(4)
        signs: list[tuple[float, float, QPixmap]] = []
        words: list[tuple[Ink, float, float, QStaticText]] = []
        left = self._put_tiles(cell, top, signs)
        ink, word = self._stance(cell)
        # Between tiles words are either all there or all left out, so that a column is read alike.
        if is_low and width < scaled(_FOR_WORDS):
            word = ""
        right = self._put_marks(cell, width, top, signs, left, word, ink)
        is_cut = self._put_word(word, ink, left, right, top, words)
        words = self._mirror(words, width)
        if not is_low:
            is_cut |= self._put_summary(cell, width, height, density, words)
        if self.mirrored:
            signs = [
                (width - x - pixmap.width() / pixmap.devicePixelRatio(), y, pixmap)
                for x, y, pixmap in signs
            ]
        stance = cell.stance
        ground = self.palette.tint(stance, self._steps) if stance and is_step(stance) else None
        return Sketch(
            cell,
            ground,
            cell.held.state is State.CONTRADICTORY,
            any(claim.red_line for claim in cell.held.claims),
            tuple((floor(x + 0.5), floor(y + 0.5), pixmap) for x, y, pixmap in signs),
            tuple(words),
            is_cut,
        )

    def _put_tiles(
        self, cell: Cell, top: float, signs: list[tuple[float, float, QPixmap]]
    ) -> float:
        """Put the tile, or all of those that differ; returns where they end."""
        x = float(self._pad)
        stances = [claim for claim in cell.held.claims if claim.stance is not None]
        if not stances:
            signs.append((x, top + scaled(2), self.mark(Mark.WITHDRAWN, 12)))
            return x + scaled(12)
        for number, claim in enumerate(stances[:3]):
            if number:
                signs.append((x, top + scaled(2), self.mark(Mark.DIFFER, 12)))
                x += scaled(16)
            is_conditional = bool(claim.condition)
            tile = self.tiles.pixmap(claim.stance or 0, self._steps, is_conditional, self._tile)
            signs.append((x, top, tile))
            x += tile_size(self._tile).width() + (scaled(4) if number + 1 < len(stances) else 0)
        return x

    def _put_marks(
        self,
        cell: Cell,
        width: int,
        top: float,
        signs: list[tuple[float, float, QPixmap]],
        left: float,
        word: str,
        ink: Ink,
    ) -> float:
        """Put change, former stance, clock, ↳ and basis from the right; closer if words need it."""
        basis = [self.mark(OF_BASIS[cell.basis], 12)] if cell.basis is not None else []
        linked = [self.mark(Mark.LINKED, 12)] if cell.is_linked else []
        # Of all marks the linkage gives way first, and last of all the basis.
        wide, *_, tight = _SPACINGS
        tries = [(wide, [*basis, *linked]), *((each, basis) for each in _SPACINGS), (tight, [])]
        for spacing, last in tries:
            marks = [*self._marks(cell, spacing[0]), *last][:_MOST_MARKS]
            gap, end = scaled(spacing[1]), scaled(spacing[2])
            widths = [pixmap.width() / self._ratio for pixmap in marks]
            start = width - end - sum(widths) - gap * len(marks)
            if start >= left + self._room(word, ink if spacing is wide else _small(ink)):
                break
        x = float(width - end)
        for pixmap, across in zip(marks, widths, strict=True):
            x -= across
            tall = pixmap.height() / self._ratio
            signs.append((x, top + (self._tile - tall) / 2, pixmap))
            x -= gap
        return x

    def _marks(self, cell: Cell, former_height: int) -> list[QPixmap]:
        """Return the marks of a cell that never give way, from right to left."""
        marks: list[QPixmap] = []
        if cell.moved is not None:
            mark = OF_DIRECTION[cell.moved]
            marks.append(self.mark(mark, 11))
            former = cell.former.stance if cell.former is not None else None
            if former is not None and mark is not Mark.TERMS:
                marks.append(self._former(former, former_height))
        if cell.is_stale:
            marks.append(self.mark(Mark.OLD, 12))
        if cell.held.group is not None:
            marks.append(self.mark(Mark.INHERITED, 12))
        return marks

    # ------------------------------------------------------------------ its stance

    def _stance(self, cell: Cell) -> tuple[Ink, str]:
        if cell.held.state is State.CONTRADICTORY:
            return Ink.STANCE, ""
        ink = Ink.STANCE if is_step(cell.stance) else Ink.ABSENCE
        return ink, stance_word(self._scale, cell.stance)

    def _room(self, word: str, ink: Ink) -> float:
        """Return what a word takes with the gap before it, which is less before a small one."""
        gap = scaled(5 if ink in (Ink.STANCE, Ink.ABSENCE) else 3)
        return self.setter.width(word, ink) + gap if word else 0.0

    def _put_word(
        self,
        word: str,
        ink: Ink,
        left: float,
        right: float,
        top: float,
        words: list[tuple[Ink, float, float, QStaticText]],
    ) -> bool:
        """Put the word, smaller where there is little room; returns whether it was cut."""
        if not word:
            return False
        x = left + scaled(5)
        if self.setter.width(word, ink) > right - x:
            ink = _small(ink)
            x = left + scaled(3)
        whole = word
        if self.setter.width(word, ink) > right - x:
            word = self.setter.elided(word, ink, max(0.0, right - x))
        baseline = top + scaled(12.5)
        words.append((ink, x, self.setter.top(baseline, ink), self.setter.word(word, ink)))
        return word != whole

    # ------------------------------------------------------------------ its words

    def _put_summary(
        self,
        cell: Cell,
        width: int,
        height: int,
        density: str,
        words: list[tuple[Ink, float, float, QStaticText]],
    ) -> bool:
        """Put the words below; returns whether some had to be left out."""
        room = 2 if density == "summary" else max(2, (height - scaled(22)) // self._leading)
        number = 0
        is_cut = False
        # Words keep to the side on which their own direction begins, mirrored or not.
        left = self._end if self.mirrored else self._pad
        for laid in self._lay_summary(cell, width, density, room):
            top = scaled(21) + number * self._leading - scaled(1)
            for ink, x, y, text in laid.runs:
                words.append((ink, left + x, top + y, text))
            number += laid.lines
            is_cut |= laid.is_cut
        return is_cut

    def _lay_summary(self, cell: Cell, width: int, density: str, room: int) -> list[Laid]:
        across = max(1, width - self._pad - self._end)
        found: list[Laid] = []
        for words, ink, lead, lead_ink in self._summaries(cell, density):
            left = room - sum(laid.lines for laid in found)
            if left < 1:
                break
            found.append(
                self.setter.lay(
                    words, ink, across, left, leading=self._leading, lead=lead, lead_ink=lead_ink
                )
            )
        return found or [NOTHING]

    def _summaries(self, cell: Cell, density: str) -> list[_Summary]:
        """Return what is said below the stance, paragraph by paragraph."""
        claims = cell.held.claims
        found: list[_Summary] = []
        if cell.held.state is State.CONTRADICTORY:
            on = short_date(PartialDate.unpack(cell.held.claim.expressed))
            words = tr("%n sources differ, {day}", "", len(claims), day=on)
            if len(claims) in _DIFFERING:
                words = tr(_DIFFERING[len(claims)], day=on)
            found.append(_Summary(words, Ink.PLAIN))
            if density == "full":
                found += [self._listed(claim) for claim in claims]
        else:
            found += self._said(cell, density)
        if cell.older_text is not None:
            found.append(_Summary(tr("Said of {text}", text=cell.older_text.title), Ink.QUIET))
        return found

    def _said(self, cell: Cell, density: str) -> list[_Summary]:
        claim = cell.held.claim
        ink = Ink.SLANTED if cell.held.group is not None else Ink.PLAIN
        if not is_step(cell.stance):
            ink = Ink.QUIET
        is_internal = claim.basis == Basis.INTERNAL
        words = claim.statement
        if cell.held.group is not None and not words and not claim.condition:
            names = {p.key: p.name for p in self.matrix.question.framework.parties}
            words = names.get(cell.held.group, tr("Statement of its group"))
        found = [_Summary(tr("Internal"), Ink.QUIET)] if is_internal and density == "full" else []
        if claim.condition:
            lead = tr("If", "before a condition")
            if is_internal and density != "full":
                lead = tr("Internal: if", "before a condition")
            found.append(_Summary(claim.condition, ink, f"{lead} "))
            # One thing at a glance: the condition is what the stance depends on.
            if density != "full":
                return found
        if words:
            short = is_internal and density != "full"
            found.append(_Summary(words, ink, f"{tr('Internal:')} " if short else "", Ink.QUIET))
        elif is_internal and not found:
            found.append(_Summary(tr("Internal"), Ink.QUIET))
        return found

    def _listed(self, claim: Claim) -> _Summary:
        condition = tr("if {condition}", condition=claim.condition) if claim.condition else ""
        words = ". ".join(part for part in (condition, claim.statement) if part)
        word = stance_word(self._scale, claim.stance)
        return _Summary(words, Ink.PLAIN, f"{word}: ") if words else _Summary(word, Ink.STRONG)

    # ------------------------------------------------------------------ internals

    def _mirror(
        self, words: list[tuple[Ink, float, float, QStaticText]], width: int
    ) -> list[tuple[Ink, float, float, QStaticText]]:
        """Return the word of a stance where it stands in a mirrored window."""
        if not self.mirrored:
            return words
        return [(ink, width - x - text.size().width(), y, text) for ink, x, y, text in words]

    def mark(self, mark: Mark, side: float) -> QPixmap:
        """Return a mark as a pixmap of so many pixels."""
        key = (mark, side)
        if key not in self._signs:
            length = scaled(side)
            pixmap = self._blank(length, length)
            painter = QPainter(pixmap)
            colour = self.palette.text2 if mark is Mark.WITHDRAWN else None
            paint_mark(painter, QRectF(0, 0, length, length), mark, self.palette, colour)
            painter.end()
            self._signs[key] = pixmap
        return self._signs[key]

    def _former(self, code: int, height: float) -> QPixmap:
        key = (code, height)
        if key not in self._signs:
            size = tile_size(scaled(height))
            pixmap = self._blank(size.width(), size.height())
            painter = QPainter(pixmap)
            place = QRectF(0, 0, size.width(), size.height())
            paint_former_tile(painter, place, code, self.palette, steps=self._steps)
            painter.end()
            self._signs[key] = pixmap
        return self._signs[key]

    def _blank(self, width: float, height: float) -> QPixmap:
        pixmap = QPixmap(round(width * self._ratio), round(height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap


def _small(ink: Ink) -> Ink:
    return Ink.STANCE_SMALL if ink is Ink.STANCE else Ink.CAPTION
