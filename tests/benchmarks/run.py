"""Measure as ratios within one run: a table, and build/bench.json.

Both sides of each ratio are measured in turn in the same run, so that a machine whose speed drifts
does not matter; the median counts.
"""

import compileall
import json
import os
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

import comparison  # noqa: E402
import copies  # noqa: E402
import matrix  # noqa: E402
import opening  # noqa: E402
import pages  # noqa: E402
import record  # noqa: E402
import tables  # noqa: E402
import timeline  # noqa: E402

from negotiator.exchange.sample import write_large_sample, write_sample  # noqa: E402

LARGE = {"parties": 200, "components": 6203, "positions": 870_000, "seed": 1}


def main() -> int:
    """Measure, print, write; returns 1 if a limit is passed."""
    # As an installed program is: compiled, like the library it is measured against.
    compileall.compile_dir(ROOT / "negotiator", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        os.environ["PYTHONPATH"] = str(ROOT)
        sample, large = Path(folder, "sample.negotiation"), Path(folder, "large.negotiation")
        write_sample(sample)
        begun = time.perf_counter()
        write_large_sample(large, **LARGE)
        written = time.perf_counter() - begun
        os.sync()  # so that the disk is not still writing while the starts are measured
        entries = [
            *opening.measure(sample, large),
            *matrix.measure(sample, large),
            *timeline.measure(large),
            *comparison.measure(),
            *pages.measure(Path(folder)),
            *tables.measure(Path(folder), LARGE["positions"]),
            *copies.measure(large, Path(folder)),
            *record.measure(sample, large, written, LARGE),
        ]
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
