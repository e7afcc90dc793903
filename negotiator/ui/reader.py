"""Reading a report: at once where it is small, beside the work where it is large."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from negotiator.domain.errors import NegotiatorError
from negotiator.store.record import Record
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record

CELLS_AT_ONCE = 5_000
"""As many cells are read while the user waits."""


class Reader(QObject):
    """Reads one thing at a time for whoever owns it; what is asked next takes its place."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        session.closed.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether something is being read beside the work."""
        return self._task is not None

    @property
    def cells(self) -> int:
        """How many cells the perspective of the session has."""
        question = self._session.matrix.question
        return len(question.components) * len(question.parties)

    @property
    def is_small(self) -> bool:
        """Whether all of the perspective can be read while the user waits."""
        return self.cells <= CELLS_AT_ONCE

    def read(
        self,
        function: Callable[[Record, Callable[[], bool]], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[NegotiatorError], None],
        cells: int | None = None,
        *,
        beside: bool = False,
    ) -> None:
        """Read something, and say what it is by one of the callbacks, on this thread.

        Args:
            function: gets a record of its own, and whether the result is still wanted.
            on_done: gets the result.
            on_error: gets what ended it.
            cells: how many cells are read; None for all of the perspective.
            beside: never while the user waits, however few they are.
        """
        self.stop()
        record = self._session.record
        is_small = (self.cells if cells is None else cells) <= CELLS_AT_ONCE
        if record.path is None or (is_small and not beside):
            try:
                found = function(record, lambda: True)
            except NegotiatorError as problem:
                on_error(problem)
            else:
                on_done(found)
            return

        def done(found: object) -> None:
            self._task = None
            on_done(found)

        def failed(problem: NegotiatorError) -> None:
            self._task = None
            on_error(problem)

        task: list[Task] = []
        work = with_record(
            record.path, lambda own: function(own, lambda: not (task and task[0].is_cancelled))
        )
        task.append(run_task(work, done, failed))
        self._task = task[0]

    def stop(self) -> None:
        """Read no further; nothing is said of it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
