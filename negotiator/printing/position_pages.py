"""The record of positions on paper: every claim as it was recorded, or cell by cell."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act, Basis
from negotiator.domain.date_words import moment_words, short_date
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.grading import grading
from negotiator.domain.perspective import Perspective
from negotiator.domain.round_words import round_code
from negotiator.domain.words import at_start
from negotiator.language import listed, marked, tr
from negotiator.printing import tables
from negotiator.printing.paper import Row, Section, Space
from negotiator.printing.timeline_pages import chapter_strip
from negotiator.printing.words import Style, apart
from negotiator.reports.question import Question, ask
from negotiator.reports.sentences import act_word, stance_word
from negotiator.reports.tables import claims_shown
from negotiator.store import reads
from negotiator.store.record import Record

_RECORD = (
    (marked("Expressed"), 0.115),
    (marked("Party"), 0.12),
    (marked("Component"), 0.16),
    (marked("Stance"), 0.135),
    (marked("Terms"), 0.22),
    (marked("Source"), 0.14),
    (marked("Recorded"), 0.11),
)
_CELL = (
    (marked("Expressed"), 0.115),
    (marked("Stance"), 0.145),
    (marked("Terms"), 0.37),
    (marked("Source"), 0.20),
    (marked("Recorded"), 0.17),
)


def sections(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return one table of all claims, in the order in which they were recorded."""
    written = _Written(record, ask(record, perspective))
    rows = []
    for claim in written.claims:
        space.goes_on()
        party, component = written.cell_words(claim)
        expressed, *rest = written.cells(claim)
        rows.append(([expressed, tables.Cell(party), tables.Cell(component), *rest], claim.marking))
    return [_table(_RECORD, rows, space)] if rows else _nothing(space)


def cells(record: Record, perspective: Perspective, space: Space) -> list[Section]:
    """Return the claims of each cell under its name, in the order in which they were expressed."""
    written = _Written(record, ask(record, perspective))
    by_cell: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for claim in written.claims:
        by_cell[claim.component, claim.party].append(claim)
    rows: list[Row] = []
    head = None
    for component in written.question.components:
        for party in written.question.parties:
            line = by_cell.get((component.key, party.key))
            if not line:
                continue
            line.sort(key=lambda claim: (claim.moment, claim.key))
            title = tr(
                "{component} – {words}",
                "a title with what stands below it",
                component=f"{component.number}  {component.title}",
                words=party.name,
            )
            chapter = chapter_strip(title, space.width, space.palette)
            again = chapter_strip(tables.continued(title), space.width, space.palette)
            space.goes_on()
            section = _table(_CELL, [(written.cells(each), each.marking) for each in line], space)
            head = section.head
            rows += [Row(row.strip, chapter, again) for row in section.rows]
    return [Section(rows, head=head)] if rows else _nothing(space)


class _Names(NamedTuple):
    parties: dict[int, str]
    components: dict[int, str]
    rounds: dict[int, str]
    authors: dict[int, str]
    sources: dict[int, reads.SourceHead]


class _Written:
    """The claims of a perspective as cells of a table."""

    def __init__(self, record: Record, question: Question) -> None:
        self.question = question
        self.claims = claims_shown(record, question)
        tables.check_amount(
            len(self.claims), marked("{number} positions would fill thousands of pages.")
        )
        self._scale = record.negotiation.scale
        self._names = _Names(
            {party.key: party.name for party in question.parties},
            {each.key: f"{each.number}  {each.title}" for each in question.components},
            {each.key: round_code(each.number) for each in question.framework.rounds},
            reads.authors(record),
            reads.sources(record, {c.source for c in self.claims if c.source is not None}),
        )

    def cell_words(self, claim: Claim) -> tuple[str, str]:
        """Return party and component of a claim."""
        return self._names.parties[claim.party], self._names.components[claim.component]

    def cells(self, claim: Claim) -> list[tables.Cell]:
        """Return a claim as day, stance, terms, source, and by whom it was recorded."""
        names = self._names
        day = short_date(PartialDate.unpack(claim.expressed))
        around = names.rounds.get(claim.round or 0)
        source = names.sources.get(claim.source or 0)
        graded = grading(source.reliability if source else None, claim.credibility)
        title = apart(source.title) if source else ""
        where = [part for part in (title, graded, Basis(claim.basis).shown) if part]
        author = names.authors.get(claim.recorded_by or 0, "")
        recorded = moment_words(from_micros(claim.recorded_at))
        return [
            tables.Cell(listed([day, around]) if around else day),
            self._stance(claim),
            tables.Cell(tables.terms_spans(claim)),
            tables.Cell(listed(where)),
            tables.Cell(listed([recorded, apart(author)]) if author else recorded),
        ]

    def _stance(self, claim: Claim) -> tables.Cell:
        act = "" if claim.act == Act.CLAIM else f" ({act_word(claim.act)})"
        if claim.stance is None:
            return tables.Cell(at_start(act_word(claim.act)))
        word = stance_word(self._scale, claim.stance)
        value = "" if claim.value is None else f" {claim.value}"
        return tables.Cell.of_stance(
            claim.stance, f"{word}{value}{act}", conditional=bool(claim.condition)
        )


def _table(
    columns: Sequence[tuple[str, float]],
    rows: Sequence[tuple[Sequence[tables.Cell], int]],
    space: Space,
) -> Section:
    widths = [share * space.width for _, share in columns]
    return tables.table([tr(name) for name, _ in columns], widths, rows, space.palette)


def _nothing(space: Space) -> list[Section]:
    words = tr("Nothing was recorded in this perspective.")
    return [Section([Row(tables.text_strip([(words, Style())], space.width))])]
