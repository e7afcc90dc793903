"""Tables of other programs: bringing in the positions of a large one."""

import csv
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from ratios import Entry, entry

_HEADS = ("country_code", "country_en", "topic", "position", "date", "quote", "title", "url")
_WORDS = ("consultation", "before", "any", "action", "under", "the", "draft", "clause", "tabled")
_MAPPING = """{
 "columns": {"party": "country_code", "party_name": "country_en", "component": "topic",
  "stance": "position", "expressed_on": "date", "statement": "quote", "source_title": "title",
  "source_url": "url"},
 "stances": {"1": "supports", "2": "accepts", "3": "reserves", "4": "opposes", "5": "rejects"},
 "create": ["party", "component", "source"]
}"""
_PARTIES, _CHAPTER = 200, 31


def measure(folder: Path, rows: int) -> list[Entry]:
    """Measure an import of a long CSV against ``sqlite-utils insert`` of the same file.

    Both are whole commands on a new file; the import reads, checks, makes parties, components and
    sources, records, indexes and backs up, the other writes rows of text.
    """
    mapping = folder / "mapping.json"
    mapping.write_text(_MAPPING)
    _both(folder, _table(folder / "warm.csv", rows // 20), mapping)
    ours, theirs = _both(folder, _table(folder / "long.csv", rows), mapping)
    return [entry("import-long-csv", ours, "s", theirs, 3.0)]


def _both(folder: Path, table: Path, mapping: Path) -> tuple[float, float]:
    file, other = folder / "import.negotiation", folder / "import.db"
    python = [sys.executable, "-m"]
    subprocess.run([*python, "negotiator", "new", file, "--title", "T", "--force"], check=True)
    other.unlink(missing_ok=True)
    theirs = _seconds([*python, "sqlite_utils", "insert", other, "t", table, "--csv", "--silent"])
    ours = _seconds([*python, "negotiator", "import", file, table, "--map", mapping])
    return ours, theirs


def _seconds(command: list[object]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def _table(path: Path, rows: int) -> Path:
    random = Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(_HEADS)
        for n in range(rows):
            party, component = n % _PARTIES, n // _PARTIES % (200 * _CHAPTER)
            said = random.random() < 0.2
            quote = f"Session {n % 97}: {' '.join(random.choices(_WORDS, k=6))}" if said else ""
            day = f"{2015 + n * 11 // rows}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
            table.writerow(
                (
                    f"P{party:03}",
                    f"Party {party}",
                    f"{component // _CHAPTER + 1}.{component % _CHAPTER + 1}",
                    random.randint(1, 5),
                    day,
                    quote,
                    f"Record {n % 100}",
                    f"https://example.org/{n % 100}",
                )
            )
    return path
