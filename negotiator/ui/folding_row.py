"""A row in several lines; in a low window what matters least goes behind a button instead."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from negotiator.language import tr
from negotiator.ui.popup import Popup
from negotiator.ui.theme import scaled
from negotiator.ui.wrapped_row import WrappedRow

# In a window that is less high, in pixels before type is scaled, a row has but one line.
_LOW = 560


def is_low(widget: QWidget) -> bool:
    """Whether the window of a widget is so low that what surrounds a view has to give way."""
    return widget.window().height() < scaled(_LOW)


class FoldingRow(QWidget):
    """Widgets one after another, of which some can give way."""

    def __init__(self, spacing: int, tip: str = "") -> None:
        super().__init__()
        self.lines = WrappedRow(spacing, self)
        self._parts: list[QWidget] = []
        self._last: list[QWidget] = []
        self._away: list[QWidget] = []
        self._popup: _Away | None = None
        self.more = QPushButton(tr("More…", "what a row has no room for"))
        self.more.setToolTip(tip)
        self.more.hide()
        self.more.clicked.connect(self._open)

    def show_parts(self, parts: Sequence[QWidget], giving_way: Sequence[QWidget]) -> None:
        """Show these widgets; of those that give way, the first does so first."""
        self.close_popup()
        self._take_out()
        self._parts, self._last, self._away = list(parts), list(giving_way), []
        self._put_in()
        for part in self._last:
            part.hide()  # else the layout shows those anew that were never shown
        for each in self.findChildren(QWidget):
            each.ensurePolished()  # it tells its size only then
        self.fit()

    def fit(self) -> None:
        """Put away as many widgets as it takes to have one line in a low window, else none."""
        if self._popup is not None:
            return
        count = 0
        if is_low(self):
            least = range(len(self._last) + 1)
            count = next((n for n in least if self._fits(self._last[:n])), len(self._last))
        self._away = self._last[:count]
        for part in self._last:
            if part.isHidden() != (part in self._away):
                part.setHidden(part in self._away)
        if self.more.isHidden() == bool(self._away):
            self.more.setVisible(bool(self._away))

    @property
    def away(self) -> list[QWidget]:
        """The widgets behind the button, in the order of the row."""
        return [part for part in self._parts if part in self._away]

    def close_popup(self) -> None:
        """Take back the widgets that the button shows."""
        if self._popup is not None:
            self._popup.close()

    # ------------------------------------------------------------------ internals

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit anew where a widget needs other room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def _fits(self, away: Sequence[QWidget]) -> bool:
        shown = [part for part in self._parts if part not in away]
        return self.lines.fits(self.width(), [*shown, self.more] if away else shown)

    def _put_in(self) -> None:
        for part in (*self._parts, self.more):
            self.lines.addWidget(part)
        self.lines.setAlignment(self.more, Qt.AlignmentFlag.AlignBottom)

    def _take_out(self) -> None:
        for part in (*self._parts, self.more):
            self.lines.removeWidget(part)

    def _open(self) -> None:
        """Show in a popup what is put away."""
        self._popup = _Away(self, self.away)
        self._popup.closed.connect(self._on_closed)
        self._popup.show_below(self.more)

    def _on_closed(self) -> None:
        self._popup = None
        self._take_out()
        self._put_in()
        self.fit()


class _Away(Popup):
    """The widgets that a row has no room for, below each other, until it is closed.

    Signals:
        closed: the widgets can be taken back.
    """

    closed = Signal()

    def __init__(self, row: FoldingRow, parts: Sequence[QWidget]) -> None:
        super().__init__(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        layout.setSpacing(scaled(8))
        for part in parts:
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            part.show()
        first = _first_focusable(parts)
        if first is not None:
            self.setFocusProxy(first)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _first_focusable(parts: Sequence[QWidget]) -> QWidget | None:
    """Return the first widget among these, or in them, that takes the keyboard."""
    every = (each for part in parts for each in (part, *part.findChildren(QWidget)))
    return next((each for each in every if each.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
