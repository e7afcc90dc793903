"""Tables of other programs: what comes in, what stays out and why, and that twice is once."""

import io
import json
import random
import shutil
import subprocess
import zipfile

import pytest
import xlsxwriter

from negotiator.domain.components import Component
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import NAMED_SCALES
from negotiator.domain.sources import Source
from negotiator.exchange.foreign_tables import read_table
from negotiator.exchange.importing import bring_in, planned
from negotiator.exchange.mapping import Mapping
from negotiator.exchange.spreadsheet import as_xlsx
from negotiator.reports.tables import positions_table
from negotiator.store import recording
from tests.command_line import answer, run

LONG = """\ufeffparty;component;stance;expressed_on;statement;basis
RU;A.2;opposes;2026-03-04;=Not so;public
UA;A.2;Supports;2026-03;Yes;in session
"""


def written(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def claims(record):
    return {
        (p["party"], p["component"], p["stance"], p["expressed_on"], p["statement"])
        for p in positions_table(record, Perspective())["positions"]
    }


def why(plan):
    return {problem.line: problem.words for problem in plan.problems}


# ---------------------------------------------------------------------- long tables


def test_a_long_table_comes_in_once(talks, tmp_path):
    path = written(tmp_path / "p.csv", LONG)
    plan = planned(talks.record, path)
    assert (len(plan.drafts), plan.left_out, plan.known) == (2, 0, 0)
    assert (plan.mapping.encoding, plan.mapping.separator) == ("utf-8-sig", ";")
    change = bring_in(talks.record, plan)
    assert change.kind == "import"
    assert claims(talks.record) == {
        ("RU", "A.2", "opposes", "2026-03-04", "=Not so"),
        ("UA", "A.2", "supports", "2026-03", "Yes"),
    }
    again = planned(talks.record, path)
    assert (len(again.drafts), again.known) == (0, 2)
    with pytest.raises(NegotiatorError, match="nothing to bring in"):
        bring_in(talks.record, again)
    talks.record.undo()
    assert not claims(talks.record)
    assert len(planned(talks.record, path).drafts) == 2


def test_what_is_not_certain_stays_out_and_says_why(talks, tmp_path):
    path = written(
        tmp_path / "p.csv",
        "party,party_name,component,stance,expressed_on\n"
        "RU,Ukraine,A.2,opposes,2026-03-04\n"
        "RU,Russia,A.2,strongly opposes,2026-03-04\n"
        "RU,Russia,A.2,opposes,04/03/2026\n"
        "NA,Namibia,A.2,opposes,2026-03-04\n"
        "RU,Russia,A.9,opposes,2026-03-04\n"
        "RU,Russia,A.2,,2026-03-04\n"
        "RU,Russia,A.2,2,2026-03-04\n"
        "RU,Russia,A.2,opposes,2026-03-04\n"
        "RU,Russia,A.2,opposes,2026-03-04\n"
        "RU,Russia,A.2,opposes,2026-03-04,too,many\n",
    )
    plan = planned(talks.record, path)
    told = why(plan)
    assert told[2] == "RU is Russia here, and stands beside Ukraine"
    assert told[3] == "“strongly opposes” is no stance of the scale, and is not mapped to one"
    assert "04/03/2026" in told[4]
    assert told[5] == "there is no party NA"
    assert told[6] == "there is no component A.9"
    assert told[7] == "it has no stance"
    assert "“2” is no stance" in told[8]
    assert told[11] == "it has 7 cells, and there are 5 heads"
    assert (len(plan.drafts), plan.known, plan.left_out) == (1, 1, 8)
    with pytest.raises(NegotiatorError, match="8 of 10 rows cannot come in"):
        bring_in(talks.record, plan)
    assert not claims(talks.record)
    bring_in(talks.record, plan, only_sound=True)
    assert len(claims(talks.record)) == 1


MAP = {
    "layout": "long",
    "columns": {
        "party": "country_code",
        "party_name": "country_en",
        "component": "topic",
        "stance": "position",
        "expressed_on": "date",
        "statement": "quote",
        "source_title": "title",
        "source_url": "url",
    },
    "stances": {"2": "supports", "1": "accepts", "-1": "opposes"},
    "create": ["party", "component", "source"],
    "defaults": {"basis": "public"},
    "nothing": ["–"],
    "aliases": {"Türkiye": "TR"},
    "date_format": "%d.%m.%Y",
}
STATES = """country_code,country_en,topic,position,date,quote,title,url
NA,Namibia,Loss and damage,2,04.03.2026,Now,Statement 1,https://example.org/1
TR,Turkey,Loss and damage,1,05.03.2026,–,Statement 2,https://example.org/2
TR,Türkiye,Finance,-1,06.03.2026,No,Statement 2,https://example.org/2
ZZ,,Finance,7,06.03.2026,No,Statement 3,https://example.org/3
"""


def test_a_mapping_says_how_words_are_read_and_what_may_be_added(talks, tmp_path):
    path = written(tmp_path / "states.csv", STATES)
    plan = planned(talks.record, path, Mapping.read(json.dumps(MAP)))
    assert [(row.code, row.name) for row in plan.parties] == [("NA", "Namibia"), ("TR", "Turkey")]
    assert [row.title for row in plan.components] == ["Loss and damage", "Finance"]
    assert [row.title for row in plan.sources] == ["Statement 1", "Statement 2"]
    assert why(plan) == {5: "“7” is no stance of the scale, and is not mapped to one"}
    bring_in(talks.record, plan, only_sound=True)
    names = {row.code: row.name for _, row in talks.record.rows(Party)}
    assert names["NA"] == "Namibia"
    assert "ZZ" not in names
    assert {row.title for _, row in talks.record.rows(Source)} == {"Statement 1", "Statement 2"}
    assert {row.title for _, row in talks.record.rows(Component)} >= {"Loss and damage", "Finance"}
    assert planned(talks.record, path, Mapping.read(json.dumps(MAP))).known == 3


def test_a_mapping_that_is_none_is_told(talks):
    for text, words in (
        ("{", "cannot be read"),
        ('{"columns": {"colour": "x"}}', "no field “colour”"),
        ('{"create": ["everything"]}', "create"),
        ('{"unknown": 1}', "unknown"),
    ):
        with pytest.raises(NegotiatorError, match=words):
            Mapping.read(text)
    mapping = Mapping.read(json.dumps(MAP))
    assert Mapping.read(mapping.text()) == mapping


def test_columns_that_are_missing_are_named(talks, tmp_path):
    with pytest.raises(NegotiatorError, match="No column is known for expressed_on"):
        planned(talks.record, written(tmp_path / "a.csv", "party,component,stance\nRU,A.2,x\n"))
    with pytest.raises(NegotiatorError, match="no column “nation”"):
        planned(
            talks.record,
            written(tmp_path / "b.csv", LONG),
            Mapping(columns={"party": "nation"}),
        )


# ---------------------------------------------------------------------- other layouts


@pytest.mark.parametrize("layout", ["matrix", None])
@pytest.mark.parametrize("swapped", [False, True])
def test_a_matrix_comes_in_in_either_direction(talks, tmp_path, swapped, layout):
    table = [
        ["", "Ukraine (UA)", "Russia (RU)"],
        ["A.1 Non-aggression", "Supports: Binding", ""],
        ["A.2", "accepts if all agree", "rejects (red line)"],
    ]
    if swapped:
        table = [list(row) for row in zip(*table, strict=True)]
    text = "\n".join("\t".join(row) for row in table)
    path = written(tmp_path / "m.tsv", text)
    plan = planned(
        talks.record, path, Mapping(layout=layout, defaults={"expressed_on": "2026-03-04"})
    )
    assert not plan.problems
    assert plan.mapping.layout == "matrix"
    bring_in(talks.record, plan)
    found = {
        (p["party"], p["component"]): (p["stance"], p["condition"], p["red_line"], p["statement"])
        for p in positions_table(talks.record, Perspective())["positions"]
    }
    assert found == {
        ("UA", "A.1"): ("supports", None, False, "Binding"),
        ("UA", "A.2"): ("accepts", "all agree", False, None),
        ("RU", "A.2"): ("rejects", None, True, None),
    }


@pytest.mark.parametrize("layout", ["ktab", None])
def test_the_layout_of_ktab_comes_in_on_a_scale_of_numbers(talks, tmp_path, layout):
    revised = talks.record.rows(Negotiation)[0][1].revised(scale=NAMED_SCALES["0–100"])
    recording.recode(talks.record, revised, {n: n for n in range(1, 6)})
    path = written(
        tmp_path / "k.csv",
        'Dummy,"A scenario",2,2,\nActor,Description,Power,Pstn1,Sal1,Pstn2,Sal2,\n'
        "SActor-00, Random Actor, 102.543, 75.79, 49.53,  6.37,  5.91,\n"
        "SActor-01, Random Actor,  53.393, 82.72, 30.33, 101.5, 21.22,\n",
    )
    mapping = Mapping(
        layout=layout, create=("party", "component"), defaults={"expressed_on": "2026"}
    )
    plan = planned(talks.record, path, mapping)
    assert [row.title for row in plan.components] == ["Dimension 1", "Dimension 2"]
    assert why(plan) == {4: "There is no value 102"}
    bring_in(talks.record, plan, only_sound=True)
    values = {
        (p["party"], p["component"]): (p["value"], p["stance"])
        for p in positions_table(talks.record, Perspective())["positions"]
    }
    assert values["SActor-00", "1"] == (76, "60 to 80")
    assert values["SActor-00", "2"] == (6, "0 to 20")


# ---------------------------------------------------------------------- broken input


def broken():
    """Yield names and bytes of files that are wrong in some way."""
    random_ = random.Random(7)
    good = LONG.encode()
    for n in range(90):
        yield f"cut-{n}.csv", good[: random_.randrange(len(good))]
    for n in range(90):
        wrong = bytearray(good)
        for _ in range(random_.randint(1, 8)):
            wrong[random_.randrange(len(wrong))] = random_.randrange(256)
        yield f"bytes-{n}.csv", bytes(wrong)
    book = io.BytesIO()
    made = xlsxwriter.Workbook(book)
    sheet = made.add_worksheet()
    for column, head in enumerate(("party", "component", "stance", "expressed_on")):
        sheet.write(0, column, head)
    sheet.write_row(1, 0, ["RU", "A.2", "opposes"])
    sheet.write_formula(1, 3, "=1+1")
    sheet.merge_range("A4:C6", "merged")
    made.close()
    whole = book.getvalue()
    yield "formula.xlsx", whole
    for n in range(20):
        yield f"cut-{n}.xlsx", whole[: random_.randrange(len(whole))]
        wrong = bytearray(whole)
        for _ in range(6):
            wrong[random_.randrange(len(wrong))] = random_.randrange(256)
        yield f"bytes-{n}.xlsx", bytes(wrong)
    for suffix in ("xls", "ods", "xlsx", "json"):
        yield f"text.{suffix}", b"no such thing"
        yield f"empty.{suffix}", b""
    yield "nul.csv", b"party,component\nRU,A\0.2\n"
    yield "wide.csv", b",".join(b"c" for _ in range(5_000)) + b"\n"
    yield "deep.json", b"[" * 100_000
    yield "odd.json", b'{"a": 1, "b": [1, 2]}'
    yield "ragged.csv", b"party,component,stance,expressed_on\nRU\nRU,A.2,opposes,2026,x,y\n"
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (600 * 2**20))
    yield "bomb.xlsx", bomb.getvalue()


