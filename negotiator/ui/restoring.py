"""A backup that takes the place of the open file: made ready beside the work, then put there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.settings import backups_folder
from negotiator.store.backups import Backup, Restoring
from negotiator.ui import messages
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task

if TYPE_CHECKING:
    from negotiator.ui.main_window import MainWindow


class Restoration(QObject):
    """Restores one backup; whoever stops it, or closes the file, leaves that as it is."""

    def __init__(self, backup: Backup, session: Session, path: Path, window: "MainWindow") -> None:
        super().__init__(window)
        self._backup, self._session, self._path = backup, session, path
        self._window = window
        self._task: Task | None = None
        self._made: Restoring | None = None
        self._is_given_up = False
        session.closed.connect(self._give_up)

    def begin(self) -> None:
        """Make the backup ready, unless the file was closed meanwhile."""
        if self._is_given_up:
            self.deleteLater()
            return
        self._task = run_task(self._make_ready, self._on_ready, self._on_failed)
        self._window.works.begin(self._task, tr("Restoring {file}…", file=self._path.name))

    # ------------------------------------------------------------------ internals

    def _is_wanted(self) -> bool:
        is_stopped = self._task is not None and self._task.is_cancelled
        return not (self._is_given_up or is_stopped)

    def _give_up(self) -> None:
        self._is_given_up = True
        if self._task is not None:
            self._task.ask_to_stop()
        if self._made is not None:
            self._made.drop()

    def _make_ready(self) -> Restoring | None:
        """Make it ready, in another thread; also when nobody is left to hear of it."""
        made = Restoring(self._backup, self._path, backups_folder())
        if self._is_wanted():
            return made
        made.drop()
        return None

    def _on_ready(self, made: Restoring | None) -> None:
        self._made = made
        self._window.works.when_idle(self._put)

    def _put(self) -> None:
        if self._made is not None and not self._is_wanted():
            self._made.drop()
        elif self._made is not None:
            self._session.closed.disconnect(self._give_up)
            self._window.leave_file()
            try:
                self._made.put()
            except NegotiatorError as problem:
                messages.tell(self._window, problem)
            self._window.open_file(self._path)
        self.deleteLater()

    def _on_failed(self, problem: NegotiatorError) -> None:
        if self._is_wanted():
            messages.tell(self._window, problem)
        self.deleteLater()
