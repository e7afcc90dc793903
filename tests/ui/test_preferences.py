"""Preferences: found by words, kept, and taking effect in the window."""

import errno
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import isValid

from negotiator import language, settings
from negotiator.domain.codes import Basis
from negotiator.domain.date_words import ISO, long_date
from negotiator.domain.dates import PartialDate
from negotiator.ui import qt_words
from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog
from negotiator.ui.dialogs.print_dialog import PrintDialog
from negotiator.ui.main_window import MainWindow
from tests.ui.pictures import ink, picture


@pytest.fixture
def dialog(qapp, window):
    window.edit_preferences()
    (found,) = window.findChildren(PreferencesDialog)
    yield found
    if isValid(found):
        found.close()
    language.use("en")
    qt_words.speak(qapp)


def test_preferences_that_cannot_be_kept_are_told_without_a_file_too(qtbot, palette, monkeypatch):
    def refuse(*_):
        raise OSError(errno.ENOSPC, "no room")

    window = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(window)
    window.show()
    assert not window.statusBar().isVisible()
    monkeypatch.setattr("negotiator.ui.main_window.save", refuse)
    window._on_preferences(window.settings.language)
    assert window.statusBar().isVisible()
    assert window.statusBar().currentMessage().startswith("The preferences could not be kept: ")
    window.statusBar().clearMessage()
    assert not window.statusBar().isVisible()
    window.close()


def test_every_preference_is_kept_and_read_again(dialog, window, tmp_path):
    dialog.author.setText("Anna")
    dialog.code.setText("D2")
    for field, value in (
        (dialog.language, "fr"),
        (dialog.date_form, ISO),
        (dialog.theme, "dark"),
        (dialog.basis, "public"),
        (dialog.marking, 1),
        (dialog.paper, "Letter"),
        (dialog.orientation, True),
        (dialog.colour, True),
        (dialog.page_language, "uk"),
    ):
        field.setCurrentIndex(field.findData(value))
        assert field.currentData() == value
    dialog.type_size.setValue(120)
    dialog.stale.setValue(90)
    dialog.save()
    again, problem = settings.load()
    assert problem == ""
    assert again.recorded_as == "Anna (D2)"
    found = (again.language, again.date_form, again.theme, again.zoom, again.basis, again.marking)
    assert found == ("fr", ISO, "dark", 1.2, "public", 1)
    assert (again.paper, again.is_portrait, again.is_monochrome) == ("Letter", True, True)
    assert (again.page_language, again.stale_days) == ("uk", 90)


def test_they_take_effect_at_once(dialog, window):
    dialog.author.setText("Anna")
    dialog.date_form.setCurrentIndex(dialog.date_form.findData(ISO))
    dialog.basis.setCurrentIndex(dialog.basis.findData("public"))
    dialog.paper.setCurrentIndex(dialog.paper.findData("Letter"))
    dialog.save()
    assert window.workspace.session.record.author == "Anna"
    assert window.workspace.session.first_basis is Basis.PUBLIC
    assert long_date(PartialDate(2026, 3, 4)) == "2026-03-04"
    window.outgoing.print_report()
    (pages,) = window.findChildren(PrintDialog)
    assert pages.form.setup.paper == "Letter"
    pages.close()


def test_words_find_the_page_of_a_field_by_keyboard(qtbot, dialog):
    qtbot.keyClicks(dialog.words, "embed")
    shown = [
        dialog.pages.item(row).text()
        for row in range(dialog.pages.count())
        if not dialog.pages.item(row).isHidden()
    ]
    assert shown == ["Recording"]
    assert dialog.embedded.isVisible()
    dialog.words.clear()
    assert not any(dialog.pages.item(row).isHidden() for row in range(dialog.pages.count()))


@pytest.mark.parametrize(
    ("words", "page"), [("dark", "Looks"), ("українська", "General"), ("migrations", "Backups")]
)
def test_what_may_be_chosen_and_what_is_said_of_it_finds_the_page_too(dialog, words, page):
    dialog.words.setText(words)
    assert dialog.pages.currentItem().text() == page


def test_a_key_is_changed_and_heard(qtbot, dialog, window):
    dialog.keys.filter.setText("changes only")
    assert dialog.keys.table.rowCount() == 1
    dialog.keys.edit.setKeySequence(QKeySequence("Ctrl+Alt+H"))
    dialog.keys.edit.editingFinished.emit()
    assert dialog.keys.chosen == {"changes-only": "Ctrl+Alt+H"}
    dialog.save()
    assert window.actions_by_name["changes-only"].shortcut() == QKeySequence("Ctrl+Alt+H")
    assert settings.load()[0].keys == {"changes-only": "Ctrl+Alt+H"}


def test_a_key_that_is_taken_twice_is_told_and_not_kept(dialog, window):
    dialog.keys.set_keys("changes-only", "Ctrl+R")
    assert "Ctrl+R is taken twice" in dialog.keys.conflict.text()
    assert "Record position" in dialog.keys.conflict.text()
    dialog.save()
    assert dialog.isVisible()
    dialog.keys.set_keys("changes-only", "Ctrl+D")
    assert dialog.keys.conflicts() == []
    dialog.save()
    assert settings.load()[0].keys == {}


def test_the_usual_keys_have_no_conflict(dialog):
    assert dialog.keys.conflicts() == []
    assert dialog.keys.chosen == {}


def test_keys_go_out_to_a_file_and_come_in_again(dialog, tmp_path, monkeypatch):
    file = tmp_path / "keys.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.keys.set_keys("filter", "Ctrl+Alt+F")
    dialog.keys._export()
    assert json.loads(file.read_text())["filter"] == "Ctrl+Alt+F"
    dialog.keys._reset_all()
    assert dialog.keys.chosen == {}
    dialog.keys._import()
    assert dialog.keys.chosen == {"filter": "Ctrl+Alt+F"}
    for content in ("nonsense", "[1]", '{"filter": 5}', "[" * 100_000):
        file.write_text(content)
        dialog.keys._import()
        assert "holds no keys" in dialog.keys.conflict.text()
        assert dialog.keys.chosen == {"filter": "Ctrl+Alt+F"}


def test_a_file_with_words_that_are_no_keys_changes_nothing(dialog, tmp_path, monkeypatch):
    file = tmp_path / "keys.json"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    file.write_text('{"filter": "Ctrl+Alt+F", "undo": "Foo+Bar", "redo": "Blah"}')
    dialog.keys._import()
    assert "“Foo+Bar” in keys.json is no key" in dialog.keys.conflict.text()
    assert dialog.keys.chosen == {}


def test_a_key_named_twice_for_one_command_is_taken_once(dialog):
    dialog.keys.set_keys("undo", "Ctrl+Z|Ctrl+Z|Foo+Bar")
    assert dialog.keys.conflicts() == []


def test_damaged_preferences_of_keys_do_not_keep_the_program_from_starting(tmp_path):
    file = settings.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text('{"keys": ["Ctrl+R"]}')
    found, problem = settings.load()
    assert found.keys == {}
    assert "set aside" in problem


@pytest.mark.parametrize("page", range(6))
def test_every_page_is_drawn_and_every_field_named(qtbot, dialog, palette, page):
    dialog.pages.setCurrentRow(page)
    assert ink(picture(dialog, f"preferences-{page}"), palette.base) > 2_000
    for field in dialog.findChildren(QLineEdit):
        if field.isVisible() and field.parent() is dialog._stack.currentWidget():
            assert field.accessibleName()


def test_the_dialog_is_reached_and_left_by_keyboard(qtbot, window):
    window.edit_preferences()
    found = window.findChildren(PreferencesDialog)[0]
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
