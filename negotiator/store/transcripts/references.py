"""What refers to what in a document, where columns hold uids instead of keys."""

from collections.abc import Mapping

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store import fillings
from negotiator.store.kinds import KINDS, Kind

POSITION_REFERENCES = {
    "party": "party",
    "component": "component",
    "source": "source",
    "round": "round",
    "text_version": "text-version",
    "refers_to": "position",
}


def references(word: str) -> Mapping[str, str]:
    """Return the columns that refer to rows, in what a row or a position was, and their kinds."""
    if word == fillings.WORD:
        return fillings.REFERENCES
    return {column.name: column.refers_to or "" for column in kind_of(word).references}


def kind_of(word: str) -> Kind:
    """Return a kind of row.

    Raises:
        NegotiatorError: there is no such kind.
    """
    if word not in KINDS:
        raise NegotiatorError(
            tr("The document contradicts itself: there is no kind of row “{word}”.", word=word),
            tr("Nothing was written."),
        )
    return KINDS[word]
