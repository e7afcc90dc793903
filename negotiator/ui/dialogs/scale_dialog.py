"""Changing the scale: its steps, what each present step becomes, and what that touches."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.scale import NAMED_SCALES, Scale, as_kept, shown
from negotiator.domain.words import at_start
from negotiator.language import arrow, marked, tr
from negotiator.store import recording
from negotiator.store.recoding import counts_of_steps
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_OWN = marked("A scale of your own")


class ScaleDialog(QDialog):
    """Asks for another scale and previews the recode; no party moves by it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts = counts_of_steps(session.record)
        self._present = session.record.negotiation.scale
        self.setWindowTitle(tr("Scale"))
        self.setMinimumWidth(scaled(520))
        self.choice = QComboBox()
        self.choice.addItems([tr(name, "scale") for name in NAMED_SCALES])
        self.choice.addItem(tr(_OWN))
        self.steps = QPlainTextEdit()
        self.steps.setTabChangesFocus(True)
        self.steps.setFixedHeight(scaled(120))
        self.best, self.worst = QLineEdit(), QLineEdit()
        self.best.setPlaceholderText(tr("only on a scale of numbers"))
        self.worst.setPlaceholderText(tr("only on a scale of numbers"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("Scale"), self.choice),
            (tr("Steps, best first"), self.steps),
            (tr("100 stands for"), self.best),
            (tr("0 stands for"), self.worst),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self.becomes: list[QComboBox] = []
        self._preview = QLabel()
        self._preview.setWordWrap(True)
        self._preview.setProperty("role", "caption")
        self._problem = ProblemLine()
        heading = QLabel(tr("What each present step becomes"))
        heading.setProperty("role", "strong")
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(heading)
        layout.addLayout(self._grid)
        layout.addWidget(self._preview)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Change the scale"), self.save))
        self._fill_grid()
        self._show(self._present)
        names = list(NAMED_SCALES.values())
        at = names.index(self._present) if self._present in names else len(names)
        self.choice.setCurrentIndex(at)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.steps.textChanged.connect(self._on_steps)
        self.best.textChanged.connect(self._on_steps)
        self.worst.textChanged.connect(self._on_steps)

    # ------------------------------------------------------------------ what is asked

    def scale(self) -> Scale:
        """Return the scale as it stands in the form.

        Raises:
            NegotiatorError: it cannot be one.
        """
        lines = [line.strip() for line in self.steps.toPlainText().splitlines()]
        steps = [as_kept(line) for line in lines if line]
        ends = (as_kept(self.best.text().strip()), as_kept(self.worst.text().strip()))
        try:
            return Scale(tuple(steps), ends if any(ends) else None)
        except ValueError as problem:
            raise NegotiatorError(f"{at_start(str(problem))}.") from None

    def save(self) -> None:
        """Change the scale as one change; a mistake is told in the dialog."""
        record = self._session.record
        try:
            scale = self.scale()
            mapping = {code: self.becomes[code - 1].currentIndex() + 1 for code in self._counts}
            ((_, negotiation),) = record.rows(Negotiation)
            recording.recode(record, negotiation.revised(scale=scale), mapping)
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()

    # ------------------------------------------------------------------ internals

    def _fill_grid(self) -> None:
        for row, (code, number) in enumerate(self._counts.items()):
            name = at_start(self._present.shown(code))
            combo = QComboBox()
            combo.setAccessibleName(tr("{stance} becomes", stance=name))
            combo.currentIndexChanged.connect(lambda _: self._preview_recode())
            self._grid.addWidget(QLabel(name), row, 0)
            self._grid.addWidget(QLabel(arrow()), row, 1)
            self._grid.addWidget(combo, row, 2)
            count = QLabel(tr("%n positions", "", number))
            count.setProperty("role", "quiet")
            self._grid.addWidget(count, row, 3)
            self.becomes.append(combo)

    def _on_choice(self, at: int) -> None:
        names = list(NAMED_SCALES.values())
        if at < len(names):
            self._show(names[at])

    def _show(self, scale: Scale) -> None:
        self.steps.setPlainText("\n".join(shown(step) for step in scale.steps))
        best, worst = scale.endpoints or ("", "")
        self.best.setText(shown(best))
        self.worst.setText(shown(worst))
        self._on_steps()

    def _on_steps(self) -> None:
        """Offer the steps of the scale in the form, each present one at its like or its place."""
        try:
            scale = self.scale()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self._problem.tell(None)
        last = len(self._present) - 1
        for at, combo in enumerate(self.becomes):
            combo.blockSignals(True)
            combo.clear()
            for step in scale.steps:
                combo.addItem(at_start(shown(step)), step)
            name = self._present.steps[at]
            nearest = round(at * (len(scale) - 1) / last)
            combo.setCurrentIndex(scale.steps.index(name) if name in scale.steps else nearest)
            combo.blockSignals(False)
        self._preview_recode()

    def _preview_recode(self) -> None:
        touched = sum(
            number
            for (code, number), combo in zip(self._counts.items(), self.becomes, strict=True)
            if combo.currentData().casefold() != self._present.name(code).casefold()
        )
        self._preview.setText(
            tr(
                "%n positions will read otherwise. No party moves by it: this is a recode, every "
                "claim keeps what was recorded, and undo takes it back.",
                "",
                touched,
            )
        )
