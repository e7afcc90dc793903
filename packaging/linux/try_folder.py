"""Run the packaged folder with no Python on the path, and measure its start against the source's.

On a screen of its own (make try-folder). A start lasts until the window is seen. The two take
turns, so that what else the computer does falls on both; medians are compared, of the time that
passes and of the time for which the processor works.
"""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "package" / "negotiator"
MOST = 1.3
STARTS = 11
SEEN_WITHIN = 60
_LOOKS = 0.02


class Start(NamedTuple):
    """How long one start took, in seconds."""

    passed: float
    worked: float


def window_is_seen(environment: dict[str, str]) -> bool:
    """Whether a window of the program is on the screen."""
    words = ("xdotool", "search", "--onlyvisible", "--class", "negotiator")
    told = subprocess.run(words, env=environment, capture_output=True, check=False)
    return bool(told.stdout.strip())


def start(words: list[str], environment: dict[str, str]) -> Start:
    """Start the program, wait for its window, and end it."""
    began = time.monotonic()
    silent = [(os.POSIX_SPAWN_OPEN, fd, "/dev/null", os.O_WRONLY, 0) for fd in (1, 2)]
    pid = os.posix_spawn(words[0], words, environment, file_actions=silent)
    while not window_is_seen(environment):
        if time.monotonic() - began > SEEN_WITHIN:
            os.kill(pid, signal.SIGKILL)
            raise SystemExit(f"No window of {words[0]} within {SEEN_WITHIN} s.")
        time.sleep(_LOOKS)
    passed = time.monotonic() - began
    os.kill(pid, signal.SIGKILL)
    used = os.wait4(pid, 0)[2]
    while window_is_seen(environment):
        time.sleep(_LOOKS)
    return Start(passed, used.ru_utime + used.ru_stime)


def main() -> None:
    """Run the commands, then measure."""
    with tempfile.TemporaryDirectory() as home:
        bare = {
            "HOME": home,
            "PATH": "/nonexistent",
            "LANG": "C.UTF-8",
            **{name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ},
        }
        program = str(FOLDER / "negotiator")
        file = str(Path(home, "talks.negotiation"))
        tour = {**bare, "QT_QPA_PLATFORM": "offscreen"}
        for words in (("sample", file), ("tour", str(Path(home, "tour")))):
            subprocess.run([program, *words], env=tour, check=True, stdout=subprocess.DEVNULL)
        print("sample and tour: done without any Python on the path")
        seen = {**bare, "PATH": os.environ["PATH"]}
        source = [sys.executable, "-m", "negotiator", file]
        from_source = {**seen, "PYTHONPATH": str(ROOT)}
        times: dict[str, list[Start]] = {"source": [], "folder": []}
        for number in range(STARTS + 1):
            for name, words, environment in (
                ("source", source, from_source),
                ("folder", [program, file], seen),
            ):
                taken = start(words, environment)
                if number:  # the first one brings everything into memory
                    times[name].append(taken)
    medians = {
        name: Start(*(statistics.median(values) for values in zip(*taken, strict=True)))
        for name, taken in times.items()
    }
    for name, median in medians.items():
        print(f"{name}: window after {median.passed:.2f} s, {median.worked:.2f} s of processor")
    ratios = [one / other for one, other in zip(medians["folder"], medians["source"], strict=True)]
    print(f"folder / source: {ratios[0]:.2f} in time, {ratios[1]:.2f} in work (at most {MOST})")
    if min(ratios) > MOST:
        raise SystemExit("The folder starts too slowly.")


if __name__ == "__main__":
    main()
