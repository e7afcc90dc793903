"""Disk full, no permission, file gone, read-only folder: at every way of writing.

Each gives a sentence that says what happened and what to do; the record is unharmed, and works
again once the trouble is over.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from negotiator import settings
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.print_sets import PageSetup
from negotiator.exchange.export import write, write_history
from negotiator.exchange.sample import write_sample
from negotiator.printing.paper_out import write_report
from negotiator.reports import tables
from negotiator.store import attachments, backups, recording
from negotiator.store.check import check
from negotiator.store.record import Record

NOBODY = 65534


@pytest.fixture(autouse=True)
def _application(qapp):
    """Pages are painted here, and there is one application for all tests."""


@pytest.fixture
def path(disk, sample):
    place = disk / "talks.negotiation"
    shutil.copy(sample, place)
    return place


def a_position(record: Record) -> Position:
    first, *_ = record.rows(Party)
    from negotiator.domain.components import Component

    component = next(row for _, row in record.rows(Component) if row.number == "A.2")
    return Position.build(
        {
            "party": first[1].uid,
            "component": component.uid,
            "stance": 2,
            "expressed_on": "2026-03-05",
            "statement": "words " * 4000,
        }
    )


def _edit(record: Record) -> None:
    (_, party), *_ = record.rows(Party)
    recording.edit_row(record, party.revised(anticipated_result="result " * 4000))


def _remove(record: Record) -> None:
    from negotiator.domain.components import Consequence

    recording.remove_row(record, record.rows(Consequence)[0][1])


def _attach(record: Record) -> None:
    from negotiator.domain.sources import Source

    document = Path(__file__)
    source = record.rows(Source)[0][1].uid
    attachments.attach(record, source, document, limit=10_000_000)


WRITING: dict[str, Callable[[Record], object]] = {
    "record a position": lambda r: recording.record_position(r, a_position(r)),
    "add a row": lambda r: recording.add_row(
        r, Party(code="ZZ", name="Zed", anticipated_result="result " * 4000)
    ),
    "edit a row": _edit,
    "remove a row": _remove,
    "attach a document": _attach,
    "undo": lambda r: r.undo(),
}


@pytest.mark.parametrize("name", WRITING)
def test_a_full_disk_stops_a_change_and_harms_nothing(fill, path, name):
    with Record.open(path, author="x") as record:
        recording.record_position(record, a_position(record))
        before = tables.matrix_table(record, Perspective())
        filler = fill()
        with pytest.raises(NegotiatorError) as told:
            WRITING[name](record)
        assert "room" in str(told.value) or "disk" in str(told.value)
        assert told.value.advice
        assert tables.matrix_table(record, Perspective()) == before
        filler.unlink()
        WRITING[name](record)
    assert not any(finding.problems for finding in check(path))


def test_a_full_disk_stops_a_redo_and_harms_nothing(fill, path):
    with Record.open(path, author="x") as record:
        recording.record_position(record, a_position(record))
        record.undo()
        filler = fill()
        with pytest.raises(NegotiatorError):
            record.redo()
        filler.unlink()
        record.redo()
    assert not any(finding.problems for finding in check(path))


NEW_FILES: dict[str, Callable[[Record, Path], object]] = {
    "new.negotiation": lambda _, p: Record.create(p, Negotiation(title="T"), author="x"),
    "sample.negotiation": lambda _, p: write_sample(p),
    "m.csv": lambda r, p: write(r, Perspective(), "matrix", p),
    "m.json": lambda r, p: write(r, Perspective(), "timeline", p),
    "h.csv": write_history,
    "m.pdf": lambda r, p: write_report(r, Perspective(), PageSetup(), p),
    "backups": lambda r, p: backups.make(r.connection, r.path, p, "hourly"),
}


@pytest.mark.parametrize("name", NEW_FILES)
def test_a_full_disk_leaves_no_half_of_a_new_file(disk, fill, path, name):
    with Record.open(path, author="x") as record:
        filler = fill()
        with pytest.raises(NegotiatorError) as told:
            NEW_FILES[name](record, disk / name)
        assert told.value.advice
        left = {each.name for each in disk.rglob("*") if each.is_file()}
        assert left == {path.name, filler.name}
    assert not any(finding.problems for finding in check(path))


@pytest.mark.parametrize("name", NEW_FILES)
def test_a_missing_folder_is_told(sample_record, tmp_path, name):
    if name == "backups":
        pytest.skip("the folder of backups is made where it is missing")
    with pytest.raises(NegotiatorError) as told:
        NEW_FILES[name](sample_record, tmp_path / "gone" / name)
    assert told.value.advice


def test_a_file_that_was_removed_while_open_says_so(sample):
    with Record.open(sample, author="x") as record:
        sample.unlink()
        with pytest.raises(NegotiatorError) as told:
            recording.record_position(record, a_position(record))
        assert "is no longer where it was" in str(told.value)


def test_a_medium_that_was_pulled_says_so(tmp_path, sample):
    medium = tmp_path / "medium"
    medium.mkdir()
    path = medium / "talks.negotiation"
    shutil.copy(sample, path)
    with Record.open(path, author="x") as record:
        medium.rename(tmp_path / "pulled")
        with pytest.raises(NegotiatorError) as told:
            recording.record_position(record, a_position(record))
        assert "is no longer where it was" in str(told.value)
        (tmp_path / "pulled").rename(medium)
        recording.record_position(record, a_position(record))
    assert not any(finding.problems for finding in check(path))


def as_nobody(do: Callable[[], str]) -> str:
    """Do something without a superuser's rights, in a process of its own; returns what it said."""
    if os.geteuid() != 0:
        return do()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            said = do()
            os.write(writing, said.encode())
        finally:
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as file:
        return file.read().decode()


