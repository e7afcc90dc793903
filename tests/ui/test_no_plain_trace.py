"""No word of a locked file can be read anywhere that the program writes, whatever is done."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from negotiator.store.passwords import is_locked
from negotiator.store.relocking import change_password
from tests.ui.marked_session import MARK

SCRIPT = Path(__file__).with_name("marked_session.py")
FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "tmp",
    "SQLITE_TMPDIR": "tmp",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "local",
    "TEMP": "tmp",
    "TMP": "tmp",
}


@pytest.fixture
def worked(tmp_path, sample):
    """Work with a file in a window of its own program; returns what was found, and where."""

    def work(password):
        root = tmp_path / "all"
        (root / "work").mkdir(parents=True)
        (root / "asked").mkdir()
        for name in set(FOLDERS.values()):
            (root / name).mkdir(mode=0o700)
        path = root / "work" / "talks.negotiation"
        path.write_bytes(sample.read_bytes())
        if password:
            change_password(path, password, tmp_path / "none")
        places = {name: str(root / place) for name, place in FOLDERS.items()}
        done = subprocess.run(
            [sys.executable, SCRIPT, path, password, root],
            capture_output=True,
            text=True,
            check=False,
            cwd=root / "work",
            timeout=300,
            env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        )
        assert done.returncode == 0, done.stderr
        said = json.loads(done.stdout)
        assert not said["problem"], done.stderr
        assert MARK not in done.stderr
        return said, root

    return work


def test_no_word_of_a_locked_file_can_be_read_anywhere(worked):
    said, root = worked("seven herons")
    assert said["done"][-1] == "be_slow_to_write"
    assert said["leaks"] == {}
    backups = list(root.rglob("backups/*/*.negotiation"))
    assert len(backups) >= 3
    for each in [*backups, *root.glob("work/*.negotiation")]:
        assert is_locked(each), each
    (report,) = root.rglob("crash-*.txt")
    assert "RuntimeError" in report.read_text()
    recent = json.loads(next(root.rglob("settings.json")).read_text())["recent"]
    assert recent == [str((root / "work" / "talks.negotiation").resolve())]
    passwords = [b"seven herons", b"another password", b"hers\0"]
    for each in root.rglob("*"):
        if each.is_file():
            assert not any(word in each.read_bytes() for word in passwords), each


def test_of_a_plain_file_they_can_be(worked):
    """What shows that the same work leaves words where they are looked for."""
    said, _ = worked("")
    found = {place for places in said["leaks"].values() for place in places}
    assert "work/talks.negotiation" in found
    assert "work/talks.negotiation-journal" in said["leaks"]["while writing"]
    assert any("/backups/" in place for place in found)
    assert {place for place in found if "crash" in place or "settings" in place} == set()