def test_broken_input_is_told_and_nothing_is_half_imported(talks, tmp_path):
    before = talks.record.undo_label()
    count = 0
    for name, data in broken():
        path = tmp_path / name
        path.write_bytes(data)
        count += 1
        try:
            plan = planned(talks.record, path)
        except NegotiatorError as problem:
            assert str(problem)
            continue
        if plan.left_out:
            assert plan.problems
            with pytest.raises(NegotiatorError):
                bring_in(talks.record, plan)
    assert count > 200
    assert talks.record.undo_label() == before
    assert not claims(talks.record)


def test_encodings_and_separators_are_found_out_and_told(tmp_path):
    words = "party\tcomponent\nРоссия\tА.2\nУкраїна\tА.3\n" * 30
    for encoding, suffix in (("cp1251", "tsv"), ("utf-16", "tsv"), ("utf-8", "csv")):
        path = written(tmp_path / f"x-{encoding}.{suffix}", words, encoding)
        table = read_table(path)
        rows = list(table.rows)
        assert table.separator == "\t"
        assert rows[1][1] == ["Россия", "А.2"], table.encoding


# ---------------------------------------------------------------------- the command line


def test_the_command_line_tells_first_and_brings_in_whole(sample, tmp_path):
    path = written(tmp_path / "p.csv", LONG.replace("RU;A.2", "RU;Z.9"))
    code, text, _ = run("import", sample, path, "--dry-run")
    assert code == 0
    assert "1 of 2 rows would come in" in text
    assert "Line 2: there is no component Z.9." in text
    code, _, problem = run("import", sample, path)
    assert (code, "1 of 2 rows cannot come in" in problem) == (1, True)
    before = answer("info", sample)["positions"]
    assert run("import", sample, path, "--only-sound")[0] == 0
    assert answer("info", sample)["positions"] == before + 1
    table = answer("import", sample, path, "--dry-run")
    assert (table["positions"], table["known"], table["left_out"]) == (0, 1, 1)
    states = written(tmp_path / "s.csv", STATES)
    mapping = written(tmp_path / "m.json", json.dumps(MAP))
    assert run("import", sample, states, "--map", mapping, "--only-sound")[0] == 0
    assert "import" in run("backups", sample)[1]
    run("undo", sample)


