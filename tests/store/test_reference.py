"""The held positions of any as-of day and known-at moment, against a plain derivation.

Random lists of claims with late entries, corrections, withdrawals, groups, dissociations, working
readings and contradictions are written into a real record. What ``matrix --json`` then says is
compared with what a reader of domain-practice would work out from the list by hand.
"""

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.domain.codes import Basis
from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Dissociation, Membership, Party, PartyKind
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position, Reading
from negotiator.reports.tables import matrix_table
from negotiator.store.record import Record

DAYS = ("2026-01-01", "2026-01-02", "2026-01-03")
STANCES = ("supports", "accepts", "opposes", "silent")
BASES = ("in session", "public", "assessment")
SPEAKERS = ("M", "N", "G")


class Said(NamedTuple):
    """One entry of the list: what happened, in the order in which it was recorded."""

    act: str
    party: str
    stance: str
    on: str
    order: int
    basis: str
    about: int


entries = st.builds(
    Said,
    st.sampled_from(
        ("claim", "claim", "claim", "correct", "never said", "withdraw", "read", "leave")
    ),
    st.sampled_from(SPEAKERS),
    st.sampled_from(STANCES),
    st.sampled_from(DAYS),
    st.sampled_from((1, 1, 2)),
    st.sampled_from(BASES),
    st.integers(0, 30),
)


class Claim(NamedTuple):
    """A claim as the plain derivation keeps it."""

    number: int
    act: str
    party: str
    stance: str | None
    moment: tuple[str, int]
    basis: str
    refers_to: int | None
    recorded: int


class Plain:
    """The list of claims, and who holds what, worked out by hand."""

    def __init__(self, starts: str, ends: str) -> None:
        self.claims: list[Claim] = []
        self.readings: list[tuple[int, int]] = []
        self.left: list[tuple[str, int, str, int]] = []
        self.member_from, self.member_to = starts, ends

    def own(self, party: str, as_of: str, known: int) -> tuple[str, list[Claim]] | None:
        heard = [c for c in self.claims if c.party == party and c.recorded <= known]
        wrong = {c.refers_to for c in heard if c.act in ("correct", "never said")}
        standing = [
            c
            for c in heard
            if c.number not in wrong and c.moment[0] <= as_of and c.act != "never said"
        ]
        if not standing:
            return None
        latest = max(c.moment for c in standing)
        there = sorted((c for c in standing if c.moment == latest), key=lambda c: c.recorded)
        numbers = {c.number for c in there}
        chosen = [(at, n) for n, at in self.readings if n in numbers and at <= known]
        if chosen:
            at, number = max(chosen)
            there = [c for c in there if c.number == number or c.recorded > at]
        best = min(BASES.index(c.basis) for c in there)
        there = [c for c in there if BASES.index(c.basis) == best]
        by_stance = {c.stance: c for c in there}
        return ("own" if len(by_stance) == 1 else "contradictory", list(by_stance.values()))

    def held(self, party: str, as_of: str, known: int) -> tuple[str, list[Claim]] | None:
        mine = self.own(party, as_of, known)
        if party == "G" or party == "N" or not self.member_from <= as_of <= self.member_to:
            return mine
        theirs = self.own("G", as_of, known)
        left = {n for who, n, on, at in self.left if who == party and on <= as_of and at <= known}
        if theirs is None or any(
            c.stance in (None, "silent") or c.number in left for c in theirs[1]
        ):
            return mine
        state = "inherited" if theirs[0] == "own" else "contradictory"
        if mine is None or (mine[0] == "own" and mine[1][0].act == "withdraw"):
            return state, theirs[1]
        if theirs[1][-1].moment > mine[1][-1].moment:
            return state, theirs[1]
        return mine


