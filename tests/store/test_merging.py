"""Copies that come home: what each merge does, one at a time."""

import shutil
import sqlite3
from pathlib import Path
from uuid import UUID

import pytest

from negotiator.domain.briefs import Brief
from negotiator.domain.codes import Act
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import Decisions, Take
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position, Reading
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.domain.uids import new_uid, uid_bytes
from negotiator.reports.changes import changes_table
from negotiator.reports.tables import matrix_table
from negotiator.store import lookup, merging, reads, recording, sharing
from negotiator.store.check import check
from negotiator.store.history import history
from negotiator.store.news import Known
from negotiator.store.record import Record
from negotiator.store.search import search
from tests.store.copies_in_use import picture

FILES = Path(__file__).resolve().parent.parent / "files"


@pytest.fixture
def home(tmp_path):
    """A record at home: two parties, two components, one source, one claim with a note."""
    path = tmp_path / "home.negotiation"
    with Record.making(path, Negotiation(title="Talks"), author="Desk 1") as (_, change):
        for code, name in (("UA", "Ukraine"), ("RU", "Russia")):
            change.add(Party(code=code, name=name))
        for number in ("A", "B"):
            change.add(Component(number=number, title=f"Part {number}"))
        change.add(Source(title="Plenary", quote="We could consider it", speaker="The head"))
    with Record.open(path, author="Desk 1") as record:
        say(record, "UA", "A", 1, note="Said in the corridor", source="Plenary")
        yield record


def say(record, code, number, stance, **values):
    """Record what a party says, as somebody types it."""
    source = values.pop("source", None)
    if source is not None:
        values["source"] = next(row.uid for _, row in record.rows(Source) if row.title == source)
    made = Position.build(
        {
            "party": lookup.party(record, code).uid,
            "component": lookup.component(record, number).uid,
            "stance": stance,
            "expressed_on": "2026-03-04",
            "statement": f"{code} on {number}",
            **values,
        }
    )
    recording.record_position(record, made)
    return made


def whole(record, path, author):
    """Share a whole copy, and open it as another one's."""
    sharing.share_whole(record, path)
    return Record.open(path, author=author)


def redacted(record, path, author, **rules):
    """Share a redacted copy, and open it as another one's."""
    sharing.share_redacted(record, Redaction(**rules), path)
    return Record.open(path, author=author)


def merge(record, copy, decisions=Decisions()):  # noqa: B008
    """Merge a copy that is in use into a record."""
    with Record.open_copy(copy.path) as other:
        return merging.merge(record, [other], decisions)


def look(record, copy):
    """Tell what merging a copy that is in use would bring."""
    with Record.open_copy(copy.path) as other:
        return merging.look(record, other)


def stances(record):
    """Return the matrix as its readers see it."""
    return {
        (cell["party"], cell["component"]): (cell["state"], cell["stance"])
        for cell in matrix_table(record, Perspective())["cells"]
    }


# ---------------------------------------------------------------------- what the preview promises


