"""Wheel and sdist: the same commit gives the same bytes, and what is in them runs."""

import hashlib
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import bundled
import committed
import make_wheel
import pytest
import trimmed

from negotiator import __version__
from tests.test_project import ROOT


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Wheel and sdist, by their suffixes."""
    return {path.suffix: path for path in make_wheel.make(tmp_path_factory.mktemp("once"))}


def test_the_same_commit_gives_the_same_bytes(made, tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    former = os.umask(0o077)
    again = make_wheel.make(tmp_path / "again")
    os.umask(former)
    assert {path.name: _digest(path) for path in again} == {
        path.name: _digest(path) for path in made.values()
    }


def test_the_version_is_the_one_the_program_says(made):
    assert committed.version() == __version__
    assert made[".whl"].name == f"negotiator-{__version__}-py3-none-any.whl"
    assert made[".gz"].name == f"negotiator-{__version__}.tar.gz"


def test_every_committed_module_and_resource_is_in_the_wheel(made):
    tracked = committed.git("ls-tree", "-r", "--name-only", "-z", "HEAD").decode().split("\0")
    places = {"negotiator": "negotiator"}
    for name, place in trimmed.resources(ROOT):
        path = Path(name)
        places[path.name] = place if path.is_dir() else f"{place}/{path.name}"
    wanted = {
        name.replace(top, place, 1)
        for name in tracked
        for top, place in places.items()
        if name == top or name.startswith(f"{top}/")
    }
    with zipfile.ZipFile(made[".whl"]) as wheel:
        names = set(wheel.namelist())
    assert len(wanted) > 200
    assert wanted <= names
    catalogues = {name.removesuffix(".ts") + ".qm" for name in wanted if name.endswith(".ts")}
    assert len(catalogues) > 5
    about = {name for name in names if name.startswith(f"negotiator-{__version__}.dist-info/")}
    assert names - wanted - about == catalogues


def test_the_sdist_holds_what_the_two_commands_need(made):
    with tarfile.open(made[".gz"]) as sdist:
        names = {name.split("/", 1)[1] for name in sdist.getnames()}
    assert {"Makefile", "pyproject.toml", "packaging/constraints.txt", "tests/conftest.py"} <= names
    assert "README.md" in names


def test_every_package_that_goes_out_is_pinned_with_hashes():
    lines = list(bundled.pinned_lines())
    names = {line.split("==")[0] for line in lines}
    assert {"pyside6-essentials", "shiboken6", "lxml", "sqlcipher3", "click"} <= names
    assert not names & {"pytest", "ruff", "hypothesis", "mypy"}
    assert all("--hash=sha256:" in line for line in lines)


@pytest.mark.long
@pytest.mark.parametrize("suffix", [".whl", ".gz"])
def test_it_runs_from_an_empty_environment(made, suffix, tmp_path):
    home = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-deps"]
    pins = tmp_path / "pins.txt"
    pins.write_text("\n".join(bundled.pinned_lines()))
    subprocess.run([*pip, "--require-hashes", "-r", str(pins)], check=True)
    subprocess.run([*pip, str(made[suffix])], check=True)
    program = str(home / "bin" / "negotiator")
    clean = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
    for words in (
        ("sample", "s.negotiation"),
        ("export", "s.negotiation", "matrix.pdf", "--report", "matrix"),
        ("tour", "tour"),
    ):
        subprocess.run([program, *words], cwd=tmp_path, env=clean, check=True)
    assert (tmp_path / "matrix.pdf").stat().st_size > 50_000
    assert (tmp_path / "tour" / "matrix.png").stat().st_size > 50_000


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
