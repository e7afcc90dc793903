"""A dialog whose work goes on beside the window's, so that nobody waits for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store.record import Record
from negotiator.ui import messages
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record


class BesideDialog(QDialog):
    """Leaves the screen while it works; comes back, with all that was typed, if that fails.

    Signals:
        began: the Task, and what it does in words; it is listened to by whoever shows it.
    """

    began = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._problem = ProblemLine()
        self._task: Task | None = None
        self._has_record = True
        session.closed.connect(self._on_closed)

    @property
    def is_working(self) -> bool:
        """Whether what was asked for is still being done."""
        return self._task is not None

    def is_wanted(self) -> bool:
        """Whether nobody has stopped the work; asked from the thread that does it."""
        return self._task is None or not self._task.is_cancelled

    def goes_on(self) -> None:
        """Go on with the work, unless somebody has stopped it.

        Raises:
            NegotiatorError: it was stopped.
        """
        if not self.is_wanted():
            raise NegotiatorError(tr("It was stopped."))

    def do_beside(self, file: Path, work: Callable[[Record], Any], words: str) -> None:
        """Let ``work`` be done on the file, opened anew, in another thread; ``words`` say what."""
        self._problem.tell(None)
        done = with_record(file, work, self._session.record.author)
        self._task = run_task(done, self._on_done, self._on_failed)
        self.hide()
        self.began.emit(self._task, words)

    # ------------------------------------------------------------------ internals

    def take(self, result: Any) -> None:  # noqa: ANN401
        """Take what came of the work, before the dialog is accepted."""

    def _on_closed(self) -> None:
        self._has_record = False

    def _on_done(self, result: object) -> None:
        self._task = None
        self.take(result)
        self.accept()

    def _on_failed(self, problem: NegotiatorError) -> None:
        was_stopped = not self.is_wanted()
        self._task = None
        if was_stopped:
            self.reject()
        elif self._has_record:
            self.open()
            self._problem.tell(problem)
        else:  # Its file was closed meanwhile, and there is nothing to choose from any more.
            parent = self.parentWidget()
            self.reject()
            if parent is not None:
                messages.tell(parent, problem)
