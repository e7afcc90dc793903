"""The three tables that a framework is introduced by: participants, elements, dimensions."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from negotiator.domain.components import Component, Consequence, TextVersion
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.report_names import report_title
from negotiator.domain.rows import Row
from negotiator.domain.words import at_start
from negotiator.language import speaking, tr
from negotiator.reports.comparison import Comparison, Side
from negotiator.reports.question import ask
from negotiator.reports.tables import perspective_table
from negotiator.store.record import Record

PARTICIPANTS, ELEMENTS, DIMENSIONS = "participants", "elements", "dimensions"
ALL = (PARTICIPANTS, ELEMENTS, DIMENSIONS)


class Field(NamedTuple):
    """A cell: its words, the row of the record that it is of, and the field; "" is not edited."""

    words: str
    row: Row | None = None
    field: str = ""


class SeedTable(NamedTuple):
    """A table as it stands in a paper: its title, heads, how wide each column is, and its rows."""

    name: str
    title: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: list[list[Field]]


def seed_tables(
    record: Record,
    perspective: Perspective,
    names: Sequence[str] = ALL,
) -> list[SeedTable]:
    """Return the tables of these names in a perspective."""
    record = record.as_known(perspective.known_at)
    make = {PARTICIPANTS: _participants, ELEMENTS: _elements, DIMENSIONS: _dimensions}
    return [make[name](record, perspective) for name in names]


def _participants(record: Record, perspective: Perspective) -> SeedTable:
    parties = {party.code: party for _, party in record.rows(Party)}
    shown = [
        parties[each.code] for each in ask(record, perspective).parties if each.code in parties
    ]
    return SeedTable(
        PARTICIPANTS,
        report_title("participants"),
        (tr("Participant"), tr("Role"), tr("In the framework"), tr("Anticipated result")),
        (0.2, 0.16, 0.24, 0.4),
        [
            [
                Field(party.name, party, "name"),
                Field(at_start(party.role.shown), party, "role"),
                Field(party.in_framework, party, "in_framework"),
                Field(party.anticipated_result, party, "anticipated_result"),
            ]
            for party in shown
        ],
    )


def _elements(record: Record, perspective: Perspective) -> SeedTable:
    comparison = Comparison(record, perspective.but(versions=()))
    components = {row.number: row for _, row in record.rows(Component)}
    texts = {record.key_of("text-version", row.uid): row for _, row in record.rows(TextVersion)}
    rows = []
    for head in comparison.components:
        cells = [Field(f"{head.number} {head.title}", components.get(head.number), "title")]
        cells += [_text_field(side, texts) for side in comparison.sides(head)]
        rows.append(cells)
    return SeedTable(
        ELEMENTS,
        tr("Elements"),
        (tr("Element"), tr("Current framework"), tr("Proposed modification")),
        (0.22, 0.39, 0.39),
        rows,
    )


def _text_field(side: Side | None, texts: dict[int, TextVersion]) -> Field:
    if side is None:
        return Field("")
    return Field(side.text, texts.get(side.version.key), "text")


def _dimensions(record: Record, perspective: Perspective) -> SeedTable:
    numbers = {row.uid: row.number for _, row in record.rows(Component)}
    shown = {head.number for head in ask(record, perspective).components}
    rows = []
    for _, each in record.rows(Consequence):
        number = numbers.get(each.component, "") if each.component else ""
        if number and number not in shown:
            continue
        rows.append(
            [
                Field(each.dimension, each, "dimension"),
                Field(each.text, each, "text"),
                Field(number or tr("all", "components")),
                Field(
                    at_start(each.likelihood.shown) if each.likelihood else "", each, "likelihood"
                ),
                Field(at_start(each.severity.shown) if each.severity else "", each, "severity"),
            ]
        )
    return SeedTable(
        DIMENSIONS,
        report_title("consequences"),
        (
            tr("Dimension"),
            tr("Likely consequence"),
            tr("Of", "component"),
            tr("Likelihood"),
            tr("Severity"),
        ),
        (0.2, 0.48, 0.08, 0.12, 0.12),
        rows,
    )


@speaking("en")
def seed_table(
    record: Record,
    perspective: Perspective,
    names: Sequence[str] = ALL,
) -> dict[str, Any]:
    """Return the tables of these names as a document: rows by their heads."""
    record = record.as_known(perspective.known_at)
    found: dict[str, Any] = {"perspective": perspective_table(record, ask(record, perspective))}
    rows = []
    for table in seed_tables(record, perspective, names):
        for row in table.rows:
            values = {head: cell.words for head, cell in zip(table.heads, row, strict=True)}
            rows.append({"table": table.name, **values})
    return found | {"rows": rows}
