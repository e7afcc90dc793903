"""The comparison of two drafts of a treaty, against git on the same files, and as a view."""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from ratios import Entry, bound, entry

HERE = Path(__file__).parent
DRAFTS = HERE.parent.parent.parent / "shared" / "data"
NAMES = ("paris-draft-23-oct-2015.md", "paris-draft-4-dec-2015.md")
RUNS = 3
MS = 1000


def measure() -> list[Entry]:
    """Measure it, each as the median of several processes."""
    with TemporaryDirectory() as folder:
        old, new = drafts(Path(folder))
        runs = [once(old, new, Path(folder, f"{n}.negotiation")) for n in range(RUNS)]

    def middle(name: str) -> float:
        return median(median(run[name]) for run in runs)

    difference = middle("difference")
    scroll = [each for run in runs for each in run["scroll"]]
    return [
        entry("difference-git", difference * MS, "ms", middle("git") * MS, 5),
        bound("difference-warm", difference * MS, "ms", 150),
        bound("difference-growth", max(median(r["nothing in common"]) for r in runs), "x", 2.5),
        bound("difference-one-word", max(median(r["one word"]) for r in runs), "x", 2.5),
        bound("comparison-open", middle("open") * MS, "ms", 500),
        bound("comparison-scroll", median(scroll) * MS, "ms", 16),
    ]


def once(old: Path, new: Path, place: Path) -> dict[str, list[float]]:
    """Return what ``texts.py`` measures."""
    printed = subprocess.run(
        [sys.executable, str(HERE / "texts.py"), str(old), str(new), str(place)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout
    found: dict[str, list[float]] = json.loads(printed)
    return found


def drafts(folder: Path) -> tuple[Path, Path]:
    """Return two drafts: the real ones where they lie beside the project, else made ones."""
    real = tuple(DRAFTS / name for name in NAMES)
    if all(path.exists() for path in real):
        return real[0], real[1]
    random = Random(1)
    words = [f"word{n}" for n in range(2_000)]
    lines = [
        " ".join(random.choices(words, k=random.randint(8, 90))).replace(" word1 ", " [shall] ")
        for _ in range(380)
    ]
    changed = [
        " ".join(random.choice(words) if random.random() < 0.2 else word for word in line.split())
        for line in lines
        if random.random() < 0.9
    ]
    made = folder / "old.txt", folder / "new.txt"
    for path, text in zip(made, (lines, changed), strict=True):
        path.write_text("\n".join(text), "utf-8")
    return made
