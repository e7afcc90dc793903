"""What an entry keeps from the last one: date, basis, source, grading, marking, text, round."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.grading import (
    CREDIBILITY_WORDS,
    credibility_in_words,
    grading,
    grading_in_words,
)
from negotiator.domain.negotiation import Round
from negotiator.domain.sources import Source
from negotiator.domain.words import at_start, shown_marking
from negotiator.language import parted, tr
from negotiator.reports.question import latest_day
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.ui.drawn import OneLine
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.wrapped_row import kept_together


@dataclass
class Kept:
    """What the next entry starts from; ``order`` 0 is the next one of the day."""

    on: str
    order: int = 0
    basis: Basis = Basis.IN_SESSION
    source: UUID | None = None
    credibility: int | None = None
    round: UUID | None = None
    marking: int = 0


def start_of(session: Session) -> Kept:
    """Return what an entry starts from: what was kept, or the day and round of the record.

    During a round it is today; otherwise the latest day on record. Basis and marking are those that
    the preferences name.
    """
    if session.kept is None:
        record = session.record
        today = record.now().astimezone().date()
        rounds = reads.framework(record).rounds
        in_session = any(each.start <= today <= each.end for each in rounds)
        session.kept = Kept(
            on=str(PartialDate.of(today) if in_session else latest_day(record)),
            basis=session.first_basis,
            marking=min(session.first_marking, len(record.negotiation.markings) - 1),
        )
    return replace(session.kept)


def kept_words(record: Record, kept: Kept) -> str:
    """Return what entries start from, in words."""
    words = [kept.on, kept.basis.shown]
    if kept.round is not None:
        words.insert(0, str(getattr(record.by_uid("round", kept.round), "title", "")))
    if kept.source is not None:
        words.append(str(getattr(record.by_uid("source", kept.source), "title", "")))
    marking = shown_marking(record.negotiation.markings[kept.marking])
    words.append(tr("marked {marking}", marking=marking))
    return " · ".join(word for word in words if word)


class KeptFields(QFrame):
    """Shows what is kept in words, and as fields when it is to be changed (Alt+K)."""

    changed = Signal()

    def __init__(self, record: Record, kept: Kept, said_of: QComboBox | None = None) -> None:
        """Show what is kept; of one entry also which text it is ``said_of``."""
        super().__init__()
        self.setProperty("role", "kept")
        self.setAccessibleName(tr("Kept from the last entry"))
        self._record = record
        self.kept = kept
        self.order_of: Callable[[str], int] = lambda _: 1
        self._said_of = said_of
        self._values: dict[str, QLabel] = {}
        self._change = QPushButton(tr("Change…"))
        self._change.setShortcut(QKeySequence("Alt+K"))
        self._change.setAutoDefault(False)
        self._change.setProperty("link", True)
        self._change.setToolTip(tr("Change date, basis, source, grading, marking or round (Alt+K)"))
        self._change.clicked.connect(self.change)
        words = self._summary()
        self._words, self._page = words, self._fields()
        self._page.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        layout.addWidget(self._words)
        layout.addWidget(self._page)
        self.fill()

    # ------------------------------------------------------------------ what others call

    def change(self) -> None:
        """Show the fields and go to the date."""
        self.show_fields()
        self._on.setFocus()
        self._on.selectAll()

    def show_fields(self) -> None:
        """Show the fields."""
        self._words.hide()
        self._page.show()

    def date(self) -> PartialDate:
        """Return the date typed.

        Raises:
            NegotiatorError: it is none.
        """
        return PartialDate.parse(self._on.text())

    def order(self, next_order: int) -> int:
        """Return the place within the day: the one given, or the next."""
        return self._order.value() or next_order

    def read(self) -> Kept:
        """Return what the fields hold now."""
        source = self._source.currentData()
        self.kept = Kept(
            on=self._on.text().strip(),
            order=self._order.value(),
            basis=Basis(self._basis.currentData()),
            source=source,
            credibility=self._credibility.currentData(),
            round=self._round.currentData(),
            marking=self._marking.currentIndex(),
        )
        return self.kept

    def fill(self) -> None:
        """Show what is kept, and the sources and rounds that there are."""
        kept = self.kept
        self._on.setText(kept.on)
        self._order.setValue(kept.order)
        self._basis.setCurrentIndex(self._basis.findData(int(kept.basis)))
        self._refill(self._source, tr("No source"), self._sources(), kept.source)
        self._refill(self._round, tr("By the date"), self._rounds(), kept.round)
        self._credibility.setCurrentIndex(self._credibility.findData(kept.credibility))
        self._marking.setCurrentIndex(kept.marking)
        self._tell()

    # ------------------------------------------------------------------ internals

    def _summary(self) -> QWidget:
        """Lay out what is kept in words, each under what it is."""
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(0)
        marking = 3 if self._said_of is not None else 2
        places = [
            ("expressed", tr("Expressed"), 0, 0, 1),
            ("basis", tr("Basis"), 0, 1, 1),
            ("said-of", tr("Said of"), 0, 2, 1),
            ("marking", tr("Marking"), 0, marking, 1),
            ("source", tr("Source, speaker"), 2, 0, 2),
            ("grading", tr("Grading"), 2, 2, 1),
        ]
        if self._said_of is None:
            places = [each for each in places if each[0] != "said-of"]
        for name, caption, row, column, span in places:
            label, value = QLabel(caption), OneLine()
            label.setProperty("role", "caption")
            label.setContentsMargins(0, scaled(4) if row else 0, 0, 0)
            value.setMinimumWidth(scaled(60))
            value.setAccessibleName(caption)
            self._values[name] = value
            grid.addWidget(label, row, column, 1, span)
            grid.addWidget(value, row + 1, column, 1, span)
        for column, stretch in enumerate((4, 3, 4, 3)):
            grid.setColumnStretch(column, stretch)
        key = QLabel("Alt+K")
        key.setProperty("role", "caption")
        change = kept_together(self._change, key, spacing=scaled(4))
        grid.addWidget(change, 3, 3, Qt.AlignmentFlag.AlignLeft)
        return page

    def _fields(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        left, right = QFormLayout(), QFormLayout()
        self._on = QLineEdit()
        self._on.setPlaceholderText("2026-03-04")
        self._order = QSpinBox()
        self._order.setRange(0, 99)
        self._order.setSpecialValueText(tr("next", "place within the day"))
        self._basis = QComboBox()
        for basis in Basis:
            self._basis.addItem(at_start(basis.shown), int(basis))
        self._marking = QComboBox()
        self._marking.addItems(
            [at_start(shown_marking(m)) for m in self._record.negotiation.markings]
        )
        self._source = QComboBox()
        self._credibility = QComboBox()
        self._credibility.addItem(tr("Not graded"), None)
        for number in CREDIBILITY_WORDS:
            self._credibility.addItem(f"{number} {credibility_in_words(number)}", number)
        self._round = QComboBox()
        for combo in (self._source, self._credibility, self._round):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(16)
        for combo in (self._basis, self._marking):
            words = (combo.itemText(n) for n in range(combo.count()))
            combo.setMinimumContentsLength(max(map(len, words)))
        for form, label, field in (
            (left, tr("Expressed"), self._on),
            (left, tr("Order that day"), self._order),
            (left, tr("Basis"), self._basis),
            (left, tr("Marking"), self._marking),
            (right, tr("Source"), self._source),
            (right, tr("Credibility"), self._credibility),
            (right, tr("Round"), self._round),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        if self._said_of is not None:
            right.addRow(tr("Said of"), self._said_of)
            self._said_of.currentIndexChanged.connect(self._on_changed)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(1, 1)
        self._on.textChanged.connect(self._on_changed)
        self._order.valueChanged.connect(self._on_changed)
        for combo in (self._basis, self._marking, self._source, self._credibility, self._round):
            combo.currentIndexChanged.connect(self._on_changed)
        return page

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        day = tr("“{words}” is not a date", words=self._on.text())
        with suppress(NegotiatorError):
            day = short_date(self.date())
        if self._order.value():
            day = tr("{date}, number {number} that day", date=day, number=self._order.value())
        source = self._sources_by_uid.get(self._source.currentData())
        number = self._credibility.currentData()
        reliability = str(source.reliability) if source and source.reliability else None
        grade = tr("Not graded")
        if number or reliability:
            grade = f"{grading(reliability, number)} {grading_in_words(reliability, number)}"
        told = {
            "expressed": day,
            "basis": at_start(Basis(self._basis.currentData()).shown),
            "marking": self._marking.currentText(),
            "source": tr("No source"),
            "grading": grade,
        }
        if source is not None:
            told["source"] = parted([each for each in (source.title, source.speaker) if each])
        if self._said_of is not None:
            told["said-of"] = self._said_of.currentText()
        for name, words in told.items():
            self._values[name].setText(words)

    def _sources(self) -> list[tuple[str, UUID]]:
        found = self._record.rows(Source)
        self._sources_by_uid = {source.uid: source for _, source in found}
        return [(source.title, source.uid) for _, source in reversed(found)]

    def _rounds(self) -> list[tuple[str, UUID]]:
        rounds = [each for _, each in self._record.rows(Round)]
        return [(each.title, each.uid) for each in reversed(rounds)]

    _sources_by_uid: dict[UUID, Source] = {}  # noqa: RUF012

    def _refill(
        self, combo: QComboBox, nothing: str, rows: list[tuple[str, UUID]], chosen: UUID | None
    ) -> None:
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(nothing, None)
        for title, uid in rows:
            combo.addItem(title, uid)
        index = next((n for n, (_, uid) in enumerate(rows, start=1) if uid == chosen), 0)
        combo.setCurrentIndex(index)
        combo.blockSignals(False)
