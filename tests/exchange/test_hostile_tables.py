"""Tables made to break a reader: each comes in rightly or is told, in bounds, and offline."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exchange.hostile_tables import COMES_IN, IS_TOLD, cases

_CASES = [(name, said) for name, _, _, said in cases()]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """Return what became of each, in a process of its own whose memory is bounded."""
    folder = tmp_path_factory.mktemp("hostile")
    done = subprocess.run(
        ["bash", "-c", 'ulimit -v 2500000; exec "$0" -m tests.exchange.hostile_tables "$1"',
         sys.executable, folder],
        capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return {each["name"]: each for each in json.loads(done.stdout)}


@pytest.mark.parametrize(("name", "said"), _CASES, ids=[name for name, _ in _CASES])
def test_a_hostile_table_comes_in_rightly_or_is_told(outcomes, name, said):
    found = outcomes[name]
    told = " ".join((found["said"], *found["why"]))
    if isinstance(said, int):
        assert (found["rows"], found["said"], found["why"]) == (said, "", [])
    elif said is IS_TOLD:
        assert told
        assert not found["rows"]
    elif said is not COMES_IN:
        assert said in told
        assert not found["rows"] or found["why"]
    assert "socket" not in told
    assert "Traceback" not in told
    assert found["megabytes"] < 1_000
    assert found["megabytes_of_others"] < 1_100
