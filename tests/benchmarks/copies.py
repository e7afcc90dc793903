"""Copies: one of a large record for the press, and two that differ in a thousand claims merged."""

import shutil
import sqlite3
import time
from functools import partial
from pathlib import Path
from statistics import median

from ratios import Entry, entry

from negotiator.domain.components import Component
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.domain.redaction import Part, Redaction
from negotiator.store import backups, merging, sharing
from negotiator.store.record import Record

_FOR_THE_PRESS = Redaction(ceiling=0, without=frozenset(Part))
_EACH = 500
_RUNS = 3


def measure(large: Path, folder: Path) -> list[Entry]:
    """Measure a redacted copy that leaves, and a whole one that comes home."""
    return [*_measure_share(large, folder), *_measure_merge(large, folder)]


def _measure_share(large: Path, folder: Path) -> list[Entry]:
    """Measure a copy for the press, read back for all that is withheld.

    The measure beside it is ``VACUUM INTO``, which writes the whole record without looking at it.
    """
    out, whole = folder / "press.negotiation", folder / "whole.negotiation"
    shared, written = [], []
    with Record.open(large) as record:
        for _ in range(_RUNS):
            whole.unlink(missing_ok=True)
            vacuum = partial(record.connection.execute, "VACUUM INTO ?", (str(whole),))
            written.append(_seconds(vacuum))
            share = partial(sharing.share_redacted, record, _FOR_THE_PRESS, out, force=True)
            shared.append(_seconds(share))
    return [entry("share-for-the-press", median(shared), "s", median(written), 3.0)]


def _measure_merge(large: Path, folder: Path) -> list[Entry]:
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
