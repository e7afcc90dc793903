"""What every measure shares: the lines of the table, and taking both sides of a ratio in turn."""

import time
from collections.abc import Callable
from statistics import median
from typing import Any

RUNS = 7
Entry = dict[str, object]


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


def bound(name: str, value: float, unit: str, at_most: float) -> Entry:
    """Return a line of the table for a figure that has a bound of its own."""
    return entry(name, value, unit, at_most, 1.0)


def in_turn(*measures: Callable[[], Any], runs: int = RUNS) -> list[list[Any]]:
    """Take each measure once to warm up, then all in turn."""
    for measure in measures:
        measure()
    found: list[list[Any]] = [[] for _ in measures]
    for _ in range(runs):
        for values, measure in zip(found, measures, strict=True):
            values.append(measure())
    return found


def timed(action: Callable[[], object]) -> Callable[[], float]:
    """Return a measure of how many seconds an action takes."""

    def measure() -> float:
        begun = time.perf_counter()
        action()
        return time.perf_counter() - begun

    return measure


def medians(*actions: Callable[[], object], runs: int = RUNS) -> list[float]:
    """Return the median seconds of each action, taken in turn."""
    return [median(found) for found in in_turn(*map(timed, actions), runs=runs)]
