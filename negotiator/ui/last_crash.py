"""The report of a crash, offered at the next start: to be read, copied, kept or deleted."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.language import reason_of, tr
from negotiator.settings import Settings
from negotiator.ui.theme import scaled

_LONGEST = 200_000


def unseen_report(settings: Settings, folder: Path) -> Path | None:
    """Return the newest report that was not offered yet."""
    found = max(folder.glob("crash-*.txt"), default=None)
    return found if found is not None and found.name > settings.crash_seen else None


class LastCrashDialog(QDialog):
    """Shows a report; it stays on this computer unless the user gives it to somebody."""

    def __init__(self, report: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        settings.crash_seen = report.name
        self.setWindowTitle(tr("The program ended unexpectedly"))
        self.resize(scaled(620), scaled(420))
        words = QLabel(
            tr(
                "The last time the program ended unexpectedly. Your record is safe: each change "
                "was on disk when it was made. This report says where it happened, and nothing of "
                "what the negotiation holds. It stays on this computer unless you give it to "
                "somebody."
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setPlainText(_content(report))
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        row = QHBoxLayout()
        for name, do in (
            (tr("&Copy the report"), self.copy),
            (tr("&Delete the report"), self.delete),
        ):
            button = QPushButton(name)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton(tr("&Keep it"))
        close.setDefault(True)
        close.setProperty("default", True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)
        close.setFocus()

    def copy(self) -> None:
        """Copy the report, to be pasted into a message."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def delete(self) -> None:
        """Delete the report."""
        self._report.unlink(missing_ok=True)
        self.accept()


def _content(report: Path) -> str:
    try:
        return report.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
    except OSError as problem:
        return tr("The report cannot be read: {reason}.", reason=reason_of(problem))
