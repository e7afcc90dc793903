"""The timeline by mouse and by keyboard: lanes, events, zoom, the as-of line, overview."""

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from negotiator.domain.dates import PartialDate
from negotiator.domain.shifts import EventKind
from negotiator.printing.lane_picture import Sign
from negotiator.printing.symbols import Mark
from negotiator.ui.session import Session
from negotiator.ui.views.subject_list import COMPONENTS, FRAMEWORK, PARTY
from negotiator.ui.views.timeline_view import TimelinePage

Key = Qt.Key
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot):
    def show(session: Session, size=(1200, 760)) -> TimelinePage:
        page = TimelinePage(session)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitUntil(page.isVisible)
        QApplication.processEvents()
        return page

    return show


@pytest.fixture
def page(talks, session, shown) -> TimelinePage:
    """Russia moves twice, is corrected once and reaffirms; Ukraine withdraws."""
    talks.round(1, "2026-01-08", "2026-01-11")
    talks.round(2, "2026-02-08", "2026-02-11")
    talks.round(3, "2026-06-01", "2026-06-04")
    first = talks.say("RU", "A.2", "rejects", "2026-01-10", statement="Not at all")
    talks.say("RU", "A.2", "opposes", "2026-01-10", act="correction", refers_to=first.uid)
    talks.say("RU", "A.2", "reserves", "2026-02-10", condition="all consult")
    talks.say("RU", "A.2", "reserves", "2026-02-11", condition="all consult")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    said = talks.say("UA", "A.2", "supports", "2026-01", red_line=True)
    talks.say("UA", "A.2", None, "2026-02-20", act="withdrawal", refers_to=said.uid)
    talks.say("RU", "A.1", "accepts", "2026-02-10")
    session.select(*talks.keys("A.2", "RU"))
    return shown(session)


def picture(page, number):
    return page.lanes.picture.picture(number)


def hits(page, kind):
    return [hit for hit in page.lanes.picture.painter.hits if isinstance(hit.thing, kind)]


def repaint(page) -> None:
    page.lanes.viewport().grab()


def words(page) -> str:
    return page._told.text()


# ---------------------------------------------------------------------- what is drawn


def test_each_kind_of_event_has_a_sign_of_its_own(page):
    assert [sign.mark for sign in picture(page, 1).signs] == [
        Mark.CORRECTED,
        Mark.FIRST,
        Mark.TOWARDS,
        Mark.REAFFIRMED,
        Mark.TOWARDS,
    ]
    assert [sign.mark for sign in picture(page, 0).signs] == [Mark.FIRST, Mark.WITHDRAWN]


def test_a_reaffirmation_goes_on_and_a_withdrawal_ends_the_band(page):
    russia, ukraine = picture(page, 1), picture(page, 0)
    assert [band.claim.stance for band in russia.bands] == [4, 3, 2]
    (band,) = ukraine.bands
    assert band.end == date(2026, 2, 20).toordinal()
    assert ukraine.latest is None


def test_what_is_known_to_the_month_is_a_span(page):
    (band,) = picture(page, 0).bands
    assert band.start == date(2026, 1, 1).toordinal()
    assert band.known_by == date(2026, 2, 1).toordinal()


def test_several_shifts_of_one_day_stand_in_their_order(talks, session, shown):
    for order, stance in enumerate(("rejects", "opposes", "reserves", "accepts"), start=1):
        talks.say("RU", "A.2", stance, "2026-03-04", day_order=order)
    session.select(*talks.keys("A.2", "RU"))
    page = shown(session)
    bands = picture(page, 1).bands
    assert [band.claim.stance for band in bands] == [5, 4, 3, 2]
    assert [band.start for band in bands] == sorted({band.start for band in bands})
    page.lanes.show_time(bands[0].start, bands[0].start + 1)
    xs = [page.lanes.axis.x(band.start) for band in bands]
    assert min(b - a for a, b in pairwise(xs)) > 100


