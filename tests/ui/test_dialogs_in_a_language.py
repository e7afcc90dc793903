"""Dialogs in another language: every word of the program is translated, none of the record."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from negotiator import language, manual
from negotiator.language import LANGUAGES
from negotiator.settings import Settings
from negotiator.store.sharing import share_whole
from negotiator.ui import qt_words
from negotiator.ui.dialogs.about_dialog import licences
from negotiator.ui.main_window import MainWindow
from tests.language.pretended import pretend, said
from tests.ui.dialogs import DIALOGS, FORMS, closed, kinds_of_dialogs, opened

_TAG = re.compile("<[^>]*>")
_FINGERPRINT = re.compile("([0-9A-F]{4} ?){8}")
_WORD = re.compile(r"[A-Za-z]{2,}")
_OF_THE_RECORD_AND_FILES = {
    *("Talks", "Ukraine", "Russia", "Assurances", "Non", "aggression", "Defence", "clause"),
    *("each", "the", "Desk", "draft", "text", "votes", "csv", "sections", "bis"),
    *("party", "component", "stance", "date"),
    *("UA", "RU", "SMR", "San", "Marino", "Anna", "Federation", "opposes"),
    *("Add", "Record", "position", "talks", "anna", "md"),
    *_WORD.findall(" ".join(LANGUAGES.values())),
    *_WORD.findall(" ".join(each.name for each in licences())),
    *_WORD.findall(" ".join(each.title for each in manual.pages())),
}
_CODES = {
    *("utf", "shift", "jis", "cp", "gb", "PDF", "mapping", "json", "Letter", "Tabloid", "Markdown"),
    *("Rev", "None", "MIT", "Ctrl", "Shift", "Alt", "PgUp", "PgDown"),
}


@pytest.fixture
def in_ukrainian(qapp, monkeypatch) -> Iterator[None]:
    """Speak Ukrainian, which is English in Ukrainian letters here."""
    pretend(monkeypatch)
    language.use("uk")
    qt_words.speak(qapp)
    yield
    language.use("en")
    qt_words.speak(qapp)


@pytest.fixture
def window(qtbot, in_ukrainian, talks, palette, tmp_path) -> Iterator[MainWindow]:
    """The window on a small record that has claims and a text with a bracket."""
    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.say("UA", "A.2", "supports", "2026-01-11", condition="each")
    talks.text("A.2", "draft", "proposal", "the [clause] text]")
    file = tmp_path / "talks.negotiation"
    share_whole(talks.record, file)
    made = MainWindow(Settings(author="Desk"), palette)
    qtbot.addWidget(made)
    assert made.open_file(file)
    made.show()
    yield made
    made.close()


def told(dialog: QWidget) -> Iterator[str]:
    """Yield all that a dialog says: to the eye, under the pointer and to a screen reader."""
    yield dialog.windowTitle()
    for each in (dialog, *dialog.findChildren(QWidget)):
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if isinstance(each, QLabel | QAbstractButton | QAbstractSpinBox):
            yield each.text()
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            yield each.placeholderText()
        elif isinstance(each, QComboBox | QAbstractItemView):
            yield from _cells(each.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    if model.inherits("QAbstractTableModel"):
        columns = range(model.columnCount())
        yield from (str(model.headerData(n, Qt.Orientation.Horizontal)) for n in columns)
    else:
        columns = range(1)
    for row in range(model.rowCount()):
        yield from (str(model.index(row, column).data()) for column in columns)


def test_no_dialog_has_a_word_that_is_not_translated(window):
    left = {}
    for name in (*DIALOGS, *FORMS):
        dialog = opened(window, name)
        words = " ".join(told(dialog))
        assert len(words) > 50, name
        left[name] = (
            {*_WORD.findall(_FINGERPRINT.sub("", _TAG.sub("", words)))}
            - _OF_THE_RECORD_AND_FILES
            - _CODES
        )
        closed(dialog)
    assert {name: words for name, words in left.items() if words} == {}


def test_every_dialog_of_the_program_is_looked_at(window):
    """A new dialog gets a line in ``tests/ui/dialogs.py``."""
    made = set()
    for name in DIALOGS:
        dialog = opened(window, name)
        made.add(type(dialog))
        closed(dialog)
    assert made == kinds_of_dialogs()


def test_a_scale_is_chosen_in_ones_language_and_kept_in_english(window):
    dialog = opened(window, "scale")
    dialog.choice.setCurrentIndex(1)
    assert dialog.steps.toPlainText().split() == [said("uk", w) for w in ("yes", "abstain", "no")]
    dialog.steps.setPlainText("\n".join((said("uk", "yes"), "perhaps", said("uk", "no"))))
    dialog.save()
    record = window.workspace.session.record
    assert record.negotiation.scale.steps == ("yes", "perhaps", "no")


def test_a_word_that_is_no_stance_is_offered_whatever_the_language(window):
    dialog = opened(window, "import")
    assert dialog.box.stances.rowCount() == 1
    assert dialog.box.stances.item(0, 0).text() == "each"
