"""Copies that leave: equal ones, and redacted ones in which nothing withheld is to be found."""

import io
import json
import sqlite3
import zipfile
from datetime import UTC, datetime

import pytest

from negotiator.domain.briefs import Brief
from negotiator.domain.codes import Basis
from negotiator.domain.components import Component, ComponentStatus, Consequence, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.linkages import Linkage, Package, PackagePart
from negotiator.domain.measures import Implementation, Measure
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Dissociation, Membership, Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position, Reading
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.sources import Source
from negotiator.reports.tables import matrix_table
from negotiator.store import lookup, recording, redacting, sharing
from negotiator.store.attachments import attach
from negotiator.store.check import check
from negotiator.store.read_back import check as check_bytes
from negotiator.store.record import Record
from negotiator.store.search import search
from tests.command_line import run
from tests.exchange.test_record_json import tables

EVERYTHING = frozenset(Part)


@pytest.fixture
def full(tmp_path):
    """A record with a marked word in every field of every table, twice: to stay and to go.

    Words that begin with Open belong to what an ordinary redaction lets through; each Secret word
    says in its name why it must stay.
    """
    path = tmp_path / "full.negotiation"
    scale = Negotiation(title="Openterms").scale
    negotiation = Negotiation(
        title="Opentitle", reference="Openreference", disclaimer="Opendisclaimer", scale=scale
    )
    with Record.making(path, negotiation, author="Secretrecorder") as (_, change):
        open_party = Party(code="OP", name="Openparty", in_framework="Openrole")
        gone_party = Party(code="SEC", name="Secretparty", anticipated_result="Secretresult")
        a, b = (
            Component(number="A", title="Opencomponent"),
            Component(number="B", title="Secretpart"),
        )
        below = Component(number="B.1", title="Secretbelow", parent=b.uid, responsible="Secretdesk")
        source = Source(
            title="Opensource", quote="Secretquote", speaker="Secretspeaker",
            translation="Secrettranslation", translator="Secrettranslator",
        )  # fmt: skip
        other = Source(title="Secretsource", reference="Secretreference")
        text = TextVersion(component=a.uid, nature="proposal", label="Openlabel", text="Opentext")
        far = TextVersion(
            component=b.uid, nature="proposal", label="Secretlabel", text="Secrettext"
        )
        package = Package(name="Secretpackage", note="Secretpackagenote")
        measure = Measure(title="Secretmeasure", party=gone_party.uid, component=b.uid)
        for row in (
            open_party, gone_party, a, b, below, source, other, text, far, package, measure,
            Round(number=1, name="Openround", start="2026-01-01", end="2026-01-05"),
            Membership(group=gone_party.uid, member=open_party.uid),
            ComponentStatus(component=b.uid, status="open", on="2026-01-01"),
            Consequence(dimension="Secretdimension", text="Secretconsequence", component=b.uid),
            Linkage(component=a.uid, depends_on=b.uid, note="Secretlinkage"),
            PackagePart(package=package.uid, component=b.uid),
            Implementation(measure=measure.uid, level=1, on="2026-01-02", note="Secretact"),
            Brief(component=a.uid, objective="Secretobjective", fallback="Secretfallback"),
        ):  # fmt: skip
            change.add(row)
    record = Record.open(path, author="Secretrecorder")
    said = {"party": open_party.uid, "component": a.uid, "expressed_on": "2026-01-02"}
    for values in (
        {"stance": 1, "statement": "Openstatement", "note": "Secretnote", "source": source.uid},
        {"stance": 2, "statement": "Secretinternal", "basis": "internal"},
        {"stance": 2, "statement": "Secretmarking", "marking": 2, "source": other.uid},
        {"stance": 3, "statement": "Secretlater", "expressed_on": "2027-01-01"},
        {"stance": 3, "statement": "Secretearlier", "expressed_on": "2020-01-01"},
        {"stance": 3, "statement": "Secretofparty", "party": gone_party.uid},
        {"stance": 3, "statement": "Secretofpart", "component": below.uid},
    ):
        recording.record_position(record, Position.build({**said, **values}))
    gone = Position.build({**said, "stance": 4, "statement": "Secretundone"})
    recording.record_position(record, gone)
    record.undo()
    theirs = Position.build({**said, "party": gone_party.uid, "stance": 5, "condition": "Secretif"})
    recording.record_position(record, theirs)
    for row in (
        Reading(position=theirs.uid, reason="Secretreason"),
        Dissociation(
            member=open_party.uid, position=theirs.uid, on="2026-01-03", statement="Secretdissent"
        ),
    ):
        recording.add_row(record, row)
    recording.edit_row(record, open_party.revised(name="Openparty now"))
    recording.edit_row(record, record.by_uid("party", open_party.uid).revised(name="Openparty"))
    extra = Party(code="X", name="Secretremoved")
    recording.add_row(record, extra)
    recording.remove_row(record, extra)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("letter.xml", "<p>Secretattached</p>" * 50)
    letter = tmp_path / "Secretletter.zip"
    letter.write_bytes(packed.getvalue())
    attach(record, source.uid, letter, limit=100_000)
    attach(record, source.uid, letter, limit=None)
    yield record
    record.close()


