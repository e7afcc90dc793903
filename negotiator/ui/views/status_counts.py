"""The legend below a list of components: how far each is settled, and how many are so far."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from negotiator.domain.stages import Status
from negotiator.domain.words import at_start
from negotiator.language import number, tr
from negotiator.ui.drawn import StatusSign
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled


class StatusCounts(QWidget):
    """Each status with its sign, its words, and the number of components that have it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("Component status"))
        grid = QGridLayout(self)
        grid.setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8))
        grid.setHorizontalSpacing(scaled(6))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self._signs: list[StatusSign] = []
        self._counts: dict[str, QLabel] = {}
        for row, status in enumerate(Status):
            words, count = QLabel(at_start(status.shown)), QLabel()
            for label in (words, count):
                label.setProperty("role", "legend")
            sign = StatusSign(session.palette, status)
            self._signs.append(sign)
            self._counts[status] = count
            grid.addWidget(sign, row, 0)
            grid.addWidget(words, row, 1)
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
        session.palette_changed.connect(lambda: self._on_palette(session))

    def show_statuses(self, statuses: Iterable[str]) -> None:
        """Count these."""
        found = Counter(statuses)
        for status, label in self._counts.items():
            label.setText(number(found[status]))

    def _on_palette(self, session: Session) -> None:
        for sign in self._signs:
            sign.set_palette(session.palette)
