"""What a user finds again: files, windows, places, commands; and what went wrong last time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QToolBar

from negotiator import __version__, language, manual, settings
from negotiator.domain.codes import Basis
from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.exchange.sample import TEMPLATES, write_from, write_sample
from negotiator.store import recording
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from negotiator.ui import remembered
from negotiator.ui.dialogs.new_dialog import NewDialog
from negotiator.ui.dialogs.record_dialog import RecordDialog
from negotiator.ui.dialogs.row_dialog import RowDialog
from negotiator.ui.last_crash import LastCrashDialog
from negotiator.ui.main_window import MainWindow, beside
from negotiator.ui.welcome import Welcome


def texts(list_widget):
    return [list_widget.item(row).text() for row in range(list_widget.count())]


# ---------------------------------------------------------------------- places


def test_a_file_opens_where_one_was(window):
    path = window.workspace.path
    session = window.workspace.session
    window.workspace.show_view("timeline")
    session.perspective = session.perspective.but(
        bases=(Basis.PUBLIC,), as_of=PartialDate(2025, 6, 1), since=None, ceiling=1
    )
    window.close_file()
    assert window.open_file(path)
    assert window.workspace.view == "timeline"
    found = window.workspace.session.perspective
    assert (found.bases, found.as_of) == ((Basis.PUBLIC,), PartialDate(2025, 6, 1))
    assert found.since is None
    assert found.ceiling == 1


def test_of_a_file_with_a_password_only_the_view_is_kept(window):
    path = window.workspace.path
    window.close_file()
    change_password(path, "four words that differ", settings.backups_folder())
    kept = settings.Settings()
    remembered.keep(kept, path, "history", Perspective(as_of=PartialDate(2025, 6, 1)))
    assert kept.place_of(path) == {"view": "history"}


def test_the_matrix_is_laid_out_as_it_was(window, sample):
    across = Qt.Orientation.Horizontal
    code = window.workspace.session.matrix.parties[1].code
    window.workspace.page.table.sizes.set_by_hand(across, {code: 260})
    window.close_file()
    assert window.open_file(sample)
    assert window.workspace.page.table.sizes.by_hand(across) == {code: 260}
    window.workspace.page.table.transpose()
    window.close_file()
    assert window.open_file(sample)
    assert window.workspace.page.table.matrix_model.is_transposed


def test_the_inspector_is_as_wide_as_it_was_or_hidden_as_it_was(window, sample):
    workspace = window.workspace
    workspace._splitter.setSizes([700, 420])
    workspace._splitter.splitterMoved.emit(700, 1)
    wide = workspace._splitter.sizes()[1]
    window.close_file()
    assert window.open_file(sample)
    assert abs(window.workspace._splitter.sizes()[1] - wide) <= 2
    window.workspace.toggle_inspector()
    window.close_file()
    assert window.open_file(sample)
    window.workspace.show_view("matrix")
    assert window.workspace.inspector.isHidden()


@pytest.mark.parametrize(
    "place",
    [
        {"view": "nowhere", "bases": ["x"], "ceiling": 99, "as_of": "soon", "since": 5},
        {"bases": [77]},
        {"ceiling": "high", "as_of": None},
    ],
)
def test_a_place_that_cannot_be_is_passed_over(window, place):
    path = window.workspace.path
    window.close_file()
    window.settings.places[str(path.resolve())] = place
    assert window.open_file(path)
    assert window.workspace.view in ("matrix", "timeline", "comparison", "overview", "history")


# ---------------------------------------------------------------------- windows


def test_two_files_stand_in_two_windows(qtbot, window, tmp_path):
    other = tmp_path / "other.negotiation"
    write_sample(other)
    window.actions_by_name["window"].trigger()
    second = window.windows[1]
    qtbot.addWidget(second)
    assert isinstance(second, MainWindow)
    assert second.open_file(other)
    assert window.workspace.path != second.workspace.path
    window.set_theme("dark")
    assert second.workspace.session.palette.dark
    second.close()
    assert window.windows == [window]


def test_files_that_are_dropped_together_stand_in_windows_of_their_own(qtbot, window, tmp_path):
    others = [tmp_path / f"{name}.negotiation" for name in ("one", "two")]
    for path in others:
        write_from("blank", path, Negotiation(title=path.stem), "Desk")
    dropped = QMimeData()
    dropped.setUrls([QUrl("https://example.org"), *(QUrl.fromLocalFile(str(p)) for p in others)])
    plain = Qt.KeyboardModifier.NoModifier
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, dropped, left, plain))
    for each in window.windows[1:]:
        qtbot.addWidget(each)
    assert [each.workspace.path for each in window.windows] == others
    for each in window.windows[1:]:
        each.close()


@pytest.mark.parametrize("is_there", [True, False])
def test_files_are_first_looked_for_where_they_may_be(
    qtbot, palette, monkeypatch, tmp_path, is_there
):
    documents = tmp_path / "Documents"
    if is_there:
        documents.mkdir()
    monkeypatch.setattr(
        QStandardPaths,
        "writableLocation",
        lambda place: str(documents if "Documents" in place.name else tmp_path),
    )
    window = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(window)
    assert window.file_desk.folder == (documents if is_there else tmp_path)


def test_each_further_window_stands_wholly_on_the_screen():
    screen, least = QRect(0, 0, 1280, 800), QSize(900, 560)
    place, size, stood = QPoint(0, 0), QSize(1272, 760), []
    for _ in range(8):
        place, size = beside(place, QSize(1272, 760), least, screen)
        assert screen.contains(QRect(place, size)), (place, size)
        assert size == size.expandedTo(least)
        stood.append(place)
    assert stood[0] == QPoint(32, 32)
    assert stood.count(QPoint(0, 0)) == 1
    assert beside(QPoint(5, 5), QSize(1000, 700), least, QRect(0, 0, 800, 600))[1] == least


# ---------------------------------------------------------------------- commands


def test_what_was_taken_back_or_brought_back_is_said(window):
    record = window.workspace.session.record
    recording.add_row(record, Party(code="XY", name="Nowhere"))
    window.actions_by_name["undo"].trigger()
    assert window.statusBar().currentMessage() == "Undo: Add party: Nowhere (XY)"
    window.actions_by_name["redo"].trigger()
    assert window.statusBar().currentMessage() == "Redo: Add party: Nowhere (XY)"


def test_a_file_that_is_open_elsewhere_says_so_before_anything_is_typed(qtbot, window):
    second = window.new_window()
    qtbot.addWidget(second)
    assert second.open_file(window.workspace.path)
    space = second.workspace
    assert not any(
        button.isEnabled()
        for button in space.inspector.findChildren(QPushButton)
        if button.text() in ("Record position…", "Correct…")
    )
    matrix = space.session.matrix
    space.session.select(matrix.components[1], matrix.parties[0].key)
    for ask in (
        lambda: qtbot.keyClick(space.page.table, Qt.Key.Key_3),
        lambda: space.session.correct_asked.emit(1),
        lambda: space.session.withdraw_asked.emit(1),
    ):
        second.statusBar().clearMessage()
        ask()
        assert second.statusBar().currentMessage().startswith("The file is read-only here")
    assert not space.findChildren(RecordDialog)


def test_commands_are_found_with_their_keys_and_called(qtbot, window):
    window.focus_go_to()
    qtbot.keyClicks(window.go_to, "two moments")
    (found,) = [text for text in texts(window.go_to._list) if "Two moments" in text]
    assert found.endswith("Ctrl+Shift+D")
    called = []
    window.actions_by_name["moments"].triggered.connect(lambda _=False: called.append(1))
    window.go_to._list.setCurrentRow(texts(window.go_to._list).index(found))
    qtbot.keyClick(window.go_to, Qt.Key.Key_Return)
    assert called == [1]


@pytest.mark.parametrize("density", ["heat", "symbol", "summary", "full"])
def test_the_density_is_remembered(window, density):
    window.set_density(density)
    settings.save(window.settings)
    kept, words = settings.load()
    assert (kept.density, words) == (density, "")


def test_texts_of_one_name_are_told_apart(window):
    found = [each.words for each in window.go_to.places("Russian response")]
    named = [words for words in found if "Russian response" in words]
    assert len(named) > 2
    assert len(set(named)) == len(named)


def test_commands_are_found_without_a_file_too(qtbot, palette):
    window = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.go_to is None
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.go_to.hasFocus)
    qtbot.keyClicks(window.go_to, "preferences")
    (found,) = texts(window.go_to._list)
    assert found.endswith("Ctrl+,")
    called = []
    window.actions_by_name["preferences"].triggered.connect(lambda _=False: called.append(1))
    qtbot.keyClick(window.go_to, Qt.Key.Key_Return)
    assert called == [1]
    assert window.go_to.places("scale") == []


def test_a_recent_file_is_known_although_the_program_is_killed(qtbot, window, sample):
    window._keeping.setInterval(1)
    assert window.open_file(sample)
    qtbot.waitUntil(settings.settings_file().is_file)
    found, words = settings.load()
    assert (found.recent, words) == ([str(sample)], "")


def test_what_is_found_is_cut_where_the_list_ends(qtbot, window):
    window.focus_go_to()
    qtbot.keyClicks(window.go_to, "Russia")
    found = window.go_to._list
    rooms = [found.visualItemRect(found.item(n)) for n in range(found.count())]
    assert any(len(words) > 100 for words in texts(found))
    assert {room.width() for room in rooms} == {found.viewport().width()}
    assert not found.horizontalScrollBar().isVisible()


@pytest.mark.parametrize(("code", "words"), [("fr", "preferences"), ("fr", "EDITION preferences")])
def test_commands_are_found_without_their_accents(qtbot, palette, code, words):
    language.use(code)
    try:
        window = MainWindow(settings.Settings(), palette)
        qtbot.addWidget(window)
        ((said, action),) = window.actions_by_name.matching(words)
    finally:
        language.use("en")
    assert action is window.actions_by_name["preferences"]
    assert said.endswith("+,")


def test_a_command_that_cannot_be_called_now_is_not_offered(window):
    window.actions_by_name["scale"].setEnabled(False)
    assert window.actions_by_name.matching("scale") == []


# ---------------------------------------------------------------------- the first screen


@pytest.fixture
def files(tmp_path):
    made = [tmp_path / f"{name}.negotiation" for name in "abc"]
    for path in made[:2]:
        path.write_bytes(b"x")
    return [str(path) for path in made]


def test_pinned_files_stand_first_and_those_gone_are_grey(qtbot, files):
    kept = settings.Settings(recent=list(files))
    welcome = Welcome(kept)
    qtbot.addWidget(welcome)
    welcome.show()
    welcome.activateWindow()
    qtbot.waitUntil(welcome.isActiveWindow)
    assert [text.split()[0] for text in texts(welcome.recent)] == ["a", "b", "c"]
    assert "not found" in texts(welcome.recent)[2]
    welcome.recent.setFocus()
    welcome.recent.setCurrentRow(1)
    qtbot.keyClick(welcome.recent, Qt.Key.Key_P)
    assert kept.pinned == [files[1]]
    assert [text.split()[0] for text in texts(welcome.recent)] == ["b", "a", "c"]
    assert "pinned" in texts(welcome.recent)[0]
    assert welcome.recent.currentRow() == 0
    qtbot.keyClick(welcome.recent, Qt.Key.Key_Delete)
    assert kept.listed() == [files[0], files[2]]
    assert welcome.recent.currentItem().isSelected()  # What Del would take next is seen.
    qtbot.keyClick(welcome.recent, Qt.Key.Key_Down)
    qtbot.keyClick(welcome.recent, Qt.Key.Key_Delete)
    assert kept.listed() == [files[0]]


def test_what_has_the_keyboard_in_the_list_is_seen_from_the_first(qtbot, files):
    welcome = Welcome(settings.Settings(recent=list(files)))
    qtbot.addWidget(welcome)
    assert [item.text().split()[0] for item in welcome.recent.selectedItems()] == ["a"]


def test_a_file_that_is_gone_says_so_when_it_is_chosen(qtbot, palette, files):
    window = MainWindow(settings.Settings(recent=[files[2]]), palette)
    qtbot.addWidget(window)
    window.show()
    window.welcome.recent.setFocus()
    qtbot.keyClick(window.welcome.recent, Qt.Key.Key_Return)
    assert window.welcome.problem.text().startswith(f"There is no file {files[2]}.")
    assert not Path(files[2]).exists()


def test_a_window_without_a_file_has_no_empty_tool_bar(qtbot, palette):
    window = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(window)
    window.show()
    assert not any(bar.isVisible() for bar in window.findChildren(QToolBar))


def test_an_empty_negotiation_leads_to_its_first_position_by_keyboard(qtbot, palette, tmp_path):
    path = tmp_path / "blank.negotiation"
    write_from("blank", path, Negotiation(title="Blank"), "Desk")
    window = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(window)
    window.show()
    assert window.open_file(path)
    space = window.workspace
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for word, values in (
        ("party", Party(code="XX", name="Xland")),
        ("component", Component(number="A.1", title="First")),
    ):
        space.next_region(1)
        while not space.page.isAncestorOf(window.focusWidget()):
            space.next_region(1)
        assert window.focusWidget() is space.page.empty.button
        window.record_selected()
        form = next(each for each in space.window().findChildren(RowDialog) if each.isVisible())
        assert word in form.windowTitle().casefold()
        form.reject()
        with space.session.record.change(f"Add {word}") as change:
            change.add(values)
    window.record_selected()
    assert space.record_dialog.isVisible()


def test_what_is_new_is_offered_after_an_update_once(qtbot):
    kept = settings.Settings(news_seen="0.0.1")
    welcome = Welcome(kept)
    qtbot.addWidget(welcome)
    assert not welcome.news.isHidden()
    with qtbot.waitSignal(welcome.news_asked):
        welcome.news.click()
    assert kept.news_seen == __version__
    again = Welcome(kept)
    qtbot.addWidget(again)
    assert again.news.isHidden()
    assert "## [Unreleased]" in manual.news().text


def test_who_is_new_is_not_told_of_news(qtbot):
    welcome = Welcome(settings.Settings())
    qtbot.addWidget(welcome)
    assert welcome.news.isHidden()


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_new_negotiation_starts_from_a_template(tmp_path, template):
    path = tmp_path / "new.negotiation"
    write_from(template, path, Negotiation(title="Talks"), "Desk 2")
    with Record.open(path) as record:
        parties, components = record.rows(Party), record.rows(Component)
        assert record.negotiation.title == "Talks"
        assert record.undo_label() is None or template
    assert (len(parties) > 0) == (template == "security-assurances")
    assert (len(components) > 20) == (template != "blank")


def test_the_template_is_chosen_by_keyboard(qtbot):
    made = []

    def make(negotiation, template):
        made.append((negotiation.title, template))
        return True

    dialog = NewDialog(make)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.name, "Talks")
    dialog.template.setFocus()
    qtbot.keyClick(dialog.template, Qt.Key.Key_Down)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.template, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made == [("Talks", "security-assurances")]


# ---------------------------------------------------------------------- what went wrong


def report(name, words="Negotiator, ValueError"):
    folder = settings.reports_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(words)
    return folder / name


def test_the_report_of_a_crash_is_offered_once(qtbot, window):
    path = report("crash-20260304T120000.txt")
    window.help_desk.offer_last_crash()
    (dialog,) = window.findChildren(LastCrashDialog)
    assert "ValueError" in dialog.text.toPlainText()
    dialog.accept()
    window.help_desk.offer_last_crash()
    assert len([each for each in window.findChildren(LastCrashDialog) if each.isVisible()]) == 0
    assert path.exists()
    newer = report("crash-20260305T120000.txt")
    window.help_desk.offer_last_crash()
    visible = [each for each in window.findChildren(LastCrashDialog) if each.isVisible()]
    visible[0].delete()
    assert not newer.exists()


def test_a_safe_start_reads_no_preferences_and_leaves_them(monkeypatch, tmp_path, qapp):
    from negotiator import app, cli

    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text('{"theme": "pink"')
    started = []
    monkeypatch.setattr(app.QApplication, "exec", lambda *_: started.append(1) or 0)
    monkeypatch.setattr("sys.argv", ["negotiator", cli.SAFE_MODE])
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert (ended.value.code, started) == (0, [1])
    assert file.read_text() == '{"theme": "pink"'
    for window in qapp.topLevelWidgets():
        window.close()


def test_a_path_is_remembered_by_where_it_leads(tmp_path):
    kept = settings.Settings()
    kept.keep_place(Path(tmp_path, "x", "..", "a"), {"view": "history"})
    assert kept.place_of(tmp_path / "a") == {"view": "history"}
    for n in range(300):
        kept.keep_place(tmp_path / str(n), {})
    assert len(kept.places) < 300
