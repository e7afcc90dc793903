"""Filling the matrix: into a cell, for several parties, from a spreadsheet, in session mode."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from negotiator.domain.sources import Source
from negotiator.store import reads
from negotiator.ui.dialogs.kept_fields import start_of
from negotiator.ui.dialogs.proposals import JointDialog, PasteDialog
from negotiator.ui.dialogs.session_mode_dialog import SessionModeDialog

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
)
Key = Qt.Key


@pytest.fixture
def page(window):
    window.workspace.show_view("matrix")
    page = window.workspace.page
    page.table.setFocus()
    QApplication.processEvents()
    return page


@pytest.fixture
def table(page):
    return page.table


def select(table, first, last):
    table.setCurrentIndex(first)
    table.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def claims(page, cells, number, code):
    cell = cells.keys(number, code)
    return reads.claims_of(page.session.record, [cell[0]], [cell[1]], None).get(cell, [])


def dialog_of(kind):
    (found,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    ]
    return found


# ---------------------------------------------------------------------- into a cell


def test_a_letter_in_a_cell_begins_a_new_position_and_enter_records_it(page, table, cells, qtbot):
    before = len(claims(page, cells, "A.3", "RU"))
    table.setCurrentIndex(cells.index("A.3", "RU"))
    qtbot.keyClick(table, Key.Key_R)
    editor = table._editor
    assert editor.isVisible()
    assert editor.line.hasFocus()
    qtbot.keyClicks(editor.line, "es if talks go on; Deadline first")
    assert editor.line.text() == "res if talks go on; Deadline first"
    assert editor.caption.text().startswith("New position · Shift: Reserves, if talks go on")
    assert "before: Rejects" in editor.caption.text()
    qtbot.keyClick(editor.line, Key.Key_Return)
    assert not editor.isVisible()
    assert table.hasFocus()
    line = claims(page, cells, "A.3", "RU")
    assert len(line) == before + 1
    assert (line[-1].stance, line[-1].condition) == (3, "talks go on")
    assert line[-1].statement == "Deadline first"
    assert page.session.record.undo_label() == "Record position: Russia on A.3"
    assert table.matrix_model.cell_at(cells.index("A.3", "RU")).stance == 3


def test_what_is_no_stance_is_told_and_the_words_stay(page, table, cells, qtbot):
    before = len(claims(page, cells, "A.3", "RU"))
    table.setCurrentIndex(cells.index("A.3", "RU"))
    qtbot.keyClick(table, Key.Key_F4)
    editor = table._editor
    qtbot.keyClicks(editor.line, "perhaps not")
    qtbot.keyClick(editor.line, Key.Key_Return)
    assert editor.isVisible()
    assert editor.line.text() == "perhaps not"
    assert editor.caption.text() == "Not recorded · Which stance? Begin with its digit or name."
    qtbot.keyClick(editor.line, Key.Key_Escape)
    assert not editor.isVisible()
    assert len(claims(page, cells, "A.3", "RU")) == before


def test_a_double_click_writes_and_correcting_is_another_thing(page, table, cells, qtbot, window):
    index = cells.index("A.3", "RU")
    table.scrollTo(index)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = table._editor
    assert editor.isVisible()
    with qtbot.waitSignal(page.session.correct_asked) as told:
        editor.instead.click()
    assert told.args == [table.matrix_model.cell_at(index).held.claim.key]
    assert window.workspace.record_dialog.windowTitle() == "Correct position"
    window.workspace.record_dialog.close()


def test_the_line_stays_inside_of_what_is_seen(page, table, cells, qtbot):
    for number, code in (("A.1", "UA"), ("F.3", "UN"), ("C.3", "DE")):
        index = cells.index(number, code)
        table.setCurrentIndex(index)
        table.edit_cell()
        assert table.viewport().rect().contains(table._editor.geometry())
        assert table._editor.geometry().intersects(table.visualRect(index))
        qtbot.keyClick(table._editor.line, Key.Key_Escape)


def test_a_read_only_record_is_not_written_into(page, table, cells, qtbot):
    page.session.record.read_only = True
    table.setCurrentIndex(cells.index("A.3", "RU"))
    assert not table.edit_cell("r")
    qtbot.keyClick(table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, PasteDialog)]
    page.session.record.read_only = False


# ---------------------------------------------------------------------- several cells


def test_one_stance_for_several_parties_is_one_change(page, table, cells, qtbot, window):
    select(table, cells.index("A.5", "US"), cells.index("A.5", "UK"))
    window.actions_by_name["record-position"].trigger()
    dialog = dialog_of(JointDialog)
    assert dialog.table.rowCount() == 0
    qtbot.mouseClick(dialog.stances._group.button(2), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.condition, "the Charter is named")
    qtbot.keyClicks(dialog.statement, "Joint wording")
    dialog.words.setPlainText("We shall accept it together.")
    dialog.renew()
    shown = [
        [dialog.table.item(row, column).text() for column in range(5)]
        for row in range(dialog.table.rowCount())
    ]
    assert [row[1] for row in shown] == ["United States", "European Union", "United Kingdom"]
    assert all(row[3] == "Accepts, if the Charter is named" for row in shown)
    assert {row[4] for row in shown} <= {"Shift", "Shift, before later claims", "First record"}
    dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    record = page.session.record
    before = record.connection.execute("SELECT count(*) FROM change").fetchone()[0]
    dialog.save()
    assert record.connection.execute("SELECT count(*) FROM change").fetchone()[0] == before + 1
    for code, is_recorded in (("US", True), ("EU", False), ("UK", True)):
        last = claims(page, cells, "A.5", code)[-1]
        assert (last.statement == "Joint wording") is is_recorded
    joint = [row for _, row in record.rows(Source) if row.quote.startswith("We shall")]
    assert [str(row.kind) for row in joint] == ["joint statement"]
    record.undo()
    assert claims(page, cells, "A.5", "US")[-1].statement != "Joint wording"


def test_a_stance_is_asked_for_and_a_wrong_date_is_told(page, cells, qtbot):
    dialog = JointDialog(page.session, [cells.keys("A.5", "US")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert "Which stance?" in dialog._problem.text()
    assert not dialog._do.isEnabled()
    dialog.stances.choose(1)
    dialog.kept._on.setText("2026-02-30")
    dialog.renew()
    assert "There is no date 2026-02-30" in dialog._problem.text()
    assert dialog.isVisible()


def test_the_menu_of_a_cell_offers_all_selected_ones(page, table, cells, qtbot):
    from negotiator.ui.views.matrix_menu import cell_menu

    select(table, cells.index("A.1", "UA"), cells.index("A.2", "RU"))
    menu = cell_menu(table, page.session)
    words = [action.text() for action in menu.actions()]
    assert "Record for 4 cells…" in words
    (action,) = [each for each in menu.actions() if each.text() == "Record for 4 cells…"]
    with qtbot.waitSignal(page.session.joint_asked) as told:
        action.trigger()
    assert len(told.args[0]) == 4
    dialog_of(JointDialog).reject()


# ---------------------------------------------------------------------- copy and paste


def test_a_copied_block_comes_back_as_what_is_held(page, table, cells, qtbot):
    select(table, cells.index("A.1", "UA"), cells.index("A.4", "US"))
    table.copy()
    table.setCurrentIndex(cells.index("D.1", "FR"))
    qtbot.keyClick(table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(PasteDialog)
    assert dialog.table.rowCount() == 12
    assert not dialog.problems.isVisible()
    found = {dialog.table.item(row, 0).text().split()[0] for row in range(12)}
    assert found == {"A.1", "A.2", "A.3", "A.4"}
    for row in range(12):
        before, after = dialog.table.item(row, 2).text(), dialog.table.item(row, 3).text()
        is_ticked = dialog.table.item(row, 0).checkState() == Qt.CheckState.Checked
        assert is_ticked == (before != after)
    dialog.reject()


def test_a_pasted_block_is_recorded_as_one_change(page, table, cells, qtbot):
    QGuiApplication.clipboard().setText("\tRussia\tPoland\nA.5\tRejects: No\tmaybe\nE.1\t3\t")
    table.setCurrentIndex(cells.index("A.1", "UA"))
    table.paste()
    dialog = dialog_of(PasteDialog)
    assert dialog.problems.toPlainText() == "Poland on A.5: “maybe” begins with no stance."
    assert dialog._do.text() == "Record 2 positions"
    dialog.kept._on.setText("2026-02-27")
    dialog.save()
    assert claims(page, cells, "A.5", "RU")[-1].statement == "No"
    assert claims(page, cells, "E.1", "RU")[-1].stance == 3
    assert page.session.record.undo_label().startswith("Record 2 positions: Russia on A.5")


def test_html_of_a_copy_has_signs_and_colours(page, table, cells, palette):
    select(table, cells.index("A.1", "UA"), cells.index("A.1", "RU"))
    table.copy()
    html = QGuiApplication.clipboard().mimeData().html()
    assert "++ Supports" in html
    assert palette.tint(1).name() in html


def test_a_swapped_matrix_copies_and_pastes_alike(page, table, cells):
    page.transpose()
    select(table, cells.index("A.1", "UA"), cells.index("A.2", "RU"))
    table.copy()
    text = QGuiApplication.clipboard().text().splitlines()
    assert text[0].split("\t")[1].startswith("A.1")
    assert text[1].startswith("Ukraine\t")
    table.paste()
    dialog = dialog_of(PasteDialog)
    assert dialog.table.rowCount() == 4
    dialog.reject()


# ---------------------------------------------------------------------- session mode


def test_session_mode_keeps_round_day_and_source_for_every_entry(page, table, cells, qtbot, window):
    session = page.session
    workspace = window.workspace
    dialog = SessionModeDialog(session)
    qtbot.addWidget(dialog)
    dialog.kept._on.setText("2026-02-26")
    dialog.kept._source.setCurrentIndex(2)
    source = dialog.kept._source.currentData()
    dialog.save()
    assert workspace._mode.isVisible()
    assert workspace._mode_words.text().startswith("Session mode: 2026-02-26 · in session · ")
    table.setCurrentIndex(cells.index("A.3", "RU"))
    table.edit_cell("4")
    qtbot.keyClick(table._editor.line, Key.Key_Return)
    workspace.record_position()
    record_dialog = workspace.record_dialog
    record_dialog.type_line("ua a3 2")
    qtbot.keyClick(record_dialog, Key.Key_Return)
    record_dialog.close()
    for code in ("RU", "UA"):
        last = claims(page, cells, "A.3", code)[-1]
        assert last.expressed == 20260226
        assert session.record.uid_of("source", last.source) == source
    joint = JointDialog(session, [cells.keys("A.5", "US")])
    qtbot.addWidget(joint)
    assert joint.kept.kept.source == source
    end = next(b for b in workspace._mode.findChildren(QPushButton) if b.text() == "End")
    end.click()
    assert not workspace._mode.isVisible()
    assert start_of(session).source == source


def test_a_wrong_date_does_not_begin_session_mode(page, qtbot):
    dialog = SessionModeDialog(page.session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kept._on.setText("soon")
    dialog.save()
    assert "soon" in dialog._problem.text()
    assert not page.session.is_session_mode
