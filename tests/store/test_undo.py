"""Undo and redo, against a plain model of what a record holds."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from negotiator.domain.briefs import Brief
from negotiator.domain.codes import Act
from negotiator.domain.components import Component, ComponentStatus, Consequence, TextVersion
from negotiator.domain.dates import from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.linkages import Linkage, Package, PackagePart
from negotiator.domain.measures import Implementation, Measure
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position, Reading
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.reports.register import SHOWN, Register, register_table
from negotiator.reports.tables import matrix_table
from negotiator.store import reads, recording
from negotiator.store.attachments import attach
from negotiator.store.check import check
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record
from negotiator.store.search import search


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


class _EveryAction(RuleBasedStateMachine):
    """Every action of a user on a real file, with undo, redo and reopening between them.

    The plain model is a list of pictures of the whole record, one after each action: undo goes
    back to the one before, redo to the one after.
    """

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "talks.negotiation"
        self.minute = 0
        with Record.making(self.path, Negotiation(title="Talks"), author="x", now=self.now) as (
            _,
            change,
        ):
            self.parties = [Party(code=code, name=code) for code in ("UA", "RU")]
            self.components = [Component(number=n, title=n) for n in ("A", "B")]
            self.source = Source(title="Plenary record")
            self.package = Package(name="All")
            self.measure = Measure(title="Lists")
            for row in (
                *self.parties,
                *self.components,
                self.source,
                self.package,
                self.measure,
            ):
                change.add(row)
        self.document = Path(self.folder.name) / "letter.txt"
        self.document.write_text("Dear colleagues")
        self.record = None
        self.reopen()
        self.pictures = [self.picture()]
        self.at = 0

    def now(self):
        self.minute += 1
        return from_micros(self.minute * 60_000_000)

    @rule()
    def reopen(self):
        if self.record is not None:
            self.record.close()
        self.record = Record.open(self.path, author="x")
        self.record.now = self.now

    def picture(self):
        """Return everything that a reader could see."""
        record = self.record
        claims = [
            (record.uid_of("position", claim.key), claim.stance, bool(claim.chosen_at))
            for line in reads.claims_of(record, None, None, None).values()
            for claim in line
        ]
        return (
            {word: register_table(record, word) for word in SHOWN},
            sorted(claims, key=str),
            matrix_table(record, Perspective())["cells"],
            sorted((hit.word, hit.key) for hit in search(record, "said", 1000, internal=True)),
        )

    def attempt(self, do):
        """Do something; what the record refuses must leave it as it was."""
        try:
            do()
        except NegotiatorError:
            return
        self.pictures = [*self.pictures[: self.at + 1], self.picture()]
        self.at += 1

    @rule(n=st.integers(0, 3), stance=st.integers(1, 3), internal=st.booleans())
    def record_position(self, n, stance, internal):
        position = Position.build(
            {
                "party": self.parties[n % 2].uid,
                "component": self.components[n // 2].uid,
                "stance": stance,
                "expressed_on": "2026-01-01",
                "basis": "internal" if internal else "public",
                "statement": "what was said",
            }
        )
        self.attempt(lambda: recording.record_position(self.record, position))

    @rule(act=st.sampled_from((Act.CORRECTION, Act.WITHDRAWAL)), n=st.integers(0, 50))
    def correct_or_withdraw(self, act, n):
        keys = [
            claim.key
            for line in reads.claims_of(self.record, None, None, None).values()
            for claim in line
        ]
        if not keys:
            return
        about, _, _ = recording.position_with_cell(self.record, keys[n % len(keys)])
        position = Position.build(
            {
                "party": about.party,
                "component": about.component,
                "stance": 1 if act is Act.CORRECTION else None,
                "expressed_on": "2026-01-02",
                "act": act,
                "refers_to": about.uid,
                "note": "said wrongly",
            }
        )
        self.attempt(lambda: recording.record_position(self.record, position))

    @rule(n=st.integers(0, 50))
    def read_so(self, n):
        claims = reads.claims_of(self.record, None, None, None)
        keys = [claim.key for line in claims.values() for claim in line]
        if keys:
            uid = self.record.uid_of("position", keys[n % len(keys)])
            self.attempt(
                lambda: recording.add_row(self.record, Reading(position=uid, reason="said better"))
            )

    @rule(which=st.integers(0, 8), n=st.integers(0, 9))
    def add_a_row(self, which, n):
        a, b = (each.uid for each in self.components)
        rows = (
            lambda: Party(code=f"P{n}", name="said"),
            lambda: Component(number=f"C{n}", title="said", parent=a),
            lambda: TextVersion(component=a, nature="proposal", text="as said [UA: shall]"),
            lambda: ComponentStatus(component=a, status="agreed", on="2026-01"),
            lambda: Linkage(component=a, depends_on=b, note="said"),
            lambda: PackagePart(package=self.package.uid, component=b),
            lambda: Implementation(measure=self.measure.uid, level=n % 4, on="2026", note="said"),
            lambda: Brief(component=b, objective="as said"),
            lambda: Consequence(dimension="Stability", text="said"),
        )
        self.attempt(lambda: recording.add_row(self.record, rows[which]()))

    @rule(word=st.sampled_from(tuple(KINDS)), n=st.integers(0, 20))
    def remove_a_row(self, word, n):
        rows = self.record.rows(KINDS[word].model)
        if not rows or word == "negotiation":
            return
        self.attempt(lambda: recording.remove_row(self.record, rows[n % len(rows)][1]))

    @rule(word=st.sampled_from(tuple(KINDS)), n=st.integers(0, 20))
    def bring_a_row_back(self, word, n):
        gone = [
            each.key for each in Register(self.record, word, removed=True).entries if each.removed
        ]
        if not gone:
            return
        self.attempt(lambda: recording.bring_back(self.record, word, gone[n % len(gone)]))

    @rule(n=st.integers(0, 20), name=st.sampled_from(("said", "Россия", "中国")))
    def rename_a_party(self, n, name):
        rows = self.record.rows(Party)
        if rows:
            self.attempt(
                lambda: recording.edit_row(self.record, rows[n % len(rows)][1].revised(name=name))
            )

    @rule(steps=st.sampled_from((("yes", "abstain", "no"), ("a", "b", "c", "d", "e"))))
    def change_the_scale(self, steps):
        ((_, negotiation),) = self.record.rows(Negotiation)
        present = len(self.record.negotiation.scale)
        mapping = {code: min(code, len(steps)) for code in range(1, present + 1)}
        self.attempt(
            lambda: recording.recode(self.record, negotiation.revised(scale=Scale(steps)), mapping)
        )

    @rule()
    def attach_a_document(self):
        self.attempt(lambda: attach(self.record, self.source.uid, self.document, limit=1000))

    @rule()
    def undo(self):
        if self.at == 0:
            with pytest.raises(NegotiatorError):
                self.record.undo()
            return
        self.record.undo()
        self.at -= 1

    @rule()
    def redo(self):
        if self.at == len(self.pictures) - 1:
            with pytest.raises(NegotiatorError):
                self.record.redo()
            return
        self.record.redo()
        self.at += 1

    @invariant()
    def the_record_looks_as_it_should(self):
        assert self.picture() == self.pictures[self.at]

    def teardown(self):
        self.record.close()
        try:
            problems = [each for finding in check(self.path) for each in finding.problems]
        finally:
            self.folder.cleanup()
        assert problems == []


_EveryAction.TestCase.settings = settings(
    max_examples=max(12, settings.default.max_examples // 8),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestEveryAction = _EveryAction.TestCase
