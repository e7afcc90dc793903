"""The last entries of a session, each with what it did and its undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from negotiator.domain.date_words import clock
from negotiator.domain.dates import from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.printing.event_marks import of_event
from negotiator.reports.outlook import Outlook
from negotiator.store.changes import Change
from negotiator.ui.drawn import MarkSign
from negotiator.ui.session import OutsideChange, Session

_SHOWN = 3


class LastEntries(QWidget):
    """A list of up to three entries, newest first; the newest can be undone here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[tuple[Change, tuple[str, str, str], Outlook]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        session.changed.connect(self._on_changed)
        self.hide()

    def add(self, change: Change, words: tuple[str, str, str], seen: Outlook) -> None:
        """Show an entry: its party, component and stance, and what it did."""
        self._entries = [(change, words, seen), *self._entries][:_SHOWN]
        self._show()

    def _on_changed(self, change: Change | OutsideChange) -> None:
        """Drop an entry that was undone elsewhere; what came from outside may have done it."""
        if isinstance(change, OutsideChange) or change.kind in ("undo", "redo"):
            undone = self._session.record.undone_changes()
            self._entries = [entry for entry in self._entries if entry[0].key not in undone]
            self._show()

    def _show(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for row, (change, words, seen) in enumerate(self._entries):
            told = (clock(from_micros(change.at)), *words)
            cells: list[QWidget] = [QLabel(each) for each in told]
            cells.append(MarkSign(self._session.palette, of_event(seen.event)))
            cells.append(QLabel(at_start(seen.event.kind.shown)))
            undo = QPushButton(tr("Undo"))
            undo.setProperty("link", True)
            undo.setAutoDefault(False)
            undo.setEnabled(row == 0)
            name = tr("Undo: {change}", change=change.label)
            undo.setToolTip(name if row == 0 else tr("Undo the later entries first"))
            undo.setAccessibleName(name)
            undo.clicked.connect(self._undo)
            cells.append(undo)
            for column, cell in enumerate(cells):
                self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignVCenter)
        self.setVisible(bool(self._entries))

    def _undo(self) -> None:
        change = self._entries[0][0]
        if self._session.record.undo_label() != change.label:
            return
        try:
            self._session.record.undo()
        except NegotiatorError as problem:
            self.setToolTip(str(problem))
