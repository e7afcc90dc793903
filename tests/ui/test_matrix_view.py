import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.views.matrix_view import MatrixPage


@pytest.fixture
def page(qtbot, talks, session):
    talks.say("UA", "A.1", "supports", "2026-01-10", statement="Binding")
    talks.say("RU", "A.1", "rejects", "2026-01-10", red_line=True)
    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.say("RU", "A.2", "reserves", "2026-02-10", condition="all agree")
    made = MatrixPage(session)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


def place(page, talks, component, party):
    model = page.table.matrix_model
    keys = talks.keys(component, party)
    return model.row_of(keys[0]), model.column_of(keys[1])


def colour_of_cell(page, talks, component, party):
    table = page.table
    row, column = place(page, talks, component, party)
    rect = table.visualRect(table.matrix_model.index(row, column))
    image = table.viewport().grab().toImage()
    return image.pixelColor(rect.right() - 6, rect.bottom() - 4).name()


def test_the_model_keeps_the_rules_of_qt(talks, session):
    talks.say("UA", "A.1", "supports", "2026-01-10")
    model = MatrixModel(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    talks.say("UA", "A.1", "accepts", "2026-02-10")
    talks.party("FR", "France")
    model.fold(0, folded=True)
    session.perspective = session.perspective.but(parties=("UA",))
    assert tester.model() is model
    assert model.columnCount() == 1


def test_cells_have_the_tint_of_their_stance_and_blanks_have_none(page, talks, palette):
    assert colour_of_cell(page, talks, "A.1", "UA") == palette.tint(1).name()
    assert colour_of_cell(page, talks, "A.1", "RU") == palette.tint(5).name()
    assert colour_of_cell(page, talks, "A.2", "UA") == palette.base.name()


def test_a_red_line_is_a_bar_at_the_left(page, talks, palette):
    table = page.table
    row, column = place(page, talks, "A.1", "RU")
    rect = table.visualRect(table.matrix_model.index(row, column))
    image = table.viewport().grab().toImage()
    assert image.pixelColor(rect.left() + 1, rect.center().y()).name() == palette.red_line.name()


def test_a_change_renews_only_the_row_it_touched(page, talks, monkeypatch):
    asked = []
    model = page.table.matrix_model
    page.table.viewport().grab()
    matrix_type = type(model.matrix)
    cells = matrix_type.cells
    monkeypatch.setattr(
        matrix_type, "cells", lambda self, keys: asked.append(list(keys)) or cells(self, keys)
    )
    talks.say("UA", "A.1", "accepts", "2026-02-10")
    page.table.viewport().grab()
    assert model.cell(*place(page, talks, "A.1", "UA")).stance == 2
    assert {key for keys in asked for key in keys} == {talks.keys("A.1", "UA")[0]}


def test_digits_ask_to_record_that_stance(qtbot, page, talks, session):
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.matrix_model.index(*place(page, talks, "A.2", "RU")))
    with qtbot.waitSignal(session.record_asked) as asked:
        qtbot.keyClick(page.table, "7")
    assert asked.args == [*talks.keys("A.2", "RU"), 102]


def test_arrows_pass_over_chapters_and_select_in_the_session(qtbot, page, talks, session):
    table = page.table
    table.setCurrentIndex(table.matrix_model.index(*place(page, talks, "A.1", "UA")))
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert session.selection == talks.keys("A.1", "RU")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert session.selection == talks.keys("A.2", "RU")
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert session.selection == talks.keys("A.1", "RU")


def test_a_chapter_folds_and_unfolds(page):
    model = page.table.matrix_model
    assert model.rowCount() == 3
    page.table.toggle_chapter(0)
    assert model.rowCount() == 1
    page.table.toggle_chapter(0)
    assert model.rowCount() == 3


def test_changes_only_and_the_next_change(qtbot, page, talks, session):
    session.perspective = session.perspective.but(since=PartialDate.parse("2026-01-31"))
    page.show_changes_only(True)
    shown = [row.component.number for row in page.table.matrix_model.rows]
    assert shown == ["A", "A.2"]
    page.show_changes_only(False)
    page.step_change(1)
    assert session.selection == talks.keys("A.2", "RU")


def test_the_selection_is_copied_with_heads_and_perspective(page, talks):
    page.table.selectAll()
    page.table.copy()
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0].split("\t") == ["", "Ukraine", "Russia"]
    assert lines[1].split("\t") == ["A.1 Non-aggression", "Supports: Binding", "Rejects (red line)"]
    assert "As of: 10 February 2026" in data.text()
    assert "Reserves if all agree" in data.html()


def test_density_changes_the_height_and_keeps_the_cell(page, talks, session):
    session.select(*talks.keys("A.2", "RU"))
    heights = {}
    for density in ("symbol", "summary", "full"):
        page.density = density
        heights[density] = page.table.rowHeight(place(page, talks, "A.1", "UA")[0])
        assert page.table.currentIndex().row() == place(page, talks, "A.2", "RU")[0]
    assert heights["symbol"] < heights["summary"] <= heights["full"]


def test_a_cell_is_read_out_as_a_sentence(page, talks):
    model = page.table.matrix_model
    index = model.index(*place(page, talks, "A.2", "RU"))
    words = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Russia on A.2 Defence clause: reserves, if all agree"


def test_the_status_counts_what_is_recorded(page):
    assert page.status_texts() == ["2 parties × 2 components: 3 of 4 recorded"]


def test_empty_states_help(qtbot, talks, session, page):
    session.perspective = session.perspective.but(bases=(Basis.PUBLIC,))
    assert page._empty.isVisible()
    assert page._empty.label.text().startswith("Nothing recorded on public basis by")
    page._empty.button.click()
    assert set(session.perspective.bases) == set(Basis)
    assert not page._empty.isVisible()


def test_a_new_file_asks_for_parties_first(qtbot, palette):
    from negotiator.domain.negotiation import Negotiation
    from negotiator.store.record import Record

    with Record.in_memory(Negotiation(title="New")) as record:
        session = Session(record, palette)
        made = MatrixPage(session)
        qtbot.addWidget(made)
        made.show()
        assert made._empty.label.text() == "No parties yet."
        with qtbot.waitSignal(session.add_asked) as asked:
            made._empty.button.click()
        assert asked.args == ["party"]


@pytest.mark.parametrize("name", ["الجمهورية", "A" * 80, "聯合國"])
def test_long_and_foreign_names_are_painted(qtbot, talks, session, name):
    talks.party("XX", name)
    talks.say("XX", "A.1", "supports", "2026-01-10", statement=f"{name} {name}")
    made = MatrixPage(session)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    image = made.grab().toImage()
    assert not image.isNull()
    head = made.table.horizontalHeader()
    assert name in made.table.matrix_model.headerData(
        2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert head.count() == 3


def test_the_window_is_mirrored_without_harm(qtbot, qapp, page, talks, palette):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert colour_of_cell(page, talks, "A.1", "UA") in (
            palette.tint(1).name(),
            palette.base.name(),
        )
        page.table.viewport().grab()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
