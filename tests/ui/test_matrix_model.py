"""The matrix as a model: what each cell says, and that no more is read than is asked for."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from negotiator.domain.components import ComponentStatus
from negotiator.domain.dates import PartialDate
from negotiator.domain.positions import Basis
from negotiator.printing.palette import Palette
from negotiator.reports.matrix import Matrix
from negotiator.ui.models import matrix_model
from negotiator.ui.models.matrix_model import CellRole, MatrixModel
from negotiator.ui.session import Session

pytestmark = pytest.mark.usefixtures("qapp")

Role = Qt.ItemDataRole


@pytest.fixture
def session(talks):
    return Session(talks.record, Palette.load("light"))


@pytest.fixture
def model(session):
    return MatrixModel(session)


@pytest.fixture
def asked(monkeypatch):
    """Which components the report was asked for, call by call."""
    calls: list[list[int]] = []
    cells = Matrix.cells

    def noted(self, components, parties=None):
        calls.append(list(components))
        return cells(self, components, parties)

    monkeypatch.setattr(Matrix, "cells", noted)
    return calls


def place(model, talks, component, party):
    component_key, party_key = talks.keys(component, party)
    return model.head_of(component_key), model.party_of(party_key)


def text(model, talks, component, party):
    return model.index(*place(model, talks, component, party)).data()


def heads(model):
    return [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]


def compare_since(session, day):
    session.perspective = session.perspective.but(since=PartialDate.parse(day))


def chapters(talks, count=3):
    for number in range(1, count + 1):
        talks.component(f"C{number}", f"Chapter {number}")
        for part in range(1, 4):
            talks.component(f"C{number}.{part}", parent=f"C{number}")


# ---------------------------------------------------------------------- what it says


def test_rows_are_chapters_and_components_and_columns_are_parties(model):
    assert heads(model) == ["A Assurances", "A.1 Non-aggression", "A.2 Defence clause"]
    columns = range(model.columnCount())
    assert [model.headerData(each, Qt.Orientation.Horizontal) for each in columns] == [
        "Ukraine",
        "Russia",
    ]


def test_a_cell_says_stance_condition_red_line_and_words(talks, model):
    talks.say(
        "RU",
        "A.2",
        "reserves",
        "2026-03-04",
        condition="all consult first",
        statement="We can look at it",
        red_line=True,
    )
    said = text(model, talks, "A.2", "RU")
    assert said == "Reserves if all consult first (red line): We can look at it"


def test_a_cell_without_record_says_nothing(talks, model):
    assert text(model, talks, "A.1", "UA") == ""
    assert model.index(*place(model, talks, "A.1", "UA")).data(CellRole) is None
    assert model.tip(*place(model, talks, "A.1", "UA")) == ""


def test_screen_readers_are_told_a_whole_sentence(talks, model):
    talks.say("RU", "A.2", "opposes", "2026-03-04", red_line=True)
    index = model.index(*place(model, talks, "A.2", "RU"))
    spoken = index.data(Role.AccessibleTextRole)
    assert spoken == "Russia on A.2 Defence clause: opposes, red line"


def test_screen_readers_are_told_what_a_row_is_about(talks, model):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    row, _ = place(model, talks, "A.2", "RU")
    spoken = model.headerData(row, Qt.Orientation.Vertical, Role.AccessibleTextRole)
    assert spoken == "A.2 Defence clause, convergence 1.00"
    chapter = model.index(0, 0).data(Role.AccessibleTextRole)
    assert chapter == "A Assurances, chapter with 2 components, unfolded"


def test_the_tip_gives_stance_condition_words_source_and_date(talks, model):
    source = talks.source("Plenary, 2nd session", speaker="head of delegation", reliability="A")
    talks.say(
        "RU",
        "A.2",
        "reserves",
        "2026-03-04",
        condition="all consult first",
        statement="We can <look>",
        source=source.uid,
        credibility=2,
    )
    tip = model.index(*place(model, talks, "A.2", "RU")).data(Role.ToolTipRole)
    for words in (
        "Russia",
        "Reserves, if all consult first",
        "We can &lt;look&gt;",
        "Plenary, 2nd session",
        "A2",
        "4 Mar 2026",
    ):
        assert words in tip


def test_qt_finds_no_fault_with_the_model(talks, session, model):
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    chapters(talks)
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    model.fold(0, folded=True)
    model.fold(0, folded=False)
    compare_since(session, "2026-02-01")
    model.changes_only = True
    model.changes_only = False
    assert tester.model() is model


def test_the_sample_is_a_sound_model(sample_record):
    session = Session(sample_record, Palette.load("light"))
    model = MatrixModel(session)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    said = [model.index(r, c).data() for r in range(model.rowCount()) for c in range(3)]
    assert tester.model() is model
    assert any(said)


# ---------------------------------------------------------------------- folding


def test_a_folded_chapter_keeps_its_head_and_hides_its_parts(model):
    model.fold(0, folded=True)
    assert heads(model) == ["A Assurances"]
    assert model.part_count(0) == 2
    model.fold(0, folded=False)
    assert heads(model) == ["A Assurances", "A.1 Non-aggression", "A.2 Defence clause"]


def test_folding_takes_out_only_the_rows_of_the_chapter(talks, model):
    chapters(talks)
    row = heads(model).index("C2 Chapter 2")
    taken: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: taken.append((first, last)))
    model.fold(row, folded=True)
    assert taken == [(row + 1, row + 3)]
    assert heads(model)[row + 1] == "C3 Chapter 3"


def test_a_chapter_stays_folded_when_the_record_changes(talks, model):
    model.fold(0, folded=True)
    talks.component("B", "Verification")
    assert heads(model) == ["A Assurances", "B Verification"]


def test_a_folded_component_is_found_again_when_it_is_asked_for(talks, model):
    model.fold(0, folded=True)
    component, _ = talks.keys("A.2", "RU")
    assert model.head_of(component) == -1
    model.reveal(component)
    assert model.head_of(component) == 2


# ---------------------------------------------------------------------- what is asked


def test_nothing_is_asked_before_it_is_seen(talks, session, asked):
    chapters(talks, 20)
    model = MatrixModel(session)
    assert model.rowCount() == 83
    assert asked == []
    model.prepare(0, 9)
    assert len(asked) == 1
    assert len(asked[0]) == 7
    model.prepare(0, 9)
    assert len(asked) == 1


def test_a_position_renews_its_own_row_only(talks, session, asked, qtbot):
    chapters(talks)
    model = MatrixModel(session)
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    model.prepare(0, model.rowCount() - 1)
    asked.clear()
    row, column = place(model, talks, "A.2", "RU")
    with qtbot.waitSignal(model.dataChanged) as told:
        talks.say("RU", "A.2", "accepts", "2026-03-04", day_order=2)
    assert (told.args[0].row(), told.args[1].row()) == (row, row)
    model.prepare(0, model.rowCount() - 1)
    assert asked == [[talks.keys("A.2", "RU")[0]]]
    assert model.cell(row, column).stance == 2


def test_a_statement_of_a_group_renews_its_members_too(talks, session):
    talks.group("GG", "UA")
    talks.say("UA", "A.2", "supports", "2026-03-05")
    model = MatrixModel(session)
    assert text(model, talks, "A.1", "UA") == ""
    talks.say("GG", "A.1", "accepts", "2026-03-04")
    assert text(model, talks, "A.1", "UA") == "Accepts"


def test_a_later_day_on_record_renews_everything(talks, session):
    talks.say("RU", "A.1", "opposes", "2026-01-04")
    model = MatrixModel(session)
    with talks.record.change("Age") as change:
        negotiation = talks.record.row("negotiation", 1)
        change.edit(negotiation.revised(stale_after_days=30))
    row, column = place(model, talks, "A.1", "RU")
    assert not model.cell(row, column).is_old
    talks.say("UA", "A.2", "accepts", "2026-05-04")
    assert model.cell(row, column).is_old


def test_undo_brings_the_former_cell_back(talks, model):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    talks.say("RU", "A.2", "accepts", "2026-03-05")
    assert text(model, talks, "A.2", "RU") == "Accepts"
    talks.record.undo()
    assert text(model, talks, "A.2", "RU") == "Opposes"


def test_another_day_keeps_rows_in_place(talks, session, model, qtbot):
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    with qtbot.waitSignal(model.dataChanged):
        session.perspective = session.perspective.but(as_of=PartialDate.parse("2026-02-01"))
    assert text(model, talks, "A.2", "RU") == "Opposes"
    assert not resets


def test_a_new_party_comes_as_a_column(talks, model):
    talks.party("TR", "Türkiye")
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Türkiye"
    assert model.columnCount() == 3


def test_bases_not_asked_for_are_not_shown(talks, session, model):
    talks.say("RU", "A.2", "accepts", "2026-03-04", basis="internal")
    assert text(model, talks, "A.2", "RU") == ""
    session.perspective = session.perspective.but(bases=tuple(Basis))
    assert text(model, talks, "A.2", "RU") == "Accepts"


# ---------------------------------------------------------------------- what moved


def test_cells_records_and_moves_are_counted(talks, session, model):
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("UA", "A.2", "supports", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    compare_since(session, "2026-02-01")
    assert model.counts() == (4, 2, 1)


def test_changes_only_shows_rows_in_which_something_moved(talks, session, model):
    chapters(talks)
    talks.say("RU", "A.2", "opposes", "2026-01-04")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    talks.say("UA", "C1.1", "accepts", "2026-01-04")
    compare_since(session, "2026-02-01")
    model.changes_only = True
    assert heads(model) == ["A Assurances", "A.2 Defence clause"]
    model.changes_only = False
    assert len(heads(model)) == 15


def test_in_a_large_record_what_moved_is_found_little_by_little(
    talks, session, model, monkeypatch, qtbot
):
    monkeypatch.setattr(matrix_model, "_COUNTED_AT_ONCE", 1)
    chapters(talks, 12)
    for component in ("A.2", "C7.2", "C7.3", "C12.3"):
        talks.say("RU", component, "opposes", "2026-01-04")
        talks.say("RU", component, "accepts", "2026-03-04")
    compare_since(session, "2026-02-01")
    assert model.counts() is None
    model.changes_only = True
    qtbot.waitUntil(lambda: not model.is_searching)
    assert heads(model) == [
        "A Assurances",
        "A.2 Defence clause",
        "C7 Chapter 7",
        "C7.2 Component C7.2",
        "C7.3 Component C7.3",
        "C12 Chapter 12",
        "C12.3 Component C12.3",
    ]


def test_an_index_of_nothing_answers_nothing(model):
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert isinstance(model, QAbstractItemModel)


# ---------------------------------------------------------------------- the as-of day is moved


def test_of_the_heads_only_those_of_another_status_are_told_of_on_another_day(talks, session):
    component = talks.components["A.2"]
    with talks.record.change("Agree") as change:
        change.add(
            ComponentStatus.build({"component": component.uid, "status": "agreed", "on": "2026-02"})
        )
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    model = MatrixModel(session)
    for head in range(model.rowCount()):
        model.status(head)
    told = []
    model.headerDataChanged.connect(lambda _, first, last: told.append((first, last)))
    session.perspective = session.perspective.but(as_of=PartialDate.parse("2026-02-20"))
    assert told == []
    session.perspective = session.perspective.but(as_of=PartialDate.parse("2026-01-20"))
    head = model.head_of(talks.keys("A.2", "RU")[0])
    assert told == [(head, head)]
    assert model.status(head) == ""


def test_claims_in_sight_are_read_once_while_the_as_of_day_is_moved(talks, session):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    model = MatrixModel(session)
    assert text(model, talks, "A.2", "RU").startswith("Accepts")
    asked = []
    talks.record.connection.set_trace_callback(asked.append)
    session.perspective = session.perspective.but(as_of=PartialDate.parse("2026-01-20"))
    assert text(model, talks, "A.2", "RU").startswith("Rejects")
    talks.record.connection.set_trace_callback(None)
    assert [each for each in asked if "component_id IN" in each] == []
    talks.say("RU", "A.2", "opposes", "2026-01-11")
    assert text(model, talks, "A.2", "RU").startswith("Opposes")
