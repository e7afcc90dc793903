"""Pages of a document under each other, painted as they come into sight."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from negotiator.language import tr
from negotiator.printing.document import Document
from negotiator.printing.paper_out import as_image
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_GAP = 14
_KEPT = 6
_SMALLEST, _LARGEST = 0.2, 4.0
_MM = 25.4
FIT_WIDTH, FIT_PAGE = "width", "page"


class PagesView(QAbstractScrollArea):
    """Shows a document; fits its width or a whole page, or is as large as is asked for.

    Signals:
        page_changed: the page at the top is another one, counted from 1; and how many there are.
    """

    page_changed = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Document | None = None
        self._fit: str | float = FIT_WIDTH
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._shown = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages"))
        self.setMinimumWidth(scaled(320))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    # ------------------------------------------------------------------ what others call

    @property
    def document(self) -> Document | None:
        """What is shown."""
        return self._document

    @document.setter
    def document(self, document: Document | None) -> None:
        page = self.page
        self._document = document
        self._images.clear()
        self._lay_out()
        self.show_page(min(page, self._count))
        self._tell()
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page at the top, counted from 1; 0 if there is none."""
        if not self._count:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(1, min(self._count, middle // self._step + 1))

    def show_page(self, number: int) -> None:
        """Go to a page, counted from 1."""
        if self._count:
            self.verticalScrollBar().setValue((max(1, min(number, self._count)) - 1) * self._step)

    def fit(self, way: str | float) -> None:
        """Fit the width, a page, or show pages at a part of their size."""
        page = self.page
        self._fit = way
        self._lay_out()
        self.show_page(page)
        self.viewport().update()

    def zoom(self, by: float) -> None:
        """Show pages larger or smaller."""
        self.fit(max(_SMALLEST, min(_LARGEST, self._factor * by)))

    # ------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        palette = self._session.palette
        painter.fillRect(event.rect(), palette.group)
        for number in range(self._count):
            box = self._box(number)
            if not box.intersects(event.rect()):
                continue
            painter.drawImage(box, self._image(number))
            painter.setPen(palette.line)
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew."""
        page = self.page
        super().resizeEvent(event)
        self._lay_out()
        if isinstance(self._fit, str):
            self.show_page(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, scroll, zoom."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.show_page(self.page + 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                self.show_page(self.page - 1)
            case Qt.Key.Key_Home:
                self.show_page(1)
            case Qt.Key.Key_End:
                self.show_page(self._count)
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + scaled(60))
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - scaled(60))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1.25)
            case Qt.Key.Key_Minus:
                self.zoom(0.8)
            case Qt.Key.Key_0:
                self.fit(FIT_WIDTH)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            return
        super().wheelEvent(event)

    # ------------------------------------------------------------------ internals

    @property
    def _count(self) -> int:
        return len(self._document.pages) if self._document is not None else 0

    @property
    def _dpi(self) -> float:
        return 96.0 * self._factor

    @property
    def _factor(self) -> float:
        """How large pages are shown; 1 is 96 pixels to an inch."""
        if self._document is None:
            return 1.0
        if not isinstance(self._fit, str):
            return self._fit
        width, height = self._document.setup.size
        room = self.viewport().size()
        by_width = (room.width() - 2 * _GAP) / (width / _MM * 96)
        by_height = (room.height() - 2 * _GAP) / (height / _MM * 96)
        return max(0.05, by_width if self._fit == FIT_WIDTH else min(by_width, by_height))

    def _size(self) -> tuple[int, int]:
        if self._document is None:
            return (0, 0)
        width, height = self._document.setup.size
        return round(width / _MM * self._dpi), round(height / _MM * self._dpi)

    @property
    def _step(self) -> int:
        return self._size()[1] + _GAP

    def _box(self, number: int) -> QRect:
        width, height = self._size()
        left = max(_GAP, (self.viewport().width() - width) // 2)
        at = QPoint(left - self.horizontalScrollBar().value(), _GAP + number * self._step)
        return QRect(at.x(), at.y() - self.verticalScrollBar().value(), width, height)

    def _image(self, number: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (number, self._dpi * ratio)
        found = self._images.get(key)
        if found is None:
            assert self._document is not None  # noqa: S101
            found = as_image(self._document, number, self._dpi * ratio)
            self._images[key] = found
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return found

    def _lay_out(self) -> None:
        width, _ = self._size()
        room = self.viewport().size()
        whole = _GAP + self._count * self._step
        self.verticalScrollBar().setRange(0, max(0, whole - room.height()))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(scaled(40))
        self.horizontalScrollBar().setRange(0, max(0, width + 2 * _GAP - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())

    def _on_scrolled(self) -> None:
        self.viewport().update()
        if self.page != self._shown:
            self._tell()

    def _tell(self) -> None:
        self._shown = self.page
        self.setAccessibleDescription(
            tr("Page {page} of {count}", page=self.page, count=self._count)
        )
        self.page_changed.emit(self.page, self._count)
