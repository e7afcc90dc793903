"""Passwords: asked for when a locked file is opened, and set, changed or removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, number, tr
from negotiator.store.passwords import Key, passwords
from negotiator.store.relocking import Relocked, change_password
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.dialogs.password_fields import PasswordField, PasswordFields, ShowLetters
from negotiator.ui.tasks import Task, run_task
from negotiator.ui.theme import scaled
from negotiator.ui.views.sides import beginning

WARNING = marked(
    "Nobody can open the file any more once its password is forgotten, not even we: there is no "
    "way back. Keep the password where you will find it."
)
_FOLLOW = marked("The backups of the file follow.")
_PAUSE = 300


class AskPasswordDialog(QDialog):
    """Asks for the password of a locked file; a wrong one is told here, and asked for again.

    With ``read_only`` the file is never written, not even to take back what a crash left.
    """

    def __init__(
        self, path: Path, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self._path, self._read_only = path, read_only
        self._task: Task | None = None
        self.setWindowTitle(tr("Locked with a password"))
        self.resize(scaled(460), scaled(190))
        self.field = PasswordField(tr("Password"))
        self.shown = ShowLetters(self.field)
        self._problem = ProblemLine()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.addRow(tr("File"), _name_of(path))
        form.addRow(tr("&Password"), self.field)
        form.addRow("", self.shown)
        layout = QVBoxLayout(self)
        layout.setSpacing(scaled(10))
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addLayout(buttons(self, tr("&Unlock"), self.unlock))
        self._unlock = next(each for each in self.findChildren(QPushButton) if each.isDefault())
        self.field.setFocus()

    def unlock(self) -> None:
        """Try the password; the dialog closes when it is the file's own."""
        if self._task is not None:
            return
        from negotiator.store.locked import find_key

        path, password, read_only = self._path, self.field.text(), self._read_only
        self._task = run_task(
            lambda: find_key(path, password, read_only=read_only), self._on_found, self._on_refused
        )
        self._show_state()

    def reject(self) -> None:
        """Close, and do not wait for what is being tried."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _on_found(self, key: Key) -> None:
        passwords.learn(self._path, key)
        self.accept()

    def _on_refused(self, problem: NegotiatorError) -> None:
        self._task = None
        self._show_state()
        self._problem.tell(problem)
        self.field.selectAll()
        self.field.setFocus()

    def _show_state(self) -> None:
        is_free = self._task is None
        self.field.setReadOnly(not is_free)
        self._unlock.setEnabled(is_free)


class _Post(QObject):
    """Carries from the thread that works how many backups have followed."""

    on_way = Signal(int, int)


class PasswordDialog(QDialog):
    """Locks the open file with a password, changes it, or removes it; its backups follow.

    The file is put away meanwhile. Until it stands in its place anew, Cancel leaves everything as
    it was. Afterwards ``said`` tells what is so, and ``problem`` which backups did not follow.
    """

    def __init__(
        self,
        path: Path,
        folder: Path,
        put_away: Callable[[Callable[[Callable[[], object]], None]], None],
        *,
        is_locked: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._folder, self._put_away = path, folder, put_away
        self._is_busy = self._is_stopped = False
        self._task: Task | None = None
        self.said = ""
        self.problem: NegotiatorError | None = None
        self.setWindowTitle(tr("Change the password") if is_locked else tr("Lock with a password"))
        self.resize(scaled(520), scaled(320))
        self.fields = PasswordFields()
        self.removes = QCheckBox(tr("&Remove the password: whoever has the file can then read it"))
        self.removes.toggled.connect(lambda _: self._show_state())
        self.warning = QLabel(f"{tr(WARNING)} {tr(_FOLLOW)}")
        self.warning.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(tr("Writing the file anew"))
        self.progress.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.progress.show)
        self._problem = ProblemLine()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setSpacing(scaled(10))
        layout.addWidget(_name_of(path))
        layout.addWidget(self.removes)
        self.removes.setVisible(is_locked)
        layout.addWidget(self.fields)
        layout.addWidget(self.warning)
        layout.addWidget(self.progress)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addLayout(buttons(self, tr("&Change") if is_locked else tr("&Lock"), self.save))
        self._save = next(each for each in self.findChildren(QPushButton) if each.isDefault())
        self._cancel = next(each for each in self.findChildren(QPushButton) if not each.isDefault())
        self.fields.first.setFocus()

    def save(self) -> None:
        """Begin, where both fields hold the same password."""
        if self._is_busy:
            return
        try:
            password = "" if self.removes.isChecked() else self.fields.chosen()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self._problem.tell(None)
        self._is_busy, self._is_stopped = True, False
        self._show_state()
        self._wait.start()
        self._put_away(lambda bring_back: self._work(password, bring_back))

    def reject(self) -> None:
        """End what is being written, and stay; or close."""
        if not self._is_busy:
            super().reject()
        elif self._cancel.isEnabled():
            self._is_stopped = True
            self.warning.setText(tr("Taking back what was written…"))

    def _work(self, password: str, bring_back: Callable[[], object]) -> None:
        post = _Post()
        post.on_way.connect(self._on_way)

        def work() -> Relocked:
            return change_password(
                self._path,
                password,
                self._folder,
                goes_on=lambda: not self._is_stopped,
                on_way=post.on_way.emit,
            )

        def end() -> None:
            self._task = None
            self._is_busy = False
            self._wait.stop()
            self.progress.hide()
            bring_back()

        def done(found: Relocked) -> None:
            end()
            self.said, self.problem = found.words, found.problem
            self.accept()

        def failed(problem: NegotiatorError) -> None:
            end()
            self._show_state()
            self._problem.tell(problem)
            self.fields.first.setFocus()

        self._task = run_task(work, done, failed)

    def _on_way(self, done: int, copies: int) -> None:
        """Say how many backups have followed; the file itself is done and is not taken back."""
        self._cancel.setEnabled(False)
        self.warning.setText(
            tr(
                "The file is done. Its backups follow: {number} of {all}…",
                number=number(done + 1),
                all=number(copies),
            )
        )

    def _show_state(self) -> None:
        is_free = not self._is_busy
        self.removes.setEnabled(is_free)
        self.fields.setEnabled(is_free and not self.removes.isChecked())
        self._save.setEnabled(is_free)
        if is_free:
            self._cancel.setEnabled(True)
            self.warning.setText(
                tr(_FOLLOW) if self.removes.isChecked() else f"{tr(WARNING)} {tr(_FOLLOW)}"
            )
        else:
            self.warning.setText(tr("Writing {file} anew…", file=self._path.name))


def _name_of(path: Path) -> QLabel:
    """Return a label with the name of a file, whatever it is."""
    name = QLabel(path.name)
    name.setTextFormat(Qt.TextFormat.PlainText)
    name.setWordWrap(True)
    name.setAlignment(beginning())
    return name


def ask_password(
    parent: QWidget, path: Path, then: Callable[[], object], *, read_only: bool = False
) -> None:
    """Ask for the password of a file; what comes ``then`` is done once it is known."""
    dialog = AskPasswordDialog(path, parent, read_only=read_only)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(then)
    dialog.open()
