"""What recording a position would do, said before it is done."""

from collections.abc import Sequence
from typing import NamedTuple

from negotiator.domain.claims import EVERYTHING, Claim
from negotiator.domain.codes import Act
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.positions import Position
from negotiator.domain.shifts import Event, EventKind, events
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.reports.sentences import stance_word
from negotiator.store import reads
from negotiator.store.record import Record

_NEW = -1


class Outlook(NamedTuple):
    """What a position will be in its line of claims.

    Attributes:
        event: what it does: initial, shift, reaffirmation, correction, withdrawal; contradictory
            when another claim of the same moment says otherwise.
        is_late: whether later claims stand already, before which it lands.
        since: what is held now and since when, in words; empty for a first record.
    """

    event: Event
    is_late: bool
    since: str


def outlook(record: Record, position: Position) -> Outlook:
    """Return what recording ``position`` would do."""
    component = record.key_of("component", position.component)
    party = record.key_of("party", position.party)
    line = reads.claims_of(record, [component], [party], None).get((component, party), [])
    return outlook_in(record, position, (component, party), line)


def outlook_in(
    record: Record, position: Position, cell: tuple[int, int], line: Sequence[Claim]
) -> Outlook:
    """Return what recording ``position`` would do among the claims of its cell.

    Args:
        record: the record.
        position: the position.
        cell: the keys of its component and party.
        line: all claims of the cell.
    """
    component, party = cell
    refers_to = record.key_of("position", position.refers_to) if position.refers_to else None
    new = Claim(
        _NEW,
        party,
        component,
        position.stance,
        position.red_line,
        position.condition,
        position.statement,
        position.expressed_on.packed,
        position.day_order,
        int(position.basis),
        None,
        position.credibility,
        None,
        None,
        position.marking,
        int(position.act),
        refers_to,
        max((claim.recorded_at for claim in line), default=0) + 1,
        None,
        position.note,
    )
    happened = events([*line, new], EVERYTHING)
    mine = [event for event in happened if event.claim.key == _NEW]
    is_correction = position.act is Act.CORRECTION
    event = next(
        (each for each in mine if (each.kind is EventKind.CORRECTION) == is_correction), None
    ) or (mine[0] if mine else Event(EventKind.REAFFIRMATION, new, None))
    is_late = any(claim.moment > new.moment for claim in line) and not is_correction
    return Outlook(event, is_late, _since(record, line))


def what_it_is(seen: Outlook) -> str:
    """Return what recording a position will be, in words."""
    if seen.event.contradictory:
        words = tr("Sources differ")
    elif seen.event.kind is EventKind.INITIAL:
        words = tr("First record")
    elif seen.event.kind is EventKind.CORRECTION:
        words = tr("Correction, no movement")
    else:
        words = at_start(seen.event.kind.shown)
    return tr("{event}, before later claims", event=words) if seen.is_late else words


def _since(record: Record, line: Sequence[Claim]) -> str:
    told = [event for event in events(line, EVERYTHING) if event.kind is not EventKind.CORRECTION]
    if not told:
        return ""
    start = next(
        (event for event in reversed(told) if event.kind is not EventKind.REAFFIRMATION), told[0]
    )
    words = stance_word(record.negotiation.scale, told[-1].claim.stance)
    since = short_date(PartialDate.unpack(start.claim.expressed))
    if told[-1] is start:
        return tr("{stance} since {date}", stance=words, date=since)
    again = short_date(PartialDate.unpack(told[-1].claim.expressed))
    return tr("{stance} since {date}, reaffirmed {again}", stance=words, date=since, again=again)
