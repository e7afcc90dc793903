"""Timeline, comparison, inspector, perspective bar, overview, history."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate, parse_moment
from negotiator.domain.differences import difference, newer, older
from negotiator.printing.symbols import Mark
from negotiator.ui.inspector import Inspector
from negotiator.ui.models.moved_model import MovedModel
from negotiator.ui.perspective_bar import PerspectiveBar
from negotiator.ui.views.comparison_text import marked
from negotiator.ui.views.comparison_view import ComparisonPage
from negotiator.ui.views.history_view import HistoryPage
from negotiator.ui.views.overview_view import OverviewPage
from negotiator.ui.views.timeline_view import TimelinePage


def shown(qtbot, page, width=1100, height=700):
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    qtbot.waitUntil(page.isVisible)
    return page


def words_of(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


# ---------------------------------------------------------------------- timeline


@pytest.fixture
def timeline(qtbot, talks, session):
    talks.round(1, "2026-01-08", "2026-01-11")
    talks.round(2, "2026-02-08", "2026-02-11")
    talks.say("UA", "A.1", "supports", "2026-01-10", red_line=True)
    talks.say("RU", "A.1", "rejects", "2026-01-10")
    talks.say("RU", "A.1", "opposes", "2026-02-10", condition="all agree")
    talks.say("RU", "A.1", "opposes", "2026-02-11", condition="all agree")
    session.select(*talks.keys("A.1", "RU"))
    return shown(qtbot, TimelinePage(session))


def test_a_band_of_support_lies_higher_than_one_of_rejection(timeline):
    lanes = timeline.lanes
    first, second = (lanes.picture.picture(n) for n in range(2))
    ukraine, russia = lanes.band_rect(0, first.bands[0]), lanes.band_rect(1, second.bands[0])
    one_lane = lanes.band_rect(1, first.bands[0]).top() - ukraine.top()
    assert russia.top() - one_lane > ukraine.top()
    later = lanes.band_rect(1, lanes.picture.picture(1).bands[1])
    assert later.top() < russia.top()
    assert later.left() > russia.left()


def test_signs_tell_shift_and_reaffirmation_apart(timeline):
    assert [sign.mark for sign in timeline.lanes.picture.picture(1).signs] == [
        Mark.FIRST,
        Mark.TOWARDS,
        Mark.REAFFIRMED,
    ]


def test_the_list_says_what_moved_and_selects(qtbot, timeline, talks, session):
    model = timeline.moved.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 1
    assert model.sentence(0).startswith("Russia on A.1 Non-aggression: rejects → opposes, if all")
    timeline.lanes.setFocus()
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Up)
    assert session.selection == talks.keys("A.1", "UA")


def test_a_recorded_position_steps_the_band(timeline, talks):
    talks.say("RU", "A.1", "accepts", "2026-03-01")
    assert timeline.lanes.picture.picture(1).latest.stance == 2
    assert timeline.moved.model.rowCount() == 2


def test_what_follows_a_contradiction_is_held_again(timeline, talks):
    talks.say("RU", "A.1", "accepts", "2026-03-01")
    talks.say("RU", "A.1", "reserves", "2026-03-01")
    assert len(timeline.lanes.picture.picture(1).latest.claims) == 2
    talks.say("RU", "A.1", "opposes", "2026-03-02", condition="all agree")
    assert timeline.lanes.picture.picture(1).latest.stance == 4


def test_the_rounds_axis_gives_each_round_the_same_width(timeline):
    timeline.lanes.by_rounds = True
    scale = timeline.lanes.axis
    rounds = timeline._session.matrix.question.framework.rounds
    first, second = (scale.x_of(each.start) for each in rounds)
    assert second - first == pytest.approx(first - scale.x_of(scale.first))
    assert scale.day(second) == rounds[1].start


def test_zooming_keeps_the_day_under_the_pointer(timeline):
    scale = timeline.lanes.axis
    day = scale.day(300)
    timeline.lanes.zoom(2, 300)
    assert abs((scale.day(300) - day).days) <= 1


def test_nothing_moved_is_said(qtbot, talks, session):
    talks.say("UA", "A.1", "supports", "2026-01-10")
    page = shown(qtbot, TimelinePage(session))
    assert "Nothing moved." in words_of(page)


# ---------------------------------------------------------------------- comparison


@pytest.fixture
def comparison(qtbot, talks, session):
    talks.text("A.2", "Current", "current framework", "Parties consult upon request.")
    talks.text("A.2", "Rev.1", "proposal", "Parties consult.", date="2026-01-01")
    talks.text(
        "A.2", "Rev.2", "chair's text", "Parties [UA: shall] consult at once.", date="2026-02-01"
    )
    talks.say("RU", "A.2", "opposes", "2026-02-10")
    return shown(qtbot, ComparisonPage(session))


def test_left_out_words_are_struck_and_new_ones_underlined(palette):
    runs = difference("Parties consult upon request.", "Parties consult at once.")
    text, formats = marked(older(runs), palette)
    struck = "".join(
        text[f.start : f.start + f.length] for f in formats if f.format.fontStrikeOut()
    )
    assert struck == "upon request"
    text, formats = marked(newer(runs), palette)
    new = "".join(text[f.start : f.start + f.length] for f in formats if f.format.fontUnderline())
    assert new == "at once"


def test_brackets_stand_out_with_their_owners(palette):
    text, formats = marked(newer(difference("", "Each [US, UK: may] act")), palette)
    bold = {
        text[f.start : f.start + f.length]
        for f in formats
        if f.format.fontWeight() == QFont.Weight.DemiBold
    }
    assert bold == {"[US, UK:", "]"}


def test_versions_are_put_to_either_side(qtbot, comparison, talks):
    component = talks.keys("A.2", "RU")[0]
    head = comparison.rows.components[0]
    assert comparison.rows.compared(head).proposed.version.title == "Rev.2"
    rev1 = next(v for v in comparison._comparison.versions[component] if v.label == "Rev.1")
    comparison._put(component, rev1.key, left=False)
    assert comparison.rows.compared(head).proposed.version.title == "Rev.1"
    comparison._put(component, rev1.key, left=True)
    assert comparison.rows.compared(head).current.version.title == "Rev.1"


def test_only_components_with_a_text_have_a_row(comparison):
    assert [each.number for each in comparison.rows.components] == ["A.2"]
    assert comparison.status_texts() == ["1 of 3 components have a text"]


def test_a_row_is_copied_as_a_redline(comparison):
    words = comparison.rows.redline_text(comparison.rows.components[0])
    assert "[-upon request-]" in words
    assert "{+at once+}" in words


def test_a_click_on_a_party_s_chip_selects_its_cell(qtbot, comparison, talks, session):
    comparison.rows.viewport().grab()
    picture = comparison.rows._pictures[talks.keys("A.2", "RU")[0]]
    (box, party) = picture.chips[0]
    place = QPoint(int(box.center().x()), int(box.center().y()))
    qtbot.mouseClick(comparison.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == talks.keys("A.2", "RU")
    assert party == talks.keys("A.2", "RU")[1]


def test_without_texts_one_is_asked_for(qtbot, talks, session):
    page = shown(qtbot, ComparisonPage(session))
    with qtbot.waitSignal(session.add_asked) as asked:
        page._empty.button.click()
    assert asked.args == ["text-version"]


# ---------------------------------------------------------------------- inspector


def test_the_inspector_shows_words_source_and_history(qtbot, talks, session):
    source = talks.source(
        "Plenary 5", quote="Нет.", language="ru", translation="No.", reliability="A"
    )
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say(
        "RU",
        "A.2",
        "opposes",
        "2026-02-10",
        source=source.uid,
        credibility=2,
        condition="all agree",
        statement="Not in this form",
    )
    inspector = shown(qtbot, Inspector(session), 292, 700)
    session.select(*talks.keys("A.2", "RU"))
    qtbot.waitUntil(lambda: "Russia on A.2" in words_of(inspector))
    words = words_of(inspector)
    for wanted in (
        "Opposes, conditional",
        "Not in this form",
        "“No.”",
        "If all agree",
        "A2 reliable, probably true",
        "In session",
        "1 shift, 2 entries",
    ):
        assert wanted in words, wanted
    assert "“Нет.”" not in words
    button = next(b for b in inspector.findChildren(QPushButton) if "Translated" in b.text())
    assert "русский" in button.text()
    button.click()
    assert "“Нет.”" in words_of(inspector)


def test_contradicting_claims_both_stand_in_the_inspector(qtbot, talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-10", statement="never")
    talks.say("RU", "A.2", "accepts", "2026-01-10", statement="gladly")
    inspector = shown(qtbot, Inspector(session), 292, 700)
    session.select(*talks.keys("A.2", "RU"))
    qtbot.waitUntil(lambda: "never" in words_of(inspector))
    assert "gladly" in words_of(inspector)
    assert any("Sources differ" in words for words in words_of(inspector))


def test_an_unchosen_cell_and_one_without_record_say_so(qtbot, talks, session):
    inspector = shown(qtbot, Inspector(session), 292, 700)
    assert "Select a cell to see who said what." in words_of(inspector)
    session.select(*talks.keys("A.2", "RU"))
    qtbot.waitUntil(lambda: "No record in this perspective." in words_of(inspector))


# ---------------------------------------------------------------------- perspective bar


@pytest.fixture
def bar(qtbot, talks, session):
    for n, month in enumerate(("01", "02", "03"), start=1):
        talks.round(n, f"2026-{month}-08", f"2026-{month}-10")
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-03-09")
    return shown(qtbot, PerspectiveBar(session), 1280, 60)


def test_the_slider_goes_from_round_to_round_by_keys_and_mouse(qtbot, bar, session):
    slider = bar.slider
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert str(session.matrix.question.as_of) == "2026-02-10"
    place = QPoint(int(slider._x(0)), int(slider._y))
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
    assert str(session.matrix.question.as_of) == "2026-01-10"
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert str(session.matrix.question.as_of) == "2026-02-10"


def test_the_last_basis_cannot_be_switched_off(qtbot, bar, session):
    for basis in (Basis.PUBLIC, Basis.ASSESSMENT, Basis.IN_SESSION):
        bar._bases[basis].click()
    assert session.perspective.bases == (Basis.IN_SESSION,)
    assert bar._bases[Basis.IN_SESSION].isChecked()


def test_known_at_is_warned_of_until_it_is_now_again(bar, session):
    session.perspective = session.perspective.but(known_at=parse_moment("2026-03-03"))
    assert bar._strip.isVisible()
    assert "As known on 3 March 2026" in bar._strip_words.text()
    next(b for b in bar._strip.findChildren(QPushButton)).click()
    assert session.perspective.known_at is None
    assert not bar._strip.isVisible()


def test_changes_since_and_ceiling_are_chosen_from_lists(bar, session):
    names = [bar._since.itemText(n) for n in range(bar._since.count())]
    assert names == ["Off", "Round 1 · 10 Jan 2026", "Round 2 · 10 Feb 2026"]
    bar._since.activated.emit(1)
    assert session.perspective.since == PartialDate.parse("2026-01-10")
    bar._ceiling.activated.emit(0)
    assert session.perspective.ceiling == 0
    bar._ceiling.activated.emit(2)
    assert session.perspective.ceiling is None


# ---------------------------------------------------------------------- overview and history


def test_the_overview_reads_like_the_tables_of_a_paper(qtbot, talks, session):
    talks.party(
        "US",
        "United States",
        in_framework="Principal guarantor",
        anticipated_result="A stronger Ukraine",
    )
    page = shown(qtbot, OverviewPage(session))
    table = page.table("party")
    model = table.model()
    rows = [[model.index(r, c).data() for c in range(6)] for r in range(model.rowCount())]
    assert [
        "US",
        "United States",
        "state",
        "negotiating party",
        "Principal guarantor",
        "A stronger Ukraine",
    ] in rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_removed_row_is_shown_when_asked_and_brought_back(qtbot, talks, session):
    talks.party("FR", "France")
    page = shown(qtbot, OverviewPage(session))
    table = page.table("party")
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert table.model().rowCount() == 2
    page.findChild(QCheckBox).setChecked(True)
    table.selectRow(2)
    assert table.model().index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "France, removed"
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [row.code for _, row in talks.record.rows(type(talks.parties["FR"]))] == [
        "UA",
        "RU",
        "FR",
    ]


def test_the_history_of_a_row_says_from_what_to_what(qtbot, talks, session):
    with talks.record.change("Edit party: Russia") as change:
        change.edit(talks.parties["RU"].revised(name="Russian Federation"))
    page = shown(qtbot, OverviewPage(session))
    page.table("party").selectRow(1)
    told = page.findChild(QPlainTextEdit).toPlainText()
    assert "name: Russia → Russian Federation" in told
    assert "unnamed: Edit party: Russia" in told


def test_the_overview_finds_rows_by_a_text(qtbot, talks, session):
    page = shown(qtbot, OverviewPage(session))
    table = page.table("component")
    page.findChild(QLineEdit).setText("defence")
    assert [table.model().index(r, 0).data() for r in range(table.model().rowCount())] == ["A.2"]
    page.findChild(QLineEdit).setText("nowhere")
    assert "No row of “Components” contains “nowhere”." in words_of(page)


def test_a_party_that_holds_positions_is_not_removed(qtbot, talks, session, monkeypatch):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    page = shown(qtbot, OverviewPage(session))
    told = []
    monkeypatch.setattr(
        "negotiator.ui.views.overview_view.messages.tell",
        lambda parent, problem: told.append(problem.happened),
    )
    table = page.table("party")
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert told == ["The party Russia (RU) cannot be removed, since these refer to it: 1 position."]
    assert len(talks.record.rows(type(talks.parties["RU"]))) == 2


def test_the_history_lists_changes_and_greys_the_undone(qtbot, talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.record.undo()
    page = shown(qtbot, HistoryPage(session))
    model = page.table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(0, 2).data() == "Undo: Record position: RU on A.2"
    assert model.index(1, 3).data() == "undone"


def test_a_moved_model_without_rows_is_sound(talks):
    model = MovedModel(talks.record)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 0


def test_a_large_record_is_looked_through_off_the_window_s_thread(
    qtbot, tmp_path, palette, monkeypatch
):
    from negotiator.exchange.sample import write_large_sample
    from negotiator.store.record import Record
    from negotiator.ui.session import Session

    file = tmp_path / "large.negotiation"
    write_large_sample(file, parties=8, components=40, positions=600, seed=3)
    monkeypatch.setattr("negotiator.ui.reader.CELLS_AT_ONCE", 10)
    session = Session(Record.open(file), palette)
    page = shown(qtbot, TimelinePage(session))
    assert not page.moved.shows_all
    on_one = page.moved.model.rowCount()
    page.moved.shows_all = True
    page.moved.scope_changed.emit()
    assert "Looking through all components…" in words_of(page)
    qtbot.waitUntil(lambda: page.moved.model.rowCount() > on_one)
    assert len({m.component.key for m in page.moved.model.moments}) > 5
    session.close()
