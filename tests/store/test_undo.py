"""Undo and redo, against a plain model of what a record holds."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from negotiator.domain.components import Component
from negotiator.domain.dates import from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.store import reads
from negotiator.store.record import Record


def test_undo_brings_the_former_position_back(talks):
    talks.say("RU", "A.2", "rejects", "2026-01-01", red_line=True)
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    change = talks.record.undo()
    assert change.cells == {talks.keys("A.2", "RU")}
    claims = reads.claims_of(talks.record, None, None, None)[talks.keys("A.2", "RU")]
    assert [claim.stance for claim in claims] == [5]
    talks.record.redo()
    claims = reads.claims_of(talks.record, None, None, None)[talks.keys("A.2", "RU")]
    assert [claim.stance for claim in claims] == [5, 4]


def test_what_was_known_before_the_undo_is_still_known_as_of_then(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    before_undo = talks.clock
    talks.record.undo()
    assert not reads.claims_of(talks.record, None, None, None)
    assert reads.claims_of(talks.record, None, None, before_undo)


def test_an_edited_row_gets_its_former_values_back(talks):
    party = talks.parties["UA"]
    with talks.record.change("Edit party") as change:
        change.edit(party.revised(name="Україна", code="UKR"))
    talks.record.undo()
    assert talks.record.by_uid("party", party.uid) == party
    talks.record.redo()
    assert talks.record.by_uid("party", party.uid).code == "UKR"


def test_a_code_is_free_again_when_its_party_was_undone(talks):
    talks.party("FR", "France")
    talks.record.undo()
    talks.parties.pop("FR")
    talks.party("FR", "France again")
    names = [party.name for party in reads.framework(talks.record).parties]
    assert "France again" in names
    assert "France" not in names


def test_after_something_new_the_undone_cannot_be_redone(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    talks.record.undo()
    talks.say("RU", "A.2", "accepts", "2026-03-05")
    with pytest.raises(NegotiatorError, match="nothing to redo"):
        talks.record.redo()


def test_the_making_of_a_record_is_not_undone():
    record = Record.in_memory(Negotiation(title="T"))
    with pytest.raises(NegotiatorError, match="nothing to undo"):
        record.undo()


def test_undo_goes_on_where_it_was_when_the_file_is_opened_again(tmp_path):
    path = tmp_path / "t.negotiation"
    with Record.create(path, Negotiation(title="T"), author="x") as record:
        for code in ("A", "B", "C"):
            with record.change(f"Add {code}") as change:
                change.add(Party(code=code, name=code))
        record.undo()
    with Record.open(path) as record:
        assert record.undo_label() == "Add B"
        assert record.redo_label() == "Add C"
        record.undo()
        record.redo()
        record.redo()
        assert [p.code for p in reads.framework(record).parties] == ["A", "B", "C"]


class _Machine(RuleBasedStateMachine):
    """Random changes, undo, redo; compared with lists of whole states."""

    def __init__(self):
        super().__init__()
        self.record = Record.in_memory(Negotiation(title="T"))
        moments = iter(range(1, 10**9))
        self.record.now = lambda: from_micros(next(moments) * 1_000_000)
        self.states = [(frozenset(), frozenset())]
        self.at = 0
        with self.record.change("Add component") as change:
            self.component = Component(number="A", title="A")
            change.add(self.component)
        # The component is there before the history that is compared begins.
        self.floor = 1

    def _do(self, parties, claims):
        self.states = [*self.states[: self.at + 1], (frozenset(parties), frozenset(claims))]
        self.at += 1

    @rule(code=st.sampled_from("KLMN"))
    def add_party(self, code):
        parties, claims = self.states[self.at]
        taken = {each[0] for each in parties}
        party = Party(code=code, name=code)
        try:
            with self.record.change("Add party") as change:
                change.add(party)
        except NegotiatorError:
            assert code in taken
            return
        self._do(parties | {(code, code, party.uid)}, claims)

    @rule(data=st.data(), name=st.sampled_from(["one", "two"]))
    @precondition(lambda self: self.states[self.at][0])
    def rename_party(self, data, name):
        parties, claims = self.states[self.at]
        code, _, uid = data.draw(st.sampled_from(sorted(parties)))
        with self.record.change("Edit party") as change:
            change.edit(self.record.by_uid("party", uid).revised(name=name))
        others = {each for each in parties if each[0] != code}
        self._do(others | {(code, name, uid)}, claims)

    @rule(data=st.data(), stance=st.integers(1, 5))
    @precondition(lambda self: self.states[self.at][0])
    def record_position(self, data, stance):
        parties, claims = self.states[self.at]
        uid = data.draw(st.sampled_from(sorted(parties)))[2]
        position = Position.build(
            {
                "party": uid,
                "component": self.component.uid,
                "stance": stance,
                "expressed_on": "2026-01-01",
            }
        )
        with self.record.change("Record") as change:
            change.add(position)
        self._do(parties, claims | {(position.uid, stance)})

    @rule()
    def undo(self):
        if self.at == 0:
            return
        self.record.undo()
        self.at -= 1

    @rule()
    def redo(self):
        if self.at == len(self.states) - 1:
            with pytest.raises(NegotiatorError):
                self.record.redo()
            return
        self.record.redo()
        self.at += 1

    @invariant()
    def record_and_model_agree(self):
        parties, claims = self.states[self.at]
        found = {(p.code, p.name, p.uid) for _, p in self.record.rows(Party)}
        assert found == parties
        said = {
            (self.record.uid_of("position", claim.key), claim.stance)
            for line in reads.claims_of(self.record, None, None, None).values()
            for claim in line
        }
        assert said == claims

    def teardown(self):
        self.record.close()


_Machine.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestUndoMachine = _Machine.TestCase
