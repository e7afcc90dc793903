"""Reports as plain tables of named values, which exports and the command line are made of."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import from_micros
from negotiator.domain.differences import Run, both_in_one
from negotiator.domain.grading import grading
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.shifts import EventKind
from negotiator.language import speaking
from negotiator.reports.bracket_counts import bracket_counts
from negotiator.reports.brief import BY_COMPONENT, brief
from negotiator.reports.comparison import Columns, Compared, Comparison, Side, Standing
from negotiator.reports.event_words import causes
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.moments import Difference
from negotiator.reports.movement import movement
from negotiator.reports.question import Question, ask
from negotiator.reports.sentences import iso
from negotiator.reports.timeline import Moment, Timeline
from negotiator.store import reads
from negotiator.store.record import Record

Table = dict[str, Any]


def perspective_table(record: Record, question: Question) -> Table:
    """Return the perspective as it was answered: dates resolved, markings by name."""
    asked = question.perspective
    return {
        "as_of": str(question.as_of),
        "known_at": asked.known_at.isoformat() if asked.known_at else None,
        "bases": [basis.word for basis in asked.bases],
        "ceiling": record.negotiation.markings[question.limits.ceiling],
        "parties": list(asked.parties) if asked.parties is not None else None,
        "components": list(asked.components) if asked.components is not None else None,
        "since": str(asked.since) if asked.since else None,
        "redacted": record.is_redacted,
    }


def matrix_table(record: Record, perspective: Perspective) -> Table:
    """Return the matrix; a cell without any record is not in its list of cells."""
    record = record.as_known(perspective.known_at)
    matrix = Matrix(record, perspective)
    cells = matrix.every_cell()
    sources = _sources(record, [claim for cell in cells.values() for claim in cell.held.claims])
    codes = {party.key: party.code for party in matrix.question.framework.parties}
    return {
        "perspective": perspective_table(record, matrix.question),
        "parties": [{"code": party.code, "name": party.name} for party in matrix.parties],
        "components": [
            {"number": component.number, "title": component.title}
            for component in matrix.question.components
        ],
        "cells": [
            _cell(matrix, cell, party.code, row.component.number, sources, codes)
            for row in matrix.rows
            if not row.is_chapter
            for party in matrix.parties
            if (cell := cells.get((row.component.key, party.key))) is not None
        ],
    }


def _cell(
    matrix: Matrix,
    cell: Cell,
    party: str,
    component: str,
    sources: dict[int, reads.SourceHead],
    codes: dict[int, str],
) -> Table:
    record = matrix.record
    claim = cell.held.claim
    table = {
        "party": party,
        "component": component,
        "state": str(cell.held.state),
        "stance": None if cell.stance is None else record.negotiation.scale.name(cell.stance),
        **_terms(claim, sources),
        "stale": cell.is_stale,
        "changed": cell.moved is not None,
        "direction": str(cell.moved) if cell.moved else None,
        "group": codes.get(cell.held.group) if cell.held.group is not None else None,
        "withdrawn": claim.act == Act.WITHDRAWAL,
        "mixed_bases": [Basis(each).word for each in cell.bases],
        "linked": cell.is_linked,
        "superseded_own": iso(cell.held.own.expressed) if cell.held.own else None,
    }
    if cell.held.state is State.CONTRADICTORY:
        table["claims"] = [
            {"stance": _stance(record, each), **_terms(each, sources)} for each in cell.held.claims
        ]
    return table


def _terms(claim: Claim, sources: dict[int, reads.SourceHead]) -> Table:
    source = sources.get(claim.source or 0)
    return {
        "value": claim.value,
        "condition": claim.condition or None,
        "red_line": bool(claim.red_line),
        "expressed_on": iso(claim.expressed),
        "recorded_at": from_micros(claim.recorded_at).isoformat(),
        "statement": claim.statement or None,
        "source": source.title if source else None,
        "grading": grading(source.reliability if source else None, claim.credibility) or None,
        "basis": Basis(claim.basis).word,
    }


@speaking("en")
def timeline_table(record: Record, perspective: Perspective) -> Table:
    """Return what happened, ordered by date and order within the day."""
    record = record.as_known(perspective.known_at)
    timeline = Timeline(record, perspective)
    return {
        "perspective": perspective_table(record, timeline.question),
        "events": [_event(record, moment) for moment in timeline.moments()],
    }


def _event(record: Record, moment: Moment) -> Table:
    event = moment.event
    return {
        "party": moment.party.code,
        "component": moment.component.number,
        "kind": str(event.kind),
        "from": _stance(record, event.before) if event.before else None,
        "to": _stance(record, event.claim),
        "on": iso(event.claim.expressed),
        "order": event.claim.day_order,
        "round": moment.round.title if moment.round else None,
        "condition": event.claim.condition or None,
        "red_line": bool(event.claim.red_line),
        "statement": event.claim.statement or None,
        "direction": str(event.direction) if event.kind is EventKind.SHIFT else None,
        "contradictory": event.contradictory,
        "recorded_at": from_micros(event.claim.recorded_at).isoformat(),
    }


@speaking("en")
def brief_table(record: Record, perspective: Perspective, by: str = BY_COMPONENT) -> Table:
    """Return what moved, ordered by "component" or "party", with what it adds up to."""
    record = record.as_known(perspective.known_at)
    found = brief(record, perspective, by)
    return {
        "perspective": perspective_table(record, found.question),
        "shifts": found.shifts._asdict(),
        "cells": None if found.totals is None else found.totals._asdict(),
        "events": [
            {"group": group.title, **_event(record, moment), "because": causes(record, moment)}
            for group in found.groups
            for moment in group.moments
        ],
    }


def difference_table(difference: Difference) -> Table:
    """Return the cells that differ between two moments, each with both sides."""
    record = difference.after.record

    def side(cell: Cell | None) -> Table | None:
        if cell is None:
            return None
        claims = cell.held.claims
        return {
            "state": str(cell.held.state),
            "stances": [_stance(record, claim) for claim in claims],
            "condition": cell.held.claim.condition or None,
            "red_line": any(claim.red_line for claim in claims),
            "on": iso(cell.held.claim.expressed),
        }

    return {
        "from": perspective_table(record, difference.before.question),
        "to": perspective_table(record, difference.after.question),
        "cells": [
            {
                "party": pair.party.code,
                "component": pair.component.number,
                "change": str(pair.kind),
                "before": side(pair.before),
                "after": side(pair.after),
            }
            for pair in difference.differences()
        ],
    }


@speaking("en")
def movement_table(record: Record, perspective: Perspective) -> Table:
    """Return shifts, convergence and distance round by round."""
    found = movement(record, perspective)
    record = record.as_known(perspective.known_at)

    def rounded(values: Sequence[float | None]) -> list[float | None]:
        return [None if value is None else round(value, 4) for value in values]

    return {
        "perspective": perspective_table(record, ask(record, perspective)),
        "stops": [{"name": stop.words, "day": stop.day.isoformat()} for stop in found.stops],
        "shifts": [counts._asdict() for counts in found.shifts],
        "convergence": {head.number: rounded(values) for head, values in found.convergence},
        "distance": {head.code: rounded(values) for head, values in found.distance},
    }


def comparison_table(record: Record, perspective: Perspective) -> Table:
    """Return texts beside each other: current and proposed with what differs, or those asked for.

    With more than two versions each component has ``versions``, and in ``rows`` its paragraphs, a
    text for each version, or None where it has no such paragraph.
    """
    record = record.as_known(perspective.known_at)
    comparison = Comparison(record, perspective)
    rows = (
        [_in_columns(comparison, comparison.columns(each)) for each in comparison.components]
        if comparison.has_columns
        else [_compared(comparison, row) for row in comparison.rows()]
    )
    return {"perspective": perspective_table(record, comparison.question), "components": rows}


def _compared(comparison: Comparison, row: Compared) -> Table:
    return {
        "number": row.component.number,
        "title": row.component.title,
        **_standing(row.standing),
        "current": _side(row.current),
        "proposed": _side(row.proposed),
        "differences": runs_table(row.runs),
        **_stances(comparison, row.component.key),
    }


def _in_columns(comparison: Comparison, found: Columns) -> Table:
    return {
        "number": found.component.number,
        "title": found.component.title,
        **_standing(found.standing),
        "versions": [
            {"label": title} if side is None else _side(side)
            for title, side in zip(comparison.titles, found.sides, strict=True)
        ],
        "rows": [
            [None if cell is None else "".join(run.text for run in cell) for cell in row]
            for row in found.rows
        ],
        **_stances(comparison, found.component.key),
    }


def _side(side: Side | None) -> Table | None:
    if side is None:
        return None
    version = side.version
    return {
        "label": version.title,
        "nature": version.nature,
        "date": iso(version.date) if version.date else None,
        "proposer": side.proposer or None,
        "brackets": side.brackets,
        "text": side.text,
    }


def _standing(standing: Standing) -> Table:
    return {
        "status": standing.status,
        "status_since": iso(standing.since) if standing.since else None,
        "responsible": standing.responsible or None,
        "due": iso(standing.due) if standing.due else None,
    }


def _stances(comparison: Comparison, component: int) -> Table:
    cells, margin = comparison.stances(component)
    scale = comparison.record.negotiation.scale
    return {
        "stances": {
            party.code: None if cell.stance is None else scale.name(cell.stance)
            for party in comparison.matrix.parties
            if (cell := cells.get(party.key)) is not None
        },
        "convergence": None if margin.convergence is None else round(margin.convergence, 4),
    }


def brackets_table(record: Record, perspective: Perspective) -> Table:
    """Return brackets of the texts: over time, by version and owner, and without a partner."""
    found = bracket_counts(record, perspective)
    record = record.as_known(perspective.known_at)
    return {
        "perspective": perspective_table(record, ask(record, perspective)),
        "over_time": [
            {
                "date": iso(each.date) if each.date else None,
                "tabled": list(each.titles),
                "brackets": each.total,
                "owners": each.owners,
            }
            for each in found.over_time
        ],
        "versions": [
            {"label": title, "brackets": count, "owners": owners, "components": texts}
            for title, count, owners, texts in found.versions
        ],
        "without_partner": [
            {
                "component": each.component.number,
                "version": each.version.title,
                "place": each.place,
                "words": each.words,
            }
            for each in found.strays
        ],
    }


def runs_table(runs: Sequence[Run]) -> list[Table]:
    """Return a difference as runs with kind and words; what moved stands at both places."""
    found: list[Table] = []
    for piece in both_in_one(runs):
        entry: Table = {"kind": str(piece.kind), "text": piece.words}
        if piece.move:
            entry |= {"move": piece.move, "place": "old" if piece.is_gone else "new"}
        found.append(entry)
    return found


@speaking("en")
def positions_table(record: Record, perspective: Perspective) -> Table:
    """Return the claims themselves, whether they stand or not, in the order recorded."""
    record = record.as_known(perspective.known_at)
    question = ask(record, perspective)
    claims = claims_shown(record, question)
    parties = {party.key: party.code for party in question.parties}
    components = {component.key: component.number for component in question.components}
    sources = _sources(record, claims)
    authors = reads.authors(record)
    rounds = {each.key: each.title for each in question.framework.rounds}
    uids = reads.position_uids(record)
    return {
        "perspective": perspective_table(record, question),
        "positions": [
            {
                "uid": str(UUID(bytes=uids[claim.key])),
                "party": parties[claim.party],
                "component": components[claim.component],
                "act": Act(claim.act).word,
                "refers_to": str(UUID(bytes=uids[claim.refers_to])) if claim.refers_to else None,
                "stance": _stance(record, claim),
                **_terms(claim, sources),
                "day_order": claim.day_order,
                "round": rounds.get(claim.round or 0),
                "credibility": claim.credibility,
                "marking": record.negotiation.markings[claim.marking],
                "recorded_by": authors.get(claim.recorded_by or 0),
                "note": claim.note or None,
            }
            for claim in claims
        ],
    }


def positions_by_cell_table(record: Record, perspective: Perspective) -> Table:
    """Return the same cell by cell, each in the order in which it was expressed."""
    found = positions_table(record, perspective)
    question = ask(record.as_known(perspective.known_at), perspective)
    rows = {each.number: n for n, each in enumerate(question.components)}
    columns = {each.code: n for n, each in enumerate(question.parties)}
    found["positions"].sort(
        key=lambda each: (
            rows[each["component"]],
            columns[each["party"]],
            each["expressed_on"],
            each["day_order"],
        )
    )
    return found


def claims_shown(record: Record, question: Question) -> list[Claim]:
    """Return all claims that a question asks for, whether they stand or not, as recorded."""
    parties = {party.key for party in question.parties}
    components = {component.key for component in question.components}
    claims = [
        claim
        for line in reads.claims_of(record, None, None, question.perspective.known_at).values()
        for claim in line
        if claim.party in parties and claim.component in components and question.limits.admit(claim)
    ]
    return sorted(claims, key=lambda claim: claim.key)


def _stance(record: Record, claim: Claim) -> str | None:
    return None if claim.stance is None else record.negotiation.scale.name(claim.stance)


def _sources(record: Record, claims: list[Claim]) -> dict[int, reads.SourceHead]:
    return reads.sources(record, {claim.source for claim in claims if claim.source is not None})
