"""The comparison for other programs: HTML, DOCX, Markdown, CSV; and texts back in."""

import csv
import io
import json
from html.parser import HTMLParser

import pytest
from docx import Document

from negotiator.domain.perspective import Perspective
from negotiator.exchange.comparison_files import as_docx, as_html, as_text
from negotiator.exchange.framework_text import split_markdown
from negotiator.exchange.word_in import passages_of
from negotiator.reports.comparison import Comparison
from tests.command_line import answer, run

pytestmark = pytest.mark.usefixtures("qapp")


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.cells, self._in = [], [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data):
        self.words.append(data)
        if self.cells:
            self.cells[-1] += data


def test_the_page_stands_alone_and_holds_both_texts(sample_record):
    page = Page(as_html(sample_record, Perspective()))
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert {"ins", "del", "thead"} <= set(page.tags)
    words = " ".join(" ".join(page.words).split())
    cells = {cell.strip() for cell in page.cells}
    assert "27 February 2026, after Round 5" in words
    for row in Comparison(sample_record, Perspective()).rows():
        for side in (row.current, row.proposed):
            if side is not None:
                assert side.text in cells, side.version


def test_nothing_from_the_record_becomes_a_tag(talks):
    talks.text("A.1", "<b>Rev</b>", "proposal", "<script>alert(1)</script> & [UA: x]")
    text = as_html(talks.record, Perspective())
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert "&lt;b&gt;Rev" in text


def test_word_gets_both_texts_of_every_component(sample_record):
    data = as_docx(sample_record, Perspective())
    read = {each.title: each for each in passages_of(data)}
    rows = Comparison(sample_record, Perspective()).rows()
    assert rows
    for row in rows:
        found = read[f"{row.component.number} {row.component.title}"]
        assert found.before.strip() == (row.current.text if row.current else "").strip()
        wanted = row.proposed.text if row.proposed else ""
        assert found.after.strip() == wanted.strip()
    assert Document(io.BytesIO(data)).core_properties.title == "Security assurances framework"


def test_the_text_alone_is_written_and_read_back(sample_record):
    text = as_text(sample_record, Perspective(), ".md")
    found = {each.number: each.text for each in split_markdown(text)}
    for row in Comparison(sample_record, Perspective()).rows():
        side = row.proposed or row.current
        assert found[row.component.number] == side.text
    only = as_text(sample_record, Perspective(versions=("Rev.1",)), ".txt")
    assert "[UA: within 48 hours of a]" in only


# ---------------------------------------------------------------------- the command line


def test_versions_are_compared_and_exported_by_name(sample, tmp_path):
    table = answer("compare", sample, "--component", "A.2", "--versions", "rev.1,Rev.2")
    (row,) = table["components"]
    assert (row["current"]["label"], row["proposed"]["label"]) == ("Rev.1", "Rev.2")
    assert (
        "".join(r["text"] for r in row["differences"] if r["kind"] != "deleted")
        == (row["proposed"]["text"])
    )
    names = "Current framework,Rev.1,Rev.2,Agreed"
    columns = answer("compare", sample, "--versions", names)["components"]
    agreed = next(each for each in columns if each["number"] == "B.3")
    assert [side["label"] for side in agreed["versions"]] == names.split(",")
    assert agreed["rows"][0][3] == agreed["versions"][3]["text"]
    out = tmp_path / "c.csv"
    run("export", sample, out, "--report", "comparison", "--versions", names)
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert rows[0]["text_Rev.2"].startswith("The Parties undertake")
    for suffix in (".pdf", ".html", ".docx", ".md"):
        target = tmp_path / f"c{suffix}"
        code, _, problem = run(
            "export", sample, target, "--report", "comparison", "--versions", names
        )
        assert (code, problem) == (0, "")
        assert target.stat().st_size > 400
    code, _, problem = run("compare", sample, "--versions", "Rev.77")
    assert (code, "Rev.77" in problem) == (1, True)
    code, _, problem = run("export", sample, tmp_path / "t.docx", "--report", "timeline")
    assert (code, "Timeline of positions is not written as .docx" in problem) == (1, True)


