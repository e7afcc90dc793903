"""The scrolled rows of the comparison; only what is on the screen is compared and laid out."""

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from negotiator.exchange.text import marked_text
from negotiator.language import became, either, listed, tr
from negotiator.reports.comparison import Columns, Compared, Comparison, standing_words
from negotiator.reports.sentences import terms_inline
from negotiator.store.reads import ComponentHead
from negotiator.ui.models.matrix_tip import tip
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.comparison_chips import RECORD
from negotiator.ui.views.comparison_lines import COLUMNS, SIDES, Fold, Line
from negotiator.ui.views.comparison_rows import Chosen, RowPainter, RowPicture

_GUESS = 150
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class ComparisonRows(QAbstractScrollArea):
    """A row for each component with a text.

    Signals:
        chosen: the key of the component whose row was chosen, and of a party or 0.
        place_changed: another place that differs is looked at.
    """

    chosen = Signal(int, int)
    place_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._painter: RowPainter | None = None
        self._components: list[ComponentHead] = []
        self._pictures: dict[int, RowPicture] = {}
        self._compared: dict[int, Compared] = {}
        self._sides: dict[int, tuple[int | None, int | None]] = {}
        self._opened: dict[int, frozenset[int]] = {}
        self._tops_known: list[float] | None = None
        self._way, self._folds = SIDES, True
        self._place: tuple[int, int] = (0, -1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Comparison of texts"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(scaled(40))
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self.viewport().update())
        self._doings: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Down: partial(self._move, 1),
            Qt.Key.Key_Up: partial(self._move, -1),
            Qt.Key.Key_Right: lambda: self._move_party(-1 if self.isRightToLeft() else 1),
            Qt.Key.Key_Left: lambda: self._move_party(1 if self.isRightToLeft() else -1),
            Qt.Key.Key_PageDown: lambda: bar.setValue(bar.value() + bar.pageStep()),
            Qt.Key.Key_PageUp: lambda: bar.setValue(bar.value() - bar.pageStep()),
            Qt.Key.Key_Home: lambda: bar.setValue(0),
            Qt.Key.Key_End: lambda: bar.setValue(bar.maximum()),
            Qt.Key.Key_Space: self._toggle_folds,
        }

    # ------------------------------------------------------------------ what others call

    @property
    def way(self) -> str:
        """How texts stand: SIDES, COMBINED or COLUMNS."""
        return self._way

    @property
    def folds(self) -> bool:
        """Whether unchanged paragraphs are folded away."""
        return self._folds

    @folds.setter
    def folds(self, folds: bool) -> None:
        self._folds = folds
        self._opened = {}
        if self._painter is not None:
            self._painter.folds = folds
        self._forget_layout()

    @property
    def components(self) -> list[ComponentHead]:
        """The components that have a row."""
        return self._components

    @property
    def change(self) -> tuple[int, int]:
        """The component whose change is looked at, and its number in it, from 0; or (0, -1)."""
        return self._place

    def show_comparison(
        self, comparison: Comparison, components: list[ComponentHead], way: str
    ) -> None:
        """Show some components of a comparison."""
        self._way = way
        self._painter = RowPainter(
            comparison,
            self._session.palette,
            way,
            folds=self._folds,
            is_mirrored=self.isRightToLeft(),
        )
        self._components = components
        self._compared = {}
        self._place = (0, -1)
        self._forget_layout()
        self.place_changed.emit()

    def set_sides(self, component: int, left: int | None, right: int | None) -> None:
        """Put these versions to the left and right of a component's row."""
        self._sides[component] = (left, right)
        self._opened.pop(component, None)
        self._compared.pop(component, None)
        self._pictures.pop(component, None)
        self._settle()

    def compared(self, component: ComponentHead) -> Compared:
        """Return the comparison of a component's two texts, worked out once."""
        assert self._painter is not None  # noqa: S101
        found = self._compared.get(component.key)
        if found is None:
            left, right = self._sides.get(component.key, (None, None))
            found = self._painter.comparison.row(component, left, right)
            self._compared[component.key] = found
        return found

    def changes_of(self, component: ComponentHead) -> int:
        """Return how many places of a row differ."""
        return len(self._picture(component).lines.changes)

    def scroll_to(self, component: int) -> None:
        """Bring the row of a component into sight."""
        for n, each in enumerate(self._components):
            if each.key == component:
                self._lay_out_from(n)
                tops = self._tops()
                bar = self.verticalScrollBar()
                top, bottom = tops[n], tops[n + 1]
                if top < bar.value():
                    bar.setValue(int(top))
                elif bottom > bar.value() + self.viewport().height():
                    bar.setValue(int(min(top, bottom - self.viewport().height())))
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next (1) or former (-1) place that differs."""
        keys = [each.key for each in self._components]
        component, number = self._place
        chosen = self._session.selection[0]
        if component not in keys or component != chosen:
            component = chosen
            number = -1 if by > 0 else 10**9
        n = keys.index(component) if component in keys else (0 if by > 0 else len(keys) - 1)
        number += by
        while 0 <= n < len(keys):
            count = self.changes_of(self._components[n])
            number = min(number, count - 1) if by < 0 else number
            if 0 <= number < count:
                self._go_to_change(n, number)
                return
            n += by
            number = 0 if by > 0 else 10**9

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
        if self._way == COLUMNS and self._painter is not None:
            found = self._painter.comparison.columns(component)
            texts = [f"{side.version.title}\n{side.text}" for side in found.sides if side]
            return "\n\n".join([f"{component.number} {component.title}", *texts])
        compared = self.compared(component)
        return f"{component.number} {component.title}\n{marked_text(compared.runs)}"

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._pictures = {}
        self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is None:
            return
        component, picture = found
        for box, first in picture.folds:
            if box.contains(event.position()):
                self._open(component.key, first)
                return
        party = next((key for box, key in picture.chips if box.contains(event.position())), 0)
        self.chosen.emit(component.key, max(0, party))
        if party == RECORD:
            self._session.record_asked.emit(component.key, 0, 0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is None:
            return
        component, picture = found
        party = next((key for box, key in picture.chips if box.contains(event.position())), 0)
        if party > 0:
            self._session.record_asked.emit(component.key, party, 0)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._doings.get(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in _DIGITS and not event.modifiers():
            self._record_with(event.key() - Qt.Key.Key_0)
        elif do is not None:
            do()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        chosen = self._chosen_component()
        if chosen is not None:
            QGuiApplication.clipboard().setText(self.redline_text(chosen))

    def _record_with(self, step: int) -> None:
        """Ask for a position of the chosen party on the chosen row, with a stance filled in."""
        component, party = self._session.selection
        if component and step in self._session.scale.codes:
            self._session.record_asked.emit(component, party, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(self.viewport().rect(), self._session.palette.base)
            if self._painter is not None:
                self._paint_rows(painter, self._painter)
        finally:
            painter.end()

    def _paint_rows(self, painter: QPainter, rows: RowPainter) -> None:
        self._lay_out_visible()
        tops = self._tops()
        offset = self.verticalScrollBar().value()
        height = self.viewport().height()
        n = max(0, bisect_right(tops, offset) - 1)
        while n < len(self._components) and tops[n] < offset + height:
            component = self._components[n]
            picture = self._picture(component)
            rect = QRectF(0, tops[n] - offset, self.viewport().width(), tops[n + 1] - tops[n])
            rows.paint(painter, picture, rect, (0, height), self._chosen_in(component, picture))
            n += 1

    def _chosen_in(self, component: ComponentHead, picture: RowPicture) -> Chosen:
        chosen, party = self._session.selection
        if component.key != chosen:
            return Chosen()
        key, number = self._place
        if key == component.key and 0 <= number < len(picture.lines.changes):
            line, place = picture.lines.changes[number]
            return Chosen(is_chosen=True, party=party, line=line, place=place)
        return Chosen(is_chosen=True, party=party)

    # ------------------------------------------------------------------ moving

    def _move(self, by: int) -> None:
        keys = [each.key for each in self._components]
        chosen = self._session.selection[0]
        n = keys.index(chosen) + by if chosen in keys else 0
        if 0 <= n < len(keys):
            self.chosen.emit(keys[n], self._session.selection[1])
            self._tell()

    def _move_party(self, by: int) -> None:
        """Choose the next or former party of those that stand below the chosen row."""
        component = self._chosen_component()
        if component is None or self._painter is None:
            return
        cells = self._picture(component).cells
        there = [p.key for p in self._painter.comparison.matrix.parties if p.key in cells]
        party = self._session.selection[1]
        n = there.index(party) + by if party in there else (0 if by > 0 else len(there) - 1)
        if 0 <= n < len(there):
            self.chosen.emit(component.key, there[n])
            self.viewport().update()
            self._tell()

    def _go_to_change(self, n: int, number: int) -> None:
        component = self._components[n]
        self._place = (component.key, number)
        if self._session.selection[0] != component.key:
            self.chosen.emit(component.key, self._session.selection[1])
        picture = self._picture(component)
        line, _ = picture.lines.changes[number]
        assert self._painter is not None  # noqa: S101
        self._lay_out_from(n, line)
        top = self._tops()[n] + self._painter.line_top(picture, line)
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        if top < bar.value() + scaled(30) or top + line.height > bar.value() + room:
            bar.setValue(int(top - room / 3))
        self.viewport().update()
        self.place_changed.emit()
        self._tell()

    def _toggle_folds(self) -> None:
        """Open all that is folded in the chosen row, or fold it again."""
        component = self._chosen_component()
        if component is None:
            return
        lines = self._picture(component).lines
        folds = frozenset(line.first for line in lines.shown if isinstance(line, Fold))
        opened = self._opened.get(component.key, frozenset())
        self._opened[component.key] = opened | folds if folds else frozenset()
        self._pictures.pop(component.key, None)
        self._settle()

    def _open(self, component: int, first: int) -> None:
        self._opened[component] = self._opened.get(component, frozenset()) | {first}
        self._pictures.pop(component, None)
        self._settle()

    # ------------------------------------------------------------------ internals

    def _chosen_component(self) -> ComponentHead | None:
        chosen = self._session.selection[0]
        return next((each for each in self._components if each.key == chosen), None)

    def _tell(self) -> None:
        """Tell a screen reader what is chosen."""
        component = self._chosen_component()
        if component is None or self._painter is None:
            return
        picture = self._picture(component)
        words = [
            f"{component.number} {component.title}",
            standing_words(picture.compared.standing),
        ]
        key, number = self._place
        if key == component.key and 0 <= number < len(picture.lines.changes):
            line, place = picture.lines.changes[number]
            change = tr("change {number}", number=number + 1)
            found = [
                "".join(piece.words for piece in line.cells[n])[a:b] for n, (a, b) in place.items()
            ]
            words.append(tr("{label}: {value}", label=change, value=became(*found)))
        party = self._session.selection[1]
        head = next((p for p in self._painter.comparison.matrix.parties if p.key == party), None)
        if head is not None and party in picture.cells:
            scale = self._session.scale
            terms = either(
                [terms_inline(scale, claim) for claim in picture.cells[party].held.claims]
            )
            words.append(tr("{label}: {value}", label=head.name, value=terms))
        self.setAccessibleDescription(listed(words))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self._at(event.pos())
        if found is None or self._painter is None:
            return
        component, picture = found
        for box, key in picture.chips:
            if not box.contains(event.pos()):
                continue
            if key == RECORD:
                QToolTip.showText(event.globalPos(), tr("Record position…"), self)
                return
            matrix = self._painter.comparison.matrix
            name = next(party.name for party in matrix.parties if party.key == key)
            where = f"{component.number} {component.title}"
            QToolTip.showText(event.globalPos(), tip(picture.cells[key], name, where, matrix), self)
            return
        QToolTip.hideText()

    def _at(self, place: QPoint) -> tuple[ComponentHead, RowPicture] | None:
        y = place.y() + self.verticalScrollBar().value()
        tops = self._tops()
        n = bisect_right(tops, y) - 1
        if not 0 <= n < len(self._components):
            return None
        component = self._components[n]
        picture = self._pictures.get(component.key)
        return None if picture is None else (component, picture)

    def _picture(self, component: ComponentHead) -> RowPicture:
        """Return the row of a component; its lines are laid out when they are in sight."""
        assert self._painter is not None  # noqa: S101
        found = self._pictures.get(component.key)
        if found is None:
            compared: Compared | Columns = (
                self._painter.comparison.columns(component)
                if self._way == COLUMNS
                else self.compared(component)
            )
            found = self._painter.picture(
                compared,
                self.viewport().width(),
                self._opened.get(component.key, frozenset()),
            )
            self._pictures[component.key] = found
            self._tops_known = None
        return found

    def _forget_layout(self) -> None:
        self._pictures = {}
        self._settle()

    def _settle(self) -> None:
        """Take heights as they are known now."""
        self._tops_known = None
        self._update_bar()
        self.viewport().update()

    def _tops(self) -> list[float]:
        if self._tops_known is None:
            heights = (
                self._pictures[each.key].height
                if each.key in self._pictures
                else float(scaled(_GUESS))
                for each in self._components
            )
            self._tops_known = list(accumulate(heights, initial=0.0))
        return self._tops_known

    def _lay_out_visible(self) -> None:
        tops = self._tops()
        n = max(0, bisect_right(tops, self.verticalScrollBar().value()) - 1)
        self._lay_out_from(n)

    def _lay_out_from(self, n: int, wanted: Line | None = None) -> None:
        """Lay out what is in sight from a row on, and the line that is ``wanted`` of it."""
        if self._painter is None:
            return
        offset = self.verticalScrollBar().value()
        height, width = self.viewport().height(), self.viewport().width()
        y = self._tops()[n] if n < len(self._components) else 0.0
        start = min(y, offset)
        is_other = False
        while n < len(self._components) and y < max(offset, start) + height:
            picture = self._picture(self._components[n])
            top = offset - y
            bottom = max(offset, start) + height - y
            if wanted is not None:
                place = self._painter.line_top(picture, wanted)
                top, bottom, wanted = place - height, place + height, None
            is_other = self._painter.lay_out(picture, width, top, bottom) or is_other
            y += picture.height
            n += 1
        if is_other:
            self._tops_known = None
        self._update_bar()

    def _update_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self._tops()[-1]
        bar.blockSignals(True)
        bar.setRange(0, max(0, int(height) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.blockSignals(False)
