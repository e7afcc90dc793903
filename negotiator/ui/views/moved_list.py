"""The list beside the timeline: what moved, newest first, with its counts."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.language import arrow, marked, tr
from negotiator.printing.event_marks import of_event
from negotiator.printing.symbols import paint_mark, paint_tile
from negotiator.reports.brief import (
    BY_COMPONENT,
    BY_PARTY,
    Totals,
    brief_text,
    totals,
    totals_words,
)
from negotiator.reports.question import since_words
from negotiator.reports.sentences import counts_words
from negotiator.reports.timeline import Moment, count
from negotiator.ui.drawn import OneLine, OwnDirection
from negotiator.ui.models.index import Index
from negotiator.ui.models.moved_model import (
    BY_TIME,
    CHANGE_COLUMN,
    COLUMNS,
    TERMS_COLUMN,
    MomentRole,
    MovedModel,
)
from negotiator.ui.reader import Reader
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled, sided
from negotiator.ui.views.sides import turned
from negotiator.ui.wrapped_row import WrappedRow, kept_together

_GROUPS = (
    (marked("Time"), marked("By time"), marked("List what moved by time"), BY_TIME, "first"),
    (
        marked("Component"),
        marked("By component"),
        marked("List what moved by component"),
        BY_COMPONENT,
        "middle",
    ),
    (marked("Party"), marked("By party"), marked("List what moved by party"), BY_PARTY, "last"),
)


class _ChangeDelegate(QStyledItemDelegate):
    """Draws mark, tile, arrow, tile."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._session.palette
        steps = len(self._session.scale)
        moment = index.data(MomentRole)
        if not isinstance(moment, Moment):
            return
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.accent_soft)
        mirror = option.direction == Qt.LayoutDirection.RightToLeft

        def at(left: float, top: float, width: float, height: float) -> QRectF:
            """Return a place that is measured from where a line begins."""
            inside = QRectF(rect.left() + left, top, width, height)
            return turned(rect, inside, is_mirrored=mirror)

        y = rect.center().y()
        x = scaled(6)
        paint_mark(painter, at(x, y - 5, 11, 11), of_event(moment.event), palette)
        x += scaled(17)
        painter.save()
        painter.setFont(font(12))
        painter.setPen(palette.text2)
        before, after = moment.event.before, moment.event.claim
        for n, claim in enumerate((before, after)):
            if n:
                place = at(x, rect.top(), scaled(16), rect.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, arrow())
                x += scaled(20)
            if claim is not None and claim.stance is not None:
                place = at(x, y - 8, 20, 16)
                paint_tile(
                    painter,
                    place,
                    claim.stance,
                    palette,
                    steps=steps,
                    conditional=bool(claim.condition),
                )
            x += scaled(24)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(96), scaled(24))


