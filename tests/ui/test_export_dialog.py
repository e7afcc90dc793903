"""The export dialog: every report in every form it goes out in, by keyboard, beside the work."""

import csv
import json

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from negotiator.domain.report_names import RECORD
from negotiator.exchange.export import FORMS, forms_of
from negotiator.ui.dialogs.export_dialog import ExportDialog
from tests.ui.pictures import picture


@pytest.fixture
def dialog(qtbot, window):
    """The dialog, opened from the menu over the sample."""
    window.actions_by_name["export"].trigger()
    found = window.findChild(ExportDialog)
    qtbot.waitUntil(found.isVisible)
    yield found
    if shiboken6.isValid(found):
        found.reject()


def place(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_the_dialog_offers_what_goes_out_and_how(dialog):
    picture(dialog, "export")
    assert dialog.report == "matrix"
    assert dialog.suffix == ".pdf"
    offered = [dialog.forms.item(n).text() for n in range(dialog.forms.count())]
    assert offered == [FORMS[suffix].words for suffix in forms_of("matrix")]
    assert "As of: 27 February 2026" in dialog.said.text()
    assert "Basis: in session, public, assessment" in dialog.said.text()
    assert not dialog.separator.isVisible()
    dialog.forms.setCurrentRow(forms_of("matrix").index(".csv"))
    assert dialog.separator.isVisible()
    dialog.reports.setCurrentRow(dialog.reports.count() - 1)
    assert dialog.report == RECORD
    assert dialog.everything.isVisible()
    dialog.everything.setChecked(True)
    assert "history" in dialog.said.text()


@pytest.mark.parametrize(
    ("report", "suffix"),
    [
        (report, suffix)
        for report in ("matrix", "moved", "comparison", "positions", RECORD)
        for suffix in forms_of(report)
    ],
)
def test_each_form_of_each_report_is_written(qtbot, window, dialog, tmp_path, report, suffix):
    names = [
        dialog.reports.item(n).data(Qt.ItemDataRole.UserRole) for n in range(dialog.reports.count())
    ]
    dialog.reports.setCurrentRow(names.index(report))
    dialog.forms.setCurrentRow(forms_of(report).index(suffix))
    target = tmp_path / f"out{suffix}"
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.write(target)
    assert target.stat().st_size > 300
    start = target.read_bytes()[:4]
    expected = {".pdf": b"%PDF", ".xlsx": b"PK\x03\x04", ".docx": b"PK\x03\x04", ".html": b"<!DO"}
    assert start == expected.get(suffix, start)
    assert window.statusBar().currentMessage() == f"out{suffix} is ready."


def test_an_export_by_keyboard_alone(qtbot, dialog, tmp_path, monkeypatch):
    target = tmp_path / "matrix"
    place(monkeypatch, target)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up):
        qtbot.keyClick(dialog.forms, key)
    assert dialog.suffix == ".csv"
    dialog.separator.setCurrentIndex(1)
    dialog.has_bom.setChecked(False)
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        qtbot.keyClick(dialog.forms, Qt.Key.Key_Return)
    content = target.with_suffix(".csv").read_bytes()
    assert content.startswith(b"party;component;")
    rows = list(csv.reader(content.decode("utf-8").splitlines(), delimiter=";"))
    assert len(rows) > 100


def test_the_record_leaves_without_our_own_side_unless_it_is_said(qtbot, window, dialog, tmp_path):
    dialog.reports.setCurrentRow(dialog.reports.count() - 1)
    target = tmp_path / "all.json"
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.write(target)
    found = json.loads(target.read_text("utf-8"))
    assert found["briefs"] == []
    assert found["history"] is None
    window.outgoing.export()
    again = window.findChildren(ExportDialog)[-1]
    again.reports.setCurrentRow(again.reports.count() - 1)
    again.everything.setChecked(True)
    with qtbot.waitSignal(again.accepted, timeout=60_000):
        again.write(target)
    found = json.loads(target.read_text("utf-8"))
    assert found["briefs"]
    assert found["history"]["changes"]


def test_a_place_that_cannot_be_written_is_told_in_the_dialog(qtbot, dialog, tmp_path):
    dialog.write(tmp_path / "nowhere" / "m.csv")
    qtbot.waitUntil(lambda: dialog._problem.text() != "", timeout=30_000)
    assert "cannot be written" in dialog._problem.text()
    assert dialog.isVisible()


