"""Giving a component another number; what lies below it follows, and every reference stays."""

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from negotiator.domain.components import Component
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.numbers import next_numbers
from negotiator.language import became, listed, tr
from negotiator.store import recording
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled


class RenumberDialog(QDialog):
    """Asks for another number of a component, by its key, and shows what follows it."""

    def __init__(self, session: Session, component: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        row = session.record.row("component", component)
        assert isinstance(row, Component)  # noqa: S101
        self._row = row
        self.setWindowTitle(tr("Renumber {component}", component=f"{row.number} {row.title}"))
        self.setMinimumWidth(scaled(440))
        taken = [each.number for _, each in session.record.rows(Component)]
        self.number = QComboBox()
        self.number.setEditable(True)
        self.number.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.number.setAccessibleName(tr("New number"))
        self.number.addItems([row.number, *next_numbers(row.number, taken)])
        self.number.editTextChanged.connect(lambda _: self._preview())
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setProperty("role", "quiet")
        self._problem = ProblemLine()
        form = QFormLayout()
        form.addRow(tr("New number"), self.number)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._told)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Renumber"), self.save))
        self._preview()
        self.resize(self.sizeHint().width(), layout.totalHeightForWidth(self.sizeHint().width()))

    def save(self) -> None:
        """Renumber it; a number that is taken is told here."""
        try:
            recording.renumber(self._session.record, self._row, self.number.currentText().strip())
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()

    def _preview(self) -> None:
        self._problem.tell(None)
        new = self.number.currentText().strip()
        found = recording.renumbering(self._session.record, self._row, new) if new else []
        moved = [became(row.number, number) for row, number in found if row.number != number]
        stays = tr(
            "Positions, texts, linkages and packages refer to the component itself and stay with "
            "it. Numbers that stand in words are not touched."
        )
        self._told.setText(f"{listed(moved) or tr('Nothing changes.')}\n\n{stays}")
