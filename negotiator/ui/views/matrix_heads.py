"""The frozen heads of the matrix: components left, parties above, convergence right."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

from negotiator.printing.symbols import paint_distribution, paint_status
from negotiator.store.reads import PartyHead
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled

MEASURE = (
    "Convergence of the parties shown, 0 (opposite ends) to 1 (one stance): the consensus of "
    "Tastle and Wierman (2007). Parties without a stance are left out."
)


class ComponentHead(QHeaderView):
    """The heads of the rows: number, title, status; chapters with their arrow.

    Signals:
        chapter_clicked: the row of a chapter that is to be folded or unfolded.
    """

    chapter_clicked = Signal(int)

    def __init__(self, session: Session, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setAccessibleName("Components")
        self.setMinimumSectionSize(18)
        self.setDefaultSectionSize(scaled(51))

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), super().sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and self._model.rows[row].is_chapter:
            self.chapter_clicked.emit(row)
            return
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self._session.palette
        row = self._model.rows[logicalIndex]
        painter.save()
        if row.is_chapter:
            paint_chapter(painter, rect, self._model, logicalIndex, self._session)
        else:
            is_chosen = row.component.key == self._session.selection[0]
            painter.fillRect(rect, palette.accent_soft if is_chosen else palette.header)
            self._paint_component(painter, rect, logicalIndex)
            painter.setPen(palette.hair)
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(palette.line)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _paint_component(self, painter: QPainter, rect: QRect, row: int) -> None:
        palette = self._session.palette
        component = self._model.rows[row].component
        left = rect.left() + scaled(8) + scaled(10) * max(0, component.depth - 1)
        painter.setPen(palette.text)
        painter.setFont(font(12.5, 600))
        width = max(
            scaled(32), painter.fontMetrics().horizontalAdvance(component.number) + scaled(8)
        )
        is_low = rect.height() < scaled(36)
        top = rect.top() + (0 if is_low else scaled(3))
        line = rect.height() if is_low else scaled(16)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, top, width, line), middle, component.number)
        painter.setFont(font(12.5))
        x = left + width
        room = rect.right() - x - scaled(6)
        if is_low:
            title = painter.fontMetrics().elidedText(
                component.title, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(QRect(x, top, room, line), middle, title)
            return
        status = self._model.status(row)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.save()
        painter.setClipRect(QRect(x, top, room, scaled(31)))
        painter.drawText(QRect(x, top, room, scaled(34)), flags, component.title)
        painter.restore()
        if status:
            bottom = rect.top() + min(rect.height(), scaled(51)) - scaled(15)
            paint_status(painter, QRectF(x, bottom + 0.5, scaled(11), scaled(11)), status, palette)
            painter.setFont(font(11))
            painter.setPen(palette.text2)
            place = QRect(x + scaled(15), bottom - 1, room - scaled(15), scaled(14))
            painter.drawText(place, middle, status.capitalize())


def paint_chapter(
    painter: QPainter, rect: QRect, model: MatrixModel, row: int, session: Session
) -> None:
    """Paint the head of a chapter's row."""
    palette = session.palette
    component = model.rows[row].component
    painter.fillRect(rect, palette.group)
    painter.setPen(palette.hair)
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setPen(palette.text2)
    painter.setFont(font(11))
    middle = Qt.AlignmentFlag.AlignVCenter
    arrow = "▸" if model.is_folded(row) else "▾"
    painter.drawText(rect.adjusted(scaled(8), 0, 0, 0), middle, arrow)
    painter.setPen(palette.text)
    painter.setFont(font(12.5, 600))
    inside = rect.adjusted(scaled(24), 0, -scaled(6), 0)
    words = painter.fontMetrics().elidedText(
        f"{component.number}  {component.title}", Qt.TextElideMode.ElideRight, inside.width()
    )
    painter.drawText(inside, middle, words)


