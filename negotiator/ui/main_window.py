"""The main window: menus, tool bar, and either the welcome screen or an open file."""

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QMenuBar,
    QStackedWidget,
)

from negotiator import language, manual
from negotiator.domain.codes import Basis
from negotiator.domain.date_words import use_form
from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.language import reason_of, tr
from negotiator.printing.palette import Palette
from negotiator.settings import Settings, keys_folder, save
from negotiator.store import reads
from negotiator.store.connections import needs_password
from negotiator.store.lock import Holder, Lock
from negotiator.store.passwords import open_key, passwords
from negotiator.store.record import Record
from negotiator.store.trouble import blamed_on_file
from negotiator.ui import messages, qt_words, remembered, theme
from negotiator.ui.actions import Actions
from negotiator.ui.finder import Finder
from negotiator.ui.first_painting import FirstPainting
from negotiator.ui.help_desk import HelpDesk
from negotiator.ui.keeper import Keeper
from negotiator.ui.locksmith import Locksmith
from negotiator.ui.menus import WRITING, build_menus
from negotiator.ui.session import Session
from negotiator.ui.status_bar import StatusBar
from negotiator.ui.tool_bar import ToolBar
from negotiator.ui.views.matrix_view import MatrixPage
from negotiator.ui.works import Works
from negotiator.ui.workspace import Workspace

if TYPE_CHECKING:
    from negotiator.store.changes import Change
    from negotiator.ui.file_desk import FileDesk
    from negotiator.ui.incoming import Incoming
    from negotiator.ui.outgoing import Outgoing
    from negotiator.ui.shared_folder import SharedFolder
    from negotiator.ui.signature_watch import SignatureWatch
    from negotiator.ui.welcome import Welcome

# What the frame of a window takes of the screen, about.
_FRAME = (8, 40)
# Milliseconds after which preferences are written, beside the start.
_SOON = 1_000
# Milliseconds for which something is said in passing.
_WHILE, _BRIEFLY = 20_000, 5_000
# How far a further window stands from the one that it was opened from.
_BESIDE = 32


