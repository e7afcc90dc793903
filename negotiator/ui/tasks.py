"""Work off the user-interface thread: one way there, and the result back on the main thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from negotiator.domain.errors import NegotiatorError


class Cancelled(Exception):  # noqa: N818
    """The user does not want the result any more; raised in the work by ``Task.go_on``."""


class Task(QObject):
    """One piece of work in another thread.

    Signals:
        progressed: how many parts of how many are done.
        ended: the work is over, well or not; nothing of it runs any more.
    """

    progressed = Signal(int, int)
    ended = Signal()
    _returned = Signal(object, object)

    def __init__(
        self, on_done: Callable[[Any], None], on_error: Callable[[NegotiatorError], None]
    ) -> None:
        super().__init__()
        self._on_done = on_done
        self._on_error = on_error
        self._is_cancelled = False
        self._returned.connect(self._hand_back)

    @property
    def is_cancelled(self) -> bool:
        """Whether the user has cancelled it."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Ask the work to stop; nothing is handed back."""
        self._is_cancelled = True

    def go_on(self, done: int = 0, of: int = 0) -> None:
        """Called by the work between its parts, and before it touches what the user keeps.

        Raises:
            Cancelled: the user has cancelled it; the work leaves everything as it was.
        """
        if self._is_cancelled:
            raise Cancelled
        self.progressed.emit(done, of)

    def run(self, function: Callable[["Task"], Any]) -> None:
        """Run the work in this thread, and hand its result to the thread that made the task."""
        result: Any = None
        problem: BaseException | None = None
        try:
            result = function(self)
        except Exception as error:  # noqa: BLE001
            # A bug is raised again on the main thread, where the crash dialog can be shown.
            problem = error
        self._returned.emit(result, problem)

    # ------------------------------------------------------------------ slots

    @Slot(object, object)
    def _hand_back(self, result: object, problem: BaseException | None) -> None:
        self.ended.emit()
        if self._is_cancelled or isinstance(problem, Cancelled):
            return
        if problem is None:
            self._on_done(result)
        elif isinstance(problem, NegotiatorError):
            self._on_error(problem)
        else:
            raise problem


class _Work(QRunnable):
    def __init__(self, task: Task, function: Callable[[Task], Any]) -> None:
        super().__init__()
        self._task = task
        self._function = function

    def run(self) -> None:
        self._task.run(self._function)


def run_task(
    function: Callable[[Task], Any],
    on_done: Callable[[Any], None],
    on_error: Callable[[NegotiatorError], None],
) -> Task:
    """Run ``function`` in another thread; one of the callbacks is called on this one.

    A record belongs to the thread that opened it, so ``function`` opens its own. Keep the task as
    long as its result is wanted.
    """
    task = Task(on_done, on_error)
    start(task, function)
    return task


def start(task: Task, function: Callable[[Task], Any]) -> None:
    """Start the work in the pool; tests put ``Task.run`` in this place, which does not wait."""
    QThreadPool.globalInstance().start(_Work(task, function))
