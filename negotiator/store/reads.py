"""Reading a record for the reports: the framework as light rows, and claims by the cell."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from negotiator.domain.claims import Cell, Claim
from negotiator.domain.dates import PartialDate, from_micros, to_micros
from negotiator.domain.stages import shown_title
from negotiator.language import tr
from negotiator.store.record import Record
from negotiator.store.trouble import told


class PartyHead(NamedTuple):
    """A party as the head of a column."""

    key: int
    code: str
    name: str
    kind: str
    role: str
    in_framework: str


class ComponentHead(NamedTuple):
    """A component as the head of a row; ``depth`` 0 is a chapter or a component without one."""

    key: int
    number: str
    title: str
    kind: str
    parent: int | None
    depth: int
    has_parts: bool


class RoundHead(NamedTuple):
    """A round as a tick of the time axis."""

    key: int
    number: int
    name: str
    start: date
    end: date
    place: str

    @property
    def title(self) -> str:
        """What it is called, in the language that is spoken: its name, or "Round n"."""
        return self.name or tr("Round {number}", number=self.number)


class SourceHead(NamedTuple):
    """A source as it stands beside a claim."""

    key: int
    kind: str
    title: str
    speaker: str
    reference: str
    reliability: str | None
    quote: str
    language: str
    translation: str
    translator: str


class VersionHead(NamedTuple):
    """A text version without its text; ``date`` is packed."""

    key: int
    component: int
    nature: str
    label: str
    order: int
    proposer: int | None
    date: int | None
    language: str

    @property
    def title(self) -> str:
        """What it is chosen by: its label, or its nature in English."""
        return self.label or self.nature.capitalize()

    @property
    def shown(self) -> str:
        """What it is called, in the language that is spoken."""
        return self.label or shown_title(self.nature)


class Framework(NamedTuple):
    """Who negotiates what, and when: all parties, components and rounds, in their order."""

    parties: tuple[PartyHead, ...]
    components: tuple[ComponentHead, ...]
    rounds: tuple[RoundHead, ...]
    memberships: tuple[tuple[int, int, str, str], ...]
    dissociations: tuple[tuple[int, int, int], ...]

    def groups_of(self, party: int, day: date) -> list[int]:
        """Return the keys of the groups that the party belongs to on this day."""
        iso = day.isoformat()
        return [
            group
            for group, member, start, end in self.memberships
            if member == party and start <= iso <= end
        ]

    def dissociated(self, party: int, until: int) -> frozenset[int]:
        """Return the keys of the groups' claims that the party left by the packed date."""
        return frozenset(
            position
            for member, position, on in self.dissociations
            if member == party and on <= until
        )

    def round_of(self, day: date) -> RoundHead | None:
        """Return the previous round that had begun on this day."""
        begun = [each for each in self.rounds if each.start <= day]
        return begun[-1] if begun else None


_OF_FRAMEWORK = ("party", "round", "membership", "dissociation", "component")


def framework(record: Record) -> Framework:
    """Return the framework, read once until the next change."""
    if record.is_as_now(*_OF_FRAMEWORK):
        record = record.present
    found = record.cached("framework", _read_framework, _OF_FRAMEWORK)
    assert isinstance(found, Framework)  # noqa: S101
    return found


def _read_framework(record: Record) -> Framework:
    db = record.connection
    parties = db.execute(
        "SELECT id, code, name, kind, role, in_framework "
        f"FROM {record.table('party')} WHERE removed = 0 ORDER BY id"
    )
    rounds = db.execute(
        'SELECT id, number, name, start, "end", place '
        f"FROM {record.table('round')} WHERE removed = 0 ORDER BY start, number"
    )
    memberships = db.execute(
        "SELECT \"group\", member, coalesce(start, ''), coalesce(\"end\", '9999') "
        f"FROM {record.table('membership')} WHERE removed = 0"
    )
    dissociations = db.execute(
        f'SELECT member, position, "on" FROM {record.table("dissociation")} WHERE removed = 0'
    )
    return Framework(
        tuple(PartyHead(*row) for row in parties),
        _in_tree_order(
            db.execute(
                "SELECT id, number, title, kind, parent_component "
                f"FROM {record.table('component')} WHERE removed = 0 ORDER BY sort, id"
            ).fetchall()
        ),
        tuple(
            RoundHead(
                key,
                number,
                name,
                date.fromisoformat(start),
                date.fromisoformat(end or start),
                place,
            )
            for key, number, name, start, end, place in rounds
        ),
        tuple(memberships.fetchall()),
        tuple(dissociations.fetchall()),
    )


