"""The matrix as it is seen and used: what is painted where, and what keys and clicks do."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from negotiator.domain.dates import PartialDate
from negotiator.domain.positions import Basis
from negotiator.domain.scale import NO_POSITION, NOT_ASKED, SILENT
from negotiator.printing.palette import Palette
from negotiator.reports.matrix import Matrix
from negotiator.ui import theme
from negotiator.ui.models import matrix_model
from negotiator.ui.session import Session
from negotiator.ui.views.matrix_legend import MatrixLegend
from negotiator.ui.views.matrix_view import MatrixPage

# What Qt's offscreen platform says of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
LONG = "The Conference of all Parties and Observers to the Framework Convention on Assurances"


@pytest.fixture(scope="module", autouse=True)
def palette(qapp):
    return theme.apply(qapp, "light")


@pytest.fixture
def redressed(qapp):
    """Bring light, left to right and the usual size back after the test."""
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, "light")


@pytest.fixture
def session(talks, palette):
    return Session(talks.record, palette)


@pytest.fixture
def shown(qtbot):
    """Make a page of a session and show it."""

    def show(session, width=1000, height=600):
        page = MatrixPage(session)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.table.setFocus()
        QApplication.processEvents()
        return page

    return show


@pytest.fixture
def page(shown, session):
    return shown(session)


def place(page, talks, component, party):
    component_key, party_key = talks.keys(component, party)
    model = page.table.matrix_model
    return model.index(model.head_of(component_key), model.party_of(party_key))


def image_of(page, index) -> QImage:
    """Return the cell as it is painted, without the lines of the grid."""
    QApplication.processEvents()
    rect = page.table.cell_rect(index)
    return page.table.viewport().grab(rect).toImage()


def colours(image: QImage) -> set[str]:
    pixels = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return {QColor(value).name() for value in set(memoryview(pixels).cast("I"))}


def ground(image: QImage) -> QColor:
    return image.pixelColor(image.width() - 4, image.height() - 4)


def part(image: QImage, x: int, y: int, width: int, height: int) -> set[str]:
    return colours(image.copy(QRect(x, y, width, height)))


def choose(page, talks, component, party):
    index = place(page, talks, component, party)
    page.table.setCurrentIndex(index)
    return index


def here(page, talks):
    """Return number and code of the current cell."""
    found = page.table.current_cell()
    for number in talks.components:
        for code in talks.parties:
            if talks.keys(number, code) == found:
                return number, code
    return None


def compare_since(session, day):
    session.perspective = session.perspective.but(since=PartialDate.parse(day))


def more(talks):
    talks.component("B", "Verification")
    for number in ("B.1", "B.2", "B.3"):
        talks.component(number, parent="B")


# ---------------------------------------------------------------------- what is painted


@pytest.mark.parametrize(("stance", "step"), [("supports", 1), ("reserves", 3), ("rejects", 5)])
def test_a_stance_tints_its_cell_and_shows_its_tile(talks, page, palette, stance, step):
    talks.say("RU", "A.2", stance, "2026-03-04")
    image = image_of(page, place(page, talks, "A.2", "RU"))
    assert ground(image) == palette.tint(step)
    assert palette.solid(step).name() in part(image, 9, 4, 20, 16)


def test_the_tile_stands_only_in_its_own_cell(talks, page, palette):
    talks.say("RU", "A.2", "rejects", "2026-03-04")
    beside = image_of(page, place(page, talks, "A.2", "UA"))
    above = image_of(page, place(page, talks, "A.1", "RU"))
    assert palette.solid(5).name() not in colours(beside) | colours(above)


def test_a_blank_cell_is_really_blank(talks, page, palette):
    talks.say("RU", "A.2", "rejects", "2026-03-04")
    page.table.setCurrentIndex(place(page, talks, "A.2", "RU"))
    assert colours(image_of(page, place(page, talks, "A.1", "UA"))) == {palette.base.name()}


@pytest.mark.parametrize("word", ["silent", "no position", "not asked", "not applicable"])
def test_an_absence_has_a_tile_and_a_word_but_no_tint(talks, page, palette, word):
    talks.say("UA", "A.1", word, "2026-03-04")
    image = image_of(page, place(page, talks, "A.1", "UA"))
    assert ground(image) == palette.base
    assert len(part(image, 9, 4, 20, 16)) > 1
    assert len(part(image, 34, 4, 60, 16)) > 1


def test_a_condition_makes_the_tile_hollow(talks, page, palette):
    talks.say("UA", "A.1", "supports", "2026-03-04", condition="the others do")
    tile = part(image_of(page, place(page, talks, "A.1", "UA")), 9, 4, 20, 16)
    assert palette.base.name() in tile
    assert palette.edge(1).name() in tile
    assert palette.solid(1).name() not in tile


def test_a_red_line_is_a_bar_at_the_left(talks, page, palette):
    talks.say("UA", "A.1", "rejects", "2026-03-04", red_line=True)
    choose(page, talks, "A.2", "RU")
    image = image_of(page, place(page, talks, "A.1", "UA"))
    assert part(image, 0, 0, 4, image.height()) == {palette.red_line.name()}
    assert palette.red_line.name() not in part(image, 4, 0, image.width() - 4, image.height())


def test_contradicting_sources_show_both_tiles_on_a_hatched_ground(talks, page, palette):
    talks.say("UA", "A.1", "supports", "2026-03-04")
    talks.say("UA", "A.1", "rejects", "2026-03-04")
    image = image_of(page, place(page, talks, "A.1", "UA"))
    found = colours(image)
    assert {palette.solid(1).name(), palette.solid(5).name(), palette.group.name()} <= found
    assert not {palette.tint(1).name(), palette.tint(5).name()} & found


def test_a_withdrawal_has_a_word_but_no_tint(talks, page, palette):
    first = talks.say("UA", "A.1", "accepts", "2026-03-04")
    talks.say("UA", "A.1", None, "2026-04-01", act="withdrawal", refers_to=first.uid)
    image = image_of(page, place(page, talks, "A.1", "UA"))
    assert ground(image) == palette.base
    assert len(colours(image)) > 1


def test_what_moved_has_the_only_accent(talks, session, page, palette):
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("UA", "A.2", "supports", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    compare_since(session, "2026-02-01")
    choose(page, talks, "A.1", "UA")
    moved = image_of(page, place(page, talks, "A.2", "RU"))
    still = image_of(page, place(page, talks, "A.2", "UA"))
    assert palette.accent.name() in part(moved, moved.width() - 18, 4, 16, 16)
    assert palette.accent.name() not in colours(still)


def test_a_change_is_painted_when_it_is_recorded(talks, page, palette):
    talks.say("RU", "A.2", "rejects", "2026-03-04")
    index = place(page, talks, "A.2", "RU")
    assert ground(image_of(page, index)) == palette.tint(5)
    talks.say("RU", "A.2", "supports", "2026-03-05")
    assert ground(image_of(page, index)) == palette.tint(1)
    talks.record.undo()
    assert ground(image_of(page, index)) == palette.tint(5)


def test_a_recorded_position_asks_for_its_row_only(talks, page, monkeypatch):
    talks.say("RU", "A.2", "rejects", "2026-03-04")
    QApplication.processEvents()
    asked: list[int] = []
    cells = Matrix.cells
    monkeypatch.setattr(
        Matrix,
        "cells",
        lambda self, keys, parties=None: asked.extend(keys) or cells(self, keys, parties),
    )
    talks.say("RU", "A.2", "accepts", "2026-03-04", day_order=2)
    image_of(page, place(page, talks, "A.2", "RU"))
    assert set(asked) == {talks.keys("A.2", "RU")[0]}


def test_the_dark_theme_has_its_own_tints(qapp, redressed, talks, session, page):
    talks.say("RU", "A.2", "rejects", "2026-03-04")
    dark = theme.apply(qapp, "dark")
    session.palette = dark
    assert ground(image_of(page, place(page, talks, "A.2", "RU"))) == dark.tint(5)
    assert ground(image_of(page, place(page, talks, "A.1", "UA"))) == dark.base


def test_the_selected_cell_is_framed_in_accent_and_in_grey_while_the_keyboard_is_elsewhere(
    talks, page, palette, qtbot
):
    index = choose(page, talks, "A.1", "UA")
    top = QRect(0, 0, 20, 2)
    assert colours(image_of(page, index).copy(top)) == {palette.accent.name()}
    other = QPushButton("Elsewhere", page)
    other.show()
    other.setFocus()
    assert colours(image_of(page, index).copy(top)) == {palette.line.name()}


def test_the_heads_of_the_selected_cell_are_tinted(talks, page, palette):
    index = choose(page, talks, "A.2", "RU")
    QApplication.processEvents()
    row = page.table.verticalHeader().viewport()
    at = page.table.rowViewportPosition(index.row())
    tinted = row.grab(QRect(0, at, 60, 10)).toImage()
    other = row.grab(QRect(0, page.table.rowViewportPosition(1), 60, 10)).toImage()
    assert palette.accent_soft.name() in colours(tinted)
    assert palette.accent_soft.name() not in colours(other)


# ---------------------------------------------------------------------- sizes


def test_heads_and_rows_have_the_sizes_of_the_design(talks, page):
    table = page.table
    assert table.verticalHeader().width() == 200
    assert table.horizontalHeader().height() == 44
    assert [table.rowHeight(row) for row in range(3)] == [21, 51, 51]
    assert page.margin.width() == 96
    assert page.legend.height() == 24


def test_symbols_take_less_room_and_full_text_as_much_as_it_needs(talks, page):
    talks.say("RU", "A.2", "opposes", "2026-03-04", statement="Many words to say. " * 30)
    row = place(page, talks, "A.2", "RU").row()
    page.density = "symbol"
    assert page.table.rowHeight(row) == 24
    page.density = "full"
    assert page.table.rowHeight(row) > 100
    assert page.table.rowHeight(row - 1) == 51
    page.density = "summary"
    assert page.table.rowHeight(row) == 51


def test_a_row_of_full_text_grows_with_what_is_recorded(talks, page):
    page.density = "full"
    row = place(page, talks, "A.2", "RU").row()
    before = page.table.rowHeight(row)
    talks.say("RU", "A.2", "opposes", "2026-03-04", statement="Many words to say. " * 30)
    assert page.table.rowHeight(row) > before
    talks.record.undo()
    assert page.table.rowHeight(row) == before


def test_chapters_keep_their_height_at_every_density(page):
    for density in ("symbol", "summary", "full"):
        page.density = density
        assert page.table.rowHeight(0) == 21


def test_columns_share_the_room_until_they_would_be_too_narrow(talks, shown, session):
    page = shown(session, 200 + 96 + 400)
    assert [page.table.columnWidth(column) for column in (0, 1)] == [200, 200]
    for number in range(8):
        talks.party(f"P{number}", f"Party {number}")
    assert {page.table.columnWidth(column) for column in range(10)} == {130}
    assert page.table.horizontalScrollBar().maximum() > 0


def test_the_convergence_column_stays_in_sight(talks, shown, session):
    for number in range(12):
        talks.party(f"P{number}", f"Party {number}")
    page = shown(session, 800)
    page.table.horizontalScrollBar().setValue(10_000)
    assert page.margin.geometry().right() <= page.width()
    assert page.margin.visibleRegion().boundingRect().width() == 96


def test_long_names_are_whole_in_the_tip_where_they_are_cut_in_the_head(talks, shown, session):
    talks.party("XX", LONG)
    talks.component("B", LONG)
    page = shown(session, 700)
    model = page.table.matrix_model
    head = page.table.horizontalHeader()
    tip = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert head.is_cut(2)
    assert not head.is_cut(0)
    assert LONG in tip
    row = model.headerData(3, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert LONG in row


def test_words_that_do_not_fit_end_in_an_ellipsis_inside_the_cell(talks, page):
    talks.say("RU", "A.2", "opposes", "2026-03-04", statement="Many words to say. " * 30)
    index = place(page, talks, "A.2", "RU")
    cell = page.table.matrix_model.cell(index.row(), index.column())
    sketch = page.table.sketcher.sketch(cell, 129, 50, "summary")
    assert sketch.is_cut
    assert sketch.words[-1][-1].text().endswith("…")
    for _, x, y, text in sketch.words:
        assert x + text.size().width() <= 129
        assert y + text.size().height() <= 51


def test_the_word_of_a_stance_is_whole_beside_all_its_marks(talks, session, page):
    talks.group("GG", "UA")
    talks.say("GG", "A.1", "reserves", "2026-01-04")
    talks.say("GG", "A.1", "supports", "2026-03-04")
    compare_since(session, "2026-02-01")
    index = place(page, talks, "A.1", "UA")
    cell = page.table.matrix_model.cell(index.row(), index.column())
    sketch = page.table.sketcher.sketch(cell, 129, 50, "summary")
    assert [text.text() for _, _, _, text in sketch.words] == ["Supports", "GG"]
    assert len(sketch.signs) == 4
    ends = sketch.words[0][1] + sketch.words[0][-1].size().width()
    assert ends <= min(x for x, _, _ in sketch.signs[1:]) + 1


def test_the_condition_follows_a_bold_if(talks, page):
    talks.say("UA", "A.1", "accepts", "2026-03-04", condition="the others do")
    index = place(page, talks, "A.1", "UA")
    cell = page.table.matrix_model.cell(index.row(), index.column())
    words = page.table.sketcher.sketch(cell, 200, 50, "summary").words
    assert [text.text() for _, _, _, text in words] == ["Accepts", "If", "the others do"]
    assert page.table.sketcher.setter.fonts[words[1][0]].bold()


@pytest.mark.parametrize("name", ["الجمهورية الكبرى", "聯合國大會", "A" * 80])
def test_foreign_and_endless_names_are_painted_in_their_heads(talks, shown, session, name):
    talks.party("XX", name)
    talks.component("B", name)
    talks.say("XX", "B", "supports", "2026-01-10", statement=f"{name} {name}")
    page = shown(session, 800)
    head = page.table.horizontalHeader().viewport()
    at = page.table.columnViewportPosition(2)
    width = page.table.columnWidth(2)
    assert len(colours(head.grab(QRect(at + 8, 4, width - 40, 20)).toImage())) > 2
    assert len(colours(image_of(page, place(page, talks, "B", "XX")))) > 4


def test_scrolling_leaves_the_same_picture_as_painting_anew(sample_record, palette, shown):
    session = Session(sample_record, palette)
    page = shown(session, 900, 400)
    bars = (page.table.verticalScrollBar(), page.table.horizontalScrollBar())
    for bar, by in ((bars[0], 7), (bars[0], 40), (bars[1], 33), (bars[0], -12), (bars[1], -8)):
        bar.setValue(bar.value() + by)
        QApplication.processEvents()
    on_screen = page.screen().grabWindow(page.winId()).toImage()
    anew = page.grab().toImage()
    assert on_screen.convertToFormat(anew.format()) == anew
    page.close()


# ---------------------------------------------------------------------- keyboard


def test_arrows_go_from_cell_to_cell_and_onto_chapters(talks, page, qtbot):
    choose(page, talks, "A.1", "UA")
    qtbot.keyClick(page.table, Key.Key_Right)
    assert here(page, talks) == ("A.1", "RU")
    qtbot.keyClick(page.table, Key.Key_Down)
    assert here(page, talks) == ("A.2", "RU")
    qtbot.keyClick(page.table, Key.Key_Up)
    qtbot.keyClick(page.table, Key.Key_Up)
    assert here(page, talks) is None
    assert page.table.currentIndex().row() == 0


def test_control_and_arrows_go_from_chapter_to_chapter(talks, page, qtbot):
    more(talks)
    choose(page, talks, "A.2", "UA")
    qtbot.keyClick(page.table, Key.Key_Down, Control)
    assert here(page, talks) == ("B.1", "UA")
    qtbot.keyClick(page.table, Key.Key_Right, Control)
    assert here(page, talks) == ("B.1", "RU")
    qtbot.keyClick(page.table, Key.Key_Up, Control)
    assert here(page, talks) == ("A.1", "RU")


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (Key.Key_1, 1),
        (Key.Key_5, 5),
        (Key.Key_6, SILENT),
        (Key.Key_7, NO_POSITION),
        (Key.Key_8, NOT_ASKED),
    ],
)
def test_a_digit_asks_to_record_its_stance_in_the_cell(talks, session, page, qtbot, key, code):
    choose(page, talks, "A.2", "RU")
    with qtbot.waitSignal(session.record_asked) as asked:
        qtbot.keyClick(page.table, key)
    assert asked.args == [*talks.keys("A.2", "RU"), code]


def test_a_digit_on_a_chapter_asks_for_nothing(talks, session, page, qtbot):
    choose(page, talks, "A.2", "RU")
    page.table.setCurrentIndex(page.table.matrix_model.index(0, 0))
    with qtbot.assertNotEmitted(session.record_asked):
        qtbot.keyClick(page.table, Key.Key_3)


def test_f2_asks_to_correct_what_the_party_said_itself(talks, session, page, qtbot):
    said = talks.say("RU", "A.2", "opposes", "2026-03-04")
    choose(page, talks, "A.2", "RU")
    with qtbot.waitSignal(session.correct_asked) as asked:
        qtbot.keyClick(page.table, Key.Key_F2)
    assert asked.args == [talks.record.key_of("position", said.uid)]
    choose(page, talks, "A.1", "UA")
    with qtbot.assertNotEmitted(session.correct_asked):
        qtbot.keyClick(page.table, Key.Key_F2)


def test_enter_asks_for_the_inspector(talks, page, qtbot):
    choose(page, talks, "A.2", "RU")
    with qtbot.waitSignal(page.inspector_asked):
        qtbot.keyClick(page.table, Key.Key_Return)


def test_f8_goes_from_change_to_change_and_around(talks, session, page, qtbot):
    more(talks)
    for component, party in (("A.1", "RU"), ("B.2", "UA")):
        talks.say(party, component, "opposes", "2026-01-04")
        talks.say(party, component, "accepts", "2026-03-04")
    compare_since(session, "2026-02-01")
    choose(page, talks, "A.1", "UA")
    places = []
    for _ in range(3):
        qtbot.keyClick(page.table, Key.Key_F8)
        places.append(here(page, talks))
    assert places == [("A.1", "RU"), ("B.2", "UA"), ("A.1", "RU")]
    qtbot.keyClick(page.table, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert here(page, talks) == ("B.2", "UA")


def test_letters_do_not_move_the_selection(talks, page, qtbot):
    choose(page, talks, "A.2", "RU")
    qtbot.keyClicks(page.table, "un")
    assert here(page, talks) == ("A.2", "RU")


# ---------------------------------------------------------------------- folding


def test_left_and_right_fold_and_unfold_the_chapter(page, qtbot):
    table = page.table
    table.setCurrentIndex(table.matrix_model.index(0, 0))
    qtbot.keyClick(table, Key.Key_Left)
    assert table.matrix_model.rowCount() == 1
    qtbot.keyClick(table, Key.Key_Right)
    assert table.matrix_model.rowCount() == 3
    assert [table.rowHeight(row) for row in range(3)] == [21, 51, 51]


def test_a_click_folds_a_chapter_in_the_head_and_in_the_row(page, qtbot):
    table = page.table
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(table.verticalHeader().viewport(), left, pos=QPoint(60, 10))
    assert table.matrix_model.rowCount() == 1
    qtbot.mouseClick(table.viewport(), left, pos=QPoint(60, 10))
    assert table.matrix_model.rowCount() == 3
    qtbot.mouseClick(page.margin, left, pos=QPoint(40, 44 + 10))
    assert table.matrix_model.rowCount() == 1


def test_chapters_below_a_folded_one_keep_their_height(talks, page):
    more(talks)
    page.table.toggle_chapter(0)
    assert [page.table.rowHeight(row) for row in range(5)] == [26, 21, 51, 51, 51]


# ---------------------------------------------------------------------- selection


def test_choosing_a_cell_tells_the_other_views(talks, session, page, qtbot):
    with qtbot.waitSignal(session.selected) as told:
        choose(page, talks, "A.2", "RU")
    assert tuple(told.args) == talks.keys("A.2", "RU")


def test_a_cell_chosen_elsewhere_becomes_the_current_one(talks, session, page):
    session.select(*talks.keys("A.2", "UA"))
    assert here(page, talks) == ("A.2", "UA")


def test_a_cell_chosen_elsewhere_unfolds_its_chapter(talks, session, page):
    page.table.toggle_chapter(0)
    session.select(*talks.keys("A.2", "UA"))
    assert here(page, talks) == ("A.2", "UA")


def test_the_selection_survives_a_change_of_the_framework(talks, page):
    choose(page, talks, "A.2", "RU")
    talks.component("A.0", "First of all", "A")
    talks.party("TR", "Türkiye")
    assert here(page, talks) == ("A.2", "RU")


def test_a_click_chooses_a_cell(talks, page, qtbot):
    centre = page.table.visualRect(place(page, talks, "A.2", "RU")).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert here(page, talks) == ("A.2", "RU")


# ---------------------------------------------------------------------- copying


def test_a_range_is_copied_with_its_heads_above_the_perspective(talks, session, page, qtbot):
    talks.say("RU", "A.2", "opposes", "2026-03-04", statement="=Not on these terms")
    talks.say("UA", "A.1", "silent", "2026-03-04")
    choose(page, talks, "A.1", "UA")
    qtbot.keyClick(page.table, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Key.Key_C, Control)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[3:6] == ["", "Talks", "As of: 4 March 2026"]
    table = [line.split("\t") for line in lines[:3]]
    assert table == [
        ["", "Ukraine", "Russia"],
        ["A.1 Non-aggression", "Silent", ""],
        ["A.2 Defence clause", "", "Opposes: =Not on these terms"],
    ]
    assert "As of: 4 March 2026" in data.html()
    assert Palette.load("light").tint(4).name() in data.html()


# ---------------------------------------------------------------------- tool bar, status, legend


def test_the_tool_bar_offers_densities_and_changes_only(talks, session, page, qtbot):
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    density, only, *others = page.tool_widgets()
    for widget in (density, only, *others):
        qtbot.addWidget(widget)
    assert [button.text() for button in density.findChildren(QPushButton)] == [
        "Heat map",
        "Symbol",
        "Summary",
        "Full text",
    ]
    assert density.buttons["summary"].isChecked()
    density.buttons["symbol"].click()
    assert page.density == "symbol"
    page.density = "full"
    assert density.buttons["full"].isChecked()
    assert not only.isEnabled()
    compare_since(session, "2026-02-01")
    assert only.isEnabled()
    only.click()
    assert page.table.matrix_model.rowCount() == 2
    page.show_changes_only(False)
    assert not only.isChecked()


def test_the_page_outlives_its_tools(page, session):
    for widget in page.tool_widgets():
        widget.deleteLater()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    page.density = "symbol"
    compare_since(session, "2026-02-01")
    assert page.density == "symbol"


def test_the_status_counts_what_is_recorded_and_what_moved(talks, session, page):
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    assert page.status_texts() == ["2 parties × 2 components: 1 of 4 recorded"]
    compare_since(session, "2026-02-01")
    assert page.status_texts()[1] == "1 cell moved since 1 February 2026"


def test_a_large_record_is_not_counted_while_the_user_waits(page, monkeypatch):
    monkeypatch.setattr(matrix_model, "_COUNTED_AT_ONCE", 1)
    assert page.status_texts() == ["2 parties × 2 components"]


def test_the_status_is_told_anew_when_something_is_recorded(talks, page, qtbot):
    with qtbot.waitSignal(page.status_changed):
        talks.say("RU", "A.2", "opposes", "2026-01-04")


def test_the_legend_names_every_stance_and_the_blank(page):
    words = page.legend.accessibleDescription()
    for word in ("Supports", "Rejects", "conditional", "Red line", "blank: no record"):
        assert word in words


def test_a_narrow_legend_still_says_what_a_blank_is(session, qtbot):
    legend = MatrixLegend(session)
    qtbot.addWidget(legend)
    legend.resize(420, 24)
    image = legend.grab().toImage()
    last = image.copy(QRect(420 - 8 - 90, 2, 90, 20))
    assert len(colours(last)) > 1
    assert len(part(image, 414, 2, 6, 20)) == 1


# ---------------------------------------------------------------------- nothing to see


def test_without_parties_one_is_offered(shown, qtbot, palette):
    from negotiator.domain.negotiation import Negotiation
    from negotiator.store.record import Record

    with Record.in_memory(Negotiation(title="Talks")) as record:
        session = Session(record, palette)
        page = shown(session)
        assert page.empty.isVisible()
        assert page.empty.label.text() == "No parties yet."
        with qtbot.waitSignal(session.add_asked) as asked:
            page.empty.button.click()
        assert asked.args == ["party"]
        page.close()


def test_when_the_bases_hide_everything_all_are_offered(talks, session, page):
    talks.say("RU", "A.2", "opposes", "2026-03-04", basis="internal")
    session.perspective = session.perspective.but(bases=(Basis.PUBLIC,))
    assert page.empty.label.text() == "Nothing recorded on public basis by 4 March 2026."
    page.empty.button.click()
    assert not page.empty.isVisible()
    assert session.perspective.bases == tuple(Basis)


def test_when_nothing_moved_it_says_so(talks, session, page):
    talks.round(3, "2026-02-01", "2026-02-05")
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    compare_since(session, "2026-02-05")
    page.show_changes_only(True)
    assert page.empty.label.text() == "Nothing moved since Round 3."
    page.empty.button.click()
    assert page.table.isVisible()


def test_an_empty_record_with_rows_shows_blank_cells(page):
    assert page.table.isVisible()
    assert not page.empty.isVisible()


# ---------------------------------------------------------------------- others' directions and eyes


def test_a_mirrored_window_has_the_same_cells_on_the_other_side(
    qapp, redressed, talks, session, shown
):
    talks.say("UA", "A.1", "rejects", "2026-03-04", red_line=True)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = shown(session)
    palette = session.palette
    choose(page, talks, "A.2", "RU")
    index = place(page, talks, "A.1", "UA")
    image = image_of(page, index)
    assert (
        page.table.visualRect(index).left()
        > page.table.visualRect(place(page, talks, "A.1", "RU")).left()
    )
    assert page.margin.x() < page.table.x()
    assert part(image, image.width() - 4, 0, 4, image.height()) == {palette.red_line.name()}
    assert palette.solid(5).name() in part(image, image.width() - 29, 4, 20, 16)
    assert image.pixelColor(4, image.height() - 4) == palette.tint(5)


def test_a_right_to_left_statement_begins_at_the_right(talks, page):
    talks.say("UA", "A.1", "accepts", "2026-03-04", statement="نعم")
    index = place(page, talks, "A.1", "UA")
    cell = page.table.matrix_model.cell(index.row(), index.column())
    _, x, _, text = page.table.sketcher.sketch(cell, 200, 50, "summary").words[-1]
    assert x + text.size().width() == pytest.approx(200 - 6, abs=1.5)


def test_screen_readers_meet_each_cell_as_a_sentence(talks, page):
    talks.say("RU", "A.2", "opposes", "2026-03-04", red_line=True)
    index = place(page, talks, "A.2", "RU")
    table = QAccessible.queryAccessibleInterface(page.table)
    # The heads are counted too: each row begins with its own, and a row of heads is above all.
    width = page.table.matrix_model.columnCount() + 1
    cell = table.child((index.row() + 1) * width + index.column() + 1)
    spoken = cell.text(QAccessible.Text.Name)
    assert spoken == "Russia on A.2 Defence clause: opposes, red line"


def test_larger_type_makes_larger_rows(qapp, redressed, page):
    theme.apply(qapp, "light", 1.5)
    QApplication.processEvents()
    assert page.table.rowHeight(1) == 76
    assert page.table.verticalHeader().width() == 300
    assert page.margin.width() == 144


# ---------------------------------------------------------------------- the sample


def test_the_sample_fills_its_cells_and_scrolls(sample_record, palette, shown):
    session = Session(sample_record, palette)
    page = shown(session)
    before = page.table.viewport().grab().toImage()
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    after = page.table.viewport().grab().toImage()
    assert palette.tint(1).name() in colours(before)
    assert before != after
    assert page.margin.grab().toImage() != QImage()
    page.close()
