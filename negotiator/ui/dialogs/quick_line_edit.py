"""The field of the quick line: it underlines what it has understood, and completes words."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from negotiator.domain.quick_line import Completion, Understood, Vocabulary
from negotiator.language import tr
from negotiator.printing.palette import Palette
from negotiator.ui.theme import font, scaled

_WIDTH = 340
_ROW = 24


class QuickLineEdit(QLineEdit):
    """A line edit that reads itself with a vocabulary at each change.

    While party, component and stance are typed, a list below shows what the word may become: Tab
    takes the first or the one chosen by the arrows, Esc puts the list away. Return never takes
    anything from it, so that nobody records what was not typed.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette
        self._vocabulary: Vocabulary | None = None
        self.setFont(font(17))
        self.setProperty("quick", True)
        self.setAccessibleName(tr("Quick line"))
        self.setAccessibleDescription(
            tr(
                "Party, component, stance number, then if and a condition, ! for a red line, "
                "exact words in quotation marks"
            )
        )
        self.setPlaceholderText(tr("ru a2 3 if …"))
        self.list = QListWidget(self)
        self.list.setWindowFlags(Qt.WindowType.ToolTip)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Completions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _: self._complete())
        self._completions: list[Completion] = []
        self.textEdited.connect(lambda _: self._offer())

    def use(self, vocabulary: Vocabulary) -> None:
        """Read with these words."""
        self._vocabulary = vocabulary
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Underline in other colours."""
        self._colours = palette
        self.update()

    def understood(self) -> Understood | None:
        """Return what the line says; None without a vocabulary."""
        return None if self._vocabulary is None else self._vocabulary.read(self.text())

    # ------------------------------------------------------------------ completion

    def _offer(self) -> None:
        """Show what the word before the cursor may become."""
        before = self.text()[: self.cursorPosition()]
        self._completions = self._vocabulary.completions(before) if self._vocabulary else []
        self.list.clear()
        if not self._completions or self.cursorPosition() != len(self.text()):
            self.list.hide()
            return
        for each in self._completions:
            item = QListWidgetItem(f"{each.write}   {each.meaning}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.role.shown}: {each.meaning}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        word = before[len(before.rstrip().rpartition(" ")[0]) :].lstrip()
        start = self.fontMetrics().horizontalAdvance(word)
        place = QPoint(self.cursorRect().center().x() - start, self.height() + 2)
        self.list.resize(scaled(_WIDTH), len(self._completions) * scaled(_ROW) + 6)
        self.list.move(self.mapToGlobal(place))
        self.list.show()

    def _complete(self) -> None:
        """Write the chosen word in the place of the one begun."""
        row = self.list.currentRow()
        self.list.hide()
        if 0 <= row < len(self._completions):
            begun = self.text()[: self.cursorPosition()]
            kept = begun[: len(begun) - len(begun.split()[-1])]
            self.setText(f"{kept}{self._completions[row].write} ")

    def event(self, event: QEvent) -> bool:
        # Tab would go to the next field, and Escape close the dialog, before keyPressEvent.
        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        if not isinstance(event, QKeyEvent) or event.key() not in keys or self.list.isHidden():
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self._complete()
            self.list.hide()
        event.accept()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.list.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.list.hide()
        super().hideEvent(event)

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.list.isVisible() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())
            return
        # Return belongs to the dialog, which records; a line edit would also end editing.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.hide()
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