class Both:
    """Writes each entry into a record and into the plain list."""

    def __init__(self, starts: str, ends: str) -> None:
        self.minute = 0
        self.record = Record.in_memory(Negotiation(title="T", stale_after_days=None))
        self.record.now = lambda: self.moment(self.minute)
        self.plain = Plain(starts, ends)
        self.uids: list[Any] = []
        self.parties = {
            code: Party(code=code, name=code, kind=PartyKind.GROUP if code == "G" else "state")
            for code in SPEAKERS
        }
        self.component = Component(number="A", title="A")
        with self.record.change("Begin") as change:
            for row in (*self.parties.values(), self.component):
                change.add(row)
            change.add(
                Membership.build(
                    {
                        "group": self.parties["G"].uid,
                        "member": self.parties["M"].uid,
                        "start": starts,
                        "end": ends,
                    }
                )
            )

    @staticmethod
    def moment(minute: int) -> datetime:
        return datetime(2026, 6, 1, tzinfo=UTC) + timedelta(minutes=minute)

    def write(self, said: Said) -> None:
        self.minute += 1
        claims = self.plain.claims
        about = claims[said.about % len(claims)] if claims else None
        if said.act == "claim":
            self._position(said, said.party, said.stance, (said.on, said.order), said.basis, None)
        elif about is None:
            return
        elif said.act == "correct":
            moment = (said.on, said.order)
            self._position(said, about.party, said.stance, moment, said.basis, about)
        elif said.act == "never said":
            self._position(said, about.party, None, about.moment, about.basis, about)
        elif said.act == "withdraw":
            moment = (said.on, said.order)
            self._position(said, about.party, None, moment, said.basis, about)
        elif said.act == "read":
            self._add(Reading(position=self.uids[about.number], reason="The better source"))
            self.plain.readings.append((about.number, self.minute))
        elif about.party == "G":
            self._add(
                Dissociation(
                    member=self.parties["M"].uid,
                    position=self.uids[about.number],
                    on=PartialDate.parse(said.on),
                )
            )
            self.plain.left.append(("M", about.number, said.on, self.minute))

    def _position(self, said, party, stance, moment, basis, about) -> None:
        act = {"claim": "claim", "withdraw": "withdrawal"}.get(said.act, "correction")
        scale = self.record.negotiation.scale
        position = Position.build(
            {
                "party": self.parties[party].uid,
                "component": self.component.uid,
                "stance": None if stance is None else scale.code(stance),
                "expressed_on": moment[0],
                "day_order": moment[1],
                "basis": basis,
                "act": act,
                "refers_to": self.uids[about.number] if about is not None else None,
            }
        )
        self._add(position)
        number = len(self.uids)
        self.uids.append(position.uid)
        refers_to = None if about is None else about.number
        self.plain.claims.append(
            Claim(number, said.act, party, stance, moment, basis, refers_to, self.minute)
        )

    def _add(self, row) -> None:
        with self.record.change("Add") as change:
            change.add(row)


@given(
    st.lists(entries, min_size=3, max_size=14),
    st.sampled_from((*DAYS, DAYS[-1])),
    st.integers(2, 15),
    st.sampled_from(DAYS[:2]),
    st.sampled_from(DAYS[1:]),
)
@settings(deadline=None, max_examples=4 * settings.default.max_examples)
def test_held_positions_are_those_that_follow_from_the_claims(said, as_of, known, starts, ends):
    both = Both(starts, max(starts, ends))
    for each in said:
        both.write(each)
    table = matrix_table(
        both.record,
        Perspective(
            as_of=PartialDate.parse(as_of),
            known_at=both.moment(known),
            bases=(Basis.IN_SESSION, Basis.PUBLIC, Basis.ASSESSMENT),
        ),
    )
    found = {
        cell["party"]: (
            cell["state"],
            cell["expressed_on"],
            sorted(str(each["stance"]) for each in cell.get("claims", [cell])),
        )
        for cell in table["cells"]
    }
    expected = {}
    for party in SPEAKERS:
        held = both.plain.held(party, as_of, known)
        if held is not None:
            state, claims = held
            expected[party] = (
                state,
                claims[-1].moment[0],
                sorted(str(claim.stance) for claim in claims),
            )
    both.record.close()
    assert found == expected
