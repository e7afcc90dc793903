"""What the packages are made of: modules, trimmed libraries, installers, the bill of materials."""

import ast
import importlib.util
import itertools
import json
import plistlib
import re
import shutil
import subprocess
import sys

import licences
import make_deb
import make_folder
import make_sbom
import pytest
import trimmed

from negotiator import __version__
from tests.main_rounds import FORMS, REPORT_OF
from tests.test_project import ROOT

PACKAGING = ROOT / "packaging"


def test_every_module_of_the_program_goes_in_though_it_is_imported_late():
    found = trimmed.modules(ROOT)
    assert len(found) > 250
    for name in ("negotiator", "negotiator.commands.purging", "negotiator.ui.dialogs.about_dialog"):
        assert name in found
        assert importlib.util.find_spec(name) is not None


def test_the_spec_takes_all_resources_and_only_modules_that_are_asked_for():
    spec = (PACKAGING / "negotiator.spec").read_text()
    ast.parse(spec)
    assert "*trimmed.resources(SOURCE)" in spec
    assert (str(ROOT / "resources"), "negotiator/_resources") in trimmed.resources(ROOT)
    assert "hiddenimports=trimmed.modules(SOURCE)" in spec
    # What is left out is imported nowhere in the program.
    imported = {
        alias.name if isinstance(node, ast.Import) else node.module
        for path in (ROOT / "negotiator").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert not imported & set(trimmed.LEFT_OUT_MODULES)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so", False),
        ("docx/templates/default.docx", True),
        ("docx/templates/default-docx-template/word/styles.xml", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt/translations/qtbase_uk.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("negotiator/_resources/translations/negotiator_uk.qm", True),
        ("negotiator/_resources/translations/negotiator_uk.ts", False),
        ("negotiator/_resources/licences.txt", True),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("libpython3.11.so.1.0", True),
    ],
)
def test_what_goes_in_and_what_stays_out(name, kept):
    assert trimmed.is_wanted(name) is kept


def test_libraries_that_served_only_what_stays_out_go_too():
    linked = {"xcb": ["libxkb.so.1"], "xkb": ["libz.so.1"], "gtk": ["libz.so.1"], "z": []}
    binaries = [
        ("plugins/libqxcb.so", "xcb", "BINARY"),
        ("libxkb.so.1", "xkb", "BINARY"),
        ("libz.so.1", "z", "BINARY"),
        ("libgtk-3.so.0", "gtk", "BINARY"),
        ("libpython3.11.so.1.0", "z", "BINARY"),
    ]
    left = trimmed.needed(binaries, lambda source: [(name, "") for name in linked[source]])
    assert [name for name, _, _ in left] == [
        "plugins/libqxcb.so", "libxkb.so.1", "libz.so.1", "libpython3.11.so.1.0",
    ]  # fmt: skip


def test_a_module_of_no_known_package_stops_the_build():
    trimmed.refuse_strangers(["negotiator.app", "json.decoder", "lxml.etree", "PySide6.QtGui"])
    with pytest.raises(SystemExit, match="pytest"):
        trimmed.refuse_strangers(["pytest"])