def _in_tree_order(
    rows: Sequence[tuple[int, str, str, str, int | None]],
) -> tuple[ComponentHead, ...]:
    present = {row[0] for row in rows}
    parts: dict[int | None, list[tuple[int, str, str, str, int | None]]] = defaultdict(list)
    for row in rows:
        parts[row[4] if row[4] in present else None].append(row)
    ordered: list[ComponentHead] = []
    open_levels = [iter(parts[None])]
    while open_levels:
        for row in open_levels[-1]:
            has_parts = row[0] in parts
            ordered.append(ComponentHead._make((*row, len(open_levels) - 1, has_parts)))
            if has_parts:
                open_levels.append(iter(parts[row[0]]))
                break
        else:
            open_levels.pop()
    return tuple(ordered)


# ---------------------------------------------------------------------- claims

_FOREVER = 2**62
_CLAIM = (
    "id, party_id, component_id, stance, red_line, coalesce(condition, ''), "
    "coalesce(statement, ''), expressed, day_order, basis, source_id, credibility, round_id, "
    "text_version_id, marking, act, refers_to, recorded_at, recorded_by, coalesce(note, ''), "
    "value, 0"
)
Claims = dict[Cell, list[Claim]]


def claims_of(
    record: Record,
    components: Sequence[int] | None,
    parties: Sequence[int] | None,
    known_at: datetime | None,
) -> Claims:
    """Return the claims as known at a moment, by cell, each cell's in the order recorded.

    Args:
        record: the record.
        components: keys of components; None for all.
        parties: keys of parties; None for all.
        known_at: leave out what was recorded later, or had been undone by then; None is now.
    """
    where, values = _known(record, known_at)
    if components is not None:
        where.append(f"component_id IN ({_keys(components)})")
    if parties is not None:
        where.append(f"party_id IN ({_keys(parties)})")
    if components is None and parties is not None:
        order = "party_id, component_id, id"
    else:
        order = "component_id, party_id, id"
    cells: Claims = defaultdict(list)
    with told(record.name):
        chosen = _readings(record, known_at)
        recodes = _recodes(record, record.scale_moment)
        columns = f"{_CLAIM}, change_id" if recodes else _CLAIM
        for row in record.connection.execute(
            f"SELECT {columns} FROM position WHERE {' AND '.join(where) or '1'} ORDER BY {order}",
            values,
        ):
            if recodes:
                claim = Claim._make(row[:-1])
                claim = claim._replace(stance=_recoded(claim.stance, row[-1], recodes))
            else:
                claim = Claim._make(row)
            if chosen and claim.key in chosen:
                claim = claim._replace(chosen_at=chosen[claim.key])
            cells[claim.component, claim.party].append(claim)
    return cells


def claims_told(record: Record) -> Iterator[tuple[Any, ...]]:
    """Yield of each claim that counts now what was told, on the present scale.

    Keys of party and component, packed date, stance, value, statement, condition, whether it is a
    red line, and basis; one at a time, so that all of a large record pass through little memory.
    """
    where, values = _known(record, None)
    with told(record.name):
        recodes = _recodes(record, None)
        for (
            party,
            component,
            expressed,
            stance,
            *rest,
            red_line,
            basis,
            change,
        ) in record.connection.execute(
            "SELECT party_id, component_id, expressed, stance, value, "
            "coalesce(statement, ''), coalesce(condition, ''), red_line, basis, change_id "
            f"FROM position WHERE {' AND '.join(where) or '1'}",
            values,
        ):
            now = _recoded(stance, change, recodes) if recodes else stance
            yield party, component, expressed, now, *rest, bool(red_line), basis


