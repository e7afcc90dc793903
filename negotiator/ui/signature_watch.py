"""Whether the open file is signed, by whom, and whether that still holds.

A large record takes seconds to be read for it, so it is found beside the work, and the window does
not wait. What is written into the file later takes its signature away, which needs no reading.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.reports.signed import short_words, signed_words
from negotiator.store.keys import Keys
from negotiator.store.record import Record
from negotiator.store.signatures import Standing, Verdict, is_signed, verify
from negotiator.store.trouble import blamed_on_file
from negotiator.ui.session import OutsideChange, Session
from negotiator.ui.tasks import Task, run_task, with_record


class SignatureWatch(QObject):
    """Watches the signature of one open file.

    Signals:
        told: what is to be said of it is other.
    """

    told = Signal()

    def __init__(self, session: Session, path: Path, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._path, self._folder = session, path, folder
        self._task: Task | None = None
        self._verdict: Verdict | None = None
        self._problem: NegotiatorError | None = None
        self._is_changed_here = False
        session.changed.connect(self._on_change)
        session.closed.connect(self.stop)

    @property
    def words(self) -> str:
        """What was found of the signature, whole; nothing of a file that has none."""
        if self._problem is not None:
            return str(self._problem)
        if self._verdict is None:
            return ""
        return self.good_words if self._is_changed_here else signed_words(self._verdict)

    @property
    def good_words(self) -> str:
        """What is to be said in short of a good signature, also once work went on here."""
        verdict = self._verdict
        if self._problem is not None or verdict is None:
            return ""
        if verdict.standing is not Standing.UNCHANGED:
            return ""
        return short_words(verdict, is_changed=self._is_changed_here)

    @property
    def is_looking(self) -> bool:
        """Whether it is not known yet."""
        return self._task is not None

    def look(self) -> None:
        """Look at the signature, beside the work."""
        self.stop()
        self._is_changed_here = False
        try:
            has_any = is_signed(self._session.record)
        except NegotiatorError as problem:
            self._on_failed(problem)
            return
        if not has_any:
            self._on_done([])
            return
        path, folder, task = self._path, self._folder, list[Task]()

        def work(record: Record) -> list[Verdict]:
            names = Keys(folder).names()
            with blamed_on_file(path):
                return verify(record, names, lambda: not (task and task[0].is_cancelled))

        def if_wanted(do: Callable[[Any], None]) -> Callable[[Any], None]:
            # What was on its way when another look began is of no interest.
            return lambda found: do(found) if self._task is task[0] else None

        self._task = run_task(
            with_record(path, work), if_wanted(self._on_done), if_wanted(self._on_failed)
        )
        task.append(self._task)

    def stop(self) -> None:
        """Look no longer."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # ------------------------------------------------------------------ internals

    def _on_done(self, verdicts: list[Verdict]) -> None:
        self._task = None
        self._problem = None
        self._verdict = verdicts[0] if verdicts else None
        self.told.emit()

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._task = None
        self._problem = problem
        self.told.emit()

    def _on_change(self, change: object) -> None:
        standing = self._verdict.standing if self._verdict is not None else None
        if (
            isinstance(change, OutsideChange)
            or self._task is not None
            or standing is Standing.UNKNOWN_KEY
        ):
            self.look()
        elif standing is Standing.UNCHANGED and not self._is_changed_here:
            self._is_changed_here = True
            self.told.emit()
