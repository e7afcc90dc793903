"""The shared folder of a negotiation: which it is, what lies in it, and what that would bring."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, tr
from negotiator.reports.shared_words import moment_words, name_in, what_words
from negotiator.store.shared_folder import Finding, SharedFile, plain
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.dialogs.plain_table import fill, plain_table
from negotiator.ui.shared_folder import SharedFolder
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.store.own_copy import OwnCopy

_TO_MERGE = (Finding.NEWS, Finding.LOCKED)


class SharedFolderDialog(QDialog):
    """Lists the copies in the shared folder, and lets it be chosen.

    Signals:
        merge_asked: the paths of copies to be looked at and merged.
    """

    merge_asked = Signal(list)

    def __init__(self, shared: SharedFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = shared
        self._files: list[SharedFile] = []
        self._said = ""
        self._refused: NegotiatorError | None = None
        self.setWindowTitle(tr("Shared folder"))
        self.resize(scaled(900), scaled(440))
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place.setAccessibleName(tr("The shared folder"))
        self.table = plain_table(tr("Copies in the shared folder"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty("role", "quiet")
        self.state.setAccessibleName(tr("State"))
        self._problem = ProblemLine()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._build()
        self.table.itemSelectionChanged.connect(self._show_state)
        shared.told.connect(self._show)
        shared.put.connect(self._on_put)
        shared.not_put.connect(self._on_not_put)
        shared.look()
        self._fill()
        (self.choose_button if shared.folder is None else self.table).setFocus()

    def _build(self) -> None:
        self.choose_button = QPushButton(tr("&Choose…"))
        self.choose_button.clicked.connect(lambda _=False: self.choose())
        self.leave = QPushButton(tr("Stop &watching"))
        self.leave.setToolTip(tr("Watch no folder any more; nothing in it is changed"))
        self.leave.clicked.connect(lambda _=False: self._watch(None))
        self.look = QPushButton(tr("&Look and merge…"))
        self.look.clicked.connect(lambda _=False: self.merge())
        self.put = QPushButton(tr("&Put my copy there"))
        self.put.setToolTip(tr("A whole copy in your name; only your own former one is replaced"))
        self.put.clicked.connect(lambda _=False: self.put_copy())
        close = QPushButton(tr("Close"))
        close.clicked.connect(lambda _=False: self.reject())
        for button in (self.leave, self.put, close):
            button.setAutoDefault(False)
        head, line = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.place, 1)
        for button in (self.choose_button, self.leave):
            head.addWidget(button)
        for button in (self.look, self.put):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)
        layout.addWidget(self.state)
        layout.addWidget(self._problem)
        layout.addLayout(line)

    # ------------------------------------------------------------------ what others call

    def choose(self) -> None:
        """Ask which folder is shared, and watch it."""
        start = str(self._shared.folder or Path.home())
        name = QFileDialog.getExistingDirectory(self, tr("Shared folder"), start)
        if name:
            self._watch(Path(name))

    def merge(self) -> None:
        """Look at the selected copies and merge them; the list is closed."""
        paths = [each.path for each in self._selected()]
        self.accept()
        self.merge_asked.emit(paths)

    def put_copy(self) -> None:
        """Put one's own copy into the folder; how that went is told here."""
        self._said, self._refused = "", None
        self._shared.put_copy()
        self._show_state()

    # ------------------------------------------------------------------ internals

    def _watch(self, folder: Path | None) -> None:
        self._said, self._refused = "", None
        try:
            self._shared.watch(folder)
        except NegotiatorError as problem:
            self._refused = problem
        self._shared.look()
        self._fill()

    def _selected(self) -> list[SharedFile]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._files[row] for row in rows if row < len(self._files)]

    def _show(self) -> None:
        """Show what is known now; a list that is as it was keeps what is selected in it."""
        if self._files != self._shared.found:
            self._fill()
        self._show_state()

    def _fill(self) -> None:
        folder = self._shared.folder
        self._files = [] if folder is None else list(self._shared.found)
        self.place.setText(
            tr(
                "Choose a folder that you share with colleagues. Negotiator then tells when a copy "
                "of this negotiation in it brings something. It only reads their files."
            )
            if folder is None
            else plain(str(folder))
        )
        heads = [tr("File"), tr("What it is"), tr("Changed by"), tr("When")]
        rows = [
            [name_in(each, folder), what_words(each), each.author, moment_words(each)]
            for each in self._files
            if folder is not None
        ]
        fill(self.table, [heads, *rows])
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()
        self.table.setVisible(folder is not None)
        self._select_news()
        self._show_state()

    def _select_news(self) -> None:
        """Select what has news, so that one key merges all of it."""
        self.table.clearSelection()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row, each in enumerate(self._files):
            if each.finding is Finding.NEWS:
                self.table.selectRow(row)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _show_state(self) -> None:
        shared = self._shared
        chosen = self._selected()
        self.look.setEnabled(bool(chosen) and all(each.finding in _TO_MERGE for each in chosen))
        self.put.setEnabled(shared.folder is not None and not shared.is_putting)
        self.leave.setVisible(shared.folder is not None)
        (self.choose_button if shared.folder is None else self.look).setDefault(True)
        self._problem.tell(self._refused or shared.problem)
        words = self._said
        if shared.is_putting:
            words = tr("Putting your copy there…")
        elif shared.is_looking:
            words = tr("Looking…")
        elif not words and shared.folder is not None and not self._files and not shared.problem:
            words = tr("No negotiations lie in that folder.")
        self.state.setText(words)

    def _on_put(self, put: "OwnCopy") -> None:
        self._said = put_words(put)
        self._shared.look()
        self._show_state()

    def _on_not_put(self, problem: NegotiatorError) -> None:
        self._refused = problem
        self._show_state()


def put_words(put: "OwnCopy") -> str:
    """Return what became of one's own copy."""
    said = (
        marked("{name} is in the shared folder.")
        if put.is_written
        else marked("{name} is in the shared folder already, as the record is now.")
    )
    return tr(said, name=put.path.name)
