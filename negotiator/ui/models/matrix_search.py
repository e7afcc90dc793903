"""Looking through the rows of a matrix for what moved, a few at a time, while the window lives."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_AT_A_TIME = 0.015


class PatientSearch(QObject):
    """Calls a step again and again, between events, until it says that it is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step: Callable[[], bool] = lambda: False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether there may be more to find."""
        return self._timer.isActive()

    def start(self, step: Callable[[], bool]) -> None:
        """Begin; ``step`` returns whether it has to be called again."""
        self._step = step
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        """Look no further."""
        self._timer.stop()

    def _go_on(self) -> None:
        end = perf_counter() + _AT_A_TIME
        while self._step():
            if perf_counter() > end:
                return
        self._timer.stop()
