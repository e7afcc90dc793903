"""The keys: one's own to give to others, and those of others that one knows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.settings import Settings
from negotiator.store.keys import LONGEST_NAME, Key, Keys, signing_name
from negotiator.ui import messages
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.dialogs.plain_table import plain_table
from negotiator.ui.tasks import Task, run_task
from negotiator.ui.theme import scaled
from negotiator.ui.views.sides import beginning


class KeysDialog(QDialog):
    """Shows the keys, copies the own one as text, adds and removes those of others.

    Signals:
        known_changed: other keys are known than before.
    """

    known_changed = Signal()

    def __init__(self, settings: Settings, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keys = Keys(folder)
        self._public: bytes | None = None
        self._task: Task | None = None
        self.setWindowTitle(tr("Keys"))
        self.resize(scaled(640), scaled(560))
        self._own_problem, self._problem = ProblemLine(), ProblemLine()
        for line in (self._own_problem, self._problem):
            line.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._build_own())
        layout.addWidget(self._build_known(), 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout.addLayout(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field does nothing here
        self._fill()
        # The library that makes keys takes its time to load.
        self._task = run_task(lambda: self._keys.own().public, self._on_own, self._on_own_failed)
        self.finished.connect(lambda _: self._leave())
        self.name.setFocus()

    # ------------------------------------------------------------------ building

    def _build_own(self) -> QGroupBox:
        group = QGroupBox(tr("Your own key"))
        self.name = QLineEdit(self._settings.signs_as or self._settings.author)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("The name in which you sign"))
        self.fingerprint = QLabel()
        self.fingerprint.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint.setAlignment(beginning())
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(tr("Fingerprint of your own key"))
        self.copy = QPushButton(tr("&Copy as text"))
        self.copy.setToolTip(tr("Give this text to the others, so that they know your key"))
        self.copy.setEnabled(False)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _=False: self.copy_own())
        self.said = QLabel(
            tr("The key stays on this computer; the text holds only its public half.")
        )
        self.said.setProperty("role", "caption")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.said, 1)
        form = QFormLayout(group)
        form.addRow(tr("You sign &as"), self.name)
        form.addRow(tr("Fingerprint"), self.fingerprint)
        form.addRow("", row)
        form.addRow(self._own_problem)
        return group

    def _build_known(self) -> QGroupBox:
        group = QGroupBox(tr("Keys of others that you know"))
        self.table = plain_table(tr("Keys of others that you know"))
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Fingerprint")])
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.currentCellChanged.connect(lambda *_: self._show_buttons())
        self.empty = QLabel(tr("No keys of others are known yet."))
        self.empty.setProperty("role", "quiet")
        self.remove = QPushButton(tr("&Remove…"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(lambda _=False: self.ask_remove())
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Paste the text of a key here: negotiator-key:…"))
        self.text.setAccessibleName(tr("Text of a key"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(scaled(56))
        self.text.textChanged.connect(self._show_buttons)
        self.add = QPushButton(tr("A&dd"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda _=False: self.add_key())
        hint = QLabel(tr("Compare the fingerprint by telephone before you rely on a key."))
        hint.setProperty("role", "caption")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.empty)
        first.addStretch(1)
        first.addWidget(self.remove)
        second.addWidget(self.text, 1)
        second.addWidget(self.add)
        layout = QVBoxLayout(group)
        layout.addWidget(self.table, 1000)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._problem)
        layout.addWidget(hint)
        layout.addStretch(1)
        return group

    # ------------------------------------------------------------------ what is done

    def copy_own(self) -> None:
        """Put the text of the own key on the clipboard."""

        def do() -> None:
            if self._public is not None:
                key = Key(signing_name(self.name.text()), self._public)
                QGuiApplication.clipboard().setText(key.text)
                self.said.setText(tr("The key of {name} is on the clipboard.", name=key.name))

        self._guarded(do, self._own_problem)

    def add_key(self) -> None:
        """Know the key whose text is in the field; a mistake is told below it."""

        def do() -> None:
            key = self._keys.add(self.text.toPlainText())
            self.text.clear()
            self._fill(key.name)
            self.known_changed.emit()

        self._guarded(do, self._problem)

    def ask_remove(self) -> None:
        """Know the chosen key no longer, after a question."""
        name = self._chosen()
        if name and messages.ask(
            self,
            tr("The key of {name} is known no longer.", name=name),
            tr("Copies that they signed are then told as signed by a key that you do not know."),
            tr("Remove"),
        ):
            self._guarded(lambda: self._forget(name), self._problem)

    def _forget(self, name: str) -> None:
        self._keys.remove(name)
        self._fill()
        self.known_changed.emit()

    # ------------------------------------------------------------------ internals

    def _guarded(self, do: Callable[[], None], line: ProblemLine) -> None:
        line.tell(None)
        try:
            do()
        except NegotiatorError as problem:
            line.tell(problem)

    def _fill(self, chosen: str = "") -> None:
        self.table.setRowCount(0)
        self._guarded(lambda: self._list(chosen), self._problem)
        self.table.setVisible(self.table.rowCount() > 0)
        self.empty.setVisible(self.table.rowCount() == 0 and self._problem.isHidden())
        self._show_buttons()

    def _list(self, chosen: str) -> None:
        known = self._keys.known()
        self.table.setRowCount(len(known))
        for row, key in enumerate(known):
            self.table.setItem(row, 0, QTableWidgetItem(key.name))
            self.table.setItem(row, 1, QTableWidgetItem(key.fingerprint))
            if key.name == chosen:
                self.table.setCurrentCell(row, 0)

    def _chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return "" if item is None else item.text()

    def _show_buttons(self) -> None:
        self.remove.setEnabled(bool(self._chosen()))
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _on_own(self, public: bytes) -> None:
        self._task = None
        self._public = public
        self.fingerprint.setText(Key("", public).fingerprint)
        self.copy.setEnabled(True)

    def _on_own_failed(self, problem: NegotiatorError) -> None:
        self._task = None
        self._own_problem.tell(problem)

    def _leave(self) -> None:
        """Keep the name, if it is one."""
        if self._task is not None:
            self._task.cancel()
        try:
            name = signing_name(self.name.text())
        except NegotiatorError:
            return
        if name != self._settings.author:
            self._settings.signs_as = name
        else:
            self._settings.signs_as = ""
