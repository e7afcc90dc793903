from negotiator.domain.dates import PartialDate
from negotiator.domain.differences import count_changes
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.shifts import EventKind
from negotiator.reports.comparison import Comparison
from negotiator.reports.lanes import Lanes
from negotiator.reports.outlook import outlook
from negotiator.reports.question import ask
from negotiator.reports.timeline import Timeline, count, history_of_cell


def test_shifts_are_told_newest_first_and_corrections_left_out(talks):
    wrong = talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-01-10", act="correction", refers_to=wrong.uid)
    talks.say("RU", "A.2", "accepts", "2026-02-10")
    talks.say("UA", "A.1", "supports", "2026-01-10")
    talks.say("UA", "A.1", "accepts", "2026-03-10")
    shifts = Timeline(talks.record, Perspective()).shifts()
    assert [(m.party.code, str(m.event.kind)) for m in shifts] == [("UA", "shift"), ("RU", "shift")]
    assert tuple(count(shifts)) == (1, 1, 0, 0)


def test_since_leaves_out_what_came_before_but_knows_it(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-02-10")
    later = Timeline(talks.record, Perspective(since=PartialDate.parse("2026-01-31")))
    (moment,) = later.moments()
    assert (moment.event.kind, moment.event.before.stance) == (EventKind.SHIFT, 5)


def test_each_party_has_a_lane_also_without_a_word(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    question = ask(talks.record, Perspective())
    spots = [(talks.keys("A.2", "RU")[0], party.key) for party in question.parties]
    lanes = Lanes(talks.record, question, spots).all()
    assert [(lane.party.code, len(lane.moments)) for lane in lanes] == [("UA", 0), ("RU", 1)]


def test_the_history_of_a_cell_is_newest_first(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-02-10")
    events = history_of_cell(talks.record, *talks.keys("A.2", "RU"))
    assert [event.kind for event in events] == [EventKind.SHIFT, EventKind.INITIAL]


def _planned(talks, stance, on, **values):
    return Position.build(
        {
            "party": talks.parties["RU"].uid,
            "component": talks.components["A.2"].uid,
            "stance": stance,
            "expressed_on": on,
            **values,
        }
    )


def test_what_recording_would_do_is_said_before(talks):
    assert outlook(talks.record, _planned(talks, 5, "2026-01-10")).event.kind is EventKind.INITIAL
    first = talks.say("RU", "A.2", "rejects", "2026-01-10")
    seen = outlook(talks.record, _planned(talks, 4, "2026-02-10"))
    assert (seen.event.kind, seen.is_late, seen.since) == (
        EventKind.SHIFT,
        False,
        "Rejects since 10 Jan 2026",
    )
    again = outlook(talks.record, _planned(talks, 5, "2026-02-10"))
    assert again.event.kind is EventKind.REAFFIRMATION
    assert outlook(talks.record, _planned(talks, 4, "2025-12-10")).is_late
    beside = outlook(talks.record, _planned(talks, 4, "2026-01-10"))
    assert beside.event.contradictory
    mended = _planned(talks, 4, "2026-01-10", act="correction", refers_to=first.uid)
    assert outlook(talks.record, mended).event.kind is EventKind.CORRECTION


def test_current_framework_against_the_newest_proposal(talks):
    talks.text("A.2", "Current", "current framework", "Parties consult upon request.")
    talks.text("A.2", "Rev.1", "proposal", "Parties consult.", date="2026-01-01")
    talks.text("A.2", "Rev.2", "chair's text", "Parties consult at once.", date="2026-02-01")
    talks.say("RU", "A.2", "accepts", "2026-02-10")
    comparison = Comparison(talks.record, Perspective())
    (row,) = comparison.rows()
    assert (row.current.version.title, row.proposed.version.title) == ("Current", "Rev.2")
    assert count_changes(row.runs) == 1
    earlier = Comparison(talks.record, Perspective(as_of=PartialDate.parse("2026-01-15")))
    assert earlier.rows()[0].proposed.version.title == "Rev.1"


def test_a_translation_does_not_displace_the_text(talks):
    talks.text("A.2", "Current", "current framework", "Words.")
    talks.text("A.2", "Rev.1", "proposal", "New words.", date="2026-01-01")
    talks.text("A.2", "Rev.1 (French)", "proposal", "Mots.", date="2026-01-02", language="fr")
    talks.say("RU", "A.2", "accepts", "2026-02-10")
    assert Comparison(talks.record, Perspective()).rows()[0].proposed.version.title == "Rev.1"
