"""Choosing the as-of day, and the moment up to which the record is known."""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QDateTimeEdit,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.dates import PartialDate
from negotiator.language import tr
from negotiator.ui.popup import Popup
from negotiator.ui.session import Session


class AsOfPopup(Popup):
    """A calendar, "Latest", "Today", and "Known at".

    Signals:
        asked: the as-of day or None for the latest, and the moment known or None for now.
    """

    asked = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        question = session.matrix.question
        perspective = session.perspective
        layout = QVBoxLayout(self)
        self._calendar = QCalendarWidget()
        day = question.day
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setAccessibleName(tr("As of"))
        self._calendar.activated.connect(lambda _: self._apply())
        layout.addWidget(self._calendar)
        self._is_known = QCheckBox(tr("Only what was on record by"))
        self._known = QDateTimeEdit(QDateTime.currentDateTime())
        self._known.setDisplayFormat("yyyy-MM-dd HH:mm")
        self._known.setAccessibleName(tr("Known at"))
        known_at = perspective.known_at
        self._is_known.setChecked(known_at is not None)
        if known_at is not None:
            self._known.setDateTime(QDateTime.fromSecsSinceEpoch(int(known_at.timestamp())))
        self._known.setEnabled(known_at is not None)
        self._is_known.toggled.connect(self._known.setEnabled)
        line = QHBoxLayout()
        line.addWidget(self._is_known)
        line.addWidget(self._known, 1)
        layout.addLayout(line)
        row = QHBoxLayout()
        latest = QPushButton(tr("Latest on record"))
        latest.clicked.connect(lambda: self._send(None))
        today = QPushButton(tr("Today"))
        today.clicked.connect(
            lambda: self._send(PartialDate.of(session.record.now().astimezone().date()))
        )
        show = QPushButton(tr("Show this day"))
        show.setProperty("default", True)
        show.clicked.connect(self._apply)
        row.addWidget(latest)
        row.addWidget(today)
        row.addStretch(1)
        row.addWidget(show)
        layout.addLayout(row)
        self.setFocusProxy(self._calendar)

    def _apply(self) -> None:
        chosen = self._calendar.selectedDate()
        self._send(PartialDate(chosen.year(), chosen.month(), chosen.day()))

    def _send(self, as_of: PartialDate | None) -> None:
        known_at = None
        if self._is_known.isChecked():
            seconds = self._known.dateTime().toSecsSinceEpoch()
            known_at = datetime.fromtimestamp(seconds + 59, UTC)
        self.asked.emit(as_of, known_at)
        self.close()
