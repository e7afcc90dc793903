"""Passwords: asked for when a locked file is opened, and set, changed or removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.domain.password_strength import strength
from negotiator.store.file import guard
from negotiator.store.passwords import check_password, passwords
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.theme import scaled

_STRONGEST = 100
WARNING = (
    "Without its password nobody can open the file any more, not even we: there is no way back. "
    "Keep the password where you will find it."
)


class AskPasswordDialog(QDialog):
    """Asks for the password of a locked file; a wrong one is told here, and asked for again."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.setWindowTitle("Locked with a password")
        self.resize(scaled(440), scaled(160))
        name = QLabel(path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        self.field, shown = _password_field("Password")
        self._problem = ProblemLine()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.addRow("File", name)
        form.addRow("&Password", self.field)
        form.addRow("", shown)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addLayout(buttons(self, "&Unlock", self.unlock))
        self.field.setFocus()

    def unlock(self) -> None:
        """Try the password; the dialog closes when it is the file's own."""
        try:
            passwords.add(self.field.text())
            guard(self._path, read_only=True)
        except LockedError as problem:
            self._problem.tell(problem)
            self.field.selectAll()
            self.field.setFocus()
        except NegotiatorError as problem:
            self._problem.tell(problem)
        else:
            self.accept()


class PasswordDialog(QDialog):
    """Asks for a new password of the open file, or to remove it; ``password`` is "" for none."""

    def __init__(self, path: Path, *, is_locked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password = ""
        self.setWindowTitle("Change the password" if is_locked else "Lock with a password")
        self.resize(scaled(520), scaled(280))
        name = QLabel(path.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        self.fields = PasswordFields()
        self.removes = QCheckBox("&Remove the password: whoever has the file can read it")
        self.removes.setVisible(is_locked)
        self.removes.toggled.connect(self.fields.setDisabled)
        self.warning = QLabel(WARNING + " The backups of the file follow.")
        self.warning.setWordWrap(True)
        self._problem = ProblemLine()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(name)
        layout.addWidget(self.removes)
        layout.addWidget(self.fields)
        layout.addWidget(self.warning)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addLayout(buttons(self, "&Save", self.save))
        self.fields.first.setFocus()

    def save(self) -> None:
        """Take the password, where both fields hold the same one."""
        try:
            self.password = "" if self.removes.isChecked() else self.fields.chosen()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()


class PasswordFields(QWidget):
    """Two fields for a new password, and how hard it is to guess."""

    def __init__(self) -> None:
        super().__init__()
        self.first, shown = _password_field("New password")
        self.second, _ = _password_field("New password, again", shown)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STRONGEST)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Strength of the password")
        self.words = QLabel()
        self.words.setAccessibleName("Strength of the password in words")
        self.first.textChanged.connect(lambda _: self._show_strength())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow("&New password", self.first)
        form.addRow("&Again", self.second)
        form.addRow("", shown)
        form.addRow("Strength", self.bar)
        form.addRow("", self.words)
        self._show_strength()

    def chosen(self) -> str:
        """Return the password that stands in both fields.

        Raises:
            NegotiatorError: it is empty, or they differ.
        """
        if self.first.text() != self.second.text():
            raise NegotiatorError("The two passwords differ.", "Type the same one twice.")
        check_password(self.first.text())
        return self.first.text()

    def _show_strength(self) -> None:
        found = strength(self.first.text())
        self.bar.setValue(min(_STRONGEST, found.bits))
        self.words.setText(
            f"{found.words.capitalize()}, at most {found.bits} bits"
            if self.first.text()
            else "Several words that do not belong together are strong."
        )


def _password_field(name: str, shown: QCheckBox | None = None) -> tuple[QLineEdit, QCheckBox]:
    """Return a field whose letters do not show, and a box that shows them."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    shown = shown or QCheckBox("S&how what is typed")
    mode = QLineEdit.EchoMode
    shown.toggled.connect(lambda on: field.setEchoMode(mode.Normal if on else mode.Password))
    return field, shown


def ask_password(parent: QWidget, path: Path, then: Callable[[], object]) -> None:
    """Ask for the password of a file; what comes ``then`` is done once it is known."""
    dialog = AskPasswordDialog(path, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(then)
    dialog.open()
