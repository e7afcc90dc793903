"""Between a perspective and the words by which a kept sheet asks for it again."""

from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import USUAL_BASES, Perspective
from negotiator.domain.print_sets import PREVIOUS_ROUND, Asked
from negotiator.store import lookup
from negotiator.store.record import Record


def asked_of(record: Record, perspective: Perspective, *, since_round: bool = False) -> Asked:
    """Return the words for a perspective; what was known at a moment is not kept.

    Args:
        record: the record that it is asked of.
        perspective: what is asked.
        since_round: compare with the round before the last one, whichever that is by then.
    """
    ceiling = perspective.ceiling
    since = str(perspective.since) if perspective.since is not None else ""
    return Asked(
        as_of=str(perspective.as_of) if perspective.as_of is not None else "",
        since=PREVIOUS_ROUND if since_round else since,
        bases=None if perspective.bases == USUAL_BASES else perspective.bases,
        ceiling="" if ceiling is None else record.negotiation.markings[ceiling],
        parties=perspective.parties,
        components=perspective.components,
        versions=perspective.versions,
        arrangement=perspective.arrangement,
    )


def perspective_of(record: Record, asked: Asked) -> Perspective:
    """Return the perspective that the words ask for today.

    Raises:
        NegotiatorError: they name something that is not there any more.
    """
    return Perspective(
        as_of=PartialDate.parse(asked.as_of) if asked.as_of else None,
        bases=USUAL_BASES if asked.bases is None else asked.bases,
        ceiling=lookup.marking(record, asked.ceiling) if asked.ceiling else None,
        parties=asked.parties,
        components=asked.components,
        since=lookup.since(record, asked.since) if asked.since else None,
        versions=lookup.versions(record, ",".join(asked.versions)) if asked.versions else (),
        arrangement=asked.arrangement,
    )
