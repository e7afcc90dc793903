"""What every form has: a problem line that says what went wrong, and its two buttons."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr


class ProblemLine(QLabel):
    """Says what went wrong, in the form itself; hidden while nothing did."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("role", "problem")
        self.setAccessibleName(tr("What went wrong"))
        self.hide()

    def tell(self, problem: NegotiatorError | None) -> None:
        """Say it, or nothing."""
        self.setText("" if problem is None else str(problem))
        self.setVisible(problem is not None)
        if problem is not None and self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        """Make the dialog as tall as what it says now needs."""
        dialog = self.window()
        layout = dialog.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(dialog.width())
            dialog.resize(dialog.width(), max(dialog.height(), needed))


def close_button(dialog: QDialog) -> QHBoxLayout:
    """Return the button that closes a dialog in which there is nothing to do but to look."""
    row = QHBoxLayout()
    row.addStretch(1)
    close = QPushButton(tr("Close"))
    close.clicked.connect(dialog.reject)
    row.addWidget(close)
    return row


def buttons(dialog: QDialog, words: str, do: Callable[[], object]) -> QHBoxLayout:
    """Return Cancel and the button that does it; Ctrl+Enter does it too."""
    row = QHBoxLayout()
    row.addStretch(1)
    cancel = QPushButton(tr("Cancel"))
    cancel.clicked.connect(dialog.reject)
    button = QPushButton(words)
    button.setProperty("default", True)
    button.setDefault(True)
    button.setToolTip(tr("Ctrl+Enter"))
    button.clicked.connect(lambda _=False: do())
    QShortcut(QKeySequence("Ctrl+Return"), dialog, do)
    row.addWidget(cancel)
    row.addWidget(button)
    return row
