"""Whether a file is sound: its pages, its references, its search index, its rows."""

import re
import sqlite3
from pathlib import Path
from typing import NamedTuple

from negotiator.language import marked, tr
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record
from negotiator.store.search import expected, query
from negotiator.store.trouble import UNSOUND


class Finding(NamedTuple):
    """One thing that was checked; ``problems`` is empty when it is sound."""

    what: str
    problems: tuple[str, ...]


_MOST = 20
_PLAIN = re.compile("[A-Za-z0-9]+")
_MOST_STEPS = 7


def check(path: Path) -> list[Finding]:
    """Check a file without changing it.

    Raises:
        NegotiatorError: it cannot be opened at all.
    """
    with Record.open(path) as record:
        return check_record(record)


def check_record(record: Record) -> list[Finding]:
    """Check an open record without changing it."""
    return [
        Finding(marked("integrity"), _integrity(record.connection)),
        Finding(marked("foreign keys"), _foreign_keys(record.connection)),
        Finding(marked("search index"), _search(record)),
        Finding(marked("rows"), _rows(record)),
        Finding(marked("positions"), _positions(record)),
        Finding(marked("history"), _history(record.connection)),
        Finding(marked("references"), _references(record.connection)),
    ]


def _integrity(db: sqlite3.Connection) -> tuple[str, ...]:
    try:
        found = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({_MOST})")]
    except sqlite3.DatabaseError as problem:
        return (str(problem),)
    return () if found == ["ok"] else tuple(found)


def _foreign_keys(db: sqlite3.Connection) -> tuple[str, ...]:
    try:
        rows = db.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    except sqlite3.DatabaseError as problem:
        return (str(problem),)
    return tuple(
        tr("row {key} of {table} refers to a missing {parent}", key=key, table=table, parent=parent)
        for table, key, parent, _ in rows
    )


def _search(record: Record) -> tuple[str, ...]:
    """Compare the index with the rows it should hold; it is also checked by itself."""
    db = record.connection
    try:
        indexed = {row[0] for row in db.execute("SELECT id FROM search_docsize")}
        wanted = set(expected(record))
        lost = [
            tr("entry {rowid} is not found by its words", rowid=rowid)
            for rowid in _not_found(record)
        ]
    except UNSOUND as problem:
        return (str(problem),)
    missing = (
        tr("entry {rowid} is missing", rowid=rowid) for rowid in sorted(wanted - indexed)[:_MOST]
    )
    spare = (
        tr("entry {rowid} belongs to no row", rowid=rowid)
        for rowid in sorted(indexed - wanted)[:_MOST]
    )
    return (*missing, *spare, *lost)


def _not_found(record: Record) -> list[int]:
    """Return the positions, of the first and last with a statement, that a search misses."""
    db = record.connection
    rows = db.execute(
        "SELECT id, statement FROM position WHERE id IN (SELECT min(id) FROM position "
        "WHERE statement IS NOT NULL UNION SELECT max(id) FROM position "
        "WHERE statement IS NOT NULL)"
    ).fetchall()
    return [
        key
        for key, statement in rows
        # FTS5 knows fewer scripts than Python does, so what it surely has as words is asked for.
        if (asked := query(" ".join(word for word in statement.split() if _PLAIN.fullmatch(word))))
        and db.execute(
            "SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?", (asked, key)
        ).fetchone()
        is None
    ]


def _rows(record: Record) -> tuple[str, ...]:
    """Build every row as the model it must be."""
    problems: list[str] = []
    for kind in KINDS.values():
        try:
            record.rows(kind.model)
        except UNSOUND as problem:
            problems.append(f"{kind.word}: {problem}")
    return tuple(problems)


def _positions(record: Record) -> tuple[str, ...]:
    """Find claims whose date, stance or marking cannot be, and text that is none."""
    asked = (
        "SELECT id FROM position WHERE NOT (expressed BETWEEN 10000 AND 99991231) "
        "OR (expressed / 100) % 100 > 12 OR expressed % 100 > 31 "
        "OR (expressed % 100 > 0 AND (expressed / 100) % 100 = 0) "
        "OR NOT (stance IS NULL OR stance BETWEEN 1 AND ? OR stance BETWEEN 101 AND 104) "
        "OR marking < 0 OR (marking > ? AND change_id NOT IN "
        "(SELECT change_id FROM undone WHERE until IS NULL)) OR (act IN (1, 4) AND stance IS NULL) "
        f"OR recorded_at NOT BETWEEN {-(2**55)} AND {2**55} LIMIT ?"
    )
    try:
        highest = len(record.negotiation.markings) - 1
        is_recoded = record.connection.execute("SELECT 1 FROM recode LIMIT 1").fetchone()
        steps = _MOST_STEPS if is_recoded else len(record.negotiation.scale)
        rows = record.connection.execute(asked, (steps, highest, _MOST)).fetchall()
        for _ in record.connection.execute("SELECT statement, condition, note FROM position"):
            pass
    except UNSOUND as problem:
        return (str(problem),)
    return tuple(tr("position {key} holds what cannot be", key=key) for (key,) in rows)


def _history(db: sqlite3.Connection) -> tuple[str, ...]:
    """Find former versions of rows, and changes of the scale, that say nothing sensible."""
    try:
        rows = db.execute(
            "SELECT 'a former ' || kind || ' cannot be read' FROM revision "
            "WHERE NOT json_valid(content) OR json_type(content) <> 'object' UNION ALL "
            "SELECT 'a merged ' || kind || ' cannot be read' FROM merged_revision "
            "WHERE NOT json_valid(content) OR json_type(content) <> 'object' UNION ALL "
            "SELECT 'a change of the scale cannot be read' FROM recode "
            "WHERE NOT json_valid(mapping) OR json_type(mapping, '$.steps') IS NOT 'object' "
            "LIMIT ?",
            (_MOST,),
        ).fetchall()
    except UNSOUND as problem:
        return (str(problem),)
    return tuple(words for (words,) in rows)


_DANGLING = {
    tr("a position of a removed party"): (
        "SELECT position.id FROM position JOIN party ON party.id = party_id "
        "JOIN change ON change.id = position.change_id "
        "WHERE party.removed = 1 AND change.undone_by IS NULL"
    ),
    tr("a position on a removed component"): (
        "SELECT position.id FROM position JOIN component ON component.id = component_id "
        "JOIN change ON change.id = position.change_id "
        "WHERE component.removed = 1 AND change.undone_by IS NULL"
    ),
    tr("a correction of another cell's position"): (
        "SELECT later.id FROM position later JOIN position earlier "
        "ON earlier.id = later.refers_to "
        "WHERE later.party_id <> earlier.party_id OR later.component_id <> earlier.component_id"
    ),
}


def _references(db: sqlite3.Connection) -> tuple[str, ...]:
    problems: list[str] = []
    for what, asked in _DANGLING.items():
        try:
            rows = db.execute(asked).fetchmany(_MOST)
        except sqlite3.DatabaseError as problem:
            return (str(problem),)
        problems += [f"{what}: row {key}" for (key,) in rows]
    return tuple(problems)
