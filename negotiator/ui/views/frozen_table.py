"""A table whose first rows and columns stay in sight while the rest is scrolled.

What is frozen is painted over what is scrolled, by the table itself: there is one table, one
selection and one current cell.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from negotiator.ui.models.index import Index
from negotiator.ui.views.matrix_area import Part, Section


class FrozenTable(QTableView):
    """A table that tells which parts of it are to be painted where.

    Signals:
        laid_out: rows or columns are elsewhere, or of another size.
    """

    laid_out = Signal()

    # Qt asks for places while the table is being made, before anything can be frozen.
    _frozen: Mapping[Qt.Orientation, int] = {}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frozen = {Qt.Orientation.Vertical: 0, Qt.Orientation.Horizontal: 0}

    def freeze(self, orientation: Qt.Orientation, count: int) -> None:
        """Keep the first rows (vertical) or columns in sight when the rest is scrolled."""
        self._frozen = {**self._frozen, orientation: max(0, count)}
        self.viewport().update()
        for head in (self.verticalHeader(), self.horizontalHeader()):
            head.viewport().update()
        self.laid_out.emit()

    def frozen_count(self, orientation: Qt.Orientation) -> int:
        """Return how many rows or columns are kept in sight."""
        return self._frozen[orientation]

    @property
    def is_frozen(self) -> bool:
        """Whether any rows or columns are kept in sight."""
        return any(self._frozen.values())

    def frozen_sections(self, orientation: Qt.Orientation) -> list[Section]:
        """Return the rows or columns that are kept in sight, each with its start and size."""
        if not self._frozen.get(orientation):
            return []
        is_vertical = orientation == Qt.Orientation.Vertical
        head = self.verticalHeader() if is_vertical else self.horizontalHeader()
        is_mirrored = not is_vertical and self.isRightToLeft()
        whole = self.viewport().width()
        found: list[Section] = []
        start = 0
        for section in range(min(self._frozen[orientation], head.count())):
            size = head.sectionSize(section)
            found.append((section, whole - start - size if is_mirrored else start, size))
            start += size
        room = self.viewport().height() if is_vertical else whole
        # What is frozen must leave room for the rest.
        return found if start < room * 2 // 3 else []

    def _frozen_length(self, orientation: Qt.Orientation) -> int:
        return sum(size for _, _, size in self.frozen_sections(orientation))

    def parts_in(self, area: QRect) -> list[Part]:
        """Return the parts of an area: what is scrolled, and what is frozen over it."""
        rows = self.frozen_sections(Qt.Orientation.Vertical)
        columns = self.frozen_sections(Qt.Orientation.Horizontal)
        if not rows and not columns:
            return [Part(area, list(self.rows_in(area)), self.columns_in(area))]
        top = sum(size for _, _, size in rows)
        side = sum(size for _, _, size in columns)
        whole = self.viewport().rect()
        below = whole.adjusted(0, top, 0, 0)
        above = QRect(0, 0, whole.width(), top)
        if self.isRightToLeft():
            beside, edge = (
                whole.adjusted(0, 0, -side, 0),
                whole.adjusted(whole.width() - side, 0, 0, 0),
            )
        else:
            beside, edge = whole.adjusted(side, 0, 0, 0), QRect(0, 0, side, whole.height())
        found = [
            (below.intersected(beside), None, None),
            (above.intersected(beside), rows, None),
            (below.intersected(edge), None, columns),
            (above.intersected(edge), rows, columns),
        ]
        return [
            Part(
                clip,
                list(self.rows_in(clip)) if its_rows is None else its_rows,
                self.columns_in(clip) if its_columns is None else its_columns,
            )
            for clip, its_rows, its_columns in found
            if clip.intersects(area)
        ]

    def indexAt(self, place: QPoint) -> QModelIndex:
        for orientation, along in (
            (Qt.Orientation.Vertical, place.y()),
            (Qt.Orientation.Horizontal, place.x()),
        ):
            for section, start, size in self.frozen_sections(orientation):
                if start <= along < start + size:
                    return self._frozen_index(orientation, section, place)
        return super().indexAt(place)

    def _frozen_index(
        self, orientation: Qt.Orientation, section: int, place: QPoint
    ) -> QModelIndex:
        is_vertical = orientation == Qt.Orientation.Vertical
        row = section if is_vertical else self.rowAt(place.y())
        column = self.columnAt(place.x()) if is_vertical else section
        if is_vertical:
            for other, start, size in self.frozen_sections(Qt.Orientation.Horizontal):
                if start <= place.x() < start + size:
                    column = other
        return self.model().index(row, column)

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if not index.isValid():
            return rect
        for section, start, size in self.frozen_sections(Qt.Orientation.Vertical):
            if section == index.row():
                rect = QRect(rect.left(), start, rect.width(), size - 1)
        for section, start, size in self.frozen_sections(Qt.Orientation.Horizontal):
            if section == index.column():
                rect = QRect(start, rect.top(), size - 1, rect.height())
        return rect

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        if not index.isValid() or not self.is_frozen:
            return
        # What was brought to the edge of the viewport may lie under what is frozen there.
        hidden = self._frozen_length(Qt.Orientation.Vertical) - self.rowViewportPosition(
            index.row()
        )
        if index.row() >= self._frozen[Qt.Orientation.Vertical] and hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)
        side = self._frozen_length(Qt.Orientation.Horizontal)
        x = self.columnViewportPosition(index.column())
        if self.isRightToLeft():
            x = self.viewport().width() - x - self.columnWidth(index.column())
        if index.column() >= self._frozen[Qt.Orientation.Horizontal] and side > x:
            across = self.horizontalScrollBar()
            across.setValue(across.value() - (side - x))

    def swap_frozen(self) -> None:
        """Keep as many rows in sight as columns were, and as many columns as rows."""
        self._frozen = {
            Qt.Orientation.Vertical: self._frozen[Qt.Orientation.Horizontal],
            Qt.Orientation.Horizontal: self._frozen[Qt.Orientation.Vertical],
        }

    def rows_in(self, area: QRect) -> Iterator[tuple[int, int, int]]:
        """Yield the rows in an area of the viewport, each with its top and its height."""
        row = self.rowAt(max(0, area.top()))
        while 0 <= row < self.model().rowCount():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if top > area.bottom():
                return
            yield row, top, height
            row += 1

    def columns_in(self, area: QRect) -> list[tuple[int, int, int]]:
        """Return the columns in an area of the viewport, each with its left and its width."""
        count = self.model().columnCount()
        ends = [self.columnAt(area.left()), self.columnAt(area.right())]
        first, last = reversed(ends) if self.isRightToLeft() else ends
        return [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(max(0, first), (last if last >= 0 else count - 1) + 1)
        ]
