"""The last entries of a session, each with what it did and its undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from negotiator.domain.date_words import clock
from negotiator.domain.dates import from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.shifts import EventKind
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.printing.event_marks import of_event
from negotiator.reports.outlook import Outlook
from negotiator.reports.sentences import stance_word
from negotiator.store.changes import Change
from negotiator.ui.drawn import MarkSign, OneLine, RedLineSign, TileSign
from negotiator.ui.session import OutsideChange, Session
from negotiator.ui.theme import scaled

_SHOWN = 3
# The columns: when, of whom, on what, a red line, the tile and the word, what it was, and undo.
_TIME, _PARTY, _NUMBER, _RED_LINE, _TILE, _STANCE, _MARK, _KIND, _UNDO = range(9)


class LastEntries(QFrame):
    """A list of up to three entries, newest first; the newest can be undone here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[tuple[Change, tuple[str, str], Outlook]] = []
        self.setProperty("role", "entries")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(scaled(16), 0, scaled(16), 0)
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(0)
        for column, stretch in ((_PARTY, 3), (_STANCE, 2), (_KIND, 3)):
            self._grid.setColumnStretch(column, stretch)
        session.changed.connect(self._on_changed)
        session.palette_changed.connect(self._show)
        self.hide()

    def add(self, change: Change, cell: tuple[str, str], seen: Outlook) -> None:
        """Show an entry: its party and component, and what it did."""
        self._entries = [(change, cell, seen), *self._entries][:_SHOWN]
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
                widget.hide()
                widget.deleteLater()
        for row, entry in enumerate(self._entries):
            if row:
                rule = QFrame()
                rule.setProperty("role", "rule")
                self._grid.addWidget(rule, 2 * row - 1, 0, 1, _UNDO + 1)
            for column, cell in self._cells(*entry).items():
                self._grid.addWidget(cell, 2 * row, column, Qt.AlignmentFlag.AlignVCenter)
            undo = self._undo_button(entry[0], is_newest=row == 0)
            self._grid.addWidget(undo, 2 * row, _UNDO, Qt.AlignmentFlag.AlignVCenter)
            self._grid.setRowMinimumHeight(2 * row, scaled(24))
        self.setVisible(bool(self._entries))

    def _cells(self, change: Change, cell: tuple[str, str], seen: Outlook) -> dict[int, QWidget]:
        """Return what stands in the columns of an entry."""
        palette, scale = self._session.palette, self._session.scale
        claim, before = seen.event.claim, seen.event.before
        time, party, number = (
            QLabel(clock(from_micros(change.at))),
            OneLine(cell[0]),
            QLabel(cell[1]),
        )
        time.setProperty("role", "quiet")
        number.setProperty("role", "strong")
        tile = TileSign(palette, scale)
        tile.show_stance(claim.stance, conditional=bool(claim.condition))
        kind = QLabel(at_start(seen.event.kind.shown))
        if seen.event.kind is EventKind.SHIFT and before is not None:
            word = stance_word(scale, before.stance)
            kind.setText(tr("{kind} from {stance}", kind=kind.text(), stance=word))
        cells: dict[int, QWidget] = {
            _TIME: time,
            _PARTY: party,
            _NUMBER: number,
            _TILE: tile,
            _STANCE: QLabel(stance_word(scale, claim.stance)),
            _MARK: MarkSign(palette, of_event(seen.event)),
            _KIND: kind,
        }
        if claim.red_line:
            cells[_RED_LINE] = RedLineSign(palette)
        return cells

    def _undo_button(self, change: Change, *, is_newest: bool) -> QPushButton:
        """Return the button that undoes an entry, which only the newest can be."""
        undo = QPushButton(tr("Undo"))
        undo.setProperty("link", True)
        undo.setAutoDefault(False)
        undo.setEnabled(is_newest)
        name = tr("Undo: {change}", change=change.label)
        undo.setToolTip(name if is_newest else tr("Undo the later entries first"))
        undo.setAccessibleName(name)
        undo.clicked.connect(self._undo)
        return undo

    def _undo(self) -> None:
        change = self._entries[0][0]
        if self._session.record.undo_label() != change.label:
            return
        try:
            self._session.record.undo()
        except NegotiatorError as problem:
            self.setToolTip(str(problem))
