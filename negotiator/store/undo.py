"""Undo and redo: changes that take back, or bring back, what an earlier change did as a whole.

Positions are never deleted: while a change is undone its positions do not count, from the moment
of the undoing on. Rows that may be edited get the values they had before the change.
"""

import json
import sqlite3
from contextlib import nullcontext
from typing import TYPE_CHECKING

from negotiator.store.schema import unique_in_the_end

if TYPE_CHECKING:
    from negotiator.store.changes import Change


def next_to_undo(db: sqlite3.Connection) -> tuple[int, str] | None:
    """Return key and label of the change that undo would take back."""
    return _found(
        db,
        "SELECT id, label FROM change WHERE kind IN ('edit', 'import', 'merge') "
        "AND undone_by IS NULL ORDER BY id DESC LIMIT 1",
    )


def next_to_redo(db: sqlite3.Connection) -> tuple[int, str] | None:
    """Return key and label of the change that redo would bring back.

    What was undone can be redone until something new is done.
    """
    return _found(
        db,
        "SELECT id, label FROM change WHERE undone_by > "
        "(SELECT max(id) FROM change WHERE kind NOT IN ('undo', 'redo')) "
        "ORDER BY undone_by DESC LIMIT 1",
    )


def take_back(db: sqlite3.Connection, change: "Change", root: int) -> None:
    """Make ``change`` the undoing of the change with the key ``root``."""
    _reverse_rows(db, change, root, removed=True)
    _reverse_fillings(db, change, root)
    db.execute("UPDATE change SET undoes = ? WHERE id = ?", (root, change.key))
    db.execute("UPDATE change SET undone_by = ? WHERE id = ?", (change.key, root))
    db.execute("INSERT OR REPLACE INTO undone (change_id, since) VALUES (?, ?)", (root, change.at))
    _find_cells(db, change, root)


def bring_back(db: sqlite3.Connection, change: "Change", root: int) -> None:
    """Make ``change`` the redoing of the change with the key ``root``."""
    _reverse_rows(db, change, root, removed=False)
    _reverse_fillings(db, change, root)
    db.execute("UPDATE change SET undoes = ? WHERE id = ?", (root, change.key))
    db.execute("UPDATE change SET undone_by = NULL WHERE id = ?", (root,))
    db.execute(
        "UPDATE undone SET until = ? WHERE change_id = ? AND until IS NULL", (change.at, root)
    )
    _find_cells(db, change, root)


def _reverse_rows(db: sqlite3.Connection, change: "Change", root: int, *, removed: bool) -> None:
    from negotiator.store.kinds import KINDS

    latest = db.execute(
        "SELECT max(id) FROM change WHERE id = ? OR undoes = ?", (root, root)
    ).fetchone()[0]
    restored: dict[tuple[str, int], dict[str, object]] = {
        (word, key): json.loads(content)
        for word, key, content in db.execute(
            "SELECT kind, row_id, content FROM revision WHERE replaced_in = ?", (latest,)
        )
    }
    if removed:
        # What came in as removed already stays so when the change is brought back.
        for kind in KINDS.values():
            for (key,) in db.execute(
                f"SELECT id FROM {kind.table} WHERE created_in = ? AND removed = 0", (root,)
            ):
                restored[kind.word, key] = {"removed": 1}
    with unique_in_the_end(db) if len(restored) > 1 else nullcontext():
        for (word, key), values in restored.items():
            change.revise(KINDS[word], key, values)


def _reverse_fillings(db: sqlite3.Connection, change: "Change", root: int) -> None:
    from negotiator.store.fillings import swap

    swap(db, change, root)


def _find_cells(db: sqlite3.Connection, change: "Change", root: int) -> None:
    cells = db.execute(
        "SELECT DISTINCT component_id, party_id FROM position WHERE change_id = ?", (root,)
    ).fetchall()
    change.cells.update((component, party) for component, party in cells)
    if cells:
        change.kinds.add("position")


def _found(db: sqlite3.Connection, query: str) -> tuple[int, str] | None:
    found = db.execute(query).fetchone()
    return None if found is None else (int(found[0]), str(found[1]))
