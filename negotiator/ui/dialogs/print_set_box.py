"""Print sets in the print dialog: sheets kept in the file, shown, added, removed, written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.print_sets import PrintSet, Sheet, print_set_of
from negotiator.language import tr
from negotiator.reports.sheets import asked_of, perspective_of
from negotiator.store import recording
from negotiator.store.record import Record
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.tasks import Task, run_task, with_record
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.ui.dialogs.print_dialog import PrintDialog


class PrintSetBox(QGroupBox):
    """The print sets of the file."""

    def __init__(self, dialog: "PrintDialog") -> None:
        super().__init__(tr("Print set kept in the file"))
        self._dialog = dialog
        self._record = dialog.session.record
        self._task: Task | None = None
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(tr("Name of the print set"))
        self.name.setLineEdit(QLineEdit())
        self.name.setPlaceholderText(tr("such as Morning briefing"))
        self.name.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.name.currentTextChanged.connect(lambda _: self.renew())
        self.sheets = QListWidget()
        self.sheets.setAccessibleName(tr("Sheets of the print set"))
        self.sheets.setWordWrap(True)
        self.sheets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheets.setMaximumHeight(scaled(120))
        self.sheets.itemActivated.connect(lambda _: self.show_sheet())
        self.sheets.itemClicked.connect(lambda _: self.show_sheet())
        self.since_round = QCheckBox(tr("Compared with the previous round"))
        self.since_round.setToolTip(tr("Whichever these are when it is printed"))
        self._add = QPushButton(tr("&Add"))
        self._add.setToolTip(
            tr("Add these pages to the set; whether they are redacted is not kept")
        )
        self._add.clicked.connect(lambda _=False: self.add())
        self._remove = QPushButton(tr("Remo&ve"))
        self._remove.setToolTip(tr("Take the chosen sheet out of the set"))
        self._remove.clicked.connect(lambda _=False: self.remove())
        self._write = QPushButton(tr("All as PDF…"))
        self._write.setToolTip(tr("Write every sheet of the set into a folder"))
        self._write.clicked.connect(lambda _=False: self.write())
        self._problem = ProblemLine()
        column = QVBoxLayout(self)
        column.addWidget(self.name)
        column.addWidget(self.sheets)
        column.addWidget(self.since_round)
        row = QHBoxLayout()
        row.setSpacing(scaled(6))
        for button in (self._add, self._remove, self._write):
            button.setAutoDefault(False)
            button.setMinimumWidth(0)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._fill_names()
        self.renew()

    # ------------------------------------------------------------------ what others call

    @property
    def present(self) -> PrintSet | None:
        """The set that is named, if there is one."""
        name = self.name.currentText().strip().casefold()
        sets = (row for _, row in self._record.rows(PrintSet))
        return next((row for row in sets if row.name.casefold() == name), None)

    def renew(self) -> None:
        """Show the sheets of the set that is named."""
        chosen = self.sheets.currentRow()
        self.sheets.clear()
        self._problem.tell(None)
        present = self.present
        try:
            sheets = present.sheets if present is not None else ()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            sheets = ()
        for sheet in sheets:
            self.sheets.addItem(sheet.words)
        self.sheets.setCurrentRow(min(chosen, len(sheets) - 1))
        can_write = not self._record.read_only
        self._add.setEnabled(can_write)
        self._remove.setEnabled(can_write and bool(sheets))
        self._write.setEnabled(bool(sheets) and self._task is None)

    def show_sheet(self) -> None:
        """Show the chosen sheet as pages."""
        present, row = self.present, self.sheets.currentRow()
        if present is None or row < 0:
            return
        try:
            sheet = present.sheets[row]
            self._dialog.show_sheet(sheet.setup, perspective_of(self._record, sheet.asked))
        except NegotiatorError as problem:
            self._problem.tell(problem)

    def add(self) -> None:
        """Keep the pages shown as another sheet of the set."""
        dialog, present = self._dialog, self.present
        try:
            asked = asked_of(
                self._record, dialog.perspective, since_round=self.since_round.isChecked()
            )
            sheets = present.sheets if present is not None else ()
            sheets = (*sheets, Sheet(setup=dialog.setup, asked=asked))
            self._keep(sheets)
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.sheets.setCurrentRow(len(sheets) - 1)

    def remove(self) -> None:
        """Take the chosen sheet out; the last one takes the set with it."""
        present, row = self.present, self.sheets.currentRow()
        if present is None or row < 0:
            return
        sheets = tuple(each for n, each in enumerate(present.sheets) if n != row)
        try:
            if sheets:
                self._keep(sheets)
            else:
                recording.remove_row(self._record, present)
                self._fill_names()
                self.renew()
        except NegotiatorError as problem:
            self._problem.tell(problem)

    def write(self) -> None:
        """Ask for a folder, and write all sheets there."""
        from negotiator.printing.print_set_out import write_print_set

        present = self.present
        if present is None or self._task is not None:
            return
        path = self._record.path
        start = str(path.parent) if path is not None else ""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the sheets"), start)
        if not folder:
            return
        rules, author = self._dialog.redaction.rules, self._record.author
        task: list[Task] = []

        def is_wanted() -> bool:
            return not (task and task[0].is_cancelled)

        def goes_on() -> None:
            if not is_wanted():
                raise NegotiatorError(tr("The sheets were not written to the end."))

        def work(record: Record) -> str:
            if rules is None:
                made = list(write_print_set(record, present, Path(folder), goes_on))
            else:
                with self._dialog.copies.of(record, rules, is_wanted) as copy:
                    made = list(
                        write_print_set(record, present, Path(folder), goes_on, redacted=copy)
                    )
            return tr("%n files in {folder}.", "", len(made), folder=Path(folder).name)

        self._problem.tell(None)
        if path is None:
            try:
                self._on_written(work(self._record))
            except NegotiatorError as problem:
                self._on_failed(problem)
            return
        self._dialog.say(tr("Writing the sheets…"))
        task.append(run_task(with_record(path, work, author), self._on_written, self._on_failed))
        self._task = task[0]
        self._write.setEnabled(False)

    def stop(self) -> None:
        """Write no further sheets."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # ------------------------------------------------------------------ internals

    def _on_written(self, words: str) -> None:
        self._task = None
        self.renew()
        self._dialog.say(words)

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._task = None
        self.renew()
        self._dialog.say("")
        self._problem.tell(problem)

    def _keep(self, sheets: tuple[Sheet, ...]) -> None:
        name = self.name.currentText()
        recording.keep_by_name(self._record, print_set_of(name, sheets))
        self._fill_names()
        self.name.setCurrentText(name.strip())
        self.renew()

    def _fill_names(self) -> None:
        present = self.name.currentText()
        blocked = self.name.blockSignals(True)
        self.name.clear()
        names = [row.name for _, row in self._record.rows(PrintSet)]
        self.name.addItems(names)
        self.name.setCurrentText(present or (names[0] if names else ""))
        self.name.blockSignals(blocked)
