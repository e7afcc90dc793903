"""What moved in a perspective: read at once in a small record, beside the work in a large one."""

from PySide6.QtCore import QObject, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.reports.timeline import Moment, Timeline
from negotiator.store.reads import ComponentHead
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record

_AT_ONCE = 5_000


class MovedSearch(QObject):
    """Knows what moved in the perspective of a session.

    Signals:
        found: ``moments`` are all there now, or ``problem`` says why not.
    """

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self.moments: list[Moment] = []
        self.has_all = False
        self.problem = ""
        session.closed.connect(self.stop)

    @property
    def is_small(self) -> bool:
        """Whether all can be read while the user waits."""
        question = self._session.matrix.question
        return len(question.components) * len(question.parties) <= _AT_ONCE

    @property
    def is_running(self) -> bool:
        """Whether it looks through the record."""
        return self._task is not None

    def renew(self) -> None:
        """Take the perspective as it is now; a large record is read only by ``start``."""
        self.stop()
        self.problem = ""
        self.has_all = self.is_small
        self.moments = self._timeline().shifts() if self.has_all else []

    def start(self) -> None:
        """Read what is not known yet, in another thread, with a record of its own."""
        path = self._session.record.path
        if self.has_all or self._task is not None or path is None:
            return
        perspective = self._session.perspective
        self._task = run_task(
            with_record(path, lambda record: Timeline(record, perspective).shifts()),
            self._on_found,
            self._on_failed,
        )

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def on_component(self, component: ComponentHead) -> list[Moment]:
        """Return the shifts on one component."""
        if self.has_all:
            return [m for m in self.moments if m.component.key == component.key]
        narrowed = self._session.perspective.but(components=(component.number,))
        return Timeline(self._session.record, narrowed).shifts()

    # ------------------------------------------------------------------ internals

    def _timeline(self) -> Timeline:
        return Timeline(self._session.record, self._session.perspective)

    def _on_found(self, moments: list[Moment]) -> None:
        self._task = None
        self.moments, self.has_all = moments, True
        self.found.emit()

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._task = None
        self.problem = str(problem)
        self.found.emit()
