"""Restoring a backup beside the work: the file stays in sight, and nothing that is done is lost."""

import threading

import pytest

from negotiator import settings
from negotiator.domain.parties import Party
from negotiator.store import backups, lookup, recording
from negotiator.store.record import Record
from negotiator.ui import messages

LONG = 30_000


@pytest.fixture
def held(monkeypatch):
    """Let the making of what is restored wait until it is let go."""
    may_end, write = threading.Event(), backups._write_copy

    def wait_for_it(*values):
        assert may_end.wait(30)
        write(*values)

    monkeypatch.setattr(backups, "_write_copy", wait_for_it)
    yield may_end
    may_end.set()


@pytest.fixture
def backup(window, qtbot):
    """A backup of the open file, in which Russia has still its name."""
    record, path = window.workspace.session.record, window.workspace.path
    made = backups.make(record.connection, path, settings.backups_folder(), "hourly")
    recording.edit_row(record, lookup.party(record, "RU").revised(name="Renamed"))
    qtbot.waitUntil(lambda: window.keeper.backing_up is None, timeout=LONG)
    return made


@pytest.fixture
def begun(window, held, backup):
    """The window in which the backup is being restored, and the session that is still open."""
    session = window.workspace.session
    window.file_desk.restore(backup)
    assert [each.words for each in window.works.told] == ["Restoring sample.negotiation…"]
    return session


@pytest.fixture
def told(monkeypatch):
    said = []
    monkeypatch.setattr(messages, "tell", lambda _, problem: said.append(str(problem)))
    return said


def name_in(path):
    with Record.open(path) as record:
        return lookup.party(record, "RU").name


def left_beside(path):
    return [each.name for each in path.parent.iterdir() if "unfinished" in each.name]


def test_the_window_goes_on_while_a_backup_is_restored(qtbot, window, held, begun, sample):
    window.workspace.show_view("timeline")
    assert window.workspace.session is begun
    held.set()
    qtbot.waitUntil(lambda: window.workspace.session is not begun, timeout=LONG)
    assert lookup.party(window.workspace.session.record, "RU").name == "Russia"
    assert window.workspace.view == "timeline"
    assert not window.workspace.session.record.read_only
    assert not window.works.told
    newest = backups.listed(sample, settings.backups_folder())[0]
    assert newest.reason == "before restoring"
    assert name_in(newest.path) == "Renamed"
    assert left_beside(sample) == []


def test_what_is_recorded_meanwhile_stays_and_nothing_is_restored(
    qtbot, window, held, begun, sample, told
):
    recording.add_row(begun.record, Party(code="XX", name="New"))
    held.set()
    qtbot.waitUntil(lambda: window.workspace.session is not begun, timeout=LONG)
    (said,) = told
    assert said.startswith("sample.negotiation was changed meanwhile, so nothing was restored.")
    record = window.workspace.session.record
    assert lookup.party(record, "XX").name == "New"
    assert lookup.party(record, "RU").name == "Renamed"
    assert left_beside(sample) == []


@pytest.mark.parametrize("ending", ["stopped", "closed"])
def test_a_restoration_that_is_stopped_leaves_the_file_as_it_is(
    qtbot, window, held, begun, sample, told, ending
):
    if ending == "stopped":
        window.works.stop()
    else:
        window.close_file()
    held.set()
    qtbot.waitUntil(lambda: not window.works.told, timeout=LONG)
    qtbot.waitUntil(lambda: left_beside(sample) == [], timeout=LONG)
    assert (window.workspace is not None) == (ending == "stopped")
    assert ending == "closed" or window.workspace.session is begun
    window.close_file()
    assert name_in(sample) == "Renamed"
    assert told == []


def test_a_backup_that_is_not_sound_is_told_of_and_the_file_stays_open(
    qtbot, window, backup, told, sample
):
    session = window.workspace.session
    backup.path.write_bytes(b"x" * 200)
    window.file_desk.restore(backup)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert "is not a Negotiator file" in told[0]
    assert window.workspace.session is session
    assert left_beside(sample) == []


def test_what_is_read_only_is_not_restored(window, backup, told):
    window.workspace.session.record.read_only = True
    window.file_desk.restore(backup)
    assert told == [
        "The file is read-only here, so nothing was restored. Save a copy of the backup instead."
    ]
    assert not window.works.told
