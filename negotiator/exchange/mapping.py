"""How the columns and words of a foreign table are to be read; kept as JSON."""

import json
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.field_names import every_field_name
from negotiator.domain.rows import broken_rule
from negotiator.language import listed, marked, tr

FIELDS = {
    "party": marked("code or name of the party", "field of an import"),
    "party_name": marked("name of the party, checked against its code", "field of an import"),
    "component": marked("number or title of the component", "field of an import"),
    "component_title": marked(
        "title of the component, checked against its number", "field of an import"
    ),
    "stance": marked("stance", "field of an import"),
    "value": marked("value from 0 to 100, on a scale of numbers", "field of an import"),
    "condition": marked("condition", "field of an import"),
    "red_line": marked("whether it is a red line", "field of an import"),
    "expressed_on": marked("day on which it was said", "field of an import"),
    "day_order": marked("place within the day, from 1", "field of an import"),
    "act": marked("claim or withdrawal; corrections stay out", "field of an import"),
    "statement": marked("statement", "field of an import"),
    "basis": marked("basis", "field of an import"),
    "credibility": marked("credibility, 1 to 6", "field of an import"),
    "marking": marked("handling marking", "field of an import"),
    "note": marked("note", "field of an import"),
    "source_title": marked("title of the source", "field of an import"),
    "source_url": marked("number or address of the source", "field of an import"),
    "source_kind": marked("kind of the source", "field of an import"),
    "source_quote": marked("exact words", "field of an import"),
    "reliability": marked("reliability of the source, A to F", "field of an import"),
}
"""What is in a column, by the name of the field (``field_words``)."""
NEEDED = ("party", "component", "expressed_on")
_GUESSES = {
    "party": (
        "party",
        "code",
        "country_code",
        "country",
        "iso3",
        "actor",
        "delegation",
        "state",
        "organization",
        "organisation",
        "person",
    ),
    "party_name": ("party_name", "country_en", "country_name", "name"),
    "component": ("component", "number", "topic", "issue", "article", "concept"),
    "component_title": ("component_title", "topic_title", "issue_title"),
    "stance": ("stance", "position", "vote", "agreement"),
    "value": ("value", "score"),
    "condition": ("condition", "if"),
    "red_line": ("red_line", "redline"),
    "expressed_on": ("expressed_on", "expressed", "date", "on", "day"),
    "day_order": ("day_order",),
    "act": ("act",),
    "statement": ("statement", "quote", "words", "text", "remarks"),
    "basis": ("basis",),
    "credibility": ("credibility",),
    "marking": ("marking", "classification"),
    "note": ("note", "comment", "person"),
    "source_title": ("source_title", "document", "source", "title"),
    "source_url": ("source_url", "url", "link", "reference", "document source"),
    "source_kind": ("source_kind",),
    "source_quote": ("source_quote",),
    "reliability": ("reliability",),
}
_Word = Annotated[str, Field(max_length=2_000)]


class Layout(StrEnum):
    """How positions stand in a table."""

    LONG = "long"
    MATRIX = "matrix"
    KTAB = "ktab"


class Mapping(BaseModel):
    """What is needed to read a foreign table, and nothing that is guessed.

    Attributes:
        layout: one position a row, parties by components, or the layout of KTAB; None finds out.
        columns: for each field (``FIELDS``) the head of its column.
        stances: words of the table, and what they are on the scale.
        aliases: what parties are called in the table, and their codes.
        create: what may be added where it is not on record.
        defaults: values of fields that have no column.
        nothing: words that stand for no value, such as "NA".
        date_format: how days are written where not in ISO, as for strptime: %d.%m.%Y.
        encoding, separator, sheet: how the file is read; empty finds out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    layout: Layout | None = None
    columns: dict[str, _Word] = {}
    stances: dict[_Word, _Word] = {}
    aliases: dict[_Word, _Word] = {}
    create: tuple[Literal["party", "component", "source"], ...] = ()
    defaults: dict[str, _Word] = {}
    nothing: tuple[_Word, ...] = ()
    date_format: str = ""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""

    @classmethod
    def read(cls, text: str) -> "Mapping":
        """Return the mapping that a text of JSON holds.

        Raises:
            NegotiatorError: it is none.
        """
        try:
            found = cls.model_validate(json.loads(text))
        except (ValueError, ValidationError) as problem:
            words = str(problem)
            if isinstance(problem, ValidationError):
                first = problem.errors()[0]
                rule = broken_rule(first["type"], first["msg"], first.get("ctx", {}))
                words = f"{'.'.join(map(str, first['loc']))}: {rule}"
            raise NegotiatorError(
                tr("The mapping cannot be read: {reason}.", reason=words),
                tr("See the help for an example."),
            ) from None
        unknown = [each for each in (*found.columns, *found.defaults) if each not in FIELDS]
        if unknown:
            raise NegotiatorError(
                tr("A mapping knows no field “{name}”.", name=unknown[0]),
                tr("Known: {words}.", words=listed(list(FIELDS))),
            )
        return found

    def text(self) -> str:
        """Return it as JSON."""
        return self.model_dump_json(indent=1, exclude_defaults=True) + "\n"


def field_words(field: str) -> str:
    """Return what is in the column of a field."""
    return tr(FIELDS[field], "field of an import")


def guessed_columns(heads: list[str]) -> dict[str, str]:
    """Return which column each field seems to be in, by the names of the heads alone.

    Heads of our own tables are known in each of our languages.
    """
    by_name = {" ".join(head.casefold().replace("_", " ").split()): head for head in heads}
    found: dict[str, str] = {}
    for field, names in _GUESSES.items():
        own = every_field_name("source" if field == "source_title" else field)
        for name in (*names, *sorted(own)):
            head = by_name.get(" ".join(name.casefold().replace("_", " ").split()))
            if head is not None and head not in found.values():
                found[field] = head
                break
    return found
