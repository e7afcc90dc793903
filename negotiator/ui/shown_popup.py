"""Choosing which parties and which chapters or components are shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.language import tr
from negotiator.store import reads
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.popup import Popup
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_KEY = Qt.ItemDataRole.UserRole


class ShownPopup(Popup):
    """Two lists to tick, with a filter."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        frame = reads.framework(session.record)
        question = session.matrix.question
        shown_parties = {party.key for party in question.parties}
        shown_components = {component.key for component in question.components}
        self._parties = _tick_list(
            tr("Parties"),
            [
                (party.code, f"{party.name} ({party.code})", party.key in shown_parties)
                for party in frame.parties
            ],
        )
        top = [each for each in frame.components if each.depth <= 1]
        self._components = _tick_list(
            tr("Components"),
            [
                (
                    each.number,
                    f"{'    ' * each.depth}{each.number}  {each.title}",
                    each.key in shown_components,
                )
                for each in top
            ],
        )
        self._components.itemChanged.connect(self._on_component)
        self._children = {
            each.number: [c.number for c in top if c.parent == each.key] for each in top
        }
        find = QLineEdit()
        find.setPlaceholderText(tr("Filter the lists"))
        find.setAccessibleName(tr("Filter the lists"))
        find.textChanged.connect(self._filter)
        layout = QVBoxLayout(self)
        layout.addWidget(find)
        lists = QHBoxLayout()
        for title, each in (
            (tr("Parties"), self._parties),
            (tr("Components"), self._components),
        ):
            column = QVBoxLayout()
            label = QLabel(title)
            label.setProperty("role", "caption")
            column.addWidget(label)
            column.addWidget(each)
            lists.addLayout(column)
        layout.addLayout(lists)
        row = QHBoxLayout()
        everything = QPushButton(tr("Show all"))
        everything.clicked.connect(self._show_all)
        show = QPushButton(tr("Show these"))
        show.setProperty("default", True)
        show.clicked.connect(self._apply)
        row.addWidget(everything)
        row.addStretch(1)
        row.addWidget(show)
        layout.addLayout(row)
        self.setFocusProxy(find)

    def _on_component(self, item: QListWidgetItem) -> None:
        """Tick a chapter's components with it."""
        for number in self._children.get(item.data(_KEY), []):
            for n in range(self._components.count()):
                other = self._components.item(n)
                if other.data(_KEY) == number:
                    other.setCheckState(item.checkState())

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for each in (self._parties, self._components):
            for n in range(each.count()):
                each.item(n).setHidden(wanted not in each.item(n).text().casefold())

    def _show_all(self) -> None:
        self._session.perspective = self._session.perspective.but(parties=None, components=None)
        self.close()

    def _apply(self) -> None:
        parties = _ticked(self._parties)
        numbers = _ticked(self._components)
        all_parties = len(parties) == self._parties.count()
        all_components = len(numbers) == self._components.count()
        chosen = set(numbers)
        # A chapter brings all its components along, so it is named only when all are ticked.
        named = tuple(
            number
            for number in numbers
            if not self._children.get(number)
            or all(child in chosen for child in self._children[number])
        )
        if parties and named:
            self._session.perspective = self._session.perspective.but(
                parties=None if all_parties else parties,
                components=None if all_components else named,
            )
        self.close()


def _tick_list(name: str, rows: list[tuple[str, str, bool]]) -> QListWidget:
    made = QListWidget()
    made.setItemDelegate(OwnDirection(made))
    made.setAccessibleName(name)
    made.setMinimumSize(scaled(240), scaled(260))
    for key, words, is_on in rows:
        item = QListWidgetItem(words)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        made.addItem(item)
    return made


def _ticked(rows: QListWidget) -> tuple[str, ...]:
    return tuple(
        rows.item(n).data(_KEY)
        for n in range(rows.count())
        if rows.item(n).checkState() == Qt.CheckState.Checked
    )
