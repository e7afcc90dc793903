"""The scrolled rows of the comparison; only what is on the screen is compared and laid out."""

from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from negotiator.domain.differences import count_changes
from negotiator.exchange.text import marked_text
from negotiator.reports.comparison import Compared, Comparison
from negotiator.store.reads import ComponentHead
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.comparison_rows import RowPainter, RowPicture

_GUESS = 150


class ComparisonRows(QAbstractScrollArea):
    """A row for each component with a text.

    Signals:
        chosen: the key of the component whose row was chosen, and of a party or 0.
    """

    chosen = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._painter: RowPainter | None = None
        self._components: list[ComponentHead] = []
        self._compared: dict[int, Compared] = {}
        self._pictures: dict[int, RowPicture] = {}
        self._sides: dict[int, tuple[int | None, int | None]] = {}
        self._combined = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Comparison of texts")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(scaled(40))
        self.verticalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    # ------------------------------------------------------------------ what others call

    @property
    def combined(self) -> bool:
        """Whether both texts stand in one column."""
        return self._combined

    @combined.setter
    def combined(self, combined: bool) -> None:
        self._combined = combined
        self._forget_layout()

    @property
    def components(self) -> list[ComponentHead]:
        """The components that have a text."""
        return self._components

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison."""
        self._painter = RowPainter(comparison, self._session.palette)
        self._components = comparison.components
        self._compared = {}
        self._forget_layout()

    def set_sides(self, component: int, left: int | None, right: int | None) -> None:
        """Put these versions to the left and right of a component's row."""
        self._sides[component] = (left, right)
        self._compared.pop(component, None)
        self._pictures.pop(component, None)
        self._update_bar()
        self.viewport().update()

    def compared(self, component: ComponentHead) -> Compared:
        """Return the comparison of a component, worked out once."""
        assert self._painter is not None  # noqa: S101
        found = self._compared.get(component.key)
        if found is None:
            left, right = self._sides.get(component.key, (None, None))
            found = self._painter.comparison.row(component, left, right)
            self._compared[component.key] = found
        return found

    def changes_before(self, component: int) -> tuple[int, int]:
        """Return the number of the first change of a row, and of all changes."""
        before = total = 0
        for each in self._components:
            number = count_changes(self.compared(each).runs)
            if each.key == component:
                before = total
            total += number
        return before, total

    def scroll_to(self, component: int) -> None:
        """Bring the row of a component into sight."""
        tops = self._tops()
        for n, each in enumerate(self._components):
            if each.key == component:
                bar = self.verticalScrollBar()
                top, bottom = tops[n], tops[n + 1]
                if top < bar.value():
                    bar.setValue(int(top))
                elif bottom > bar.value() + self.viewport().height():
                    bar.setValue(int(min(top, bottom - self.viewport().height())))
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next or former component whose texts differ."""
        keys = [each.key for each in self._components]
        chosen = self._session.selection[0]
        n = keys.index(chosen) if chosen in keys else (-1 if by > 0 else len(keys))
        n += by
        while 0 <= n < len(keys):
            if count_changes(self.compared(self._components[n]).runs):
                self.chosen.emit(keys[n], 0)
                return
            n += by

    def row_rect(self, component: int) -> QRect:
        """Return where the row of a component is painted."""
        tops = self._tops()
        for n, each in enumerate(self._components):
            if each.key == component:
                y = int(tops[n]) - self.verticalScrollBar().value()
                return QRect(0, y, self.viewport().width(), int(tops[n + 1] - tops[n]))
        return QRect()

    def redline_text(self, component: ComponentHead) -> str:
        """Return a row as plain text, what is left out as [-…-] and put in as {+…+}."""
        compared = self.compared(component)
        return f"{component.number} {component.title}\n{marked_text(compared.runs)}"

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._pictures = {}
        self._update_bar()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        component = self._at(place)
        if component is None:
            return
        picture = self._pictures.get(component.key)
        chips = picture.chips if picture else []
        party = next((key for box, key in chips if box.contains(event.position())), 0)
        self.chosen.emit(component.key, party)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = self._session.selection[0]
            component = next((c for c in self._components if c.key == chosen), None)
            if component is not None:
                QGuiApplication.clipboard().setText(self.redline_text(component))
            return
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._session.palette.base)
        if self._painter is not None:
            chosen = self._session.selection[0]
            self._lay_out_visible()
            tops = self._tops()
            offset = self.verticalScrollBar().value()
            for n, component in enumerate(self._components):
                if tops[n + 1] <= offset or tops[n] >= offset + self.viewport().height():
                    continue
                rect = QRectF(0, tops[n] - offset, self.viewport().width(), tops[n + 1] - tops[n])
                self._painter.paint(
                    painter,
                    self._pictures[component.key],
                    rect,
                    is_chosen=component.key == chosen,
                )
        painter.end()

    # ------------------------------------------------------------------ internals

    def _move(self, by: int) -> None:
        keys = [each.key for each in self._components]
        chosen = self._session.selection[0]
        n = keys.index(chosen) + by if chosen in keys else 0
        if 0 <= n < len(keys):
            self.chosen.emit(keys[n], self._session.selection[1])

    def _at(self, place: QPoint) -> ComponentHead | None:
        y = place.y() + self.verticalScrollBar().value()
        tops = self._tops()
        return next((c for n, c in enumerate(self._components) if tops[n] <= y < tops[n + 1]), None)

    def _forget_layout(self) -> None:
        self._pictures = {}
        self._update_bar()
        self.viewport().update()

    def _tops(self) -> list[float]:
        heights = (
            self._pictures[each.key].height if each.key in self._pictures else float(scaled(_GUESS))
            for each in self._components
        )
        return list(accumulate(heights, initial=0.0))

    def _lay_out_visible(self) -> None:
        """Lay out the rows in sight; each one laid out may bring others into sight."""
        assert self._painter is not None  # noqa: S101
        while True:
            tops = self._tops()
            offset = self.verticalScrollBar().value()
            missing = next(
                (
                    component
                    for n, component in enumerate(self._components)
                    if tops[n + 1] > offset
                    and tops[n] < offset + self.viewport().height()
                    and component.key not in self._pictures
                ),
                None,
            )
            if missing is None:
                return
            self._pictures[missing.key] = self._painter.lay_out(
                self.compared(missing), self.viewport().width(), combined=self._combined
            )
            self._update_bar()

    def _update_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self._tops()[-1]
        bar.blockSignals(True)
        bar.setRange(0, max(0, int(height) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.blockSignals(False)
