"""The menus: every action with its key, in one place, so that no key is taken twice."""

from collections.abc import Callable, Mapping, Sequence
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


class Command(NamedTuple):
    """What a person may call by a key: its name, its words with the menu, and its usual keys."""

    name: str
    words: str
    usual: str


class Actions:
    """The actions of a window, by name."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._needs_file: list[str] = []
        self._commands: dict[str, Command] = {}
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
                words = f"{plain(title)} › {plain(entry.words)}"
                self._commands[entry.name] = Command(entry.name, words, entry.keys)
        return menu

    def commands(self) -> tuple[Command, ...]:
        """Return all commands, in the order of the menus."""
        return tuple(self._commands.values())

    def matching(self, text: str) -> list[tuple[str, QAction]]:
        """Return the commands that can be called now and have all words of a text, with keys."""
        wanted = text.casefold().split()
        found = []
        for command in self._commands.values():
            action = self._actions[command.name]
            if action.isEnabled() and all(word in command.words.casefold() for word in wanted):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append((f"{command.words}    {keys}".rstrip(), action))
        return found

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Give commands other keys, by their names; the others have their usual ones.

        Keys are written as Qt writes them ("Ctrl+Shift+R"), several with | between them.
        """
        for command in self._commands.values():
            keys = chosen.get(command.name, command.usual)
            self._actions[command.name].setShortcuts(sequences(keys))

    def set_has_file(self, has_file: bool) -> None:
        """Grey what needs a file, or not."""
        for name in self._needs_file:
            self._actions[name].setEnabled(has_file)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.words, self._window)
        action.setShortcuts(sequences(entry.keys))
        action.triggered.connect(lambda _=False: entry.do())
        self._actions[entry.name] = action
        if entry.needs_file:
            self._needs_file.append(entry.name)
        return action


def sequences(keys: str) -> Sequence[QKeySequence]:
    """Return the keys of a text, which has | between several."""
    return [QKeySequence(each) for each in keys.split("|") if each]


def plain(words: str) -> str:
    """Return words of a menu without the sign before the letter that is pressed."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
