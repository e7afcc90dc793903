"""Renew the pins: the versions that pip resolves for pyproject.toml, with the hashes of every file
the index offers for them, and without any address.

constraints.txt holds what the program and its tests need, tools.txt what only packages are made
with. Usage: lock.py [constraints.txt | tools.txt]
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging"
PLATFORMS = (
    (
        *("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux_2_17_x86_64"),
        "manylinux2014_x86_64",
    ),
    (
        *("manylinux_2_39_aarch64", "manylinux_2_28_aarch64", "manylinux_2_17_aarch64"),
        "manylinux2014_aarch64",
    ),
    ("win_amd64",),
    ("macosx_13_0_universal2", "macosx_13_0_arm64", "macosx_11_0_arm64"),
)
PYTHONS = ("3.11", "3.12", "3.13")
# colorama is what click asks for on Windows; this is run on Linux.
PINS = ("pyside6-essentials==6.11.3", "colorama>=0.4.6")


def resolved(wanted: list[str]) -> dict[str, str]:
    """Return the versions that pip would install here."""
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--dry-run",
                "--ignore-installed",
                "--report",
                report.name,
                *wanted,
            ],
            check=True,
        )
        items = json.loads(Path(report.name).read_text())["install"]
    return {
        item["metadata"]["name"].lower().replace("_", "-"): item["metadata"]["version"]
        for item in items
    }


def hashes(name: str, version: str, folder: Path) -> set[str]:
    """Return the hashes of the files that the index offers for the platforms above."""
    for platforms in PLATFORMS:
        for python in PYTHONS:
            command = [
                sys.executable,
                "-m",
                "pip",
                "download",
                "--quiet",
                "--no-deps",
                "--only-binary",
                ":all:",
                "--python-version",
                python,
                "--dest",
                str(folder),
            ]
            for platform in platforms:
                command += ["--platform", platform]
            subprocess.run(
                [*command, f"{name}=={version}"],
                check=False,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
    found = set()
    for file in folder.iterdir():
        printed = subprocess.run(
            [sys.executable, "-m", "pip", "hash", str(file)],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        found |= {word for word in printed.split() if word.startswith("--hash=")}
    return found


def write(target: Path, wanted: list[str]) -> None:
    """Write one file of pins anew."""
    lines = ["# Written by `make lock`; the addresses of indexes do not belong here.", ""]
    for name, version in sorted(resolved(wanted).items()):
        with tempfile.TemporaryDirectory() as folder:
            found = hashes(name, version, Path(folder))
        if not found:
            raise SystemExit(f"{name} {version} has no wheel")
        lines.append(f"{name}=={version} \\")
        lines.append(" \\\n".join(f"    {each}" for each in sorted(found)))
        print(name, version, len(found))
    target.write_text("\n".join(lines) + "\n")


def main() -> None:
    """Write both files of pins anew, or the one that is named."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    files = {
        "constraints.txt": [*project["project"]["dependencies"], *groups["dev"], *PINS],
        "tools.txt": groups["packaging"],
    }
    for name in sys.argv[1:] or files:
        write(FOLDER / name, files[name])


if __name__ == "__main__":
    main()
