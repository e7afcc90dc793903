"""The backups of a file: when and why they were made, a look inside, and restoring one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.date_words import moment_words
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import some_of_kind
from negotiator.language import facing, marked, reason_of, tr
from negotiator.language import listed as words_listed
from negotiator.printing.words import apart
from negotiator.reports.sentences import size_words
from negotiator.store.backups import Backup, listed
from negotiator.store.connections import connect, needs_password
from negotiator.store.file import guard, write_whole
from negotiator.store.history import history, summary
from negotiator.store.record import Record
from negotiator.ui import messages
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.dialogs.password_dialog import ask_password
from negotiator.ui.theme import scaled

_WHY = {
    "migration": marked("Before an update of the file"),
    "hourly": marked("While it changed"),
    "before restoring": marked("Before another was restored"),
    "import": marked("Before an import"),
    "merge": marked("Before a merge"),
}
_CHANGES = 6


class BackupsDialog(QDialog):
    """Lists the backups of a file.

    Signals:
        restore_asked: this backup is to take the place of the file.
    """

    restore_asked = Signal(object)

    def __init__(self, path: Path, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._backups = listed(path, folder)
        self.setWindowTitle(tr("Backups of {file}", file=path.name))
        self.resize(scaled(820), scaled(440))
        self.table = QTableWidget(len(self._backups), 3)
        self.table.setHorizontalHeaderLabels([tr("When"), tr("Why"), tr("Size")])
        self.table.setAccessibleName(tr("Backups"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for row, each in enumerate(self._backups):
            words = (moment_words(each.at), tr(_WHY[each.reason]), size_words(each.size))
            for column, text in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in (0, 2):
            self.table.resizeColumnToContents(column)
        self.inside = QLabel()
        self.inside.setWordWrap(True)
        self.inside.setAccessibleName(tr("What is in the chosen backup"))
        self.inside.setMinimumWidth(scaled(300))
        self._problem = ProblemLine()
        self._build()
        self.table.currentCellChanged.connect(lambda *_: self._look())
        if self._backups:
            self.table.selectRow(0)
            self.table.setCurrentCell(0, 0)
        self._look()

    def chosen(self) -> Backup | None:
        """Return the backup that is chosen."""
        row = self.table.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._restore = QPushButton(tr("Restore…"))
        self._restore.clicked.connect(self._ask_restore)
        self._save = QPushButton(tr("Save a copy…"))
        self._save.clicked.connect(self._save_copy)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        heading = QLabel(tr("Inside"))
        heading.setProperty("role", "strong")
        right = QVBoxLayout()
        right.addWidget(heading)
        right.addWidget(self.inside)
        self.unlocks = QPushButton(tr("&Unlock…"))
        self.unlocks.clicked.connect(self._unlock)
        right.addWidget(self.unlocks, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addLayout(right)
        line = QHBoxLayout()
        line.addWidget(self._restore)
        line.addWidget(self._save)
        line.addStretch(1)
        line.addWidget(close)
        self._empty = QLabel(tr("No backups yet: the first is made when the file is changed."))
        self._empty.setProperty("role", "quiet")
        self._empty.setVisible(not self._backups)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._empty)
        layout.addLayout(middle, 1)
        layout.addWidget(self._problem)
        layout.addLayout(line)
        for button in (self._restore, self._save, self.unlocks, close):
            button.setAutoDefault(False)  # Enter on a backup restores nothing by itself

    # ------------------------------------------------------------------ slots

    def _look(self) -> None:
        """Look inside the chosen backup, read-only."""
        chosen = self.chosen()
        self._problem.tell(None)
        for button in (self._restore, self._save):
            button.setEnabled(chosen is not None)
        self.unlocks.hide()
        if chosen is None:
            self.inside.setText("")
            return
        if needs_password(chosen.path):
            self.inside.setText(tr("Locked with another password than the file."))
            self.unlocks.show()
            self._restore.setEnabled(False)
            return
        try:
            self.inside.setText(_inside(chosen))
        except NegotiatorError as problem:
            self.inside.setText("")
            self._problem.tell(problem)
            self._restore.setEnabled(False)

    def _unlock(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            ask_password(self, chosen.path, self._look)

    def _ask_restore(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        if messages.ask(
            self,
            tr(
                "{file} becomes what it was on {moment}.",
                file=self._path.name,
                moment=moment_words(chosen.at),
            ),
            tr("The present state is kept as a backup first."),
            tr("Restore"),
        ):
            self.restore_asked.emit(chosen)
            self.accept()

    def _save_copy(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save a copy"),
            str(self._path.with_name(f"{self._path.stem} {chosen.path.name}")),
        )
        if name:
            try:
                write_whole(Path(name), chosen.path.read_bytes())
            except (NegotiatorError, OSError) as problem:
                self._problem.tell(
                    problem
                    if isinstance(problem, NegotiatorError)
                    else NegotiatorError(
                        tr("The backup cannot be read: {reason}.", reason=reason_of(problem))
                    )
                )


def _inside(backup: Backup) -> str:
    guard(backup.path)
    with Record(connect(backup.path, read_only=True), backup.path, read_only=True) as record:
        found = summary(record)
        changes = history(record, _CHANGES)
        counts = (
            ("party", found.parties),
            ("component", found.components),
            ("position", found.positions),
            ("round", found.rounds),
            ("source", found.sources),
        )
        lines = [
            record.negotiation.title,
            words_listed([some_of_kind(word, count) for word, count in counts]),
            "",
            tr("Latest changes:"),
            *(f"{moment_words(each.at)}  {apart(each.label)}" for each in changes),
        ]
    return facing("\n".join(lines))
