"""The shared folder of the open file: watched beside the work, and only read.

Folders on a network, and those that another program synchronises, do not always tell when
something changes in them, so that they are looked at from time to time as well.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.language import reason_of, tr
from negotiator.settings import Settings, save
from negotiator.store.record import Record
from negotiator.ui.session import OutsideChange, Session
from negotiator.ui.tasks import Task, run_task, with_record

if TYPE_CHECKING:
    from negotiator.store.own_copy import OwnCopy
    from negotiator.store.shared_folder import SharedFile

PAUSE = 1_000
"""Milliseconds to wait for what else changes, before the folder is looked at."""

EVERY = 60_000
"""Milliseconds after which it is looked at in any case."""

_CHANGES_WHAT_IS_NEW = ("undo", "redo", "merge")


class SharedFolder(QObject):
    """Watches the folder that was chosen for the negotiation of a session, if one was.

    Attributes:
        found: the files in it, as they were found last.
        problem: why it could not be looked at; None if it could.

    Signals:
        told: what is known of it is other.
        put: one's own copy is there, as an ``OwnCopy``.
        not_put: the NegotiatorError for which it is not.
    """

    told = Signal()
    put = Signal(object)
    not_put = Signal(object)

    def __init__(self, session: Session, path: Path, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._path, self._settings = session, path, settings
        self._negotiation = str(session.record.negotiation_uid)
        self._task: Task | None = None
        self._putting: Task | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._put_off: set[str] = set()
        self.found: list[SharedFile] = []
        self.problem: NegotiatorError | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.look)
        self._slowly = QTimer(self, interval=EVERY)
        self._slowly.timeout.connect(self.look)
        session.changed.connect(self._on_change)
        session.closed.connect(self._leave)
        self._begin()

    # ------------------------------------------------------------------ what others ask

    @property
    def folder(self) -> Path | None:
        """The folder that was chosen."""
        return self._settings.shared_folder(self._negotiation)

    @property
    def is_looking(self) -> bool:
        """Whether it is being looked at."""
        return self._task is not None

    @property
    def is_putting(self) -> bool:
        """Whether one's own copy is on its way."""
        return self._putting is not None

    @property
    def news(self) -> "list[SharedFile]":
        """The copies that bring something and were not put off."""
        from negotiator.store.shared_folder import with_news

        return [each for each in with_news(self.found) if each.state not in self._put_off]

    @property
    def words(self) -> str:
        """What is to be said of them; "" without any."""
        if not self.found:
            return ""
        from negotiator.reports.shared_words import news_words

        return news_words(self.news, self._session.record.author)

    # ------------------------------------------------------------------ what others do

    def watch(self, folder: Path | None) -> None:
        """Watch another folder from now on, or none.

        Raises:
            NegotiatorError: the choice could not be kept; it holds until the program ends.
        """
        self._stop()
        self._settings.share_in(self._negotiation, folder)
        self.found, self.problem = [], None
        self._put_off.clear()
        self._begin()
        self.told.emit()
        try:
            save(self._settings)
        except OSError as problem:
            raise NegotiatorError(
                tr("The choice could not be kept: {reason}.", reason=reason_of(problem)),
                tr("It holds until the program ends."),
            ) from None

    def put_off(self) -> None:
        """Say nothing more of these copies until they are changed."""
        self._put_off.update(each.state for each in self.news)
        self.told.emit()

    def look_anew(self) -> None:
        """Look at all files again, since what is new in them is another question now."""
        self.found = []
        self.told.emit()
        self._stop_looking()
        self.look()

    def look(self) -> None:
        """Look at the folder, beside the work; what is as it was is not opened again."""
        folder = self.folder
        if folder is None or self._task is not None:
            return
        if self._session.is_written_beside:
            self._soon.start()
            return
        former = {each.path: each for each in self.found}
        task: list[Task] = []

        def goes_on() -> bool:
            return not (task and task[0].is_cancelled)

        def work() -> "list[SharedFile]":
            from negotiator.store.shared_folder import is_as_found, scan

            if is_as_found(folder, former, goes_on=goes_on):
                return list(former.values())
            found: list[SharedFile] = with_record(
                self._path, lambda record: scan(record, folder, former, goes_on=goes_on)
            )()
            return found

        def if_wanted(do: Callable[[Any], None]) -> Callable[[Any], None]:
            # What was on its way when another look began is of no interest.
            return lambda found: do(found) if self._task is task[0] else None

        task.append(run_task(work, if_wanted(self._on_found), if_wanted(self._on_failed)))
        self._task = task[0]

    def put_copy(self) -> None:
        """Put one's own copy into the folder, beside the work, unless one is on its way."""
        folder = self.folder
        if folder is None or self._putting is not None:
            return

        def work(record: Record) -> "OwnCopy":
            from negotiator.store.own_copy import put_copy

            return put_copy(record, folder)

        author = self._session.record.author
        self._putting = run_task(
            with_record(self._path, work, author), self._on_put, self._on_not_put
        )

    # ------------------------------------------------------------------ internals

    def _leave(self) -> None:
        self._stop()
        if self._putting is not None:
            self._putting.cancel()

    def _stop(self) -> None:
        self._stop_looking()
        self._soon.stop()
        self._slowly.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _begin(self) -> None:
        if self.folder is None:
            return
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_noticed)
        self._slowly.start()
        self._soon.start()

    def _stop_looking(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_noticed(self) -> None:
        # Not begun anew with each notice, so that a busy folder is looked at too.
        if not self._soon.isActive():
            self._soon.start()

    def _on_change(self, change: object) -> None:
        """Look again after what may make known copies new, or new ones known."""
        if self.folder is None:
            return
        kind = str(getattr(change, "kind", ""))
        if isinstance(change, OutsideChange) or kind in _CHANGES_WHAT_IS_NEW:
            self._stop_looking()
            self.found = []
            self._on_noticed()

    def _on_found(self, found: "list[SharedFile]") -> None:
        self._task = None
        self.found, self.problem = found, None
        self._watch_folders()
        self.told.emit()

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._task = None
        self.found, self.problem = [], problem
        self.told.emit()

    def _on_put(self, put: "OwnCopy") -> None:
        self._putting = None
        self.put.emit(put)

    def _on_not_put(self, problem: NegotiatorError) -> None:
        self._putting = None
        self.not_put.emit(problem)

    def _watch_folders(self) -> None:
        """Watch the folder and those in which files were found: by now they answer."""
        if self._watcher is None or self.folder is None:
            return
        wanted = {str(self.folder), *(str(each.path.parent) for each in self.found)}
        missing = sorted(wanted - set(self._watcher.directories()))
        if missing:
            self._watcher.addPaths(missing)
