"""A line that finds while one types: the commands, with their keys; what else, its kinds add."""

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QStyle

from negotiator.domain.words import folded
from negotiator.language import tr
from negotiator.printing.palette import Palette
from negotiator.ui.actions import Actions
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.icons import icon
from negotiator.ui.theme import font, scaled, sided

SHORTEST_SEARCH = 2
"""A letter alone says too little."""
_MOST_COMMANDS = 8
_SIGN = 16
_LINE = 24


class Place(NamedTuple):
    """Something to go to, or to do."""

    words: str
    go: Callable[[], None]


class Finder(QLineEdit):
    """Finds commands; Enter does the first, arrows choose another."""

    def __init__(self, actions: Actions, palette: Palette) -> None:
        super().__init__()
        self._actions, self._colours = actions, palette
        self.setPlaceholderText(tr("Search or go to…"))
        self.setAccessibleName(tr("Search or go to"))
        self.setTextMargins(*sided(scaled(_SIGN + 2), 0, 0, 0))
        self.setMinimumWidth(scaled(186))
        self.setMaximumWidth(scaled(244))
        self._places: list[Place] = []
        self.textEdited.connect(self._find)
        self.installEventFilter(self)

    def set_palette(self, palette: Palette) -> None:
        """Paint with other colours."""
        self._colours = palette
        self.update()

    def places(self, text: str) -> list[Place]:
        """Return what a text may mean, likeliest first."""
        wanted = folded(text.strip())
        if len(wanted) < SHORTEST_SEARCH:
            return []
        return [
            Place(words, action.trigger)
            for words, action in self._actions.matching(wanted)[:_MOST_COMMANDS]
        ]

    # ------------------------------------------------------------------ events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and "_list" in self.__dict__:
            self._list.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifier before the words, and the key at the end while there are none."""
        super().paintEvent(event)
        box = self.rect().adjusted(scaled(7), 0, -scaled(7), 0)
        side = scaled(_SIGN)
        sign = QRect(box.left(), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        icon("search", self._colours).paint(
            painter, QStyle.visualRect(self.layoutDirection(), self.rect(), sign)
        )
        if not self.text():
            keys = self._actions["go-to"].shortcut()
            painter.setFont(font(11))
            painter.setPen(self._colours.text2)
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignVCenter
                | QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight),
                keys.toString(QKeySequence.SequenceFormat.NativeText),
            )
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._list.currentRow()
        match event.key():
            case Qt.Key.Key_Down:
                self._list.setCurrentRow(min(row + 1, self._list.count() - 1))
            case Qt.Key.Key_Up:
                self._list.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._list.currentItem() is not None:
                    self._go(self._list.currentItem())
            case Qt.Key.Key_Escape:
                self.clear()
                self._list.hide()
                self.clearFocus()
            case _:
                super().keyPressEvent(event)

    # ------------------------------------------------------------------ internals

    @cached_property
    def _list(self) -> QListWidget:
        """What was found, below the line; made when something is first looked for."""
        made = QListWidget(self.window())
        made.setWindowFlags(Qt.WindowType.ToolTip)
        made.setItemDelegate(OwnDirection(made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusProxy(self)
        made.setAccessibleName(tr("Places found"))
        made.itemClicked.connect(self._go)
        return made

    def _find(self, text: str) -> None:
        self._places = self.places(text)
        self._list.clear()
        for place in self._places:
            item = QListWidgetItem(place.words)
            item.setToolTip(place.words)
            item.setSizeHint(QSize(1, scaled(_LINE)))  # As wide as the list: what is longer is cut.
            self._list.addItem(item)
        if not self._places:
            if text.strip():
                nothing = QListWidgetItem(tr("Nothing found"))
                nothing.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(nothing)
            else:
                self._list.hide()
                return
        self._list.setCurrentRow(0)
        width = max(self.width(), scaled(520))
        self._list.resize(width, min(16, self._list.count()) * scaled(_LINE) + 6)
        left = 0 if self.isRightToLeft() else self.width() - width
        self._list.move(self.mapToGlobal(QPoint(left, self.height() + 2)))
        self._list.show()

    def _go(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        if 0 <= row < len(self._places):
            place = self._places[row]
            self.clear()
            self._list.hide()
            self.clearFocus()
            place.go()
