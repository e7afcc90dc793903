from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.differences import RunKind, brackets, difference, newer, older

WORDS = st.lists(
    st.sampled_from(
        ["the", "Parties", "shall", "[", "]", ",", "48", "hours", "ноти", "停火", "\n"]
    ),
    max_size=40,
).map(" ".join)


def text_of(runs):
    return "".join(run.text for run in runs)


@given(st.one_of(st.text(max_size=80), WORDS), st.one_of(st.text(max_size=80), WORDS))
def test_both_texts_are_rebuilt_exactly(old, new):
    runs = difference(old, new)
    assert text_of(older(runs)) == old
    assert text_of(newer(runs)) == new


def test_white_space_is_never_a_change():
    assert {run.kind for run in difference("a  b\nc", "a b c")} == {RunKind.EQUAL}


def test_one_word_replaced_is_one_deletion_and_one_insertion():
    runs = difference("Consultations are held upon request.", "Consultations are held at request.")
    changed = [(run.kind, run.text.strip()) for run in runs if run.kind is not RunKind.EQUAL]
    assert changed == [(RunKind.DELETED, "upon"), (RunKind.INSERTED, "at")]


def test_brackets_are_read_with_their_owners_and_nested():
    text = "Each [US, UK: may [EU: shall]] act [at once"
    found = brackets(text)
    assert [b.owners for b in found] == [("US", "UK"), ("EU",)]
    assert text[found[1].start : found[1].end] == "[EU: shall]"


@given(st.text(alphabet="[]aEU: ,", max_size=60))
def test_any_brackets_are_read_without_harm(text):
    for bracket in brackets(text):
        assert text[bracket.start] == "["
        assert text[bracket.end - 1] == "]"
