"""A shared folder in the window: news are told quietly and merged; nothing is written there."""

import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from negotiator import settings
from negotiator.domain.positions import Position
from negotiator.printing.palette import Palette
from negotiator.store import lookup, recording, sharing
from negotiator.store.passwords import passwords
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from negotiator.ui import messages, shared_folder, theme
from negotiator.ui.dialogs.merge_dialog import MergeDialog
from negotiator.ui.dialogs.password_dialog import AskPasswordDialog
from negotiator.ui.dialogs.shared_folder_dialog import SharedFolderDialog
from tests.ui.pictures import picture

LONG = 30_000


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    """Look soon, so that nobody waits."""
    monkeypatch.setattr(shared_folder, "PAUSE", 20)
    passwords.forget()
    yield
    passwords.forget()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "shared"
    place.mkdir()
    return place


@pytest.fixture
def watched(qtbot, window, folder):
    """The window, which watches the folder."""
    window.shared.watch(folder)
    looked(qtbot, window)
    return window


@pytest.fixture
def told(monkeypatch):
    """What message boxes would say."""
    said = []
    monkeypatch.setattr(messages, "tell", lambda _, problem: said.append(str(problem)))
    return said


def looked(qtbot, window):
    """Look at the folder, and wait for what is found."""
    qtbot.waitUntil(lambda: not window.shared.is_looking, timeout=LONG)
    window.shared.look()
    qtbot.waitUntil(lambda: not window.shared.is_looking, timeout=LONG)


def strip(window):
    """Return what the strip says; "" while it is hidden."""
    news = window.workspace.news
    return "" if news.isHidden() else news.words.text()


def from_colleague(window, path, author="Anna", said=2):
    """Bring a colleague's copy into a folder, as a synchronising program does: all at once."""
    made = path.with_name(f".{path.name}.part")
    sharing.share_whole(window.workspace.session.record, made)
    with Record.open(made, author=author) as copy:
        for number in range(said):
            say(copy, f"{author} {number}")
    made.replace(path)
    return path


def say(record, statement):
    position = Position.build(
        {
            "party": lookup.party(record, "RU").uid,
            "component": lookup.component(record, "A.2").uid,
            "stance": 1,
            "expressed_on": "2026-03-04",
            "statement": statement,
        }
    )
    recording.record_position(record, position)


def listing(folder):
    return {
        path.relative_to(folder): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def merge_by_keyboard(qtbot, window):
    """Press Enter on "Look and merge…", then Ctrl+Enter in the dialog; returns its words."""
    look = window.workspace.news.look
    look.setFocus()
    qtbot.keyClick(look, Qt.Key.Key_Space)
    dialog = window.findChild(MergeDialog)
    qtbot.waitUntil(lambda: dialog._task is None, timeout=LONG)
    words = dialog.words.text()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return words


def open_dialog(qtbot, window):
    window.actions_by_name["shared-folder"].trigger()
    dialog = window.findChildren(SharedFolderDialog)[-1]
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.isActiveWindow())
    qtbot.waitUntil(lambda: not window.shared.is_looking, timeout=LONG)
    return dialog


def cells(dialog):
    table = dialog.table
    return [[table.item(row, n).text() for n in range(3)] for row in range(table.rowCount())]


# ---------------------------------------------------------------------- news


def test_a_colleagues_copy_is_noticed_merged_by_keyboard_and_taken_back(qtbot, watched, folder):
    window, record = watched, watched.workspace.session.record
    assert strip(window) == ""
    from_colleague(window, folder / "anna.negotiation")
    qtbot.waitUntil(lambda: strip(window) != "", timeout=LONG)
    assert strip(window).startswith("Anna’s copy of ")
    assert strip(window).endswith(" brings 2 changes.")
    before = listing(folder)
    for _ in range(4):
        window.actions_by_name["next-region"].trigger()
        focus = window.focusWidget()
        if focus is window.workspace.news.look:
            break
    assert focus is window.workspace.news.look
    assert merge_by_keyboard(qtbot, window).splitlines()[1].strip() == "Comes in: 2 positions"
    qtbot.waitUntil(lambda: strip(window) == "" and not window.shared.is_looking, timeout=LONG)
    looked(qtbot, window)
    assert strip(window) == ""
    assert record.undo_label() == "Merge anna.negotiation: 2 positions"
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: strip(window).endswith(" brings 2 changes."), timeout=LONG)
    assert listing(folder) == before


def test_later_says_nothing_until_the_copy_is_changed(qtbot, watched, folder):
    window = watched
    path = from_colleague(window, folder / "anna.negotiation")
    looked(qtbot, window)
    later = next(
        each for each in window.workspace.news.findChildren(QPushButton) if "ter" in each.text()
    )
    qtbot.keyClick(later, Qt.Key.Key_Space)
    assert strip(window) == ""
    os.utime(path, (1, 1))
    looked(qtbot, window)
    assert strip(window) == ""
    with Record.open(path, author="Anna") as copy:
        say(copy, "one more")
    looked(qtbot, window)
    assert strip(window).endswith(" brings 3 changes.")


