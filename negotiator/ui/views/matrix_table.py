"""The table of the matrix: a QTableView that paints its visible cells itself.

Headers, selection, keyboard and accessibility stay QTableView's; a stock view would ask for each
role of each cell and take an order of magnitude longer.
"""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
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
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from negotiator.language import tr
from negotiator.ui.models.index import Index
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views import matrix_keys, matrix_order
from negotiator.ui.views.frozen_table import FrozenTable
from negotiator.ui.views.matrix_area import paint_area
from negotiator.ui.views.matrix_heads import ROW_HEAD_WIDTH, Corner, MatrixHead
from negotiator.ui.views.matrix_pointer import Pointer
from negotiator.ui.views.matrix_sizes import HEIGHTS, MatrixSizes
from negotiator.ui.views.matrix_sketch import Sketcher

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_editor import CellEditor

_AHEAD, _AT_REST = 30, 300
"""Milliseconds after which rows are asked for ahead; later while the question is another each time.
"""
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


class MatrixTable(FrozenTable):
    """The cells of the matrix.

    Signals:
        inspector_asked: the inspector is to be shown.
        scrolled: the rows moved by so many pixels.
        scrolled_across: the columns moved by so many pixels.
        sort_asked: "components" or "parties" are to be sorted by one of ``matrix_order.SORTS``.
        density_stepped: more or less of the cells is shown, as the wheel asked for.
        current_changed: another row is the current one, or the keyboard is elsewhere.
        restyled: colours or type are others.
    """

    inspector_asked = Signal()
    scrolled = Signal(int)
    scrolled_across = Signal(int)
    density_stepped = Signal(str)
    sort_asked = Signal(str, str)
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
        self._wheeled = 0
        self.setModel(self._model)
        self._rows_head = MatrixHead(Qt.Orientation.Vertical, session, self._model, self)
        self._columns_head = MatrixHead(Qt.Orientation.Horizontal, session, self._model, self)
        self.setVerticalHeader(self._rows_head)
        self.setHorizontalHeader(self._columns_head)
        self._corner = Corner(session, self._model, self)
        self._sizes = MatrixSizes(self, self._model, self._rows_head, self._columns_head)
        self._editor: CellEditor | None = None
        self._seeker = matrix_keys.Seeker(self, self._model)
        self._dress()
        self._pointer = Pointer(self, self._model)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD)
        self._ahead.timeout.connect(self._prepare_ahead)
        for head in (self._rows_head, self._columns_head):
            head.chapter_clicked.connect(self.toggle_chapter)
            head.section_dropped.connect(partial(self._on_dropped, head))
            head.menu_asked.connect(partial(self._open_head_menu, head))
        self._model.modelReset.connect(self._on_reset)
        self._model.renewed.connect(self._on_renewed)
        self._model.dataChanged.connect(self._on_data)
        for signal in (
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.columnsInserted,
            self._model.columnsRemoved,
        ):
            signal.connect(self._on_heads)
        session.palette_changed.connect(self._restyle)
        session.selected.connect(self._on_selected)
        self._is_made = True
        # Sizes are worked out when it is shown, in the style and the room it has then.
        self._is_restyle_due = True
        self._show_selected()

    def _dress(self) -> None:
        self.setAccessibleName(tr("Matrix of positions"))
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
        """How much of a cell is shown: "heat", "symbol", "summary" or "full"."""
        return self._sizes.density

    @density.setter
    def density(self, density: str) -> None:
        self.show_density(density, self.currentIndex())

    def show_density(self, density: str, held: Index) -> None:
        """Show more or less of the cells; the cell ``held`` stays where it is in sight."""
        before = self.visualRect(held).center() if held.isValid() else None
        is_seen = before is not None and self.viewport().rect().contains(before)
        place = QPersistentModelIndex(held)
        self._sizes.density = density
        if before is not None and is_seen and place.isValid():
            after = self.visualRect(place).center()
            bars = (self.horizontalScrollBar(), self.verticalScrollBar())
            turn = -1 if self.isRightToLeft() else 1
            bars[0].setValue(bars[0].value() + turn * (after.x() - before.x()))
            bars[1].setValue(bars[1].value() + after.y() - before.y())
        else:
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    @property
    def sizes(self) -> MatrixSizes:
        """How wide columns and how high rows are."""
        return self._sizes

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
        model = self._model
        if not component or not model.parties:
            return
        if model.head_of(component) < 0:
            model.reveal(component)
        here = self.currentIndex()
        head = model.head_of(component)
        number = model.party_of(party) if party else max(0, model.place(here)[1])
        if (
            head >= 0
            and number >= 0
            and (not here.isValid() or model.place(here) != (head, number))
        ):
            self.setCurrentIndex(model.spot(head, number))

    def toggle_chapter(self, head: int) -> None:
        """Fold or unfold a chapter."""
        self._model.fold(head, folded=not self._model.is_folded(head))
        self._sizes.fit_chapter(head)
        party = max(0, self._model.place(self.currentIndex())[1])
        self.setCurrentIndex(self._model.spot(head, party))

    def transpose(self) -> None:
        """Let rows be columns and columns rows; the current cell stays the current one."""
        here = self.currentIndex()
        place = self._model.place(here) if here.isValid() else None
        self.swap_frozen()
        self._sizes.swap()
        self._model.is_transposed = not self._model.is_transposed
        for head in (self._rows_head, self._columns_head):
            head.take_side()
        self.updateGeometries()
        if place is not None:
            self.setCurrentIndex(self._model.spot(*place))

    def step_to_moved(self, by: int) -> None:
        """Go to the next (1) or former (-1) cell that moved."""
        self._seeker.start(by)

    def edit_cell(self, first: str = "") -> bool:
        """Open the line in the current cell, with what was typed first; never overwrites."""
        if self._editor is None:
            from negotiator.ui.views.matrix_editor import CellEditor

            self._editor = CellEditor(self._session, self)
        return self._editor.begin(first)

    def selected_cells(self) -> list[tuple[int, int]]:
        """Return the keys of component and party of all selected cells that are no chapter's."""
        model = self._model
        found = []
        for index in self.selectionModel().selectedIndexes():
            if not model.is_chapter(index):
                head, party = model.place(index)
                found.append((model.heads[head].component.key, model.parties[party].key))
        return found

    def paste(self) -> None:
        """Propose what a spreadsheet put on the clipboard, from the current cell on."""
        from negotiator.ui.views.matrix_clipboard import paste_block

        paste_block(self, self._session)

    def copy(self) -> None:
        """Copy the selection with its heads and the perspective, as text and as HTML."""
        from negotiator.ui.views.matrix_clipboard import copy_cells

        copy_cells(self, self._model, self._session.palette)

    def current_cell(self) -> tuple[int, int] | None:
        """Return the keys of component and party of the current cell; None in a chapter's row."""
        index = self.currentIndex()
        if not index.isValid() or self._model.is_chapter(index):
            return None
        head, party = self._model.place(index)
        return self._model.heads[head].component.key, self._model.parties[party].key

    def claim_to_correct(self) -> int | None:
        """Return the key of the claim in the current cell that is the party's own."""
        index = self.currentIndex()
        cell = self._model.cell_at(index)
        if cell is None or cell.held.group is not None:
            return None
        return cell.held.claim.key

    def cell_rect(self, index: Index) -> QRect:
        """Return where a cell is in the viewport, without the lines of the grid."""
        rect = self.visualRect(index)
        if self._model.is_chapter(index):
            # The frame round a chapter begins and ends in the heads.
            size = self.viewport().size()
            if self._model.is_transposed:
                rows = self._rows_head
                height = min(rows.length() - rows.offset(), size.height() + _BEYOND)
                return QRect(rect.left(), -_BEYOND, rect.width() - 1, height + _BEYOND - 1)
            return QRect(-_BEYOND, rect.top(), size.width() + 2 * _BEYOND, rect.height() - 1)
        return rect.adjusted(1, 0, 0, -1) if self.isRightToLeft() else rect.adjusted(0, 0, -1, -1)

    def update_cell(self, index: Index) -> None:
        """Paint a cell anew."""
        is_there = index.row() < self._model.rowCount()
        if index.isValid() and is_there and index.column() < self._model.columnCount():
            self.viewport().update(self.cell_rect(index).adjusted(-1, -1, 1, 1))

    # ------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            for area in cast("Iterable[QRect]", event.region()):
                painter.setClipRect(area)
                paint_area(painter, self, area, self._session.palette, self._pointer.index)
        finally:
            # Left open, it would outlive what it paints on and take the whole program along.
            painter.end()
        self._ahead.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not matrix_keys.press(self, self._session, event):
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Take no letters for a search: digits record, letters are left to the window."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and index.isValid() and self._model.is_chapter(index):
            self.toggle_chapter(self._model.place(index)[0])
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        if self._model.is_chapter(index):
            self.toggle_chapter(self._model.place(index)[0])
        elif not self.edit_cell():
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
        from negotiator.ui.views.matrix_menu import cell_menu

        menu = cell_menu(self, self._session)
        if menu is not None:
            menu.popup(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Before Qt does, who would begin in the row of a chapter.
        if not self.currentIndex().isValid() and self._model.rowCount():
            self._go_to_first()
        super().focusInEvent(event)
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        # A touch pad tells many small steps; a notch of a wheel is 120.
        self._wheeled += event.angleDelta().y()
        by = int(self._wheeled / 120)
        if by:
            self._wheeled -= by * 120
            self.step_density(by, self.indexAt(event.position().toPoint()))
        event.accept()

    def step_density(self, by: int, held: Index) -> None:
        """Show more (1) or less (-1) of the cells, with one of them kept in its place."""
        names = list(HEIGHTS)
        at = min(max(names.index(self.density) + by, 0), len(names) - 1)
        if names[at] != self.density:
            self.show_density(names[at], held if held.isValid() else self.currentIndex())
            self.density_stepped.emit(names[at])

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.is_frozen:
            self.viewport().update()
            self._rows_head.viewport().update()
            self._columns_head.viewport().update()
        if dy:
            self._sizes.fit_rows()
            self.scrolled.emit(dy)
        if dx:
            self.scrolled_across.emit(dx)

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
        if not self._is_restyle_due:
            self._sizes.fit_all()
        self._show_selected()

    def _show_selected(self) -> None:
        component, party = self._session.selection
        if self._model.head_of(component) >= 0:
            self.show_selection(component, party)

    def _on_renewed(self) -> None:
        if self._sketcher is not None and not self._sketcher.adopt(self._model.matrix):
            self._sketcher = None
        self._sizes.forget_heights()
        self._corner.update()
        self._ahead.setInterval(_AT_REST)

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        self._sizes.forget_heads(self._model.place(first)[0], self._model.place(last)[0])

    def _on_heads(self, _: QModelIndex, first: int, last: int) -> None:
        self._sizes.fit_inserted(first, last)
        self._pointer.forget()
        self._corner.update()
        self.viewport().update()

    def _on_dropped(self, head: MatrixHead, old: int, new: int) -> None:
        """Put a party or a component to another place, as its head was dragged."""
        if head.shows_components:
            matrix_order.move_component(self._session, self._model, old, new)
        else:
            matrix_order.move_party(self._session, self._model, old, new)

    def _open_head_menu(self, head: MatrixHead, section: int, place: QPoint) -> None:
        from negotiator.ui.views.matrix_menu import head_menu

        head_menu(self, self._session, head, section).popup(place)

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
        self._ahead.setInterval(_AHEAD)
        if not self.isVisible() or self.density == "heat":
            return
        area = self.viewport().rect()
        rows = [row for row, _, _ in self.rows_in(area)]
        columns = [column for column, _, _ in self.columns_in(area)]
        if not rows or not columns:
            return
        along, across = (columns, rows) if self._model.is_transposed else (rows, columns)
        first, last = min(along), max(along)
        parties = range(min(across), max(across) + 1)
        some = max(1, _CELLS_AHEAD // len(parties))
        below, above = range(last + 1, 2 * last - first + 1), range(2 * first - last, first)
        if self._model.prepare_some(below, parties, some) or (
            self._model.prepare_some(above, parties, some)
        ):
            self._ahead.start()

    # ------------------------------------------------------------------ internals

    def _go_to_first(self) -> None:
        heads = self._model.heads
        head = next((number for number, each in enumerate(heads) if not each.is_chapter), 0)
        if heads and self._model.parties:
            self.selectionModel().setCurrentIndex(
                self._model.spot(head, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _update_current(self) -> None:
        self.update_cell(self.currentIndex())
        self._rows_head.viewport().update()
        self._columns_head.viewport().update()
        self.current_changed.emit()
