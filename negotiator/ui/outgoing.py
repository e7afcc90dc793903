"""What leaves the window: exports, pages, copies to share, one's own copy in the shared folder."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.ui import messages
from negotiator.ui.views.matrix_view import MatrixPage

if TYPE_CHECKING:
    from negotiator.store.own_copy import OwnCopy
    from negotiator.ui.dialogs.export_dialog import ExportDialog
    from negotiator.ui.dialogs.share_dialog import ShareDialog
    from negotiator.ui.main_window import MainWindow


class Outgoing(QObject):
    """Lets the open file of a window, or what is shown of it, go out."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._export_form = ".pdf"

    def export(self) -> None:
        """Let what is shown, or the record itself, go out in a form that is chosen."""
        if self._window.workspace is None or self._window.workspace.path is None:
            return
        from negotiator.ui.dialogs.export_dialog import ExportDialog

        dialog = ExportDialog(
            self._window.workspace.session,
            self._window.workspace.path,
            self._window.workspace.perspective_of,
            (self._window.report(), self._export_form),
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_exported(dialog))
        dialog.began.connect(self._window.works.begin)
        dialog.open()

    def share(self) -> None:
        """Write a copy to hand out, whole or redacted."""
        if self._window.workspace is None or self._window.workspace.path is None:
            return
        from negotiator.ui.dialogs.share_dialog import ShareDialog

        dialog = ShareDialog(
            self._window.workspace.session,
            self._window.workspace.path,
            self._window,
            signs_as=self._window.settings.signs_as or self._window.settings.author,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_shared(dialog))
        dialog.began.connect(self._window.works.begin)
        dialog.open()

    def _on_shared(self, dialog: "ShareDialog") -> None:
        from negotiator.exchange.left_out import report_words

        if dialog.written is not None:
            said = [tr("{file} is ready.", file=dialog.written.name)]
            said.append(
                report_words(dialog.report) if dialog.report else tr("It is an equal record.")
            )
            if dialog.signed_as:
                said.append(tr("It is signed as {name}.", name=dialog.signed_as))
                self._window.settings.signs_as = dialog.signed_as
            self._window.say_in_passing(" ".join(said))

    def _on_exported(self, dialog: "ExportDialog") -> None:
        from negotiator.exchange.left_out import report_words

        self._export_form = dialog.suffix
        if dialog.written is not None:
            said = [tr("{file} is ready.", file=dialog.written.name)]
            if dialog.left_out is not None:
                said.append(report_words(dialog.left_out))
            self._window.say_in_passing(" ".join(said))

    def print_report(self, report: str = "") -> None:
        """Show the pages of a report, or of the view's own, and print them."""
        if self._window.workspace is None:
            return
        from negotiator.domain.print_sets import PageSetup
        from negotiator.ui.dialogs.print_dialog import PrintDialog

        report = report or self._window.report()
        perspective = self._window.workspace.perspective_of(report)
        page = self._window.workspace.page
        density = page.density if isinstance(page, MatrixPage) else "full"
        usual = PageSetup(
            paper=self._window.settings.paper,
            is_portrait=self._window.settings.is_portrait,
            is_monochrome=self._window.settings.is_monochrome,
            language=self._window.settings.page_language,
        )
        dialog = PrintDialog(
            self._window.workspace.session, report, perspective, density, self._window, usual=usual
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_shared_folder(self) -> None:
        """Show what lies in the shared folder, and let it be chosen."""
        if self._window.shared is None:
            return
        from negotiator.ui.dialogs.shared_folder_dialog import SharedFolderDialog

        dialog = SharedFolderDialog(self._window.shared, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merge_asked.connect(self._window.incoming.merge_copies)
        dialog.open()

    def put_copy(self) -> None:
        """Put one's own copy into the shared folder; where none is chosen, let one be chosen."""
        if self._window.shared is None:
            return
        if self._window.shared.folder is None:
            self.show_shared_folder()
            return
        self._window.shared.put_copy()

    def on_put(self, put: "OwnCopy") -> None:
        from negotiator.ui.dialogs.shared_folder_dialog import put_words

        self._window.say_in_passing(put_words(put))

    def on_not_put(self, problem: NegotiatorError) -> None:
        """Say it where the dialog does not."""
        from negotiator.ui.dialogs.shared_folder_dialog import SharedFolderDialog

        if not any(each.isVisible() for each in self._window.findChildren(SharedFolderDialog)):
            messages.tell(self._window, problem)
