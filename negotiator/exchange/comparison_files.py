"""The comparison as files for other programs: a web page, a Word document, the text alone."""

from collections.abc import Sequence
from itertools import count
from typing import Any

from negotiator import assets
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.differences import Piece, RunKind, newer, older, passages
from negotiator.domain.held import State
from negotiator.domain.perspective import Perspective
from negotiator.domain.report_names import report_title
from negotiator.domain.stages import shown_title
from negotiator.domain.words import shown_marking
from negotiator.exchange.framework_text import Section, to_markdown, to_plain
from negotiator.exchange.page_words import spoken
from negotiator.language import decimal, listed, marked, tr
from negotiator.reports.comparison import Comparison, Side, standing_words
from negotiator.reports.question import heading
from negotiator.reports.sentences import stance_inline
from negotiator.store.reads import ComponentHead
from negotiator.store.record import Record

_TWO = (marked("Current framework"), marked("Proposed modification"))


def as_html(record: Record, perspective: Perspective) -> str:
    """Return a page that stands by itself: it loads nothing, and runs nothing."""
    from jinja2 import Environment

    comparison = Comparison(record, perspective)
    record = comparison.record
    negotiation = record.negotiation
    numbers = count(1)
    page = Environment(autoescape=True).from_string(
        assets.path("templates/comparison.html").read_text("utf-8")
    )
    return page.render(
        **spoken(),
        title=tr("Texts in columns") if comparison.has_columns else report_title("comparison"),
        negotiation=negotiation.title,
        heading=heading(record, comparison.question),
        marking=_marking(comparison),
        disclaimer=negotiation.disclaimer,
        columns=[shown_title(each) for each in comparison.titles]
        if comparison.has_columns
        else [tr(each) for each in _TWO],
        components=[_html_part(comparison, each, numbers) for each in comparison.components],
    )


def _html_part(comparison: Comparison, head: ComponentHead, numbers: "count[int]") -> Any:  # noqa: ANN401
    if comparison.has_columns:
        columns = comparison.columns(head)
        sides, standing = columns.sides, columns.standing
        rows = [[newer(cell) if cell else [] for cell in row] for row in columns.rows]
    else:
        compared = comparison.row(head)
        sides, standing = (compared.current, compared.proposed), compared.standing
        rows = [[older(each.runs), newer(each.runs)] for each in passages(compared.runs)]
    return {
        "number": head.number,
        "title": head.title,
        "standing": standing_words(standing),
        "sides": [_side_words(side) for side in sides],
        "rows": [
            {"number": next(numbers), "cells": [[_html_piece(p) for p in cell] for cell in row]}
            for row in rows
        ],
        "stances": _stances(comparison, head.key),
    }


def _html_piece(piece: Piece) -> dict[str, object]:
    tag = "" if piece.kind is RunKind.EQUAL else "del" if piece.is_gone else "ins"
    return {"words": piece.words, "tag": tag, "moved": piece.kind is RunKind.MOVED}


def _side_words(side: Side | None) -> str:
    if side is None:
        return tr("No such text")
    parts = [
        side.version.shown,
        short_date(PartialDate.unpack(side.version.date)) if side.version.date else "",
        side.proposer,
        tr("%n brackets", "", side.brackets) if side.brackets else tr("no brackets"),
    ]
    return listed([part for part in parts if part])


def _stances(comparison: Comparison, component: int) -> str:
    cells, margin = comparison.stances(component)
    scale = comparison.record.negotiation.scale
    words = []
    for party in comparison.matrix.parties:
        cell = cells.get(party.key)
        if cell is None:
            continue
        differs = cell.held.state is State.CONTRADICTORY
        parts = [tr("sources differ") if differs else stance_inline(scale, cell.stance)]
        if cell.held.claim.condition and not differs:
            parts.append(tr("if {condition}", condition=cell.held.claim.condition))
        if any(claim.red_line for claim in cell.held.claims):
            parts.append(tr("red line"))
        if cell.older_text is not None:
            parts.append(tr("said of an older text"))
        words.append(f"{party.name} {listed(parts)}")
    if margin.convergence is not None:
        words.append(tr("convergence {number}", number=decimal(margin.convergence)))
    return " · ".join(words)


def _marking(comparison: Comparison) -> str:
    """Return the highest marking of the positions that are told."""
    levels = [
        claim.marking
        for head in comparison.components
        for cell in comparison.stances(head.key)[0].values()
        for claim in cell.held.claims
    ]
    markings = comparison.record.negotiation.markings
    return shown_marking(markings[max(levels, default=0)]).upper()


def as_docx(record: Record, perspective: Perspective) -> bytes:
    """Return the texts as a Word document, what differs as tracked changes.

    Of several versions it is the first and the last.
    """
    from negotiator.exchange.word_document import Front
    from negotiator.exchange.word_out import Passage, docx_with_changes

    versions = perspective.versions
    if len(versions) > len(_TWO):
        perspective = perspective.but(versions=(versions[0], versions[-1]))
    comparison = Comparison(record, perspective)
    record = comparison.record
    negotiation = record.negotiation
    front = Front(
        negotiation.title,
        heading(record, comparison.question),
        _marking(comparison),
        negotiation.disclaimer,
        record.author,
        record.now(),
    )
    found = []
    for head in comparison.components:
        row = comparison.row(head)
        found.append(Passage(f"{head.number} {head.title}", row.runs, head.depth + 1))
    return docx_with_changes(front, found)


def as_text(record: Record, perspective: Perspective, suffix: str) -> str:
    """Return the text of the whole framework, as Markdown or plain: of each component one version.

    It is the last version named, or else what lies on the table, or what is in force.
    """
    comparison = Comparison(record, perspective)
    record = comparison.record
    frame = comparison.question.components
    texts: dict[int, Side] = {}
    for head in comparison.components:
        row = comparison.columns(head, comparison.titles[-1:]) if comparison.titles else None
        side = row.sides[-1] if row is not None else None
        if not comparison.titles:
            compared = comparison.row(head)
            side = compared.proposed or compared.current
        if side is not None:
            texts[head.key] = side
    sections = [
        Section(
            head.number,
            head.title,
            texts[head.key].text if head.key in texts else "",
            head.depth + 1,
            n,
        )
        for n, head in enumerate(_with_chapters(frame, texts), start=1)
    ]
    write = to_markdown if suffix == ".md" else to_plain
    about = [*heading(record, comparison.question)]
    negotiation = record.negotiation
    if negotiation.disclaimer:
        about.append((tr("Disclaimer"), negotiation.disclaimer))
    return write(sections, negotiation.title, about)


def _with_chapters(frame: Sequence[ComponentHead], texts: dict[int, Side]) -> list[ComponentHead]:
    """Return the components with a text, and those above them."""
    by_key = {head.key: head for head in frame}
    wanted = set(texts)
    for key in texts:
        above = by_key[key].parent
        while above is not None and above in by_key:
            wanted.add(above)
            above = by_key[above].parent
    return [head for head in frame if head.key in wanted]
