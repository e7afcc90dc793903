"""Records as JSON: out and in again they are equal, what must stay at home is not in them, and
documents of others are checked before a file appears.
"""

import copy
import json
import sqlite3
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import rule

from negotiator import assets
from negotiator.domain.perspective import Perspective
from negotiator.exchange.record_json import (
    is_record,
    read_record,
    schema,
    schema_text,
    write_record,
)
from negotiator.reports.tables import matrix_table
from negotiator.store.check import check
from negotiator.store.record import Record
from negotiator.store.schema import SCHEMA_VERSION
from tests.command_line import run
from tests.store.test_undo import _EveryAction


def tables(path):
    """Return every row of every table, without the numbers that SQLite gives by itself."""
    db = sqlite3.connect(path)
    names = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("sqlite_", "search", "_sqlite"))
    ]
    authors = dict(db.execute("SELECT id, name FROM author"))
    found = {}
    for name in names:
        cursor = db.execute(f"SELECT * FROM {name}")
        heads = [column[0] for column in cursor.description]
        rows = [dict(zip(heads, row, strict=True)) for row in cursor]
        for row in rows:
            for field in ("author_id", "recorded_by"):
                if field in row:
                    row[field] = authors[row[field]]
        found[name] = sorted(rows, key=str)
    found["author"] = sorted(authors.values())
    db.close()
    return found


_OPPOSES = ("--party", "US", "--component", "A.1", "--stance", "opposes")


@pytest.fixture
def everything(sample, tmp_path):
    """The sample's whole document."""
    out = tmp_path / "all.json"
    with Record.open(sample) as record:
        write_record(record, None, out)
    return out


class _OutAndIn(_EveryAction):
    """Between any actions of a user the record goes out as JSON, and work goes on in what came in.

    The rules and the invariant are those of every action with undo and redo.
    """

    @rule()
    def out_and_in(self):
        out, copied = self.path.with_suffix(".json"), self.path.with_name("copy.negotiation")
        write_record(self.record, None, out)
        jsonschema.validate(json.loads(out.read_text("utf-8")), _SCHEMA)
        before = tables(self.path)
        read_record(out, copied, author="somebody else")
        assert tables(copied) == before
        self.record.close()
        self.path = copied.replace(self.path)
        self.record = None
        self.reopen()


