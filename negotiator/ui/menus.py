"""What stands in the menus of the main window, with the keys."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from negotiator.language import tr
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
            Entry("shared-folder", tr("Share&d folder…"), "", window.show_shared_folder),
            Entry("put-copy", tr("Put m&y copy into the shared folder"), "", window.put_copy),
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
            Entry("help", "&Help for this place", "F1", window.show_help, False),
            Entry("keys", "&Keyboard", "", lambda: window.show_help("12-keys"), False),
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
