import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from negotiator.domain.scale import NAMED_SCALES
from negotiator.domain.sources import Source
from negotiator.store import reads, recording
from negotiator.store.kinds import KINDS
from negotiator.ui import theme
from negotiator.ui.dialogs.record_dialog import RecordDialog
from negotiator.ui.dialogs.row_dialog import RowDialog
from negotiator.ui.drawn import RedLineSign
from negotiator.ui.session import OutsideChange
from tests.ui.pictures import pixels


@pytest.fixture
def dialog(qtbot, session):
    made = RecordDialog(session)
    qtbot.addWidget(made)
    return made


def claims(talks, component="A.2", party="RU"):
    return reads.claims_of(talks.record, None, None, None).get(talks.keys(component, party), [])


def test_an_entry_by_keyboard_alone(qtbot, talks, dialog):
    dialog.start()
    dialog.kept._on.setText("2026-03-04")
    qtbot.keyClicks(dialog.quick, "ru a2 3 if all agree")
    assert dialog.outlook.kind.text() == "First record"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (claim,) = claims(talks)
    assert (claim.stance, claim.condition, claim.expressed) == (3, "all agree", 20260304)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.quick, "ru a2 4")
    assert dialog.outlook.kind.text() == "Shift"
    assert "Reserves since 4 Mar 2026" in dialog.outlook.since.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [claim.day_order for claim in claims(talks)] == [1, 2]


def test_what_is_missing_is_asked_for_and_nothing_typed_is_lost(qtbot, talks, dialog):
    dialog.start()
    qtbot.keyClicks(dialog.quick, "ru 3 if all agree")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog._problem.text() == "Which component? Type its number, or choose it."
    assert dialog.quick.text() == "ru 3 if all agree"
    assert claims(talks) == []
    dialog.kept._on.setText("2026-02-30")
    dialog.quick.setText("ru a2 3")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "There is no date 2026-02-30" in dialog._problem.text()
    assert dialog.quick.text() == "ru a2 3"


def test_exact_words_become_a_source_in_the_same_change(qtbot, talks, dialog):
    dialog.start()
    dialog.kept._on.setText("2026-03-04")
    dialog.type_line('ru a2 4 no clause "Никогда."')
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (source,) = [row for _, row in talks.record.rows(Source)]
    assert (source.quote, source.title) == ("Никогда.", "Statement by Russia, 2026-03-04")
    talks.record.undo()
    assert talks.record.rows(Source) == []
    assert claims(talks) == []


def test_a_correction_says_that_it_is_none_and_needs_a_reason(qtbot, talks, dialog):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    (wrong,) = claims(talks)
    dialog.correct(wrong.key)
    assert dialog.windowTitle() == "Correct position"
    dialog.form.stances.choose(4)
    dialog.and_close.click()
    assert dialog._problem.text().startswith("Why was the record wrong?")
    qtbot.keyClicks(dialog.form.note, "Misheard")
    assert dialog.outlook.kind.text() == "Correction, no movement"
    dialog.and_close.click()
    assert [(c.stance, c.act, c.refers_to) for c in claims(talks)][1] == (4, 2, wrong.key)


def test_a_withdrawal(qtbot, talks, dialog):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    dialog.withdraw(claims(talks)[0].key)
    assert dialog.outlook.kind.text() == "Withdrawal"
    dialog.and_close.click()
    assert claims(talks)[1].act == 3


def test_the_last_entry_can_be_undone_here(qtbot, talks, dialog):
    dialog.start()
    dialog.kept._on.setText("2026-03-04")
    qtbot.keyClicks(dialog.quick, "ru a2 3")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.last._undo()
    assert claims(talks) == []
    assert dialog.last._entries == []


def test_an_entry_that_was_undone_from_outside_is_dropped_and_others_stay(qtbot, talks, dialog):
    dialog.start()
    qtbot.keyClicks(dialog.quick, "ru a2 4")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    session = dialog.last._session
    session.changed.emit(OutsideChange())
    assert len(dialog.last._entries) == 1
    with QSignalBlocker(session):
        talks.record.undo()
    session.changed.emit(OutsideChange())
    assert dialog.last._entries == []


def test_an_entry_starts_with_the_cell_and_the_stance_that_were_chosen(talks, dialog):
    dialog.start(*talks.keys("A.2", "RU"), 4)
    assert dialog.form.party.currentData() == talks.keys("A.2", "RU")[1]
    assert dialog.form.component.currentText().startswith("A.2")
    assert dialog.form.stances.code == 4


