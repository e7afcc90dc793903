"""Measure as ratios within one run: a table, and build/bench.json.

Both sides of each ratio are measured in turn in the same run, so that a machine whose speed drifts
does not matter; the median of seven counts.
"""

import compileall
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from negotiator.exchange.sample import write_large_sample, write_sample  # noqa: E402

RUNS = 7
START_LIMIT = 3.0
LARGE = {"parties": 200, "components": 6203, "positions": 870_000, "seed": 1}
Entry = dict[str, object]


def started(what: str) -> tuple[float, float]:
    """Return seconds from process start to the first paint, and the peak of memory in MiB."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    printed = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("start.py")), what],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment,
    ).stdout.split()
    return float(printed[0]) - begun, float(printed[1]) / 1024


def in_turn(*measures: Callable[[], tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """Take each measure once to warm up, then all in turn."""
    for measure in measures:
        measure()
    found: list[list[tuple[float, float]]] = [[] for _ in measures]
    for _ in range(RUNS):
        for values, measure in zip(found, measures, strict=True):
            values.append(measure())
    return found


def entry(name: str, value: float, unit: str, baseline: float, limit: float) -> Entry:
    """Return a line of the table."""
    ratio = value / baseline
    return {
        "name": name,
        "value": round(value, 4),
        "unit": unit,
        "baseline": round(baseline, 4),
        "ratio": round(ratio, 3),
        "limit": limit,
        "ok": ratio <= limit,
    }


def start(folder: Path) -> list[Entry]:
    """Process start to the first painted matrix, against a bare window with an empty table."""
    sample, large = folder / "sample.negotiation", folder / "large.negotiation"
    write_sample(sample)
    begun = time.monotonic()
    write_large_sample(large, **LARGE)
    print(
        f"large sample: written in {time.monotonic() - begun:.1f} s, "
        f"{large.stat().st_size / LARGE['positions']:.0f} bytes a position"
    )
    os.sync()  # so that the disk is not still writing while the starts are measured
    bare, small, big = in_turn(
        lambda: started("bare"), lambda: started(str(sample)), lambda: started(str(large))
    )
    seconds = [median(run[0] for run in runs) for runs in (bare, small, big)]
    memory = [median(run[1] for run in runs) for runs in (bare, small, big)]
    return [
        entry("start", seconds[1], "s", seconds[0], START_LIMIT),
        entry("start-large", seconds[2], "s", seconds[0], START_LIMIT),
        entry("start-memory", memory[1], "MiB", memory[0], START_LIMIT),
        entry("start-large-memory", memory[2], "MiB", memory[0], START_LIMIT),
    ]


def main() -> int:
    """Measure, print, write; returns 1 if a limit is passed."""
    # As an installed program is: compiled, like the library it is measured against.
    compileall.compile_dir(ROOT / "negotiator", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        entries = start(Path(folder))
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(entries, indent=1) + "\n")
    print(f"{'name':<22}{'value':>10}{'unit':>6}{'baseline':>10}{'ratio':>8}{'limit':>7}  ok")
    for each in entries:
        print(
            f"{each['name']:<22}{each['value']:>10}{each['unit']:>6}{each['baseline']:>10}"
            f"{each['ratio']:>8}{each['limit']:>7}  {'yes' if each['ok'] else 'NO'}"
        )
    return 0 if all(each["ok"] for each in entries) else 1


if __name__ == "__main__":
    sys.exit(main())
