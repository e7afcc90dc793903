"""Make a folder in which the program runs without any Python, and pack it.

It is made of the latest commit, by PyInstaller, in an environment
of its own (build/package/environment) with what is pinned in constraints.txt and tools.txt. Out
come build/package/negotiator/ and, beside it, a .tar.xz on Linux, an installer on Windows (with
NSIS on the path), a .zip of Negotiator.app on macOS.
"""

import lzma
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import bundled
import icons
from committed import MADE, ROOT, environment, epoch, export, git, version

ENVIRONMENT = MADE / "environment"
FOLDER = MADE / "negotiator"
BESIDE = ("LICENSE", "README.md", "CHANGELOG.md")
STAMP = MADE / "negotiator.commit"


def python() -> Path:
    """Return the Python of the packaging environment, which is made when it is not there."""
    inner = Path("Scripts", "python.exe") if sys.platform == "win32" else Path("bin", "python")
    found = ENVIRONMENT / inner
    pins = ENVIRONMENT / "pins.txt"
    wanted = "\n".join(bundled.pinned_lines()) + "\n"
    tools = (ROOT / "packaging" / "tools.txt").read_text("utf-8")
    if not found.exists() or not pins.exists() or pins.read_text("utf-8") != wanted + tools:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
        runtime = ENVIRONMENT / "runtime.txt"
        runtime.write_text(wanted, encoding="utf-8")
        # What goes out is installed last: where both name a package, its version counts.
        for file in (ROOT / "packaging" / "tools.txt", runtime):
            words = ("install", "--quiet", "--no-deps", "--require-hashes", "-r", str(file))
            subprocess.run([str(found), "-m", "pip", *words], check=True)
        pins.write_text(wanted + tools, encoding="utf-8")
    return found


def source() -> Path:
    """Return the committed files, with compiled translations."""
    folder = MADE / "source"
    shutil.rmtree(folder, ignore_errors=True)
    export(folder)
    compiler = folder / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(compiler), "compile"], check=True)
    return folder


def make() -> Path:
    """Make the folder, and return it."""
    builder, files = python(), source()
    icons.write(MADE / "icons")
    subprocess.run(
        [
            *(str(builder), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", str(MADE), "--workpath", str(MADE / "work")),
            str(files / "packaging" / "negotiator.spec"),
        ],
        cwd=MADE,
        env={
            **environment(),
            "NEGOTIATOR_SOURCE": str(files),
            "NEGOTIATOR_ICONS": str(MADE / "icons"),
        },
        check=True,
    )
    if sys.platform == "linux":
        forget_the_builder(FOLDER)
    for name in BESIDE:
        shutil.copy(files / name, FOLDER)
    return FOLDER


def forget_the_builder(folder: Path) -> None:
    """Let no library look for others where the Python of this computer happens to lie."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        words = ("patchelf", "--print-rpath", str(path))
        places = subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()
        if places.startswith("/"):
            subprocess.run(["chrpath", "-d", str(path)], check=True, stdout=subprocess.DEVNULL)


def current() -> Path:
    """Return the folder that was made of the latest commit; it is made if there is none."""
    commit = git("rev-parse", "HEAD")
    if not STAMP.exists() or STAMP.read_bytes() != commit:
        make()
        STAMP.write_bytes(commit)
    return FOLDER


def pack(folder: Path) -> Path:
    """Pack a folder as .tar.xz, with one moment and owner for all of it."""
    made = MADE / f"negotiator-{version()}-{sys.platform}-{platform.machine()}.tar.xz"
    moment = epoch()

    def same(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = moment, 0, 0, "root", "root"
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        lzma.open(made, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        paths = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)
        for path in (folder, *paths):
            name = f"negotiator-{version()}/{path.relative_to(folder).as_posix()}".rstrip("/.")
            archive.add(path, name, recursive=False, filter=same)
    return made


def installer(folder: Path) -> Path:
    """Make the installer of Windows from a folder, by NSIS."""
    made = MADE / f"negotiator-{version()}-setup.exe"
    given = {"VERSION": version(), "FOLDER": folder, "ICONS": MADE / "icons", "OUT": made}
    script = ROOT / "packaging" / "windows" / "negotiator.nsi"
    defines = [f"-D{name}={value}" for name, value in given.items()]
    subprocess.run(["makensis", "-V2", "-WX", *defines, str(script)], check=True)
    return made


def bundle() -> Path:
    """Pack the bundle of macOS, which PyInstaller puts beside the folder."""
    made = MADE / f"negotiator-{version()}-macos-{platform.machine()}.zip"
    words = ("ditto", "-c", "-k", "--keepParent", str(MADE / "Negotiator.app"), str(made))
    subprocess.run(words, check=True)
    return made


def main() -> None:
    """Make the folder and what is handed on of it, and say how large they are."""
    folder = current()
    size = sum(each.lstat().st_size for each in folder.rglob("*") if not each.is_dir())
    print(f"{folder}: {size / 1e6:.1f} MB")
    if sys.platform == "win32":
        packed = installer(folder)
    elif sys.platform == "darwin":
        packed = bundle()
    else:
        packed = pack(folder)
    print(f"{packed}: {packed.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
