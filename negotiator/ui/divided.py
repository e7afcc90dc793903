"""Two parts beside or above each other: one keeps its size, the other takes what is left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from negotiator.ui.splitter import Splitter
from negotiator.ui.theme import scaled

_MOST, _MOST_DRAGGED = 0.35, 0.7


class Divided(Splitter):
    """Two parts with an edge to drag; where it is dragged to is remembered under a name.

    The part that keeps its size grows with type, but takes no more than about a third of the whole
    unless one drags it so. Where there is hardly any room it can give way altogether, until one
    asks for it.
    """

    def __init__(
        self,
        name: str,
        orientation: Qt.Orientation,
        parts: tuple[QWidget, QWidget],
        usual: int,
        least: int = 0,
    ) -> None:
        """Divide a place.

        Args:
            name: what its edge is remembered under.
            orientation: how the parts follow each other.
            parts: of those beside each other the first keeps its size, of those above each
                other the second.
            usual: the size it has until one drags the edge, in pixels before type is scaled.
            least: it gives way where the whole has less, in the same pixels.
        """
        super().__init__(orientation)
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        self._kept = 0 if orientation == Qt.Orientation.Horizontal else 1
        self.kept = parts[self._kept]
        self._usual, self._least = usual, least
        self._place = 0
        self._wish: bool | None = None
        self._switch: QPushButton | None = None
        for n, part in enumerate(parts):
            self.addWidget(part)
            self.setStretchFactor(n, 0 if n == self._kept else 1)
        self.splitterMoved.connect(lambda *_: self._on_moved())

    def switch(self, words: str, tip: str) -> QPushButton:
        """Return a button that shows the part that keeps its size, or puts it away."""
        button = QPushButton(words)
        button.setCheckable(True)
        button.setChecked(True)
        button.setProperty("segment", "only")
        button.setToolTip(tip)
        button.clicked.connect(self.show_kept)
        self._switch = button
        return button

    def show_kept(self, shown: bool) -> None:
        """Show the part that keeps its size whatever room there is, or put it away."""
        self._wish = shown
        self.divide()

    @property
    def place(self) -> int:
        """Where the edge was dragged to, in pixels before type is scaled.

        0 if it was not; less while the part that keeps its size is put away.
        """
        return -(self._place or self._usual) if self._wish is False else self._place

    @place.setter
    def place(self, place: int) -> None:
        self._wish = False if place < 0 else None
        self._place = abs(place)
        self.divide()

    def divide(self) -> None:
        """Give each part what it has of the place as it is now."""
        is_across = self.orientation() == Qt.Orientation.Horizontal
        whole = self.width() if is_across else self.height()
        shown = whole >= scaled(self._least) if self._wish is None else self._wish
        self.kept.setVisible(shown)
        if self._switch is not None:
            self._switch.setChecked(shown)
        if shown:
            most = _MOST_DRAGGED if self._place else _MOST
            size = min(scaled(self._place or self._usual), round(whole * most))
            sizes = [size, whole - size]
            self.setSizes(sizes if self._kept == 0 else sizes[::-1])

    # ------------------------------------------------------------------ internals

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.divide()

    def _on_moved(self) -> None:
        self._place = round(self.sizes()[self._kept] * 100 / scaled(100))
