"""The margins of the matrix: how each row stands, at the right, and each column, below.

Number, change, distribution, how many are unknown and how many moved; a click on the head of a
margin sorts by it.
"""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from negotiator.language import decimal, listed, marked, number, parted, tr
from negotiator.printing.symbols import paint_distribution
from negotiator.reports.survey import Tally
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.matrix_painter import paint_frame
from negotiator.ui.views.matrix_table import MatrixTable
from negotiator.ui.views.matrix_words import Ink, WordSetter
from negotiator.ui.views.sides import draw_text, mirrored

MARGIN_WIDTH = 96
STRIP_HEIGHT = 50
_MEASURE = marked(
    "Convergence of the stances counted, 0 (opposite ends) to 1 (one stance): the consensus of "
    "Tastle and Wierman (2007). Cells without a stance are left out. Below: how many are unknown "
    "(?), and how many moved since the moment compared with."
)
_KEPT = 5_000
_BEYOND = 4
_LOW = 36
_LOWEST = 14
_NARROW = 56


class _Margin(QWidget):
    """What both margins have in common: how one standing is painted and told."""

    sort_asked = Signal()

    def __init__(self, session: Session, table: MatrixTable) -> None:
        super().__init__()
        self._session = session
        self._table = table
        self._model: MatrixModel = table.matrix_model
        self._setter = WordSetter()
        self._bars: dict[tuple[tuple[int, ...], int, int, int], QPixmap] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleDescription(tr(_MEASURE))
        table.laid_out.connect(self.update)
        table.current_changed.connect(self.update)
        self._model.dataChanged.connect(self.update)
        self._model.counted.connect(self.update)

    def renew(self) -> None:
        """Take the colours and the type of the window as they are now."""
        self._setter = WordSetter()
        self._bars.clear()
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------------ what stands in it

    def _standing(self, orientation: Qt.Orientation, section: int) -> Tally | None:
        """Return how a row or column stands, as far as that is known."""
        if not self._model.has_heads(orientation):
            return self._model.party_tally(section)
        return self._model.head_tally(section)

    def _words(self, orientation: Qt.Orientation, section: int) -> str:
        tally = self._standing(orientation, section)
        if tally is None:
            return tr("Still being worked out")
        scale = self._session.scale
        counts = [
            f"{scale.shown(step)} {number(count)}"
            for step, count in enumerate(tally.counts, 1)
            if count
        ]
        value = tr("No stance") if tally.convergence is None else decimal(tally.convergence)
        words = [
            tr("{label}: {value}", label=value, value=listed(counts) or tr("nobody")),
            tr(
                "without a stance {count}, of these unknown {unknown}",
                count=number(tally.without),
                unknown=number(tally.unknown),
            ),
        ]
        if self._model.matrix.question.then is not None:
            words.append(tr("moved {count}", count=number(tally.moved)))
        return parted(words)

    def _tip(self, words: str) -> str:
        """Return what is said of one standing and of the measure, or of the head of the margin."""
        if words:
            return f"{words}\n\n{tr(_MEASURE)}"
        return f"{tr(_MEASURE)}\n{tr('Click to sort.')}"

    # ------------------------------------------------------------------ painting

    def _paint_standing(self, painter: QPainter, rect: QRect, tally: Tally | None) -> None:
        pad = scaled(10) if rect.width() >= scaled(_NARROW) else scaled(3)
        width = rect.width() - 2 * pad
        if width < scaled(4):
            return
        if tally is None:
            if rect.height() >= scaled(_LOWEST) and rect.width() >= scaled(_NARROW):
                self._draw(painter, rect, pad, rect.top() + scaled(17), "…", Ink.QUIET)
            return
        is_wide = rect.width() >= scaled(_NARROW)
        is_low = rect.height() < scaled(_LOW)
        if rect.height() < scaled(_LOWEST) or not is_wide:
            height = min(scaled(10), max(2, rect.height() - 3))
            top = rect.top() + (rect.height() - 1 - height) // 2
            bar = self._bar(tally, width, height)
            painter.drawPixmap(QPointF(rect.left() + pad, top), bar)
            return
        if tally.convergence is not None:
            # In a low row the digits stand in its middle.
            baseline = rect.top() + min(scaled(16), round((rect.height() + scaled(8)) / 2))
            self._draw(painter, rect, pad, baseline, decimal(tally.convergence), Ink.NUMBER)
            if tally.change is not None and round(tally.change, 2):
                words = _change_words(tally.change)
                x = rect.width() - pad - self._setter.width(words, Ink.QUIET)
                self._draw(painter, rect, x, baseline, words, Ink.QUIET)
        if is_low:
            return
        bar = self._bar(tally, width, scaled(9))
        painter.drawPixmap(QPointF(rect.left() + pad, rect.top() + scaled(22)), bar)
        baseline = rect.top() + scaled(45)
        room = float(width)
        if tally.unknown:
            words = f"? {number(tally.unknown)}"
            self._draw(painter, rect, pad, baseline, words, Ink.CAPTION)
            room -= self._setter.width(words, Ink.CAPTION) + scaled(6)
        if tally.moved:
            words = tr("%n moved", "", tally.moved)
            if self._setter.width(words, Ink.CAPTION) > room:
                words = f"▲▼ {number(tally.moved)}"
            x = rect.width() - pad - self._setter.width(words, Ink.CAPTION)
            self._draw(painter, rect, x, baseline, words, Ink.CAPTION)

    def _draw(
        self, painter: QPainter, rect: QRect, x: float, baseline: float, words: str, ink: Ink
    ) -> None:
        text = self._setter.word(words, ink)
        if self.isRightToLeft():
            x = rect.width() - x - text.size().width()
        painter.setFont(self._setter.fonts[ink])
        painter.setPen(self._setter.colour(ink, self._session.palette))
        painter.drawStaticText(QPointF(rect.left() + x, self._setter.top(baseline, ink)), text)

    def _bar(self, tally: Tally, width: int, height: int) -> QPixmap:
        key = (tally.counts, tally.without, width, height)
        if key not in self._bars:
            if len(self._bars) > _KEPT:
                self._bars.clear()
            ratio = self.devicePixelRatioF()
            made = QPixmap(round(width * ratio), round(height * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(self._session.palette.base)
            painter = QPainter(made)
            place = QRectF(0, 0, width, height)
            paint_distribution(painter, place, tally.counts, tally.without, self._session.palette)
            painter.end()
            self._bars[key] = made
        return self._bars[key]


class MarginColumn(_Margin):
    """The margin at the right: a row beside each row of the table, which it scrolls with."""

    def __init__(self, session: Session, table: MatrixTable) -> None:
        super().__init__(session, table)
        self.setFixedWidth(scaled(MARGIN_WIDTH))
        self.setAccessibleName(tr("Convergence"))
        table.scrolled.connect(self._on_scrolled)

    # ------------------------------------------------------------------ what others call

    def words(self, row: int) -> str:
        """Return how a row stands in words."""
        return self._words(Qt.Orientation.Vertical, row)

    def renew(self) -> None:
        self.setFixedWidth(scaled(MARGIN_WIDTH))
        super().renew()

    # ------------------------------------------------------------------ events

    def sizeHint(self) -> QSize:
        return QSize(scaled(MARGIN_WIDTH), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            words = self._tip(self.words(row) if row >= 0 else "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._table.verticalScrollBar(), event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.position().y() < self._head_height():
            self.sort_asked.emit()
            return
        row = self._table.rowAt(round(event.position().y()) - self._head_height())
        if row < 0:
            return
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._is_chapter(row):
            self._table.toggle_chapter(row)
        else:
            column = max(0, self._table.currentIndex().column())
            self._table.setCurrentIndex(self._model.index(row, column))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        head = self._head_height()
        painter = QPainter(self)
        body = QRect(0, head, self.width(), self._table.viewport().height())
        for area in cast("Iterable[QRect]", event.region()):
            painter.setClipRect(area)
            painter.fillRect(area, palette.base)
            inside = area.intersected(body)
            if not inside.isEmpty():
                painter.setClipRect(inside)
                self._paint_rows(painter, inside.translated(0, -head), head)
            if area.top() < head:
                painter.setClipRect(area)
                self._paint_head(painter, QRect(0, 0, self.width(), head))
        painter.end()

    # ------------------------------------------------------------------ slots

    def _on_scrolled(self, by: int) -> None:
        if self._table.frozen_sections(Qt.Orientation.Vertical):
            self.update()
            return
        height = self._table.viewport().height()
        self.scroll(0, by, QRect(0, self._head_height(), self.width(), height))

    # ------------------------------------------------------------------ painting

    def _paint_rows(self, painter: QPainter, area: QRect, head: int) -> None:
        frozen = self._table.frozen_sections(Qt.Orientation.Vertical)
        has_edge = self._has_edge()
        for row, top, height in (*self._table.rows_in(area), *frozen):
            rect = QRect(0, head + top, self.width(), height)
            self._paint_row(painter, rect, row)
            if has_edge and not self._is_chapter(row):
                self._paint_edge(painter, rect)

    def _paint_row(self, painter: QPainter, rect: QRect, row: int) -> None:
        palette = self._session.palette
        is_chapter = self._is_chapter(row)
        painter.fillRect(rect, palette.group if is_chapter else palette.base)
        if not is_chapter:
            tally = self._standing(Qt.Orientation.Vertical, row)
            self._paint_standing(painter, rect, tally)
        painter.fillRect(QRect(0, rect.bottom(), self.width(), 1), palette.hair)
        if is_chapter and row == self._table.currentIndex().row():
            # The frame comes from the cells: its beginning lies outside.
            beyond = (0, _BEYOND) if self.isRightToLeft() else (-_BEYOND, 0)
            colour = palette.accent if self._table.hasFocus() else palette.line
            paint_frame(painter, rect.adjusted(beyond[0], 0, beyond[1], -1), colour, 2)

    def _has_edge(self) -> bool:
        """Whether there are columns that may be scrolled away under the edge."""
        return self._table.horizontalScrollBar().maximum() > 0

    def _paint_edge(self, painter: QPainter, rect: QRect) -> None:
        """Paint the edge under which columns may be scrolled away."""
        edge = QRect(rect.left(), rect.top(), 1, rect.height())
        edge = mirrored(rect, edge, is_mirrored=self.isRightToLeft())
        painter.fillRect(edge, self._session.palette.line)

    def _paint_head(self, painter: QPainter, rect: QRect) -> None:
        palette = self._session.palette
        mirror = self.isRightToLeft()
        painter.fillRect(rect, palette.header)
        inside = rect.adjusted(scaled(8), scaled(4), -scaled(3), -scaled(5))
        if mirror:
            inside = rect.adjusted(scaled(3), scaled(4), -scaled(8), -scaled(5))
        painter.setPen(palette.text)
        size = 13.0
        title = tr("Convergence")
        painter.setFont(font(size, 600))
        while painter.fontMetrics().horizontalAdvance(title) > inside.width() and size > 11:
            size -= 1.0
            painter.setFont(font(size, 600))
        line = QRect(inside.left(), inside.top(), inside.width(), scaled(19))
        draw_text(painter, line, title, trailing=False, mirror=mirror)
        painter.setPen(palette.text2)
        painter.setFont(font(11))
        is_compared = self._model.matrix.question.then is not None
        words = tr("0–1, and change") if is_compared else "0–1"
        below = QRect(inside.left(), line.bottom(), inside.width(), scaled(16))
        draw_text(painter, below, words, trailing=False, mirror=mirror)
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), palette.line)
        if self._has_edge():
            self._paint_edge(painter, rect)

    # ------------------------------------------------------------------ internals

    def _head_height(self) -> int:
        return self._table.viewport().y()

    def _is_chapter(self, row: int) -> bool:
        return not self._model.is_transposed and self._model.heads[row].is_chapter

    def _row_at(self, y: int) -> int:
        """Return the row at a height that is no chapter, or -1."""
        row = self._table.rowAt(y - self._head_height())
        return -1 if row < 0 or self._is_chapter(row) else row


class MarginStrip(_Margin):
    """The margin below: how each column of the table stands, which it scrolls with."""

    def __init__(self, session: Session, table: MatrixTable) -> None:
        super().__init__(session, table)
        self.setFixedHeight(scaled(STRIP_HEIGHT))
        self.setAccessibleName(tr("Convergence by column"))
        table.scrolled_across.connect(lambda _: self.update())

    def words(self, column: int) -> str:
        """Return how a column stands in words."""
        return self._words(Qt.Orientation.Horizontal, column)

    def renew(self) -> None:
        self.setFixedHeight(scaled(STRIP_HEIGHT))
        super().renew()

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(STRIP_HEIGHT))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self._column_at(event.pos().x())
            words = self._tip(self.words(column) if column >= 0 else "")
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        column = self._column_at(round(event.position().x()))
        if column < 0:
            self.sort_asked.emit()
            return
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        row = max(0, self._table.currentIndex().row())
        self._table.setCurrentIndex(self._model.index(row, column))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.header)
        left, right = self._body()
        frozen = self._table.frozen_sections(Qt.Orientation.Horizontal)
        area = QRect(0, 0, right - left, 1)
        painter.setClipRect(QRect(left, 0, right - left, self.height()))
        for column, x, width in (*self._table.columns_in(area), *frozen):
            rect = QRect(left + x, 0, width, self.height())
            ground = palette.group if self._is_chapter(column) else palette.base
            painter.fillRect(rect, ground)
            if not self._is_chapter(column):
                tally = self._standing(Qt.Orientation.Horizontal, column)
                self._paint_standing(painter, rect, tally)
            edge = QRect(rect.right(), 0, 1, rect.height())
            edge = mirrored(rect, edge, is_mirrored=self.isRightToLeft())
            painter.fillRect(edge, palette.hair)
        painter.setClipping(False)
        self._paint_head(painter)
        painter.fillRect(QRect(0, 0, self.width(), 1), palette.line)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        palette = self._session.palette
        mirror = self.isRightToLeft()
        left, right = self._body()
        head = QRect(right, 0, self.width() - right, self.height())
        if not mirror:
            head = QRect(0, 0, left, self.height())
        inside = head.adjusted(scaled(8), scaled(5), -scaled(6), -scaled(4))
        painter.setPen(palette.text)
        painter.setFont(font(12, 600))
        line = QRect(inside.left(), inside.top(), inside.width(), scaled(18))
        words = tr("Each component") if self._model.is_transposed else tr("Each party")
        draw_text(painter, line, words, trailing=False, mirror=mirror)
        painter.setPen(palette.text2)
        painter.setFont(font(11))
        below = QRect(inside.left(), line.bottom() + 1, inside.width(), scaled(16))
        draw_text(painter, below, tr("Convergence over all rows"), trailing=False, mirror=mirror)

    def _body(self) -> tuple[int, int]:
        """Return where the columns begin and end, in this widget."""
        viewport = self._table.viewport()
        left = self.mapFromGlobal(viewport.mapToGlobal(viewport.rect().topLeft())).x()
        return left, left + viewport.width()

    def _is_chapter(self, column: int) -> bool:
        return self._model.is_transposed and self._model.heads[column].is_chapter

    def _column_at(self, x: int) -> int:
        left, right = self._body()
        if not left <= x < right:
            return -1
        for column, start, width in self._table.frozen_sections(Qt.Orientation.Horizontal):
            if start <= x - left < start + width:
                return column
        return self._table.columnAt(x - left)


def _change_words(change: float) -> str:
    """Return how a convergence changed, without the zero before its decimal sign."""
    words = decimal(change).lstrip("-").removeprefix("0")
    return f"+{words}" if change > 0 else f"−{words}"
