"""The picture of a timeline as a file: SVG, PNG or PDF, with perspective, legend and marking."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.words import at_start, shown_marking
from negotiator.language import marked, number, tr
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark, paint_mark, paint_tile
from negotiator.printing.timeline_picture import Around, TimelinePicture
from negotiator.printing.type_sizes import TypeSizes
from negotiator.printing.words import WITHOUT_ALTERNATES, family
from negotiator.reports.lanes import Lanes
from negotiator.reports.question import heading, labelled
from negotiator.store.file import write_whole
from negotiator.store.record import Record

_WIDTH, _MARGIN = 1600, 40
_HEAD, _LEGEND, _FOOT = 84, 44, 30
_MOST_LANES = 400
_MARKS = (
    (Mark.FIRST, marked("First record")),
    (Mark.TOWARDS, marked("Towards agreement")),
    (Mark.AWAY, marked("Away from agreement")),
    (Mark.TERMS, marked("Terms changed")),
    (Mark.REAFFIRMED, marked("Reaffirmed")),
    (Mark.CORRECTED, marked("Corrected")),
    (Mark.RECODED, marked("Recoded")),
    (Mark.WITHDRAWN, marked("Withdrawn")),
    (Mark.DIFFER, marked("Sources differ")),
)
SUFFIXES = (".svg", ".png", ".pdf")


def picture_sizes() -> TypeSizes:
    """Return sizes for a picture outside of a window."""

    def font(size: float, weight: int) -> QFont:
        made = QFont(family())
        made.setPixelSize(max(1, round(size)))
        made.setWeight(QFont.Weight(weight))
        made.setFeature(*WITHOUT_ALTERNATES)
        return made

    return TypeSizes(lambda length: length, font)


class TimelineSheet:
    """A timeline as it is handed out: heading, all its lanes, legend and marking."""

    def __init__(self, picture: TimelinePicture, title: str) -> None:
        """Prepare a sheet of the lanes and the time of a picture.

        Raises:
            NegotiatorError: there are too many lanes for one sheet.
        """
        if len(picture.lanes) > _MOST_LANES:
            raise NegotiatorError(
                tr("The picture would have %n lanes.", "", len(picture.lanes)),
                tr("Show fewer: one sheet has room for {number}.", number=number(_MOST_LANES)),
            )
        self.record: Record = picture.lanes.record
        self.title = title
        self._lanes: Lanes = picture.lanes
        self._around: Around = picture.around
        self._former = picture
        self.picture = self._made(picture.palette)

    def _made(self, palette: Palette) -> TimelinePicture:
        former = self._former
        made = TimelinePicture(
            self._lanes, self._around, palette, picture_sizes(), by_party=former.by_party
        )
        made.axis = former.axis
        made.today = former.today
        return made

    @property
    def size(self) -> QSize:
        """How large the sheet is, in pixels at the usual zoom."""
        picture = self.picture
        lanes = picture.head + picture.lane_height * len(picture.lanes) + picture.foot
        height = 2 * _MARGIN + _HEAD + lanes + _LEGEND + _FOOT
        return QSize(_WIDTH, round(height))

    @property
    def marking(self) -> str:
        """The highest marking of what is shown."""
        levels = [
            moment.event.claim.marking for lane in self._lanes.all() for moment in lane.moments
        ]
        markings = self.record.negotiation.markings
        return shown_marking(markings[max(levels, default=0)]).upper()

    def paint(self, painter: QPainter) -> None:
        """Paint the whole sheet."""
        size, palette = self.size, self.picture.palette
        inside = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), palette.base)
        self._paint_marking(painter, QRectF(0, 8, size.width(), 20))
        self._paint_marking(painter, QRectF(0, size.height() - 28, size.width(), 20))
        self._paint_heading(painter, inside)
        axis = self.picture.axis
        width, offset = axis.width, axis.offset
        room = inside.width() - self.picture.left - self.picture.after
        axis.width = room
        axis.offset = offset * room / width
        painter.save()
        painter.translate(inside.left(), inside.top() + _HEAD)
        height = inside.height() - _HEAD - _LEGEND - _FOOT
        painter.setClipRect(QRectF(0, 0, inside.width(), height))
        self.picture.paint(painter, inside.width(), height)
        painter.restore()
        axis.width, axis.offset = width, offset
        self._paint_legend(
            painter,
            QRectF(inside.left(), inside.bottom() - _LEGEND - _FOOT, inside.width(), _LEGEND),
        )
        negotiation = self.record.negotiation
        words = " · ".join(part for part in (negotiation.reference, negotiation.disclaimer) if part)
        self._write(
            painter, words, QRectF(inside.left(), inside.bottom() - 18, inside.width(), 16), 11
        )

    def _paint_marking(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self.picture.sizes.font(12, 700))
        painter.setPen(self.picture.palette.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.marking)

    def _paint_heading(self, painter: QPainter, inside: QRectF) -> None:
        record, question = self.record, self.picture.question
        top = inside.top()
        line = QRectF(inside.left(), top, inside.width(), 24)
        self._write(painter, self.title, line, 17, 600)
        self._write(painter, record.negotiation.title, line.translated(0, 26), 13)
        asked = "   ".join(labelled(*each) for each in heading(record, question))
        self._write(painter, asked, line.translated(0, 48), 12)

    def _paint_legend(self, painter: QPainter, box: QRectF) -> None:
        palette = self.picture.palette
        scale = self.record.negotiation.scale
        font = self.picture.sizes.font(11, 400)
        metrics = QFontMetricsF(font)
        x, y = box.left(), box.top() + 10
        for code in range(1, len(scale) + 1):
            paint_tile(painter, QRectF(x, y - 2, 15, 12), code, palette, steps=len(scale))
            x = self._legend_words(painter, at_start(scale.shown(code)), x + 20, y, metrics)
        for mark, words in _MARKS:
            paint_mark(painter, QRectF(x, y - 2, 11, 11), mark, palette)
            x = self._legend_words(painter, tr(words), x + 16, y, metrics)
        words = tr(
            "Band: what is held; higher is nearer agreement; dashed: conditional; hatched: by the "
            "word of a group; bar below: red line; span above: known only to the month or year; "
            "empty: no record."
        )
        self._write(painter, words, QRectF(box.left(), box.top() + 22, box.width(), 16), 11)

    def _legend_words(
        self, painter: QPainter, words: str, x: float, y: float, metrics: QFontMetricsF
    ) -> float:
        wide = metrics.horizontalAdvance(words)
        self._write(painter, words, QRectF(x, y - 5, wide + 2, 16), 11)
        return x + wide + 14

    def _write(
        self, painter: QPainter, words: str, box: QRectF, size: float, weight: int = 400
    ) -> None:
        font = self.picture.sizes.font(size, weight)
        painter.setFont(font)
        painter.setPen(self.picture.palette.text)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def write_picture(sheet: TimelineSheet, path: Path) -> None:
    """Write a sheet as the file that its suffix says: .svg, .png or .pdf.

    Raises:
        NegotiatorError: there is no such form, or the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise NegotiatorError(
            tr("There is no picture of the form “{suffix}”.", suffix=path.suffix),
            tr("Use .svg, .png or .pdf."),
        )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = sheet.size
    match suffix:
        case ".svg":
            generator = QSvgGenerator()
            generator.setOutputDevice(buffer)
            generator.setResolution(96)
            generator.setSize(size)
            generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
            generator.setTitle(sheet.title)
            _paint(sheet, generator, 1.0)
        case ".png":
            image = QImage(size * 2, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(2.0)
            _paint(sheet, image, 1.0)
            image.save(buffer, "PNG")  # type: ignore[call-overload]
        case _:
            writer = QPdfWriter(buffer)
            writer.setTitle(sheet.title)
            writer.setResolution(96)
            page = QPageSize(
                QSizeF(size.width() * 72 / 96, size.height() * 72 / 96), QPageSize.Unit.Point
            )
            orientation = QPageLayout.Orientation.Portrait
            writer.setPageLayout(QPageLayout(page, orientation, QMarginsF(0, 0, 0, 0)))
            _paint(sheet, writer, writer.width() / size.width())
    buffer.close()
    write_whole(path, bytes(data.data()))


def _paint(sheet: TimelineSheet, device: object, factor: float) -> None:
    painter = QPainter(device)  # type: ignore[call-overload]
    try:
        painter.scale(factor, factor)
        sheet.paint(painter)
    finally:
        painter.end()
