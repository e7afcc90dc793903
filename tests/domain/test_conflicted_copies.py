"""Copies that a synchronising program could not reconcile are known by the names it gives them."""

import pytest

from negotiator.domain.conflicted_copies import conflicted_copy_of

NAMES = [
    "talks (Anna's conflicted copy 2026-03-04).negotiation",
    "talks (Anna’s conflicted copy 2026-03-04) (1).negotiation",
    "talks (conflicted copy 2026-03-04 120000).negotiation",
    "talks (conflicted copy Anna 2026-03-04 120000).negotiation",
    "talks_conflict-20260304-120000.negotiation",
    "talks.sync-conflict-20260304-120000-ABCDEFG.negotiation",
    "talks.sync-conflict-20260304-120000.negotiation",
    "talks (SFConflict anna@example.org 2026-03-04-12-00-00).negotiation",
    "talks_ANNA-PC_Mar-04-120000-2026_Conflict.negotiation",
    "talks [conflicted].negotiation",
    "talks.Conflict.negotiation",
]
BESIDE = [
    "talks (1).negotiation",
    "talks(2).negotiation",
    "talks-ANNA-PC.negotiation",
    "talks-DESKTOP-4F2K1.negotiation",
    "talks 2.negotiation",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_only_such_a_program_gives_counts_by_itself(name):
    assert conflicted_copy_of(name, []) == "talks.negotiation"


@pytest.mark.parametrize("name", BESIDE)
def test_a_name_that_people_give_too_counts_beside_the_file_it_is_a_copy_of(name):
    assert conflicted_copy_of(name, [name, "talks.negotiation"]) == "talks.negotiation"
    assert not conflicted_copy_of(name, [name, "other.negotiation", "talks.txt"])


@pytest.mark.parametrize(
    "name",
    [
        "talks.negotiation",
        "talks – Anna.negotiation",
        "talks-anna.negotiation",
        "talks-2026.negotiation",
        "conflict.negotiation",
        "talks (Gaza conflict).negotiation",
        "(1).negotiation",
    ],
)
def test_the_names_of_people_are_no_conflicts(name):
    assert not conflicted_copy_of(name, [name, "talks.negotiation"])


def test_the_longest_name_beside_it_is_the_one_it_is_a_copy_of():
    beside = ["talks.negotiation", "talks-EU.negotiation"]
    assert conflicted_copy_of("talks-EU-PC.negotiation", beside) == "talks-EU.negotiation"
