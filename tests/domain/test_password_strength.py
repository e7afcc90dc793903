"""How hard passwords are to guess: more for length and variety, less for what everybody tries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.password_strength import strength

LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("", "very weak"),
        ("password", "very weak"),
        ("Password1", "very weak"),
        ("12345678", "very weak"),
        ("abcdefghijklmnop", "very weak"),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", "very weak"),
        ("aBaBaBaBaBaBaBaBaBaB", "very weak"),
        ("MonkeyMonkeyMonkey", "very weak"),
        ("gray heron", "very weak"),
        ("correct horse", "weak"),
        ("correct horse battery", "fair"),
        ("correct horse battery staple", "strong"),
        ("QzVk8XjW!pM3", "strong"),
        ("seven grey herons over the frozen strait", "very strong"),
        ("семеро сірих чапель над кригою", "very strong"),
    ],
)
def test_a_password_is_told_for_what_it_is(password, words):
    assert strength(password).words == words


def test_a_random_letter_counts_as_its_kinds_allow():
    """Of 62 letters and digits each is worth log2(62) = 5.95 bits."""
    assert strength("aX4kQ9mZ").bits == round(8 * 5.954)


def test_a_letter_of_a_word_counts_as_letters_of_words_do():
    assert strength("grobian").bits == round(7 * 2.62)
    assert strength("GROBIAN").bits == strength("Grobian").bits == strength("grobian").bits
    assert strength("gRObiAn").bits > strength("grobian").bits


def test_what_everybody_tries_counts_as_one_letter():
    assert strength("iLoveYou kx7").bits == strength("i kx7").bits


@given(LETTERS)
def test_there_is_a_word_for_each_password(password):
    found = strength(password)
    assert found.bits >= 0
    assert found.words in ("very weak", "weak", "fair", "strong", "very strong")


@given(LETTERS, st.integers(2, 40))
def test_a_letter_that_is_held_down_adds_nothing(password, times):
    assert strength(password + "7" * times) == strength(password + "7")
