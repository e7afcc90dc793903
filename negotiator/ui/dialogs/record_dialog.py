"""Record position: what was just said, in about ten seconds, by keyboard alone.

The quick line is read as it is typed and fills the fields; the line before the buttons says what
will be recorded, before it is. The same dialog corrects and withdraws.
"""

from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.positions import Position
from negotiator.domain.quick_line import Vocabulary
from negotiator.domain.scale import is_step, shown
from negotiator.domain.shifts import EventKind
from negotiator.domain.sources import Source
from negotiator.language import arrow, marked, tr
from negotiator.printing.event_marks import of_event
from negotiator.printing.symbols import Mark
from negotiator.reports.outlook import Outlook, outlook, what_it_is
from negotiator.reports.question import latest_day
from negotiator.reports.sentences import stance_word, terms_words
from negotiator.store import lookup, reads, recording
from negotiator.store.reads import Framework
from negotiator.store.record import Record
from negotiator.ui.dialogs.kept_fields import Kept, KeptFields, start_of
from negotiator.ui.dialogs.last_entries import LastEntries
from negotiator.ui.dialogs.quick_line_edit import QuickLineEdit
from negotiator.ui.dialogs.stance_buttons import StanceButtons
from negotiator.ui.drawn import MarkSign, TileSign
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_NO_VALUE = -1
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


