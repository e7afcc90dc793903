"""The matrix: the table with its frozen heads, the convergence column and the legend."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.date_words import long_date
from negotiator.domain.errors import NegotiatorError
from negotiator.language import either, number, parted, tr
from negotiator.reports.filters import Filter
from negotiator.reports.question import since_words
from negotiator.store import reads
from negotiator.ui import messages
from negotiator.ui.session import Session
from negotiator.ui.surveyor import Surveyor
from negotiator.ui.theme import scaled
from negotiator.ui.views import matrix_order
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.matrix_legend import MatrixLegend
from negotiator.ui.views.matrix_margin import MarginColumn, MarginStrip
from negotiator.ui.views.matrix_table import MatrixTable
from negotiator.ui.views.matrix_tools import (
    ChangesOnlyTool,
    DensityTool,
    FilterTool,
    LayoutTool,
)

if TYPE_CHECKING:
    from negotiator.domain.perspective import Perspective
    from negotiator.domain.views import View
    from negotiator.ui.views.matrix_filter import FilterStrip
    from negotiator.ui.views.moved_panel import MovedPanel

_SURVEYED_AFTER = 800


class MatrixPage(QWidget):
    """The matrix of a session.

    Signals:
        status_changed: what ``status_texts`` says is other.
        inspector_asked: the inspector is to be shown.
        density_changed: how much of a cell is shown.
    """

    status_changed = Signal()
    inspector_asked = Signal()
    density_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table = MatrixTable(session)
        self.margin = MarginColumn(session, self.table)
        self.strip = MarginStrip(session, self.table)
        self._filter_strip: FilterStrip | None = None
        self._moved: MovedPanel | None = None
        self.surveyor = Surveyor(session, self.table.matrix_model)
        self._sorting: tuple[str, str] | None = None
        self.legend = MatrixLegend(session)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.legend)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(whole)
        self._splitter.setStretchFactor(0, 1)
        layout.addWidget(self._splitter, 1)
        self._connect()
        self._on_counted()

    def _connect(self) -> None:
        """Let the parts of the page tell each other."""
        self.table.inspector_asked.connect(self.inspector_asked.emit)
        self.table.restyled.connect(self.margin.renew)
        self.table.restyled.connect(self.strip.renew)
        self.table.sort_asked.connect(self.sort)
        self.table.density_stepped.connect(self._on_density)
        self.margin.sort_asked.connect(lambda: self._ask_sort(self.margin, Qt.Orientation.Vertical))
        self.strip.sort_asked.connect(lambda: self._ask_sort(self.strip, Qt.Orientation.Horizontal))
        self.surveyor.progressed.connect(self._on_surveyed)
        self.table.scrolled.connect(lambda _: self.surveyor.rest())
        self.table.scrolled_across.connect(lambda _: self.surveyor.rest())
        self.table.restyled.connect(self.legend.renew)
        model = self.table.matrix_model
        model.counted.connect(self._on_counted)
        model.renewed.connect(self.legend.renew)

    # ------------------------------------------------------------------ properties

    @property
    def session(self) -> Session:
        """What the views of the window share."""
        return self._session

    @property
    def filter_strip(self) -> "FilterStrip":
        """The strip of the filter above the matrix; made when it is first asked for."""
        if self._filter_strip is None:
            from negotiator.ui.views.matrix_filter import FilterStrip

            strip = self._filter_strip = FilterStrip(self._session)
            strip.hide()
            strip.filter_changed.connect(self.show_filter)
            strip.closed.connect(self._close_filter)
            strip.keep_asked.connect(lambda: self.keep_view(filter_only=True))
            self._column.insertWidget(0, strip)
        return self._filter_strip

    @property
    def is_filter_shown(self) -> bool:
        """Whether the strip of the filter is there."""
        return self._filter_strip is not None and self._filter_strip.isVisibleTo(self)

    @property
    def moved(self) -> "MovedPanel":
        """The list of what moved below the matrix; made when it is first asked for."""
        if self._moved is None:
            from negotiator.ui.views.moved_panel import MovedPanel

            self._moved = MovedPanel(self._session)
            self._moved.hide()
            self._moved.close_asked.connect(self.toggle_moved)
            self._splitter.addWidget(self._moved)
            self._splitter.setSizes([scaled(600), scaled(220)])
        return self._moved

    @property
    def density(self) -> str:
        """How much of a cell is shown: "heat", "symbol", "summary" or "full"."""
        return self.table.density

    @density.setter
    def density(self, density: str) -> None:
        if density != self.table.density:
            self.table.density = density
            self._on_density(density)

    # ------------------------------------------------------------------ what the window calls

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the matrix is shown."""
        return [DensityTool(self), ChangesOnlyTool(self), FilterTool(self), LayoutTool(self)]

    def toggle_filter(self) -> None:
        """Open the filter and go to it, or close it and show everything."""
        if self.is_filter_shown:
            self.filter_strip.clear()
            return
        self.filter_strip.show()
        self.filter_strip.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.status_changed.emit()

    def toggle_moved(self) -> None:
        """List below the matrix what moved, and go to the list; or hide it."""
        self.moved.setVisible(self.moved.isHidden())
        target = self.table if self.moved.isHidden() else self.moved.list.table
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_filter(self, wanted: Filter) -> None:
        """Show only components with a cell that is looked for; the others stand back."""
        self.filter_strip.show_filter(wanted)
        if wanted:
            self.filter_strip.show()
        self.table.matrix_model.cell_filter = wanted
        self.table.viewport().update()

    def transpose(self) -> None:
        """Let parties be rows and components columns, or the other way again."""
        self.table.transpose()
        self.margin.update()
        self.strip.update()
        self.status_changed.emit()

    def sort(self, which: str, name: str) -> None:
        """Sort "components" or "parties" by how they stand, as soon as that is known."""
        survey = self.table.matrix_model.survey
        if name and not survey.is_complete:
            self._sorting = (which, name)
            self.surveyor.start()
            self.status_changed.emit()
            return
        self._sorting = None
        sort = matrix_order.sort_parties if which == "parties" else matrix_order.sort_components
        sort(self._session, survey, name)

    # ------------------------------------------------------------------ kept views

    def fill_view_menu(self, menu: QMenu) -> None:
        """Fill the menu of views: those kept in the file, and what changes the present one."""
        from negotiator.domain.views import View

        record = self._session.record
        views = [view for _, view in record.rows(View)]
        for view in views:
            action = menu.addAction(view.name)
            action.triggered.connect(lambda _=False, each=view: self.show_view(each))
        if not views:
            menu.addAction(tr("No view is kept in the file yet")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(tr("Keep this view…"))
        keep.setEnabled(not record.read_only)
        keep.triggered.connect(lambda _=False: self.keep_view())
        usual = menu.addAction(tr("Usual view"))
        usual.triggered.connect(lambda _=False: self.show_usual())
        menu.addSeparator()
        swap = menu.addAction(tr("Swap rows and columns") + "\tCtrl+Shift+T")
        swap.setCheckable(True)
        swap.setChecked(self.table.matrix_model.is_transposed)
        swap.triggered.connect(lambda _=False: self.transpose())
        from negotiator.ui.views.matrix_menu import group_menu, sort_menu

        menu.addMenu(sort_menu(self.table, "components", menu))
        menu.addMenu(sort_menu(self.table, "parties", menu))
        menu.addMenu(group_menu(self._session, menu))

    def keep_view(self, *, filter_only: bool = False) -> None:
        """Ask for a name, and keep the view in the file under it."""
        from negotiator.ui.dialogs.view_dialog import ViewDialog
        from negotiator.ui.kept_views import kept_filter, layout_of

        wanted = self.table.matrix_model.cell_filter
        dialog = ViewDialog(
            self._session.record,
            layout_of(self),
            kept_filter(wanted, self._session.scale) if wanted else None,
            filter_only=filter_only,
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_view(self, view: "View") -> None:
        """Show a view that the file keeps."""
        from negotiator.ui.kept_views import filter_of, show_layout

        try:
            kept = view.kept
            if kept.layout is not None:
                show_layout(self, kept.layout)
            if kept.filter is not None:
                self.show_filter(filter_of(kept.filter, self._session.scale))
            elif kept.layout is not None:
                self._clear_filter()
        except NegotiatorError as problem:
            messages.tell(self, problem)

    def show_usual(self) -> None:
        """Show everything in the order of the record, as a new file is shown."""
        from negotiator.domain.views import Layout
        from negotiator.ui.kept_views import show_layout

        show_layout(self, Layout())
        self._clear_filter()

    def show_changes_only(self, only: bool) -> None:
        """Show only rows in which something moved, or all again."""
        self.table.matrix_model.changes_only = only

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.table

    def toggle_changes_only(self) -> None:
        """Show only rows in which something moved, or all again, if anything is compared."""
        model = self.table.matrix_model
        if model.changes_only or model.matrix.question.then is not None:
            model.changes_only = not model.changes_only

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        model = self.table.matrix_model
        parties = len(model.parties)
        components = len(model.matrix.components)
        size = f"{tr('%n parties', '', parties)} × {tr('%n components', '', components)}"
        left_out = self._narrowed_words()
        counts = model.counts()
        if counts is None:
            return [size, *left_out, *self._working_words()]
        texts = [
            tr(
                "{size}: {count} of {whole} recorded",
                size=size,
                count=number(counts[1]),
                whole=number(counts[0]),
            )
        ]
        if model.matrix.question.then is not None:
            texts.append(tr("%n cells moved since {moment}", "", counts[2], moment=self._since()))
        return [*texts, *left_out]

    def shown_perspective(self) -> "Perspective":
        """Return the perspective of what is shown: without the rows that are left out."""
        perspective = self._session.perspective
        model = self.table.matrix_model
        if not model.is_narrowed:
            return perspective
        words = [model.cell_filter.words(self._session.scale)] if model.cell_filter else []
        words += [tr("moved since {moment}", moment=self._since())] if model.changes_only else []
        if model.is_searching:
            words.append(tr("as far as looked through"))
        shown = tuple(row.component.number for row in model.heads if not row.is_chapter)
        return perspective.but(components=shown, filtered=parted(words))

    def _narrowed_words(self) -> list[str]:
        """Say that rows are left out, if they are."""
        model = self.table.matrix_model
        if not model.is_narrowed:
            if self._filter_strip is not None:
                self._filter_strip.result.setText("")
            return []
        shown, whole = model.component_count, len(model.matrix.components)
        words = tr("{count} of %n components", "", whole, count=number(shown))
        if model.is_searching:
            words = tr("{count} of %n components so far", "", whole, count=number(shown))
        if self._filter_strip is not None:
            self._filter_strip.result.setText(words)
        return [tr("Filtered: {what}", what=words)]

    def _working_words(self) -> list[str]:
        """Say what is being worked out beside the work, if anything is."""
        if self.table.matrix_model.is_searching:
            return [tr("Looking through the record…")]
        if self.surveyor.is_running:
            return [tr("Working out all cells… {share}", share=f"{self.surveyor.share:.0%}")]
        return []

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) cell that moved."""
        self.table.step_to_moved(by)

    def selected_rect(self) -> QRect:
        """Return where the selected cell is on the screen."""
        rect = self.table.visualRect(self.table.currentIndex())
        return QRect(self.table.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # ------------------------------------------------------------------ slots

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_SURVEYED_AFTER, self, self._survey_if_shown)

    def _survey_if_shown(self) -> None:
        if self.isVisible():
            self.surveyor.start()

    def _on_density(self, density: str) -> None:
        if density == "heat":
            self.surveyor.start()
        self.legend.show_density(density)
        self.margin.update()
        self.strip.update()
        self.density_changed.emit(density)

    def _on_surveyed(self) -> None:
        """Show what has become known, and sort if that was asked for."""
        self.strip.update()
        self.margin.update()
        model = self.table.matrix_model
        if self.density == "heat" or model.folded:
            self.table.viewport().update()
        if self._sorting is not None and model.survey.is_complete:
            self.sort(*self._sorting)
        self.status_changed.emit()

    def _ask_sort(self, margin: QWidget, side: Qt.Orientation) -> None:
        """Open the menu that sorts what a margin tells of."""
        from negotiator.ui.views.matrix_menu import sort_menu

        which = "components" if self.table.matrix_model.has_heads(side) else "parties"
        menu = sort_menu(self.table, which, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(margin.mapToGlobal(margin.rect().topLeft()))

    def _clear_filter(self) -> None:
        if self._filter_strip is not None:
            self._filter_strip.clear()

    def _close_filter(self) -> None:
        self.filter_strip.hide()
        self.table.setFocus()
        self.status_changed.emit()

    # ------------------------------------------------------------------ internals

    def _build(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        bar = QScrollBar(Qt.Orientation.Vertical)
        bar.setSingleStep(scaled(24))
        bar.hide()
        inner = self.table.verticalScrollBar()

        def follow() -> None:
            bar.setPageStep(inner.pageStep())
            bar.setRange(inner.minimum(), inner.maximum())
            bar.setValue(inner.value())
            bar.setVisible(inner.maximum() > inner.minimum())

        inner.rangeChanged.connect(follow)
        inner.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(inner.setValue)
        row.addWidget(self.table, 1)
        row.addWidget(self.margin)
        row.addWidget(bar)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self.strip)
        return whole

    def _since(self) -> str:
        question = self._session.matrix.question
        around = question.since_round
        return around.title if around else since_words(question)

    def _on_counted(self) -> None:
        says_nothing = not self._say_why_empty()
        self._stack.setCurrentIndex(0 if says_nothing else 1)
        self.legend.setVisible(says_nothing)
        self.status_changed.emit()

    def _say_why_empty(self) -> bool:
        """Say why there is nothing to see, if there is nothing; returns whether it did."""
        session, model = self._session, self.table.matrix_model
        frame = model.matrix.question.framework
        if not frame.parties:
            self.empty.say(
                tr("No parties yet."), tr("Add party…"), lambda: session.add_asked.emit("party")
            )
        elif not frame.components:
            self.empty.say(
                tr("No components yet."),
                tr("Add component…"),
                lambda: session.add_asked.emit("component"),
            )
        elif model.cell_filter and not model.heads and not model.is_searching:
            self.empty.say(
                tr("No cell is what the filter looks for."),
                tr("Clear the filter"),
                self._clear_filter,
            )
        elif model.changes_only and not model.heads and not model.is_searching:
            words = tr("Nothing is compared: choose a moment under “Changes since”.")
            if model.matrix.question.then is not None:
                words = tr("Nothing moved since {moment}.", moment=self._since())
            self.empty.say(words, tr("Show all rows"), lambda: self.show_changes_only(False))
        elif not model.parties or not model.matrix.rows:
            self.empty.say(
                tr("No parties or no components are chosen."), tr("Show all"), self._show_all
            )
        elif self._has_nothing():
            bases = either([basis.shown for basis in session.perspective.bases])
            day = long_date(model.matrix.question.as_of)
            words = tr("Nothing recorded on {bases} basis by {day}.", day=day, bases=bases)
            self.empty.say(words, tr("Show all bases"), self._show_all_bases)
        else:
            return False
        return True

    def _has_nothing(self) -> bool:
        """Whether the bases asked for hide all that is on record."""
        counts = self.table.matrix_model.counts()
        has_all_bases = set(self._session.perspective.bases) == set(Basis)
        is_empty = counts is not None and counts[1] == 0 and not has_all_bases
        return is_empty and reads.latest_expressed(self._session.record) is not None

    def _show_all_bases(self) -> None:
        self._session.perspective = self._session.perspective.but(bases=tuple(Basis))

    def _show_all(self) -> None:
        self._session.perspective = self._session.perspective.but(parties=None, components=None)
