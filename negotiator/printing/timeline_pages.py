"""The timeline on paper: for each component, what each party said, in order."""

from collections import defaultdict

from PySide6.QtCore import QRectF

from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.grading import grading
from negotiator.domain.perspective import Perspective
from negotiator.domain.round_words import round_code
from negotiator.domain.words import at_start
from negotiator.language import listed, marked, tr
from negotiator.printing import tables
from negotiator.printing.event_marks import of_event
from negotiator.printing.items import Fill, Frame, Text
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Row, Section, Space, Strip
from negotiator.printing.words import Style, Words, points
from negotiator.reports.sentences import basis_word, counts_words
from negotiator.reports.timeline import Moment, Timeline, count
from negotiator.store import reads
from negotiator.store.record import Record

SHARES = (0.10, 0.14, 0.13, 0.12, 0.34, 0.10, 0.07)


def heads() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (
        tr("Expressed"),
        tr("Party"),
        tr("What it did"),
        tr("From, to", "stances"),
        tr("Terms"),
        tr("Basis"),
        tr("Grading"),
    )


def sections(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return one table whose chapters are the components, and a line that counts the shifts."""
    palette, width = space.palette, space.width
    timeline = Timeline(record, perspective)
    moments = timeline.moments()
    tables.check_amount(len(moments), marked("{number} events would fill thousands of pages."))
    if not moments:
        words = tr("Nothing was said in this perspective.")
        return [Section([Row(tables.text_strip([(words, Style())], width))])]
    by_component: dict[int, list[Moment]] = defaultdict(list)
    for moment in moments:
        by_component[moment.component.key].append(moment)
    sources = reads.sources(
        record, {m.event.claim.source for m in moments if m.event.claim.source is not None}
    )
    rows: list[Row] = []
    head = None
    for component in timeline.question.components:
        found = by_component.get(component.key)
        if not found:
            continue
        found.sort(key=lambda m: (m.party.key, m.event.claim.moment))
        title = tr(
            "{component} – {words}",
            "a title with what stands below it",
            component=f"{component.number}  {component.title}",
            words=counts_words(count(found)).lower(),
        )
        chapter = chapter_strip(title, width, palette)
        again = chapter_strip(tables.continued(title), width, palette)
        section = tables.table(
            heads(),
            [share * width for share in SHARES],
            [(event_cells(moment, sources), moment.event.claim.marking) for moment in found],
            palette,
            steps=len(record.negotiation.scale),
        )
        head = section.head
        space.goes_on()
        rows += [Row(row.strip, chapter, again) for row in section.rows]
    counts = tr(
        "{counts}. Corrections, reaffirmations and withdrawals are told apart and are no movement.",
        counts=counts_words(count(moments)),
    )
    summary = tables.text_strip([(counts, Style(8.8))], width)
    return [Section([Row(summary)]), Section(rows, head=head)]


def event_cells(moment: Moment, sources: dict[int, reads.SourceHead]) -> list[tables.Cell]:
    """Return an event as the cells of a row, one for each of ``heads``."""
    event = moment.event
    claim, before = event.claim, event.before
    source = sources.get(claim.source or 0)
    day = short_date(PartialDate.unpack(claim.expressed))
    word = tr("Sources differ") if event.contradictory else at_start(event.kind.shown)
    return [
        tables.Cell(listed([day, round_code(moment.round.number)]) if moment.round else day),
        tables.Cell(moment.party.name),
        tables.Cell(word, bold=event.is_movement),
        tables.Cell.change(
            of_event(event),
            before.stance if before else None,
            claim.stance,
            was_if=bool(before and before.condition),
            is_if=bool(claim.condition),
        ),
        tables.Cell(tables.terms_spans(claim)),
        tables.Cell(basis_word(claim.basis)),
        tables.Cell(grading(source.reliability if source else None, claim.credibility)),
    ]


def chapter_strip(title: str, width: float, palette: Palette) -> Strip:
    """Return the band with the name of a chapter."""
    words = Words([(title, Style(8.8, bold=True))], width - 2 * tables.PAD)
    height = words.height + points(5)
    box = QRectF(0, 0, width, height)
    place = QRectF(tables.PAD, points(2.5), width - 2 * tables.PAD, words.height)
    return Strip(height, [Fill(box, palette.group), Frame(box, palette.line), Text(place, words)])
