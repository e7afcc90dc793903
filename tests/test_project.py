"""The project itself: what its files may hold, and that they agree with each other."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def tracked():
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def texts():
    for path in tracked():
        if path.suffix not in (".png", ".negotiation", ".pdf"):
            yield path, path.read_text("utf-8")


def test_every_pinned_package_has_hashes_and_no_address():
    text = (ROOT / "packaging" / "constraints.txt").read_text()
    blocks = re.split(r"\n(?=[a-z])", text)[1:]
    assert len(blocks) > 20
    for block in blocks:
        assert re.match(r"[a-z0-9-]+==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", block), block[:60]
    assert "://" not in text
    assert "pyside6-essentials==6.11.3" in text


def test_no_file_holds_a_path_of_one_machine_or_a_registry():
    forbidden = [
        re.compile("/" + "work/"),
        re.compile("/" + "root/"),
        re.compile("files." + "python"),
    ]
    for path, text in texts():
        for pattern in forbidden:
            assert not pattern.search(text), (path, pattern.pattern)


def test_packaging_is_no_package():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not (ROOT / "uv.lock").exists()


def test_the_documents_name_commands_that_exist():
    makefile = (ROOT / "Makefile").read_text()
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text()
        targets = re.findall(r"(?:`|^\s*)make ([a-z-]+)", text, re.MULTILINE)
        assert len(targets) > 2
        for target in targets:
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_picture_the_readme_shows_is_there():
    for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (ROOT / "README.md").read_text()):
        assert (ROOT / name).is_file(), name


def test_every_command_is_in_the_readme():
    from negotiator.commands import cli

    text = (ROOT / "README.md").read_text()
    for name in cli.commands:
        assert name == "open" or name in text


def test_modules_have_names_that_say_something():
    for path in (ROOT / "negotiator").rglob("*.py"):
        assert path.stem not in {"utils", "util", "misc", "common", "helpers", "core", "base"}
