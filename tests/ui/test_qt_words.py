"""What Qt says by itself is in the language of the program, and the window on its side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QDialogButtonBox, QLineEdit, QSpinBox

from negotiator import app, language
from negotiator.ui import qt_words


@pytest.fixture(autouse=True)
def _english_again(qapp) -> Iterator[None]:
    yield
    language.use("en")
    qt_words.speak(qapp)


def cancelling() -> str:
    """Return what the button says that Qt makes to cancel."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.buttons()[0].text().replace("&", "")


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("fr", "Annuler"),
        ("es", "Cancelar"),
        ("uk", "Скасувати"),
        ("ru", "Отмена"),
        ("ar", "ألغِ"),
        ("zh", "取消"),
        ("en", "Cancel"),
    ],
)
def test_the_buttons_of_qt_speak_the_language_of_the_program(qapp, code, word):
    language.use(code)
    qt_words.speak(qapp)
    assert cancelling() == word


def test_the_menu_of_a_line_speaks_the_language_of_the_program(qtbot, qapp):
    language.use("fr")
    qt_words.speak(qapp)
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    assert "Co&ller" in [action.text().split("\t")[0] for action in menu.actions()]


def test_coming_back_to_english_leaves_nothing_of_the_other_language(qapp):
    for code in ("fr", "ar", "en"):
        language.use(code)
        qt_words.speak(qapp)
    assert cancelling() == "Cancel"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_window_in_arabic_is_mirrored(qapp):
    language.use("ar")
    assert app.make_application() is qapp
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_calendar_names_its_days_in_the_language_of_the_program(qtbot, qapp):
    language.use("fr")
    qt_words.speak(qapp)
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    assert calendar.locale().dayName(1) == "lundi"


def test_numbers_in_fields_have_the_digits_of_our_own_words(qtbot, qapp):
    language.use("ar")
    qt_words.speak(qapp)
    spin = QSpinBox()
    qtbot.addWidget(spin)
    spin.setValue(42)
    assert spin.text() == language.number(42) == "42"


def test_the_days_of_the_system_stay_where_it_speaks_the_language(qapp, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    qt_words.speak(qapp)
    assert QLocale().name() == "en_GB"


def test_names_stand_as_a_reader_of_the_language_would_look_for_them(qapp):
    language.use("fr")
    qt_words.speak(qapp)
    assert qt_words.collated(["Zone", "étape 10", "Étape 2", "accord"]) == [
        "accord",
        "Étape 2",
        "étape 10",
        "Zone",
    ]