@pytest.mark.parametrize("word", [word for word in KINDS if word != "dissociation"])
def test_there_is_a_form_for_every_kind(qtbot, session, word):
    made = RowDialog(session, word)
    qtbot.addWidget(made)
    made.show()
    assert made._fields
    assert all(field.accessibleName() for field in made._fields.values())


def test_a_party_is_added_and_edited_through_its_form(qtbot, talks, session):
    made = RowDialog(session, "party")
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClicks(made._fields["code"], "FR")
    made.save()
    assert "name" in made._problem.text()
    assert made._fields["code"].text() == "FR"
    qtbot.keyClicks(made._fields["name"], "France")
    made.save()
    (key,) = [p.key for p in reads.framework(talks.record).parties if p.code == "FR"]
    edit = RowDialog(session, "party", key)
    qtbot.addWidget(edit)
    assert edit._fields["name"].text() == "France"
    edit._fields["name"].setText("République française")
    edit.save()
    assert talks.record.row("party", key).name == "République française"
    assert talks.record.undo_label() == "Edit party: République française (FR)"


def test_a_form_suggests_the_next_round(qtbot, talks, session):
    talks.round(4, "2026-01-10")
    made = RowDialog(session, "round")
    qtbot.addWidget(made)
    assert made._fields["number"].value() == 5


def test_the_recorded_cell_is_selected_in_every_view(qtbot, talks, session, dialog):
    dialog.start(*talks.keys("A.1", "UA"))
    dialog.kept._on.setText("2026-03-04")
    qtbot.keyClicks(dialog.quick, "ru a2 3")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert session.selection == talks.keys("A.2", "RU")


def use_scale_of_numbers(talks):
    negotiation = talks.record.row("negotiation", 1)
    scale = NAMED_SCALES["0–100"]
    recording.recode(talks.record, negotiation.revised(scale=scale), {n: n for n in range(1, 6)})


def test_a_number_is_entered_in_the_line_or_its_field_on_a_scale_of_numbers(qtbot, talks, dialog):
    dialog.start()
    assert not dialog.form.value.isVisible()
    use_scale_of_numbers(talks)
    assert dialog.form.value.isVisible()
    assert dialog.form.value_words.text() == "100: agrees in full.  0: does not agree at all."
    qtbot.keyClicks(dialog.quick, "ru a2 =72 wording open")
    assert dialog.form.stances.code == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (claim,) = claims(talks)
    assert (claim.stance, claim.value, claim.statement) == (2, 72, "wording open")
    dialog.correct(claim.key)
    assert dialog.form.value.value() == 72
    dialog.form.value.setValue(15)
    assert dialog.form.stances.code == 5
    dialog.form.stances.choose(1)
    dialog.form.stances.chosen.emit(1)
    assert dialog.form.value.text() == "–"


# ---------------------------------------------------------------------- completion


def test_tab_completes_the_word_and_return_records_what_is_written(qtbot, talks, dialog):
    dialog.start()
    dialog.kept._on.setText("2026-03-04")
    quick = dialog.quick
    qtbot.keyClicks(quick, "rus")
    assert quick.list.isVisible()
    qtbot.keyClick(quick, Qt.Key.Key_Tab)
    assert quick.text() == "RU "
    qtbot.keyClicks(quick, "clau")
    qtbot.keyClick(quick, Qt.Key.Key_Tab)
    assert quick.text() == "RU A.2 "
    qtbot.keyClicks(quick, "re")
    assert quick.list.count() == 2
    qtbot.keyClick(quick, Qt.Key.Key_Down)
    qtbot.keyClick(quick, Qt.Key.Key_Tab)
    assert quick.text() == "RU A.2 rejects "
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [claim.stance for claim in claims(talks)] == [5]


def test_return_never_takes_what_was_only_offered(qtbot, talks, dialog):
    dialog.start()
    dialog.kept._on.setText("2026-03-04")
    qtbot.keyClicks(dialog.quick, "ru a2 re")
    assert dialog.quick.list.isVisible()
    qtbot.keyClick(dialog.quick, Qt.Key.Key_Return)
    assert claims(talks) == []
    assert dialog.quick.text() == "ru a2 re"
    assert not dialog.quick.list.isVisible()


