"""Keeping the present view of the matrix in the file under a name."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.views import Kept, KeptFilter, Layout, View
from negotiator.language import tr
from negotiator.store.record import Record
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.kept_views import keep
from negotiator.ui.theme import scaled


class ViewDialog(QDialog):
    """Asks under which name a view is kept, and what of it."""

    def __init__(
        self,
        record: Record,
        layout: Layout,
        wanted: KeptFilter | None,
        *,
        filter_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._layout, self._filter = layout, wanted
        self.setWindowTitle(tr("Keep view"))
        self.setMinimumWidth(scaled(420))
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(tr("Name"))
        self.name.addItems([view.name for _, view in record.rows(View)])
        self.name.setCurrentText("")
        self.keeps_layout = QCheckBox(tr("Order, sizes, density, what is shown and folded"))
        self.keeps_layout.setChecked(not filter_only)
        self.keeps_filter = QCheckBox(tr("Filter"))
        self.keeps_filter.setEnabled(wanted is not None)
        self.keeps_filter.setChecked(wanted is not None)
        hint = QLabel(
            tr("A view of this name that is there already is replaced; undo brings it back.")
        )
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Name") + " *", self.name)
        form.addRow(tr("Keep", "what of a view is kept"), self.keeps_layout)
        form.addRow("", self.keeps_filter)
        self._problem = ProblemLine()
        layout_ = QVBoxLayout(self)
        layout_.addLayout(form)
        layout_.addWidget(hint)
        layout_.addWidget(self._problem)
        layout_.addLayout(buttons(self, tr("Keep"), self.save))
        self.name.setFocus()

    def save(self) -> None:
        """Keep it; a mistake is told in the dialog."""
        layout = self._layout if self.keeps_layout.isChecked() else None
        wanted = self._filter if self.keeps_filter.isChecked() else None
        try:
            if layout is None and wanted is None:
                raise NegotiatorError(
                    tr("There is nothing to keep."), tr("Tick what is to be kept.")
                )
            keep(self._record, self.name.currentText(), Kept(layout=layout, filter=wanted))
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()
