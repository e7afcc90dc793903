"""The timeline of the large sample, opened and moved about at 1600 × 1000."""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from ratios import Entry, bound

HERE = Path(__file__).parent
RUNS = 3
MS = 1000


def moved_about(file: Path) -> dict[str, Any]:
    """Return what ``lanes.py`` measures on a file."""
    printed = subprocess.run(
        [sys.executable, str(HERE / "lanes.py"), str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ).stdout
    found: dict[str, Any] = json.loads(printed)
    return found


def measure(large: Path) -> list[Entry]:
    """Measure opening and panning, each as the median of several processes."""
    runs = [moved_about(large) for _ in range(RUNS)]

    def middle(name: str) -> float:
        return median(median(run[name]) for run in runs) * MS

    def late(name: str) -> float:
        return median(sorted(run[name])[int(0.95 * len(run[name]))] for run in runs) * MS

    return [
        bound("open-200-lanes", middle("open_component"), "ms", 100),
        bound("pan-200-lanes", middle("pan_component"), "ms", 16),
        bound("pan-200-lanes-p95", late("pan_component"), "ms", 33),
        bound("open-6003-lanes", middle("open_party"), "ms", 100),
        bound("pan-6003-lanes", middle("pan_party"), "ms", 16),
        bound("pan-6003-lanes-p95", late("pan_party"), "ms", 33),
        bound("zoom-100000-events", middle("crowded"), "ms", 16),
        bound("zoom-100000-p95", late("crowded"), "ms", 33),
        bound("pan-100000-events", middle("pan_crowded"), "ms", 16),
        bound("pan-100000-p95", late("pan_crowded"), "ms", 33),
    ]
