"""Copies of one record in use: rows of every kind to add and change, and what stands in a copy."""

from hashlib import sha256
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.linkages import Package
from negotiator.domain.measures import Measure
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.sources import Source
from negotiator.reports.matrix import Matrix
from negotiator.store import recording
from negotiator.store.kinds import KINDS


def claims(record):
    """Return the uids of the claims that count."""
    undone = record.undone_changes()
    return {
        UUID(bytes=uid)
        for uid, change in record.connection.execute("SELECT uid, change_id FROM position")
        if change not in undone
    }


def picture(record, same=None):
    """Return what stands: claims and rows by uid; ``same`` names rows that were joined."""
    same = same or {}
    said = {}
    for key in claim_keys(record):
        position, _, _ = recording.position_with_cell(record, key)
        (author,) = record.connection.execute(
            "SELECT name FROM author JOIN position ON author.id = recorded_by "
            "WHERE position.id = ?",
            (key,),
        ).fetchone()
        values = {**position.model_dump(), "recorded_by": author}
        values["marking"] = record.negotiation.markings[position.marking]
        said[position.uid] = _by_one_name(values, same)
    rows = {}
    for word, kind in KINDS.items():
        for _, row in record.rows(kind.model):
            rows[word, same.get(row.uid, row.uid)] = _by_one_name(row.model_dump(), same)
    embedded = {
        sha256(content).hexdigest()
        for (content,) in record.connection.execute("SELECT content FROM attachment_content")
    }
    for (word, _), values in rows.items():
        assert word != "attachment" or not values["digest"] or values["digest"] in embedded
    return said, rows


def held(record, same):
    """Return who holds what, as the matrix shows it, by the uids of its cells."""
    found = {}
    for (component, party), cell in (
        Matrix(record, Perspective(bases=tuple(Basis))).every_cell().items()
    ):
        uids = record.uid_of("component", component), record.uid_of("party", party)
        cell_of = tuple(same.get(uid, uid) for uid in uids)
        found[cell_of] = cell.stance, cell.held.state if cell.held is not None else None
    return found


def _by_one_name(values, same):
    return {
        name: same.get(value, value) if isinstance(value, UUID) else value
        for name, value in values.items()
        if name != "uid"
    }


def joined(*records):
    """Return one uid for all rows that are one, whichever copy they were joined in."""
    groups = {}
    for record in records:
        for uid, word, key in record.connection.execute("SELECT uid, kind, row_id FROM joined"):
            a, b = UUID(bytes=uid), record.uid_of(word, key)
            group = groups.get(a, {a}) | groups.get(b, {b})
            for each in group:
                groups[each] = group
    return {uid: min(group) for uid, group in groups.items()}


def claim_keys(record):
    """Return the keys of the claims that count, in their order."""
    undone = record.undone_changes()
    return [
        key
        for key, change in record.connection.execute(
            "SELECT id, change_id FROM position ORDER BY id"
        ).fetchall()
        if change not in undone
    ]


def some(record, model, n):
    """Return some row of a kind; what needs one that is not there is left out."""
    rows = [row for _, row in record.rows(model)]
    if not rows:
        raise NothingThereError
    return rows[n % len(rows)].uid


class NothingThereError(Exception):
    """A row needs another one that the copy does not have."""


