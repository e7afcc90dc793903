"""Redacted exports, pages and reports from the command line: the rules of share, everywhere."""

import json

import pytest
from pypdf import PdfReader

from tests.command_line import answer, run

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def file(sample):
    """The sample with a note, a late claim, and a print set of two sheets."""
    for words in (
        ("--on", "2025-04-01", "--statement", "Said early", "--note", "Zqnote"),
        ("--on", "2026-02-27", "--statement", "Zqlater"),
    ):
        said = ("--party", "US", "--component", "A.1", "--stance", "opposes", *words)
        assert run("record", sample, *said)[0] == 0
    for report in ("positions", "matrix"):
        kept = ("--report", report, "--party", "US", "--party", "RU", "--prepared-by", "Zqname")
        assert run("keep-sheet", sample, "Morning", *kept)[0] == 0
    return sample


def words_of(path):
    """Return the words on the pages of a PDF, without the space between them."""
    reader = PdfReader(path)
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def test_an_export_is_redacted_by_the_rules_of_share(file, tmp_path):
    out, listed = tmp_path / "out.pdf", tmp_path / "left out.txt"
    whole = ("export", file, out, "--report", "positions", "--party", "US")
    assert run(*whole)[0] == 0
    assert "Zqnote" in words_of(out)
    assert "Zqlater" in words_of(out)
    assert "CopyRedacted" not in words_of(out)
    rules = ("--to", "2025", "--without", "notes,recorders", "--left-out", listed)
    code, said, problem = run(*whole, *rules)
    assert code == 0, problem
    assert said == f"{out} is ready.\n"
    found = words_of(out)
    assert "Saidearly" in found
    assert "Zqnote" not in found
    assert "Zqlater" not in found
    assert "CopyRedacted" in found
    assert "Preparedby" not in found
    assert "Poland" not in found
    text = listed.read_text("utf-8")
    assert "\n  1 party\n" in text
    assert "Withheld:\n" in text
    assert "\n  11 parties\n" in text
    assert "Zq" not in text


def test_who_prepares_a_redacted_page_is_named_by_choice(file, tmp_path):
    out = tmp_path / "out.pdf"
    words = ("export", file, out, "--without", "recorders", "--prepared-by", "Delegation A")
    assert run(*words)[0] == 0
    assert "PreparedbyDelegationA" in words_of(out)


def test_a_redacted_record_is_what_a_redacted_copy_holds(file, tmp_path):
    out = tmp_path / "all.json"
    record = ("export", file, out, "--report", "record")
    code, _, problem = run(*record, "--party", "US", "--redacted", "--with", "brief")
    assert code == 0, problem
    found = json.loads(out.read_text("utf-8"))
    assert [each["code"] for each in found["parties"]] == ["US"]
    assert len(found["briefs"]) == 1
    assert run(*record, "--party", "US", "--redacted")[0] == 0
    assert json.loads(out.read_text("utf-8"))["briefs"] == []
    code, _, problem = run(*record, "--everything", "--to", "2025")
    assert code == 1
    assert "not everything" in problem


def test_a_print_set_is_redacted_sheet_by_sheet(file, tmp_path):
    out, listed = tmp_path / "out", tmp_path / "left out.json"
    rules = ("--to", "2025", "--party", "US", "--without", "notes,recorders")
    code, said, problem = run("print-set", file, "Morning", out, *rules, "--left-out", listed)
    assert code == 0, problem
    pages = sorted(out.iterdir())
    assert said.splitlines() == [f"{path} is ready." for path in pages]
    assert len(pages) == 2
    for path in pages:
        found = words_of(path)
        assert "CopyRedacted" in found
        for gone in ("Zqnote", "Zqlater", "Zqname", "Poland"):
            assert gone not in found
    assert "Saidearly" in words_of(pages[0])
    assert json.loads(listed.read_text("utf-8"))["kept"]["party"] == 1
    code, _, problem = run("print-set", file, "Morning", tmp_path / "none", "--party", "UA")
    assert code == 1
    assert "None of the parties that are shown remains" in problem
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("command", "more"),
    [
        ("matrix", ()),
        ("positions", ()),
        ("timeline", ()),
        ("movement", ()),
        ("compare", ()),
        ("brackets", ()),
        ("diff", ("--from", "2025-04-01", "--to", "2026-03-01")),
    ],
)
def test_each_report_of_the_command_line_can_be_redacted(file, command, more):
    words = (command, file, *more, "--party", "US", "--without", "notes,speakers,quotes")
    code, said, problem = run(*words)
    assert code == 0, problem
    # A plain list of claims has no heading.
    assert ("Copy: Redacted" in said) is (command != "positions")
    assert "Poland" not in said
    assert "Zqnote" not in said
    table = answer(*words)
    assert table["to" if command == "diff" else "perspective"]["redacted"] is True


def test_a_view_names_the_order_of_nothing_in_a_redacted_report(file):
    kept = ("matrix", file, "--view", "Nobody's", "--redacted")
    code, _, problem = run(*kept)
    assert code == 1
    assert "no view Nobody's" in problem


def test_what_was_withheld_is_listed_as_json_or_text_only(file, tmp_path):
    out = tmp_path / "copy.negotiation"
    code, _, problem = run("share", file, out, "--to", "2025", "--report", tmp_path / "left.doc")
    assert code == 1
    assert "listed as .json or .txt" in problem
    code, _, problem = run("share", file, out, "--whole", "--report", tmp_path / "left.txt")
    assert code == 1
    assert "leaves nothing out" in problem
