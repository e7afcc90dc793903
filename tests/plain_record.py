"""Random lists of claims, written into a real record and worked out by hand beside it.

With late entries, corrections, withdrawals, groups, dissociations, working readings,
contradictions and a recode of the scale.
"""

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st

from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Dissociation, Membership, Party
from negotiator.domain.party_words import PartyKind
from negotiator.domain.positions import Position, Reading
from negotiator.domain.scale import Scale
from negotiator.store.record import Record
from negotiator.store.recording import recode

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


class Happened(NamedTuple):
    """An event as the plain derivation tells it."""

    party: str
    kind: str
    before: str | None
    after: str | None
    on: str
    order: int
    disputed: bool


class Plain:
    """The list of claims, and who holds what, worked out by hand."""

    def __init__(self, starts: str, ends: str) -> None:
        self.claims: list[Claim] = []
        self.readings: list[tuple[int, int]] = []
        self.left: list[tuple[str, int, str, int]] = []
        self.member_from, self.member_to = starts, ends
        self.recoded: tuple[dict[str, str], int] = ({}, 10**9)

    def recode(self, names: dict[str, str], at: int) -> None:
        """From a moment on all stances read by other names."""
        self.recoded = (names, at)

    def named(self, stance: str | None, known: int) -> str | None:
        names, at = self.recoded
        return stance if stance is None or known < at else names.get(stance, stance)

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
        by_stance = {self.named(c.stance, known): c for c in there}
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

    def events(self, party: str, as_of: str, known: int) -> list[Happened]:
        """What happened along the line of a party, in no order."""
        heard = [c for c in self.claims if c.party == party and c.recorded <= known]
        by_number = {c.number: c for c in heard}
        wrong = {c.refers_to for c in heard if c.act in ("correct", "never said")}
        standing = [c for c in heard if c.number not in wrong and c.act != "never said"]
        found = []
        before: Claim | None = None
        for moment in sorted({c.moment for c in standing if c.moment[0] <= as_of}):
            there = self._told(moment, standing, known)
            for claim in there:
                if claim.act == "withdraw":
                    kind = "withdrawal"
                elif before is None:
                    kind = "initial"
                else:
                    is_same = self.named(claim.stance, known) == self.named(before.stance, known)
                    kind = "reaffirmation" if is_same else "shift"
                found.append(self._happened(kind, claim, before, known, len(there) > 1))
            if len(there) == 1:
                before = there[0]
        for claim in heard:
            if claim.act in ("correct", "never said") and claim.moment[0] <= as_of:
                about = by_number.get(-1 if claim.refers_to is None else claim.refers_to)
                found.append(self._happened("correction", claim, about, known, False))
        return found

    def _told(self, moment: tuple[str, int], standing: list[Claim], known: int) -> list[Claim]:
        there = sorted((c for c in standing if c.moment == moment), key=lambda c: c.recorded)
        numbers = {c.number for c in there}
        chosen = [(at, n) for n, at in self.readings if n in numbers and at <= known]
        if chosen:
            at, number = max(chosen)
            there = [c for c in there if c.number == number or c.recorded > at]
        best = min(BASES.index(c.basis) for c in there)
        return list(
            {self.named(c.stance, known): c for c in there if BASES.index(c.basis) == best}.values()
        )

    def _happened(
        self, kind: str, claim: Claim, before: Claim | None, known: int, disputed: bool
    ) -> Happened:
        former = None if before is None else self.named(before.stance, known)
        return Happened(
            claim.party, kind, former, self.named(claim.stance, known), *claim.moment, disputed
        )


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

    def recode(self) -> None:
        """Read the five steps as yes, abstain and no."""
        self.minute += 1
        negotiation = self.record.rows(Negotiation)[0][1]
        revised = negotiation.revised(scale=Scale(("yes", "abstain", "no")))
        recode(self.record, revised, {1: 1, 2: 1, 3: 2, 4: 3, 5: 3})
        names = {"supports": "yes", "accepts": "yes", "opposes": "no"}
        self.plain.recode(names, self.minute)
