"""The field of the quick line, which underlines what it has understood."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from negotiator.domain.quick_line import Understood, Vocabulary
from negotiator.printing.palette import Palette
from negotiator.ui.theme import font


class QuickLineEdit(QLineEdit):
    """A line edit that reads itself with a vocabulary at each change."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette
        self._vocabulary: Vocabulary | None = None
        self.setFont(font(17))
        self.setProperty("quick", True)
        self.setAccessibleName("Quick line")
        self.setAccessibleDescription(
            "Party, component, stance number, then if and a condition, ! for a red line, "
            "exact words in quotation marks"
        )
        self.setPlaceholderText("ru a2 3 if …")

    def use(self, vocabulary: Vocabulary) -> None:
        """Read with these words."""
        self._vocabulary = vocabulary
        self.update()

    def understood(self) -> Understood | None:
        """Return what the line says; None without a vocabulary."""
        return None if self._vocabulary is None else self._vocabulary.read(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return belongs to the dialog, which records; a line edit would also end editing.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        read = self.understood()
        if read is None or not read.parts:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._colours.text2, 1))
        metrics = self.fontMetrics()
        text = self.text()
        # Where the text begins: the cursor's place less what stands before the cursor.
        before = metrics.horizontalAdvance(text[: self.cursorPosition()])
        left = self.cursorRect().center().x() - before
        y = self.cursorRect().bottom() - 1
        for part in read.parts:
            start = left + metrics.horizontalAdvance(text[: part.start])
            end = left + metrics.horizontalAdvance(text[: part.end])
            painter.drawLine(QPoint(start, y), QPoint(end, y))
        painter.end()
