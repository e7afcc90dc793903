"""What is done beside the work in a window: shown in the status bar where it lasts, with Cancel."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from negotiator.language import tr
from negotiator.ui.tasks import Task
from negotiator.ui.theme import scaled

_PAUSE = 400
"""Milliseconds after which work is shown; what is done by then would only flash."""

_BAR = 90


class Work(NamedTuple):
    """A task, what it does in words, and whether it may be stopped."""

    task: Task
    words: str
    can_stop: bool

    @property
    def is_stopped(self) -> bool:
        """Whether it was asked to stop, and is on its way to it."""
        return self.task.is_cancelled


class Works(QObject):
    """The tasks of one window.

    Signals:
        changed: something was begun, stopped or is over.
        stopped: what was stopped, in its words, once it is over.
    """

    changed = Signal()
    stopped = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: list[Work] = []
        self._waiting: list[Callable[[], object]] = []

    @property
    def told(self) -> list[Work]:
        """What is being done and has words for it, the latest last."""
        return [each for each in self._works if each.words]

    @property
    def can_stop(self) -> bool:
        """Whether the latest may be stopped."""
        return any(each.can_stop and not each.is_stopped for each in self.told[-1:])

    def begin(self, task: Task, words: str = "", *, can_stop: bool = True) -> None:
        """Keep a task until it is over; without words nothing is told of it."""
        self._works.append(Work(task, words, can_stop))
        task.ended.connect(self._on_ended)
        if task.is_over:  # It may have been over before it could be heard.
            self._on_ended(task)
        else:
            self.changed.emit()

    def when_idle(self, do: Callable[[], object]) -> None:
        """Do something once nothing is being done beside it."""
        if self._works:
            self._waiting.append(do)
        else:
            do()

    def stop(self) -> None:
        """Ask the latest to stop."""
        if self.can_stop:
            self.told[-1].task.ask_to_stop()
            self.changed.emit()

    def _on_ended(self, task: Task) -> None:
        work = next((each for each in self._works if each.task is task), None)
        if work is None:
            return
        self._works.remove(work)
        self.changed.emit()
        if work.is_stopped and work.words:
            self.stopped.emit(work.words)
        if not self._works:
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do()


class WorksLine(QWidget):
    """Shows what is being done, the latest with how many more there are, and lets it be stopped."""

    def __init__(self, works: Works) -> None:
        super().__init__()
        self._works = works
        self.words = QLabel()
        self.words.setAccessibleName(tr("What is being done"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(scaled(_BAR))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("What is being done"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("chip", True)
        self.cancel.clicked.connect(works.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.progress, self.cancel):
            row.addWidget(part)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.show)
        works.changed.connect(self._renew)
        self.hide()

    def _renew(self) -> None:
        told = self._works.told
        if not told:
            self._wait.stop()
            self.hide()
            return
        latest, more = told[-1], len(told) - 1
        words = tr("Stopping…") if latest.is_stopped else latest.words
        self.words.setText(tr("{work} (and %n more)", "", more, work=words) if more else words)
        self.cancel.setVisible(latest.can_stop)
        self.cancel.setEnabled(self._works.can_stop)
        if not self.isVisible() and not self._wait.isActive():
            self._wait.start()
