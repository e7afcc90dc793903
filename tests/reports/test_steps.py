"""The matrix over time, against the matrix of each day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.reports.matrix import Matrix
from negotiator.reports.steps import matrix_steps
from tests.plain_record import DAYS, Both, entries

ALL = 10**9


def agrees(record, perspective):
    """Compare each day with its matrix; returns the steps."""
    steps = matrix_steps(record, perspective, ALL)
    for n, question in enumerate(steps.questions):
        of_day = Matrix(record, perspective.but(as_of=PartialDate.of(question.day)))
        found = {spot: shown(line, n) for spot, line in steps.cells.items()}
        every = of_day.every_cell()
        assert {spot: cell for spot, cell in found.items() if cell is not None} == every
        for key in of_day.components:
            assert shown(steps.margins[key], n) == of_day.margin(key, every)
    return steps


def shown(line, n):
    return next((what for stop, what in reversed(line) if stop <= n), None)


def test_each_day_of_the_sample_shows_what_its_matrix_shows(sample_record):
    perspectives = (
        Perspective(),
        Perspective(bases=tuple(Basis), since=PartialDate.parse("2025-05-15")),
        Perspective(ceiling=0, parties=("UA", "PL"), as_of=PartialDate.parse("2026")),
        Perspective(components=("A",), since=PartialDate.parse("2025-10")),
    )
    for perspective in perspectives:
        steps = agrees(sample_record, perspective)
        assert steps.is_whole
        assert len(steps.questions) > 12


@given(
    st.lists(entries, min_size=3, max_size=16),
    st.sampled_from((None, *DAYS)),
    st.sampled_from(DAYS[:2]),
    st.sampled_from(DAYS[1:]),
    st.booleans(),
    st.integers(1, 3),
)
def test_each_day_of_random_records_shows_what_its_matrix_shows(
    said, since, starts, ends, recoded, bases
):
    both = Both(starts, max(starts, ends))
    for each in said:
        both.write(each)
    if recoded:
        both.recode()
    perspective = Perspective(
        as_of=PartialDate.parse("2026-01-05"),
        bases=(Basis.IN_SESSION, Basis.PUBLIC, Basis.ASSESSMENT)[:bases],
        since=None if since is None else PartialDate.parse(since),
    )
    agrees(both.record, perspective)
    both.record.close()


def test_a_day_on_which_only_others_spoke_is_none(talks):
    talks.say("UA", "A.1", "supports", "2026-01-02")
    talks.say("UA", "A.1", "opposes", "2026-01-05", basis="internal")
    talks.say("RU", "A.1", "opposes", "2026-01-07")
    talks.say("UA", "A.2", "accepts", "2026-01-09")
    asked = Perspective(parties=("UA",), components=("A.1",))
    days = [question.day for question in agrees(talks.record, asked).questions]
    assert days == [date(2026, 1, 2), date(2026, 1, 9)]


def test_a_cell_grows_old_and_its_text_is_overtaken(talks):
    ((_, negotiation),) = talks.record.rows(Negotiation)
    with talks.record.change("Grow old sooner") as change:
        change.edit(negotiation.revised(stale_after_days=10))
    talks.text("A.1", "Rev.1", "proposal", "One", date="2026-01-01")
    talks.text("A.1", "Rev.2", "proposal", "Two", date="2026-02")
    talks.say("UA", "A.1", "supports", "2026-01-02", text_version=talks.texts["Rev.1"].uid)
    for n in range(1, 9):
        talks.round(n, str(date(2026, 1, 2) + timedelta(days=7 * n)))
    steps = agrees(talks.record, Perspective(as_of=PartialDate.parse("2026-03-01")))
    ((_, line),) = steps.cells.items()
    told = [(str(steps.questions[n].day), cell.is_old, bool(cell.older_text)) for n, cell in line]
    assert told == [
        ("2026-01-02", False, False),
        ("2026-01-16", True, False),
        ("2026-02-06", True, True),
    ]


def test_with_too_many_steps_only_the_last_day_is_answered_for(sample_record):
    steps = matrix_steps(sample_record, Perspective(), 100)
    assert not steps.is_whole
    (question,) = steps.questions
    assert question.as_of == Matrix(sample_record, Perspective()).question.as_of
    found = {spot: cell for spot, ((_, cell),) in steps.cells.items()}
    assert found == Matrix(sample_record, Perspective()).every_cell()
