"""A button that names the key that presses it."""

from PySide6.QtCore import QEvent, QKeyCombination, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from negotiator.ui.theme import font, scaled


class KeyedButton(QPushButton):
    """A button with its key in small type at the end of its words, or in a box as on a keyboard."""

    def __init__(
        self, words: str, key: str | Qt.Key | QKeyCombination, *, boxed: bool = False
    ) -> None:
        super().__init__(words)
        self._key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._boxed = boxed
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        bold = QFontMetrics(font(13, 600)).horizontalAdvance(self.text())
        # Words that turn bold when the button is pressed need the room before.
        more = max(0, bold - self.fontMetrics().horizontalAdvance(self.text()))
        return QSize(usual.width() + more + self._room, usual.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self.updateGeometry()  # what a layout knows of its size is from before
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, style = QPainter(self), self.style()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        inside = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.rect = inside.adjusted(0, 0, -self._room, 0)
        key = QRectF(inside.right() + 1 - self._width, inside.top(), self._width, inside.height())
        if self.isRightToLeft():
            option.rect = inside.adjusted(self._room, 0, 0, 0)
            key.moveLeft(inside.left())
        style.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)
        self._paint_key(painter, key)
        painter.end()

    # ------------------------------------------------------------------ internals

    @property
    def _width(self) -> int:
        """How wide the key is."""
        words = QFontMetrics(font(11)).horizontalAdvance(self._key)
        return words + scaled(8) if self._boxed else words

    @property
    def _room(self) -> int:
        """How wide the key is with what is between it and the words."""
        return self._width + scaled(6)

    def _paint_key(self, painter: QPainter, place: QRectF) -> None:
        colours = self.palette()
        ink = colours.color(QPalette.ColorRole.ButtonText)
        if self._boxed:
            place.adjust(0, (place.height() - scaled(16)) // 2, 0, 0)
            place.setHeight(scaled(16))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
            painter.setBrush(colours.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setFont(font(11))
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._key)