def rules_dialog(qtbot, dialog):
    """Open the rules by the keyboard."""
    dialog.redaction.button.setFocus()
    qtbot.keyClick(dialog.redaction.button, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.redaction.dialog.isVisible)
    return dialog.redaction.dialog


def test_an_export_is_redacted_by_rules_that_are_chosen(qtbot, window, dialog, tmp_path):
    code = "Zqinternal note"
    said = window.workspace.session.record.connection.execute(
        "UPDATE position SET note = ? WHERE id = 1", (code,)
    )
    assert said.rowcount == 1
    dialog.reports.setCurrentRow(7)
    assert dialog.report == "positions"
    dialog.forms.setCurrentRow(forms_of("positions").index(".csv"))
    open_target, target = tmp_path / "open.csv", tmp_path / "closed.csv"
    rules = rules_dialog(qtbot, dialog)
    rules.rules.ceiling.setCurrentIndex(0)
    rules.rules.end.setText("2025-12")
    picture(rules, "redact")
    qtbot.keyClick(rules.rules.end, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not rules.isVisible())
    assert dialog.redaction.redacted.isChecked()
    assert dialog.redaction.said.text() == (
        "Up to public; in session, public, assessment; until 2025-12; "
        "without recorders, notes, attachments."
    )
    assert "of what remains: As of: the latest day that remains" in dialog.said.text()
    picture(dialog, "export-redacted")
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.write(target)
    assert window.statusBar().currentMessage().startswith("closed.csv is ready. Withheld: 1 brief")
    window.outgoing.export()
    again = window.findChildren(ExportDialog)[-1]
    assert not again.redaction.redacted.isChecked()
    with qtbot.waitSignal(again.accepted, timeout=60_000):
        again.reports.setCurrentRow(7)
        again.write(open_target)
    assert code in open_target.read_text("utf-8")
    closed = target.read_text("utf-8")
    assert code not in closed
    assert "Copy,Redacted" in closed
    assert "2026-" not in closed.replace("recorded_at", "").split("As of")[0].split("T")[0]


def test_rules_that_are_cancelled_are_as_they_were(qtbot, dialog):
    before = dialog.redaction.dialog.rules.choices
    rules = rules_dialog(qtbot, dialog)
    rules.rules.brief.setChecked(True)
    rules.rules.start.setText("soon")
    qtbot.keyClick(rules.rules.end, Qt.Key.Key_Return)
    assert "soon" in rules._problem.text()
    assert rules.isVisible()
    qtbot.keyClick(rules, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not rules.isVisible())
    assert dialog.redaction.dialog.rules.choices == before
    assert dialog.redaction.rules is None
    assert not dialog.redaction.said.isVisible()


def test_a_redacted_record_is_never_everything(qtbot, dialog, tmp_path):
    dialog.reports.setCurrentRow(dialog.reports.count() - 1)
    dialog.everything.setChecked(True)
    dialog.redaction.redacted.setChecked(True)
    assert not dialog.everything.isChecked()
    assert not dialog.everything.isEnabled()
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.write(tmp_path / "all.json")
    found = json.loads((tmp_path / "all.json").read_text("utf-8"))
    assert found["briefs"] == []
    assert {each["recorded_by"] for each in found["positions"]} == {"withheld"}


def test_the_keyboard_goes_through_the_dialog_in_the_order_of_reading(qtbot, dialog):
    dialog.redaction.redacted.setChecked(True)
    dialog.forms.setCurrentRow(forms_of("matrix").index(".csv"))
    dialog.reports.setFocus()
    passed = []
    for _ in range(9):
        passed.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert passed[:6] == [
        dialog.reports,
        dialog.forms,
        dialog.separator,
        dialog.has_bom,
        dialog.redaction.redacted,
        dialog.redaction.button,
    ]
    assert [each.text() for each in passed[6:8]] == ["Cancel", "Export…"]
    assert passed[8] is dialog.reports
    assert dialog.redaction.button.accessibleName() == "Rules of the redaction"
    assert dialog.redaction.redacted.accessibleDescription() == dialog.redaction.said.text()
