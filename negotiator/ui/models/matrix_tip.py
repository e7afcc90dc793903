"""What is said of a cell when the pointer rests on it."""

from html import escape

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.words import at_start
from negotiator.language import quoted, tr
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.question import since_words
from negotiator.reports.sentences import basis_words, moved_words, stance_inline, terms_words
from negotiator.store import reads

_WIDTH = 320
_LONGEST = 400


def tip(cell: Cell, party: str, component: str, matrix: Matrix) -> str:
    """Return party, component, terms, words, movement and source of a cell, as rich text."""
    lines = [f"<b>{escape(party)}</b> {escape(component)}"]
    if cell.held.state is State.CONTRADICTORY:
        lines.append(tr("Sources differ; no working reading is chosen."))
    for claim in cell.held.claims:
        lines += _claim_lines(claim, matrix)
    lines += [escape(line) for line in _about(cell, matrix)]
    return f"<table width={_WIDTH}><tr><td>{'<br>'.join(lines)}</td></tr></table>"


def _claim_lines(claim: Claim, matrix: Matrix) -> list[str]:
    scale = matrix.record.negotiation.scale
    lines = [f"<b>{escape(terms_words(scale, claim))}</b>"]
    if claim.statement:
        words = claim.statement
        words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
        lines.append(escape(quoted(words)))
    source = reads.sources(matrix.record, [claim.source or 0]).get(claim.source or 0)
    said = [at_start(Basis(claim.basis).shown)]
    if source is not None:
        said += [source.title, source.speaker]
    said.append(grading(source.reliability if source else None, claim.credibility))
    said.append(short_date(PartialDate.unpack(claim.expressed)))
    lines.append(escape(" · ".join(part for part in said if part)))
    return lines


def _about(cell: Cell, matrix: Matrix) -> list[str]:
    lines = []
    if cell.moved is not None:
        words = tr(
            "{movement} since {moment}",
            movement=at_start(moved_words(cell.moved)),
            moment=since_words(matrix.question),
        )
        if cell.former is not None:
            former = stance_inline(matrix.record.negotiation.scale, cell.former.stance)
            words = tr("{movement}; before: {stance}", movement=words, stance=former)
        lines.append(words)
    if cell.held.group is not None:
        names = {party.key: party.name for party in matrix.question.framework.parties}
        name = names.get(cell.held.group)
        lines.append(
            tr("Taken from a statement of {group}", group=name)
            if name
            else tr("Taken from a statement of its group")
        )
    if cell.held.own is not None:
        own = stance_inline(matrix.record.negotiation.scale, cell.held.own.stance)
        lines.append(tr("Later than its own statement: {stance}", stance=own))
    if cell.older_text is not None:
        lines.append(tr("Said of an older text: {text}", text=cell.older_text.title))
    if cell.is_linked:
        lines.append(tr("Linked to another component: see the inspector"))
    if cell.basis is not None:
        lines.append(at_start(basis_words(cell)))
    if cell.is_old:
        lines.append(tr("Older than %n days", "", matrix.record.negotiation.stale_after_days))
    return lines
