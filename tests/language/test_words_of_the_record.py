"""The words of a record are shown in the reader's language, and typed in it."""

import subprocess
import sys
from collections.abc import Iterable

import pytest

from negotiator.domain.codes import Act, Basis
from negotiator.domain.errors import BrokenRuleError, NegotiatorError
from negotiator.domain.field_names import field_name
from negotiator.domain.grading import CREDIBILITY_WORDS, RELIABILITY_WORDS, grading_in_words
from negotiator.domain.kind_names import kind_name
from negotiator.domain.levels import LEVELS
from negotiator.domain.parties import Party
from negotiator.domain.party_words import PartyKind
from negotiator.domain.positions import Position
from negotiator.domain.quick_line import Vocabulary
from negotiator.domain.report_names import REPORTS
from negotiator.domain.scale import NAMED_SCALES, NON_POSITIONS, Scale
from negotiator.domain.words import DEFAULT_MARKINGS, Word, spaced
from negotiator.language import speaking
from negotiator.reports.register import SHOWN
from negotiator.store.kinds import KINDS
from tests.language.messages import messages
from tests.language.pretended import pretend, said


@pytest.fixture(scope="module")
def gathered(tmp_path_factory) -> set[tuple[str, str]]:
    """What Qt's lupdate finds marked in the code: texts with their comments."""
    folder = tmp_path_factory.mktemp("gathered")
    subprocess.run(
        [sys.executable, "packaging/translations.py", "update", "--into", folder], check=True
    )
    return {(each.source, each.comment) for each in messages("uk", folder)}


def _lists() -> Iterable[tuple[str, str]]:
    for kind in Word.__subclasses__():
        yield from ((word.value, spaced(kind.__name__)) for word in kind)
    for coded in (Basis, Act):
        yield from ((each.word, coded.__name__.lower()) for each in coded)
    yield from ((word, "marking") for word in DEFAULT_MARKINGS)
    yield from ((word, "stance") for word in NON_POSITIONS.values())
    for name, scale in NAMED_SCALES.items():
        if name[0].isalpha():
            yield name, "scale"
        yield from ((word, "stance") for word in (*scale.steps, *(scale.endpoints or ())))
    yield from ((word, "reliability of a source") for word in RELIABILITY_WORDS.values())
    yield from ((word, "credibility of a claim") for word in CREDIBILITY_WORDS.values())
    yield from ((word, "level of implementation") for word in LEVELS)
    yield from ((title, "") for title in (*REPORTS.values(), *SHOWN.values()))
    yield from ((kind_name(word), "kind of row") for word in (*KINDS, "position"))


def test_every_word_of_a_list_is_there_to_translate(gathered):
    assert not set(_lists()) - gathered


def test_every_field_of_a_row_is_there_to_translate(gathered):
    models = [*(kind.model for kind in KINDS.values()), Position]
    fields = {name for model in models for name in model.model_fields} - {"uid"}
    assert not {(field_name(name), "field") for name in fields} - gathered


def test_every_kind_of_row_says_that_it_cannot_be(gathered):
    for kind in KINDS.values():
        with pytest.raises(BrokenRuleError) as refused:
            kind.model.build({"no_such_field": 1})
        name = spaced(kind.model.__name__)
        assert refused.value.happened.startswith(f"This {name} cannot be: ")
        assert (f"This {name} cannot be: {{mistakes}}.", "") in gathered


def test_words_are_typed_in_english_or_in_the_language_spoken(monkeypatch):
    pretend(monkeypatch)
    scale = Scale()
    with speaking("uk"):
        assert scale.code(said("uk", "rejects").upper()) == scale.code("rejects") == 5
        assert scale.code(said("uk", "not asked")) == scale.code("not-asked") == 103
        assert Basis.of(said("uk", "in session")) is Basis.of("in session") is Basis.IN_SESSION
    with pytest.raises(NegotiatorError, match="There is no stance"):
        scale.code(said("uk", "rejects"))


def test_what_is_wrong_is_said_in_the_language_spoken(monkeypatch):
    pretend(monkeypatch)
    with speaking("uk"), pytest.raises(NegotiatorError) as unknown:
        Basis.of("rumour")
    assert unknown.value.happened == said("uk", "There is no basis “") + "rumour”."
    assert said("uk", "assessment") in unknown.value.advice
    with speaking("uk"), pytest.raises(BrokenRuleError) as refused:
        Party.build({"code": "two words", "name": ""})
    assert refused.value.fields == ("code", "name")
    assert said("uk", "it must not be empty") in refused.value.happened


def test_what_a_user_called_a_step_is_never_translated(monkeypatch):
    with speaking("fr"):
        assert Scale(("deep green", "grey", "deep red")).shown(1) == "deep green"
    pretend(monkeypatch)
    with speaking("uk"):
        assert PartyKind.STATE.shown == said("uk", "state")
        assert str(PartyKind.STATE) == "state"
        assert grading_in_words("A", 2) == said("uk", "reliable, probably true")


def test_the_quick_line_understands_the_language_spoken(monkeypatch):
    pretend(monkeypatch)
    with speaking("uk"):
        vocabulary = Vocabulary([("RU", "Russia")], ["A.2"], Scale())
        line = f"ru a2 {said('uk', 'reserves')} {said('uk', 'if')} Ukraine agrees"
        read = vocabulary.read(line)
        assert (read.stance, read.condition) == (3, "Ukraine agrees")
        assert vocabulary.read("ru a2 reserves if Ukraine agrees").condition == read.condition
        typed = f"ru a2 {said('uk', 'supp')}"
        assert [each.write for each in vocabulary.completions(typed)] == [said("uk", "supports")]
