"""Brackets, against a grammar that writes texts of which it knows what they mean."""

from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.brackets import (
    BracketKind,
    brackets,
    choices,
    options_of,
    resolved,
    strong_places,
)

WORDS = st.sampled_from(["shall", "consult", "the Parties", "停火", "ноти", "at once"])


class Node:
    """A bracket as it was meant: owners, alternatives each of pieces, which are words or nodes."""

    def __init__(self, owners, alternatives):
        self.owners, self.alternatives = owners, alternatives


@st.composite
def nodes(draw, depth=0):
    owners = draw(st.lists(st.sampled_from(["EU", "RU", "UA", "G77"]), max_size=3, unique=True))
    pieces = st.lists(
        WORDS if depth > 3 else st.one_of(WORDS, nodes(depth + 1)), min_size=1, max_size=3
    )
    return Node(tuple(owners), draw(st.lists(pieces, min_size=1, max_size=3)))


def written(pieces, found, depth=0, place=0):
    """Write pieces with a word between any two, noting each bracket as it was meant.

    Noted are its place, owners, depth and number of alternatives.
    """
    text = ""
    for n, piece in enumerate(pieces):
        if n:
            text += " and "
        if isinstance(piece, str):
            text += piece
            continue
        start = place + len(text)
        entry = [start, None, piece.owners, depth, len(piece.alternatives)]
        found.append(entry)
        text += "["
        if piece.owners:
            text += f"{', '.join(piece.owners)}: "
        for k, alternative in enumerate(piece.alternatives):
            text += " / " if k else ""
            text += written(alternative, found, depth + 1, place + len(text))
        text += "]"
        entry[1] = place + len(text)
    return text


@given(st.lists(st.one_of(WORDS, nodes()), min_size=1, max_size=5))
def test_brackets_are_read_as_they_were_meant(pieces):
    meant = []
    text = written(pieces, meant)
    read = brackets(text)
    assert read.is_balanced
    assert [[b.start, b.end, b.owners, b.depth, len(b.alternatives)] for b in read.found] == meant
    assert sum(read.owners().values()) == sum(len(each[2]) for each in meant)


@given(st.text(alphabet="[]/aEU: ,\n", max_size=80))
def test_any_brackets_are_read_without_harm(text):
    read = brackets(text)
    for bracket in read.found:
        assert text[bracket.start] == "["
        assert text[bracket.end - 1] == "]"
        assert bracket.start < bracket.inside < bracket.end
        assert bracket in options_of(read, bracket)
        for words in (*choices(text, bracket), None):
            assert len(brackets(resolved(text, bracket, words)).found) < len(read.found)
    opens = {b.start for b in read.found} | set(read.unclosed)
    closes = {b.end - 1 for b in read.found} | set(read.unopened)
    assert opens == {n for n, letter in enumerate(text) if letter == "["}
    assert closes == {n for n, letter in enumerate(text) if letter == "]"}
    assert all(0 <= a < b <= len(text) for a, b in strong_places(read))


def kinds(text):
    return [(b.kind, b.alternatives, b.option) for b in brackets(text).found]


def test_alternatives_options_and_placeholders_are_told_apart():
    assert kinds("[shall/should]") == [(BracketKind.ALTERNATIVES, ("shall", "should"), 0)]
    assert kinds("[shall] [should]") == [
        (BracketKind.TEXT, ("shall",), 1),
        (BracketKind.TEXT, ("should",), 2),
    ]
    assert [kind for kind, _, _ in kinds("[ ] [...] a [X] b [date]")] == [
        BracketKind.PLACEHOLDER
    ] * 4
    assert kinds("[decision 2/CP.18]") == [(BracketKind.TEXT, ("decision 2/CP.18",), 0)]
    assert kinds("[see https://example.org/a]")[0][0] is BracketKind.TEXT


def test_owners_are_read_and_words_are_not_taken_for_owners():
    def owners(text):
        return brackets(text).found[0].owners

    assert owners("[EU: shall]") == ("EU",)
    assert owners("[EU, UK and RU: shall]") == ("EU", "UK", "RU")
    assert owners("[Russia: shall]") == ("Russia",)
    assert owners("[Option 1: shall]") == ()
    assert owners("[as follows: shall]") == ()
    assert owners("[shall]") == ()


def test_what_has_no_partner_is_pointed_out():
    read = brackets("a] [b [EU: c]")
    assert (read.unopened, read.unclosed) == ((1,), (3,))
    assert [(b.owners, b.depth) for b in read.found] == [(("EU",), 0)]
    assert not read.is_balanced


def test_a_bracket_is_resolved_to_one_of_its_alternatives():
    text = "Each Guarantor [US: may] [UA: shall] act [at once/in time], [EU: alone]."
    first, second, third, last = brackets(text).found
    assert choices(text, first) == choices(text, second) == ("may", "shall")
    assert (
        resolved(text, second, "shall")
        == "Each Guarantor shall act [at once/in time], [EU: alone]."
    )
    assert choices(text, third) == ("at once", "in time")
    assert resolved(text, third, "in time").startswith(
        "Each Guarantor [US: may] [UA: shall] act in"
    )
    assert resolved(
        "It is binding [EU: alone].", brackets("It is binding [EU: alone].").found[0], None
    ) == ("It is binding.")
    assert last.owners == ("EU",)


def test_what_stands_within_a_bracket_that_is_resolved_stays_in_question():
    text = "Parties [EU: shall [consult/meet] soon]"
    outer = brackets(text).found[0]
    after = resolved(text, outer, choices(text, outer)[0])
    assert after == "Parties shall [consult/meet] soon"
    assert resolved(after, brackets(after).found[0], "meet") == "Parties shall meet soon"
