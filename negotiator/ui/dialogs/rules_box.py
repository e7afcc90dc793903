"""What a redacted copy, export or page holds: the rules as one chooses them, everywhere alike."""

from typing import NamedTuple

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.words import at_start, shown_marking
from negotiator.language import marked, tr
from negotiator.reports.question import ask
from negotiator.ui.session import Session

_PARTS = {
    Part.QUOTES: marked("&Quotes and translations"),
    Part.SPEAKERS: marked("&Speakers"),
    Part.RECORDERS: marked("W&ho recorded"),
    Part.NOTES: marked("&Notes"),
    Part.ATTACHMENTS: marked("&Attachments"),
    Part.LINKAGES: marked("Linka&ges and packages"),
}
_USUALLY_OUT = (Part.RECORDERS, Part.NOTES, Part.ATTACHMENTS)


class Choices(NamedTuple):
    """What is chosen in the box, to come back to."""

    ceiling: int
    checked: tuple[bool, ...]
    days: tuple[str, ...]


class RulesBox(QGroupBox):
    """Lets one say what remains; ``redaction`` is what that comes to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("What remains"), parent)
        self._session = session
        perspective = session.perspective
        markings = session.record.negotiation.markings
        self.ceiling = QComboBox()
        # A long marking does not make the dialog wide.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.ceiling.setSizeAdjustPolicy(policy)
        for index, name in enumerate(markings):
            self.ceiling.addItem(shown_marking(name), index)
        ceiling = len(markings) - 1 if perspective.ceiling is None else perspective.ceiling
        self.ceiling.setCurrentIndex(min(ceiling, len(markings) - 1))
        self.bases: dict[Basis, QCheckBox] = {}
        row = QHBoxLayout()
        for basis in Basis:
            box = QCheckBox(at_start(basis.shown))
            box.setChecked(basis is not Basis.INTERNAL)
            box.setAccessibleName(tr("Basis: {basis}", basis=basis.shown))
            self.bases[basis] = box
            row.addWidget(box)
        row.addStretch(1)
        self.only_shown = QCheckBox(tr("Only the &parties and components that the views show"))
        shown = perspective.parties is not None or perspective.components is not None
        self.only_shown.setEnabled(shown)
        self.only_shown.setChecked(shown)
        self.start, self.end = QLineEdit(), QLineEdit()
        days = QHBoxLayout()
        for words, field in (
            (tr("From the first day"), self.start),
            (tr("Until the last day"), self.end),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setToolTip(tr("As 2026-03-04, 2026-03 or 2026; empty for no limit"))
            days.addWidget(field)
        form = QFormLayout(self)
        form.addRow(tr("Up to &marking"), self.ceiling)
        form.addRow(tr("Basis"), row)
        form.addRow(tr("Said", "between which days"), days)
        form.addRow(self.only_shown)
        self.parts: dict[Part, QCheckBox] = {}
        grid = QGridLayout()
        for n, (part, words) in enumerate(_PARTS.items()):
            box = QCheckBox(tr(words))
            box.setChecked(part not in _USUALLY_OUT)
            self.parts[part] = box
            grid.addWidget(box, n // 2, n % 2)
        form.addRow(tr("With", "what of a record remains"), grid)
        self.brief = QCheckBox(tr("Our own &brief"))
        form.addRow("", self.brief)
        session.perspective_changed.connect(self._on_perspective)

    @property
    def redaction(self) -> Redaction:
        """The rules that are chosen.

        Raises:
            NegotiatorError: a day cannot be read.
        """
        perspective = self._session.perspective
        question = ask(self._session.record, perspective)
        only = self.only_shown.isChecked()
        days = [field.text().strip() for field in (self.start, self.end)]
        start, end = (PartialDate.parse(each) if each else None for each in days)
        return Redaction(
            ceiling=self.ceiling.currentData(),
            bases=tuple(basis for basis, box in self.bases.items() if box.isChecked()),
            parties=tuple(each.code for each in question.parties)
            if only and perspective.parties is not None
            else None,
            components=tuple(each.number for each in question.components)
            if only and perspective.components is not None
            else None,
            start=start,
            end=end,
            without=frozenset(part for part, box in self.parts.items() if not box.isChecked()),
            with_brief=self.brief.isChecked(),
        )

    @property
    def choices(self) -> Choices:
        """What is chosen now, word for word."""
        return Choices(
            self.ceiling.currentIndex(),
            tuple(box.isChecked() for box in self._boxes()),
            (self.start.text(), self.end.text()),
        )

    @choices.setter
    def choices(self, choices: Choices) -> None:
        self.ceiling.setCurrentIndex(choices.ceiling)
        for box, is_checked in zip(self._boxes(), choices.checked, strict=True):
            box.setChecked(is_checked)
        for field, text in zip((self.start, self.end), choices.days, strict=True):
            field.setText(text)

    def _on_perspective(self) -> None:
        perspective = self._session.perspective
        shown = perspective.parties is not None or perspective.components is not None
        self.only_shown.setEnabled(shown)
        if not shown:
            self.only_shown.setChecked(False)

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return (*self.bases.values(), self.only_shown, *self.parts.values(), self.brief)
