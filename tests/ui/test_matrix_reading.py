"""Reading the matrix in time: stepping by days, playing, and the list of what moved."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices

from negotiator.domain.codes import Basis
from negotiator.printing.symbols import OF_BASIS
from negotiator.ui import messages
from negotiator.ui.perspective_bar import PerspectiveBar
from negotiator.ui.source_links import address_of
from negotiator.ui.views.matrix_view import MatrixPage


def as_of(session) -> str:
    return str(session.matrix.question.as_of)


def since(session) -> str:
    return str(session.perspective.since)


@pytest.fixture
def bar(qtbot, talks, session) -> PerspectiveBar:
    for n, month in enumerate(("01", "02", "03"), start=1):
        talks.round(n, f"2026-{month}-08", f"2026-{month}-10")
    for day in ("2026-01-08", "2026-01-20", "2026-03"):
        talks.say("RU", "A.2", "rejects", day)
    talks.say("UA", "A.1", "opposes", "2026-03-09")
    made = PerspectiveBar(session)
    qtbot.addWidget(made)
    made.resize(1280, 60)
    made.show()
    return made


# ---------------------------------------------------------------------- by days


def test_days_on_record_are_stepped_through_both_ways(bar, session):
    for expected in ("2026-03-01", "2026-01-20", "2026-01-08", "2026-01-08"):
        bar.step_day(-1)
        assert as_of(session) == expected
    for expected in ("2026-01-20", "2026-03-01", "2026-03-09", "2026-03-09"):
        bar.step_day(1)
        assert as_of(session) == expected


def test_what_was_undone_or_not_yet_known_is_no_stop(bar, session, talks):
    known = talks.clock
    talks.say("UA", "A.2", "accepts", "2026-02-14")
    session.perspective = session.perspective.but(known_at=known)
    bar.step_day(-1)
    bar.step_day(-1)
    assert as_of(session) == "2026-01-20"
    session.perspective = session.perspective.but(known_at=None)
    bar.step_day(1)
    assert as_of(session) == "2026-02-14"
    talks.record.undo()
    session.perspective = session.perspective.but(as_of=None)
    bar.step_day(-1)
    bar.step_day(-1)
    assert as_of(session) == "2026-01-20"


def test_by_days_the_slider_goes_to_any_day_by_mouse_and_to_days_on_record_by_keys(
    qtbot, bar, session
):
    slider = bar.slider
    slider.by_days = True
    middle = QPoint(round((slider._at(0) + slider._at(1)) / 2), int(slider._y))
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    # From 8 January to 9 March are 60 days.
    assert as_of(session) in ("2026-02-06", "2026-02-07", "2026-02-08")
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert as_of(session) == "2026-01-20"
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert as_of(session) == "2026-03-01"


def test_without_rounds_the_slider_goes_by_days(qtbot, talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-08")
    talks.say("RU", "A.2", "accepts", "2026-01-20")
    bar = PerspectiveBar(session)
    qtbot.addWidget(bar)
    bar.show()
    qtbot.keyClick(bar.slider, Qt.Key.Key_Left)
    assert as_of(session) == "2026-01-08"


def test_going_back_before_the_moment_compared_with_compares_with_the_round_before(bar, session):
    bar._since.setCurrentIndex(2)
    bar._on_since(2)
    assert since(session) == "2026-02-10"
    bar.step_day(-1)
    assert since(session) == "2026-02-10"
    bar.step_day(-1)
    assert since(session) == "2026-01-10"


# ---------------------------------------------------------------------- playing


@pytest.fixture
def quick(monkeypatch) -> None:
    monkeypatch.setattr("negotiator.ui.player.PAUSE", 1)


def test_playing_goes_from_round_to_round_each_compared_with_the_one_before(
    qtbot, quick, talks, session, bar
):
    session.perspective = session.perspective.but(since=bar._end_of(bar.slider.begun[0]))
    seen = []
    session.perspective_changed.connect(lambda: seen.append((as_of(session), since(session))))
    bar.player._timer.setInterval(1)
    bar._play.click()
    qtbot.waitUntil(lambda: not bar.player.is_playing)
    assert seen == [
        ("2026-01-10", "None"),
        ("2026-02-10", "2026-01-10"),
        ("2026-03-10", "2026-02-10"),
        ("2026-03-10", "2026-01-10"),
    ]


def test_playing_by_days_stops_at_each_day_on_record(qtbot, session, bar):
    bar.slider.by_days = True
    seen = []
    session.perspective_changed.connect(lambda: seen.append(as_of(session)))
    bar.player._timer.setInterval(1)
    bar.player.toggle()
    qtbot.waitUntil(lambda: not bar.player.is_playing)
    assert seen[:-1] == ["2026-01-08", "2026-01-20", "2026-03-01", "2026-03-09"]


def test_whoever_changes_the_perspective_stops_the_playing_and_keeps_the_choice(session, bar):
    bar.player.toggle()
    assert bar.player.is_playing
    assert bar._play.accessibleName() == "Stop"
    session.perspective = session.perspective.but(bases=(Basis.PUBLIC,))
    assert not bar.player.is_playing
    assert bar._play.accessibleName() == "Play"
    assert session.perspective.bases == (Basis.PUBLIC,)


def test_f5_plays_and_escape_stops_where_it_is(qtbot, window):
    session = window.workspace.session
    before = since(session)
    window.actions_by_name["play"].trigger()
    player = window.workspace.bar.player
    assert player.is_playing
    at = as_of(session)
    window.activateWindow()
    window.workspace.page.table.setFocus()
    qtbot.keyClick(window.workspace.page.table, Qt.Key.Key_Escape)
    assert not player.is_playing
    assert (as_of(session), since(session)) == (at, before)


def test_a_record_without_claims_plays_nothing(qtbot, session):
    bar = PerspectiveBar(session)
    qtbot.addWidget(bar)
    bar.player.toggle()
    assert not bar.player.is_playing


# ---------------------------------------------------------------------- what moved


def test_what_moved_is_listed_below_the_matrix_and_leads_to_its_cell(qtbot, window, cells):
    window.actions_by_name["moved"].trigger()
    page = window.workspace.page
    model = page.moved.list.model
    assert page.moved.isVisible()
    assert model.rowCount() > 3
    window.activateWindow()
    page.moved.list.table.setFocus()
    page.moved.list.table.selectRow(0)
    qtbot.keyClick(page.moved.list.table, Qt.Key.Key_Down)
    moment = model.moments[1]
    assert window.workspace.session.selection == (moment.component.key, moment.party.key)
    window.workspace.session.select(model.moments[3].component.key, model.moments[3].party.key)
    assert page.moved.list.table.currentIndex().row() == 3


def test_the_list_follows_the_perspective_and_closes(window):
    page = window.workspace.page
    page.toggle_moved()
    session = window.workspace.session
    session.perspective = session.perspective.but(since=session.matrix.question.as_of)
    assert page.moved.list.model.rowCount() == 0
    page.toggle_moved()
    assert not page.moved.isVisible()
    assert page.table.hasFocus() or not window.isActiveWindow()


def test_a_large_record_is_looked_through_beside_the_work(qtbot, monkeypatch, window):
    monkeypatch.setattr("negotiator.ui.reader.CELLS_AT_ONCE", 10)
    page = window.workspace.page
    page.toggle_moved()
    assert page.moved.search.is_running
    qtbot.waitUntil(lambda: page.moved.list.model.rowCount() > 3)


# ---------------------------------------------------------------------- basis and source


def test_a_mixed_basis_is_marked_in_the_cell(qtbot, talks, session):
    talks.say("RU", "A.2", "opposes", "2026-03-04", basis="assessment")
    talks.say("UA", "A.2", "accepts", "2026-03-04", basis="in session")
    page = MatrixPage(session)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    sketcher = page.table.sketcher
    keys = {
        code: {
            pixmap.cacheKey()
            for _, _, pixmap in sketcher.sketch(
                session.matrix.cells([talks.keys("A.2", code)[0]])[talks.keys("A.2", code)],
                180, 60, "summary",
            ).signs
        }
        for code in ("RU", "UA")
    }  # fmt: skip
    mark = sketcher.mark(OF_BASIS[Basis.ASSESSMENT], 12).cacheKey()
    assert mark in keys["RU"]
    assert mark not in keys["UA"]


@pytest.mark.parametrize(
    ("reference", "opens"),
    [
        ("https://example.org/report.pdf", True),
        ("/somewhere/minutes.pdf", True),
        ("file:///somewhere/minutes.docx", True),
        ("/usr/bin/true", False),
        ("/somewhere/run.sh", False),
        ("javascript:alert(1)", False),
        ("smb://server/share/x.pdf", False),
        ("UN/2026/14", False),
        ("", False),
    ],
)
def test_only_what_can_show_itself_is_opened(talks, reference, opens):
    talks.source("Report", reference=reference)
    from negotiator.store import reads

    (head,) = reads.all_sources(talks.record).values()
    assert (address_of(head) is not None) == opens


def test_the_source_is_opened_only_after_a_question(qtbot, talks, session, monkeypatch):
    from negotiator.store import reads
    from negotiator.ui.source_links import open_source

    talks.source("Report", reference="https://example.org/a.pdf")
    (head,) = reads.all_sources(talks.record).values()
    asked, opened = [], []
    answers = iter([False, True])
    monkeypatch.setattr(messages, "ask", lambda *words: asked.append(words) or next(answers))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    open_source(head, None)
    assert not opened
    open_source(head, None)
    assert opened == ["https://example.org/a.pdf"]
    assert "server" in asked[0][2]


def test_the_sources_in_the_inspector_lead_to_their_row(qtbot, window, cells):
    workspace = window.workspace
    workspace.session.select(*cells.keys("A.2", "RU"))
    from PySide6.QtWidgets import QLabel

    def links():
        found = workspace.inspector.findChildren(QLabel)
        return [label for label in found if label.toolTip().startswith("Show the source")]

    qtbot.waitUntil(lambda: len(links()) > 1)
    links()[0].linkActivated.emit("#")
    assert workspace.view == "overview"


# ---------------------------------------------------------------------- a filtered matrix leaves


def test_what_is_filtered_leaves_filtered_and_says_so(window):
    from negotiator.reports.filters import Aspect, Filter

    page = window.workspace.page
    page.show_filter(Filter(aspects=frozenset({Aspect.CHANGED})))
    asked = window.workspace.perspective_of("matrix")
    shown = [row.component.number for row in page.table.matrix_model.heads if not row.is_chapter]
    assert list(asked.components) == shown
    assert asked.filtered == "changed"
    assert window.workspace.perspective_of("timeline").filtered == ""
    page.show_usual()
    assert window.workspace.perspective_of("matrix") == window.workspace.session.perspective
