"""A splitter whose parts stay within it, in a window that begins at the right too."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter


class Splitter(QSplitter):
    """Parts beside each other.

    Qt places them by what follows their last pixel where a line begins at the right, and so a
    pixel too far: a margin of one at the other side makes up for it.
    """

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(orientation)
        self._make_up()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a window that is turned."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_up()

    def _make_up(self) -> None:
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(int(is_turned), 0, 0, 0)
