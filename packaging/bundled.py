"""Which other people's packages go out with the program: what it requires, and what that requires.

Read from the environment of the project, which holds exactly what constraints.txt pins.
Run as a script, it prints their pins with hashes, for pip.
"""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "packaging" / "constraints.txt"


def required() -> list[Requirement]:
    """Return what pyproject.toml says that the program needs to run."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [Requirement(each) for each in project["dependencies"]]


def distributions() -> list[metadata.Distribution]:
    """Return all packages that go out, by name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = required()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found or not _applies(requirement):
            continue
        found[name] = metadata.distribution(name)
        waiting += [Requirement(each) for each in found[name].requires or ()]
    return [found[name] for name in sorted(found)]


def names_of(requirements: Iterable[str]) -> set[str]:
    """Return the names of requirements that hold here, as registries write them."""
    found = (Requirement(each) for each in requirements)
    return {str(canonicalize_name(each.name)) for each in found if _applies(each)}


def _applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def pins(file: Path = PINS) -> dict[str, tuple[str, list[str]]]:
    """Return the version and the SHA-256 of each file, by package."""
    found = {}
    for block in re.split(r"\n(?=[a-z0-9])", file.read_text("utf-8")):
        head = re.match(r"([a-z0-9.-]+)==(\S+)", block)
        if head is not None:
            found[head[1]] = (head[2], re.findall(r"sha256:([0-9a-f]{64})", block))
    return found


def pinned_lines() -> Iterator[str]:
    """Yield the pins of what goes out, one requirement a line."""
    known = pins()
    for each in distributions():
        name = canonicalize_name(each.name)
        version, hashes = known[name]
        yield f"{name}=={version} " + " ".join(f"--hash=sha256:{digest}" for digest in hashes)


if __name__ == "__main__":
    sys.stdout.write("\n".join(pinned_lines()) + "\n")
