"""The comparison: the text in force against the text on the table, to the word."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.language import became, listed, number, tr
from negotiator.reports.comparison import Comparison
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, VersionHead
from negotiator.ui.dialogs.versions_dialog import VersionsDialog
from negotiator.ui.divided import Divided
from negotiator.ui.drawn import OneLine
from negotiator.ui.folding_row import FoldingRow, is_low
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled, sided
from negotiator.ui.views.comparison_lines import COLUMNS, COMBINED, SIDES
from negotiator.ui.views.comparison_rows_view import ComparisonRows
from negotiator.ui.views.component_list import LIST_WIDTH, ComponentList
from negotiator.ui.views.empty import EmptyState
from negotiator.ui.views.seed_view import SeedView
from negotiator.ui.views.status_counts import StatusCounts

_COUNTED = 60
_USUAL = 4
TABLES = "tables"
ALL, CHAPTER, COMPONENT = "all", "chapter", "component"


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
        self._way = SIDES
        self._ways: dict[str, QPushButton] = {}
        self._titles: tuple[str, ...] = ()
        self._is_current = False
        self._in_strip: Sequence[QWidget] = ()
        self._change = QLabel()
        self._stack = QStackedWidget()
        self._empty = EmptyState()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self._empty)
        self.tables = SeedView(session)
        self._stack.addWidget(self.tables)
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
        for words, segment, way, tip in (
            (tr("Side by side"), "first", SIDES, tr("Two texts in two columns")),
            (tr("Combined"), "middle", COMBINED, tr("Two texts in one column")),
            (tr("Columns"), "middle", COLUMNS, tr("Two to six texts, each in a column")),
            (tr("Tables"), "last", TABLES, tr("Participants, elements, dimensions")),
        ):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setChecked(self._way == way)
            button.setProperty("segment", segment)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, each=way: self.show_way(each))
            group.addButton(button)
            row.addWidget(button)
            self._ways[way] = button
        steps = QWidget()
        line = QHBoxLayout(steps)
        line.setContentsMargins(*sided(scaled(8), 0, 0, 0))
        for words, tip, by in (
            ("↑", tr("Former change (Shift+F8)"), -1),
            ("↓", tr("Next change (F8)"), 1),
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
        fold = QPushButton(tr("Fold"))
        fold.setCheckable(True)
        fold.setChecked(self.rows.folds)
        fold.setProperty("segment", "only")
        fold.setToolTip(tr("Fold unchanged paragraphs away; Space opens those of the chosen row"))
        fold.setAccessibleName(tr("Fold unchanged paragraphs"))
        fold.clicked.connect(self._set_folds)
        line.addWidget(fold)
        self._tell_change()
        return [box, steps]

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.tables.tabs if self._way == TABLES else self.rows

    def status_texts(self) -> list[str]:
        """Return what stands in the status bar."""
        if self._comparison is None:
            return []
        shown = len(self._comparison.components)
        all_ = len(self._session.matrix.question.components)
        return [tr("{count} of %n components have a text", "", all_, count=number(shown))]

    def step_change(self, by: int) -> None:
        """Go to the next (1) or former (-1) place that differs."""
        self.rows.step(by)

    # ------------------------------------------------------------------ building

    def _build(self) -> QWidget:
        self.components = ComponentList(self._session)
        self.components.model.notes = self._note
        self.components.model.stands_back = self._has_no_text
        self.statuses = StatusCounts(self._session)
        self.components.add_below(self.statuses)
        self.components.chosen.connect(lambda key: self._choose(key, 0))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strip = FoldingRow(scaled(6), tr("The other texts, and how much is shown"))
        self._strip.lines.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        self.scope = self._build_scope()
        column.addWidget(self._strip)
        column.addWidget(self._build_heads())
        self.rows = ComparisonRows(self._session)
        self.rows.chosen.connect(self._choose)
        self.rows.place_changed.connect(self._tell_change)
        column.addWidget(self.rows, 1)
        beside = Qt.Orientation.Horizontal
        return Divided("comparison-list", beside, (self.components, right), LIST_WIDTH)

    def _build_heads(self) -> QWidget:
        heads = QFrame()
        heads.setProperty("role", "head")
        self._heads_row = QHBoxLayout(heads)
        self._heads_row.setContentsMargins(0, 0, 0, 0)
        self._heads_row.setSpacing(0)
        return heads

    def _build_scope(self) -> QComboBox:
        """Make the choice of how much of the framework has a row."""
        scope = QComboBox()
        scope.setAccessibleName(tr("How much is shown"))
        for words, value in (
            (tr("Whole framework"), ALL),
            (tr("This chapter"), CHAPTER),
            (tr("This component"), COMPONENT),
        ):
            scope.addItem(words, value)
        scope.currentIndexChanged.connect(lambda _: self._show_rows())
        return scope

    # ------------------------------------------------------------------ slots

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.statuses.setHidden(is_low(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_current:
            self._renew()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        component, party = self._session.selection
        menu = QMenu(self)
        for words, do in (
            (tr("Record position…"), lambda: self._session.record_asked.emit(component, party, 0)),
            (tr("New version…"), self.new_version),
            (tr("Renumber…"), self.renumber),
            (tr("Brackets…"), self.show_brackets),
            (tr("Show on timeline"), lambda: self._session.view_asked.emit("timeline")),
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
        if self.isVisible() and self._is_current and self._way != TABLES:
            self.components.choose(component)
            self._show_chosen(component)

    def _choose(self, component: int, party: int) -> None:
        chosen = self._session.selection
        self._session.select(component, party or chosen[1])
        if self._is_current:
            self._show_chosen(component)

    def show_way(self, way: str) -> None:
        """Let texts stand side by side, combined, or in columns."""
        if way == COLUMNS and not self._titles:
            self._titles = self._usual_titles()
        self._way = way
        if way in self._ways:
            self._ways[way].setChecked(True)
        self._renew()

    def choose_titles(self) -> None:
        """Ask which texts stand in columns."""
        dialog = VersionsDialog(
            reads.version_titles(self._session.matrix.record), self._titles, self
        )
        if dialog.exec() == VersionsDialog.DialogCode.Accepted:
            self._titles = dialog.titles
            self._renew()

    @property
    def report(self) -> str:
        """The report that is printed and exported from here."""
        return "tables" if self._way == TABLES else "comparison"

    def shown_perspective(self) -> Perspective:
        """Return the perspective of what is shown, with the texts that stand in columns."""
        titles = self._titles if self._way == COLUMNS else ()
        return self._session.perspective.but(versions=titles)

    def new_version(self) -> None:
        """Write a new version of the chosen component's text."""
        component = self._session.selection[0]
        if self._comparison is not None and component:
            self._session.version_asked.emit(component)

    def renumber(self) -> None:
        """Give the chosen component another number."""
        from negotiator.ui.dialogs.renumber_dialog import RenumberDialog

        component = self._session.selection[0]
        if component:
            RenumberDialog(self._session, component, self).open()

    def show_brackets(self) -> None:
        """Show how many brackets there are, over time and whose."""
        from negotiator.ui.dialogs.brackets_dialog import BracketsDialog

        BracketsDialog(self._session, self).show()

    def _set_folds(self, folds: bool) -> None:
        self.rows.folds = folds

    def _usual_titles(self) -> tuple[str, ...]:
        """Return up to four texts: the one in force, the newest ones, the agreed one last."""
        titles = reads.version_titles(self._session.matrix.record)
        counts: dict[str, int] = {}
        for texts in Comparison(self._session.record, self._session.perspective).versions.values():
            for text in texts:
                counts[text.title] = counts.get(text.title, 0) + 1
        there = [each for each in titles if each in counts]
        most = sorted(there, key=lambda each: -counts[each])[:_USUAL]
        agreed = {each for each in there if each == there[-1]}
        return tuple(each for each in there if each in {*most[: _USUAL - 1], *agreed})[:_USUAL]

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
        self._comparison = Comparison(self._session.record, self.shown_perspective())
        components = self._comparison.components
        if self._way == TABLES:
            self.tables.show_tables()
            self._stack.setCurrentWidget(self.tables)
            self.status_changed.emit()
            return
        self._stack.setCurrentIndex(0 if components else 1)
        if not components:
            self._empty.say(
                tr("No texts yet."),
                tr("Add text version…"),
                lambda: self._session.add_asked.emit("text-version"),
            )
            self.status_changed.emit()
            return
        question = self._comparison.question
        keys = [each.key for each in question.components]
        found = reads.statuses(self._session.record, keys, question.limits.until)
        self._statuses = {key: status for key, (status, _) in found.items()}
        self.statuses.show_statuses(self._statuses.values())
        self.components.show_components(question.components)
        chosen = self._session.selection[0]
        with_text = {each.key for each in components}
        if chosen not in with_text:
            chosen = components[0].key
            self._session.select(chosen, self._session.selection[1])
        self._show_rows()
        self.status_changed.emit()

    def _show_rows(self) -> None:
        """Show the rows of the chosen scope, at the chosen component."""
        if self._comparison is None:
            return
        chosen = self._session.selection[0]
        self.rows.show_comparison(self._comparison, self._in_scope(chosen), self._way)
        self._show_chosen(chosen)

    def _in_scope(self, chosen: int) -> list[ComponentHead]:
        assert self._comparison is not None  # noqa: S101
        scope = self.scope.currentData()
        components = self._comparison.components
        if scope == ALL:
            return components
        if scope == COMPONENT:
            return [each for each in components if each.key == chosen]
        chapters: dict[int, int] = {}
        above = 0
        for each in self._comparison.question.components:
            above = each.key if each.depth == 0 else above
            chapters[each.key] = above
        return [each for each in components if chapters[each.key] == chapters.get(chosen)]

    def _show_chosen(self, component: int) -> None:
        if self._comparison is None or component not in self._comparison.versions:
            self._show_in_strip()
            return
        if component not in {each.key for each in self.rows.components}:
            found = self._in_scope(component)
            if not found:
                return
            self.rows.show_comparison(self._comparison, found, self._way)
        self._fill_strip(component)
        self._tell_heads()
        self.rows.scroll_to(component)
        self._tell_change()

    def _show_in_strip(self, parts: Sequence[QWidget] = (), last: Sequence[QWidget] = ()) -> None:
        """Put other widgets into the strip; with none, only how much is shown."""
        former, self._in_strip = self._in_strip, parts
        self._strip.show_parts([*parts, self.scope], [self.scope, *last])
        for widget in former:
            widget.hide()
            widget.deleteLater()

    def _fill_strip(self, component: int) -> None:
        """Show the versions of the chosen component, to be put to either side."""
        assert self._comparison is not None  # noqa: S101
        if self._way == COLUMNS:
            button = QPushButton(tr("Texts in columns…"))
            button.setToolTip(tr("Choose which texts stand in columns, and their order"))
            button.clicked.connect(self.choose_titles)
            texts = [button]
        else:
            compared = self.rows.compared(self._head_of(component))
            shown = {
                side.version.key: n
                for n, side in enumerate((compared.current, compared.proposed))
                if side is not None
            }
            versions = self._comparison.versions[component]
            texts = [self._version_button(component, each, shown) for each in versions]
        new = QPushButton(tr("New version…"))
        new.setToolTip(tr("Write a new version of this component’s text, from one of these"))
        new.clicked.connect(self._strip.close_popup)
        new.clicked.connect(self.new_version)
        legend = OneLine(
            tr("struck: left out   underlined: put in   dashed: moved   [US: …] whose")
        )
        legend.setProperty("role", "legend")
        legend.setMinimumWidth(scaled(60))
        # Of the texts, those that are shown give way last.
        others = sorted(texts, key=lambda text: text.isChecked())
        self._show_in_strip([*texts, new, legend], [legend, new, *others])

    def _version_button(
        self, component: int, version: VersionHead, shown: dict[int, int]
    ) -> QPushButton:
        codes = {p.key: p.code for p in self._session.matrix.question.framework.parties}
        parts = [
            version.title,
            short_date(PartialDate.unpack(version.date)) if version.date else "",
            codes.get(version.proposer or 0, ""),
        ]
        button = QPushButton(version.title)
        button.setCheckable(True)
        button.setChecked(version.key in shown)
        button.setProperty("segment", "only")
        side = tr("not shown")
        if version.key in shown:
            side = _stands(at_right=shown[version.key] == 1, is_mirrored=self.isRightToLeft())
        about = listed([part for part in parts if part])
        words = tr("{text}: {side}. Click: put right; Ctrl+click: put left", text=about, side=side)
        if self.isRightToLeft():
            words = tr(
                "{text}: {side}. Click: put left; Ctrl+click: put right", text=about, side=side
            )
        button.setToolTip(escape(words))
        button.setAccessibleName(listed([version.title, side]))
        button.clicked.connect(lambda: self._on_version(component, version.key))
        return button

    def _on_version(self, component: int, version: int) -> None:
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self._put(component, version, left=bool(held))

    def _head_of(self, component: int) -> ComponentHead:
        return next(each for each in self.rows.components if each.key == component)

    def _tell_heads(self) -> None:
        words = [self._side_title(n) for n in range(2)]
        if self._way == COLUMNS:
            words = list(self._titles)
        elif self._way == COMBINED:
            words = [became(*words)]
        bar = self.rows.verticalScrollBar()
        self._heads_row.setContentsMargins(*sided(0, 0, bar.sizeHint().width(), 0))
        while self._heads_row.count() > len(words):
            item = self._heads_row.takeAt(self._heads_row.count() - 1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        while self._heads_row.count() < len(words):
            head = OneLine()
            head.setProperty("role", "strong")
            head.setContentsMargins(*sided(scaled(14), scaled(4), scaled(8), scaled(6)))
            self._heads_row.addWidget(head, 1)
        for n, each in enumerate(words):
            item = self._heads_row.itemAt(n)
            head_widget = item.widget() if item is not None else None
            if isinstance(head_widget, OneLine):
                head_widget.setText(each)

    def _side_title(self, n: int) -> str:
        """Return what stands above the left (0) or right (1) column."""
        if not self.rows.components:
            return tr("Proposed modification") if n else tr("Current framework")
        component = self._session.selection[0]
        keys = {each.key for each in self.rows.components}
        head = self._head_of(component) if component in keys else self.rows.components[0]
        compared = self.rows.compared(head)
        if n == 0:
            return compared.current.version.title if compared.current else tr("Current framework")
        proposed = tr("Proposed modification")
        right = compared.proposed.version.title if compared.proposed else proposed
        return right if right.startswith(proposed) else f"{proposed} · {right}"

    def _tell_change(self) -> None:
        if self._comparison is None or not self.rows.components:
            self._change.setText("")
            return
        component, place = self.rows.change
        heads = self.rows.components
        if len(heads) <= _COUNTED:
            before = total = 0
            for head in heads:
                if head.key == component:
                    before = total
                total += self.rows.changes_of(head)
            words = tr("%n changes", "", total)
            if place >= 0:
                words = tr("Change {number} of %n", "", total, number=number(before + place + 1))
            self._change.setText(words)
            return
        chosen = next((each for each in heads if each.key == self._session.selection[0]), None)
        count = self.rows.changes_of(chosen) if chosen is not None else 0
        words = tr("%n changes here", "", count)
        if place >= 0:
            words = tr("Change {number} of %n here", "", count, number=number(place + 1))
        self._change.setText(words)

    def _has_no_text(self, component: ComponentHead) -> bool:
        return self._comparison is None or component.key not in self._comparison.versions

    def _note(self, component: ComponentHead) -> tuple[str, str]:
        return self._statuses.get(component.key, ""), ""


def _stands(*, at_right: bool, is_mirrored: bool) -> str:
    """Return on which side a text stands, of which the newer one is at the end of a line."""
    return tr("stands right") if at_right != is_mirrored else tr("stands left")
