"""Print preview: the pages as they will be, on the printer that the user chooses."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.printing.document import paint_report
from negotiator.store.record import Record
from negotiator.ui import messages


def preview(parent: QWidget, record: Record, perspective: Perspective, report: str) -> None:
    """Show the pages of a report, A3 landscape until another paper is chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A3),
            QPageLayout.Orientation.Landscape,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setFullPage(True)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(f"Print {report}")

    def paint(device: QPrinter) -> None:
        try:
            paint_report(device, record, perspective, report)
        except NegotiatorError as problem:
            messages.tell(parent, problem)

    dialog.paintRequested.connect(paint)
    dialog.exec()