class _Table(QTableView):
    """A table whose rows are copied as sentences."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            model = self.model()
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            if isinstance(model, MovedModel) and rows:
                QGuiApplication.clipboard().setText("\n".join(model.sentence(row) for row in rows))
            return
        super().keyPressEvent(event)


class MovedList(QWidget):
    """What moved: on the chosen component, or on all.

    Signals:
        chosen: keys of component and party of the row chosen.
        scope_changed: the other scope was asked for.
    """

    chosen = Signal(int, int)
    scope_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = MovedModel(session.record)
        self._shown: Sequence[Moment] = ()
        self._asked: Perspective | None = None
        self._words = ""
        self._totals, self._copying = Reader(session, self), Reader(session, self)
        self._title = OneLine()
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(scaled(90))
        self._title.setProperty("role", "strong")
        self._counts = OneLine()
        self._counts.setProperty("role", "quiet")
        self._one, self._all = QPushButton(tr("This component")), QPushButton(tr("All"))
        self._all.setAccessibleName(tr("All components"))
        self._all.setToolTip(tr("What moved on all components"))
        group = QButtonGroup(self)
        for button, segment in ((self._one, "first"), (self._all, "last")):
            button.setCheckable(True)
            button.setProperty("segment", segment)
            group.addButton(button)
            button.clicked.connect(self.scope_changed.emit)
        self._all.setChecked(True)
        self._groups = self._make_groups()
        self._head = self._make_head()
        self.table = self._make_table()
        self._empty = QLabel()
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._stack, 1)

    @property
    def shows_all(self) -> bool:
        """Whether all components are asked for."""
        return self._all.isChecked()

    @shows_all.setter
    def shows_all(self, shows_all: bool) -> None:
        (self._all if shows_all else self._one).setChecked(True)

    def say(self, words: str) -> None:
        """Say something beside the counts."""
        self._counts.setText(words)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the end of the head."""
        self._head.addWidget(widget)

    def show_moments(
        self,
        moments: Sequence[Moment],
        number: str,
        here: int,
        asked: Perspective,
        *,
        is_looking: bool = False,
    ) -> None:
        """Show shifts.

        Args:
            moments: the shifts.
            number: names the component.
            here: how many shifts are on it.
            asked: the perspective in which there are these and no others.
            is_looking: whether more may be found still.
        """
        question = self._session.matrix.question
        title, nothing = tr("What moved"), tr("Nothing moved.")
        if question.then is not None:
            then = since_words(question)
            title = tr("What moved since {moment}", moment=then)
            nothing = tr("Nothing moved since {moment}.", moment=then)
        looking = tr("Looking through all components…")
        self._title.setText(title)
        counts = tr(
            "{counts}. Corrections and reaffirmations left out.",
            counts=counts_words(count(moments)),
        )
        self._words = looking if is_looking else counts
        self._counts.setText(self._words)
        self._asked = asked
        self._totals.stop()
        if question.then is not None and not is_looking:
            self._totals.read(
                lambda record, _: totals(record, asked),
                self._show_totals,
                self._on_problem,
                self._totals.cells if asked.components is None else 0,
            )
        self._one.setText(
            tr("{component} only   {count}", component=number, count=here)
            if number
            else tr("This component")
        )
        self._shown = moments
        self._regroup()
        self._one.setEnabled(bool(number))
        self._empty.setText(looking if is_looking else nothing)
        self._stack.setCurrentIndex(0 if moments else 1)

    @property
    def grouping(self) -> str:
        """What shifts stand under: "time" for nothing, "component" or "party"."""
        chosen = self._groups.checkedButton()
        return str(chosen.property("by")) if chosen is not None else BY_TIME

    def group_by(self, by: str) -> None:
        """Let shifts stand by time, or under their components or parties."""
        for button in self._groups.buttons():
            if button.property("by") == by:
                button.click()

    def copy_all(self) -> None:
        """Copy what is listed as a brief: sentences by component or party, and what they add up to.

        It is the text of ``negotiator timeline FILE --brief``.
        """
        asked = self._asked
        if asked is None:
            return
        by = BY_PARTY if self.grouping == BY_PARTY else BY_COMPONENT
        self._counts.setText(tr("Putting it into words…"))
        self._copying.read(
            lambda record, _: brief_text(record, asked, by), self._on_brief, self._on_problem
        )

    def _on_problem(self, problem: NegotiatorError) -> None:
        self.say(str(problem))

    def _on_brief(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._counts.setText(tr("Copied. {what}", what=self._words))

    def _show_totals(self, found: Totals) -> None:
        self._words = f"{self._words} {totals_words(found)}"
        self._counts.setText(self._words)

    def _regroup(self) -> None:
        question = self._session.matrix.question
        self.model.show_moments(self._shown, self.grouping, question)
        self.table.clearSpans()
        for row, entry in enumerate(self.model.entries):
            if isinstance(entry, str):
                self.table.setSpan(row, 0, 1, len(COLUMNS))

    def choose(self, component: int, party: int) -> None:
        """Choose the row of a cell, if there is one."""
        for row, moment in enumerate(self.model.entries):
            if isinstance(moment, str):
                continue
            if moment.component.key == component and moment.party.key == party:
                self.table.selectRow(row)
                return
        self.table.clearSelection()

    def _make_head(self) -> WrappedRow:
        """Lay out the title, the counts and what can be chosen beside them."""
        copy = QToolButton()
        copy.setText(tr("Copy"))
        copy.setToolTip(tr("Copy what is listed as a brief, in sentences"))
        copy.clicked.connect(self.copy_all)
        paper = QToolButton()
        paper.setText(tr("Print…"))
        paper.setToolTip(tr("Print what moved in this perspective"))
        paper.clicked.connect(lambda: self._session.print_asked.emit("moved"))
        head = WrappedRow(scaled(10))
        head.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        by = QLabel(tr("By", "time, component or party"))
        by.setProperty("role", "quiet")
        by.setContentsMargins(*sided(0, 0, scaled(6), 0))
        order = kept_together(by, *self._groups.buttons())
        scope = kept_together(self._one, self._all)
        self._counts.setMinimumWidth(scaled(40))
        for part in (self._title, self._counts, order, scope, copy, paper):
            head.addWidget(part)
        return head

    def _make_groups(self) -> QButtonGroup:
        """Make the choice of what shifts stand under."""
        groups = QButtonGroup(self)
        for title, words, tip, by, segment in _GROUPS:
            choice = QPushButton(tr(title))
            choice.setCheckable(True)
            choice.setProperty("segment", segment)
            choice.setProperty("by", by)
            choice.setAccessibleName(tr(words))
            choice.setToolTip(tr(tip))
            choice.setChecked(by == BY_TIME)
            choice.clicked.connect(self._regroup)
            groups.addButton(choice)
        return groups

    def _make_table(self) -> QTableView:
        table = _Table()
        table.setModel(self.model)
        table.setAccessibleName(tr("What moved"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setProperty("flat", True)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(24))
        table.setItemDelegate(OwnDirection(table))
        table.setItemDelegateForColumn(CHANGE_COLUMN, _ChangeDelegate(self._session, table))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate((132, 130, 230, 100, 240, 90, 76)):
            table.setColumnWidth(column, scaled(width))
        header.setSectionResizeMode(TERMS_COLUMN, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        return table

    def _on_row(self, index: QModelIndex) -> None:
        moment = index.data(MomentRole)
        if isinstance(moment, Moment) and self.table.hasFocus():
            self.chosen.emit(moment.component.key, moment.party.key)
