"""Dialogs in another language: every word of the program is translated, none of the record."""

import re
from collections.abc import Callable, Iterator

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

from negotiator import language
from negotiator.domain.views import Layout
from negotiator.exchange.framework_in import planned, sections_of
from negotiator.exchange.pasted import Block
from negotiator.language import LANGUAGES
from negotiator.settings import Settings
from negotiator.store.kinds import KINDS
from negotiator.ui import qt_words
from negotiator.ui.dialogs.attach_dialog import AttachDialog
from negotiator.ui.dialogs.brackets_dialog import BracketsDialog
from negotiator.ui.dialogs.export_dialog import ExportDialog
from negotiator.ui.dialogs.import_assistant import ImportAssistant
from negotiator.ui.dialogs.import_text_dialog import ImportTextDialog
from negotiator.ui.dialogs.keys_dialog import KeysDialog
from negotiator.ui.dialogs.moments_dialog import MomentsDialog
from negotiator.ui.dialogs.new_dialog import NewDialog
from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog
from negotiator.ui.dialogs.print_dialog import PrintDialog
from negotiator.ui.dialogs.proposals import JointDialog, PasteDialog
from negotiator.ui.dialogs.record_dialog import RecordDialog
from negotiator.ui.dialogs.redaction_choice import RulesDialog
from negotiator.ui.dialogs.renumber_dialog import RenumberDialog
from negotiator.ui.dialogs.row_dialog import RowDialog
from negotiator.ui.dialogs.scale_dialog import ScaleDialog
from negotiator.ui.dialogs.session_mode_dialog import SessionModeDialog
from negotiator.ui.dialogs.signs_dialog import SignsDialog
from negotiator.ui.dialogs.version_dialog import VersionDialog
from negotiator.ui.dialogs.versions_dialog import VersionsDialog
from negotiator.ui.dialogs.view_dialog import ViewDialog
from tests.language.pretended import pretend, said

_TAG = re.compile("<[^>]*>")
_WORD = re.compile(r"[A-Za-z]{3,}")
_OF_THE_RECORD_AND_FILES = {
    *("Talks", "Ukraine", "Russia", "Assurances", "Non", "aggression", "Defence", "clause"),
    *("each", "the", "Desk", "draft", "text", "votes", "csv", "sections", "bis"),
    *("party", "component", "stance", "date"),
    *_WORD.findall(" ".join(LANGUAGES.values())),
}
_CODES = {
    "utf",
    "shift",
    "jis",
    "PDF",
    "mapping",
    "json",
    "Letter",
    "Tabloid",
    "Markdown",
    "Rev",
    "None",
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
def made(in_ukrainian, talks, session, palette, tmp_path) -> dict[str, Callable[[], QWidget]]:
    """Make each dialog, on a record that has a claim and a text with a bracket."""
    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.say("UA", "A.2", "supports", "2026-01-11", condition="each")
    talks.text("A.2", "draft", "proposal", "the [clause] text]")
    component, party = talks.keys("A.2", "RU")
    file = tmp_path / "talks.negotiation"
    table = tmp_path / "votes.csv"
    table.write_text("party;component;stance;date\nRU;A.2;each;2026-03-01\n")
    sections = tmp_path / "sections.md"
    sections.write_text("# A Assurances\n\n## A.1 Non-aggression\n\nthe text\n")
    entries = planned(talks.record, sections_of(sections))
    block = Block((), ())
    return {
        "attach": lambda: AttachDialog(session, Settings()),
        "brackets": lambda: BracketsDialog(session),
        "export": lambda: ExportDialog(
            session, file, lambda _: session.perspective, ("matrix", ".pdf")
        ),
        "import": lambda: ImportAssistant(session, table),
        "text": lambda: ImportTextDialog(session, sections, entries),
        "keys": lambda: KeysDialog(Settings(author="Desk"), tmp_path),
        "moments": lambda: MomentsDialog(session),
        "new": lambda: NewDialog(lambda *_: True),
        "preferences": lambda: PreferencesDialog(Settings(author="Desk")),
        "print": lambda: PrintDialog(session, "matrix", session.perspective),
        "joint": lambda: JointDialog(session, [(component, party)]),
        "paste": lambda: PasteDialog(session, [], block, None),
        "record": lambda: RecordDialog(session),
        "rules": lambda: RulesDialog(session),
        "renumber": lambda: RenumberDialog(session, component),
        "scale": lambda: ScaleDialog(session),
        "session mode": lambda: SessionModeDialog(session),
        "signs": lambda: SignsDialog(session.scale, palette),
        "version": lambda: VersionDialog(session, component),
        "versions": lambda: VersionsDialog(["draft"], []),
        "view": lambda: ViewDialog(talks.record, Layout(), None),
        **{f"add {word}": lambda word=word: RowDialog(session, word) for word in KINDS},
    }


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


def test_no_dialog_has_a_word_that_is_not_translated(qtbot, made):
    left = {}
    for name, make in made.items():
        dialog = make()
        qtbot.addWidget(dialog)
        words = " ".join(told(dialog))
        assert len(words) > 50, name
        left[name] = {*_WORD.findall(_TAG.sub("", words))} - _OF_THE_RECORD_AND_FILES - _CODES
    assert {name: words for name, words in left.items() if words} == {}


def test_a_scale_is_chosen_in_ones_language_and_kept_in_english(qtbot, made, talks):
    dialog = made["scale"]()
    qtbot.addWidget(dialog)
    dialog.choice.setCurrentIndex(1)
    assert dialog.steps.toPlainText().split() == [said("uk", w) for w in ("yes", "abstain", "no")]
    dialog.steps.setPlainText("\n".join((said("uk", "yes"), "perhaps", said("uk", "no"))))
    dialog.save()
    assert talks.record.negotiation.scale.steps == ("yes", "perhaps", "no")


def test_a_word_that_is_no_stance_is_offered_whatever_the_language(qtbot, made):
    dialog = made["import"]()
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.box.stances.rowCount() == 1)
    assert dialog.box.stances.item(0, 0).text() == "each"
