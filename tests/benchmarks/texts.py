"""Measure the comparison of two drafts: the difference itself, opening the view, scrolling it.

Prints seconds as JSON. Arguments: two text files, and a place for a record.
"""

import json
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

from negotiator import app, settings
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.differences import difference
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.stages import Nature
from negotiator.store.record import Record
from negotiator.ui import theme
from negotiator.ui.main_window import MainWindow

FRAMES, TIMES = 160, 15
WORDS = 8_000


def timed(do, times=TIMES):
    """Return how long each of several runs took."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        do()
        found.append(time.perf_counter() - begun)
    return found


def grown(make):
    """Return how much longer a text of twice the length takes, four times over."""
    found = []
    for n in range(5):
        old, new = make(WORDS * 2**n)
        found.append(min(timed(lambda old=old, new=new: difference(old, new), 5)))
    return [later / former for former, later in pairwise(found)]


def of_git(old: Path, new: Path):
    """Return the times of git diff --word-diff on the same files, its words read."""
    command = ["git", "diff", "--word-diff", "--no-index", str(old), str(new)]
    return timed(lambda: subprocess.run(command, check=False, capture_output=True))


def view(path: Path, texts):
    """Return the times of opening the comparison of two texts, and of frames while it scrolls."""
    with Record.making(path, Negotiation(title="Drafts"), author="bench") as (_, change):
        component = Component(number="1", title="Draft")
        change.add(component)
        for order, (nature, text) in enumerate(
            zip((Nature.CURRENT_FRAMEWORK, Nature.PROPOSAL), texts, strict=True), start=1
        ):
            change.add(TextVersion(component=component.uid, nature=nature, order=order, text=text))
    application = app.make_application()
    palette = theme.apply(application, "light", 1.0)
    window = MainWindow(settings.Settings(author="bench", view="matrix"), palette)
    window.resize(1600, 1000)
    window.open_file(path)
    window.show()
    application.processEvents()
    begun = time.perf_counter()
    window.workspace.show_view("comparison")
    window.grab()
    opened = time.perf_counter() - begun
    rows = window.workspace.page.rows
    bar = rows.verticalScrollBar()
    frames = []
    for n in range(FRAMES):
        begun = time.perf_counter()
        bar.setValue(n * 60)
        rows.viewport().grab()
        frames.append(time.perf_counter() - begun)
    return [opened], frames


def main() -> None:
    old, new, place = map(Path, sys.argv[1:4])
    texts = old.read_text("utf-8"), new.read_text("utf-8")
    runs = difference(*texts)
    assert "".join(run.former for run in runs) == texts[0]
    assert "".join(run.text for run in runs) == texts[1]
    found = {
        "git": of_git(old, new),
        "difference": timed(lambda: difference(*texts)),
        "nothing in common": grown(
            lambda n: (" ".join(f"a{i}" for i in range(n)), " ".join(f"b{i}" for i in range(n)))
        ),
        "one word": grown(lambda n: ("word " * n, "word " * (n - n // 7))),
    }
    found["open"], found["scroll"] = view(place, texts)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
