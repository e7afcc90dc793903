"""Timeline, brief, difference and lanes of random records, against a plain derivation."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.shifts import Direction, EventKind
from negotiator.reports.brief import brief
from negotiator.reports.lanes import Lanes
from negotiator.reports.matrix import Matrix
from negotiator.reports.moments import Difference, Moments
from negotiator.reports.movement import movement
from negotiator.reports.question import ask
from negotiator.reports.tables import difference_table, matrix_table, timeline_table
from negotiator.reports.timeline import Timeline
from tests.plain_record import DAYS, SPEAKERS, Both, entries

BASES = (Basis.IN_SESSION, Basis.PUBLIC, Basis.ASSESSMENT)
CASES = (
    st.lists(entries, min_size=3, max_size=14),
    st.sampled_from(DAYS),
    st.integers(2, 16),
    st.sampled_from(DAYS[:2]),
    st.sampled_from(DAYS[1:]),
    st.booleans(),
)


def written(said, starts, ends, is_recoded) -> Both:
    both = Both(starts, max(starts, ends))
    for each in said:
        both.write(each)
    if is_recoded:
        both.recode()
    return both


def asked(both: Both, as_of: str, known: int | None) -> Perspective:
    return Perspective(
        as_of=PartialDate.parse(as_of),
        known_at=None if known is None else both.moment(known),
        bases=BASES,
    )


@given(*CASES)
@settings(max_examples=2 * settings.default.max_examples)
def test_events_are_those_that_follow_from_the_claims(said, as_of, known, starts, ends, recoded):
    both = written(said, starts, ends, recoded)
    table = timeline_table(both.record, asked(both, as_of, known))
    found = Counter(
        (e["party"], e["kind"], e["from"], e["to"], e["on"], e["order"], e["contradictory"])
        for e in table["events"]
    )
    expected = Counter(
        tuple(each) for party in SPEAKERS for each in both.plain.events(party, as_of, known)
    )
    both.record.close()
    assert found == expected


@given(*CASES)
@settings(max_examples=2 * settings.default.max_examples)
def test_a_lane_holds_at_the_end_of_each_day_what_the_matrix_says(
    said, as_of, known, starts, ends, recoded
):
    both = written(said, starts, ends, recoded)
    perspective = asked(both, DAYS[-1], known)
    question = ask(both.record, perspective)
    spots = [(question.components[0].key, party.key) for party in question.parties]
    lanes = Lanes(both.record.as_known(perspective.known_at), question, spots).all()
    for day in DAYS:
        cells = Matrix(both.record, perspective.but(as_of=PartialDate.parse(day))).every_cell()
        for spot, lane in zip(spots, lanes, strict=True):
            until = PartialDate.parse(day).packed
            passed = [stretch for stretch in lane.stretches if stretch.start <= (until, 99)]
            held = passed[-1].held if passed else None
            cell = cells.get(spot)
            assert held == (cell.held if cell is not None else None), (day, spot)
    both.record.close()


@given(*CASES, st.sampled_from(DAYS))
def test_the_brief_tells_each_shift_once_and_counts_every_cell(
    said, as_of, known, starts, ends, recoded, since
):
    both = written(said, starts, ends, recoded)
    perspective = asked(both, as_of, None).but(since=PartialDate.parse(since))
    known = both.minute
    expected = [
        each
        for party in SPEAKERS
        for each in both.plain.events(party, as_of, known)
        if each.kind == "shift" and not each.disputed and each.on > since
    ]
    for by in ("component", "party"):
        found = brief(both.record, perspective, by)
        moments = [m for group in found.groups for m in group.moments]
        assert len(moments) == found.shifts.total == len(expected)
        assert sum(found.totals) == len(SPEAKERS)
    towards = sum(m.event.direction is Direction.TOWARDS for m in moments)
    assert found.shifts.towards == towards
    assert len(Timeline(both.record, perspective).shifts()) == len(expected)
    both.record.close()


@given(*CASES, st.sampled_from(DAYS), st.integers(1, 16))
def test_the_difference_is_where_two_matrices_differ(
    said, as_of, known, starts, ends, recoded, other, known_too
):
    both = written(said, starts, ends, recoded)
    asked_now = Perspective(bases=BASES)
    for moments in (
        Moments((PartialDate.parse(as_of), PartialDate.parse(other))),
        Moments(
            (PartialDate.parse(as_of), PartialDate.parse(as_of)),
            (both.moment(known), both.moment(known_too)),
        ),
    ):
        found = difference_table(Difference(both.record, asked_now, moments))
        # Both are told on the later scale.
        latest = max(known, known_too) if moments.known_at[0] else both.minute
        names, recoded_at = both.plain.recoded
        names = names if latest >= recoded_at else {}
        sides = [
            {
                cell["party"]: {
                    names.get(each["stance"], each["stance"]) for each in cell.get("claims", [cell])
                }
                for cell in matrix_table(both.record, perspective)["cells"]
            }
            for perspective in moments.perspectives(asked_now)
        ]
        differing = {party for party in SPEAKERS if sides[0].get(party) != sides[1].get(party)}
        assert {cell["party"] for cell in found["cells"]} == differing
        kinds = {cell["party"]: cell["change"] for cell in found["cells"]}
        for party in SPEAKERS:
            if party in sides[1] and party not in sides[0]:
                assert kinds[party] == "new"
            if party in sides[0] and party not in sides[1]:
                assert kinds[party] == "gone"
    both.record.close()


@given(*CASES)
def test_movement_counts_every_shift_once(said, as_of, known, starts, ends, recoded):
    both = written(said, starts, ends, recoded)
    perspective = asked(both, as_of, None)
    found = movement(both.record, perspective)
    expected = [
        each
        for party in SPEAKERS
        for each in both.plain.events(party, as_of, both.minute)
        if each.kind == str(EventKind.SHIFT) and not each.disputed
    ]
    assert sum(counts.total for counts in found.shifts) == len(expected)
    for _, values in (*found.convergence, *found.distance):
        assert all(value is None or 0 <= value <= 1 for value in values)
    both.record.close()
