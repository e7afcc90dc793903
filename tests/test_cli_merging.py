"""Copies come home on the command line: told first, decided by options, merged as one change."""

import json

import pytest

from negotiator import settings
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.store import lookup, recording, sharing
from negotiator.store.backups import listed
from negotiator.store.record import Record
from tests.command_line import answer, run


@pytest.fixture
def copy(sample, tmp_path):
    """A whole copy of the sample: Anna has renamed Russia and recorded what it said."""
    path = tmp_path / "from-anna.negotiation"
    with Record.open(sample, author="Desk 1") as record:
        sharing.share_whole(record, path)
    with Record.open(path, author="Anna") as record:
        russia = lookup.party(record, "RU")
        recording.edit_row(record, russia.revised(name="Russian Federation"))
        position = {
            "party": russia.uid,
            "component": lookup.component(record, "A.2").uid,
            "stance": 1,
            "expressed_on": "2026-03-04",
        }
        recording.record_position(record, Position.build(position))
    return path


def edit_at_home(sample, **values):
    with Record.open(sample, author="Desk 1") as record:
        recording.edit_row(record, lookup.party(record, "RU").revised(**values))


def name_of_russia(path):
    with Record.open(path) as record:
        return lookup.party(record, "RU").name


def test_what_would_come_in_is_told_and_nothing_is_written(sample, copy):
    before = sample.read_bytes(), copy.read_bytes()
    code, said, _ = run("merge", sample, copy, "--dry-run")
    assert code == 0
    assert said.splitlines() == [
        "from-anna.negotiation:",
        "  Comes in: 1 position",
        "  Moves forward: 1 party",
    ]
    (table,) = answer("merge", sample, copy, "--dry-run")
    assert (table["added"], table["forward"], table["undecided"]) == (
        {"position": 1},
        {"party": 1},
        0,
    )
    assert (sample.read_bytes(), copy.read_bytes()) == before
    assert listed(sample, settings.backups_folder()) == []


def test_a_merge_is_one_change_with_a_backup_before_and_one_undo(sample, copy):
    before = copy.read_bytes()
    code, said, _ = run("merge", sample, copy)
    assert code == 0
    assert said.splitlines()[-1] == (
        "Merge from-anna.negotiation: 1 position, 1 changed. One undo takes it back."
    )
    assert name_of_russia(sample) == "Russian Federation"
    assert [each.reason for each in listed(sample, settings.backups_folder())] == ["merge"]
    assert copy.read_bytes() == before
    code, said, _ = run("merge", sample, copy)
    assert (code, said.splitlines()[1].strip()) == (0, "Nothing that is not here.")
    assert len(listed(sample, settings.backups_folder())) == 1
    assert run("undo", sample)[0] == 0
    assert name_of_russia(sample) == "Russia"


@pytest.mark.parametrize(
    ("take", "name"), [("ours", "RF"), ("theirs", "Russian Federation"), ("newest", "RF")]
)
def test_what_both_changed_waits_for_a_decision(sample, copy, take, name):
    edit_at_home(sample, name="RF")
    before = sample.read_bytes()
    code, said, problem = run("merge", sample, copy)
    assert (code, "1 thing is to be decided first." in problem) == (1, True)
    (conflict,) = (line for line in said.splitlines() if "Conflict" in line)
    assert conflict == "  Conflict: party RF (RU), name"
    ours, theirs = (line.strip() for line in said.splitlines() if line.startswith("    "))
    assert ours.startswith("ours   “RF” (Desk 1, ")
    assert ours.endswith("; sample.negotiation: Edit party: RF (RU))")
    assert theirs.startswith("theirs “Russian Federation” (Anna, ")
    assert theirs.endswith("; from-anna.negotiation: Edit party: Russian Federation (RU))")
    assert sample.read_bytes() == before
    code, said, _ = run("merge", sample, copy, "--json")
    (table,) = json.loads(said[: said.rindex("]") + 1])
    ((told,), code_of) = table["conflicts"], code
    assert (code_of, told["field"], told["taken"]) == (1, "name", None)
    assert set(told["ours"]) == {"words", "author", "at", "source"}
    (table,) = answer("merge", sample, copy, "--take", take)
    assert table["conflicts"][0]["taken"] == ("theirs" if take == "theirs" else "ours")
    assert name_of_russia(sample) == name


def test_rows_entered_twice_are_joined_or_kept_apart_by_code(sample, copy):
    for path, name in ((sample, "Here"), (copy, "There")):
        with Record.open(path, author="x") as record:
            recording.add_row(record, Party(code="XK", name=name))
    code, said, problem = run("merge", sample, copy)
    assert (code, "--same or --apart" in problem) == (1, True)
    assert "Entered twice? There (XK) there, Here (XK) here, by code: to be decided" in said
    apart = answer("merge", sample, copy, "--apart", "XK", "--dry-run")[0]
    assert apart["entered_twice"][0]["joined"] is False
    # Two that are one and are called differently: that too is for a person.
    assert "Conflict: party Here (XK), name" in run("merge", sample, copy, "--same", "XK")[1]
    assert run("merge", sample, copy, "--same", "XK", "--take", "ours")[0] == 0
    with Record.open(sample) as record:
        assert [row.name for _, row in record.rows(Party) if row.code.startswith("XK")] == ["Here"]
    assert "No party or component “ZZ”" in run("merge", sample, copy, "--same", "ZZ")[2]


def test_another_negotiation_brings_its_framework_only_by_choice(sample, tmp_path):
    path = tmp_path / "other.negotiation"
    with Record.making(path, Negotiation(title="Other talks"), author="x") as (_, change):
        change.add(Party(code="ZZ", name="Zed"))
    code, _, problem = run("merge", sample, path)
    assert (code, "is about another negotiation, “Other talks”" in problem) == (1, True)
    assert run("merge", sample, path, "--framework")[0] == 0
    with Record.open(sample) as record:
        assert lookup.party(record, "ZZ").name == "Zed"


def test_mistakes_are_told(sample, copy, tmp_path):
    before = sample.read_bytes()
    assert "is the record itself" in run("merge", sample, sample)[2]
    assert "There is no file" in run("merge", sample, tmp_path / "nowhere.negotiation")[2]
    assert run("merge", sample, copy, "--take", "both")[0] == 2
    assert sample.read_bytes() == before
