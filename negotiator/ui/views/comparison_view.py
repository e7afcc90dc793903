"""The comparison: the text in force against the text on the table, to the word."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.differences import count_changes
from negotiator.reports.comparison import Comparison
from negotiator.reports.sentences import iso
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, VersionHead
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled
from negotiator.ui.views.comparison_rows_view import ComparisonRows
from negotiator.ui.views.component_list import ComponentList
from negotiator.ui.views.empty import EmptyState

_COUNTED = 400


class ComparisonPage(QWidget):
    """The comparison of a session.

    Signals:
        status_changed: what ``status_texts`` says is other.
    """

    status_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._comparison: Comparison | None = None
        self._statuses: dict[int, str] = {}
        self._is_current = False
        self._change = QLabel()
        self._stack = QStackedWidget()
        self._empty = EmptyState()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.changed.connect(self._out_of_date)
        session.perspective_changed.connect(self._out_of_date)
        session.palette_changed.connect(self._out_of_date)
        session.selected.connect(self._on_selected)

    # ------------------------------------------------------------------ what the window calls

    def tool_widgets(self) -> list[QWidget]:
        """Return what stands in the tool bar while the comparison is shown."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(box)
        for words, segment, combined, tip in (
            ("Side by side", "first", False, "Two columns"),
            ("Combined", "last", True, "One column with both texts"),
        ):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setChecked(self.rows.combined == combined)
            button.setProperty("segment", segment)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, way=combined: self._set_combined(way))
            group.addButton(button)
            row.addWidget(button)
        steps = QWidget()
        line = QHBoxLayout(steps)
        line.setContentsMargins(scaled(8), 0, 0, 0)
        for words, tip, by in (
            ("↑", "Former change (Shift+F8)", -1),
            ("↓", "Next change (F8)", 1),
        ):
            tool = QToolButton()
            tool.setText(words)
            tool.setToolTip(tip)
            tool.setAccessibleName(tip)
            tool.setMinimumSize(QSize(scaled(26), scaled(26)))
            tool.clicked.connect(lambda _=False, way=by: self.rows.step(way))
            line.addWidget(tool)
        self._change = QLabel()
        line.addWidget(self._change)
        self._tell_change()
        return [box, steps]

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.rows

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        if self._comparison is None:
            return []
        shown, all_ = len(self.rows.components), len(self._session.matrix.question.components)
        return [f"{shown} of {all_} components have a text"]

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) component whose texts differ."""
        self.rows.step(by)

    # ------------------------------------------------------------------ building

    def _build(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.components = ComponentList(self._session)
        self.components.model.notes = self._note
        self.components.chosen.connect(lambda key: self._choose(key, 0))
        row.addWidget(self.components)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._strip = QWidget()
        self._strip_row = QHBoxLayout(self._strip)
        self._strip_row.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        column.addWidget(self._strip)
        column.addWidget(self._build_heads())
        self.rows = ComparisonRows(self._session)
        self.rows.chosen.connect(self._choose)
        column.addWidget(self.rows, 1)
        row.addLayout(column, 1)
        return page

    def _build_heads(self) -> QWidget:
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(scaled(14), scaled(4), scaled(14), scaled(6))
        self._left_head, self._right_head = QLabel("Current framework"), QLabel("")
        for label in (self._left_head, self._right_head):
            label.setProperty("role", "strong")
            row.addWidget(label, 1)
        return heads

    # ------------------------------------------------------------------ slots

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        component, party = self._session.selection
        menu = QMenu(self)
        for words, do in (
            ("Record position…", lambda: self._session.record_asked.emit(component, party, 0)),
            ("Add text version…", lambda: self._session.add_asked.emit("text-version")),
            ("Show on timeline", lambda: self._session.view_asked.emit("timeline")),
        ):
            action = QAction(words, menu)
            action.triggered.connect(do)
            menu.addAction(action)
        menu.exec(event.globalPos())

    def _out_of_date(self) -> None:
        self._is_current = False
        if self.isVisible():
            self._renew()

    def _on_selected(self, component: int, party: int) -> None:
        if self.isVisible() and self._is_current:
            self.components.choose(component)
            self._show_chosen(component)

    def _choose(self, component: int, party: int) -> None:
        chosen = self._session.selection
        self._session.select(component, party or chosen[1])
        if self._is_current:
            self._show_chosen(component)

    def _set_combined(self, combined: bool) -> None:
        self.rows.combined = combined
        self._right_head.setVisible(not combined)
        self._tell_heads()

    def _put(self, component: int, version: int, *, left: bool) -> None:
        """Put a version to one side of a component's row."""
        compared = self.rows.compared(self._head_of(component))
        sides = [
            side.version.key if side else None for side in (compared.current, compared.proposed)
        ]
        sides[0 if left else 1] = version
        self.rows.set_sides(component, sides[0], sides[1])
        self._show_chosen(component)

    # ------------------------------------------------------------------ internals

    def _renew(self) -> None:
        self._is_current = True
        self._comparison = Comparison(self._session.record, self._session.perspective)
        components = self._comparison.components
        self._stack.setCurrentIndex(0 if components else 1)
        if not components:
            self._empty.say(
                "No texts yet.",
                "Add text version…",
                lambda: self._session.add_asked.emit("text-version"),
            )
            self.status_changed.emit()
            return
        question = self._comparison.question
        keys = [each.key for each in question.components]
        found = reads.statuses(self._session.record, keys, question.limits.until)
        self._statuses = {key: status for key, (status, _) in found.items()}
        self.rows.show_comparison(self._comparison)
        self.components.show_components(question.components)
        chosen = self._session.selection[0]
        with_text = {each.key for each in components}
        self._show_chosen(chosen if chosen in with_text else components[0].key)
        self.status_changed.emit()

    def _show_chosen(self, component: int) -> None:
        if self._comparison is None or component not in self._comparison.versions:
            self._clear_strip()
            return
        self._fill_strip(component)
        self._tell_heads()
        self.rows.scroll_to(component)
        self._tell_change()

    def _clear_strip(self) -> None:
        while self._strip_row.count():
            item = self._strip_row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()

    def _fill_strip(self, component: int) -> None:
        """Show the versions of the chosen component, to be put to either side."""
        assert self._comparison is not None  # noqa: S101
        self._clear_strip()
        compared = self.rows.compared(self._head_of(component))
        shown = {
            side.version.key: n
            for n, side in enumerate((compared.current, compared.proposed))
            if side is not None
        }
        for version in self._comparison.versions[component]:
            self._strip_row.addWidget(self._version_button(component, version, shown))
        self._strip_row.addStretch(1)
        legend = QLabel("struck: left out   underlined: put in   [US: …] alternative, and whose")
        legend.setProperty("role", "legend")
        self._strip_row.addWidget(legend)

    def _version_button(
        self, component: int, version: VersionHead, shown: dict[int, int]
    ) -> QPushButton:
        codes = {p.key: p.code for p in self._session.matrix.question.framework.parties}
        parts = [
            version.title,
            iso(version.date) if version.date else "",
            codes.get(version.proposer or 0, ""),
        ]
        button = QPushButton(", ".join(part for part in parts if part))
        button.setCheckable(True)
        button.setChecked(version.key in shown)
        button.setProperty("segment", "only")
        side = {0: "stands left", 1: "stands right"}.get(shown.get(version.key, -1), "not shown")
        button.setToolTip(f"{side.capitalize()}. Click: put right; Ctrl+click: put left")
        button.setAccessibleName(f"{version.title}, {side}")
        button.clicked.connect(lambda: self._on_version(component, version.key))
        return button

    def _on_version(self, component: int, version: int) -> None:
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self._put(component, version, left=bool(held))

    def _head_of(self, component: int) -> ComponentHead:
        return next(each for each in self.rows.components if each.key == component)

    def _tell_heads(self) -> None:
        component = self._session.selection[0]
        keys = {each.key for each in self.rows.components}
        head = self._head_of(component) if component in keys else self.rows.components[0]
        compared = self.rows.compared(head)
        left = compared.current.version.title if compared.current else "Current framework"
        right = compared.proposed.version.title if compared.proposed else "Proposed modification"
        if self.rows.combined:
            self._left_head.setText(f"{left} → {right}")
        else:
            self._left_head.setText(left)
            self._right_head.setText(
                right if right.startswith("Proposed") else f"Proposed modification · {right}"
            )

    def _tell_change(self) -> None:
        if self._comparison is None or not self.rows.components:
            return
        component = self._session.selection[0]
        keys = {each.key for each in self.rows.components}
        if component not in keys:
            self._change.setText("")
        elif len(keys) <= _COUNTED:
            before, total = self.rows.changes_before(component)
            self._change.setText(f"Change {before + 1} of {total}")
        else:
            number = count_changes(self.rows.compared(self._head_of(component)).runs)
            self._change.setText(f"{number} changes")

    def _note(self, component: ComponentHead) -> tuple[str, str]:
        return self._statuses.get(component.key, ""), ""