def test_macos_is_told_of_the_document_and_its_icon():
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    (document,) = about["CFBundleDocumentTypes"]
    (kind,) = about["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    tags = kind["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["negotiation"]
    assert tags["public.mime-type"] == ["application/x-negotiation"]
    assert document["CFBundleTypeIconFile"] == kind["UTTypeIconFile"] == "negotiation.icns"
    assert about["CFBundleIdentifier"] == make_deb.COMPONENT


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_installer_for_windows_compiles_without_a_warning(tmp_path, qapp):
    import icons

    icons.write(tmp_path / "icons")
    folder = tmp_path / "folder"
    (folder / "_internal").mkdir(parents=True)
    for name in ("negotiator.exe", "negotiatorw.exe", "LICENSE", "_internal/python311.dll"):
        (folder / name).write_bytes(b"a stand-in")
    out = tmp_path / f"negotiator-{__version__}-setup.exe"
    given = {"VERSION": __version__, "FOLDER": folder, "ICONS": tmp_path / "icons", "OUT": out}
    subprocess.run(
        [
            *("makensis", "-V2", "-WX"),
            *(f"-D{name}={value}" for name, value in given.items()),
            str(PACKAGING / "windows" / "negotiator.nsi"),
        ],
        check=True,
    )
    assert out.read_bytes()[:2] == b"MZ"


def test_uninstalling_on_windows_takes_away_what_was_put_there():
    script = (PACKAGING / "windows" / "negotiator.nsi").read_text()
    uninstall = script.split('Section "Uninstall"')[1]
    assert 'RMDir /r "$INSTDIR"' not in script
    for name in ("negotiator.exe", "negotiatorw.exe", *make_folder.BESIDE):
        assert f'Delete "$INSTDIR\\{name}"' in uninstall
    for key in re.findall(r'WriteReg\w+ SHCTX "([^"]+)"', script):
        assert any(
            key.startswith(gone) for gone in re.findall(r'DeleteRegKey SHCTX "([^"]+)"', uninstall)
        ), key


def test_debian_is_told_of_every_licence_and_names_no_stranger():
    text = make_deb.copyright_file()
    assert text.startswith("Format: ")
    for part in licences.parts():
        assert f"\n {part.name}: {part.licence}\n" in text
    assert not [line for line in text.splitlines() if line and line[0] == "\t"]


def test_every_exception_from_lintian_has_its_reason():
    lines = (PACKAGING / "linux" / "negotiator.lintian-overrides").read_text().splitlines()
    assert lines[0].startswith("#")
    for before, line in itertools.pairwise(lines):
        assert not line.startswith("negotiator: ") or before.startswith(("# ", "negotiator: "))


def test_the_bill_names_all_that_goes_out_with_its_pins():
    told = make_sbom.parts()
    by_name = {part["name"]: part for part in told["parts"]}
    assert {"lxml", "patiencediff", "sqlcipher3"} <= set(told["required"]) <= set(by_name)
    assert {"Qt", "ICU", "OpenSSL", "SQLCipher", "Python"} <= set(by_name)
    assert by_name["Qt"]["version"] == by_name["pyside6-essentials"]["version"]
    assert "shiboken6" in by_name["pyside6-essentials"]["needs"]
    for part in told["parts"]:
        assert part["licence"]
        assert bool(part["hashes"]) == (part["name"] == part["within"])


@pytest.mark.long
def test_the_bill_is_what_its_schema_asks_for(tmp_path):
    made = []
    for number in range(2):
        out = tmp_path / f"{number}.cdx.json"
        make_sbom.make(out)
        made.append(out.read_bytes())
    assert made[0] == made[1]
    bill = json.loads(made[0])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == __version__


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux")
def test_the_folder_runs_without_any_python_and_is_small(tmp_path):
    folder = make_folder.current()
    size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
    assert size < 150_000_000
    for path in folder.rglob("*"):
        assert "Network" not in path.name
    environment = {"HOME": str(tmp_path), "PATH": "/nonexistent"}
    (tmp_path / "secret.txt").write_text("correct horse battery staple\n")
    rounds = [
        "tour tour",
        "sample s.negotiation",
        "share s.negotiation c.negotiation --whole --sign",
    ]
    for form in FORMS:
        report = f" --report {REPORT_OF[form]}" if form in REPORT_OF else ""
        cell = " --party RU --component A.2" if form == "svg" else ""
        rounds.append(f"export s.negotiation out.{form}{report}{cell}")
    rounds += [
        "verify c.negotiation",
        "export s.negotiation table.xlsx --report positions",
        "import s.negotiation table.xlsx --dry-run",
        "import-text s.negotiation out.docx --label X --preview",
        "--language ar matrix s.negotiation",
        "password c.negotiation --new-password-file secret.txt",
        "--password-file secret.txt check c.negotiation",
    ]
    for words in rounds:
        told = subprocess.run(
            [str(folder / "negotiator"), *words.split()],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.returncode == 0, (words, told.stderr)
    assert (tmp_path / "tour" / "matrix.png").stat().st_size > 50_000
