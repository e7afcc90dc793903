"""Attaching a document to a source: embedded, with its size shown, or by its path."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.sources import Source
from negotiator.language import tr
from negotiator.reports.sentences import size_words
from negotiator.settings import Settings
from negotiator.store.attachments import attach
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled


class AttachDialog(QDialog):
    """Asks for a source, a document, and whether its bytes go into the record."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        source: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._limit = settings.embed_limit
        self.setWindowTitle(tr("Attach a document"))
        self.setMinimumWidth(scaled(480))
        self.source = QComboBox()
        self.source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.source.setMinimumContentsLength(30)
        for _, row in session.record.rows(Source):
            self.source.addItem(row.title, row.uid)
        if source is not None:
            self.source.setCurrentIndex(self.source.findData(source))
        self.path = QLineEdit()
        self.path.textChanged.connect(self._show_size)
        choose = QPushButton(tr("Choose…"))
        choose.clicked.connect(self._choose)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(choose)
        self.by_path = QRadioButton(tr("Keep only its path"))
        self.embedded = QRadioButton(tr("Embed it in the record"))
        self.by_path.setChecked(True)
        self._size = QLabel()
        self._size.setProperty("role", "caption")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Source") + " *", self.source)
        form.addRow(tr("Document") + " *", line)
        form.addRow("", self._size)
        form.addRow("", self.by_path)
        form.addRow("", self.embedded)
        self.source.setAccessibleName(tr("Source"))
        self.path.setAccessibleName(tr("Document"))
        self._problem = ProblemLine()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Attach"), self.save))
        self._show_size()

    def save(self) -> None:
        """Attach it; a mistake is told in the dialog."""
        uid = self.source.currentData()
        try:
            if uid is None:
                raise NegotiatorError(tr("There is no source yet."), tr("Add a source first."))
            if not self.path.text().strip():
                raise NegotiatorError(tr("No document is chosen."), tr("Choose one."))
            limit = self._limit if self.embedded.isChecked() else None
            attach(self._session.record, uid, Path(self.path.text().strip()), limit=limit)
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        self.accept()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Attach a document"))
        if name:
            self.path.setText(name)

    def _show_size(self) -> None:
        path = Path(self.path.text().strip())
        try:
            size = path.stat().st_size if path.is_file() else None
        except OSError:
            size = None
        most = size_words(self._limit)
        if size is None:
            words = tr("at most {most} are embedded (preferences)", most=most)
        else:
            words = tr(
                "{size}; at most {most} are embedded (preferences)",
                size=size_words(size),
                most=most,
            )
        self._size.setText(words)
