"""Backups: when they are made, what is kept, and how one comes back."""

from datetime import timedelta

import pytest

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.store import backups
from negotiator.store.check import check
from negotiator.store.record import Record


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "talks.negotiation"
    Record.create(place, Negotiation(title="Talks"), author="x").close()
    return place


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def add_party(path, code):
    with Record.open(path, author="x") as record, record.change(f"Add {code}") as change:
        change.add(Party(code=code, name=code))


def codes(path):
    with Record.open(path) as record:
        return [party.code for _, party in record.rows(Party)]


def test_a_backup_is_made_at_most_hourly_and_only_after_a_change(path, folder):
    with Record.open(path) as record:
        assert backups.make_if_due(record, path, folder).reason == "hourly"
        assert backups.make_if_due(record, path, folder) is None
        assert backups.make_if_due(record, path, folder, timedelta(0)) is None
    add_party(path, "UA")
    with Record.open(path) as record:
        assert backups.make_if_due(record, path, folder) is None
        assert backups.make_if_due(record, path, folder, timedelta(0)) is not None
    assert len(backups.listed(path, folder)) == 2


def test_a_restored_backup_takes_the_place_of_the_file_and_the_present_is_kept(path, folder):
    add_party(path, "UA")
    with Record.open(path) as record:
        kept = backups.make(record.connection, path, folder, "merge")
    add_party(path, "RU")
    backups.restore(kept, path, folder)
    assert codes(path) == ["UA"]
    newest = backups.listed(path, folder)[0]
    assert newest.reason == "before restoring"
    backups.restore(newest, path, folder)
    assert codes(path) == ["UA", "RU"]
    assert not any(finding.problems for finding in check(path))


def test_a_file_that_was_changed_since_is_not_replaced_by_its_backup(path, folder):
    add_party(path, "UA")
    with Record.open(path) as record:
        kept = backups.make(record.connection, path, folder, "merge")
    ready = backups.Restoring(kept, path, folder)
    add_party(path, "RU")
    with pytest.raises(NegotiatorError, match="was changed meanwhile, so nothing was restored"):
        ready.put()
    assert codes(path) == ["UA", "RU"]
    assert list(path.parent.glob(".*unfinished")) == []


def test_a_damaged_file_is_replaced_by_its_backup_and_its_bytes_are_kept(path, folder):
    add_party(path, "UA")
    with Record.open(path) as record:
        kept = backups.make(record.connection, path, folder, "hourly")
    path.write_bytes(b"not a database any more")
    backups.restore(kept, path, folder)
    assert codes(path) == ["UA"]
    (damaged,) = backups.folder_of(path, folder).glob("*damaged.bytes")
    assert damaged.read_bytes() == b"not a database any more"


def test_old_backups_go_by_number_and_age_but_never_the_newest(path, folder):
    with Record.open(path) as record:
        made = [backups.make(record.connection, path, folder, "hourly") for _ in range(4)]
    removed = backups.prune(path, folder, most=2, days=9)
    assert {each.path for each in removed} == {each.path for each in made[:2]}
    old = made[3].path.with_name("20200101T000000000000-hourly.negotiation")
    made[3].path.rename(old)
    made[2].path.unlink()
    assert backups.prune(path, folder, most=5, days=1) == []
    assert [each.path for each in backups.listed(path, folder)] == [old]


def test_files_of_one_name_do_not_mix_their_backups(path, folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    other = tmp_path / "elsewhere" / path.name
    other.write_bytes(path.read_bytes())
    with Record.open(path) as record:
        backups.make(record.connection, path, folder, "hourly")
    assert backups.listed(other, folder) == []


def test_what_is_no_record_is_never_restored(path, folder):
    with Record.open(path) as record:
        kept = backups.make(record.connection, path, folder, "hourly")
    kept.path.write_bytes(b"x" * 200)
    before = path.read_bytes()
    with pytest.raises(NegotiatorError, match="is not a Negotiator file"):
        backups.restore(kept, path, folder)
    assert path.read_bytes() == before


def test_a_backup_that_cannot_be_written_says_so_and_harms_nothing(path, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    with (
        Record.open(path) as record,
        pytest.raises(NegotiatorError, match=r"The copy of talks\.negotiation cannot be written"),
    ):
        backups.make(record.connection, path, blocked, "hourly")
    assert codes(path) == []


def test_only_the_owner_may_read_a_backup(path, folder):
    with Record.open(path) as record:
        made = backups.make(record.connection, path, folder, "hourly")
    assert made.path.stat().st_mode & 0o077 == 0