def test_a_source_is_known_by_its_title_alone_where_it_is_the_only_one(talks, tmp_path):
    talks.source("Plenary record", reference="https://example.org/1")
    path = written(
        tmp_path / "p.csv",
        "party,component,stance,date,source\nUA,A.1,supports,2026-03-01,plenary record\n",
    )
    plan = planned(talks.record, path)
    assert (len(plan.drafts), plan.sources) == (1, [])
    assert plan.drafts[0].source is not None
    talks.source("Plenary record", reference="https://example.org/2")
    plan = planned(talks.record, path)
    assert why(plan) == {
        2: "2 sources are called plenary record; map a column of addresses",
    }


def test_a_table_is_not_taken_for_a_matrix_by_one_name(talks, tmp_path):
    path = written(tmp_path / "p.csv", "who,UA,about,what,when\nUA,x,A.1,supports,2026-03-01\n")
    with pytest.raises(NegotiatorError, match="No column is known for party"):
        planned(talks.record, path)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_what_libreoffice_makes_of_our_workbook_is_known_again(sample_record, tmp_path, suffix):
    book = tmp_path / "sample.xlsx"
    book.write_bytes(as_xlsx(sample_record, Perspective()))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", suffix, "--outdir", tmp_path, book],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    ours, theirs = (planned(sample_record, book.with_suffix(f".{s}")) for s in ("xlsx", suffix))
    assert (ours.rows, ours.known, ours.left_out) == (theirs.rows, theirs.known, theirs.left_out)
    assert [each.words for each in ours.problems] == [each.words for each in theirs.problems]
    assert ours.known > 200
