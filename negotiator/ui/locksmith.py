"""Passwords of the files of a window: asked for when one is opened, changed for the open one.

Working out a key takes a third of a second, and writing a large file anew longer; both are done
beside the work. A password counts from the moment at which it has opened its file.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.language import tr
from negotiator.settings import backups_folder
from negotiator.store.passwords import Key, passwords
from negotiator.ui import messages
from negotiator.ui.tasks import Task, run_task

if TYPE_CHECKING:
    from negotiator.ui.main_window import MainWindow


class Locksmith(QObject):
    """Opens and locks the files of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._trying: Task | None = None

    def unlock(self, path: Path, then: Callable[[], object]) -> None:
        """Try the passwords that were given, or ask for one; what comes ``then`` is done after."""
        self.stop()
        if not any(passwords):
            self._ask(path, then)
            return
        from negotiator.store.locked import find_key

        def found(key: Key) -> None:
            self._trying = None
            passwords.learn(path, key)
            then()

        def refused(problem: NegotiatorError) -> None:
            self._trying = None
            if isinstance(problem, LockedError):
                self._ask(path, then)
            else:
                messages.tell(self._window, problem)

        self._trying = run_task(lambda: find_key(path), found, refused)

    def stop(self) -> None:
        """Try no longer what was given."""
        if self._trying is not None:
            self._trying.cancel()
            self._trying = None

    def change(self) -> None:
        """Lock the open file with a password, change it, or remove it."""
        from negotiator.ui.dialogs.password_dialog import PasswordDialog

        found = self._window.file_desk.written(
            tr("The file is read-only here, so its password stays as it is."),
            tr("Close it elsewhere, or save a copy where you may write."),
        )
        if found is None:
            return
        session, path = found
        dialog = PasswordDialog(
            path,
            backups_folder(),
            self._window.put_away,
            is_locked=session.record.is_locked,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_changed(dialog.said, dialog.problem))
        dialog.open()

    def _on_changed(self, said: str, problem: NegotiatorError | None) -> None:
        self._window.say_in_passing(said)
        if problem is not None:
            messages.tell(self._window, problem)

    def _ask(self, path: Path, then: Callable[[], object]) -> None:
        from negotiator.ui.dialogs.password_dialog import ask_password

        if self._window.isVisible():
            ask_password(self._window, path, then)
        else:  # The program has just been started on this file.
            QTimer.singleShot(0, self, lambda: ask_password(self._window, path, then))
