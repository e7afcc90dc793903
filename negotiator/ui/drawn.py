"""Small widgets that show one thing each: a tile, a mark, a change, a status, a line of words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from negotiator.domain.scale import Scale
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import (
    Mark,
    paint_former_tile,
    paint_mark,
    paint_red_line,
    paint_status,
    paint_tile,
    tile_size,
)
from negotiator.reports.sentences import stance_word


class OneLine(QLabel):
    """Plain words on one line, cut with an ellipsis where there is no room; a tooltip has all."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        self.setToolTip(text)
        super().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.contentsRect()
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        self.style().drawItemText(
            painter,
            box,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()


class _Sign(QWidget):
    """A sign of a fixed size that repaints when the colours change."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_palette(self, palette: Palette) -> None:
        """Show it in other colours."""
        self._palette = palette
        self.update()


class TileSign(_Sign):
    """The tile of a stance; nothing while no stance is set."""

    def __init__(
        self, palette: Palette, scale: Scale, height: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(palette, parent)
        self._scale = scale
        self._height = height
        self._code: int | None = None
        self._conditional = False
        self._former = False

    def use(self, scale: Scale) -> None:
        """Read stances on another scale."""
        self._scale = scale
        self.update()

    def show_stance(
        self, code: int | None, *, conditional: bool = False, former: bool = False
    ) -> None:
        """Show the tile of a stance, or what stands for a withdrawal when it is None."""
        self._code, self._conditional, self._former = code, conditional, former
        word = stance_word(self._scale, code)
        self.setAccessibleName(f"{word}, conditional" if conditional else word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = tile_size(self._height)
        return QSize(round(size.width()), round(size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = tile_size(self._height)
        rect = QRectF(0, (self.height() - size.height()) // 2, size.width(), size.height())
        steps = len(self._scale)
        painter = QPainter(self)
        if self._code is None:
            paint_mark(painter, rect, Mark.WITHDRAWN, self._palette)
        elif self._former:
            paint_former_tile(painter, rect, self._code, self._palette, steps=steps)
        else:
            paint_tile(
                painter,
                rect,
                self._code,
                self._palette,
                steps=steps,
                conditional=self._conditional,
            )
        painter.end()


class MarkSign(_Sign):
    """One mark."""

    def __init__(self, palette: Palette, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self._mark = mark
        self.setAccessibleName(str(mark))

    def show_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.setAccessibleName(str(mark))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(14, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(1, (self.height() - 12) // 2, 12, 12)
        paint_mark(painter, rect, self._mark, self._palette)
        painter.end()


class RedLineSign(_Sign):
    """The bar of a red line."""

    def sizeHint(self) -> QSize:
        return QSize(4, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_red_line(painter, QRectF(self.rect()), self._palette)
        painter.end()


class StatusSign(_Sign):
    """How far a component is settled."""

    def __init__(self, palette: Palette, status: str, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self._status = status
        self.setAccessibleName(status)

    def sizeHint(self) -> QSize:
        return QSize(14, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(1, (self.height() - 12) // 2, 12, 12)
        paint_status(painter, rect, self._status, self._palette)
        painter.end()


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction in which a text runs by itself, wherever it stands."""
    for letter in text:
        if "\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc":
            return Qt.LayoutDirection.RightToLeft
        if letter.isalpha():
            return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LayoutDirectionAuto
