"""What is held, and what moved, against claims written out by hand."""

import pytest

from negotiator.domain.claims import EVERYTHING, Claim, Limits
from negotiator.domain.codes import Act, Basis
from negotiator.domain.convergence import convergence
from negotiator.domain.held import State, held, held_by_own_word
from negotiator.domain.shifts import Direction, EventKind, direction, events


def claim(key, expressed, stance, **values):
    base = {
        "key": key,
        "party": 1,
        "component": 1,
        "stance": stance,
        "red_line": False,
        "condition": "",
        "statement": "",
        "expressed": expressed,
        "day_order": 1,
        "basis": int(Basis.IN_SESSION),
        "source": None,
        "credibility": None,
        "round": None,
        "text_version": None,
        "marking": 0,
        "act": int(Act.CLAIM),
        "refers_to": None,
        "recorded_at": key,
        "recorded_by": 1,
        "note": "",
    }
    return Claim(**{**base, **values})


def kinds(claims, limits=EVERYTHING):
    return [event.kind for event in events(claims, limits)]


def test_the_latest_expressed_claim_is_held_not_the_latest_recorded():
    late_entry = claim(2, 20260101, 5)
    line = [claim(1, 20260301, 1), late_entry]
    assert held_by_own_word(line, EVERYTHING).stance == 1


def test_claims_after_the_as_of_day_do_not_count():
    line = [claim(1, 20260101, 4), claim(2, 20260301, 1)]
    assert held_by_own_word(line, EVERYTHING._replace(until=20260228)).stance == 4
    assert held_by_own_word(line, EVERYTHING._replace(until=20251231)) is None


def test_order_within_the_day_decides():
    line = [claim(1, 20260101, 1, day_order=2), claim(2, 20260101, 4, day_order=1)]
    assert held_by_own_word(line, EVERYTHING).stance == 1


def test_two_claims_of_one_moment_contradict_each_other():
    line = [claim(1, 20260101, 3), claim(2, 20260101, 4)]
    found = held_by_own_word(line, EVERYTHING)
    assert found.state is State.CONTRADICTORY
    assert {each.stance for each in found.claims} == {3, 4}
    assert found.stance is None


def test_the_preferred_basis_wins_where_moments_are_equal():
    line = [claim(1, 20260101, 3), claim(2, 20260101, 4, basis=int(Basis.PUBLIC))]
    assert held_by_own_word(line, EVERYTHING).stance == 3
    public_first = Limits(EVERYTHING.until, (int(Basis.PUBLIC), int(Basis.IN_SESSION)), 9)
    assert held_by_own_word(line, public_first).stance == 4


def test_a_basis_left_out_and_a_marking_too_high_do_not_count():
    line = [
        claim(1, 20260101, 1),
        claim(2, 20260201, 4, basis=int(Basis.INTERNAL)),
        claim(3, 20260301, 5, marking=2),
    ]
    limits = Limits(EVERYTHING.until, (int(Basis.IN_SESSION),), 1)
    assert held_by_own_word(line, limits).stance == 1


def test_a_correction_replaces_and_never_shows_as_a_shift():
    line = [
        claim(1, 20260101, 5),
        claim(2, 20260201, 5),
        claim(3, 20260201, 4, act=int(Act.CORRECTION), refers_to=2),
    ]
    assert held_by_own_word(line, EVERYTHING).stance == 4
    assert kinds(line) == [EventKind.INITIAL, EventKind.SHIFT, EventKind.CORRECTION]
    wrong_first = [claim(1, 20260101, 5), claim(2, 20260101, 4, act=2, refers_to=1)]
    assert kinds(wrong_first) == [EventKind.INITIAL, EventKind.CORRECTION]
    assert not any(event.is_movement for event in events(wrong_first, EVERYTHING))


