"""Merge a copy: what it would bring is shown first, and nothing is written before "Merge"."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import AnotherNegotiationError, LockedError, NegotiatorError
from negotiator.domain.field_names import field_name
from negotiator.domain.kind_names import kind_name
from negotiator.domain.merging import Conflict, Decisions, Take, Twin
from negotiator.domain.words import at_start
from negotiator.language import listed, marked, tr
from negotiator.reports.merge_words import side_words, summary
from negotiator.reports.question import labelled
from negotiator.store import backups, merging
from negotiator.store.merging import Preview
from negotiator.store.record import Record
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.dialogs.password_dialog import ask_password
from negotiator.ui.dialogs.plain_table import fill, plain_table
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record
from negotiator.ui.theme import scaled

_PAUSE = 300
_TAKES = {
    Take.OURS: marked("here", "which side is taken"),
    Take.THEIRS: marked("there", "which side is taken"),
    Take.NEWEST: marked("newest", "which side is taken"),
}
_ANSWERS = {
    True: marked("the same", "two rows"),
    False: marked("different", "two rows"),
    None: marked("to be decided"),
}
_LONGEST = 5_000


class MergeDialog(QDialog):
    """Shows what copies would bring, lets one decide what both sides changed, and merges.

    ``said`` holds the label of the change afterwards, or "" where there was nothing to merge.
    """

    def __init__(
        self, session: Session, copies: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._copies = session, list(copies)
        self._task: Task | None = None
        self._is_writing = False
        self._previews: list[Preview] = []
        self._fields: dict[tuple[UUID, str], Take] = {}
        self._twins: dict[UUID, bool] = {}
        self.said = ""
        self.setWindowTitle(tr("Merge copies") if len(self._copies) > 1 else tr("Merge a copy"))
        self.resize(scaled(860), scaled(600))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(tr("What would come in"))
        self.another = QCheckBox(
            tr("Bring in the &parties and components of the other negotiation")
        )
        self.another.hide()
        self.another.toggled.connect(lambda _: self.look())
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(tr("Working"))
        self.progress.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.progress.show)
        self._problem = ProblemLine()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.another)
        self.told = plain_table(tr("What comes in and changes"))
        self.told.setWordWrap(True)
        layout.addWidget(self.told, 2)
        layout.addWidget(self._build_conflicts(), 3)
        layout.addWidget(self._build_twins(), 1)
        layout.addStretch(0)
        layout.addWidget(self.progress)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("&Merge"), self.save))
        self._merge = next(each for each in self.findChildren(QPushButton) if each.isDefault())
        self.look()

    def _build_conflicts(self) -> QGroupBox:
        self.conflict_box = QGroupBox(tr("Changed on both sides"))
        self.conflicts = _table(tr("Fields that both sides changed"))
        self.scope = QComboBox()
        self.scope.addItems(
            [
                tr("the selected", "fields"),
                tr("all of this kind", "fields"),
                tr("all", "fields"),
            ]
        )
        self.scope.setCurrentIndex(2)
        self.scope.setAccessibleName(tr("Which fields"))
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Take for", "followed by which fields, then by which side")))
        row.addWidget(self.scope)
        row.addWidget(_button(tr("what stands &here"), lambda: self.take(Take.OURS)))
        row.addWidget(_button(tr("what stands &there"), lambda: self.take(Take.THEIRS)))
        row.addWidget(_button(tr("the &newest"), lambda: self.take(Take.NEWEST)))
        row.addStretch(1)
        layout = QVBoxLayout(self.conflict_box)
        layout.addWidget(self.conflicts)
        layout.addLayout(row)
        self.conflict_box.hide()
        return self.conflict_box

    def _build_twins(self) -> QGroupBox:
        self.twin_box = QGroupBox(tr("Entered twice?"))
        self.twins = _table(tr("Rows that may have been entered twice"))
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("The selected are", "followed by: the same, different")))
        row.addWidget(_button(tr("the &same", "two rows"), lambda: self.join(is_same=True)))
        row.addWidget(_button(tr("&different", "two rows"), lambda: self.join(is_same=False)))
        row.addStretch(1)
        layout = QVBoxLayout(self.twin_box)
        layout.addWidget(self.twins)
        layout.addLayout(row)
        self.twin_box.hide()
        return self.twin_box

    # ------------------------------------------------------------------ what others call

    @property
    def decisions(self) -> Decisions:
        """What has been decided so far."""
        return Decisions(None, dict(self._fields), dict(self._twins), self.another.isChecked())

    def take(self, take: Take) -> None:
        """Decide the conflicts in the chosen scope."""
        found = [conflict for conflict, _ in self._open_conflicts()]
        chosen = _selected(self.conflicts, found)
        if self.scope.currentIndex() == 2:
            chosen = found
        elif self.scope.currentIndex() == 1:
            kinds = {conflict.kind for conflict in chosen}
            chosen = [conflict for conflict in found if conflict.kind in kinds]
        self._fields.update({conflict.key: take for conflict in chosen})
        self._show()

    def join(self, *, is_same: bool) -> None:
        """Say of the selected twins whether they are one; what follows from it is worked out."""
        found = [twin for twin, _ in self._offered_twins()]
        for twin in _selected(self.twins, found):
            self._twins[twin.theirs] = is_same
        self.look()

    def look(self) -> None:
        """Work out beside the work what would come in."""
        decisions = self.decisions
        self.words.setText(tr("Looking through {files}…", files=self._names))
        self._run(
            lambda record, copies, goes_on: merging.look_at_all(
                record, copies, decisions, goes_on=goes_on
            ),
            self._on_looked,
            self._on_refused,
        )

    def save(self) -> None:
        """Merge, after a backup; a mistake is told here."""
        if not self._merge.isEnabled():
            return
        if self._session.record.read_only:
            self._problem.tell(
                NegotiatorError(
                    tr("{file} is open for reading only.", file=self._session.record.name),
                    tr("Save a copy where you may write, and merge into the copy."),
                )
            )
            return
        from negotiator import settings

        decisions = self.decisions

        def work(record: Record, copies: list[Record], goes_on: Callable[[], bool]) -> str:
            if record.path is not None:
                backups.make(record.connection, record.path, settings.backups_folder(), "merge")
            change, _ = merging.merge(record, copies, decisions, goes_on=goes_on)
            return "" if change is None else change.label

        self._session.look_outside()
        self._is_writing = self._session.is_written_beside = True
        self._problem.tell(None)
        self.words.setText(tr("Merging {files}…", files=self._names))
        self._run(work, self._on_merged, self._on_not_merged)

    def reject(self) -> None:
        """End what is being written, and stay; or close."""
        if self._is_writing and self._task is not None:
            self._task.ask_to_stop()
            self.words.setText(tr("Taking back what was written…"))
            return
        if self._task is not None:
            self._task.cancel()
        super().reject()

    # ------------------------------------------------------------------ internals

    @property
    def _names(self) -> str:
        return listed([path.name for path in self._copies])

    def _run(
        self,
        work: Callable[[Record, list[Record], Callable[[], bool]], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[NegotiatorError], None],
    ) -> None:
        if self._task is not None:
            self._task.cancel()
        task: list[Task] = []
        paths = self._copies

        def goes_on() -> bool:
            return not (task and task[0].is_cancelled)

        def with_copies(record: Record) -> Any:  # noqa: ANN401
            with ExitStack() as stack:
                copies = [stack.enter_context(Record.open_copy(path)) for path in paths]
                return work(record, copies, goes_on)

        self._wait.start()
        assert self._session.record.path is not None  # noqa: S101
        author = self._session.record.author
        task.append(
            run_task(
                with_record(self._session.record.path, with_copies, author), on_done, on_failed
            )
        )
        self._task = task[0]
        self._show_state()

    def _end(self) -> None:
        self._task = None
        self._is_writing = self._session.is_written_beside = False
        self._wait.stop()
        self.progress.hide()

    def _on_looked(self, previews: list[Preview]) -> None:
        self._end()
        self._previews = previews
        self._problem.tell(None)
        self._show()

    def _on_refused(self, problem: NegotiatorError) -> None:
        self._end()
        self._previews = []
        if isinstance(problem, LockedError):
            ask_password(self, Path(problem.path), self.look, read_only=True)
        is_another = isinstance(problem, AnotherNegotiationError)
        self.another.setVisible(self.another.isVisible() or is_another)
        self.words.setText("")
        self._problem.tell(problem)
        self._show_state()

    def _on_merged(self, label: str) -> None:
        self._end()
        self.said = label
        self._session.look_outside()
        self.accept()

    def _on_not_merged(self, problem: NegotiatorError) -> None:
        self._end()
        self.look()
        self._problem.tell(problem)

    def _open_conflicts(self) -> list[tuple[Conflict, Take | None]]:
        return [
            (conflict, self._fields.get(conflict.key))
            for preview in self._previews
            for conflict, _ in preview.conflicts
        ]

    def _offered_twins(self) -> list[tuple[Twin, bool | None]]:
        return [pair for preview in self._previews for pair in preview.twins]

    def _show(self) -> None:
        lines = []
        for preview in self._previews:
            lines += [
                tr("{copy}:", "above lines about it", copy=preview.copy),
                *(f"    {line}" for line in summary(preview)),
            ]
        self.words.setText("\n".join(lines))
        conflicts, twins = self._open_conflicts(), self._offered_twins()
        rows = [line for preview in self._previews for line in preview.told]
        fill(self.told, [[tr("What"), tr("Kind"), tr("Which")], *rows])
        self.told.setVisible(bool(rows))
        at = self.conflicts.currentRow()
        fill(
            self.conflicts,
            [
                [tr("Row"), tr("Field"), tr("Taken"), tr("Here"), tr("There")],
                *(
                    [
                        labelled(at_start(kind_name(conflict.kind)), conflict.title),
                        conflict.field,
                        tr(_ANSWERS[None])
                        if take is None
                        else tr(_TAKES[take], "which side is taken"),
                        side_words(conflict.ours),
                        side_words(conflict.theirs),
                    ]
                    for conflict, take in conflicts
                ),
            ],
        )
        for row, (conflict, _) in enumerate(conflicts):
            for column, side in ((3, conflict.ours), (4, conflict.theirs)):
                item = self.conflicts.item(row, column)
                if item is not None:
                    item.setToolTip(_escaped(side_words(side, _LONGEST)))
        head = self.conflicts.horizontalHeader()
        head.setStretchLastSection(False)  # else it keeps the width of its words
        for column in (3, 4):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.conflicts.resizeRowsToContents()
        self.conflicts.setCurrentCell(max(0, at), 0)
        fill(
            self.twins,
            [
                [tr("There"), tr("Here"), tr("Alike by"), tr("Taken as")],
                *(
                    [
                        twin.their_title,
                        twin.our_title,
                        _alike_by(twin),
                        tr(_ANSWERS[answer], "" if answer is None else "two rows"),
                    ]
                    for twin, answer in twins
                ),
            ],
        )
        self.twins.selectAll()
        self.conflict_box.setVisible(bool(conflicts))
        self.twin_box.setVisible(bool(twins))
        self._show_state()

    def _show_state(self) -> None:
        is_open = any(take is None for _, take in self._open_conflicts()) or any(
            answer is None for _, answer in self._offered_twins()
        )
        is_new = any(not preview.is_nothing for preview in self._previews)
        self._merge.setEnabled(self._task is None and is_new and not is_open)
        for part in (self.conflict_box, self.twin_box, self.another):
            part.setEnabled(not self._is_writing)
        self._merge.setToolTip(
            tr("Decide first what both sides changed") if is_open else tr("Ctrl+Enter")
        )


def _alike_by(twin: Twin) -> str:
    """Return the fields in which two rows are equal."""
    names = [field_name(field) for field in twin.by.split(" and ")]
    return tr(" and ", "between two words, with its spaces").join(names)


def _table(name: str) -> QTableWidget:
    table = plain_table(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    return table


def _button(words: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: do())
    return button


def _selected(table: QTableWidget, rows: list[Any]) -> list[Any]:
    """Return what the selected lines of a table stand for."""
    model = table.selectionModel()
    return [rows[index.row()] for index in model.selectedRows() if index.row() < len(rows)]


def _escaped(words: str) -> str:
    """Return words as a tooltip that shows them as they are, in lines."""
    from html import escape

    return f"<p>{escape(words)}</p>"