class PartyHeads(QHeaderView):
    """The heads of the columns: name, code, what the party does in the framework."""

    def __init__(self, session: Session, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._model = model
        self.setSectionsClickable(True)
        self.setAccessibleName("Parties")
        self.setMinimumSectionSize(scaled(60))
        self.setDefaultSectionSize(scaled(130))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(44))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self._session.palette
        party = self._model.parties[logicalIndex]
        is_chosen = party.key == self._session.selection[1]
        painter.save()
        painter.fillRect(rect, palette.accent_soft if is_chosen else palette.header)
        if is_chosen:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette.accent)
        painter.setPen(palette.hair)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inside = rect.adjusted(scaled(8), scaled(5), -scaled(6), -scaled(3))
        painter.setFont(font(10.5))
        painter.setPen(palette.text2)
        width = painter.fontMetrics().horizontalAdvance(party.code)
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(inside.adjusted(0, 2, 0, 0), top | Qt.AlignmentFlag.AlignRight, party.code)
        painter.setPen(palette.text)
        self._paint_name(painter, inside, party, inside.width() - width - scaled(4))
        painter.setPen(palette.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_name(self, painter: QPainter, inside: QRect, party: PartyHead, room: int) -> None:
        """Write the name whole: smaller, or over two lines, before anything is left out of it."""
        top = Qt.AlignmentFlag.AlignTop
        elide = Qt.TextElideMode.ElideRight
        for size in (13.0, 12.0, 11.5):
            painter.setFont(font(size, 600))
            if painter.fontMetrics().horizontalAdvance(party.name) <= room:
                painter.drawText(inside, top, party.name)
                break
        else:
            flags = top | Qt.TextFlag.TextWordWrap
            painter.setFont(font(11.5, 600))
            box = QRect(inside.left(), inside.top() - 1, room, inside.height() + scaled(2))
            fits = painter.fontMetrics().boundingRect(box, flags, party.name)
            if fits.width() <= box.width() and fits.height() <= box.height():
                painter.drawText(box, flags, party.name)
                return
            name = painter.fontMetrics().elidedText(party.name, elide, room)
            painter.drawText(inside, top, name)
        painter.setFont(font(11))
        painter.setPen(self._session.palette.text2)
        words = party.in_framework or party.role.capitalize()
        words = painter.fontMetrics().elidedText(words, elide, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, words)


class Corner(QWidget):
    """What stands above the component heads."""

    def __init__(self, session: Session, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.header)
        inside = self.rect().adjusted(scaled(8), 0, -scaled(6), 0)
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, "Component")
        painter.setFont(font(11))
        painter.setPen(palette.text2)
        shown = sum(not row.is_chapter for row in self._model.rows)
        all_ = sum(not row.is_chapter for row in self._model.matrix.rows)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, right, f"{shown} of {all_}")
        painter.setPen(palette.line)
        rect = self.rect()
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.end()


class MarginColumn(QWidget):
    """The frozen column at the right: convergence, its change, and the distribution."""

    def __init__(self, session: Session, model: MatrixModel, table: QTableView) -> None:
        super().__init__()
        self._session = session
        self._model = model
        self._table = table
        self.setFixedWidth(scaled(96))
        self.setAccessibleName("Convergence")
        self.setToolTip(MEASURE)
        table.verticalScrollBar().valueChanged.connect(lambda _: self.update())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._table.rowAt(event.pos().y() - self._table.viewport().y())
            words = MEASURE
            if row >= 0 and not self._model.rows[row].is_chapter:
                words = f"{self.words(row)}\n{MEASURE}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def words(self, row: int) -> str:
        """Return the margin of a row in words."""
        margin = self._model.margin(row)
        scale = self._session.record.negotiation.scale
        counts = ", ".join(
            f"{scale.name(step)} {count}" for step, count in enumerate(margin.counts, 1) if count
        )
        value = "no stance" if margin.convergence is None else f"{margin.convergence:.2f}"
        return f"{value}: {counts or 'nobody'}; without a stance {margin.without}"

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.base)
        head = self._table.viewport().y()
        table = self._table
        first = max(0, table.rowAt(0))
        last = table.rowAt(table.viewport().height() - 1)
        if last < 0:
            last = self._model.rowCount() - 1
        painter.save()
        painter.setClipRect(QRect(0, head, self.width(), table.viewport().height()))
        for row in range(first, last + 1):
            top = head + table.rowViewportPosition(row)
            rect = QRect(0, top, self.width(), table.rowHeight(row))
            if self._model.rows[row].is_chapter:
                painter.fillRect(rect, palette.group)
            else:
                self._paint_margin(painter, rect, row)
            painter.setPen(palette.hair)
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
        self._paint_head(painter, QRect(0, 0, self.width(), head))
        painter.setPen(palette.line)
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        painter.end()

    def _paint_head(self, painter: QPainter, rect: QRect) -> None:
        palette = self._session.palette
        painter.fillRect(rect, palette.header)
        inside = rect.adjusted(scaled(8), scaled(5), -scaled(4), -scaled(3))
        painter.setPen(palette.text)
        painter.setFont(font(13, 600))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, "Convergence")
        painter.setPen(palette.text2)
        painter.setFont(font(11))
        is_compared = self._model.matrix.question.then is not None
        words = "0–1, and change" if is_compared else "0–1"
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, words)
        painter.setPen(palette.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_margin(self, painter: QPainter, rect: QRect, row: int) -> None:
        palette = self._session.palette
        margin = self._model.margin(row)
        if margin.convergence is None:
            return
        is_low = rect.height() < scaled(36)
        inside = rect.adjusted(scaled(9), scaled(4), -scaled(9), -scaled(4))
        line = QRectF(inside.left(), inside.top(), inside.width(), scaled(16))
        painter.setPen(palette.text)
        painter.setFont(font(12.5, 600))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, f"{margin.convergence:.2f}")
        if margin.change is not None and round(margin.change, 2):
            painter.setFont(font(11.5))
            words = f"{margin.change:+.2f}".replace("0.", ".").replace("-", "−")
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words
            )
        if not is_low:
            bar = QRectF(inside.left(), rect.top() + scaled(26), inside.width(), scaled(9))
            paint_distribution(painter, bar, margin.counts, margin.without, palette)
