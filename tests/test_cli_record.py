"""The record on the command line: every kind in and out, search, scale, attachments, keeping."""

import json
import shutil

import pytest

from negotiator import settings
from negotiator.domain.arrangement import Arrangement
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.print_sets import Asked, PageSetup, Sheet, print_set_of
from negotiator.domain.views import Kept, Layout, view_of
from negotiator.reports.register import SHOWN
from negotiator.store import recording
from negotiator.store.backups import make
from negotiator.store.record import Record
from tests.command_line import answer, run


def add(file, kind, /, **fields):
    words = [word for name, value in fields.items() for word in (f"--{name}", value)]
    code, output, problem = run("add", file, kind, *words)
    assert code == 0, problem or output
    return output.strip()


@pytest.fixture
def file(tmp_path):
    """A file with a row of each kind, all of them added by commands."""
    path = tmp_path / "talks.negotiation"
    assert run("new", path, "--title", "Fisheries talks")[0] == 0
    add(path, "party", code="NO", name="Norway", kind="state", role="negotiating party")
    add(path, "party", code="CO", name="Coastal states", kind="group")
    add(path, "membership", group="CO", member="NO", start="2020-01-01")
    add(path, "component", number="1", title="Quotas")
    add(path, "component", number="1.1", title="Cod", parent="1")
    add(path, "component", number="1.2", title="Herring", parent="1")
    add(path, "status", component="1.1", status="under discussion", on="2026-02")
    add(path, "round", number="1", start="2026-03-01", end="2026-03-05", place="Bergen")
    add(
        path,
        "source",
        title="Record of the first day",
        quote="Torsken først",
        language="no",
        translation="Cod first",
        translator="Language desk",
        reliability="B",
    )
    add(
        path,
        "text-version",
        component="1.1",
        nature="proposal",
        label="Rev.1",
        text="The quota [is/shall be] set yearly.",
    )
    add(
        path,
        "text-version",
        component="1.1",
        nature="proposal",
        label="Rev.2",
        base="Rev.1",
        text="x",
    )
    add(path, "consequence", dimension="Stocks", text="They recover", likelihood="likely")
    add(path, "linkage", component="1.1", kind="trade-off", **{"depends-on": "1.2"})
    add(path, "package", name="Quotas as one")
    add(path, "package-part", package="Quotas as one", component="1.1")
    add(
        path,
        "measure",
        step="1",
        title="Observers on board",
        category="compliance monitoring",
        deadline="2026-09",
        **{"rollback-trigger": "A vessel refused"},
    )
    add(path, "implementation", measure="Observers on board", level="1", on="2026-10")
    add(path, "brief", component="1.1", objective="A third", **{"reservation-point": "A fifth"})
    code, uid, _ = run(
        *("record", path, "--party", "CO", "--component", "1.1", "--stance", "accepts"),
        *("--on", "2026-03-02", "--source", "Record of the first day", "--statement", "As drafted"),
    )
    assert code == 0
    add(path, "dissociation", member="NO", position=uid.strip(), on="2026-03-03")
    add(path, "reading", position=uid.strip(), reason="The better source")
    kept = Kept(layout=Layout(parties=("CO",), arrangement=Arrangement(components=("1.2", "1.1"))))
    with Record.open(path) as record:
        recording.add_row(record, view_of("Quotas first", kept))
        sheet = Sheet(setup=PageSetup.of("matrix"), asked=Asked())
        recording.add_row(record, print_set_of("Morning briefing", (sheet,)))
        recording.add_row(record, KeptMapping(name="States", content="{}"))
    document = tmp_path / "letter.txt"
    document.write_text("The letter")
    title = "Record of the first day"
    assert run("attach", path, document, "--source", title, "--embed")[0] == 0
    return path


@pytest.mark.parametrize("kind", SHOWN)
def test_each_kind_is_listed(file, kind):
    rows = answer("list", file, kind)
    assert rows
    assert all(row["uid"] for row in rows)
    code, text, _ = run("list", file, kind)
    assert code == 0
    assert len(text.strip().splitlines()) >= len(rows)


def test_what_was_entered_is_what_is_listed(file):
    (source,) = answer("list", file, "source")
    assert (source["translator"], source["language"]) == ("Language desk", "no")
    texts = {row["label"]: row for row in answer("list", file, "text-version")}
    assert "Rev.1" in texts["Rev.2"]["base"]
    (measure,) = answer("list", file, "measure")
    assert (measure["deadline"], measure["rollback_trigger"]) == ("2026-09", "A vessel refused")
    (attachment,) = answer("list", file, "attachment")
    assert (attachment["name"], attachment["size"]) == ("letter.txt", 10)
    positions = answer("list", file, "position")
    assert positions == answer("positions", file)
    assert [each["statement"] for each in positions["positions"]] == ["As drafted"]