def test_escape_puts_the_list_away_and_only_then_closes(qtbot, dialog):
    dialog.start()
    qtbot.keyClicks(dialog.quick, "rus")
    qtbot.keyClick(dialog.quick, Qt.Key.Key_Escape)
    assert not dialog.quick.list.isVisible()
    assert dialog.isVisible()
    qtbot.keyClick(dialog.quick, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_click_completes_too_and_free_text_offers_nothing(qtbot, dialog):
    dialog.start()
    quick = dialog.quick
    qtbot.keyClicks(quick, "defe")
    place = quick.list.visualItemRect(quick.list.item(0)).center()
    qtbot.mouseClick(quick.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert quick.text() == "A.2 "
    qtbot.keyClicks(quick, "ru 3 if russ")
    assert not quick.list.isVisible()


def test_what_is_kept_is_said_in_words_with_the_text_said_of(qtbot, talks, dialog):
    dialog.type_line("ru a2 3")
    told = {name: value.text() for name, value in dialog.kept._values.items()}
    assert told["said-of"] == dialog.form.said_of.currentText() != ""
    assert told["source"] == "No source"
    assert told["grading"] == "Not graded"
    dialog.form.said_of.setCurrentIndex(0)
    assert dialog.kept._values["said-of"].text() == "no text"


def test_last_entries_stand_under_each_other_with_what_they_were(qtbot, talks, dialog):
    dialog.show()
    for line in ("ru a2 3", "ru a2 4 !", "ru a2 4 !"):
        dialog.type_line(line)
        qtbot.keyClick(dialog.quick, Qt.Key.Key_Return)
    QApplication.processEvents()
    words = [each for each in dialog.last.findChildren(QLabel) if each.isVisible()]
    places = [each.geometry() for each in words]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
    assert "Shift from Reserves" in [each.text() for each in words]
    assert len([each for each in dialog.last.findChildren(RedLineSign) if each.isVisible()]) == 2


def test_the_fields_are_scrolled_where_the_screen_is_too_low(qtbot, qapp, session):
    palette = theme.apply(qapp, "light", 2.0)
    session.palette = palette
    made = RecordDialog(session)
    qtbot.addWidget(made)
    made.start()
    screen = made.screen().availableSize()
    assert made.height() <= screen.height()
    for button in (made.and_close, made.and_next):
        assert made.rect().contains(button.mapTo(made, button.rect().bottomRight()))
    assert made._fields.verticalScrollBar().maximum() > 0
    theme.apply(qapp, "light")


def test_the_dialog_takes_another_theme_while_it_is_open(qtbot, qapp, session, dialog):
    dialog.start()
    dialog.type_line("ru a2 5")
    qtbot.keyClick(dialog.quick, Qt.Key.Key_Return)
    dialog.type_line("ru a2 5")
    light, dark = theme.apply(qapp, "light"), theme.apply(qapp, "dark")
    session.palette = dark
    qapp.processEvents()
    found = {QColor(value).name() for value in set(pixels(dialog.grab().toImage()))}
    theme.apply(qapp, "light")
    assert dark.solid(5, 5).name() in found
    assert light.solid(5, 5).name() not in found
    assert light.chrome.name() not in found
    assert light.text.name() not in found


def test_a_button_names_its_key_and_has_room_for_it(dialog):
    dialog.start()
    QApplication.processEvents()
    plain = QPushButton(dialog.and_close.text(), dialog)
    plain.ensurePolished()
    assert dialog.and_close.width() >= plain.sizeHint().width() + theme.scaled(30)
    wide = [button.width() for button in dialog.form.stances._group.buttons()[:5]]
    assert max(wide) - min(wide) <= 1


def test_the_steps_of_the_scale_stand_in_one_line_when_a_line_was_typed(qtbot, window):
    window.workspace.record_position()
    made = window.workspace.record_dialog
    made.type_line("ru a2 4 if all signatories agree")
    QApplication.processEvents()
    steps = made.form.stances._group.buttons()[:5]
    assert len({button.y() for button in steps}) == 1
    widths = [button.width() for button in steps]
    assert max(widths) - min(widths) <= 1
    assert made._fields.verticalScrollBar().maximum() == 0


def test_with_the_largest_type_the_dialog_is_on_the_screen(qtbot, qapp, window):
    window.move(300, 100)
    window.settings.zoom = 2.0
    window.apply_theme()
    window.workspace.record_position()
    made = window.workspace.record_dialog
    QApplication.processEvents()
    room = made.screen().availableGeometry()
    assert (made.x(), made.y()) >= (room.left(), room.top())
    assert made.width() <= max(room.width(), made.minimumSizeHint().width(), made.minimumWidth())
    assert made.height() <= room.height()
    window.settings.zoom = 1.0
    window.apply_theme()
