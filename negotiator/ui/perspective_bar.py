"""The perspective bar above all views: the question that they answer."""

from datetime import date
from functools import partial
from math import ceil

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.date_words import clock, long_date, short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.words import at_start, shown_marking
from negotiator.language import listed, parted, tr
from negotiator.reports.question import latest_day
from negotiator.store import reads
from negotiator.store.reads import RoundHead
from negotiator.ui.folding_row import FoldingRow
from negotiator.ui.icons import icon
from negotiator.ui.player import Player
from negotiator.ui.round_slider import RoundSlider
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_BASES = (Basis.PUBLIC, Basis.IN_SESSION, Basis.ASSESSMENT, Basis.INTERNAL)

_LEAST_LETTERS, _MOST_LETTERS = 16, 22
"""How wide the list of rounds is, in capital letters."""


class PerspectiveBar(QFrame):
    """Shows and changes the perspective of a session; in two rows where one has no room.

    In a low window it keeps to one: what is changed least is behind a button.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(tr("Perspective"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.row = FoldingRow(scaled(8))
        self.row.lines.setContentsMargins(scaled(12), scaled(3), scaled(12), scaled(5))
        self._as_of = QPushButton()
        self._as_of.setToolTip(tr("Choose the day, and what was known when"))
        self._as_of.clicked.connect(self._choose_day)
        self.slider = RoundSlider(session)
        self.slider.as_of_chosen.connect(self._on_as_of_round)
        self.slider.since_chosen.connect(self._on_since_round)
        self.slider.day_chosen.connect(lambda day: self._go_to(PartialDate.of(day)))
        self.slider.day_stepped.connect(self.step_day)
        self.player = Player(session, self._next_stop, self)
        self.player.playing_changed.connect(self._show_playing)
        self._since = QComboBox()
        self._since.setAccessibleName(tr("Changes since"))
        self._since.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._since.activated.connect(self._on_since)
        self._shown = QPushButton()
        self._shown.setToolTip(tr("Choose which parties and components are shown"))
        self._shown.clicked.connect(self._choose_shown)
        self._ceiling = QComboBox()
        self._ceiling.setAccessibleName(tr("Up to marking"))
        self._ceiling.setMaximumWidth(scaled(180))
        self._ceiling.activated.connect(self._on_ceiling)
        changed_less = [
            _captioned(tr("Changes since"), self._since),
            _captioned(tr("Basis"), self._build_bases()),
            _captioned(tr("Show"), self._shown),
            _captioned(tr("Up to marking"), self._ceiling),
        ]
        first = [
            _captioned(tr("As of"), self._as_of),
            _captioned("", self._build_play()),
            self.slider,
        ]
        self.row.show_parts([*first, *changed_less], changed_less[::-1])
        outer.addWidget(self.row)
        outer.addWidget(self._build_strip())
        session.perspective_changed.connect(self.renew)
        session.changed.connect(lambda _: self.renew())
        session.palette_changed.connect(self.slider.update)
        session.palette_changed.connect(self._show_playing)
        session.palette_changed.connect(self._show_bases)
        self.renew()

    # ------------------------------------------------------------------ what others call

    def step_round(self, by: int) -> None:
        """Go to the next (1) or former (-1) round."""
        self.slider.step(by)

    def step_day(self, by: int) -> None:
        """Go to the next (1) or former (-1) day of which something is on record."""
        matrix = self._session.matrix
        day = reads.neighbouring_day(matrix.record, matrix.question.day, by)
        if day is not None:
            self._go_to(PartialDate.of(day))

    def renew(self) -> None:
        """Show the perspective as it is."""
        question = self._session.matrix.question
        perspective = self._session.perspective
        record = self._session.record
        latest = latest_day(record).last_day
        first = reads.earliest_day(record) or latest
        day = short_date(question.as_of)
        self._as_of.setText(day if perspective.as_of else tr("{day} (latest)", day=day))
        since = perspective.since.last_day if perspective.since else None
        self.slider.show_rounds(question.framework.rounds, question.day, since, (first, latest))
        self._fill_since(question.framework.rounds, since)
        self._show_bases()
        self._fill_ceiling()
        parties, components = len(question.parties), len(self._session.matrix.components)
        self._shown.setText(
            listed([tr("%n parties", "", parties), tr("%n components", "", components)])
        )
        order = " > ".join(basis.shown for basis in perspective.bases)
        for basis, button in self._bases.items():
            button.setToolTip(
                tr(
                    "Claims on {basis} basis. Of one moment the first counts: {order}. Right-click "
                    "changes the order.",
                    basis=basis.shown,
                    order=order,
                )
            )
        self._tell_more()
        self._strip.setVisible(perspective.known_at is not None)
        if perspective.known_at is not None:
            moment = perspective.known_at.astimezone()
            self._strip_words.setText(
                tr(
                    "As known on {day}, {time}. What was recorded later is left out.",
                    day=long_date(PartialDate.of(moment.date())),
                    time=clock(moment),
                )
            )

    def _tell_more(self) -> None:
        """Say at the button what the fields behind it hold."""
        bases = [basis.shown for basis in self._session.perspective.bases]
        words = [
            (tr("Changes since"), self._since.currentText()),
            (tr("Basis"), listed(bases)),
            (tr("Show"), self._shown.text()),
            (tr("Up to marking"), self._ceiling.currentText()),
        ]
        told = [tr("{label}: {value}", label=label, value=value) for label, value in words]
        self.row.more.setToolTip("\n".join(told))
        self.row.more.setAccessibleDescription(parted(told))

    # ------------------------------------------------------------------ building

    def _build_bases(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._bases: dict[Basis, QPushButton] = {}
        for n, basis in enumerate(_BASES):
            button = QPushButton(at_start(basis.shown))
            button.setCheckable(True)
            segment = "first" if n == 0 else "last" if n == len(_BASES) - 1 else "middle"
            button.setProperty("segment", segment)
            button.setProperty("ticked", True)
            button.setIconSize(QSize(scaled(12), scaled(12)))
            button.clicked.connect(self._on_basis)
            prefer = QAction(tr("Prefer “{basis}” over the others", basis=basis.shown), button)
            prefer.triggered.connect(partial(self._prefer, basis))
            usual = QAction(tr("The usual order"), button)
            usual.triggered.connect(self._order_as_usual)
            button.addActions([prefer, usual])
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            self._bases[basis] = button
            row.addWidget(button)
        return box

    def _build_play(self) -> QToolButton:
        self._play = QToolButton()
        self._play.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._play.clicked.connect(self.player.toggle)
        menu = QMenu(self._play)
        ways = QActionGroup(menu)
        for words, by_days in ((tr("Round by round"), False), (tr("Day by day"), True)):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(by_days == self.slider.by_days)
            action.triggered.connect(partial(self._set_way, by_days))
            ways.addAction(action)
        self._play.setMenu(menu)
        self._show_playing()
        return self._play

    def _build_strip(self) -> QFrame:
        self._strip = QFrame()
        self._strip.setProperty("role", "warning")
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(scaled(12), scaled(3), scaled(12), scaled(3))
        self._strip_words = QLabel()
        back = QPushButton(tr("Back to now"))
        back.setProperty("link", True)
        back.clicked.connect(lambda: self._ask(known_at=None))
        row.addWidget(self._strip_words, 1)
        row.addWidget(back)
        self._strip.hide()
        return self._strip

    # ------------------------------------------------------------------ slots

    def _set_way(self, by_days: bool, *_: object) -> None:
        self.slider.by_days = by_days

    def _show_bases(self) -> None:
        """Mark the chosen bases; since several may be, each has a tick."""
        chosen = icon("chosen", self._session.palette)
        for basis, button in self._bases.items():
            is_chosen = basis in self._session.perspective.bases
            button.setChecked(is_chosen)
            button.setIcon(chosen if is_chosen else QIcon())

    def _show_playing(self, *_: object) -> None:
        is_playing = self.player.is_playing
        words = tr("Play what moved, from stop to stop (F5)")
        if is_playing:
            words = tr("Stop (F5 or Esc)")
        self._play.setIcon(icon("pause" if is_playing else "play", self._session.palette))
        self._play.setToolTip(words)
        self._play.setAccessibleName(tr("Stop") if is_playing else tr("Play"))

    def _choose_day(self) -> None:
        from negotiator.ui.as_of_popup import AsOfPopup

        popup = AsOfPopup(self._session, self)
        popup.asked.connect(lambda as_of, known_at: self._ask(as_of=as_of, known_at=known_at))
        popup.show_below(self._as_of)

    def _choose_shown(self) -> None:
        from negotiator.ui.shown_popup import ShownPopup

        ShownPopup(self._session, self).show_below(self._shown)

    def _on_as_of_round(self, chosen: RoundHead) -> None:
        self._go_to(self._end_of(chosen))

    def _end_of(self, chosen: RoundHead) -> PartialDate:
        """Return the day that a round stands for: the last one also for all that came after."""
        end = PartialDate.of(chosen.end)
        if chosen is self.slider.begun[-1]:
            latest = latest_day(self._session.record)
            return max(latest, end, key=lambda each: each.packed)
        return end

    def _go_to(self, day: PartialDate) -> None:
        """Stand on a day, compared with an earlier one if anything is compared."""
        since = self._session.perspective.since
        if since is not None and since.last_day >= day.last_day:
            since = self._former_end(day.last_day)
        self._ask(as_of=day, since=since)

    def _next_stop(self, day: PartialDate | None) -> PartialDate | None:
        """Return where playing goes from a day, or from the beginning."""
        at = None if day is None else day.last_day
        if self.slider.by_days:
            found = reads.neighbouring_day(self._session.matrix.record, at or date.min, 1)
            return None if found is None else PartialDate.of(found)
        around = self.slider.neighbour(at, 1)
        if around is None:
            return None
        end = self._end_of(around)
        return None if at is not None and end.last_day <= at else end

    def _on_since_round(self, chosen: RoundHead) -> None:
        if chosen.end < self._session.matrix.question.day:
            self._ask(since=PartialDate.of(chosen.end))

    def _on_since(self, index: int) -> None:
        self._ask(since=self._since.itemData(index))

    def _on_basis(self) -> None:
        checked = {basis for basis, button in self._bases.items() if button.isChecked()}
        present = self._session.perspective.bases
        if checked:
            if present == tuple(sorted(present)):
                self._ask(bases=tuple(sorted(checked)))
            else:
                kept = [basis for basis in present if basis in checked]
                self._ask(bases=(*kept, *sorted(checked - set(present))))
        else:
            # Without any basis nothing could be shown, so the last one stays.
            self.renew()

    def _prefer(self, basis: Basis) -> None:
        """Let claims on a basis win where claims of one moment differ."""
        others = [each for each in self._session.perspective.bases if each is not basis]
        self._ask(bases=(basis, *others))

    def _order_as_usual(self) -> None:
        self._ask(bases=tuple(sorted(self._session.perspective.bases)))

    def _on_ceiling(self, index: int) -> None:
        is_highest = index == self._ceiling.count() - 1
        self._ask(ceiling=None if is_highest else index)

    # ------------------------------------------------------------------ internals

    def _ask(self, **values: object) -> None:
        self._session.perspective = self._session.perspective.but(**values)

    def _former_end(self, day: date) -> PartialDate | None:
        rounds = reads.framework(self._session.record).rounds
        before = [each for each in rounds if each.end < day]
        return PartialDate.of(before[-1].end) if before else None

    def _fill_since(self, rounds: tuple[RoundHead, ...], since: date | None) -> None:
        blocked = QSignalBlocker(self._since)
        day = self._session.matrix.question.day
        self._since.clear()
        self._since.addItem(tr("Off"), None)
        for each in rounds:
            if each.end < day:
                end = PartialDate.of(each.end)
                self._since.addItem(f"{each.title} · {short_date(end)}", end)
        index = next(
            (n for n in range(1, self._since.count()) if self._since.itemData(n).last_day == since),
            0,
        )
        if since is not None and not index:
            other = PartialDate.of(since)
            self._since.addItem(short_date(other), other)
            index = self._since.count() - 1
        self._since.setCurrentIndex(index)
        self._since.setMinimumContentsLength(self._letters_of(self._since))
        blocked.unblock()

    def _letters_of(self, combo: QComboBox) -> int:
        """Return how many letters a list has room for: its longest words, within a measure."""
        metrics = combo.fontMetrics()
        words = (combo.itemText(n) for n in range(combo.count()))
        widest = max(metrics.horizontalAdvance(each) for each in words)
        letters = ceil(widest / metrics.horizontalAdvance("X"))
        return min(_MOST_LETTERS, max(_LEAST_LETTERS, letters))

    def _fill_ceiling(self) -> None:
        blocked = QSignalBlocker(self._ceiling)
        markings = [
            at_start(shown_marking(each)) for each in self._session.record.negotiation.markings
        ]
        if [self._ceiling.itemText(n) for n in range(self._ceiling.count())] != markings:
            self._ceiling.clear()
            self._ceiling.addItems(markings)
        self._ceiling.setCurrentIndex(self._session.matrix.question.limits.ceiling)
        blocked.unblock()


def _captioned(caption: str, field: QWidget) -> QWidget:
    """Return a field with its caption above it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(1))
    label = QLabel(caption)
    label.setProperty("role", "caption")
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(caption)
    column.addWidget(label)
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignBottom)
    return whole
