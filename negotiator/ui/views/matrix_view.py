"""The matrix: the table with its frozen heads, the convergence column and the legend."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.printing.symbols import Mark, paint_mark, paint_tile
from negotiator.reports.question import long_date, since_words
from negotiator.store import reads
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.matrix_heads import MarginColumn
from negotiator.ui.views.matrix_table import MatrixTable

_DENSITIES = (
    ("Symbol", "symbol", "first"),
    ("Summary", "summary", "middle"),
    ("Full text", "full", "last"),
)


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
        self.table.inspector_asked.connect(self.inspector_asked.emit)
        self._margin = MarginColumn(session, self.table.matrix_model, self.table)
        self._legend = _Legend(session)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._legend)
        self._segments: list[QPushButton] = []
        self._only: QPushButton | None = None
        model = self.table.matrix_model
        model.modelReset.connect(self._on_model)
        model.dataChanged.connect(lambda *_: self._margin.update())
        model.counted.connect(self.status_changed.emit)
        session.palette_changed.connect(self.update)
        self._on_model()

    # ------------------------------------------------------------------ what the window calls

    @property
    def density(self) -> str:
        """How much of a cell is shown."""
        return self.table.density

    @density.setter
    def density(self, density: str) -> None:
        self.table.density = density
        for (_, name, _), button in zip(_DENSITIES, self._segments, strict=False):
            button.setChecked(name == density)
        self._margin.update()
        self.density_changed.emit(density)

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the matrix is shown."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = QLabel("Cells")
        label.setContentsMargins(0, 0, scaled(8), 0)
        row.addWidget(label)
        group = QButtonGroup(box)
        self._segments = []
        for n, (words, density, segment) in enumerate(_DENSITIES, start=1):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setChecked(density == self.density)
            button.setProperty("segment", segment)
            button.setToolTip(f"{words} (Ctrl+Shift+{n})")
            button.clicked.connect(lambda _=False, name=density: setattr(self, "density", name))
            group.addButton(button)
            row.addWidget(button)
            self._segments.append(button)
        self._only = QPushButton("Changes only")
        self._only.setCheckable(True)
        self._only.setProperty("segment", "only")
        self._only.clicked.connect(self.show_changes_only)
        self._tell_only()
        return [box, self._only]

    def show_changes_only(self, only: bool) -> None:
        """Show only rows in which something moved, or all again."""
        self.table.matrix_model.changes_only = only
        if self._only is not None:
            self._only.setChecked(only)

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.table

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        model = self.table.matrix_model
        parties = len(model.parties)
        components = sum(not row.is_chapter for row in model.matrix.rows)
        size = f"{parties} part{'ies' if parties != 1 else 'y'} × {components} components"
        counts = model.counts()
        if counts is None:
            return [size]
        texts = [f"{size}: {counts[1]} of {counts[0]} recorded"]
        if model.matrix.question.then is not None:
            since = since_words(model.matrix.question).split(",", maxsplit=1)[0]
            texts.append(f"{counts[2]} cell{'s' * (counts[2] != 1)} moved since {since}")
        return texts

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) cell that moved."""
        if self.table.matrix_model.is_countable:
            self.table.step_to_moved(by)

    def selected_rect(self) -> QRect:
        """Return where the selected cell is on the screen."""
        rect = self.table.visualRect(self.table.currentIndex())
        return QRect(self.table.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # ------------------------------------------------------------------ events

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        component, party = self._session.selection
        claim = self.table.claim_to_correct()
        menu = QMenu(self)
        session = self._session
        entries = (
            (
                "Record position…\tCtrl+R",
                lambda: session.record_asked.emit(component, party, 0),
                True,
            ),
            ("Correct…\tF2", lambda: session.correct_asked.emit(claim or 0), claim is not None),
            ("Withdraw…", lambda: session.withdraw_asked.emit(claim or 0), claim is not None),
            ("Show on timeline\tCtrl+2", lambda: session.view_asked.emit("timeline"), True),
            ("Compare texts\tCtrl+3", lambda: session.view_asked.emit("comparison"), True),
            ("Copy\tCtrl+C", self.table.copy, True),
        )
        for words, do, is_on in entries:
            action = QAction(words, menu)
            action.setEnabled(is_on and bool(component and party))
            action.triggered.connect(do)
            menu.addAction(action)
        menu.exec(event.globalPos())

    # ------------------------------------------------------------------ internals

    def _build(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        bar = QScrollBar(Qt.Orientation.Vertical)
        inner = self.table.verticalScrollBar()
        inner.rangeChanged.connect(bar.setRange)
        inner.rangeChanged.connect(lambda *_: bar.setPageStep(inner.pageStep()))
        inner.rangeChanged.connect(lambda low, high: bar.setVisible(high > low))
        inner.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(inner.setValue)
        bar.setSingleStep(scaled(24))
        row.addWidget(self.table, 1)
        row.addWidget(self._margin)
        row.addWidget(bar)
        return page

    def _on_model(self) -> None:
        model = self.table.matrix_model
        self._margin.update()
        self._legend.update()
        self._tell_only()
        session = self._session
        frame = model.matrix.question.framework
        shows_empty = not model.rows or not model.parties
        if not frame.parties:
            self._empty.say(
                "No parties yet.", "Add party…", lambda: session.add_asked.emit("party")
            )
        elif not frame.components:
            self._empty.say(
                "No components yet.", "Add component…", lambda: session.add_asked.emit("component")
            )
        elif model.changes_only and not model.rows:
            words = f"Nothing moved since {since_words(model.matrix.question)}."
            if model.matrix.question.then is None:
                words = "Nothing is compared: choose a moment under “Changes since”."
            self._empty.say(words, "Show all rows", lambda: self.show_changes_only(False))
        elif not shows_empty and self._has_nothing():
            shows_empty = True
            bases = ", ".join(basis.word for basis in session.perspective.bases)
            words = (
                f"Nothing recorded on {bases} basis by {long_date(model.matrix.question.as_of)}."
            )
            self._empty.say(words, "Show all bases", self._show_all_bases)
        elif shows_empty:
            self._empty.say("Nothing is chosen to be shown.", "Show all", self._show_all)
        self._stack.setCurrentIndex(1 if shows_empty else 0)
        self.status_changed.emit()

    def _has_nothing(self) -> bool:
        """Whether the perspective hides all that is on record."""
        counts = self.table.matrix_model.counts()
        all_bases = set(self._session.perspective.bases) == set(Basis)
        return counts is not None and counts[1] == 0 and not all_bases and self._is_recorded()

    def _is_recorded(self) -> bool:
        return reads.latest_expressed(self._session.record) is not None

    def _show_all_bases(self) -> None:
        self._session.perspective = self._session.perspective.but(bases=tuple(Basis))

    def _show_all(self) -> None:
        self._session.perspective = self._session.perspective.but(parties=None, components=None)

    def _tell_only(self) -> None:
        if self._only is None:
            return
        model = self.table.matrix_model
        is_compared = model.matrix.question.then is not None
        self._only.setEnabled(model.is_countable and (is_compared or model.changes_only))
        if not model.is_countable:
            self._only.setToolTip("Show fewer parties or components first")
        elif not is_compared:
            self._only.setToolTip("Choose a moment under “Changes since” first")
        else:
            self._only.setToolTip("Only rows in which something moved (Ctrl+D)")


class _Legend(QWidget):
    """The strip below the matrix that says what the signs mean."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setFixedHeight(scaled(24))
        scale = session.record.negotiation.scale
        words = ", ".join(scale.steps)
        self.setAccessibleName(f"Legend: {words}, conditional, red line, moved, old, from group")

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        scale = self._session.record.negotiation.scale
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.header)
        painter.setPen(palette.hair)
        painter.drawLine(0, 0, self.width(), 0)
        painter.setFont(font(11))
        metrics = painter.fontMetrics()
        x = float(scaled(8))
        middle = self.height() / 2

        def say(words: str) -> None:
            nonlocal x
            painter.setPen(palette.text)
            width = metrics.horizontalAdvance(words)
            place = QRectF(x, 0, width + 2, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            x += width + scaled(11)

        for code in range(1, len(scale) + 1):
            paint_tile(painter, QRectF(x, middle - 6, 15, 12), code, palette, steps=len(scale))
            x += scaled(19)
            say(scale.name(code).capitalize())
        paint_tile(painter, QRectF(x, middle - 6, 15, 12), 2, palette, conditional=True)
        x += scaled(19)
        say("conditional")
        painter.fillRect(QRectF(x, middle - 6, 4, 12), palette.red_line)
        x += scaled(9)
        say("Red line")
        for marks, words in (
            ((Mark.TOWARDS, Mark.AWAY), "moved"),
            ((Mark.TERMS,), "terms changed"),
            ((Mark.OLD,), "old"),
            ((Mark.INHERITED,), "from group"),
            ((Mark.DIFFER,), "sources differ"),
            ((), "blank: no record"),
        ):
            for mark in marks:
                paint_mark(painter, QRectF(x, middle - 5.5, 11, 11), mark, palette)
                x += scaled(15)
            say(words)
        painter.end()
