"""An event of the timeline in words: what happened, on whose word, what it replaced, and why."""

from negotiator.domain.date_words import long_date, short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.shifts import Event, EventKind
from negotiator.domain.words import at_start
from negotiator.language import listed, quoted, tr
from negotiator.reports.question import labelled
from negotiator.reports.sentences import followed_by, moment_words, noted, terms_inline
from negotiator.reports.timeline import Moment
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.surroundings import links


def _kind(event: Event) -> str:
    if event.contradictory:
        return tr("sources differ")
    return tr("first record") if event.kind is EventKind.INITIAL else event.kind.shown


def _where(moment: Moment) -> str:
    return tr(
        "{party} on {component}",
        party=moment.party.name,
        component=f"{moment.component.number} {moment.component.title}",
    )


def event_sentence(record: Record, moment: Moment) -> str:
    """Return an event as a sentence, with its day, round and source."""
    words = moment_words(record.negotiation.scale, moment)
    sentence = tr(
        "{where}: {kind}, {words}", where=_where(moment), kind=_kind(moment.event), words=words
    )
    beside = (
        long_date(PartialDate.unpack(moment.event.claim.expressed)),
        *beside_words(record, moment),
    )
    said = moment.event.claim.statement
    return noted(followed_by(sentence, said) if said else sentence, listed(beside))


def event_lines(record: Record, moment: Moment) -> list[str]:
    """Return an event as lines: what, in which words, when and on whose word, instead of what."""
    event = moment.event
    claim = event.claim
    words = moment_words(record.negotiation.scale, moment)
    lines = [_where(moment), labelled(at_start(_kind(event)), words)]
    if claim.statement:
        lines.append(quoted(claim.statement))
    if claim.note:
        lines.append(claim.note)
    day = short_date(PartialDate.unpack(claim.expressed))
    lines.append(" · ".join((day, *beside_words(record, moment))))
    if event.before is not None and event.kind is not EventKind.REAFFIRMATION:
        former = terms_inline(record.negotiation.scale, event.before)
        on = short_date(PartialDate.unpack(event.before.expressed))
        lines.append(tr("Replaced: {stance}, said on {date}", stance=former, date=on))
    lines += [at_start(why) for why in causes(record, moment)]
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
        found.append(tr("after {text}", "a cause", text=now.shown))
    found += [
        tr("linked to {number}", number=link.number) for link in links(record, claim.component)
    ]
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
