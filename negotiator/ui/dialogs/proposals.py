"""Positions that are proposed for several cells: each with its before and after, to be ticked.

Two dialogs look them over: one stance for several cells, as a joint statement (``JointDialog``),
and what a block of a spreadsheet says (``PasteDialog``). What is ticked is one change.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.positions import Position
from negotiator.domain.scale import is_step
from negotiator.domain.shifts import EventKind
from negotiator.domain.sources import Source, SourceKind
from negotiator.exchange.pasted import Block, Said
from negotiator.language import marked, tr
from negotiator.reports.outlook import Outlook, outlook_in, what_it_is
from negotiator.reports.sentences import terms_words
from negotiator.store import lookup, reads, recording
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.dialogs.kept_fields import KeptFields, start_of
from negotiator.ui.dialogs.stance_buttons import StanceButtons
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_HEADS = (
    marked("Component"),
    marked("Party"),
    marked("Before"),
    marked("After"),
    marked("What it is"),
)
_WAIT = 150


class Proposal(NamedTuple):
    """What is proposed for one cell, by the keys of its component and party."""

    component: int
    party: int
    said: Said


class _ProposalsDialog(QDialog):
    """What both dialogs have in common: what is kept, the list, and recording what is ticked."""

    def __init__(self, session: Session, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._record = session.record
        self.setWindowTitle(title)
        self.setModal(True)
        self.resize(scaled(820), scaled(600))
        frame = reads.framework(self._record)
        self._parties = {party.key: party for party in frame.parties}
        self._components = {component.key: component for component in frame.components}
        self._texts: dict[int, UUID | None] = {}
        self._uids: dict[tuple[str, int], UUID] = {}
        self._rows: list[tuple[Proposal, Position, Outlook]] = []
        self._unticked: set[tuple[int, int]] = set()
        self.kept = KeptFields(self._record, start_of(session))
        self.table = QTableWidget(0, len(_HEADS))
        self.table.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
        self.table.setAccessibleName(tr("Proposed positions"))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.itemChanged.connect(self._on_ticked)
        self._problem = ProblemLine()
        self._do = QPushButton()
        self._do.setProperty("default", True)
        self._do.setToolTip(tr("Record what is ticked, as one change (Ctrl+Enter)"))
        self._do.setAutoDefault(False)
        self._do.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT)
        self._soon.timeout.connect(self.renew)
        self.kept.changed.connect(self._soon.start)

    def _lay_out(self, above: Sequence[QWidget | QFormLayout]) -> None:
        layout = QVBoxLayout(self)
        for part in above:
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)
        layout.addWidget(self.kept)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        row = QHBoxLayout()
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._do)
        layout.addLayout(row)

    # ------------------------------------------------------------------ what others call

    def proposals(self) -> Sequence[Proposal]:
        """Return what is proposed now.

        Raises:
            NegotiatorError: something is missing or wrong.
        """
        raise NotImplementedError

    def ticked(self) -> list[Position]:
        """Return the positions that would be recorded."""
        return [
            position
            for proposal, position, _ in self._rows
            if (proposal.component, proposal.party) not in self._unticked
        ]

    def renew(self) -> None:
        """Show what is proposed now, each cell with its before and after."""
        self._soon.stop()
        try:
            self._rows = self._looked_over(self.proposals())
            self._problem.tell(None)
        except NegotiatorError as problem:
            self._rows = []
            self._problem.tell(problem)
        self._fill()

    def save(self) -> None:
        """Record what is ticked, as one change; a mistake is told in the dialog."""
        self.renew()
        if not self._rows:
            return
        try:
            source = self._source()
            positions = self.ticked()
            if source is not None:
                positions = [each.revised(source=source.uid) for each in positions]
            recording.record_positions(self._record, positions, source)
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self._session.keep(self.kept.kept)
        self.accept()

    # ------------------------------------------------------------------ internals

    def _source(self) -> Source | None:
        """Return a new source that the positions rest on; None without one."""
        return None

    def _looked_over(
        self, proposals: Sequence[Proposal]
    ) -> list[tuple[Proposal, Position, Outlook]]:
        claims = reads.claims_of(
            self._record,
            sorted({each.component for each in proposals}),
            sorted({each.party for each in proposals}),
            None,
        )
        kept, on = self.kept.read(), self.kept.date()
        around = kept.round
        if around is None and on.is_whole:
            found = lookup.round_on(self._record, on.first_day)
            around = found.uid if found else None
        rows = []
        for each in proposals:
            line = claims.get((each.component, each.party), [])
            orders = [claim.day_order for claim in line if claim.expressed == on.packed]
            position = Position.build(
                {
                    "party": self._uid("party", each.party),
                    "component": self._uid("component", each.component),
                    "stance": each.said.stance,
                    "statement": each.said.statement,
                    "condition": each.said.condition,
                    "red_line": each.said.red_line,
                    "expressed_on": on,
                    "day_order": kept.order or max(orders, default=0) + 1,
                    "basis": Basis(kept.basis),
                    "source": kept.source,
                    "credibility": kept.credibility,
                    "round": around,
                    "text_version": self._text(each.component),
                    "marking": kept.marking,
                }
            )
            cell = (each.component, each.party)
            rows.append((each, position, outlook_in(self._record, position, cell, line)))
        return rows

    def _uid(self, word: str, key: int) -> UUID:
        if (word, key) not in self._uids:
            self._uids[word, key] = self._record.uid_of(word, key)
        return self._uids[word, key]

    def _text(self, component: int) -> UUID | None:
        """Return the newest text of a component, of which the positions speak."""
        if component not in self._texts:
            found = reads.versions(self._record, [component]).get(component, [])
            self._texts[component] = (
                self._record.uid_of("text-version", found[-1].key) if found else None
            )
        return self._texts[component]

    def _fill(self) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._rows))
        scale = self._record.negotiation.scale
        for row, (proposal, _, seen) in enumerate(self._rows):
            cell = (proposal.component, proposal.party)
            component = self._components[proposal.component]
            before = seen.event.before
            words = (
                f"{component.number} {component.title}",
                self._parties[proposal.party].name,
                terms_words(scale, before) if before is not None else tr("no record"),
                terms_words(scale, seen.event.claim),
                what_it_is(seen),
            )
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(proposal.said.statement if column == 3 else text)
                self.table.setItem(row, column, item)
            first = QTableWidgetItem(words[0])
            first.setToolTip(words[0])
            self.table.setItem(row, 0, first)
            first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first.setCheckState(
                Qt.CheckState.Unchecked if cell in self._unticked else Qt.CheckState.Checked
            )
            first.setData(Qt.ItemDataRole.UserRole, cell)
        for column, width in enumerate((230, 140, 150, 170)):
            self.table.setColumnWidth(column, scaled(width))
        self.table.blockSignals(False)
        self._tell()

    def _on_ticked(self, item: QTableWidgetItem) -> None:
        cell = item.data(Qt.ItemDataRole.UserRole)
        if cell is None:
            return
        if item.checkState() == Qt.CheckState.Checked:
            self._unticked.discard(tuple(cell))
        else:
            self._unticked.add(tuple(cell))
        self._tell()

    def _tell(self) -> None:
        count = len(self.ticked())
        self._do.setText(tr("Record %n positions", "", count))
        self._do.setEnabled(count > 0 and not self._record.read_only)


class JointDialog(_ProposalsDialog):
    """One stance for several cells, such as a joint statement, with one source."""

    def __init__(
        self, session: Session, cells: Iterable[tuple[int, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, tr("Record for several parties"), parent)
        self._cells = list(dict.fromkeys(cells))
        self.stances = StanceButtons(session.scale, session.palette)
        self.stances.chosen.connect(lambda _: self.renew())
        self.condition = QLineEdit()
        self.condition.setPlaceholderText(
            tr("What the stance depends on; empty without a condition")
        )
        self.red_line = QCheckBox(tr("Red &line"))
        self.red_line.toggled.connect(lambda _: self.renew())
        self.statement = QLineEdit()
        self.statement.setPlaceholderText(tr("In a line, as it will stand in each cell"))
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(tr("Exact words; kept as one source for all"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(scaled(48))
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for label, field in (
            (tr("Stance"), self.stances),
            (tr("If"), self.condition),
            ("", self.red_line),
            (tr("Statement"), self.statement),
            (tr("Exact words"), self.words),
        ):
            form.addRow(label, field)
            if label:
                field.setAccessibleName(label)
        for line in (self.condition, self.statement):
            line.textEdited.connect(lambda _: self._soon.start())
        self._lay_out([form])
        self.renew()

    def proposals(self) -> Sequence[Proposal]:
        stance = self.stances.code
        if not stance:
            raise NegotiatorError(tr("Which stance?"), tr("Choose it, or press Alt and its digit."))
        on_scale = is_step(stance)
        said = Said(
            stance,
            self.condition.text().strip() if on_scale else "",
            self.red_line.isChecked() and on_scale,
            self.statement.text().strip(),
        )
        return [Proposal(component, party, said) for component, party in self._cells]

    def _source(self) -> Source | None:
        words = self.words.toPlainText().strip()
        if not words:
            return None
        on = self.kept.date()
        return Source.build(
            {
                "title": tr("Joint statement, {date}", date=on),
                "kind": SourceKind.JOINT_STATEMENT,
                "date": on,
                "quote": words,
            }
        )


class PasteDialog(_ProposalsDialog):
    """What a block of a spreadsheet proposes, and what in it could not be understood."""

    def __init__(
        self, session: Session, proposals: Sequence[Proposal], block: Block, parent: QWidget | None
    ) -> None:
        super().__init__(session, tr("Paste as proposed positions"), parent)
        self._proposals = proposals
        words = QLabel(tr("Nothing is recorded yet. Look over what each cell becomes."))
        words.setProperty("role", "caption")
        self.problems = QPlainTextEdit("\n".join(block.problems))
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(tr("What was not understood"))
        self.problems.setFixedHeight(scaled(64))
        self.problems.setVisible(bool(block.problems))
        self._lay_out([words, self.problems])
        self.renew()
        # What is held already has no need to be said again.
        self._unticked = {
            (proposal.component, proposal.party)
            for proposal, _, seen in self._rows
            if seen.event.kind is EventKind.REAFFIRMATION
        }
        self._fill()

    def proposals(self) -> Sequence[Proposal]:
        if not self._proposals:
            raise NegotiatorError(
                tr("The block proposes no position."), tr("Each cell begins with a stance.")
            )
        return self._proposals
