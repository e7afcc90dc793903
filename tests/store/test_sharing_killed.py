"""A program that is killed while it writes a copy leaves no half one that opens."""

import os
import random
import signal
import time

import pytest

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Part, Redaction
from negotiator.store import sharing
from negotiator.store.check import check
from negotiator.store.record import Record

KILLS = 200
LONGEST = 0.09
"""Seconds within which a copy of the sample is made or not."""
RULES = Redaction(ceiling=1, without=frozenset(Part))


def killed(path, out, seed):
    """Let a child share, and kill it; returns whether it had said that it was done."""
    chance = random.Random(seed)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            with Record.open(path) as record:
                if seed % 3:
                    sharing.share_redacted(record, RULES, out, force=True)
                else:
                    sharing.share_whole(record, out, force=True)
            os.write(writing, b"done")
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(chance.random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = os.read(reading, 16)
    os.close(reading)
    return said == b"done"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a writer is forked and killed")
def test_no_half_copy_opens_and_the_record_is_as_it_was(sample, tmp_path):
    before = sample.read_bytes()
    ended = cut = 0
    for seed in range(KILLS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        out = folder / "copy.negotiation"
        is_done = killed(sample, out, seed)
        ended += is_done
        cut += not out.exists()
        assert sample.read_bytes() == before, seed
        assert out.exists() or not is_done, seed
        for left in folder.iterdir():
            if left == out:
                assert not any(finding.problems for finding in check(out)), seed
                continue
            # What is unfinished has another name, and whole copies of it are told apart by it.
            assert left.name.endswith((".unfinished", "-journal")), left
            if seed % 3:
                _refused(left)
    assert min(ended, cut) > KILLS // 20


def _refused(path):
    if path.name.endswith("-journal"):
        return
    try:
        Record.open(path).close()
    except NegotiatorError:
        return
    # The last thing that is written makes it a file of ours: then it is whole and read back.
    assert not any(finding.problems for finding in check(path))
