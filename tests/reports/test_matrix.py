import pytest

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate, parse_moment
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.shifts import Direction
from negotiator.reports.matrix import Matrix
from negotiator.reports.question import ask, heading
from negotiator.reports.sentences import cell_sentence
from negotiator.reports.tables import matrix_table


def day(text):
    return PartialDate.parse(text)


def cell(talks, component, party, **perspective):
    matrix = Matrix(talks.record, Perspective(**perspective))
    return matrix.every_cell().get(talks.keys(component, party))


def test_a_cell_without_record_is_absent(talks):
    assert cell(talks, "A.1", "UA") is None


def test_the_as_of_day_decides_what_is_held(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    assert cell(talks, "A.2", "RU").stance == 4
    assert cell(talks, "A.2", "RU", as_of=day("2026-02")).stance == 5


def test_a_late_entry_lands_at_its_true_date_and_was_not_known_before(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    before = talks.clock
    talks.say("RU", "A.2", "accepts", "2026-03-05")
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    assert cell(talks, "A.2", "RU").stance == 2
    assert cell(talks, "A.2", "RU", known_at=before).stance == 4
    assert cell(talks, "A.2", "RU", as_of=day("2026-02")).stance == 5


def test_changed_since_has_direction_and_former_stance(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    found = cell(talks, "A.2", "RU", since=day("2026-02-01"))
    assert (found.moved, found.former.stance) == (Direction.TOWARDS, 5)
    assert cell(talks, "A.2", "RU", since=day("2026-03-04")).moved is None


def test_a_first_record_and_a_correction_are_no_change(talks):
    first = talks.say("RU", "A.2", "rejects", "2026-03-04")
    assert cell(talks, "A.2", "RU", since=day("2026-02-01")).moved is None
    talks.say("RU", "A.2", "opposes", "2026-03-04", act="correction", refers_to=first.uid)
    found = cell(talks, "A.2", "RU", since=day("2026-02-01"))
    assert (found.stance, found.moved) == (4, None)


def test_bases_and_ceiling_leave_claims_out(talks):
    talks.say("RU", "A.2", "opposes", "2026-01-10", basis="public")
    talks.say("RU", "A.2", "accepts", "2026-02-10", basis="internal")
    talks.say("RU", "A.2", "reserves", "2026-02-09", marking=2)
    assert cell(talks, "A.2", "RU").stance == 3
    assert cell(talks, "A.2", "RU", bases=tuple(Basis)).stance == 2
    assert cell(talks, "A.2", "RU", ceiling=1).stance == 4


def test_members_inherit_while_they_belong(talks):
    talks.party("PL", "Poland")
    talks.group("EU", "PL", start="2026-02-01")
    talks.say("EU", "A.1", "supports", "2026-01-10")
    found = cell(talks, "A.1", "PL", as_of=day("2026-03-01"))
    assert (found.held.state, found.stance) == (State.INHERITED, 1)
    assert cell(talks, "A.1", "PL", as_of=day("2026-01-20")) is None


def test_a_group_is_heard_even_where_it_is_not_shown(talks):
    talks.party("PL", "Poland")
    talks.group("EU", "PL")
    talks.say("EU", "A.1", "supports", "2026-01-10")
    assert cell(talks, "A.1", "PL", parties=("PL",)).stance == 1


def test_support_for_an_older_text_is_stale(talks):
    talks.text("A.2", "Rev.1", "proposal", "Old words.", date="2026-01-01")
    talks.say("RU", "A.2", "accepts", "2026-01-10", text_version=talks.texts["Rev.1"].uid)
    assert not cell(talks, "A.2", "RU").is_stale
    talks.text("A.2", "Rev.2", "chair's text", "New words.", date="2026-02-01")
    talks.say("UA", "A.1", "accepts", "2026-02-10")
    assert cell(talks, "A.2", "RU").older_text.title == "Rev.1"
    assert not cell(talks, "A.2", "RU", as_of=day("2026-01-20")).is_stale


def test_a_chapter_takes_its_components_and_an_unknown_one_is_named(talks):
    matrix = Matrix(talks.record, Perspective(components=("A",)))
    assert [row.component.number for row in matrix.rows] == ["A", "A.1", "A.2"]
    with pytest.raises(NegotiatorError, match=r"no component Z\.9"):
        Matrix(talks.record, Perspective(components=("Z.9",)))
    with pytest.raises(NegotiatorError, match="no party XX"):
        Matrix(talks.record, Perspective(parties=("XX",)))


def test_the_margin_counts_parties_and_their_convergence(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("UA", "A.2", "supports", "2026-01-10")
    matrix = Matrix(talks.record, Perspective())
    component = talks.keys("A.2", "UA")[0]
    margin = matrix.margin(component, matrix.every_cell())
    assert (margin.convergence, margin.counts, margin.without) == (0, (1, 0, 0, 0, 1), 0)


def test_the_heading_says_what_was_asked(talks):
    talks.round(1, "2026-03-02", "2026-03-04")
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    perspective = Perspective(
        bases=(Basis.PUBLIC,),
        ceiling=0,
        since=day("2026-03-01"),
        known_at=parse_moment("2026-03-09"),
    )
    lines = dict(heading(talks.record, ask(talks.record, perspective)))
    assert lines["As of"] == "4 March 2026, end of Round 1"
    assert lines["Changes since"] == "1 March 2026"
    assert lines["Basis"] == "public"
    assert lines["Up to marking"] == "public"
    assert lines["Known at"] == "9 Mar 2026, 23:59"


def test_a_cell_is_said_as_a_sentence(talks):
    talks.say("RU", "A.2", "supports", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-03-04", red_line=True, statement="No clause")
    matrix = Matrix(talks.record, Perspective(since=day("2026-02-01")))
    found = matrix.every_cell()[talks.keys("A.2", "RU")]
    sentence = cell_sentence(found, "Russia", "A.2 Defence clause", matrix)
    assert sentence.startswith("Russia on A.2 Defence clause: opposes, red line, moved away")
    assert "before: supports" in sentence
    assert cell_sentence(None, "Russia", "A.1", matrix) == "Russia on A.1: no record"


def test_convergence_of_the_sample_s_six_parties_is_that_of_the_pictures(sample_record):
    matrix = Matrix(sample_record, Perspective(parties=("UA", "RU", "US", "EU", "UK", "TR")))
    cells = matrix.every_cell()
    found = {
        row.component.number: matrix.margin(row.component.key, cells).convergence
        for row in matrix.rows
        if not row.is_chapter
    }
    assert round(found["A.1"], 2) == 0.89
    assert round(found["A.2"], 2) == 0.77
    assert round(found["A.3"], 2) == 0.28


def test_many_moments_may_be_asked_for_one_after_the_other(sample_record):
    for day in range(1, 28):
        for month in (1, 2):
            moment = parse_moment(f"2026-{month:02}-{day:02}")
            assert matrix_table(sample_record, Perspective(known_at=moment))["cells"]
    left = sample_record.connection.execute(
        "SELECT count(*) FROM temp.sqlite_schema WHERE type = 'table'"
    ).fetchone()[0]
    assert left < 20
