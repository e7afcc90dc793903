"""What a timeline is about, at its left: components, a party, or the whole framework."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.language import marked, tr
from negotiator.store.reads import ComponentHead, PartyHead
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.component_list import ComponentList

COMPONENTS, PARTY, FRAMEWORK = "components", "party", "framework"
_MEASURES = (
    (
        marked("Shifts"),
        marked(
            "Changes of what a party holds: towards agreement above the line, away below it; "
            "beside them those in terms or otherwise."
        ),
    ),
    (
        marked("Convergence"),
        marked(
            "How close the parties stand on a component: 1 if all hold one stance, 0 if half stand "
            "at each end."
        ),
    ),
    (
        marked("Distance"),
        marked(
            "How far a party stands from the best stance, over the components on which it holds "
            "one: 0 is nearest, 1 farthest."
        ),
    ),
    ("", marked("Enter or a double click on a row shows that component or party in time.")),
)


class SubjectList(QWidget):
    """Chooses between the three ways to look at time, and what to look at.

    Signals:
        changed: something else is looked at.
    """

    changed = Signal()

    def __init__(self, session: Session, notes: Callable[[ComponentHead], tuple[str, str]]) -> None:
        super().__init__()
        self._session = session
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(scaled(8), scaled(6), scaled(8), scaled(2))
        row.setSpacing(0)
        group = QButtonGroup(self)
        for name, words, tip, segment in (
            (COMPONENTS, tr("Components"), tr("All parties on one or several components"), "first"),
            (PARTY, tr("Party"), tr("All components of one party"), "middle"),
            (
                FRAMEWORK,
                tr("All", "the whole framework"),
                tr("The whole framework, round by round"),
                "last",
            ),
        ):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("segment", segment)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, each=name: self.show_way(each))
            group.addButton(button)
            row.addWidget(button)
            self._buttons[name] = button
        self._buttons[COMPONENTS].setChecked(True)
        self._way = COMPONENTS
        self.components = ComponentList(session)
        self.components.model.notes = notes
        self.components.allow_several()
        self.components.several_chosen.connect(self.changed.emit)
        self.parties = QListWidget()
        self.parties.setAccessibleName(tr("Parties"))
        self.parties.setItemDelegate(OwnDirection(self.parties))
        self.parties.setFrameShape(QListWidget.Shape.NoFrame)
        self.parties.setProperty("flat", True)
        self.parties.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parties.currentItemChanged.connect(lambda *_: self.changed.emit())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.components)
        self._stack.addWidget(self.parties)
        self._stack.addWidget(_measures())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    @property
    def way(self) -> str:
        """COMPONENTS, PARTY or FRAMEWORK."""
        return self._way

    def show_way(self, way: str) -> None:
        """Look at components, a party, or the whole framework."""
        self._way = way
        self._buttons[way].setChecked(True)
        self._stack.setCurrentIndex((COMPONENTS, PARTY, FRAMEWORK).index(way))
        self.changed.emit()

    @property
    def party(self) -> int:
        """The key of the chosen party; 0 without one."""
        item = self.parties.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else 0

    def show_parties(self, parties: tuple[PartyHead, ...]) -> None:
        """Show these parties, keeping the choice, or the one that is selected in the window."""
        blocked = QSignalBlocker(self.parties)
        wanted = self.party or self._session.selection[1]
        self.parties.clear()
        for party in parties:
            item = QListWidgetItem(f"{party.name}  ({party.code})")
            item.setData(Qt.ItemDataRole.UserRole, party.key)
            self.parties.addItem(item)
        keys = [party.key for party in parties]
        if keys:
            self.parties.setCurrentRow(keys.index(wanted) if wanted in keys else 0)
        blocked.unblock()

    def choose_party(self, party: int) -> None:
        """Choose a party by its key, if it is there."""
        for row in range(self.parties.count()):
            if self.parties.item(row).data(Qt.ItemDataRole.UserRole) == party:
                self.parties.setCurrentRow(row)
                return


def _measures() -> QWidget:
    """Return what the figures of the whole framework mean."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
    layout.setSpacing(scaled(4))
    for title, words in _MEASURES:
        for text, role in ((title, "caption"), (words, "quiet")):
            if text:
                label = QLabel(tr(text))
                label.setWordWrap(True)
                label.setProperty("role", role)
                layout.addWidget(label)
        layout.addSpacing(scaled(8))
    layout.addStretch(1)
    return page
