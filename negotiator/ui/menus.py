"""What stands in the menus of the main window, with the keys."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from negotiator.ui import messages
from negotiator.ui.actions import Entry

if TYPE_CHECKING:
    from negotiator.ui.main_window import MainWindow

WRITING = (
    "record-position",
    "record-jointly",
    "session-mode",
    "correct",
    "negotiation",
    "scale",
    "keep-view",
)
_KEYS = (
    ("Ctrl+1 … 5", "Matrix, Timeline, Comparison, Overview, History"),
    ("Ctrl+K", "Search or go to"),
    ("Ctrl+R", "Record position; 1–9 in a cell: with that stance"),
    ("Tab, arrows, Esc in its quick line", "Complete the word, choose another, put the list away"),
    ("F2", "Correct the selected position"),
    ("F4 or a letter in a cell", "Write a new position into it"),
    ("Ctrl+R on several cells", "Record one stance for all of them"),
    ("Ctrl+V", "Paste a block as proposed positions"),
    ("Ctrl+Shift+R", "Session mode: keep round, day and source"),
    ("Enter, F9", "Go to the inspector; show or hide it"),
    ("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo"),
    ("F6, Shift+F6", "Next, previous part of the window"),
    ("F8, Shift+F8", "Next, previous change"),
    ("Ctrl+D", "Rows with changes only"),
    ("Ctrl+Shift+D", "The matrix at two moments side by side"),
    ("Ctrl+Shift+M", "List what moved below the matrix"),
    ("Ctrl+F", "Filter the matrix"),
    ("Ctrl+Shift+T", "Swap rows and columns"),
    ("Alt+Shift and an arrow", "Put the row or column to another place"),
    ("Alt+PgUp, Alt+PgDn", "As of an earlier, later round"),
    ("Ctrl+Alt+PgUp, Ctrl+Alt+PgDn", "As of an earlier, later day on record"),
    ("← →, ↑ ↓ in the timeline", "Earlier, later event; lane above, below"),
    ("Ctrl+← →, plus, minus, Home", "In the timeline: earlier, later; closer, wider; all of it"),
    ("Enter in the timeline", "The month around the event"),
    ("↑ ↓, ← →, Space in the comparison", "Components, parties, open what is folded"),
    ("Ctrl+Shift+N", "New version of the component’s text"),
    ("Ctrl+I, Ctrl+Shift+I", "Import positions from a table; the text of a framework"),
    ("F5, Esc", "Play what moved from stop to stop; stop"),
    ("Ctrl+Shift+0 … 3, Ctrl and the wheel", "Cells as heat map, symbol, summary, full text"),
    ("Ctrl+plus, minus, 0", "Zoom"),
    ("Ctrl+C, Ctrl+P, Ctrl+E", "Copy, print, export"),
    ("Ctrl+Shift+E", "Share a copy, whole or redacted"),
    ("Ctrl+Shift+G", "Merge copies that came home"),
    ("Enter or F2, Del", "In the overview: edit, remove the row"),
    ("Ctrl+,", "Preferences"),
    ("Shift+F1", "What the signs mean, and the measures"),
)


def keys_table() -> str:
    """Return the keys as a table in rich text."""
    rows = "".join(
        f'<tr><td style="padding-right: 18px"><b>{keys}</b></td><td>{words}</td></tr>'
        for keys, words in _KEYS
    )
    return f"<table cellpadding='2'>{rows}</table>"


def build_menus(window: "MainWindow") -> None:
    """Fill the menu bar."""
    acts = window.actions_by_name
    acts.add_menu(
        "&File",
        [
            Entry("new", "&New…", "Ctrl+N", window.new_file, needs_file=False),
            Entry("open", "&Open…", "Ctrl+O", window.choose_file, needs_file=False),
            Entry("sample", "Open the &sample…", "", window.open_sample, needs_file=False),
            None,
            Entry("print", "&Print…", "Ctrl+P", window.print_report),
            Entry("export", "&Export…", "Ctrl+E", window.export),
            Entry("share", "S&hare a copy…", "Ctrl+Shift+E", window.share),
            Entry("merge", "&Merge copies…", "Ctrl+Shift+G", window.merge),
            Entry("import_table", "I&mport positions…", "Ctrl+I", window.import_table),
            Entry("import_text", "&Import texts…", "Ctrl+Shift+I", window.import_text),
            None,
            Entry("backups", "&Backups…", "", window.show_backups),
            Entry("password", "Pass&word…", "", window.set_password),
            Entry("file_keys", "&Keys…", "", window.show_keys, needs_file=False),
            Entry("close", "&Close", "Ctrl+W", window.close_file),
            Entry("quit", "&Quit", "Ctrl+Q", window.close, needs_file=False),
        ],
    )
    acts.menus["File"].insertMenu(acts["print"], window.recent_menu)
    acts.add_menu(
        "&Edit",
        [
            Entry("undo", "&Undo", "Ctrl+Z", window.undo),
            Entry("redo", "&Redo", "Ctrl+Shift+Z|Ctrl+Y", window.redo),
            None,
            Entry(
                "negotiation",
                "&Negotiation…",
                "",
                lambda: window.do("edit_row", "negotiation", 1),
            ),
            Entry("scale", "&Scale…", "", lambda: window.do("change_scale")),
            None,
            Entry("preferences", "&Preferences…", "Ctrl+,", window.edit_preferences, False),
        ],
    )
    acts.add_menu("&View", _view_entries(window))
    acts.add_menu("&Record", _record_entries(window))
    acts.add_menu("&Go", _go_entries(window))
    acts.add_menu(
        "&Help",
        [
            Entry("keys", "&Keys", "F1", lambda: messages.say(window, "Keys", keys_table()), False),
            Entry("signs", "&Signs and measures", "Shift+F1", window.show_signs, False),
            Entry("about", "&About", "", partial(_show_about, window), False),
        ],
    )


def _show_about(window: "MainWindow") -> None:
    from negotiator.ui.dialogs.about_dialog import AboutDialog

    dialog = AboutDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _view_entries(window: "MainWindow") -> list[Entry | None]:
    views = ("matrix", "timeline", "comparison", "overview", "history")
    entries: list[Entry | None] = [
        Entry(
            name,
            f"&{name.capitalize()}",
            f"Ctrl+{n}",
            partial(window.do, "show_view", name),
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
                partial(window.set_density, name),
            )
            for n, (words, name) in enumerate(
                (
                    ("Cells: heat map", "heat"),
                    ("Cells: symbol", "symbol"),
                    ("Cells: summary", "summary"),
                    ("Cells: full text", "full"),
                )
            )
        ),
        Entry(
            "changes-only",
            "&Changes only",
            "Ctrl+D",
            lambda: window.on_matrix("toggle_changes_only"),
        ),
        Entry("moved", "&What moved", "Ctrl+Shift+M", lambda: window.on_matrix("toggle_moved")),
        Entry("filter", "&Filter", "Ctrl+F", lambda: window.on_matrix("toggle_filter")),
        Entry(
            "transpose",
            "&Swap rows and columns",
            "Ctrl+Shift+T",
            lambda: window.on_matrix("transpose"),
        ),
        Entry("moments", "&Two moments…", "Ctrl+Shift+D", lambda: window.do("compare_moments")),
        Entry("keep-view", "&Keep this view…", "", lambda: window.on_matrix("keep_view")),
        Entry("usual-view", "Usual &view", "", lambda: window.on_matrix("show_usual")),
        None,
        Entry("inspector", "&Inspector", "F9", lambda: window.do("toggle_inspector")),
        Entry("next-region", "Next part of the window", "F6", lambda: window.do("next_region", 1)),
        Entry(
            "former-region",
            "Previous part of the window",
            "Shift+F6",
            lambda: window.do("next_region", -1),
        ),
        None,
        Entry("larger", "&Larger", "Ctrl++|Ctrl+=", lambda: window.zoom(0.1), False),
        Entry("smaller", "&Smaller", "Ctrl+-", lambda: window.zoom(-0.1), False),
        Entry("usual-size", "Usual si&ze", "Ctrl+0", lambda: window.zoom(0), False),
        None,
        *(
            Entry(
                f"theme-{name}",
                f"Theme: {words}",
                "",
                partial(window.set_theme, name),
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


def _record_entries(window: "MainWindow") -> list[Entry | None]:
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
        Entry("record-position", "&Record position…", "Ctrl+R", window.record_selected),
        Entry(
            "record-jointly",
            "Record for se&veral parties…",
            "",
            window.record_jointly,
        ),
        Entry(
            "session-mode",
            "Session mo&de…",
            "Ctrl+Shift+R",
            lambda: window.do("start_session_mode"),
        ),
        Entry("correct", "Correc&t position…", "F2", lambda: window.do("correct_selected")),
        None,
        *(
            Entry(f"add-{word}", words, "", partial(window.do, "add_row", word))
            for word, words in kinds
        ),
        None,
        Entry(
            "new_version",
            "New &version of the text…",
            "Ctrl+Shift+N",
            partial(window.on_comparison, "new_version"),
        ),
        Entry(
            "renumber", "Re&number the component…", "", partial(window.on_comparison, "renumber")
        ),
        Entry("brackets", "Brac&kets…", "", partial(window.on_comparison, "show_brackets")),
    ]


def _go_entries(window: "MainWindow") -> list[Entry | None]:
    return [
        Entry("go-to", "&Search or go to…", "Ctrl+K", window.focus_go_to),
        None,
        Entry("earlier", "As of the &earlier round", "Alt+PgUp", lambda: window.step_round(-1)),
        Entry("later", "As of the &later round", "Alt+PgDown", lambda: window.step_round(1)),
        Entry(
            "day-before",
            "As of the &former day on record",
            "Ctrl+Alt+PgUp",
            lambda: window.step_day(-1),
        ),
        Entry(
            "day-after",
            "As of the ne&xt day on record",
            "Ctrl+Alt+PgDown",
            lambda: window.step_day(1),
        ),
        Entry("play", "P&lay what moved", "F5", window.play),
        None,
        Entry("next-change", "&Next change", "F8", lambda: window.do("step_change", 1)),
        Entry(
            "former-change", "&Previous change", "Shift+F8", lambda: window.do("step_change", -1)
        ),
    ]
