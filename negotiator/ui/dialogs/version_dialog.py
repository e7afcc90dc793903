"""Writing a new version of a text, with what it changes beside it."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.brackets import Bracket, BracketKind, brackets, choices, resolved
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.differences import RunKind, both_in_one, count_changes, difference
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.parties import Party
from negotiator.domain.stages import Nature
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.store import reads, recording
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.drawn import OwnDirection, direction_of
from negotiator.ui.session import Session
from negotiator.ui.splitter import Splitter
from negotiator.ui.theme import scaled
from negotiator.ui.views.comparison_text import change_format

_PAUSE = 120
_LONGEST = 70


class VersionDialog(QDialog):
    """Writes a new version of a component's text, from one that there is or from nothing.

    ``text`` is what it starts with, where it does not start with the text it is based on.
    """

    def __init__(
        self,
        session: Session,
        component: int,
        parent: QWidget | None = None,
        *,
        base: int = 0,
        text: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        record = session.record
        row = record.row("component", component)
        assert isinstance(row, Component)  # noqa: S101
        self._component = row
        self._versions = reads.versions(record, [component]).get(component, [])
        self._uids = {
            record.key_of("text-version", each.uid): each.uid
            for _, each in record.rows(TextVersion)
            if each.component == row.uid
        }
        self.setWindowTitle(tr("New version of {component}", component=f"{row.number} {row.title}"))
        self.resize(scaled(1000), scaled(640))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show_difference)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the new version"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._pause.start)
        self.marked = QTextEdit()
        self.marked.setReadOnly(True)
        self.marked.setAccessibleName(tr("What the new version changes"))
        self.brackets = QListWidget()
        self.brackets.setAccessibleName(tr("Brackets of the new version"))
        self.brackets.setItemDelegate(OwnDirection(self.brackets))
        self.brackets.setMaximumHeight(scaled(130))
        self.brackets.setToolTip(
            tr("Enter settles a bracket; what is chosen goes into the new text")
        )
        self.brackets.itemActivated.connect(self._on_bracket)
        self._counts = QLabel()
        self._counts.setProperty("role", "caption")
        self._heading = QLabel()
        self._heading.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.addLayout(self._build_fields())
        layout.addWidget(self._build_texts(), 1)
        self._problem = ProblemLine()
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Add version"), self.save))
        self._base.currentIndexChanged.connect(lambda _: self._start_from_base())
        keys = [each.key for each in self._versions]
        self._base.setCurrentIndex(
            self._base.findData(base) if base in keys else max(0, self._base.count() - 1)
        )
        self._start_from_base()
        if text is not None:
            self.text.setPlainText(text)
        self._show_difference()
        self.text.setFocus()

    # ------------------------------------------------------------------ building

    def _build_fields(self) -> QHBoxLayout:
        record = self._session.record
        self._base = QComboBox()
        self._base.addItem(tr("Nothing"), 0)
        for each in self._versions:
            self._base.addItem(each.title, each.key)
        self._label = QLineEdit()
        self._label.setPlaceholderText("Rev.3")
        self._nature = QComboBox()
        for nature in Nature:
            self._nature.addItem(at_start(nature.shown), nature)
        self._nature.setCurrentIndex(self._nature.findData(Nature.PROPOSAL))
        self._proposer = QComboBox()
        self._proposer.addItem("", None)
        for _, party in record.rows(Party):
            self._proposer.addItem(f"{party.name} ({party.code})", party.uid)
        self._date = QLineEdit(str(self._session.matrix.question.as_of))
        self._date.setPlaceholderText(tr("2026-03-04, 2026-03 or 2026"))
        self._language = QLineEdit(self._versions[-1].language if self._versions else "en")
        row = QHBoxLayout()
        for fields in (
            ((tr("Based on"), self._base), (tr("Called"), self._label)),
            ((tr("Nature"), self._nature), (tr("Proposed by"), self._proposer)),
            ((tr("Date"), self._date), (tr("Language"), self._language)),
        ):
            form = QFormLayout()
            for name, field in fields:
                field.setAccessibleName(name)
                form.addRow(name, field)
            row.addLayout(form, 1)
        return row

    def _build_texts(self) -> Splitter:
        left, right = QWidget(), QWidget()
        caption = QLabel(tr("Text"))
        caption.setProperty("role", "caption")
        for side, widgets in (
            (left, (caption, self.text, self._heading, self.brackets)),
            (right, (self._counts, self.marked)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                column.addWidget(widget, 1 if widget in (self.text, self.marked) else 0)
        splitter = Splitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        return splitter

    # ------------------------------------------------------------------ slots

    def save(self) -> None:
        """Add the version; a mistake is told here, and nothing typed is lost."""
        try:
            self._add()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()

    def _add(self) -> None:
        words = self._date.text().strip()
        values: dict[str, Any] = {
            "component": self._component.uid,
            "nature": self._nature.currentData(),
            "label": self._label.text(),
            "order": max((each.order for each in self._versions), default=0) + 1,
            "proposer": self._proposer.currentData(),
            "base": self._uids.get(self._base.currentData()),
            "date": PartialDate.parse(words) if words else None,
            "language": self._language.text() or "en",
            "text": self.text.toPlainText(),
        }
        if not self.text.toPlainText().strip():
            raise NegotiatorError(tr("The version has no text."), tr("Write it, or cancel."))
        recording.add_row(self._session.record, TextVersion.build(values))

    def reject(self) -> None:
        """Close; a text that was written is not dropped unasked."""
        from negotiator.ui import messages

        if self.text.document().isModified() and not messages.ask(
            self,
            tr("Drop the new version?"),
            tr("What was written here is not on record yet."),
            tr("Drop"),
        ):
            return
        super().reject()

    def _start_from_base(self) -> None:
        self._former = reads.text_of(self._session.record, self._base.currentData() or 0)
        if not self.text.document().isModified():
            self.text.setPlainText(self._former)
            self.text.document().setModified(False)
        self._show_difference()

    def _show_difference(self) -> None:
        """Show what the text changes, and the brackets it holds."""
        text = self.text.toPlainText()
        runs = difference(self._former, text)
        self.marked.clear()
        cursor = self.marked.textCursor()
        for piece in both_in_one(runs):
            shape = QTextCharFormat()
            if piece.kind is not RunKind.EQUAL:
                shape = change_format(piece, self._session.palette)
            cursor.insertText(piece.words, shape)
        option = self.marked.document().defaultTextOption()
        option.setTextDirection(direction_of(text))
        self.marked.document().setDefaultTextOption(option)
        base = self._base.currentText()
        self._counts.setText(tr("%n changes against {text}", "", count_changes(runs), text=base))
        self._show_brackets(text)

    def _show_brackets(self, text: str) -> None:
        read = brackets(text)
        row = self.brackets.currentRow()
        self.brackets.clear()
        for bracket in read.found:
            words = " ".join(text[bracket.start : bracket.end].split())
            words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            item = QListWidgetItem(f"{'  ' * bracket.depth}{words}")
            item.setData(Qt.ItemDataRole.UserRole, bracket.start)
            self.brackets.addItem(item)
        self.brackets.setCurrentRow(min(max(0, row), self.brackets.count() - 1))
        number = len(read.found)
        words = (
            tr("%n brackets: Enter or a double click settles one", "", number)
            if number
            else tr("%n brackets", "", 0)
        )
        strays = [*read.unopened, *read.unclosed]
        if strays:
            line = text.count("\n", 0, min(strays)) + 1
            words = tr(
                "{words}. %n without a partner, the first in line {line}",
                "",
                len(strays),
                words=words,
                line=line,
            )
        self._heading.setText(words)

    def _on_bracket(self, item: QListWidgetItem) -> None:
        """Offer what may come of a bracket."""
        text = self.text.toPlainText()
        start = item.data(Qt.ItemDataRole.UserRole)
        bracket = next((each for each in brackets(text).found if each.start == start), None)
        if bracket is None:
            return
        menu = self.choices_of(bracket)
        place = self.brackets.visualItemRect(item).bottomLeft()
        menu.exec(self.brackets.viewport().mapToGlobal(QPoint(place)))

    def choices_of(self, bracket: Bracket) -> QMenu:
        """Return the menu of what may come of a bracket of the text."""
        text = self.text.toPlainText()
        menu = QMenu(self)
        for words in choices(text, bracket):
            shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            action = menu.addAction(shown.replace("&", "&&").replace("\n", " "))
            action.triggered.connect(lambda _=False, each=words: self.settle(bracket, each))
        if bracket.kind is BracketKind.PLACEHOLDER:
            action = menu.addAction(tr("Write it in the text"))
            action.triggered.connect(lambda _=False: self._go_to(bracket))
        menu.addSeparator()
        action = menu.addAction(tr("Leave it out"))
        action.triggered.connect(lambda _=False: self.settle(bracket, None))
        return menu

    def settle(self, bracket: Bracket, words: str | None) -> None:
        """Put words in the place of a bracket; the text's own undo takes it back."""
        text = self.text.toPlainText()
        after = resolved(text, bracket, words)
        cursor = self.text.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(after)
        cursor.endEditBlock()
        self._show_difference()

    def _go_to(self, bracket: Bracket) -> None:
        text = self.text.toPlainText()
        cursor = self.text.textCursor()
        units = len(text[: bracket.inside].encode("utf-16-le")) // 2
        end = len(text[: bracket.end - 1].encode("utf-16-le")) // 2
        cursor.setPosition(units)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()
