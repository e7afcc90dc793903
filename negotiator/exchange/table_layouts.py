"""How positions stand in a foreign table: one a row, parties by components, or as KTAB has them.

Whatever the layout, its rows become words by field.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from negotiator.domain.components import Component
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.parties import Party
from negotiator.exchange.export import ABOUT, unescaped
from negotiator.exchange.mapping import NEEDED, Layout, Mapping, guessed_columns
from negotiator.language import listed, tr
from negotiator.store.record import Record

_KTAB_FIRST = 3
_KTAB_HEADS = ["actor", "description", "power"]
_LOOKED_AT = 3


class Row(NamedTuple):
    """A row as words by field, whatever the layout of its table."""

    line: int
    values: dict[str, str]


def recognised(record: Record, rows: Sequence[Sequence[str]]) -> Layout:
    """Return the layout that the first rows of a table have, by their heads and names.

    It is a matrix where no column names a component, and most heads are parties or components of
    the record; KTAB's where a row begins with Actor, Description, Power.
    """
    if any([cell.strip().casefold() for cell in row[:_KTAB_FIRST]] == _KTAB_HEADS for row in rows):
        return Layout.KTAB
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    heads = [cell.strip() for cell in rows[0]] if rows else []
    if "component" in guessed_columns(heads):
        return Layout.LONG
    known = _party_words(record) | {
        words.casefold()
        for _, row in record.rows(Component)
        for words in (row.number, row.title, f"{row.number} {row.title}")
    }
    named = [head for head in heads[1:] if head]
    hits = sum(head.casefold() in known for head in named)
    return Layout.MATRIX if named and 2 * hits >= len(named) else Layout.LONG


def _party_words(record: Record) -> set[str]:
    return {
        words.casefold()
        for _, row in record.rows(Party)
        for words in (row.code, row.name, f"{row.name} ({row.code})")
    }


def start_of(lines: Iterator[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Take the first lines from a table, blank ones between them too."""
    start: list[tuple[int, list[str]]] = []
    filled = 0
    for line in lines:
        start.append(line)
        filled += any(cell.strip() for cell in line[1])
        if filled == _LOOKED_AT:
            break
    return start


def escapes_undone(lines: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines of a CSV with the mark gone that keeps a text from being a formula."""
    for line, cells in lines:
        if any(cell.startswith("'") for cell in cells):
            yield line, [unescaped(cell) for cell in cells]
        else:
            yield line, cells


def rows_of(
    record: Record, lines: Iterator[tuple[int, list[str]]], mapping: Mapping
) -> tuple[Iterator[Row], dict[str, str]]:
    """Return the rows of a table, and which columns were taken for which fields."""
    head: list[str] = []
    for _, cells in lines:
        if any(cell.strip() for cell in cells):
            head = [cell.strip() for cell in cells]
            break
    if not head:
        raise NegotiatorError(tr("The table is empty."), tr("Choose another file or sheet."))
    if mapping.layout is Layout.KTAB:
        return _ktab_rows(lines), {}
    if mapping.layout is Layout.MATRIX:
        return _matrix_rows(record, head, lines), {}
    columns = mapping.columns or guessed_columns(head)
    places: dict[str, int] = {}
    for field, name in columns.items():
        if name not in head:
            raise NegotiatorError(
                tr("The table has no column “{name}”.", name=name),
                tr("Its heads: {words}.", words=listed(head[:40])),
            )
        places[field] = head.index(name)
    for field in NEEDED:
        if field not in places and field not in mapping.defaults:
            raise NegotiatorError(
                tr("No column is known for {field}.", field=field),
                tr("Map one of: {words}.", words=listed(head[:40])),
            )
    return _long_rows(lines, places, len(head)), dict(columns)


def _long_rows(
    lines: Iterator[tuple[int, list[str]]], places: dict[str, int], width: int
) -> Iterator[Row]:
    is_after_gap = False
    for line, cells in lines:
        if not any(cell.strip() for cell in cells):
            is_after_gap = True
            continue
        if is_after_gap and cells[0] == ABOUT and not any(cell.strip() for cell in cells[2:]):
            # Below a table of our own stands what it shows; no positions follow.
            return
        is_after_gap = False
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            words = tr("it has {count} cells, and there are %n heads", "", width, count=len(cells))
            yield Row(line, {"": words})
            continue
        yield Row(
            line,
            {field: cells[n].strip() if n < len(cells) else "" for field, n in places.items()},
        )


def _matrix_rows(
    record: Record, head: list[str], lines: Iterator[tuple[int, list[str]]]
) -> Iterator[Row]:
    """Yield a row for each cell of a table of parties by components, in either direction."""
    parties = _party_words(record)
    across_are_parties = any(words.casefold() in parties for words in head[1:])
    for line, cells in lines:
        if not cells or not cells[0].strip():
            continue
        for column, words in enumerate(cells[1:], start=1):
            if not words.strip():
                continue
            if column >= len(head) or not head[column]:
                yield Row(
                    line, {"": tr("the cell in column {number} has no head", number=column + 1)}
                )
                continue
            down, across = cells[0].strip(), head[column]
            party, component = (across, down) if across_are_parties else (down, across)
            yield Row(line, {"party": party, "component": component, "cell": words})


def _ktab_rows(lines: Iterator[tuple[int, list[str]]]) -> Iterator[Row]:
    """Yield a row for each actor and dimension of a KTAB table; salience goes into the note."""
    for line, cells in lines:
        words = [cell.strip() for cell in cells]
        if not words or not words[0] or words[0].casefold() == "actor":
            continue
        numbers = words[_KTAB_FIRST:]
        while numbers and not numbers[-1]:
            numbers.pop()
        if len(numbers) % 2:
            yield Row(line, {"": tr("positions and saliences do not come in pairs")})
            continue
        for n in range(0, len(numbers), 2):
            yield Row(
                line,
                {
                    "party": words[0],
                    "component": f"{n // 2 + 1}",
                    "component_title": tr("Dimension {number}", number=n // 2 + 1),
                    "value": numbers[n],
                    "note": tr(
                        "Salience {number}, power {power}", number=numbers[n + 1], power=words[2]
                    ),
                },
            )
