"""What a cell shows on a page for a browser: its claims, its marks, and on whose word it stands."""

from collections.abc import Iterable, Sequence
from typing import Any

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading, grading_in_words
from negotiator.domain.held import State
from negotiator.domain.words import shown_marking
from negotiator.exchange.cells import sources_of
from negotiator.language import listed, tr
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.question import since_words
from negotiator.reports.sentences import ARROWS, moved_since, sign_of, stance_inline, stance_word

WITHDRAWN = 0
"""Stands for no stance at all, among the codes of stances."""

Face = dict[str, Any]
"""What a cell shows: ``says`` for each claim, ``marks``, ``foot``, ``more`` and ``moved``."""


class Faces:
    """Tells what cells show, in the words of the matrix that they are of."""

    def __init__(self, matrix: Matrix, cells: Sequence[Cell]) -> None:
        self._matrix = matrix
        self._record = record = matrix.record
        self._scale = record.negotiation.scale
        self._sources = sources_of(record, cells)
        self._names = {party.key: party.name for party in matrix.question.framework.parties}
        self._rounds = {each.key: each.title for each in matrix.question.framework.rounds}
        self._shown = {claim.stance or WITHDRAWN for cell in cells for claim in cell.held.claims}
        self.marking = max((claim.marking for cell in cells for claim in _claims(cell)), default=0)

    @property
    def stances(self) -> dict[int, tuple[str, str, str]]:
        """Return the stances shown on any day by their codes: sign, word, and word in addresses."""
        steps = len(self._scale)
        codes = [code for code in (*self._scale.codes, WITHDRAWN) if code in self._shown]
        return {
            code: (
                sign_of(code, steps) if code else "",
                stance_word(self._scale, code or None),
                self._scale.name(code) if code else "withdrawn",
            )
            for code in codes
        }

    def of(self, cell: Cell) -> Face:
        """Return what a cell shows."""
        claims = cell.held.claims
        face: Face = {"says": [self._say(claim) for claim in claims]}
        marks = list(self._marks(cell))
        if marks:
            face["marks"] = marks
        if cell.moved is not None:
            face["moved"] = True
        face["foot"] = self._foot(cell)
        face["more"] = list(self._more(cell))
        return face

    def _say(self, claim: Claim) -> dict[str, Any]:
        said = {
            "stance": claim.stance or WITHDRAWN,
            "value": claim.value,
            "red": bool(claim.red_line) or None,
            "if": claim.condition or None,
            "words": claim.statement or None,
        }
        return {name: value for name, value in said.items() if value is not None}

    def _marks(self, cell: Cell) -> Iterable[tuple[str, str]]:
        held = cell.held
        if held.state is State.CONTRADICTORY:
            yield "≠", tr("sources differ")
        if cell.moved is not None:
            is_stance = cell.former is not None and cell.former.stance != cell.stance
            before = cell.former.stance if cell.former is not None else None
            words = tr("from {stance}", stance=stance_inline(self._scale, before))
            yield ARROWS[cell.moved], words if is_stance else tr("terms changed")
        if held.group is not None:
            group = self._names.get(held.group)
            yield "↳", tr("from {group}", group=group) if group else tr("from its group")
        if cell.older_text is not None:
            yield "◷", tr("said of {text}", text=cell.older_text.shown)
        elif cell.is_old:
            yield "◷", tr("old", "of what was said long ago")

    def _foot(self, cell: Cell) -> str:
        """Return when it was said and how it is graded, or of how many sources."""
        claims = cell.held.claims
        said = short_date(PartialDate.unpack(cell.held.claim.expressed))
        if len(claims) > 1:
            return listed([said, tr("%n sources", "", len(claims))])
        return listed([part for part in (said, self._grade(cell.held.claim)) if part])

    def _grade(self, claim: Claim) -> str:
        source = self._sources.get(claim.source or 0)
        return grading(source.reliability if source else None, claim.credibility)

    def _more(self, cell: Cell) -> Iterable[tuple[str, str]]:
        """Yield on whose word a cell stands, as names and values."""
        held = cell.held
        markings = self._record.negotiation.markings
        for claim in held.claims:
            source = self._sources.get(claim.source or 0)
            grade = self._grade(claim)
            in_words = grading_in_words(source.reliability if source else None, claim.credibility)
            if len(held.claims) > 1:
                yield tr("Said", "a stance"), stance_word(self._scale, claim.stance)
            yield tr("Source"), source.title if source else tr("none named", "source")
            if grade:
                yield tr("Grading"), f"{grade} {in_words}"
            yield tr("Basis"), Basis(claim.basis).shown
            if claim.round in self._rounds:
                yield tr("Round"), self._rounds[claim.round]
            yield tr("Marking"), shown_marking(markings[claim.marking])
        if cell.moved is not None:
            since = since_words(self._matrix.question)
            yield tr("Change", "of a position"), moved_since(cell.moved, since)
        if held.group is not None:
            yield tr("Said by"), self._names.get(held.group) or tr("its group")
        others = [Basis(each).shown for each in cell.bases if each != held.claim.basis]
        if others:
            yield tr("Also on record"), listed(others)
        if held.own is not None:
            said = short_date(PartialDate.unpack(held.own.expressed))
            yield tr("Its own word"), listed([stance_word(self._scale, held.own.stance), said])


def _claims(cell: Cell) -> Iterable[Claim]:
    """Yield all claims of which a cell tells anything."""
    yield from cell.held.claims
    if cell.held.own is not None:
        yield cell.held.own
    if cell.former is not None:
        yield cell.former
