"""Search: any script, folded, ranked, with context; the index follows every change."""

import pytest

from negotiator.domain.briefs import Brief
from negotiator.domain.codes import Basis
from negotiator.store.recording import edit_row, remove_row
from negotiator.store.search import expected, search


@pytest.fixture
def told(talks):
    """A record with words in many scripts."""
    talks.party("TR", "Türkiye")
    talks.party("CN", "中华人民共和国")
    talks.component("91", "Oversight of the ceasefire")
    talks.component("92", "حق العودة")
    return talks


def found(talks, words, **asked):
    return [(hit.word, hit.key) for hit in search(talks.record, words, **asked)]


def party(talks, code):
    return "party", talks.record.key_of("party", talks.parties[code].uid)


def component(talks, number):
    return "component", talks.record.key_of("component", talks.components[number].uid)


def indexed(record):
    return [key for (key,) in record.connection.execute("SELECT rowid FROM search ORDER BY 1")]


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Ніколи не погодимося", "погодимося"),
        ("Не согласимся с йотой", "иотои"),
        ("Nous n’accéderons pas à l’élargissement", "accederons elarg"),
        ("ŁÓDŹ in the annex", "lodz"),
        ("Torsken først, i Tromsø", "forst tromso"),
        ("Großmächte", "grossmachte"),
        ("œuvre", "oeuvre"),
        ("双方同意停火并设立观察团", "停火"),
        ("停戦監視団の設置", "監視"),
        ("จัดตั้งคณะผู้สังเกตการณ์", "สังเกตการณ์"),
        ("نرفض أي تعديل على النص", "تعديل"),
        ("אין הסכמה בלי ערבויות", "ערבויות"),
        ("συμφωνία με όρους", "ΣΥΜΦΩΝΙΑ"),
        ("İstanbul’da görüşüldü", "istanbul"),
        ("세 나라가 합의했다", "합의"),
    ],
)
def test_words_of_any_script_are_found_in_any_case(told, said, asked):
    position = told.say("TR", "91", "accepts", "2026-01-02", statement=said)
    key = told.record.key_of("position", position.uid)
    assert found(told, asked) == [("position", key)]
    (hit,) = search(told.record, asked)
    assert hit.text[hit.start : hit.start + hit.length]
    assert hit.component
    assert hit.party


def test_a_name_is_found_before_it_is_typed_to_its_end(told):
    assert party(told, "TR") in found(told, "turk")
    assert party(told, "CN") in found(told, "人民")
    assert component(told, "92") in found(told, "العود")


def test_all_words_must_stand_in_the_row(told):
    told.say("TR", "91", "accepts", "2026-01-02", statement="Observers on both sides")
    assert found(told, "observers sides")
    assert found(told, "observers ceasefire") == []


@pytest.mark.parametrize("asked", ['"', "*", "NEAR(", "a OR", "-", "text:", "'; DROP TABLE", "  "])
def test_what_a_query_language_would_choke_on_is_looked_for_or_finds_nothing(told, asked):
    assert search(told.record, asked) == []


def test_the_index_follows_edits_removals_and_undo(told):
    told.say("TR", "91", "accepts", "2026-01-02", statement="A word seldom heard")
    edit_row(told.record, told.components["91"].revised(title="Monitoring"))
    assert found(told, "oversight") == []
    assert component(told, "91") in found(told, "monitoring")
    told.record.undo()
    assert component(told, "91") in found(told, "oversight")
    told.record.undo()
    assert found(told, "seldom") == []
    told.record.redo()
    assert len(found(told, "seldom")) == 1
    remove_row(told.record, told.components["92"])
    assert found(told, "العودة") == []
    assert sorted(expected(told.record)) == indexed(told.record)


def test_internal_rows_are_found_only_when_asked_for(told):
    with told.record.change("Brief") as change:
        change.add(Brief(component=told.components["91"].uid, fallback="A hidden fallback"))
    told.say("TR", "91", "rejects", "2026-01-02", statement="A hidden guess", basis=Basis.INTERNAL)
    assert found(told, "hidden") == []
    assert {word for word, _ in found(told, "hidden", internal=True)} == {"brief", "position"}


def test_the_best_match_stands_first_and_at_most_fifty_are_given(told):
    for n in range(80):
        told.say(
            "TR", "91", "accepts", "2026-01-02", statement=f"Zone {n} " + "of other things " * 9
        )
    best = told.say("TR", "91", "accepts", "2026-01-02", statement="Zone")
    hits = search(told.record, "zone")
    assert len(hits) == 50
    assert hits[0].key == told.record.key_of("position", best.uid)
