"""From a person's entry to one labelled change: recording positions, and keeping the framework.

The window and the command line both come through here, so that the same entry makes the same
change with the same words in the record's history.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import kind_name, some_of_kind
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.numbers import renumbered
from negotiator.domain.positions import Position
from negotiator.domain.rows import Row
from negotiator.domain.sources import Source
from negotiator.language import listed, marked, number, tr
from negotiator.store import reads
from negotiator.store.changes import Change
from negotiator.store.kinds import KINDS, kind_of
from negotiator.store.record import Record
from negotiator.store.titles import cell_words, title_of
from negotiator.store.trouble import told

_LABELS = {
    Act.CLAIM: marked("Record position: {cell}"),
    Act.CORRECTION: marked("Correct position: {cell}"),
    Act.WITHDRAWAL: marked("Withdraw position: {cell}"),
    Act.RECODE: marked("Recode position: {cell}"),
}


def record_position(
    record: Record, position: Position, source: Source | None = None
) -> tuple[int, Change]:
    """Record a position, with a new source where one is given, as one change.

    Returns its key and the change.

    Raises:
        NegotiatorError: it refers to something the record does not hold, or cannot be written.
    """
    cell = cell_words(record, position.party, position.component)
    label = tr(_LABELS[position.act], cell=cell)
    with record.change(label) as change:
        if source is not None:
            change.add(source)
        key = change.add(position)
    return key, change


def record_positions(
    record: Record, positions: Sequence[Position], source: Source | None = None
) -> Change:
    """Record several positions, with a new source where one is given, as one change.

    Raises:
        NegotiatorError: there are none, one refers to something that the record does not hold, or
            the file cannot be written; then none is recorded.
    """
    if not positions:
        raise NegotiatorError(tr("There is no position to record."), tr("Choose at least one."))
    if len(positions) == 1:
        return record_position(record, positions[0], source)[1]
    cells = {cell_words(record, each.party, each.component) for each in positions[:2]}
    more = len(positions) - len(cells)
    label = tr("Record %n positions: {cells}", "", len(positions), cells=listed(sorted(cells)))
    if more:
        label = tr("{label} and {n} more", label=label, n=number(more))
    with record.change(label) as change:
        if source is not None:
            change.add(source)
        for position in positions:
            change.add(position)
    return change


def position_with_cell(record: Record, key: int) -> tuple[Position, int, int]:
    """Return the claim with this key as a position, and the keys of its component and party.

    Raises:
        NegotiatorError: there is no such claim.
    """
    with told(record.name):
        cursor = record.connection.execute("SELECT * FROM position WHERE id = ?", (key,))
        found = cursor.fetchone()
    if found is None:
        raise NegotiatorError(tr("The record holds no such position."))
    kept = dict(zip((column[0] for column in cursor.description), found, strict=True))
    references = {
        "party": ("party", kept["party_id"]),
        "component": ("component", kept["component_id"]),
        "source": ("source", kept["source_id"]),
        "round": ("round", kept["round_id"]),
        "text_version": ("text-version", kept["text_version_id"]),
        "refers_to": ("position", kept["refers_to"]),
    }
    position = Position.build(
        {
            "uid": UUID(bytes=kept["uid"]),
            "stance": reads.recoded(record, kept["stance"], kept["change_id"]),
            "value": kept["value"],
            "statement": kept["statement"] or "",
            "condition": kept["condition"] or "",
            "red_line": bool(kept["red_line"]),
            "expressed_on": PartialDate.unpack(kept["expressed"]),
            "day_order": kept["day_order"],
            "basis": Basis(kept["basis"]),
            "credibility": kept["credibility"],
            "marking": kept["marking"],
            "act": Act(kept["act"]),
            "note": kept["note"] or "",
            "recorded_at": from_micros(kept["recorded_at"]),
            **{
                field: record.uid_of(word, ref)
                for field, (word, ref) in references.items()
                if ref is not None
            },
        }
    )
    return position, kept["component_id"], kept["party_id"]


def next_day_order(record: Record, component: int, party: int, packed: int) -> int:
    """Return the place of the next claim of a cell within a day: 1 for the day's first."""
    with told(record.name):
        found = record.connection.execute(
            "SELECT max(day_order) FROM position WHERE component_id = ? AND party_id = ? "
            "AND expressed = ? AND change_id NOT IN "
            "(SELECT change_id FROM undone WHERE until IS NULL)",
            (component, party, packed),
        ).fetchone()[0]
    return 1 if found is None else int(found) + 1


