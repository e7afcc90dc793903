"""Positions of a foreign table: what would come in and what not, row by row, and bringing it in.

Nothing is guessed. What is on record already is known again: importing twice changes nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from negotiator.domain.codes import Act
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Round
from negotiator.domain.uids import new_uid
from negotiator.exchange.foreign_tables import read_table
from negotiator.exchange.import_plan import Draft, Plan
from negotiator.exchange.mapping import Layout, Mapping
from negotiator.exchange.row_planner import Planner
from negotiator.exchange.table_layouts import escapes_undone, recognised, rows_of, start_of
from negotiator.language import number, tr
from negotiator.store.changes import Change, ChangeKind
from negotiator.store.record import Record


def planned(
    record: Record,
    path: Path,
    mapping: Mapping | None = None,
    goes_on: Callable[[int], bool] = lambda _: True,
) -> Plan:
    """Return what importing a file would do; nothing is written.

    Args:
        record: where it would go.
        path: the file.
        mapping: how to read it; None takes columns by the names of their heads.
        goes_on: is told how many rows are read; False ends the work.

    Raises:
        NegotiatorError: the file or the mapping cannot be read, or a needed column is missing.
    """
    mapping = mapping or Mapping()
    table = read_table(
        path, encoding=mapping.encoding, separator=mapping.separator, sheet=mapping.sheet
    )
    names = {*record.negotiation.scale.steps}
    stances = {word: name for word, name in table.stances.items() if name in names}
    found = {
        "encoding": table.encoding,
        "separator": table.separator,
        "stances": {**stances, **mapping.stances},
    }
    lines = escapes_undone(table.rows) if table.separator else table.rows
    start = start_of(lines)
    layout = mapping.layout or (
        Layout.LONG if mapping.columns else recognised(record, [cells for _, cells in start])
    )
    mapping = mapping.model_copy(update={**found, "layout": layout})
    rows, columns = rows_of(record, chain(start, lines), mapping)
    mapping = mapping.model_copy(update={"columns": columns})
    planner = Planner(record, mapping)
    for count, row in enumerate(rows, start=1):
        planner.take(row)
        if count % 1_000 == 0 and not goes_on(count):
            raise NegotiatorError(tr("The import was cancelled."), tr("Nothing was written."))
    return planner.plan()


def bring_in(
    record: Record,
    plan: Plan,
    *,
    only_sound: bool = False,
    label: str = "",
    goes_on: Callable[[int], bool] = lambda _: True,
) -> Change:
    """Write what a plan proposes, as one change.

    Args:
        record: where it goes.
        plan: what is proposed.
        only_sound: leave out the rows that cannot come in.
        label: what the change is called.
        goes_on: is told how many positions are written; False ends the work.

    Raises:
        NegotiatorError: there is nothing to write, rows stay out and ``only_sound`` is not said,
            or the work was ended; then nothing is written.
    """
    if plan.left_out and not only_sound:
        raise NegotiatorError(
            tr(
                "{number} of %n rows cannot come in as they are.",
                "",
                plan.rows,
                number=number(plan.left_out),
            ),
            tr("Correct them, or bring in only the sound rows."),
        )
    if not plan.drafts:
        raise NegotiatorError(
            tr("There is nothing to bring in."),
            tr("%n rows are on record already.", "", plan.known) if plan.known else "",
        )
    words = label or tr("Import %n positions", "", len(plan.drafts))
    with record.change(words, ChangeKind.IMPORT) as change:
        for row in (*plan.parties, *plan.components, *plan.sources):
            change.add(row)
        change.add_position_rows(_position_rows(record, change, plan.drafts, goes_on))
    return change


def _position_rows(
    record: Record, change: Change, drafts: Sequence[Draft], goes_on: Callable[[int], bool]
) -> Iterator[tuple[object, ...]]:
    """Yield the rows of drafts, as ``store.changes.POSITION_COLUMNS`` has them."""
    rounds = record.rows(Round)
    in_rounds: dict[int, int | None] = {}
    for count, draft in enumerate(drafts, start=1):
        told = draft.told
        if told.expressed not in in_rounds:
            in_rounds[told.expressed] = _round_on(rounds, told.expressed)
        yield (
            new_uid().bytes,
            change.key_of("party", told.party),
            change.key_of("component", told.component),
            told.stance,
            told.value,
            int(told.red_line),
            told.condition or None,
            told.statement or None,
            told.expressed,
            draft.day_order,
            told.basis,
            None if draft.source is None else change.key_of("source", draft.source),
            draft.credibility,
            in_rounds[told.expressed],
            None,
            draft.marking,
            int(Act.WITHDRAWAL if told.stance is None else Act.CLAIM),
            change.at,
            change.author_key,
            draft.note or None,
        )
        if count % 1_000 == 0 and not goes_on(count):
            raise NegotiatorError(tr("The import was cancelled."), tr("Nothing was written."))


def _round_on(rounds: Sequence[tuple[int, Round]], packed: int) -> int | None:
    """Return the key of the round in which a whole day falls."""
    when = PartialDate.unpack(packed)
    if not when.is_whole:
        return None
    day = when.first_day
    return next((key for key, each in rounds if each.start <= day <= each.last_day), None)
