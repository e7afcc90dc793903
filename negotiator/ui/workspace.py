"""What a window shows of an open file: perspective bar, views, inspector, and their dialogs."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtGui
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.dates import PartialDate
from negotiator.language import tr
from negotiator.reports.question import latest_day
from negotiator.settings import Settings
from negotiator.store import reads
from negotiator.ui import remembered
from negotiator.ui.divided import Divided
from negotiator.ui.folding_row import FoldingRow
from negotiator.ui.inspector import Inspector
from negotiator.ui.news_strip import NewsStrip
from negotiator.ui.perspective_bar import PerspectiveBar
from negotiator.ui.rail import Rail
from negotiator.ui.session import Session
from negotiator.ui.splitter import Splitter
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.domain.perspective import Perspective
    from negotiator.ui.dialogs.record_dialog import RecordDialog


# A view is imported when it is first shown: the window opens on one of them.
_PAGES = {
    "matrix": ("matrix_view", "MatrixPage"),
    "timeline": ("timeline_view", "TimelinePage"),
    "comparison": ("comparison_view", "ComparisonPage"),
    "overview": ("overview_view", "OverviewPage"),
    "history": ("history_view", "HistoryPage"),
}


_WIDTH, _INSPECTOR = 1392, 292
"""How wide views and inspector are together, and the inspector alone, as drawn."""
# The least of a view beside the inspector: heads, a column and the margin of the matrix.
_LEAST_BESIDE = 292 + 440


class Workspace(QWidget):
    """One open file. Views are made when they are first shown.

    Signals:
        view_changed: another view is shown.
        status_changed: what the status bar is to say is other.
        keys_asked: someone wants to see the keys.
    """

    view_changed = Signal()
    keys_asked = Signal()
    status_changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = settings
        self._pages: dict[str, Any] = {}
        self._dialog: RecordDialog | None = None
        self.view = ""
        self._edges = remembered.edges_of(settings, session.record.path)
        session.perspective = session.perspective.but(since=first_comparison(session))
        self.rail = Rail(session.palette)
        self.rail.chosen.connect(self.show_view)
        self.bar = PerspectiveBar(session)
        stop = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.bar.player.stop)
        stop.setEnabled(False)
        self.bar.player.playing_changed.connect(stop.setEnabled)
        self._stack = QStackedWidget()
        self.inspector = Inspector(session)
        self.inspector.close_asked.connect(self.toggle_inspector)
        self._splitter = Splitter()
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.inspector)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setCollapsible(0, False)
        self._splitter.setSizes([scaled(_WIDTH - _INSPECTOR), scaled(_INSPECTOR)])
        self._splitter.splitterMoved.connect(lambda *_: self._on_splitter())
        column = QVBoxLayout()
        column.setSpacing(0)
        self._held = self._build_held()
        self._mode = self._build_session_mode()
        self._signed = self._build_signed()
        self.news = NewsStrip()
        for part in (self._held, self._signed, self.news, self._mode, self.bar):
            column.addWidget(part)
        column.addWidget(self._splitter, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._connect(session)

    def _connect(self, session: Session) -> None:
        """Do what views ask for, and follow the session."""
        session.record_asked.connect(self.record_position)
        session.correct_asked.connect(self.correct)
        session.withdraw_asked.connect(self.withdraw)
        session.view_asked.connect(self.show_view)
        session.add_asked.connect(self.add_row)
        session.version_asked.connect(self.add_version)
        session.form_asked.connect(self.add_row)
        session.row_asked.connect(self.show_row)
        session.joint_asked.connect(self.record_jointly)
        session.moments_asked.connect(self.compare_moments)
        session.kept_changed.connect(self._show_session_mode)
        session.palette_changed.connect(lambda: self.rail.set_palette(session.palette))
        session.perspective_changed.connect(self.status_changed.emit)

    # ------------------------------------------------------------------ a file held elsewhere

    def _build_held(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("role", "warning")
        row = QHBoxLayout(strip)
        row.setContentsMargins(scaled(12), scaled(3), scaled(12), scaled(3))
        self._held_words = QLabel()
        self._held_words.setTextFormat(Qt.TextFormat.PlainText)
        self._try_again = QPushButton(tr("Try again"))
        self._try_again.setProperty("link", True)
        row.addWidget(self._held_words, 1)
        row.addWidget(self._try_again)
        strip.hide()
        return strip

    def tell_held(self, holder: str, again: Callable[[], object]) -> None:
        """Say who has the file, so that it can only be read here; offer to try again."""
        self._held_words.setText(tr("Read-only here: {holder} has this file open.", holder=holder))
        self._try_again.clicked.connect(lambda _=False: again())
        self._held.show()

    # ------------------------------------------------------------------ a signature

    def _build_signed(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("role", "warning")
        row = QHBoxLayout(strip)
        row.setContentsMargins(scaled(12), scaled(3), scaled(12), scaled(3))
        self._signed_words = QLabel()
        self._signed_words.setTextFormat(Qt.TextFormat.PlainText)
        self._signed_words.setWordWrap(True)
        # A name without a space in it, which a file may hold, must not widen the window.
        self._signed_words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._signed_words.setAccessibleName(tr("Signature"))
        keys, hide = QPushButton(tr("Keys…")), QPushButton(tr("Hide"))
        keys.setToolTip(tr("Your own key, and those of others that you know"))
        keys.clicked.connect(lambda _=False: self.keys_asked.emit())
        hide.setToolTip(tr("Hide this until the file is opened again"))
        hide.clicked.connect(lambda _=False: self.tell_signature(""))
        row.addWidget(self._signed_words, 1)
        for button in (keys, hide):
            button.setProperty("link", True)
            row.addWidget(button)
        strip.hide()
        return strip

    def tell_signature(self, words: str) -> None:
        """Say what is wrong with the signature of the file; with no words, nothing."""
        self._signed_words.setText(words)
        self._signed.setVisible(bool(words))

    # ------------------------------------------------------------------ views

    @property
    def page(self) -> Any:  # noqa: ANN401
        """The view shown: it has tool_widgets, status_texts, focus_target and step_change."""
        return self._pages[self.view]

    def show_view(self, name: str) -> None:
        """Show a view by its name."""
        page = self._pages.get(name)
        if page is None:
            page = self._make_page(name)
        self.view = name
        self._stack.setCurrentWidget(page)
        self.rail.show_view(name)
        self.inspector.setVisible(
            name in ("matrix", "comparison", "timeline") and self._wants_inspector(name)
        )
        self.focus_view()
        self.view_changed.emit()
        self.status_changed.emit()

    def perspective_of(self, report: str) -> "Perspective":
        """Return the perspective that a report is made in: with its filter, or texts in columns."""
        if report in ("matrix", "comparison") and report in self._pages:
            shown: Perspective = self._pages[report].shown_perspective()
            return shown
        return self.session.perspective

    def show_row(self, word: str, key: int) -> None:
        """Show a row of the framework in the overview."""
        self.show_view("overview")
        self.page.show_row(word, key)

    def add_version(self, component: int) -> None:
        """Write a new version of a component's text."""
        from negotiator.ui.dialogs.version_dialog import VersionDialog

        dialog = VersionDialog(self.session, component, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def focus_view(self) -> None:
        """Put the keyboard into the view; where that is empty, on what it offers instead."""
        target = self.page.focus_target()
        if not target.isVisible():
            target = _first_focusable(self.page) or target
        target.setFocus()

    @property
    def inspector_place(self) -> int:
        """How wide the inspector is, in unscaled pixels; below 0 while it is hidden."""
        return -self._inspector_width if self._inspector_hidden else self._inspector_width

    @inspector_place.setter
    def inspector_place(self, place: int) -> None:
        if place == 0:
            return
        self._inspector_hidden = place < 0
        self._inspector_width = abs(place)
        self._splitter.setSizes([scaled(_WIDTH - abs(place)), scaled(abs(place))])

    @property
    def edges(self) -> dict[str, int]:
        """Where the edges between the parts of views were dragged to, by their names."""
        every = [each for page in self._pages.values() for each in page.findChildren(Divided)]
        now = {each.objectName(): each.place for each in every}
        return {name: place for name, place in {**self._edges, **now}.items() if place}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in self.findChildren(FoldingRow):
            each.fit()

    def _on_splitter(self) -> None:
        width = self._splitter.sizes()[1]
        if width > 0:
            self._inspector_width = round(width * 100 / scaled(100))

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self.inspector.setVisible(self.inspector.isHidden())
        self._inspector_hidden = self.inspector.isHidden()
        if self.inspector.isHidden():
            self.focus_view()

    def next_region(self, by: int) -> None:
        """Move the keyboard to the next (1) or former (-1) part of the window."""
        regions: list[QWidget] = [self.rail, self.bar, self._stack]
        if self.news.isVisible():
            regions.insert(1, self.news)
        if self.inspector.isVisible():
            regions.append(self.inspector)
        focus = self.window().focusWidget()
        views = regions.index(self._stack)
        at = next(
            (n for n, each in enumerate(regions) if focus and each.isAncestorOf(focus)), views
        )
        region = regions[(at + by) % len(regions)]
        if region is self._stack:
            self.focus_view()
            return
        first = _first_focusable(region)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) change in the view."""
        self.page.step_change(by)

    def selected_rect(self) -> QRect:
        """Return where the selected cell is on the screen, or nothing."""
        return self.page.selected_rect() if self.view == "matrix" else QRect()

    # ------------------------------------------------------------------ session mode

    def start_session_mode(self) -> None:
        """Ask what every entry starts from, and begin session mode."""
        from negotiator.ui.dialogs.session_mode_dialog import SessionModeDialog

        dialog = SessionModeDialog(self.session, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _build_session_mode(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("role", "session")
        row = QHBoxLayout(strip)
        row.setContentsMargins(scaled(12), scaled(3), scaled(12), scaled(3))
        self._mode_words = QLabel()
        self._mode_words.setTextFormat(Qt.TextFormat.PlainText)
        change, end = QPushButton(tr("Change…")), QPushButton(tr("End", "session mode"))
        change.setToolTip(tr("Session mode (Ctrl+Shift+R)"))
        change.clicked.connect(self.start_session_mode)
        end.setToolTip(tr("End session mode"))
        end.clicked.connect(lambda: setattr(self.session, "is_session_mode", False))
        row.addWidget(self._mode_words, 1)
        for button in (change, end):
            button.setProperty("link", True)
            row.addWidget(button)
        strip.hide()
        return strip

    def _show_session_mode(self) -> None:
        """Say in the strip what every entry starts from, while that is so."""
        from negotiator.ui.dialogs.kept_fields import kept_words, start_of

        is_on = self.session.is_session_mode
        self._mode.setVisible(is_on)
        if is_on:
            words = kept_words(self.session.record, start_of(self.session))
            self._mode_words.setText(tr("Session mode: {what}", what=words))

    # ------------------------------------------------------------------ dialogs

    def compare_moments(self) -> None:
        """Show the matrix at two moments side by side, beside the window."""
        from negotiator.ui.dialogs.moments_dialog import MomentsDialog

        dialog = MomentsDialog(self.session, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def record_jointly(self, cells: object = None) -> None:
        """Open the dialog that records one stance for several cells."""
        from negotiator.ui.dialogs.proposals import JointDialog

        if self.session.record.read_only:
            return
        chosen = list(cells) if isinstance(cells, list) else []
        if not chosen:
            component = self.session.selection[0]
            chosen = [(component, party.key) for party in self.session.matrix.parties]
        if not chosen[0][0]:
            self.record_position()
            return
        dialog = JointDialog(self.session, chosen, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def record_position(self, component: int = 0, party: int = 0, stance: int = 0) -> None:
        """Open "Record position" on a cell, or the form of what is missing for one."""
        if not self._can_write():
            return
        frame = self.session.matrix.question.framework
        if not frame.parties or not frame.components:
            self.add_row("component" if frame.parties else "party")
            return
        self.record_dialog.start(component, party, stance)

    def correct(self, claim: int) -> None:
        """Open the correction of the claim with this key."""
        if self._can_write():
            self.record_dialog.correct(claim)

    def withdraw(self, claim: int) -> None:
        """Open the withdrawal of the claim with this key."""
        if self._can_write():
            self.record_dialog.withdraw(claim)

    def _can_write(self) -> bool:
        """Whether the file can be written; says so where it cannot, before anything is typed."""
        window = self.window()
        if self.session.record.read_only and isinstance(window, QMainWindow):
            words = tr("The file is read-only here, so nothing can be recorded.")
            window.statusBar().showMessage(words, 20_000)
            said = QtGui.QAccessibleAnnouncementEvent(window, words)
            QtGui.QAccessible.updateAccessibility(said)
        return not self.session.record.read_only

    def correct_selected(self) -> None:
        """Open the correction of the selected cell's claim."""
        component, party = self.session.selection
        cell = self.session.matrix.cells([component]).get((component, party)) if component else None
        if cell is not None and cell.held.group is None:
            self.correct(cell.held.claim.key)

    def add_row(self, word: str, values: object = None) -> None:
        """Open the form that adds a row of a kind, with values to start with."""
        if word == "attachment":
            self.attach(values)
            return
        from negotiator.ui.dialogs.row_dialog import RowDialog

        given = values if isinstance(values, dict) else None
        dialog = RowDialog(self.session, word, None, self.window(), given)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def edit_row(self, word: str, key: int) -> None:
        """Open the form that edits a row."""
        from negotiator.ui.dialogs.row_dialog import RowDialog

        dialog = RowDialog(self.session, word, key, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def attach(self, values: object = None) -> None:
        """Open the dialog that attaches a document to a source."""
        from negotiator.ui.dialogs.attach_dialog import AttachDialog

        source = values.get("source") if isinstance(values, dict) else None
        dialog = AttachDialog(self.session, self._settings, source, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def change_scale(self) -> None:
        """Open the dialog that changes the scale."""
        from negotiator.ui.dialogs.scale_dialog import ScaleDialog

        dialog = ScaleDialog(self.session, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def toggle_moved(self) -> None:
        """Show or hide what moved below the view, where it has that."""
        if self.view in ("matrix", "timeline"):
            self.page.toggle_moved()

    def close_file(self) -> None:
        """Close the dialogs and the file."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        self.session.close()

    @property
    def record_dialog(self) -> "RecordDialog":
        """The dialog that records positions; made when it is first asked for."""
        if self._dialog is None:
            from negotiator.ui.dialogs.record_dialog import RecordDialog

            self._dialog = RecordDialog(self.session, self)
        return self._dialog

    @property
    def path(self) -> Path | None:
        """The file."""
        return self.session.record.path

    # ------------------------------------------------------------------ internals

    _inspector_hidden = False
    _inspector_width = _INSPECTOR

    def _make_page(self, name: str) -> Any:  # noqa: ANN401
        module, kind = _PAGES[name]
        page = getattr(import_module(f"negotiator.ui.views.{module}"), kind)(self.session)
        page.status_changed.connect(self.status_changed.emit)
        if name == "matrix":
            page.density = self._settings.density
            page.inspector_asked.connect(self._show_inspector)
            page.density_changed.connect(self._remember_density)
        elif name == "overview":
            page.edit_asked.connect(self.edit_row)
        for each in page.findChildren(Divided):
            each.place = self._edges.get(each.objectName(), 0)
        self._pages[name] = page
        self.view = name  # The first page is shown, and says its state, as soon as it is added.
        self._stack.addWidget(page)
        return page

    def _wants_inspector(self, view: str) -> bool:
        """Whether the inspector comes by itself: not where it would leave no column in sight."""
        room = self.window().width() - self.rail.width()
        return not self._inspector_hidden and view == "matrix" and room >= scaled(_LEAST_BESIDE)

    def _show_inspector(self) -> None:
        self._inspector_hidden = False
        self.inspector.show()
        first = _first_focusable(self.inspector)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _remember_density(self, density: str) -> None:
        self._settings.density = density


def first_comparison(session: Session) -> PartialDate | None:
    """Return the day that a file is first compared with: the end of the round before the last two.

    With fewer than three rounds behind it nothing is compared.
    """
    latest = latest_day(session.record).last_day
    begun = [each for each in reads.framework(session.record).rounds if each.start <= latest]
    return PartialDate.of(begun[-3].end) if len(begun) >= 3 else None


def _first_focusable(region: QWidget) -> QWidget | None:
    tabbed = [
        child
        for child in region.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled()
    ]
    return tabbed[0] if tabbed else None
