"""The record: opening, reading a screenful, recording, inserting in bulk, searching, size."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

from ratios import RUNS, Entry, bound, entry, in_turn, medians

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.exchange.sample import write_large_sample
from negotiator.reports.matrix import Matrix
from negotiator.store.record import Record
from negotiator.store.recording import record_position
from negotiator.store.search import search
from negotiator.store.signatures import content_digest

SCREEN = 1200
MATRIX = (
    "import sys, os; from pathlib import Path; from negotiator.store.record import Record; "
    "from negotiator.reports.matrix import Matrix; "
    "from negotiator.domain.perspective import Perspective; "
    "matrix = Matrix(Record.open(Path(sys.argv[1])), Perspective()); "
    "rows = [row.component.key for row in matrix.rows if not row.is_chapter]; "
    f"matrix.cells(rows[: max(1, {SCREEN} // len(matrix.parties))]); os._exit(0)"
)


def measure(sample: Path, large: Path, written: float, scale: dict[str, int]) -> list[Entry]:
    """Measure all; ``written`` is how many seconds the large sample took, ``scale`` its numbers."""
    folder = large.parent
    tenth = folder / "tenth.negotiation"
    tenfold = {name: scale[name] // 10 for name in ("components", "positions")}
    write_large_sample(tenth, **{**scale, **tenfold})
    return [
        *_opening(sample, large),
        *_viewport(large, tenth),
        _recording(sample, folder),
        _bulk(large, folder, written),
        _searching(large),
        _signing(large),
        bound(
            "bytes-a-position",
            large.stat().st_size / scale["positions"],
            "B",
            200,
        ),
    ]


def _opening(sample: Path, large: Path) -> list[Entry]:
    """Measure from the start of a process to the first 1,200 cells known."""

    def known(file: Path) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", MATRIX, str(file)], check=True)

    small, big = medians(known(sample), known(large))
    return [entry("open-1200", big, "s", small, 2.0)]


def _viewport(large: Path, tenth: Path) -> list[Entry]:
    """Measure a screenful of held cells at random places, days and moments known."""
    chosen = random.Random(1)

    def reader(file: Path, *, in_the_past: bool) -> Callable[[], float]:
        record = Record.open(file)
        matrix = Matrix(record, Perspective())
        rows = [row.component.key for row in matrix.rows if not row.is_chapter]
        height, cells = 0, 0
        while cells < SCREEN:
            height += 1
            cells = len(matrix.cells(rows[:height]))
        first, last = record.connection.execute(
            "SELECT min(recorded_at), max(recorded_at) FROM position"
        ).fetchone()

        def read() -> float:
            known_at = (
                datetime.fromtimestamp(chosen.randrange(first, last) / 1e6, UTC)
                if in_the_past
                else None
            )
            as_of = PartialDate.of(date(chosen.randrange(2016, 2027), chosen.randrange(1, 13), 1))
            at = chosen.randrange(len(rows) - height)
            past = Matrix(record, Perspective(as_of=as_of, known_at=known_at))
            begun = time.perf_counter()
            past.cells(rows[at : at + height])
            return time.perf_counter() - begun

        return read

    now, then, fewer = in_turn(
        reader(large, in_the_past=False),
        reader(large, in_the_past=True),
        reader(tenth, in_the_past=False),
        runs=5 * RUNS,
    )
    return [
        bound("viewport-as-of", median(now) * 1000, "ms", 16),
        bound("viewport-known-at", median(then) * 1000, "ms", 16),
        entry("viewport-tenfold", median(now) * 1000, "ms", median(fewer) * 1000, 1.5),
    ]


def _recording(sample: Path, folder: Path) -> Entry:
    """Measure recording one position against one durable INSERT of the same row."""
    file = folder / "recording.negotiation"
    file.write_bytes(sample.read_bytes())
    record = Record.open(file, author="Bench")
    (component, party) = record.connection.execute(
        "SELECT component_id, party_id FROM position LIMIT 1"
    ).fetchone()
    cell = {
        "component": record.uid_of("component", component),
        "party": record.uid_of("party", party),
    }

    def through_the_program() -> None:
        record_position(
            record,
            Position.build(
                {
                    **cell,
                    "stance": 2,
                    "statement": "Said in session, to be measured",
                    "expressed_on": PartialDate.of(date(2026, 3, 1)),
                    "basis": Basis.IN_SESSION,
                    "recorded_at": datetime.now(UTC),
                }
            ),
        )

    plain = _plain_copy(folder / "plain.db", record.connection)
    names = [row[1] for row in plain.execute("PRAGMA table_info(position)") if row[1] != "id"]
    row = record.connection.execute(
        f"SELECT {', '.join(names)} FROM position ORDER BY id LIMIT 1"
    ).fetchone()
    marks = ", ".join("?" * len(names))

    def by_hand() -> None:
        plain.execute(
            f"INSERT INTO position ({', '.join(names)}) VALUES ({marks})",
            (os.urandom(16), *row[1:]),
        )

    assert names[0] == "uid"
    recorded, inserted = medians(through_the_program, by_hand, runs=5 * RUNS)
    record.close()
    plain.close()
    return entry("record-one", recorded * 1000, "ms", inserted * 1000, 10.0)


def _plain_copy(path: Path, model: sqlite3.Connection) -> sqlite3.Connection:
    """Return a plain database with the table of positions, its indexes and the same settings."""
    plain = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode", "synchronous", "secure_delete", "temp_store", "cache_size"):
        value = model.execute(f"PRAGMA {pragma}").fetchone()[0]
        plain.execute(f"PRAGMA {pragma} = {value}")
    for (sql,) in model.execute(
        "SELECT sql FROM sqlite_schema WHERE tbl_name = 'position' AND sql IS NOT NULL "
        "ORDER BY type DESC"
    ).fetchall():
        plain.execute(sql)
    return plain


def _signing(large: Path) -> Entry:
    """Measure the digest that a signature is over against reading all positions once."""
    record = Record.open(large)

    def read() -> None:
        for _ in record.connection.execute("SELECT * FROM position"):
            pass

    digest, plain = medians(lambda: content_digest(record.connection), read)
    record.close()
    return entry("signature-digest", digest, "s", plain, 4.0)


def _bulk(large: Path, folder: Path, written: float) -> Entry:
    """Measure the large sample as one change against plain ``executemany`` plus its indexes.

    ``written`` counts the making of the rows and of the framework too, to the file's last sync.
    """
    with Record.open(large) as record:
        model = record.connection
        names = [row[1] for row in model.execute("PRAGMA table_info(position)")]
        rows = model.execute("SELECT * FROM position").fetchall()
        plain = sqlite3.connect(folder / "bulk.db", isolation_level=None)
        for pragma in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
            plain.execute(f"PRAGMA {pragma}")
        begun = time.perf_counter()
        plain.execute("BEGIN")
        schema = model.execute(
            "SELECT type, sql FROM sqlite_schema WHERE tbl_name = 'position' AND sql IS NOT NULL"
        ).fetchall()
        for kind, sql in schema:
            if kind == "table":
                plain.execute(sql)
        marks = ", ".join("?" * len(names))
        plain.executemany(f"INSERT INTO position VALUES ({marks})", rows)
        for kind, sql in schema:
            if kind == "index":
                plain.execute(sql)
        plain.execute("COMMIT")
        taken = time.perf_counter() - begun
        plain.close()
    return entry("bulk-insert", written, "s", taken, 3.0)


def _searching(large: Path) -> Entry:
    """Measure the slowest of several questions: the commonest words, together, and none."""
    with Record.open(large) as record:
        counted = Counter(
            word
            for (statement,) in record.connection.execute(
                "SELECT statement FROM position WHERE statement IS NOT NULL LIMIT 3000"
            )
            for word in statement.split()
        )
        common = [word for word, _ in counted.most_common(4)]
        asked = [*common, " ".join(common[:2]), common[0][:2], "nowhere"]
        taken = medians(*(lambda words=words: search(record, words) for words in asked))
        return bound("search-first-50", max(taken) * 1000, "ms", 50)