def test_a_kept_view_orders_a_report_and_what_is_asked_by_name_goes_before(file):
    usual = answer("matrix", file)
    laid = answer("matrix", file, "--view", "quotas FIRST")
    assert [each["number"] for each in usual["components"]] == ["1", "1.1", "1.2"]
    assert [each["number"] for each in laid["components"]] == ["1", "1.2", "1.1"]
    assert [each["code"] for each in laid["parties"]] == ["CO"]
    asked = answer("matrix", file, "--view", "Quotas first", "--party", "NO")
    assert [each["code"] for each in asked["parties"]] == ["NO"]
    code, _, problem = run("matrix", file, "--view", "Nothing")
    assert code == 1
    assert "There is no view Nothing." in problem


def test_a_kind_that_is_none_is_told(file):
    code, _, problem = run("list", file, "thing")
    assert code == 1
    assert "There is no kind “thing”." in problem


def test_removed_rows_are_listed_when_asked(file):
    assert run("undo", file)[0] == 0
    assert answer("list", file, "attachment") == []
    (row,) = answer("list", file, "attachment", "--removed")
    assert row["removed"]


def test_search_folds_and_leads_to_the_place_and_leaves_the_brief_out(file):
    (hit,) = answer("search", file, "torsken FORST")
    assert (hit["kind"], hit["component"]) == ("source", None)
    (hit,) = answer("search", file, "drafted")
    assert (hit["kind"], hit["party"], hit["component"]) == ("position", "CO", "1.1")
    assert answer("search", file, "fifth") == []
    (hit,) = answer("search", file, "fifth", "--internal")
    assert hit["kind"] == "brief"


def test_a_scale_is_previewed_changed_and_taken_back_without_movement(file):
    words = ("scale", file, "yes", "abstain", "no")
    mapping = [
        word
        for old, new in (
            ("supports", "yes"),
            ("accepts", "yes"),
            ("reserves", "abstain"),
            ("opposes", "no"),
            ("rejects", "no"),
        )
        for word in ("--map", f"{old}={new}")
    ]
    code, _, problem = run(*words, *mapping[:-2])
    assert code == 1
    assert "rejects" in problem
    code, text, _ = run(*words, *mapping, "--preview")
    assert code == 0
    assert "1 position" in text
    assert answer("matrix", file)["cells"][0]["stance"] == "accepts"
    assert run(*words, *mapping)[0] == 0
    assert answer("matrix", file)["cells"][0]["stance"] == "yes"
    assert [each["kind"] for each in answer("timeline", file)["events"]] == ["initial"]
    assert run("undo", file)[0] == 0
    assert answer("matrix", file)["cells"][0]["stance"] == "accepts"


@pytest.mark.parametrize("how", [(), ("--embed",)])
def test_a_document_that_is_not_there_is_told(file, how):
    code, _, problem = run("attach", file, "nowhere.pdf", "--source", "Record", *how)
    assert code == 1
    assert problem


def test_a_backup_is_listed_and_restored(file):
    with Record.open(file) as record:
        make(record.connection, file, settings.backups_folder(), "hourly")
    assert run("undo", file)[0] == 0
    assert answer("list", file, "attachment") == []
    (backup,) = answer("backups", file)
    assert backup["reason"] == "hourly"
    assert run("restore", file, "1")[0] == 0
    assert len(answer("list", file, "attachment")) == 1
    assert [each["reason"] for each in answer("backups", file)] == ["before restoring", "hourly"]
    code, _, problem = run("restore", file, "9")
    assert code == 1
    assert "There is no backup 9." in problem


def test_what_can_be_read_of_a_damaged_file_is_rescued_with_a_list(file, tmp_path):
    damaged, out = tmp_path / "damaged.negotiation", tmp_path / "rescued.negotiation"
    shutil.copy(file, damaged)
    with Record.open(file) as record:
        db = record.connection
        (page,) = db.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'consequence'"
        ).fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with damaged.open("r+b") as broken:
        broken.seek((page - 1) * size)
        broken.write(b"\xff" * size)
    before = damaged.read_bytes()
    code, text, problem = run("rescue", damaged, out, "--json")
    assert code == 0, problem
    assert json.loads(text)
    assert damaged.read_bytes() == before
    assert run("check", out)[0] == 0
    assert answer("list", out, "party") == answer("list", file, "party")
    assert answer("list", out, "consequence") == []


def test_history_tells_who_changed_what_from_what_to_what(file):
    changes = answer("history", file, "--containing", "Observers", "--details")
    assert [change["label"] for change in changes] == [
        "Add implementation: Observers on board, level 1",
        "Add measure: 1 Observers on board",
    ] or all("Observers" in change["label"] for change in changes)
    assert "A vessel refused" in json.dumps(changes)
    assert answer("history", file, "--author", "nobody of this name") == []
    assert "A fifth" not in json.dumps(answer("history", file, "--details"))
    assert "A fifth" in json.dumps(answer("history", file, "--details", "--internal"))
