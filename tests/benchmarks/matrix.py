"""The matrix of the large sample, moved about at 1600 × 1000."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from ratios import Entry, bound, entry

HERE = Path(__file__).parent
RUNS = 3
MS = 1000


def moved_about(file: Path) -> dict[str, Any]:
    """Return what ``frames.py`` measures on a file."""
    printed = subprocess.run(
        [sys.executable, str(HERE / "frames.py"), str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout
    found: dict[str, Any] = json.loads(printed)
    return found


def measure(sample: Path, large: Path) -> list[Entry]:
    """Measure frames, memory and the heat map, each as the median of several processes."""
    small = [moved_about(sample) for _ in range(RUNS)]
    big = [moved_about(large) for _ in range(RUNS)]

    def middle(name: str) -> float:
        return median(median(run[name]) for run in big) * MS

    def late(name: str) -> float:
        return median(sorted(run[name])[int(0.95 * len(run[name]))] for run in big) * MS

    scroll = middle("scroll")
    return [
        entry("scroll-stock", scroll, "ms", middle("stock"), 1 / 8),
        bound("scroll", scroll, "ms", 16),
        bound("scroll-p95", late("scroll"), "ms", 33),
        bound("page-down", middle("pages"), "ms", 33),
        bound("as-of-slider", middle("as_of"), "ms", 16),
        bound("as-of-slider-p95", late("as_of"), "ms", 33),
        bound("heat-map-pan", late("heat"), "ms", 33),
        bound("heat-map-jump", late("heat_pages"), "ms", 33),
        bound("heat-map-ready", median(run["heat_ready"] for run in big), "s", 60),
        bound("key-to-paint", middle("record"), "ms", 50),
        bound("key-to-paint-cells", median(run["painted"] for run in big), "cells", 2),
        entry(
            "worked-memory",
            median(run["memory"] for run in big) / 1024,
            "MiB",
            median(run["memory"] for run in small) / 1024,
            2.5,
        ),
    ]
