"""Nothing acknowledged is lost: a writer is killed at random moments, and its file reopened."""

import os
import random
import signal
import sqlite3
import time

import pytest

from negotiator.domain.components import Component
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.store.check import check
from negotiator.store.record import Record

KILLS = 520
MOST_CHANGES = 4
"""So many changes at most are waited for before a writer is killed, in the midst of the next."""
LONGEST = 0.006
"""Seconds within which it is then killed: a change or two fit into it."""


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "talks.negotiation"
    with Record.making(place, Negotiation(title="Talks"), author="x") as (_, change):
        change.add(Party(code="UA", name="Ukraine"))
        change.add(Component(number="A.1", title="Clause"))
    return place


def write_until_killed(path, acknowledged: int, seed: int) -> None:
    """Write changes of every sort for ever, and say the key of each once it is on disk."""
    chance = random.Random(seed)
    record = Record.open(path, author="x")
    ((_, party),) = record.rows(Party)
    ((_, component),) = record.rows(Component)
    while True:
        act = chance.randrange(10)
        try:
            if act == 0:
                key = record.undo().key
            elif act == 1:
                key = record.redo().key
            elif act == 2:
                with record.change("Edit party") as change:
                    change.edit(party.revised(name=f"Ukraine {chance.random()}"))
                key = change.key
            else:
                with record.change("Record position") as change:
                    change.add(
                        Position.build(
                            {
                                "party": party.uid,
                                "component": component.uid,
                                "stance": chance.randrange(1, 6),
                                "expressed_on": "2026-01-01",
                                "statement": "word " * chance.randrange(1, 400),
                            }
                        )
                    )
                key = change.key
        except NegotiatorError:
            continue
        os.write(acknowledged, b"%d\n" % key)


def killed(path, seed: int) -> int:
    """Let a writer write some changes, kill it; returns the key of the last it acknowledged."""
    chance = random.Random(seed)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            write_until_killed(path, writing, seed)
        finally:
            os._exit(1)
    os.close(writing)
    said, awaited = b"", chance.randrange(MOST_CHANGES + 1)
    while said.count(b"\n") < awaited and (part := os.read(reading, 65536)):
        said += part
    time.sleep(chance.random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 65536):
        said += part
    os.close(reading)
    whole = said[: said.rfind(b"\n") + 1].split()
    return int(whole[-1]) if whole else 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a writer is forked and killed")
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(path):
    written = busy = 0
    for seed in range(KILLS):
        last = killed(path, seed)
        db = sqlite3.connect(path)
        try:
            (newest,) = db.execute("SELECT max(id) FROM change").fetchone()
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",), seed
            assert db.execute("PRAGMA foreign_key_check").fetchall() == [], seed
        finally:
            db.close()
        # At most the change that was under way when the writer died came after.
        assert last == 0 or last <= newest <= last + 1, seed
        busy += last > 0
        written = newest
        if seed % 100 == 99:
            assert not any(finding.problems for finding in check(path)), seed
    assert busy > KILLS // 2
    assert written > KILLS


def test_a_change_that_returned_is_on_disk_for_another_connection(path):
    with Record.open(path, author="x") as record:
        with record.change("Add party") as change:
            change.add(Party(code="RU", name="Russia"))
        db = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        assert db.execute("SELECT count(*) FROM party").fetchone() == (2,)
        db.close()
        assert record.connection.execute("PRAGMA synchronous").fetchone() == (3,)
