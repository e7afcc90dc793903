"""A process that opens the timeline of a file and moves it about; prints one line of JSON.

Called by timeline.py, which says what is measured.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from negotiator import app, settings
from negotiator.domain.claims import EVERYTHING, Claim
from negotiator.domain.shifts import events
from negotiator.domain.stretches import stretches
from negotiator.printing.timeline_picture import Around
from negotiator.reports.lanes import Lane, Lanes
from negotiator.reports.timeline import Moment
from negotiator.ui import theme
from negotiator.ui.main_window import MainWindow
from negotiator.ui.views.subject_list import COMPONENTS, PARTY
from negotiator.ui.views.timeline_lanes import TimelineLanes

SIZE = (1600, 1000)
FRAMES = 120
EVENTS = 100_000
LANES = 20


def frames(count: int, act: Callable[[int], object]) -> list[float]:
    """Return the seconds that each of so many frames takes."""
    found = []
    for n in range(count):
        begun = time.perf_counter()
        act(n)
        application.processEvents()
        found.append(time.perf_counter() - begun)
    return found


def pans(lanes: TimelineLanes) -> list[float]:
    """Pan in time and scroll over lanes, by turns."""
    lanes.zoom(8)
    bar = lanes.verticalScrollBar()
    application.processEvents()

    def move(n: int) -> None:
        if n % 2:
            lanes.pan(60 if n // 40 % 2 else -60)
        else:
            bar.setValue(bar.value() + 60)

    return frames(FRAMES, move)


class Crowded(Lanes):
    """Lanes with so many events that no picture could show each of them."""

    def _read(self, numbers):
        for number in numbers:
            party, component = self.party(number), self.component(number)
            claims = [claim(number * 100_000 + n, n) for n in range(EVENTS // LANES)]
            told = tuple(
                Moment(party, component, event, None) for event in events(claims, EVERYTHING)
            )
            held = tuple(stretches(claims, {}, EVERYTHING))
            self._known[number] = Lane(party, component, told, held)


def claim(key: int, n: int) -> Claim:
    """Return the n-th claim of a party that never stands still."""
    day = date.fromordinal(date(2020, 1, 1).toordinal() + n // 3)
    packed = day.year * 10_000 + day.month * 100 + day.day
    values = dict.fromkeys(Claim._fields, 0)
    values |= {"key": key, "stance": 1 + n * 7 % 5, "expressed": packed, "day_order": 1 + n % 3}
    values |= {"condition": "", "statement": "", "note": "", "basis": 1, "credibility": None}
    values |= {"source": None, "round": None, "text_version": None, "refers_to": None}
    values |= {"value": None, "act": 1, "recorded_at": 1_700_000_000_000_000 + key}
    return Claim(**values)


def measure(file: str) -> dict[str, object]:
    """Open the timeline in each way, and move it about."""
    palette = theme.apply(application, "light", 1.0)
    window = MainWindow(settings.Settings(author="Bench"), palette)
    window.resize(*SIZE)
    window.open_file(Path(file))
    window.show()
    workspace = window.workspace
    workspace.page.surveyor.stop()
    workspace.show_view("timeline")
    page = workspace.page
    QTest.qWait(300)
    matrix = workspace.session.matrix
    component, party = matrix.components[len(matrix.components) // 2], matrix.parties[7]
    found: dict[str, object] = {}
    found["open_component"] = frames(1, lambda _: page.components.choose(component))
    found["lanes_component"] = len(page.lanes.picture.lanes)
    found["pan_component"] = pans(page.lanes)
    page.lanes.fit()
    page.subjects.choose_party(party.key)
    found["open_party"] = frames(1, lambda _: page.subjects.show_way(PARTY))
    found["lanes_party"] = len(page.lanes.picture.lanes)
    found["pan_party"] = pans(page.lanes)
    page.subjects.show_way(COMPONENTS)
    spots = page.lanes.picture.lanes.spots[:LANES]
    crowded = Crowded(matrix.record, matrix.question, spots)
    begun = time.perf_counter()
    page.lanes.show_lanes(crowded, Around(), date(2020, 1, 1), by_party=True)
    application.processEvents()
    found["open_crowded"] = [time.perf_counter() - begun]
    for number in range(len(crowded)):
        page.lanes.picture.picture(number)
    page.lanes.fit()
    found["crowded"] = frames(FRAMES, lambda n: page.lanes.zoom(1.04 if n % 60 < 30 else 0.96))
    found["pan_crowded"] = pans(page.lanes)
    QTest.keyClick(page.lanes, Qt.Key.Key_Home)
    return found


if __name__ == "__main__":
    application = app.make_application()
    sys.stdout.write(json.dumps(measure(sys.argv[1])) + "\n")
    sys.stdout.flush()
    os._exit(0)
