from uuid import uuid4

import pytest

from negotiator.domain.codes import Act, Basis
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.numbers import sort_key
from negotiator.domain.parties import Membership, Party
from negotiator.domain.positions import Position
from negotiator.domain.scale import DEFAULT_SCALE, SILENT, Scale
from negotiator.domain.uids import new_uid


def position(**values):
    base = {"party": uuid4(), "component": uuid4(), "stance": 2, "expressed_on": "2026-03-04"}
    return Position.build({**base, **values})


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"stance": None}, "needs a stance"),
        ({"stance": SILENT, "red_line": True}, "red line"),
        ({"stance": SILENT, "condition": "x"}, "condition"),
        ({"act": Act.WITHDRAWAL}, "withdrawal takes no stance"),
        ({"act": Act.CORRECTION}, "names the position"),
        ({"refers_to": uuid4()}, "only a correction"),
        ({"expressed_on": "2026-02-30"}, "expressed on: there is no date 2026-02-30"),
        ({"credibility": 7}, "credibility"),
        ({"day_order": 0}, "day order"),
        ({"basis": "rumour"}, "no basis “rumour”"),
        ({"statement": "a\x00b"}, "control character"),
    ],
)
def test_a_position_cannot_be_in_a_wrong_state(values, words):
    with pytest.raises(NegotiatorError) as problem:
        position(**values)
    assert words in str(problem.value)


def test_basis_and_act_are_written_as_words():
    made = position(basis="in session")
    assert made.basis is Basis.IN_SESSION
    assert '"basis":"in session"' in made.model_dump_json()
    assert Position.model_validate_json(made.model_dump_json()) == made


def test_a_row_is_revised_as_a_whole_and_checked_again():
    made = position(statement="one")
    assert made.revised(statement="two").uid == made.uid
    with pytest.raises(NegotiatorError):
        made.revised(stance=None)


def test_the_sentence_names_field_and_rule():
    with pytest.raises(NegotiatorError) as problem:
        Party.build({"code": "U A", "name": ""})
    assert "code" in str(problem.value)
    assert "name" in str(problem.value)


def test_stances_are_found_by_name_number_and_in_any_case():
    assert DEFAULT_SCALE.code("Opposes") == 4
    assert DEFAULT_SCALE.code("4") == 4
    assert DEFAULT_SCALE.code("NO_POSITION") == 102
    assert [DEFAULT_SCALE.name(code) for code in DEFAULT_SCALE.codes][:2] == ["supports", "accepts"]
    with pytest.raises(NegotiatorError) as problem:
        DEFAULT_SCALE.code("maybe")
    assert "supports" in str(problem.value)


@pytest.mark.parametrize("steps", [("a", "b"), ("a", "A", "b"), ("a", "b", "silent")])
def test_a_scale_needs_three_to_seven_different_steps(steps):
    with pytest.raises(ValueError, match=r"step|at least"):
        Scale(steps=steps)


def test_a_round_does_not_end_before_it_starts():
    with pytest.raises(NegotiatorError):
        Round.build({"number": 1, "start": "2026-03-04", "end": "2026-03-01"})


def test_a_group_is_not_its_own_member():
    one = uuid4()
    with pytest.raises(NegotiatorError):
        Membership.build({"group": one, "member": one})


def test_markings_have_different_names():
    with pytest.raises(NegotiatorError):
        Negotiation.build({"title": "T", "markings": ("public", "Public")})


def test_numbers_sort_as_people_read_them():
    numbers = ["A.10", "A.2", "A", "B", "17", "17a", "17 bis", "9", "A.2.1"]
    assert sorted(numbers, key=sort_key) == [
        "9",
        "17",
        "17a",
        "17 bis",
        "A",
        "A.2",
        "A.2.1",
        "A.10",
        "B",
    ]


def test_uids_are_version_7_and_sort_by_time():
    uids = [new_uid() for _ in range(50)]
    assert {uid.version for uid in uids} == {7}
    assert [u.bytes[:6] for u in uids] == sorted(u.bytes[:6] for u in uids)
