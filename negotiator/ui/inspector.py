"""The inspector: what is held in the chosen cell, on whose word, and everything said before."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.language import tr
from negotiator.store import reads
from negotiator.ui.drawn import OneLine
from negotiator.ui.icons import icon
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled, sided
from negotiator.ui.wrapped_words import wrapped_words

if TYPE_CHECKING:
    from negotiator.ui.inspected import Inspected

_NARROWEST, _WIDEST = 260, 380


class Inspector(QWidget):
    """Follows the selection of a session.

    Signals:
        close_asked: the inspector is to be hidden.
    """

    close_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_current = False
        self.setMinimumWidth(_NARROWEST)
        self.setAccessibleName(tr("Inspector"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroll, 1)
        # Several signals of one action lead to one renewal.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show)
        for signal in (
            session.selected,
            session.changed,
            session.perspective_changed,
            session.palette_changed,
        ):
            signal.connect(lambda *_: self._out_of_date())
        session.closed.connect(self._later.stop)
        session.closed.connect(lambda: self._later.timeout.disconnect(self._show))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._show()

    def _out_of_date(self) -> None:
        """Show what is now, as soon as it is seen."""
        self._is_current = False
        if self.isVisible():
            self._later.start()

    # ------------------------------------------------------------------ head

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("role", "head")
        layout = QHBoxLayout(head)
        layout.setContentsMargins(*sided(14, 6, 8, 6))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = OneLine()
        self._title.setProperty("role", "strong")
        self._subtitle = OneLine()
        self._subtitle.setProperty("role", "caption")
        for label in (self._title, self._subtitle):
            words.addWidget(label)
        layout.addLayout(words, 1)
        self._head_buttons: dict[str, QToolButton] = {}
        for name, words_, slot in (
            ("previous", tr("Previous cell"), lambda: self._step(-1)),
            ("next", tr("Next cell"), lambda: self._step(1)),
            ("close", tr("Close the inspector (F9)"), self.close_asked.emit),
        ):
            button = QToolButton()
            self._head_buttons[name] = button
            button.setToolTip(words_)
            button.setAccessibleName(words_)
            button.setAutoRaise(True)
            button.clicked.connect(slot)
            layout.addWidget(button)
        self._colour_head()
        self._session.palette_changed.connect(self._colour_head)
        return head

    def _colour_head(self) -> None:
        for name, button in self._head_buttons.items():
            button.setIcon(icon(name, self._session.palette))

    def _step(self, by: int) -> None:
        """Select the neighbouring party on the same component."""
        component, party = self._session.selection
        keys = [each.key for each in self._session.matrix.parties]
        if component and party in keys:
            self._session.select(component, keys[(keys.index(party) + by) % len(keys)])

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        self._is_current = True
        component_key, party_key = self._session.selection
        frame = reads.framework(self._session.record)
        component = next((c for c in frame.components if c.key == component_key), None)
        party = next((p for p in frame.parties if p.key == party_key), None)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(*sided(12, 12, 10, 12))
        layout.setSpacing(8)
        if component is None:
            self._title.setText(tr("Inspector"))
            self._subtitle.setText("")
            layout.addWidget(wrapped_words(tr("Select a cell to see who said what."), quiet=True))
        elif party is None:
            self._title.setText(component.number)
            self._subtitle.setText(component.title)
            self._inspected.show_component(layout, component)
        else:
            self._title.setText(
                tr("{party} on {component}", party=party.name, component=component.number)
            )
            self._subtitle.setText(component.title)
            self._inspected.show_cell(layout, component, party)
        layout.addStretch(1)
        self._scroll.setWidget(page)
        # Words of another language may be longer: what cannot be wrapped is not cut off.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        needed = min(page.minimumSizeHint().width() + bar, scaled(_WIDEST))
        self.setMinimumWidth(max(_NARROWEST, needed))

    @cached_property
    def _inspected(self) -> "Inspected":
        """What is told of what is chosen, once something is."""
        from negotiator.ui.inspected import Inspected

        return Inspected(self._session, self)
