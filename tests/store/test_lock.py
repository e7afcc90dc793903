"""Two windows on one file: the second only reads; a stale lock is taken over."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from negotiator.store.lock import Holder, Lock, acquire, lock_path


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "talks.negotiation"
    place.write_bytes(b"")
    return place


def write_lock(path, **values):
    said = {
        "author": "Desk 7",
        "host": "another-machine",
        "pid": 1,
        "since": datetime.now(UTC).isoformat(),
        **values,
    }
    lock_path(path).write_text(json.dumps(said))


def test_the_second_is_told_who_has_the_file_and_since_when(path):
    first = acquire(path, "Desk 2")
    assert isinstance(first, Lock)
    second = acquire(path, "Desk 3")
    assert isinstance(second, Holder)
    assert second.words.startswith("Desk 2, in another window here, since ")
    first.release()
    assert isinstance(acquire(path, "Desk 3"), Lock)


def test_a_lock_on_another_machine_counts_until_it_was_not_renewed_for_long(path):
    write_lock(path)
    found = acquire(path, "Desk 2")
    assert isinstance(found, Holder)
    assert "on another-machine" in found.words
    long_ago = datetime.now(UTC).timestamp() - 3600
    os.utime(lock_path(path), (long_ago, long_ago))
    assert isinstance(acquire(path, "Desk 2"), Lock)


def test_the_lock_of_a_process_that_is_gone_is_taken_over(path):
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    child.wait()
    write_lock(path, host=os.uname().nodename, pid=child.pid)
    assert isinstance(acquire(path, "Desk 2"), Lock)


def test_the_lock_of_a_number_that_another_process_has_now_is_taken_over(path):
    write_lock(
        path,
        host=os.uname().nodename,
        pid=os.getpid(),
        since=datetime(2001, 1, 1, tzinfo=UTC).isoformat(),
    )
    assert isinstance(acquire(path, "Desk 2"), Lock)


@pytest.mark.parametrize("content", ["", "{}", "no json", '{"since": 3}', '{"pid": -4}'])
def test_a_lock_that_says_nothing_is_taken_over(path, content):
    lock_path(path).write_text(content)
    assert isinstance(acquire(path, "Desk 2"), Lock)


def test_nobody_releases_or_renews_another_s_lock(path):
    mine = acquire(path, "Desk 2")
    write_lock(path)
    mine.renew()
    mine.release()
    assert "Desk 7" in lock_path(path).read_text()


def test_where_no_lock_can_be_written_there_is_none(tmp_path):
    assert acquire(tmp_path / "missing" / "talks.negotiation", "Desk 2") is None
