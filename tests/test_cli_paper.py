"""Pages and print sets from the command line."""

import json

import pytest
from pypdf import PdfReader

from tests.command_line import answer, run

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("paper", ["A3", "A4", "Letter", "Tabloid"])
def test_every_paper_upright_and_on_its_side(sample, tmp_path, paper):
    sizes = []
    for words in ((), ("--portrait",)):
        out = tmp_path / "m.pdf"
        code, _, problem = run("export", sample, out, "--paper", paper, *words)
        assert code == 0, problem
        box = PdfReader(out).pages[0].mediabox
        sizes.append((round(box.width), round(box.height)))
    assert sizes[0] == sizes[1][::-1]
    assert sizes[0][0] > sizes[0][1]


def test_a_single_page_as_picture(sample, tmp_path):
    for name in ("p.svg", "p.png"):
        code, said, _ = run("export", sample, tmp_path / name, "--page", 2, "--density", "symbol")
        assert code == 0
        assert name in said
        assert (tmp_path / name).stat().st_size > 10_000
    code, _, problem = run("export", sample, tmp_path / "q.png", "--page", 99)
    assert code == 1
    assert problem.startswith("There is no page 99")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--margin", "90"), "margin"),
        (("--text-size", "3"), "text size"),
        (("--margin", "40", "--text-size", "200", "--paper", "Letter"), ""),
    ],
)
def test_what_cannot_be_is_said(sample, tmp_path, words, said):
    code, _, problem = run("export", sample, tmp_path / "m.pdf", *words)
    if said:
        assert code == 1
        assert said in problem
        assert not (tmp_path / "m.pdf").exists()


def test_print_sets_are_made_listed_and_written(sample, tmp_path):
    code, said, _ = run(
        "keep-sheet", sample, "Morning briefing", "--report", "moved", "--since", "previous round"
    )
    assert (code, said) == (0, "Morning briefing: 1 sheet.\n")
    run("keep-sheet", sample, "morning BRIEFING", "--paper", "A4", "--portrait", "--party", "RU")
    (found,) = answer("print-sets", sample)
    assert [sheet["setup"]["report"] for sheet in found["sheets"]] == ["moved", "matrix"]
    code, said, _ = run("print-sets", sample)
    assert "What moved, A3 landscape, since the previous round" in said
    code, said, _ = run("print-set", sample, "Morning briefing", tmp_path / "out")
    assert code == 0
    assert len(said.splitlines()) == 2
    moved, matrix = sorted((tmp_path / "out").glob("*.pdf"))
    text = " ".join(PdfReader(moved).pages[0].extract_text().split())
    assert "Changes since Round 4" in text
    assert float(PdfReader(matrix).pages[0].mediabox.width) < 600
    code, _, problem = run("print-set", sample, "Evening", tmp_path / "out")
    assert code == 1
    assert "Evening" in problem


def test_csv_by_choice(sample, tmp_path):
    out = tmp_path / "m.csv"
    run("export", sample, out)
    assert out.read_bytes().startswith(b"\xef\xbb\xbfparty,")
    run("export", sample, out, "--separator", "semicolon", "--no-bom")
    assert out.read_bytes().startswith(b"party;component;")


@pytest.mark.parametrize("report", ["participants", "consequences", "positions", "cell"])
def test_every_report_is_a_table_too(sample, tmp_path, report):
    out = tmp_path / "r.json"
    assert run("export", sample, out, "--report", report)[0] == 0
    rows = next(value for value in json.loads(out.read_text()).values() if isinstance(value, list))
    assert rows
    if report in ("positions", "cell"):
        assert not any(row["basis"] == "internal" for row in rows)
