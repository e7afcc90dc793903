"""What stays at home stays there in every form of every report, and no text becomes a formula."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from negotiator.domain.report_names import RECORD, REPORTS
from negotiator.exchange.export import FORMS, forms_of
from tests.command_line import run
from tests.pdf import words_by_page

pytestmark = pytest.mark.usefixtures("qapp")

OPEN, INTERNAL, HIGH, ASIDE, BRIEF = "Zqopen", "Zqinternal", "Zqhigh", "Zqaside", "Zqbrief"
EVERY = [(report, suffix) for report in (*REPORTS, RECORD) for suffix in forms_of(report)]
PAGES = [(report, suffix) for report in REPORTS for suffix in (".svg", ".png")]


@pytest.fixture(scope="module")
def file(_sample_file, tmp_path_factory):
    """The sample with a word in it for each thing that may have to stay; it is only read."""
    folder = tmp_path_factory.mktemp("every-form")
    sample = Path(shutil.copy(_sample_file, folder))
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("HOME", str(folder))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patched.delenv(name, raising=False)
        _record(sample)
    return sample


def _record(sample):
    said = ("--component", "A.1", "--stance", "opposes", "--on", "2026-02-27", "--red-line")
    for party, words in (
        ("US", ("--basis", "public", "--statement", f"={OPEN}", "--condition", f"+{OPEN}")),
        ("US", ("--basis", "internal", "--statement", INTERNAL, "--note", INTERNAL)),
        ("US", ("--marking", "confidential", "--statement", HIGH, "--note", HIGH)),
        ("RU", ("--statement", ASIDE)),
    ):
        code, _, problem = run("record", sample, "--party", party, *said, *words)
        assert code == 0, problem
    for number in ("A.1", "A.3"):
        words = ("--component", number, "--objective", BRIEF, "--fallback", BRIEF)
        assert run("add", sample, "brief", *words)[0] == 0


def content(path):
    """Return all that is in a file, unpacked, as it would be searched for words."""
    data = path.read_bytes()
    if data.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        return b"\n".join(archive.read(name) for name in archive.namelist()).decode(
            "utf-8", errors="replace"
        )
    if data.startswith(b"%PDF"):
        reader = PdfReader(io.BytesIO(data))
        pages = "".join("".join(words_by_page(path)).split())
        return pages + str(reader.metadata) + str(reader.outline)
    return data.decode("utf-8")


@pytest.mark.parametrize(("report", "suffix"), EVERY)
def test_what_must_stay_is_in_no_form(file, tmp_path, report, suffix):
    out = tmp_path / f"out{suffix}"
    words = ("export", file, out, "--report", report, "--party", "US", "--party", "UA")
    code, _, problem = run(*words, "--ceiling", "restricted")
    assert code == 0, problem
    found = content(out)
    for hidden in (INTERNAL, HIGH, ASIDE, BRIEF):
        assert hidden not in found
    if report in ("matrix", "timeline", "moved", "positions", "cell", RECORD):
        assert OPEN in found
    # The marking at head and foot is that of what is shown, never one below it.
    assert "CONFIDENTIAL" not in found


@pytest.mark.parametrize(("report", "suffix"), EVERY)
def test_what_is_named_goes_out(file, tmp_path, report, suffix):
    out = tmp_path / f"out{suffix}"
    bases = [word for name in ("internal", "in session") for word in ("--basis", name)]
    code, _, problem = run("export", file, out, "--report", report, *bases)
    assert code == 0, problem
    found = content(out)
    assert OPEN not in found
    assert BRIEF not in found
    if report in ("positions", "cell", RECORD) or (report, suffix) == ("matrix", ".xlsx"):
        for named in (INTERNAL, HIGH, ASIDE):
            assert named in found


@pytest.mark.parametrize(("report", "suffix"), PAGES)
def test_single_pages_are_written_of_every_report(file, tmp_path, report, suffix):
    out = tmp_path / f"page{suffix}"
    code, _, problem = run("export", file, out, "--report", report, "--ceiling", "restricted")
    assert code == 0, problem
    assert out.stat().st_size > 2_000
    if suffix == ".svg":
        for hidden in (INTERNAL, HIGH, BRIEF):
            assert hidden not in out.read_text("utf-8")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_finds_no_formula_in_a_table(file, tmp_path):
    tables = [
        (report, tmp_path / f"{report} as {suffix[1:]}{suffix}")
        for report in ("matrix", "positions")
        for suffix in (".csv", ".xlsx")
    ]
    for report, out in tables:
        words = ("--report", report, "--ceiling", "restricted", "--party", "US")
        assert run("export", file, out, *words)[0] == 0
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "fods", "--outdir", tmp_path, *(out for _, out in tables)],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    for _, out in tables:
        opened = out.with_suffix(".fods").read_text("utf-8")
        assert OPEN in opened, out.name
        assert "table:formula" not in opened, out.name
        assert "text:a xlink" not in opened, out.name


def test_each_form_says_what_it_is_of():
    for report in (*REPORTS, RECORD):
        assert forms_of(report)
    for suffix, form in FORMS.items():
        assert form.words
        assert suffix.startswith(".")
