"""Documents that leave: as PDF, on a printer, and single pages as SVG or PNG."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PAPERS, PageSetup
from negotiator.language import speaking, tr
from negotiator.printing.document import Document, Pages, ensure_application
from negotiator.printing.words import DOTS
from negotiator.store.file import write_whole
from negotiator.store.record import Record

PICTURES = (".svg", ".png")
_SVG_DPI, _PNG_DPI = 96, 200
_MAPPED = re.compile(rb"\[[^\]]*\]|<\w{4}> <\w{4}> <0009>")
"""What glyphs stand for, in the map of a font."""


def page_layout(setup: PageSetup) -> QPageLayout:
    """Return the paper of a setup, to be painted on up to its edges."""
    width, height = PAPERS[setup.paper]
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, setup.paper)
    way = QPageLayout.Orientation
    return QPageLayout(
        size, way.Portrait if setup.is_portrait else way.Landscape, QMarginsF(0, 0, 0, 0)
    )


def write_report(
    record: Record,
    perspective: Perspective,
    setup: PageSetup,
    path: Path,
    goes_on: Callable[[], object] = lambda: None,
) -> int:
    """Write a report as PDF; whole or not at all. Returns the number of pages.

    ``goes_on`` is called for each row that is laid out, and may raise to end it.

    Raises:
        NegotiatorError: the file cannot be written.
    """
    ensure_application()
    document = Document(record, perspective, setup, goes_on)
    content = as_pdf(document)
    goes_on()
    write_whole(path, content)
    return len(document.pages)


def as_pdf(document: Pages) -> bytes:
    """Return a document as PDF: text that can be selected, bookmarks, title and language."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * DOTS)
    writer.setPageLayout(page_layout(document.setup))
    writer.setTitle(document.title)
    writer.setCreator("Negotiator")
    paint_pages(document, writer, range(len(document.pages)))
    del writer
    buffer.close()
    return _completed(bytes(buffer.data().data()), document)


def paint_pages(document: Pages, device: QPagedPaintDevice, pages: range) -> None:
    """Paint pages of a document on a printer or a PDF.

    Raises:
        NegotiatorError: the device cannot be painted on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise NegotiatorError(
            tr("The pages cannot be written."), tr("Check the printer or the folder.")
        )
    try:
        for number in pages:
            if number != pages.start:
                device.newPage()
            _paint(document, painter, number, device.logicalDpiX())
    finally:
        painter.end()


def write_page(document: Pages, number: int, path: Path) -> None:
    """Write one page, counted from 1, as .svg or .png.

    Raises:
        NegotiatorError: there is no such page or form, or the file cannot be written.
    """
    if not 1 <= number <= len(document.pages):
        raise NegotiatorError(
            tr("There is no page {number}.", number=number),
            tr("The report has {number}.", "pages", number=len(document.pages)),
        )
    suffix = path.suffix.lower()
    if suffix not in PICTURES:
        raise NegotiatorError(
            tr("Pages are not written as “{suffix}”.", suffix=suffix), tr("Use .svg or .png.")
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if suffix == ".svg":
        size = _pixels(document, _SVG_DPI)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(_SVG_DPI)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        with speaking(document.language):
            title = tr("{title}, page {number}", title=document.title, number=number)
        generator.setTitle(title)
        _paint_on(document, generator, number - 1, _SVG_DPI)
    else:
        as_image(document, number - 1, _PNG_DPI).save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    write_whole(path, bytes(buffer.data().data()))


def as_image(document: Pages, number: int, dpi: float) -> QImage:
    """Return a page, counted from 0, as a picture of a resolution."""
    image = QImage(_pixels(document, dpi), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    _paint_on(document, image, number, dpi)
    return image


def _pixels(document: Pages, dpi: float) -> QSize:
    width, height = document.setup.size
    return QSize(round(width / 25.4 * dpi), round(height / 25.4 * dpi))


def _paint_on(document: Pages, device: QPaintDevice, number: int, dpi: float) -> None:
    painter = QPainter(device)
    try:
        _paint(document, painter, number, dpi)
    finally:
        painter.end()


def _paint(document: Pages, painter: QPainter, number: int, dpi: float) -> None:
    painter.save()
    factor = document.scale * dpi / 72
    painter.scale(factor, factor)
    document.paint(painter, number)
    painter.restore()


def _completed(data: bytes, document: Pages) -> bytes:
    """Return a PDF with what Qt has no words for: bookmarks, language, and spaces as spaces."""
    from pypdf import PdfWriter
    from pypdf.generic import (
        BooleanObject,
        DictionaryObject,
        Fit,
        NameObject,
        TextStringObject,
    )

    writer = PdfWriter(clone_from=io.BytesIO(data))
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(document.language)
    viewing: dict[object, object] = {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    if document.is_from_the_right:
        viewing[NameObject("/Direction")] = NameObject("/R2L")
    root[NameObject("/ViewerPreferences")] = DictionaryObject(viewing)
    maps = {}
    for page in writer.pages:
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            found = font.get_object()["/ToUnicode"].get_object()
            maps[id(found)] = found
    for found in maps.values():
        # The glyph of a space is also that of a tab, and Qt names the tab.
        found.set_data(_MAPPED.sub(lambda m: m[0].replace(b"<0009>", b"<0020>"), found.get_data()))
    height = document.setup.size[1] / 25.4 * 72
    parents: list[object] = []
    for mark in document.bookmarks():
        del parents[mark.level :]
        top = height * (1 - mark.top)
        parents.append(
            writer.add_outline_item(
                title=mark.words,
                page_number=mark.page,
                parent=parents[-1] if parents else None,  # type: ignore[arg-type]
                fit=Fit.xyz(left=0, top=top),
            )
        )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
