"""The frozen column at the right of the matrix: how far the parties agree on each component."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from negotiator.printing.symbols import paint_distribution
from negotiator.reports.matrix import Margin
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.matrix_heads import draw_text, mirrored
from negotiator.ui.views.matrix_painter import paint_frame
from negotiator.ui.views.matrix_table import MatrixTable
from negotiator.ui.views.matrix_words import Ink, WordSetter

MARGIN_WIDTH = 96
MEASURE = (
    "Convergence of the parties shown, 0 (opposite ends) to 1 (one stance): the consensus of "
    "Tastle and Wierman (2007). Parties without a stance are left out."
)
_KEPT = 5_000
_BEYOND = 4


class MarginColumn(QWidget):
    """Number, change and distribution for each row of a table, which it scrolls with."""

    def __init__(self, session: Session, table: MatrixTable) -> None:
        super().__init__()
        self._session = session
        self._table = table
        self._model = table.matrix_model
        self._setter = WordSetter()
        self._bars: dict[tuple[tuple[int, ...], int, int, int], QPixmap] = {}
        self.setFixedWidth(scaled(MARGIN_WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Convergence")
        self.setAccessibleDescription(MEASURE)
        table.scrolled.connect(self._on_scrolled)
        table.laid_out.connect(self.update)
        table.current_changed.connect(self.update)
        self._model.dataChanged.connect(self._on_data)

    # ------------------------------------------------------------------ what others call

    def words(self, row: int) -> str:
        """Return the margin of a row in words."""
        margin = self._model.margin(row)
        scale = self._session.scale
        counts = ", ".join(
            f"{scale.name(step)} {count}" for step, count in enumerate(margin.counts, 1) if count
        )
        value = "No stance" if margin.convergence is None else f"{margin.convergence:.2f}"
        return f"{value}: {counts or 'nobody'}; without a stance {margin.without}"

    def renew(self) -> None:
        """Take the colours and the type of the window as they are now."""
        self._setter = WordSetter()
        self._bars.clear()
        self.setFixedWidth(scaled(MARGIN_WIDTH))
        self.update()

    # ------------------------------------------------------------------ events

    def sizeHint(self) -> QSize:
        return QSize(scaled(MARGIN_WIDTH), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            words = f"{self.words(row)}\n\n{MEASURE}" if row >= 0 else MEASURE
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._table.verticalScrollBar(), event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._table.rowAt(round(event.position().y()) - self._head_height())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._model.rows[row].is_chapter:
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
        self.scroll(0, by, QRect(0, self._head_height(), self.width(), self._body_height()))

    def _on_data(self) -> None:
        self.update()

    # ------------------------------------------------------------------ painting

    def _paint_rows(self, painter: QPainter, area: QRect, head: int) -> None:
        palette = self._session.palette
        for row, top, height in self._table.rows_in(area):
            rect = QRect(0, head + top, self.width(), height)
            if self._model.rows[row].is_chapter:
                painter.fillRect(rect, palette.group)
            else:
                self._paint_margin(painter, rect, self._model.margin(row))
            painter.fillRect(QRect(0, rect.bottom(), self.width(), 1), palette.hair)
            if not self._model.rows[row].is_chapter:
                self._paint_edge(painter, rect)
            elif row == self._table.currentIndex().row():
                # The frame comes from the cells: its beginning lies outside.
                beyond = (0, _BEYOND) if self.isRightToLeft() else (-_BEYOND, 0)
                colour = palette.accent if self._table.hasFocus() else palette.line
                paint_frame(painter, rect.adjusted(beyond[0], 0, beyond[1], -1), colour, 2)

    def _paint_edge(self, painter: QPainter, rect: QRect) -> None:
        """Paint the edge under which parties may be scrolled away."""
        palette = self._session.palette
        has_more = self._table.horizontalScrollBar().maximum() > 0
        edge = QRect(rect.left(), rect.top(), 1, rect.height())
        edge = mirrored(rect, edge, is_mirrored=self.isRightToLeft())
        if has_more:
            painter.fillRect(edge, palette.line)

    def _paint_head(self, painter: QPainter, rect: QRect) -> None:
        palette = self._session.palette
        mirror = self.isRightToLeft()
        painter.fillRect(rect, palette.header)
        inside = rect.adjusted(scaled(8), scaled(4), -scaled(3), -scaled(5))
        if mirror:
            inside = rect.adjusted(scaled(3), scaled(4), -scaled(8), -scaled(5))
        painter.setPen(palette.text)
        size = 13.0
        painter.setFont(font(size, 600))
        while painter.fontMetrics().horizontalAdvance("Convergence") > inside.width() and size > 11:
            size -= 1.0
            painter.setFont(font(size, 600))
        line = QRect(inside.left(), inside.top(), inside.width(), scaled(19))
        draw_text(painter, line, "Convergence", trailing=False, mirror=mirror)
        painter.setPen(palette.text2)
        painter.setFont(font(11))
        is_compared = self._model.matrix.question.then is not None
        words = "0–1, and change" if is_compared else "0–1"
        below = QRect(inside.left(), line.bottom(), inside.width(), scaled(16))
        draw_text(painter, below, words, trailing=False, mirror=mirror)
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), palette.line)
        self._paint_edge(painter, rect)

    def _paint_margin(self, painter: QPainter, rect: QRect, margin: Margin) -> None:
        if margin.convergence is None:
            return
        is_low = rect.height() < scaled(36)
        pad = scaled(10)
        width = rect.width() - 2 * pad
        baseline = rect.top() + (scaled(16) if is_low else scaled(19))
        value = f"{margin.convergence:.2f}"
        self._draw(painter, rect, pad, baseline, value, Ink.NUMBER)
        if margin.change is not None and round(margin.change, 2):
            words = f"{margin.change:+.2f}".replace("0.", ".").replace("-", "−")
            x = rect.width() - pad - self._setter.width(words, Ink.QUIET)
            self._draw(painter, rect, x, baseline, words, Ink.QUIET)
        if not is_low:
            bar = self._bar(margin, width, scaled(10))
            painter.drawPixmap(QPointF(rect.left() + pad, rect.top() + scaled(28)), bar)

    def _draw(
        self, painter: QPainter, rect: QRect, x: float, baseline: float, words: str, ink: Ink
    ) -> None:
        text = self._setter.word(words, ink)
        if self.isRightToLeft():
            x = rect.width() - x - text.size().width()
        painter.setFont(self._setter.fonts[ink])
        painter.setPen(self._setter.colour(ink, self._session.palette))
        painter.drawStaticText(QPointF(rect.left() + x, self._setter.top(baseline, ink)), text)

    def _bar(self, margin: Margin, width: int, height: int) -> QPixmap:
        key = (margin.counts, margin.without, width, height)
        if key not in self._bars:
            if len(self._bars) > _KEPT:
                self._bars.clear()
            ratio = self.devicePixelRatioF()
            made = QPixmap(round(width * ratio), round(height * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(self._session.palette.base)
            painter = QPainter(made)
            place = QRectF(0, 0, width, height)
            paint_distribution(painter, place, margin.counts, margin.without, self._session.palette)
            painter.end()
            self._bars[key] = made
        return self._bars[key]

    # ------------------------------------------------------------------ internals

    def _head_height(self) -> int:
        return self._table.viewport().y()

    def _body_height(self) -> int:
        return self._table.viewport().height()

    def _row_at(self, y: int) -> int:
        """Return the row of a component at a height, or -1."""
        row = self._table.rowAt(y - self._head_height())
        return -1 if row < 0 or self._model.rows[row].is_chapter else row
