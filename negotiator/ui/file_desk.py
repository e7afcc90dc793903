"""Which file a window has: new, opened, the sample, a recent one, a backup in its place."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.settings import backups_folder
from negotiator.store.backups import Backup
from negotiator.store.file import SUFFIX
from negotiator.ui import messages

if TYPE_CHECKING:
    from negotiator.domain.negotiation import Negotiation
    from negotiator.ui.main_window import MainWindow
    from negotiator.ui.session import Session


class FileDesk(QObject):
    """Asks for files and places, and lets a window open what is chosen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @property
    def folder(self) -> Path:
        """Where dialogs begin: beside the open file, else in the folder of documents or at home."""
        workspace = self._window.workspace
        if workspace is not None and workspace.path is not None:
            return workspace.path.parent
        place = QStandardPaths.StandardLocation
        documents = Path(QStandardPaths.writableLocation(place.DocumentsLocation))
        # Where a home has no such folder, dialogs would begin where the program was started.
        home = QStandardPaths.writableLocation(place.HomeLocation)
        return documents if documents.is_dir() else Path(home)

    def ask_place(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """Ask where something is to be written; None where that was given up."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), kinds)
        return Path(name) if name else None

    def choose(self) -> None:
        """Ask which file to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open", "a file"), str(self.folder), _kinds()
        )
        if name:
            self._window.open_file(Path(name))

    def new(self) -> None:
        """Ask for a title and a place, and open a new negotiation."""
        from negotiator.exchange.sample import BLANK, write_from
        from negotiator.ui.dialogs.new_dialog import SPREADSHEET, NewDialog

        settings = self._window.settings
        made: list[tuple[Path, str]] = []

        def make(negotiation: "Negotiation", template: str) -> bool:
            suggested = self.folder / f"{negotiation.title}{SUFFIX}"
            path = self.ask_place(tr("New negotiation"), suggested, _kinds())
            if path is None:
                return False
            negotiation = negotiation.revised(stale_after_days=settings.stale_days)
            start = BLANK if template == SPREADSHEET else template
            write_from(start, path, negotiation, settings.recorded_as)
            made.append((path, template))
            return True

        if NewDialog(make, self._window).exec() != QDialog.DialogCode.Accepted:
            return
        path, template = made[0]
        if self._window.open_file(path) and template == SPREADSHEET:
            self._window.incoming.import_table()

    def open_sample(self) -> None:
        """Write the sample where the user wants it, and open it."""
        from negotiator.exchange.sample import SAMPLE_NAME, write_sample

        path = self.ask_place(tr("Sample"), self.folder / SAMPLE_NAME, _kinds())
        if path is None:
            return
        try:
            write_sample(path, force=True)
        except NegotiatorError as problem:
            messages.tell(self._window, problem)
            return
        self._window.open_file(path)

    def list_recent(self, menu: QMenu) -> None:
        """List the files that were open; those that are gone are greyed."""
        menu.clear()
        listed = self._window.settings.listed()
        for name in listed:
            path = Path(name)
            action = QAction(path.name, menu)
            action.setToolTip(name)
            action.setEnabled(path.exists())
            action.triggered.connect(partial(self._window.open_file, path))
            menu.addAction(action)
        if not listed:
            menu.addAction(tr("No recent files")).setEnabled(False)

    # ------------------------------------------------------------------ backups

    def show_backups(self) -> None:
        """Show the backups of the open file; one that is chosen takes its place."""
        workspace = self._window.workspace
        if workspace is None or workspace.path is None:
            return
        from negotiator.ui.dialogs.backups_dialog import BackupsDialog

        dialog = BackupsDialog(workspace.path, backups_folder(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_asked.connect(self.restore)
        dialog.open()

    def restore(self, backup: Backup) -> None:
        """Let a backup take the place of the open file, once nothing is done with that."""
        from negotiator.ui.restoring import Restoration

        found = self.written(
            tr("The file is read-only here, so nothing was restored."),
            tr("Save a copy of the backup instead."),
        )
        if found is not None:
            self._window.works.when_idle(Restoration(backup, *found, self._window).begin)

    def written(self, refusal: str, advice: str) -> "tuple[Session, Path] | None":
        """Return the session and the file that are open to be written; None where there are none.

        What is read-only here is refused with what happened and what to do.
        """
        workspace = self._window.workspace
        if workspace is None or workspace.path is None:
            return None
        if workspace.session.record.read_only:
            messages.tell(self._window, NegotiatorError(refusal, advice))
            return None
        return workspace.session, workspace.path


def _kinds() -> str:
    """Return the kinds of files that dialogs offer to open."""
    return f"{tr('Negotiations')} (*{SUFFIX});;{tr('All files')} (*)"
