"""A language that is chosen in the preferences is spoken at once, and nothing else changes."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QToolBar

from negotiator import language, settings
from negotiator.domain.date_words import IN_WORDS
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.store import recording
from negotiator.ui import qt_words, theme
from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog
from negotiator.ui.main_window import MainWindow
from negotiator.ui.tasks import run_task
from negotiator.ui.works import WorksLine
from tests.ui.pictures import picture


@pytest.fixture
def palette(qapp):
    yield theme.apply(qapp, "light")
    language.use("en")
    qt_words.speak(qapp)
    theme.apply(qapp, "light")


@pytest.fixture
def window(qtbot, palette, sample):
    made = MainWindow(settings.Settings(author="Desk 2", language="en"), palette)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    assert made.open_file(sample)
    yield made
    made.close()


def choose(qtbot, window, code, *, when_idle=True):
    """Choose a language in the preferences, as one does it: by its page and by Save."""
    if when_idle:  # A backup may be on its way.
        qtbot.waitUntil(lambda: not window.works.told)
    window.actions_by_name["preferences"].trigger()
    dialog = window.findChildren(PreferencesDialog)[-1]
    dialog.language.setCurrentIndex(dialog.language.findData(code))
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(window):
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_window_speaks_it_at_once_and_shows_what_it_showed(qtbot, window, qapp):
    space = window.workspace
    record = space.session.record
    recording.edit_row(record, record.rows(Negotiation)[0][1].revised(title="Other talks"))
    parties = {party.code: party.key for party in space.session.matrix.parties}
    numbers = {row.component.number: row.component.key for row in space.session.matrix.rows}
    perspective = space.session.perspective.but(as_of=PartialDate.parse("2026-01-14"))
    space.session.perspective = perspective
    space.session.select(numbers["A.2"], parties["RU"])
    space.show_view("timeline")
    before = titles(window)

    choose(qtbot, window, "uk")
    assert titles(window)[0] == "Файл"
    assert window.workspace.view == "timeline"
    assert window.workspace.session.perspective == perspective
    assert window.workspace.session.selection == (numbers["A.2"], parties["RU"])
    assert window.actions_by_name["undo"].text().startswith("&Скасувати")
    assert "А.2" not in window.windowTitle()
    picture(window, "another-language-uk")

    choose(qtbot, window, "ar")
    assert qapp.isRightToLeft()
    picture(window, "another-language-ar")
    assert window.workspace.rail.x() > window.width() / 2

    choose(qtbot, window, "en")
    assert titles(window) == before
    assert not qapp.isRightToLeft()
    assert window.settings.date_form == IN_WORDS
    window.actions_by_name["undo"].trigger()
    assert record.name == window.workspace.session.record.name
    assert window.workspace.session.record.rows(Negotiation)[0][1].title != "Other talks"


def test_nothing_of_the_former_language_stays_behind(qtbot, window):
    def counted():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        kinds = (QAction, QToolBar, QMenuBar, WorksLine)
        return [len(window.findChildren(kind)) for kind in kinds]

    before = counted()
    for code in ("fr", "zh", "en"):
        choose(qtbot, window, code)
    assert counted() == before
    component, party = window.workspace.session.selection
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert (component, party) == window.workspace.session.selection


def test_a_window_without_a_file_speaks_it_too(qtbot, palette):
    window = MainWindow(settings.Settings(author="Desk 2", language="en"), palette)
    qtbot.addWidget(window)
    window.show()
    choose(qtbot, window, "fr")
    assert titles(window)[0] == "Fichier"
    qtbot.waitUntil(window.welcome.isVisible)
    assert not window.statusBar().isVisible()


def test_all_windows_speak_it(qtbot, window):
    other = window.new_window()
    qtbot.addWidget(other)
    choose(qtbot, window, "es")
    assert titles(other)[0] == titles(window)[0] == "Archivo"
    other.close()


def test_what_is_being_written_ends_in_the_words_it_began_in(qtbot, window, threading_event):
    got = []
    window.works.begin(
        run_task(lambda: threading_event.wait(30), got.append, got.append), "Writing…"
    )
    choose(qtbot, window, "fr", when_idle=False)
    assert titles(window)[0] == "File"
    threading_event.set()
    qtbot.waitUntil(lambda: titles(window)[0] == "Fichier")
    assert got == [True]
    assert window.workspace is not None


@pytest.fixture
def threading_event():
    import threading

    event = threading.Event()
    yield event
    event.set()
