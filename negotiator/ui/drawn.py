"""Small widgets that show one thing each: a tile, a mark, a change, a status, a line of words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from negotiator.domain.scale import Scale
from negotiator.domain.stages import Status
from negotiator.language import listed, marked, tr
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
from negotiator.ui.models.index import Index
from negotiator.ui.theme import scaled

_MARKS = {
    Mark.FIRST: marked("first", "a mark"),
    Mark.TOWARDS: marked("towards", "a mark"),
    Mark.AWAY: marked("away", "a mark"),
    Mark.TERMS: marked("terms changed", "a mark"),
    Mark.REAFFIRMED: marked("reaffirmed", "a mark"),
    Mark.CORRECTED: marked("corrected", "a mark"),
    Mark.RECODED: marked("recoded", "a mark"),
    Mark.WITHDRAWN: marked("withdrawn", "a mark"),
    Mark.DIFFER: marked("sources differ", "a mark"),
    Mark.OLD: marked("old", "a mark"),
    Mark.INHERITED: marked("inherited", "a mark"),
    Mark.LINKED: marked("linked", "a mark"),
    Mark.ON_PUBLIC: marked("on public basis", "a mark"),
    Mark.IN_SESSION: marked("on in session basis", "a mark"),
    Mark.ASSESSMENT: marked("on assessment basis", "a mark"),
    Mark.INTERNAL: marked("on internal basis", "a mark"),
}


def mark_words(mark: Mark) -> str:
    """Return what a mark says, in small letters."""
    return tr(_MARKS[mark], "a mark")


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
        self.drawFrame(painter)
        box = self.contentsRect()
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setLayoutDirection(direction_of(words))
        self.style().drawItemText(
            painter,
            box,
            int(side | Qt.AlignmentFlag.AlignAbsolute),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()


class OwnDirection(QStyledItemDelegate):
    """Draws the words of a list or table as they run by themselves, in a mirrored window too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            option.text = f"\u2068{option.text}"


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
        self.setAccessibleName(listed([word, tr("conditional")]) if conditional else word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = tile_size(scaled(self._height))
        return QSize(round(size.width()), round(size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = tile_size(scaled(self._height))
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
        self.setAccessibleName(mark_words(mark))

    def show_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.setAccessibleName(mark_words(mark))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(14), scaled(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = scaled(12)
        rect = QRectF(scaled(1), (self.height() - side) // 2, side, side)
        paint_mark(painter, rect, self._mark, self._palette)
        painter.end()


class RedLineSign(_Sign):
    """The bar of a red line."""

    def sizeHint(self) -> QSize:
        return QSize(scaled(4), scaled(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_red_line(painter, QRectF(self.rect()), self._palette)
        painter.end()


class StatusSign(_Sign):
    """How far a component is settled."""

    def __init__(self, palette: Palette, status: str, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self.show_status(status)

    def show_status(self, status: str) -> None:
        """Show another status."""
        self._status = status
        self.setAccessibleName(Status(status).shown)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(14), scaled(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = scaled(12)
        rect = QRectF(scaled(1), (self.height() - side) // 2, side, side)
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
