"""Writing into a cell of the matrix: it records a new position, and says so before it does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from negotiator.domain.codes import Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.positions import Position
from negotiator.domain.quick_line import Understood, Vocabulary
from negotiator.domain.scale import is_step
from negotiator.language import marked, tr
from negotiator.reports.outlook import outlook, what_it_is
from negotiator.reports.sentences import terms_words
from negotiator.store import lookup, reads, recording
from negotiator.ui.dialogs.kept_fields import start_of
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

_WIDTH = 360
_EXAMPLE = marked("3 if all agree; statement")


class CellEditor(QFrame):
    """A line over a cell: stance, condition, red line and statement as in the quick line."""

    def __init__(self, session: Session, table: "MatrixTable") -> None:
        super().__init__(table.viewport())
        self._session = session
        self._table = table
        self._cell = (0, 0)
        self.setProperty("role", "editor")
        self.setAutoFillBackground(True)
        self.caption = QLabel()
        self.caption.setProperty("role", "caption")
        self.caption.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr(_EXAMPLE))
        self.line.setAccessibleName(tr("New position"))
        self.line.setAccessibleDescription(
            tr(
                "Stance number or name, then if and a condition, exclamation mark for a red line, "
                "and the statement"
            )
        )
        self.line.textChanged.connect(lambda _: self._tell())
        self.instead = QPushButton(tr("Correct instead (F2)"))
        self.instead.setProperty("link", True)
        self.instead.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.instead.clicked.connect(self._correct)
        above = QHBoxLayout()
        above.addWidget(self.caption, 1)
        above.addWidget(self.instead, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(8), scaled(6), scaled(8), scaled(6))
        layout.setSpacing(scaled(4))
        layout.addLayout(above)
        layout.addWidget(self.line)
        table.scrolled.connect(lambda _: self._follow())
        table.scrolled_across.connect(lambda _: self._follow())
        session.perspective_changed.connect(self.hide)
        self.hide()

    # ------------------------------------------------------------------ what the table calls

    def begin(self, first: str = "") -> bool:
        """Begin on the current cell; returns whether there is one to write into."""
        here = self._table.current_cell()
        if here is None or self._session.record.read_only:
            return False
        self._cell = here
        self.instead.setVisible(self._table.claim_to_correct() is not None)
        self.line.setText(first)
        self._tell()
        self.adjustSize()
        self._follow()
        self.show()
        self.raise_()
        self.line.setFocus()
        return True

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._record()
            case Qt.Key.Key_Escape:
                self._leave()
            case Qt.Key.Key_F2:
                self._correct()
            case _:
                super().keyPressEvent(event)

    # ------------------------------------------------------------------ internals

    def _follow(self) -> None:
        """Stay at the cell, inside of what is seen; close when the cell is gone from sight."""
        viewport = self._table.viewport().rect()
        rect = self._table.visualRect(self._table.currentIndex())
        if self.isVisible() and not rect.intersects(viewport):
            self._leave()
            return
        size = self.sizeHint().expandedTo(rect.size())
        width = min(max(scaled(_WIDTH), rect.width()), viewport.width())
        height = max(size.height(), self.heightForWidth(width))
        place = QRect(QPoint(rect.left(), rect.top()), rect.size())
        place.setSize(place.size().expandedTo(size))
        place.setWidth(width)
        place.setHeight(height)
        if self._table.isRightToLeft():
            place.moveRight(rect.right())
        place.moveRight(min(place.right(), viewport.right()))
        place.moveLeft(max(place.left(), 0))
        place.moveBottom(min(place.bottom(), viewport.bottom()))
        place.moveTop(max(place.top(), 0))
        self.setGeometry(place)

    def _understood(self) -> Understood:
        vocabulary = Vocabulary([], [], self._session.scale)
        return vocabulary.read(self.line.text(), party=0, component=0)

    def _position(self) -> Position:
        """Return what was typed as a position.

        Raises:
            NegotiatorError: it has no stance, or the date that is kept is none.
        """
        read = self._understood()
        if read.stance is None:
            raise NegotiatorError(tr("Which stance?"), tr("Begin with its digit or name."))
        record = self._session.record
        component, party = self._cell
        kept = start_of(self._session)
        on = PartialDate.parse(kept.on)
        around = kept.round
        if around is None and on.is_whole:
            found = lookup.round_on(record, on.first_day)
            around = found.uid if found else None
        texts = reads.versions(record, [component]).get(component, [])
        order = recording.next_day_order(record, component, party, on.packed)
        on_scale = is_step(read.stance)
        statement = " ".join(part for part in (read.statement, read.quote) if part)
        return Position.build(
            {
                "party": record.uid_of("party", party),
                "component": record.uid_of("component", component),
                "stance": read.stance,
                "value": read.value,
                "condition": read.condition if on_scale else "",
                "red_line": read.red_line and on_scale,
                "statement": statement,
                "expressed_on": on,
                "day_order": order,
                "basis": Basis(kept.basis),
                "source": kept.source,
                "credibility": kept.credibility,
                "round": around,
                "text_version": record.uid_of("text-version", texts[-1].key) if texts else None,
                "marking": kept.marking,
            }
        )

    def _tell(self) -> None:
        """Say what Enter will do: always a new position, never an overwriting."""
        kept = start_of(self._session)
        try:
            position = self._position()
            seen = outlook(self._session.record, position)
            scale = self._session.scale
            words = tr(
                "{label}: {value}",
                label=what_it_is(seen),
                value=terms_words(scale, seen.event.claim),
            )
            if seen.event.before is not None:
                before = terms_words(scale, seen.event.before)
                words = tr("{terms} (before: {former})", terms=words, former=before)
            day = short_date(position.expressed_on)
        except NegotiatorError as problem:
            words, day = str(problem), kept.on
        basis = Basis(kept.basis).shown
        source = tr("no source")
        if kept.source is not None:
            row = self._session.record.by_uid("source", kept.source)
            source = getattr(row, "title", source)
        self.caption.setText(f"{tr('New position')} · {words}\n{day} · {basis} · {source}")

    def _record(self) -> None:
        try:
            recording.record_position(self._session.record, self._position())
        except NegotiatorError as problem:
            self.caption.setText(f"{tr('Not recorded')} · {problem}")
            return
        self._leave()

    def _correct(self) -> None:
        claim = self._table.claim_to_correct()
        if claim is not None:
            self._leave()
            self._session.correct_asked.emit(claim)

    def _leave(self) -> None:
        self.hide()
        self._table.setFocus()
