"""The import assistant: how a table is read, what would come in and what not, before it does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.exchange.export import problems_csv
from negotiator.exchange.foreign_tables import read_table
from negotiator.exchange.import_plan import Plan, plan_words
from negotiator.exchange.importing import bring_in, planned
from negotiator.exchange.mapping import Layout, Mapping, guessed_columns
from negotiator.exchange.table_layouts import recognised
from negotiator.language import marked, number, tr
from negotiator.store import backups
from negotiator.store.file import write_whole
from negotiator.store.record import Record
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.dialogs.mapping_box import MappingBox
from negotiator.ui.dialogs.plain_table import fill, plain_table
from negotiator.ui.session import Session
from negotiator.ui.splitter import Splitter
from negotiator.ui.tasks import Task, run_task, with_record
from negotiator.ui.theme import scaled

_SHOWN, _PROBLEMS = 12, 500
_PAUSE = 250
_SEPARATORS = (
    (marked("Found out", "parts cells"), ""),
    (marked("Comma", "parts cells"), ","),
    (marked("Semicolon", "parts cells"), ";"),
    (marked("Tab", "parts cells"), "\t"),
    (marked("Bar", "parts cells"), "|"),
)
_ENCODINGS = ("", "utf-8", "utf-16", "cp1252", "cp1251", "cp1250", "cp1256", "gb18030", "shift_jis")
_LAYOUTS = (
    (marked("Found out"), None),
    (marked("One position a row"), Layout.LONG),
    (marked("Parties by components"), Layout.MATRIX),
    (marked("KTAB: positions and saliences"), Layout.KTAB),
)


class ImportAssistant(QDialog):
    """Shows a table and what would become of it; each choice plans it anew beside the work."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._plan: Plan | None = None
        self._task: Task | None = None
        self._is_writing = False
        self._is_filling = False
        self._is_long = True
        self._defaults: dict[str, str] = {}
        self._others: dict[str, Any] = {}
        self._rows = 0
        self.setWindowTitle(tr("Import positions from {file}", file=path.name))
        self.resize(scaled(1000), scaled(680))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.plan)
        self._tick = QTimer(self)
        self._tick.setInterval(_PAUSE)
        self._tick.timeout.connect(self._show_progress)
        self.preview = plain_table(tr("The table as it is read"))
        self.box = MappingBox(session, lambda: self.mapping)
        self.box.changed.connect(self._pause.start)
        self.box.chosen.connect(self.show_mapping)
        self.problems = plain_table(tr("Rows that stay out"))
        self._problem = ProblemLine()
        self.box.problem.connect(self._problem.tell)
        self._only_sound = QCheckBox(tr("Bring in only the sound &rows"))
        self._only_sound.toggled.connect(lambda _: self._show_state())
        layout = QVBoxLayout(self)
        self._choices = QWidget()
        self._choices.setLayout(self._build_reading())
        layout.addWidget(self._choices)
        middle = Splitter()
        middle.setChildrenCollapsible(False)
        middle.setHandleWidth(scaled(10))
        middle.addWidget(self.box)
        middle.addWidget(self._build_result())
        middle.setSizes([scaled(400), scaled(600)])
        layout.addWidget(middle, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._build_buttons())
        self._read()

    # ------------------------------------------------------------------ building

    def _build_reading(self) -> QHBoxLayout:
        self._layout = QComboBox()
        for words, layout in _LAYOUTS:
            self._layout.addItem(tr(words), layout)
        self._encoding = QComboBox()
        for name in _ENCODINGS:
            self._encoding.addItem(name or tr("Found out"), name)
        self._separator = QComboBox()
        for words, value in _SEPARATORS:
            self._separator.addItem(tr(words, "parts cells"), value)
        self._sheet = QComboBox()
        self._date_format = QLineEdit()
        self._date_format.setPlaceholderText(tr("2026-03-04, or as %d.%m.%Y"))
        self._day = QLineEdit()
        self._day.setPlaceholderText(tr("where there is no column"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for name, field in (
            (tr("Layout"), self._layout),
            (tr("Encoding"), self._encoding),
            (tr("Cells parted by"), self._separator),
            (tr("Sheet"), self._sheet),
            (tr("Days written"), self._date_format),
            (tr("Said on"), self._day),
        ):
            column = QVBoxLayout()
            caption = QLabel(name)
            caption.setProperty("role", "caption")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            column.addWidget(caption)
            column.addWidget(field)
            hint = field.placeholderText() if isinstance(field, QLineEdit) else ""
            row.addLayout(column, len(hint))
            if isinstance(field, QComboBox):
                field.currentIndexChanged.connect(lambda _: self._on_reading())
            else:
                field.textChanged.connect(lambda _: self._pause.start())
        return row

    def _build_result(self) -> QWidget:
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(tr("What would come in"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Rows done"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(tr("The first rows, as they are read")))
        column.addWidget(self.preview, 2)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.problems, 2)
        return side

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._list = QPushButton(tr("Save &list of problems…"))
        self._list.setAutoDefault(False)
        self._list.clicked.connect(self._save_problems)
        row.addWidget(self._list)
        row.addStretch(1)
        row.addWidget(self._only_sound)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._bring_in = QPushButton(tr("&Bring in"))
        self._bring_in.setProperty("default", True)
        self._bring_in.setDefault(True)
        self._bring_in.clicked.connect(self.save)
        row.addWidget(self._cancel)
        row.addWidget(self._bring_in)
        return row

    # ------------------------------------------------------------------ reading

    def _on_reading(self) -> None:
        if not self._is_filling:
            self._read()

    def _read(self) -> None:
        """Read the first rows and take columns by their heads."""
        try:
            table = read_table(
                self._path,
                encoding=self._encoding.currentData(),
                separator=self._separator.currentData(),
                sheet=self._sheet.currentText(),
            )
            rows = []
            for _, cells in table.rows:
                if any(cell.strip() for cell in cells):
                    rows.append([cell.strip() for cell in cells])
                if len(rows) > _SHOWN:
                    break
        except NegotiatorError as problem:
            self._problem.tell(problem)
            self._plan = None
            self._show_state()
            return
        self._problem.tell(None)
        self._is_filling = True
        if table.sheets and not self._sheet.count():
            self._sheet.addItems(list(table.sheets))
            self._sheet.setCurrentText(table.sheet)
        self._sheet.setEnabled(bool(table.sheets))
        for choice in (self._encoding, self._separator):
            choice.setEnabled(not table.sheets)
        fill(self.preview, rows)
        heads = rows[0] if rows else []
        layout = self._chosen_layout or recognised(self._session.record, rows)
        self.box.fill(heads, guessed_columns(heads), is_long=layout is Layout.LONG)
        self._is_long = layout is Layout.LONG
        self.box.suggest(table.stances)
        self._is_filling = False
        self.plan()

    @property
    def _chosen_layout(self) -> Layout | None:
        chosen = self._layout.currentData()
        return None if chosen is None else Layout(chosen)

    @property
    def mapping(self) -> Mapping:
        """How the table is read, as it is chosen here."""
        day = self._day.text().strip()
        defaults = {**self._defaults, "expressed_on": day} if day else self._defaults
        return Mapping.model_validate(
            {
                **self._others,
                "layout": self._chosen_layout,
                "columns": self.box.chosen_columns if self._is_long else {},
                "stances": self.box.chosen_stances,
                "create": self.box.chosen_kinds,
                "defaults": defaults,
                "date_format": self._date_format.text().strip(),
                "encoding": self._encoding.currentData(),
                "separator": self._separator.currentData(),
                "sheet": self._sheet.currentText(),
            }
        )

    def plan(self) -> None:
        """Work out beside the work what would come in."""
        if self._is_writing:
            return
        self._pause.stop()
        self._plan = None
        self.said.setText(tr("Looking through the table…"))
        self._show_state()
        mapping, path = self.mapping, self._path
        self._run(
            lambda record, goes_on: planned(record, path, mapping, goes_on),
            self._show_plan,
            self._on_failed,
        )

    def _run(
        self,
        work: Callable[[Record, Callable[[int], bool]], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[NegotiatorError], None],
    ) -> None:
        """Do something beside the work, which is told how far it is and whether to go on."""
        if self._task is not None:
            self._task.cancel()
        self._rows = 0
        file = self._session.record.path
        if file is None:
            try:
                on_done(work(self._session.record, lambda _: True))
            except NegotiatorError as problem:
                on_error(problem)
            return
        task: list[Task] = []

        def goes_on(rows: int) -> bool:
            if task and task[0] is self._task:
                self._rows = rows
            return not (task and task[0].is_cancelled)

        task.append(
            run_task(
                with_record(file, lambda own: work(own, goes_on), self._session.record.author),
                on_done,
                on_error,
            )
        )
        self._task = task[0]
        self._tick.start()

    def _show_progress(self) -> None:
        if self._task is None:
            self._tick.stop()
            self.progress.hide()
            return
        whole = len(self._plan.drafts) if self._is_writing and self._plan is not None else 0
        self.progress.setRange(0, whole)
        self.progress.setValue(self._rows)
        self.progress.show()
        if self._is_writing:
            self.said.setText(
                tr("Bringing in {done} of %n positions…", "", whole, done=number(self._rows))
            )
        elif self._rows:
            self.said.setText(tr("Looking through the table: %n rows…", "", self._rows))

    def _end(self) -> None:
        self._task = None
        self._is_writing = False
        self._show_progress()

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._end()
        self._plan = None
        self.said.setText(str(problem))
        fill(self.problems, [[tr("Line"), tr("Why it stays out")]])
        self._show_state()

    def _show_plan(self, plan: Plan) -> None:
        self._end()
        self._plan = plan
        lines = plan_words(plan._replace(problems=[], left_out=0), 8)[1:]
        self.said.setText("\n".join((plan_words(plan, 0)[0], *lines)))
        rows = [[tr("Line"), tr("Why it stays out")]]
        rows += [[number(each.line), each.words] for each in plan.problems[:_PROBLEMS]]
        fill(self.problems, rows)
        self.box.offer(each.no_stance for each in plan.problems if each.no_stance)
        self._show_state()

    def _show_state(self) -> None:
        plan = self._plan
        can = plan is not None and bool(plan.drafts) and not self._is_writing
        if plan is not None and plan.left_out and not self._only_sound.isChecked():
            can = False
        self._bring_in.setEnabled(can)
        self._list.setEnabled(plan is not None and bool(plan.problems))
        self._only_sound.setVisible(plan is not None and bool(plan.left_out))
        for part in (self._choices, self.box, self._only_sound):
            part.setEnabled(not self._is_writing)
        if plan is not None and plan.drafts:
            self._bring_in.setText(tr("&Bring in {number}", number=number(len(plan.drafts))))
        else:
            self._bring_in.setText(tr("&Bring in"))

    # ------------------------------------------------------------------ doing

    def save(self) -> None:
        """Bring in what the plan proposes, after a backup; a mistake is told here."""
        plan, only_sound = self._plan, self._only_sound.isChecked()
        if plan is None or not self._bring_in.isEnabled():
            return
        if self._session.record.read_only:
            self._problem.tell(
                NegotiatorError(
                    tr("{file} is open for reading only.", file=self._session.record.name),
                    tr("Save a copy where you may write, and import into the copy."),
                )
            )
            return
        from negotiator import settings

        def work(record: Record, goes_on: Callable[[int], bool]) -> None:
            if record.path is not None:
                backups.make(record.connection, record.path, settings.backups_folder(), "import")
            bring_in(record, plan, only_sound=only_sound, goes_on=goes_on)

        # What is new afterwards is told from what is known now.
        self._session.look_outside()
        self._is_writing = True
        self._session.is_written_beside = True
        self._problem.tell(None)
        self._show_state()
        self._cancel.setFocus()
        self._run(work, lambda _: self._on_written(), self._on_not_written)

    def _on_written(self) -> None:
        self._end()
        self._session.is_written_beside = False
        self._session.look_outside()
        self.accept()

    def _on_not_written(self, problem: NegotiatorError) -> None:
        plan = self._plan
        self._end()
        self._session.is_written_beside = False
        if plan is not None:
            self._show_plan(plan)
        self._problem.tell(problem)

    def reject(self) -> None:
        """End what is being written and stay; or else close, whatever is being worked out."""
        if self._is_writing and self._task is not None:
            self._task.ask_to_stop()
            self.said.setText(tr("Taking back what was written…"))
            self._tick.stop()
            return
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def show_mapping(self, mapping: Mapping) -> None:
        """Choose here what a mapping says."""
        self._is_filling = True
        layouts = [layout for _, layout in _LAYOUTS]
        self._layout.setCurrentIndex(layouts.index(mapping.layout))
        self._date_format.setText(mapping.date_format)
        self._day.setText(mapping.defaults.get("expressed_on", ""))
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(mapping.encoding)))
        self._separator.setCurrentIndex(max(0, self._separator.findData(mapping.separator)))
        if mapping.sheet and self._sheet.findText(mapping.sheet) >= 0:
            self._sheet.setCurrentText(mapping.sheet)
        self._defaults = {
            name: words for name, words in mapping.defaults.items() if name != "expressed_on"
        }
        self._others = {"aliases": mapping.aliases, "nothing": mapping.nothing}
        self._is_filling = False
        self._read()
        self.box.choose(mapping)
        self.plan()

    def _save_problems(self) -> None:
        plan = self._plan
        if plan is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Rows that stay out"),
            tr("left out", "in the name of a file") + ".csv",
            "*.csv",
        )
        if not name:
            return
        listed = [(each.line, each.words) for each in plan.problems]
        try:
            write_whole(Path(name), problems_csv(listed).encode())
        except NegotiatorError as problem:
            self._problem.tell(problem)
        else:
            self._problem.tell(None)
