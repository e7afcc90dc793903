"""What moved, to be read out: sentences grouped by component or party, and what they add up to."""

from collections.abc import Sequence
from typing import NamedTuple

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.perspective import Perspective
from negotiator.domain.sources import SourceKind
from negotiator.language import listed, number, tr
from negotiator.reports.event_words import causes
from negotiator.reports.matrix import Matrix
from negotiator.reports.question import Question, heading, labelled, since_words
from negotiator.reports.sentences import ARROWS, counts_words, followed_by, moment_words, noted
from negotiator.reports.survey import Survey
from negotiator.reports.timeline import Counts, Moment, Timeline, count
from negotiator.store import reads
from negotiator.store.record import Record

BY_COMPONENT, BY_PARTY = "component", "party"


class Totals(NamedTuple):
    """Cells by what they did: moved towards agreement, away, otherwise, stayed, or are unknown."""

    towards: int
    away: int
    other: int
    unchanged: int
    unknown: int


class Group(NamedTuple):
    """The shifts of one component or party, in order, under its name."""

    title: str
    moments: tuple[Moment, ...]


class Brief(NamedTuple):
    """What moved in a perspective, newest group order as the framework's.

    ``shifts`` counts shifts, ``totals`` cells: one cell may have shifted more than once. Without a
    moment compared with there are no totals.
    """

    question: Question
    groups: tuple[Group, ...]
    shifts: Counts
    totals: Totals | None


def brief(record: Record, perspective: Perspective, by: str = BY_COMPONENT) -> Brief:
    """Return what moved since the moment compared with (or ever), grouped."""
    timeline = Timeline(record, perspective)
    moved = list(reversed(timeline.shifts()))
    return Brief(
        timeline.question,
        grouped(moved, timeline.question, by),
        count(moved),
        totals(record, perspective) if perspective.since is not None else None,
    )


def grouped(moved: Sequence[Moment], question: Question, by: str) -> tuple[Group, ...]:
    """Return shifts under the names of their components or parties, in the framework's order."""
    heads = question.components if by == BY_COMPONENT else question.parties
    found: dict[int, list[Moment]] = {}
    for moment in moved:
        key = moment.component.key if by == BY_COMPONENT else moment.party.key
        found.setdefault(key, []).append(moment)
    groups = []
    for head in heads:
        if head.key in found:
            title = (
                head.name if isinstance(head, reads.PartyHead) else f"{head.number} {head.title}"
            )
            groups.append(Group(title, tuple(found[head.key])))
    return tuple(groups)


def totals(record: Record, perspective: Perspective) -> Totals:
    """Return how many cells went where between the moment compared with and the as-of day."""
    matrix = Matrix(record, perspective)
    survey = Survey(matrix)
    towards = away = other = unchanged = unknown = 0
    for start in range(0, len(matrix.components), 32):
        for row in survey.read(matrix.components[start : start + 32]):
            survey.take([row])
            tally = survey.of_component(row.component)
            unknown += tally.unknown
            for code, former, flag in zip(row.codes, row.former, row.flags, strict=True):
                if not flag:
                    continue
                if code < former <= len(record.negotiation.scale):
                    towards += 1
                elif former < code <= len(record.negotiation.scale):
                    away += 1
                else:
                    other += 1
            unchanged += survey.width - tally.unknown - tally.moved
    return Totals(towards, away, other, unchanged, unknown)


def sentence(record: Record, moment: Moment, sources: dict[int, reads.SourceHead]) -> str:
    """Return a shift as a sentence of a briefing, with round, source and grading."""
    claim = moment.event.claim
    source = sources.get(claim.source or 0)
    grade = grading(source.reliability if source else None, claim.credibility)
    beside = [
        moment.round.title if moment.round else short_date(PartialDate.unpack(claim.expressed)),
        SourceKind(source.kind).shown if source else "",
        grade,
    ]
    notes = listed([part for part in beside if part])
    why = causes(record, moment)
    if why:
        notes = tr("{notes}; {causes}", "in brackets", notes=notes, causes=listed(why))
    words = tr(
        "{party} on {component}: {words}",
        party=moment.party.name,
        component=f"{moment.component.number} {moment.component.title}",
        words=moment_words(record.negotiation.scale, moment),
    )
    if claim.statement:
        words = followed_by(words, claim.statement.rstrip("."))
    return noted(words, notes)


def totals_words(found: Totals) -> str:
    """Return how the cells stand, "12 cells moved towards agreement, 3 away, …"."""
    return tr(
        "Cells: {towards} towards agreement, {away} away, {other} in terms or otherwise, "
        "{unchanged} unchanged, {unknown} unknown.",
        towards=number(found.towards),
        away=number(found.away),
        other=number(found.other),
        unchanged=number(found.unchanged),
        unknown=number(found.unknown),
    )


def brief_text(record: Record, perspective: Perspective, by: str = BY_COMPONENT) -> str:
    """Return what moved as text: heading, counts, and a sentence for each shift by group."""
    record = record.as_known(perspective.known_at)
    found = brief(record, perspective, by)
    question = found.question
    parts = [what_moved(question)]
    parts.append("\n".join(labelled(*each) for each in heading(record, question)))
    counts = [shift_words(found.shifts)]
    if found.totals is not None:
        counts.append(totals_words(found.totals))
    parts.append("\n".join(counts))
    moments = [moment for group in found.groups for moment in group.moments]
    sources = reads.sources(
        record, {m.event.claim.source for m in moments if m.event.claim.source is not None}
    )
    for group in found.groups:
        lines = [
            f"{ARROWS[m.event.direction]} {sentence(record, m, sources)}" for m in group.moments
        ]
        parts.append("\n".join((group.title, *lines)))
    if not found.groups:
        parts.append(nothing_moved(question))
    return "\n\n".join(parts)


def shift_words(counts: Counts) -> str:
    """Return how many shifts there were; corrections and reaffirmations are none."""
    return tr(
        "{counts}. Corrections, recodes and reaffirmations are no movement.",
        counts=counts_words(counts),
    )


def what_moved(question: Question) -> str:
    """Return the title of what moved since the moment compared with, or ever."""
    if question.then is None:
        return tr("What moved")
    return tr("What moved since {moment}", moment=since_words(question))


def nothing_moved(question: Question) -> str:
    """Return that nothing moved since the moment compared with, or ever."""
    if question.then is None:
        return tr("Nothing moved.")
    return tr("Nothing moved since {moment}.", moment=since_words(question))
