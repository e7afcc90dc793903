"""A small window that opens below a button of the perspective bar and closes with Escape."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget


class Popup(QFrame):
    """A popup; freed when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def show_below(self, button: QWidget) -> None:
        """Open below a button, within its window."""
        # Not adjustSize, which leaves it no more than two thirds of a small screen.
        self.resize(self.sizeHint())
        left = button.width() - self.width() if button.isRightToLeft() else 0
        place = button.mapToGlobal(QPoint(left, button.height() + 2))
        window = button.window().frameGeometry()
        x = min(place.x(), window.right() - self.width() - 4)
        self.move(max(window.left() + 4, x), place.y())
        self.show()
        self.setFocus()
