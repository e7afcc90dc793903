"""Scale, preferences, attachments, backups, working readings: each by its dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from negotiator import settings
from negotiator.domain.scale import DEFAULT_SCALE
from negotiator.domain.sources import Attachment, Source
from negotiator.store import backups, reads
from negotiator.store.attachments import content_of
from negotiator.store.lock import Lock, acquire
from negotiator.ui import messages
from negotiator.ui.dialogs.attach_dialog import AttachDialog
from negotiator.ui.dialogs.backups_dialog import BackupsDialog
from negotiator.ui.dialogs.preferences_dialog import PreferencesDialog
from negotiator.ui.dialogs.row_dialog import RowDialog
from negotiator.ui.dialogs.scale_dialog import ScaleDialog
from negotiator.ui.dialogs.stance_buttons import StanceButtons
from negotiator.ui.inspector import Inspector
from negotiator.ui.main_window import MainWindow
from negotiator.ui.views.history_view import HistoryPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(widget.isVisible)
    return widget


def words_of(widget):
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def stance(talks, number, code):
    key = talks.keys(number, code)
    return reads.claims_of(talks.record, None, None, None)[key][-1].stance


def test_the_scale_is_changed_with_a_preview_and_undone(qtbot, talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-01")
    talks.say("UA", "A.2", "supports", "2026-01-01")
    dialog = shown(qtbot, ScaleDialog(session))
    dialog.choice.setCurrentText("yes / abstain / no")
    assert [combo.currentText() for combo in dialog.becomes] == [
        "Yes",
        "Yes",
        "Abstain",
        "No",
        "No",
    ]
    assert any(words.startswith("2 positions will read otherwise") for words in words_of(dialog))
    dialog.save()
    assert talks.record.negotiation.scale.steps == ("yes", "abstain", "no")
    assert (stance(talks, "A.2", "RU"), stance(talks, "A.2", "UA")) == (3, 1)
    talks.record.undo()
    assert stance(talks, "A.2", "RU") == 5


def test_a_scale_that_cannot_be_is_told_in_the_dialog(qtbot, talks, session):
    dialog = shown(qtbot, ScaleDialog(session))
    dialog.steps.setPlainText("yes\nno")
    dialog.save()
    assert dialog.isVisible()
    assert any("at least three" in words for words in words_of(dialog))


def test_a_document_is_embedded_with_its_size_shown(qtbot, talks, session, tmp_path):
    talks.source("Letter")
    document = tmp_path / "letter.txt"
    document.write_bytes(b"Dear colleagues")
    dialog = shown(qtbot, AttachDialog(session, settings.Settings(author="x")))
    dialog.path.setText(str(document))
    assert any(words.startswith("15 bytes; at most 10.0 MB") for words in words_of(dialog))
    dialog.embedded.setChecked(True)
    dialog.save()
    ((_, attachment),) = talks.record.rows(Attachment)
    document.unlink()
    assert content_of(talks.record, attachment) == b"Dear colleagues"


def test_a_document_over_the_limit_is_not_embedded(qtbot, talks, session, tmp_path):
    talks.source("Letter")
    document = tmp_path / "letter.txt"
    document.write_bytes(b"x" * 100)
    dialog = shown(qtbot, AttachDialog(session, settings.Settings(author="x", embed_limit=10)))
    dialog.path.setText(str(document))
    dialog.embedded.setChecked(True)
    dialog.save()
    assert dialog.isVisible()
    assert any("at most 10 are embedded" in words for words in words_of(dialog))
    assert talks.record.rows(Attachment) == []


def test_preferences_are_kept(qtbot):
    kept = settings.Settings(author="Desk 2")
    dialog = shown(qtbot, PreferencesDialog(kept))
    dialog.author.setText("  Desk   3 ")
    dialog.kept.setValue(7)
    dialog.save()
    assert (kept.author, kept.backups_kept) == ("Desk 3", 7)
    dialog.author.clear()
    dialog.save()
    assert kept.author == "Desk 3"


def test_a_working_reading_is_chosen_with_a_reason(qtbot, talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-01")
    chosen = talks.say("RU", "A.2", "opposes", "2026-01-01")
    session.select(*talks.keys("A.2", "RU"))
    inspector = shown(qtbot, Inspector(session))
    assert "Sources differ; no working reading is chosen." in words_of(inspector)
    dialog = shown(qtbot, RowDialog(session, "reading", None, None, {"position": chosen.uid}))
    dialog.save()
    assert dialog.isVisible()
    dialog.findChild(QPlainTextEdit).setPlainText("The verbatim record")
    dialog.save()
    cell = session.matrix.cells([talks.keys("A.2", "RU")[0]])[talks.keys("A.2", "RU")]
    assert (cell.stance, str(cell.held.state)) == (4, "own")
    qtbot.waitUntil(lambda: "The verbatim record" in words_of(inspector))
    talks.record.undo()
    cell = session.matrix.cells([talks.keys("A.2", "RU")[0]])[talks.keys("A.2", "RU")]
    assert str(cell.held.state) == "contradictory"


def test_our_brief_is_shown_only_where_internal_is_asked_for(qtbot, talks, session):
    from negotiator.domain.briefs import Brief
    from negotiator.domain.codes import Basis

    brief = Brief(component=talks.components["A.2"].uid, objective="A binding clause")
    with talks.record.change("Add brief") as change:
        change.add(brief)
    session.select(*talks.keys("A.2", "RU"))
    inspector = shown(qtbot, Inspector(session))
    assert not any("A binding clause" in words for words in words_of(inspector))
    session.perspective = session.perspective.but(bases=tuple(Basis))
    qtbot.waitUntil(lambda: "Objective: A binding clause" in words_of(inspector))


def test_the_marking_of_positions_keeps_its_place(qtbot, talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-01", marking=1)
    dialog = shown(qtbot, RowDialog(session, "negotiation", 1))
    markings = next(
        edit for edit in dialog.findChildren(QPlainTextEdit) if "public" in edit.toPlainText()
    )
    markings.setPlainText("restricted\npublic\nsecret")
    dialog.save()
    assert any("keeps its place" in words for words in words_of(dialog))
    markings.setPlainText("open\nlimited\nconfidential\nsecret")
    dialog.save()
    assert talks.record.negotiation.markings == ("open", "limited", "confidential", "secret")


# ---------------------------------------------------------------------- the window


def test_a_backup_is_looked_into_and_restored(qtbot, window, monkeypatch):
    record, path = window.workspace.session.record, window.workspace.path
    folder = settings.backups_folder()
    backups.make(record.connection, path, folder, "hourly")
    with record.change("Rename") as change:
        (_, first), *_ = record.rows(type(record.row("party", 1)))
        change.edit(first.revised(name="Renamed"))
    dialog = shown(qtbot, BackupsDialog(path, folder, window))
    assert "Security assurances framework" in dialog.inside.text()
    assert "352 positions" in dialog.inside.text()
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    dialog.restore_asked.connect(window.file_desk.restore)
    qtbot.keyClick(dialog._restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.workspace.session.record is not record)  # A backup comes first.
    assert window.workspace.session.record.row("party", 1).name == "Ukraine"
    assert backups.listed(path, folder)[0].reason == "before restoring"


def test_a_change_makes_a_backup_in_the_background(qtbot, window):
    record, path = window.workspace.session.record, window.workspace.path
    with record.change("Rename") as change:
        (_, first), *_ = record.rows(type(record.row("party", 1)))
        change.edit(first.revised(name="Renamed"))
    qtbot.waitUntil(lambda: bool(backups.listed(path, settings.backups_folder())))
    qtbot.waitUntil(lambda: window.keeper.backing_up is None)


def test_a_second_window_only_reads_and_says_who_has_the_file(qtbot, palette, sample):
    lock = acquire(sample, "Desk 7")
    assert isinstance(lock, Lock)
    second = shown(qtbot, MainWindow(settings.Settings(author="Desk 2"), palette))
    assert second.open_file(sample)
    assert second.workspace.session.record.read_only
    assert any("Desk 7, in another window here" in words for words in words_of(second))
    assert "(read-only)" in second.windowTitle()
    assert not second.actions_by_name["record-position"].isEnabled()
    lock.release()
    second.workspace._try_again.click()
    assert not second.workspace.session.record.read_only
    second.close()
    assert isinstance(acquire(sample, "Desk 7"), Lock)


def test_what_another_program_writes_is_shown(qtbot, window, sample):
    from negotiator.store.record import Record

    window.workspace.session.look_outside()
    with Record.open(sample, author="x") as other, other.change("Rename") as change:
        (_, first), *_ = other.rows(type(other.row("party", 1)))
        change.edit(first.revised(name="Renamed"))
    window.workspace.session.look_outside()
    assert window.workspace.session.matrix.parties[0].name == "Renamed"


# ---------------------------------------------------------------------- history


def test_history_is_filtered_detailed_and_exported(qtbot, talks, session, tmp_path, monkeypatch):
    with talks.record.change("Edit party: Russia") as change:
        change.edit(talks.parties["RU"].revised(name="Russian Federation"))
    page = shown(qtbot, HistoryPage(session))
    page.containing.setText("edit")
    assert page.table.model().rowCount() == 1
    page.table.selectRow(0)
    assert page.details.toPlainText() == (
        "party Russian Federation (RU), name: Russia → Russian Federation"
    )
    target = tmp_path / "h.csv"
    monkeypatch.setattr(
        "negotiator.ui.views.history_view.QFileDialog.getSaveFileName",
        lambda *_: (str(target), ""),
    )
    page._export()
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[0] == "at,author,label,undone,kind,title,field,before,after"
    assert lines[1].endswith("name,Russia,Russian Federation")
    page.containing.setText("nothing like it")
    assert "No change is like that." in words_of(page)


def test_a_search_leads_to_the_cell(qtbot, window):
    found = window.go_to.places("signatories precedes")
    place = next(each for each in found if "Russia on A.2" in each.words)
    place.go()
    component, party = window.workspace.session.selection
    frame = window.workspace.session.matrix.question.framework
    assert next(c.number for c in frame.components if c.key == component) == "A.2"
    assert next(p.code for p in frame.parties if p.key == party) == "RU"


def test_sources_of_a_search_are_shown_in_the_overview(qtbot, window):
    title = window.workspace.session.record.rows(Source)[0][1].title
    place = next(each for each in window.go_to.places(title) if each.words.startswith(title))
    place.go()
    assert window.workspace.view == "overview"


@pytest.mark.parametrize(("width", "lines"), [(700, 1), (400, 2)])
def test_stances_have_one_width_and_stand_below_one_another(qtbot, palette, width, lines):
    buttons = StanceButtons(DEFAULT_SCALE, palette)
    qtbot.addWidget(buttons)
    buttons.resize(width, 120)
    buttons.show()
    steps = buttons.findChildren(QPushButton)[:5]
    assert len({each.y() for each in steps}) == lines
    assert max(each.width() for each in steps) - min(each.width() for each in steps) <= 1
    assert len({each.x() for each in steps}) == (5 if lines == 1 else 3)
