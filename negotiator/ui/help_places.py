"""F1: which page of the help is for the place where the user is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from negotiator import manual


class HelpKey(QObject):
    """F1 in a dialog, which the menu of the window does not hear.

    A dialog is listened to from when it first has the focus; what it does not take itself arrives.

    Signals:
        asked: the name of the page for the place where the user is.
    """

    asked = Signal(str)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        """Listen in the dialogs of one window only: another one has a help of its own."""
        super().__init__(parent)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        application.focusWindowChanged.connect(self._on_window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take F1."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_help = event.key() == Qt.Key.Key_F1
            if is_help and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.asked.emit(page_for(QApplication.focusWidget()))
                return True
        return super().eventFilter(watched, event)

    def _on_window(self) -> None:
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and self._is_of_the_window(dialog):
            dialog.installEventFilter(self)

    def _is_of_the_window(self, dialog: QWidget) -> bool:
        above: QWidget | None = dialog
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None


PLACES = {
    "MatrixPage": "02-matrix",
    "TimelinePage": "03-timeline",
    "ComparisonPage": "04-comparison",
    "OverviewPage": "05-overview",
    "HistoryPage": "05-overview",
    "Inspector": "05-overview",
    "RecordDialog": "06-recording",
    "SessionModeDialog": "06-recording",
    "PasteDialog": "02-matrix",
    "JointDialog": "06-recording",
    "ViewDialog": "02-matrix",
    "MomentsDialog": "03-timeline",
    "BracketsDialog": "04-comparison",
    "RenumberDialog": "04-comparison",
    "VersionDialog": "04-comparison",
    "VersionsDialog": "04-comparison",
    "ImportTextDialog": "04-comparison",
    "RowDialog": "05-overview",
    "ScaleDialog": "05-overview",
    "AttachDialog": "05-overview",
    "BackupsDialog": "05-overview",
    "PrintDialog": "07-paper",
    "ExportDialog": "07-paper",
    "ImportAssistant": "08-importing",
    "MergeDialog": "09-two-colleagues",
    "ShareDialog": "10-copies-that-leave",
    "KeysDialog": "10-copies-that-leave",
    "PasswordDialog": "11-passwords",
    "AskPasswordDialog": "11-passwords",
    "RulesDialog": "10-copies-that-leave",
    "SharedFolderDialog": "09-two-colleagues",
    "SignsDialog": "13-marks",
    "PreferencesDialog": "16-preferences",
}
"""Which page is for which part of the window and which dialog, by the names of their classes."""


def page_for(widget: QWidget | None) -> str:
    """Return the page for a place: that of the nearest part around it that has one."""
    while widget is not None:
        if (found := PLACES.get(type(widget).__name__)) is not None:
            return found
        widget = widget.parentWidget()
    return manual.FIRST
