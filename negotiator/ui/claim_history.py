"""The history of a cell: all that was ever said, newest first, told apart by what it did."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.round_words import round_code
from negotiator.domain.shifts import Event, EventKind
from negotiator.domain.words import at_start
from negotiator.language import arrow, listed, tr
from negotiator.printing.event_marks import of_event
from negotiator.reports.timeline import history_of_cell
from negotiator.store import reads
from negotiator.ui.drawn import MarkSign, TileSign
from negotiator.ui.session import Session
from negotiator.ui.source_links import source_link

_MOST = 60


class ClaimHistory(QWidget):
    """The events of one cell as rows: mark, what it did, tiles, date, words."""

    def __init__(
        self, session: Session, component: int, party: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        events = history_of_cell(session.record, component, party)
        shifts = sum(event.is_movement for event in events)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = QLabel(tr("History"))
        title.setProperty("role", "strong")
        count = QLabel(_count_words(shifts, len(events)))
        count.setProperty("role", "quiet")
        head.addWidget(title)
        head.addWidget(count, 1)
        grid.addLayout(head, 0, 0, 1, 2)
        rounds = {r.key: round_code(r.number) for r in reads.framework(session.record).rounds}
        row = 1
        shown = events[:_MOST]
        self._sources = reads.sources(
            session.record, {e.claim.source for e in shown if e.claim.source is not None}
        )
        for event in shown:
            row = self._add(grid, row, event, rounds.get(event.claim.round or 0, ""))
        if len(events) > _MOST:
            grid.addWidget(QLabel(tr("and %n earlier entries", "", len(events) - _MOST)), row, 1)
            row += 1
        if events:
            show = QPushButton(tr("Show on timeline"))
            show.setProperty("link", True)
            show.clicked.connect(lambda: session.view_asked.emit("timeline"))
            grid.addWidget(show, row, 1, Qt.AlignmentFlag.AlignLeft)

    def _add(self, grid: QGridLayout, row: int, event: Event, around: str) -> int:
        palette = self._session.palette
        scale = self._session.scale
        claim = event.claim
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(6)
        word = QLabel(_kind_word(event))
        word.setProperty("role", "strong" if event.is_movement else "plain")
        line.addWidget(word)
        if event.before is not None and event.kind is not EventKind.REAFFIRMATION:
            before = TileSign(palette, scale)
            before.show_stance(event.before.stance, conditional=bool(event.before.condition))
            line.addWidget(before)
            line.addWidget(QLabel(arrow()))
        if claim.stance is not None or event.kind is EventKind.WITHDRAWAL:
            after = TileSign(palette, scale)
            after.show_stance(claim.stance, conditional=bool(claim.condition))
            line.addWidget(after)
        if claim.red_line:
            red = QLabel(tr("red line"))
            red.setProperty("role", "quiet")
            line.addWidget(red)
        line.addStretch(1)
        round_label = QLabel(around)
        round_label.setProperty("role", "quiet")
        line.addWidget(round_label)
        grid.addWidget(MarkSign(palette, of_event(event)), row, 0)
        grid.addLayout(line, row, 1)
        label = QLabel(_words(event))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", "quiet")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row + 1, 1)
        source = self._sources.get(claim.source or 0)
        if source is None:
            return row + 2
        grid.addWidget(source_link(self._session, source, source.title), row + 2, 1)
        return row + 3


def _count_words(shifts: int, entries: int) -> str:
    if not entries:
        return tr("nothing yet")
    return listed([tr("%n shifts", "", shifts), tr("%n entries", "", entries)])


def _kind_word(event: Event) -> str:
    if event.contradictory:
        return tr("Sources differ")
    if event.kind is EventKind.INITIAL:
        return tr("First record")
    return at_start(event.kind.shown)


def _words(event: Event) -> str:
    claim = event.claim
    parts = [
        short_date(PartialDate.unpack(claim.expressed)),
        tr("If {condition}", condition=claim.condition) if claim.condition else "",
        claim.statement,
        claim.note,
        tr("No movement.") if event.kind is EventKind.CORRECTION else "",
    ]
    return " · ".join(part for part in parts if part)
