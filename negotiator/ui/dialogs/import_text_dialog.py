"""Bringing in a framework's text: what would become of each section, before anything is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.parties import Party
from negotiator.domain.stages import Nature
from negotiator.domain.words import at_start
from negotiator.exchange.framework_in import About, Doing, Entry, bring_in
from negotiator.language import marked, number, tr
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_HEADS = (marked("Number"), marked("Title"), marked("What becomes of it"), marked("Begins with"))
_LONGEST = 120


class ImportTextDialog(QDialog):
    """Shows the sections of a file, each of which may be left out, and brings them in."""

    def __init__(
        self, session: Session, path: Path, entries: list[Entry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._entries = entries
        self.setWindowTitle(tr("Text from {file}", file=path.name))
        self.resize(scaled(860), scaled(560))
        self._label = QLineEdit(path.stem[:60])
        self._nature = QComboBox()
        for nature in Nature:
            self._nature.addItem(at_start(nature.shown), nature)
        self._nature.setCurrentIndex(self._nature.findData(Nature.PROPOSAL))
        self._proposer = QComboBox()
        self._proposer.addItem("", None)
        for _, party in session.record.rows(Party):
            self._proposer.addItem(f"{party.name} ({party.code})", party.uid)
        self._date = QLineEdit(str(session.matrix.question.as_of))
        self._language = QLineEdit("en")
        fields = QHBoxLayout()
        for group in (
            ((tr("Called"), self._label), (tr("Nature"), self._nature)),
            ((tr("Proposed by"), self._proposer), (tr("Date"), self._date)),
            ((tr("Language"), self._language),),
        ):
            form = QFormLayout()
            for name, field in group:
                field.setAccessibleName(name)
                form.addRow(name, field)
            fields.addLayout(form)
        self.table = self._make_table()
        self._told = QLabel()
        self._told.setProperty("role", "quiet")
        self._problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Bring in"), self.save))
        self._count()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._entries), len(_HEADS))
        table.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
        table.setAccessibleName(tr("Sections"))
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, entry in enumerate(self._entries):
            section = entry.section
            words = " ".join(section.text[: 2 * _LONGEST].split())[:_LONGEST]
            doing = entry.doing.shown
            if entry.component is not None and entry.component.number != section.number:
                doing = tr(
                    "{doing} of {number}",
                    "what becomes of a section, and its component",
                    doing=doing,
                    number=entry.component.number,
                )
            texts = (section.number, section.title, doing, words)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column == 0:
                    comes = entry.doing in (Doing.COMPONENT, Doing.VERSION)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked if comes else Qt.CheckState.Unchecked)
                    if not comes:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                table.setItem(row, column, item)
        table.resizeColumnsToContents()
        for column, most in ((0, 110), (1, 300), (2, 200)):
            table.setColumnWidth(column, min(table.columnWidth(column), scaled(most)))
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.itemChanged.connect(lambda _: self._count())
        return table

    @property
    def chosen(self) -> list[Entry]:
        """The sections that come in, and those that only place them."""
        found = []
        for row, entry in enumerate(self._entries):
            item = self.table.item(row, 0)
            comes = item is not None and item.checkState() == Qt.CheckState.Checked
            if comes or entry.component is not None:
                found.append(entry if comes else entry._replace(doing=Doing.HEADING))
        return found

    def save(self) -> None:
        """Bring them in; a mistake is told here."""
        words = self._date.text().strip()
        try:
            about = About(
                self._label.text().strip(),
                self._nature.currentData(),
                self._proposer.currentData(),
                PartialDate.parse(words) if words else None,
                self._language.text().strip() or "en",
            )
            bring_in(self._session.record, self.chosen, about)
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()

    def _count(self) -> None:
        comes = [each for each in self.chosen if each.doing in (Doing.COMPONENT, Doing.VERSION)]
        new = sum(each.doing is Doing.COMPONENT for each in comes)
        self._told.setText(
            tr(
                "{some} of %n sections come in, {new} as new components. It is one change, and "
                "undo takes it back.",
                "",
                len(self._entries),
                some=number(len(comes)),
                new=number(new),
            )
        )
