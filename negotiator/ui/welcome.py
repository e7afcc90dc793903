"""The welcome screen: new, open, recent, sample."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.settings import Settings
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.theme import scaled

_PATH = Qt.ItemDataRole.UserRole


class Welcome(QWidget):
    """What a window without a file shows.

    Signals:
        new_asked: a new negotiation.
        open_asked: a file is to be chosen.
        sample_asked: the sample.
        file_asked: the path of a recent file.
    """

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    file_asked = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(48), scaled(40), scaled(48), scaled(24))
        layout.setSpacing(scaled(10))
        title = QLabel("Negotiator")
        title.setProperty("role", "title")
        words = QLabel(
            tr(
                "Who holds which position, since when and on whose word. One file holds one "
                "negotiation; it stays on this computer."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "quiet")
        layout.addWidget(title)
        layout.addWidget(words)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.setAccessibleName(tr("What went wrong"))
        self.problem.hide()
        layout.addWidget(self.problem)
        row = QHBoxLayout()
        for text, tip, signal, is_default in (
            (
                tr("Open the sample"),
                tr("A security-assurances framework to look around in"),
                self.sample_asked,
                True,
            ),
            (tr("New negotiation…"), "Ctrl+N", self.new_asked, False),
            (tr("Open…"), "Ctrl+O", self.open_asked, False),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setProperty("default", is_default)
            button.clicked.connect(signal.emit)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self._recent_label = QLabel(tr("Recent"))
        self._recent_label.setProperty("role", "caption")
        self.recent = QListWidget()
        self.recent.setItemDelegate(OwnDirection(self.recent))
        self.recent.setAccessibleName(tr("Recent files"))
        self.recent.setMaximumWidth(scaled(640))
        self.recent.itemActivated.connect(self._on_recent)
        layout.addWidget(self._recent_label)
        layout.addWidget(self.recent)
        layout.addStretch(1)
        self.renew()

    def renew(self) -> None:
        """Show the recent files; those that are gone are greyed."""
        self.recent.clear()
        for name in self._settings.recent:
            path = Path(name)
            item = QListWidgetItem(f"{path.stem}    {path.parent}")
            item.setData(_PATH, name)
            item.setToolTip(name)
            if not path.exists():
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
                item.setForeground(self.palette().placeholderText())
                item.setText(
                    tr("{file}    not found in {folder}", file=path.stem, folder=str(path.parent))
                )
            self.recent.addItem(item)
        has_some = bool(self._settings.recent)
        self.recent.setFixedHeight(scaled(26) * max(3, self.recent.count()) + 8)
        self.recent.setVisible(has_some)
        self._recent_label.setVisible(has_some)

    def say(self, problem: NegotiatorError | None) -> None:
        """Say what went wrong, or nothing."""
        self.problem.setText(str(problem) if problem else "")
        self.problem.setVisible(problem is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.recent.currentItem()
        if event.key() == Qt.Key.Key_Delete and self.recent.hasFocus() and item is not None:
            self._settings.forget(item.data(_PATH))
            self.renew()
            return
        super().keyPressEvent(event)

    def _on_recent(self, item: QListWidgetItem) -> None:
        self.file_asked.emit(item.data(_PATH))