def add_row(record: Record, row: Row) -> int:
    """Add a row of the framework as one change; returns its key."""
    with record.change(
        tr("Add {kind}: {row}", kind=kind_name(kind_of(row).word), row=title_of(record, row))
    ) as change:
        return change.add(row)


def keep_by_name(record: Record, row: Row) -> None:
    """Keep a row under its name, in the place of the one that has it, as one change.

    Raises:
        NegotiatorError: the file cannot be written.
    """
    name = row.name.casefold()  # type: ignore[attr-defined]
    rows = (each for _, each in record.rows(type(row)))
    former = next((each for each in rows if each.name.casefold() == name), None)  # type: ignore[attr-defined]
    if former is None:
        add_row(record, row)
        return
    values = {field: getattr(row, field) for field in type(row).model_fields if field != "uid"}
    edit_row(record, former.revised(**values))


def edit_row(record: Record, row: Row) -> None:
    """Replace the row of the same uid as one change.

    Raises:
        NegotiatorError: its code or number is taken, or positions stand in the way.
    """
    if isinstance(row, Negotiation):
        _check_negotiation(record, row)
    with record.change(
        tr("Edit {kind}: {row}", kind=kind_name(kind_of(row).word), row=title_of(record, row))
    ) as change:
        change.edit(row)


def _check_negotiation(record: Record, row: Negotiation) -> None:
    """Make sure that an edit changes neither the scale nor what a marking in use means.

    Raises:
        NegotiatorError: it would.
    """
    if row.scale != record.negotiation.scale:
        raise NegotiatorError(tr("The scale is not changed here."), tr("Use Edit › Scale…."))
    with told(record.name):
        used = record.connection.execute("SELECT max(marking) FROM position").fetchone()[0]
    present = record.negotiation.markings
    for place, name in enumerate(present[: (used or 0) + 1]):
        if place >= len(row.markings) or (row.markings[place] != name and name in row.markings):
            raise NegotiatorError(
                tr(
                    "Positions carry the marking “{name}” or a higher one, so it keeps its place.",
                    name=name,
                ),
                tr("Markings in use may be renamed; new ones may follow after them."),
            )


def remove_row(record: Record, row: Row) -> None:
    """Remove a row as one change.

    Raises:
        NegotiatorError: something that counts still refers to it.
    """
    kind = kind_of(row)
    if kind.word == "negotiation":
        raise NegotiatorError(tr("A record cannot be without its negotiation."))
    title = title_of(record, row)
    in_the_way = _references_to(record, kind.word, row.uid)
    if in_the_way:
        raise NegotiatorError(
            tr(
                "The {kind} {title} cannot be removed, since these refer to it: {rows}.",
                kind=kind_name(kind.word),
                title=title,
                rows=listed(in_the_way),
            ),
            tr("Remove those first, or edit it instead."),
        )
    with record.change(
        tr("Remove {kind}: {title}", kind=kind_name(kind.word), title=title)
    ) as change:
        change.remove(row)


