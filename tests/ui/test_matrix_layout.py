"""Laying the matrix out: density, swapping, order, folds, frozen parts, sorting, kept views."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from negotiator.domain.arrangement import GroupedBy
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.views import View
from negotiator.language import LANGUAGES, speaking
from negotiator.reports.filters import Aspect, Filter
from negotiator.reports.tables import matrix_table
from negotiator.ui.dialogs.view_dialog import ViewDialog
from negotiator.ui.kept_views import kept_filter, layout_of
from negotiator.ui.views import matrix_order
from negotiator.ui.views.matrix_menu import head_menu

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
)
Key = Qt.Key
Across, Down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window):
    window.workspace.show_view("matrix")
    page = window.workspace.page
    page.table.setFocus()
    QApplication.processEvents()
    return page


@pytest.fixture
def model(page):
    return page.table.matrix_model


def codes(model):
    return [party.code for party in model.parties]


def numbers(model):
    return [row.component.number for row in model.heads if not row.is_chapter]


def choose(page, cells, number, code):
    page.session.select(*cells.keys(number, code))
    return page.table.currentIndex()


def wheel(table, place, steps):
    event = QWheelEvent(
        QPointF(place),
        QPointF(table.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(table.viewport(), event)


# ---------------------------------------------------------------------- density


def test_ctrl_and_the_wheel_go_through_four_densities_and_keep_the_cell(page, cells):
    index = choose(page, cells, "C.2", "TR")
    page.table.scrollTo(index, page.table.ScrollHint.PositionAtCenter)
    seen = [page.density]
    for step in (1, -1, -1, -1, -1):
        before = page.table.visualRect(index).center()
        wheel(page.table, before, step)
        QApplication.processEvents()
        after = page.table.visualRect(index).center()
        bar = page.table.verticalScrollBar()
        is_at_end = bar.value() in (bar.minimum(), bar.maximum())
        assert is_at_end or abs(after.y() - before.y()) <= 1
        seen.append(page.density)
    assert seen == ["summary", "full", "summary", "symbol", "heat", "heat"]


def test_the_heat_map_shows_the_whole_framework_on_one_screen(page):
    page.density = "heat"
    QApplication.processEvents()
    assert page.table.verticalScrollBar().maximum() == 0
    assert page.table.horizontalScrollBar().maximum() == 0


def test_the_heat_map_paints_each_cell_in_the_colour_of_its_stance(page, model, cells, palette):
    page.density = "heat"
    page.table.setCurrentIndex(cells.index("F.3", "UN"))
    image = page.table.viewport().grab().toImage()
    for number, code in (("A.1", "UA"), ("A.3", "RU"), ("C.4", "RU")):
        index = cells.index(number, code)
        rect = page.table.visualRect(index)
        stance = model.cell_at(index).stance
        found = {
            image.pixelColor(x, y).name()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        }
        assert palette.solid(stance).name() in found


# ---------------------------------------------------------------------- rows and columns


def test_swapped_rows_are_columns_and_hold_the_same(page, model, cells):
    choose(page, cells, "A.3", "RU")
    before = {
        (row.component.number, party.code): model.cell(n, m)
        for n, row in enumerate(model.heads)
        if not row.is_chapter
        for m, party in enumerate(model.parties)
    }
    page.transpose()
    assert (model.rowCount(), model.columnCount()) == (12, len(model.heads))
    index = page.table.currentIndex()
    assert model.place(index) == (
        model.head_of(cells.keys("A.3", "RU")[0]),
        model.party_of(cells.keys("A.3", "RU")[1]),
    )
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            cell = model.index(row, column)
            if not model.is_chapter(cell):
                head, party = model.place(cell)
                key = (model.heads[head].component.number, model.parties[party].code)
                assert model.cell_at(cell) is before[key]
    assert model.headerData(0, Down) == "Ukraine"
    assert "A.1" in model.headerData(1, Across)
    page.transpose()
    assert (model.rowCount(), model.columnCount()) == (len(model.heads), 12)


@pytest.mark.parametrize("is_transposed", [False, True])
def test_the_model_is_sound_while_folds_filters_and_order_change(page, model, is_transposed):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    if is_transposed:
        page.transpose()
    page.table.toggle_chapter(0)
    page.show_filter(Filter(aspects=frozenset({Aspect.RED_LINE})))
    page.show_filter(Filter())
    page.table.toggle_chapter(0)
    matrix_order.group_parties(page.session, GroupedBy.ROLE)
    page.sort("components", "unknown")
    page.show_usual()
    assert tester.failureReportingMode() is not None
    assert numbers(model)[:3] == ["A.1", "A.2", "A.3"]


def test_keys_go_along_a_swapped_matrix_and_fold_its_chapters(page, model, cells, qtbot):
    page.transpose()
    choose(page, cells, "A.1", "UA")
    qtbot.keyClick(page.table, Key.Key_Down)
    assert codes(model)[model.place(page.table.currentIndex())[1]] == "RU"
    qtbot.keyClick(page.table, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    head, _ = model.place(page.table.currentIndex())
    assert model.heads[head].component.number == "B.1"
    qtbot.keyClick(page.table, Key.Key_Left)
    assert model.is_chapter(page.table.currentIndex())
    qtbot.keyClick(page.table, Key.Key_Space)
    assert "B.1" not in numbers(model)
    qtbot.keyClick(page.table, Key.Key_Space)
    assert "B.1" in numbers(model)


# ---------------------------------------------------------------------- order


def test_a_party_is_dragged_to_another_place_and_pages_follow(page, model, qtbot):
    head = page.table.horizontalHeader()
    start = QPoint(head.sectionViewportPosition(0) + 20, 20)
    end = QPoint(head.sectionViewportPosition(2) + head.sectionSize(2) - 10, 20)
    qtbot.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for x in range(start.x(), end.x(), 15):
        qtbot.mouseMove(head.viewport(), QPoint(x, 20))
    qtbot.mouseMove(head.viewport(), end)
    qtbot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert codes(model)[:3] == ["RU", "US", "UA"]
    table = matrix_table(page.session.record, page.session.perspective)
    assert [party["code"] for party in table["parties"]][:3] == ["RU", "US", "UA"]
    assert [head.visualIndex(n) for n in range(3)] == [0, 1, 2]


def test_keys_put_a_row_and_a_column_to_another_place(page, model, cells, qtbot):
    choose(page, cells, "A.2", "RU")
    qtbot.keyClick(page.table, Key.Key_Left, MOVING)
    assert codes(model)[:2] == ["RU", "UA"]
    qtbot.keyClick(page.table, Key.Key_Up, MOVING)
    assert numbers(model)[:2] == ["A.2", "A.1"]
    assert model.place(page.table.currentIndex()) == (1, 0)


def test_a_component_stays_in_its_chapter_and_a_chapter_moves_whole(page, model):
    heads = [row.component.number for row in model.heads]
    matrix_order.move_component(page.session, model, heads.index("A.1"), heads.index("B.3"))
    assert numbers(model)[:5] == ["A.2", "A.3", "A.4", "A.5", "A.1"]
    heads = [row.component.number for row in model.heads]
    matrix_order.move_component(page.session, model, heads.index("A"), heads.index("B.2"))
    assert numbers(model)[:6] == ["B.1", "B.2", "B.3", "B.4", "B.5", "A.2"]


@pytest.mark.parametrize(
    ("by", "first"),
    [(GroupedBy.KIND, "state"), (GroupedBy.ROLE, "negotiating party"), (GroupedBy.BLOC, "")],
)
def test_parties_stand_together_by_kind_role_or_bloc(page, model, by, first):
    matrix_order.group_parties(page.session, by)
    groups = model.matrix.question.party_groups
    assert len(set(groups)) > 1
    runs = [name for n, name in enumerate(groups) if n == 0 or groups[n - 1] != name]
    assert len(runs) == len(set(runs))
    assert not first or groups[0] == first
    assert sorted(codes(model)) == sorted(p.code for p in model.matrix.question.framework.parties)


def test_a_member_stands_by_its_bloc(page, model):
    matrix_order.group_parties(page.session, GroupedBy.BLOC)
    groups = dict(zip(codes(model), model.matrix.question.party_groups, strict=True))
    assert groups["EU"] == "European Union"
    assert groups["RU"] == "no bloc"
    assert groups["DE"] in {"European Union", "Guarantor group"}


@pytest.mark.parametrize("name", list(matrix_order.SORTS))
@pytest.mark.parametrize("which", ["components", "parties"])
def test_sorting_follows_the_margins(page, model, which, name):
    page.sort(which, name)
    rank = matrix_order.SORTS[name][1]
    if which == "components":
        assert not any(row.is_chapter for row in model.heads)
        ranks = [rank(model.head_tally(n)) for n in range(len(model.heads))]
    else:
        ranks = [rank(model.party_tally(n)) for n in range(len(model.parties))]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) > 1
    page.sort(which, "")
    assert numbers(model)[0] == "A.1"
    assert codes(model)[0] == "UA"


# ---------------------------------------------------------------------- hidden and frozen


def test_a_hidden_party_and_component_come_back(page, model):
    matrix_order.hide_party(page.session, model, 1)
    assert "RU" not in codes(model)
    matrix_order.hide_component(page.session, model, 1)
    assert "A.1" not in numbers(model)
    heads = [row.component.number for row in model.heads]
    matrix_order.hide_component(page.session, model, heads.index("B"))
    assert not [number for number in numbers(model) if number.startswith("B")]
    assert "11 parties" in page.status_texts()[0]
    matrix_order.show_all(page.session)
    assert "RU" in codes(model)
    assert len(numbers(model)) == 26


def test_the_menu_of_a_head_offers_what_can_be_done(page, qtbot):
    menu = head_menu(page.table, page.session, page.table.horizontalHeader(), 1)
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words[0] == "Hide Russia"
    assert {"Move left", "Move right", "Freeze columns up to here", "Usual widths"} <= set(words)
    assert {"Sort parties by", "Group parties by"} <= set(words)


@pytest.mark.parametrize("is_transposed", [False, True])
def test_what_is_frozen_stays_in_sight(page, model, is_transposed):
    table = page.table
    if is_transposed:
        page.transpose()
    table.freeze(Across, 2)
    table.freeze(Down, 2)
    before = [table.visualRect(model.index(row, column)) for row in (0, 1) for column in (0, 1)]
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    after = [table.visualRect(model.index(row, column)) for row in (0, 1) for column in (0, 1)]
    assert after == before
    place = table.visualRect(model.index(1, 1)).center()
    assert table.indexAt(place) == model.index(1, 1)
    table.setCurrentIndex(model.index(2, 2))
    seen = table.visualRect(model.index(2, 2))
    assert seen.left() >= table.visualRect(model.index(1, 1)).right()
    assert seen.top() >= table.visualRect(model.index(1, 1)).bottom()
    table.freeze(Across, 0)
    table.freeze(Down, 0)
    assert table.frozen_sections(Across) == []


def test_too_much_frozen_is_not(page, model):
    page.table.freeze(Across, 12)
    assert page.table.frozen_sections(Across) == []


def test_a_frozen_cell_is_painted_over_what_is_scrolled(page, model, cells, palette):
    page.table.setCurrentIndex(cells.index("F.3", "UN"))
    page.table.horizontalScrollBar().setValue(0)
    page.table.verticalScrollBar().setValue(0)
    rect = page.table.visualRect(cells.index("A.3", "UA"))
    before = page.table.viewport().grab(rect).toImage()
    page.table.freeze(Across, 1)
    page.table.horizontalScrollBar().setValue(260)
    after = page.table.viewport().grab(rect).toImage()
    assert after.copy(8, 2, 90, 46) == before.copy(8, 2, 90, 46)


# ---------------------------------------------------------------------- margins and folds


def test_the_margin_below_counts_what_each_party_holds(page, model, cells):
    column = model.party_of(cells.keys("A.1", "RU")[1])
    tally = model.party_tally(column)
    held = [model.cell(n, column) for n, row in enumerate(model.heads) if not row.is_chapter]
    stances = [cell.stance for cell in held if cell]
    assert tally.counts == tuple(stances.count(step) for step in range(1, 6))
    assert tally.moved == sum(bool(cell and cell.moved) for cell in held)
    blank = sum(cell is None for cell in held)
    assert blank <= tally.unknown <= tally.without
    words = page.strip.words(column)
    assert f"unknown {tally.unknown}" in words
    assert f"moved {tally.moved}" in words


def test_the_margin_at_the_right_counts_unknowns_and_shifts(page, model, cells):
    head = model.head_of(cells.keys("A.3", "RU")[0])
    tally = model.head_tally(head)
    line = model.line(head)
    key = model.heads[head].component.key
    margin = model.matrix.margin(key, model.matrix.cells([key]))
    assert (tally.convergence, tally.change, tally.counts) == margin[:3]
    assert (tally.without, tally.moved) == (margin.without, len(line.moved))
    assert tally.unknown == line.unknown
    assert f"moved {tally.moved}" in page.margin.words(head)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_figures_of_a_margin_do_not_run_into_each_other(page, monkeypatch, code):
    placed = []
    draw = type(page.margin)._draw

    def watched(margin, painter, rect, x, baseline, words, ink):
        placed.append(((rect.top(), baseline), x, margin._setter.width(words, ink), words))
        draw(margin, painter, rect, x, baseline, words, ink)

    monkeypatch.setattr(type(page.margin), "_draw", watched)
    with speaking(code):
        page.margin.grab()
    assert any("?" in words for *_, words in placed)
    for (line, x, width, _), (next_line, next_x, _, _) in pairwise(placed):
        assert line != next_line or x + width < next_x


def test_a_folded_chapter_sums_up_each_party(page, model, cells):
    chapter = next(n for n, row in enumerate(model.heads) if row.component.number == "B")
    column = model.party_of(cells.keys("A.1", "RU")[1])
    stances = [
        model.cell(n, column).stance
        for n, row in enumerate(model.heads)
        if row.component.number.startswith("B.") and model.cell(n, column)
    ]
    page.table.toggle_chapter(chapter)
    tally = model.chapter_tally(chapter, column)
    assert tally.counts == tuple(stances.count(step) for step in range(1, 6))
    assert sum(tally.counts) + tally.without == 5


def test_a_recorded_position_is_in_the_margins_at_once(page, model, window, cells):
    from negotiator.domain.positions import Position
    from negotiator.store.recording import record_position

    record = window.workspace.session.record
    component, party = cells.keys("A.3", "RU")
    before = model.party_tally(model.party_of(party)).counts
    record_position(
        record,
        Position.build(
            {
                "party": record.uid_of("party", party),
                "component": record.uid_of("component", component),
                "stance": 1,
                "expressed_on": "2026-02-27",
                "day_order": 9,
            }
        ),
    )
    after = model.party_tally(model.party_of(party)).counts
    assert after[0] == before[0] + 1
    assert after[4] == before[4] - 1


def test_the_heads_of_the_margins_open_the_menu_that_sorts(page, qtbot):
    for margin, place, words in (
        (page.margin, QPoint(20, 10), "Sort components by"),
        (page.strip, QPoint(20, 20), "Sort parties by"),
    ):
        qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.title() == words
        menu.close()


# ---------------------------------------------------------------------- filter


def test_a_filter_leaves_only_components_with_such_a_cell_and_says_so(page, model):
    page.show_filter(Filter(stances=frozenset({5})))
    for n, row in enumerate(model.heads):
        if not row.is_chapter:
            cells = [model.cell(n, m) for m in range(len(model.parties))]
            assert any(
                cell and any(claim.stance == 5 for claim in cell.held.claims) for cell in cells
            )
    shown = len(numbers(model))
    assert 0 < shown < 26
    assert f"Filtered: {shown} of 26 components" in page.status_texts()
    assert page.filter_strip.isVisible()
    assert page.filter_strip.result.text() == f"{shown} of 26 components"
    page.filter_strip.clear()
    assert len(numbers(model)) == 26
    assert not page.filter_strip.isVisible()


@pytest.mark.parametrize("aspect", list(Aspect))
def test_each_aspect_finds_just_its_cells(page, model, aspect):
    whole = [
        (row.component.number, [model.cell(n, m) for m in range(len(model.parties))])
        for n, row in enumerate(model.heads)
        if not row.is_chapter
    ]
    asked = {
        Aspect.CHANGED: lambda cell: cell is not None and cell.moved is not None,
        Aspect.UNKNOWN: lambda cell: (
            cell is None or (len(cell.held.claims) == 1 and cell.stance in (None, 101, 102, 103))
        ),
        Aspect.CONTRADICTORY: lambda cell: cell is not None and len(cell.held.claims) > 1,
        Aspect.STALE: lambda cell: cell is not None and cell.is_stale,
        Aspect.RED_LINE: lambda cell: (
            cell is not None and any(claim.red_line for claim in cell.held.claims)
        ),
        Aspect.CONDITIONAL: lambda cell: (
            cell is not None and any(claim.condition for claim in cell.held.claims)
        ),
    }[aspect]
    page.show_filter(Filter(aspects=frozenset({aspect})))
    assert numbers(model) == [number for number, cells in whole if any(map(asked, cells))]
    assert numbers(model)


def test_chips_work_by_mouse_and_by_keyboard(page, model, qtbot):
    page.toggle_filter()
    strip = page.filter_strip
    qtbot.mouseClick(strip._stances[5], Qt.MouseButton.LeftButton)
    by_stance = len(numbers(model))
    strip._aspects[Aspect.RED_LINE].setFocus()
    qtbot.keyClick(strip._aspects[Aspect.RED_LINE], Key.Key_Space)
    assert len(numbers(model)) <= by_stance
    assert model.cell_filter == Filter(frozenset({5}), frozenset({Aspect.RED_LINE}))
    strip.text.setFocus()
    qtbot.keyClicks(strip.text, "no such words anywhere")
    qtbot.keyClick(strip.text, Key.Key_Return)
    assert numbers(model) == []
    assert "No cell is what the filter looks for" in page.empty.findChild(type(strip.result)).text()
    qtbot.keyClick(strip, Key.Key_Escape)
    assert len(numbers(model)) == 26


def test_grades_bases_and_text_narrow_down(page, model):
    page.show_filter(Filter(text="consultation"))
    assert 0 < len(numbers(model)) < 26
    page.show_filter(Filter(grades=frozenset({"A"})))
    graded = numbers(model)
    page.show_filter(Filter(grades=frozenset({"F"})))
    assert numbers(model) != graded
    words = model.cell_filter.words(page.session.scale)
    assert words == "source F"


def test_cells_that_are_not_looked_for_stand_back(page, model, cells, palette):
    page.table.setCurrentIndex(cells.index("F.3", "UN"))
    page.show_filter(Filter(stances=frozenset({5})))
    found, other = cells.index("A.3", "RU"), cells.index("A.3", "UA")
    assert model.is_found(*model.place(found))
    assert not model.is_found(*model.place(other))
    page.table.scrollTo(other)
    image = page.table.viewport().grab().toImage()
    place = page.table.visualRect(other)
    assert image.pixelColor(place.right() - 3, place.bottom() - 3) != palette.tint(1)


# ---------------------------------------------------------------------- kept views


def test_a_view_is_kept_in_the_file_and_shown_again(page, model, window, qtbot):
    record = page.session.record
    page.density = "symbol"
    matrix_order.move_party(page.session, model, 0, 2)
    matrix_order.hide_party(page.session, model, 4)
    page.table.setColumnWidth(0, 222)
    page.table.toggle_chapter(0)
    page.table.freeze(Across, 1)
    page.show_filter(Filter(stances=frozenset({4, 5}), text="a"))
    wanted = model.cell_filter
    shown = (codes(model), numbers(model), page.table.columnWidth(0))
    dialog = ViewDialog(record, layout_of(page), kept_filter(wanted, page.session.scale))
    qtbot.addWidget(dialog)
    dialog.name.setCurrentText("Morning briefing")
    dialog.save()
    assert record.undo_label() == "Add view: Morning briefing"
    page.show_usual()
    assert (codes(model), numbers(model), page.table.columnWidth(0)) != shown
    assert window.open_file(window.workspace.path)
    page = window.workspace.page
    ((_, view),) = page.session.record.rows(View)
    page.show_view(view)
    model = page.table.matrix_model
    assert (codes(model), numbers(model), page.table.columnWidth(0)) == shown
    assert model.cell_filter == wanted
    assert page.table.frozen_count(Across) == 1
    assert page.density == "symbol"


def test_a_view_of_the_same_name_is_replaced_and_undo_brings_it_back(page, qtbot):
    record = page.session.record
    for density in ("symbol", "full"):
        page.density = density
        dialog = ViewDialog(record, layout_of(page), None)
        qtbot.addWidget(dialog)
        dialog.name.setCurrentText("Mine")
        dialog.save()
    ((_, view),) = record.rows(View)
    assert view.kept.layout.density == "full"
    record.undo()
    ((_, view),) = record.rows(View)
    assert view.kept.layout.density == "symbol"


def test_nothing_is_kept_without_a_name_or_a_part(page, qtbot):
    dialog = ViewDialog(page.session.record, layout_of(page), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert "name" in dialog._problem.text()
    dialog.name.setCurrentText("x")
    dialog.keeps_layout.setChecked(False)
    dialog.save()
    assert "nothing to keep" in dialog._problem.text()


@pytest.mark.parametrize("content", ["", "[]", '{"layout": {"density": "x"}}', "{" * 5000])
def test_a_view_that_cannot_be_read_is_told(content):
    with pytest.raises(NegotiatorError, match="cannot be read"):
        View.build({"name": "x", "content": content}).kept  # noqa: B018


def test_a_view_that_names_what_is_gone_shows_the_rest(page, model, qtbot):
    from negotiator.domain.views import Kept, Layout, view_of

    layout = Layout(parties=("RU", "ZZ"), components=("A.1", "Z.9"), folded=("Q",))
    page.show_view(view_of("x", Kept(layout=layout)))
    assert codes(model) == ["RU"]
    assert numbers(model) == ["A.1"]