_SCHEMA = schema()
_OutAndIn.TestCase.settings = settings(
    max_examples=max(12, settings.default.max_examples // 8),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestOutAndIn = _OutAndIn.TestCase


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_files_of_every_schema_go_out_and_come_in_equal(version, tmp_path):
    path = tmp_path / "old.negotiation"
    path.write_bytes(Path("tests/files", f"schema-{version}.negotiation").read_bytes())
    with Record.open(path, backups=tmp_path / "backups") as record:
        write_record(record, None, tmp_path / "all.json")
    read_record(tmp_path / "all.json", tmp_path / "new.negotiation", author="x")
    assert tables(tmp_path / "new.negotiation") == tables(path)


def test_the_published_schema_is_that_of_the_documents(everything):
    assert assets.path("schemas/record.schema.json").read_text("utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(schema())
    document = json.loads(everything.read_text("utf-8"))
    jsonschema.validate(document, schema())
    document["positions"][0]["red_line"] = "perhaps"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, schema())


def test_what_must_stay_is_in_no_byte_unless_it_is_named(sample, tmp_path):
    kept, out = tmp_path / "part.json", tmp_path / "part.negotiation"
    added = (
        ("--basis", "internal", "--statement", "XQWinternal"),
        ("--marking", "confidential", "--statement", "XQWconfidential"),
        ("--on", "2030-01-01", "--statement", "XQWlater"),
        ("--statement", "XQWopen"),
    )
    for words in added:
        on = () if "--on" in words else ("--on", "2025-10-01")
        assert run("record", sample, *_OPPOSES, *on, *words)[0] == 0
    assert run("add", sample, "brief", "--component", "A.1", "--objective", "XQWbrief")[0] == 0
    code, _, problem = run(
        "export", sample, kept, "--report", "record", "--ceiling", "restricted",
        "--as-of", "2026-12-31", "--party", "US", "--party", "RU",
    )  # fmt: skip
    assert code == 0, problem
    found = kept.read_text("utf-8")
    assert "XQWopen" in found
    for hidden in ("XQWinternal", "XQWconfidential", "XQWlater", "XQWbrief", '"UA"'):
        assert hidden not in found
    assert json.loads(found)["history"] is None
    assert {row["code"] for row in json.loads(found)["parties"]} == {"US", "RU"}
    read_record(kept, out, author="x")
    assert [each for finding in check(out) for each in finding.problems] == []
    asked = Perspective(parties=("US", "RU"), ceiling=1)
    with Record.open(sample) as whole, Record.open(out) as part:
        until = asked.but(as_of=_day("2026-12-31"))
        cells = matrix_table(part, until)["cells"]
        assert [_said(cell) for cell in cells] == [
            _said(cell) for cell in matrix_table(whole, until)["cells"] if cell["group"] is None
        ]


def _day(words):
    from negotiator.domain.dates import PartialDate

    return PartialDate.parse(words)


def _said(cell):
    return {name: cell[name] for name in ("party", "component", "state", "stance", "expressed_on")}


def test_named_everything_leaves(sample, tmp_path):
    words = ("--on", "2025-10-01", "--basis", "internal", "--statement", "XQWinternal")
    assert run("record", sample, *_OPPOSES, *words)[0] == 0
    out = tmp_path / "all.json"
    assert run("export", sample, out, "--report", "record", "--everything")[0] == 0
    assert "XQWinternal" in out.read_text("utf-8")
    made = tmp_path / "made.negotiation"
    code, said, problem = run("import", made, out)
    assert code == 0, problem
    assert "is ready" in said
    assert tables(made) == tables(sample)
    code, _, problem = run("import", made, out)
    assert code == 1
    assert "already there" in problem
    assert run("export", sample, tmp_path / "x.json", "--everything")[0] == 1


_NOBODY = "00000000-0000-7000-8000-000000000000"


def _set(where, value):
    def change(document):
        for step in where[:-1]:
            document = document[step]
        document[where[-1]] = value

    return change


_BENT = {
    "another format": (_set(["format"], "something"), "is not the record of a negotiation"),
    "a newer version": (_set(["version"], 2), "newer version"),
    "no negotiation": (lambda d: d.pop("negotiation"), "negotiation"),
    "an unknown section": (_set(["surprises"], []), "surprises"),
    "a section that is none": (_set(["parties"], {}), "parties"),
    "a code with a space": (_set(["parties", 0, "code"], "U A"), "parties › 1 › code"),
    "a name with a NUL": (_set(["parties", 0, "name"], "U\0A"), "control character"),
    "a uid that is none": (_set(["parties", 0, "uid"], "UA"), "parties › 1 › uid"),
    "two parties of one uid": (
        lambda d: d["parties"].append(d["parties"][0]), "contradicts itself",
    ),
    "two parties of one code": (
        lambda d: d["parties"][1].update(code=d["parties"][0]["code"]), "two rows have the same",
    ),
    "a position of nobody": (
        _set(["positions", 0, "party"], _NOBODY), "party that it does not hold",
    ),
    "a date that cannot be": (_set(["positions", 0, "expressed_on"], "2026-02-30"), "expressed"),
    "a stance beyond the scale": (_set(["positions", 0, "stance"], 99), "contradicts itself"),
    "a marking beyond the last": (_set(["positions", 0, "marking"], 8), "contradicts itself"),
    "a withdrawal with a stance": (_set(["positions", 0, "act"], "withdrawal"), "takes no stance"),
    "a moment without a zone": (
        _set(["positions", 0, "recorded_at"], "2026-01-01T00:00:00"), "time zone",
    ),
    "a moment before all clocks": (
        _set(["history", "changes", 0, "at"], "0001-01-01T00:00:00Z"), None,
    ),
    "components in a circle": (
        lambda d: d["components"][0].update(parent=d["components"][1]["uid"]), "below itself",
    ),
    "a component below itself": (
        lambda d: d["components"][0].update(parent=d["components"][0]["uid"]), "below itself",
    ),
    "a history of other rows": (lambda d: d["history"]["rows"].pop(), "contradicts itself"),
    "a history of fewer positions": (
        lambda d: d["history"]["positions"].pop(), "contradicts itself",
    ),
    "a change that is not there": (
        _set(["history", "positions", 0], _NOBODY), "change that it does not hold",
    ),
    "a history without changes": (lambda d: d["history"]["changes"].clear(), "does not hold"),
    "an undoing of what is not there": (
        _set(["history", "undone"], [{"change": _NOBODY, "since": "2026-01-01T00:00:00Z"}]),
        "change that it does not hold",
    ),
    "an unknown kind in the history": (
        _set(["history", "former"], [{
            "kind": "trigger", "row": _NOBODY,
            "uid": _NOBODY,
            "made_in": _NOBODY,
            "replaced_in": _NOBODY, "content": {},
        }]),
        "kind of row",
    ),
    "bytes that are none": (
        _set(["embedded"], [{"attachment": _NOBODY, "content": "a"}]), "embedded",
    ),
    "bytes of nothing": (
        _set(["embedded"], [{"attachment": _NOBODY, "content": "aGk="}]),
        "attachment that it does not hold",
    ),
    "SQL for a kind": (_set(["history", "rows", 0, "kind"], "party; DROP TABLE"), "contradicts"),
}  # fmt: skip


@pytest.mark.parametrize("name", _BENT)
def test_a_document_that_contradicts_itself_makes_no_file(name, everything, tmp_path):
    change, sentence = _BENT[name]
    document = copy.deepcopy(json.loads(everything.read_text("utf-8")))
    change(document)
    bent, out = tmp_path / "bent.json", tmp_path / "out.negotiation"
    bent.write_text(json.dumps(document), "utf-8")
    code, _, problem = run("import", out, bent)
    if sentence is None:
        assert code == 0 or problem
        assert out.exists() == (code == 0)
    elif name == "another format":
        assert code == 1
    else:
        assert code == 1, name
        assert sentence in problem
    if code:
        assert not out.exists()
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".unfinished")]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"format": "negotiator record"', b'{"format":"negotiator record","version":1}',
     b'\xff\xfe{"format": "negotiator record"}',
     b'{"format":"negotiator record",' + b"[" * 100_000],
)  # fmt: skip
def test_what_is_no_document_is_said_to_be_none(content, tmp_path):
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    with pytest.raises(Exception, match=r"broken\.json") as caught:
        read_record(path, tmp_path / "out.negotiation", author="x")
    assert type(caught.value).__name__ == "NegotiatorError"
    assert not (tmp_path / "out.negotiation").exists()


def test_a_table_of_positions_is_not_taken_for_a_record(tmp_path):
    path = tmp_path / "rows.json"
    path.write_text('[{"format": "negotiator record"}]')
    assert not is_record(path)
    path.write_text('{"positions": []}')
    assert not is_record(path)