RULES = Redaction(
    ceiling=1,
    parties=("OP",),
    components=("A",),
    start=PartialDate.parse("2026"),
    end=PartialDate.parse("2026"),
    without=EVERYTHING,
)


def secrets_in(path):
    """Return what begins with Secret in the bytes of a file, in any of three encodings."""
    content = path.read_bytes()
    return [
        encoding
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if "Secret".encode(encoding) in content
    ]


def test_a_redacted_copy_holds_what_is_allowed_and_no_trace_of_the_rest(full, tmp_path):
    out = tmp_path / "press.negotiation"
    report = sharing.share_redacted(full, RULES, out)
    assert secrets_in(out) == []
    assert b"Secret" in full.path.read_bytes()
    content = out.read_bytes()
    for word in (
        "title", "reference", "disclaimer", "party", "role", "component", "source", "label", "text",
        "round", "statement",
    ):  # fmt: skip
        assert f"Open{word}".encode() in content, word
    assert str(tmp_path).encode() not in content
    db = sqlite3.connect(out)
    assert db.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM change").fetchone() == (1,)
    assert db.execute("SELECT count(*) FROM search_docsize").fetchone() == (0,)
    for table in ("revision", "undone", "recode", "attachment", "brief", "linkage", "membership"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    (markings,) = db.execute("SELECT markings FROM negotiation").fetchone()
    assert json.loads(markings) == ["public", "restricted"]
    db.close()
    assert report.kept["position"] == 1
    assert report.withheld["position"] == 8
    assert report.withheld["party"] == 2
    assert report.withheld["brief"] == 1
    assert [each for finding in check(out) for each in finding.problems] == []
    with Record.open(out) as copy:
        (cell,) = matrix_table(copy, Perspective())["cells"]
        assert (cell["stance"], cell["statement"]) == ("supports", "Openstatement")
        assert [hit.text for hit in search(copy, "openstatement")] == ["Openstatement"]
    assert secrets_in(out) == []


_LET_OUT = {
    "note": ({Part.NOTES}, {"Secretnote"}),
    "quote": ({Part.QUOTES}, {"Secretquote", "Secrettranslation", "Secrettranslator"}),
    "speaker": ({Part.SPEAKERS}, {"Secretspeaker"}),
    "recorder": ({Part.RECORDERS}, {"Secretrecorder"}),
    "attachment": ({Part.ATTACHMENTS}, {"Secretletter"}),
}


@pytest.mark.parametrize("name", _LET_OUT)
def test_each_part_goes_out_only_where_it_is_let(full, tmp_path, name):
    parts, words = _LET_OUT[name]
    out = tmp_path / "copy.negotiation"
    rules = Redaction(**{**_as_dict(RULES), "without": EVERYTHING - parts})
    sharing.share_redacted(full, rules, out)
    content = out.read_bytes()
    for word in words:
        assert word.encode() in content
    rest = content
    for word in words:
        rest = rest.replace(word.encode(), b"")
    assert b"Secret" not in rest


def _as_dict(rules):
    return {name: getattr(rules, name) for name in type(rules).__slots__}


_BY_RULE = {
    "ceiling": ({"ceiling": None}, "Secretmarking"),
    "bases": ({"bases": tuple(Basis)}, "Secretinternal"),
    "parties": ({"parties": None}, "Secretofparty"),
    "components": ({"components": None}, "Secretbelow"),
    "start": ({"start": None}, "Secretearlier"),
    "end": ({"end": None}, "Secretlater"),
    "brief": ({"with_brief": True}, "Secretobjective"),
}


@pytest.mark.parametrize("name", _BY_RULE)
def test_each_rule_alone_keeps_its_words_in(full, tmp_path, name):
    values, word = _BY_RULE[name]
    out = tmp_path / "copy.negotiation"
    sharing.share_redacted(full, Redaction(**{**_as_dict(RULES), **values}), out)
    content = out.read_bytes()
    assert word.encode() in content
    for other, (_, stays) in _BY_RULE.items():
        if other != name:
            assert stays.encode() not in content
    assert b"Secretundone" not in content
    assert b"Secretremoved" not in content
    assert [each for finding in check(out) for each in finding.problems] == []


def test_a_copy_that_would_leak_is_not_left_on_disk(full, tmp_path, monkeypatch):
    out = tmp_path / "copy.negotiation"
    kept = redacting.Copier._value

    def leaky(self, kind, field, name, refers_to):
        return (
            'row."quote"'
            if field == "title" and kind.word == "source"
            else kept(self, kind, field, name, refers_to)
        )

    monkeypatch.setattr(redacting.Copier, "_value", leaky)
    with pytest.raises(NegotiatorError, match="1 of the withheld texts") as caught:
        sharing.share_redacted(full, RULES, out)
    assert "Secret" not in str(caught.value)
    assert [each.name for each in tmp_path.iterdir() if "copy" in each.name] == []


def test_words_that_are_allowed_elsewhere_are_counted_and_no_leak(full, tmp_path):
    recording.record_position(
        full,
        Position.build(
            {
                "party": full.uid_of("party", 1),
                "component": full.uid_of("component", 1),
                "stance": 1,
                "expressed_on": "2026-01-04",
                "statement": "As the Secretparty of course knows",
            }
        ),
    )
    out = tmp_path / "copy.negotiation"
    report = sharing.share_redacted(full, RULES, out)
    assert report.also_allowed == ("Secretpart", "Secretparty")


def test_values_that_only_lie_side_by_side_like_withheld_words_are_no_leak(full, tmp_path):
    recording.record_position(
        full,
        Position.build(
            {
                "party": lookup.party(full, "SEC").uid,
                "component": full.uid_of("component", 1),
                "stance": 1,
                "expressed_on": "2026-01-04",
                "statement": "OPOpenparty",
            }
        ),
    )
    out = tmp_path / "copy.negotiation"
    report = sharing.share_redacted(full, RULES, out)
    assert b"OPOpenparty" in out.read_bytes()
    assert "OPOpenparty" in report.also_allowed


class Nothing:
    """What a copy holds in which bytes are left that belong to no value."""

    words = staticmethod(lambda: {"Annex 17", "Secret"})
    allowed_words = words_of_ours = staticmethod(set)
    documents = staticmethod(list)

    def __init__(self, *values):
        self.values = lambda: values


def test_bytes_that_are_left_in_no_value_are_a_leak():
    assert check_bytes(b"Annex 17\x02", Nothing(b"Annex 1")) == {"Annex 17"}
    for content, values in (
        (b"Annex 17", [b"Annex 17 and more"]),
        (b"Annex 17", [b"Annex"]),
        (b"Secret", [b"Annex 1"]),
        ("Annex 17".encode("utf-16-le"), [b"Annex 1"]),
    ):
        with pytest.raises(NegotiatorError, match="1 of the withheld texts"):
            check_bytes(content, Nothing(*values))


def test_an_attachment_that_goes_out_is_looked_into(full, tmp_path):
    words = "Secretattached</p>"
    recording.record_position(
        full,
        Position.build(
            {
                "party": full.uid_of("party", 2),
                "component": full.uid_of("component", 1),
                "stance": 1,
                "expressed_on": "2026-01-04",
                "statement": words,
            }
        ),
    )
    rules = Redaction(**{**_as_dict(RULES), "without": EVERYTHING - {Part.ATTACHMENTS}})
    report = sharing.share_redacted(full, rules, tmp_path / "copy.negotiation")
    assert words in report.also_allowed


def test_a_whole_copy_is_an_equal_record(full, tmp_path):
    out = tmp_path / "whole.negotiation"
    sharing.share_whole(full, out)
    assert tables(out) == tables(full.path)
    assert [each for finding in check(out) for each in finding.problems] == []
    with pytest.raises(NegotiatorError, match="already there"):
        sharing.share_whole(full, out)
    sharing.share_whole(full, out, force=True)


def test_a_copy_never_takes_the_place_of_its_record(full, tmp_path):
    before = full.path.read_bytes()
    link = tmp_path / "link.negotiation"
    link.symlink_to(full.path)
    for out in (full.path, link):
        for share in (
            lambda place: sharing.share_whole(full, place, force=True),
            lambda place: sharing.share_redacted(full, RULES, place, force=True),
        ):
            with pytest.raises(NegotiatorError, match="the record itself"):
                share(out)
    assert full.path.read_bytes() == before


def test_stances_of_an_earlier_scale_go_out_on_the_present_one(talks, tmp_path):
    path = tmp_path / "talks.negotiation"
    with Record.create(path, Negotiation(title="Talks"), author="x") as record:
        party, component = Party(code="UA", name="Ukraine"), Component(number="A", title="Access")
        for row in (party, component):
            recording.add_row(record, row)
        said = {"party": party.uid, "component": component.uid, "expressed_on": "2026-01-02"}
        recording.record_position(record, Position.build({**said, "stance": 5}))
        ((_, negotiation),) = record.rows(Negotiation)
        scale = type(negotiation.scale)(("yes", "abstain", "no"))
        recording.recode(record, negotiation.revised(scale=scale), {1: 1, 2: 1, 3: 2, 4: 3, 5: 3})
        out = tmp_path / "copy.negotiation"
        sharing.share_redacted(record, Redaction(), out)
        cells = matrix_table(record, Perspective())["cells"]
    with Record.open(out) as copy:
        assert matrix_table(copy, Perspective())["cells"] == cells
        assert cells[0]["stance"] == "no"


def test_a_claim_that_a_hidden_one_corrects_does_not_go_out_as_if_it_stood(talks, tmp_path):
    path = tmp_path / "talks.negotiation"
    with Record.create(path, Negotiation(title="Talks"), author="x") as record:
        record.now = lambda: datetime(2026, 1, 1, tzinfo=UTC)
        party, component = Party(code="UA", name="Ukraine"), Component(number="A", title="Access")
        for row in (party, component):
            recording.add_row(record, row)
        said = {"party": party.uid, "component": component.uid, "expressed_on": "2026-01-02"}
        first = Position.build({**said, "stance": 5, "statement": "Wrongly heard"})
        recording.record_position(record, first)
        right = {**said, "stance": 1, "act": "correction", "refers_to": first.uid, "marking": 2}
        recording.record_position(record, Position.build(right))
        out = tmp_path / "copy.negotiation"
        sharing.share_redacted(record, Redaction(ceiling=0), out)
        assert b"Wrongly heard" not in out.read_bytes()
        sharing.share_redacted(record, Redaction(), out, force=True)
    with Record.open(out) as copy:
        (cell,) = matrix_table(copy, Perspective())["cells"]
        assert cell["stance"] == "supports"


def test_a_share_is_cancelled_whole(full, tmp_path):
    with pytest.raises(NegotiatorError, match="cancelled"):
        sharing.share_redacted(full, RULES, tmp_path / "copy.negotiation", goes_on=lambda: False)
    assert not (tmp_path / "copy.negotiation").exists()


def test_markings_that_leave_are_no_withheld_text_where_they_were_the_same_before(talks, tmp_path):
    whole, first, second = (tmp_path / f"{n}.negotiation" for n in range(3))
    talks.record.connection.execute("VACUUM INTO ?", (str(whole),))
    with Record.open(whole, author="x") as record:
        sharing.share_redacted(record, Redaction(ceiling=1), first)
    with Record.open(first, author="Press") as record:
        row = record.rows(Negotiation)[0][1]
        assert row.markings == ("public", "restricted")
        recording.edit_row(record, row.revised(markings=(*row.markings, "for two")))
        sharing.share_redacted(record, Redaction(ceiling=1), second)
    with Record.open(second) as record:
        assert record.negotiation.markings == ("public", "restricted")


def test_copies_are_made_from_the_command_line(full, tmp_path):
    file = full.path
    out, report = tmp_path / "press.negotiation", tmp_path / "report.json"
    code, said, problem = run(
        "share", file, out, "--ceiling", "restricted", "--party", "OP", "--component", "A",
        "--from", "2026", "--to", "2026", "--report", report,
        "--without", "quotes,speakers,recorders,notes,attachments,history,linkages",
    )  # fmt: skip
    assert code == 0, problem
    assert "withheld: " in said
    assert secrets_in(out) == []
    assert json.loads(report.read_text())["withheld"]["position"] == 8
    assert "Secret" not in report.read_text()
    assert run("share", file, tmp_path / "all.negotiation", "--whole")[0] == 0
    for words, sentence in (
        ((), "not said what may leave"),
        (("--whole", "--ceiling", "public"), "leaves nothing out"),
        (("--without", "dignity"), "no part “dignity”"),
        (("--party", "ZZ"), "ZZ"),
        (("--ceiling", "cosmic"), "cosmic"),
        (("--from", "soon"), "soon"),
    ):
        code, _, problem = run("share", file, tmp_path / "x.negotiation", *words)
        assert code == 1
        assert sentence in problem
        assert not (tmp_path / "x.negotiation").exists()


def test_what_is_worked_out_of_a_kept_number_is_no_withheld_text(tmp_path):
    path = tmp_path / "talks.negotiation"
    with Record.create(path, Negotiation(title="Talks"), author="x") as record:
        component = Component(number="C.1", title="Access")
        recording.add_row(record, component)
        recording.edit_row(record, component.revised(title="Another title"))
        report = sharing.share_redacted(record, Redaction(), tmp_path / "out.negotiation")
    assert report.kept["component"] == 1
