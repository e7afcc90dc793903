"""What moved, below the matrix: each row leads to its cell, and the cell to its row."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from negotiator.language import tr
from negotiator.ui.icons import icon
from negotiator.ui.moved_search import MovedSearch
from negotiator.ui.session import Session
from negotiator.ui.views.moved_list import MovedList


class MovedPanel(QWidget):
    """The list of what moved in the perspective; it reads nothing while it is hidden.

    Signals:
        close_asked: the panel is to be hidden.
    """

    close_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_current = False
        self.search = MovedSearch(session, self)
        self.search.found.connect(self._show_found)
        self.list = MovedList(session)
        self.list.chosen.connect(session.select)
        self.list.scope_changed.connect(self._show_found)
        close = QToolButton()
        self._close = close
        self._show_icon()
        close.setToolTip(tr("Close (Ctrl+Shift+M)"))
        close.setAccessibleName(tr("Close what moved"))
        close.setAutoRaise(True)
        close.clicked.connect(self.close_asked.emit)
        self.list.add_to_head(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        session.changed.connect(lambda _: self._out_of_date())
        session.perspective_changed.connect(self._out_of_date)
        session.selected.connect(self._on_selected)
        session.palette_changed.connect(self._show_icon)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    # ------------------------------------------------------------------ internals

    def _show_icon(self) -> None:
        self._close.setIcon(icon("close", self._session.palette))

    def _out_of_date(self) -> None:
        self._is_current = False
        self.search.stop()
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        self._is_current = True
        self.search.renew()
        self.search.start()
        self._show_found()

    def _on_selected(self, component: int, party: int) -> None:
        if not self.isVisible():
            return
        if not self.list.shows_all:
            self._show_found()
        self.list.choose(component, party)

    def _show_found(self) -> None:
        chosen, party = self._session.selection
        components = self._session.matrix.question.components
        component = next((each for each in components if each.key == chosen), None)
        here = self.search.on_component(component) if component is not None else []
        shown = self.search.moments if self.list.shows_all or component is None else here
        number = component.number if component is not None else ""
        asked = self._session.perspective
        if component is not None and not self.list.shows_all:
            asked = asked.but(components=(number,))
        is_looking = self.search.is_running
        self.list.show_moments(shown, number, len(here), asked, is_looking=is_looking)
        if self.search.problem:
            self.list.say(self.search.problem)
        self.list.choose(chosen, party)
