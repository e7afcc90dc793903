"""What comes into the open file: copies that are merged, tables, texts, records as JSON."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store.file import SUFFIX
from negotiator.ui import messages
from negotiator.ui.tasks import Task, run_task

if TYPE_CHECKING:
    from negotiator.ui.main_window import MainWindow


class Incoming(QObject):
    """Brings something into the open file of a window, after a look at what it would be."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._importing: Task | None = None

    def merge(self) -> None:
        """Ask for copies that came home, and show what they would bring."""
        if self._window.workspace is None or self._window.workspace.path is None:
            return
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Copies to merge"),
            str(self._window.workspace.path.parent),
            f"*{SUFFIX}",
        )
        if names:
            self.merge_copies([Path(name) for name in names])

    def merge_copies(self, paths: list[Path]) -> None:
        """Show what copies would bring, and merge them where that is wanted."""
        if self._window.workspace is None or self._window.workspace.path is None:
            return
        own = self._window.workspace.path
        if any(path.exists() and path.samefile(own) for path in paths):
            messages.tell(
                self._window,
                NegotiatorError(tr("That is the open file itself."), tr("Choose another copy.")),
            )
            return
        from negotiator.ui.dialogs.merge_dialog import MergeDialog

        dialog = MergeDialog(self._window.workspace.session, paths, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._on_merged(dialog.said))
        dialog.open()

    def _on_merged(self, said: str) -> None:
        self._window.say_in_passing(tr("{change}. Ctrl+Z takes it back.", change=said))
        if self._window.shared is not None:
            self._window.shared.look_anew()

    def import_table(self) -> None:
        """Bring in positions from another program's table, after a look at what would come in."""
        if self._window.workspace is None:
            return
        from negotiator.exchange.foreign_tables import SUFFIXES
        from negotiator.exchange.record_json import is_record
        from negotiator.ui.dialogs.import_assistant import ImportAssistant

        wanted = " ".join(f"*{each}" for each in SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Table of positions"), "", f"{tr('Tables')} ({wanted})"
        )
        if name and is_record(Path(name)):
            self._import_record(Path(name))
        elif name:
            dialog = ImportAssistant(self._window.workspace.session, Path(name), self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _import_record(self, path: Path) -> None:
        """Make a file of a whole record written as JSON, and open it."""
        from negotiator.exchange.record_json import read_record

        suggested = path.with_suffix(SUFFIX)
        target = self._window.file_desk.ask_place(
            tr("Make a file of {file}", file=path.name), suggested, f"*{SUFFIX}"
        )
        if target is None or self._window.workspace is None:
            return
        if (
            self._window.workspace.path is not None
            and target.resolve() == self._window.workspace.path.resolve()
        ):
            messages.tell(
                self._window,
                NegotiatorError(tr("That is the open file itself."), tr("Choose another name.")),
            )
            return
        author = self._window.settings.recorded_as
        self._importing = run_task(
            lambda: read_record(path, target, author=author, force=True),
            lambda _: self._window.open_file(target),
            lambda problem: messages.tell(self._window, problem),
        )
        words = tr("Making {file}…", file=target.name)
        self._window.works.begin(self._importing, words, can_stop=False)

    def import_text(self) -> None:
        """Bring in the text of a framework, after a look at what would become of it."""
        if self._window.workspace is None:
            return
        from negotiator.exchange.framework_in import SUFFIXES, planned, sections_of
        from negotiator.ui.dialogs.import_text_dialog import ImportTextDialog

        wanted = " ".join(f"*{each}" for each in SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Text of a framework"), "", f"{tr('Texts')} ({wanted})"
        )
        if not name:
            return
        session = self._window.workspace.session
        try:
            entries = planned(session.record, sections_of(Path(name)))
        except NegotiatorError as problem:
            messages.tell(self._window, problem)
            return
        dialog = ImportTextDialog(session, Path(name), entries, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
