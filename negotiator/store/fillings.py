"""What is filled in of positions that a redacted copy held without it.

A position is never edited. Where a whole copy meets a redacted one, what was withheld of its
positions comes home to them, and their markings may get other places. What they were before is
kept in ``merged_revision`` with the merge, and changes places with it on undo and redo.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from negotiator.store import search

if TYPE_CHECKING:
    from negotiator.store.changes import Change

WORD = "position"
REFERENCES = {
    "source_id": "source",
    "round_id": "round",
    "text_version_id": "text-version",
    "refers_to": "position",
}
"""The columns that may be filled in and refer to a row, and its kind."""
COLUMNS = (*REFERENCES, "act", "note", "recorded_by", "marking")
"""The columns that may be filled in."""

_LISTED = ", ".join(COLUMNS)


def fill_in(
    db: sqlite3.Connection, change: "Change", key: int, values: Mapping[str, object]
) -> None:
    """Fill in columns of a position, as part of a merge."""
    uid, *former = db.execute(
        f"SELECT uid, {_LISTED} FROM position WHERE id = ?", (key,)
    ).fetchone()
    db.execute(
        "INSERT OR IGNORE INTO merged_revision (uid, change_id, parent, kind, row_id, content) "
        "VALUES (?, ?, NULL, ?, ?, ?)",
        (uid, change.key, WORD, key, _text(former)),
    )
    _write(db, change, key, values)


def swap(db: sqlite3.Connection, change: "Change", root: int) -> None:
    """Let positions be what they were before a merge, or again what it made of them."""
    for uid, key, content in db.execute(
        "SELECT uid, row_id, content FROM merged_revision WHERE change_id = ? AND kind = ?",
        (root, WORD),
    ).fetchall():
        present = db.execute(f"SELECT {_LISTED} FROM position WHERE id = ?", (key,)).fetchone()
        _write(db, change, key, json.loads(content))
        db.execute(
            "UPDATE merged_revision SET content = ? WHERE uid = ? AND change_id = ? AND kind = ?",
            (_text(present), uid, root, WORD),
        )


def filled_in(
    db: sqlite3.Connection, root: int
) -> Iterator[tuple[int, dict[str, Any], dict[str, Any]]]:
    """Yield the positions that a merge filled in, by their keys, with what they were and became."""
    (is_undone,) = db.execute(
        "SELECT undone_by IS NOT NULL FROM change WHERE id = ?", (root,)
    ).fetchone()
    for key, content in db.execute(
        "SELECT row_id, content FROM merged_revision WHERE change_id = ? AND kind = ?",
        (root, WORD),
    ).fetchall():
        kept, other = json.loads(content), _next(db, root, key)
        yield (key, other, kept) if is_undone else (key, kept, other)


def _next(db: sqlite3.Connection, root: int, key: int) -> dict[str, Any]:
    """Return what a position was until the next merge filled it in, or is now."""
    later = db.execute(
        "SELECT content FROM merged_revision JOIN change ON change.id = change_id "
        "WHERE merged_revision.kind = ? AND row_id = ? AND change_id > ? AND undone_by IS NULL "
        "ORDER BY change_id LIMIT 1",
        (WORD, key, root),
    ).fetchone()
    if later is not None:
        return dict(json.loads(later[0]))
    found = db.execute(f"SELECT {_LISTED} FROM position WHERE id = ?", (key,)).fetchone()
    return dict(zip(COLUMNS, found, strict=True))


def _write(
    db: sqlite3.Connection, change: "Change", key: int, values: Mapping[str, object]
) -> None:
    names = [name for name in COLUMNS if name in values]
    search.take_out(db, key, _words(db, key))
    sets = ", ".join(f"{name} = ?" for name in names)
    db.execute(f"UPDATE position SET {sets} WHERE id = ?", (*(values[name] for name in names), key))
    search.put(db, key, _words(db, key))
    change.cells.add(
        db.execute("SELECT component_id, party_id FROM position WHERE id = ?", (key,)).fetchone()
    )
    change.kinds.add(WORD)


def _words(db: sqlite3.Connection, key: int) -> list[str]:
    found = db.execute(
        "SELECT statement, condition, note FROM position WHERE id = ?", (key,)
    ).fetchone()
    return [each or "" for each in found]


def _text(values: list[object] | tuple[object, ...]) -> str:
    return json.dumps(dict(zip(COLUMNS, values, strict=True)), ensure_ascii=False)
