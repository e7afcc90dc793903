"""A claim as it is read from a record, and the lines that claims form.

Reading a screen means deriving thousands of cells, so a claim is a plain tuple with the integer
keys of the file it comes from. ``domain.positions.Position`` is its checked form for writing.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from negotiator.domain.codes import Act, Basis

Cell = tuple[int, int]
"""The keys of a component and a party."""


class Claim(NamedTuple):
    """One row of the line of claims of a party on a component.

    ``expressed`` is a packed date (see ``domain.dates``), ``recorded_at`` microseconds since
    1970 UTC; ``source``, ``round``, ``text_version`` and ``recorded_by`` are keys or None.
    ``value`` is a number from 0 to 100 on a scale that has them. ``chosen_at`` is when the claim
    became the working reading among those of its moment, 0 if it did not.
    """

    key: int
    party: int
    component: int
    stance: int | None
    red_line: bool
    condition: str
    statement: str
    expressed: int
    day_order: int
    basis: int
    source: int | None
    credibility: int | None
    round: int | None
    text_version: int | None
    marking: int
    act: int
    refers_to: int | None
    recorded_at: int
    recorded_by: int | None
    note: str
    value: int | None = None
    chosen_at: int = 0

    @property
    def moment(self) -> tuple[int, int]:
        """When it was said: the packed date and the order within the day."""
        return (self.expressed, self.day_order)

    @property
    def terms(self) -> tuple[int | None, int | None, str, bool]:
        """What a shift is measured on: stance (and its value), condition, red line."""
        return (self.stance, self.value, self.condition, self.red_line)


class Limits(NamedTuple):
    """Which claims count: up to a day, on some bases (best first), up to a marking."""

    until: int
    bases: tuple[int, ...]
    ceiling: int

    def admit(self, claim: Claim) -> bool:
        """Whether the claim counts."""
        return (
            claim.expressed <= self.until
            and claim.basis in self.bases
            and claim.marking <= self.ceiling
        )


EVERYTHING = Limits(99_999_999, tuple(Basis), 99)


def standing(claims: Sequence[Claim], limits: Limits) -> list[Claim]:
    """Return the claims that stand within ``limits``, in the order they were expressed.

    What a correction replaces does not stand, even where the correction itself is out of the
    limits: a view may leave a claim out, but it never shows one known to be wrong.
    """
    if len(claims) == 1:
        only = claims[0]
        return [only] if limits.admit(only) and not _voids(only) else []
    replaced = corrected(claims)
    kept = [
        claim
        for claim in claims
        if claim.key not in replaced and limits.admit(claim) and not _voids(claim)
    ]
    kept.sort(key=_expressed)
    return kept


def corrected(claims: Iterable[Claim]) -> set[int]:
    """Return the keys of the claims that a correction replaces."""
    return {
        claim.refers_to
        for claim in claims
        if claim.act == Act.CORRECTION and claim.refers_to is not None
    }


def moments(claims: Sequence[Claim], bases: tuple[int, ...]) -> Iterable[list[Claim]]:
    """Group standing claims by moment, each time those of the preferred basis.

    Within a moment, claims of one stance are told by the last recorded, and the working reading
    displaces the claims that were on record when it was chosen; so a group of more than one
    claim is a contradiction.
    """
    start = 0
    while start < len(claims):
        end = start + 1
        while end < len(claims) and claims[end].moment == claims[start].moment:
            end += 1
        yield _preferred(claims[start:end], bases)
        start = end


def _preferred(claims: Sequence[Claim], bases: tuple[int, ...]) -> list[Claim]:
    if len(claims) == 1:
        return list(claims)
    chosen = max(claims, key=lambda claim: claim.chosen_at)
    if chosen.chosen_at:
        claims = [
            claim for claim in claims if claim is chosen or claim.recorded_at > chosen.chosen_at
        ]
    best = min(bases.index(claim.basis) for claim in claims)
    by_stance = {claim.stance: claim for claim in claims if bases.index(claim.basis) == best}
    return list(by_stance.values())


def _expressed(claim: Claim) -> tuple[int, int, int, int]:
    return (claim.expressed, claim.day_order, claim.recorded_at, claim.key)


def _voids(claim: Claim) -> bool:
    return claim.act == Act.CORRECTION and claim.stance is None
