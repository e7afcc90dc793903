"""The list of components at the left of the timeline and the comparison."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.stages import Status
from negotiator.language import listed, tr
from negotiator.printing.symbols import paint_status
from negotiator.store.reads import ComponentHead
from negotiator.ui.drawn import direction_of
from negotiator.ui.models.index import Index
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.sides import draw_text, mirrored

HeadRole = Qt.ItemDataRole.UserRole
LIST_WIDTH = 230
"""How wide it is until one drags its edge, in pixels before type is scaled."""
_LEAST = 110

Notes = Callable[[ComponentHead], tuple[str, str]]
"""What stands beside a component: a status word or "", and a text or ""."""


class ComponentModel(QAbstractListModel):
    """The components shown, chapters among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._components: tuple[ComponentHead, ...] = ()
        self.notes: Notes = lambda _: ("", "")
        self.stands_back: Callable[[ComponentHead], bool] = lambda _: False

    def set_components(self, components: tuple[ComponentHead, ...]) -> None:
        """Show other components."""
        if components == self._components:
            if components:
                self.dataChanged.emit(self.index(0), self.index(len(components) - 1))
            return
        self.beginResetModel()
        self._components = components
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._components)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        head = self._components[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{head.number}  {head.title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            status, text = self.notes(head)
            words = Status(status).shown if status else ""
            return listed([part for part in (f"{head.number} {head.title}", words, text) if part])
        return head if role == HeadRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if _is_chapter(self._components[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, component: int) -> int:
        """Return the row of a component by its key, or -1."""
        return next((n for n, each in enumerate(self._components) if each.key == component), -1)

    def first(self) -> ComponentHead | None:
        """Return the first component that is no chapter."""
        return next((each for each in self._components if not _is_chapter(each)), None)


class _Delegate(QStyledItemDelegate):
    """Draws number, title in up to two lines, and what stands beside it."""

    def __init__(self, session: Session, model: ComponentModel) -> None:
        super().__init__(model)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head: ComponentHead = index.data(HeadRole)
        if _is_chapter(head):
            return QSize(scaled(60), scaled(24))
        around = option.widget
        width = around.viewport().width() if isinstance(around, QListView) else scaled(LIST_WIDTH)
        metrics = QFontMetrics(font(12.5))
        place = QRect(0, 0, self._title_width(head, width), scaled(100))
        lines = metrics.boundingRect(place, Qt.TextFlag.TextWordWrap, head.title).height()
        return QSize(scaled(60), scaled(42 if lines > metrics.height() * 1.5 else 26))

    def _title_width(self, head: ComponentHead, width: int) -> int:
        """Return how much room a title has in a row that is so wide."""
        status, text = self._model.notes(head)
        beside = scaled(18) * (bool(status) + bool(text))
        return width - _indent(head) - _number_width(head) - scaled(8) - beside

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._session.palette
        head: ComponentHead = index.data(HeadRole)
        rect: QRect = option.rect
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = palette.accent_soft if is_selected else palette.base
        painter.fillRect(rect, palette.group if _is_chapter(head) else ground)
        mirror = option.direction == Qt.LayoutDirection.RightToLeft
        if is_selected:
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(mirrored(rect, edge, is_mirrored=mirror), palette.accent)
        painter.setPen(palette.hair)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(palette.text)
        inside = rect.adjusted(_indent(head), 0, -scaled(8), 0)
        painter.setFont(font(12.5, 600))
        width = _number_width(head)
        top = inside.top() + scaled(4)
        if _is_chapter(head):
            title = inside.adjusted(width, 0, 0, 0)
            for place, words in ((inside, head.number), (title, head.title)):
                there = mirrored(rect, place, is_mirrored=mirror)
                draw_text(painter, there, words, trailing=False, mirror=mirror)
        else:
            if self._model.stands_back(head) and not is_selected:
                painter.setPen(palette.text3)
            self._paint_component(painter, rect, inside, head, width, top, mirror=mirror)
        painter.restore()

    def _paint_component(
        self,
        painter: QPainter,
        rect: QRect,
        inside: QRect,
        head: ComponentHead,
        width: int,
        top: int,
        *,
        mirror: bool,
    ) -> None:
        """Paint a component, measured from the side on which a line begins."""
        palette = self._session.palette
        status, text = self._model.notes(head)
        place = QRect(inside.left(), top, width, scaled(18))
        place = mirrored(rect, place, is_mirrored=mirror)
        top_line = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirror:
            start, end = end, start
        painter.drawText(place, top_line | start, head.number)
        right = inside.right()
        if status:
            place = mirrored(rect, QRect(right - 12, top + 2, 12, 12), is_mirrored=mirror)
            paint_status(painter, QRectF(place), status, palette)
            right -= scaled(18)
        painter.setFont(font(12.5))
        if text:
            ink = painter.pen()
            painter.setPen(palette.text2)
            place = QRect(right - scaled(40), top, scaled(40), scaled(18))
            place = mirrored(rect, place, is_mirrored=mirror)
            painter.drawText(place, top_line | end, text)
            right -= scaled(18)
            painter.setPen(ink)
        place = QRect(inside.left() + width, top, right - inside.left() - width, scaled(34))
        place = mirrored(rect, place, is_mirrored=mirror)
        words = _in_two_lines(head.title, painter.fontMetrics(), place)
        painter.setLayoutDirection(direction_of(words))
        painter.drawText(place, Qt.TextFlag.TextWordWrap | start | top_line, words)


class ComponentList(QFrame):
    """Chooses the component of a view; follows and leads the session's selection.

    Signals:
        chosen: the key of the component.
        several_chosen: others are selected, where several may be.
    """

    chosen = Signal(int)
    several_chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setMinimumWidth(scaled(_LEAST))
        self.model = ComponentModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(session, self.model))
        self.list.setAccessibleName(tr("Components"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("flat", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self._head = QLabel(tr("Components"))
        self._head.setProperty("role", "strong")
        self._head.setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8))
        self.foot = QLabel()
        self.foot.setWordWrap(True)
        self.foot.setProperty("role", "caption")
        self.foot.setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, stretch in ((self._head, 0), (self.list, 1), (self.foot, 0)):
            layout.addWidget(widget, stretch)
        self.foot.hide()
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.several_chosen.emit())

    def add_below(self, widget: QWidget) -> None:
        """Put a widget at the foot of the list."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    @property
    def component(self) -> ComponentHead | None:
        """The chosen component."""
        index = self.list.currentIndex()
        head = index.data(HeadRole) if index.isValid() else None
        return head if isinstance(head, ComponentHead) and not _is_chapter(head) else None

    def allow_several(self) -> None:
        """Let more than one component be selected, with Shift and Ctrl."""
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    @property
    def components(self) -> list[ComponentHead]:
        """All that are selected, from above."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda each: each.row())
        heads = [index.data(HeadRole) for index in rows]
        return [head for head in heads if isinstance(head, ComponentHead)]

    def show_components(self, components: tuple[ComponentHead, ...]) -> None:
        """Show these components, keeping the choice where it is among them."""
        self.model.set_components(components)
        wanted = self._session.selection[0]
        row = self.model.row_of(wanted)
        if row < 0 and self.component is None:
            first = self.model.first()
            row = self.model.row_of(first.key) if first else -1
        self.choose_row(row)
        self.list.setPalette(self._colours())

    def choose(self, component: int) -> None:
        """Choose the component with this key, if it is shown."""
        self.choose_row(self.model.row_of(component))

    def choose_row(self, row: int) -> None:
        """Choose a row; -1 changes nothing."""
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        head = index.data(HeadRole)
        if isinstance(head, ComponentHead) and not _is_chapter(head):
            self.chosen.emit(head.key)

    def _colours(self) -> QPalette:
        colours = self.list.palette()
        colours.setColor(QPalette.ColorRole.Base, self._session.palette.base)
        return colours


def _is_chapter(head: ComponentHead) -> bool:
    return head.depth == 0 and head.has_parts


def _indent(head: ComponentHead) -> int:
    return scaled(10) + scaled(10) * max(0, head.depth - 1)


def _number_width(head: ComponentHead) -> int:
    """Return how wide the column of a component's number is."""
    words = QFontMetrics(font(12.5, 600)).horizontalAdvance(head.number)
    return max(scaled(30), words + scaled(8))


def _in_two_lines(words: str, metrics: QFontMetrics, place: QRect) -> str:
    """Return as many whole words as two lines hold, and … for the rest."""
    flags = Qt.TextFlag.TextWordWrap
    if metrics.boundingRect(place, flags, words).height() <= place.height():
        return words
    parts = words.split()
    while len(parts) > 1:
        parts.pop()
        shorter = " ".join(parts) + " …"
        if metrics.boundingRect(place, flags, shorter).height() <= place.height():
            return shorter
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