def recoded(record: Record, stance: int | None, change: int) -> int | None:
    """Return a stance that was recorded in a change, on the scale of the present."""
    return _recoded(stance, change, _recodes(record, None))


def _readings(record: Record, known_at: datetime | None) -> dict[int, int]:
    """Return when the last working reading of each claim was chosen, by the claim's key."""
    past = record.as_known(known_at)
    return dict(
        past.connection.execute(
            f"SELECT position, max({chosen_at()}) FROM {past.table('reading')} AS reading "
            "JOIN change ON change.id = reading.created_in WHERE removed = 0 GROUP BY position"
        ).fetchall()
    )


def reason_of(record: Record, position: int) -> str:
    """Return why a claim is the working reading, as was said last; empty where it is none."""
    found = record.connection.execute(
        f"SELECT reason FROM reading JOIN change ON change.id = created_in "
        f"WHERE position = ? AND removed = 0 ORDER BY {chosen_at()} DESC, reading.uid LIMIT 1",
        (position,),
    ).fetchone()
    return "" if found is None else str(found[0])


def chosen_at(schema: str = "main") -> str:
    """Return SQL for when a reading was chosen: with its change, or before it came from elsewhere.

    It is asked of ``reading`` joined with the ``change`` that it was created in.
    """
    return (
        f"coalesce((SELECT min(json_extract(content, '$.at')) FROM {schema}.merged_revision "
        "WHERE kind = 'reading' AND row_id = reading.id "
        "AND json_type(content, '$.at') = 'integer'), change.at)"
    )


Recodes = list[tuple[int, dict[int, int]]]


def _recodes(record: Record, moment: int | None) -> Recodes:
    """Return the changes of the scale in force, oldest first: change and what became of steps."""
    found = record.connection.execute(
        "SELECT change_id, mapping FROM recode JOIN change ON change.id = change_id "
        "WHERE change.at <= ? ORDER BY change_id",
        (_FOREVER if moment is None else moment,),
    ).fetchall()
    if not found:
        return []
    undone = _undone(record, moment)
    return [
        (key, {int(old): int(new) for old, new in json.loads(mapping)["steps"].items()})
        for key, mapping in found
        if key not in undone
    ]


def _recoded(stance: int | None, change: int, recodes: Recodes) -> int | None:
    for later, steps in recodes:
        if stance is not None and later > change:
            stance = steps.get(stance, stance)
    return stance


def cells_expressed_after(
    record: Record, packed: int, until: int, components: Sequence[int] | None = None
) -> list[Cell]:
    """Return the cells with a claim expressed after one packed date, up to another.

    With ``components`` only theirs are looked through.
    """
    narrowed = "" if components is None else f"AND component_id IN ({_keys(components)}) "
    with told(record.name):
        return [
            (component, party)
            for component, party in record.connection.execute(
                "SELECT DISTINCT component_id, party_id FROM position "
                f"WHERE expressed > ? AND expressed <= ? {narrowed}"
                "ORDER BY component_id, party_id",
                (packed, until),
            )
        ]


def components_with_claims(record: Record, components: Iterable[int]) -> set[int]:
    """Return which of these components have a claim of their own."""
    keys = _keys(list(components))
    with told(record.name):
        return {
            key
            for (key,) in record.connection.execute(
                f"SELECT id FROM component WHERE id IN ({keys}) AND EXISTS "
                "(SELECT 1 FROM position WHERE component_id = component.id)"
            )
        }


def latest_expressed(record: Record) -> int | None:
    """Return the packed date of the latest claim on record; None without any."""
    found = record.cached("latest expressed", _read_latest)
    return found if found is None else int(found)


