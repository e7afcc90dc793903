"""The menus: every action with its key, in one place, so that no key is taken twice."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Entry(NamedTuple):
    """An action of a menu: its name, words, keys, and what it does.

    ``needs_file`` greys it in a window without a file.
    """

    name: str
    words: str
    keys: str
    do: Callable[[], object]
    needs_file: bool = True


class Actions:
    """The actions of a window, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._needs_file: list[str] = []
        self.menus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> dict[str, QAction]:
        """Return all actions by name."""
        return dict(self._actions)

    def add_menu(self, name: str, title: str, entries: list[Entry | None]) -> QMenu:
        """Add a menu to the menu bar, known by a name; None stands for a line."""
        menu = self._window.menuBar().addMenu(title)
        self.menus[name] = menu
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(self._make(entry))
        return menu

    def set_has_file(self, has_file: bool) -> None:
        """Grey what needs a file, or not."""
        for name in self._needs_file:
            self._actions[name].setEnabled(has_file)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.words, self._window)
        if entry.keys:
            action.setShortcuts([QKeySequence(keys) for keys in entry.keys.split("|")])
        action.triggered.connect(lambda _=False: entry.do())
        self._actions[entry.name] = action
        if entry.needs_file:
            self._needs_file.append(entry.name)
        return action
