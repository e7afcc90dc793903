"""The status bar: the file and its state, the view, what is being done, who records, marking."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from negotiator.domain.date_words import clock, moment_words
from negotiator.domain.words import shown_marking
from negotiator.language import tr
from negotiator.store.history import history
from negotiator.ui.drawn import OneLine
from negotiator.ui.works import Works, WorksLine

if TYPE_CHECKING:
    from negotiator.ui.workspace import Workspace


class StatusBar(QStatusBar):
    """Stands below the open file; ``works`` shows in it what is done beside."""

    def __init__(self, works: Works, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._file, self._disk, self.signed = QLabel(), QLabel(), QLabel()
        self.view, self._about = OneLine(), QLabel()
        self._author, self._marking = QLabel(), QLabel()
        self._marking.setProperty("role", "marking")
        self._marking.setToolTip(tr("The highest marking shown"))
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        self.signed.setAccessibleName(tr("Signature"))
        for label in (self._disk, self.signed, self.view, self._author):
            label.setProperty("part", True)
        for label in (self._file, self._disk, self.signed):
            self.addWidget(label)
        # The longest gives way where the window is narrow.
        self.addWidget(self.view, 1)
        for part in (WorksLine(works), self._about, self._author, self._marking):
            self.addPermanentWidget(part)

    def show_file(self, workspace: "Workspace") -> None:
        """Say the file's name, what is on disk, what it is about, and who records."""
        record = workspace.session.record
        last = history(record, 1)
        self._file.setText(record.name)
        moment = tr("On disk, {time}", time=clock(last[0].at)) if last else tr("On disk")
        self._disk.setText(tr("Read-only") if record.read_only else moment)
        if last:
            self._disk.setToolTip(
                tr("{label}: {value}", label=moment_words(last[0].at), value=last[0].label)
            )
        disclaimer = record.negotiation.disclaimer
        self._about.setText(disclaimer.split(":", maxsplit=1)[0][:40])
        self._about.setToolTip(disclaimer)
        self._author.setText(record.author)
        self.show_view(workspace)

    def show_view(self, workspace: "Workspace") -> None:
        """Say what the view has to say, and the highest marking that it shows."""
        self.view.setText("   ".join(workspace.page.status_texts()))
        negotiation = workspace.session.record.negotiation
        ceiling = workspace.session.matrix.question.limits.ceiling
        self._marking.setText(shown_marking(negotiation.markings[ceiling]).upper())

    def show_signature(self, good: str, words: str) -> None:
        """Say a good signature, with all that is known of it as a tip; nothing of another."""
        from html import escape

        self.signed.setText(good)
        self.signed.setVisible(bool(good))
        # In tags, so that Qt takes what the file says for text in any case.
        self.signed.setToolTip(f"<span>{escape(words)}</span>" if good else "")