def expressed_counts(
    record: Record, components: Sequence[int] | None, parties: Sequence[int] | None
) -> list[tuple[date, int]]:
    """Return how many claims were expressed on each day, in order; for all where None is given."""
    where, values = _known(record, from_micros(record.moment) if record.moment else None)
    if components is not None:
        where.append(f"component_id IN ({_keys(components)})")
    if parties is not None:
        where.append(f"party_id IN ({_keys(parties)})")
    with told(record.name):
        rows = record.connection.execute(
            f"SELECT expressed, count(*) FROM position WHERE {' AND '.join(where) or '1'} "
            "GROUP BY expressed ORDER BY expressed",
            values,
        ).fetchall()
    return [(PartialDate.unpack(int(packed)).first_day, int(count)) for packed, count in rows]


def earliest_day(record: Record) -> date | None:
    """Return the first day on which anything was expressed; None without any claim."""
    found = record.cached("earliest day", lambda each: neighbouring_day(each, date.min, 1))
    return found if isinstance(found, date) else None


def neighbouring_day(record: Record, day: date, by: int) -> date | None:
    """Return the next (1) or former (-1) day on which anything was expressed; None without one.

    What was said in a month or a year counts from its first day on.
    """
    packed = day.year * 10_000 + day.month * 100 + day.day
    if by < 0:
        # What is known to the month or year is at its first day too, so it is left behind there.
        is_first = day.day == 1
        whole = 10_000 if is_first and day.month == 1 else 100 if is_first else 1
        packed = packed // whole * whole - 1
    where, values = _known(record, from_micros(record.moment) if record.moment else None)
    compared, order, best = (">", "ASC", "min") if by > 0 else ("<=", "DESC", "max")
    where = ["party_id = party.id", f"expressed {compared} ?", *where]
    with told(record.name):
        # One step into the index for each party, as for the latest.
        (found,) = record.connection.execute(
            f"SELECT {best}((SELECT expressed FROM position WHERE {' AND '.join(where)} "
            f"ORDER BY expressed {order} LIMIT 1)) "
            f"FROM {record.table('party')} AS party WHERE removed = 0",
            [packed, *values],
        ).fetchone()
    return None if found is None else PartialDate.unpack(int(found)).first_day


def _read_latest(record: Record) -> int | None:
    where, values = _known(record, from_micros(record.moment) if record.moment else None)
    # One step into the index for each party, where max() over all would read the whole of it.
    (latest,) = record.connection.execute(
        "SELECT max((SELECT expressed FROM position "
        f"WHERE {' AND '.join(['party_id = party.id', *where])} ORDER BY expressed DESC LIMIT 1)) "
        f"FROM {record.table('party')} AS party WHERE removed = 0",
        values,
    ).fetchone()
    return None if latest is None else int(latest)


def _known(record: Record, known_at: datetime | None) -> tuple[list[str], list[object]]:
    """Return conditions for what was on record at a moment: recorded by then, not undone then."""
    where: list[str] = []
    values: list[object] = []
    if known_at is not None:
        where.append("recorded_at <= ?")
        values.append(to_micros(known_at))
    undone = _undone(record, None if known_at is None else to_micros(known_at))
    if undone:
        where.append(f"change_id NOT IN ({_keys(sorted(undone))})")
    return where, values


def _undone(record: Record, moment: int | None) -> set[int]:
    """Return the changes that were undone at a moment, in microseconds; None is now."""
    if moment is None:
        found = record.connection.execute("SELECT change_id FROM undone WHERE until IS NULL")
    else:
        found = record.connection.execute(
            "SELECT change_id FROM undone WHERE since <= ? AND (until IS NULL OR until > ?)",
            (moment, moment),
        )
    return {key for (key,) in found}


def _keys(keys: Iterable[int]) -> str:
    """Return integer keys as a list for IN; only integers ever come here."""
    return ",".join(str(int(key)) for key in keys)


# ---------------------------------------------------------------------- beside the claims


def statuses(record: Record, components: Sequence[int], until: int) -> dict[int, tuple[str, int]]:
    """Return the status of each component on a packed date, with the date it has it from."""
    with told(record.name):
        rows = record.connection.execute(
            f'SELECT component, status, "on" FROM {record.table("status")} WHERE removed = 0 '
            f'AND "on" <= ? AND component IN ({_keys(components)}) ORDER BY "on", id',
            (until,),
        )
        return {component: (status, on) for component, status, on in rows}


