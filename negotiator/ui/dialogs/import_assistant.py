"""The import assistant: how a table is read, what would come in and what not, before it does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.scale import NON_POSITIONS
from negotiator.exchange.export import problems_csv
from negotiator.exchange.foreign_tables import read_table
from negotiator.exchange.importing import Plan, bring_in, plan_words, planned
from negotiator.exchange.mapping import FIELDS, NEEDED, Layout, Mapping, guessed_columns
from negotiator.store.file import read_whole, write_whole
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record
from negotiator.ui.theme import scaled

_SHOWN, _PROBLEMS = 12, 500
_PAUSE = 250
_SEPARATORS = (("Found out", ""), ("Comma", ","), ("Semicolon", ";"), ("Tab", "\t"), ("Bar", "|"))
_ENCODINGS = ("", "utf-8", "utf-16", "cp1252", "cp1251", "cp1250", "cp1256", "gb18030", "shift_jis")
_LAYOUTS = (
    ("One position a row", Layout.LONG),
    ("Parties by components", Layout.MATRIX),
    ("KTAB: positions and saliences", Layout.KTAB),
)
_CREATE = (("party", "New parties"), ("component", "New components"), ("source", "New sources"))


class ImportAssistant(QDialog):
    """Shows a table and what would become of it; each choice plans it anew beside the work."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._plan: Plan | None = None
        self._task: Task | None = None
        self._is_filling = False
        self.setWindowTitle(f"Import positions from {path.name}")
        self.resize(scaled(1000), scaled(680))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.plan)
        self.preview = _table("The table as it is read")
        self.columns: dict[str, QComboBox] = {}
        self.stances = _table("Words for stances")
        self.stances.setColumnCount(2)
        self.stances.setHorizontalHeaderLabels(["In the table", "On the scale"])
        self.problems = _table("Rows that stay out")
        self.problems.setColumnCount(2)
        self.problems.setHorizontalHeaderLabels(["Line", "Why it stays out"])
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName("What would come in")
        self._problem = ProblemLine()
        self._only_sound = QCheckBox("Bring in only the sound rows")
        self._only_sound.toggled.connect(lambda _: self._show_state())
        layout = QVBoxLayout(self)
        layout.addLayout(self._build_reading())
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self._build_mapping())
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
            self._layout.addItem(words, layout)
        self._encoding = QComboBox()
        for name in _ENCODINGS:
            self._encoding.addItem(name or "Found out", name)
        self._separator = QComboBox()
        for words, value in _SEPARATORS:
            self._separator.addItem(words, value)
        self._sheet = QComboBox()
        self._date_format = QLineEdit()
        self._date_format.setPlaceholderText("2026-03-04, or as %d.%m.%Y")
        self._day = QLineEdit()
        self._day.setPlaceholderText("where there is no column")
        row = QHBoxLayout()
        for name, field in (
            ("Layout", self._layout),
            ("Encoding", self._encoding),
            ("Cells parted by", self._separator),
            ("Sheet", self._sheet),
            ("Days written", self._date_format),
            ("Said on", self._day),
        ):
            column = QVBoxLayout()
            caption = QLabel(name)
            caption.setProperty("role", "caption")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            column.addWidget(caption)
            column.addWidget(field)
            row.addLayout(column)
            if isinstance(field, QComboBox):
                field.currentIndexChanged.connect(lambda _: self._on_reading())
            else:
                field.textChanged.connect(lambda _: self._pause.start())
        return row

    def _build_mapping(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        for field, words in FIELDS.items():
            combo = QComboBox()
            combo.setAccessibleName(f"Column of {field.replace('_', ' ')}")
            combo.setToolTip(words.capitalize())
            combo.currentIndexChanged.connect(lambda _: self._changed())
            self.columns[field] = combo
        shown = QWidget()
        shown.setLayout(self._form)
        for field in (*NEEDED, "stance", "statement", "party_name", "source_title"):
            name = field.replace("_", " ").capitalize()
            self._form.addRow(f"{name} *" if field in NEEDED else name, self.columns[field])
        self._more = QPushButton("More fields")
        self._more.clicked.connect(self._show_more)
        self._create: dict[str, QCheckBox] = {}
        boxes = QHBoxLayout()
        for name, words in _CREATE:
            box = QCheckBox(words)
            box.toggled.connect(lambda _: self._changed())
            self._create[name] = box
            boxes.addWidget(box)
        column.addWidget(shown)
        column.addWidget(self._more)
        column.addLayout(boxes)
        column.addWidget(QLabel("Words that are no stance of the scale"))
        column.addWidget(self.stances, 1)
        return side

    def _build_result(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel("The first rows, as they are read"))
        column.addWidget(self.preview, 2)
        column.addWidget(self.said)
        column.addWidget(self.problems, 2)
        return side

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, do in (
            ("Load mapping…", self._load),
            ("Save mapping…", self._save),
            ("Save list of problems…", self._save_problems),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._only_sound)
        cancel = QPushButton("Cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._bring_in = QPushButton("Bring in")
        self._bring_in.setProperty("default", True)
        self._bring_in.setDefault(True)
        self._bring_in.clicked.connect(self.save)
        row.addWidget(cancel)
        row.addWidget(self._bring_in)
        return row

    # ------------------------------------------------------------------ reading

    def _on_reading(self) -> None:
        if not self._is_filling:
            self._read()

    def _changed(self) -> None:
        if not self._is_filling:
            self._pause.start()

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
        self._sheet.setEnabled(bool(table.sheets))
        for choice in (self._encoding, self._separator):
            choice.setEnabled(not table.sheets)
        _fill(self.preview, rows)
        heads = rows[0] if rows else []
        guessed = guessed_columns(heads)
        for field, combo in self.columns.items():
            combo.clear()
            combo.addItem("", "")
            for head in heads:
                if head:
                    combo.addItem(head, head)
            combo.setCurrentIndex(max(0, combo.findData(guessed.get(field, ""))))
            combo.setEnabled(self._chosen_layout is Layout.LONG)
        self._is_filling = False
        self.plan()

    @property
    def _chosen_layout(self) -> Layout:
        return Layout(self._layout.currentData())

    @property
    def mapping(self) -> Mapping:
        """How the table is read, as it is chosen here."""
        is_long = self._chosen_layout is Layout.LONG
        columns = {f: c.currentData() for f, c in self.columns.items() if c.currentData()}
        stances = {}
        for row in range(self.stances.rowCount()):
            item, combo = self.stances.item(row, 0), self.stances.cellWidget(row, 1)
            if item is not None and isinstance(combo, QComboBox) and combo.currentData():
                stances[item.text()] = combo.currentData()
        day = self._day.text().strip()
        return Mapping(
            layout=self._chosen_layout,
            columns=columns if is_long else {},
            stances=stances,
            create=tuple(name for name, box in self._create.items() if box.isChecked()),
            defaults={"expressed_on": day} if day else {},
            date_format=self._date_format.text().strip(),
            encoding=self._encoding.currentData(),
            separator=self._separator.currentData(),
            sheet=self._sheet.currentText(),
        )

    def plan(self) -> None:
        """Work out beside the work what would come in."""
        if self._task is not None:
            self._task.cancel()
        self._pause.stop()
        self._plan = None
        self.said.setText("Looking through the table…")
        self._show_state()
        mapping, path = self.mapping, self._path
        file = self._session.record.path
        if file is None:
            try:
                self._show_plan(planned(self._session.record, path, mapping))
            except NegotiatorError as problem:
                self._on_failed(problem)
            return
        task: list[Task] = []
        task.append(
            run_task(
                with_record(
                    file,
                    lambda record: planned(
                        record,
                        path,
                        mapping,
                        lambda _: not (task and task[0].is_cancelled),
                    ),
                ),
                self._show_plan,
                self._on_failed,
            )
        )
        self._task = task[0]

    def _on_failed(self, problem: NegotiatorError) -> None:
        self._task = None
        self._plan = None
        self.said.setText(str(problem))
        _fill(self.problems, [["Line", "Why it stays out"]])
        self._show_state()

    def _show_plan(self, plan: Plan) -> None:
        self._task = None
        self._plan = plan
        lines = plan_words(plan._replace(problems=[], left_out=0), 8)[1:]
        self.said.setText("\n".join((plan_words(plan, 0)[0], *lines)))
        rows = [["Line", "Why it stays out"]]
        rows += [[f"{each.line:,}", each.words] for each in plan.problems[:_PROBLEMS]]
        _fill(self.problems, rows)
        self._offer_stances(plan)
        self._show_state()

    def _offer_stances(self, plan: Plan) -> None:
        """Offer a stance for each word that is none of the scale's."""
        known = {
            item.text()
            for row in range(self.stances.rowCount())
            if (item := self.stances.item(row, 0)) is not None
        }
        words = [
            each.words[1:].split("” is no stance")[0]
            for each in plan.problems
            if "” is no stance of the scale" in each.words
        ]
        for word in dict.fromkeys(words):
            if word in known:
                continue
            row = self.stances.rowCount()
            self.stances.insertRow(row)
            self.stances.setItem(row, 0, QTableWidgetItem(word))
            combo = QComboBox()
            combo.setAccessibleName(f"Stance for {word}")
            combo.addItem("stays out", "")
            for name in (*self._session.scale.steps, *NON_POSITIONS.values()):
                combo.addItem(name, name)
            combo.currentIndexChanged.connect(lambda _: self._changed())
            self.stances.setCellWidget(row, 1, combo)
        self.stances.resizeColumnToContents(0)

    def _show_state(self) -> None:
        plan = self._plan
        can = plan is not None and bool(plan.drafts)
        if plan is not None and plan.left_out and not self._only_sound.isChecked():
            can = False
        self._bring_in.setEnabled(can)
        self._only_sound.setVisible(plan is not None and bool(plan.left_out))
        if plan is not None and plan.drafts:
            self._bring_in.setText(f"Bring in {len(plan.drafts):,}")
        else:
            self._bring_in.setText("Bring in")

    def _show_more(self) -> None:
        """Show the fields that are seldom in a table."""
        for field, combo in self.columns.items():
            if self._form.indexOf(combo) < 0:
                self._form.addRow(field.replace("_", " ").capitalize(), combo)
        self._more.hide()

    # ------------------------------------------------------------------ doing

    def save(self) -> None:
        """Bring in what the plan proposes, after a backup; a mistake is told here."""
        if self._plan is None:
            return
        from negotiator import settings
        from negotiator.store import backups

        record = self._session.record
        try:
            if record.path is not None:
                backups.make(record.connection, record.path, settings.backups_folder(), "import")
            bring_in(record, self._plan, only_sound=self._only_sound.isChecked())
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()

    def reject(self) -> None:
        """Close; a plan that is being worked out is dropped."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def show_mapping(self, mapping: Mapping) -> None:
        """Choose here what a mapping says."""
        self._is_filling = True
        self._layout.setCurrentIndex(self._layout.findData(mapping.layout))
        self._date_format.setText(mapping.date_format)
        self._day.setText(mapping.defaults.get("expressed_on", ""))
        self._is_filling = False
        self._read()
        self._is_filling = True
        for field, head in mapping.columns.items():
            self.columns[field].setCurrentIndex(max(0, self.columns[field].findData(head)))
        for name, box in self._create.items():
            box.setChecked(name in mapping.create)
        for row in reversed(range(self.stances.rowCount())):
            self.stances.removeRow(row)
        for word, name in mapping.stances.items():
            row = self.stances.rowCount()
            self.stances.insertRow(row)
            self.stances.setItem(row, 0, QTableWidgetItem(word))
            combo = QComboBox()
            combo.addItem("stays out", "")
            for each in (*self._session.scale.steps, *NON_POSITIONS.values()):
                combo.addItem(each, each)
            combo.setCurrentIndex(max(0, combo.findData(name)))
            combo.currentIndexChanged.connect(lambda _: self._changed())
            self.stances.setCellWidget(row, 1, combo)
        self._is_filling = False
        self.plan()

    def _load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Mapping", "", "Mappings (*.json)")
        if name:
            self._told(lambda: self.show_mapping(Mapping.read(_words(Path(name)))))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "Mapping", "mapping.json", "*.json")
        if name:
            self._told(lambda: write_whole(Path(name), self.mapping.text().encode()))

    def _save_problems(self) -> None:
        plan = self._plan
        if plan is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, "Rows that stay out", "left out.csv", "*.csv")
        if name:
            self._told(lambda: write_whole(Path(name), problems_csv(plan.problems).encode()))

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except NegotiatorError as problem:
            self._problem.tell(problem)
        else:
            self._problem.tell(None)


def _words(path: Path) -> str:
    return read_whole(path).decode("utf-8", errors="replace")


def _table(name: str) -> QTableWidget:
    table = QTableWidget(0, 0)
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return table


def _fill(table: QTableWidget, rows: list[list[str]]) -> None:
    """Fill a table; the first row is its heads."""
    heads = rows[0] if rows else []
    table.clear()
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.setRowCount(max(0, len(rows) - 1))
    for n, row in enumerate(rows[1:]):
        for column, words in enumerate(row[: len(heads)]):
            table.setItem(n, column, QTableWidgetItem(words[:500]))
    table.resizeColumnsToContents()
    for column in range(len(heads)):
        table.setColumnWidth(column, min(scaled(260), table.columnWidth(column)))