class RecordDialog(QDialog):
    """The dialog of one window; it stays open from entry to entry."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._act = Act.CLAIM
        self._refers_to: UUID | None = None
        self._filling = False
        self.setModal(False)
        around = parent.window().width() if parent is not None else 0
        self.setMinimumWidth(min(scaled(720), max(720, around - scaled(80))))
        record = session.record
        frame = reads.framework(record)
        self._parties = frame.parties
        self._components = frame.components
        self._scale = record.negotiation.scale
        self._frame: Framework | None = None
        self._build()
        session.changed.connect(self._on_record_changed)
        session.kept_changed.connect(self._on_kept)
        self._read_framework()

    # ------------------------------------------------------------------ what others call

    def start(self, component: int = 0, party: int = 0, stance: int = 0) -> None:
        """Begin a new position, with what is known of it; keys of 0 are open."""
        if self._act is not Act.CLAIM or not self.isVisible():
            self._start_from_kept()
        self._set_act(Act.CLAIM, None)
        self._choose(component, party)
        if stance:
            self._stances.choose(stance)
        self._tell()
        self._show_beside()
        (self._statement if stance and component and party else self._quick).setFocus()

    def _start_from_kept(self) -> None:
        self._kept.kept = start_of(self._session)
        self._kept.fill()

    def _on_kept(self) -> None:
        """Start from what was kept elsewhere meanwhile."""
        if self._act is Act.CLAIM:
            self._start_from_kept()
            self._tell()

    def type_line(self, line: str) -> None:
        """Put a line into the quick line, as if it were typed."""
        self._quick.setText(line)

    def correct(self, claim: int) -> None:
        """Begin the correction of the claim with this key, from what it says."""
        self._begin_from(claim, Act.CORRECTION)
        self._statement.setFocus()

    def withdraw(self, claim: int) -> None:
        """Begin the withdrawal of the claim with this key."""
        self._begin_from(claim, Act.WITHDRAWAL)
        self._stances.choose(0)
        self._value.setValue(_NO_VALUE)
        self._condition.clear()
        self._is_conditional.setChecked(False)
        self._red_line.setChecked(False)
        self._statement.clear()
        self._kept.kept.on = str(latest_day(self._record))
        self._kept.kept.order = 0
        self._kept.fill()
        self._kept.show_fields()
        self._tell()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        palette = self._session.palette
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        self._quick = QuickLineEdit(palette)
        self._quick.textChanged.connect(self._on_quick_line)
        self._hint = QLabel(tr(_HINT))
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        layout.addWidget(self._quick)
        layout.addWidget(self._hint)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.addRow(tr("Party"), self._build_cell())
        self._stances = StanceButtons(self._scale, palette)
        self._stances.chosen.connect(self._on_stance)
        form.addRow(tr("Stance"), self._stances)
        self._form, self._number_row = form, self._build_number()
        form.addRow(tr("Number"), self._number_row)
        self._condition = QLineEdit()
        self._condition.setAccessibleName(tr("Condition"))
        self._condition.setPlaceholderText(tr("What the stance depends on"))
        form.addRow("", self._build_checks())
        form.addRow(tr("If"), self._condition)
        self._statement = QLineEdit()
        self._statement.setAccessibleName(tr("Statement"))
        self._statement.setPlaceholderText(tr("In a line, as it will stand in the matrix"))
        form.addRow(tr("Statement"), self._statement)
        self._words = QPlainTextEdit()
        self._words.setAccessibleName(tr("Exact words"))
        self._words.setPlaceholderText(tr("Exact words; optional, kept as a source of their own"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(scaled(48))
        form.addRow(tr("Exact words"), self._words)
        self._note = QLineEdit()
        self._note.setAccessibleName(tr("Note"))
        self._note.setPlaceholderText(tr("Why the record was wrong"))
        self._note_label = QLabel(tr("Reason"))
        form.addRow(self._note_label, self._note)
        layout.addLayout(form)
        self._build_rest(layout)
        for field in (self._condition, self._statement, self._note):
            field.textEdited.connect(self._on_edited)

    def _build_rest(self, layout: QVBoxLayout) -> None:
        self._kept = KeptFields(self._record, start_of(self._session))
        self._kept.changed.connect(self._tell)
        layout.addWidget(self._kept)
        layout.addWidget(self._build_outlook())
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.setAccessibleName(tr("What went wrong"))
        self._problem.hide()
        layout.addWidget(self._problem)
        layout.addLayout(self._build_buttons())
        self._last = LastEntries(self._session)
        layout.addWidget(self._last)

    def _build_cell(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._party = _combo(tr("Party"))
        self._component = _combo(tr("Component"))
        label = QLabel(tr("Component"))
        label.setBuddy(self._component)
        layout.addWidget(self._party, 2)
        layout.addWidget(label)
        layout.addWidget(self._component, 4)
        for combo in (self._party, self._component):
            combo.currentIndexChanged.connect(self._on_edited)
        return row

    def _build_number(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._value = QSpinBox()
        self._value.setRange(_NO_VALUE, 100)
        self._value.setSpecialValueText("–")
        self._value.setAccessibleName(tr("Number"))
        self._value.valueChanged.connect(self._on_value)
        self._value_words = QLabel()
        self._value_words.setProperty("role", "caption")
        row.addWidget(self._value)
        row.addWidget(self._value_words, 1)
        return row

    def _build_checks(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._is_conditional = QCheckBox(tr("Cond&itional"))
        self._is_conditional.setToolTip(tr("The stance depends on a condition (Alt+I)"))
        self._is_conditional.toggled.connect(self._on_conditional)
        self._red_line = QCheckBox(tr("Red &line"))
        self._red_line.setToolTip(tr("The party has said it will not move (Alt+L)"))
        self._red_line.toggled.connect(self._on_edited)
        self._never_said = QCheckBox(tr("It was &never said"))
        self._never_said.setToolTip(
            tr("The record was wrong altogether: no position takes its place")
        )
        self._never_said.toggled.connect(self._on_edited)
        self._text = QComboBox()
        self._text.setAccessibleName(tr("Said of"))
        self._text.currentIndexChanged.connect(self._on_edited)
        label = QLabel(tr("Said of"))
        label.setBuddy(self._text)
        for widget in (self._is_conditional, self._red_line, self._never_said):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(label)
        layout.addWidget(self._text)
        return row

    def _build_outlook(self) -> QWidget:
        palette = self._session.palette
        scale = self._scale
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        frame.setProperty("role", "outlook")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(10, 6, 10, 6)
        self._mark = MarkSign(palette, Mark.FIRST)
        self._kind = QLabel()
        self._kind.setProperty("role", "strong")
        self._before = TileSign(palette, scale)
        self._arrow = QLabel(arrow())
        self._after = TileSign(palette, scale)
        self._after_words = QLabel()
        self._since = QLabel()
        self._since.setProperty("role", "quiet")
        for widget in (self._mark, self._kind, self._before, self._arrow, self._after):
            layout.addWidget(widget)
        layout.addWidget(self._after_words, 1)
        layout.addWidget(self._since)
        return frame

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        close = QPushButton(tr("Close"))
        close.setToolTip(tr("Close (Esc)"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self._and_close = QPushButton(tr("Record and close"))
        self._and_close.setToolTip(tr("Record and close (Ctrl+Enter)"))
        self._and_close.setAutoDefault(False)
        self._and_close.clicked.connect(lambda: self._record_now(then_close=True))
        self._and_next = QPushButton(tr("Record, next"))
        self._and_next.setToolTip(tr("Record, and clear the line for the next (Enter)"))
        self._and_next.setProperty("default", True)
        self._and_next.setAutoDefault(False)
        self._and_next.clicked.connect(lambda: self._record_now(then_close=False))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._record_now(then_close=True))
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(self._and_close)
        row.addWidget(self._and_next)
        return row

    # ------------------------------------------------------------------ slots

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._words.hasFocus():
                return
            self._record_now(then_close=False)
            return
        super().keyPressEvent(event)

    def _on_quick_line(self) -> None:
        read = self._quick.understood()
        if read is None or not self._quick.text().strip():
            self._tell()
            return
        self._filling = True
        if read.party is not None:
            self._party.setCurrentIndex(read.party)
        if read.component is not None:
            self._component.setCurrentIndex(read.component)
        if read.stance is not None:
            self._stances.choose(read.stance)
            self._value.setValue(_NO_VALUE if read.value is None else read.value)
        self._is_conditional.setChecked(bool(read.condition))
        self._condition.setText(read.condition)
        self._red_line.setChecked(read.red_line)
        self._statement.setText(read.statement)
        if read.quote:
            self._words.setPlainText(read.quote)
        self._filling = False
        self._fill_texts()
        self._tell()

    def _on_conditional(self, checked: bool) -> None:
        self._condition.setEnabled(checked)
        if checked and not self._filling:
            self._condition.setFocus()
        self._on_edited()

    def _on_stance(self, code: int) -> None:
        """A stance that is chosen by its name has no number, unless it is the number's own."""
        value = self._value.value()
        if value != _NO_VALUE and self._scale.step_of(value) != code:
            self._filling = True
            self._value.setValue(_NO_VALUE)
            self._filling = False
        self._on_edited()

    def _on_value(self, value: int) -> None:
        """Choose the stance that a number stands for."""
        if not self._filling and value != _NO_VALUE and self._scale.endpoints is not None:
            self._stances.choose(self._scale.step_of(value))
        self._on_edited()

    def _on_edited(self) -> None:
        if self._filling:
            return
        if self.sender() is self._component:
            self._fill_texts()
        self._tell()

    def _on_record_changed(self) -> None:
        self._read_framework()
        self._kept.fill()
        self._tell()

    # ------------------------------------------------------------------ internals

    @property
    def _record(self) -> Record:
        return self._session.record

    def _read_framework(self) -> None:
        frame = reads.framework(self._record)
        scale = self._record.negotiation.scale
        if scale != self._scale:
            self._scale, self._frame = scale, None
            self._stances.use(scale)
            self._before.use(scale)
            self._after.use(scale)
            self._value.setValue(_NO_VALUE)
        self._form.setRowVisible(self._number_row, scale.endpoints is not None)
        if scale.endpoints is not None:
            best, worst = scale.endpoints
            self._value_words.setText(
                tr("100: {best}.  0: {worst}.", best=shown(best), worst=shown(worst))
            )
        if frame is self._frame:
            return
        self._frame = frame
        self._parties, self._components = frame.parties, frame.components
        self._quick.use(
            Vocabulary(
                [(party.code, party.name) for party in self._parties],
                [component.number for component in self._components],
                scale,
                [component.title for component in self._components],
            )
        )
        self._filling = True
        _fill(self._party, [(f"{p.name}  ({p.code})", p.key) for p in self._parties])
        _fill(self._component, [(f"{c.number}  {c.title}", c.key) for c in self._components])
        self._filling = False

    def _choose(self, component: int, party: int) -> None:
        self._filling = True
        self._party.setCurrentIndex(self._party.findData(party) if party else -1)
        self._component.setCurrentIndex(self._component.findData(component) if component else -1)
        self._filling = False
        self._fill_texts()

    def _fill_texts(self, chosen: UUID | None = None) -> None:
        """Offer the texts of the component, the newest one first and chosen."""
        component = self._component.currentData()
        self._filling = True
        self._text.clear()
        self._text.addItem(tr("no text"), None)
        if component is not None:
            for text in reversed(reads.versions(self._record, [component]).get(component, [])):
                uid = self._record.uid_of("text-version", text.key)
                self._text.addItem(text.title, uid)
        index = next((n for n in range(self._text.count()) if self._text.itemData(n) == chosen), 0)
        is_new = chosen is None and self._act is Act.CLAIM and self._text.count() > 1
        self._text.setCurrentIndex(1 if is_new else index)
        self._filling = False

    def _begin_from(self, claim: int, act: Act) -> None:
        position, component, party = recording.position_with_cell(self._record, claim)
        self._set_act(act, position.uid)
        self._choose(component, party)
        self._stances.choose(position.stance or 0)
        self._value.setValue(_NO_VALUE if position.value is None else position.value)
        self._is_conditional.setChecked(bool(position.condition))
        self._condition.setText(position.condition)
        self._red_line.setChecked(position.red_line)
        self._statement.setText(position.statement)
        self._kept.kept = Kept(
            str(position.expressed_on),
            position.day_order,
            position.basis,
            position.source,
            position.credibility,
            position.round,
            position.marking,
        )
        self._kept.fill()
        self._fill_texts(position.text_version)
        self._tell()
        self._show_beside()

    def _set_act(self, act: Act, refers_to: UUID | None) -> None:
        self._act, self._refers_to = act, refers_to
        self.setWindowTitle(tr(_TITLES[act]))
        is_claim = act is Act.CLAIM
        self._quick.setVisible(is_claim)
        self._hint.setVisible(is_claim)
        self._party.setEnabled(is_claim)
        self._component.setEnabled(is_claim)
        self._never_said.setVisible(act is Act.CORRECTION)
        self._never_said.setChecked(False)
        self._note.setVisible(not is_claim)
        self._note_label.setVisible(not is_claim)
        self._note.clear()
        self._stances.setEnabled(act is not Act.WITHDRAWAL)
        self._and_next.setVisible(is_claim)
        self._and_close.setText(tr(_AND_CLOSE[act]))
        self._and_close.setProperty("default", not is_claim)
        self._condition.setEnabled(self._is_conditional.isChecked())
        self._problem.hide()

    def _position(self) -> Position:
        """Build the position from the fields.

        Raises:
            NegotiatorError: something is missing or wrong.
        """
        component, party = self._component.currentData(), self._party.currentData()
        if party is None:
            raise NegotiatorError(tr("Which party?"), tr("Type its code, or choose it."))
        if component is None:
            raise NegotiatorError(tr("Which component?"), tr("Type its number, or choose it."))
        stance = self._stances.code or None
        if self._act is Act.CLAIM and stance is None:
            raise NegotiatorError(tr("Which stance?"), tr("Type its digit, or choose it."))
        if self._act is Act.CORRECTION and not self._note.text().strip():
            raise NegotiatorError(tr("Why was the record wrong?"), tr("Say it in a few words."))
        never = self._act is Act.CORRECTION and self._never_said.isChecked()
        stance = None if never or self._act is Act.WITHDRAWAL else stance
        on_scale = is_step(stance)
        number = self._value.value()
        kept = self._kept.read()
        on = self._kept.date()
        next_order = recording.next_day_order(self._record, component, party, on.packed)
        condition = self._condition.text().strip() if self._is_conditional.isChecked() else ""
        if self._is_conditional.isChecked() and not condition and on_scale:
            raise NegotiatorError(tr("On what does the stance depend?"), tr("Type the condition."))
        return Position.build(
            {
                "party": self._record.uid_of("party", party),
                "component": self._record.uid_of("component", component),
                "stance": stance,
                "value": number if on_scale and number != _NO_VALUE else None,
                "statement": self._statement.text(),
                "condition": condition if on_scale else "",
                "red_line": self._red_line.isChecked() and on_scale,
                "expressed_on": on,
                "day_order": self._kept.order(next_order),
                "basis": Basis(kept.basis),
                "source": kept.source,
                "credibility": kept.credibility,
                "round": kept.round or self._round_on(on),
                "text_version": self._text.currentData(),
                "marking": kept.marking,
                "act": self._act,
                "refers_to": self._refers_to,
                "note": self._note.text(),
            }
        )

    def _round_on(self, on: PartialDate) -> UUID | None:
        if not on.is_whole:
            return None
        found = lookup.round_on(self._record, on.first_day)
        return found.uid if found else None

    def _own_source(self, position: Position) -> Source | None:
        """Return the source that keeps the exact words, if there are any."""
        words = self._words.toPlainText().strip()
        if not words:
            return None
        kept = self._kept.kept.source
        base = cast(Source, self._record.by_uid("source", kept)) if kept else None
        party = self._party.currentText().rsplit("  (", 1)[0]
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
            self._session.keep(replace(self._kept.kept, order=0))
        self._session.select(self._component.currentData(), self._party.currentData())
        self._last.add(change, self._sentence(position), seen)
        if then_close:
            self.close()
        self._clear()

    def _clear(self) -> None:
        self._quick.clear()
        self._statement.clear()
        self._words.clear()
        self._condition.clear()
        self._is_conditional.setChecked(False)
        self._red_line.setChecked(False)
        self._stances.choose(0)
        self._value.setValue(_NO_VALUE)
        self._quick.setFocus()
        self._tell()

    def _sentence(self, position: Position) -> tuple[str, str, str]:
        party = self._party.currentText().rsplit("  (", 1)[0]
        component = self._component.currentText().split("  ", 1)[0]
        return party, component, stance_word(self._record.negotiation.scale, position.stance)

    def _tell(self) -> None:
        """Say what will be recorded; silently nothing while something is missing."""
        try:
            seen: Outlook | None = outlook(self._record, self._position())
            words = ""
        except NegotiatorError as problem:
            seen, words = None, problem.happened
        for widget in (self._mark, self._before, self._arrow, self._after):
            widget.setVisible(seen is not None)
        if seen is None:
            self._kind.setText("")
            self._after_words.setText(words)
            self._since.setText("")
            return
        event = seen.event
        self._mark.show_mark(of_event(event))
        self._kind.setText(what_it_is(seen))
        before = event.before if event.kind is not EventKind.INITIAL else None
        self._before.setVisible(before is not None)
        self._arrow.setVisible(before is not None)
        if before is not None:
            self._before.show_stance(before.stance, conditional=bool(before.condition))
        self._after.show_stance(event.claim.stance, conditional=bool(event.claim.condition))
        is_void = event.kind is EventKind.CORRECTION and event.claim.stance is None
        self._after.setVisible(not is_void)
        words = terms_words(self._record.negotiation.scale, event.claim)
        self._after_words.setText(tr("never said") if is_void else words)
        self._since.setText(seen.since)

    def _show_beside(self) -> None:
        """Show the dialog in the half of the window where the chosen cell is not."""
        is_new = not self.isVisible()
        self.show()
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        self.raise_()
        self.activateWindow()
        owner = self.parentWidget()
        if owner is None or not is_new:
            return
        place: QRect = owner.window().frameGeometry()
        cell = getattr(owner, "selected_rect", QRect)()
        size = self.sizeHint()
        right = place.right() - size.width() - 28
        left = place.left() + 90
        at_left = (
            isinstance(cell, QRect) and cell.isValid() and cell.center().x() > place.center().x()
        )
        self.move(QPoint(left if at_left else right, place.top() + 140))


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    completer = QCompleter(combo.model(), combo)
    combo.setCompleter(completer)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return combo


def _fill(combo: QComboBox, rows: list[tuple[str, int]]) -> None:
    chosen = combo.currentData()
    if [combo.itemText(n) for n in range(combo.count())] == [text for text, _ in rows]:
        return
    combo.clear()
    for text, key in rows:
        combo.addItem(text, key)
    combo.setCurrentIndex(combo.findData(chosen) if chosen is not None else -1)
