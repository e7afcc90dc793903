"""The comparison as a view: columns, folds, changes, chips, new versions, brackets, tables."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from negotiator.domain.brackets import brackets
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.parties import Party
from negotiator.domain.stages import Nature
from negotiator.exchange.framework_in import planned, sections_of
from negotiator.store.record import Record
from negotiator.ui import theme
from negotiator.ui.dialogs.brackets_dialog import BracketsDialog
from negotiator.ui.dialogs.import_text_dialog import ImportTextDialog
from negotiator.ui.dialogs.renumber_dialog import RenumberDialog
from negotiator.ui.dialogs.version_dialog import VersionDialog
from negotiator.ui.dialogs.versions_dialog import VersionsDialog
from negotiator.ui.session import Session
from negotiator.ui.views.comparison_chips import RECORD
from negotiator.ui.views.comparison_lines import COLUMNS, COMBINED, SIDES, Fold
from negotiator.ui.views.comparison_view import TABLES, ComparisonPage
from tests.ui.pictures import assert_golden

Key = Qt.Key
SAME = "\n".join(f"Paragraph {n} says what it has said in each text before." for n in range(6))


@pytest.fixture
def page(qtbot, talks, session) -> ComparisonPage:
    talks.text("A.1", "Current framework", "current framework", f"{SAME}\nThe Parties consult.")
    talks.text("A.1", "Rev.1", "proposal", f"{SAME}\nThe Parties [UA: shall] consult at once.")
    talks.text("A.2", "Current framework", "current framework", "No clause exists today.")
    talks.text("A.2", "Rev.1", "proposal", "A clause [US: may] [UA: shall] exist today and later.")
    talks.text("A.2", "Agreed", "agreed", "A clause shall exist today and later.")
    talks.say("RU", "A.2", "opposes", "2026-01-10", condition="all consult", red_line=True)
    talks.say("UA", "A.2", "supports", "2026-01-10")
    session.select(*talks.keys("A.1", "RU"))
    found = ComparisonPage(session)
    qtbot.addWidget(found)
    found.tools = found.tool_widgets()
    found.resize(1100, 700)
    found.show()
    qtbot.waitUntil(found.isVisible)
    found.rows.viewport().grab()
    return found


def key(talks, number):
    return talks.keys(number, "RU")[0]


def lines(page, talks, number):
    return page.rows._pictures[key(talks, number)].lines.shown


def test_unchanged_paragraphs_are_folded_and_opened(qtbot, page, talks):
    fold, changed = lines(page, talks, "A.1")
    assert isinstance(fold, Fold)
    assert fold.count == 6
    assert changed.is_changed
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Key.Key_Space)
    page.rows.viewport().grab()
    assert len(lines(page, talks, "A.1")) == 7
    qtbot.keyClick(page.rows, Key.Key_Space)
    page.rows.viewport().grab()
    assert len(lines(page, talks, "A.1")) == 2
    ((box, _),) = page.rows._pictures[key(talks, "A.1")].folds
    qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    page.rows.viewport().grab()
    assert len(lines(page, talks, "A.1")) == 7
    page.rows.folds = False
    page.rows.viewport().grab()
    assert not any(isinstance(line, Fold) for line in lines(page, talks, "A.1"))


def test_one_steps_from_change_to_change_and_is_told(page, talks, session):
    total = sum(page.rows.changes_of(each) for each in page.rows.components)
    assert page._change.text() == f"{total} changes"
    seen = []
    for n in range(total):
        page.step_change(1)
        seen.append(page.rows.change)
        assert page._change.text() == f"Change {n + 1} of {total}"
        assert session.selection[0] == page.rows.change[0]
    assert len(set(seen)) == total
    page.step_change(1)
    assert page.rows.change == seen[-1]
    page.step_change(-1)
    assert page.rows.change == seen[-2]
    assert "change" in page.rows.accessibleDescription()
    assert "A.2 Defence clause" in page.rows.accessibleDescription()


def test_parties_are_chosen_and_recorded_from_the_row(qtbot, page, talks, session):
    session.select(key(talks, "A.2"), talks.keys("A.2", "UA")[1])
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Key.Key_Right)
    assert session.selection == talks.keys("A.2", "RU")
    assert "Russia: opposes, if all consult" in page.rows.accessibleDescription()
    with qtbot.waitSignal(session.record_asked) as asked:
        qtbot.keyClick(page.rows, Key.Key_2)
    assert asked.args == [*talks.keys("A.2", "RU"), 2]
    page.rows.viewport().grab()
    chips = page.rows._pictures[key(talks, "A.2")].chips
    plus = next(box for box, party in chips if party == RECORD)
    with qtbot.waitSignal(session.record_asked) as asked:
        qtbot.mouseClick(
            page.rows.viewport(), Qt.MouseButton.LeftButton, pos=plus.center().toPoint()
        )
    assert asked.args == [key(talks, "A.2"), 0, 0]
    russia = next(box for box, party in chips if party == talks.keys("A.2", "RU")[1])
    with qtbot.waitSignal(session.record_asked) as asked:
        qtbot.mouseDClick(
            page.rows.viewport(), Qt.MouseButton.LeftButton, pos=russia.center().toPoint()
        )
    assert asked.args == [*talks.keys("A.2", "RU"), 0]


def test_texts_stand_in_columns_in_an_order_of_one_s_own(page, talks):
    page.show_way(COLUMNS)
    page.rows.viewport().grab()
    assert page._titles == ("Current framework", "Rev.1", "Agreed")
    assert page._ways[COLUMNS].isChecked()
    picture = page.rows._pictures[key(talks, "A.2")]
    assert [side.version.title for side in picture.sides] == list(page._titles)
    (line,) = picture.lines.shown
    assert [line.text(n) for n in range(3)][2] == "A clause shall exist today and later."
    page._titles = ("Agreed", "Rev.1")
    page.show_way(COLUMNS)
    page.rows.viewport().grab()
    picture = page.rows._pictures[key(talks, "A.2")]
    assert [side.version.title for side in picture.sides] == ["Agreed", "Rev.1"]
    assert page.shown_perspective().versions == ("Agreed", "Rev.1")
    page.show_way(SIDES)
    assert page.shown_perspective().versions == ()


def test_which_texts_stand_in_columns_is_chosen_by_keyboard(qtbot):
    dialog = VersionsDialog(["Current", "Rev.1", "Rev.2", "Agreed"], ("Current", "Rev.2"))
    qtbot.addWidget(dialog)
    assert dialog.titles == ("Current", "Rev.2")
    qtbot.keyClick(dialog.list, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.titles == ("Rev.2", "Current")
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._choose.isEnabled()
    assert "1 chosen" in dialog._problem.text()


def test_a_chapter_or_a_component_alone_is_shown(page, talks):
    assert len(page.rows.components) == 2
    page.scope.setCurrentIndex(2)
    assert [each.number for each in page.rows.components] == ["A.1"]
    page._choose(key(talks, "A.2"), 0)
    assert [each.number for each in page.rows.components] == ["A.2"]
    page.scope.setCurrentIndex(1)
    assert [each.number for each in page.rows.components] == ["A.1", "A.2"]


def test_one_column_holds_both_texts_and_is_copied_as_a_redline(qtbot, page, talks, session):
    page.show_way(COMBINED)
    page.rows.viewport().grab()
    assert len(lines(page, talks, "A.2")[0].cells) == 1
    session.select(key(talks, "A.2"), 0)
    page.rows.setFocus()
    qtbot.keyClick(page.rows, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("A.2 Defence clause\n")
    assert "[-No-]" in copied
    assert "{+" in copied


# ---------------------------------------------------------------------- writing


@pytest.fixture
def editor(qtbot, page, talks, session) -> VersionDialog:
    dialog = VersionDialog(session, key(talks, "A.2"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_new_version_starts_from_its_base_with_the_difference_beside_it(qtbot, editor, talks):
    assert editor._base.currentText() == "Agreed"
    assert editor.text.toPlainText() == "A clause shall exist today and later."
    editor._base.setCurrentIndex(editor._base.findText("Rev.1"))
    assert editor.text.toPlainText().startswith("A clause [US: may]")
    editor.text.setFocus()
    qtbot.keyClick(editor.text, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor.text, " In writing.")
    qtbot.waitUntil(lambda: "In writing." in editor.marked.toPlainText())
    assert editor._counts.text() == "1 change against Rev.1"
    editor._label.setText("Rev.2")
    qtbot.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.result() == QDialog.DialogCode.Accepted
    (made,) = (row for _, row in talks.record.rows(TextVersion) if row.label == "Rev.2")
    assert made.text.endswith("later. In writing.")
    assert made.base in {row.uid for _, row in talks.record.rows(TextVersion)}
    assert made.nature == Nature.PROPOSAL
    orders = [r.order for _, r in talks.record.rows(TextVersion) if r.component == made.component]
    assert made.order == max(orders)


def test_a_bracket_is_settled_and_taken_back(editor):
    editor._base.setCurrentIndex(editor._base.findText("Rev.1"))
    assert editor.brackets.count() == 2
    first = brackets(editor.text.toPlainText()).found[0]
    words = [action.text() for action in editor.choices_of(first).actions()]
    assert words == ["may", "shall", "", "Leave it out"]
    editor.settle(first, "shall")
    assert editor.text.toPlainText() == "A clause shall exist today and later."
    assert editor.brackets.count() == 0
    editor.text.undo()
    assert editor.text.toPlainText().startswith("A clause [US: may]")


def test_what_has_no_partner_is_pointed_out_and_a_wrong_date_told(editor, talks):
    editor.text.setPlainText("One.\nTwo [EU: three.")
    editor._show_difference()
    assert "1 without a partner, the first in line 2" in editor._heading.text()
    editor._date.setText("soon")
    before = len(talks.record.rows(TextVersion))
    editor.save()
    assert "soon" in editor._problem.text()
    assert len(talks.record.rows(TextVersion)) == before
    assert editor.text.toPlainText().startswith("One.")
    editor.text.document().setModified(False)


def test_a_component_is_renumbered_and_keeps_what_refers_to_it(qtbot, page, talks, session):
    dialog = RenumberDialog(session, key(talks, "A.1"))
    qtbot.addWidget(dialog)
    offered = [dialog.number.itemText(n) for n in range(dialog.number.count())]
    assert offered == ["A.1", "A.1a", "A.1bis"]
    dialog.number.setCurrentText("A.2")
    dialog.save()
    assert "A.2 is the number of “Defence clause”" in dialog._problem.text()
    dialog.number.setCurrentText("A.2bis")
    assert "A.1 → A.2bis" in dialog._told.text()
    dialog.save()
    numbers = [row.number for _, row in talks.record.rows(Component)]
    assert numbers == ["A", "A.2bis", "A.2"]
    page._renew()
    assert [each.number for each in page.rows.components] == ["A.2", "A.2bis"]
    talks.record.undo()
    assert [row.number for _, row in talks.record.rows(Component)] == ["A", "A.1", "A.2"]


def test_brackets_are_counted_over_time_and_by_owner(qtbot, page, session, tmp_path):
    dialog = BracketsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    rows = [
        [dialog.table.item(r, c).text() for c in range(dialog.table.columnCount())]
        for r in range(dialog.table.rowCount())
    ]
    assert rows[1][:3] == ["Rev.1", "2", "3"]
    assert "Agreed" in [row[0] for row in rows]
    dialog._copy()
    assert "Rev.1" in QGuiApplication.clipboard().text()


# ---------------------------------------------------------------------- tables and imports


def test_tables_are_edited_where_they_stand(qtbot, page, talks, session):
    page.show_way(TABLES)
    participants, elements, _ = page.tables.tables
    model = participants.model()
    assert model.index(1, 0).data() == "Russia"
    assert model.setData(model.index(1, 3), "Recognition of its concerns")
    page._renew()
    russia = next(row for _, row in talks.record.rows(Party) if row.code == "RU")
    assert russia.anticipated_result == "Recognition of its concerns"
    assert participants.model().index(1, 3).data() == "Recognition of its concerns"
    page.tables.tabs.setCurrentIndex(1)
    elements.setCurrentIndex(elements.model().index(1, 2))
    qtbot.keyClick(elements, Key.Key_F2)
    (field,) = elements.viewport().findChildren(QPlainTextEdit)
    assert field.toPlainText() == "A clause shall exist today and later."
    field.setPlainText("A new clause.")
    elements.commitData(field)
    assert "A new clause." in [row.text for _, row in talks.record.rows(TextVersion)]
    assert page.report == "tables"
    talks.record.undo()


def test_a_text_is_looked_at_before_it_comes_in(qtbot, page, talks, session, tmp_path: Path):
    path = tmp_path / "rev9.md"
    path.write_text(
        "# A Assurances\n\n## A.1 Non-aggression\n\nNew words.\n\n## A.9 Sanctions\n\nNone.\n"
    )
    entries = planned(talks.record, sections_of(path))
    dialog = ImportTextDialog(session, path, entries)
    qtbot.addWidget(dialog)
    assert dialog._told.text().startswith("2 of 3 sections come in, 1 as new components.")
    dialog.table.item(2, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog._told.text().startswith("1 of 3 sections come in, 0 as new components.")
    dialog.table.item(2, 0).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    made = {row.number: row for _, row in talks.record.rows(Component)}
    assert made["A.9"].parent == made["A"].uid
    texts = [row for _, row in talks.record.rows(TextVersion) if row.label == "rev9"]
    assert [row.text for row in texts] == ["New words.", "None."]
    talks.record.undo()
    assert "A.9" not in [row.number for _, row in talks.record.rows(Component)]


# ---------------------------------------------------------------------- pictures


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("way", [SIDES, COMBINED, COLUMNS, TABLES])
def test_the_comparison_looks_as_it_should(qtbot, qapp, sample: Path, way: str, name: str):
    with Record.open(sample) as record:
        session = Session(record, theme.apply(qapp, name))
        frame = session.matrix.question.framework
        component = next(each.key for each in frame.components if each.number == "A.2")
        party = next(each.key for each in frame.parties if each.code == "RU")
        session.select(component, party)
        found = ComparisonPage(session)
        qtbot.addWidget(found)
        found.resize(1120, 720)
        found.show()
        qtbot.waitUntil(found.isVisible)
        found.show_way(way)
        if way == SIDES:
            found.step_change(1)
        assert_golden(found, f"comparison-{way}-{name}")
        found.close()
    theme.apply(qapp, "light")


def test_the_menu_leads_to_versions_numbers_and_brackets(qtbot, window):
    for name, kind in (
        ("new_version", VersionDialog),
        ("renumber", RenumberDialog),
        ("brackets", BracketsDialog),
    ):
        window.actions_by_name[name].trigger()
        assert window.workspace.view == "comparison"
        (dialog,) = (each for each in window.findChildren(kind) if each.isVisible())
        dialog.close()


# ---------------------------------------------------------------------- the list at its side


def test_a_row_of_the_list_is_as_high_as_its_title(qtbot, page, talks):
    talks.component("A.3", "A title so long that it goes on in a second line of the list")
    page._out_of_date()
    rows = page.components.list
    heights = {
        rows.model().index(n).data().split("  ")[0]: rows.visualRect(rows.model().index(n)).height()
        for n in range(rows.model().rowCount())
    }
    assert heights["A.3"] == theme.scaled(42)
    assert heights["A.2"] == theme.scaled(26)


def test_below_the_list_statuses_are_counted(page, talks, session):
    counts = [label.text() for label in page.statuses._counts.values()]
    assert sum(int(each) for each in counts) == len(page._statuses)
    assert page._has_no_text(next(c for c in session.matrix.question.components if c.number == "A"))
    assert not page._has_no_text(page._head_of(key(talks, "A.2")))


def test_what_was_above_another_component_does_not_shine_through(window):
    window.workspace.show_view("comparison")
    page = window.workspace.page
    for component in window.workspace.session.matrix.question.components[1:4]:
        page.components.choose(component.key)
    shown = [each for each in page._strip.findChildren(QPushButton) if each.isVisible()]
    places = [each.geometry() for each in shown]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
