"""Each main screen in each language: drawn, nothing cut off, pictures in build/pictures."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from negotiator import language, settings
from negotiator.language import LANGUAGES, is_from_the_right, use
from negotiator.printing.palette import Palette
from negotiator.ui import qt_words, rail, theme
from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog
from negotiator.ui.main_window import MainWindow
from negotiator.ui.welcome import Welcome
from tests.ui.pictures import ink, picture

_SPACE_BETWEEN_LINES = 2
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


def cut_off(top: QWidget) -> list[str]:
    """Return the labels and buttons in sight whose words have no room."""
    found = []
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        text = widget.text()
        if not text.strip() or type(widget).__name__ == "OneLine":
            continue
        needed = widget.minimumSizeHint()
        is_wrapped = isinstance(widget, QLabel) and widget.wordWrap()
        high = widget.heightForWidth(widget.width()) if is_wrapped else needed.height()
        if (
            not is_wrapped and widget.width() < needed.width()
        ) or widget.height() < high - _SPACE_BETWEEN_LINES:
            found.append(f"{type(widget).__name__} “{text[:40]}”: {widget.size()} of {needed}")
        place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        is_inside = top.rect().adjusted(-1, -1, 1, 1).contains(place)
        if isinstance(widget, QAbstractButton) and not is_inside and not is_scrolled(widget):
            found.append(f"{type(widget).__name__} “{text[:40]}” stands outside: {place}")
    return found


def is_scrolled(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None:
        if around.objectName() == "qt_scrollarea_viewport":
            return True
        around = around.parentWidget()
    return False


def test_each_view_has_room_for_its_words(qtbot, palette, sample):
    window = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    assert window.open_file(sample)
    window.show()
    left = {}
    for view in VIEWS:
        window.workspace.show_view(view)
        QApplication.processEvents()
        assert ink(picture(window, f"{view}-{language.current()}"), palette.chrome) > 20_000
        left[view] = cut_off(window)
    window.close()
    assert {view: words for view, words in left.items() if words} == {}


def test_the_first_screen_and_the_preferences_have_room_for_their_words(qtbot, palette):
    for make in (
        lambda: Welcome(settings.Settings()),
        lambda: PreferencesDialog(settings.Settings()),
    ):
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(max(900, widget.width()), max(560, widget.height()))
        widget.show()
        QApplication.processEvents()
        assert cut_off(widget) == []


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
