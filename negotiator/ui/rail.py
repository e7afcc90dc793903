"""The rail at the left: one button for each view."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from negotiator.language import marked, tr
from negotiator.printing.palette import Palette
from negotiator.ui.icons import icon
from negotiator.ui.theme import scaled

VIEWS = (
    ("matrix", marked("Matrix")),
    ("timeline", marked("Timeline")),
    ("comparison", marked("Comparison")),
    ("overview", marked("Overview")),
    ("history", marked("History")),
)


_USUAL, _WIDEST = 76, 132
"""Pixels: words that are longer widen the rail, up to a bound."""


class Rail(QWidget):
    """Chooses the view.

    Signals:
        chosen: the name of a view.
    """

    chosen = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Views"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, scaled(4), 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for n, (name, title) in enumerate(VIEWS, start=1):
            words = tr(title)
            button = QToolButton()
            button.setText(words)
            button.setIcon(icon(name, palette))
            button.setIconSize(QSize(scaled(20), scaled(20)))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setCheckable(True)
            button.setProperty("rail", True)
            button.setToolTip(f"{words} (Ctrl+{n})")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, each=name: self.chosen.emit(each))
            self._group.addButton(button)
            self._buttons[name] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        """Be as wide as the longest word."""
        widths = (button.sizeHint().width() for button in self._buttons.values())
        wide = min(scaled(_WIDEST), max(scaled(_USUAL), *widths))
        self.setFixedWidth(wide)
        for button in self._buttons.values():
            button.setFixedWidth(wide)
            button.setMaximumHeight(scaled(54))

    def show_view(self, name: str) -> None:
        """Show which view is open."""
        self._buttons[name].setChecked(True)

    def set_palette(self, palette: Palette) -> None:
        """Show the icons in other colours."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, palette))