def test_a_folder_that_is_as_it_was_costs_a_look_at_its_names_only(
    qtbot, watched, folder, monkeypatch
):
    window = watched
    from_colleague(window, folder / "anna.negotiation")
    looked(qtbot, window)
    found = window.shared.found
    monkeypatch.setattr(shared_folder, "with_record", lambda *_: pytest.fail("opened"))
    looked(qtbot, window)
    assert window.shared.found == found
    assert strip(window).endswith(" brings 2 changes.")


def test_several_copies_are_told_by_name_and_merged_at_once(qtbot, watched, folder):
    window = watched
    for author in ("Anna", "Ben", "Chen", "Dina", "Eva"):
        from_colleague(window, folder / f"{author}.negotiation", author, said=1)
    shutil.copy(folder / "Eva.negotiation", folder / "Eva (1).negotiation")
    looked(qtbot, window)
    assert strip(window).count(" brings one change.") == 3
    assert strip(window).endswith(" 2 more bring changes.")
    picture(window, "shared-folder-several")
    words = merge_by_keyboard(qtbot, window)
    assert words.count("Comes in: 1 position") == 5
    qtbot.waitUntil(lambda: strip(window) == "", timeout=LONG)


def test_what_is_said_fits_and_is_taken_for_text(qtbot, watched, folder, palette: Palette):
    window = watched
    window.resize(1280, 800)
    name = f"talks{'y' * 150}z (conflicted copy 2026-03-04 120000).negotiation"
    from_colleague(window, folder / name, "<b>Anna</b>" * 9)
    from_colleague(window, folder / "ben.negotiation", "Ben", 7)
    looked(qtbot, window)
    words = window.workspace.news.words
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert "<b>Anna</b>" in words.text()
    assert "yyy…yyy" in words.text()
    width = window.width()
    for colours in ("light", "dark"):
        window.set_palette(theme.apply(QApplication.instance(), colours))
        picture(window, f"shared-folder-strip-{colours}")
        assert window.width() == width
        assert window.workspace.news.look.visibleRegion().boundingRect().width() > 0
    theme.apply(QApplication.instance(), "light")


def test_a_file_that_is_half_there_is_not_complained_about(qtbot, watched, folder, told):
    window = watched
    path = from_colleague(window, folder / "anna.negotiation")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    looked(qtbot, window)
    assert (strip(window), told) == ("", [])
    path.write_bytes(whole)
    looked(qtbot, window)
    assert strip(window).endswith(" brings 2 changes.")


def test_a_folder_that_goes_away_and_comes_back_is_only_told_where_one_asks(
    qtbot, watched, folder, told
):
    window = watched
    away = folder.with_name("away")
    folder.rename(away)
    looked(qtbot, window)
    assert (strip(window), told) == ("", [])
    dialog = open_dialog(qtbot, window)
    assert "The shared folder shared cannot be read" in dialog._problem.text()
    dialog.reject()
    away.rename(folder)
    from_colleague(window, folder / "anna.negotiation")
    looked(qtbot, window)
    assert strip(window).endswith(" brings 2 changes.")


# ---------------------------------------------------------------------- the choice


def test_the_folder_is_chosen_by_negotiation_and_kept_on_this_machine_only(
    qtbot, window, folder, monkeypatch, tmp_path, palette
):
    path = window.workspace.path
    before = path.read_bytes()
    from_colleague(window, folder / "anna.negotiation")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog = open_dialog(qtbot, window)
    assert dialog.table.isHidden()
    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: cells(dialog) != [], timeout=LONG)
    dialog.reject()
    assert path.read_bytes() == before
    assert str(folder).encode() not in before
    kept, _ = settings.load()
    assert list(kept.shared_folders.values()) == [str(folder)]
    other = tmp_path / "other-desk.negotiation"
    sharing.share_whole(window.workspace.session.record, other)
    assert window.open_file(other)
    assert window.shared.folder == folder
    qtbot.waitUntil(lambda: strip(window).endswith(" brings 2 changes."), timeout=LONG)
    window.shared.watch(None)
    assert strip(window) == ""
    assert settings.load()[0].shared_folders == {}


