"""What can wait until a window is seen.

A start is as long as it takes until something is seen. What is looked at beside the work, such as
signatures, comes after that.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPainting(QObject):
    """The first painting of a window, and what is done once it is over."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_over = False
        self._waiting: list[Callable[[], object]] = []
        window.installEventFilter(self)

    def then(self, do: Callable[[], object]) -> None:
        """Do something once the window is painted: at once, if it is."""
        if self._is_over:
            do()
        else:
            self._waiting.append(do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first painting; all that is in the window is painted with it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _go_on(self) -> None:
        self._is_over = True
        for do in self._waiting:
            do()
        self._waiting.clear()
