"""The main window: menus, tool bar, and either the welcome screen or an open file."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from negotiator import __version__
from negotiator.domain.errors import NegotiatorError
from negotiator.printing.palette import Palette
from negotiator.settings import Settings, backups_folder, save
from negotiator.store import reads
from negotiator.store.backups import HOUR, Backup, make_if_due, prune
from negotiator.store.file import SUFFIX
from negotiator.store.history import history
from negotiator.store.lock import RENEWED_EVERY, Holder, Lock, acquire
from negotiator.store.record import Record
from negotiator.store.trouble import blamed_on_file
from negotiator.ui import messages, theme
from negotiator.ui.actions import Actions, Entry
from negotiator.ui.go_to import GoTo
from negotiator.ui.icons import icon
from negotiator.ui.session import Session
from negotiator.ui.tasks import Task, run_task, with_record
from negotiator.ui.views.matrix_view import MatrixPage
from negotiator.ui.welcome import Welcome
from negotiator.ui.workspace import Workspace

_FILTER = f"Negotiations (*{SUFFIX});;All files (*)"
_ABOUT = (
    f"Negotiator {__version__}\n\nA local record of who holds which position in a negotiation, "
    "since when and on whose word.\n\nNothing leaves this computer: the program never uses the "
    "network.\n\nMIT licence. Convergence: Tastle and Wierman (2007)."
)
_GLANCE = 2000
"""Milliseconds after which the file is looked at for what another program wrote."""

_WRITING = ("record-position", "correct", "negotiation", "scale")
_KEYS = """Ctrl+1…5  Matrix, Timeline, Comparison, Overview, History
Ctrl+K  Search or go to
Ctrl+R  Record position; 1–9 in a cell: with that stance
F2  Correct     Enter  Inspector     F9  show or hide it
Ctrl+Z, Ctrl+Shift+Z  Undo, redo
F6, Shift+F6  Next, previous part of the window
F8, Shift+F8  Next, previous change     Ctrl+D  Changes only
Alt+PgUp, Alt+PgDn  As of an earlier, later round
Ctrl+Shift+1/2/3  Symbol, summary, full text
Ctrl+plus, minus, 0  Zoom
Ctrl+C  Copy     Ctrl+P  Print"""


class MainWindow(QMainWindow):
    """One window."""

    def __init__(self, settings: Settings, palette: Palette) -> None:
        super().__init__()
        self._settings = settings
        self._palette = palette
        self.workspace: Workspace | None = None
        self.setWindowTitle("Negotiator")
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(900, 560)
        self.actions_by_name = Actions(self)
        self._build_menus()
        self._stack = QStackedWidget()
        self.welcome = Welcome(settings)
        self.welcome.new_asked.connect(self.new_file)
        self.welcome.open_asked.connect(self.choose_file)
        self.welcome.sample_asked.connect(self.open_sample)
        self.welcome.file_asked.connect(lambda name: self.open_file(Path(name)))
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self._tools = QToolBar("Tools")
        self._tools.setMovable(False)
        self._tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self._tools)
        self._file_label, self._disk_label = QLabel(), QLabel()
        self._view_label, self._about_label = QLabel(), QLabel()
        self._author_label, self._marking_label = QLabel(), QLabel()
        self._build_status_bar()
        self.go_to: GoTo | None = None
        self._lock: Lock | Holder | None = None
        self._backing_up: Task | None = None
        self._next_backup = 0.0
        self._beat = QTimer(self)
        self._beat.setInterval(RENEWED_EVERY * 1000)
        self._beat.timeout.connect(self._renew_lock)
        self._beat.start()
        self._glance = QTimer(self)
        self._glance.setInterval(_GLANCE)
        self._glance.timeout.connect(self._look_outside)
        self._glance.start()
        if settings.window:
            self.restoreGeometry(QByteArray.fromBase64(settings.window.encode("ascii")))
        self._show_file_state()

    # ------------------------------------------------------------------ files

    def open_file(self, path: Path) -> bool:
        """Open a file in this window, or say what is wrong with it; returns whether it is open."""
        is_same = self.workspace is not None and self.workspace.path == path
        lock: Lock | Holder | None = (
            self._lock if is_same and isinstance(self._lock, Lock) else None
        )
        try:
            with blamed_on_file(path):
                record = Record.open(path, author=self._settings.author, backups=backups_folder())
                if lock is None and not record.read_only:
                    lock = acquire(path, self._settings.author)
                record.read_only = record.read_only or isinstance(lock, Holder)
                session = Session(record, self._palette)
                reads.framework(record)
        except NegotiatorError as problem:
            if isinstance(lock, Lock) and lock is not self._lock:
                lock.release()
            if self.workspace is None:
                self.welcome.say(problem)
            else:
                messages.tell(self, problem)
            return False
        if is_same:
            self._lock = None
        self.close_file()
        self._lock = lock
        self.welcome.say(None)
        self.workspace = Workspace(session, self._settings, self)
        if isinstance(lock, Holder):
            self.workspace.tell_held(lock.words, lambda: self.open_file(path))
        session.changed.connect(lambda _: self._show_file_state())
        session.changed.connect(lambda _: self._back_up_if_due())
        self._next_backup = 0.0
        self.workspace.view_changed.connect(self._fill_tool_bar)
        self.workspace.status_changed.connect(self._show_status)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_view(self._settings.view)
        self._settings.remember(path)
        self._show_file_state()
        return True

    def close_file(self) -> None:
        """Close the file and show the welcome screen."""
        if self.workspace is None:
            return
        workspace, self.workspace = self.workspace, None
        self.go_to = None
        self._settings.view = workspace.view or "matrix"
        workspace.close_file()
        if isinstance(self._lock, Lock):
            self._lock.release()
        self._lock = None
        self._stack.setCurrentWidget(self.welcome)
        self._stack.removeWidget(workspace)
        workspace.deleteLater()
        self.welcome.renew()
        self._fill_tool_bar()
        self._show_file_state()

    def choose_file(self) -> None:
        """Ask which file to open."""
        name, _ = QFileDialog.getOpenFileName(self, "Open", self._folder(), _FILTER)
        if name:
            self.open_file(Path(name))

    def new_file(self) -> None:
        """Ask for a title and a place, and open a new negotiation."""
        from negotiator.ui.dialogs.new_dialog import NewDialog

        dialog = NewDialog(self)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.negotiation is None:
            return
        suggested = str(Path(self._folder()) / f"{dialog.negotiation.title}{SUFFIX}")
        path = self._ask_place("New negotiation", suggested, _FILTER)
        if path is None:
            return
        try:
            Record.create(
                path, dialog.negotiation, author=self._settings.author, force=True
            ).close()
        except NegotiatorError as problem:
            messages.tell(self, problem)
            return
        self.open_file(path)

    def open_sample(self) -> None:
        """Write the sample where the user wants it, and open it."""
        from negotiator.exchange.sample import SAMPLE_NAME, write_sample

        path = self._ask_place("Sample", str(Path(self._folder()) / SAMPLE_NAME), _FILTER)
        if path is None:
            return
        try:
            write_sample(path, force=True)
        except NegotiatorError as problem:
            messages.tell(self, problem)
            return
        self.open_file(path)

    def export(self, report: str, suffix: str) -> None:
        """Ask for a place and write a report there."""
        if self.workspace is None or self.workspace.path is None:
            return
        session = self.workspace.session
        stem = f"{self.workspace.path.stem} {report}{suffix}"
        path = self._ask_place(
            f"Export {report}", str(self.workspace.path.with_name(stem)), f"*{suffix}"
        )
        if path is None:
            return
        try:
            if suffix == ".pdf":
                from negotiator.printing.document import write_pdf

                write_pdf(session.record, session.perspective, report, path)
            else:
                from negotiator.exchange.export import write

                write(session.record, session.perspective, report, path)
        except NegotiatorError as problem:
            messages.tell(self, problem)
            return
        self.statusBar().showMessage(f"{path.name} is ready.", 8000)

    def print_report(self) -> None:
        """Show the pages of the view's report, and print them."""
        if self.workspace is None:
            return
        from negotiator.ui.dialogs.print_preview import preview

        preview(self, self.workspace.session, self._report())

    def show_backups(self) -> None:
        """Show the backups of the open file; one that is chosen takes its place."""
        if self.workspace is None or self.workspace.path is None:
            return
        from negotiator.ui.dialogs.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self.workspace.path, backups_folder(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_asked.connect(self._restore)
        dialog.open()

    def _restore(self, backup: Backup) -> None:
        from negotiator.store.backups import restore

        if self.workspace is None or self.workspace.path is None:
            return
        if self.workspace.session.record.read_only:
            messages.tell(
                self,
                NegotiatorError(
                    "The file is read-only here, so nothing was restored.",
                    "Save a copy of the backup instead.",
                ),
            )
            return
        path = self.workspace.path
        self.close_file()
        try:
            restore(backup, path, backups_folder())
        except NegotiatorError as problem:
            messages.tell(self, problem)
        self.open_file(path)

    def _back_up_if_due(self) -> None:
        """Copy the file in the background, at most hourly; if that fails, say so."""
        if self.workspace is None or self.workspace.path is None or self._backing_up is not None:
            return
        if time.monotonic() < self._next_backup:
            return
        self._next_backup = time.monotonic() + HOUR.total_seconds()
        path, kept, days = (
            self.workspace.path,
            self._settings.backups_kept,
            self._settings.backups_days,
        )

        def work(record: Record) -> None:
            make_if_due(record, path, backups_folder())
            prune(path, backups_folder(), most=kept, days=days)

        self._backing_up = run_task(
            with_record(path, work), lambda _: self._backed_up(None), self._backed_up
        )

    def _backed_up(self, problem: NegotiatorError | None) -> None:
        self._backing_up = None
        if problem is not None:
            self.statusBar().showMessage(str(problem), 20_000)

    def edit_preferences(self) -> None:
        """Open the preferences."""
        from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_preferences)
        dialog.open()

    def _on_preferences(self) -> None:
        try:
            save(self._settings)
        except OSError as problem:
            messages.tell(
                self,
                NegotiatorError(
                    f"The preferences could not be kept: {problem.strerror}.",
                    "They hold until the program ends.",
                ),
            )
        if self.workspace is not None:
            self.workspace.session.record.author = self._settings.author
        self.apply_theme()
        self._show_file_state()

    def _look_outside(self) -> None:
        if self.workspace is None:
            return
        try:
            self.workspace.session.look_outside()
        except NegotiatorError as problem:
            self.statusBar().showMessage(str(problem), 10_000)

    def _renew_lock(self) -> None:
        if isinstance(self._lock, Lock):
            self._lock.renew()

    # ------------------------------------------------------------------ looks

    def set_palette(self, palette: Palette) -> None:
        """Show other colours."""
        self._palette = palette
        if self.workspace is not None:
            self.workspace.session.palette = palette
            self._fill_tool_bar()

    def set_theme(self, name: str) -> None:
        """Use another theme from now on."""
        self._settings.theme = name
        self.apply_theme()

    def zoom(self, by: float) -> None:
        """Make everything larger or smaller; 0 goes back to the usual size."""
        zoom = 1.0 if by == 0 else round(min(2.0, max(0.8, self._settings.zoom + by)), 1)
        if zoom != self._settings.zoom:
            self._settings.zoom = zoom
            self.apply_theme()

    def apply_theme(self) -> None:
        """Apply theme and zoom; an open file is shown anew where sizes changed."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        before = theme.scaled(100)
        palette = theme.apply(application, self._settings.theme, self._settings.zoom)
        self.set_palette(palette)
        if theme.scaled(100) != before and self.workspace is not None:
            path, perspective = self.workspace.path, self.workspace.session.perspective
            selection = self.workspace.session.selection
            if path is not None and self.open_file(path) and self.workspace is not None:
                self.workspace.session.perspective = perspective
                self.workspace.session.select(*selection)

    # ------------------------------------------------------------------ events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.window = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.close_file()
        super().closeEvent(event)

    # ------------------------------------------------------------------ menus

    def _build_menus(self) -> None:
        acts = self.actions_by_name
        acts.add_menu(
            "&File",
            [
                Entry("new", "&New…", "Ctrl+N", self.new_file, needs_file=False),
                Entry("open", "&Open…", "Ctrl+O", self.choose_file, needs_file=False),
                Entry("sample", "Open the &sample…", "", self.open_sample, needs_file=False),
                None,
                Entry("print", "&Print…", "Ctrl+P", self.print_report),
                *(
                    Entry(
                        f"export{suffix}",
                        f"Export as {suffix[1:].upper()}…",
                        "Ctrl+E" if suffix == ".pdf" else "",
                        partial(self._export_as, suffix),
                    )
                    for suffix in (".pdf", ".csv", ".json")
                ),
                None,
                Entry("backups", "&Backups…", "", self.show_backups),
                Entry("close", "&Close", "Ctrl+W", self.close_file),
                Entry("quit", "&Quit", "Ctrl+Q", self.close, needs_file=False),
            ],
        )
        self._recent = QMenu("Recent", self)
        self._recent.aboutToShow.connect(self._fill_recent)
        acts.menus["File"].insertMenu(acts["print"], self._recent)
        acts.add_menu(
            "&Edit",
            [
                Entry("undo", "&Undo", "Ctrl+Z", self._undo),
                Entry("redo", "&Redo", "Ctrl+Shift+Z|Ctrl+Y", self._redo),
                None,
                Entry(
                    "negotiation",
                    "&Negotiation…",
                    "",
                    lambda: self._do("edit_row", "negotiation", 1),
                ),
                Entry("scale", "&Scale…", "", lambda: self._do("change_scale")),
                None,
                Entry("preferences", "&Preferences…", "Ctrl+,", self.edit_preferences, False),
            ],
        )
        acts.add_menu("&View", self._view_entries())
        acts.add_menu("&Record", self._record_entries())
        acts.add_menu("&Go", self._go_entries())
        acts.add_menu(
            "&Help",
            [
                Entry("keys", "&Keys", "F1", lambda: messages.say_about(self, _KEYS), False),
                Entry("about", "&About", "", lambda: messages.say_about(self, _ABOUT), False),
            ],
        )

    def _view_entries(self) -> list[Entry | None]:
        views = ("matrix", "timeline", "comparison", "overview", "history")
        entries: list[Entry | None] = [
            Entry(
                name,
                f"&{name.capitalize()}",
                f"Ctrl+{n}",
                partial(self._do, "show_view", name),
            )
            for n, name in enumerate(views, start=1)
        ]
        entries += [
            None,
            *(
                Entry(
                    f"density-{name}",
                    words,
                    f"Ctrl+Shift+{n}",
                    partial(self._set_density, name),
                )
                for n, (words, name) in enumerate(
                    (
                        ("Cells: symbol", "symbol"),
                        ("Cells: summary", "summary"),
                        ("Cells: full text", "full"),
                    ),
                    start=1,
                )
            ),
            Entry("changes-only", "&Changes only", "Ctrl+D", self._toggle_changes_only),
            None,
            Entry("inspector", "&Inspector", "F9", lambda: self._do("toggle_inspector")),
            Entry(
                "next-region", "Next part of the window", "F6", lambda: self._do("next_region", 1)
            ),
            Entry(
                "former-region",
                "Previous part of the window",
                "Shift+F6",
                lambda: self._do("next_region", -1),
            ),
            None,
            Entry("larger", "&Larger", "Ctrl++|Ctrl+=", lambda: self.zoom(0.1), False),
            Entry("smaller", "&Smaller", "Ctrl+-", lambda: self.zoom(-0.1), False),
            Entry("usual-size", "Usual si&ze", "Ctrl+0", lambda: self.zoom(0), False),
            None,
            *(
                Entry(
                    f"theme-{name}",
                    f"Theme: {words}",
                    "",
                    partial(self.set_theme, name),
                    False,
                )
                for words, name in (
                    ("as the system", "system"),
                    ("light", "light"),
                    ("dark", "dark"),
                )
            ),
        ]
        return entries

    def _record_entries(self) -> list[Entry | None]:
        kinds = (
            ("party", "Add &party…"),
            ("component", "Add &component…"),
            ("text-version", "Add te&xt version…"),
            ("status", "Add component &status…"),
            ("round", "Add r&ound…"),
            ("source", "Add so&urce…"),
            ("membership", "Add &membership…"),
            ("consequence", "Add conse&quence…"),
            ("linkage", "Add &linkage…"),
            ("package", "Add packa&ge…"),
            ("package-part", "Add component to a package…"),
            ("measure", "Add confidence-&building measure…"),
            ("implementation", "Add &implementation…"),
            ("brief", "Add our own brie&f…"),
            ("attachment", "&Attach a document…"),
        )
        return [
            Entry("record-position", "&Record position…", "Ctrl+R", self._record_selected),
            Entry("correct", "Correc&t position…", "F2", lambda: self._do("correct_selected")),
            None,
            *(
                Entry(f"add-{word}", words, "", partial(self._do, "add_row", word))
                for word, words in kinds
            ),
        ]

    def _go_entries(self) -> list[Entry | None]:
        return [
            Entry("go-to", "&Search or go to…", "Ctrl+K", self._focus_go_to),
            None,
            Entry("earlier", "As of the &earlier round", "Alt+PgUp", lambda: self._step_round(-1)),
            Entry("later", "As of the &later round", "Alt+PgDown", lambda: self._step_round(1)),
            None,
            Entry("next-change", "&Next change", "F8", lambda: self._do("step_change", 1)),
            Entry(
                "former-change", "&Previous change", "Shift+F8", lambda: self._do("step_change", -1)
            ),
        ]

    def _fill_recent(self) -> None:
        self._recent.clear()
        for name in self._settings.recent:
            action = QAction(Path(name).name, self._recent)
            action.setToolTip(name)
            action.setEnabled(Path(name).exists())
            action.triggered.connect(lambda _=False, each=name: self.open_file(Path(each)))
            self._recent.addAction(action)
        if not self._settings.recent:
            nothing = self._recent.addAction("No recent files")
            nothing.setEnabled(False)

    # ------------------------------------------------------------------ tool and status bar

    def _fill_tool_bar(self) -> None:
        self._tools.clear()
        self._tools.setVisible(self.workspace is not None)
        if self.workspace is None:
            return
        acts = self.actions_by_name
        for name in ("undo", "redo"):
            acts[name].setIcon(icon(name, self._palette))
            self._tools.addAction(acts[name])
        self._tools.addSeparator()
        for name, image, words in (
            ("record-position", "record-position", "Record position…"),
            ("add-round", "round", "Round"),
            ("print", "print", "Print…"),
        ):
            acts[name].setIcon(icon(image, self._palette))
            acts[name].setIconText(words)
            self._tools.addAction(acts[name])
            button = self._tools.widgetForAction(acts[name])
            if button is not None:
                button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tools.addSeparator()
        for widget in self.workspace.page.tool_widgets():
            self._tools.addWidget(widget)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._tools.addWidget(space)
        self.go_to = GoTo(self.workspace.session)
        self._tools.addWidget(self.go_to)

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        for label in (self._file_label, self._disk_label, self._view_label):
            bar.addWidget(label)
        for label in (self._about_label, self._author_label, self._marking_label):
            bar.addPermanentWidget(label)
        self._marking_label.setProperty("role", "marking")
        self._marking_label.setContentsMargins(0, 0, 0, 0)
        self._marking_label.setToolTip("The highest marking shown")

    def _show_status(self) -> None:
        if self.workspace is None:
            return
        self._view_label.setText("   ".join(self.workspace.page.status_texts()))
        negotiation = self.workspace.session.record.negotiation
        ceiling = self.workspace.session.matrix.question.limits.ceiling
        self._marking_label.setText(negotiation.markings[ceiling].upper())

    def _show_file_state(self) -> None:
        """Show name, state and undo of the file, in the title, the menus and the status bar."""
        workspace = self.workspace
        acts = self.actions_by_name
        acts.set_has_file(workspace is not None)
        self.statusBar().setVisible(workspace is not None)
        if workspace is None:
            self._tools.hide()
            self.setWindowTitle("Negotiator")
            for name in ("undo", "redo"):
                acts[name].setText(f"&{name.capitalize()}")
            return
        record = workspace.session.record
        state = " (read-only)" if record.read_only else ""
        self.setWindowTitle(f"{record.name}{state} – Negotiator")
        for name, label in (("undo", record.undo_label()), ("redo", record.redo_label())):
            word = name.capitalize()
            acts[name].setText(f"&{word}: {label}" if label else f"&{word}")
            acts[name].setToolTip(f"{word}: {label}" if label else f"Nothing to {name}")
            acts[name].setEnabled(label is not None and not record.read_only)
        for name in acts.all():
            if name.startswith("add-") or name in _WRITING:
                acts[name].setEnabled(not record.read_only)
        last = history(record, 1)
        self._file_label.setText(record.name)
        moment = f"On disk, {last[0].at.astimezone():%H:%M}" if last else "On disk"
        self._disk_label.setText("Read-only" if record.read_only else moment)
        if last:
            self._disk_label.setToolTip(
                f"{last[0].at.astimezone():%Y-%m-%d %H:%M}: {last[0].label}"
            )
        disclaimer = record.negotiation.disclaimer
        self._about_label.setText(disclaimer.split(":", maxsplit=1)[0][:40])
        self._about_label.setToolTip(disclaimer)
        self._author_label.setText(record.author)
        self._show_status()

    # ------------------------------------------------------------------ internals

    def _do(self, name: str, *values: object) -> None:
        """Let the open file's workspace do something."""
        if self.workspace is not None:
            getattr(self.workspace, name)(*values)

    def _undo(self) -> None:
        self._guarded(lambda record: record.undo())

    def _redo(self) -> None:
        self._guarded(lambda record: record.redo())

    def _guarded(self, do: Callable[[Record], object]) -> None:
        if self.workspace is None:
            return
        try:
            do(self.workspace.session.record)
        except NegotiatorError as problem:
            messages.tell(self, problem)

    def _record_selected(self) -> None:
        if self.workspace is not None:
            self.workspace.record_position(*self.workspace.session.selection)

    def _report(self) -> str:
        """Return the report of the view: the matrix for those that have none of their own."""
        view = self.workspace.view if self.workspace is not None else ""
        return view if view in ("timeline", "comparison") else "matrix"

    def _export_as(self, suffix: str) -> None:
        self.export(self._report(), suffix)

    def _set_density(self, density: str) -> None:
        if self.workspace is not None and isinstance(self.workspace.page, MatrixPage):
            self.workspace.page.density = density

    def _toggle_changes_only(self) -> None:
        if self.workspace is not None and isinstance(self.workspace.page, MatrixPage):
            self.workspace.page.toggle_changes_only()

    def _step_round(self, by: int) -> None:
        if self.workspace is not None:
            self.workspace.bar.step_round(by)

    def _focus_go_to(self) -> None:
        if self.go_to is not None:
            self.go_to.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.go_to.selectAll()

    def _folder(self) -> str:
        if self.workspace is not None and self.workspace.path is not None:
            return str(self.workspace.path.parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _ask_place(self, title: str, suggested: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, title, suggested, kinds)
        return Path(name) if name else None
