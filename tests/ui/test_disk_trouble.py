"""With a full disk a dialog says so, stays, and keeps every word that was typed."""

import shutil

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from negotiator.domain.parties import Party
from negotiator.domain.sources import Attachment
from negotiator.settings import Settings
from negotiator.store.record import Record
from negotiator.ui.dialogs.attach_dialog import AttachDialog
from negotiator.ui.dialogs.new_dialog import NewDialog
from negotiator.ui.dialogs.record_dialog import RecordDialog
from negotiator.ui.dialogs.row_dialog import RowDialog
from negotiator.ui.dialogs.scale_dialog import ScaleDialog
from negotiator.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
WORDS = "ru a2 5 " + "no clause of this kind " * 400


@pytest.fixture
def full(qtbot, palette, disk, fill, sample):
    """A session on a disk that is full until ``filler`` is removed."""
    path = disk / "talks.negotiation"
    shutil.copy(sample, path)
    record = Record.open(path, author="Desk 2")
    session = Session(record, palette)
    yield session, fill()
    session.close()


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_record_dialog_keeps_the_quick_line_and_records_when_there_is_room(qtbot, full):
    session, filler = full
    dialog = RecordDialog(session)
    qtbot.addWidget(dialog)
    dialog.start(0, 0, 0)
    dialog.type_line(WORDS)
    before = len(session.record.connection.execute("SELECT id FROM position").fetchall())
    dialog._record_now(then_close=False)
    assert "room" in said(dialog) or "disk" in said(dialog)
    assert dialog.isVisible()
    assert dialog.quick.text().split() == WORDS.split()
    filler.unlink()
    dialog._record_now(then_close=False)
    after = len(session.record.connection.execute("SELECT id FROM position").fetchall())
    assert after == before + 1


def test_a_form_keeps_its_fields_and_adds_the_row_when_there_is_room(qtbot, full):
    session, filler = full
    dialog = RowDialog(session, "party")
    qtbot.addWidget(dialog)
    dialog.show()
    lines = {line.accessibleName(): line for line in dialog.findChildren(QLineEdit)}
    lines["Code"].setText("ZZ")
    lines["Name"].setText("Zed")
    lines["In the framework"].setText("words " * 80)
    dialog._fields["anticipated_result"].setPlainText("result " * 5000)
    dialog.save()
    assert "room" in said(dialog) or "disk" in said(dialog)
    assert dialog.isVisible()
    assert lines["Name"].text() == "Zed"
    filler.unlink()
    dialog.save()
    assert "ZZ" in [party.code for _, party in session.record.rows(Party)]


def test_a_changed_scale_stays_in_its_dialog(qtbot, full):
    session, filler = full
    dialog = ScaleDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    words = "\n".join(f"{'a long name of a step':<30}{n}" for n in range(7))
    dialog.steps.setPlainText(words)
    dialog.save()
    assert "room" in said(dialog) or "disk" in said(dialog)
    assert dialog.isVisible()
    assert dialog.steps.toPlainText() == words
    filler.unlink()
    dialog.save()
    assert len(session.record.negotiation.scale) == 7


def test_a_document_that_has_no_room_is_not_half_attached(qtbot, full, tmp_path):
    session, filler = full
    document = tmp_path / "letter.txt"
    document.write_bytes(b"words " * 50_000)
    dialog = AttachDialog(session, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.path.setText(str(document))
    dialog.embedded.setChecked(True)
    dialog.save()
    assert "room" in said(dialog) or "disk" in said(dialog)
    assert dialog.isVisible()
    assert dialog.path.text() == str(document)
    filler.unlink()
    dialog.save()
    ((_, attachment),) = session.record.rows(Attachment)
    assert attachment.size == document.stat().st_size


def test_a_new_negotiation_that_has_no_room_keeps_its_title(qtbot, disk, fill, monkeypatch):
    path = disk / "new.negotiation"
    filler = fill()

    def make(negotiation, _):
        Record.create(path, negotiation, author="Desk 2").close()
        return True

    dialog = NewDialog(make)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText("Fisheries talks")
    dialog.save()
    assert "room" in said(dialog) or "disk" in said(dialog)
    assert dialog.isVisible()
    assert dialog.name.text() == "Fisheries talks"
    assert not path.exists()
    filler.unlink()
    dialog.save()
    assert not dialog.isVisible()
    with Record.open(path) as record:
        assert record.negotiation.title == "Fisheries talks"
