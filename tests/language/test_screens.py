"""Each main screen and dialog in each language: drawn, nothing cut off; pictures are kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from negotiator import language, settings
from negotiator.language import LANGUAGES, is_from_the_right, use
from negotiator.printing.palette import Palette
from negotiator.ui import qt_words, rail, theme
from negotiator.ui.main_window import MainWindow
from negotiator.ui.welcome import Welcome
from tests.ui.dialogs import DIALOGS, FORMS, closed, opened
from tests.ui.pictures import ink, picture
from tests.ui.room import SMALL, letters_taken_twice, too_large, without_room

VIEWS = [name for name, _ in rail.VIEWS]


@pytest.fixture(params=LANGUAGES)
def palette(request, qapp) -> Palette:
    """The colours of a program that speaks the language."""
    use(request.param)
    qt_words.speak(qapp)
    yield theme.apply(qapp, "light")
    use("en")
    qt_words.speak(qapp)
    theme.apply(qapp, "light")


@pytest.fixture
def window(qtbot, palette, sample) -> Iterator[MainWindow]:
    """The window on the sample, as small as it has to be usable."""
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    made.resize(SMALL)
    assert made.open_file(sample)
    made.show()
    yield made
    made.close()


def test_each_view_has_room_for_its_words(window, palette):
    left = {}
    for view in VIEWS:
        window.workspace.show_view(view)
        QApplication.processEvents()
        assert ink(picture(window, f"{view}-{language.current()}"), palette.chrome) > 20_000
        left[view] = without_room(window)
    assert {view: words for view, words in left.items() if words} == {}


def test_the_first_screen_has_room_for_its_words(qtbot, palette):
    screen = Welcome(settings.Settings())
    qtbot.addWidget(screen)
    screen.resize(900, 560)
    screen.show()
    picture(screen, f"welcome-{language.current()}")
    assert without_room(screen) == []


def test_each_dialog_has_room_for_its_words_and_takes_no_letter_twice(window):
    left = {}
    for name in (*DIALOGS, *FORMS):
        dialog = opened(window, name)
        picture(dialog, f"{name.replace(' ', '-')}-{language.current()}")
        left[name] = [*without_room(dialog), *too_large(dialog)]
        left[name] += letters_taken_twice(dialog).values()
        closed(dialog)
    assert {name: found for name, found in left.items() if found} == {}


def test_the_window_runs_as_its_language_does(palette, qapp):
    assert qapp.isRightToLeft() == is_from_the_right()


def test_no_letter_of_a_menu_is_taken_twice(qtbot, palette):
    window = MainWindow(settings.Settings(), palette)
    qtbot.addWidget(window)
    menus = [window.menuBar(), *(action.menu() for action in window.menuBar().actions())]
    twice = {}
    for menu in menus:
        letters = [
            text[text.index("&") + 1].casefold()
            for text in (each.text().replace("&&", "") for each in menu.actions())
            if "&" in text
        ]
        name = menu.title() if hasattr(menu, "title") else "menu bar"
        twice[name] = sorted({each for each in letters if letters.count(each) > 1})
    assert {name: letters for name, letters in twice.items() if letters} == {}
