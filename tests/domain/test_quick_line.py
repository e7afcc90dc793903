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


def test_signs_of_full_width_count_as_the_others_do():
    read = LINE.read("ru a2 3 if 各方同意；！ 措辞未定；待议")
    assert (read.condition, read.red_line, read.statement) == ("各方同意", True, "措辞未定 待议")
    assert not LINE.read("ru a2 3 同意！").red_line
    assert LINE.read("ru a2 ＝72").value is None  # the scale has no numbers


TITLED = Vocabulary(
    [("RU", "Russia"), ("UA", "Ukraine"), ("UK", "United Kingdom"), ("EU", "European Union")],
    ["A", "A.1", "A.2", "A.10", "B.1"],
    DEFAULT_SCALE,
    ["Deterrence", "Non-aggression", "Defence clause", "Union of forces", "Oversight"],
)


def offered(line):
    return [(each.write, each.role) for each in TITLED.completions(line)]


def test_a_word_is_completed_to_codes_names_numbers_titles_and_stances():
    assert offered("u") == [("UA", Role.PARTY), ("UK", Role.PARTY), ("EU", Role.PARTY)]
    assert offered("uni") == [
        ("UK", Role.PARTY), ("EU", Role.PARTY), ("A.10", Role.COMPONENT),
    ]  # fmt: skip
    assert offered("ru defe") == [("A.2", Role.COMPONENT)]
    assert offered("ru a.1") == [("A.1", Role.COMPONENT), ("A.10", Role.COMPONENT)]
    assert offered("ru a.2 re") == [("reserves", Role.STANCE), ("rejects", Role.STANCE)]


def test_nothing_is_completed_where_the_word_is_whole_or_free_text_has_begun():
    assert offered("ru") == []
    assert offered("ru ") == []
    assert offered("ru a.2 3 if un") == []
    assert offered("") == []
    assert offered("nobody un") == []


def test_what_completion_writes_is_understood():
    for line in ("u", "ru a", "ru a.2 s", "ru a.2 no", "ru over"):
        start = line.rpartition(" ")[0]
        for each in TITLED.completions(line):
            read = TITLED.read(f"{start} {each.write}".strip())
            assert each.role in {part.role for part in read.parts}, (line, each)


@given(st.text(max_size=80))
def test_any_line_can_be_completed(line):
    found = TITLED.completions(line)
    assert len(found) <= 8
    assert len(set(found)) == len(found)


@given(st.text(max_size=80))
def test_any_line_is_read_and_its_parts_lie_within_it(line):
    read = LINE.read(line)
    for part in read.parts:
        assert 0 <= part.start < part.end <= len(line)
