"""A row of widgets that goes on in further lines where it has no room."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

_GROWING = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class WrappedRow(QLayout):
    """Lays widgets out one after another; those that can grow share what a line has left."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def fits(self, width: int, widgets: Sequence[QWidget]) -> bool:
        """Return whether widgets have room in one line, whether they are shown now or not."""
        needed = sum(_least_of(each) for each in widgets) + self.spacing() * (len(widgets) - 1)
        return needed <= self._room(width)

    # ------------------------------------------------------------------ Qt

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        margins = self.contentsMargins()
        heights = sum(_height(line) for line in lines)
        return heights + self._gap * (len(lines) - 1) + margins.top() + margins.bottom()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((_least(item) for item in self._shown), default=0)
        return QSize(
            widest + margins.left() + margins.right(),
            _height(self._shown) + margins.top() + margins.bottom(),
        )

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            self._length(self._shown) + margins.left() + margins.right(),
            self.minimumSize().height(),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top() + self.contentsMargins().top()
        for line in self._lines(rect.width()):
            height = _height(line)
            self._place(line, rect, top, height)
            top += height + self._gap

    # ------------------------------------------------------------------ internals

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    @property
    def _gap(self) -> int:
        """What is between two lines."""
        return self.spacing() // 2

    @property
    def _direction(self) -> Qt.LayoutDirection:
        around = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if around is None else around.layoutDirection()

    def _room(self, width: int) -> int:
        margins = self.contentsMargins()
        return width - margins.left() - margins.right()

    def _length(self, line: list[QLayoutItem]) -> int:
        return sum(_least(item) for item in line) + self.spacing() * (len(line) - 1)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        room, gap = self._room(width), self.spacing()
        lines: list[list[QLayoutItem]] = [[]]
        end = -gap
        for item in self._shown:
            least = _least(item)
            if lines[-1] and end + gap + least > room:
                lines.append([])
                end = -gap
            lines[-1].append(item)
            end += gap + least
        return lines

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int, height: int) -> None:
        growing = [item for item in line if _grows(item)]
        left_over = max(0, self._room(rect.width()) - self._length(line))
        x = rect.left() + self.contentsMargins().left()
        for item in line:
            size = QSize(_least(item), height)
            if item in growing:
                share = left_over // len(growing)
                size.setWidth(size.width() + share)
            place = QRect(QPoint(x, top), size)
            item.setGeometry(QStyle.visualRect(self._direction, rect, place))
            x += size.width() + self.spacing()


class EvenRow(WrappedRow):
    """Lays out widgets in lines of about as many each, all of one width, below one another."""

    def sizeHint(self) -> QSize:
        margins, count = self.contentsMargins(), len(self._shown)
        width = self._widest * count + self.spacing() * max(0, count - 1)
        return QSize(width + margins.left() + margins.right(), self.minimumSize().height())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        shown = self._shown
        if not shown:
            return [[]]
        most = (self._room(width) + self.spacing()) // (self._widest + self.spacing())
        lines = ceil(len(shown) / max(1, most))
        each = ceil(len(shown) / lines)
        return [shown[n : n + each] for n in range(0, len(shown), each)]

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int, height: int) -> None:
        columns = len(self._lines(rect.width())[0])
        room = self._room(rect.width()) - self.spacing() * (columns - 1)
        left = rect.left() + self.contentsMargins().left()
        for n, item in enumerate(line):
            x, end = (left + room * k // columns + self.spacing() * n for k in (n, n + 1))
            place = QRect(x, top, end - x, height)
            item.setGeometry(QStyle.visualRect(self._direction, rect, place))

    @property
    def _widest(self) -> int:
        return max((_least(item) for item in self._shown), default=0)


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() in _GROWING


def _least(item: QLayoutItem) -> int:
    """Return how wide an item is before it grows: one that grows may be as narrow as it can."""
    return item.minimumSize().width() if _grows(item) else item.sizeHint().width()


def _least_of(widget: QWidget) -> int:
    """Return how wide a widget is before it grows, also while it is hidden."""
    if widget.sizePolicy().horizontalPolicy() in _GROWING:
        return widget.minimumWidth() or widget.minimumSizeHint().width()
    return min(widget.maximumWidth(), max(widget.minimumWidth(), widget.sizeHint().width()))


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)


def kept_together(*widgets: QWidget, spacing: int = 0) -> QWidget:
    """Return widgets side by side as one, which a line breaks before or after."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return whole
