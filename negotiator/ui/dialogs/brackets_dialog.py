"""Brackets over time: how many lie on the table, in which texts, and whose."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.exchange.text import brackets_text
from negotiator.language import number, parted, tr
from negotiator.printing.time_scale import TimeScale
from negotiator.reports.bracket_counts import BracketCounts, Count, bracket_counts
from negotiator.ui.session import Session
from negotiator.ui.theme import font, scaled
from negotiator.ui.views.sides import draw_text


class BracketChart(QWidget):
    """A step line of the brackets on the table, with the texts that were tabled."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: BracketCounts | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Brackets on the table over time"))

    def sizeHint(self) -> QSize:
        return QSize(scaled(480), scaled(200))

    def show_counts(self, found: BracketCounts) -> None:
        """Show counts."""
        self._found = found
        words = [
            tr(
                "{day}: {number}",
                "brackets on a day",
                day=short_date(PartialDate.unpack(each.date)) if each.date else tr("earlier"),
                number=number(each.total),
            )
            for each in found.over_time
        ]
        self.setAccessibleDescription(parted(words))
        self.setToolTip("\n".join(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._session.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette.base)
        counts = [each for each in (self._found.over_time if self._found else ()) if each.date]
        if counts:
            steps = _Steps(counts, self._session, QRectF(self.rect()))
            steps.paint_line(painter)
            steps.paint_words(painter)
        painter.end()


class _Steps:
    """The step line of counts, in its place."""

    def __init__(self, counts: Sequence[Count], session: Session, rect: QRectF) -> None:
        self._palette = session.palette
        self._counts = [(_day(each.date), each.total, each.titles[0]) for each in counts]
        question = session.matrix.question
        first = PartialDate.unpack(counts[0].date).first_day
        last = max(question.day, PartialDate.unpack(counts[-1].date).first_day)
        self._end = last.toordinal() + 1.0
        self._axis = TimeScale(first, last, question.framework.rounds)
        self._left, self._right = scaled(44), scaled(64)
        self._axis.width = rect.width() - self._left - self._right
        self._top, self._bottom = scaled(26), rect.height() - scaled(26)
        self._foot = rect.height() - scaled(8)
        self._most = max(1, *(total for _, total, _ in self._counts))

    def _at(self, moment: float, total: int) -> QPointF:
        y = self._bottom - (self._bottom - self._top) * total / self._most
        return QPointF(self._left + self._axis.x(moment), y)

    def paint_line(self, painter: QPainter) -> None:
        """Paint the line, the scale at its left, and the last count."""
        painter.setFont(font(11))
        first = self._counts[0][0]
        for value in (0, self._most):
            start = self._at(first, value)
            painter.setPen(self._palette.hair)
            painter.drawLine(start, self._at(self._end, value))
            painter.setPen(self._palette.text2)
            box = QRectF(0, start.y() - 8, self._left - scaled(8), 16)
            draw_text(painter, box, number(value), trailing=True, mirror=False)
        line = QPolygonF()
        for n, (moment, total, _) in enumerate(self._counts):
            if n:
                line.append(self._at(moment, self._counts[n - 1][1]))
            line.append(self._at(moment, total))
        latest = self._counts[-1][1]
        line.append(self._at(self._end, latest))
        painter.setPen(QPen(self._palette.text, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setFont(font(12, 600))
        end = self._at(self._end, latest)
        box = QRectF(end.x() + scaled(6), end.y() - 10, self._right, 20)
        draw_text(painter, box, number(latest), trailing=False, mirror=False)

    def paint_words(self, painter: QPainter) -> None:
        """Name the texts where they were tabled, as far as there is room, and the time below."""
        painter.setFont(font(11))
        metrics = painter.fontMetrics()
        taken = -1.0
        for moment, total, title in self._counts:
            at = self._at(moment, total)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._palette.accent)
            painter.drawEllipse(at, 3, 3)
            if at.x() >= taken:
                painter.setPen(self._palette.text2)
                painter.drawText(QPointF(at.x() - 2, at.y() - scaled(7)), title)
                taken = at.x() + metrics.horizontalAdvance(title) + scaled(10)
        taken = -1.0
        painter.setPen(self._palette.text2)
        for tick in self._axis.ticks():
            x = self._axis.x(tick.moment)
            if tick.words and 0 <= x <= self._axis.width and x > taken:
                painter.drawText(QPointF(self._left + x, self._foot), tick.words)
                taken = x + metrics.horizontalAdvance(tick.words) + scaled(8)


class BracketsDialog(QDialog):
    """Shows the brackets of the texts in the perspective; modeless, and renewed with the record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Brackets on the table"))
        self.resize(scaled(720), scaled(560))
        self.chart = BracketChart(session)
        self.table = QTableWidget(0, 0)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("Brackets by text"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.strays = QLabel()
        self.strays.setWordWrap(True)
        self.strays.setTextFormat(Qt.TextFormat.PlainText)
        self.strays.setProperty("role", "quiet")
        copy = QPushButton(tr("Copy"))
        copy.setToolTip(tr("Copy the counts as text"))
        copy.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr("Fewer brackets are more agreement.")))
        layout.addWidget(self.chart)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.strays)
        layout.addLayout(row)
        session.changed.connect(lambda _: self.renew())
        session.perspective_changed.connect(self.renew)
        session.closed.connect(self.close)
        self.renew()

    def renew(self) -> None:
        """Count anew."""
        found = bracket_counts(self._session.record, self._session.perspective)
        self.chart.show_counts(found)
        owners: dict[str, int] = {}
        for _, _, each, _ in found.versions:
            for owner, count in each.items():
                owners[owner] = owners.get(owner, 0) + count
        names = sorted(owners, key=lambda owner: -owners[owner])
        heads = [tr("Text"), tr("Components"), tr("Brackets"), *names]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(found.versions))
        for row, (title, count, whose, texts) in enumerate(found.versions):
            values = [title, number(texts), number(count)]
            values += [number(whose[name]) if name in whose else "" for name in names]
            for column, words in enumerate(values):
                item = QTableWidgetItem(words)
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        lines = [
            tr(
                "{number} {text}: a bracket without partner: {words}",
                number=each.component.number,
                text=each.version.title,
                words=each.words,
            )
            for each in found.strays
        ]
        self.strays.setText("\n".join(lines))
        self.strays.setVisible(bool(lines))

    def _copy(self) -> None:
        words = brackets_text(self._session.record, self._session.perspective)
        QGuiApplication.clipboard().setText(words)


def _day(packed: int) -> float:
    return float(PartialDate.unpack(packed).first_day.toordinal())
