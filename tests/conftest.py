"""Strictness for all tests, and records to test with."""

import gc
import logging
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import is_hypothesis_test
from hypothesis import settings as hypothesis_settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
# Every run of the default profile tries the same examples, so that a failure is due to the change
# at hand; "long" looks for new ones.
hypothesis_settings.register_profile(
    "default", deadline=None, max_examples=100, derandomize=True, database=None
)
hypothesis_settings.register_profile("long", deadline=None, max_examples=2000)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

from negotiator import language  # noqa: E402
from negotiator.domain.components import Component, TextVersion  # noqa: E402
from negotiator.domain.date_words import IN_WORDS, use_form  # noqa: E402
from negotiator.domain.negotiation import Negotiation, Round  # noqa: E402
from negotiator.domain.parties import Membership, Party  # noqa: E402
from negotiator.domain.party_words import PartyKind  # noqa: E402
from negotiator.domain.positions import Position  # noqa: E402
from negotiator.domain.sources import Source  # noqa: E402
from negotiator.exchange.sample import write_sample  # noqa: E402
from negotiator.store.passwords import passwords  # noqa: E402
from negotiator.store.record import Record  # noqa: E402
from tests import no_network  # noqa: E402

no_network.forbid()

_MEMORY = Path("/dev/shm")
_ROOM = 2 * 2**30
_LONGEST = (
    *("test_merge_machine", "test_survival", "test_generated_pages", "test_screens"),
    *("test_copies_killed", "test_round_trips", "test_sizes", "test_access", "test_print_dialog"),
    *("test_matrix_layout", "test_password_dialog", "test_locked", "test_hostile_tables"),
    *("test_matrix_page", "test_low_window", "test_export_dialog", "test_preferences"),
)
"""The files that take longest. With a whole file at a time for each of two workers, one of them
that came last would leave the other worker idle."""


def _work_in_memory() -> None:
    """Let the files of tests lie in memory where there is room for them.

    A record waits for the disk at each change, and the tests make tens of thousands of changes. No
    test is about the disk itself: it is writers that are killed, and small disks are mounted.
    """
    is_there = _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)
    if "TMPDIR" not in os.environ and is_there and shutil.disk_usage(_MEMORY).free >= _ROOM:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None


_work_in_memory()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the searches, so that make test-long finds them; put the longest files first."""
    for item in items:
        if is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker("search")
    places = {name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, len(_LONGEST)))


def pytest_collection_finish() -> None:
    """Let the search for garbage pass over what stays for the whole run: thousands of tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep each test away from the settings of whoever runs it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    """Let each test begin in English, whatever the last one spoke."""
    yield
    language.use("en")
    use_form(IN_WORDS)


@pytest.fixture(autouse=True)
def _no_password_stays() -> Iterator[None]:
    """Open no locked file with what another test knew."""
    yield
    passwords.forget()


@pytest.fixture(autouse=True)
def _no_key_is_held() -> None:
    """Let go of a key that the test before pressed in a dialog which then was gone."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QWidget

    if QApplication.instance() and QApplication.keyboardModifiers():
        from PySide6.QtTest import QTest

        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


@pytest.fixture(autouse=True)
def _no_windows_of_others() -> None:
    """Let go of what the tests before have closed: without an event loop Qt waits with it."""
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning in the log."""
    yield
    left = [each for each in caplog.get_records("call") if each.levelno >= logging.WARNING]
    assert not left, [each.getMessage() for each in left]


class Talks:
    """A small record in memory, and words to fill it with."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.clock = datetime(2026, 1, 1, 9, tzinfo=UTC)
        record.now = self.tick
        self.parties: dict[str, Party] = {}
        self.components: dict[str, Component] = {}
        self.rounds: dict[int, Round] = {}
        self.texts: dict[str, TextVersion] = {}

    def tick(self) -> datetime:
        """Return a moment a minute later than the last."""
        self.clock += timedelta(minutes=1)
        return self.clock

    def party(self, code: str, name: str = "", **values: object) -> Party:
        return self.parties.setdefault(
            code, self._add(Party.build({"code": code, "name": name or code, **values}))
        )

    def group(self, code: str, *members: str, start: str | None = None) -> Party:
        group = self.party(code, kind=PartyKind.GROUP)
        for member in members:
            self._add(
                Membership.build(
                    {"group": group.uid, "member": self.parties[member].uid, "start": start}
                )
            )
        return group

    def component(self, number: str, title: str = "", parent: str | None = None) -> Component:
        values = {"number": number, "title": title or f"Component {number}"}
        if parent is not None:
            values["parent"] = self.components[parent].uid
        return self.components.setdefault(number, self._add(Component.build(values)))

    def round(self, number: int, start: str, end: str | None = None) -> Round:
        made = Round.build({"number": number, "start": start, "end": end})
        return self.rounds.setdefault(number, self._add(made))

    def text(self, component: str, label: str, nature: str, text: str, **values: object) -> None:
        made = TextVersion.build(
            {
                "component": self.components[component].uid,
                "label": label,
                "nature": nature,
                "text": text,
                "order": len(self.texts) + 1,
                **values,
            }
        )
        self.texts[label] = self._add(made)

    def source(self, title: str, **values: object) -> Source:
        return self._add(Source.build({"title": title, **values}))

    def say(
        self, party: str, component: str, stance: str | None, on: str, **values: object
    ) -> Position:
        """Record what a party said."""
        code = None if stance is None else self.record.negotiation.scale.code(stance)
        position = Position.build(
            {
                "party": self.parties[party].uid,
                "component": self.components[component].uid,
                "stance": code,
                "expressed_on": on,
                **values,
            }
        )
        return self._add(position, f"Record position: {party} on {component}")

    def _add(self, row, label: str = "Add"):
        with self.record.change(label) as change:
            change.add(row)
        return row

    def keys(self, component: str, party: str) -> tuple[int, int]:
        return (
            self.record.key_of("component", self.components[component].uid),
            self.record.key_of("party", self.parties[party].uid),
        )


@pytest.fixture
def talks() -> Iterator[Talks]:
    """Two parties, one chapter, two components; nothing said yet."""
    record = Record.in_memory(Negotiation(title="Talks", stale_after_days=None))
    made = Talks(record)
    made.party("UA", "Ukraine")
    made.party("RU", "Russia")
    made.component("A", "Assurances")
    made.component("A.1", "Non-aggression", "A")
    made.component("A.2", "Defence clause", "A")
    yield made
    record.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real, small file system: 4 MB of memory."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("a small file system cannot be mounted here (not root)")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def fill(disk: Path) -> Callable[[], Path]:
    """Fill the small disk to the last block; returns the file to remove for room."""

    def to_the_last_block() -> Path:
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as file:
            for size in (65536, 512):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    continue
        return filler

    return to_the_last_block


@pytest.fixture(scope="session")
def _sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.negotiation"
    write_sample(path)
    return path


@pytest.fixture
def sample(_sample_file: Path, tmp_path: Path) -> Path:
    """The sample, a file of the test's own."""
    path = tmp_path / "sample.negotiation"
    path.write_bytes(_sample_file.read_bytes())
    return path


@pytest.fixture
def sample_record(sample: Path) -> Iterator[Record]:
    """The sample, open."""
    with Record.open(sample, author="Desk 2") as record:
        yield record
