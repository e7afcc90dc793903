"""A report as a document: framed pages, as PDF or on a printer.

Each page says what it is, as of when, on which basis, how it is marked and that it is page n of m.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.printing import (
    comparison_pages,
    matrix_pages,
    moved_pages,
    seed_pages,
    timeline_pages,
)
from negotiator.printing.palette import Palette
from negotiator.printing.paper import (
    FOOT_BOTTOM,
    HEAD_TOP,
    PAPERS,
    SIDE,
    Page,
    Section,
    paginate,
)
from negotiator.printing.words import DOTS, Style, Words, millimetres, points
from negotiator.reports.question import Question, ask, heading, long_date
from negotiator.store.file import write_whole
from negotiator.store.record import Record

_HEAD = millimetres(27)
_FOOT = millimetres(24)

Report = Callable[[Record, Perspective, Palette, float, float], list[Section]]
REPORTS: dict[str, tuple[str, Report]] = {
    "matrix": ("Matrix of positions", matrix_pages.sections),
    "timeline": ("Timeline of positions", timeline_pages.sections),
    "moved": ("What moved", moved_pages.sections),
    "comparison": ("Current framework and proposed modification", comparison_pages.sections),
    "tables": ("Participants, elements and dimensions", seed_pages.sections),
}


class Document:
    """A report laid out on pages of one size.

    Attributes:
        pages: the pages, in order.
        size: width and height of a page, in dots.
    """

    def __init__(
        self,
        record: Record,
        perspective: Perspective,
        report: str,
        *,
        size_mm: tuple[float, float] = PAPERS["A3"],
        monochrome: bool = False,
    ) -> None:
        if report not in REPORTS:
            raise NegotiatorError(
                f"There is no report “{report}”.", f"Known: {', '.join(REPORTS)}."
            )
        self.title, build = REPORTS[report]
        self._record = record = record.as_known(perspective.known_at)
        self._palette = Palette.load("mono" if monochrome else "light")
        self._question: Question = ask(record, perspective)
        self.size = (millimetres(size_mm[0]), millimetres(size_mm[1]))
        width = self.size[0] - 2 * SIDE
        self.body = QRectF(SIDE, _HEAD, width, self.size[1] - _HEAD - _FOOT)
        sections = build(record, perspective, self._palette, width, self.body.height())
        self.pages: list[Page] = paginate(sections, self.body.height())
        self._printed = record.now().astimezone()

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page ``number``, counted from 0; the painter counts in dots."""
        page = self.pages[number]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, number)
        for top, strip in page.strips:
            at = QPointF(self.body.left(), self.body.top() + top)
            for item in strip.items:
                item.paint(painter, self._palette, at)

    # ------------------------------------------------------------------ internals

    def _paint_frame(self, painter: QPainter, number: int) -> None:
        width, height = self.size
        palette = self._palette
        marking = self._record.negotiation.markings[self.pages[number].marking].upper()
        marked = Words(
            [(marking, Style(9.4, bold=True))], width, align=Qt.AlignmentFlag.AlignHCenter
        )
        marked.paint(painter, QPointF(0, HEAD_TOP), palette.text)
        marked.paint(painter, QPointF(0, height - FOOT_BOTTOM - marked.height), palette.text)
        self._paint_head(painter, number)
        self._paint_foot(painter, number)

    def _paint_head(self, painter: QPainter, number: int) -> None:
        width = self.size[0] - 2 * SIDE
        negotiation = self._record.negotiation
        sheet = self.pages[number].sheet
        title = Words([(self.title, Style(14, bold=True))], width * 0.55)
        title.paint(painter, QPointF(SIDE, millimetres(12)), self._palette.text)
        below = negotiation.title + (f" · {sheet}" if sheet else "")
        Words([(below, Style(10.5))], width * 0.55).paint(
            painter, QPointF(SIDE, millimetres(19)), self._palette.text
        )
        lines = heading(self._record, self._question)
        columns = [lines[n : n + 2] for n in range(0, len(lines), 2)]
        right = SIDE + width
        for column in reversed(columns):
            labels = Words([("\u2028".join(a for a, _ in column), Style(8.4))], width)
            values = Words(
                [("\u2028".join(b for _, b in column), Style(8.4, bold=True))], width * 0.3
            )
            x = right - values.natural_width
            values.paint(painter, QPointF(x, millimetres(17)), self._palette.text)
            x -= labels.natural_width + points(6)
            labels.paint(painter, QPointF(x, millimetres(17)), self._palette.text2)
            right = x - points(16)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        width, height = self.size
        top = height - _FOOT + millimetres(6)
        painter.setPen(QPen(self._palette.text, points(1)))
        painter.drawLine(QPointF(SIDE, top), QPointF(width - SIDE, top))
        negotiation = self._record.negotiation
        day = long_date(PartialDate.of(self._printed.date()))
        left = f"Prepared by {self._record.author}, {day}, {self._printed:%H:%M}. "
        Words([(left + negotiation.disclaimer, Style(7.6))], (width - 2 * SIDE) * 0.8).paint(
            painter, QPointF(SIDE, top + points(3)), self._palette.text
        )
        page = f"Page {number + 1} of {len(self.pages)}"
        reference = f"{negotiation.reference}   " if negotiation.reference else ""
        right = Words(
            [(reference, Style(7.6)), (page, Style(7.6, bold=True))],
            width - 2 * SIDE,
            align=Qt.AlignmentFlag.AlignRight,
        )
        right.paint(painter, QPointF(SIDE, top + points(3)), self._palette.text)


def paint_report(
    device: QPagedPaintDevice,
    record: Record,
    perspective: Perspective,
    report: str,
    *,
    monochrome: bool = False,
) -> int:
    """Paint a report on a printer or a PDF; returns the number of pages.

    Raises:
        NegotiatorError: the report is not known or the device cannot be painted on.
    """
    layout = device.pageLayout()
    size = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    document = Document(
        record, perspective, report, size_mm=(size.width(), size.height()), monochrome=monochrome
    )
    painter = QPainter()
    if not painter.begin(device):
        raise NegotiatorError("The pages cannot be written.", "Check the printer or the folder.")
    try:
        scale = device.logicalDpiX() / (72 * DOTS)
        for number in range(len(document.pages)):
            if number:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            document.paint(painter, number)
            painter.restore()
    finally:
        painter.end()
    return len(document.pages)


def write_pdf(
    record: Record,
    perspective: Perspective,
    report: str,
    path: Path,
    *,
    paper: str = "A3",
    monochrome: bool = False,
) -> int:
    """Write a report as PDF, landscape; whole or not at all. Returns the number of pages.

    Raises:
        NegotiatorError: the report is not known, or the file cannot be written.
    """
    ensure_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * DOTS)
    width, height = PAPERS[paper]
    size = QPageSize(QSizeF(height, width), QPageSize.Unit.Millimeter, paper)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(f"{REPORTS.get(report, ('',))[0]}: {record.negotiation.title}")
    writer.setCreator("Negotiator")
    count = paint_report(writer, record, perspective, report, monochrome=monochrome)
    del writer
    buffer.close()
    # Qt says nothing of a disk that is full, so the bytes are written here.
    write_whole(path, bytes(buffer.data().data()))
    return count


def ensure_application() -> None:
    """Make sure that text can be painted, also where there is no display."""
    if QGuiApplication.instance() is not None:
        return
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ensure_application.kept = QGuiApplication(["negotiator"])  # type: ignore[attr-defined]
