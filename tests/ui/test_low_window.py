"""In a low window the view keeps its room: what surrounds it gives way and can still be reached."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from negotiator.ui import rail, theme
from negotiator.ui.divided import Divided
from negotiator.ui.folding_row import FoldingRow
from tests.ui.pictures import picture
from tests.ui.room import SMALL
from tests.ui.test_sizes import clipped

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

VIEWS = [name for name, _ in rail.VIEWS]


def shown(window, view: str):
    window.workspace.show_view(view)
    QApplication.processEvents()
    return window.workspace.page


def content(window, view: str):
    """Return what a view is looked at for: the lanes, the table, the texts."""
    page = window.workspace.page
    names = {"timeline": "lanes", "comparison": "rows", "overview": "rows"}
    return getattr(page, names.get(view, "table"))


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_most_of_a_small_window_with_the_largest_type(zoomed, view):
    window = zoomed(2.0)
    shown(window, view)
    picture(window, f"low-{view}")
    assert window.size() == SMALL
    seen = content(window, view)
    assert seen.height() >= 0.45 * SMALL.height()
    assert seen.width() >= 0.5 * SMALL.width()


@pytest.mark.parametrize("zoom", [0.8, 1.0])
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_gives_way_to_smaller_type(zoomed, view, zoom):
    window = zoomed(zoom)
    page = shown(window, view)
    rows = [each for each in window.workspace.findChildren(FoldingRow) if each.isVisible()]
    assert rows
    assert [row.away for row in rows] == [[]] * len(rows)
    assert all(each.kept.isVisible() for each in page.findChildren(Divided))
    if view == "timeline":
        assert page.overview.isVisible()
        assert page.components.foot.isVisible()
        assert page.lanes.picture.around.convergence


def test_what_the_perspective_bar_has_no_room_for_is_behind_its_button(zoomed, qtbot):
    window = zoomed(2.0)
    bar = window.workspace.bar
    since = next(
        each for each in bar.findChildren(QComboBox) if each.accessibleName() == "Changes since"
    )
    assert not since.isVisible()
    assert "Changes since: Round 3 · 15 May 2025" in bar.row.more.toolTip()
    assert "Basis: in session, public" in bar.row.more.toolTip()
    bar.row.more.click()
    qtbot.waitUntil(since.isVisible)
    assert since.window() is not window
    assert "Basis" in [label.text() for label in since.window().findChildren(QLabel)]
    picture(since.window(), "low-perspective")
    assert "\n".join(clipped(since.window())) == ""
    since.setCurrentIndex(0)
    since.activated.emit(0)
    assert window.workspace.session.perspective.since is None
    QGuiApplication.processEvents()
    bar.row.close_popup()
    assert since.window() is window
    assert not since.isVisible()
    zoomed(1.0)
    assert window.workspace.bar.row.away == []


def test_fields_come_back_in_their_order_when_there_is_room_again(zoomed, qtbot):
    window = zoomed(2.0)
    row = window.workspace.bar.row
    row.more.click()
    qtbot.waitUntil(lambda: all(each.isVisible() for each in row.away))
    row.close_popup()
    window.resize(2600, 1400)
    QApplication.processEvents()
    places = [each.mapTo(row, each.rect().topLeft()) for each in row._parts]
    assert row.more.isHidden()
    assert places == sorted(places, key=lambda place: (place.y() // 60, place.x()))


def test_a_choice_of_a_text_behind_the_button_is_shown(zoomed, qtbot):
    window = zoomed(2.0)
    page = shown(window, "comparison")
    strip = page._strip
    page.components.choose(window.workspace.session.matrix.question.components[1].key)
    QApplication.processEvents()
    away = [each.text() for each in strip.away if hasattr(each, "text")]
    assert "Rev.1" in away
    assert "Rev.2" not in away
    strip.more.click()
    next(each for each in strip.away if getattr(each, "text", str)() == "Rev.1").click()
    QApplication.processEvents()
    assert page._side_title(1).endswith("Rev.1")
    assert "Rev.1" not in [getattr(each, "text", str)() for each in strip.away]


@pytest.mark.parametrize("view", ["matrix", "timeline"])
def test_what_moved_can_be_asked_for_by_its_key(zoomed, view):
    window = zoomed(2.0)
    page = shown(window, view)
    act = window.actions_by_name["moved"]
    assert page.moved.isHidden()
    act.trigger()
    QApplication.processEvents()
    assert page.moved.isVisible()
    assert page.moved.height() > theme.scaled(60)
    act.trigger()
    assert page.moved.isHidden()


def test_details_of_a_change_are_shown_on_request(zoomed):
    window = zoomed(2.0)
    page = shown(window, "history")
    assert page.details.isHidden()
    divided = page.findChild(Divided)
    divided.show_kept(shown=True)
    assert page.details.isVisible()


def test_an_edge_stays_where_it_was_dragged_to(window, sample):
    page = shown(window, "timeline")
    divided = window.workspace.page.findChild(Divided, "timeline-list")
    assert divided.kept.width() == pytest.approx(theme.scaled(230), abs=2)
    divided.setSizes([300, divided.width() - 300])
    divided.splitterMoved.emit(300, 1)
    page._divided.show_kept(shown=False)
    window.close_file()
    assert window.open_file(sample)
    page = shown(window, "timeline")
    assert page.subjects.width() == pytest.approx(300, abs=2)
    assert page.moved.isHidden()
    window.resize(900, 700)
    QApplication.processEvents()
    assert page.lanes.width() > page.subjects.width()


def test_a_list_grows_with_type(zoomed):
    small = shown(zoomed(1.0, QSize(1600, 900)), "comparison").components.width()
    large = shown(zoomed(1.5, QSize(1600, 900)), "comparison").components.width()
    assert large == pytest.approx(small * 1.5, abs=3)


def test_an_edge_that_was_damaged_in_the_settings_is_where_it_usually_is(window, sample):
    window.close_file()
    window.settings.place_of(sample)["edges"] = {"timeline-list": "wide", "history-details": 90}
    assert window.open_file(sample)
    shown(window, "timeline")
    assert window.workspace.page.findChild(Divided, "timeline-list").place == 0
    shown(window, "history")
    assert window.workspace.page.findChild(Divided).place == 90
    assert window.workspace.page.table.focusPolicy() & Qt.FocusPolicy.TabFocus
