"""The keys of all commands, to be changed: what is taken twice is told, and nothing is lost."""

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.words import folded
from negotiator.language import listed, tr
from negotiator.store.file import read_whole, write_whole
from negotiator.ui.actions import Command, is_key, sequences
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.theme import scaled

_NAME = Qt.ItemDataRole.UserRole
_FILTER = "JSON (*.json)"


class KeyMap(QWidget):
    """A table of commands and keys; ``chosen`` is what differs from the usual.

    Signals:
        changed: a key was changed, or keys were brought in.
    """

    changed = Signal()

    def __init__(self, commands: Sequence[Command], chosen: dict[str, str]) -> None:
        super().__init__()
        self._commands = {each.name: each for each in commands}
        self._keys = {name: chosen.get(name, each.usual) for name, each in self._commands.items()}
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Find a command or a key"))
        self.filter.setAccessibleName(tr("Find a command or a key"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([tr("Command"), tr("Keys", "of a keyboard")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(scaled(220))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentCellChanged.connect(lambda *_: self._show_current())
        self.edit = QKeySequenceEdit()
        self.edit.setAccessibleName(tr("New keys of the chosen command"))
        self.edit.setClearButtonEnabled(True)
        self.edit.editingFinished.connect(self._take)
        self.conflict = ProblemLine()
        self._lay_out()
        self._show()

    # ------------------------------------------------------------------ what others call

    @property
    def chosen(self) -> dict[str, str]:
        """The keys that differ from the usual ones, by the names of their commands."""
        return {
            name: keys for name, keys in self._keys.items() if keys != self._commands[name].usual
        }

    def conflicts(self) -> list[tuple[str, list[str]]]:
        """Return each key that is taken more than once, with the words of the commands."""
        taken: dict[str, list[str]] = defaultdict(list)
        for name, keys in self._keys.items():
            for key in dict.fromkeys(each.toString() for each in sequences(keys)):
                taken[key].append(self._commands[name].words.rstrip("…"))
        return [(key, words) for key, words in taken.items() if len(words) > 1]

    def set_keys(self, name: str, keys: str) -> None:
        """Give a command other keys."""
        self._keys[name] = keys
        self._show()
        self.changed.emit()

    # ------------------------------------------------------------------ internals

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = QLabel(tr("&New keys"))
        label.setBuddy(self.edit)
        row.addWidget(label)
        row.addWidget(self.edit, 1)
        for words, do in (
            (tr("&Usual keys"), self._reset),
            (tr("&All usual"), self._reset_all),
            (tr("&Export…"), self._export),
            (tr("&Import…"), self._import),
        ):
            button = QPushButton(words)
            button.clicked.connect(do)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.conflict)

    def _show(self) -> None:
        """Show the commands that have the words of the field, the chosen one still chosen."""
        current = self._current()
        words = folded(self.filter.text()).split()
        shown = [
            each
            for each in self._commands.values()
            if all(word in folded(f"{each.words} {self._keys[each.name]}") for word in words)
        ]
        self.table.blockSignals(True)
        self.table.setRowCount(len(shown))
        for row, each in enumerate(shown):
            item = QTableWidgetItem(each.words)
            item.setData(_NAME, each.name)
            self.table.setItem(row, 0, item)
            self.table.setItem(row, 1, QTableWidgetItem(_words(self._keys[each.name])))
        names = [each.name for each in shown]
        self.table.setCurrentCell(names.index(current) if current in names else 0, 0)
        self.table.blockSignals(False)
        self._show_current()
        self._tell_conflicts()

    def _show_current(self) -> None:
        name = self._current()
        self.edit.setEnabled(bool(name))
        first = next(iter(sequences(self._keys[name])), QKeySequence()) if name else QKeySequence()
        self.edit.setKeySequence(first)

    def _tell_conflicts(self) -> None:
        found = self.conflicts()
        if not found:
            self.conflict.tell(None)
            return
        key, words = found[0]
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.conflict.tell(
            NegotiatorError(
                tr("{key} is taken twice: {commands}.", key=shown, commands=listed(words)),
                tr("Give one of them another key."),
            )
        )

    def _current(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_NAME)) if item is not None else ""

    def _take(self) -> None:
        name = self._current()
        keys = self.edit.keySequence().toString()
        if name and keys != self._keys[name].split("|")[0]:
            self.set_keys(name, keys)

    def _reset(self) -> None:
        name = self._current()
        if name:
            self.set_keys(name, self._commands[name].usual)

    def _reset_all(self) -> None:
        self._keys = {name: each.usual for name, each in self._commands.items()}
        self._show()
        self.changed.emit()

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export keys"), "keys.json", _FILTER)
        if name:
            content = json.dumps(self._keys, indent=1, ensure_ascii=False) + "\n"
            self._guarded(lambda: write_whole(Path(name), content.encode("utf-8")))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", _FILTER)
        if name:
            self._guarded(lambda: self._bring_in(Path(name)))

    def _bring_in(self, path: Path) -> None:
        """Take the keys of a file, for the commands that are known.

        Raises:
            NegotiatorError: the file is no map of keys.
        """
        try:
            found = json.loads(read_whole(path))
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
            raise NegotiatorError(
                tr("{file} holds no keys.", file=path.name),
                tr("Choose a file that was exported here."),
            )
        for written in (each for keys in found.values() for each in keys.split("|") if each):
            if not is_key(written):
                raise NegotiatorError(
                    tr("“{written}” in {file} is no key.", written=written[:40], file=path.name),
                    tr("Choose a file that was exported here."),
                )
        self._keys.update({name: keys for name, keys in found.items() if name in self._keys})
        self._show()
        self.changed.emit()

    def _guarded(self, do: object) -> None:
        try:
            do()  # type: ignore[operator]
        except NegotiatorError as problem:
            self.conflict.tell(problem)


def _words(keys: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(each.toString(native) for each in sequences(keys))
