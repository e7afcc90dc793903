"""Make the .deb from the folder that PyInstaller made of the latest commit.

The program keeps its own Python and Qt in /usr/lib/negotiator, so that it runs alike on every
release; the libraries of the system that the folder brings for other systems are left out, and
asked for as dependencies, so that Debian's own updates reach them.
"""

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
import licences
import make_folder
import manual
import trimmed
from committed import MADE, ROOT, environment, epoch, git, version

LINUX = ROOT / "packaging" / "linux"
TREE = MADE / "deb"
COMPONENT = "internal.negotiator.Negotiator"
PROGRAM = "usr/lib/negotiator"
MAINTAINER = os.environ.get(
    "MAINTAINER", "The Negotiator maintainers <maintainers@negotiator.invalid>"
)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def make() -> Path:
    """Make the package, and return it."""
    folder = make_folder.current()
    shutil.rmtree(TREE, ignore_errors=True)
    program = TREE / PROGRAM
    shutil.copytree(folder, program, symlinks=True)
    for name in make_folder.BESIDE:
        (program / name).unlink()
    leave_to_the_system(program / "_internal")
    put_around()
    put_documents()
    architecture = ARCHITECTURES[platform.machine()]
    write_control(architecture)
    settle()
    made = MADE / f"negotiator_{version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(TREE), str(made)],
        check=True,
        env=environment(),
        stdout=subprocess.DEVNULL,
    )
    return made


def leave_to_the_system(internal: Path) -> None:
    """Remove the libraries that Debian has packages of."""
    ours = ("libQt6", "libicu", "libpyside6", "libshiboken6")
    for path in sorted(internal.iterdir()):
        name = path.name
        if trimmed.is_library(name) and not name.startswith(ours):
            path.unlink()


def put_around() -> None:
    """Put what the desktop is told into its places."""
    icons.write(MADE / "icons")
    shutil.copytree(MADE / "icons" / "hicolor", TREE / "usr/share/icons/hicolor")
    for name, place in (
        ("negotiator.desktop", "applications/negotiator.desktop"),
        ("negotiator.xml", "mime/packages/negotiator.xml"),
        ("negotiator.lintian-overrides", "lintian/overrides/negotiator"),
    ):
        _write(f"usr/share/{place}", (LINUX / name).read_text("utf-8"))
    day = datetime.fromtimestamp(epoch(), UTC).date()
    release = f'  <releases>\n    <release version="{version()}" date="{day}"/>\n  </releases>\n'
    told = (LINUX / "negotiator.metainfo.xml").read_text("utf-8")
    told = told.replace("</component>", f"{release}</component>")
    _write(f"usr/share/metainfo/{COMPONENT}.metainfo.xml", told)
    _write("usr/share/man/man1/negotiator.1.gz", manual.page(epoch()))
    for shell, place in (
        ("bash", "bash-completion/completions/negotiator"),
        ("zsh", "zsh/vendor-completions/_negotiator"),
        ("fish", "fish/vendor_completions.d/negotiator.fish"),
    ):
        _write(f"usr/share/{place}", manual.completion(shell))
    link = TREE / "usr" / "bin" / "negotiator"
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{Path(PROGRAM).name}/negotiator")


def put_documents() -> None:
    """Write what Debian wants to be told of changes and licences."""
    moment = format_datetime(datetime.fromtimestamp(epoch(), UTC))
    _write(
        "usr/share/doc/negotiator/changelog.gz",
        f"negotiator ({version()}) unstable; urgency=medium\n\n"
        "  * Made from the source; what changed for users stands in NEWS.\n\n"
        f" -- {MAINTAINER}  {moment}\n",
    )
    _write("usr/share/doc/negotiator/NEWS.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _write("usr/share/doc/negotiator/copyright", copyright_file())


def copyright_file() -> str:
    """Return Debian's file of licences: ours, and those of all that is inside."""
    own = (ROOT / "LICENSE").read_text("utf-8")
    owner = re.search(r"Copyright \(c\) (.+)", own)
    if owner is None:
        raise SystemExit("LICENSE names no owner")
    head = (LINUX / "copyright").read_text("utf-8").format(owner=owner[1], text=_folded(own))
    parts = "\n".join(f" {part.name}: {part.licence}" for part in licences.parts())
    return f"{head}{parts}\n"


def _folded(text: str) -> str:
    """Return a text as the value of a field: indented, with dots for empty lines."""
    return "\n".join(f" {line}" if line.strip() else " ." for line in text.strip().splitlines())


def write_control(architecture: str) -> None:
    """Write what apt is told, with the dependencies that the libraries have."""
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if not path.is_dir())
    told = (LINUX / "control").read_text("utf-8")
    _write(
        "DEBIAN/control",
        told.format(
            version=version(),
            architecture=architecture,
            maintainer=MAINTAINER,
            size=-(-size // 1024),
            depends=dependencies(),
        ),
    )
    sums = [
        line
        for path in sorted(TREE.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
        for line in [f"{_md5(path)}  {path.relative_to(TREE)}"]
    ]
    _write("DEBIAN/md5sums", "\n".join(sums) + "\n")


def dependencies() -> str:
    """Return the packages that hold the libraries which ours are linked to."""
    work = MADE / "shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(
        "Source: negotiator\n\nPackage: negotiator\nArchitecture: any\nDescription: negotiator\n"
    )
    files = [
        path
        for path in sorted((TREE / PROGRAM).rglob("*"))
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF"
    ]
    inner = TREE / PROGRAM / "_internal"
    own = sorted({path.parent for path in files} | {inner})
    told = subprocess.run(
        [
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{folder}" for folder in own),
            *(str(path) for path in files),
        ],
        cwd=work,
        check=True,
        capture_output=True,
        text=True,
    )
    found = re.search(r"shlibs:Depends=(.*)", told.stdout)
    if found is None:
        raise SystemExit("dpkg-shlibdeps names no dependencies")
    return found[1]


def settle() -> None:
    """Give everything one moment and the permissions that Debian wants."""
    moment = epoch()
    for path in sorted(TREE.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path == TREE / PROGRAM / "negotiator"
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _write(place: str, text: str) -> None:
    """Write a file of the package; one that ends in .gz is packed, always with the same bytes."""
    path = TREE / place
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode("utf-8")
    path.write_bytes(gzip.compress(content, 9, mtime=0) if path.suffix == ".gz" else content)


if __name__ == "__main__":
    package = make()
    print(
        f"{package}: {package.stat().st_size / 1e6:.1f} MB, of {git('rev-parse', 'HEAD').decode()}"
    )