def position(record, n, *, about=False, act=Act.CLAIM):
    """Return a position that differs with ``n`` in everything; about another if asked."""
    if about:
        keys = claim_keys(record)
        if not keys:
            raise NothingThereError
        earlier, _, _ = recording.position_with_cell(record, keys[n % len(keys)])
        cell = {"party": earlier.party, "component": earlier.component, "refers_to": earlier.uid}
    else:
        cell = {"party": some(record, Party, n), "component": some(record, Component, n // 7)}
    stance = 1 + n % len(record.negotiation.scale)
    return Position.build(
        {
            **cell,
            "act": act,
            "stance": None if act is Act.WITHDRAWAL or (about and n % 5 == 0) else stance,
            "expressed_on": f"2026-01-{1 + n % 28:02}",
            "basis": (Basis.PUBLIC, Basis.IN_SESSION, Basis.INTERNAL)[n % 3],
            "statement": f"said {n}",
            "condition": f"if {n}" if n % 4 == 0 else "",
            "note": f"noted {n}" if n % 2 else "",
            "red_line": n % 11 == 0,
            "credibility": 1 + n % 6 if n % 3 else None,
            "marking": n % len(record.negotiation.markings),
            "source": some(record, Source, n) if n % 3 and record.rows(Source) else None,
            "round": some(record, Round, n) if n % 5 and record.rows(Round) else None,
            "text_version": (
                some(record, TextVersion, n) if n % 7 == 0 and record.rows(TextVersion) else None
            ),
        }
    )


def _claim(record, n):
    keys = claim_keys(record)
    if not keys:
        raise NothingThereError
    return record.uid_of("position", keys[n % len(keys)])


NEW = {
    "party": lambda r, n: {"code": f"P{n % 3}", "name": f"Party {n % 2}"},
    "membership": lambda r, n: {"group": some(r, Party, n), "member": some(r, Party, n + 1)},
    "component": lambda r, n: {
        "number": f"C.{n % 3}",
        "title": f"Title {n % 2}",
        "parent": some(r, Component, n) if n % 2 else None,
    },
    "status": lambda r, n: {
        "component": some(r, Component, n),
        "status": ("open", "agreed", "closed")[n % 3],
        "on": f"2026-02-{1 + n % 28:02}",
    },
    "text-version": lambda r, n: {
        "component": some(r, Component, n),
        "nature": "proposal",
        "text": f"text {n}",
        "proposer": some(r, Party, n) if n % 2 else None,
        "base": some(r, TextVersion, n) if r.rows(TextVersion) else None,
    },
    "round": lambda r, n: {"number": 10 + n % 4, "name": f"Round {n}", "start": "2026-03-01"},
    "source": lambda r, n: {"title": f"Source {n}", "quote": f"quote {n}", "speaker": f"who {n}"},
    "consequence": lambda r, n: {
        "dimension": "defence",
        "text": f"follows {n}",
        "component": some(r, Component, n) if n % 2 else None,
    },
    "dissociation": lambda r, n: {
        "member": some(r, Party, n),
        "position": _claim(r, n),
        "on": "2026-02-03",
    },
    "reading": lambda r, n: {"position": _claim(r, n), "reason": f"better {n}"},
    "linkage": lambda r, n: {
        "component": some(r, Component, n),
        "depends_on": some(r, Component, n + 1),
        "note": f"noted {n}",
    },
    "package": lambda r, n: {"name": f"Package {n % 3}", "note": f"noted {n}"},
    "package-part": lambda r, n: {
        "package": some(r, Package, n),
        "component": some(r, Component, n),
    },
    "measure": lambda r, n: {
        "step": 1 + n,
        "title": f"Measure {n}",
        "party": some(r, Party, n) if n % 2 else None,
        "verifier": some(r, Party, n + 1) if n % 3 else None,
        "reciprocal": some(r, Measure, n) if r.rows(Measure) else None,
    },
    "implementation": lambda r, n: {
        "measure": some(r, Measure, n),
        "level": n % 4,
        "on": "2026-03-04",
        "note": f"noted {n}",
    },
    "brief": lambda r, n: {"component": some(r, Component, n), "objective": f"objective {n}"},
    "attachment": lambda r, n: {
        "source": some(r, Source, n),
        "name": f"letter-{n}.txt",
        "digest": sha256(content(n)).hexdigest(),
        "size": len(content(n)),
    },
    "view": lambda r, n: {"name": f"View {n % 3}", "content": "{}"},
    "print-set": lambda r, n: {"name": f"Set {n % 3}", "content": "{}"},
    "mapping": lambda r, n: {"name": f"Mapping {n % 3}", "content": "{}"},
}
"""What a new row of each kind says, from a record and a number."""

CHANGED = {
    "party": lambda r, n: (
        {"name": f"Name {n % 3}"},
        {"role": "mediator"},
        {"role": "observer", "anticipated_result": "peace"},
        {"code": f"P{n % 5}"},
    ),
    "membership": lambda r, n: ({"start": f"2026-01-0{1 + n % 9}"}, {"end": "2026-12-31"}),
    "component": lambda r, n: (
        {"title": f"Other {n % 3}"},
        {"number": f"C.{n % 5}"},
        {"responsible": f"desk {n % 3}", "due": "2026-09"},
    ),
    "status": lambda r, n: ({"status": "under discussion"}, {"on": f"2026-03-{1 + n % 28:02}"}),
    "text-version": lambda r, n: (
        {"text": f"other text {n % 4}"},
        {"label": f"Draft {n % 3}", "order": 1 + n},
        {"proposer": some(r, Party, n)},
    ),
    "round": lambda r, n: ({"place": f"Place {n % 3}"}, {"number": 10 + n % 5}),
    "source": lambda r, n: (
        {"quote": f"other quote {n % 3}"},
        {"speaker": f"speaker {n % 3}"},
        {"title": f"Record {n % 3}", "reliability": "B"},
    ),
    "consequence": lambda r, n: ({"text": f"rather {n % 3}"}, {"likelihood": "likely"}),
    "dissociation": lambda r, n: ({"statement": f"not ours {n % 3}"}, {"on": "2026-02-07"}),
    "reading": lambda r, n: ({"reason": f"because {n % 3}"},),
    "linkage": lambda r, n: ({"kind": "trade-off"}, {"note": f"remark {n % 3}"}),
    "package": lambda r, n: ({"name": f"Deal {n % 3}"}, {"note": f"remark {n % 3}"}),
    "package-part": lambda r, n: ({"component": some(r, Component, n)},),
    "measure": lambda r, n: (
        {"title": f"Step {n % 3}"},
        {"method": "on site", "deadline": "2027"},
        {"verifier": some(r, Party, n)},
    ),
    "implementation": lambda r, n: ({"level": n % 4}, {"note": f"remark {n % 3}"}),
    "brief": lambda r, n: ({"fallback": f"fallback {n % 3}"}, {"reservation_point": "none"}),
    "attachment": lambda r, n: ({"name": f"annex-{n % 3}.txt"},),
    "view": lambda r, n: ({"name": f"View {n % 4}"}, {"content": '{"filter": {}}'}),
    "print-set": lambda r, n: ({"name": f"Set {n % 4}"},),
    "mapping": lambda r, n: ({"name": f"Mapping {n % 4}"}, {"content": "[]"}),
}
"""How a row of each kind may be changed, from a record and a number."""

MODELS = {word: kind.model for word, kind in KINDS.items() if word != "negotiation"}
assert MODELS.keys() == NEW.keys() == CHANGED.keys()


def content(n):
    """Return the bytes of an attachment."""
    return f"Dear colleague {n}".encode()


def _add(record, word, n, _m):
    if word == "position":
        recording.record_position(record, position(record, n))
        return
    row = MODELS[word].build(NEW[word](record, n))
    if word == "attachment":
        with record.change("Add attachment") as change:
            change.attach(row, content(n))
    else:
        recording.add_row(record, row)


def _change(record, word, n, m):
    rows = [row for _, row in record.rows(MODELS[word])]
    if not rows:
        raise NothingThereError
    ways = CHANGED[word](record, m)
    recording.edit_row(record, rows[n % len(rows)].revised(**ways[m % len(ways)]))


def _remove(record, word, n, _m):
    rows = [row for _, row in record.rows(MODELS[word])]
    if not rows:
        raise NothingThereError
    recording.remove_row(record, rows[n % len(rows)])


def _bring_back(record, _word, n, _m):
    gone = [
        (word, key)
        for word in MODELS
        for (key,) in record.connection.execute(
            f"SELECT id FROM {KINDS[word].table} WHERE removed = 1 ORDER BY id"
        ).fetchall()
    ]
    if not gone:
        raise NothingThereError
    recording.bring_back(record, *gone[n % len(gone)])


def _move_a_component(record, _word, n, m):
    rows = [row for _, row in record.rows(Component)]
    if not rows:
        raise NothingThereError
    row, above = rows[n % len(rows)], rows[m % len(rows)]
    over = {each.uid: each.parent for each in rows}
    at = above.uid
    while at is not None and at != row.uid:
        at = over[at]
    if at is not None:
        raise NothingThereError
    recording.edit_row(record, row.revised(parent=above.uid))


def _change_the_negotiation(record, _word, n, _m):
    row = record.rows(Negotiation)[0][1]
    ways = (
        {"title": "Peace talks"},
        {"title": "Nuclear talks", "reference": "N/1"},
        {"markings": (*row.markings, "secret")},
        {"markings": (*row.markings, "top secret")},
        {"markings": ("open", *row.markings[1:])},
        {"markings": (*row.markings[:-1], f"{row.markings[-1][:12]} {n}")},
        {"markings": row.markings[:1]},
    )
    recording.edit_row(record, row.revised(**ways[n % len(ways)]))


def _about(act):
    return lambda record, _word, n, _m: recording.record_position(
        record, position(record, n, about=True, act=act)
    )


EDITS = {
    "record": lambda record, _word, n, m: recording.record_position(record, position(record, n)),
    "correct": _about(Act.CORRECTION),
    "withdraw": _about(Act.WITHDRAWAL),
    "add": _add,
    "change": _change,
    "remove": _remove,
    "bring back": _bring_back,
    "move": _move_a_component,
    "change the negotiation": _change_the_negotiation,
    "undo": lambda record, _word, n, m: record.undo(),
    "redo": lambda record, _word, n, m: record.redo(),
}
"""What may be done in a copy, from a record, the word of a kind and two numbers."""
