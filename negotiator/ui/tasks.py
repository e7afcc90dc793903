"""Work off the user-interface thread: one way there, and the result back on the main thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.store.record import Record


class Task(QObject):
    """One piece of work; ``cancel`` asks it to stop, and then it reports nothing.

    ``ask_to_stop`` asks it to stop and say so.

    Signals:
        done: the result.
        failed: the NegotiatorError that ended it.
        ended: the task itself, once it is over; also where nobody waits for its result any more.
    """

    done = Signal(object)
    failed = Signal(object)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_cancelled = False
        self.is_over = False
        self._is_dropped = False

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped."""
        self.is_cancelled = self._is_dropped = True

    def ask_to_stop(self) -> None:
        """Ask the work to stop, and still hear how it ended."""
        self.is_cancelled = True

    @property
    def is_dropped(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._is_dropped


class _Work(QRunnable):
    def __init__(self, task: Task, function: Callable[[], Any]) -> None:
        super().__init__()
        self._task = task
        self._function = function

    def run(self) -> None:
        try:
            self._do()
        finally:
            self._task.is_over = True
            self._task.ended.emit(self._task)

    def _do(self) -> None:
        try:
            result = self._function()
        except NegotiatorError as problem:
            if not self._task.is_dropped:
                self._task.failed.emit(problem)
            return
        if not self._task.is_dropped:
            self._task.done.emit(result)


def run_task(
    function: Callable[[], Any],
    on_done: Callable[[Any], object],
    on_error: Callable[[NegotiatorError], object],
) -> Task:
    """Run ``function`` in another thread; one of the callbacks is called on this one.

    Keep the task as long as the result is wanted.
    """
    task = Task()
    task.done.connect(on_done)
    task.failed.connect(on_error)
    QThreadPool.globalInstance().start(_Work(task, function))
    return task


def with_record(
    path: Path, function: Callable[[Record], Any], author: str = "unnamed"
) -> Callable[[], Any]:
    """Return work that opens the file anew in its own thread, and closes it after."""

    def work() -> Any:  # noqa: ANN401
        with Record.open(path, author=author) as record:
            return function(record)

    return work
