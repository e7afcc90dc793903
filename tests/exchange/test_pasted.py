"""Blocks from spreadsheets: what is proposed, what is refused, and nothing guessed."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.scale import DEFAULT_SCALE, NAMED_SCALES
from negotiator.domain.words import at_start
from negotiator.exchange.pasted import MOST_CELLS, CellReader, Frame, Said, cell_text, read_block
from negotiator.language import speaking
from tests.language.pretended import pretend

FRAME = Frame(
    [("UA", "Ukraine"), ("RU", "Russia"), ("EU", "European Union")],
    [("A.1", "Non-aggression"), ("A.2", "Defence clause"), ("B.1", "Oversight")],
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Supports", Said(1, "", False, "")),
        ("opposes: No clause", Said(4, "", False, "No clause")),
        ("Accepts if all agree: As drafted", Said(2, "all agree", False, "As drafted")),
        ("Rejects (red line)", Said(5, "", True, "")),
        ("Accepts if all agree (red line): x", Said(2, "all agree", True, "x")),
        ("++", Said(1, "", False, "")),
        ("++ Supports: yes", Said(1, "", False, "yes")),
        ("'+ Accepts", Said(2, "", False, "")),
        ("[·] Reserves", Said(3, "", False, "")),
        ("− Opposes", Said(4, "", False, "")),
        ("×", Said(5, "", False, "")),
        ("3", Said(3, "", False, "")),
        ("6", Said(101, "", False, "")),
        ("No position: waits", Said(102, "", False, "waits")),
        ("not asked", Said(103, "", False, "")),
        ("反对：无此条款", Said(4, "", False, "无此条款")),
        ("Accepts，if all agree: As drafted", Said(2, "all agree", False, "As drafted")),
    ],
)
def test_a_cell_is_read_as_the_copy_writes_it(words, said):
    assert CellReader(DEFAULT_SCALE).read(words) == said


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_an_empty_cell_says_nothing(words):
    assert CellReader(DEFAULT_SCALE).read(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "maybe",
        "Supportsive",
        "=SUM(A1)",
        "10",
        "0",
        "Supports or rejects",
        "Silent if all agree",
        "Sources differ: Supports or Rejects",
        "x" * 100_000,
    ],
)
def test_what_is_no_stance_is_refused_with_a_sentence(words):
    with pytest.raises(NegotiatorError) as told:
        CellReader(DEFAULT_SCALE).read(words)
    assert len(str(told.value)) < 200


def test_another_scale_has_its_own_words():
    assert CellReader(NAMED_SCALES["yes / abstain / no"]).read("abstain").stance == 2


def block(text, start=(0, 0), **how):
    read = read_block(text, FRAME, DEFAULT_SCALE, start, **how)
    return {(each.component, each.party): each.said.stance for each in read.proposed}, read.problems


def test_a_block_without_heads_begins_at_the_chosen_cell():
    assert block("1\t2\n3\t4", (1, 0)) == ({(1, 0): 1, (1, 1): 2, (2, 0): 3, (2, 1): 4}, ())
    assert block("1\t2\n3\t4", (1, 0), parties_are_rows=True) == (
        {(1, 0): 1, (2, 0): 2, (1, 1): 3, (2, 1): 4},
        (),
    )
    assert block("1\t2\t3\t4\t5")[0] == {(0, 0): 1, (0, 1): 2, (0, 2): 3}


@pytest.mark.parametrize(
    "text",
    [
        "\tRussia\tUA\nB.1 Oversight\tOpposes\tSupports\nA.1\t\tAccepts",
        "\tEuropean Union\tRU Russia\tUkraine (UA)\nB.1\t\t4\t1\nA.1\t\t\t2",
        "\tB.1\tA.1 Non-aggression\nRussia\t4\t\nUkraine\t1\t2",
    ],
)
def test_heads_are_looked_up_in_any_order_and_either_way(text):
    assert block(text) == ({(2, 1): 4, (2, 0): 1, (0, 0): 2}, ())


def test_a_code_beside_a_wrong_name_is_refused():
    found, problems = block("\tUA Russia\tRU\nA.1\t1\t2\nA.2 Oversight\t3\t4")
    assert found == {(0, 1): 2}
    assert problems == (
        "UA is Ukraine here, not Russia: left out.",
        "A.2 is “Defence clause” here, not “Oversight”: left out.",
    )


def test_unknown_heads_and_cells_are_told():
    found, problems = block("\tUkraine\tAtlantis\nA.1\tperhaps\t1\nZ.9\t1\t1")
    assert found == {}
    assert problems == (
        "There is no party Atlantis: left out.",
        "There is no component Z.9: left out.",
        "Ukraine on A.1: “perhaps” begins with no stance.",
    )


def test_the_perspective_below_a_copied_block_is_no_part_of_it():
    found, problems = block("\tUkraine\nA.1\tSupports\n\nTalks\nAs of: 4 March 2026")
    assert (found, problems) == ({(0, 0): 1}, ())


def test_cells_with_line_breaks_in_quotation_marks_are_one():
    assert block('"Supports: one\nline"\t2')[0] == {(0, 0): 1, (0, 1): 2}


@pytest.mark.parametrize("text", ["", " \n\t\n", "\t\t\n"])
def test_nothing_to_paste_is_told(text):
    with pytest.raises(NegotiatorError, match="no text to paste"):
        block(text)


def test_a_block_that_cannot_be_looked_over_is_told():
    with pytest.raises(NegotiatorError, match="cannot be looked over"):
        block("\n".join("\t".join("1" * 100) for _ in range(MOST_CELLS // 100 + 1)))


@given(st.text(alphabet="ab1\t\n\r\"'+-=@:() ÷Supports", max_size=200))
def test_any_text_ends_in_proposals_or_a_sentence(text):
    begun = time.monotonic()
    try:
        read = read_block(text, FRAME, DEFAULT_SCALE, (0, 0))
    except NegotiatorError as problem:
        assert str(problem)
    else:
        assert all(0 <= each.party < 3 and 0 <= each.component < 3 for each in read.proposed)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("code", ["en", "uk", "ar"])
def test_a_cell_that_was_copied_in_one_language_is_read_in_another(monkeypatch, code):
    pretend(monkeypatch)
    with speaking(code):
        shown = at_start(DEFAULT_SCALE.shown(2))
        copied = cell_text(shown, "all agree", "Not yet", red_line=True)
    with speaking("uk"):
        said = CellReader(DEFAULT_SCALE).read(copied)
    assert said == Said(2, "all agree", red_line=True, statement="Not yet")
