"""The fields of a position: of whom, on what, which stance on which condition, in what words."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from negotiator.domain.codes import Act
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.positions import Position
from negotiator.domain.quick_line import Understood
from negotiator.domain.scale import is_step, shown
from negotiator.language import tr
from negotiator.store import reads
from negotiator.store.reads import Framework
from negotiator.ui.dialogs.stance_buttons import StanceButtons
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.wrapped_row import kept_together

NO_VALUE = -1


class PositionForm(QWidget):
    """Fields that the quick line fills, and that can be filled by hand.

    Signals:
        edited: a field was changed, by hand or by the form itself.
    """

    edited = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scale = session.record.negotiation.scale
        self._act = Act.CLAIM
        self._filling = False
        self.said_of = QComboBox()
        self.said_of.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.said_of.setMinimumContentsLength(16)
        self._build()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(scaled(8))
        form.setHorizontalSpacing(scaled(10))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.addRow(tr("Party"), self._build_cell())
        self.stances = StanceButtons(self._scale, self._session.palette)
        self.stances.chosen.connect(self._on_stance)
        form.addRow(tr("Stance"), self.stances)
        self._number_row = self._build_number()
        form.addRow(tr("Number"), self._number_row)
        form.addRow("", self._build_checks())
        self.condition = _line(tr("Condition"), tr("What the stance depends on"))
        form.addRow(tr("If"), self.condition)
        words = tr("In a line, as it will stand in the matrix")
        self.statement = _line(tr("Statement"), words)
        form.addRow(tr("Statement"), self.statement)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("Exact words"))
        self.words.setPlaceholderText(tr("Exact words; optional, kept as a source of their own"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(scaled(44))
        form.addRow(tr("Exact words"), self.words)
        self.note = _line(tr("Note"), tr("Why the record was wrong"))
        self._note_label = QLabel(tr("Reason"))
        form.addRow(self._note_label, self.note)
        for field in (self.condition, self.statement, self.note):
            field.textEdited.connect(self._on_edited)

    def _build_cell(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(8))
        self.party, self.component = _combo(tr("Party")), _combo(tr("Component"))
        label = QLabel(tr("Component"))
        label.setBuddy(self.component)
        layout.addWidget(self.party, 2)
        layout.addWidget(label)
        layout.addWidget(self.component, 4)
        self.party.currentIndexChanged.connect(self._on_edited)
        self.component.currentIndexChanged.connect(self._on_component)
        return row

    def _build_number(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.value = QSpinBox()
        self.value.setRange(NO_VALUE, 100)
        self.value.setSpecialValueText("–")
        self.value.setAccessibleName(tr("Number"))
        self.value.valueChanged.connect(self._on_value)
        self.value_words = QLabel()
        self.value_words.setProperty("role", "caption")
        row.addWidget(self.value)
        row.addWidget(self.value_words, 1)
        return row

    def _build_checks(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(16))
        self.is_conditional = QCheckBox(tr("Cond&itional"))
        self.is_conditional.setToolTip(tr("The stance depends on a condition (Alt+I)"))
        self.is_conditional.toggled.connect(self._on_conditional)
        self.red_line = QCheckBox(tr("Red &line"))
        self.red_line.setToolTip(tr("The party has said it will not move (Alt+L)"))
        self.never_said = QCheckBox(tr("It was &never said"))
        self.never_said.setToolTip(
            tr("The record was wrong altogether: no position takes its place")
        )
        for box in (self.red_line, self.never_said):
            box.toggled.connect(self._on_edited)
        for box, key in ((self.is_conditional, "Alt+I"), (self.red_line, "Alt+L")):
            words = QLabel(key)
            words.setProperty("role", "caption")
            layout.addWidget(kept_together(box, words, spacing=scaled(6)))
        layout.addWidget(self.never_said)
        layout.addStretch(1)
        return row

    # ------------------------------------------------------------------ what the dialog calls

    def offer(self, frame: Framework) -> None:
        """Offer parties and components, and the stances of the record's scale."""
        scale = self._session.record.negotiation.scale
        if scale != self._scale:
            self._scale = scale
            self.stances.use(scale)
            self.value.setValue(NO_VALUE)
        self._form.setRowVisible(self._number_row, scale.endpoints is not None)
        if scale.endpoints is not None:
            best, worst = scale.endpoints
            self.value_words.setText(
                tr("100: {best}.  0: {worst}.", best=shown(best), worst=shown(worst))
            )
        self._filling = True
        _fill(self.party, [(f"{p.name}  ({p.code})", p.key) for p in frame.parties])
        _fill(self.component, [(f"{c.number}  {c.title}", c.key) for c in frame.components])
        self._filling = False

    def use_for(self, act: Act) -> None:
        """Show the fields that an act needs."""
        self._act = act
        is_claim = act is Act.CLAIM
        self.party.setEnabled(is_claim)
        self.component.setEnabled(is_claim)
        self.never_said.setVisible(act is Act.CORRECTION)
        self.never_said.setChecked(False)
        self.note.setVisible(not is_claim)
        self._note_label.setVisible(not is_claim)
        self.note.clear()
        self.stances.setEnabled(act is not Act.WITHDRAWAL)
        self.condition.setEnabled(self.is_conditional.isChecked())

    def choose(self, component: int, party: int) -> None:
        """Choose a cell; a key of 0 leaves the choice open."""
        self._filling = True
        self.party.setCurrentIndex(self.party.findData(party) if party else -1)
        self.component.setCurrentIndex(self.component.findData(component) if component else -1)
        self._filling = False
        self._offer_texts()

    def show_understood(self, read: Understood) -> None:
        """Show what the quick line says."""
        self._filling = True
        if read.party is not None:
            self.party.setCurrentIndex(read.party)
        if read.component is not None:
            self.component.setCurrentIndex(read.component)
        if read.stance is not None:
            self.stances.choose(read.stance)
            self.value.setValue(NO_VALUE if read.value is None else read.value)
        self.is_conditional.setChecked(bool(read.condition))
        self.condition.setText(read.condition)
        self.red_line.setChecked(read.red_line)
        self.statement.setText(read.statement)
        if read.quote:
            self.words.setPlainText(read.quote)
        self._filling = False
        self._offer_texts()

    def show_position(self, position: Position, component: int, party: int) -> None:
        """Show what a position says, to be corrected or withdrawn."""
        self.choose(component, party)
        self._filling = True
        self.stances.choose(position.stance or 0)
        self.value.setValue(NO_VALUE if position.value is None else position.value)
        self.is_conditional.setChecked(bool(position.condition))
        self.condition.setText(position.condition)
        self.red_line.setChecked(position.red_line)
        self.statement.setText(position.statement)
        self._filling = False
        self._offer_texts(position.text_version)

    def clear(self) -> None:
        """Clear all but the cell."""
        self._filling = True
        self.statement.clear()
        self.words.clear()
        self.condition.clear()
        self.is_conditional.setChecked(False)
        self.red_line.setChecked(False)
        self.stances.choose(0)
        self.value.setValue(NO_VALUE)
        self._filling = False

    @property
    def cell(self) -> tuple[int, int]:
        """The keys of the component and the party.

        Raises:
            NegotiatorError: one is not chosen.
        """
        component, party = self.component.currentData(), self.party.currentData()
        if party is None:
            raise NegotiatorError(tr("Which party?"), tr("Type its code, or choose it."))
        if component is None:
            raise NegotiatorError(tr("Which component?"), tr("Type its number, or choose it."))
        return component, party

    @property
    def cell_words(self) -> tuple[str, str]:
        """The party's name, and the component's number."""
        party = self.party.currentText().rsplit("  (", 1)[0]
        return party, self.component.currentText().split("  ", 1)[0]

    @property
    def position_fields(self) -> dict[str, Any]:
        """The fields of the position that the form has.

        Raises:
            NegotiatorError: something is missing.
        """
        record = self._session.record
        component, party = self.cell
        stance = self.stances.code or None
        if self._act is Act.CLAIM and stance is None:
            raise NegotiatorError(tr("Which stance?"), tr("Type its digit, or choose it."))
        if self._act is Act.CORRECTION and not self.note.text().strip():
            raise NegotiatorError(tr("Why was the record wrong?"), tr("Say it in a few words."))
        never = self._act is Act.CORRECTION and self.never_said.isChecked()
        stance = None if never or self._act is Act.WITHDRAWAL else stance
        on_scale = is_step(stance)
        number = self.value.value()
        condition = self.condition.text().strip() if self.is_conditional.isChecked() else ""
        if self.is_conditional.isChecked() and not condition and on_scale:
            raise NegotiatorError(tr("On what does the stance depend?"), tr("Type the condition."))
        return {
            "party": record.uid_of("party", party),
            "component": record.uid_of("component", component),
            "stance": stance,
            "value": number if on_scale and number != NO_VALUE else None,
            "statement": self.statement.text(),
            "condition": condition if on_scale else "",
            "red_line": self.red_line.isChecked() and on_scale,
            "text_version": self.said_of.currentData(),
            "note": self.note.text(),
        }

    # ------------------------------------------------------------------ internals

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_component(self) -> None:
        if not self._filling:
            self._offer_texts()
            self.edited.emit()

    def _on_conditional(self, checked: bool) -> None:
        self.condition.setEnabled(checked)
        self.stances.show_conditional(conditional=checked)
        if checked and not self._filling:
            self.condition.setFocus()
        self._on_edited()

    def _on_stance(self, code: int) -> None:
        """A stance that is chosen by its name has no number, unless it is the number's own."""
        value = self.value.value()
        if value != NO_VALUE and self._scale.step_of(value) != code:
            self._filling = True
            self.value.setValue(NO_VALUE)
            self._filling = False
        self._on_edited()

    def _on_value(self, value: int) -> None:
        """Choose the stance that a number stands for."""
        if not self._filling and value != NO_VALUE and self._scale.endpoints is not None:
            self.stances.choose(self._scale.step_of(value))
        self._on_edited()

    def _offer_texts(self, chosen: UUID | None = None) -> None:
        """Offer the texts of the component, the newest one first and chosen."""
        component, record = self.component.currentData(), self._session.record
        self.said_of.clear()
        self.said_of.addItem(tr("no text"), None)
        if component is not None:
            for text in reversed(reads.versions(record, [component]).get(component, [])):
                self.said_of.addItem(text.title, record.uid_of("text-version", text.key))
        count = self.said_of.count()
        index = next((n for n in range(count) if self.said_of.itemData(n) == chosen), 0)
        is_new = chosen is None and self._act is Act.CLAIM and count > 1
        self.said_of.setCurrentIndex(1 if is_new else index)


def _line(name: str, words: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(words)
    return line


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
