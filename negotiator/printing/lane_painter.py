"""Paints lanes: bands that step up towards agreement, signs, and words where there is room.

Nothing narrower than the eye can tell apart is painted by itself: bands and signs that would lie on
each other become a plate with their number. What was painted can be pointed at (``hits``), and all
words are noted (``labels``), so that no two of them ever lie on each other.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from negotiator.domain.claims import Claim
from negotiator.domain.scale import Scale, is_step
from negotiator.language import number as in_digits
from negotiator.language import tr
from negotiator.printing.lane_picture import Band, LanePicture, Sign
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_tile, tile_size
from negotiator.printing.time_scale import TimeScale
from negotiator.printing.type_sizes import TypeSizes
from negotiator.reports.sentences import stance_word

_STEP, _BAND = 8, 16
_ROOM = 4
_SIDE = 11
_TOGETHER = 12
_MANY = 3
_PLATE = 26
_SHIFTS = frozenset({Mark.TOWARDS, Mark.AWAY, Mark.TERMS, Mark.FIRST})


class Hit(NamedTuple):
    """A painted thing that can be pointed at: a sign, a band, or a plate for several events."""

    rect: QRectF
    lane: int
    thing: Sign | Band | None
    events: int = 1


class LanePainter:
    """Paints the lanes of one picture."""

    def __init__(self, palette: Palette, scale: Scale, sizes: TypeSizes) -> None:
        self.palette = palette
        self.scale = scale
        self.sizes = sizes
        self.hits: list[Hit] = []
        self.labels: list[tuple[QRectF, str]] = []
        unit = sizes.unit
        self.band_height = unit(_BAND)
        self.tile = tile_size(self.band_height)
        self._side = unit(_SIDE)
        self._together = unit(_TOGETHER)
        self._fonts = {size: sizes.font(size, 400) for size in (10.5, 11, 12)}
        self._metrics = {size: QFontMetricsF(font) for size, font in self._fonts.items()}

    def begin(self) -> None:
        """Forget what was painted before."""
        self.hits.clear()
        self.labels.clear()

    def keep_within(self, room: QRectF) -> None:
        """Leave of what was noted only what can be seen in the room of the lanes."""
        self.hits[:] = [
            hit._replace(rect=seen)
            for hit in self.hits
            if not (seen := hit.rect.intersected(room)).isEmpty()
        ]
        self.labels[:] = [
            (seen, words)
            for box, words in self.labels
            if not (seen := box.intersected(room)).isEmpty()
        ]

    def level(self, stance: int | None) -> float:
        """Return how far below the top of the room for bands a stance is drawn."""
        steps = len(self.scale)
        place = (stance or 1) - 1 if is_step(stance) else (steps - 1) / 2
        return place * self.sizes.unit(_STEP * _ROOM) / max(1, steps - 1)

    def band_rect(self, band: Band, top: float, left: float, axis: TimeScale) -> QRectF:
        """Return where a band is drawn whose lane begins at ``top``, the time at ``left``."""
        x, end = left + axis.x(band.start), left + axis.x(band.end)
        y = top + self.sizes.unit(5) + self.level(band.claim.stance)
        return QRectF(round(x), round(y), max(end - x, self.tile.width()), self.band_height)

    # ------------------------------------------------------------------ a lane

    def paint(
        self,
        painter: QPainter,
        number: int,
        picture: LanePicture,
        top: float,
        left: float,
        width: float,
        axis: TimeScale,
        after: float,
    ) -> None:
        """Paint the bands and signs of a lane.

        Args:
            painter: paints, clipped to the time.
            number: of the lane, for ``hits``.
            picture: what is drawn.
            top: where the lane begins.
            left: where the time begins.
            width: how wide the time in sight is.
            axis: from moments to pixels.
            after: the room for words after the last band.
        """
        first, last = axis.moment(-self.tile.width() * 2), axis.moment(width + self._together)
        shown = list(picture.bands_between(first, last))
        signs = self._signs_to_paint(picture, first, last, axis)
        plates = self._paint_bands(painter, number, picture, shown, signs, (top, left, axis, after))
        self._paint_signs(painter, number, picture, signs, plates, (top, left, axis))

    def _paint_bands(
        self,
        painter: QPainter,
        number: int,
        picture: LanePicture,
        shown: Sequence[Band],
        signs: Sequence[tuple[float, Sign | None, int]],
        place: tuple[float, float, TimeScale, float],
    ) -> list[QRectF]:
        """Paint bands, those too narrow as plates; returns where the plates are."""
        top, left, axis, after = place
        plates: list[QRectF] = []
        at = 0
        starts = [band.start for band in shown]
        while at < len(shown):
            band = shown[at]
            x = axis.x(band.start)
            beyond = bisect_left(starts, axis.moment(x + self._together), at + 1)
            if beyond - at >= _MANY:
                # As far as they stand so close, they are one plate.
                while beyond < len(shown):
                    far = bisect_left(
                        starts, axis.moment(axis.x(starts[beyond - 1]) + self._together), beyond
                    )
                    if far - beyond < _MANY - 1:
                        break
                    beyond = far
                end = axis.x(starts[beyond]) if beyond < len(shown) else axis.x(shown[-1].end)
                end = max(min(end, axis.x(starts[beyond - 1]) + self._together), x + self._plate)
                rect = QRectF(left + x, top + self.sizes.unit(9), end - x, self.sizes.unit(30))
                count = picture.count_between(band.start, axis.moment(end))
                self._paint_plate(painter, number, rect, max(count, beyond - at))
                plates.append(rect)
                if beyond < len(shown) or axis.x(shown[-1].end) - end < self.tile.width():
                    at = beyond
                else:
                    at = beyond - 1
                    shown = [*shown[:at], shown[at]._replace(start=axis.moment(end))]
                    starts = [each.start for each in shown]
            else:
                is_last = band.end == picture.bands[-1].end
                beside = axis.x(band.start) + self.tile.width()
                reaffirmed = [
                    left + (max(x, beside + self._side / 2) if x >= axis.x(band.start) else x)
                    for x, sign, _ in signs
                    if sign is None or sign.mark not in _SHIFTS
                ]
                self._paint_band(
                    painter, number, band, (top, left, axis), reaffirmed, after if is_last else 0.0
                )
                at += 1
        return plates

    @property
    def _plate(self) -> float:
        return self.sizes.unit(_PLATE)

    def _paint_plate(self, painter: QPainter, number: int, rect: QRectF, count: int) -> None:
        """Paint a plate that stands for several events, and says how many."""
        palette = self.palette
        painter.setPen(QPen(palette.line, 1))
        painter.setBrush(palette.group)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        font, metrics = self._fonts[11], self._metrics[11]
        words = in_digits(count)
        if metrics.horizontalAdvance(words) >= rect.width() - 4:
            words = "…"
        painter.setFont(font)
        painter.setPen(palette.text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        wide = metrics.horizontalAdvance(words)
        self.labels.append(
            (QRectF(rect.center().x() - wide / 2, rect.center().y() - 5, wide, 10), words)
        )
        self.hits.append(Hit(rect, number, None, count))

    def _paint_band(
        self,
        painter: QPainter,
        number: int,
        band: Band,
        place: tuple[float, float, TimeScale],
        breaks: Sequence[float],
        after: float,
    ) -> None:
        top, left, axis = place
        if len(band.claims) > 1:
            self._paint_contradiction(painter, number, band, place)
            return
        palette = self.palette
        claim = band.claim
        stance = claim.stance or 0
        rect = self.band_rect(band, top, left, axis)
        # What lies far outside would make Qt draw lines of millions of pixels.
        seen = rect.intersected(QRectF(left - 60, rect.top(), axis.width + 400, rect.height()))
        if is_step(stance):
            self._paint_ground(painter, seen, claim, is_inherited=band.is_inherited)
        else:
            painter.setPen(QPen(palette.line, 1, Qt.PenStyle.DotLine))
            y = rect.center().y()
            painter.drawLine(QPointF(seen.left(), y), QPointF(seen.right(), y))
        if band.known_by is not None:
            self._paint_span(painter, rect, left + axis.x(band.known_by))
        tile = QRectF(rect.topLeft(), self.tile)
        steps = len(self.scale)
        paint_tile(painter, tile, stance, palette, steps=steps, conditional=bool(claim.condition))
        self.hits.append(Hit(seen, number, band))
        self._paint_words(painter, band, rect, breaks, (left, axis), after)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, claim: Claim, *, is_inherited: bool
    ) -> None:
        palette = self.palette
        steps = len(self.scale)
        stance = claim.stance or 0
        edge = palette.edge(stance, steps)
        pen = QPen(edge, 1.2)
        if claim.condition:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(palette.base if claim.condition else palette.tint(stance, steps))
        inside = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRect(inside)
        if is_inherited:
            hatched = QColor(edge)
            hatched.setAlpha(110)
            painter.fillRect(inside, QBrush(hatched, Qt.BrushStyle.BDiagPattern))
        if claim.red_line:
            bar = QRectF(rect.left(), rect.bottom(), rect.width(), 3)
            painter.fillRect(bar, palette.red_line)

    def _paint_span(self, painter: QPainter, rect: QRectF, end: float) -> None:
        """Draw the days among which a claim with a partial date was said, as a span over it."""
        y = rect.top() - self.sizes.unit(3)
        foot = self.sizes.unit(2.5)
        painter.setPen(QPen(self.palette.text2, 1.4))
        end = max(end, rect.left() + 2)
        painter.drawLine(QPointF(rect.left(), y), QPointF(end, y))
        for x in (rect.left(), end):
            painter.drawLine(QPointF(x, y - foot), QPointF(x, y + foot))

    def _paint_words(
        self,
        painter: QPainter,
        band: Band,
        rect: QRectF,
        breaks: Sequence[float],
        place: tuple[float, TimeScale],
        after: float,
    ) -> None:
        """Write what was said into the widest stretch that no sign interrupts, or after it."""
        claim = band.claim
        words = (
            tr("If {condition}", condition=claim.condition) if claim.condition else claim.statement
        )
        if not words:
            words = "" if is_step(claim.stance) else stance_word(self.scale, claim.stance)
        if not words:
            return
        left, axis = place
        unit = self.sizes.unit
        metrics = self._metrics[11]
        painter.setFont(self._fonts[11])
        painter.setPen(self.palette.text)
        start = max(rect.left() + self.tile.width() + unit(5), left + unit(4))
        end = min(rect.right() - unit(14), left + axis.width + (after or 0.0) - unit(4))
        stretch = _widest(start, end, breaks, unit(9))
        if stretch is not None and stretch[1] - stretch[0] >= unit(40):
            room = stretch[1] - stretch[0]
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            box = QRectF(stretch[0], rect.top(), room, rect.height())
            wide = metrics.horizontalAdvance(text)
            if not is_step(claim.stance) or band.is_inherited:
                ground = self.palette.base
                if is_step(claim.stance) and not claim.condition:
                    ground = self.palette.tint(claim.stance or 1, len(self.scale))
                painter.fillRect(
                    QRectF(box.left() - 2, box.top() + 1, wide + 5, box.height() - 2), ground
                )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            self.labels.append((QRectF(box.left(), box.top(), wide, box.height()), text))
        elif after > unit(40) and rect.right() <= left + axis.width + 1:
            # A ring on the tile of a short band is drawn right of the tile.
            least = rect.left() + self.tile.width() + unit(2)
            rings = [b for b in breaks if rect.left() + 1 < b < rect.right() + unit(12)]
            ends = [max(b + self._side / 2, least + self._side) for b in rings]
            start = max(rect.right(), *ends) if ends and rect.right() < least else rect.right()
            room = after - unit(14) - (start - rect.right())
            box = QRectF(start + unit(8), rect.top() - unit(6), room, unit(30))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() * 1.7)
            painter.drawText(box, flags, text)
            self.labels.append((metrics.boundingRect(box, flags, text), text))

    def _paint_contradiction(
        self, painter: QPainter, number: int, band: Band, place: tuple[float, float, TimeScale]
    ) -> None:
        """Draw a thin band for each claim, at its own height; the sign ≠ stands above them."""
        top, left, axis = place
        steps = len(self.scale)
        for claim in band.claims:
            alone = band._replace(held=band.held._replace(claims=(claim,)))
            rect = self.band_rect(alone, top, left, axis)
            rect.setHeight(rect.height() / 2)
            seen = rect.intersected(QRectF(left - 60, rect.top(), axis.width + 400, rect.height()))
            stance = claim.stance or 0
            edge = self.palette.edge(stance, steps) if is_step(stance) else self.palette.line
            painter.setPen(QPen(edge, 1))
            painter.setBrush(self.palette.base)
            painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5))
            tile = QRectF(rect.topLeft(), tile_size(self.sizes.unit(12)))
            paint_tile(
                painter, tile, stance, self.palette, steps=steps, conditional=bool(claim.condition)
            )
            self.hits.append(Hit(seen, number, alone))

    # ------------------------------------------------------------------ signs

    def _signs_to_paint(
        self, picture: LanePicture, first: float, last: float, axis: TimeScale
    ) -> list[tuple[float, Sign | None, int]]:
        """Return the signs in sight with their places; those that would touch as a number."""
        found: list[tuple[float, Sign | None, int]] = []
        places = picture.sign_places
        at, end = bisect_left(places, first), bisect_left(places, last)
        while at < end:
            x = axis.x(places[at])
            beyond = max(bisect_left(places, axis.moment(x + self._together), at, end), at + 1)
            # A shift and what was reaffirmed or corrected on the same spot are drawn side by side.
            if beyond - at < _MANY:
                found += [
                    (axis.x(places[number]), picture.signs[number], 1)
                    for number in range(at, beyond)
                ]
            else:
                found.append((x, None, beyond - at))
            at = beyond
        return found

    def _paint_signs(
        self,
        painter: QPainter,
        number: int,
        picture: LanePicture,
        signs: Sequence[tuple[float, Sign | None, int]],
        plates: Sequence[QRectF],
        place: tuple[float, float, TimeScale],
    ) -> None:
        top, left, axis = place
        unit = self.sizes.unit
        side = self._side
        taken: list[QRectF] = list(plates)
        for x, sign, count in signs:
            band = picture.band_at(axis.moment(x)) if sign is None else picture.band_at(sign.at)
            y = top + unit(20)
            if band is not None:
                y = top + unit(5) + self.level(band.claim.stance)
            if sign is None:
                box = QRectF(left + x - unit(2), y - unit(1), self._plate - unit(6), unit(18))
                if not any(box.intersects(each) for each in taken):
                    self._paint_plate(painter, number, box, count)
                    taken.append(box)
                continue
            if sign.mark in _SHIFTS:
                box = QRectF(left + x - side - 2, y + unit(2), side, side)
            elif sign.mark is Mark.DIFFER:
                lowest = min((self.level(c.stance) for c in band.claims), default=0) if band else 0
                box = QRectF(left + x + unit(22), top + lowest + unit(2), side, side)
            else:
                box = QRectF(left + x - side / 2, y + (self.band_height - side) / 2, side, side)
                if band is not None and x - axis.x(band.start) < self.tile.width():
                    box.moveLeft(left + axis.x(band.start) + self.tile.width() + unit(2))
            if any(box.intersects(each) for each in plates):
                continue
            while any(box.intersects(each) for each in taken[len(plates) :]):
                box.translate(0, side + 1)
                if box.bottom() > top + unit(57):
                    break
            taken.append(box)
            paint_mark(painter, box, sign.mark, self.palette)
            self.hits.append(Hit(box.adjusted(-3, -3, 3, 3), number, sign))


def _widest(
    left: float, right: float, breaks: Sequence[float], gap: float
) -> tuple[float, float] | None:
    """Return the widest stretch between ``left`` and ``right`` that no mark interrupts."""
    edges = [left - gap, *sorted(b for b in breaks if left - gap < b < right), right + gap]
    stretches = [(a + gap, b - gap) for a, b in pairwise(edges)]
    stretches = [each for each in stretches if each[1] > each[0]]
    return max(stretches, key=lambda each: each[1] - each[0], default=None)
