"""Printing: the pages as they will be, every choice about them, and sheets kept under a name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.arrangement import AS_RECORDED
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.redaction import Part
from negotiator.language import marked, tr
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
from negotiator.ui.dialogs.page_form import PageForm, combo
from negotiator.ui.dialogs.print_set_box import PrintSetBox
from negotiator.ui.dialogs.redaction_choice import RedactionChoice
from negotiator.ui.perspective_bar import PerspectiveBar
from negotiator.ui.reader import Reader
from negotiator.ui.redacted_copies import RedactedCopies
from negotiator.ui.session import Session
from negotiator.ui.splitter import Splitter
from negotiator.ui.theme import scaled
from negotiator.ui.views.pages_view import FIT_PAGE, FIT_WIDTH, PagesView

_PAUSE = 200
_ZOOMS: tuple[tuple[str, str | float], ...] = (
    (marked("Fit width"), FIT_WIDTH),
    (marked("Fit page"), FIT_PAGE),
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
        *,
        usual: PageSetup | None = None,
    ) -> None:
        super().__init__(parent)
        self._window_session = session
        # A perspective of its own: what is chosen here is not chosen for the views.
        self.session = Session(session.record, session.palette, self)
        self.session.perspective = perspective
        self.session.select(*session.selection)
        self._reader = Reader(self.session, self)
        self.copies = RedactedCopies()
        self._start = perspective
        self.setWindowTitle(tr("Print"))
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
        self._busy.setAccessibleName(tr("Laying out pages"))
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
        middle = Splitter()
        middle.setChildrenCollapsible(False)
        middle.addWidget(self._build_choices(report, density, usual))
        middle.addWidget(self._build_pages())
        middle.setStretchFactor(1, 1)
        middle.setSizes([scaled(330), scaled(850)])
        layout.addWidget(middle, 1)
        layout.addWidget(self._build_buttons())
        self.session.perspective_changed.connect(self._pause.start)
        self.session.changed.connect(self._on_change)
        session.closed.connect(self.reject)
        session.palette_changed.connect(self._on_palette)
        self.finished.connect(lambda _: self._leave())
        self.lay_out()
        self.form.report.setFocus()

    # ------------------------------------------------------------------ what others call

    @property
    def setup(self) -> PageSetup:
        """How the pages are asked for now."""
        return self.form.setup

    @property
    def perspective(self) -> Perspective:
        """What is asked now; of redacted pages without a filter, for it may tell."""
        asked = self.session.perspective
        if asked.filtered and self.redaction.redacted.isChecked():
            shown = self._window_session.perspective.components
            asked = asked.but(components=shown, filtered="")
        if self.form.order.currentData():
            asked = asked.but(arrangement=AS_RECORDED)
        if self.form.is_for_cell:
            component, party = self._selected()
            asked = asked.but(
                components=(component,) if component else asked.components,
                parties=(party,) if party else asked.parties,
            )
        return asked

    def show_sheet(self, setup: PageSetup, perspective: Perspective) -> None:
        """Show a report as it was kept."""
        self.form.setup = setup
        self.session.perspective = perspective
        self.lay_out()

    def lay_out(self) -> None:
        """Lay the pages out anew, beside the work where there are many."""
        self._pause.stop()
        self._problem.tell(None)
        setup, perspective, rules = self.setup, self.perspective, self.redaction.rules
        author = self.session.record.author
        self._rows = 0

        def make(record: Record, is_wanted: Callable[[], bool]) -> Document:
            def goes_on() -> None:
                self._rows += 1
                if not is_wanted():
                    raise _StoppedError("")

            record.author = author
            if rules is None:
                return Document(record, perspective, setup, goes_on)
            with self.copies.of(record, rules, is_wanted) as made:
                return Document(made.record, made.within(perspective), setup, goes_on)

        self._reader.read(make, self._on_made, self._on_problem, beside=rules is not None)
        self._show_busy()

    def say(self, words: str) -> None:
        """Say something in passing."""
        self._said.setText(words)

    # ------------------------------------------------------------------ building

    def _build_choices(self, report: str, density: str, usual: PageSetup | None) -> QWidget:
        self.form = PageForm(
            report,
            density,
            self.session.record.author,
            has_cell=all(self.session.selection),
            usual=usual,
        )
        self.form.changed.connect(self._pause.start)
        self.redaction = RedactionChoice(self.session)
        self.redaction.changed.connect(self._on_redaction)
        self.set_box = PrintSetBox(self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.form)
        column.addWidget(self.redaction)
        column.addWidget(self.set_box)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumWidth(scaled(330))
        return area

    def _build_pages(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4))
        self._page = QLabel()
        self._zoom = combo((tr(words), zoom) for words, zoom in _ZOOMS)
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom.activated.connect(lambda _: self.pages.fit(self._zoom.currentData()))
        self._stop = QPushButton(tr("Stop"))
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
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        picture = QPushButton(tr("&Save the page…"))
        picture.setToolTip(tr("The page in sight as SVG or PNG"))
        picture.clicked.connect(lambda _=False: self.save_page())
        pdf = QPushButton(tr("Save as PD&F…"))
        pdf.clicked.connect(lambda _=False: self.save_pdf())
        printer = QPushButton(tr("Pr&int…"))
        printer.setProperty("default", True)
        printer.setDefault(True)
        printer.setToolTip(tr("Ctrl+Enter"))
        printer.clicked.connect(lambda _=False: self.print_pages())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.print_pages)
        QShortcut(QKeySequence("F6"), self, self._next_part)
        self._buttons = [picture, pdf, printer]
        for button in (close, *self._buttons):
            button.setAutoDefault(button is printer)
            row.addWidget(button)
        return box

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
        path = self._ask_place(tr("Save as PDF"), ".pdf", "PDF (*.pdf)")
        if document is not None and path is not None:
            self._guarded(
                lambda: write_whole(path, as_pdf(document)), tr("{file} is ready.", file=path.name)
            )

    def save_page(self) -> None:
        """Ask for a place, and write the page in sight there."""
        document, number = self.pages.document, self.pages.page
        kinds = ";;".join(f"{each[1:].upper()} (*{each})" for each in reversed(PICTURES))
        path = self._ask_place(tr("Save page {number}", number=number), f" {number}.png", kinds)
        if document is not None and path is not None:
            self._guarded(
                lambda: write_page(document, number, path), tr("{file} is ready.", file=path.name)
            )

    # ------------------------------------------------------------------ internals

    def _ask_place(self, title: str, ending: str, kinds: str) -> Path | None:
        path = self.session.record.path
        folder = path.parent if path is not None else Path.home()
        stem = path.stem if path is not None else tr("negotiation", "in the name of a file")
        redacted = ""
        if self.redaction.redacted.isChecked():
            redacted = f" ({tr('redacted', 'in the name of a file')})"
        suggested = str(folder / f"{stem} {self.setup.report}{redacted}{ending}")
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

    def _on_redaction(self) -> None:
        rules = self.redaction.rules
        self.form.order.setEnabled(rules is None)
        self.form.order.setToolTip(
            "" if rules is None else tr("What is redacted comes in the order of the record")
        )
        self.form.name_author(rules is None or Part.RECORDERS not in rules.without)
        self._pause.start()

    def _on_change(self, _: object) -> None:
        self.copies.forget()
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
        self._problem.tell(NegotiatorError(tr("The pages were not laid out to the end."), ""))

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
        if self._rows or not self.redaction.redacted.isChecked():
            self._said.setText(tr("%n rows laid out", "", self._rows))
        else:
            self._said.setText(tr("Taking what may leave…"))

    def _show_page(self, number: int, of: int) -> None:
        self._page.setText(
            tr("Page {page} of {count}", page=number, count=of) if of else tr("No pages")
        )

    def _next_part(self) -> None:
        parts: list[QWidget] = [self.form.report, self.pages, self._buttons[-1]]
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
        self.set_box.stop()
        self.copies.close()
        self.session.leave()
