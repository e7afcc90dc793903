"""Which mark stands for what happened: one answer for cells, timelines, histories and pages."""

from negotiator.domain.shifts import Direction, Event, EventKind
from negotiator.printing.symbols import Mark

OF_DIRECTION = {
    Direction.TOWARDS: Mark.TOWARDS,
    Direction.AWAY: Mark.AWAY,
    Direction.TERMS: Mark.TERMS,
    Direction.NEITHER: Mark.TERMS,
}
_OF_KIND = {
    EventKind.INITIAL: Mark.FIRST,
    EventKind.REAFFIRMATION: Mark.REAFFIRMED,
    EventKind.CORRECTION: Mark.CORRECTED,
    EventKind.WITHDRAWAL: Mark.WITHDRAWN,
    EventKind.RECODE: Mark.RECODED,
}


def of_event(event: Event) -> Mark:
    """Return the mark of an event in a timeline or history."""
    if event.contradictory:
        return Mark.DIFFER
    if event.kind is EventKind.SHIFT:
        return OF_DIRECTION[event.direction]
    return _OF_KIND[event.kind]
