"""Record position: what was just said, in about ten seconds, by keyboard alone.

The quick line is read as it is typed and fills the fields; the line before the buttons says what
will be recorded, before it is. The same dialog corrects and withdraws.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.positions import Position
from negotiator.domain.quick_line import Vocabulary
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.language import marked, tr
from negotiator.reports.outlook import outlook
from negotiator.reports.question import latest_day
from negotiator.store import lookup, reads, recording
from negotiator.store.reads import Framework
from negotiator.store.record import Record
from negotiator.ui.dialogs.kept_fields import Kept, KeptFields, start_of
from negotiator.ui.dialogs.last_entries import LastEntries
from negotiator.ui.dialogs.outlook_line import OutlookLine
from negotiator.ui.dialogs.position_form import PositionForm
from negotiator.ui.dialogs.quick_line_edit import QuickLineEdit
from negotiator.ui.dialogs.scrolled_fields import ScrolledFields
from negotiator.ui.keyed_button import KeyedButton
from negotiator.ui.session import OutsideChange, Session
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.store.changes import Change

_TITLES = {
    Act.CLAIM: marked("Record position"),
    Act.CORRECTION: marked("Correct position"),
    Act.WITHDRAWAL: marked("Withdraw position"),
}
_AND_CLOSE = {
    Act.CLAIM: marked("Record and close"),
    Act.CORRECTION: marked("Correct and close"),
    Act.WITHDRAWAL: marked("Withdraw and close"),
}
_HINT = marked(
    "party   component   stance 1–9, or its name   if condition   ! red line   “exact words”   "
    "rest: statement"
)
_WIDTH, _FRAME, _SIDES = 720, 60, 16
"""How wide the dialog is as drawn, and what the frame of a window takes of the screen."""


class RecordDialog(QDialog):
    """The dialog of one window; it stays open from entry to entry."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._act = Act.CLAIM
        self._refers_to: UUID | None = None
        self.setModal(False)
        around = parent.window().width() if parent is not None else 0
        self.setMinimumWidth(min(scaled(_WIDTH), max(_WIDTH, around - scaled(80))))
        self._frame: Framework | None = None
        self._scale: Scale | None = None
        self._build()
        session.changed.connect(self._on_record_changed)
        session.kept_changed.connect(self._on_kept)
        session.palette_changed.connect(self._on_palette)
        self._read_framework()

    # ------------------------------------------------------------------ what others call

    def start(self, component: int = 0, party: int = 0, stance: int = 0) -> None:
        """Begin a new position, with what is known of it; keys of 0 are open."""
        if self._act is not Act.CLAIM or not self.isVisible():
            self._start_from_kept()
        self._set_act(Act.CLAIM, None)
        self.form.choose(component, party)
        if stance:
            self.form.stances.choose(stance)
        self._tell()
        self._show_beside()
        (self.form.statement if stance and component and party else self.quick).setFocus()

    def type_line(self, line: str) -> None:
        """Put a line into the quick line, as if it were typed."""
        self.quick.setText(line)

    def correct(self, claim: int) -> None:
        """Begin the correction of the claim with this key, from what it says."""
        self._begin_from(claim, Act.CORRECTION)
        self.form.statement.setFocus()

    def withdraw(self, claim: int) -> None:
        """Begin the withdrawal of the claim with this key."""
        self._begin_from(claim, Act.WITHDRAWAL)
        self.form.clear()
        self.kept.kept.on = str(latest_day(self._record))
        self.kept.kept.order = 0
        self.kept.fill()
        self.kept.show_fields()
        self._tell()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.quick = QuickLineEdit(self._session.palette)
        self.quick.textChanged.connect(self._on_quick_line)
        self.form = PositionForm(self._session)
        self.form.edited.connect(self._tell)
        self.kept = KeptFields(self._record, start_of(self._session), self.form.said_of)
        self.kept.changed.connect(self._tell)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(scaled(16), 0, scaled(16), 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.form)
        self._kept_label = QLabel(tr("Kept from the last entry"))
        self._kept_label.setProperty("role", "caption")
        column.addWidget(self._kept_label)
        column.addWidget(self.kept)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scaled(12), 0, 0)
        layout.setSpacing(scaled(8))
        above, below = QVBoxLayout(), QVBoxLayout()
        for part in (above, below):
            part.setContentsMargins(scaled(16), 0, scaled(16), 0)
            part.setSpacing(scaled(8))
        above.addWidget(self.quick)
        self._hint = QLabel(tr(_HINT))
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        above.addWidget(self._hint)
        self.outlook = OutlookLine(self._record.negotiation.scale, self._session.palette)
        below.addWidget(self.outlook)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.setAccessibleName(tr("What went wrong"))
        self._problem.hide()
        below.addWidget(self._problem)
        below.addLayout(self._build_buttons())
        self.last = LastEntries(self._session)
        layout.addLayout(above)
        self._fields = ScrolledFields(fields)
        layout.addWidget(self._fields, 1)
        layout.addLayout(below)
        layout.addSpacing(scaled(4))
        layout.addWidget(self.last)

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        close = KeyedButton(tr("Close"), Qt.Key.Key_Escape)
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self.close)
        self.and_close = KeyedButton(tr("Record and close"), "Ctrl+Enter")
        self.and_close.setToolTip(tr("Record and close (Ctrl+Enter)"))
        self.and_close.clicked.connect(lambda: self._record_now(then_close=True))
        self.and_next = KeyedButton(tr("Record, next"), Qt.Key.Key_Enter)
        self.and_next.setToolTip(tr("Record, and clear the line for the next (Enter)"))
        self.and_next.setProperty("default", True)
        self.and_next.clicked.connect(lambda: self._record_now(then_close=False))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._record_now(then_close=True))
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(self.and_close)
        row.addWidget(self.and_next)
        return row

    # ------------------------------------------------------------------ slots

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.form.words.hasFocus():
                return
            self._record_now(then_close=False)
            return
        super().keyPressEvent(event)

    def _on_quick_line(self) -> None:
        read = self.quick.understood()
        if read is not None and self.quick.text().strip():
            self.form.show_understood(read)
        self._tell()

    def _on_record_changed(self, change: "Change | OutsideChange") -> None:
        """Offer what there is now; a position, of which many follow, changes nothing of that."""
        if not change.kinds <= {"position"}:
            self._read_framework()
            self.kept.fill()
        self._tell()

    def _on_kept(self) -> None:
        """Start from what was kept elsewhere meanwhile."""
        if self._act is Act.CLAIM:
            self._start_from_kept()
            self._tell()

    def _on_palette(self) -> None:
        palette = self._session.palette
        for part in (self.quick, self.form.stances, self.outlook):
            part.set_palette(palette)

    # ------------------------------------------------------------------ internals

    @property
    def _record(self) -> Record:
        return self._session.record

    def _start_from_kept(self) -> None:
        self.kept.kept = start_of(self._session)
        self.kept.fill()

    def _read_framework(self) -> None:
        frame = reads.framework(self._record)
        scale = self._record.negotiation.scale
        if frame is self._frame and scale == self._scale:
            return
        self._frame, self._scale = frame, scale
        self.form.offer(frame)
        self.outlook.use(scale)
        self.quick.use(
            Vocabulary(
                [(party.code, party.name) for party in frame.parties],
                [component.number for component in frame.components],
                scale,
                [component.title for component in frame.components],
            )
        )

    def _begin_from(self, claim: int, act: Act) -> None:
        position, component, party = recording.position_with_cell(self._record, claim)
        self._set_act(act, position.uid)
        self.kept.kept = Kept(
            str(position.expressed_on),
            position.day_order,
            position.basis,
            position.source,
            position.credibility,
            position.round,
            position.marking,
        )
        self.kept.fill()
        self.form.show_position(position, component, party)
        self._tell()
        self._show_beside()

    def _set_act(self, act: Act, refers_to: UUID | None) -> None:
        self._act, self._refers_to = act, refers_to
        self.setWindowTitle(tr(_TITLES[act]))
        is_claim = act is Act.CLAIM
        self.form.use_for(act)
        for widget in (self.quick, self._hint, self._kept_label, self.and_next):
            widget.setVisible(is_claim)
        self.and_close.setText(tr(_AND_CLOSE[act]))
        self.and_close.setProperty("default", not is_claim)
        self._problem.hide()

    def _position(self) -> Position:
        """Build the position from the fields.

        Raises:
            NegotiatorError: something is missing or wrong.
        """
        fields = self.form.position_fields
        kept = self.kept.read()
        on = self.kept.date()
        next_order = recording.next_day_order(self._record, *self.form.cell, on.packed)
        return Position.build(
            {
                **fields,
                "expressed_on": on,
                "day_order": self.kept.order(next_order),
                "basis": Basis(kept.basis),
                "source": kept.source,
                "credibility": kept.credibility,
                "round": kept.round or self._round_on(on),
                "marking": kept.marking,
                "act": self._act,
                "refers_to": self._refers_to,
            }
        )

    def _round_on(self, on: PartialDate) -> UUID | None:
        if not on.is_whole:
            return None
        found = lookup.round_on(self._record, on.first_day)
        return found.uid if found else None

    def _own_source(self, position: Position) -> Source | None:
        """Return the source that keeps the exact words, if there are any."""
        words = self.form.words.toPlainText().strip()
        if not words:
            return None
        kept = self.kept.kept.source
        base = cast(Source, self._record.by_uid("source", kept)) if kept else None
        party = self.form.cell_words[0]
        statement = tr("Statement by {party}, {date}", party=party, date=position.expressed_on)
        return Source.build(
            {
                "title": base.title if base else statement,
                "kind": base.kind if base else "statement",
                "date": position.expressed_on,
                "reference": base.reference if base else "",
                "speaker": base.speaker if base else "",
                "reliability": base.reliability if base else None,
                "quote": words,
            }
        )

    def _record_now(self, *, then_close: bool) -> None:
        try:
            position = self._position()
            source = self._own_source(position)
            if source is not None:
                position = position.revised(source=source.uid)
            seen = outlook(self._record, position)
            _, change = recording.record_position(self._record, position, source)
        except NegotiatorError as problem:
            self._problem.setText(str(problem))
            self._problem.show()
            return
        self._problem.hide()
        if self._act is Act.CLAIM:
            self._session.keep(replace(self.kept.kept, order=0))
        self._session.select(*self.form.cell)
        self.last.add(change, self.form.cell_words, seen)
        if then_close:
            self.close()
        self._clear()

    def _clear(self) -> None:
        self.quick.clear()
        self.form.clear()
        self.quick.setFocus()
        self._tell()

    def _tell(self) -> None:
        """Say what will be recorded, or what is missing for it."""
        try:
            self.outlook.tell(outlook(self._record, self._position()))
        except NegotiatorError as problem:
            self.outlook.ask(problem.happened)

    # ------------------------------------------------------------------ its place

    def event(self, event: QEvent) -> bool:
        """Make room for what has come meanwhile: a last entry, a problem, the kept fields."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self, *, exactly: bool = False) -> None:
        """Grow to show all fields, but not beyond the screen: there they are scrolled."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        self._fields.updateGeometry()
        room = self.screen().availableSize()
        widest = room.width() - _SIDES
        self.resize(min(widest, max(self.width(), layout.sizeHint().width())), self.height())
        layout.activate()
        needed = layout.totalHeightForWidth(self.width())
        least = 0 if exactly else self.height()
        self.resize(self.width(), max(least, min(needed, room.height() - _FRAME)))

    def _show_beside(self) -> None:
        """Show the dialog in the half of the window where the chosen cell is not."""
        is_new = not self.isVisible()
        self.show()
        self._fit(exactly=is_new)
        self.raise_()
        self.activateWindow()
        owner = self.parentWidget()
        if owner is None or not is_new:
            return
        place: QRect = owner.window().frameGeometry()
        cell = getattr(owner, "selected_rect", QRect)()
        right = place.right() - self.width() - 28
        left = place.left() + 90
        at_left = (
            isinstance(cell, QRect) and cell.isValid() and cell.center().x() > place.center().x()
        )
        room = self.screen().availableGeometry()
        top = min(place.top() + 140, room.bottom() - self.height() - _FRAME // 2)
        across = min(left if at_left else right, room.right() - self.width() - _SIDES // 2)
        self.move(QPoint(max(room.left(), across), max(room.top(), top)))
