"""What a search found, as people read it, with the place it leads to."""

from typing import Any, NamedTuple

from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.search import Hit, search
from negotiator.store.titles import claim_words, title_of


class Found(NamedTuple):
    """A row that was found: what it is called, and the words around what was looked for."""

    hit: Hit
    title: str


def found(record: Record, words: str, limit: int = 50, *, internal: bool = False) -> list[Found]:
    """Return the rows in which all words stand, best first."""
    return [
        Found(hit, _title(record, hit)) for hit in search(record, words, limit, internal=internal)
    ]


def found_table(
    record: Record, words: str, limit: int, *, internal: bool = False
) -> list[dict[str, Any]]:
    """Return what was found as plain tables."""
    frame = reads.framework(record)
    components = {component.key: component.number for component in frame.components}
    parties = {party.key: party.code for party in frame.parties}
    return [
        {
            "kind": each.hit.word,
            "uid": str(record.uid_of(each.hit.word, each.hit.key)),
            "title": each.title,
            "text": each.hit.text,
            "start": each.hit.start,
            "length": each.hit.length,
            "component": components.get(each.hit.component),
            "party": parties.get(each.hit.party),
        }
        for each in found(record, words, limit, internal=internal)
    ]


def _title(record: Record, hit: Hit) -> str:
    if hit.word == "position":
        return claim_words(record, hit.key)
    row = record.row(hit.word, hit.key)
    return "" if row is None else title_of(record, row)
