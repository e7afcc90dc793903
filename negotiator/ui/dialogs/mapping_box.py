"""What the columns and words of a foreign table mean: chosen by hand, kept in the file by name."""

from collections import abc
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.field_names import field_name
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.scale import NON_POSITIONS, shown
from negotiator.domain.words import at_start
from negotiator.exchange.mapping import FIELDS, NEEDED, Mapping, field_words
from negotiator.language import marked, tr
from negotiator.store import lookup, reads, recording
from negotiator.store.file import read_whole, write_whole
from negotiator.ui.dialogs.plain_table import plain_table
from negotiator.ui.qt_words import collated
from negotiator.ui.session import Session

_USUAL = (*NEEDED, "stance", "statement", "party_name", "source_title")
_NAMES = {
    "party_name": marked("party name", "field of an import"),
    "component_title": marked("component title", "field of an import"),
    "source_title": marked("source title", "field of an import"),
    "source_url": marked("source url", "field of an import"),
    "source_kind": marked("source kind", "field of an import"),
    "source_quote": marked("source quote", "field of an import"),
}
"""Of the fields that no row of the record has by this name."""
_CREATE = (
    ("party", marked("New &parties")),
    ("component", marked("New &components")),
    ("source", marked("New &sources")),
)


class MappingBox(QWidget):
    """The columns of each field, what may be created, and words that stand for stances.

    Signals:
        changed: something was chosen.
        chosen: a whole mapping was chosen, from the file's or another one's.
        problem: a NegotiatorError, or None where something went well.
    """

    changed = Signal()
    chosen = Signal(object)
    problem = Signal(object)

    def __init__(self, session: Session, mapping: Callable[[], Mapping]) -> None:
        super().__init__()
        self._session = session
        self._mapping = mapping
        self._is_filling = False
        self.columns: dict[str, QComboBox] = {}
        self.kinds: dict[str, QCheckBox] = {}
        self.stances = plain_table(tr("Words for stances"))
        self.stances.setColumnCount(2)
        self.stances.setHorizontalHeaderLabels([tr("In the table"), tr("On the scale")])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._build_names())
        column.addWidget(self._build_columns(), 3)
        self._more = QPushButton(tr("&More fields"))
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self.show_more)
        column.addWidget(self._more)
        boxes = QHBoxLayout()
        lacking = _lacking(session)
        for name, words in _CREATE:
            box = QCheckBox(tr(words))
            box.setChecked(name in lacking)
            box.toggled.connect(self._on_choice)
            self.kinds[name] = box
            boxes.addWidget(box)
        column.addLayout(boxes)
        caption = QLabel(tr("&Words that are no stance of the scale"))
        caption.setBuddy(self.stances)
        column.addWidget(caption)
        column.addWidget(self.stances, 2)

    def _build_names(self) -> QVBoxLayout:
        self.names = QComboBox()
        self.names.setEditable(True)
        self.names.setAccessibleName(tr("Name of the mapping"))
        edit = QLineEdit()
        edit.setPlaceholderText(tr("Mapping kept in the file"))
        self.names.setLineEdit(edit)
        self.names.activated.connect(lambda _: self.show_kept())
        self._fill_names()
        rows = QVBoxLayout()
        rows.addWidget(self.names)
        row = QHBoxLayout()
        for words, tip, do in (
            (tr("&Keep"), tr("Keep this mapping in the file under this name"), self.keep),
            (tr("Lo&ad…"), tr("Take a mapping from a file, as the command line does"), self.load),
            (tr("Sa&ve…"), tr("Write this mapping into a file, for the command line"), self.save),
        ):
            button = QPushButton(words)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        rows.addLayout(row)
        return rows

    def _build_columns(self) -> QWidget:
        self._form = QFormLayout()
        for field in FIELDS:
            combo = QComboBox()
            combo.setAccessibleName(tr("Column of {field}", field=_name(field)))
            combo.setToolTip(at_start(field_words(field)))
            combo.currentIndexChanged.connect(self._on_choice)
            self.columns[field] = combo
        for field in _USUAL:
            name = at_start(_name(field))
            self._form.addRow(f"{name} *" if field in NEEDED else name, self.columns[field])
        fields = QWidget()
        fields.setLayout(self._form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(fields)
        return area

    # ------------------------------------------------------------------ what others call

    def fill(self, heads: Iterable[str], guessed: dict[str, str], *, is_long: bool) -> None:
        """Offer the heads of a table as columns, and choose those that are guessed."""
        self._is_filling = True
        for field, combo in self.columns.items():
            combo.clear()
            combo.addItem("", "")
            for head in heads:
                if head:
                    combo.addItem(head, head)
            combo.setCurrentIndex(max(0, combo.findData(guessed.get(field, ""))))
            combo.setEnabled(is_long)
        if any(
            field in guessed and self._form.indexOf(self.columns[field]) < 0 for field in FIELDS
        ):
            self.show_more()
        self._is_filling = False

    def choose(self, mapping: Mapping) -> None:
        """Choose here what a mapping says of columns, words and what may be created."""
        self._is_filling = True
        for field, head in mapping.columns.items():
            self.columns[field].setCurrentIndex(max(0, self.columns[field].findData(head)))
        for name, box in self.kinds.items():
            box.setChecked(name in mapping.create)
        self.stances.setRowCount(0)
        for word, name in mapping.stances.items():
            self._add_word(word, name)
        self._is_filling = False

    @property
    def chosen_columns(self) -> dict[str, str]:
        """The column of each field that has one."""
        return {f: c.currentData() for f, c in self.columns.items() if c.currentData()}

    @property
    def chosen_stances(self) -> dict[str, str]:
        """The stances that words of the table stand for."""
        found = {}
        for row in range(self.stances.rowCount()):
            item, combo = self.stances.item(row, 0), self.stances.cellWidget(row, 1)
            if item is not None and isinstance(combo, QComboBox) and combo.currentData():
                found[item.text()] = combo.currentData()
        return found

    @property
    def chosen_kinds(self) -> tuple[str, ...]:
        """What may be created."""
        return tuple(name for name, box in self.kinds.items() if box.isChecked())

    def offer(self, words: Iterable[str]) -> None:
        """Offer a stance for each of these words that has none yet."""
        known = {
            item.text()
            for row in range(self.stances.rowCount())
            if (item := self.stances.item(row, 0)) is not None
        }
        for word in dict.fromkeys(words):
            if word not in known:
                self._add_word(word, "")
        self.stances.resizeColumnToContents(0)

    def suggest(self, stances: abc.Mapping[str, str]) -> None:
        """Choose stances that words stand for by their format, where the scale has them."""
        for word, name in stances.items():
            if word not in self.chosen_stances and name in self._session.scale.steps:
                self._add_word(word, name)

    def show_more(self) -> None:
        """Show the fields that are seldom in a table."""
        for field, combo in self.columns.items():
            if self._form.indexOf(combo) < 0:
                self._form.addRow(at_start(_name(field)), combo)
        self._more.hide()

    # ------------------------------------------------------------------ mappings by name

    def keep(self) -> None:
        """Keep the mapping in the file, under the name that is written."""
        name = self.names.currentText().strip()

        def do() -> None:
            made = KeptMapping.build({"name": name, "content": self._mapping().text()})
            recording.keep_by_name(self._session.record, made)
            self._fill_names()
            self.names.setEditText(name)

        if name:
            self._told(do)
        else:
            self.names.setFocus()
            self.problem.emit(NegotiatorError(tr("Write a name to keep the mapping under.")))

    def show_kept(self) -> None:
        """Take the mapping that the file keeps under the name."""
        name = self.names.currentText()
        record = self._session.record
        self._told(lambda: self.chosen.emit(Mapping.read(lookup.mapping(record, name).content)))

    def load(self) -> None:
        """Take a mapping from a file."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Mapping"), "", tr("Mappings") + " (*.json)")
        if name:
            self._told(lambda: self.chosen.emit(_read(Path(name))))

    def save(self) -> None:
        """Write the mapping into a file."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Mapping"), "mapping.json", "*.json")
        if name:
            self._told(lambda: write_whole(Path(name), self._mapping().text().encode()))

    # ------------------------------------------------------------------ internals

    def _fill_names(self) -> None:
        kept = collated(row.name for _, row in self._session.record.rows(KeptMapping))
        self.names.clear()
        self.names.addItems(kept)
        self.names.setCurrentIndex(-1)
        self.names.setEditText("")

    def _add_word(self, word: str, stance: str) -> None:
        row = self.stances.rowCount()
        self.stances.insertRow(row)
        self.stances.setItem(row, 0, QTableWidgetItem(word))
        combo = QComboBox()
        combo.setAccessibleName(tr("Stance for {word}", word=word))
        combo.addItem(tr("stays out"), "")
        for name in (*self._session.scale.steps, *NON_POSITIONS.values()):
            combo.addItem(shown(name), name)
        combo.setCurrentIndex(max(0, combo.findData(stance)))
        combo.currentIndexChanged.connect(self._on_choice)
        self.stances.setCellWidget(row, 1, combo)
        # By Tab one goes from the table through its choices.
        above = self.stances.cellWidget(row - 1, 1) if row else self.stances
        QWidget.setTabOrder(above, combo)

    def _on_choice(self, *_: object) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _told(self, do: Callable[[], object]) -> None:
        try:
            do()
        except NegotiatorError as problem:
            self.problem.emit(problem)
        else:
            self.problem.emit(None)


def _name(field: str) -> str:
    """Return what a field of an import is called; its contents: ``field_words``."""
    name = _NAMES.get(field)
    return tr(name, "field of an import") if name else field_name(field)


def _read(path: Path) -> Mapping:
    return Mapping.read(read_whole(path).decode("utf-8", errors="replace"))


def _lacking(session: Session) -> set[str]:
    """Return what a record has none of yet, so that a table is meant to bring it."""
    frame = reads.framework(session.record)
    lacking = set() if frame.components else {"component"}
    return lacking if frame.parties else lacking | {"party", "source"}
