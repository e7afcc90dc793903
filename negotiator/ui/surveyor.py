"""Surveys a large matrix beside the work: rows come in as another thread reads them."""

import time
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.reports.matrix import Matrix
from negotiator.reports.survey import Survey, SurveyRow
from negotiator.ui.models.matrix_search import PatientSearch
from negotiator.ui.tasks import Task, run_task, with_record

if TYPE_CHECKING:
    from negotiator.store.record import Record
    from negotiator.ui.models.matrix_model import MatrixModel
    from negotiator.ui.session import Session

_CELLS_AT_ONCE = 1_600
_PAUSE = 0.002
_TOLD_EVERY = 120
_IDLE_AFTER = 250
_ROWS_OF_CELLS = 800
_PATIENCE = 0.2


class _Post(QObject):
    """Carries rows from the thread that reads them to the window's."""

    rows = Signal(object, object)


class Surveyor(QObject):
    """Makes the survey of a model complete, and the rows first whose tally was asked for.

    While the matrix is moved about it rests: two threads of Python would share one's time.

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
        self._post = _Post()  # of no parent: it outlives the view in the thread that still reads
        self._post.rows.connect(self._on_rows)
        self._is_free = Event()
        self._is_free.set()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_AFTER)
        self._idle.timeout.connect(self._go_on)
        self._wanted = QTimer(self)
        self._wanted.setSingleShot(True)
        self._wanted.setInterval(0)
        self._wanted.timeout.connect(self._work_out)
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_TOLD_EVERY)
        self._news.timeout.connect(self.progressed.emit)
        model.renewed.connect(self._on_renewed)
        model.wanted.connect(self._wanted.start)
        session.changed.connect(lambda _: self.rest())
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
        """Begin; nothing is done twice."""
        self._is_wanted = True
        self._go_on()

    def rest(self) -> None:
        """Do nothing for a moment: the matrix is being moved about."""
        self._is_free.clear()
        self._idle.start()

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.cancel()
        self._is_free.set()
        self._idle.stop()
        self._task = None
        self._survey = None
        self._patient.stop()
        self._wanted.stop()

    # ------------------------------------------------------------------ internals

    def _go_on(self) -> None:
        """Begin, or go on after the matrix was renewed or has come to rest."""
        self._is_free.set()
        self._wanted.start()
        if not self._is_wanted:
            return
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
        post = self._post

        def work(record: "Record") -> None:
            mine = Survey(Matrix(record, perspective))
            for first in range(0, len(mine.components), most):
                while not self._is_free.wait(_PATIENCE):
                    if task and task[0].is_cancelled:
                        return
                if task and task[0].is_cancelled:
                    return
                rows = mine.read(mine.components[first : first + most])
                post.rows.emit(survey, rows)
                time.sleep(_PAUSE)  # so that the window's thread is not kept waiting

        task.append(run_task(with_record(path, work), lambda _: None, self._on_failed))
        self._task = task[0]

    def _work_out(self) -> None:
        """Work out some of the rows in sight in the window's thread, between events."""
        if self._is_free.is_set():
            most = max(1, _ROWS_OF_CELLS // max(1, self._model.survey.width))
            if self._model.work_out(most):
                self._wanted.start()
            else:
                self.progressed.emit()

    def _step(self) -> bool:
        survey = self._survey
        if survey is None:
            return False
        survey.take(survey.read(survey.next_rows(8)))
        self._tell()
        return not survey.is_complete

    def _on_rows(self, survey: Survey, rows: list[SurveyRow]) -> None:
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
        self.rest()

    def _on_failed(self, _: NegotiatorError) -> None:
        """What cannot be read here is told where it is read for the window."""
        self._survey = None
