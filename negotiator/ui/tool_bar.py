"""The tool bar: what is used most, in words as long as there is room, and the search at the end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from negotiator.language import tr
from negotiator.printing.palette import Palette
from negotiator.ui.actions import Actions
from negotiator.ui.finder import Finder
from negotiator.ui.go_to import GoTo
from negotiator.ui.icons import icon
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.ui.workspace import Workspace

# Wider than high, so that words have some distance from it.
_ICON = QSize(20, 16)
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly
# What gives way first where the window is narrow; the menus have it all.
_FIRST_TO_GO = ("merge", "share")


class ToolBar:
    """Two bars in one line: the tools, whose last are in a popup where room ends, and the search.

    The search stands in a bar of its own, so that Ctrl+K finds it in the smallest window.
    """

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._actions = actions
        self.tools = _bar(tr("Tools"))
        self.search = _bar(tr("Search or go to"))
        window.addToolBar(self.tools)
        window.addToolBar(self.search)
        self._page_tools: list[QWidget] = []
        self.go_to: Finder | None = None
        self.hide()

    def hide(self) -> None:
        """Show no tools, since no file is open."""
        for bar in (self.tools, self.search):
            _empty(bar)
            bar.hide()
        self._page_tools, self.go_to = [], None

    def show_search(self, palette: Palette) -> None:
        """Show the search alone, where no file is open: it finds the commands."""
        self._put_search(Finder(self._actions, palette))

    def fill(self, workspace: "Workspace") -> None:
        """Show the tools of the view that is open, and those that all views have."""
        palette = workspace.session.palette
        for bar in (self.tools, self.search):
            _empty(bar)
            bar.setIconSize(QSize(scaled(_ICON.width()), scaled(_ICON.height())))
            bar.show()
        words = {
            "record-position": tr("Record position…"),
            "add-round": tr("Round"),
            "print": tr("Print…"),
            "share": tr("Share copy…"),
            "merge": tr("Merge…"),
        }
        for name in ("undo", "redo", None, *words):
            if name is None:
                self.tools.addSeparator()
                continue
            action = self._actions[name]
            action.setIcon(icon("round" if name == "add-round" else name, palette))
            if name in words:
                action.setIconText(words[name])
            self.tools.addAction(action)
        record = self.tools.widgetForAction(self._actions["record-position"])
        record.setProperty("first", True)
        self.tools.addSeparator()
        self._page_tools = workspace.page.tool_widgets()
        for widget in self._page_tools:
            self.tools.addWidget(widget)
        self._put_search(GoTo(workspace.session, self._actions))

    def fit(self, width: int) -> None:
        """Show as much as a width has room for: fewer tools first, then fewer words."""
        if self.go_to is None or self.tools.isHidden():
            return
        room = width - self.search.minimumWidth()
        for gone in range(len(_FIRST_TO_GO) + 1):
            self._show(set(_FIRST_TO_GO[:gone]), alone=False)
            if self.tools.sizeHint().width() <= room:
                return
        self._show(set(_FIRST_TO_GO), alone=True)

    # ------------------------------------------------------------------ internals

    def _put_search(self, finder: Finder) -> None:
        _empty(self.search)
        self.search.show()
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.search.addWidget(space)
        self.go_to = finder
        self.search.addWidget(finder)
        self.search.setMinimumWidth(finder.minimumWidth() + scaled(10))

    def _show(self, gone: set[str], *, alone: bool) -> None:
        """Leave out tools by their names, and the words of all, which then have them as a tip."""
        for name in _FIRST_TO_GO:
            self._set_shown(name, shown=name not in gone)
        for name in ("record-position", "add-round", "print", "share", "merge"):
            button = self.tools.widgetForAction(self._actions[name])
            if isinstance(button, QToolButton):
                # As a property: QToolBar would otherwise set its own style again.
                button.setProperty("toolButtonStyle", _ALONE if alone else _BESIDE)
        for widget in self._page_tools:
            if isinstance(widget, QToolButton):
                widget.setToolButtonStyle(_ALONE if alone else _BESIDE)
        layout = self.tools.layout()
        if layout is not None:
            layout.invalidate()

    def _set_shown(self, name: str, *, shown: bool) -> None:
        """Put a tool into the bar, before the line at the end of its group, or take it out.

        It isn't made invisible, which the entry of the menu would be with it.
        """
        action = self._actions[name]
        there = self.tools.actions()
        if not shown:
            self.tools.removeAction(action)
        elif action not in there:
            before = [each for each in there if each.isSeparator()][-1]
            self.tools.insertAction(before, action)


def _empty(bar: QToolBar) -> None:
    """Take everything out of a bar; what was made for it alone is gone, its widgets too."""
    for action in bar.actions():
        bar.removeAction(action)
        if action.parent() is bar:
            action.deleteLater()


def _bar(title: str) -> QToolBar:
    bar = QToolBar(title)
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    return bar
