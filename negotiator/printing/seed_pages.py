"""The tables of participants, elements and dimensions on paper."""

from negotiator.domain.perspective import Perspective
from negotiator.printing import tables
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Row, Section
from negotiator.printing.words import Style
from negotiator.reports.seed_tables import SeedTable, seed_tables
from negotiator.store.record import Record


def sections(
    record: Record, perspective: Perspective, palette: Palette, width: float, height: float
) -> list[Section]:
    """Return the three tables, each under its title."""
    found = [_section(table, palette, width) for table in seed_tables(record, perspective)]
    shown = [section for section in found if section.rows]
    if not shown:
        words = "No participants, elements or dimensions in this perspective."
        return [Section([Row(tables.text_strip([(words, Style())], width))])]
    return shown


def participants_and_dimensions(
    record: Record, perspective: Perspective, palette: Palette, width: float
) -> list[Section]:
    """Return the tables that stand after the comparison, which has the elements itself."""
    first, _, last = seed_tables(record, perspective)
    return [_section(table, palette, width) for table in (first, last)]


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
