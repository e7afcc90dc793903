"""What stands in the menus of the main window, with the keys."""

from collections.abc import Callable
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
    helps = window.help_desk
    desk, outgoing, incoming = (
        partial(_of, window, part) for part in ("file_desk", "outgoing", "incoming")
    )
    acts.add_menu(
        "file",
        tr("&File", "a menu"),
        [
            Entry("new", tr("&New…"), "Ctrl+N", desk("new"), needs_file=False),
            Entry("open", tr("&Open…"), "Ctrl+O", desk("choose"), needs_file=False),
            Entry("window", tr("New &window"), "Ctrl+Alt+N", window.new_window, needs_file=False),
            Entry("sample", tr("Open the &sample…"), "", desk("open_sample"), needs_file=False),
            None,
            Entry("print", tr("&Print…"), "Ctrl+P", outgoing("print_report")),
            Entry("export", tr("&Export…"), "Ctrl+E", outgoing("export")),
            Entry("share", tr("S&hare a copy…"), "Ctrl+Shift+E", outgoing("share")),
            Entry("merge", tr("&Merge copies…"), "Ctrl+Shift+G", incoming("merge")),
            Entry("shared-folder", tr("Share&d folder…"), "", outgoing("show_shared_folder")),
            Entry("put-copy", tr("Put m&y copy into the shared folder"), "", outgoing("put_copy")),
            Entry("import_table", tr("Impor&t positions…"), "Ctrl+I", incoming("import_table")),
            Entry("import_text", tr("&Import texts…"), "Ctrl+Shift+I", incoming("import_text")),
            None,
            Entry("backups", tr("&Backups…"), "", desk("show_backups")),
            Entry("password", tr("Passwo&rd…"), "", window.locksmith.change),
            Entry("file_keys", tr("&Keys…"), "", window.show_keys, needs_file=False),
            Entry("stop", tr("Stop what is &written"), "Ctrl+.", window.works.stop, False),
            Entry("close", tr("&Close"), "Ctrl+W", window.close_file),
            Entry("quit", tr("&Quit"), "Ctrl+Q", window.close, needs_file=False),
        ],
    )
    acts.menus["file"].insertMenu(acts["print"], window.recent_menu)
    acts.add_menu(
        "edit",
        tr("&Edit", "a menu"),
        [
            Entry("undo", tr("&Undo"), "Ctrl+Z", window.undo),
            Entry("redo", tr("&Redo"), "Ctrl+Shift+Z|Ctrl+Y", window.redo),
            None,
            Entry(
                "negotiation",
                tr("&Negotiation…"),
                "",
                lambda: window.do("edit_row", "negotiation", 1),
            ),
            Entry("scale", tr("&Scale…"), "", lambda: window.do("change_scale")),
            None,
            Entry("preferences", tr("&Preferences…"), "Ctrl+,", window.edit_preferences, False),
        ],
    )
    acts.add_menu("view", tr("&View", "a menu"), _view_entries(window))
    acts.add_menu("record", tr("&Record", "a menu"), _record_entries(window))
    acts.add_menu("go", tr("&Go", "a menu"), _go_entries(window))
    acts.add_menu(
        "help",
        tr("&Help", "a menu"),
        [
            Entry("help", tr("&Help for this place"), "F1", helps.show_help, False),
            Entry("keys", tr("&Keyboard"), "", lambda: helps.show_help("12-keys"), False),
            Entry("signs", tr("&Signs and measures"), "Shift+F1", helps.show_signs, False),
            Entry("about", tr("&About"), "", partial(_show_about, window), False),
        ],
    )


def _of(window: "MainWindow", part: str, name: str) -> Callable[[], object]:
    """Return what a part of the window does; the part is made when it is first wanted."""

    def do() -> object:
        return getattr(getattr(window, part), name)()

    return do


