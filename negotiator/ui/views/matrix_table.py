"""The table of the matrix: a QTableView that paints its visible cells itself.

Headers, selection, keyboard and accessibility stay QTableView's; a stock view would ask for each
role of each cell and take an order of magnitude longer.
"""

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget

from negotiator.domain.scale import NON_POSITIONS
from negotiator.reports.question import heading
from negotiator.ui.models.index import Index
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.matrix_clipboard import as_html, as_text
from negotiator.ui.views.matrix_heads import ComponentHead, Corner, PartyHeads
from negotiator.ui.views.matrix_painter import CellPainter, paint_cell_frame

HEIGHTS = {"symbol": 24, "summary": 51, "full": 51}
_CHAPTER = 21
_MANY_ROWS = 20_000


class MatrixTable(QTableView):
    """The cells of the matrix.

    Signals:
        inspector_asked: the inspector is to be shown.
    """

    inspector_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.matrix_model = MatrixModel(session, self)
        self._density = "summary"
        self._hover = QModelIndex()
        self._painter: CellPainter | None = None
        self.setModel(self.matrix_model)
        self._rows_head = ComponentHead(session, self.matrix_model, self)
        self.setVerticalHeader(self._rows_head)
        self._columns_head = PartyHeads(session, self.matrix_model, self)
        self.setHorizontalHeader(self._columns_head)
        self._corner = Corner(session, self.matrix_model, self)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setProperty("flat", True)
        self.setMouseTracking(True)
        self.setAccessibleName("Matrix of positions")
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit_rows)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._fitting.start())
        self._rows_head.chapter_clicked.connect(self.toggle_chapter)
        self.matrix_model.modelReset.connect(self._on_reset)
        session.palette_changed.connect(self._on_palette)
        session.selected.connect(self.show_selection)
        self._on_reset()

    # ------------------------------------------------------------------ what others call

    @property
    def density(self) -> str:
        """How much of a cell is shown: "symbol", "summary" or "full"."""
        return self._density

    @density.setter
    def density(self, density: str) -> None:
        self._density = density
        self._size_rows()
        self.show_selection(*self._session.selection)
        self.viewport().update()

    def show_selection(self, component: int, party: int) -> None:
        """Make the chosen cell the current one, where it is shown."""
        row = self.matrix_model.row_of(component) if component else -1
        column = (
            self.matrix_model.column_of(party) if party else max(0, self.currentIndex().column())
        )
        if row >= 0 and column >= 0 and self.matrix_model.columnCount():
            index = self.matrix_model.index(row, column)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
        self._rows_head.viewport().update()
        self._columns_head.viewport().update()
        self.viewport().update()

    def toggle_chapter(self, row: int) -> None:
        """Fold or unfold the chapter of a row."""
        self.matrix_model.fold(row, folded=not self.matrix_model.is_folded(row))

    def step_to_moved(self, by: int) -> None:
        """Go to the next (1) or former (-1) cell that moved."""
        model = self.matrix_model
        width = model.columnCount()
        total = model.rowCount() * width
        here = self.currentIndex()
        at = here.row() * width + here.column() if here.isValid() else -1
        for n in range(1, total + 1):
            row, column = divmod((at + by * n) % total, width)
            cell = model.cell(row, column)
            if cell is not None and cell.moved is not None:
                self.setCurrentIndex(model.index(row, column))
                return

    def copy(self) -> None:
        """Copy the selection with its heads and the perspective, as text and as HTML."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        rows = sorted({index.row() for index in indexes})
        columns = sorted({index.column() for index in indexes})
        lines = heading(self._session.record, self.matrix_model.matrix.question)
        data = QMimeData()
        data.setText(as_text(self.matrix_model, rows, columns, lines))
        data.setHtml(as_html(self.matrix_model, rows, columns, lines, self._session.palette))
        QGuiApplication.clipboard().setMimeData(data)

    def claim_to_correct(self) -> int | None:
        """Return the key of the claim in the current cell that is the party's own."""
        index = self.currentIndex()
        cell = self.matrix_model.cell(index.row(), index.column()) if index.isValid() else None
        if cell is None or cell.held.group is not None:
            return None
        return cell.held.claim.key

    # ------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.matrix_model
        palette = self._session.palette
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, palette.base)
        if model.rowCount() and model.columnCount():
            first, last = self._rows_in(area)
            left, right = self._columns_in(area)
            model.prepare(first, last)
            cells = self._cell_painter()
            for row in range(first, last + 1):
                self._paint_row(painter, cells, row, left, right)
            self._paint_columns(painter, area, left, right)
            self._paint_frames(painter)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        digits = "123456789"
        if not has_control and event.text() and event.text() in digits:
            self._ask_stance(int(event.text()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.inspector_asked.emit()
        elif has_control and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step_chapter(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        if row >= 0 and self.matrix_model.rows[row].is_chapter:
            self.toggle_chapter(row)
            return
        self.inspector_asked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index != self._hover:
            self._hover = index
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = QModelIndex()
        self.viewport().update()
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and not self.matrix_model.rows[index.row()].is_chapter:
                words = self.matrix_model.sentence(index.row(), index.column())
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()
        self._fitting.start()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self.matrix_model.rows[current.row()].is_chapter:
            component = self.matrix_model.rows[current.row()].component.key
            self._session.select(component, self.matrix_model.parties[current.column()].key)

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(cursorAction, modifiers)
        if index.isValid() and self.matrix_model.rows[index.row()].is_chapter:
            up = QAbstractItemView.CursorAction.MoveUp
            by = -1 if cursorAction == up else 1
            row = index.row() + by
            if 0 <= row < self.matrix_model.rowCount():
                return self.matrix_model.index(row, index.column())
            return self.currentIndex()
        return index

    # ------------------------------------------------------------------ painting

    def _cell_painter(self) -> CellPainter:
        if self._painter is None:
            self._painter = CellPainter(
                self.matrix_model.matrix, self._session.palette, self.devicePixelRatioF()
            )
        return self._painter

    def _rows_in(self, area: QRect) -> tuple[int, int]:
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        return max(0, first), last if last >= 0 else self.matrix_model.rowCount() - 1

    def _columns_in(self, area: QRect) -> tuple[int, int]:
        """Return the first and last column in an area, also where the layout is mirrored."""
        last = self.matrix_model.columnCount() - 1
        ends = [self.columnAt(area.left()), self.columnAt(area.right())]
        if self.isRightToLeft():
            ends.reverse()
        return max(0, ends[0]), ends[1] if ends[1] >= 0 else last

    def _paint_row(
        self, painter: QPainter, cells: CellPainter, row: int, left: int, right: int
    ) -> None:
        model = self.matrix_model
        palette = self._session.palette
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        if model.rows[row].is_chapter:
            painter.fillRect(QRect(0, top, self.viewport().width(), height), palette.group)
        else:
            for column in range(left, right + 1):
                cell = model.cell(row, column)
                if cell is not None:
                    x = self.columnViewportPosition(column)
                    rect = QRect(x, top, self.columnWidth(column) - 1, height - 1)
                    painter.save()
                    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
                    cells.paint(painter, cell, rect, self._density)
                    painter.restore()
        painter.setPen(palette.hair)
        y = top + height - 1
        painter.drawLine(0, y, self.viewport().width(), y)

    def _paint_columns(self, painter: QPainter, area: QRect, left: int, right: int) -> None:
        painter.setPen(self._session.palette.hair)
        for column in range(left, right + 1):
            x = self.columnViewportPosition(column) + self.columnWidth(column) - 1
            painter.drawLine(x, area.top(), x, area.bottom())
        last = self.matrix_model.rowCount() - 1
        bottom = self.rowViewportPosition(last) + self.rowHeight(last)
        if bottom < area.bottom():
            rest = QRect(area.left(), bottom, area.width(), area.bottom() - bottom + 1)
            painter.fillRect(rest, self._session.palette.base)
        first, end = self._rows_in(area)
        for row in range(first, end + 1):
            if self.matrix_model.rows[row].is_chapter:
                top, height = self.rowViewportPosition(row), self.rowHeight(row)
                rect = QRect(0, top, self.viewport().width(), height - 1)
                painter.fillRect(rect, self._session.palette.group)

    def _paint_frames(self, painter: QPainter) -> None:
        palette = self._session.palette
        current = self.currentIndex()
        hover = self._hover
        if (
            hover.isValid()
            and hover != current
            and not self.matrix_model.rows[hover.row()].is_chapter
        ):
            rect = self.visualRect(hover)
            paint_cell_frame(painter, rect, palette, is_current=False, has_focus=False)
        selected = self.selectedIndexes()
        if len(selected) > 1:
            rect = self.visualRect(selected[0]).united(self.visualRect(selected[-1]))
            paint_cell_frame(painter, rect, palette, is_current=True, has_focus=True)
        elif current.isValid() and not self.matrix_model.rows[current.row()].is_chapter:
            rect = self.visualRect(current)
            paint_cell_frame(painter, rect, palette, is_current=True, has_focus=self.hasFocus())

    # ------------------------------------------------------------------ slots

    def _on_reset(self) -> None:
        self._painter = None
        self._size_rows()
        self._place_corner()
        self.show_selection(*self._session.selection)

    def _on_palette(self) -> None:
        self._painter = None
        for widget in (self.viewport(), self._rows_head.viewport(), self._columns_head.viewport()):
            widget.update()
        self._corner.update()

    # ------------------------------------------------------------------ internals

    def _ask_stance(self, digit: int) -> None:
        """Ask to record the stance that a digit stands for: steps first, then absences."""
        codes = (*range(1, len(self._session.record.negotiation.scale) + 1), *NON_POSITIONS)
        component, party = self._session.selection
        if digit <= len(codes) and component and party:
            self._session.record_asked.emit(component, party, codes[digit - 1])

    def _step_chapter(self, by: int) -> None:
        model = self.matrix_model
        row = self.currentIndex().row() + by
        while 0 <= row < model.rowCount():
            if model.rows[row].is_chapter and row + 1 < model.rowCount():
                if by < 0 and row + 1 == self.currentIndex().row():
                    row += by
                    continue
                self.setCurrentIndex(model.index(row + 1, max(0, self.currentIndex().column())))
                return
            row += by

    def _size_rows(self) -> None:
        head = self._rows_head
        head.setDefaultSectionSize(scaled(HEIGHTS[self._density]))
        for row, each in enumerate(self.matrix_model.rows[:_MANY_ROWS]):
            if each.is_chapter:
                head.resizeSection(row, scaled(_CHAPTER))
        self._fitting.start()

    def _fit_rows(self) -> None:
        """Give the rows in sight the height that all their words take."""
        if self._density != "full" or not self.matrix_model.columnCount():
            return
        first, last = self._rows_in(self.viewport().rect())
        self.matrix_model.prepare(first, last)
        cells = self._cell_painter()
        for row in range(first, last + 1):
            if self.matrix_model.rows[row].is_chapter:
                continue
            needed = scaled(HEIGHTS["full"])
            for column in range(self.matrix_model.columnCount()):
                cell = self.matrix_model.cell(row, column)
                if cell is not None:
                    needed = max(needed, cells.height(cell, self.columnWidth(column)))
            if self.rowHeight(row) != needed:
                self._rows_head.resizeSection(row, needed)

    def _place_corner(self) -> None:
        self._corner.setGeometry(0, 0, self.viewport().x(), self.viewport().y())
        self._corner.raise_()
        self._corner.update()
