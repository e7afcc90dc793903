"""The menus: every action with its key, in one place, so that no key is taken twice."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from negotiator.domain.words import folded


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
        self._keys: dict[str, str] = {}
        self.menus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> dict[str, QAction]:
        """Return all actions by name."""
        return dict(self._actions)

    def add_menu(self, name: str, title: str, entries: list[Entry | None]) -> QMenu:
        """Add a menu to the menu bar, known by a name; None stands for a line."""
        titles = [each.title() for each in self.menus.values()]
        menu = self._window.menuBar().addMenu(with_own_letters([*titles, title])[-1])
        self.menus[name] = menu
        words = iter(with_own_letters([each.words for each in entries if each is not None]))
        for given in entries:
            if given is None:
                menu.addSeparator()
                continue
            entry = given._replace(words=next(words))
            menu.addAction(self._make(entry))
            path = f"{plain(title)} › {plain(entry.words)}"
            self._commands[entry.name] = Command(entry.name, path, entry.keys)
        return menu

    def commands(self) -> tuple[Command, ...]:
        """Return all commands, in the order of the menus."""
        return tuple(self._commands.values())

    def matching(self, text: str) -> list[tuple[str, QAction]]:
        """Return the commands that can be called now and have all words of a text, with keys."""
        wanted = folded(text).split()
        found = []
        for command in self._commands.values():
            action = self._actions[command.name]
            if action.isEnabled() and all(word in folded(command.words) for word in wanted):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append((f"{command.words}    {keys}".rstrip(), action))
        return found

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Give commands other keys, by their names; the others have their usual ones.

        Keys are written as Qt writes them ("Ctrl+Shift+R"), several with | between them.
        """
        for command in self._commands.values():
            keys = chosen.get(command.name, command.usual)
            if keys != self._keys[command.name]:
                self._keys[command.name] = keys
                self._actions[command.name].setShortcuts(sequences(keys))

    def set_has_file(self, has_file: bool) -> None:
        """Grey what needs a file, or not."""
        for name in self._needs_file:
            self._actions[name].setEnabled(has_file)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.words, self._window)
        self._keys[entry.name] = entry.keys
        if entry.keys:
            action.setShortcuts(sequences(entry.keys))
        action.triggered.connect(lambda _=False: entry.do())
        self._actions[entry.name] = action
        if entry.needs_file:
            self._needs_file.append(entry.name)
        return action


def sequences(keys: str) -> Sequence[QKeySequence]:
    """Return the keys of a text, which has | between several; what is no key is passed over."""
    return [QKeySequence(each) for each in keys.split("|") if is_key(each)]


def is_key(written: str) -> bool:
    """Whether a text is a key as Qt writes it, such as "Ctrl+Shift+R"."""
    return bool(QKeySequence(written).toString())


def with_own_letters(texts: Sequence[str]) -> list[str]:
    """Return the texts of a menu so that no two have the same letter to press.

    The first keeps its letter; another one takes the next of its own that is free, or none.
    """
    taken: set[str] = set()
    found = []
    for text in texts:
        bare = plain(text)
        at = text.replace("&&", "\0").find("&")
        places = [] if at < 0 else [at, *(n for n, each in enumerate(bare) if each.isalnum())]
        free = (n for n in places if n < len(bare) and bare[n].casefold() not in taken)
        place = next(free, -1)
        escaped = [each.replace("&", "&&") for each in bare]
        if place >= 0:
            taken.add(bare[place].casefold())
            escaped[place] = f"&{escaped[place]}"
        found.append("".join(escaped))
    return found


def plain(words: str) -> str:
    """Return words of a menu without the sign before the letter that is pressed."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
