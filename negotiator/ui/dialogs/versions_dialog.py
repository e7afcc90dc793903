"""Choosing the texts that stand beside each other, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.language import tr
from negotiator.store.lookup import MOST_VERSIONS
from negotiator.ui.dialogs.form import buttons
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.theme import scaled

_LEAST = 2


class VersionsDialog(QDialog):
    """Asks for two to six texts by what they are called, first column first."""

    def __init__(
        self, titles: Sequence[str], chosen: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)  # The help stays of use beside it.
        self.setWindowTitle(tr("Texts in columns"))
        self.resize(scaled(360), scaled(400))
        words = QLabel(
            tr(
                "Choose {least} to {most} texts. The first stands left. Drag them, or press Alt "
                "and an arrow, for another order.",
                least=_LEAST,
                most=MOST_VERSIONS,
            )
        )
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Texts"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for title in (*chosen, *(each for each in titles if each not in chosen)):
            item = QListWidgetItem(title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            state = Qt.CheckState.Checked if title in chosen else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setCurrentRow(0)
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(lambda _: self._check())
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "warn")
        layout = QVBoxLayout(self)
        for widget in (words, self.list, self._problem):
            layout.addWidget(widget)
        layout.addLayout(buttons(self, tr("Show"), self._show))
        self._choose = next(each for each in self.findChildren(QPushButton) if each.isDefault())
        self._check()

    @property
    def titles(self) -> tuple[str, ...]:
        """The chosen texts, in order."""
        items = [self.list.item(n) for n in range(self.list.count())]
        return tuple(i.text() for i in items if i.checkState() == Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.list
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if self._choose.isEnabled():
            self.accept()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def _check(self) -> None:
        number = len(self.titles)
        is_good = _LEAST <= number <= MOST_VERSIONS
        words = tr(
            "%n chosen: choose {least} to {most} of them.",
            "",
            number,
            least=_LEAST,
            most=MOST_VERSIONS,
        )
        self._problem.setText("" if is_good else words)
        self._choose.setEnabled(is_good)
