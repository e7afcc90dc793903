"""How a report lies on paper: every choice about its pages, as fields."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from negotiator.domain.print_sets import MARGINS, PAPERS, TEXT_SIZES, PageSetup
from negotiator.domain.report_names import REPORTS, report_title
from negotiator.language import LANGUAGES, marked, tr

_DENSITIES = (
    (marked("Full text"), "full"),
    (marked("Summary"), "summary"),
    (marked("Symbols"), "symbol"),
)


class PageForm(QWidget):
    """The fields; ``setup`` is what they come to.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(
        self,
        report: str,
        density: str,
        author: str,
        *,
        has_cell: bool,
        usual: PageSetup | None = None,
    ) -> None:
        """Start from a report.

        Args:
            report: which one, by its word.
            density: of the view that it is printed from.
            author: who prepares the pages.
            has_cell: whether a cell is selected, to which a report can be limited.
            usual: the paper, colours and language that are preferred.
        """
        super().__init__()
        self._author, self._has_cell = author, has_cell
        self._was_named = False
        self.report = combo((report_title(word), word) for word in REPORTS)
        self.report.setCurrentIndex(self.report.findData(report))
        self.paper = combo((name, name) for name in PAPERS)
        self.orientation = combo(((tr("Landscape"), False), (tr("Portrait"), True)))
        self.margin = QDoubleSpinBox()
        self.margin.setRange(*MARGINS)
        self.margin.setDecimals(0)
        self.margin.setSuffix(tr(" mm", "unit after a number"))
        self.margin.setValue(12)
        self.density = combo((tr(words), density) for words, density in _DENSITIES)
        # A heat map has no words for paper; symbols are nearest to it.
        wanted = "symbol" if density == "heat" else density
        self.density.setCurrentIndex(max(0, self.density.findData(wanted)))
        self.colour = combo(((tr("Colour"), False), (tr("Greys and patterns"), True)))
        self.text_size = QSpinBox()
        self.text_size.setRange(*TEXT_SIZES)
        self.text_size.setSingleStep(10)
        self.text_size.setSuffix(" %")
        self.text_size.setValue(100)
        self.order = combo(((tr("As in the view"), False), (tr("As recorded"), True)))
        self.prepared_by = QLineEdit(author)
        self.prepared_by.setPlaceholderText(tr("nobody is named"))
        self.only_cell = QCheckBox(tr("Only the selected cell"))
        self.only_cell.setChecked(has_cell)
        self.language = combo(
            (
                (tr("As the window", "language of pages"), ""),
                *((n, c) for c, n in LANGUAGES.items()),
            )
        )
        if usual is not None:
            for field, value in (
                (self.paper, usual.paper),
                (self.orientation, usual.is_portrait),
                (self.colour, usual.is_monochrome),
                (self.language, usual.language),
            ):
                field.setCurrentIndex(max(0, field.findData(value)))
        self._build()

    def _build(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        choices: tuple[tuple[str, QWidget], ...] = (
            (tr("&Report"), self.report),
            ("", self.only_cell),
            (tr("Pa&per"), self.paper),
            (tr("&Orientation"), self.orientation),
            (tr("&Margins"), self.margin),
            (tr("&Cells"), self.density),
            (tr("Co&lour"), self.colour),
            (tr("&Text size"), self.text_size),
            (tr("Or&der"), self.order),
            (tr("Lan&guage"), self.language),
            (tr("Prepared &by"), self.prepared_by),
        )
        for words, field in choices:
            self._form.addRow(words, field)
            field.setAccessibleName(words.replace("&", "") or field.accessibleName())
        self.only_cell.setAccessibleName(tr("Only the selected cell"))
        for each in self._fields():
            for name in ("currentIndexChanged", "valueChanged", "textEdited", "toggled"):
                if hasattr(each, name):
                    getattr(each, name).connect(self._on_choice)
                    break
        self._show_fields()

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
            language=self.language.currentData(),
        )

    @setup.setter
    def setup(self, setup: PageSetup) -> None:
        blocked = [QSignalBlocker(widget) for widget in self._fields()]
        self.report.setCurrentIndex(self.report.findData(setup.report))
        self.paper.setCurrentText(setup.paper)
        self.orientation.setCurrentIndex(self.orientation.findData(setup.is_portrait))
        self.margin.setValue(setup.margin)
        self.density.setCurrentIndex(self.density.findData(setup.density))
        self.colour.setCurrentIndex(self.colour.findData(setup.is_monochrome))
        self.text_size.setValue(setup.text_size)
        self.language.setCurrentIndex(self.language.findData(setup.language))
        if setup.prepared_by is not None:
            self.prepared_by.setText(setup.prepared_by)
        self.only_cell.setChecked(False)
        self.order.setCurrentIndex(0)
        for blocker in blocked:
            blocker.unblock()
        self._show_fields()

    def name_author(self, is_named: bool) -> None:
        """Name who prepares the pages or, where that was not chosen otherwise, nobody."""
        text = self.prepared_by.text()
        if not is_named and text == self._author:
            self.prepared_by.clear()
            self._was_named = True
        elif is_named and self._was_named and not text:
            self.prepared_by.setText(self._author)
            self._was_named = False

    @property
    def is_for_cell(self) -> bool:
        """Whether only the selected cell is asked for."""
        return bool(self.report.currentData() == "cell" and self.only_cell.isChecked())

    # ------------------------------------------------------------------ internals

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
            self.language,
            self.prepared_by,
            self.only_cell,
        )

    def _show_fields(self) -> None:
        report = self.report.currentData()
        self._form.setRowVisible(self.only_cell, report == "cell" and self._has_cell)
        self._form.setRowVisible(self.density, report == "matrix")

    def _on_choice(self, *_: object) -> None:
        self._show_fields()
        self.changed.emit()


def combo(items: Iterable[tuple[str, object]]) -> QComboBox:
    """Return a list of words, each with what it stands for."""
    box = QComboBox()
    for words, value in items:
        box.addItem(words, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(9)
    return box