def bring_back(record: Record, word: str, key: int) -> None:
    """Bring back a removed row as one change.

    Raises:
        NegotiatorError: its code or number is taken by now, or what it refers to is removed.
    """
    kind = KINDS[word]
    row = record.row(word, key, removed=True)
    if row is None:
        raise NegotiatorError(tr("The record holds no such {kind}.", kind=kind_name(word)))
    for column in kind.references:
        referred = getattr(row, column.field)
        if referred is None or column.refers_to is None:
            continue
        if not _stands(record, column.refers_to, record.key_of(column.refers_to, referred)):
            raise NegotiatorError(
                tr(
                    "It refers to a {kind} that is removed.",
                    kind=kind_name(column.refers_to),
                ),
                tr("Bring that back first."),
            )
    with record.change(
        tr("Bring back {kind}: {row}", kind=kind_name(word), row=title_of(record, row))
    ) as change:
        change.bring_back(row)


def _stands(record: Record, word: str, key: int) -> bool:
    """Whether a row is not removed; of a position, whether it is not taken back."""
    if word != "position":
        return record.row(word, key) is not None
    (change,) = record.connection.execute(
        "SELECT change_id FROM position WHERE id = ?", (key,)
    ).fetchone()
    return change not in record.undone_changes()


def recode(record: Record, negotiation: Negotiation, mapping: Mapping[int, int]) -> None:
    """Put another scale in the place of the present one, as one change; see ``Change.recode``."""
    words = " / ".join(negotiation.scale.steps)
    with record.change(tr("Change the scale: {words}", words=words)) as change:
        change.recode(negotiation, mapping)


def _references_to(record: Record, word: str, uid: UUID) -> list[str]:
    key = record.key_of(word, uid)
    found: list[str] = []
    columns = {
        "party": ("party_id",),
        "component": ("component_id",),
        "source": ("source_id",),
        "round": ("round_id",),
        "text-version": ("text_version_id",),
    }.get(word, ())
    for column in columns:
        count = record.connection.execute(
            f"SELECT count(*) FROM position WHERE {column} = ? AND change_id NOT IN "
            "(SELECT change_id FROM undone WHERE until IS NULL)",
            (key,),
        ).fetchone()[0]
        if count:
            found.append(f"{count} position{'s' * (count != 1)}")
    for kind in KINDS.values():
        for column_of in kind.references:
            if column_of.refers_to != word:
                continue
            count = record.connection.execute(
                f'SELECT count(*) FROM {kind.table} WHERE removed = 0 AND "{column_of.name}" = ?',
                (key,),
            ).fetchone()[0]
            if count:
                found.append(some_of_kind(kind.word, count))
    return found


def renumbering(record: Record, component: Component, number: str) -> list[tuple[Component, str]]:
    """Return a component and all below it, each with the number it would have.

    What lies below follows where its number begins with the component's.
    """
    rows = [each for _, each in record.rows(Component)]
    below = {component.uid}
    while True:
        more = [each for each in rows if each.parent in below and each.uid not in below]
        if not more:
            break
        below |= {each.uid for each in more}
    return [
        (each, renumbered(each.number, component.number, number))
        for each in rows
        if each.uid in below
    ]


def renumber(record: Record, component: Component, number: str) -> Change:
    """Give a component another number, and those below it, as one change.

    References are to the components themselves and stay whole.

    Raises:
        NegotiatorError: a number is taken or is none, or nothing would change.
    """
    found = [
        (each, new) for each, new in renumbering(record, component, number) if each.number != new
    ]
    if not found:
        raise NegotiatorError(
            tr("{component} has this number.", component=component.number),
            tr("Give it another one."),
        )
    going = {each.uid for each, _ in found}
    taken = {
        each.number.casefold(): each.title
        for _, each in record.rows(Component)
        if each.uid not in going
    }
    for each, new in found:
        if new.casefold() in taken:
            raise NegotiatorError(
                tr("{new} is the number of “{title}”.", new=new, title=taken[new.casefold()]),
                tr("Give {number} another one, or renumber that first.", number=each.number),
            )
    with record.change(tr("Renumber {old} as {new}", old=component.number, new=number)) as change:
        # Longest first, so that no number is taken for a moment by what lies below.
        for each, new in sorted(found, key=lambda pair: -len(pair[0].number)):
            change.edit(each.revised(number=new))
    return change