def status_changes(record: Record, component: int) -> list[tuple[str, int]]:
    """Return the statuses of a component with their packed dates, in order."""
    with told(record.name):
        return [
            (str(status), int(on))
            for status, on in record.connection.execute(
                f'SELECT status, "on" FROM {record.table("status")} WHERE removed = 0 '
                'AND component = ? ORDER BY "on", id',
                (component,),
            )
        ]


def versions(record: Record, components: Sequence[int]) -> dict[int, list[VersionHead]]:
    """Return the text versions of components, in their order, without the texts."""
    found: dict[int, list[VersionHead]] = defaultdict(list)
    with told(record.name):
        for row in record.connection.execute(
            f'SELECT id, component, nature, label, "order", proposer, date, language '
            f"FROM {record.table('text-version')} "
            f"WHERE removed = 0 AND component IN ({_keys(components)}) "
            f'ORDER BY component, "order", id'
        ):
            found[row[1]].append(VersionHead._make(row))
    return found


def version_titles(record: Record) -> list[str]:
    """Return what text versions are chosen by, each once: the text in force first, then by date.

    ``domain.stages.shown_title`` tells what they are called.
    """
    with told(record.name):
        rows = record.connection.execute(
            "SELECT label, nature, min(date) AS first, min(id) AS earliest "
            f"FROM {record.table('text-version')} WHERE removed = 0 GROUP BY label, "
            "CASE label WHEN '' THEN nature ELSE '' END "
            "ORDER BY max(nature = 'agreed'), min(nature <> 'current framework'), first, earliest"
        ).fetchall()
    return list(dict.fromkeys(label or str(nature).capitalize() for label, nature, _, _ in rows))


def texts_of(record: Record, keys: Sequence[int]) -> dict[int, str]:
    """Return the texts of text versions, by key."""
    with told(record.name):
        return dict(
            record.connection.execute(
                f"SELECT id, text FROM {record.table('text-version')} WHERE id IN ({_keys(keys)})"
            ).fetchall()
        )


def assigned(record: Record, components: Sequence[int]) -> dict[int, tuple[str, int | None]]:
    """Return who is to bring components forward and by when (packed), where that is known."""
    with told(record.name):
        return {
            key: (responsible, due)
            for key, responsible, due in record.connection.execute(
                f"SELECT id, responsible, due FROM {record.table('component')} "
                f"WHERE (responsible <> '' OR due IS NOT NULL) AND id IN ({_keys(components)})"
            )
        }


def text_of(record: Record, version: int) -> str:
    """Return the text of a text version; empty if there is none."""
    with told(record.name):
        found = record.connection.execute(
            f"SELECT text FROM {record.table('text-version')} WHERE id = ?", (version,)
        ).fetchone()
    return "" if found is None else str(found[0])


def sources(record: Record, keys: Iterable[int]) -> dict[int, SourceHead]:
    """Return sources by key."""
    with told(record.name):
        return {
            row[0]: SourceHead._make(row)
            for row in record.connection.execute(
                "SELECT id, kind, title, speaker, reference, reliability, quote, language, "
                f"translation, translator FROM {record.table('source')} "
                f"WHERE id IN ({_keys(set(keys))})"
            )
        }


def all_sources(record: Record) -> dict[int, SourceHead]:
    """Return all sources by key."""
    return sources(record, [key for (key,) in record.connection.execute("SELECT id FROM source")])


def authors(record: Record) -> dict[int, str]:
    """Return the names of all who recorded something, by key."""
    with told(record.name):
        return dict(record.connection.execute("SELECT id, name FROM author"))


def position_uids(record: Record) -> dict[int, bytes]:
    """Return the uids of all claims, by key."""
    with told(record.name):
        return dict(record.connection.execute("SELECT id, uid FROM position"))
