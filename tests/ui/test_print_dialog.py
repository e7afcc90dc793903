"""The print dialog: pages that follow every choice, and sheets kept under a name."""

import time

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from negotiator.domain.codes import Basis
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PrintSet
from negotiator.printing.tables import MOST_ROWS
from negotiator.ui.dialogs.print_dialog import PrintDialog
from tests.ui.pictures import picture


@pytest.fixture
def dialog(qtbot, window):
    session = window.workspace.session
    made = PrintDialog(session, "matrix", session.perspective, "full", window)
    made.show()
    qtbot.waitUntil(lambda: made.pages.document is not None)
    yield made
    made.reject()


def renewed(qtbot, dialog, choose):
    before = dialog.pages.document
    choose()
    qtbot.waitUntil(lambda: dialog.pages.document is not before)
    return dialog.pages.document


def pick(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def texts(document, page=0):
    return [item.words.text for _, item in document.pages[page].texts()]


def test_every_choice_shows_at_once(qtbot, dialog):
    picture(dialog, "print-dialog")
    assert dialog.pages.document.setup.paper == "A3"
    document = renewed(qtbot, dialog, lambda: dialog.form.paper.setCurrentText("A4"))
    assert document.setup.size == (297.0, 210.0)
    document = renewed(qtbot, dialog, lambda: pick(dialog.form.orientation, True))
    assert document.setup.size == (210.0, 297.0)
    wide = document.body.width()
    document = renewed(qtbot, dialog, lambda: dialog.form.margin.setValue(30))
    assert document.body.width() < wide
    document = renewed(qtbot, dialog, lambda: dialog.form.text_size.setValue(80))
    assert document.setup.text_size == 80
    document = renewed(qtbot, dialog, lambda: pick(dialog.form.density, "symbol"))
    assert not any("Binding" in text for text in texts(document))
    document = renewed(qtbot, dialog, lambda: pick(dialog.form.colour, True))
    assert document.setup.is_monochrome
    document = renewed(qtbot, dialog, lambda: pick(dialog.form.report, "participants"))
    assert any("Sovereignty kept" in text for text in texts(document))
    assert not dialog.form.density.isVisible()


def test_the_perspective_is_chosen_here_without_changing_the_views(qtbot, dialog, window):
    before = window.workspace.session.perspective
    document = renewed(
        qtbot,
        dialog,
        lambda: setattr(dialog.session, "perspective", Perspective(bases=(Basis.INTERNAL,))),
    )
    assert any("internal" in strip.words for _, strip in document.around(0)) or document.pages
    assert window.workspace.session.perspective == before


def test_the_history_of_the_selected_cell(qtbot, window):
    session = window.workspace.session
    row = next(each for each in session.matrix.rows if each.component.number == "A.2")
    party = next(each for each in session.matrix.parties if each.code == "RU")
    session.select(row.component.key, party.key)
    dialog = PrintDialog(session, "cell", session.perspective, "full", window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.document is not None)
    (chapter,) = {text for text in texts(dialog.pages.document) if text.startswith("A.2  ")}
    assert chapter.endswith("– Russia")
    document = renewed(qtbot, dialog, lambda: dialog.form.only_cell.setChecked(False))
    assert any(text.startswith("A.1  ") for text in texts(document))
    dialog.reject()


def test_pages_are_turned_by_keyboard(qtbot, dialog):
    view = dialog.pages
    view.setFocus()
    view.fit("page")
    assert view.page == 1
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == len(view.document.pages)
    assert dialog._page.text() == f"Page {view.page} of {view.page}"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    before = view._size()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view._size()[0] > before[0]
    assert view.accessibleDescription() == f"Page {view.page} of {len(view.document.pages)}"


def test_a_set_of_sheets_is_kept_shown_again_and_written(qtbot, dialog, tmp_path, monkeypatch):
    box = dialog.set_box
    record = dialog.session.record
    box.name.setCurrentText("Morning briefing")
    qtbot.mouseClick(box._add, Qt.MouseButton.LeftButton)
    renewed(qtbot, dialog, lambda: pick(dialog.form.report, "moved"))
    box.since_round.setChecked(True)
    qtbot.mouseClick(box._add, Qt.MouseButton.LeftButton)
    ((_, kept),) = record.rows(PrintSet)
    assert [sheet.setup.report for sheet in kept.sheets] == ["matrix", "moved"]
    assert box.sheets.item(1).text().endswith("since the previous round")
    picture(dialog, "print-dialog-set")
    document = renewed(
        qtbot, dialog, lambda: (box.sheets.setCurrentRow(0), box.sheets.itemActivated.emit(None))
    )
    assert document.setup.report == dialog.form.report.currentData() == "matrix"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    box.write()
    qtbot.waitUntil(lambda: dialog._said.text() == "2 files in out.", timeout=30_000)
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 2
    qtbot.mouseClick(box._remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(box._remove, Qt.MouseButton.LeftButton)
    assert record.rows(PrintSet) == []
    assert record.undo_label() is not None


def test_a_set_without_a_name_is_told_in_its_place(qtbot, dialog):
    dialog.set_box.name.setCurrentText("")
    qtbot.mouseClick(dialog.set_box._add, Qt.MouseButton.LeftButton)
    assert dialog.set_box._problem.isVisible()
    assert dialog.session.record.rows(PrintSet) == []


def test_saved_as_pdf_and_as_the_page_in_sight(qtbot, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "m"), "PDF (*.pdf)")
    )
    dialog.save_pdf()
    assert len(PdfReader(tmp_path / "m.pdf").pages) == len(dialog.pages.document.pages)
    assert "m.pdf is ready" in dialog._said.text()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "p"), "SVG (*.svg)")
    )
    dialog.save_page()
    assert (tmp_path / "p.svg").read_text().startswith("<?xml")
    folder = tmp_path / "nowhere"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(folder / "p.pdf"), "PDF (*.pdf)")
    )
    dialog.save_pdf()
    assert dialog._problem.isVisible()


