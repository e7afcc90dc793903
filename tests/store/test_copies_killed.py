"""A program that is killed while a copy leaves or comes home leaves everything sound.

No half copy is left that opens, and the record is as it was or has taken in the whole copy.
"""

import os
import random
import shutil
import signal
import time
from statistics import median

import pytest

from negotiator.domain.components import Component
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import Decisions, Take
from negotiator.domain.parties import Party
from negotiator.domain.redaction import Part, Redaction
from negotiator.store import backups, merging, recording, sharing
from negotiator.store.check import check
from negotiator.store.passwords import passwords
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from tests.exchange.test_record_json import tables
from tests.store.copies_in_use import position

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a writer is forked and killed")

HOW_OFTEN = [40, pytest.param(200, marks=pytest.mark.long)]
RULES = Redaction(ceiling=1, without=frozenset(Part))
PASSWORD = "four plain words here"


def killed(begin, do, after):
    """Let a child begin and do something, and kill it; returns whether it said that it was done.

    ``after`` seconds are counted from when it has begun.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            begun = begin()
            os.write(writing, b"begun")
            do(begun)
            os.write(writing, b"done")
        finally:
            os._exit(1)
    os.close(writing)
    assert os.read(reading, 5) == b"begun"
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = os.read(reading, 16)
    os.close(reading)
    return said == b"done"


def how_long(begin, do):
    """Return the seconds that something takes here and now; what it made is for the caller."""
    taken = []
    for _ in range(3):
        begun = begin()
        start = time.perf_counter()
        do(begun)
        taken.append(time.perf_counter() - start)
        begun.close()
    return median(taken)


class Moments:
    """Random moments to kill at, within a span that follows how long the work takes just now.

    While nothing ends before it is killed the span grows, and shrinks while everything does: how
    quick a machine is changes from one minute to the next.
    """

    def __init__(self, seconds, seed):
        self.span = 2 * seconds
        self._chance = random.Random(seed)
        self._last, self._in_a_row = None, 0

    def next(self):
        """Return seconds to wait."""
        return self._chance.random() * self.span

    def tell(self, *, ended):
        """Take account of how the last one went."""
        self._in_a_row = self._in_a_row + 1 if ended == self._last else 1
        self._last = ended
        if self._in_a_row >= 4:
            self.span *= 0.6 if ended else 1.6


# ---------------------------------------------------------------------- a copy leaves


def share(record, out, seed, password=""):
    """Share a copy, redacted or whole."""
    if seed % 3:
        sharing.share_redacted(record, RULES, out, force=True, password=password)
    else:
        sharing.share_whole(record, out, force=True)


@pytest.mark.parametrize("kills", HOW_OFTEN)
def test_no_half_copy_opens_and_the_record_is_as_it_was(sample, tmp_path, kills):
    before = sample.read_bytes()
    _kill_while_sharing(sample, tmp_path, kills)
    assert sample.read_bytes() == before


@pytest.mark.long
def test_no_half_copy_of_a_locked_record_opens(sample, tmp_path):
    change_password(sample, PASSWORD, tmp_path / "backups")
    before = sample.read_bytes()
    _kill_while_sharing(sample, tmp_path, 40, PASSWORD)
    assert sample.read_bytes() == before
    passwords.forget()


def _kill_while_sharing(path, tmp_path, kills, password=""):
    def begin():
        return Record.open(path)

    moments = [
        Moments(
            how_long(
                begin, lambda record, s=seed: share(record, tmp_path / f"{s}.tmp", s, password)
            ),
            seed,
        )
        for seed in (0, 1)
    ]
    ended = cut = 0
    for seed in range(kills):
        folder = tmp_path / str(seed)
        folder.mkdir()
        out = folder / "copy.negotiation"
        of_kind = moments[bool(seed % 3)]
        is_done = killed(
            begin, lambda record, s=seed, to=out: share(record, to, s, password), of_kind.next()
        )
        of_kind.tell(ended=is_done)
        ended += is_done
        cut += not out.exists()
        assert out.exists() or not is_done, seed
        for left in folder.iterdir():
            if left == out:
                assert not any(finding.problems for finding in check(out)), seed
            elif not left.name.endswith("-journal"):
                # What is unfinished has another name, and is refused or whole.
                assert left.name.endswith(".unfinished"), left
                _refused_or_whole(left, may_be_whole=seed % 3 == 0)
        shutil.rmtree(folder)
    assert min(ended, cut) > kills // 40


def _refused_or_whole(path, *, may_be_whole):
    try:
        Record.open(path).close()
    except NegotiatorError:
        return
    if not may_be_whole:
        # The last thing that is written makes it a file of ours: then it is whole and read back.
        assert not any(finding.problems for finding in check(path))


# ---------------------------------------------------------------------- a copy comes home


@pytest.fixture
def apart(sample, tmp_path):
    """The sample and a copy of it, both changed since: rows, positions, and a conflict."""
    copy = tmp_path / "from-anna.negotiation"
    with Record.open(sample, author="Desk 1") as record:
        sharing.share_whole(record, copy)
    for path, name in ((sample, "here"), (copy, "there")):
        with Record.open(path, author=name) as record:
            for n in range(30):
                recording.record_position(record, position(record, n))
            for _, row in record.rows(Component)[:10]:
                recording.edit_row(record, row.revised(responsible=name))
            recording.add_row(record, Party(code=name.upper(), name=f"New {name}"))
    return sample, copy


def what_it_holds(path):
    """Return all rows of a file but for when its changes were made, and under which uids."""
    found = tables(path)
    found["change"] = [row["label"] for row in found["change"]]
    return found


@pytest.mark.parametrize("kills", HOW_OFTEN)
def test_a_merge_is_there_as_a_whole_or_not_at_all(apart, tmp_path, kills):
    sample, copy = apart
    content, there = sample.read_bytes(), copy.read_bytes()
    home = tmp_path / "home.negotiation"
    kept = tmp_path / "backups"

    def begin():
        home.with_name(f"{home.name}-journal").unlink(missing_ok=True)
        home.write_bytes(content)
        return Record.open(home, author="Desk 1")

    def merge(record):
        with Record.open_copy(copy) as other:
            backups.make(record.connection, home, kept, "merge")
            merging.merge(record, [other], Decisions(Take.THEIRS))

    moments = Moments(how_long(begin, merge), 8)
    before, merged = what_it_holds(sample), what_it_holds(home)
    ended = cut = 0
    for kill in range(kills):
        is_done = killed(begin, merge, moments.next())
        moments.tell(ended=is_done)
        Record.open(home).close()
        found = what_it_holds(home)
        assert found == merged or (found == before and not is_done), kill
        assert not any(finding.problems for finding in check(home)), kill
        assert copy.read_bytes() == there
        ended += is_done
        cut += found == before
        for backup in kept.rglob("*.negotiation"):
            assert not any(finding.problems for finding in check(backup))
            backup.unlink()
    assert min(ended, cut) > kills // 40
