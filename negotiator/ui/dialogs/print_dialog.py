"""Printing: the pages as they will be, every choice about them, and sheets kept under a name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.arrangement import AS_RECORDED
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import MARGINS, PAPERS, TEXT_SIZES, PageSetup
from negotiator.domain.report_names import REPORTS
from negotiator.printing.document import Document
from negotiator.printing.paper_out import (
    PICTURES,
    as_pdf,
    page_layout,
    paint_pages,
    write_page,
)
from negotiator.store.file import write_whole
from negotiator.store.record import Record
from negotiator.ui.dialogs.form import ProblemLine
from negotiator.ui.dialogs.print_set_box import PrintSetBox
from negotiator.ui.perspective_bar import PerspectiveBar
from negotiator.ui.reader import Reader
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.pages_view import FIT_PAGE, FIT_WIDTH, PagesView

_PAUSE = 200
_DENSITIES = (("Full text", "full"), ("Summary", "summary"), ("Symbols", "symbol"))
_ZOOMS: tuple[tuple[str, str | float], ...] = (
    ("Fit width", FIT_WIDTH),
    ("Fit page", FIT_PAGE),
    ("50 %", 0.5),
    ("75 %", 0.75),
    ("100 %", 1.0),
    ("150 %", 1.5),
    ("200 %", 2.0),
)


class _StoppedError(NegotiatorError):
    """Pages are not wanted any more."""


class PrintDialog(QDialog):
    """Shows the pages of a report while it is chosen how they are, and prints or writes them."""

    def __init__(
        self,
        session: Session,
        report: str,
        perspective: Perspective,
        density: str = "full",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._window_session = session
        # A perspective of its own: what is chosen here is not chosen for the views.
        self.session = Session(session.record, session.palette, self)
        self.session.perspective = perspective
        self.session.select(*session.selection)
        self._reader = Reader(self.session, self)
        self._start = perspective
        self.setWindowTitle("Print")
        self.resize(scaled(1180), scaled(760))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.lay_out)
        self.pages = PagesView(self.session)
        self.pages.page_changed.connect(self._show_page)
        self._problem = ProblemLine()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName("Laying out pages")
        self._rows = 0
        self._has_left = False
        self._tick = QTimer(self)
        self._tick.setInterval(_PAUSE)
        self._tick.timeout.connect(self._show_progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bar = PerspectiveBar(self.session)
        layout.addWidget(self.bar)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self._build_choices(report, density))
        middle.addWidget(self._build_pages())
        middle.setStretchFactor(1, 1)
        middle.setSizes([scaled(330), scaled(850)])
        layout.addWidget(middle, 1)
        layout.addWidget(self._build_buttons())
        self.session.perspective_changed.connect(self._pause.start)
        self.session.changed.connect(lambda _: self._pause.start())
        session.closed.connect(self.reject)
        session.palette_changed.connect(self._on_palette)
        self.finished.connect(lambda _: self._leave())
        self.lay_out()
        self.report.setFocus()

    # ------------------------------------------------------------------ what others call

    @property
    def setup(self) -> PageSetup:
        """How the pages are asked for now."""
        return PageSetup(
            report=self.report.currentData(),
            paper=self.paper.currentText(),
            is_portrait=self.orientation.currentData(),
            margin=self.margin.value(),
            density=self.density.currentData(),
            is_monochrome=self.colour.currentData(),
            text_size=self.text_size.value(),
            prepared_by=self.prepared_by.text().strip(),
        )

    @property
    def perspective(self) -> Perspective:
        """What is asked now."""
        asked = self.session.perspective
        if self.order.currentData():
            asked = asked.but(arrangement=AS_RECORDED)
        if self.setup.report == "cell" and self.only_cell.isChecked():
            component, party = self._selected()
            asked = asked.but(
                components=(component,) if component else asked.components,
                parties=(party,) if party else asked.parties,
            )
        return asked

    def show_sheet(self, setup: PageSetup, perspective: Perspective) -> None:
        """Show a report as it was kept."""
        widgets = self._fields()
        blocked = [QSignalBlocker(widget) for widget in widgets]
        self.report.setCurrentIndex(self.report.findData(setup.report))
        self.paper.setCurrentText(setup.paper)
        self.orientation.setCurrentIndex(self.orientation.findData(setup.is_portrait))
        self.margin.setValue(setup.margin)
        self.density.setCurrentIndex(self.density.findData(setup.density))
        self.colour.setCurrentIndex(self.colour.findData(setup.is_monochrome))
        self.text_size.setValue(setup.text_size)
        if setup.prepared_by is not None:
            self.prepared_by.setText(setup.prepared_by)
        self.only_cell.setChecked(False)
        self.order.setCurrentIndex(0)
        for blocker in blocked:
            blocker.unblock()
        self.session.perspective = perspective
        self._show_fields()
        self.lay_out()

    def lay_out(self) -> None:
        """Lay the pages out anew, beside the work where there are many."""
        self._pause.stop()
        self._problem.tell(None)
        setup, perspective = self.setup, self.perspective
        author = self.session.record.author
        self._rows = 0

        def make(record: Record, is_wanted: Callable[[], bool]) -> Document:
            def goes_on() -> None:
                self._rows += 1
                if not is_wanted():
                    raise _StoppedError("")

            record.author = author
            return Document(record, perspective, setup, goes_on)

        self._reader.read(make, self._on_made, self._on_problem)
        self._show_busy()

    def say(self, words: str) -> None:
        """Say something in passing."""
        self._said.setText(words)

    # ------------------------------------------------------------------ building

    def _build_choices(self, report: str, density: str) -> QWidget:
        record = self.session.record
        self.report = _combo((title, word) for word, title in REPORTS.items())
        self.report.setCurrentIndex(self.report.findData(report))
        self.paper = _combo((name, name) for name in PAPERS)
        self.orientation = _combo((("Landscape", False), ("Portrait", True)))
        self.margin = QDoubleSpinBox()
        self.margin.setRange(*MARGINS)
        self.margin.setDecimals(0)
        self.margin.setSuffix(" mm")
        self.margin.setValue(12)
        self.density = _combo(_DENSITIES)
        # A heat map has no words for paper; symbols are nearest to it.
        wanted = "symbol" if density == "heat" else density
        self.density.setCurrentIndex(max(0, self.density.findData(wanted)))
        self.colour = _combo((("Colour", False), ("Greys and patterns", True)))
        self.text_size = QSpinBox()
        self.text_size.setRange(*TEXT_SIZES)
        self.text_size.setSingleStep(10)
        self.text_size.setSuffix(" %")
        self.text_size.setValue(100)
        self.order = _combo((("As in the view", False), ("As recorded", True)))
        self.prepared_by = QLineEdit(record.author)
        self.prepared_by.setPlaceholderText("nobody is named")
        self.only_cell = QCheckBox("Only the selected cell")
        self.only_cell.setChecked(all(self.session.selection))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        choices: tuple[tuple[str, QWidget], ...] = (
            ("&Report", self.report),
            ("", self.only_cell),
            ("Pa&per", self.paper),
            ("&Orientation", self.orientation),
            ("&Margins", self.margin),
            ("&Cells", self.density),
            ("Co&lour", self.colour),
            ("&Text size", self.text_size),
            ("Or&der", self.order),
            ("Prepared &by", self.prepared_by),
        )
        for words, field in choices:
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", "") or field.accessibleName())
        self.only_cell.setAccessibleName("Only the selected cell")
        self._form = form
        for each in self._fields():
            for name in ("currentIndexChanged", "valueChanged", "textEdited", "toggled"):
                if hasattr(each, name):
                    getattr(each, name).connect(self._on_choice)
                    break
        self.set_box = PrintSetBox(self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(form)
        column.addWidget(self.set_box)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumWidth(scaled(330))
        self._show_fields()
        return area

    def _build_pages(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4))
        self._page = QLabel()
        self._zoom = _combo(_ZOOMS)
        self._zoom.setAccessibleName("Zoom")
        self._zoom.activated.connect(lambda _: self.pages.fit(self._zoom.currentData()))
        self._stop = QPushButton("Stop")
        self._stop.clicked.connect(self._on_stop)
        self._said = QLabel()
        line.addWidget(self._page)
        line.addWidget(self._said)
        line.addWidget(self._busy)
        line.addWidget(self._stop)
        line.addStretch(1)
        line.addWidget(self._zoom)
        column.addLayout(line)
        column.addWidget(self._problem)
        column.addWidget(self.pages, 1)
        return box

    def _build_buttons(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.addStretch(1)
        self._buttons: list[QPushButton] = []
        close = QPushButton("Close")
        close.clicked.connect(self.reject)
        picture = QPushButton("Save the pa&ge…")
        picture.setToolTip("The page in sight as SVG or PNG")
        picture.clicked.connect(lambda _=False: self.save_page())
        pdf = QPushButton("Save as PD&F…")
        pdf.clicked.connect(lambda _=False: self.save_pdf())
        printer = QPushButton("Pr&int…")
        printer.setProperty("default", True)
        printer.setDefault(True)
        printer.setToolTip("Ctrl+Enter")
        printer.clicked.connect(lambda _=False: self.print_pages())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.print_pages)
        QShortcut(QKeySequence("F6"), self, self._next_part)
        self._buttons = [picture, pdf, printer]
        for button in (close, *self._buttons):
            button.setAutoDefault(button is printer)
            row.addWidget(button)
        return box

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.report,
            self.paper,
            self.orientation,
            self.margin,
            self.density,
            self.colour,
            self.text_size,
            self.order,
            self.prepared_by,
            self.only_cell,
        )

    # ------------------------------------------------------------------ doing

    def print_pages(self) -> None:
        """Choose a printer, and print."""
        document = self.pages.document
        if document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(document.setup))
        printer.setFullPage(True)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(document.pages))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        last = printer.toPage() or len(document.pages)
        first = printer.fromPage() or 1
        self._guarded(lambda: paint_pages(document, printer, range(first - 1, last)))

    def save_pdf(self) -> None:
        """Ask for a place, and write the pages there."""
        document = self.pages.document
        path = self._ask_place("Save as PDF", ".pdf", "PDF (*.pdf)")
        if document is not None and path is not None:
            self._guarded(lambda: write_whole(path, as_pdf(document)), f"{path.name} is ready.")

    def save_page(self) -> None:
        """Ask for a place, and write the page in sight there."""
        document, number = self.pages.document, self.pages.page
        kinds = ";;".join(f"{each[1:].upper()} (*{each})" for each in reversed(PICTURES))
        path = self._ask_place(f"Save page {number}", f" {number}.png", kinds)
        if document is not None and path is not None:
            self._guarded(lambda: write_page(document, number, path), f"{path.name} is ready.")

    # ------------------------------------------------------------------ internals

    def _ask_place(self, title: str, ending: str, kinds: str) -> Path | None:
        path = self.session.record.path
        folder = path.parent if path is not None else Path.home()
        stem = path.stem if path is not None else "negotiation"
        suggested = str(folder / f"{stem} {self.setup.report}{ending}")
        name, chosen = QFileDialog.getSaveFileName(self, title, suggested, kinds)
        if not name:
            return None
        found = Path(name)
        suffix = chosen.rpartition("*")[2].rstrip(")") or Path(ending).suffix
        return found if found.suffix else found.with_suffix(suffix)

    def _guarded(self, do: Callable[[], Any], words: str = "") -> None:
        try:
            do()
        except NegotiatorError as problem:
            self._problem.tell(problem)
        else:
            self._said.setText(words)

    def _selected(self) -> tuple[str, str]:
        component, party = self.session.selection
        question = self.session.matrix.question
        numbers = {each.key: each.number for each in question.framework.components}
        codes = {each.key: each.code for each in question.framework.parties}
        return numbers.get(component, ""), codes.get(party, "")

    def _show_fields(self) -> None:
        report = self.report.currentData()
        self._form.setRowVisible(self.only_cell, report == "cell" and all(self.session.selection))
        self._form.setRowVisible(self.density, report == "matrix")

    def _on_choice(self, *_: object) -> None:
        self._show_fields()
        self._pause.start()

    def _on_made(self, document: Document) -> None:
        self.pages.document = document
        self._show_busy()

    def _on_problem(self, problem: NegotiatorError) -> None:
        if not isinstance(problem, _StoppedError):
            self._problem.tell(problem)
            self.pages.document = None
        self._show_busy()

    def _on_stop(self) -> None:
        self._reader.stop()
        self._show_busy()
        self._problem.tell(NegotiatorError("The pages were not laid out to the end.", ""))

    def _show_busy(self) -> None:
        is_busy = self._reader.is_running
        for widget in (self._busy, self._stop):
            widget.setVisible(is_busy)
        self._page.setVisible(not is_busy)
        if is_busy:
            self._tick.start()
        else:
            self._tick.stop()
        self._said.setText("")
        for button in self._buttons if hasattr(self, "_buttons") else ():
            button.setEnabled(not is_busy and self.pages.document is not None)

    def _show_progress(self) -> None:
        self._said.setText(f"{self._rows:,} rows laid out")

    def _show_page(self, number: int, of: int) -> None:
        self._page.setText(f"Page {number} of {of}" if of else "No pages")

    def _next_part(self) -> None:
        parts: list[QWidget] = [self.report, self.pages, self._buttons[-1]]
        focused = self.focusWidget()
        at = next((n for n, each in enumerate(parts) if each is focused), -1)
        parts[(at + 1) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_palette(self) -> None:
        self.session.palette = self._window_session.palette
        self.pages.viewport().update()

    def _leave(self) -> None:
        if self._has_left:
            return
        self._has_left = True
        self._pause.stop()
        self._reader.stop()
        self.session.leave()


def _combo(items: Any) -> QComboBox:  # noqa: ANN401
    box = QComboBox()
    for words, value in items:
        box.addItem(words, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(9)
    return box
