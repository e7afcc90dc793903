"""The timeline: a component's lanes above, what moved below."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.printing.symbols import Mark
from negotiator.reports.timeline import Timeline
from negotiator.store import reads
from negotiator.store.changes import Change
from negotiator.store.reads import ComponentHead
from negotiator.ui.drawn import MarkSign
from negotiator.ui.moved_search import MovedSearch
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.component_list import ComponentList
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.moved_list import MovedList
from negotiator.ui.views.timeline_lanes import TimelineLanes

_LEGEND = (
    (Mark.TOWARDS, "towards"),
    (Mark.AWAY, "away"),
    (Mark.TERMS, "terms changed"),
    (Mark.REAFFIRMED, "reaffirmed"),
    (Mark.CORRECTED, "corrected"),
    (Mark.DIFFER, "sources differ"),
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
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = QLabel("Axis")
        label.setContentsMargins(0, 0, scaled(8), 0)
        row.addWidget(label)
        group = QButtonGroup(box)
        for words, segment, by_rounds in (("Rounds", "first", True), ("Dates", "last", False)):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("segment", segment)
            button.setChecked(self.lanes.by_rounds == by_rounds)
            button.setToolTip(
                "Each round takes the same width" if by_rounds else "Each day takes the same width"
            )
            button.clicked.connect(lambda _=False, way=by_rounds: self._set_axis(way))
            group.addButton(button)
            row.addWidget(button)
        zoom = QWidget()
        line = QHBoxLayout(zoom)
        line.setContentsMargins(scaled(8), 0, 0, 0)
        for words, tip, factor in (("−", "Zoom out (−)", 0.8), ("+", "Zoom in (+)", 1.25)):
            tool = QToolButton()
            tool.setText(words)
            tool.setToolTip(tip)
            tool.setAccessibleName(tip)
            tool.setMinimumSize(QSize(scaled(26), scaled(26)))
            tool.clicked.connect(lambda _=False, by=factor: self.lanes.zoom(by))
            line.addWidget(tool)
        fit = QToolButton()
        fit.setText("Fit")
        fit.setToolTip("Show the whole time (Home)")
        fit.setMinimumHeight(scaled(26))
        fit.clicked.connect(self.lanes.fit)
        line.addWidget(fit)
        return [box, zoom]

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.lanes

    def step_change(self, by: int) -> None:
        """Do nothing: here are no changes to step through."""

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        component = self.components.component
        here = self._counts.get(component.key, 0) if component else 0
        texts = []
        if component is not None:
            entries = f"{self._entries} entr{'ies' if self._entries != 1 else 'y'}"
            texts.append(f"{component.number}: {entries}, {here} shift{'s' * (here != 1)}")
        texts.append(f"{sum(self._counts.values())} shifts shown")
        return texts

    # ------------------------------------------------------------------ building

    def _build(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.components = ComponentList(self._session)
        self.components.model.notes = self._note
        self.components.foot.setText("Number at right: shifts in this perspective.")
        self.components.foot.show()
        self.components.chosen.connect(self._on_component)
        row.addWidget(self.components)
        splitter = QSplitter(Qt.Orientation.Vertical)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        self.lanes = TimelineLanes(self._session)
        self.lanes.party_chosen.connect(self._on_party)
        column.addWidget(self.lanes, 1)
        splitter.addWidget(above)
        self.moved = MovedList(self._session)
        self.moved.chosen.connect(self._session.select)
        self.moved.scope_changed.connect(self._show_moved)
        splitter.addWidget(self.moved)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([scaled(520), scaled(230)])
        row.addWidget(splitter, 1)
        return page

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._status = QLabel()
        self._status.setProperty("role", "quiet")
        row.addWidget(self._title)
        row.addWidget(self._status, 1)
        for mark, words in _LEGEND:
            label = QLabel(words)
            label.setProperty("role", "legend")
            row.addWidget(MarkSign(self._session.palette, mark))
            row.addWidget(label)
        return head

    # ------------------------------------------------------------------ slots

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    def _on_changed(self, change: Change) -> None:
        self._out_of_date()

    def _out_of_date(self) -> None:
        self._is_current = False
        if self.isVisible():
            self._renew()

    def _on_selected(self, component: int, party: int) -> None:
        if not self.isVisible() or not self._is_current:
            return
        if self.components.component is None or self.components.component.key != component:
            self.components.choose(component)
        self.lanes.viewport().update()
        self.moved.choose(component, party)

    def _on_component(self, component: int) -> None:
        if self._session.selection[0] != component:
            self._session.select(component, self._session.selection[1])
        if self._is_current:
            self._show_lanes()

    def _on_party(self, party: int) -> None:
        component = self.components.component
        if component is not None:
            self._session.select(component.key, party)

    def _set_axis(self, by_rounds: bool) -> None:
        self.lanes.by_rounds = by_rounds

    # ------------------------------------------------------------------ internals

    def _renew(self) -> None:
        question = self._session.matrix.question
        has_something = bool(question.components) and bool(question.parties)
        self._stack.setCurrentIndex(0 if has_something else 1)
        self._is_current = True
        if not has_something:
            word = "component" if question.parties else "party"
            plural = "components" if question.parties else "parties"
            self._empty.say(
                f"No {plural} yet.", f"Add {word}…", lambda: self._session.add_asked.emit(word)
            )
            return
        self._search.renew()
        self._count_moments()
        self.components.show_components(question.components)
        self._show_lanes()

    def _count_moments(self) -> None:
        self._counts = {}
        for moment in self._search.moments:
            key = moment.component.key
            self._counts[key] = self._counts.get(key, 0) + 1

    def _timeline(self) -> Timeline:
        return Timeline(self._session.record, self._session.perspective)

    def _show_lanes(self) -> None:
        component = self.components.component
        if component is None:
            return
        timeline = self._timeline()
        lanes = timeline.lanes(component.key)
        self._entries = sum(len(lane.moments) for lane in lanes)
        self.lanes.show_lanes(lanes, timeline.texts(component.key))
        self._title.setText(f"{component.number}  {component.title}")
        until = self._session.matrix.question.limits.until
        status = reads.statuses(self._session.record, [component.key], until).get(component.key)
        self._status.setText(status[0].capitalize() if status else "")
        self._show_moved()

    def _show_moved(self) -> None:
        component = self.components.component
        if component is None:
            return
        search = self._search
        if self.moved.shows_all:
            search.start()
        here = search.on_component(component)
        shown = search.moments if self.moved.shows_all and search.has_all else here
        self.moved.show_moments(shown, component.number, len(here), is_looking=search.is_running)
        if search.problem:
            self.moved.say(search.problem)
        self.moved.choose(*self._session.selection)
        self.status_changed.emit()

    def _on_found(self) -> None:
        self._count_moments()
        self.components.show_components(self._session.matrix.question.components)
        self._show_moved()

    def _note(self, component: ComponentHead) -> tuple[str, str]:
        number = self._counts.get(component.key, 0)
        return "", str(number) if number else ""