def test_what_a_correction_strikes_is_never_shown_even_where_the_correction_is_hidden():
    line = [claim(1, 20260101, 5), claim(2, 20260101, 4, act=2, refers_to=1, marking=2)]
    assert held_by_own_word(line, EVERYTHING._replace(ceiling=0)) is None


def test_a_claim_that_was_never_said_leaves_what_was_held_before():
    line = [
        claim(1, 20260101, 2),
        claim(2, 20260201, 5),
        claim(3, 20260201, None, act=2, refers_to=2),
    ]
    assert held_by_own_word(line, EVERYTHING).stance == 2


def test_a_withdrawal_leaves_nothing_held_and_is_no_movement():
    line = [claim(1, 20260101, 2), claim(2, 20260201, None, act=3, refers_to=1)]
    assert held_by_own_word(line, EVERYTHING).stance is None
    assert kinds(line) == [EventKind.INITIAL, EventKind.WITHDRAWAL]
    assert not any(event.is_movement for event in events(line, EVERYTHING))


def test_a_recode_is_no_movement():
    line = [claim(1, 20260101, 2), claim(2, 20260201, 3, act=4, refers_to=1)]
    assert kinds(line) == [EventKind.INITIAL, EventKind.RECODE]


def test_saying_it_again_is_a_reaffirmation_and_new_terms_are_a_shift():
    line = [
        claim(1, 20260101, 2),
        claim(2, 20260201, 2),
        claim(3, 20260301, 2, condition="x"),
        claim(4, 20260401, 2, condition="x", red_line=True),
    ]
    assert kinds(line) == [
        EventKind.INITIAL,
        EventKind.REAFFIRMATION,
        EventKind.SHIFT,
        EventKind.SHIFT,
    ]
    assert events(line, EVERYTHING)[2].direction is Direction.TERMS


def test_contradictory_claims_are_not_read_as_movement():
    line = [claim(1, 20260101, 2), claim(2, 20260201, 3), claim(3, 20260201, 4)]
    found = events(line, EVERYTHING)
    assert [event.contradictory for event in found] == [False, True, True]
    assert not any(event.is_movement for event in found)


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [
        (4, 3, Direction.TOWARDS),
        (1, 2, Direction.AWAY),
        (2, 2, Direction.TERMS),
        (101, 2, Direction.NEITHER),
        (2, None, Direction.NEITHER),
    ],
)
def test_where_a_shift_goes(before, after, way):
    assert direction(before, after) is way


def test_a_member_without_a_word_of_its_own_inherits():
    groups = {9: [claim(1, 20260101, 1, party=9)]}
    found = held([], groups, EVERYTHING)
    assert (found.state, found.group, found.stance) == (State.INHERITED, 9, 1)


def test_own_word_beats_the_group_unless_the_group_spoke_later():
    groups = {9: [claim(1, 20260101, 1, party=9)]}
    assert held([claim(2, 20260101, 4)], groups, EVERYTHING).state is State.OWN
    earlier = held([claim(2, 20251201, 4)], groups, EVERYTHING)
    assert (earlier.state, earlier.stance, earlier.own.stance) == (State.INHERITED, 1, 4)


def test_a_dissociated_member_does_not_inherit_that_position():
    groups = {9: [claim(1, 20260101, 1, party=9)]}
    assert held([], groups, EVERYTHING, frozenset({1})) is None


def test_a_group_s_silence_is_not_inherited():
    assert held([], {9: [claim(1, 20260101, 101, party=9)]}, EVERYTHING) is None


def test_convergence_is_the_published_measure():
    # Figures of a published kind: all on one step, half at each end, and two worked by hand.
    assert convergence([6, 0, 0, 0, 0]) == 1
    assert convergence([3, 0, 0, 0, 3]) == 0
    assert round(convergence([5, 1, 0, 0, 0]), 2) == 0.89
    assert round(convergence([2, 3, 1, 0, 0]), 2) == 0.77
    assert convergence([0, 0, 0]) is None
