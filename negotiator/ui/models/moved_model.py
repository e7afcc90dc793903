"""What moved, as rows of a table view."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QFont

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.round_words import round_code
from negotiator.language import became, listed, marked, tr
from negotiator.reports.brief import grouped
from negotiator.reports.question import Question
from negotiator.reports.sentences import ARROWS, basis_word, moment_words, stance_word
from negotiator.reports.timeline import Moment
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.ui.models.index import Index

MomentRole = Qt.ItemDataRole.UserRole
COLUMNS = (
    marked("Expressed"),
    marked("Party"),
    marked("Component"),
    marked("From, to"),
    marked("Terms"),
    marked("Basis"),
    marked("Grading"),
)
CHANGE_COLUMN, TERMS_COLUMN = 3, 4


BY_TIME = "time"


class MovedModel(QAbstractTableModel):
    """Shifts, newest first, a row each; or under the names of their components or parties."""

    def __init__(self, record: Record) -> None:
        super().__init__()
        self._record = record
        self._moments: Sequence[Moment] = ()
        self._entries: list[Moment | str] = []
        self._sources: dict[int, reads.SourceHead] = {}

    @property
    def moments(self) -> Sequence[Moment]:
        """The shifts shown, newest first."""
        return self._moments

    @property
    def entries(self) -> Sequence[Moment | str]:
        """What the rows are: shifts, and the names that they stand under."""
        return self._entries

    def show_moments(
        self, moments: Sequence[Moment], by: str = BY_TIME, question: Question | None = None
    ) -> None:
        """Show these shifts by time, or grouped by "component" or "party" of a question."""
        self.beginResetModel()
        self._moments = moments
        self._entries = list(moments)
        if by != BY_TIME and question is not None:
            self._entries = []
            for group in grouped(list(reversed(moments)), question, by):
                self._entries += [group.title, *group.moments]
        keys = {m.event.claim.source for m in moments if m.event.claim.source is not None}
        self._sources = reads.sources(self._record, keys)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        moment = self._entries[index.row()]
        if isinstance(moment, str):
            if role == Qt.ItemDataRole.FontRole:
                bold = QFont()
                bold.setBold(True)
                return bold
            is_word = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return moment if is_word and index.column() == 0 else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(moment, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(index.row())
        return moment if role == MomentRole else None

    def sentence(self, row: int) -> str:
        """Return a shift as a sentence."""
        moment = self._entries[row]
        if isinstance(moment, str):
            return moment
        words = moment_words(self._record.negotiation.scale, moment)
        on = short_date(PartialDate.unpack(moment.event.claim.expressed))
        when = [on, moment.round.title] if moment.round else [on]
        said = moment.event.claim.statement
        return tr(
            "{party} on {component}: {words} ({when})",
            party=moment.party.name,
            component=f"{moment.component.number} {moment.component.title}",
            words=f"{words}. {said}" if said else words,
            when=listed(when),
        )

    def _words(self, moment: Moment, column: int) -> str:
        claim = moment.event.claim
        match column:
            case 0:
                on = short_date(PartialDate.unpack(claim.expressed))
                return f"{on}  {round_code(moment.round.number)}" if moment.round else on
            case 1:
                return moment.party.name
            case 2:
                return f"{moment.component.number}  {moment.component.title}"
            case 3:
                scale = self._record.negotiation.scale
                before = moment.event.before
                former = stance_word(scale, before.stance) if before else ""
                way = ARROWS[moment.event.direction]
                return f"{way} {became(former, stance_word(scale, claim.stance))}"
            case 4:
                condition = (
                    tr("If {condition}", condition=claim.condition) if claim.condition else ""
                )
                return ". ".join(part for part in (condition, claim.statement) if part)
            case 5:
                return basis_word(claim.basis)
            case _:
                source = self._sources.get(claim.source or 0)
                return grading(source.reliability if source else None, claim.credibility)
