"""What packages are made of: the files of one commit, and nothing that lies about beside them.

The same commit gives the same bytes, so every moment that goes into a package is that commit's.
"""

import io
import os
import re
import subprocess
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "build" / "package"
"""Where packages and what they are made with are put."""


def git(*words: str) -> bytes:
    """Return what git says about the project."""
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True).stdout


def epoch(commit: str = "HEAD") -> int:
    """Return the moment of a commit, in seconds since 1970."""
    return int(git("log", "-1", "--format=%ct", commit))


def version(root: Path = ROOT) -> str:
    """Return the version that the program gives itself."""
    text = (root / "negotiator" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("negotiator/__init__.py does not say its version")
    return found[1]


def export(folder: Path, commit: str = "HEAD") -> Path:
    """Write the files of a commit into a folder, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(git("archive", "--format=tar", commit))) as archive:
        archive.extractall(folder, filter="data")
    return folder


def environment(commit: str = "HEAD") -> dict[str, str]:
    """Return the environment in which tools make the same bytes each time."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch(commit)),
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
