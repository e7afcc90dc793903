"""The filter of the matrix: chips to switch on, a text to look for, and what they leave."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.grading import RELIABILITY_WORDS, reliability_in_words
from negotiator.domain.scale import NON_POSITIONS
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.reports.filters import Aspect, Filter
from negotiator.ui.dialogs.stance_buttons import stance_icon
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

T = TypeVar("T")
_TYPED = 250


class FilterStrip(QFrame):
    """Chips for what is looked for; it stays in sight as long as anything is.

    Signals:
        filter_changed: another ``Filter`` is asked for.
        closed: the strip was closed, and the filter cleared.
        keep_asked: the filter is to be kept in the file under a name.
    """

    filter_changed = Signal(object)
    closed = Signal()
    keep_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = Filter()
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("Filter"))
        both = QVBoxLayout(self)
        both.setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4))
        both.setSpacing(scaled(4))
        self._chips, self._rest = QHBoxLayout(), QHBoxLayout()
        for row in (self._chips, self._rest):
            row.setSpacing(scaled(4))
            both.addLayout(row)
        self._stances: dict[int, QPushButton] = {}
        self._aspects: dict[Aspect, QPushButton] = {}
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Text…"))
        self.text.setAccessibleName(tr("Text to look for"))
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(scaled(180))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED)
        self._typing.timeout.connect(self._on_text)
        self.text.textEdited.connect(lambda _: self._typing.start())
        self._bases = _menu_button(tr("Basis"))
        self._grades = _menu_button(tr("Grade"))
        self.result = QLabel()
        self.result.setProperty("role", "quiet")
        self._keep = QPushButton(tr("Keep…"))
        self._keep.setProperty("link", True)
        self._keep.setToolTip(tr("Keep this filter in the file under a name"))
        self._keep.clicked.connect(self.keep_asked.emit)
        self._clear = QPushButton(tr("Clear"))
        self._clear.setProperty("link", True)
        self._clear.setToolTip(tr("Show everything again (Esc)"))
        self._clear.clicked.connect(self.clear)
        self._build()
        session.changed.connect(lambda _: self._on_changed())
        session.palette_changed.connect(self._dress)

    # ------------------------------------------------------------------ what others call

    @property
    def shown(self) -> Filter:
        """The filter that the chips show."""
        return self._filter

    def show_filter(self, wanted: Filter) -> None:
        """Show a filter, without asking for it."""
        self._filter = wanted
        for code, chip in self._stances.items():
            chip.setChecked(code in wanted.stances)
        for aspect, chip in self._aspects.items():
            chip.setChecked(aspect in wanted.aspects)
        if self.text.text().strip() != wanted.text.strip():
            self.text.setText(wanted.text)
        for button, chosen in ((self._bases, wanted.bases), (self._grades, wanted.grades)):
            for action in button.menu().actions():
                action.setChecked(action.data() in chosen)
            button.setChecked(bool(chosen))
        self._clear.setEnabled(bool(wanted))
        self._keep.setEnabled(bool(wanted) and not self._session.record.read_only)

    def clear(self) -> None:
        """Look for nothing any more, and close."""
        self._ask(Filter())
        self.closed.emit()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._make_stances()
        for aspect in Aspect:
            chip = _chip(at_start(aspect.shown))
            chip.clicked.connect(lambda _=False, each=aspect: self._toggle_aspect(each))
            self._aspects[aspect] = chip
            self._chips.addWidget(chip)
        self._fill_menu(
            self._bases,
            [(at_start(basis.shown), basis) for basis in Basis],
            lambda chosen: self._ask(self._filter.but(bases=frozenset(chosen))),
        )
        grades = [
            (f"{letter}  {reliability_in_words(letter)}", letter) for letter in RELIABILITY_WORDS
        ]
        self._fill_menu(
            self._grades,
            [*((words, str(letter)) for words, letter in grades), (tr("No grade"), "")],
            lambda chosen: self._ask(self._filter.but(grades=frozenset(chosen))),
        )
        self._chips.addStretch(1)
        for widget in (self._bases, self._grades, self.text):
            self._rest.addWidget(widget)
        self._rest.addSpacing(scaled(8))
        self._rest.addWidget(self.result)
        self._rest.addStretch(1)
        self._rest.addWidget(self._keep)
        self._rest.addWidget(self._clear)
        self.show_filter(self._filter)

    def _make_stances(self) -> None:
        scale = self._session.scale
        for chip in self._stances.values():
            chip.deleteLater()
        self._stances = {}
        for place, code in enumerate((*range(1, len(scale) + 1), *NON_POSITIONS)):
            chip = _chip("")
            name = at_start(scale.shown(code))
            chip.setToolTip(name)
            chip.setAccessibleName(name)
            chip.setIconSize(QSize(scaled(20), scaled(16)))
            chip.clicked.connect(lambda _=False, each=code: self._toggle_stance(each))
            self._stances[code] = chip
            self._chips.insertWidget(place, chip)
        self._scale = scale
        self._dress()

    def _dress(self) -> None:
        steps = len(self._scale)
        for code, chip in self._stances.items():
            chip.setIcon(stance_icon(code, steps, self._session.palette, self.devicePixelRatioF()))

    def _fill_menu(
        self,
        button: QToolButton,
        entries: list[tuple[str, T]],
        choose: Callable[[list[T]], None],
    ) -> None:
        menu = QMenu(button)

        def on_toggled() -> None:
            choose([action.data() for action in menu.actions() if action.isChecked()])

        for words, value in entries:
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _=False: on_toggled())
            menu.addAction(action)
        button.setMenu(menu)

    # ------------------------------------------------------------------ slots

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text.hasFocus():
            self._on_text()
            return
        super().keyPressEvent(event)

    def _toggle_stance(self, code: int) -> None:
        self._ask(self._filter.but(stances=self._filter.stances ^ {code}))

    def _toggle_aspect(self, aspect: Aspect) -> None:
        self._ask(self._filter.but(aspects=self._filter.aspects ^ {aspect}))

    def _on_text(self) -> None:
        self._typing.stop()
        if self.text.text().strip() != self._filter.text.strip():
            self._ask(self._filter.but(text=self.text.text().strip()))

    def _on_changed(self) -> None:
        if self._session.scale != self._scale:
            self._make_stances()
            self._ask(self._filter.but(stances=frozenset()))

    def _ask(self, wanted: Filter) -> None:
        self.show_filter(wanted)
        self.filter_changed.emit(wanted)


def _chip(words: str) -> QPushButton:
    chip = QPushButton(words)
    chip.setCheckable(True)
    chip.setProperty("chip", True)
    chip.setAutoDefault(False)
    return chip


def _menu_button(words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(tr("{what} to look for", what=words))
    button.setCheckable(True)
    button.setProperty("chip", True)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
