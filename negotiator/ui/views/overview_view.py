"""The overview: all rows of the framework by their kind, to read, add, edit, remove, bring back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.date_words import moment_words
from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, tr
from negotiator.reports.register import SHOWN, Register
from negotiator.store import recording
from negotiator.store.alterations import alterations, changes_of_row
from negotiator.ui import messages
from negotiator.ui.divided import Divided
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.folding_row import FoldingRow
from negotiator.ui.models.register_model import RegisterModel
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.history_view import altered

_MADE_ELSEWHERE = {"negotiation", "reading", "dissociation", "view", "print-set", "mapping"}
_WIDEST = 360
_MEASURED_ROWS = 200
_LEAST_LAST = 160
# Sizes until one drags an edge, and how high rows and history are at least together.
_KINDS_WIDTH, _HISTORY_HEIGHT, _HISTORY_LEAST = 220, 180, 360

_ADD_ANY = marked("Add…")
_ADD = {
    "party": marked("Add party…"),
    "membership": marked("Add membership…"),
    "component": marked("Add component…"),
    "status": marked("Add status…"),
    "text-version": marked("Add text version…"),
    "linkage": marked("Add linkage…"),
    "package": marked("Add package…"),
    "package-part": marked("Add package part…"),
    "measure": marked("Add measure…"),
    "implementation": marked("Add implementation…"),
    "consequence": marked("Add consequence…"),
    "round": marked("Add round…"),
    "source": marked("Add source…"),
    "attachment": marked("Add attachment…"),
    "brief": marked("Add brief…"),
}
"""What the button to add a row says, by kind; the others are made elsewhere."""


class RegisterTable(QTableView):
    """The rows of one kind.

    Signals:
        edit_asked: the chosen row is to be edited.
        remove_asked: the chosen row is to be removed, or brought back.
    """

    edit_asked = Signal()
    remove_asked = Signal()
    add_asked = Signal()

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(OwnDirection(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("flat", True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(26))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda _: self.edit_asked.emit())

    def fit(self) -> None:
        """Give each column the room that the first rows take, within reason."""
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        last = self.model().columnCount() - 1
        for column in range(last):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 4, scaled(_WIDEST)))
        self.setColumnWidth(last, scaled(_LEAST_LAST))  # it stretches where there is room
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit()
        else:
            super().keyPressEvent(event)


class OverviewPage(QWidget):
    """All rows of the framework, by kind.

    Signals:
        status_changed: what ``status_texts`` says is other.
        edit_asked: the word of a kind and the key of a row.
    """

    status_changed = Signal()
    edit_asked = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_current = False
        self._word = "party"
        self._model = RegisterModel(session)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(tr("Kinds of rows"))
        self.kinds.addItems([tr(words) for words in SHOWN.values()])
        self.kinds.setProperty("flat", True)
        self.kinds.setWordWrap(True)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = RegisterTable(self._model)
        self.rows.edit_asked.connect(self._edit)
        self.rows.remove_asked.connect(self._remove)
        self.rows.add_asked.connect(self._add)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.rows.contextMenuEvent = self._open_menu  # type: ignore[method-assign]
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Rows that contain…"))
        self._filter.setAccessibleName(tr("Rows that contain"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setFixedWidth(scaled(200))
        self._filter.textChanged.connect(lambda _: self._renew())
        self._with_removed = QCheckBox(tr("With removed ones"))
        self._with_removed.toggled.connect(lambda _: self._renew())
        self._history = QPlainTextEdit()
        self._history.setReadOnly(True)
        self._history.setAccessibleName(tr("History of the chosen row"))
        self._history.setPlaceholderText(tr("Choose a row to see who changed what, and when."))
        self._history.setTabChangesFocus(True)
        self._build()
        self.kinds.setCurrentRow(0)
        self.kinds.currentRowChanged.connect(self._choose)
        self.rows.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self._model.modelReset.connect(self._show_row)
        session.changed.connect(self._out_of_date)

    # ------------------------------------------------------------------ what a page has

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the overview is shown."""
        return []

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.rows if self._model.rowCount() else self.kinds

    def step_change(self, by: int) -> None:
        """Do nothing: here are no changes to step through."""

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        rows = tr("%n rows", "", self._model.rowCount())
        return [tr("{label}: {value}", label=tr(SHOWN[self._word]), value=rows)]

    def table(self, word: str) -> RegisterTable:
        """Show the rows of a kind; returns their table."""
        self.kinds.setCurrentRow(list(SHOWN).index(word))
        return self.rows

    def show_row(self, word: str, key: int) -> None:
        """Choose a row of a kind."""
        self.table(word)
        row = self._model.row_of(key)
        if row >= 0:
            self.rows.selectRow(row)
            self.rows.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self._add_button = QPushButton(tr("Add…"))
        self._add_button.setToolTip(tr("Ins", "the key"))
        self._add_button.clicked.connect(self._add)
        self._edit_button = QPushButton(tr("Edit…"))
        self._edit_button.setToolTip(tr("Enter", "the key"))
        self._edit_button.clicked.connect(self._edit)
        self._remove_button = QPushButton(tr("Remove"))
        self._remove_button.setToolTip(tr("Del; undo brings back"))
        self._remove_button.clicked.connect(self._remove)
        self._empty = EmptyState()
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        heading = QLabel(tr("History of the row"))
        heading.setProperty("role", "strong")
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, scaled(6), 0, 0)
        under.addWidget(heading)
        under.addWidget(self._history)
        over, beside = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        parts = (stack, below)
        divided = Divided("overview-history", over, parts, _HISTORY_HEIGHT, _HISTORY_LEAST)
        tip = tr("Who changed the chosen row, and when")
        history = divided.switch(tr("History"), tip)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(self._build_line(history))
        column.addWidget(divided, 1)
        splitter = Divided("overview-kinds", beside, (self.kinds, right), _KINDS_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _build_line(self, history: QPushButton) -> FoldingRow:
        """Lay out what can be done with rows, and which of them are shown."""
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._filter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = FoldingRow(scaled(6), tr("What else can be done here"))
        acts = [self._add_button, self._edit_button, self._remove_button]
        for act in acts:
            act.clicked.connect(line.close_popup)
        less = [self._with_removed, history, self._filter, *acts[::-1]]
        line.show_parts([*acts, space, self._with_removed, self._filter, history], less)
        return line

    def _open_menu(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        removing = tr("Bring back") if self._is_removed() else tr("Remove")
        for words, do in (
            (tr("Edit…") + "\tEnter", self._edit),
            (f"{removing}\tDel", self._remove),
            (f"{tr(_ADD.get(self._word, _ADD_ANY))}\tIns", self._add),
        ):
            action = QAction(words, menu)
            action.triggered.connect(do)
            action.setEnabled(not self._session.record.read_only)
            menu.addAction(action)
        menu.exec(event.globalPos())

    # ------------------------------------------------------------------ slots

    def _choose(self, row: int) -> None:
        self._word = list(SHOWN)[row]
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)
        self._renew()
        self.rows.fit()

    def _add(self) -> None:
        if self._word not in _MADE_ELSEWHERE:
            self._session.add_asked.emit(self._word)

    def _edit(self) -> None:
        key = self._key()
        if key is not None and not self._is_removed():
            self.edit_asked.emit(self._word, key)

    def _remove(self) -> None:
        """Remove the chosen row; bring it back if it is removed."""
        record, key = self._session.record, self._key()
        if key is None or self._word == "negotiation":
            return
        try:
            if self._is_removed():
                recording.bring_back(record, self._word, key)
                return
            row = record.row(self._word, key)
            if row is not None:
                recording.remove_row(record, row)
        except NegotiatorError as problem:
            messages.tell(self, problem)

    # ------------------------------------------------------------------ internals

    def _key(self) -> int | None:
        row = self.rows.currentIndex().row()
        return self._model.entry(row).key if row >= 0 else None

    def _is_removed(self) -> bool:
        row = self.rows.currentIndex().row()
        return row >= 0 and self._model.entry(row).removed

    def _out_of_date(self) -> None:
        self._is_current = False
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        is_first = self._model.columnCount() == 0
        self._is_current = True
        key = self._key()
        text = self._filter.text()
        register = Register(
            self._session.record, self._word, removed=self._with_removed.isChecked()
        )
        self._model.show_register(register, text)
        if is_first:
            self.rows.fit()
        row = self._model.row_of(key) if key is not None else -1
        if self._model.rowCount():
            self.rows.selectRow(max(row, 0))
            self._stack.setCurrentWidget(self.rows)
        else:
            self._say_empty(text)
            self._stack.setCurrentWidget(self._empty)
        self.rows.setAccessibleName(tr(SHOWN[self._word]))
        self._show_row()
        self.status_changed.emit()

    def _say_empty(self, text: str) -> None:
        kind = tr(SHOWN[self._word])
        if text:
            self._empty.say(
                tr("No row of “{kind}” contains “{text}”.", kind=kind, text=text),
                tr("Show all"),
                self._filter.clear,
            )
        elif self._word == "reading":
            self._empty.say(
                tr(
                    "No working readings yet. Where sources differ, the inspector offers to choose."
                ),
                "",
                self._add,
            )
        elif self._word == "dissociation":
            self._empty.say(
                tr("No dissociations yet. In a cell taken from a group, the inspector offers one."),
                "",
                self._add,
            )
        else:
            can_add = not self._session.record.read_only
            words = tr(_ADD.get(self._word, _ADD_ANY)) if can_add else ""
            self._empty.say(tr("{kind}: none yet.", kind=kind), words, self._add)

    def _show_row(self) -> None:
        """Show the history of the chosen row, and offer what can be done with it."""
        key, record = self._key(), self._session.record
        can_write = not record.read_only
        self._add_button.setText(tr(_ADD.get(self._word, _ADD_ANY)))
        self._add_button.setEnabled(can_write and self._word not in _MADE_ELSEWHERE)
        self._edit_button.setEnabled(can_write and key is not None and not self._is_removed())
        self._remove_button.setEnabled(
            can_write and key is not None and self._word != "negotiation"
        )
        self._remove_button.setText(tr("Bring back") if self._is_removed() else tr("Remove"))
        if key is None:
            self._history.setPlainText("")
            return
        lines: list[str] = []
        for change in changes_of_row(record, self._word, key):
            words = tr("{label}: {value}", label=change.author, value=change.label)
            if change.undone:
                words = tr("{change} (undone)", change=words)
            lines.append(f"{moment_words(change.at)}  {words}")
            lines += [
                f"      {altered(each.field, each.before, each.after)}"
                for each in alterations(record, change.key, self._word, key)
            ]
        self._history.setPlainText("\n".join(lines))
