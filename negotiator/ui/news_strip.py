"""A quiet strip above the views that tells of news beside the work, and is put away by a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from negotiator.language import tr
from negotiator.ui.theme import scaled


class NewsStrip(QFrame):
    """Says what colleagues' copies in the shared folder bring; hidden while they bring nothing.

    Signals:
        look_asked: someone wants to see what they bring, and merge them.
        later_asked: someone does not want to be told of these again for now.
    """

    look_asked = Signal()
    later_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        # A name without a space in it, which a file may hold, must not widen the window.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setAccessibleName(tr("News in the shared folder"))
        self.look, later = QPushButton(tr("&Look and merge…")), QPushButton(tr("La&ter"))
        self.look.setToolTip(tr("See first what comes in; nothing is written before Merge"))
        self.look.clicked.connect(lambda _=False: self.look_asked.emit())
        later.setToolTip(tr("Hide this until a copy is changed, or the file is opened again"))
        later.clicked.connect(lambda _=False: self.later_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), scaled(3), scaled(12), scaled(3))
        row.addWidget(self.words, 1)
        for button in (self.look, later):
            button.setProperty("link", True)
            row.addWidget(button)
        self.hide()

    def tell(self, words: str) -> None:
        """Say this; with no words, nothing."""
        self.words.setText(words)
        self.setVisible(bool(words))
