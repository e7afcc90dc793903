"""The actions of a window by name, and menus of them."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Entry(NamedTuple):
    """An action of a menu: its name, words, keys, and what it does.

    ``needs_file`` greys it in a window without a file; ``is_on`` makes it one that is ticked
    while it says so.
    """

    name: str
    words: str
    keys: str
    do: Callable[[], object]
    needs_file: bool = True
    is_on: Callable[[], bool] | None = None


class Actions:
    """The actions of a window, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._needs_file: list[str] = []
        self._ticked: dict[str, Callable[[], bool]] = {}
        self.menus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> dict[str, QAction]:
        """Return all actions by name."""
        return dict(self._actions)

    def add_menu(self, title: str, entries: list[Entry | str | None]) -> QMenu:
        """Add a menu to the menu bar; None stands for a line, a name for an action made before."""
        menu = self._window.menuBar().addMenu(title)
        self.menus[title.replace("&", "")] = menu
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, str):
                menu.addAction(self._actions[entry])
            else:
                menu.addAction(self._make(entry))
        menu.aboutToShow.connect(self.tick)
        return menu

    def set_has_file(self, has_file: bool) -> None:
        """Grey what needs a file, or not."""
        for name in self._needs_file:
            self._actions[name].setEnabled(has_file)

    def tick(self) -> None:
        """Tick what is on now."""
        for name, is_on in self._ticked.items():
            self._actions[name].setChecked(is_on())

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.words, self._window)
        if entry.keys:
            action.setShortcuts([QKeySequence(keys) for keys in entry.keys.split("|")])
        action.triggered.connect(lambda _=False: entry.do())
        self._actions[entry.name] = action
        if entry.needs_file:
            self._needs_file.append(entry.name)
        if entry.is_on is not None:
            action.setCheckable(True)
            action.triggered.connect(lambda _=False: self.tick())
            self._ticked[entry.name] = entry.is_on
        return action
