"""The table of the matrix: a QTableView that paints its visible cells itself.

Headers, selection, keyboard and accessibility stay QTableView's; a stock view would ask for each
role of each cell and take an order of magnitude longer.
"""

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from negotiator.ui.models.index import Index
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views import matrix_keys
from negotiator.ui.views.matrix_area import paint_area
from negotiator.ui.views.matrix_clipboard import copy_cells
from negotiator.ui.views.matrix_heads import ROW_HEAD_WIDTH, ComponentHead, Corner, PartyHeads
from negotiator.ui.views.matrix_menu import cell_menu
from negotiator.ui.views.matrix_pointer import Pointer
from negotiator.ui.views.matrix_sizes import MatrixSizes
from negotiator.ui.views.matrix_sketch import Sketcher

_AHEAD = 30
_CELLS_AHEAD = 800
_BEYOND = 4
_RESTYLED = frozenset(
    {
        QEvent.Type.StyleChange,
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class MatrixTable(QTableView):
    """The cells of the matrix.

    Signals:
        inspector_asked: the inspector is to be shown.
        scrolled: the rows moved by so many pixels.
        laid_out: rows or columns are elsewhere, or of another size.
        current_changed: another row is the current one, or the keyboard is elsewhere.
        restyled: colours or type are others.
    """

    inspector_asked = Signal()
    scrolled = Signal(int)
    laid_out = Signal()
    current_changed = Signal()
    restyled = Signal()

    # Qt calls overrides while the table is being made, before it has anything to work with.
    _is_made = False
    _is_restyle_due = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = MatrixModel(session, self)
        self._sketcher: Sketcher | None = None
        self._is_selecting = False
        self.setModel(self._model)
        self._rows_head = ComponentHead(session, self._model, self)
        self._columns_head = PartyHeads(session, self._model, self)
        self.setVerticalHeader(self._rows_head)
        self.setHorizontalHeader(self._columns_head)
        self._corner = Corner(session, self._model, self)
        self._sizes = MatrixSizes(self, self._model, self._rows_head, self._columns_head)
        self._seeker = matrix_keys.Seeker(self, self._model)
        self._dress()
        self._pointer = Pointer(self, self._model)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD)
        self._ahead.timeout.connect(self._prepare_ahead)
        self._rows_head.chapter_clicked.connect(self.toggle_chapter)
        self._model.modelReset.connect(self._on_reset)
        self._model.renewed.connect(self._on_renewed)
        self._model.dataChanged.connect(self._on_data)
        self._model.rowsInserted.connect(self._on_rows)
        self._model.rowsRemoved.connect(self._on_rows)
        session.palette_changed.connect(self._restyle)
        session.selected.connect(self._on_selected)
        self._is_made = True
        self._on_reset()

    def _dress(self) -> None:
        self.setAccessibleName("Matrix of positions")
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setProperty("flat", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ------------------------------------------------------------------ properties

    @property
    def matrix_model(self) -> MatrixModel:
        """The model of the table, by its own type."""
        return self._model

    @property
    def density(self) -> str:
        """How much of a cell is shown: "symbol", "summary" or "full"."""
        return self._sizes.density

    @density.setter
    def density(self, density: str) -> None:
        self._sizes.density = density
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    @property
    def sketcher(self) -> Sketcher:
        """What works out how cells look, in the colours and the type of now."""
        if self._sketcher is None:
            self._sketcher = Sketcher(
                self._model.matrix,
                self._session.palette,
                self.devicePixelRatioF(),
                mirrored=self.isRightToLeft(),
            )
        return self._sketcher

    # ------------------------------------------------------------------ what others call

    def show_selection(self, component: int, party: int) -> None:
        """Make the chosen cell the current one, unfolding its chapter where it has to."""
        if not component or not self._model.columnCount():
            return
        if self._model.row_of(component) < 0:
            self._model.reveal(component)
        row = self._model.row_of(component)
        here = max(0, self.currentIndex().column())
        column = self._model.column_of(party) if party else here
        if row >= 0 and column >= 0 and (row, column) != self._here():
            self.setCurrentIndex(self._model.index(row, column))

    def toggle_chapter(self, row: int) -> None:
        """Fold or unfold the chapter of a row."""
        self._model.fold(row, folded=not self._model.is_folded(row))
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self._model.index(row, column))

    def step_to_moved(self, by: int) -> None:
        """Go to the next (1) or former (-1) cell that moved."""
        self._seeker.start(by)

    def copy(self) -> None:
        """Copy the selection with its heads and the perspective, as text and as HTML."""
        copy_cells(self, self._model, self._session.palette)

    def current_cell(self) -> tuple[int, int] | None:
        """Return the keys of component and party of the current cell; None in a chapter's row."""
        index = self.currentIndex()
        if not index.isValid() or self._model.rows[index.row()].is_chapter:
            return None
        component = self._model.rows[index.row()].component.key
        return component, self._model.parties[index.column()].key

    def claim_to_correct(self) -> int | None:
        """Return the key of the claim in the current cell that is the party's own."""
        index = self.currentIndex()
        cell = self._model.cell(index.row(), index.column()) if index.isValid() else None
        if cell is None or cell.held.group is not None:
            return None
        return cell.held.claim.key

    def rows_in(self, area: QRect) -> Iterator[tuple[int, int, int]]:
        """Yield the rows in an area of the viewport, each with its top and its height."""
        row = self.rowAt(max(0, area.top()))
        while 0 <= row < self._model.rowCount():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if top > area.bottom():
                return
            yield row, top, height
            row += 1

    def columns_in(self, area: QRect) -> list[tuple[int, int, int]]:
        """Return the columns in an area of the viewport, each with its left and its width."""
        count = self._model.columnCount()
        ends = [self.columnAt(area.left()), self.columnAt(area.right())]
        first, last = reversed(ends) if self.isRightToLeft() else ends
        return [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(max(0, first), (last if last >= 0 else count - 1) + 1)
        ]

    def cell_rect(self, index: Index) -> QRect:
        """Return where a cell is in the viewport, without the lines of the grid."""
        rect = self.visualRect(index)
        if self._model.rows[index.row()].is_chapter:
            # The frame round a chapter begins and ends in the heads.
            return QRect(
                -_BEYOND, rect.top(), self.viewport().width() + 2 * _BEYOND, rect.height() - 1
            )
        return rect.adjusted(1, 0, 0, -1) if self.isRightToLeft() else rect.adjusted(0, 0, -1, -1)

    def update_cell(self, index: Index) -> None:
        """Paint a cell anew."""
        if index.isValid() and index.row() < self._model.rowCount():
            self.viewport().update(self.cell_rect(index).adjusted(-1, -1, 1, 1))

    # ------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for area in cast("Iterable[QRect]", event.region()):
            painter.setClipRect(area)
            paint_area(painter, self, area, self._session.palette, self._pointer.index)
        painter.end()
        self._ahead.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not matrix_keys.press(self, self._session, event):
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Take no letters for a search: digits record, letters are left to the window."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(round(event.position().y()))
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and row >= 0 and self._model.rows[row].is_chapter:
            self.toggle_chapter(row)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        if self._model.rows[index.row()].is_chapter:
            self.toggle_chapter(index.row())
        else:
            self.inspector_asked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer.move_to(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer.move_to(QModelIndex())
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        # The tip has a time of its own.
        return event.type() == QEvent.Type.ToolTip or super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.center())
        menu = cell_menu(self, self._session)
        if menu is not None:
            menu.popup(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self._go_to_first()
        self._update_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sizes.fit_columns()
        self._sizes.fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            if self.isVisible():
                self._restyle()
            else:
                self._is_restyle_due = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_restyle_due:
            self._is_restyle_due = False
            self._restyle()
        super().showEvent(event)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._is_made:
            corner = self._corner
            area = self.viewport().geometry()
            width = scaled(ROW_HEAD_WIDTH)
            left = area.right() + 1 if self.isRightToLeft() else area.left() - width
            corner.setGeometry(left, 0, width, area.top())
            corner.raise_()
            corner.update()
            self.laid_out.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy:
            self._sizes.fit_rows()
            self.scrolled.emit(dy)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_made:
            return
        self.update_cell(previous)
        self._update_current()
        here = self.current_cell()
        if here is not None:
            self._is_selecting = True
            self._session.select(*here)
            self._is_selecting = False

    # ------------------------------------------------------------------ slots

    def _on_selected(self, component: int, party: int) -> None:
        if not self._is_selecting:
            self.show_selection(component, party)

    def _on_reset(self) -> None:
        self._pointer.forget()
        self._sizes.fit_all()
        self.show_selection(*self._session.selection)

    def _on_renewed(self) -> None:
        self._sketcher = None
        self._sizes.forget_heights()
        self._corner.update()

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        self._sizes.forget_rows(first.row(), last.row())

    def _on_rows(self, _: QModelIndex, first: int, last: int) -> None:
        self._sizes.fit_inserted(first, last)
        self._pointer.forget()
        self._corner.update()
        self.viewport().update()

    def _restyle(self) -> None:
        if not self._is_made:
            return
        self._sketcher = None
        self._sizes.restyle()
        for head in (self._rows_head, self._columns_head):
            head.viewport().update()
        self._corner.update()
        self.viewport().update()
        self.restyled.emit()

    def _prepare_ahead(self) -> None:
        """Ask for a screen of rows on both sides before they come into sight, some at a time."""
        if not self.isVisible():
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0 or last < 0:
            return
        some = max(1, _CELLS_AHEAD // max(1, self._model.columnCount()))
        if self._model.prepare_some(last + 1, 2 * last - first, some) or (
            self._model.prepare_some(2 * first - last, first - 1, some)
        ):
            self._ahead.start()

    # ------------------------------------------------------------------ internals

    def _here(self) -> tuple[int, int]:
        return self.currentIndex().row(), self.currentIndex().column()

    def _go_to_first(self) -> None:
        rows = self._model.rows
        row = next((number for number, each in enumerate(rows) if not each.is_chapter), 0)
        if self._model.columnCount():
            self.selectionModel().setCurrentIndex(
                self._model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _update_current(self) -> None:
        self.update_cell(self.currentIndex())
        self._rows_head.viewport().update()
        self._columns_head.viewport().update()
        self.current_changed.emit()
