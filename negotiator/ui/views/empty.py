"""An empty state: one sentence and one button, where the view would be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from negotiator.ui.theme import scaled


class EmptyState(QWidget):
    """Says why there is nothing to see, and offers what helps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24))
        layout.setSpacing(scaled(12))
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.button = QPushButton()
        self._do: Callable[[], None] = lambda: None
        self.button.clicked.connect(self._on_clicked)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def say(self, sentence: str, button: str, do: Callable[[], None]) -> None:
        """Say a sentence and offer an action; without a text there is no button."""
        self.label.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._do = do

    def _on_clicked(self) -> None:
        self._do()
