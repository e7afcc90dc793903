"""Which cells a filter finds: each kind of chip narrows it down, chips of one kind widen it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from negotiator.domain.codes import Basis
from negotiator.domain.held import State
from negotiator.domain.scale import NO_POSITION, NOT_ASKED, SILENT, Scale, is_step
from negotiator.domain.words import Word
from negotiator.language import either, marked, parted, quoted, tr
from negotiator.reports.matrix import Cell
from negotiator.store.reads import SourceHead

_SAY_NOTHING = frozenset({SILENT, NO_POSITION, NOT_ASKED})
"""Said nothing, and so like no record; "not applicable" is known."""


class Aspect(Word):
    """What may be looked for in a cell beside its stance."""

    CHANGED = marked("changed", "aspect")
    UNKNOWN = marked("unknown", "aspect")
    CONTRADICTORY = marked("contradictory", "aspect")
    STALE = marked("stale", "aspect")
    RED_LINE = marked("red line", "aspect")
    CONDITIONAL = marked("conditional", "aspect")


def is_unknown(cell: Cell | None) -> bool:
    """Whether nothing is known to be held: no record, silent, no position, not asked, withdrawn."""
    if cell is None:
        return True
    if cell.held.state is State.CONTRADICTORY:
        return False
    return cell.stance is None or cell.stance in _SAY_NOTHING


_HOLDS: Mapping[Aspect, Callable[[Cell], bool]] = {
    Aspect.CHANGED: lambda cell: cell.moved is not None,
    Aspect.UNKNOWN: is_unknown,
    Aspect.CONTRADICTORY: lambda cell: cell.held.state is State.CONTRADICTORY,
    Aspect.STALE: lambda cell: cell.is_stale,
    Aspect.RED_LINE: lambda cell: any(claim.red_line for claim in cell.held.claims),
    Aspect.CONDITIONAL: lambda cell: any(claim.condition for claim in cell.held.claims),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for; an empty one finds every cell.

    Attributes:
        stances: codes, any of which may be held.
        aspects: each must hold.
        bases: any of which the claim shown may rest on.
        grades: letters of reliability, any of which the source may have; "" is ungraded.
        text: stands in the statement, condition, quote, or name of the component or party.
    """

    stances: frozenset[int] = frozenset()
    aspects: frozenset[Aspect] = frozenset()
    bases: frozenset[Basis] = frozenset()
    grades: frozenset[str] = frozenset()
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.stances or self.aspects or self.bases or self.grades or self.text.strip())

    def but(self, **values: Any) -> "Filter":  # noqa: ANN401
        """Return the same filter with some parts changed."""
        return replace(self, **values)

    def finds(self, cell: Cell | None, source: SourceHead | None, heads: str = "") -> bool:
        """Whether a cell is looked for.

        Args:
            cell: the cell; None is no record.
            source: the source of the claim shown, if it has one.
            heads: names of party and component, in which the text may stand too.
        """
        if cell is None:
            needs_record = self.stances or self.bases or self.grades
            may_be_blank = self.aspects == {Aspect.UNKNOWN} or not self.aspects
            return bool(not needs_record and may_be_blank and self._has_text("", heads))
        claims = cell.held.claims
        if self.stances and not any(claim.stance in self.stances for claim in claims):
            return False
        if not all(_HOLDS[aspect](cell) for aspect in self.aspects):
            return False
        if self.bases and not any(claim.basis in self.bases for claim in claims):
            return False
        if self.grades and ((source.reliability or "") if source else "") not in self.grades:
            return False
        words = " ".join(f"{claim.statement} {claim.condition}" for claim in claims)
        if source is not None:
            words += f" {source.title} {source.quote} {source.translation}"
        return self._has_text(words, heads)

    def words(self, scale: Scale) -> str:
        """Return the filter in words, "opposes or rejects; changed; “consultation”"."""
        parts = []
        if self.stances:
            codes = sorted(self.stances)
            named = [scale.shown(code) for code in codes if not is_step(code) or code <= len(scale)]
            parts.append(either(named))
        parts += [aspect.shown for aspect in Aspect if aspect in self.aspects]
        if self.bases:
            parts.append(either([basis.shown for basis in sorted(self.bases)]))
        if self.grades:
            grades = [each or tr("ungraded", "source") for each in sorted(self.grades)]
            parts.append(tr("source {grades}", grades=either(grades)))
        if self.text.strip():
            parts.append(quoted(self.text.strip()))
        return parted([part for part in parts if part])

    def _has_text(self, words: str, heads: str) -> bool:
        wanted = self.text.casefold().split()
        if not wanted:
            return True
        there = f"{words} {heads}".casefold()
        return all(word in there for word in wanted)