def _show_about(window: "MainWindow") -> None:
    from negotiator.ui.dialogs.about_dialog import AboutDialog

    dialog = AboutDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _view_entries(window: "MainWindow") -> list[Entry | None]:
    views = (
        ("matrix", tr("&Matrix")),
        ("timeline", tr("&Timeline")),
        ("comparison", tr("&Comparison")),
        ("overview", tr("&Overview")),
        ("history", tr("&History")),
    )
    entries: list[Entry | None] = [
        Entry(
            name,
            words,
            f"Ctrl+{n}",
            partial(window.do, "show_view", name),
        )
        for n, (name, words) in enumerate(views, start=1)
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
                    (tr("Cells: heat map"), "heat"),
                    (tr("Cells: symbol"), "symbol"),
                    (tr("Cells: summary"), "summary"),
                    (tr("Cells: full text"), "full"),
                )
            )
        ),
        Entry(
            "changes-only",
            tr("Changes onl&y"),
            "Ctrl+D",
            lambda: window.on_matrix("toggle_changes_only"),
        ),
        Entry("moved", tr("&What moved"), "Ctrl+Shift+M", lambda: window.do("toggle_moved")),
        Entry("filter", tr("&Filter"), "Ctrl+F", lambda: window.on_matrix("toggle_filter")),
        Entry(
            "transpose",
            tr("&Swap rows and columns"),
            "Ctrl+Shift+T",
            lambda: window.on_matrix("transpose"),
        ),
        Entry("moments", tr("Two mome&nts…"), "Ctrl+Shift+D", lambda: window.do("compare_moments")),
        Entry("keep-view", tr("&Keep this view…"), "", lambda: window.on_matrix("keep_view")),
        Entry("usual-view", tr("Usual &view"), "", lambda: window.on_matrix("show_usual")),
        None,
        Entry("inspector", tr("&Inspector"), "F9", lambda: window.do("toggle_inspector")),
        Entry(
            "next-region", tr("Next part of the window"), "F6", lambda: window.do("next_region", 1)
        ),
        Entry(
            "former-region",
            tr("Previous part of the window"),
            "Shift+F6",
            lambda: window.do("next_region", -1),
        ),
        None,
        Entry("larger", tr("&Larger"), "Ctrl++|Ctrl+=", lambda: window.zoom(0.1), False),
        Entry("smaller", tr("Smalle&r"), "Ctrl+-", lambda: window.zoom(-0.1), False),
        Entry("usual-size", tr("Usual si&ze"), "Ctrl+0", lambda: window.zoom(0), False),
        None,
        *(
            Entry(
                f"theme-{name}",
                words,
                "",
                partial(window.set_theme, name),
                False,
            )
            for words, name in (
                (tr("Theme: as the system"), "system"),
                (tr("Theme: light"), "light"),
                (tr("Theme: dark"), "dark"),
            )
        ),
    ]
    return entries


def _record_entries(window: "MainWindow") -> list[Entry | None]:
    kinds = (
        ("party", tr("Add &party…")),
        ("component", tr("Add &component…")),
        ("text-version", tr("Add te&xt version…")),
        ("status", tr("Add component &status…")),
        ("round", tr("Add r&ound…")),
        ("source", tr("Add so&urce…")),
        ("membership", tr("Add &membership…")),
        ("consequence", tr("Add conse&quence…")),
        ("linkage", tr("Add &linkage…")),
        ("package", tr("Add packa&ge…")),
        ("package-part", tr("Add component to a package…")),
        ("measure", tr("Add confidence-&building measure…")),
        ("implementation", tr("Add &implementation…")),
        ("brief", tr("Add our own brie&f…")),
        ("attachment", tr("&Attach a document…")),
    )
    return [
        Entry("record-position", tr("&Record position…"), "Ctrl+R", window.record_selected),
        Entry(
            "record-jointly",
            tr("Record for se&veral parties…"),
            "",
            window.record_jointly,
        ),
        Entry(
            "session-mode",
            tr("Session mo&de…"),
            "Ctrl+Shift+R",
            lambda: window.do("start_session_mode"),
        ),
        Entry("correct", tr("Correc&t position…"), "F2", lambda: window.do("correct_selected")),
        None,
        *(
            Entry(f"add-{word}", words, "", partial(window.do, "add_row", word))
            for word, words in kinds
        ),
        None,
        Entry(
            "new_version",
            tr("Ne&w version of the text…"),
            "Ctrl+Shift+N",
            partial(window.on_comparison, "new_version"),
        ),
        Entry(
            "renumber",
            tr("Re&number the component…"),
            "",
            partial(window.on_comparison, "renumber"),
        ),
        Entry("brackets", tr("Brac&kets…"), "", partial(window.on_comparison, "show_brackets")),
    ]


def _go_entries(window: "MainWindow") -> list[Entry | None]:
    return [
        Entry("go-to", tr("&Search or go to…"), "Ctrl+K", window.focus_go_to, False),
        None,
        Entry("earlier", tr("As of the &earlier round"), "Alt+PgUp", lambda: window.step_round(-1)),
        Entry("later", tr("As of the &later round"), "Alt+PgDown", lambda: window.step_round(1)),
        Entry(
            "day-before",
            tr("As of the &former day on record"),
            "Ctrl+Alt+PgUp",
            lambda: window.step_day(-1),
        ),
        Entry(
            "day-after",
            tr("As of the ne&xt day on record"),
            "Ctrl+Alt+PgDown",
            lambda: window.step_day(1),
        ),
        Entry("play", tr("Pla&y what moved"), "F5", window.play),
        None,
        Entry("next-change", tr("&Next change"), "F8", lambda: window.do("step_change", 1)),
        Entry(
            "former-change",
            tr("&Previous change"),
            "Shift+F8",
            lambda: window.do("step_change", -1),
        ),
    ]
