"""The status bar: file and state, what the view says, work that runs, and how it is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from negotiator.store.history import history
from negotiator.store.record import Record
from negotiator.ui.tasks import Task
from negotiator.ui.theme import scaled

_LONGEST = 40


class StatusBar(QStatusBar):
    """Says in words where the file stands; there is nothing to save."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName("Status")
        self.file, self.disk, self.view = QLabel(), QLabel(), _Shrinking()
        self.about, self.author, self.marking = QLabel(), QLabel(), QLabel()
        self.marking.setProperty("role", "marking")
        self.addWidget(self.file)
        for part in (self.disk, self.view):
            self.addWidget(_Line())
            self.addWidget(part, 1 if part is self.view else 0)
        self._work = _WorkBox()
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self.about)
        self._about_line = _Line()
        self.addPermanentWidget(self._about_line)
        self.addPermanentWidget(self.author)
        self.addPermanentWidget(self.marking)

    def show_file(self, record: Record) -> None:
        """Show the file's name, when it was last changed, by whom it is used."""
        newest = history(record, 1)
        self.file.setText(record.name)
        self.file.setToolTip(str(record.path or ""))
        moment = newest[0].at.astimezone() if newest else None
        self.disk.setText(f"On disk, {moment:%H:%M}" if moment else "On disk")
        if moment:
            self.disk.setToolTip(f"{moment:%Y-%m-%d %H:%M}: {newest[0].label}")
        if record.read_only:
            self.disk.setText("Read-only")
            self.disk.setToolTip("The file or its folder may not be written; save a copy to work.")
        disclaimer = record.negotiation.disclaimer
        head = disclaimer.split(":", maxsplit=1)[0]
        self.about.setText(head if len(head) <= _LONGEST else f"{head[:_LONGEST].rstrip()}…")
        self.about.setToolTip(disclaimer)
        self.about.setVisible(bool(disclaimer))
        self._about_line.setVisible(bool(disclaimer))
        self.author.setText(record.author)
        self.author.setToolTip("Changes are recorded under this name")

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show what the view says of itself."""
        self.view.say("   ·   ".join(texts))

    def show_marking(self, marking: str) -> None:
        """Show the highest marking that the perspective lets through."""
        self.marking.setText(marking.upper())
        self.marking.setToolTip(f"What is shown may be marked up to {marking}")

    def show_task(self, words: str, task: Task) -> None:
        """Show work that runs, with a way to cancel it, until it has ended."""
        self._work.follow(words, task)


class _WorkBox(QWidget):
    """Work that runs: what it is, how far it is, and Cancel."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(8), 0, scaled(8), 0)
        row.setSpacing(scaled(6))
        self._words = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(scaled(80))
        self._bar.setAccessibleName("Progress")
        self._cancel = QPushButton("Cancel")
        self._cancel.setProperty("link", True)
        self._cancel.clicked.connect(self._on_cancel)
        for part in (self._words, self._bar, self._cancel):
            row.addWidget(part)
        self._task: Task | None = None
        self.hide()

    def follow(self, words: str, task: Task) -> None:
        self._task = task
        self._words.setText(words)
        self._bar.setRange(0, 0)
        task.progressed.connect(self._on_progress)
        task.ended.connect(self._on_end)
        self._cancel.setEnabled(True)
        self.show()

    def _on_progress(self, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _on_end(self) -> None:
        self._task = None
        self.hide()

    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._words.setText("Stopping…")
            self._cancel.setEnabled(False)


class _Shrinking(QLabel):
    """A label that gives up its end, not the window's width, and tells it in full on request."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(scaled(40))

    def say(self, words: str) -> None:
        self.setText(words)
        self.setToolTip(words)


class _Line(QWidget):
    """An upright line between two parts."""

    def sizeHint(self) -> QSize:
        return QSize(1, scaled(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = min(self.height(), scaled(14))
        top = (self.height() - height) // 2
        colour = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(0, top, 1, height, colour)
        painter.end()
