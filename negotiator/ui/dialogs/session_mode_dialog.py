"""Session mode: round, day, source and basis that every entry starts from until it is ended."""

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.dialogs.kept_fields import KeptFields, start_of
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled


class SessionModeDialog(QDialog):
    """Asks what entries start from, and begins session mode."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Session mode"))
        words = QLabel(
            tr(
                "Every entry starts from these until session mode is ended: from the dialog, from "
                "a cell, for several parties, and pasted ones."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "caption")
        self.kept = KeptFields(session.record, start_of(session))
        self.kept.show_fields()
        self._problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.addStrut(scaled(540))
        layout.addWidget(words)
        layout.addWidget(self.kept)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Begin", "session mode"), self.save))

    def save(self) -> None:
        """Begin; a date that is none is told in the dialog."""
        try:
            self.kept.date()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self._session.kept = self.kept.read()
        self._session.is_session_mode = True
        self.accept()
