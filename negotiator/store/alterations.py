"""What each change did, field by field: from what to what, for one row or for the whole file."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, get_args

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.field_names import field_name
from negotiator.domain.grading import reliability_in_words
from negotiator.domain.kind_names import kind_name
from negotiator.domain.levels import level_in_words
from negotiator.domain.scale import shown
from negotiator.domain.words import Word, shown_marking
from negotiator.language import listed, tr
from negotiator.store.fillings import COLUMNS, REFERENCES, filled_in
from negotiator.store.history import CHANGE_QUERY, PastChange, past_change
from negotiator.store.kinds import KINDS, PACKED, Column, Kind
from negotiator.store.record import Record
from negotiator.store.recording import position_with_cell
from negotiator.store.titles import claim_words, title_of
from negotiator.store.trouble import told

_MOST_ADDED = 500
"""A change that added more rows than this tells of so many; the rest is in the record itself."""


class Alteration(NamedTuple):
    """What a change did to one field of one row.

    ``before`` and ``after`` are words as people read them; a row that was added has no
    ``before``, one that was removed no ``after``.
    """

    kind: str
    title: str
    field: str
    before: str
    after: str


def changes_of_row(record: Record, word: str, key: int) -> list[PastChange]:
    """Return the changes that made, edited, removed or brought back a row, newest first."""
    with told(record.name):
        rows = record.connection.execute(
            f"{CHANGE_QUERY} WHERE change.id IN (SELECT created_in FROM {KINDS[word].table} "
            f"WHERE id = ?1 UNION SELECT changed_in FROM {KINDS[word].table} WHERE id = ?1 "
            "UNION SELECT replaced_in FROM revision WHERE kind = ?2 AND row_id = ?1) "
            "ORDER BY change.id DESC",
            (key, word),
        )
        return [past_change(row) for row in rows]


def alterations(
    record: Record,
    change: int,
    word: str | None = None,
    key: int | None = None,
    *,
    internal: bool = True,
) -> list[Alteration]:
    """Return what a change did, field by field; of one row where its kind and key are given.

    Without ``internal`` our own brief and positions on internal basis are left out.
    """
    found: list[Alteration] = []
    with told(record.name):
        for kind in KINDS.values():
            if (word is None or kind.word == word) and (internal or kind.word != "brief"):
                found += _of_kind(record, kind, change, key)
        if word is None:
            found += _positions_of(record, change, internal=internal)
            found += _fillings_of(record, change, internal=internal)
    return found


def _of_kind(record: Record, kind: Kind, change: int, key: int | None) -> list[Alteration]:
    db = record.connection
    only = "" if key is None else f" AND row_id = {int(key)}"
    found: list[Alteration] = []
    for row_id, content in db.execute(
        f"SELECT row_id, content FROM revision WHERE kind = ? AND replaced_in = ?{only}",
        (kind.word, change),
    ).fetchall():
        found += _compared(
            record, kind, row_id, json.loads(content), _after(record, kind, row_id, change)
        )
    only = "" if key is None else f" AND id = {int(key)}"
    for (row_id,) in db.execute(
        f"SELECT id FROM {kind.table} WHERE created_in = ?{only} ORDER BY id LIMIT ?",
        (change, _MOST_ADDED),
    ).fetchall():
        first = _after(record, kind, row_id, change)
        found += _compared(record, kind, row_id, {}, first)
    return found


def _after(record: Record, kind: Kind, row_id: int, change: int) -> dict[str, Any]:
    """Return a row's columns as a change left them."""
    db = record.connection
    kept = db.execute(
        "SELECT content FROM revision WHERE kind = ? AND row_id = ? AND made_in = ?",
        (kind.word, row_id, change),
    ).fetchone()
    if kept is not None:
        return dict(json.loads(kept[0]))
    cursor = db.execute(f"SELECT * FROM {kind.table} WHERE id = ?", (row_id,))
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))


def _compared(
    record: Record, kind: Kind, row_id: int, before: dict[str, Any], after: dict[str, Any]
) -> list[Alteration]:
    row = record.row(kind.word, row_id, removed=True)
    name = title_of(record, row) if row is not None else ""
    title = kind_name(kind.word)
    if before and before.get("removed", 1) != after.get("removed", 0):
        words = tr("removed") if after.get("removed") else tr("brought back")
        return [Alteration(title, name, words, "", "")]
    return [
        Alteration(
            title,
            name,
            field_name(column.field),
            value_words(record, kind, column, before.get(column.name)),
            value_words(record, kind, column, after.get(column.name)),
        )
        for column in kind.columns
        if before.get(column.name) != after.get(column.name)
        and (before or after.get(column.name) not in (None, ""))
    ]


