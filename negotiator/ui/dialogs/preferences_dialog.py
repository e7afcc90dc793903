"""The preferences of a user."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, tr
from negotiator.settings import MOST_EMBEDDED, Settings
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.theme import scaled

_THEMES = (
    (marked("As the system", "theme"), "system"),
    (marked("Light", "theme"), "light"),
    (marked("Dark", "theme"), "dark"),
)
_MEGABYTE = 1_000_000
_LONGEST_AUTHOR = 100


class PreferencesDialog(QDialog):
    """Asks what a user prefers; changes the settings when it is accepted."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumWidth(scaled(460))
        self.author = QLineEdit(settings.author)
        self.theme = QComboBox()
        for words, name in _THEMES:
            self.theme.addItem(tr(words, "theme"), name)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.embedded = _spin(0, MOST_EMBEDDED // _MEGABYTE, tr(" MB", "unit after a number"))
        self.embedded.setValue(settings.embed_limit // _MEGABYTE)
        self.kept = _spin(1, 500, "")
        self.kept.setValue(settings.backups_kept)
        self.days = _spin(1, 3650, tr(" days", "unit after any number"))
        self.days.setValue(settings.backups_days)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("Your name in the record"), self.author),
            (tr("Theme"), self.theme),
            (tr("Embed documents up to"), self.embedded),
            (tr("Backups kept of a file"), self.kept),
            (tr("Backups kept for"), self.days),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        hint = QLabel(tr("What you record and change carries your name from now on."))
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        self._problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Save"), self.save))

    def save(self) -> None:
        """Keep what is in the form; a mistake is told in the dialog."""
        author = " ".join(self.author.text().split())
        if not 0 < len(author) <= _LONGEST_AUTHOR:
            self._problem.tell(
                NegotiatorError(tr("A name has from 1 to 100 letters."), tr("Write yours."))
            )
            self.author.setFocus()
            return
        self._settings.author = author
        self._settings.theme = self.theme.currentData()
        self._settings.backups_kept = self.kept.value()
        self._settings.backups_days = self.days.value()
        self._settings.embed_limit = self.embedded.value() * _MEGABYTE
        self.accept()


def _spin(least: int, most: int, unit: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSuffix(unit)
    return spin
