"""Asking what a new negotiation is called."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.language import marked, tr
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.theme import scaled

SPREADSHEET = "spreadsheet"
"""An empty one, into which a table of positions is then brought in."""
_TEMPLATES = (
    (marked("Nothing: parties and components of your own"), "blank"),
    (marked("Security assurances: parties and elements"), "security-assurances"),
    (marked("Trade agreement: a list of chapters"), "trade-chapters"),
    (marked("A spreadsheet of positions…"), SPREADSHEET),
)


class NewDialog(QDialog):
    """Asks what a new negotiation is called, and stays until it is made.

    ``make`` asks for a place and makes it from a template; False is "not yet".
    """

    def __init__(
        self, make: Callable[[Negotiation, str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.setWindowModality(Qt.WindowModality.WindowModal)  # The help stays of use beside it.
        self.setWindowTitle(tr("New negotiation"))
        self.setMinimumWidth(scaled(440))
        form = QFormLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Fisheries talks"))
        self.reference = QLineEdit()
        self.template = QComboBox()
        for words, template in _TEMPLATES:
            self.template.addItem(tr(words), template)
        self.disclaimer = QPlainTextEdit()
        self.disclaimer.setTabChangesFocus(True)
        self.disclaimer.setFixedHeight(scaled(60))
        for label, field in (
            (tr("Title") + " *", self.name),
            (tr("Start from"), self.template),
            (tr("Reference"), self.reference),
            (tr("Disclaimer"), self.disclaimer),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label.rstrip(" *"))
        self._problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Choose a place…"), self.save))

    def save(self) -> None:
        """Make it; a mistake is told in the dialog."""
        try:
            negotiation = Negotiation.build(
                {
                    "title": self.name.text(),
                    "reference": self.reference.text(),
                    "disclaimer": self.disclaimer.toPlainText(),
                }
            )
        except NegotiatorError as problem:
            self._problem.tell(problem)
            self.name.setFocus()
            return
        try:
            is_made = self._make(negotiation, self.template.currentData())
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        if is_made:
            self.accept()
