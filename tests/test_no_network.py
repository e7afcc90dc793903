"""The program never uses the network.

All tests of the suite run with the network forbidden (tests/conftest.py). The main rounds of a
user run once more in a process of their own: under the same hook, and watched from outside.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.main_rounds import FORMS, ROUNDS
from tests.no_network import NetworkUsedError

ROOT = Path(__file__).resolve().parent.parent


def run_rounds(folder, *before):
    """Run the main rounds in a process of their own; returns what it says of itself."""
    folder.mkdir()
    told = subprocess.run(
        [*before, sys.executable, "-m", "tests.main_rounds", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout.splitlines()[-1])


@pytest.mark.parametrize(
    "use",
    [
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        lambda: socket.socket(socket.AF_INET6),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.gethostbyname("localhost"),
        lambda: urllib.request.urlopen("http://localhost/"),
    ],
)
def test_in_these_tests_every_use_of_the_network_is_an_error(use):
    with pytest.raises(NetworkUsedError):
        use()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are none on this system")
def test_sockets_that_cannot_leave_the_computer_are_allowed(tmp_path):
    one, other = socket.socketpair()
    one.sendall(b"awake")
    assert other.recv(5) == b"awake"
    one.close()
    other.close()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "s"))


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_main_rounds_ask_the_system_for_no_socket_of_the_network(tmp_path):
    """Qt and the other libraries are not seen by Python's hook; the system sees them all."""
    calls = tmp_path / "calls"
    watch = ("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(calls))
    if subprocess.run([*watch, "true"], capture_output=True, check=False).returncode:
        pytest.skip("processes may not be watched here")
    document = run_rounds(tmp_path / "rounds", *watch)
    assert document["done"][0] == "window: Record position: Russia on A.2"
    assert {words.split()[0] for words in document["done"]} >= {"export", "share", "merge", "tour"}
    assert len(document["done"]) == 1 + len(FORMS) + len(ROUNDS.strip().splitlines())
    assert document["modules"] == document["libraries"] == []
    families = set(re.findall(r"(?:AF|PF)_[A-Z0-9]+", calls.read_text()))
    assert families <= {"AF_UNIX", "AF_LOCAL"}, calls.read_text()