def test_nothing_is_written_before_the_merge(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        say(anna, "RU", "B", 5)
        recording.edit_row(anna, lookup.party(anna, "RU").revised(role="observer"))
    with whole(home, tmp_path / "ben.negotiation", "Ben") as ben:
        say(ben, "UA", "B", 2)
    before = home.path.read_bytes()
    copies = [Record.open_copy(tmp_path / f"{name}.negotiation") for name in ("anna", "ben")]
    one = merging.look(home, copies[0])
    anna_first, ben_second = merging.look_at_all(home, copies)
    for copy in copies:
        copy.close()
    assert one.added == anna_first.added == ben_second.added == {"position": 1}
    assert one.forward == {"party": 1}
    assert home.path.read_bytes() == before


def test_the_history_says_who_merged_what_from_which_copy(home, tmp_path):
    with whole(home, tmp_path / "from-anna.negotiation", "Anna") as anna:
        say(anna, "RU", "B", 5)
        recording.edit_row(anna, lookup.party(anna, "RU").revised(role="observer"))
        merge(home, anna)
    latest = history(home)[0]
    assert (latest.author, latest.kind) == ("Desk 1", "merge")
    assert latest.label == "Merge from-anna.negotiation: 1 position, 1 changed"
    fields = changes_table(home, details=True)[0]["fields"]
    assert [(each["kind"], each["field"], each["before"], each["after"]) for each in fields] == [
        ("party", "role", "negotiating party", "observer"),
        ("position", "claim", "", "rejects, 2026-03-04: RU on B"),
    ]
    ((_, recorder),) = home.connection.execute(
        "SELECT position.id, author.name FROM position JOIN author ON author.id = recorded_by "
        "WHERE statement = 'RU on B'"
    )
    assert recorder == "Anna"


def test_a_conflict_tells_both_values_who_set_them_when_and_with_what(home, tmp_path):
    with whole(home, tmp_path / "from-anna.negotiation", "Anna") as anna:
        recording.edit_row(anna, lookup.party(anna, "RU").revised(name="Russian Federation"))
        recording.edit_row(home, lookup.party(home, "RU").revised(name="The Russians"))
        with Record.open_copy(anna.path) as copy:
            found = merging.look(home, copy)
            ((conflict, take),) = found.conflicts
            assert (conflict.kind, conflict.title, conflict.field, take) == (
                "party",
                "The Russians (RU)",
                "name",
                None,
            )
            assert (conflict.ours.words, conflict.ours.author) == ("The Russians", "Desk 1")
            assert (conflict.theirs.words, conflict.theirs.author) == ("Russian Federation", "Anna")
            assert conflict.ours.at < conflict.theirs.at + 60_000_000
            assert conflict.ours.source == "home.negotiation: Edit party: The Russians (RU)"
            assert conflict.theirs.source == (
                "from-anna.negotiation: Edit party: Russian Federation (RU)"
            )
            with pytest.raises(NegotiatorError, match="One thing is to be decided"):
                merging.merge(home, [copy])
        merge(home, anna, Decisions(fields={conflict.key: Take.THEIRS}))
    assert lookup.party(home, "RU").name == "Russian Federation"


def test_a_contradiction_that_a_merge_brings_is_marked_in_the_matrix(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        say(anna, "UA", "A", 5)
        assert stances(home)["UA", "A"] == ("own", "supports")
        change, _ = merge(home, anna)
    assert stances(home)["UA", "A"][0] == "contradictory"
    key = home.key_of("component", lookup.component(home, "A").uid)
    assert change.cells == {(key, home.key_of("party", lookup.party(home, "UA").uid))}
    home.undo()
    assert stances(home)["UA", "A"] == ("own", "supports")


def test_a_working_reading_does_not_hide_what_another_copy_had_recorded_since(home, tmp_path):
    """The reading was chosen before the third claim was made, whenever the copies meet."""
    second = say(home, "UA", "A", 3)
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        from negotiator.domain.positions import Reading

        recording.add_row(home, Reading(position=second.uid, reason="Checked"))
        assert stances(home)["UA", "A"] == ("own", "reserves")
        say(anna, "UA", "A", 5)
        merge(anna, home)
        merge(home, anna)
        assert stances(home)["UA", "A"][0] == stances(anna)["UA", "A"][0] == "contradictory"


def test_a_claim_that_was_taken_back_here_and_stands_there_comes_back(home, tmp_path):
    made = say(home, "RU", "B", 5)
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        home.undo()
        assert ("RU", "B") not in stances(home)
        with Record.open_copy(anna.path) as copy:
            found = merging.look(home, copy)
        assert (found.come_back, found.added) == (1, {})
        merge(home, anna)
        assert stances(home)["RU", "B"] == ("own", "rejects")
        assert merge(home, anna)[0] is None
        home.undo()
        assert ("RU", "B") not in stances(home)
        home.redo()
        assert made.uid in picture(home)[0]
        assert merge(anna, home)[1][0].come_back == 0


# ---------------------------------------------------------------------- redacted copies


def test_what_a_redacted_copy_lacks_is_not_taken_for_deleted(home, tmp_path):
    say(home, "RU", "A", 4, marking=2)
    before = picture(home)
    rules = {"ceiling": 0, "parties": ("UA",), "without": frozenset(Part)}
    with redacted(home, tmp_path / "press.negotiation", "Press", **rules) as press:
        say(press, "UA", "B", 2)
        recording.edit_row(press, lookup.party(press, "UA").revised(in_framework="Guest"))
        _, (found,) = merge(home, press)
    assert (found.added, found.forward, found.conflicts) == ({"position": 1}, {"party": 1}, ())
    said, rows = picture(home)
    assert before[0].items() <= said.items()
    assert rows.keys() == before[1].keys()
    assert home.negotiation.markings == ("public", "restricted", "confidential")


def test_what_was_withheld_comes_home_to_a_redacted_copy_and_one_undo_takes_it_back(home, tmp_path):
    first = say(home, "UA", "B", 4, marking=2, note="From a friend")
    say(home, "UA", "B", 2, act=Act.CORRECTION, refers_to=first.uid)
    rules = {"ceiling": 1, "without": frozenset(Part)}
    with redacted(home, tmp_path / "press.negotiation", "Press", **rules) as press:
        before = picture(press)
        assert stances(press)["UA", "B"] == ("own", "accepts")
        assert search(press, "corridor") == []
        _, (found,) = merge(press, home)
        assert found.filled == 2
        assert found.forward == {"source": 1, "negotiation": 1}
        assert picture(press) == picture(home)
        assert stances(press) == stances(home)
        assert [hit.word for hit in search(press, "corridor")] == ["position"]
        told = {
            (each["field"], each["before"], each["after"])
            for each in changes_table(press, details=True)[0]["fields"]
        }
        assert ("note", "", "Said in the corridor") in told
        assert ("recorded by", "withheld", "Desk 1") in told
        assert ("act", "claim", "correction") in told
        press.undo()
        assert picture(press) == before
        assert search(press, "corridor") == []
        press.redo()
        assert picture(press) == picture(home)
        assert merge(press, home)[0] is None
    assert not any(finding.problems for finding in check(tmp_path / "press.negotiation"))


def test_markings_that_were_withheld_keep_their_places(home, tmp_path):
    secret = say(home, "RU", "A", 4, marking=2)
    with redacted(home, tmp_path / "ally.negotiation", "Ally", ceiling=1) as ally:
        row = ally.rows(Negotiation)[0][1]
        recording.edit_row(ally, row.revised(markings=("open", "restricted", "for two")))
        own = say(ally, "RU", "A", 3, marking=2)
        merge(home, ally)
        merge(ally, home)
        for record in (home, ally):
            names = record.negotiation.markings
            assert names == ("open", "restricted", "confidential", "for two")
            said, _ = picture(record)
            assert said[secret.uid]["marking"] == "confidential"
            assert said[own.uid]["marking"] == "for two"
        assert merge(home, ally)[0] is None
        ally.undo()
        assert picture(ally)[0][own.uid]["marking"] == "for two"
        assert ally.negotiation.markings == ("open", "restricted", "for two")


def test_what_was_written_over_a_withheld_field_is_asked_about(home, tmp_path):
    rules = {"without": frozenset({Part.QUOTES})}
    with redacted(home, tmp_path / "press.negotiation", "Press", **rules) as press:
        source = press.rows(Source)[0][1]
        recording.edit_row(press, source.revised(quote="We consider it"))
        with Record.open_copy(press.path) as copy:
            ((conflict, _),) = merging.look(home, copy).conflicts
        assert (conflict.field, conflict.ours.words) == ("quote", "We could consider it")
        merge(home, press, Decisions(Take.OURS))
        # What was decided at home is then known, and not asked again.
        _, (found,) = merge(press, home)
        assert found.conflicts == ()
        for record, copy in ((home, press), (press, home)):
            assert merge(record, copy)[1][0].conflicts == ()
            assert record.rows(Source)[0][1].quote == "We could consider it"


# ---------------------------------------------------------------------- copies of other kinds


@pytest.mark.parametrize("schema", range(1, 7))
def test_a_copy_of_an_older_schema_merges(tmp_path, schema):
    older = tmp_path / "older.negotiation"
    shutil.copy(FILES / f"schema-{schema}.negotiation", older)
    ours = tmp_path / "ours.negotiation"
    shutil.copy(older, ours)
    with Record.open(ours, author="Desk 1") as record:
        before = picture(record)
        with Record.open_copy(older) as copy:
            assert merging.merge(record, [copy])[0] is None
        recording.edit_row(record, record.rows(Component)[0][1].revised(title="Renamed since"))
        db = sqlite3.connect(older)
        with db:
            db.execute(
                "INSERT INTO change (uid, at, author_id, kind, label) "
                "SELECT randomblob(16), 1, min(author_id), 'edit', 'Record' FROM change"
            )
            db.execute(
                "INSERT INTO position (uid, change_id, party_id, component_id, stance, statement, "
                "expressed, basis, recorded_at, recorded_by) SELECT randomblob(16), "
                "(SELECT max(id) FROM change), party_id, component_id, 1, 'Said to the old one', "
                "20261231, basis, recorded_at, recorded_by FROM position LIMIT 1"
            )
        db.close()
        content = older.read_bytes()
        with Record.open_copy(older) as copy:
            _, (found,) = merging.merge(record, [copy])
        assert older.read_bytes() == content
        assert found.added == {"position": 1}
        said, rows = picture(record)
        assert len(said) == len(before[0]) + 1
        assert "Said to the old one" in {each["statement"] for each in said.values()}
        assert rows.keys() == before[1].keys()
        assert "Renamed since" in {row.title for _, row in record.rows(Component)}
    assert not any(finding.problems for finding in check(ours))


def test_another_negotiation_is_refused_or_its_framework_comes_by_choice(home, tmp_path):
    path = tmp_path / "other.negotiation"
    with Record.making(path, Negotiation(title="Other talks"), author="x") as (_, change):
        party, component = Party(code="ZZ", name="Zed"), Component(number="Z", title="Zone")
        change.add(party)
        change.add(component)
        change.add(Source(title="Not to come"))
        change.add(
            Position.build(
                {
                    "party": party.uid,
                    "component": component.uid,
                    "stance": 1,
                    "expressed_on": "2026",
                }
            )
        )
    before = home.path.read_bytes()
    with Record.open_copy(path) as copy:
        with pytest.raises(NegotiatorError, match="about another negotiation, “Other talks”"):
            merging.merge(home, [copy])
        assert home.path.read_bytes() == before
        said = picture(home)[0]
        merging.merge(home, [copy], Decisions(framework_of_another=True))
        assert merging.look(home, copy, Decisions(framework_of_another=True)).is_nothing
    assert lookup.party(home, "ZZ").name == "Zed"
    assert lookup.component(home, "Z").title == "Zone"
    assert picture(home)[0] == said
    assert [row.title for _, row in home.rows(Source)] == ["Plenary"]


def test_several_copies_come_home_as_one_change(home, tmp_path):
    copies = []
    for name in ("anna", "ben"):
        with whole(home, tmp_path / f"{name}.negotiation", name) as copy:
            recording.edit_row(copy, lookup.party(copy, "RU").revised(in_framework=f"By {name}"))
            recording.edit_row(copy, lookup.component(copy, "A").revised(title="The same"))
            say(copy, "RU", "A", 2, statement=f"To {name}")
        copies.append(Record.open_copy(tmp_path / f"{name}.negotiation"))
    before = picture(home)
    change, _ = merging.merge(home, copies, Decisions(Take.THEIRS))
    assert change.label.startswith("Merge anna.negotiation, ben.negotiation: 2 positions")
    assert merging.merge(home, copies, Decisions(Take.THEIRS))[0] is None
    assert lookup.party(home, "RU").in_framework == "By ben"
    for copy in copies:
        copy.close()
    home.undo()
    assert picture(home) == before


def test_a_long_name_that_gives_way_is_not_cut_short(home, tmp_path):
    from negotiator.domain.views import View

    name = "Everything that was said about the assurances since spring"
    recording.add_row(home, View(name=name, content="{}"))
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.remove_row(home, home.rows(View)[0][1])
        recording.add_row(home, View(name=f"{name} (ours)", content="{}"))
        view = anna.rows(View)[0][1]
        recording.edit_row(anna, view.revised(name=f"{name} (ours)", content='{"filter": {}}'))
        merge(home, anna, Decisions(Take.THEIRS))
    assert sorted(row.name for _, row in home.rows(View)) == [
        f"{name} (ours)",
        f"{name} (ours)-2",
    ]


def test_text_that_both_changed_waits_for_a_person(home, tmp_path):
    component = lookup.component(home, "A").uid
    recording.add_row(home, TextVersion(component=component, nature="proposal", text="shall"))
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        for record, text in ((home, "should"), (anna, "may")):
            recording.edit_row(record, record.rows(TextVersion)[0][1].revised(text=text))
        with Record.open_copy(anna.path) as copy:
            ((conflict, _),) = merging.look(home, copy).conflicts
        assert (conflict.ours.words, conflict.theirs.words) == ("should", "may")
        merge(home, anna, Decisions(Take.NEWEST))
        merge(anna, home, Decisions(Take.NEWEST))
        assert home.rows(TextVersion)[0][1].text == anna.rows(TextVersion)[0][1].text == "may"


# ---------------------------------------------------------------------- whoever merges whom


def both_ways(a, b, folder, decisions=Decisions(Take.NEWEST)):  # noqa: B008
    """Return what stands when one is merged into the other, and the other into the one."""
    found = []
    for into, of in ((a, b), (b, a)):
        path = folder / f"met-{len(found)}.negotiation"
        shutil.copy(into.path, path)
        with Record.open(path, author="Met") as record:
            merge(record, of, decisions)
            found.append(picture(record))
    return found


def test_what_was_decided_for_the_older_wording_is_not_undone_by_the_newer(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.edit_row(anna, lookup.party(anna, "RU").revised(name="Russian Federation"))
        without = frozenset({Part.HISTORY})
        with redacted(anna, tmp_path / "press.negotiation", "Press", without=without) as press:
            # It does not know that its wording came after the one at home.
            merge(press, home, Decisions(Take.THEIRS))
            merge(home, press)
        assert lookup.party(home, "RU").name == "Russia"
        first, second = both_ways(home, anna, tmp_path)
    assert first == second
    assert first[1]["party", lookup.party(home, "RU").uid]["name"] == "Russia"


def test_a_merge_that_was_undone_is_made_again_without_a_question(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.add_row(anna, Source(title="Press conference"))
        recording.edit_row(anna, lookup.party(anna, "RU").revised(role="observer"))
        merge(home, anna)
        met = picture(home)
        home.undo()
        found = look(anna, home)
        # Who undoes a merge removes nothing: the other copy is not asked to.
        assert (found.conflicts, found.forward, found.merged) == ((), {}, {})
        change, (again,) = merge(home, anna)
        assert change is not None
        assert again.conflicts == ()
        assert picture(home) == met == picture(anna)


def test_what_was_removed_in_one_of_two_copies_does_not_come_back_with_the_other(home, tmp_path):
    with (
        whole(home, tmp_path / "anna.negotiation", "Anna") as anna,
        whole(home, tmp_path / "ben.negotiation", "Ben") as ben,
    ):
        claim = recording.position_with_cell(anna, 1)[0]
        recording.add_row(anna, Reading(position=claim.uid, reason="The protocol says so"))
        merge(ben, anna)
        recording.remove_row(anna, anna.rows(Reading)[0][1])
        copies = [Record.open_copy(each.path) for each in (anna, ben)]
        merging.merge(home, copies)
        assert home.rows(Reading) == []
        assert all(found.is_nothing for found in merging.look_at_all(home, copies))
        for copy in copies:
            copy.close()


def test_a_claim_that_comes_back_stands_where_it_stood_whatever_scale_was_taken_back(
    home, tmp_path
):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        say(anna, "RU", "B", 5)
        with whole(anna, tmp_path / "ben.negotiation", "Ben") as ben:
            (_, negotiation) = anna.rows(Negotiation)[0]
            shorter = negotiation.revised(scale=Scale(("yes", "abstain", "no")))
            recording.recode(anna, shorter, {1: 1, 2: 1, 3: 2, 4: 3, 5: 3})
            merge(home, anna)
            home.undo()
            _, (found,) = merge(home, ben)
            assert (found.come_back, found.differing) == (1, 0)
            assert stances(home)["RU", "B"] == stances(ben)["RU", "B"]


def test_two_briefs_of_one_component_become_one_that_says_what_both_said(home, tmp_path):
    component = lookup.component(home, "A").uid
    recording.add_row(home, Brief(component=component, objective="Keep the bridge"))
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        ours, theirs = home.rows(Brief)[0][1], anna.rows(Brief)[0][1]
        recording.remove_row(home, ours)
        recording.add_row(home, Brief(component=component, objective="Keep both banks"))
        recording.edit_row(anna, theirs.revised(fallback="A ferry"))
        first, second = both_ways(home, anna, tmp_path)
        assert first == second
        briefs = [values for (word, _), values in first[1].items() if word == "brief"]
        assert [(each["objective"], each["fallback"]) for each in briefs] == [
            ("Keep the bridge\n\nKeep both banks", "A ferry")
        ]


def test_a_circle_is_broken_at_the_same_place_where_a_row_of_it_was_entered_twice(home, tmp_path):
    first, second = (lookup.component(home, number) for number in ("A", "B"))
    with (
        whole(home, tmp_path / "anna.negotiation", "Anna") as anna,
        whole(home, tmp_path / "ben.negotiation", "Ben") as ben,
    ):
        low, high = UUID(bytes=uid_bytes(1, bytes(10))), new_uid()
        recording.add_row(ben, Component(uid=high, number="C", title="Part C"))
        recording.add_row(anna, Component(uid=low, number="C", title="Part C", parent=second.uid))
        recording.edit_row(ben, first.revised(parent=high))
        recording.edit_row(ben, second.revised(parent=first.uid))
        found = both_ways(anna, ben, tmp_path)
    for here, (_, rows) in zip((low, high), found, strict=True):
        parents = {key[1]: row["parent"] for key, row in rows.items() if key[0] == "component"}
        assert parents == {first.uid: here, second.uid: first.uid, here: None}


def test_a_row_that_another_copy_joined_with_a_third_one_is_known_when_that_comes(home, tmp_path):
    with (
        whole(home, tmp_path / "anna.negotiation", "Anna") as anna,
        whole(home, tmp_path / "ben.negotiation", "Ben") as ben,
    ):
        recording.add_row(anna, Party(code="TR", name="Turkey"))
        recording.add_row(ben, Party(code="TUR", name="Türkiye"))
        recording.edit_row(ben, lookup.party(ben, "TUR").revised(name="Turkey"))
        ((twin, _),) = look(anna, ben).twins
        merge(anna, ben, Decisions(Take.OURS, twins={twin.theirs: True}))
        merge(home, anna)
        assert look(home, ben).twins == ()
        merge(home, ben)
        assert [row.code for _, row in home.rows(Party)] == ["UA", "RU", "TR"]


def test_rows_that_are_alike_in_several_ways_are_paired_the_same_whoever_merges_whom(
    home, tmp_path
):
    with (
        whole(home, tmp_path / "anna.negotiation", "Anna") as anna,
        whole(home, tmp_path / "ben.negotiation", "Ben") as ben,
    ):
        for code, name in (("TR", "Mediator"), ("UN", "Observer")):
            recording.add_row(anna, Party(code=code, name=name))
        recording.add_row(ben, Party(code="TR", name="Observer"))
        pairs = [
            {tuple(sorted((twin.our_title, twin.their_title))) for twin, _ in look(into, of).twins}
            for into, of in ((anna, ben), (ben, anna))
        ]
    assert pairs == [{("Mediator (TR)", "Observer (TR)")}] * 2


def test_a_marking_that_was_added_stays_whichever_list_of_markings_is_taken(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        mark(home, "open", "restricted", "confidential")
        mark(anna, *anna.negotiation.markings, "top secret")
        say(anna, "RU", "B", 5, marking=3)
        first, second = both_ways(home, anna, tmp_path, Decisions(Take.NEWEST))
        assert first == second
        merge(home, anna, Decisions(Take.OURS))
        assert home.negotiation.markings == ("open", "restricted", "confidential", "top secret")
        assert "top secret" in {values["marking"] for values in picture(home)[0].values()}


def mark(record, *markings):
    """Give a negotiation other handling markings."""
    (_, negotiation) = record.rows(Negotiation)[0]
    recording.edit_row(record, negotiation.revised(markings=markings))


def test_what_was_taken_back_in_another_copy_says_nothing_of_a_claim(home, tmp_path):
    with (
        whole(home, tmp_path / "anna.negotiation", "Anna") as anna,
        whole(home, tmp_path / "ben.negotiation", "Ben") as ben,
    ):
        mark(anna, "public", "restricted", "confidential", "top secret")
        said = say(ben, "RU", "B", 5)
        merge(anna, ben)
        # As a merge raises the marking of a claim that another copy marks higher.
        anna.connection.execute("UPDATE position SET marking = 3 WHERE statement = 'RU on B'")
        anna.undo()
        merge(home, ben)
        merge(home, anna)
        assert look(home, anna).is_nothing
        assert picture(home)[0][said.uid]["marking"] == "public"


def test_a_marking_that_was_removed_is_gone_unless_a_claim_bears_it(home, tmp_path):
    mark(home, "public", "restricted", "confidential", "secret", "top secret")
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        said = say(anna, "RU", "B", 5, marking=3)
        mark(home, "public", "restricted")
        first, second = both_ways(home, anna, tmp_path)
        assert first == second
        merge(home, anna)
        assert home.negotiation.markings == ("public", "restricted", "secret")
        assert picture(home)[0][said.uid]["marking"] == "secret"


def test_a_claim_that_comes_back_from_a_redacted_copy_is_as_it_is_there(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        said = say(anna, "RU", "B", 5, note="In the corridor")
        without = frozenset({Part.NOTES})
        with redacted(anna, tmp_path / "press.negotiation", "Press", without=without) as press:
            anna.undo()
            first, second = both_ways(anna, press, tmp_path)
    assert first == second
    assert first[0][said.uid]["note"] == ""


def test_an_earlier_state_of_a_record_is_news_once_a_merge_was_undone(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.add_row(anna, Source(title="Press conference"))
        merge(home, anna)
        with whole(home, tmp_path / "earlier.negotiation", "Earlier") as earlier:
            assert Known(home).news(earlier) == (True, 0)
            home.undo()
            assert Known(home).news(earlier) == (False, 1)


def test_markings_that_a_copy_knew_before_are_not_added_to_those_renamed_since(home, tmp_path):
    mark(home, "public", "restricted", "confidential")
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        mark(home, "public", "restricted", "for two")
        with redacted(home, tmp_path / "press.negotiation", "Press", ceiling=0) as press:
            merge(anna, press)
            assert anna.negotiation.markings == ("public", "restricted", "confidential")
        first, second = both_ways(home, anna, tmp_path)
        assert first == second
        merge(anna, home)
        assert anna.negotiation.markings == ("public", "restricted", "for two")


def test_a_removal_that_comes_in_again_after_its_merge_was_undone_is_known(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.add_row(home, Party(code="TR", name="Türkiye"))
        with whole(home, tmp_path / "early.negotiation", "Early") as early:
            recording.remove_row(home, lookup.party(home, "TR"))
            merge(anna, home)
            anna.undo()
            with Record.open_copy(home.path) as one, Record.open_copy(early.path) as other:
                merging.merge(anna, [one, other], Decisions())
            assert look(anna, home).is_nothing
            assert look(anna, early).is_nothing
            assert [party.code for _, party in anna.rows(Party)] == ["UA", "RU"]


def test_of_two_readings_of_a_claim_the_one_chosen_last_counts_in_both_copies(home, tmp_path):
    said = say(home, "UA", "B", 1)
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.add_row(home, Reading(position=said.uid, reason="The better source"))
        say(home, "UA", "B", 5)
        recording.add_row(anna, Reading(position=said.uid, reason="Said twice"))
        before = shutil.copy(home.path, tmp_path / "before.negotiation")
        merge(home, anna)
        with Record.open(before) as other:
            merge(anna, other)
    with Record.open(anna.path) as anna:
        assert stances(home)["UA", "B"] == stances(anna)["UA", "B"] == ("own", "supports")
        for record in (home, anna):
            key = record.key_of("position", said.uid)
            assert reads.reason_of(record, key) == "Said twice"


def test_a_row_that_is_one_elsewhere_comes_in_once_after_that_merge_was_undone(home, tmp_path):
    with (
        whole(home, tmp_path / "anna.negotiation", "Anna") as anna,
        whole(home, tmp_path / "ben.negotiation", "Ben") as ben,
    ):
        recording.add_row(home, Party(code="TR", name="Türkiye"))
        recording.add_row(anna, Party(code="TR", name="Türkiye", in_framework="observer"))
        theirs = lookup.party(anna, "TR").uid
        merge(home, anna, Decisions(twins={theirs: True}))
        merge(ben, home)
        ben.undo()
        merge(ben, anna)
        assert lookup.party(ben, "TR").in_framework == "observer"
        assert look(ben, anna).is_nothing
        assert merge(ben, anna)[0] is None


def mark_apart(home, anna, folder):
    """Let two copies decide differently how the markings are called, each knowing the other's."""
    mark(anna, "open", "restricted", "confidential")
    mark(home, "public", "restricted", "for two")
    with whole(home, folder / "early.negotiation", "Early") as early:
        merge(home, anna, Decisions(Take.OURS))
        merge(anna, early, Decisions(Take.OURS))


def test_markings_that_were_decided_differently_in_two_copies_are_in_conflict(home, tmp_path):
    mark(home, "public", "restricted", "confidential")
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        mark_apart(home, anna, tmp_path)
        with Record.open_copy(anna.path) as copy:
            found = merging.look(home, copy)
        assert [conflict.field for conflict, _ in found.conflicts] == ["markings"]
        first, second = both_ways(home, anna, tmp_path)
        assert first == second


def test_a_marking_that_claims_bear_stays_however_a_conflict_is_decided(home, tmp_path):
    mark(home, "public", "restricted", "confidential")
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        mark_apart(home, anna, tmp_path)
        # Each still has the list that the other had known it by.
        for number, (into, of) in enumerate(((home, anna), (anna, home))):
            with (
                Record.open(shutil.copy(into.path, tmp_path / f"into-{number}.negotiation")) as one,
                Record.open(shutil.copy(of.path, tmp_path / f"of-{number}.negotiation")) as other,
            ):
                mark(other, *other.negotiation.markings, "secret")
                said = say(other, "UA", "B", 1, marking=3)
                merge(one, other, Decisions(Take.OURS))
                assert picture(one)[0][said.uid]["marking"] == "secret"
                assert look(one, other).is_nothing


def test_a_marking_that_comes_back_by_a_fuller_copy_is_no_new_name_of_one_removed(home, tmp_path):
    mark(home, "public", "restricted", "confidential")
    said = say(home, "UA", "B", 1, marking=2)
    with redacted(home, tmp_path / "press.negotiation", "Press", ceiling=1) as press:
        mark(press, "public", "restricted", "for two")
        with whole(press, tmp_path / "desk.negotiation", "Desk 2") as desk:
            press.undo()
            desk.undo()
            with Record.open_copy(home.path) as one, Record.open_copy(desk.path) as other:
                merging.merge(press, [one, other], Decisions(Take.THEIRS))
        assert picture(press)[0][said.uid]["marking"] == "confidential"
        assert look(press, home).is_nothing


def test_a_reading_in_a_redacted_copy_was_chosen_when_it_was(home, tmp_path):
    said = say(home, "UA", "B", 1)
    recording.add_row(home, Reading(position=said.uid, reason="The better source"))
    say(home, "UA", "B", 5)
    without = frozenset({Part.HISTORY})
    with redacted(home, tmp_path / "press.negotiation", "Press", without=without) as press:
        assert stances(press)["UA", "B"] == stances(home)["UA", "B"] == ("contradictory", None)
        merge(home, press)
        merge(press, home)
        assert stances(press)["UA", "B"] == stances(home)["UA", "B"] == ("contradictory", None)


@pytest.mark.parametrize("is_redacted", [False, True])
def test_rows_that_became_one_are_one_in_every_copy_that_goes_out(home, tmp_path, is_redacted):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        recording.add_row(home, Party(code="TR", name="Türkiye"))
        recording.add_row(anna, Party(code="TR", name="Türkiye"))
        said = say(anna, "TR", "B", 2)
        merge(home, anna, Decisions(twins={lookup.party(anna, "TR").uid: True}))
        share = redacted if is_redacted else whole
        with share(home, tmp_path / "out.negotiation", "Out") as out:
            with Record.open_copy(out.path) as copy:
                (found,) = merging.look_at_all(anna, [copy], Decisions())
            assert (found.differing, found.twins) == (0, ())
            merge(anna, out)
            assert picture(anna)[0][said.uid]["statement"] == "TR on B"
            assert [party.code for _, party in anna.rows(Party)] == ["UA", "RU", "TR"]


def test_a_reading_is_not_brought_back_for_a_claim_that_is_taken_back(home, tmp_path):
    with whole(home, tmp_path / "anna.negotiation", "Anna") as anna:
        said = say(anna, "UA", "B", 1)
        recording.add_row(anna, Reading(position=said.uid, reason="Checked"))
        merge(home, anna)
        home.undo()
        (key,) = home.connection.execute("SELECT id FROM reading").fetchone()
        with pytest.raises(NegotiatorError, match="refers to a position that is removed"):
            recording.bring_back(home, "reading", key)
        home.redo()
        assert [row.reason for _, row in home.rows(Reading)] == ["Checked"]
        recording.remove_row(home, home.rows(Reading)[0][1])
        recording.bring_back(home, "reading", key)
        assert [row.reason for _, row in home.rows(Reading)] == ["Checked"]
