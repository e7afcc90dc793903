"""The timeline: lanes over time, an event told in full, and what moved below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.dates import PartialDate
from negotiator.language import listed, marked, number, tr
from negotiator.printing.timeline_picture import Around
from negotiator.reports.around_lanes import (
    convergence_over_time,
    deadlines,
    status_changes,
    texts_tabled,
)
from negotiator.reports.event_words import event_lines
from negotiator.reports.lanes import Lanes
from negotiator.reports.timeline import Moment
from negotiator.store import reads
from negotiator.store.changes import Change
from negotiator.store.reads import ComponentHead
from negotiator.ui.divided import Divided
from negotiator.ui.folding_row import is_low
from negotiator.ui.moved_search import MovedSearch
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.component_list import LIST_WIDTH
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.moved_list import MovedList
from negotiator.ui.views.movement_view import MovementView
from negotiator.ui.views.subject_list import COMPONENTS, FRAMEWORK, PARTY, SubjectList
from negotiator.ui.views.timeline_head import TimelineHead
from negotiator.ui.views.timeline_lanes import TimelineLanes
from negotiator.ui.views.timeline_overview import TimelineOverview
from negotiator.ui.views.timeline_tools import TimelineTool, axis_tool

_MOVED_HEIGHT = 190
"""How high the list of what moved is until one drags its edge."""
_MOVED_LEAST = 420
"""It gives way where lanes and list have less height together."""
_NOTHING_CHOSEN = marked(
    "Choose an event with the arrows, or click it, to see who said what, and why."
)


class TimelinePage(QWidget):
    """The timeline of a session.

    Signals:
        status_changed: what ``status_texts`` says is other.
    """

    status_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._search = MovedSearch(session, self)
        self._search.found.connect(self._on_found)
        self._counts: dict[int, int] = {}
        self._entries = 0
        self._is_current = False
        self._is_showing = False
        # In a low window the lanes have what room there is, and what stands around them gives way.
        self._is_low = False
        self._stack = QStackedWidget()
        self._empty = EmptyState()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.changed.connect(self._on_changed)
        session.perspective_changed.connect(self._out_of_date)
        session.selected.connect(self._on_selected)
        session.palette_changed.connect(self._out_of_date)
        if not self._search.is_small:
            self.moved.shows_all = False

    # ------------------------------------------------------------------ what the window calls

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the timeline is shown."""
        return [axis_tool(self.lanes), TimelineTool(self.lanes, self.save_picture, self._session)]

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.movement if self.subjects.way == FRAMEWORK else self.lanes

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) event of the lane."""
        self.lanes.step_event(by)

    def toggle_moved(self) -> None:
        """Show what moved below the lanes and go to the list, or put it away."""
        self._divided.show_kept(self.moved.isHidden())
        target = self.focus_target() if self.moved.isHidden() else self.moved.table
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        if self.subjects.way == FRAMEWORK:
            return [self.movement.status]
        texts = []
        component = self.components.component
        if self.subjects.way == COMPONENTS and component is not None:
            here = self._counts.get(component.key, 0)
            counts = [tr("%n entries", "", self._entries), tr("%n shifts", "", here)]
            texts.append(tr("{label}: {value}", label=component.number, value=listed(counts)))
        else:
            texts.append(tr("%n lanes", "", len(self.lanes.picture.lanes)))
        texts.append(tr("%n shifts shown", "", sum(self._counts.values())))
        return texts

    def save_picture(self, suffix: str) -> None:
        """Save the picture of the lanes with heading, legend and marking."""
        from negotiator.ui.dialogs.save_picture import save_picture

        save_picture(self.window(), self._session, self.lanes.picture, suffix)

    # ------------------------------------------------------------------ building

    def _build(self) -> QWidget:
        self.subjects = SubjectList(self._session, self._note)
        self.components = self.subjects.components
        self.components.foot.setText(
            tr(
                "Number at right: shifts in this perspective. Shift or Ctrl and a click add a "
                "component."
            )
        )
        self.components.foot.show()
        self.subjects.changed.connect(self._on_subject)
        self.components.chosen.connect(self._on_component)
        self._above = QStackedWidget()
        self._lanes_page = self._build_lanes()
        self._above.addWidget(self._lanes_page)
        self.movement = MovementView(self._session)
        self.movement.status_changed.connect(self.status_changed.emit)
        self.movement.way_asked.connect(self._show_chosen)
        self._above.addWidget(self.movement)
        self.moved = MovedList(self._session)
        self.moved.chosen.connect(self._session.select)
        self.moved.scope_changed.connect(self._show_moved)
        over, beside = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        parts = (self._above, self.moved)
        self._divided = Divided("timeline-moved", over, parts, _MOVED_HEIGHT, _MOVED_LEAST)
        tip = tr("What moved, below the lanes (Ctrl+Shift+M)")
        self.head.end_with(self._divided.switch(tr("What moved"), tip))
        return Divided("timeline-list", beside, (self.subjects, self._divided), LIST_WIDTH)

    def _build_lanes(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = TimelineHead(self._session.palette)
        self._session.palette_changed.connect(lambda: self.head.set_palette(self._session.palette))
        column.addWidget(self.head)
        self.lanes = TimelineLanes(self._session)
        self.lanes.spot_chosen.connect(self._on_spot)
        self.lanes.event_chosen.connect(self._tell_event)
        self.lanes.as_of_chosen.connect(self._on_as_of)
        column.addWidget(self.lanes, 1)
        self.overview = TimelineOverview(self._session, self.lanes)
        self.overview.time_asked.connect(self.lanes.show_time)
        column.addWidget(self.overview)
        self._told = QLabel(tr(_NOTHING_CHOSEN))
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "quiet")
        self._told.setAccessibleName(tr("The chosen event"))
        self._told.setContentsMargins(scaled(12), scaled(4), scaled(12), scaled(4))
        self._told.setMinimumHeight(scaled(24))
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._told)
        return whole

    def _show_chosen(self, way: str) -> None:
        """Show the selected component or party in time, ready for the keyboard."""
        if way == PARTY:
            self.subjects.choose_party(self._session.selection[1])
        self.subjects.show_way(way)
        self.lanes.setFocus()

    # ------------------------------------------------------------------ slots

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_low != is_low(self):
            self._is_low = not self._is_low
            self.overview.setHidden(self._is_low)
            self.components.foot.setHidden(self._is_low)
            if self._is_current:
                self._show_subject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    def _on_changed(self, change: Change) -> None:
        self._out_of_date()

    def _out_of_date(self) -> None:
        self._is_current = False
        self._search.stop()
        if self.isVisible():
            self._renew()

    def _on_selected(self, component: int, party: int) -> None:
        if not self.isVisible() or not self._is_current:
            return
        if self.subjects.way == COMPONENTS and self.components.component is not None:
            if component not in [each.key for each in self.components.components]:
                self.components.choose(component)
        elif self.subjects.way == PARTY and party and party != self.subjects.party:
            self.subjects.choose_party(party)
        self.lanes.choose_spot(component, party)
        self.moved.choose(component, party)

    def _on_component(self, component: int) -> None:
        if self._session.selection[0] != component and self.subjects.way == COMPONENTS:
            self._session.select(component, self._session.selection[1])

    def _on_subject(self) -> None:
        if self._is_current and not self._is_showing:
            self._show_subject()

    def _on_spot(self, component: int, party: int) -> None:
        self._session.select(component, party)

    def _on_as_of(self, day: object) -> None:
        from datetime import date

        if isinstance(day, date):
            self._session.perspective = self._session.perspective.but(as_of=PartialDate.of(day))

    def _tell_event(self, moment: object) -> None:
        words = tr(_NOTHING_CHOSEN)
        if isinstance(moment, Moment):
            words = "  ·  ".join(event_lines(self._session.matrix.record, moment))
        self._told.setText(words)
        self._told.setHidden(self._is_low and not isinstance(moment, Moment))

    # ------------------------------------------------------------------ internals

    def _renew(self) -> None:
        question = self._session.matrix.question
        has_something = bool(question.components) and bool(question.parties)
        self._stack.setCurrentIndex(0 if has_something else 1)
        self._is_current = True
        if not has_something:
            word = "component" if question.parties else "party"
            says, offers = tr("No parties yet."), tr("Add party…")
            if question.parties:
                says, offers = tr("No components yet."), tr("Add component…")
            self._empty.say(says, offers, lambda: self._session.add_asked.emit(word))
            return
        self._search.renew()
        self._count_moments()
        self._is_showing = True
        self.components.show_components(question.components)
        self.subjects.show_parties(question.parties)
        self._is_showing = False
        self._show_subject()

    def _count_moments(self) -> None:
        self._counts = {}
        for moment in self._search.moments:
            key = moment.component.key
            self._counts[key] = self._counts.get(key, 0) + 1

    def _show_subject(self) -> None:
        """Show lanes or charts of what is looked at, and what moved in it."""
        way = self.subjects.way
        self._above.setCurrentWidget(self.movement if way == FRAMEWORK else self._lanes_page)
        if way == FRAMEWORK:
            self.movement.renew()
        elif way == PARTY:
            self._show_party()
        else:
            self._show_components()
        self._show_moved()

    def _show_components(self) -> None:
        heads = self.components.components or [
            each for each in (self.components.component,) if each is not None
        ]
        if not heads:
            return
        matrix = self._session.matrix
        record, question = matrix.record, matrix.question
        spots = [(head.key, party.key) for head in heads for party in question.parties]
        lanes = Lanes(record, question, spots)
        until = question.limits.until
        around = Around(
            texts=[flag for head in heads for flag in texts_tabled(record, head.key, until)],
            deadlines=[flag for head in heads for flag in deadlines(record, head.key, until)],
        )
        if len(heads) == 1:
            every = lanes.all()
            self._entries = sum(len(lane.moments) for lane in every)
        if len(heads) == 1 and not self._is_low:
            around = around._replace(
                statuses=status_changes(record, heads[0].key, until),
                convergence=convergence_over_time(every, len(self._session.scale)),
            )
        self._show(lanes, around, by_party=True)
        first = heads[0]
        title = f"{first.number}  {first.title}"
        more = len(heads) - 1
        status = reads.statuses(record, [first.key], until).get(first.key)
        self.head.tell(
            tr("{component} and %n more", "", more, component=title) if more else title,
            status=status[0] if status and len(heads) == 1 else "",
        )
        self._show_counts([head.key for head in heads], None)

    def _show_party(self) -> None:
        matrix = self._session.matrix
        key = self.subjects.party
        party = next((each for each in matrix.parties if each.key == key), None)
        if party is None:
            return
        lanes = Lanes(matrix.record, matrix.question, [(each, key) for each in matrix.components])
        self._show(lanes, Around(), by_party=False)
        self.head.tell(party.name, party.in_framework)
        self._show_counts(None, [key])

    def _show(self, lanes: Lanes, around: Around, *, by_party: bool) -> None:
        matrix = self._session.matrix
        first = reads.earliest_day(self._session.record) or matrix.question.day
        self.lanes.show_lanes(lanes, around, first, by_party=by_party)
        chosen = self.lanes.chosen
        self._tell_event(None if chosen is None else chosen.moment)

    def _show_counts(self, components: list[int] | None, parties: list[int] | None) -> None:
        record = self._session.matrix.record
        self.overview.show_counts(reads.expressed_counts(record, components, parties))

    def _show_moved(self) -> None:
        search = self._search
        component = self.components.component
        asked = self._session.perspective
        if self.subjects.way == COMPONENTS:
            if component is None:
                return
            if not self.moved.shows_all:
                asked = asked.but(components=(component.number,))
            if self.moved.shows_all:
                search.start()
            here = search.on_component(component)
            shown = search.moments if self.moved.shows_all and search.has_all else here
            number = component.number
        else:
            search.start()
            here = search.moments
            if self.subjects.way == PARTY:
                here = [m for m in here if m.party.key == self.subjects.party]
                heads = self._session.matrix.parties
                code = next((p.code for p in heads if p.key == self.subjects.party), None)
                asked = asked if code is None else asked.but(parties=(code,))
            shown, number = here, ""
        self.moved.show_moments(shown, number, len(here), asked, is_looking=search.is_running)
        if search.problem:
            self.moved.say(search.problem)
        self.moved.choose(*self._session.selection)
        self.status_changed.emit()

    def _on_found(self) -> None:
        self._count_moments()
        self._is_showing = True
        self.components.show_components(self._session.matrix.question.components)
        self._is_showing = False
        self._show_moved()

    def _note(self, component: ComponentHead) -> tuple[str, str]:
        shifts = self._counts.get(component.key, 0)
        return "", number(shifts) if shifts else ""
