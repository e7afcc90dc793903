"""From the start of the process to the first painted matrix, and its memory."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from ratios import Entry, entry, in_turn

HERE = Path(__file__).parent
START_LIMIT = 3.0
OPEN_LIMIT = 1.5


def started(what: str) -> tuple[float, float]:
    """Return seconds from process start to the first paint, and the peak of memory in MiB."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parent.parent),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    printed = subprocess.run(
        [sys.executable, str(HERE / "start.py"), what],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment,
    ).stdout.split()
    return float(printed[0]) - begun, float(printed[1]) / 1024


def measure(sample: Path, large: Path) -> list[Entry]:
    """Measure the program on both samples against a bare window with an empty table."""
    bare, small, big = in_turn(
        lambda: started("bare"), lambda: started(str(sample)), lambda: started(str(large))
    )
    seconds = [median(run[0] for run in runs) for runs in (bare, small, big)]
    memory = [median(run[1] for run in runs) for runs in (bare, small, big)]
    return [
        entry("start", seconds[1], "s", seconds[0], START_LIMIT),
        entry("start-large", seconds[2], "s", seconds[0], START_LIMIT),
        entry("open-matrix", seconds[2], "s", seconds[1], OPEN_LIMIT),
        entry("start-memory", memory[1], "MiB", memory[0], START_LIMIT),
        entry("start-large-memory", memory[2], "MiB", memory[0], START_LIMIT),
    ]