def value_words(record: Record, kind: Kind, column: Column, value: object) -> str:
    """Return what a column keeps as people read it: a reference by its name, a date in ISO.

    Words that are ours are said in the language that is spoken.
    """
    if value is None:
        return ""
    if column.refers_to is not None:
        return _referred_words(record, column.refers_to, int(str(value)))
    if isinstance(value, int) and column.field in PACKED:
        return str(PartialDate.unpack(value))
    if column.field == "scale":
        return " / ".join(shown(step) for step in json.loads(str(value))["steps"])
    if column.field == "markings":
        return listed([shown_marking(each) for each in json.loads(str(value))])
    if column.field == "languages":
        return listed(json.loads(str(value)))
    if column.field == "level":
        return level_in_words(int(str(value)))
    if column.field == "reliability":
        return f"{value} {reliability_in_words(str(value))}"
    word = _words_of(kind.word, column.field).get(str(value))
    return word.shown if word is not None else str(value)


def _referred_words(record: Record, word: str, key: int) -> str:
    """Return what a person calls the row or claim that is referred to."""
    if word == "position":
        return claim_words(record, key)
    row = record.row(word, key, removed=True)
    return title_of(record, row) if row is not None else ""


@cache
def _words_of(word: str, field: str) -> Mapping[str, Word]:
    """Return the words that a field may be, where they are a fixed list of ours."""
    annotation = KINDS[word].model.model_fields[field].annotation
    for each in (annotation, *get_args(annotation)):
        if isinstance(each, type) and issubclass(each, Word):
            return {member.value: member for member in each}
    return {}


def _positions_of(record: Record, change: int, *, internal: bool) -> list[Alteration]:
    rows = record.connection.execute(
        "SELECT position.id, act, component.number, party.name FROM position "
        "JOIN component ON component.id = component_id JOIN party ON party.id = party_id "
        "WHERE change_id = ? AND basis <= ? ORDER BY position.id LIMIT ?",
        (change, max(Basis) if internal else Basis.INTERNAL - 1, _MOST_ADDED),
    ).fetchall()
    found = []
    for key, act, component, party in rows:
        position, _, _ = position_with_cell(record, key)
        scale = record.negotiation.scale
        stance = tr("withdrawn", "stance")
        if position.stance:
            stance = scale.shown(position.stance)
        said = [stance, str(position.expressed_on)]
        if position.condition:
            said.append(tr("if {condition}", condition=position.condition))
        words = listed(said)
        if position.statement:
            words = tr("{label}: {value}", label=words, value=position.statement)
        cell = tr("{party} on {component}", party=party, component=component)
        found.append(Alteration(kind_name("position"), cell, Act(act).shown, "", words))
    return found


def _fillings_of(record: Record, change: int, *, internal: bool) -> list[Alteration]:
    """Return what a merge filled in of positions of which something had been withheld."""
    found = []
    for key, before, after in filled_in(record.connection, change):
        (basis,) = record.connection.execute(
            "SELECT basis FROM position WHERE id = ?", (key,)
        ).fetchone()
        if basis == Basis.INTERNAL and not internal:
            continue
        found += [
            Alteration(
                kind_name("position"),
                claim_words(record, key),
                field_name(name.removesuffix("_id")),
                _filling_words(record, name, before.get(name)),
                _filling_words(record, name, after.get(name)),
            )
            for name in COLUMNS
            if before.get(name) != after.get(name)
        ]
    return found


def _filling_words(record: Record, name: str, value: Any) -> str:  # noqa: ANN401
    if value is None:
        return ""
    if name in REFERENCES:
        return _referred_words(record, REFERENCES[name], value)
    if name == "act":
        return Act(value).shown
    if name == "marking":
        markings = record.negotiation.markings
        return shown_marking(markings[value]) if value < len(markings) else str(value)
    if name == "recorded_by":
        (author,) = record.connection.execute(
            "SELECT name FROM author WHERE id = ?", (value,)
        ).fetchone()
        return str(author)
    return str(value)
