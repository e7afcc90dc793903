"""Two moments of a record side by side, where scale and framework changed between."""

from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import Scale
from negotiator.reports.matrix import Matrix
from negotiator.reports.moments import Difference, Kind, Moments
from negotiator.reports.tables import difference_table, matrix_table
from negotiator.store.recording import recode

LATEST = (None, None)


def to_three_steps(talks):
    revised = talks.record.rows(Negotiation)[0][1].revised(scale=Scale(("yes", "abstain", "no")))
    recode(talks.record, revised, {1: 1, 2: 1, 3: 2, 4: 3, 5: 3})


def test_a_change_of_the_scale_moves_nobody(talks):
    talks.say("UA", "A.1", "supports", "2026-01-01")
    talks.say("RU", "A.1", "opposes", "2026-01-01")
    talks.say("RU", "A.2", "opposes", "2026-01-01")
    before = talks.clock
    to_three_steps(talks)
    talks.say("RU", "A.2", "yes", "2026-02-01")
    for known_at in ((before, None), (before, talks.clock)):
        difference = Difference(talks.record, Perspective(), Moments(LATEST, known_at))
        (found,) = difference_table(difference)["cells"]
        assert (found["component"], found["party"]) == ("A.2", "RU")
        assert found["change"] == "towards agreement"
        assert (found["before"]["stances"], found["after"]["stances"]) == (["no"], ["yes"])
    backwards = Difference(talks.record, Perspective(), Moments(LATEST, (None, before)))
    (pair,) = backwards.differences()
    assert pair.kind is Kind.AWAY
    assert difference_table(backwards)["cells"][0]["after"]["stances"] == ["no"]
    # On its own, each moment keeps its own scale.
    (cell,) = (
        each
        for each in matrix_table(talks.record, Perspective(known_at=before))["cells"]
        if each["party"] == "RU" and each["component"] == "A.2"
    )
    assert cell["stance"] == "opposes"


def test_two_moments_with_other_frameworks_are_read_side_by_side(talks):
    talks.say("UA", "A.1", "supports", "2026-01-01")
    first = talks.clock
    component = talks.components["A.1"]
    with talks.record.change("Name it anew") as change:
        change.edit(component.revised(title="No first attack"))
    talks.say("UA", "A.2", "supports", "2026-01-02")
    second = talks.clock
    party = talks.parties["UA"]
    with talks.record.change("Name her anew") as change:
        change.edit(party.revised(name="Україна"))
    shown = Matrix(talks.record, Perspective(known_at=first))
    difference = Difference(talks.record, Perspective(), Moments(LATEST, (first, second)))
    assert [pair.kind for pair in difference.differences()] == [Kind.NEW]
    assert {row.component.title for row in difference.before.rows} >= {"Non-aggression"}
    assert {row.component.title for row in difference.after.rows} >= {"No first attack"}
    # What is read at the moment shown in a window stays readable while others are compared.
    Difference(talks.record, Perspective(), Moments(LATEST, (second, None)))
    assert shown.cells(shown.components)
    assert [head.name for head in shown.parties] == ["Ukraine", "Russia"]
