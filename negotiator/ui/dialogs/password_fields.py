"""Fields in which passwords are typed, and how hard a new one is to guess."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.password_strength import strength
from negotiator.domain.words import at_start
from negotiator.language import number, tr
from negotiator.store.passwords import LONGEST, check_password

_STRONGEST = 100


class PasswordField(QLineEdit):
    """A field whose letters do not show.

    Signals:
        caps_told: whether Caps Lock seems to be on, by the letter that was typed last.
    """

    caps_told = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.show_letters(on=False)

    def show_letters(self, *, on: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_told.emit(letter.isupper() and not has_shift)


class ShowLetters(QWidget):
    """The box that shows what is typed, and the word that Caps Lock is on."""

    def __init__(self, *fields: PasswordField) -> None:
        super().__init__()
        self.box = QCheckBox(tr("Show what is &typed"))
        self.caps = QLabel(tr("Caps Lock seems to be on."))
        self.caps.setProperty("role", "problem")
        self.caps.hide()
        for field in fields:
            self.box.toggled.connect(lambda on, field=field: field.show_letters(on=on))
            field.caps_told.connect(self.caps.setVisible)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        row.addWidget(self.caps)


class PasswordFields(QWidget):
    """Two fields for a new password, and how hard it is to guess."""

    def __init__(self) -> None:
        super().__init__()
        self.first = PasswordField(tr("New password"))
        self.second = PasswordField(tr("New password, again"))
        self.shown = ShowLetters(self.first, self.second)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STRONGEST)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Strength of the password"))
        self.words = QLabel()
        self.words.setAccessibleName(tr("Strength of the password in words"))
        self.first.textChanged.connect(lambda _: self._show_strength())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("N&ew password"), self.first)
        form.addRow(tr("&Once again"), self.second)
        form.addRow("", self.shown)
        form.addRow(tr("Strength"), self.words)
        form.addRow("", self.bar)
        self._show_strength()

    def chosen(self) -> str:
        """Return the password that stands in both fields.

        Raises:
            NegotiatorError: it is empty, or they differ.
        """
        if self.first.text() != self.second.text():
            raise NegotiatorError(tr("The two passwords differ."), tr("Type the same one twice."))
        check_password(self.first.text())
        return self.first.text()

    def _show_strength(self) -> None:
        found = strength(self.first.text())
        self.bar.setValue(min(_STRONGEST, found.bits))
        self.words.setText(
            tr("{words}, about {bits} bits", words=at_start(found.words), bits=number(found.bits))
            if self.first.text()
            else tr("Several words that do not belong together are strong.")
        )
