"""Export: what goes out, in which form, and what stays; written beside the work."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.report_names import RECORD, REPORTS
from negotiator.exchange.export import FORMS, CsvForm, forms_of, write
from negotiator.exchange.record_json import write_record
from negotiator.language import marked, tr
from negotiator.reports.question import ask, heading, labelled
from negotiator.reports.redacted import Redacted
from negotiator.store.record import Record
from negotiator.store.sharing import Report
from negotiator.ui.dialogs.beside import BesideDialog
from negotiator.ui.dialogs.form import buttons
from negotiator.ui.dialogs.redaction_choice import RedactionChoice
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_SEPARATORS = (
    (marked("Comma", "parts cells"), ","),
    (marked("Semicolon", "parts cells"), ";"),
    (marked("Tab", "parts cells"), "\t"),
)
_TITLES = {**REPORTS, RECORD: marked("The record itself, for another program")}


class ExportDialog(BesideDialog):
    """Lets one choose what goes out and how, and writes it where one says.

    ``perspective_of`` gives the perspective that each report is made in.
    """

    def __init__(
        self,
        session: Session,
        path: Path,
        perspective_of: Callable[[str], Perspective],
        chosen: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._path = path
        self._perspective_of = perspective_of
        self.written: Path | None = None
        self.setWindowTitle(tr("Export"))
        self.resize(scaled(760), scaled(520))
        self.reports = _list(
            tr("What goes out"), ((tr(words), name) for name, words in _TITLES.items())
        )
        self.forms = _list(tr("In which form"), ())
        self.separator = QComboBox()
        self.separator.setAccessibleName(tr("Cells parted by"))
        for words, value in _SEPARATORS:
            self.separator.addItem(tr(words, "parts cells"), value)
        self.has_bom = QCheckBox(tr("With the mark that Excel knows UTF-8 by"))
        self.has_bom.setChecked(True)
        self.everything = QCheckBox(tr("Everything: our own side and the history too"))
        self.everything.toggled.connect(lambda _: self._show_choice())
        self.redaction = RedactionChoice(session)
        self.redaction.changed.connect(self._show_choice)
        self.left_out: Report | None = None
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(tr("What is in it"))
        self._build()
        self.reports.currentRowChanged.connect(lambda _: self._fill_forms())
        self.forms.currentRowChanged.connect(lambda _: self._show_choice())
        for shown in (self.reports, self.forms):
            shown.itemActivated.connect(lambda _: self.export())
        report, suffix = chosen
        self.reports.setCurrentRow(list(_TITLES).index(report))
        self._fill_forms(suffix)
        self.forms.setFocus()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        lists = QHBoxLayout()
        for words, shown in (
            (tr("&What goes out"), self.reports),
            (tr("In which &form"), self.forms),
        ):
            column = QVBoxLayout()
            caption = QLabel(words)
            caption.setBuddy(shown)
            column.addWidget(caption)
            column.addWidget(shown)
            lists.addLayout(column, 1)
        layout.addLayout(lists, 1)
        options = QHBoxLayout()
        self._parted = QLabel(tr("Cells &parted by"))
        self._parted.setBuddy(self.separator)
        for part in (self._parted, self.separator, self.has_bom, self.everything):
            options.addWidget(part)
        options.addStretch(1)
        layout.addLayout(options)
        layout.addWidget(self.redaction)
        layout.addWidget(self.said)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Export…"), self.export))

    # ------------------------------------------------------------------ what others call

    @property
    def report(self) -> str:
        """What goes out: a word of ``REPORTS``, or ``RECORD``."""
        item = self.reports.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else "matrix"

    @property
    def suffix(self) -> str:
        """The suffix of the chosen form."""
        item = self.forms.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ".pdf"

    def export(self) -> None:
        """Ask for a place, and write there."""
        if self.is_working:
            return
        redacted = ""
        if self.redaction.redacted.isChecked():
            redacted = f" ({tr('redacted', 'in the name of a file')})"
        name = f"{self._path.stem} {self.report}{redacted}{self.suffix}"
        target, _ = QFileDialog.getSaveFileName(
            self, tr("Export"), str(self._path.with_name(name)), f"*{self.suffix}"
        )
        if target:
            path = Path(target)
            self.write(path if path.suffix else path.with_suffix(self.suffix))

    def write(self, path: Path) -> None:
        """Write the export; the dialog is accepted when it is there."""
        report, perspective = self.report, self._perspective
        rules = self.redaction.rules
        form = CsvForm(self.separator.currentData(), self.has_bom.isChecked())
        everything = self.everything.isChecked()

        def put(record: Record, perspective: Perspective) -> None:
            if report == RECORD:
                write_record(record, None if everything else perspective, path, self.goes_on)
            elif path.suffix.lower() == ".pdf":
                from negotiator.printing.paper_out import write_report

                write_report(record, perspective, PageSetup.of(report), path, self.goes_on)
            else:
                write(record, perspective, report, path, form, goes_on=self.goes_on)

        def work(record: Record) -> Report | None:
            if rules is None:
                put(record, perspective)
                return None
            with Redacted(record, rules, self.is_wanted) as made:
                put(made.record, made.within(perspective))
                return made.report

        self.written = path
        file = self._session.record.path
        if file is None:
            self._problem.tell(None)
            try:
                self.take(work(self._session.record))
            except NegotiatorError as problem:
                self._problem.tell(problem)
            else:
                self.accept()
            return
        self.do_beside(file, work, tr("Writing {file}…", file=path.name))

    def take(self, result: Report | None) -> None:
        """Keep what was left out by the rules."""
        self.left_out = result

    # ------------------------------------------------------------------ internals

    @property
    def _perspective(self) -> Perspective:
        """The perspective of the report: of a redacted one without a filter, for it may tell."""
        perspective = self._perspective_of(self.report)
        if not self.redaction.redacted.isChecked() or not perspective.filtered:
            return perspective
        return perspective.but(components=self._session.perspective.components, filtered="")

    def _fill_forms(self, wanted: str = "") -> None:
        wanted = wanted or self.suffix
        known = forms_of(self.report)
        self.forms.clear()
        for suffix in known:
            _add(self.forms, tr(FORMS[suffix].words), suffix)
        self.forms.setCurrentRow(known.index(wanted) if wanted in known else 0)
        self._show_choice()

    def _show_choice(self) -> None:
        is_csv = self.suffix == ".csv"
        for part in (self._parted, self.separator, self.has_bom):
            part.setVisible(is_csv)
        is_redacted = self.redaction.redacted.isChecked()
        self.everything.setVisible(self.report == RECORD)
        self.everything.setEnabled(not is_redacted)
        if is_redacted:
            self.everything.setChecked(False)
        if self.report == RECORD and self.everything.isChecked():
            self.said.setText(tr("Every row, every basis and marking, our briefs and the history."))
            return
        record = self._session.record
        perspective = self._perspective
        about = dict(heading(record, ask(record, perspective)))
        if is_redacted and perspective.as_of is None:
            about[tr("As of")] = tr("the latest day that remains")
        words = " · ".join(labelled(name, value) for name, value in about.items())
        said = (
            marked("In it, of what remains: {words}.")
            if is_redacted
            else marked("In it, as in the views: {words}.")
        )
        self.said.setText(tr(said, words=words))


def _list(name: str, items: Iterable[tuple[str, str]]) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for words, value in items:
        _add(made, words, value)
    return made


def _add(shown: QListWidget, words: str, value: str) -> None:
    item = QListWidgetItem(words)
    item.setData(Qt.ItemDataRole.UserRole, value)
    shown.addItem(item)
