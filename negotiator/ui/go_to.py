"""Search or go to: a line that finds cells, parties, components, rounds and commands (Ctrl+K)."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QStyle, QWidget

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.quick_line import Vocabulary
from negotiator.domain.round_words import round_code
from negotiator.domain.words import folded
from negotiator.language import tr
from negotiator.store import reads
from negotiator.ui.actions import Actions
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.icons import icon
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled, sided

if TYPE_CHECKING:
    from negotiator.store.search import Hit

_MOST = 12
_MOST_FOUND = 20
_MOST_COMMANDS = 8
_SHORTEST_SEARCH = 2
_SIGN = 16
_LINE = 24


class Place(NamedTuple):
    """A place to go to."""

    words: str
    go: Callable[[], None]


class GoTo(QLineEdit):
    """Finds while one types; Enter goes to the first, arrows choose another."""

    def __init__(
        self, session: Session, actions: Actions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self.setPlaceholderText(tr("Search or go to…"))
        self.setAccessibleName(tr("Search or go to"))
        self.setTextMargins(*sided(scaled(_SIGN + 2), 0, 0, 0))
        session.palette_changed.connect(self.update)
        self.setMinimumWidth(scaled(186))
        self.setMaximumWidth(scaled(244))
        self._list = QListWidget(self.window())
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setItemDelegate(OwnDirection(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusProxy(self)
        self._list.setAccessibleName(tr("Places found"))
        self._list.itemClicked.connect(self._go)
        self._places: list[Place] = []
        self.textEdited.connect(self._find)
        self.installEventFilter(self)

    def places(self, text: str) -> list[Place]:
        """Return the places that a text may mean, likeliest first."""
        session = self._session
        frame = reads.framework(session.record)
        wanted = folded(text.strip())
        if not wanted:
            return []
        places: list[Place] = []
        vocabulary = Vocabulary(
            [(party.code, party.name) for party in frame.parties],
            [component.number for component in frame.components],
            session.record.negotiation.scale,
        )
        read = vocabulary.read(text)
        named: set[tuple[str, int]] = set()
        if read.party is not None and read.component is not None:
            party, component = frame.parties[read.party], frame.components[read.component]
            places.append(
                Place(
                    tr(
                        "{party} on {component}",
                        party=party.name,
                        component=f"{component.number} {component.title}",
                    ),
                    partial(session.select, component.key, party.key),
                )
            )
        for component in frame.components:
            if wanted in folded(f"{component.number} {component.title}"):
                key = component.key
                named.add(("component", key))
                places.append(
                    Place(
                        f"{component.number}  {component.title}",
                        partial(self._select_component, key),
                    )
                )
            if len(places) >= _MOST:
                break
        for each in frame.parties:
            if wanted in folded(f"{each.name} {each.code}"):
                key = each.key
                named.add(("party", key))
                places.append(
                    Place(
                        f"{each.name} ({each.code})",
                        partial(self._select_party, key),
                    )
                )
        for around in frame.rounds:
            codes = f"R{around.number} {round_code(around.number)}"
            if wanted in folded(f"{around.title} {codes} {around.place}"):
                as_of = PartialDate.of(around.end)
                named.add(("round", around.key))
                places.append(
                    Place(
                        tr("As of {round}, {place}", round=around.title, place=around.place),
                        partial(self._ask, as_of),
                    )
                )
        places = places[:_MOST] + self._commands(wanted)
        if len(wanted) >= _SHORTEST_SEARCH:
            places += self._found(text, _MOST_FOUND, named)
        return places

    def _commands(self, wanted: str) -> list[Place]:
        """Return the commands that have these words; alone a letter says too little."""
        if self._actions is None or len(wanted) < _SHORTEST_SEARCH:
            return []
        return [
            Place(words, action.trigger)
            for words, action in self._actions.matching(wanted)[:_MOST_COMMANDS]
        ]

    def _found(self, text: str, most: int, named: set[tuple[str, int]]) -> list[Place]:
        """Return where the words stand, in rows that are not among those ``named`` already."""
        from negotiator.reports.found import found

        session = self._session
        internal = Basis.INTERNAL in session.perspective.bases
        return [
            Place(
                each.title
                if each.hit.text in each.title
                else tr("{label}: {value}", label=each.title, value=each.hit.text),
                partial(self._lead_to, each.hit),
            )
            for each in found(session.record, text, most, internal=internal)
            if (each.hit.word, each.hit.key) not in named
        ]

    def _lead_to(self, hit: "Hit") -> None:
        """Go to the place of what was found: its cell, its component, or its row."""
        session = self._session
        if hit.component:
            session.select(hit.component, hit.party or session.selection[1])
            session.view_asked.emit("comparison" if hit.word == "text-version" else "matrix")
        else:
            session.row_asked.emit(hit.word, hit.key)

    # ------------------------------------------------------------------ events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._list.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifier before the words, and the key at the end while there are none."""
        super().paintEvent(event)
        box = self.rect().adjusted(scaled(7), 0, -scaled(7), 0)
        side = scaled(_SIGN)
        sign = QRect(box.left(), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        icon("search", self._session.palette).paint(
            painter, QStyle.visualRect(self.layoutDirection(), self.rect(), sign)
        )
        if self._actions is not None and not self.text():
            keys = self._actions["go-to"].shortcut()
            painter.setFont(font(11))
            painter.setPen(self._session.palette.text2)
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignVCenter
                | QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight),
                keys.toString(QKeySequence.SequenceFormat.NativeText),
            )
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._list.currentRow()
        match event.key():
            case Qt.Key.Key_Down:
                self._list.setCurrentRow(min(row + 1, self._list.count() - 1))
            case Qt.Key.Key_Up:
                self._list.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._list.currentItem() is not None:
                    self._go(self._list.currentItem())
            case Qt.Key.Key_Escape:
                self.clear()
                self._list.hide()
                self.clearFocus()
            case _:
                super().keyPressEvent(event)

    # ------------------------------------------------------------------ internals

    def _find(self, text: str) -> None:
        self._places = self.places(text)
        self._list.clear()
        for place in self._places:
            item = QListWidgetItem(place.words)
            item.setToolTip(place.words)
            item.setSizeHint(QSize(1, scaled(_LINE)))  # As wide as the list: what is longer is cut.
            self._list.addItem(item)
        if not self._places:
            if text.strip():
                nothing = QListWidgetItem(tr("Nothing found"))
                nothing.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(nothing)
            else:
                self._list.hide()
                return
        self._list.setCurrentRow(0)
        width = max(self.width(), scaled(520))
        self._list.resize(width, min(16, self._list.count()) * scaled(_LINE) + 6)
        left = 0 if self.isRightToLeft() else self.width() - width
        self._list.move(self.mapToGlobal(QPoint(left, self.height() + 2)))
        self._list.show()

    def _go(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        if 0 <= row < len(self._places):
            place = self._places[row]
            self.clear()
            self._list.hide()
            self.clearFocus()
            place.go()

    def _select_component(self, component: int) -> None:
        self._session.select(component, self._session.selection[1])

    def _select_party(self, party: int) -> None:
        self._session.select(self._session.selection[0], party)

    def _ask(self, as_of: PartialDate) -> None:
        perspective = self._session.perspective
        since = perspective.since
        if since is not None and since.packed >= as_of.packed:
            since = None
        self._session.perspective = perspective.but(as_of=as_of, since=since)