def test_the_dialog_lists_what_lies_there_and_merges_what_is_selected(qtbot, watched, folder):
    window = watched
    from_colleague(window, folder / "ben (conflicted copy 2026-03-04 120000).negotiation", "Ben")
    from_colleague(window, folder / "anna.negotiation")
    sharing.share_whole(window.workspace.session.record, folder / "mine.negotiation")
    (folder / "words.negotiation").write_text("words")
    os.utime(folder / "words.negotiation", (1, 1))
    window.resize(1280, 800)
    dialog = open_dialog(qtbot, window)
    for colours in ("light", "dark"):
        window.set_palette(theme.apply(QApplication.instance(), colours))
        picture(dialog, f"shared-folder-{colours}")
    theme.apply(QApplication.instance(), "light")
    assert sorted(cells(dialog)) == [
        ["anna.negotiation", "Brings 2 changes", "Anna"],
        [
            "ben (conflicted copy 2026-03-04 120000).negotiation",
            "Brings 2 changes (a conflicted copy of ben.negotiation)",
            "Ben",
        ],
        ["mine.negotiation", "An earlier state of this record", "Sample desk"],
        ["words.negotiation", "words.negotiation is not a Negotiator file", ""],
    ]
    names = {each.path.name for each in dialog._selected()}
    assert len(names) == 2
    assert dialog.look.isEnabled()
    looked(qtbot, window)
    place = next(row for row, words in enumerate(cells(dialog)) if words[2] == "Anna")
    dialog.table.clearSelection()
    assert not dialog.look.isEnabled()
    dialog.table.selectRow(place)
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None, timeout=LONG)
    merging = window.findChild(MergeDialog)
    qtbot.waitUntil(lambda: merging._task is None, timeout=LONG)
    assert merging.words.text().splitlines() == ["anna.negotiation:", "    Comes in: 2 positions"]
    merging.reject()


def test_a_locked_copy_is_asked_for_its_password_when_it_is_looked_at(
    qtbot, watched, folder, monkeypatch
):
    window = watched
    path = from_colleague(window, folder / "anna.negotiation")
    change_password(path, "hers", settings.backups_folder())
    passwords.forget()
    looked(qtbot, window)
    assert strip(window) == ""
    dialog = open_dialog(qtbot, window)
    assert cells(dialog)[0][1] == "Locked with a password that was not given"
    dialog.table.selectRow(0)
    dialog.merge()
    merging = window.findChild(MergeDialog)
    qtbot.waitUntil(lambda: merging.findChild(AskPasswordDialog) is not None, timeout=LONG)
    asked = merging.findChild(AskPasswordDialog)
    asked.field.setText("hers")
    with qtbot.waitSignal(asked.accepted, timeout=LONG):
        asked.unlock()
    qtbot.waitUntil(lambda: merging._task is None, timeout=LONG)
    with qtbot.waitSignal(merging.accepted, timeout=LONG):
        merging.save()
    qtbot.waitUntil(lambda: window.shared.found != [], timeout=LONG)
    assert window.shared.found[0].finding.value == "nothing new"


# ---------------------------------------------------------------------- one's own copy


def test_ones_own_copy_is_put_there_from_the_menu(qtbot, watched, folder, told):
    window = watched
    with qtbot.waitSignal(window.shared.put, timeout=LONG):
        window.actions_by_name["put-copy"].trigger()
    name = f"{window.workspace.path.stem} – Desk 2.negotiation"
    assert window.statusBar().currentMessage() == f"{name} is in the shared folder."
    assert [each.name for each in folder.iterdir()] == [name]
    looked(qtbot, window)
    assert strip(window) == ""
    (folder / name).unlink()
    from_colleague(window, folder / name)
    before = listing(folder)
    with qtbot.waitSignal(window.shared.not_put, timeout=LONG):
        window.actions_by_name["put-copy"].trigger()
    assert len(told) == 1
    assert "is no earlier state of your record: Anna changed it last." in told[0]
    assert listing(folder) == before


def test_the_dialog_tells_by_itself_what_became_of_the_copy(qtbot, watched, folder, told):
    window = watched
    dialog = open_dialog(qtbot, window)
    assert dialog.state.text() == "No negotiations lie in that folder."
    with qtbot.waitSignal(window.shared.put, timeout=LONG):
        qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.state.text().endswith("is in the shared folder."), timeout=LONG)
    assert cells(dialog)[0][1] == "An earlier state of this record"
    (name,) = (each.name for each in folder.iterdir())
    (folder / name).write_text("words")
    with qtbot.waitSignal(window.shared.not_put, timeout=LONG):
        dialog.put_copy()
    assert f"{name} is there, and is not whole yet." in dialog._problem.text()
    assert told == []
    dialog.reject()


def test_without_a_folder_one_is_asked_for_first(qtbot, window):
    window.actions_by_name["put-copy"].trigger()
    dialog = window.findChild(SharedFolderDialog)
    assert dialog.isVisible()
    assert not dialog.put.isEnabled()
    assert dialog.choose_button.isDefault()
    picture(dialog, "shared-folder-none")
    dialog.reject()
