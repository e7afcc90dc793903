"""What a record says, said in sentences: for screen readers, lists and the command line."""

import pytest

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import DEFAULT_SCALE, NON_POSITIONS
from negotiator.domain.shifts import Direction
from negotiator.reports.matrix import Matrix
from negotiator.reports.sentences import cell_sentence, counts_words, moved_words, stance_word
from negotiator.reports.timeline import Counts


def sentence(talks, component, party, **perspective):
    since = perspective.pop("since", None)
    if since is not None:
        perspective["since"] = PartialDate.parse(since)
    matrix = Matrix(talks.record, Perspective(**perspective))
    cell = matrix.every_cell().get(talks.keys(component, party))
    name = f"{component} {talks.components[component].title}"
    return cell_sentence(cell, talks.parties[party].name, name, matrix)


def test_a_cell_names_party_component_and_stance(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    assert sentence(talks, "A.2", "RU") == "Russia on A.2 Defence clause: opposes"


def test_a_cell_says_its_condition_and_its_red_line(talks):
    talks.say("RU", "A.2", "reserves", "2026-03-04", condition="all consult first", red_line=True)
    said = sentence(talks, "A.2", "RU")
    assert said == "Russia on A.2 Defence clause: reserves, if all consult first, red line"


def test_the_words_said_follow_the_stance(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04", statement="Not on these terms")
    assert sentence(talks, "A.2", "RU").endswith(": opposes. Not on these terms")


def test_a_blank_is_said_to_be_no_record(talks):
    assert sentence(talks, "A.1", "UA") == "Ukraine on A.1 Non-aggression: no record"


@pytest.mark.parametrize("word", NON_POSITIONS.values())
def test_an_absence_is_told_apart_from_a_blank(talks, word):
    talks.say("UA", "A.1", word, "2026-03-04")
    assert sentence(talks, "A.1", "UA") == f"Ukraine on A.1 Non-aggression: {word}"


def test_a_withdrawal_is_said_as_such(talks):
    first = talks.say("UA", "A.1", "accepts", "2026-03-04")
    talks.say("UA", "A.1", None, "2026-04-01", act="withdrawal", refers_to=first.uid)
    assert sentence(talks, "A.1", "UA").endswith(": withdrawn")


def test_a_change_is_said_with_what_was_held_before(talks):
    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.say("RU", "A.2", "accepts", "2026-03-04")
    said = sentence(talks, "A.2", "RU", since="2026-02-01")
    assert "moved towards agreement since 1 February 2026" in said
    assert "before: opposes" in said


def test_a_change_is_said_by_the_round_that_it_is_compared_with(talks):
    talks.round(3, "2026-02-01", "2026-02-05")
    talks.say("RU", "A.2", "accepts", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    assert "moved away from agreement since Round 3" in sentence(
        talks, "A.2", "RU", since="2026-02-05"
    )


def test_contradicting_sources_are_all_named(talks):
    talks.say("RU", "A.2", "reserves", "2026-03-04")
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    assert sentence(talks, "A.2", "RU").startswith(
        "Russia on A.2 Defence clause: 2 sources differ: reserves or opposes"
    )


def test_everything_about_a_cell_is_in_its_sentence(talks):
    talks.round(3, "2026-02-01", "2026-02-05")
    talks.say("RU", "A.2", "accepts", "2026-01-10")
    talks.say("RU", "A.2", "reserves", "2026-03-04")
    talks.say("RU", "A.2", "opposes", "2026-03-04", red_line=True)
    assert sentence(talks, "A.2", "RU", since="2026-02-05") == (
        "Russia on A.2 Defence clause: 2 sources differ: reserves or opposes, red line"
    )
    talks.say("RU", "A.2", "opposes", "2026-03-05", red_line=True)
    assert sentence(talks, "A.2", "RU", since="2026-02-05") == (
        "Russia on A.2 Defence clause: opposes, red line, moved away from agreement since "
        "Round 3, 5 February 2026, before: accepts"
    )


def test_the_basis_is_named_where_claims_rest_on_several(talks):
    talks.say("RU", "A.2", "accepts", "2026-01-10", basis="public")
    talks.say("RU", "A.2", "opposes", "2026-03-04", basis="in session")
    assert sentence(talks, "A.2", "RU").endswith(
        "opposes, on in session basis (also on record: public)"
    )
    alone = sentence(talks, "A.2", "RU", bases=(Basis.PUBLIC,))
    assert alone == "Russia on A.2 Defence clause: accepts"


def test_an_assessment_is_named_beside_what_was_said(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04", basis="assessment")
    assert sentence(talks, "A.2", "RU").endswith(": opposes, on assessment basis")
    assert sentence(talks, "A.2", "RU", bases=(Basis.ASSESSMENT,)).endswith(": opposes")


def test_an_inherited_position_names_the_group(talks):
    talks.group("GG", "UA")
    talks.say("GG", "A.1", "accepts", "2026-03-04")
    assert "accepts, taken from GG" in sentence(talks, "A.1", "UA")


def test_an_older_text_is_named(talks):
    talks.text("A.1", "Rev.1", "proposal", "Old words", date="2026-01-01")
    talks.say("UA", "A.1", "accepts", "2026-01-10", text_version=talks.texts["Rev.1"].uid)
    talks.text("A.1", "Rev.2", "proposal", "New words", date="2026-01-05")
    assert sentence(talks, "A.1", "UA").endswith("accepts, said of Rev.1")


def test_each_stance_has_its_word_and_none_is_a_withdrawal():
    assert [stance_word(DEFAULT_SCALE, code) for code in (1, 5, 102, None)] == [
        "Supports",
        "Rejects",
        "No position",
        "Withdrawn",
    ]


def test_each_direction_is_said_differently():
    assert len({moved_words(direction) for direction in Direction}) == len(Direction)


def test_shifts_are_counted_in_words():
    assert counts_words(Counts(towards=1, away=0, terms=0, other=0)) == (
        "1 shift: 1 towards agreement"
    )
    assert counts_words(Counts(towards=2, away=1, terms=0, other=0)) == (
        "3 shifts: 2 towards agreement, 1 away"
    )
    assert counts_words(Counts(towards=0, away=0, terms=0, other=0)) == "No shifts"
