"""What is done for an open file beside the work in it: its lock, its hourly backup, a look outside.

A window has one keeper. It holds the lock that makes a second window read-only, copies the file
in the background at most hourly while it changes, and notices what another program has written.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.settings import Settings, backups_folder
from negotiator.store.backups import HOUR, make_if_due, prune
from negotiator.store.lock import RENEWED_EVERY, Holder, Lock, acquire
from negotiator.store.record import Record
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record
from negotiator.ui.works import Works

_GLANCE = 2000
"""Milliseconds after which the file is looked at for what another program wrote."""


class Keeper(QObject):
    """The keeper of one window; ``say`` is called with what went wrong beside the work."""

    def __init__(
        self, settings: Settings, works: Works, say: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._works = works
        self._say = say
        self._session: Session | None = None
        self._path: Path | None = None
        self._lock: Lock | Holder | None = None
        self._next_backup = 0.0
        self.backing_up: Task | None = None
        self._every(RENEWED_EVERY * 1000, self._renew)
        self._every(_GLANCE, self._look_outside)

    # ------------------------------------------------------------------ what others call

    def open(self, path: Path) -> tuple[Record, Lock | Holder | None]:
        """Open a file and take its lock; the record is read-only where another has it.

        Raises:
            NegotiatorError: it cannot be opened.
        """
        lock = self._lock if path == self._path and isinstance(self._lock, Lock) else None
        record = Record.open(path, author=self._settings.recorded_as, backups=backups_folder())
        if lock is not None or record.read_only:
            return record, lock
        taken = acquire(path, self._settings.recorded_as)
        record.read_only = isinstance(taken, Holder)
        return record, taken

    def give_up(self, lock: Lock | Holder | None) -> None:
        """Give back a lock that was taken for a file which then could not be shown."""
        if isinstance(lock, Lock) and lock is not self._lock:
            lock.release()

    def keep(self, session: Session, path: Path, lock: Lock | Holder | None) -> None:
        """Keep a file from now on."""
        self._session, self._path, self._lock = session, path, lock
        self._next_backup = 0.0
        session.changed.connect(self._back_up_if_due)

    def leave(self, *, keep: Lock | Holder | None = None) -> None:
        """Leave the file, and give its lock back unless it is the one to ``keep``."""
        if isinstance(self._lock, Lock) and self._lock is not keep:
            self._lock.release()
        self._session, self._path, self._lock = None, None, None

    def rest(self) -> None:
        """Hold the lock of the file only: its window has put it away, and opens it again."""
        self._session = None

    # ------------------------------------------------------------------ internals

    def _every(self, milliseconds: int, do: Callable[[], None]) -> None:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        timer.start()

    def _renew(self) -> None:
        if isinstance(self._lock, Lock):
            self._lock.renew()

    def _look_outside(self) -> None:
        if self._session is None:
            return
        try:
            self._session.look_outside()
        except NegotiatorError as problem:
            self._say(str(problem))

    def _back_up_if_due(self) -> None:
        """Copy the file in the background, at most hourly; if that fails, say so."""
        if self._path is None or self.backing_up is not None:
            return
        if time.monotonic() < self._next_backup:
            return
        self._next_backup = time.monotonic() + HOUR.total_seconds()
        path, kept, days = self._path, self._settings.backups_kept, self._settings.backups_days

        def work(record: Record) -> None:
            make_if_due(record, path, backups_folder())
            prune(path, backups_folder(), most=kept, days=days)

        self.backing_up = run_task(
            with_record(path, work), lambda _: self._backed_up(None), self._backed_up
        )
        words = tr("Copying {file} as a backup…", file=path.name)
        self._works.begin(self.backing_up, words, can_stop=False)

    def _backed_up(self, problem: NegotiatorError | None) -> None:
        self.backing_up = None
        if problem is not None:
            self._say(str(problem))