def test_what_a_group_holds_is_drawn_as_inherited_while_it_lasts(talks, session, shown):
    talks.group("GG", "UA")
    talks.say("GG", "A.2", "opposes", "2026-01-10")
    talks.say("UA", "A.2", "accepts", "2026-02-10")
    talks.say("GG", "A.2", "rejects", "2026-03-10")
    session.select(*talks.keys("A.2", "UA"))
    bands = picture(shown(session), 0).bands
    assert [(band.claim.stance, band.is_inherited) for band in bands] == [
        (4, True),
        (2, False),
        (5, True),
    ]


def test_texts_statuses_and_deadlines_stand_around_the_lanes(talks, session, shown):
    from negotiator.domain.components import ComponentStatus
    from negotiator.domain.measures import Measure

    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.text("A.2", "Rev.2", "proposal", "Words", date="2026-01-20")
    component = talks.components["A.2"].uid
    talks._add(
        ComponentStatus(component=component, status="agreed", on=PartialDate.parse("2026-01-25"))
    )
    talks._add(
        Measure(title="Hotline", component=component, deadline=PartialDate.parse("2026-03-01"))
    )
    session.perspective = session.perspective.but(as_of=PartialDate.parse("2026-02-01"))
    session.select(*talks.keys("A.2", "RU"))
    page = shown(session)
    around = page.lanes.picture.around
    assert [(flag.words, flag.day) for flag in around.texts] == [("Rev.2", date(2026, 1, 20))]
    assert [(mark.status, mark.day) for mark in around.statuses] == [("agreed", date(2026, 1, 25))]
    assert [flag.day for flag in around.deadlines] == [date(2026, 3, 1)]
    assert page.lanes.axis.last > date(2026, 3, 1)
    repaint(page)
    labels = [text for _, text in page.lanes.picture.painter.labels]
    assert "Rev.2" in labels
    assert "Agreed" in labels
    assert any("Hotline" in text for text in labels)


# ---------------------------------------------------------------------- what it is about


def test_several_components_stand_below_each_other(qtbot, page, talks):
    rows = [page.components.model.row_of(talks.keys(n, "RU")[0]) for n in ("A.1", "A.2")]
    page.components.choose_row(rows[0])
    rect = page.components.list.visualRect(page.components.model.index(rows[1]))
    qtbot.mouseClick(
        page.components.list.viewport(),
        Left,
        Qt.KeyboardModifier.ControlModifier,
        rect.center(),
    )
    assert len(page.lanes.picture.lanes) == 4
    numbers = [page.lanes.picture.lanes.component(n).number for n in range(4)]
    assert numbers == ["A.1", "A.1", "A.2", "A.2"]


def test_one_party_is_shown_over_all_components(qtbot, page, talks, session):
    page.subjects._buttons[PARTY].click()
    lanes = page.lanes.picture.lanes
    assert [lanes.component(n).number for n in range(len(lanes))] == ["A.1", "A.2"]
    assert {lanes.party(n).code for n in range(len(lanes))} == {"RU"}
    page.subjects.parties.setFocus()
    qtbot.keyClick(page.subjects.parties, Key.Key_Up)
    assert {lanes.party(0).code for lanes in [page.lanes.picture.lanes]} == {"UA"}
    page.subjects._buttons[COMPONENTS].click()
    assert len(page.lanes.picture.lanes) == 2


def test_the_whole_framework_is_shown_round_by_round(page):
    page.subjects._buttons[FRAMEWORK].click()
    found = page.movement.movement
    assert page.movement.isVisible()
    assert [stop.words for stop in found.stops] == ["R1", "R2", "now"]
    assert [counts.towards for counts in found.shifts] == [0, 1, 1]
    assert page.movement.components.rowCount() == 2
    assert page.movement.parties.rowCount() == 2
    assert "R2: 1 towards agreement" in page.movement.chart.accessibleDescription()
    (distance,) = (values for head, values in found.distance if head.code == "RU")
    assert distance == pytest.approx((0.75, (0.5 + 0.25) / 2, 0.25))


