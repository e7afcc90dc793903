"""Pages: a matrix of a whole conference on A3, against LibreOffice with the same matrix."""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from statistics import median

from ratios import Entry, bound, entry

from negotiator.domain.components import Component
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.exchange.spreadsheet import as_xlsx
from negotiator.store.record import Record

_PARTIES, _COMPONENTS = 193, 60
_WORDS = "consultation before any action under the draft clause as tabled by the chair"
_RUNS = 3
_ALONE = 20.0


def measure(folder: Path) -> list[Entry]:
    """Measure 193 × 60 cells with one-line statements, from the record to a PDF on A3.

    Both are whole commands. LibreOffice makes its PDF of the workbook that we export of the same
    matrix, colours and notes included. Without LibreOffice it is a plain figure.
    """
    file, book = folder / "pages.negotiation", folder / "pages.xlsx"
    _write(file)
    with Record.open(file) as record:
        book.write_bytes(as_xlsx(record, Perspective()))
    ours = [sys.executable, "-m", "negotiator", "export", file, folder / "pages.pdf"]
    theirs = [
        *("soffice", f"-env:UserInstallation=file://{folder}/office", "--headless"),
        *("--convert-to", "pdf", "--outdir", folder / "office-pages", book),
    ]
    if shutil.which("soffice") is None:
        return [bound("matrix-a3-pdf", median(_seconds(ours) for _ in range(_RUNS)), "s", _ALONE)]
    _seconds(theirs)
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(_RUNS)]
    mine, other = (median(side) for side in zip(*pairs, strict=True))
    return [entry("matrix-a3-pdf", mine, "s", other, 0.333)]


def _seconds(command: list[object]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def _write(path: Path) -> None:
    random = Random(1)
    negotiation = Negotiation(title="A conference", stale_after_days=None)
    with Record.making(path, negotiation, author="x", force=True) as (_, change):
        parties = [Party(code=f"P{n:03}", name=f"Party {n}") for n in range(_PARTIES)]
        components = [
            Component(number=f"{n // 10 + 1}.{n % 10 + 1}", title=f"Component {n}")
            for n in range(_COMPONENTS)
        ]
        for row in (*parties, *components):
            change.add(row)
        for party in parties:
            for component in components:
                values = {
                    "party": party.uid,
                    "component": component.uid,
                    "stance": random.randint(1, 5),
                    "expressed_on": "2026-03-04",
                    "statement": " ".join(random.choices(_WORDS.split(), k=5)),
                }
                change.add(Position.build(values))
