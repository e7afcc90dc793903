"""Two states of a row, merged field by field from what both knew last."""

import pytest

from negotiator.domain.merging import REMOVED, merge_fields

WAS = {"name": "Russia", "role": "party", "quote": "We could", REMOVED: 0}


def merged(bases, ours, theirs):
    """Merge states that differ from the common one in what is given."""
    lines = [[({**WAS, **a}, {**WAS, **b}) for a, b in line] for line in bases]
    return merge_fields(lines, {**WAS, **ours}, {**WAS, **theirs})


SAME = [[({}, {})]]


@pytest.mark.parametrize(
    ("ours", "theirs", "values", "conflicts"),
    [
        ({}, {}, {}, ()),
        ({}, {"name": "RF"}, {"name": "RF"}, ()),
        ({"name": "RF"}, {}, {"name": "RF"}, ()),
        ({"name": "RF"}, {"role": "observer"}, {"name": "RF", "role": "observer"}, ()),
        ({"name": "RF"}, {"name": "RF"}, {"name": "RF"}, ()),
        ({"name": "RF"}, {"name": "Rus"}, {"name": "RF"}, ("name",)),
        ({}, {REMOVED: 1}, {REMOVED: 1}, ()),
        ({"name": "RF"}, {REMOVED: 1}, {"name": "RF"}, (REMOVED,)),
        ({REMOVED: 1}, {"name": "RF"}, {"name": "RF", REMOVED: 1}, (REMOVED,)),
    ],
)
def test_a_field_that_one_side_changed_takes_its_value(ours, theirs, values, conflicts):
    assert merged(SAME, ours, theirs) == ({**WAS, **values}, conflicts)


@pytest.mark.parametrize(
    ("ours", "theirs", "quote", "is_asked"),
    [
        ("", "We could", "We could", False),
        ("We could", "", "We could", False),
        ("", "We shall", "We shall", False),
        ("We shall", "", "We shall", False),
        ("We might", "We could", "We might", True),
        ("We could", "We might", "We could", True),
    ],
)
def test_what_was_withheld_is_filled_in_and_what_was_written_blindly_is_asked_about(
    ours, theirs, quote, is_asked
):
    told_less = [[({"quote": ""}, {})]] if ours in ("", "We might") else [[({}, {"quote": ""})]]
    found = merged(told_less, {"quote": ours}, {"quote": theirs})
    assert found.values["quote"] == quote
    assert bool(found.conflicts) is is_asked


def test_where_the_latest_revision_was_withheld_the_one_before_decides():
    line = [({"quote": ""}, {"quote": "We shall"}), ({}, {})]
    found = merged([line], {}, {"quote": "We shall"})
    assert (found.values["quote"], found.conflicts) == ("We shall", ())


def test_two_that_came_to_be_apart_settle_only_what_both_settle_alike():
    apart = [[({"name": "A"}, {"name": "A"})], [({"name": "B"}, {"name": "B"})]]
    assert merged(apart, {"name": "A"}, {"name": "B"}).conflicts == ("name",)
    found = merged(apart, {"name": "A"}, {"name": "A", "role": "observer"})
    assert (found.values["role"], found.conflicts) == ("observer", ())


def test_without_a_common_past_what_is_there_stands_in_for_what_is_lacking():
    found = merged([], {"role": ""}, {"name": "RF"})
    assert (found.values["role"], found.conflicts) == ("party", ("name",))
