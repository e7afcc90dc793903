"""A button for each stance, with its tile and its digit."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.scale import NON_POSITIONS, Scale
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import paint_tile, tile_size
from negotiator.ui.keyed_button import KeyedButton
from negotiator.ui.theme import scaled
from negotiator.ui.wrapped_row import EvenRow


class StanceButtons(QWidget):
    """Stances to choose one from; ``chosen`` tells the code, 0 for none."""

    chosen = Signal(int)

    def __init__(self, scale: Scale, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._conditional = False
        self._steps = len(scale)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.idClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._lines = EvenRow(scaled(6)), EvenRow(scaled(6))
        for line in self._lines:
            layout.addLayout(line)
        self.use(scale)

    def use(self, scale: Scale) -> None:
        """Offer the stances of a scale; what is chosen stays chosen where the scale has it."""
        chosen = self.code
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._steps = len(scale)
        codes = (*range(1, len(scale) + 1), *NON_POSITIONS)
        steps, absences = self._lines
        for n, code in enumerate(codes):
            name = at_start(scale.shown(code))
            button = KeyedButton(name, str(n + 1), boxed=True)
            button.setCheckable(True)
            button.setIconSize(QSize(scaled(20), scaled(16)))
            button.setToolTip(tr("{stance} (Alt+{digit})", stance=name, digit=n + 1))
            button.setShortcut(QKeySequence(f"Alt+{n + 1}"))
            button.setProperty("stance", True)
            self._group.addButton(button, code)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            (steps if code <= len(scale) else absences).addWidget(button)
        self.choose(chosen)

    def show_conditional(self, *, conditional: bool) -> None:
        """Show the tile of the chosen stance as one that depends on a condition, or as usual."""
        self._conditional = conditional
        self.set_palette(self._palette)

    def set_palette(self, palette: Palette) -> None:
        """Show the tiles in other colours."""
        self._palette = palette
        ratio = self.devicePixelRatioF()
        for button in self._group.buttons():
            code = self._group.id(button)
            dashed = self._conditional and button.isChecked() and code <= self._steps
            button.setIcon(stance_icon(code, self._steps, palette, ratio, conditional=dashed))

    @property
    def code(self) -> int:
        """The code of the chosen stance, or 0."""
        found = [self._group.id(button) for button in self._group.buttons() if button.isChecked()]
        return found[0] if found else 0

    def choose(self, code: int) -> None:
        """Choose a stance; 0 for none."""
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == code)
        self.set_palette(self._palette)

    def _on_clicked(self, code: int) -> None:
        self.choose(code)
        self.chosen.emit(code)


def stance_icon(
    code: int, steps: int, palette: Palette, ratio: float, *, conditional: bool = False
) -> QIcon:
    """Return the tile of a stance as an icon."""
    size = tile_size(scaled(16))
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    place = QRectF(0, 0, size.width(), size.height())
    paint_tile(painter, place, code, palette, steps=steps, conditional=conditional)
    painter.end()
    return QIcon(pixmap)
