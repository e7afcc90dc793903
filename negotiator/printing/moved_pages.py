"""What moved, on paper: the shifts of each component, with counts and causes."""

from negotiator.domain.perspective import Perspective
from negotiator.language import listed
from negotiator.printing import tables
from negotiator.printing.paper import Row, Section, Space
from negotiator.printing.timeline_pages import SHARES, chapter_strip, event_cells, heads
from negotiator.printing.words import Style
from negotiator.reports.brief import brief, nothing_moved, shift_words, totals_words
from negotiator.reports.event_words import causes
from negotiator.store import reads
from negotiator.store.record import Record


def sections(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the counts, and one table whose chapters are the components that moved."""
    palette, width = space.palette, space.width
    record = record.as_known(perspective.known_at)
    found = brief(record, perspective)
    counts = shift_words(found.shifts)
    if found.totals is not None:
        counts = f"{counts} {totals_words(found.totals)}"
    summary = Row(tables.text_strip([(counts, Style(8.8))], width))
    if not found.groups:
        words = nothing_moved(found.question)
        return [Section([summary, Row(tables.text_strip([(words, Style())], width))])]
    moments = [moment for group in found.groups for moment in group.moments]
    sources = reads.sources(
        record, {m.event.claim.source for m in moments if m.event.claim.source is not None}
    )
    rows: list[Row] = []
    head = None
    for group in found.groups:
        lines = []
        for moment in group.moments:
            cells = event_cells(moment, sources)
            why = listed(causes(record, moment))
            if why:
                cells[4].spans.append((f" ({why})", tables.PLAIN))
            lines.append((cells, moment.event.claim.marking))
        section = tables.table(
            heads(),
            [share * width for share in SHARES],
            lines,
            palette,
            steps=len(record.negotiation.scale),
        )
        head = section.head
        space.goes_on()
        chapter = chapter_strip(group.title, width, palette)
        again = chapter_strip(tables.continued(group.title), width, palette)
        rows += [Row(row.strip, chapter, again) for row in section.rows]
    return [Section([summary]), Section(rows, head=head)]
