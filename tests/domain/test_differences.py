"""Differences to the word: both texts rebuilt, and drawn as a person would have drawn them."""

from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.differences import (
    RunKind,
    both_in_one,
    count_changes,
    difference,
    newer,
    older,
    passages,
)

WORDS = st.lists(
    st.sampled_from(
        ["the", "Parties", "shall", "[", "]", ",", "48", "hours", "ноти", "停火", "\n"]
    ),
    max_size=40,
).map(" ".join)
PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "Each Party shall consult the others before any action is taken.",
            "Each Party shall consult the others within 48 hours of a request.",
            "The Depositary keeps the list of capabilities, and renews it each year.",
            "停火于午夜生效。",
            "คู่ภาคีจะหารือกัน",
            "تتشاور الأطراف فورا.",
            "",
        ]
    ),
    max_size=9,
).map("\n".join)
TEXTS = st.one_of(st.text(max_size=80), WORDS, PARAGRAPHS)


def text_of(pieces):
    return "".join(piece.words for piece in pieces)


def changed(old, new):
    return [
        (piece.kind, piece.words.strip())
        for piece in both_in_one(difference(old, new))
        if piece.kind is not RunKind.EQUAL
    ]


@given(TEXTS, TEXTS)
def test_both_texts_are_rebuilt_exactly(old, new):
    runs = difference(old, new)
    assert text_of(older(runs)) == old
    assert text_of(newer(runs)) == new
    for run in runs:
        assert run.text or run.former
        assert (run.kind is RunKind.MOVED) == bool(run.move)
        if run.kind is RunKind.EQUAL:
            assert "".join(run.text.split()) == "".join(run.former.split())
    # Each move has left one place and come to another, with the same words.
    for move in {run.move for run in runs if run.move}:
        gone = [w for r in runs if r.move == move for w in r.former.split()]
        came = [w for r in runs if r.move == move for w in r.text.split()]
        assert gone == came


@given(TEXTS, TEXTS)
def test_passages_hold_all_words_of_both_sides_in_order(old, new):
    found = passages(difference(old, new))
    assert "".join("".join(p.older for p in found).split()) == "".join(old.split())
    assert "".join("".join(p.newer for p in found).split()) == "".join(new.split())
    assert all(p.older.strip() or p.newer.strip() for p in found)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text):
    assert {run.kind for run in difference(text, text)} <= {RunKind.EQUAL}
    assert {run.kind for run in difference(text, f" {text} ")} <= {RunKind.EQUAL}


def test_white_space_is_never_a_change():
    assert {run.kind for run in difference("a  b\nc", "a b c")} == {RunKind.EQUAL}
    assert {run.kind for run in difference("a b.\n\nc d.", "a b.\nc d.\n")} == {RunKind.EQUAL}


def test_one_word_replaced_is_one_deletion_and_one_insertion():
    old, new = "Consultations are held upon request.", "Consultations are held at request."
    assert changed(old, new) == [(RunKind.DELETED, "upon"), (RunKind.INSERTED, "at")]


def test_punctuation_and_numbers_are_words_of_their_own():
    assert changed("within 48 hours, once", "within 72 hours; once") == [
        (RunKind.DELETED, "48"),
        (RunKind.INSERTED, "72"),
        (RunKind.DELETED, ","),
        (RunKind.INSERTED, ";"),
    ]
    assert changed("a rise of 1.5 degrees", "a rise of 2.0 degrees") == [
        (RunKind.DELETED, "1.5"),
        (RunKind.INSERTED, "2.0"),
    ]


def test_scripts_without_spaces_are_compared_by_their_own_letters():
    assert changed("停火于午夜生效。", "停火于正午生效。") == [
        (RunKind.DELETED, "午夜"),
        (RunKind.INSERTED, "正午"),
    ]
    assert changed("会議は東京で開く。", "会議は京都で開く。") == [
        (RunKind.DELETED, "東京"),
        (RunKind.INSERTED, "京都"),
    ]
    # A Thai letter and the marks on it are one.
    ((_, gone), (_, came)) = changed("กำ ที่นี่", "กำ ที่นั่น")[:2]
    assert "ี" not in (gone[:1], came[:1])
    assert changed("تتشاور الأطراف فورا", "تتشاور الأطراف لاحقا") == [
        (RunKind.DELETED, "فورا"),
        (RunKind.INSERTED, "لاحقا"),
    ]
    # Vowel signs belong to their words.
    assert changed("سَلَامٌ دائم", "سَلَامٌ عادل") == [
        (RunKind.DELETED, "دائم"),
        (RunKind.INSERTED, "عادل"),
    ]


FIRST = "Each Party shall consult the others within 48 hours of a written request to do so."
SECOND = "The Depositary keeps a list of the capabilities of each Guarantor, and renews it yearly."
THIRD = "Disputes are settled by mediation before any arbitration may begin, in a third state."


def test_a_paragraph_that_went_elsewhere_is_moved():
    runs = difference("\n".join((FIRST, SECOND, THIRD)), "\n".join((SECOND, THIRD, FIRST)))
    moved = [run for run in runs if run.kind is RunKind.MOVED]
    assert [(run.former.strip(), run.text.strip()) for run in moved] == [(FIRST, ""), ("", FIRST)]
    assert {run.kind for run in runs} == {RunKind.EQUAL, RunKind.MOVED}


def test_what_changed_on_the_way_is_told_within_what_moved():
    changed_first = FIRST.replace("48", "72")
    runs = difference("\n".join((FIRST, SECOND, THIRD)), "\n".join((SECOND, THIRD, changed_first)))
    kinds = [(run.kind, run.text.strip() or run.former.strip()) for run in runs if run.move == 0]
    assert (RunKind.DELETED, "48") in kinds
    assert (RunKind.INSERTED, "72") in kinds
    assert {run.move for run in runs} == {0, 1}


def test_paragraphs_with_little_in_common_are_not_mixed():
    old = "The Parties meet once a year in Geneva at the invitation of the Chair."
    new = "Observers of the Organisation may enter any site without notice, at once."
    runs = difference(f"{FIRST}\n{old}\n{THIRD}", f"{FIRST}\n{new}\n{THIRD}")
    assert [run.kind for run in runs] == [
        RunKind.EQUAL,
        RunKind.DELETED,
        RunKind.INSERTED,
        RunKind.EQUAL,
    ]


def test_paragraphs_stand_beside_those_that_came_in_their_place():
    found = passages(
        difference(f"{FIRST}\n{SECOND}\n{THIRD}", f"{FIRST}\nSomething else.\n{THIRD}\nMore.")
    )
    assert [(p.older, p.newer, p.is_changed) for p in found] == [
        (FIRST, FIRST, False),
        (SECOND, "Something else.", True),
        (THIRD, THIRD, False),
        ("", "More.", True),
    ]


def test_a_paragraph_that_was_parted_stays_beside_its_parts():
    found = passages(difference(f"{FIRST} {SECOND}\n{THIRD}", f"{FIRST}\n{SECOND}\n{THIRD}"))
    assert [p.is_changed for p in found] == [False, False]
    assert found[0].newer == f"{FIRST}\n{SECOND}"


def test_a_deletion_and_what_came_for_it_are_one_place():
    assert count_changes(difference("one two three four five", "one 2 three four 5")) == 2
    assert count_changes(difference("a", "a")) == 0
