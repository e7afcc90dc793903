"""The tables of participants, elements and dimensions on paper."""

from negotiator.domain.perspective import Perspective
from negotiator.printing import tables
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Row, Section, Space
from negotiator.printing.words import Style
from negotiator.reports.seed_tables import DIMENSIONS, PARTICIPANTS, SeedTable, seed_tables
from negotiator.store.record import Record


def sections(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the three tables, each under its title."""
    return _shown(seed_tables(record, perspective), space)


def participants(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the table of participants."""
    return _shown(seed_tables(record, perspective, (PARTICIPANTS,)), space)


def consequences(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the table of likely consequences."""
    return _shown(seed_tables(record, perspective, (DIMENSIONS,)), space)


def _shown(found: list[SeedTable], space: Space) -> list[Section]:
    shown = [_section(table, space.palette, space.width) for table in found if table.rows]
    if len(found) == 1 and shown:
        # The page says already what its only table is.
        shown[0].title = None
    if not shown:
        words = f"No {_either(found)} in this perspective."
        return [Section([Row(tables.text_strip([(words, Style())], space.width))])]
    return shown


def _either(found: list[SeedTable]) -> str:
    names = [table.title.lower() for table in found]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def participants_and_dimensions(
    record: Record, perspective: Perspective, palette: Palette, width: float
) -> list[Section]:
    """Return the tables that stand after the comparison, which has the elements itself."""
    found = seed_tables(record, perspective, (PARTICIPANTS, DIMENSIONS))
    return [_section(table, palette, width) for table in found]


def _section(table: SeedTable, palette: Palette, width: float) -> Section:
    return tables.table(
        table.heads,
        [share * width for share in table.shares],
        [
            ([tables.Cell(cell.words, bold=n == 0) for n, cell in enumerate(row)], 0)
            for row in table.rows
        ],
        palette,
        title=tables.title_strip(table.title, width),
    )
