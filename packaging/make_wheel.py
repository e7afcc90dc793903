"""Make the wheel and the sdist from the latest commit, or from the one that is named.

Usage: make_wheel.py [OUT [COMMIT]]
"""

import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from committed import MADE, environment, export


def make(out: Path, commit: str = "HEAD") -> list[Path]:
    """Write wheel and sdist of a commit into a folder, and return them."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = export(Path(folder) / "source", commit)
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-t", "wheel"],
            cwd=source,
            env=environment(commit),
            check=True,
            stdout=subprocess.DEVNULL,
        )
        made = sorted((source / "dist").iterdir())
        return [Path(shutil.copy(each, out)) for each in made]


if __name__ == "__main__":
    words = sys.argv[1:]
    for path in make(Path(words[0]) if words else MADE, *words[1:]):
        print(hashlib.sha256(path.read_bytes()).hexdigest(), path)