def test_a_row_of_the_framework_leads_to_its_timeline(qtbot, page, session, talks):
    page.subjects._buttons[FRAMEWORK].click()
    parties = page.movement.parties
    parties.setFocus()
    qtbot.keyClick(parties, Key.Key_Down)
    qtbot.keyClick(parties, Key.Key_Return)
    assert page.subjects.way == PARTY
    assert {page.lanes.picture.lanes.party(0).name} == {parties.item(1, 0).text()}
    assert session.selection[1] == talks.keys("A.1", "RU")[1]
    page.subjects._buttons[FRAMEWORK].click()
    components = page.movement.components
    components.setFocus()
    qtbot.keyClick(components, Key.Key_Down)
    qtbot.keyClick(components, Key.Key_Return)
    assert page.subjects.way == COMPONENTS
    assert page.lanes.picture.lanes.component(0).number == "A.2"


# ---------------------------------------------------------------------- events


def test_events_are_walked_by_keys_and_told_in_full(qtbot, page, session, talks):
    lanes = page.lanes
    lanes.setFocus()
    for _ in range(3):
        qtbot.keyClick(lanes, Key.Key_Right)
    assert lanes.chosen.event.kind is EventKind.SHIFT
    assert "Shift: opposes → reserves, if all consult" in words(page)
    assert "10 Feb 2026  ·  Replaced" in words(page)
    assert "Replaced: opposes, said on 10 Jan 2026" in words(page)
    assert lanes.accessibleDescription().startswith(
        "Russia on A.2 Defence clause: shift, opposes →"
    )
    qtbot.keyClick(lanes, Key.Key_Left)
    assert lanes.chosen.event.kind is EventKind.INITIAL
    qtbot.keyClick(lanes, Key.Key_Up)
    assert session.selection == talks.keys("A.2", "UA")
    assert lanes.chosen is None
    assert lanes.accessibleDescription() == "Ukraine on A.2: supports from 1 Jan 2026"
    qtbot.keyClick(lanes, Key.Key_Right)
    qtbot.keyClick(lanes, Key.Key_Right)
    assert "Withdrawal" in words(page)


def test_a_click_on_a_sign_or_a_band_chooses_its_event(qtbot, page):
    repaint(page)
    shift = next(hit for hit in hits(page, Sign) if hit.thing.mark is Mark.TOWARDS)
    qtbot.mouseClick(page.lanes.viewport(), Left, pos=shift.rect.center().toPoint())
    assert page.lanes.chosen is shift.thing
    band = picture(page, 1).bands[2]
    place = page.lanes.band_rect(1, band).center().toPoint()
    qtbot.mouseClick(page.lanes.viewport(), Left, pos=place)
    assert page.lanes.chosen.event.claim.stance == 2
    tip = page.lanes.words_of(shift)
    assert "Russia on A.2 Defence clause" in tip
    assert "Shift: opposes → reserves" in tip


def test_the_cause_of_a_shift_is_told_where_it_is_recorded(talks, session, shown, qtbot):
    from negotiator.domain.linkages import Linkage

    talks.text("A.2", "Rev.1", "proposal", "Words", date="2026-01-01")
    talks.say("RU", "A.2", "opposes", "2026-01-10", text_version=talks.texts["Rev.1"].uid)
    talks.text("A.2", "Rev.2", "proposal", "Other words", date="2026-02-01")
    talks.say("RU", "A.2", "accepts", "2026-02-10", text_version=talks.texts["Rev.2"].uid)
    talks._add(
        Linkage(component=talks.components["A.2"].uid, depends_on=talks.components["A.1"].uid)
    )
    session.select(*talks.keys("A.2", "RU"))
    page = shown(session)
    page.lanes.setFocus()
    qtbot.keyClick(page.lanes, Key.Key_Right)
    qtbot.keyClick(page.lanes, Key.Key_Right)
    assert "After Rev.2" in words(page)
    assert "Linked to A.1" in words(page)


# ---------------------------------------------------------------------- moving about


