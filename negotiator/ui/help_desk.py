"""Help for the user of a window: the pages, the signs, the guide, and what went wrong last time."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.printing.palette import Palette
from negotiator.settings import reports_folder
from negotiator.ui import messages
from negotiator.ui.help_places import HelpKey, page_for

if TYPE_CHECKING:
    from negotiator.ui.help_window import HelpWindow
    from negotiator.ui.main_window import MainWindow


class HelpDesk(QObject):
    """Shows the help beside the work of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.help: HelpWindow | None = None
        key = HelpKey(window, self)
        key.asked.connect(self.show_help)

    def set_palette(self, palette: Palette) -> None:
        """Show other colours."""
        if self.help is not None:
            self.help.set_palette(palette)

    def close(self) -> None:
        """Close the help, as its window closes."""
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
            self.help = None

    def show_signs(self) -> None:
        """Show what the signs mean, on the scale of the open file."""
        from negotiator.domain.scale import DEFAULT_SCALE
        from negotiator.ui.dialogs.signs_dialog import SignsDialog

        scale = (
            DEFAULT_SCALE
            if self._window.workspace is None
            else self._window.workspace.session.scale
        )
        dialog = SignsDialog(scale, self._window.colours, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_help(self, page: str = "") -> None:
        """Show a page of the help, or that of the place where the user is."""
        from negotiator.ui.help_window import HelpWindow, suggested_guide

        if self.help is None:
            self.help = HelpWindow(self._window.colours)
            self.help.guide_asked.connect(
                lambda: self.write_guide(Path(suggested_guide(str(self._window.file_desk.folder))))
            )
        self.help.show_page(page or page_for(QApplication.focusWidget()))
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def write_guide(self, suggested: Path) -> None:
        """Write the user guide as PDF where the user wants it."""
        from negotiator.printing.guide import write_guide

        path = self._window.file_desk.ask_place(tr("User guide"), suggested, "PDF (*.pdf)")
        if path is None:
            return
        try:
            write_guide(path)
        except NegotiatorError as problem:
            messages.tell(self._window, problem)
        else:
            self._window.say_in_passing(tr("{file} is ready.", file=path.name))

    def offer_last_crash(self) -> None:
        """Show the report of the last crash, if there is one that was not shown yet."""
        from negotiator.ui.last_crash import LastCrashDialog, unseen_report

        report = unseen_report(self._window.settings, reports_folder())
        if report is None:
            return
        dialog = LastCrashDialog(report, self._window.settings, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
