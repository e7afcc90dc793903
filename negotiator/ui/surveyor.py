"""Surveys a large matrix beside the work: rows come in as another thread reads them."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.reports.matrix import Matrix
from negotiator.reports.survey import Survey
from negotiator.ui.models.matrix_search import PatientSearch
from negotiator.ui.tasks import Task, run_task, with_record

if TYPE_CHECKING:
    from negotiator.store.record import Record
    from negotiator.ui.models.matrix_model import MatrixModel
    from negotiator.ui.session import Session

_CELLS_AT_ONCE = 1_600
_PAUSE = 0.002
_TOLD_EVERY = 120

Rows = list[tuple[int, bytes, bytes]]


class _Post(QObject):
    """Carries rows from the thread that reads them to the window's."""

    rows = Signal(object, object)


class Surveyor(QObject):
    """Makes the survey of a model complete.

    Signals:
        progressed: more rows are known, at most some times a second, and when all are.
    """

    progressed = Signal()

    def __init__(self, session: "Session", model: "MatrixModel") -> None:
        super().__init__(model)
        self._session = session
        self._model = model
        self._task: Task | None = None
        self._survey: Survey | None = None
        self._is_wanted = False
        self._patient = PatientSearch(self)
        self._post = _Post(self)
        self._post.rows.connect(self._on_rows)
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_TOLD_EVERY)
        self._news.timeout.connect(self.progressed.emit)
        model.renewed.connect(self._on_renewed)
        session.closed.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether rows are still coming in."""
        return self._survey is not None and not self._survey.is_complete

    @property
    def share(self) -> float:
        """How much of the survey is known, 0 to 1."""
        survey = self._model.survey
        return survey.taken / max(1, len(survey.components))

    def start(self) -> None:
        """Begin, or go on after the matrix was renewed; nothing is done twice."""
        self._is_wanted = True
        survey = self._model.survey
        if survey.is_complete or survey is self._survey:
            return
        self.stop()
        self._survey = survey
        path = self._session.record.path
        if path is None:
            self._patient.start(self._step)
            return
        perspective = self._session.perspective
        most = max(1, _CELLS_AT_ONCE // max(1, survey.width))
        task: list[Task] = []

        def work(record: "Record") -> None:
            mine = Survey(Matrix(record, perspective))
            for first in range(0, len(mine.components), most):
                if task and task[0].is_cancelled:
                    return
                rows = mine.read(mine.components[first : first + most])
                self._post.rows.emit(survey, rows)
                time.sleep(_PAUSE)  # so that the window's thread is not kept waiting

        task.append(run_task(with_record(path, work), lambda _: None, self._on_failed))
        self._task = task[0]

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self._survey = None
        self._patient.stop()

    # ------------------------------------------------------------------ internals

    def _step(self) -> bool:
        survey = self._survey
        if survey is None:
            return False
        survey.take(survey.read(survey.next_rows(8)))
        self._tell()
        return not survey.is_complete

    def _on_rows(self, survey: Survey, rows: Rows) -> None:
        if survey is self._survey:
            survey.take(rows)
            self._tell()

    def _tell(self) -> None:
        if self._survey is not None and self._survey.is_complete:
            self._news.stop()
            self.progressed.emit()
        elif not self._news.isActive():
            self._news.start()

    def _on_renewed(self) -> None:
        self.stop()
        if self._is_wanted:
            self.start()

    def _on_failed(self, _: NegotiatorError) -> None:
        """What cannot be read here is told where it is read for the window."""
        self._survey = None