def test_what_cannot_be_laid_out_says_why_and_what_to_do(qtbot, dialog, monkeypatch):
    monkeypatch.setattr("negotiator.printing.tables.MOST_ROWS", 10)
    assert MOST_ROWS > 10
    pick(dialog.form.report, "positions")
    qtbot.waitUntil(dialog._problem.isVisible)
    assert "Show fewer" in dialog._problem.text()
    assert dialog.pages.document is None
    assert not dialog._buttons[0].isEnabled()


def test_many_pages_are_laid_out_beside_the_work_and_can_be_stopped(qtbot, dialog, monkeypatch):
    monkeypatch.setattr("negotiator.ui.reader.CELLS_AT_ONCE", 1)
    from negotiator.ui.dialogs import print_dialog

    real = print_dialog.Document

    def slow(record, perspective, setup, goes_on):
        for _ in range(200):
            goes_on()
            time.sleep(0.01)
        return real(record, perspective, setup, goes_on)

    monkeypatch.setattr(print_dialog, "Document", slow)
    pick(dialog.form.report, "timeline")
    qtbot.waitUntil(dialog._busy.isVisible)
    qtbot.waitUntil(lambda: "rows laid out" in dialog._said.text())
    qtbot.mouseClick(dialog._stop, Qt.MouseButton.LeftButton)
    assert not dialog._busy.isVisible()
    assert "not laid out to the end" in dialog._problem.text()
    monkeypatch.setattr(print_dialog, "Document", real)
    document = renewed(qtbot, dialog, lambda: pick(dialog.form.report, "moved"))
    assert document.setup.report == "moved"


def test_control_p_opens_it_with_the_report_of_the_view(qtbot, window):
    window.workspace.show_view("timeline")
    window.outgoing.print_report()
    dialog = next(child for child in window.children() if isinstance(child, PrintDialog))
    assert dialog.form.report.currentData() == "timeline"
    dialog.reject()


def heads(document):
    """Return the words that stand around the first page."""
    items = [item for _, strip in document.around(0) for item in strip.items]
    return [item.words.text for item in items if hasattr(item, "words")]


def test_pages_are_redacted_and_say_so(qtbot, window, dialog):
    author = window.workspace.session.record.author
    pick(dialog.form.report, "positions")
    document = renewed(qtbot, dialog, lambda: pick(dialog.form.report, "matrix"))
    assert "Redacted" not in heads(document)
    assert any(f"Prepared by {author}" in text for text in heads(document))
    rules = dialog.redaction.dialog.rules
    rules.end.setText("2025")
    document = renewed(qtbot, dialog, lambda: dialog.redaction.redacted.setChecked(True))
    picture(dialog, "print-dialog-redacted")
    assert "Redacted" in heads(document)
    assert not any(author in text for text in heads(document))
    assert "18 December 2025, after Round 4" in heads(document)
    assert not dialog.form.order.isEnabled()
    document = renewed(qtbot, dialog, lambda: dialog.redaction.redacted.setChecked(False))
    assert any(f"Prepared by {author}" in text for text in heads(document))
    assert dialog.form.order.isEnabled()


def test_what_remains_is_taken_once_while_pages_are_chosen(qtbot, window, dialog, monkeypatch):
    from negotiator.store import sharing

    made = []
    real = sharing.redacted
    monkeypatch.setattr(sharing, "redacted", lambda *words: made.append(words[1]) or real(*words))
    renewed(qtbot, dialog, lambda: dialog.redaction.redacted.setChecked(True))
    renewed(qtbot, dialog, lambda: dialog.form.paper.setCurrentText("A4"))
    assert len(made) == 1
    dialog.redaction.dialog.rules.ceiling.setCurrentIndex(0)
    renewed(qtbot, dialog, dialog.redaction.changed.emit)
    assert len(made) == 2
    record = window.workspace.session.record
    from negotiator.domain.parties import Party
    from negotiator.store import recording

    document = renewed(
        qtbot, dialog, lambda: recording.add_row(record, Party(code="NEW", name="Newcomer"))
    )
    assert len(made) == 3
    assert any("Newcomer" in text for text in every_text(document))


def every_text(document):
    return [text for page in range(len(document.pages)) for text in texts(document, page)]


def test_nothing_that_remains_is_said_where_the_pages_would_be(qtbot, dialog):
    dialog.redaction.dialog.rules.only_shown.setChecked(False)
    renewed(qtbot, dialog, lambda: dialog.redaction.redacted.setChecked(True))
    rules = dialog.redaction.dialog.rules
    for box in rules.bases.values():
        box.setChecked(False)
    document = renewed(qtbot, dialog, dialog.redaction.changed.emit)
    assert not any("Binding" in text for text in every_text(document))


def test_a_print_set_is_written_redacted(qtbot, dialog, tmp_path, monkeypatch):
    box = dialog.set_box
    box.name.setCurrentText("Press")
    qtbot.mouseClick(box._add, Qt.MouseButton.LeftButton)
    renewed(qtbot, dialog, lambda: dialog.redaction.redacted.setChecked(True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    box.write()
    assert not box._write.isEnabled()
    qtbot.waitUntil(lambda: dialog._said.text() == "1 file in out.", timeout=30_000)
    assert box._write.isEnabled()
    (path,) = (tmp_path / "out").glob("*.pdf")
    words = "".join(PdfReader(path).pages[0].extract_text().split())
    assert "CopyRedacted" in words
    assert "Preparedby" not in words
