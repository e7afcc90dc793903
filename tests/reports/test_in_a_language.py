"""Answers are given in the reader's language; tables for programs stay in English."""

import json

import pytest

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.print_sets import PageSetup, Sheet
from negotiator.exchange.export import TABLES
from negotiator.language import speaking
from negotiator.reports.around_lanes import deadlines, status_changes, texts_tabled
from negotiator.reports.brief import BY_COMPONENT, BY_PARTY, brief_text
from negotiator.reports.event_words import event_lines, event_sentence
from negotiator.reports.filters import Aspect, Filter
from negotiator.reports.matrix import Matrix
from negotiator.reports.outlook import outlook, what_it_is
from negotiator.reports.question import ask, heading
from negotiator.reports.sentences import cell_sentence, size_words
from negotiator.reports.sheets import asked_of
from negotiator.reports.timeline import Timeline
from tests.language.greek import OURS, greek_talks
from tests.language.pretended import pretend, said

SINCE = Perspective(since=PartialDate.parse("2026-02-01"))


@pytest.fixture
def greek(monkeypatch):
    pretend(monkeypatch)
    with greek_talks() as made:
        yield made


def _said_of_cells(record):
    matrix = Matrix(record, SINCE)
    cells = matrix.cells(matrix.components)
    for component in matrix.components:
        for party in matrix.parties:
            yield cell_sentence(cells.get((component, party.key)), party.name, "1", matrix)


def _said_of_events(record):
    for moment in Timeline(record, SINCE).moments():
        yield event_sentence(record, moment)
        yield from event_lines(record, moment)


def _said_around(talks):
    record = talks.record
    component, _ = talks.keys("1.1", "ΑΑ")
    for flag in (
        *texts_tabled(record, component, 20270101),
        *deadlines(record, component, 20270101),
    ):
        yield from (flag.words, flag.tip)
    assert status_changes(record, component, 20270101)


def _said_before_recording(talks):
    cell = {"party": talks.parties["ΑΑ"].uid, "component": talks.components["1.1"].uid}
    for stance, on in ((2, "2026-03-03"), (1, "2026-01-25"), (1, "2026-03-02")):
        position = Position.build({**cell, "stance": stance, "expressed_on": on})
        seen = outlook(talks.record, position)
        yield from (what_it_is(seen), seen.since)


def test_sentences_hold_no_word_of_ours_in_english(greek):
    record = greek.record
    everything = Filter(
        stances=frozenset(record.negotiation.scale.codes),
        aspects=frozenset(Aspect),
        bases=frozenset(Basis),
        grades=frozenset({"", "Β"}),
    )
    with speaking("uk"):
        found = [
            *_said_of_cells(record),
            *_said_of_events(record),
            *_said_around(greek),
            *_said_before_recording(greek),
            *(brief_text(record, SINCE, by) for by in (BY_COMPONENT, BY_PARTY)),
            *(word for pair in heading(record, ask(record, SINCE)) for word in pair),
            everything.words(record.negotiation.scale),
            Sheet(
                setup=PageSetup(density="symbol", is_monochrome=True, paper="A3"),
                asked=asked_of(record, SINCE.but(parties=("ΑΑ",)), since_round=True),
            ).words.replace("A3", ""),
            *(size_words(size) for size in (1, 2_000, 3_000_000, 4_000_000_000)),
        ]
    assert len(found) > 40
    assert [words for words in found if OURS.search(words)] == []


@pytest.mark.parametrize("report", TABLES)
def test_tables_for_programs_are_the_same_in_every_language(greek, report):
    in_english = json.dumps(TABLES[report](greek.record, SINCE), default=str)
    with speaking("uk"):
        assert json.dumps(TABLES[report](greek.record, SINCE), default=str) == in_english
    assert said("uk", "supports") not in in_english