@pytest.fixture
def protected(sample, monkeypatch):
    """A file and a folder that others may read, and only read."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="protected-"))
    path = folder / "talks.negotiation"
    shutil.copy(sample, path)
    path.chmod(0o444)
    folder.chmod(0o555)
    monkeypatch.setenv("HOME", "/nowhere")
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process without rights")
def test_a_read_only_folder_opens_for_reading_and_says_so_when_written(protected):
    def do() -> str:
        with Record.open(protected) as record:
            try:
                recording.record_position(record, a_position(record))
            except NegotiatorError as problem:
                return f"{record.read_only} {problem}"
        return "recorded"

    said = as_nobody(do)
    assert said.startswith("True talks.negotiation is open for reading only.")
    assert not any(finding.problems for finding in check(protected))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process without rights")
def test_a_file_that_may_not_be_read_says_so(protected):
    def do() -> str:
        try:
            Record.open(protected).close()
        except NegotiatorError as problem:
            return str(problem)
        return "opened"

    protected.chmod(0o000)
    assert as_nobody(do) == "talks.negotiation may not be read. Ask its owner for permission."


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process without rights")
@pytest.mark.parametrize("name", NEW_FILES)
def test_no_permission_to_write_a_new_file_is_told(protected, name):
    def do() -> str:
        with Record.open(protected) as record:
            try:
                NEW_FILES[name](record, protected.parent / name)
            except NegotiatorError as problem:
                return f"told: {problem}"
        return "written"

    assert as_nobody(do).startswith("told: ")


def test_preferences_on_a_full_disk_are_told_and_the_old_ones_stay(disk, fill):
    place = disk / "settings.json"
    settings.save(settings.Settings(author="Desk 2"), place)
    fill()
    with pytest.raises(OSError, match="No space left"):
        settings.save(settings.Settings(author="Desk 3", window="x" * 100_000), place)
    assert settings.load(place)[0].author == "Desk 2"
    assert {each.name for each in disk.iterdir()} == {"settings.json", "filler"}
