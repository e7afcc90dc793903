"""The matrix: the table with its frozen heads, the convergence column and the legend."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QStackedWidget, QVBoxLayout, QWidget

from negotiator.domain.codes import Basis
from negotiator.reports.question import long_date, since_words
from negotiator.store import reads
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.matrix_legend import MatrixLegend
from negotiator.ui.views.matrix_margin import MarginColumn
from negotiator.ui.views.matrix_table import MatrixTable
from negotiator.ui.views.matrix_tools import ChangesOnlyTool, DensityTool


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
        self.legend = MatrixLegend(session)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.legend)
        self.table.inspector_asked.connect(self.inspector_asked.emit)
        self.table.restyled.connect(self.margin.renew)
        self.table.restyled.connect(self.legend.renew)
        model = self.table.matrix_model
        model.counted.connect(self._on_counted)
        model.renewed.connect(self.legend.renew)
        self._on_counted()

    # ------------------------------------------------------------------ properties

    @property
    def session(self) -> Session:
        """What the views of the window share."""
        return self._session

    @property
    def density(self) -> str:
        """How much of a cell is shown: "symbol", "summary" or "full"."""
        return self.table.density

    @density.setter
    def density(self, density: str) -> None:
        if density != self.table.density:
            self.table.density = density
            self.legend.show_density(density)
            self.density_changed.emit(density)

    # ------------------------------------------------------------------ what the window calls

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the matrix is shown."""
        return [DensityTool(self), ChangesOnlyTool(self)]

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
        components = sum(not row.is_chapter for row in model.matrix.rows)
        size = (
            f"{parties:,} part{'ies' if parties != 1 else 'y'} × "
            f"{components:,} component{'s' * (components != 1)}"
        )
        counts = model.counts()
        if counts is None:
            searching = ["Looking for what moved…"] if model.is_searching else []
            return [size, *searching]
        texts = [f"{size}: {counts[1]:,} of {counts[0]:,} recorded"]
        if model.matrix.question.then is not None:
            cells = f"{counts[2]:,} cell{'s' * (counts[2] != 1)}"
            texts.append(f"{cells} moved since {self._since()}")
        return texts

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) cell that moved."""
        self.table.step_to_moved(by)

    def selected_rect(self) -> QRect:
        """Return where the selected cell is on the screen."""
        rect = self.table.visualRect(self.table.currentIndex())
        return QRect(self.table.viewport().mapToGlobal(rect.topLeft()), rect.size())

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
        return page

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
            self.empty.say("No parties yet.", "Add party…", lambda: session.add_asked.emit("party"))
        elif not frame.components:
            self.empty.say(
                "No components yet.", "Add component…", lambda: session.add_asked.emit("component")
            )
        elif model.changes_only and not model.rows and not model.is_searching:
            words = "Nothing is compared: choose a moment under “Changes since”."
            if model.matrix.question.then is not None:
                words = f"Nothing moved since {self._since()}."
            self.empty.say(words, "Show all rows", lambda: self.show_changes_only(False))
        elif not model.parties or not model.matrix.rows:
            self.empty.say("No parties or no components are chosen.", "Show all", self._show_all)
        elif self._has_nothing():
            bases = " or ".join(basis.word for basis in session.perspective.bases) or "any"
            day = long_date(model.matrix.question.as_of)
            words = f"Nothing recorded on {bases} basis by {day}."
            self.empty.say(words, "Show all bases", self._show_all_bases)
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
