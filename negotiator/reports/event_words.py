"""An event of the timeline in words: what happened, on whose word, what it replaced, and why."""

from negotiator.domain.date_words import long_date, short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.shifts import EventKind
from negotiator.reports.sentences import moment_words, terms_inline
from negotiator.reports.timeline import Moment
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.surroundings import links

_KINDS = {
    EventKind.INITIAL: "first record",
    EventKind.SHIFT: "shift",
    EventKind.REAFFIRMATION: "reaffirmation",
    EventKind.CORRECTION: "correction",
    EventKind.WITHDRAWAL: "withdrawal",
    EventKind.RECODE: "recode",
}


def event_sentence(record: Record, moment: Moment) -> str:
    """Return an event as a sentence, with its day, round and source."""
    where = f"{moment.party.name} on {moment.component.number} {moment.component.title}"
    words = moment_words(record.negotiation.scale, moment)
    kind = "sources differ" if moment.event.contradictory else _KINDS[moment.event.kind]
    beside = (
        long_date(PartialDate.unpack(moment.event.claim.expressed)),
        *beside_words(record, moment),
    )
    said = moment.event.claim.statement
    return f"{where}: {kind}, {words}{f'. {said}' if said else ''} ({', '.join(beside)})"


def event_lines(record: Record, moment: Moment) -> list[str]:
    """Return an event as lines: what, in which words, when and on whose word, instead of what."""
    event = moment.event
    claim = event.claim
    lines = [f"{moment.party.name} on {moment.component.number} {moment.component.title}"]
    kind = "Sources differ" if event.contradictory else _KINDS[event.kind].capitalize()
    lines.append(f"{kind}: {moment_words(record.negotiation.scale, moment)}")
    if claim.statement:
        lines.append(f"“{claim.statement}”")
    if claim.note:
        lines.append(claim.note)
    day = short_date(PartialDate.unpack(claim.expressed))
    lines.append(" · ".join((day, *beside_words(record, moment))))
    if event.before is not None and event.kind is not EventKind.REAFFIRMATION:
        former = terms_inline(record.negotiation.scale, event.before)
        on = short_date(PartialDate.unpack(event.before.expressed))
        lines.append(f"Replaced: {former}, said on {on}")
    lines += [why[:1].upper() + why[1:] for why in causes(record, moment)]
    return lines


def causes(record: Record, moment: Moment) -> list[str]:
    """Return why a party shifted, as far as that is recorded: a new text, or what it hangs on."""
    event = moment.event
    if not event.is_movement:
        return []
    found = []
    claim, before = event.claim, event.before
    texts = {
        text.key: text
        for text in reads.versions(record, [claim.component]).get(claim.component, [])
    }
    now = texts.get(claim.text_version or 0)
    then = texts.get(before.text_version or 0) if before is not None else None
    if now is not None and then is not None and now.order > then.order:
        found.append(f"after {now.title}")
    found += [f"linked to {link.number}" for link in links(record, claim.component)]
    return found


def beside_words(record: Record, moment: Moment) -> list[str]:
    """Return round and source of an event, with the grading."""
    claim = moment.event.claim
    found = [moment.round.title] if moment.round is not None else []
    source = reads.sources(record, [claim.source]).get(claim.source) if claim.source else None
    if source is not None:
        found.append(source.title)
    grade = grading(source.reliability if source is not None else None, claim.credibility)
    return [*found, grade] if grade else found
