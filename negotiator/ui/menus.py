"""The menus: what each entry is called, its keys and what it does, so that no key is taken twice."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from negotiator import __version__
from negotiator.ui import messages
from negotiator.ui.actions import Actions, Entry
from negotiator.ui.paths import name_and_folder

if TYPE_CHECKING:
    from negotiator.ui.main_window import MainWindow
    from negotiator.ui.workspace import Workspace

_Entries = list[Entry | str | None]

_VIEWS = ("matrix", "timeline", "comparison", "overview", "history")
_DENSITIES = (
    ("Cells: s&ymbol", "symbol"),
    ("Cells: s&ummary", "summary"),
    ("Cells: &full text", "full"),
)
_THEMES = (
    ("Theme: as the s&ystem", "system"),
    ("Theme: li&ght", "light"),
    ("Theme: dar&k", "dark"),
)
_KINDS = (
    ("party", "Add &party…"),
    ("component", "Add &component…"),
    ("text-version", "Add te&xt version…"),
    ("status", "Add component &status…"),
    ("round", "Add r&ound…"),
    ("source", "Add so&urce…"),
    ("membership", "Add &membership…"),
    ("consequence", "Add conse&quence…"),
)
_ABOUT = (
    f"Negotiator {__version__}\n\nA local record of who holds which position in a negotiation, "
    "since when and on whose word.\n\nNothing leaves this computer: the program never uses the "
    "network.\n\nMIT licence. Convergence: Tastle and Wierman (2007)."
)
_MORE_KEYS = (
    ("1 to 8 in a cell", "Record with that stance filled in"),
    ("Enter, Esc", "Into the inspector, back to the view"),
    ("Arrows, Ctrl+arrows", "Cell, chapter"),
    ("Left, Right on the rounds", "As of an earlier, later round; with Shift: compared with"),
)


def build_menus(window: "MainWindow") -> Actions:
    """Make the menus of a window."""
    actions = Actions(window)
    actions.add_menu("&File", _file(window))
    recent = QMenu("Open &recent", window)
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    actions.menus["File"].insertMenu(actions["sample"], recent)
    actions.add_menu("&Edit", _edit(window))
    actions.add_menu("&View", _view(window))
    actions.add_menu("&Record", _record(window))
    actions.add_menu("&Go", _go(window))
    actions.add_menu("&Help", _help(window))
    return actions


def _on_file(
    window: "MainWindow", do: Callable[["Workspace"], object]
) -> Callable[[], object | None]:
    """Return what does something with the open file, and nothing where none is open."""
    return lambda: do(window.workspace) if window.workspace is not None else None


def _file(window: "MainWindow") -> _Entries:
    return [
        Entry("new", "&New…", "Ctrl+N", window.new_file, needs_file=False),
        Entry("open", "&Open…", "Ctrl+O", window.choose_file, needs_file=False),
        Entry("sample", "Open the &sample…", "", window.open_sample, needs_file=False),
        None,
        *(
            Entry(
                f"export{suffix}",
                f"Export as {words}…",
                "Ctrl+E" if suffix == ".pdf" else "",
                partial(window.export_view, suffix),
            )
            for suffix, words in ((".pdf", "P&DF"), (".csv", "CS&V"), (".json", "&JSON"))
        ),
        Entry("print", "&Print…", "Ctrl+P", window.print_report),
        None,
        Entry("close", "&Close", "Ctrl+W", window.close_file),
        Entry("quit", "&Quit", "Ctrl+Q", window.close, needs_file=False),
    ]


def _edit(window: "MainWindow") -> _Entries:
    return [
        Entry("undo", "&Undo", "Ctrl+Z", window.undo),
        Entry("redo", "&Redo", "Ctrl+Shift+Z|Ctrl+Y", window.redo),
        None,
        Entry("copy", "&Copy", "Ctrl+C", window.copy),
        None,
        Entry(
            "record-position",
            "Record &position…",
            "Ctrl+R",
            _on_file(window, lambda each: each.record_position(*each.session.selection)),
        ),
        Entry(
            "correct",
            "Correc&t position…",
            "F2",
            _on_file(window, lambda each: each.correct_selected()),
        ),
        None,
        Entry(
            "negotiation",
            "&Negotiation…",
            "",
            _on_file(window, lambda each: each.edit_row("negotiation", 1)),
        ),
    ]


def _view(window: "MainWindow") -> _Entries:
    def shows(name: str) -> bool:
        return window.workspace is not None and window.workspace.view == name

    views = [
        Entry(
            name,
            f"&{name.capitalize()}",
            f"Ctrl+{n}",
            _on_file(window, lambda each, name=name: each.show_view(name)),  # type: ignore[misc]
            is_on=partial(shows, name),
        )
        for n, name in enumerate(_VIEWS, start=1)
    ]
    return [
        *views,
        None,
        *_cells(window),
        None,
        Entry(
            "inspector",
            "&Inspector",
            "F9",
            _on_file(window, lambda each: each.toggle_inspector()),
            is_on=lambda: window.workspace is not None and window.workspace.inspector.isVisible(),
        ),
        Entry(
            "next-region",
            "&Next part of the window",
            "F6",
            _on_file(window, lambda each: each.next_region(1)),
        ),
        Entry(
            "former-region",
            "&Previous part of the window",
            "Shift+F6",
            _on_file(window, lambda each: each.next_region(-1)),
        ),
        None,
        Entry("larger", "&Larger", "Ctrl++|Ctrl+=", lambda: window.zoom(0.1), False),
        Entry("smaller", "S&maller", "Ctrl+-", lambda: window.zoom(-0.1), False),
        Entry("usual-size", "Usual si&ze", "Ctrl+0", lambda: window.zoom(0), False),
        None,
        *(
            Entry(
                f"theme-{name}",
                words,
                "",
                partial(window.set_theme, name),
                False,
                partial(lambda name: window.theme_name == name, name),
            )
            for words, name in _THEMES
        ),
    ]


def _cells(window: "MainWindow") -> list[Entry]:
    entries = [
        Entry(
            f"density-{name}",
            words,
            f"Ctrl+Shift+{n}",
            partial(window.set_density, name),
            is_on=partial(lambda name: window.density == name, name),
        )
        for n, (words, name) in enumerate(_DENSITIES, start=1)
    ]
    only = Entry(
        "changes-only",
        "Changes &only",
        "Ctrl+D",
        window.toggle_changes_only,
        is_on=lambda: window.is_changes_only,
    )
    return [*entries, only]


def _record(window: "MainWindow") -> _Entries:
    return [
        "record-position",
        "correct",
        None,
        *(
            Entry(
                f"add-{word}",
                words,
                "",
                _on_file(window, lambda each, word=word: each.add_row(word)),  # type: ignore[misc]
            )
            for word, words in _KINDS
        ),
    ]


def _go(window: "MainWindow") -> _Entries:
    return [
        Entry("go-to", "&Search or go to…", "Ctrl+K", window.focus_go_to),
        None,
        Entry(
            "earlier",
            "As of the &earlier round",
            "Alt+PgUp",
            _on_file(window, lambda each: each.bar.step_round(-1)),
        ),
        Entry(
            "later",
            "As of the &later round",
            "Alt+PgDown",
            _on_file(window, lambda each: each.bar.step_round(1)),
        ),
        None,
        Entry("next-change", "&Next change", "F8", _on_file(window, lambda e: e.step_change(1))),
        Entry(
            "former-change",
            "&Previous change",
            "Shift+F8",
            _on_file(window, lambda each: each.step_change(-1)),
        ),
    ]


def _help(window: "MainWindow") -> _Entries:
    return [
        Entry("keys", "&Keys", "F1", lambda: messages.show_keys(window, _keys(window)), False),
        Entry("about", "&About", "", lambda: messages.say_about(window, _ABOUT), False),
    ]


def _keys(window: "MainWindow") -> list[tuple[str, str]]:
    """Return every key and what it does: those of the menus, and those within a view."""
    keys = []
    for action in window.actions_by_name.all().values():
        shortcut = action.shortcut().toString()
        if shortcut:
            words = action.text().replace("&", "").rstrip("…")
            keys.append((shortcut, words.split(":")[0] if shortcut in _NAMED else words))
    return [*keys, *_MORE_KEYS]


_NAMED = ("Ctrl+Z", "Ctrl+Shift+Z")


def _fill_recent(window: "MainWindow", menu: QMenu) -> None:
    menu.clear()
    for path in window.recent_files():
        words = " – ".join(name_and_folder(path)).replace("&", "&&")
        action = QAction(words, menu)
        action.setToolTip(str(path))
        action.setEnabled(path.exists())
        action.triggered.connect(partial(window.open_file, path))
        menu.addAction(action)
    if menu.isEmpty():
        menu.addAction("No recent files").setEnabled(False)
    menu.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
