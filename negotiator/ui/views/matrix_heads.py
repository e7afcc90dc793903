"""The frozen heads of the matrix: at the left and above; components on one, parties on the other.

A head knows by the model which of the two it shows. Sections are dragged to another place, which
only asks for a new order: the table puts it into the perspective.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from negotiator.language import number, tr
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.matrix_head_painter import HeadPainter, paint_head_ground
from negotiator.ui.views.matrix_painter import paint_frame
from negotiator.ui.views.sides import draw_text, mirrored

ROW_HEAD_WIDTH = 200
PARTY_HEAD_HEIGHT = 44
COMPONENT_HEAD_HEIGHT = 68
GROUP_BAND_HEIGHT = 16
_BEYOND = 4


class MatrixHead(QHeaderView):
    """The heads along one side of the matrix.

    Signals:
        chapter_clicked: the number of a chapter that is to be folded or unfolded.
        section_dropped: a section was dragged from one place to another.
        menu_asked: the menu of a section, at a place on the screen.
    """

    chapter_clicked = Signal(int)
    section_dropped = Signal(int, int)
    menu_asked = Signal(int, QPoint)

    def __init__(
        self, orientation: Qt.Orientation, session: Session, model: MatrixModel, table: QTableView
    ) -> None:
        super().__init__(orientation, table)
        self._session = session
        self._model = model
        self._table = table
        self._dropped: tuple[int, int] | None = None
        self.painter = HeadPainter(session, model)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.sectionMoved.connect(self._on_moved)
        self.take_side()

    # ------------------------------------------------------------------ what the table calls

    @property
    def shows_components(self) -> bool:
        """Whether the sections are components and chapters, and not parties."""
        return self._model.has_heads(self.orientation())

    def take_side(self) -> None:
        """Show components or parties, as the model says."""
        self.setAccessibleName(tr("Components") if self.shows_components else tr("Parties"))
        self.setMinimumSectionSize(scaled(4))
        self.updateGeometry()

    def restyle(self) -> None:
        """Take the type of the window as it is now."""
        self.painter.restyle()
        self.take_side()

    def is_cut(self, party: int) -> bool:
        """Whether the name of a party cannot be shown as a whole."""
        return self.painter.is_name_cut(self._model.parties[party], self.sectionSize(party))

    def title_lines(self, head: int) -> int:
        """Return how many lines the title of a component takes."""
        return self.painter.title_lines(head, scaled(ROW_HEAD_WIDTH))

    # ------------------------------------------------------------------ Qt's header

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(scaled(ROW_HEAD_WIDTH), 0)
        height = COMPONENT_HEAD_HEIGHT if self.shows_components else PARTY_HEAD_HEIGHT
        return QSize(0, scaled(height) + self._band_height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.section_at(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if section >= 0 and self._is_chapter(section) and not self._is_at_edge(event):
            if is_left:
                self.chapter_clicked.emit(section)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dropped, self._dropped = self._dropped, None
        if dropped is not None:
            # The order is the model's: the header goes back and the section comes there by it.
            self.blockSignals(True)
            self.moveSection(dropped[1], dropped[0])
            self.blockSignals(False)
            self.section_dropped.emit(*dropped)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.section_at(event.pos())
        if section >= 0:
            self.menu_asked.emit(section, event.globalPos())

    def section_at(self, place: QPoint) -> int:
        """Return the section at a place, frozen ones first; -1 for none."""
        along = place.y() if self.orientation() == Qt.Orientation.Vertical else place.x()
        for section, start, size in self._frozen():
            if start <= along < start + size:
                return section
        return self.logicalIndexAt(place)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.setClipRect(rect)
        self.painter.mirror(is_mirrored=self.isRightToLeft())
        if self._is_chapter(logicalIndex):
            self._paint_chapter(painter, rect, logicalIndex)
        else:
            self._paint_head(painter, rect, logicalIndex)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.orientation() == Qt.Orientation.Horizontal:
            rest = QRect(self.viewport().rect())
            if self.isRightToLeft():
                rest.setRight(rest.right() - self.length() + self.offset())
            else:
                rest.setLeft(self.length() - self.offset())
            if rest.width() > 0:
                paint_head_ground(painter, rest, self._session.palette.header, self._session)
            self._paint_bands(painter)
        for section, start, size in self._frozen():
            self.paintSection(painter, self._section_rect(start, size), section)
        painter.end()

    # ------------------------------------------------------------------ painting

    def _paint_head(self, painter: QPainter, rect: QRect, section: int) -> None:
        palette = self._session.palette
        is_mirrored = self.isRightToLeft()
        is_vertical = self.orientation() == Qt.Orientation.Vertical
        is_chosen = self._is_chosen(section)
        painter.fillRect(rect, palette.accent_soft if is_chosen else palette.header)
        inside = rect
        if not is_vertical and self._band_height():
            inside = rect.adjusted(0, self._band_height(), 0, 0)
        if self.shows_components and not is_vertical:
            self.painter.paint_component_above(painter, inside, section)
        elif self.shows_components:
            self.painter.paint_component(painter, inside, section)
        else:
            self.painter.paint_party(painter, inside, self._model.parties[section])
        width = 2 if is_chosen else 1
        colour = palette.accent if is_chosen else palette.line
        if is_vertical:
            edge = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
            painter.fillRect(mirrored(rect, edge, is_mirrored=is_mirrored), colour)
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width() - 2, 1), palette.hair)
            return
        edge = QRect(rect.right(), rect.top(), 1, rect.height())
        painter.fillRect(mirrored(rect, edge, is_mirrored=is_mirrored), palette.hair)
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width), colour)

    def _paint_chapter(self, painter: QPainter, rect: QRect, section: int) -> None:
        palette = self._session.palette
        is_column = self.orientation() == Qt.Orientation.Horizontal
        self.painter.paint_chapter(painter, rect, section, is_column=is_column)
        if is_column:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.line)
            return
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width() - 2, 1), palette.hair)
        if section == self._table.currentIndex().row():
            # The frame goes on over the cells: its end lies outside.
            beyond = (-_BEYOND, 0) if self.isRightToLeft() else (0, _BEYOND)
            colour = palette.accent if self._table.hasFocus() else palette.line
            paint_frame(painter, rect.adjusted(beyond[0], 0, beyond[1], -1), colour, 2)

    def _paint_bands(self, painter: QPainter) -> None:
        """Paint the name of each group of parties over its columns."""
        height = self._band_height()
        if not height:
            return
        groups = self._model.matrix.question.party_groups
        palette = self._session.palette
        start = 0
        while start < len(groups):
            end = start
            while end + 1 < len(groups) and groups[end + 1] == groups[start]:
                end += 1
            first = self.sectionViewportPosition(start)
            last = self.sectionViewportPosition(end)
            left = min(first, last)
            right = max(first + self.sectionSize(start), last + self.sectionSize(end))
            band = QRect(left, 0, right - left, height)
            painter.fillRect(band, palette.group)
            painter.fillRect(QRect(band.right(), 0, 1, height), palette.line)
            seen = band.intersected(self.viewport().rect()).adjusted(scaled(8), 0, -scaled(4), 0)
            if seen.width() > scaled(16):
                painter.setPen(palette.text2)
                painter.setFont(font(11, 600))
                words = painter.fontMetrics().elidedText(
                    _capitalized(groups[start]), Qt.TextElideMode.ElideRight, seen.width()
                )
                mirror = self.isRightToLeft()
                draw_text(painter, seen, words, trailing=False, mirror=mirror)
            start = end + 1

    # ------------------------------------------------------------------ internals

    def _band_height(self) -> int:
        is_above = self.orientation() == Qt.Orientation.Horizontal and not self.shows_components
        is_grouped = is_above and any(self._model.matrix.question.party_groups)
        return scaled(GROUP_BAND_HEIGHT) if is_grouped else 0

    def _frozen(self) -> list[tuple[int, int, int]]:
        """Return the sections that stay in sight, each with its start and size."""
        frozen = getattr(self._table, "frozen_sections", None)
        return [] if frozen is None else frozen(self.orientation())

    def _section_rect(self, start: int, size: int) -> QRect:
        if self.orientation() == Qt.Orientation.Vertical:
            return QRect(0, start, self.viewport().width(), size)
        return QRect(start, 0, size, self.viewport().height())

    def _is_chapter(self, section: int) -> bool:
        return self.shows_components and self._model.heads[section].is_chapter

    def _is_chosen(self, section: int) -> bool:
        selected = self._table.selectionModel()
        current = self._table.currentIndex()
        if self.orientation() == Qt.Orientation.Vertical:
            return section == current.row() or selected.rowIntersectsSelection(section)
        return section == current.column() or selected.columnIntersectsSelection(section)

    def _is_at_edge(self, event: QMouseEvent) -> bool:
        """Whether the pointer is where sections are resized."""
        resizing = (Qt.CursorShape.SplitHCursor, Qt.CursorShape.SplitVCursor)
        return self.cursor().shape() in resizing

    def _on_moved(self, _: int, old: int, new: int) -> None:
        if self._dropped is None:
            self._dropped = (old, new)
        else:
            self._dropped = (self._dropped[0], new)


def _capitalized(words: str) -> str:
    return words[:1].upper() + words[1:]


class Corner(QWidget):
    """What stands above the heads at the left."""

    def __init__(self, session: Session, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        mirror = self.isRightToLeft()
        painter = QPainter(self)
        paint_head_ground(painter, self.rect(), palette.header, self._session)
        inside = self.rect().adjusted(scaled(8), 0, -scaled(6), -1)
        if mirror:
            inside = self.rect().adjusted(scaled(6), 0, -scaled(8), -1)
        shown, whole = self._model.component_count, len(self._model.matrix.components)
        count = tr("{count} of {whole}", count=number(shown), whole=number(whole))
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        title = tr("Party") if self._model.is_transposed else tr("Component")
        draw_text(painter, inside, title, trailing=False, mirror=mirror)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(title) - scaled(6)
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        if self._model.is_transposed:
            count = tr("by component, {count}", count=count)
        if painter.fontMetrics().horizontalAdvance(count) <= room:
            draw_text(painter, inside, count, trailing=True, mirror=mirror)
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(mirrored(self.rect(), edge, is_mirrored=mirror), palette.line)
        painter.end()