def test_any_two_text_files_are_compared(tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    first = "Each Party shall consult the others within 48 hours of a written request."
    second = "The Depositary keeps a list of the capabilities of each Guarantor, for all."
    old.write_text(f"{first}\n{second}\nLast words.\n")
    new.write_text(f"{second}\nLast word.\n{first}\n")
    code, text, _ = run("compare", "--texts", old, new)
    assert code == 0
    assert any(f"[1>{each}]" in text and f"{{1<{each}}}" in text for each in (first, second))
    runs = answer("compare", "--texts", old, new)["differences"]
    assert {each["kind"] for each in runs} == {"equal", "inserted", "deleted", "moved"}
    rebuilt = "".join(
        each["text"]
        for each in runs
        if each["kind"] in ("equal", "inserted") or each.get("place") == "new"
    )
    assert rebuilt == new.read_text()
    assert run("compare")[0] == 2
    assert "cannot be read" in run("compare", "--texts", old, tmp_path / "none.txt")[2]


def test_brackets_are_counted(sample):
    table = answer("brackets", sample)
    by_label = {each["label"]: each for each in table["versions"]}
    assert by_label["Rev.1"]["brackets"] == sum(
        side["brackets"]
        for row in answer("compare", sample, "--versions", "Rev.1")["components"]
        if (side := row["proposed"])
    )
    totals = [each["brackets"] for each in table["over_time"]]
    assert totals[-1] < totals[0]
    assert table["without_partner"] == []
    assert "whose" in run("brackets", sample)[1]


def test_a_text_comes_in_with_its_changes_accepted_on_its_base(sample, tmp_path):
    out = tmp_path / "back.docx"
    run("export", sample, out, "--report", "comparison", "--versions", "Current framework,Rev.1")
    code, text, _ = run("import-text", sample, out, "--label", "Back", "--preview")
    assert code == 0
    assert "A.2 Defence support clause (Article 5-like): same text, left out" in text
    source = tmp_path / "new.md"
    source.write_text("# A.2 Defence support clause\n\nOther words.\n\n# G New chapter\n\nText.\n")
    code, text, problem = run(
        "import-text",
        sample,
        source,
        "--label",
        "Rev.9",
        "--proposer",
        "UA",
        "--date",
        "2026-03-01",
    )
    assert (code, problem) == (0, "")
    rows = json.loads(run("list", sample, "text-version", "--json")[1])
    made = [row for row in rows if row.get("label") == "Rev.9"]
    assert len(made) == 2
    run("undo", sample)
    code, _, problem = run("import-text", sample, source, "--nature", "dream")
    assert (code, "no nature" in problem) == (1, True)


def test_a_component_is_renumbered(sample):
    code, text, _ = run("renumber", sample, "A", "AA")
    assert code == 0
    assert "A.2 → AA.2" in text
    numbers = {cell["component"] for cell in answer("matrix", sample)["cells"]}
    assert "AA.2" in numbers
    code, _, problem = run("renumber", sample, "B.1", "B.2")
    assert (code, "B.2 is the number of" in problem) == (1, True)


@pytest.mark.parametrize("report", ["tables"])
def test_the_seed_tables_are_exported(sample, tmp_path, report):
    out = tmp_path / "t.json"
    assert run("export", sample, out, "--report", report)[0] == 0
    rows = json.loads(out.read_text())["rows"]
    assert {row["table"] for row in rows} == {"participants", "elements", "dimensions"}
    assert rows[0]["Anticipated result"]


def test_the_brief_is_written_as_markdown(sample, tmp_path):
    out = tmp_path / "brief.md"
    assert run("export", sample, out, "--report", "moved", "--since", "Round 4")[0] == 0
    text = out.read_text("utf-8")
    assert text.startswith("# What moved since Round 4, 9 October 2025\n")
    assert "\n## A.2 Defence support clause (Article 5-like)\n\n- " in text
    assert "\n- ▲ Russia on A.2 Defence support clause (Article 5-like): opposes → " in text
    plain = tmp_path / "brief.txt"
    run("export", sample, plain, "--report", "moved", "--since", "Round 4")
    brief = run("timeline", sample, "--since", "Round 4", "--brief")[1]
    assert plain.read_text("utf-8").strip() == brief.strip()


def test_nothing_in_a_brief_is_taken_for_markdown(talks, tmp_path):
    from negotiator.exchange.export import write

    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.say("RU", "A.2", "accepts", "2026-02-10", statement="*bold* <b> [x](y)")
    write(talks.record, Perspective(), "moved", tmp_path / "b.md")
    text = (tmp_path / "b.md").read_text("utf-8")
    assert r"\*bold\* \<b\> \[x\](y)" in text
