"""Copies that come home: merging two of a large record that differ in a thousand positions."""

import shutil
import sqlite3
import time
from pathlib import Path
from statistics import median

from ratios import Entry, entry

from negotiator.domain.components import Component
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.store import backups, merging, sharing
from negotiator.store.record import Record

_EACH = 500
_RUNS = 3


def measure(large: Path, folder: Path) -> list[Entry]:
    """Measure a merge, its check of what differs and its backup included.

    The measure beside it is one full read of both files: every row of their positions, by plain
    sqlite3.
    """
    ours, theirs = folder / "ours.negotiation", folder / "theirs.negotiation"
    with Record.open(large) as record:
        sharing.share_whole(record, theirs, force=True)
    kept = folder / "kept.negotiation"
    shutil.copy(large, kept)
    for path, stance in ((kept, 1), (theirs, 2)):
        _differ(path, stance)
    merged, read = [], []
    for _ in range(_RUNS):
        shutil.copy(kept, ours)
        read.append(_seconds(lambda: [_read(path) for path in (ours, theirs)]))
        merged.append(_seconds(lambda: _merge(ours, theirs, folder)))
    return [entry("merge-1000-positions", median(merged), "s", median(read), 2.0)]


def _differ(path: Path, stance: int) -> None:
    with Record.open(path, author=f"desk {stance}") as record:
        parties = [row for _, row in record.rows(Party)]
        components = [row for _, row in record.rows(Component)]
        with record.change("Record in session") as change:
            for number in range(_EACH):
                change.add(
                    Position.build(
                        {
                            "party": parties[number % len(parties)].uid,
                            "component": components[number * 7 % len(components)].uid,
                            "stance": stance,
                            "expressed_on": "2026-10-01",
                            "statement": "As said in the corridor",
                        }
                    )
                )


def _merge(ours: Path, theirs: Path, folder: Path) -> None:
    with Record.open(ours) as record, Record.open_copy(theirs) as copy:
        backups.make(record.connection, ours, folder / "backups", "merge")
        change, _ = merging.merge(record, [copy])
        assert change is not None


def _read(path: Path) -> None:
    db = sqlite3.connect(path)
    names = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (name,) in names:
        if not name.startswith("search"):
            for _ in db.execute(f'SELECT * FROM "{name}"'):
                pass
    db.close()


def _seconds(action) -> float:
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun
