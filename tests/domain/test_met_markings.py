"""Handling markings of two copies: none is lost, and nothing comes to be shown to more people."""

from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.met_markings import (
    Whole,
    had_in_common,
    moves,
    whole,
    with_additions,
)

ALL = ("public", "restricted", "confidential")


def test_what_a_redacted_copy_never_knew_is_put_back_before_what_is_new():
    found = whole((ALL, ALL[:1]), ALL, ("public", "for two"))
    assert found == (ALL, ALL, (*ALL, "for two"))
    found = whole((ALL[:1], ALL), ("public", "for two"), ALL)
    assert found == (ALL, (*ALL, "for two"), ALL)


def test_a_marking_that_was_renamed_is_the_same_one():
    assert whole((ALL, ALL), ALL, ("open", *ALL[1:])).theirs == ("open", *ALL[1:])
    after = ("open", *ALL[1:])
    assert moves(after, ALL, after, (ALL, ALL)).is_nothing


def test_a_marking_that_was_removed_in_one_copy_stays_for_the_claims_of_the_other():
    assert whole((ALL, ALL), ALL, ALL[:1], {"Confidential"}).theirs == ("public", "confidential")
    assert whole((ALL, ALL), ALL, ALL[:1]).theirs == ALL[:1]


def test_without_a_common_past_the_longer_list_is_told_from_a_shorter_one():
    assert whole(None, ALL, ALL[:2]) == (None, ALL, ALL)
    found = whole(None, ALL, ("open", "closed"))
    assert (found.ours, found.theirs) == (ALL, ("open", "closed", "confidential"))


def test_a_marking_that_was_removed_beside_a_new_name_stays_for_the_claims_that_bear_it():
    found = Whole(ALL, (*ALL[:2], "for two"), ALL[:2])
    assert with_additions(found, {"For two"}) == (found.ours, found.ours)
    assert with_additions(found) == (found.ours, ALL[:2])
    assert with_additions(found._replace(ours=("open", *ALL[1:])), ALL) == (("open", *ALL[1:]), ALL)


def test_what_was_in_common_last_is_what_both_tell_as_far_as_they_know():
    renamed = (*ALL[:2], "for two")
    assert had_in_common([(ALL[:1], renamed), (ALL[:1], ALL)]) == (ALL[:1], renamed)
    assert had_in_common([(ALL[:1], renamed), (ALL, ALL)]) == (ALL, ALL)
    assert had_in_common([(renamed, ALL[:1]), (ALL, ALL)]) == (ALL, ALL)
    assert had_in_common([(ALL[:1], ALL[:1]), (ALL, ALL)]) == (ALL[:1], ALL[:1])


def test_an_unknown_marking_goes_to_the_top():
    found = moves(ALL, ("public", "eyes only"), ALL, None)
    assert (found.of_ours(0), found.of_ours(1)) == (0, 2)
    assert found.of_both(1, 1) == 1
    assert found.of_both(1, 2) == 2
    # A claim taken back may name a marking that was taken back after it.
    assert found.of_ours(7) == 2


names = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=4, unique=True).map(tuple)


@given(names, names, names, names, st.integers(1, 4))
def test_both_sides_come_to_the_same_and_lose_nothing_of_theirs(base, ours, theirs, used, told):
    known = (base, base[:told])
    here, there = whole(known, ours, theirs, used), whole(known[::-1], theirs, ours, used)
    assert (here.ours, here.theirs, here.base) == (there.theirs, there.ours, there.base)
    for names_of, after in ((ours, here.ours), (theirs, here.theirs)):
        assert set(names_of) <= set(after)
        assert len(after) == len(set(after))
    found = moves(here.ours, ours, theirs, known)
    other = moves(here.ours, theirs, ours, known[::-1])
    assert found.ours == other.theirs
    assert all(0 <= found.of_ours(place) < len(here.ours) for place in range(len(ours)))
    assert all(0 <= found.of_theirs(place) < len(here.ours) for place in range(len(theirs)))
