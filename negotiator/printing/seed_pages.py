"""The tables of participants, elements and dimensions on paper."""

from negotiator.domain.perspective import Perspective
from negotiator.language import marked, tr
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
        words = tr(_NOTHING[found[0].name if len(found) == 1 else ""])
        return [Section([Row(tables.text_strip([(words, Style())], space.width))])]
    return shown


_NOTHING = {
    PARTICIPANTS: marked("No participants in this perspective."),
    DIMENSIONS: marked("No likely consequences in this perspective."),
    "": marked("No participants, elements or likely consequences in this perspective."),
}


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
