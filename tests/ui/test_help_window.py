"""The help beside the work: for the place where the user is, searched, and on paper."""

import importlib
import inspect
import pkgutil
import re

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

import negotiator.ui
from negotiator import manual
from negotiator.domain.errors import NegotiatorError
from negotiator.ui import messages
from negotiator.ui.dialogs.new_dialog import NewDialog
from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog
from negotiator.ui.dialogs.record_dialog import RecordDialog
from negotiator.ui.help_places import PLACES, page_for
from tests.ui.pictures import ink, picture

WITHOUT_A_PAGE = {
    *("LastCrashDialog", "AboutDialog", "NewDialog"),
    *("QDialog", "_ProposalsDialog", "BesideDialog"),
}


def classes():
    for found in pkgutil.walk_packages(negotiator.ui.__path__, "negotiator.ui."):
        for name, kind in inspect.getmembers(importlib.import_module(found.name), inspect.isclass):
            if kind.__module__.startswith("negotiator.ui"):
                yield name, kind


def test_every_dialog_and_view_has_a_page_that_is_there():
    names = {page.name for page in manual.pages()}
    assert set(PLACES.values()) <= names
    known = dict(classes())
    assert set(PLACES) <= set(known)
    dialogs = {name for name, kind in known.items() if issubclass(kind, QDialog)}
    assert dialogs - WITHOUT_A_PAGE <= set(PLACES)


@pytest.mark.parametrize(
    ("view", "page"),
    [("matrix", "02-matrix"), ("timeline", "03-timeline"), ("history", "05-overview")],
)
def test_f1_shows_the_page_of_the_view(qtbot, window, view, page):
    window.workspace.show_view(view)
    window.workspace.page.focus_target().setFocus()
    window.actions_by_name["help"].trigger()
    assert window.help_desk.help.isVisible()
    assert window.help_desk.help.shown[0] == page


def test_f1_in_a_dialog_shows_its_page(qtbot, window):
    window.actions_by_name["record-position"].trigger()
    (dialog,) = window.findChildren(RecordDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert window.help_desk.help.shown[0] == "06-recording"
    assert page_for(dialog) == "06-recording"
    dialog.close()


def test_f1_in_a_dialog_is_heard_by_its_own_window_alone(qtbot, window):
    other = window.new_window()
    qtbot.addWidget(other)
    other.actions_by_name["preferences"].trigger()
    (dialog,) = other.findChildren(PreferencesDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert other.help_desk.help.isVisible()
    assert window.help_desk.help is None
    dialog.close()
    other.close()


def new_negotiation(window):
    window.file_desk.new()


def message(window):
    messages.tell(window, NegotiatorError("Something happened.", "Do something."))


def columns(window):
    window.workspace.show_view("comparison")
    window.workspace.page.choose_titles()


@pytest.mark.parametrize("ask", [new_negotiation, message, columns])
def test_help_that_a_question_calls_is_not_blocked_by_it(qtbot, window, ask):
    """A dialog that is waited for blocks its own window, never the help beside it."""
    met = []

    def look():
        dialog = QApplication.activeModalWidget()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        met.append((window.help_desk.help.isVisible(), dialog.windowModality()))
        dialog.reject()

    QTimer.singleShot(100, look)
    ask(window)
    assert met == [(True, Qt.WindowModality.WindowModal)]


def test_a_place_without_a_page_shows_the_first(window):
    dialog = NewDialog(lambda *_: False, window)
    assert page_for(dialog.name) == manual.FIRST


def test_words_are_found_by_keyboard_and_lead_to_their_part(qtbot, window, palette):
    window.help_desk.show_help()
    help_window = window.help_desk.help
    qtbot.keyClicks(help_window.words, "wrong password")
    assert help_window.list.count() >= 1
    qtbot.keyClick(help_window.words, Qt.Key.Key_Down)
    assert help_window.shown[0] == "11-passwords"
    help_window.words.setText("no such words anywhere")
    assert "Nothing" in help_window.list.item(0).text()
    help_window.words.clear()
    assert help_window.list.count() == len(manual.pages())
    assert ink(picture(help_window, "help"), palette.base) > 5_000


def test_links_lead_on_and_the_way_back_is_kept(qtbot, window):
    window.help_desk.show_help("02-matrix")
    help_window = window.help_desk.help
    assert not help_window.back.isEnabled() or help_window.shown[0] == "02-matrix"
    help_window.text.anchorClicked.emit(QUrl("13-marks.md#of-a-cell"))
    assert help_window.shown == ("13-marks", "Of a cell")
    assert help_window.text.verticalScrollBar().value() >= 0
    help_window.back.click()
    assert help_window.shown[0] == "02-matrix"
    help_window.forward.click()
    assert help_window.shown == ("13-marks", "Of a cell")


def test_the_guide_is_written_as_pdf_with_every_page_of_the_help(window, tmp_path, monkeypatch):
    from pypdf import PdfReader

    target = tmp_path / "guide.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.help_desk.write_guide(target)
    reader = PdfReader(target)
    text = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))
    for page in manual.pages():
        assert page.title in text
        for part in manual.parts(page):
            assert part.heading in text
    assert "There is no way back" in text
    first = next(each for each in reader.outline if not isinstance(each, list))
    assert first.title == manual.pages()[0].title
    assert f"Page 1 of {len(reader.pages)}" in text


def test_every_key_of_the_menus_is_in_the_help(window):
    told = manual.page("keys").text
    taken = [
        key.toString()
        for action in window.actions_by_name.all().values()
        for key in action.shortcuts()
    ]
    assert not [key for key in taken if key != "Ctrl+=" and key not in told]
    assert len(taken) == len(set(taken))
