"""Whether an export or a page is redacted: a mark, and a dialog for the rules."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Redaction
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.reports.redacted import rules_words
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.dialogs.rules_box import RulesBox
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled


class RulesDialog(QDialog):
    """Asks what remains; what is chosen is taken back where it is cancelled."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Redact"))
        self.resize(scaled(600), scaled(420))
        self.rules = RulesBox(session)
        said = QLabel(
            tr(
                "It is made of a redacted copy with these rules, which is never on disk: what "
                "they do not let out can be nowhere in it, and its heading says that it is "
                "redacted."
            )
        )
        said.setWordWrap(True)
        self._problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.addWidget(self.rules)
        layout.addWidget(said)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addLayout(buttons(self, tr("Redact"), self.accept))
        self._before = self.rules.choices

    def ask(self) -> None:
        """Let one choose."""
        self._before = self.rules.choices
        self._problem.tell(None)
        self.rules.ceiling.setFocus()
        self.open()

    def accept(self) -> None:
        """Take what is chosen, if it can be."""
        try:
            self.rules.redaction  # noqa: B018
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        super().accept()

    def reject(self) -> None:
        """Go back to what was chosen before."""
        self.rules.choices = self._before
        super().reject()


class RedactionChoice(QWidget):
    """A mark for redacted or not, the way to its rules, and what these come to.

    Signals:
        changed: redacted or not, or by other rules.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.redacted = QCheckBox(tr("R&edacted"))
        self.redacted.setToolTip(tr("Made of what may leave, by the rules of a shared copy"))
        self.button = QPushButton(tr("R&ules…"))
        self.button.setAccessibleName(tr("Rules of the redaction"))
        self.button.setAutoDefault(False)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "quiet")
        self.said.setAccessibleName(tr("What remains"))
        self.dialog = RulesDialog(session, self)
        row = QHBoxLayout()
        row.addWidget(self.redacted)
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.said)
        self.button.clicked.connect(lambda _=False: self.dialog.ask())
        self.dialog.accepted.connect(self._on_rules)
        self.redacted.toggled.connect(lambda _: self._on_changed())
        session.perspective_changed.connect(self._show_rules)
        self._show_rules()

    @property
    def rules(self) -> Redaction | None:
        """The rules that hold; None where nothing is redacted.

        Raises:
            NegotiatorError: the perspective that they follow cannot be answered any more.
        """
        return self.dialog.rules.redaction if self.redacted.isChecked() else None

    def _on_rules(self) -> None:
        if self.redacted.isChecked():
            self._on_changed()
        else:
            self.redacted.setChecked(True)

    def _on_changed(self) -> None:
        self._show_rules()
        self.changed.emit()

    def _show_rules(self) -> None:
        rules = self.rules
        self.said.setVisible(rules is not None)
        if rules is not None:
            words = rules_words(self._session.record.negotiation.markings, rules)
            self.said.setText(tr("{rules}.", "a sentence", rules=at_start(words)))
            self.redacted.setAccessibleDescription(self.said.text())
        else:
            self.redacted.setAccessibleDescription("")