class MainWindow(QMainWindow):
    """One window."""

    def __init__(
        self, settings: Settings, palette: Palette, windows: "list[MainWindow] | None" = None
    ) -> None:
        """Make a window.

        Args:
            settings: what the user prefers; all windows share it.
            palette: the colours.
            windows: all windows of the program, to which this one is added.
        """
        super().__init__()
        self.windows: list[MainWindow] = [] if windows is None else windows
        self.windows.append(self)
        self.settings = settings
        self.colours = palette
        self.workspace: Workspace | None = None
        self.setWindowTitle("Negotiator")
        self.setAcceptDrops(True)
        room = self.screen().availableSize()
        self.resize(QSize(1440, 900).boundedTo(room - QSize(*_FRAME)))
        self.setMinimumSize(900, 560)
        self.locksmith = Locksmith(self)
        self.help_desk = HelpDesk(self)
        self.first_painting: FirstPainting | None = None
        self.signature: SignatureWatch | None = None
        self.shared: SharedFolder | None = None
        self.works = Works(self)
        self.works.stopped.connect(self._on_stopped)
        self.works.changed.connect(self._show_works)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_SOON)
        self._keeping.timeout.connect(self._keep_preferences)
        self._build()
        self.keeper = Keeper(settings, self.works, self._tell_beside, self)
        if settings.window:
            self.restoreGeometry(QByteArray.fromBase64(settings.window.encode("ascii")))
        self._show_file_state()

    def _build(self) -> None:
        """Make all that has words of its own: menus, tool bar, status bar."""
        self.actions_by_name = Actions(self)
        self.recent_menu = QMenu(tr("Recent"), self)
        self.recent_menu.aboutToShow.connect(lambda: self.file_desk.list_recent(self.recent_menu))
        build_menus(self)
        self.actions_by_name.set_keys(self.settings.keys)
        self._stack = QStackedWidget()
        self.__dict__.pop("welcome", None)
        self.setCentralWidget(self._stack)
        self._tools = ToolBar(self, self.actions_by_name)
        self._status = StatusBar(self.works, self)
        self.setStatusBar(self._status)
        self._status.messageChanged.connect(lambda _: self._show_works())
        self._tools.hide()
        self._show_works()

    # ------------------------------------------------------------------ parts made when wanted

    @cached_property
    def welcome(self) -> "Welcome":
        """The welcome screen: what a window without a file shows."""
        from negotiator.ui.welcome import Welcome

        made = Welcome(self.settings)
        made.new_asked.connect(self.file_desk.new)
        made.open_asked.connect(self.file_desk.choose)
        made.sample_asked.connect(self.file_desk.open_sample)
        made.file_asked.connect(lambda name: self.open_file(Path(name)))
        made.news_asked.connect(lambda: self.help_desk.show_help(manual.NEWS))
        self._stack.addWidget(made)
        return made

    @cached_property
    def file_desk(self) -> "FileDesk":
        """What asks for files and places."""
        from negotiator.ui.file_desk import FileDesk

        return FileDesk(self)

    @cached_property
    def outgoing(self) -> "Outgoing":
        """What lets something leave the window."""
        from negotiator.ui.outgoing import Outgoing

        return Outgoing(self)

    @cached_property
    def incoming(self) -> "Incoming":
        """What brings something in."""
        from negotiator.ui.incoming import Incoming

        return Incoming(self)

    # ------------------------------------------------------------------ files

    def open_file(self, path: Path) -> bool:
        """Open a file in this window, or say what is wrong with it; returns whether it is open."""
        lock: Lock | Holder | None = None
        self.locksmith.stop()
        if needs_password(path):
            self.locksmith.unlock(path, lambda: self.open_file(path))
            return False
        try:
            with blamed_on_file(path):
                record, lock = self.keeper.open(path)
                session = Session(record, self.colours)
                reads.framework(record)
        except LockedError:
            self.keeper.give_up(lock)
            self.locksmith.unlock(path, lambda: self.open_file(path))
            return False
        except NegotiatorError as problem:
            self.keeper.give_up(lock)
            self._forget_passwords()
            if self.workspace is None:
                self.welcome.say(problem)
            else:
                messages.tell(self, problem)
            return False
        is_another = self.workspace is None or self.workspace.path != path
        self.leave_file(keep=lock)
        self._forget_problem()
        self._prefer(session)
        self.workspace = Workspace(session, self.settings, self)
        self.workspace.inspector_place = self.settings.inspector
        if self.settings.place_of(path):
            session.perspective = remembered.perspective_of(self.settings, path, record)
        if isinstance(lock, Holder):
            self.workspace.tell_held(lock.words, lambda: self.open_file(path))
        session.changed.connect(lambda _: self._show_file_state())
        session.print_asked.connect(self._print)
        self.keeper.keep(session, path, lock)
        self.workspace.view_changed.connect(self._fill_tool_bar)
        self.workspace.status_changed.connect(self._show_view_state)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_view(remembered.view_of(self.settings, path))
        if isinstance(self.workspace.page, MatrixPage):
            remembered.show_layout(self.settings, path, self.workspace.page)
        self.workspace.keys_asked.connect(self.show_keys)
        self.settings.remember(path)
        self._keeping.start()
        if is_another:
            self._forget_passwords()
        self._show_file_state()
        self._when_seen(partial(self._look_around, session, path, self.workspace))
        return True

    def _forget_problem(self) -> None:
        if "welcome" in self.__dict__:
            self.welcome.say(None)

    def _print(self, report: str) -> None:
        self.outgoing.print_report(report)

    def _when_seen(self, do: Callable[[], object]) -> None:
        """Do something at once, or where the program starts, as soon as the window is painted."""
        if self.first_painting is None:
            do()
        else:
            self.first_painting.then(do)

    def _look_around(self, session: Session, path: Path, workspace: Workspace) -> None:
        """Begin to look at what stands around the file that is open."""
        if workspace is self.workspace:
            self._check_signature(session, path, workspace)
            self._share_in_folder(session, path, workspace)

    def _check_signature(self, session: Session, path: Path, workspace: Workspace) -> None:
        """Tell of the file's signature, if it has one, as soon as it is checked."""
        from negotiator.ui.signature_watch import SignatureWatch

        self.signature = SignatureWatch(session, path, keys_folder(), workspace)
        self.signature.told.connect(self._show_signature)
        self.signature.look()

    def _share_in_folder(self, session: Session, path: Path, workspace: Workspace) -> None:
        """Watch the shared folder of the negotiation, and tell its news above the views."""
        from negotiator.ui.shared_folder import SharedFolder

        shared = self.shared = SharedFolder(session, path, self.settings, workspace)
        shared.told.connect(lambda: workspace.news.tell(shared.words))
        shared.put.connect(self.outgoing.on_put)
        shared.not_put.connect(self.outgoing.on_not_put)
        workspace.news.later_asked.connect(shared.put_off)
        workspace.news.look_asked.connect(
            lambda: self.incoming.merge_copies([each.path for each in shared.news])
        )

    def close_file(self) -> None:
        """Close the file and show the welcome screen."""
        self.leave_file()
        self.locksmith.stop()
        # A copy that is just being made still has to open the file.
        self.works.when_idle(self._forget_passwords)

    def _forget_passwords(self) -> None:
        """Try from now on only the passwords of the files that are open in any window."""
        spaces = [each.workspace for each in self.windows if each.workspace is not None]
        passwords.only(*(open_key(each.session.record.connection).password for each in spaces))

    def leave_file(self, *, keep: Lock | Holder | None = None) -> None:
        """Close the file; its lock stays where it is the one to ``keep``."""
        if self.workspace is not None:
            self._close_workspace()
            self.keeper.leave(keep=keep)

    def put_away(self, then: Callable[[Callable[[], object]], object]) -> None:
        """Close the file for work on it that needs it closed; its lock is kept.

        What comes ``then`` gets what opens the file again, as it is shown now.
        """
        self.works.when_idle(lambda: then(self._put_away()))

    def _put_away(self) -> Callable[[], object]:
        show_again = self._what_shows_it_again()

        def bring_back() -> None:
            if not show_again():
                self.keeper.leave()

        self.keeper.rest()
        self._close_workspace()
        return bring_back

    def _what_shows_it_again(self) -> Callable[[], bool]:
        """Return what opens the file again, and shows of it what is shown now."""
        if self.workspace is None or self.workspace.path is None:
            return lambda: False
        path, session = self.workspace.path, self.workspace.session
        perspective, selection = session.perspective, session.selection
        is_session_mode, page = session.is_session_mode, self.workspace.page
        layout = remembered.layout_of(page) if isinstance(page, MatrixPage) else {}

        def show_again() -> bool:
            if not self.open_file(path) or self.workspace is None:
                return False
            if layout and isinstance(self.workspace.page, MatrixPage):
                remembered.lay_out(self.workspace.page, layout)
            session = self.workspace.session
            session.is_session_mode = is_session_mode
            session.perspective = perspective
            session.select(*selection)
            return True

        return show_again

    def _close_workspace(self) -> None:
        if self.workspace is None:
            return
        workspace, self.workspace = self.workspace, None
        self.signature, self.shared = None, None
        self.settings.view = workspace.view or "matrix"
        perspective, path, page = workspace.session.perspective, workspace.path, workspace.page
        layout = remembered.layout_of(page) if isinstance(page, MatrixPage) else None
        if path is not None:
            view, edges = self.settings.view, workspace.edges
            remembered.keep(self.settings, path, view, perspective, layout, edges)
            self.settings.inspector = workspace.inspector_place
        # Out of sight first, so that nothing is painted any more when the file is closed.
        self._stack.setCurrentWidget(self.welcome)
        self._stack.removeWidget(workspace)
        workspace.close_file()
        workspace.deleteLater()
        self.welcome.renew()
        self._fill_tool_bar()
        self._show_file_state()

    def show_keys(self) -> None:
        """Show the own key, and those of others that are known."""
        from negotiator.ui.dialogs.keys_dialog import KeysDialog

        dialog = KeysDialog(self.settings, keys_folder(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.known_changed.connect(self._look_at_signature)
        dialog.open()

    def _look_at_signature(self) -> None:
        if self.signature is not None:
            self.signature.look()

    def _show_signature(self) -> None:
        """Say a good signature in the status bar, what is wrong with one above the views."""
        if self.workspace is None or self.signature is None:
            return
        words, good = self.signature.words, self.signature.good_words
        self.workspace.tell_signature("" if good else words)
        self._status.show_signature(good, words)

    def edit_preferences(self) -> None:
        """Open the preferences."""
        from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self.settings, self.actions_by_name.commands(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        had = self.settings.language
        dialog.accepted.connect(lambda: self._on_preferences(had))
        dialog.open()

    def _on_preferences(self, had: str) -> None:
        self._keep_preferences()
        before = language.current()
        if self.settings.language != had:
            self.settings.speak()
        use_form(self.settings.date_form)
        self.actions_by_name.set_keys(self.settings.keys)
        if self.workspace is not None:
            self.workspace.session.record.author = self.settings.recorded_as
            self._prefer(self.workspace.session)
        if language.current() != before:
            self._speak_anew()
        self.apply_theme()
        self._show_file_state()

    def _keep_preferences(self) -> None:
        """Write what is preferred; a recent file is then known even if the program is killed."""
        try:
            save(self.settings)
        except OSError as problem:
            reason = tr("The preferences could not be kept: {reason}.", reason=reason_of(problem))
            self._tell_beside(f"{reason} {tr('They hold until the program ends.')}")

    def _speak_anew(self) -> None:
        """Show all windows in the language that is spoken now, each where it was.

        What is just being written ends first: its dialog still has the words of before.
        """
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        qt_words.speak(application)
        for window in self.windows:
            window.put_away(window._build_anew)

    def _build_anew(self, bring_back: Callable[[], object]) -> None:
        """Make all that has words again, and show the file as it was."""
        self.help_desk.close()
        for bar in (self._tools.tools, self._tools.search):
            self.removeToolBar(bar)
            bar.deleteLater()
        self.setMenuBar(QMenuBar(self))
        for action in self.actions_by_name.all().values():
            action.deleteLater()
        self.recent_menu.deleteLater()
        self._build()
        bring_back()
        self._show_file_state()

    def _prefer(self, session: Session) -> None:
        """Let entries start from the basis and the marking that are preferred."""
        session.first_basis = Basis.of(self.settings.basis)
        session.first_marking = self.settings.marking

    def _tell_beside(self, words: str) -> None:
        """Say what went wrong beside the work, in the status bar."""
        self._status.showMessage(words, _WHILE)

    def say_in_passing(self, words: str, msecs: int = _WHILE) -> None:
        """Say something that needs no answer; a screen reader says it too."""
        self._status.showMessage(words, msecs)
        said = QtGui.QAccessibleAnnouncementEvent(self, words)
        QtGui.QAccessible.updateAccessibility(said)

    # ------------------------------------------------------------------ looks

    def set_palette(self, palette: Palette) -> None:
        """Show other colours."""
        self.colours = palette
        self.help_desk.set_palette(palette)
        if self.workspace is not None:
            self.workspace.session.palette = palette
            self._fill_tool_bar()

    def set_theme(self, name: str) -> None:
        """Use another theme from now on."""
        self.settings.theme = name
        self.apply_theme()

    def zoom(self, by: float) -> None:
        """Make everything larger or smaller; 0 goes back to the usual size."""
        zoom = 1.0 if by == 0 else round(min(2.0, max(0.8, self.settings.zoom + by)), 1)
        if zoom != self.settings.zoom:
            self.settings.zoom = zoom
            self.apply_theme()

    def apply_theme(self) -> None:
        """Apply theme and zoom; an open file is shown anew where sizes changed."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101
        before = theme.scaled(100)
        palette = theme.apply(application, self.settings.theme, self.settings.zoom)
        for window in self.windows:
            window.set_palette(palette)
            if theme.scaled(100) != before and window.workspace is not None:
                window._what_shows_it_again()()

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        """Come into sight, with the welcome screen where there is no file."""
        if self.workspace is None:
            self._stack.setCurrentWidget(self.welcome)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tools.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped: the first file here, each further one in a window of its own."""
        urls = event.mimeData().urls()
        first, *others = (Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        self.open_file(first)
        self.open_beside(others)

    def open_beside(self, paths: Iterable[Path]) -> None:
        """Open each of these files in a further window of its own."""
        for path in paths:
            self.windows[-1].new_window().open_file(path)

    def new_window(self) -> "MainWindow":
        """Open a further window, for another file."""
        window = MainWindow(self.settings, self.colours, self.windows)
        place, size = beside(
            self.pos(), window.size(), self.minimumSize(), self.screen().availableGeometry()
        )
        window.move(place)
        window.resize(size)
        window.show()
        return window

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.window = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.close_file()
        self.help_desk.close()
        if self in self.windows:
            self.windows.remove(self)
        super().closeEvent(event)

    # ------------------------------------------------------------------ tool and status bar

    def _fill_tool_bar(self) -> None:
        if self.workspace is None:
            self._tools.hide()
            return
        self._tools.fill(self.workspace)
        self._tools.fit(self.width())

    def _show_view_state(self) -> None:
        if self.workspace is not None:
            self._status.show_view(self.workspace)

    def _show_works(self) -> None:
        """Show what is being done or was said, also where no file is open; let it be stopped."""
        self.actions_by_name["stop"].setEnabled(self.works.can_stop)
        has_words = bool(self.works.told or self._status.currentMessage())
        self._status.setVisible(self.workspace is not None or has_words)

    def _on_stopped(self, words: str) -> None:
        self.say_in_passing(tr("Stopped: {work}", work=words))

    def _show_file_state(self) -> None:
        """Show name, state and undo of the file, in the title, the menus and the status bar."""
        workspace = self.workspace
        acts = self.actions_by_name
        acts.set_has_file(workspace is not None)
        self._show_works()
        if workspace is None:
            self.setWindowTitle("Negotiator")
            acts["undo"].setText(tr("&Undo"))
            acts["redo"].setText(tr("&Redo"))
            return
        record = workspace.session.record
        title = tr("{file} – Negotiator", file=record.name)
        if record.read_only:
            title = tr("{file} (read-only) – Negotiator", file=record.name)
        self.setWindowTitle(title)
        self._show_undo(record)
        for name in acts.all():
            if name.startswith("add-") or name in WRITING:
                acts[name].setEnabled(not record.read_only)
        self._status.show_file(workspace)

    def _show_undo(self, record: Record) -> None:
        """Say in the menu what undo would take back, and what redo would bring back."""
        undone, redone = record.undo_label(), record.redo_label()
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        undo.setText(tr("&Undo: {change}", change=undone) if undone else tr("&Undo"))
        undo.setToolTip(tr("Undo: {change}", change=undone) if undone else tr("Nothing to undo"))
        redo.setText(tr("&Redo: {change}", change=redone) if redone else tr("&Redo"))
        redo.setToolTip(tr("Redo: {change}", change=redone) if redone else tr("Nothing to redo"))
        for action, label in ((undo, undone), (redo, redone)):
            action.setEnabled(label is not None and not record.read_only)

    # ------------------------------------------------------------------ internals

    def do(self, name: str, *values: object) -> None:
        """Let the open file's workspace do something."""
        if self.workspace is not None:
            getattr(self.workspace, name)(*values)

    def undo(self) -> None:
        """Take back the latest change."""
        self._step(lambda record: record.undo())

    def redo(self) -> None:
        """Bring back what was taken back."""
        self._step(lambda record: record.redo())

    def _step(self, do: Callable[[Record], "Change"]) -> None:
        """Take a change back or bring it back, and say which: it may be out of sight."""
        if self.workspace is None:
            return
        try:
            change = do(self.workspace.session.record)
        except NegotiatorError as problem:
            messages.tell(self, problem)
        else:
            self.say_in_passing(change.label, _BRIEFLY)

    def record_selected(self) -> None:
        """Record a position for the selected cell, or one stance for several."""
        if self.workspace is None:
            return
        cells = self._selected_cells()
        if len(cells) > 1:
            self.workspace.record_jointly(cells)
        else:
            self.workspace.record_position(*self.workspace.session.selection)

    def record_jointly(self) -> None:
        """Record one stance for the selected cells, or for all parties on the component."""
        if self.workspace is not None:
            cells = self._selected_cells()
            self.workspace.record_jointly(cells if len(cells) > 1 else None)

    def _selected_cells(self) -> list[tuple[int, int]]:
        page = self.workspace.page if self.workspace is not None else None
        return page.table.selected_cells() if isinstance(page, MatrixPage) else []

    def report(self) -> str:
        """Return the report of the view: the matrix for those that have none of their own."""
        view = self.workspace.view if self.workspace is not None else ""
        if self.workspace is not None and view == "comparison":
            return str(self.workspace.page.report)
        return view if view == "timeline" else "matrix"

    def set_density(self, density: str) -> None:
        """Show cells as heat map, symbol, summary or full text."""
        if self.workspace is not None and isinstance(self.workspace.page, MatrixPage):
            self.workspace.page.density = density

    def on_matrix(self, name: str) -> None:
        """Let the matrix do something, if it is shown."""
        if self.workspace is not None and isinstance(self.workspace.page, MatrixPage):
            getattr(self.workspace.page, name)()

    def on_comparison(self, name: str) -> None:
        """Let the comparison do something with the chosen component, and show it."""
        if self.workspace is not None:
            self.workspace.show_view("comparison")
            getattr(self.workspace.page, name)()

    def step_round(self, by: int) -> None:
        """Show the matrix as of an earlier or later round."""
        if self.workspace is not None:
            self.workspace.bar.step_round(by)

    def step_day(self, by: int) -> None:
        """Show the record as of an earlier or later day of which something is on it."""
        if self.workspace is not None:
            self.workspace.bar.step_day(by)

    def play(self) -> None:
        """Play what moved from stop to stop, or stop."""
        if self.workspace is not None:
            self.workspace.bar.player.toggle()

    @property
    def go_to(self) -> Finder | None:
        """The search field; without an open file it is there once it was asked for."""
        return self._tools.go_to

    def focus_go_to(self) -> None:
        """Go to the search field."""
        if self.go_to is None:
            self._tools.show_search(self.colours)
        if self.go_to is not None:
            self.go_to.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.go_to.selectAll()


def beside(place: QPoint, size: QSize, least: QSize, screen: QRect) -> tuple[QPoint, QSize]:
    """Return where a further window stands and how large it is, to be wholly on the screen.

    A little lower than the window at ``place``; where too little room is left, begins anew.
    """
    for at in (place + QPoint(_BESIDE, _BESIDE), screen.topLeft()):
        end = screen.bottomRight() - at - QPoint(*_FRAME)
        fitted = size.boundedTo(QSize(end.x(), end.y()))
        if fitted == fitted.expandedTo(least):
            return at, fitted
    return screen.topLeft(), least