def wheel(page, by: int, modifier=Qt.KeyboardModifier.NoModifier, x: int = 500) -> None:
    lanes = page.lanes
    place = QPointF(x, 200)
    event = QWheelEvent(
        place,
        QPointF(lanes.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(lanes.viewport(), event)


def test_the_wheel_with_ctrl_zooms_at_the_pointer_and_with_shift_pans(page):
    axis = page.lanes.axis
    at = axis.moment(500 - page.lanes.picture.left)
    wheel(page, 240, Qt.KeyboardModifier.ControlModifier)
    assert axis.zoom > 1.4
    assert axis.moment(500 - page.lanes.picture.left) == pytest.approx(at, abs=0.5)
    before = axis.offset
    wheel(page, -120, Qt.KeyboardModifier.ShiftModifier)
    assert axis.offset > before


def test_keys_zoom_pan_and_fit(qtbot, page):
    lanes = page.lanes
    lanes.setFocus()
    qtbot.keyClick(lanes, Key.Key_Plus)
    qtbot.keyClick(lanes, Key.Key_Plus)
    zoomed = lanes.axis.zoom
    assert zoomed > 1.5
    before = lanes.axis.offset
    qtbot.keyClick(lanes, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert lanes.axis.offset < before
    qtbot.keyClick(lanes, Key.Key_Minus)
    assert lanes.axis.zoom < zoomed
    qtbot.keyClick(lanes, Key.Key_Home)
    assert (lanes.axis.zoom, lanes.axis.offset) == (1.0, 0.0)


def test_one_day_can_fill_the_picture(page):
    for _ in range(80):
        page.lanes.zoom(1.5, 300)
    first, last = page.lanes.axis.shown
    assert last - first == pytest.approx(1, abs=0.05)


def test_dragging_pans_and_dragging_the_line_moves_the_as_of_day_everywhere(qtbot, page, session):
    lanes = page.lanes
    lanes.zoom(3, 200)
    port = lanes.viewport()
    y = int(lanes.picture.head + lanes.picture.lane_height * 2 + 30)
    before = lanes.axis.offset
    qtbot.mousePress(port, Left, pos=QPoint(500, y))
    qtbot.mouseMove(port, QPoint(440, y))
    _drag(port, QPoint(440, y))
    qtbot.mouseRelease(port, Left, pos=QPoint(440, y))
    assert lanes.axis.offset == pytest.approx(before + 60, abs=1)
    lanes.fit()
    line = round(lanes.picture.left + lanes.axis.x_of(date(2026, 3, 5)))
    to = round(lanes.picture.left + lanes.axis.x_of(date(2026, 2, 1)))
    qtbot.mousePress(port, Left, pos=QPoint(line, y))
    _drag(port, QPoint(to, y))
    qtbot.mouseRelease(port, Left, pos=QPoint(to, y))
    assert abs((session.matrix.question.day - date(2026, 2, 1)).days) <= 1
    assert [band.claim.stance for band in picture(page, 1).bands] == [4]


def _drag(port, place: QPoint) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(port.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def test_the_overview_shows_all_and_moves_the_window(qtbot, page):
    overview, axis = page.overview, page.lanes.axis
    assert sum(count for _, count in overview._counts) == 7
    whole = overview.window_rect.width()
    page.lanes.zoom(4, 0)
    rect = overview.window_rect
    assert rect.width() == pytest.approx(whole / 4, rel=0.05)
    before = axis.offset
    qtbot.mousePress(overview, Left, pos=rect.center().toPoint())
    _drag(overview, rect.center().toPoint() + QPoint(80, 0))
    qtbot.mouseRelease(overview, Left)
    assert axis.offset == pytest.approx(before + 80 * 4, rel=0.1)
    overview.setFocus()
    qtbot.keyClick(overview, Key.Key_Left)
    assert axis.offset < before + 80 * 4
    right = overview.window_rect.right()
    qtbot.mousePress(overview, Left, pos=QPoint(round(right), 10))
    _drag(overview, QPoint(round(right) + 100, 10))
    qtbot.mouseRelease(overview, Left)
    assert axis.zoom < 4
    qtbot.keyClick(overview, Key.Key_Home)
    assert axis.zoom == 1


def test_the_axis_names_years_months_or_days_as_they_fit(page):
    lanes = page.lanes
    months = [tick.words for tick in lanes.axis.ticks()]
    assert {"Dec 2025", "Jan 2026", "Feb 2026"} <= set(months)
    assert "15" in months
    start = date(2026, 2, 10).toordinal()
    lanes.show_time(start, start + 10)
    days = [tick.words for tick in lanes.axis.ticks()]
    assert days[1] in ("10 Feb 2026", "11 Feb 2026") or days[0].endswith("Feb 2026")
    assert "15" in days


def test_a_century_is_named_in_years(talks, session, shown):
    for year, stance in ((1946, "rejects"), (1990, "opposes"), (2030, "accepts")):
        talks.say("RU", "A.2", stance, f"{year}")
    session.select(*talks.keys("A.2", "RU"))
    page = shown(session)
    ticks = [tick.words for tick in page.lanes.axis.ticks()]
    assert {"1950", "2000"} <= set(ticks)
    assert all(len(words) == 4 for words in ticks)
    assert [band.claim.stance for band in picture(page, 1).bands] == [5, 4, 2]
    assert_no_label_overlaps(page)


# ---------------------------------------------------------------------- nothing lies on each other


def assert_no_label_overlaps(page) -> None:
    repaint(page)
    labels = page.lanes.picture.painter.labels
    for (one, first), (other, second) in combinations(labels, 2):
        both = one.intersected(other)
        if both.width() > 1.5 and both.height() > 2:
            raise AssertionError(f"“{first}” lies on “{second}”: {both}")


@pytest.fixture
def crowded(talks, session, shown) -> TimelinePage:
    day = date(2025, 1, 1)
    for n in range(1, 7):
        start = day + timedelta(days=60 * n)
        talks.round(n, start.isoformat(), (start + timedelta(days=3)).isoformat())
    for n in range(160):
        on = day + timedelta(days=(n * 37) % 400)
        party = "RU" if n % 3 else "UA"
        talks.say(
            party,
            "A.2",
            ("supports", "accepts", "reserves", "opposes", "rejects", "silent")[n % 6],
            on.isoformat(),
            day_order=1 + n,
            statement=f"Said for the {n}th time at some length, as delegations do",
            condition="the others agree first" if n % 6 == 1 else "",
        )
    for n in range(5):
        talks.text(
            "A.2", f"Rev.{n}", "proposal", "W", date=(day + timedelta(days=80 * n)).isoformat()
        )
    session.perspective = session.perspective.but(since=PartialDate.parse("2025-06-05"))
    session.select(*talks.keys("A.2", "RU"))
    return shown(session)


def test_marks_that_would_lie_on_each_other_become_a_number_that_opens(qtbot, crowded):
    repaint(crowded)
    plates = [hit for hit in crowded.lanes.picture.painter.hits if hit.thing is None]
    assert plates
    assert "events: zoom in" in crowded.lanes.words_of(plates[0])
    zoom = crowded.lanes.axis.zoom
    qtbot.mouseDClick(crowded.lanes.viewport(), Left, pos=plates[0].rect.center().toPoint())
    assert crowded.lanes.axis.zoom > 2 * zoom


@given(st.floats(0.05, 0.95), st.floats(1, 300), st.booleans())
@hypothesis_settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_no_label_lies_on_another_at_any_zoom(crowded, share, factor, by_rounds):
    lanes = crowded.lanes
    lanes.by_rounds = by_rounds
    lanes.fit()
    lanes.zoom(factor, share * lanes.axis.width)
    assert_no_label_overlaps(crowded)


# ---------------------------------------------------------------------- the list


def test_the_list_stands_by_time_component_or_party_and_is_copied(page, session):
    page.moved.shows_all = True
    page.moved.scope_changed.emit()
    page.moved.group_by("component")
    model = page.moved.model
    assert model.entries[0] == "A.2 Defence clause"
    assert [m.event.claim.stance for m in model.entries[1:]] == [3, 2]
    page.moved.group_by("party")
    assert model.entries[0] == "Russia"
    page.moved.copy_all()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("What moved\n\nAs of: ")
    assert "2 shifts: 2 towards agreement" in copied
    assert "Cells:" not in copied
    since = PartialDate.parse("2026-01-15")
    session.perspective = session.perspective.but(since=since)
    assert "Cells: 1 towards agreement, 0 away" in page.moved._counts.text()
    page.moved.copy_all()
    assert "Cells: 1 towards agreement, 0 away" in QGuiApplication.clipboard().text()
    assert "Russia on A.2 Defence clause: opposes → reserves, if all consult" in copied


# ---------------------------------------------------------------------- two moments


def test_two_moments_stand_side_by_side(qtbot, window, cells):
    from negotiator.ui.dialogs.moments_dialog import MomentsDialog, PairRole

    window.actions_by_name["moments"].trigger()
    (dialog,) = window.findChildren(MomentsDialog)
    dialog._from.setCurrentText("2025-05-15")
    dialog._to.setCurrentText("2026-02-27")
    dialog.compare()
    model = dialog.model
    frame = window.workspace.session.matrix.question.framework
    row = list(model.rows).index(cells.keys("A.2", "RU")[0])
    column = [party.code for party in frame.parties].index("RU")
    index = model.index(row, column)
    pair = index.data(PairRole)
    assert (pair.before.stance, pair.after.stance, str(pair.kind)) == (4, 3, "towards agreement")
    assert model.sentence(index).startswith(
        "Russia on A.2 Defence support clause (Article 5-like): opposes"
    )
    assert "cells differ" in dialog.said.text()
    dialog.table.setCurrentIndex(index)
    dialog.table.activated.emit(index)
    assert window.workspace.session.selection == cells.keys("A.2", "RU")
    before = model.rowCount()
    dialog.only.click()
    assert model.rowCount() == 26 > before - 1
    dialog._from.setCurrentText("yesterday")
    dialog.compare()
    assert "“yesterday” is not a date" in dialog.said.text()
    dialog.close()


def test_what_was_known_at_two_moments_is_compared_too(talks, session, qtbot):
    from negotiator.ui.dialogs.moments_dialog import MomentsDialog

    talks.say("RU", "A.2", "opposes", "2026-01-10")
    before = talks.clock
    talks.say("RU", "A.2", "accepts", "2026-01-11")
    dialog = MomentsDialog(session)
    qtbot.addWidget(dialog)
    dialog._kind.setCurrentIndex(1)
    dialog._from.setCurrentText(before.isoformat())
    dialog._to.setCurrentText((before + timedelta(days=1)).isoformat())
    dialog.compare()
    assert dialog.said.text() == "1 cell differs: 1 towards agreement."


# ---------------------------------------------------------------------- pictures


def test_an_empty_timeline_says_so(talks, session, shown):
    session.select(*talks.keys("A.2", "RU"))
    page = shown(session)
    repaint(page)
    labels = [text for _, text in page.lanes.picture.painter.labels]
    assert labels.count("No record") == 2


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (1100, 700)])
def test_no_words_lie_on_a_ring_at_the_end_of_a_band(window, size):
    window.resize(*size)
    window.workspace.show_view("timeline")
    page = window.workspace.page
    session = window.workspace.session
    components = [each for each in session.matrix.question.components if not each.has_parts]
    for component in components:
        session.select(component.key, session.selection[1])
        QApplication.processEvents()
        assert page.components.component == component
        repaint(page)
        painter = page.lanes.picture.painter
        rings = [each.rect for each in painter.hits if isinstance(each.thing, Sign)]
        for rect, words in painter.labels:
            for ring in rings:
                both = rect.intersected(ring.adjusted(3, 3, -3, -3))
                where = f"“{words}” of {component.number} lies on a sign"
                assert both.width() < 2 or both.height() < 2, where
