from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.quick_line import Role, Vocabulary
from negotiator.domain.scale import DEFAULT_SCALE

LINE = Vocabulary(
    [("RU", "Russia"), ("UA", "Ukraine"), ("UK", "United Kingdom")],
    ["A", "A.1", "A.2"],
    DEFAULT_SCALE,
)


def test_a_line_as_it_is_typed_in_session():
    read = LINE.read("ru a2 3 if consultation of all signatories comes first")
    assert (read.party, read.component, read.stance) == (0, 2, 3)
    assert read.condition == "consultation of all signatories comes first"
    assert read.missing == ()


def test_red_line_exact_words_and_statement():
    read = LINE.read('ukr A.2 rejects ! no clause "Ніколи." said twice')
    assert (read.party, read.component, read.stance, read.red_line) == (1, 2, 5, True)
    assert (read.quote, read.statement) == ("Ніколи.", "no clause said twice")


def test_nothing_is_guessed_where_two_names_fit():
    read = LINE.read("u a1 1")
    assert read.party is None
    assert Role.PARTY in read.missing


def test_a_semicolon_ends_the_condition():
    read = LINE.read("ru a1 2 if all agree; wording open")
    assert (read.condition, read.statement) == ("all agree", "wording open")


@given(st.text(max_size=80))
def test_any_line_is_read_and_its_parts_lie_within_it(line):
    read = LINE.read(line)
    for part in read.parts:
        assert 0 <= part.start < part.end <= len(line)
