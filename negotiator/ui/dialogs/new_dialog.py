"""Asking what a new negotiation is called."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.language import tr
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.theme import scaled


class NewDialog(QDialog):
    """Asks what a new negotiation is called, and stays until it is made.

    ``make`` asks for a place and makes it; False is "not yet".
    """

    def __init__(self, make: Callable[[Negotiation], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.setWindowTitle(tr("New negotiation"))
        self.setMinimumWidth(scaled(440))
        form = QFormLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Fisheries talks"))
        self.reference = QLineEdit()
        self.disclaimer = QPlainTextEdit()
        self.disclaimer.setTabChangesFocus(True)
        self.disclaimer.setFixedHeight(scaled(60))
        for label, field in (
            (tr("Title") + " *", self.name),
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
            is_made = self._make(negotiation)
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        if is_made:
            self.accept()
