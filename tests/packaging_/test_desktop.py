"""What a desktop is told of the program: its entry, its kind of file, its icons, its manual."""

import configparser
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import icons
import manual
import pytest
from lxml import etree
from PySide6.QtGui import QImage

from negotiator.commands import cli
from negotiator.language import LANGUAGES
from negotiator.store.schema import APPLICATION_ID
from tests.test_project import ROOT

LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-negotiation"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def entry():
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read(LINUX / "negotiator.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def kind():
    return etree.parse(LINUX / "negotiator.xml").getroot().find(f"{MIME}mime-type")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("icons")
    icons.write(folder)
    return folder


def in_all_languages(found):
    return {code.split("_")[0] for code in found} == set(LANGUAGES) - {"en"}


def test_the_entry_opens_the_kind_of_file_that_the_system_is_told_of(entry, kind):
    assert entry["Exec"] == "negotiator %F"
    assert entry["MimeType"] == f"{kind.get('type')};" == f"{TYPE};"
    assert entry["Icon"] == entry["StartupWMClass"] == "negotiator"
    for key in ("GenericName", "Comment"):
        assert in_all_languages(re.findall(rf"^{key}\[(\w+)\]", "\n".join(entry), re.MULTILINE))


def test_the_kind_of_file_is_known_by_the_number_that_the_store_writes(kind, sample):
    head = sample.read_bytes()[:100]
    outer = kind.find(f"{MIME}magic/{MIME}match")
    inner = outer.find(f"{MIME}match")
    assert head.startswith(outer.get("value").replace("\\0", "\0").encode())
    number = int(inner.get("value"), 16)
    assert inner.get("type") == "big32"
    assert struct.unpack_from(">I", head, int(inner.get("offset"))) == (number,)
    assert number == APPLICATION_ID
    assert kind.find(f"{MIME}glob").get("pattern") == "*.negotiation"
    assert kind.find(f"{MIME}icon").get("name") == icons.MIME_ICON
    assert in_all_languages(c.get(LANG) for c in kind.iter(f"{MIME}comment") if c.get(LANG))


def test_software_centres_are_told_the_same(entry):
    root = etree.parse(LINUX / "negotiator.metainfo.xml").getroot()
    assert root.findtext("launchable") == "negotiator.desktop"
    assert root.findtext("provides/mediatype") == TYPE
    assert root.findtext("requires/internet") == "offline-only"
    assert in_all_languages(s.get(LANG) for s in root.iter("summary") if s.get(LANG))
    assert "uses the network" in etree.tostring(root, encoding="unicode")


@pytest.mark.parametrize(
    "words",
    [
        ("desktop-file-validate", "negotiator.desktop"),
        ("appstreamcli", "validate", "--no-net", "negotiator.metainfo.xml"),
    ],
)
def test_the_tools_of_the_desktop_find_nothing_wrong(words):
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    told = subprocess.run(words, cwd=LINUX, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def test_every_icon_has_its_size_and_shows_the_tiles(drawn):
    for context, name in (("apps", "negotiator"), ("mimetypes", icons.MIME_ICON)):
        assert (drawn / "hicolor" / "scalable" / context / f"{name}.svg").is_file()
        for size in icons.SIZES:
            picture = QImage(str(drawn / "hicolor" / f"{size}x{size}" / context / f"{name}.png"))
            assert (picture.width(), picture.height()) == (size, size)
            assert picture.pixelColor(0, size - 1).alpha() == 0
            colours = {picture.pixelColor(x, y).name() for x in range(size) for y in range(size)}
            assert {"#00627a", "#742a0b"} <= colours, (context, size)


def test_the_window_has_the_icon_of_the_drawing(qapp):
    shown = QImage(str(icons.OF_WINDOWS))
    assert shown == icons.drawn("negotiator", icons.OF_WINDOWS_SIZE).convertToFormat(shown.format())
    program = "from negotiator.app import make_application as make\n"
    program += "print([size.width() for size in make().windowIcon().availableSizes()])"
    words = [sys.executable, "-c", program]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == f"[{icons.OF_WINDOWS_SIZE}]\n"


def test_icons_of_windows_and_macos_hold_what_their_tables_say(drawn):
    for name in ("negotiator", "negotiation"):
        content = (drawn / f"{name}.ico").read_bytes()
        _, kind, count = struct.unpack_from("<HHH", content)
        assert (kind, count) == (1, 7)
        for number in range(count):
            width, *_, size, at = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
            picture = QImage.fromData(content[at : at + size], "PNG")
            assert picture.width() == (width or 256)
        content = (drawn / f"{name}.icns").read_bytes()
        assert struct.unpack_from(">4sI", content) == (b"icns", len(content))


def test_the_icons_have_the_colours_and_shapes_of_the_tiles():
    theme = (ROOT / "resources" / "themes" / "light.toml").read_text().upper()
    for drawing in sorted((ROOT / "resources" / "icons").glob("*.svg")):
        for colour in re.findall(r"#[0-9A-F]{6}", drawing.read_text()):
            assert colour in theme, (drawing.name, colour)


def test_the_manual_tells_every_command_and_option(tmp_path):
    text = manual.page(0).replace("\\-", "-")
    assert '.TH NEGOTIATOR 1 "1970-01-01"' in text
    for name, command in cli.commands.items():
        assert command.hidden or f"\n.SS {name}\n" in text
        for parameter in () if command.hidden else command.params:
            for option in parameter.opts if parameter.param_type_name == "option" else ():
                assert option in text, (name, option)
    assert not re.search(r"(?<!\\)-", manual.page(0).split(".SH OPTIONS")[1].split(".SH")[0])
    if shutil.which("man"):
        page = tmp_path / "negotiator.1"
        page.write_text(manual.page(0), encoding="utf-8")
        told = subprocess.run(
            ["man", "--warnings", "-l", "-Tutf8", "-Z", str(page)],
            capture_output=True,
            check=False,
            env={"LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "PATH": "/usr/bin:/bin"},
        )
        assert (told.returncode, told.stderr) == (0, b"")


@pytest.mark.parametrize("shell", manual.COMPLETIONS)
def test_a_shell_that_completes_a_line_asks_the_program_and_no_window_opens(shell):
    assert "_NEGOTIATOR_COMPLETE" in manual.completion(shell)
    told = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv = ['negotiator']\n"
         "from negotiator import cli; cli.main()"],
        capture_output=True, text=True, check=True, cwd=ROOT,
        env={"_NEGOTIATOR_COMPLETE": f"{shell}_complete", "COMP_WORDS": "negotiator mat",
             "COMP_CWORD": "mat" if shell == "fish" else "1", "PATH": "", "HOME": str(Path.home())},
    )  # fmt: skip
    assert "matrix" in told.stdout
    assert "merge" not in told.stdout


def test_the_completion_for_bash_is_a_sound_script(tmp_path):
    script = tmp_path / "negotiator.bash"
    script.write_text(manual.completion("bash"))
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
