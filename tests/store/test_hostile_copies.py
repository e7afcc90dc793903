"""Copies from others are hostile until checked: they are refused with a sentence, or do no harm.

The own file is as it was to the byte where a copy is refused, and sound where it is merged.
"""

import sqlite3
import time
from datetime import UTC, datetime

import pytest

from negotiator.domain.codes import Act
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import Decisions, Take
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Membership, Party
from negotiator.domain.positions import Reading
from negotiator.domain.sources import Attachment, Source
from negotiator.store import lookup, merging, recording, sharing
from negotiator.store.attachments import attach
from negotiator.store.check import check
from negotiator.store.record import Record
from tests.store.copies_in_use import picture, position

SLOWEST = 10.0


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A record and a copy of it, each with something of its own, as bytes."""
    folder = tmp_path_factory.mktemp("apart")
    home, copy = folder / "home.negotiation", folder / "copy.negotiation"
    with Record.making(home, Negotiation(title="Talks"), author="Desk 1") as (_, change):
        for code in ("UA", "RU", "TR"):
            change.add(Party(code=code, name=f"Party {code}"))
        for number in ("A", "B", "C"):
            change.add(Component(number=number, title=f"Part {number}"))
        change.add(Source(title="Plenary", quote="Words"))
    with Record.open(home, author="Desk 1") as record:
        for n in range(8):
            recording.record_position(record, position(record, n))
        component = lookup.component(record, "A")
        recording.add_row(record, TextVersion(component=component.uid, nature="proposal", text="t"))
        sharing.share_whole(record, copy)
        recording.edit_row(record, lookup.party(record, "UA").revised(name="Ours"))
    with Record.open(copy, author="Anna") as record:
        parties = [row for _, row in record.rows(Party)]
        recording.edit_row(record, parties[0].revised(name="Theirs"))
        recording.edit_row(record, parties[1].revised(name="First"))
        recording.edit_row(record, record.by_uid("party", parties[1].uid).revised(name="Second"))
        recording.add_row(record, Membership(group=parties[0].uid, member=parties[1].uid))
        recording.add_row(record, Component(number="D", title="Their part"))
        made = position(record, 11)
        recording.record_position(record, made)
        recording.record_position(record, position(record, 12, about=True, act=Act.CORRECTION))
        recording.add_row(record, Reading(position=made.uid, reason="Checked"))
        letter = folder / "letter.txt"
        letter.write_text("Dear colleague")
        attach(record, record.rows(Source)[0][1].uid, letter, limit=1000)
    return home.read_bytes(), copy.read_bytes()


@pytest.fixture
def home(files, tmp_path):
    path = tmp_path / "home.negotiation"
    path.write_bytes(files[0])
    return path


@pytest.fixture
def copy(files, tmp_path):
    path = tmp_path / "from-elsewhere.negotiation"
    path.write_bytes(files[1])
    return path


def spoil(path, *statements):
    """Change a file as no program of ours does."""
    db = sqlite3.connect(path)
    db.executescript("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def merged(home, copy, take=Take.THEIRS):
    """Look at a copy and merge it; returns the preview, or the sentence that refuses it."""
    begun = time.monotonic()
    there = copy.read_bytes()
    try:
        with Record.open(home, author="Desk 1") as record, Record.open_copy(copy) as other:
            before = picture(record)
            preview = merging.look(record, other, Decisions(take))
            merging.merge(record, [other], Decisions(take))
            assert merging.look(record, other, Decisions(take)).is_nothing
            said = picture(record)[0]
            assert {uid: each["statement"] for uid, each in before[0].items()}.items() <= {
                uid: each["statement"] for uid, each in said.items()
            }.items()
            record.undo()
            assert picture(record) == before
            record.redo()
    except NegotiatorError as problem:
        preview = problem
    assert time.monotonic() - begun < SLOWEST
    assert copy.read_bytes() == there
    return preview


def refused(home, copy, words=""):
    """Make sure that a copy is refused with a sentence, and that nothing else happened."""
    before = home.read_bytes()
    problem = merged(home, copy)
    assert isinstance(problem, NegotiatorError), problem
    assert problem.happened.endswith(".")
    assert words in str(problem)
    assert home.read_bytes() == before
    assert sorted(each.name for each in home.parent.iterdir()) == [
        "from-elsewhere.negotiation",
        "home",
        "home.negotiation",
    ]


def harmless(home, copy, take=Take.THEIRS):
    """Make sure that a copy merges and leaves the record sound; returns the preview."""
    preview = merged(home, copy, take)
    assert not isinstance(preview, NegotiatorError), preview
    assert not any(finding.problems for finding in check(home))
    return preview


def test_the_copy_as_it_is_merges(home, copy):
    found = harmless(home, copy)
    assert found.added["position"] == 2
    assert len(found.conflicts) == 1


# ---------------------------------------------------------------------- what is built otherwise


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER INSERT ON position BEGIN DELETE FROM party; END",
        "CREATE TRIGGER t INSTEAD OF DELETE ON v BEGIN SELECT 1; END",
        "CREATE TEMP TRIGGER t AFTER INSERT ON main.position BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT * FROM party",
        "CREATE TABLE evil (a)",
        "CREATE TABLE t (a, b GENERATED ALWAYS AS (zeroblob(100000000)) VIRTUAL)",
        "ALTER TABLE party ADD COLUMN extra INTEGER AS (abs(-9223372036854775807))",
        "CREATE INDEX evil ON position(abs(stance))",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
        "DROP INDEX position_cell",
        "DROP TABLE joined",
    ],
)
def test_what_somebody_planted_is_never_run(home, copy, planted):
    if "ON v " in planted:
        spoil(copy, "CREATE VIEW v AS SELECT * FROM party")
    spoil(copy, planted)
    if "TEMP" in planted:
        harmless(home, copy)
    else:
        refused(home, copy, "so it was not opened")


def test_columns_without_types_are_refused(home, copy):
    db = sqlite3.connect(copy)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')')")
    db.execute("PRAGMA writable_schema = RESET")
    db.execute("UPDATE position SET expressed = 'yesterday', stance = x'00'")
    db.commit()
    db.close()
    refused(home, copy, "not built as Negotiator builds files")


def test_two_rows_of_one_uid_are_refused(home, copy):
    """No index lets them in; they can only be written into the pages."""
    with Record.open(copy) as record:
        (known,), (new,) = (
            record.connection.execute(
                f"SELECT uid FROM position ORDER BY id {way} LIMIT 1"
            ).fetchone()
            for way in ("ASC", "DESC")
        )
        (own,), (other,) = record.connection.execute(
            "SELECT uid FROM component ORDER BY id DESC LIMIT 2"
        ).fetchall()
    content = copy.read_bytes()
    for kept, gone in ((known, new), (other, own)):
        copy.write_bytes(content.replace(gone, kept))
        problem = merged(home, copy)
        assert isinstance(problem, NegotiatorError) or problem.differing
        assert not any(finding.problems for finding in check(home))


# ---------------------------------------------------------------------- what is claimed to be ours


def test_a_forged_claim_under_the_uid_of_one_of_ours_changes_nothing(home, copy):
    spoil(
        copy,
        "UPDATE position SET statement = 'We surrender', stance = 1 WHERE id = 1",
        "UPDATE position SET red_line = 1 - red_line WHERE id = 2",
        "UPDATE position SET party_id = 3 WHERE id = 5",
    )
    with Record.open(home) as record:
        before = picture(record)[0]
    assert harmless(home, copy).differing == 3
    with Record.open(home) as record:
        said = picture(record)[0]
    assert all(said[uid] == each for uid, each in before.items())


def test_a_row_that_was_changed_under_its_revision_changes_nothing(home, copy):
    spoil(copy, "UPDATE party SET name = 'Forged' WHERE id = 3")
    harmless(home, copy)
    with Record.open(home) as record:
        assert lookup.party(record, "TR").name == "Party TR"


def test_rows_under_the_uids_of_others_are_asked_about_like_any_change(home, copy):
    db = sqlite3.connect(copy)
    one, other = (
        db.execute("SELECT uid FROM party WHERE id = ?", (key,)).fetchone()[0] for key in (1, 3)
    )
    db.execute("UPDATE party SET uid = zeroblob(16) WHERE id = 1")
    db.execute("UPDATE party SET uid = ? WHERE id = 3", (one,))
    db.execute("UPDATE party SET uid = ? WHERE id = 1", (other,))
    db.commit()
    db.close()
    found = merged(home, copy)
    assert isinstance(found, NegotiatorError) or found.conflicts
    assert not any(finding.problems for finding in check(home))


def test_a_forged_negotiation_is_another_one(home, copy):
    spoil(copy, "UPDATE negotiation SET uid = zeroblob(16)")
    refused(home, copy, "about another negotiation")


@pytest.mark.parametrize("key", [-1, -7, 0, -(2**62), 2**62, 2**63 - 1])
def test_keys_that_no_file_of_ours_has_lead_to_no_row_of_ours(home, copy, key):
    spoil(
        copy,
        f"UPDATE position SET id = {key} WHERE id = 9",
        f"UPDATE reading SET position = {key}",
    )
    found = merged(home, copy)
    if isinstance(found, NegotiatorError):
        return
    assert key > 0
    with Record.open(home) as record:
        ((_, reading),) = record.rows(Reading)
        ours = record.connection.execute(
            "SELECT statement FROM position WHERE uid = ?", (reading.position.bytes,)
        ).fetchone()
    assert ours == ("said 11",)


# ---------------------------------------------------------------------- lines of revisions


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE party SET parent = revision WHERE id = 2",),
        ("UPDATE revision SET parent = uid WHERE kind = 'party'",),
        (
            "UPDATE revision SET parent = (SELECT revision FROM party WHERE id = 2) "
            "WHERE kind = 'party' AND row_id = 2",
        ),
    ],
)
def test_a_row_that_comes_before_itself_is_refused(home, copy, statements):
    spoil(copy, *statements)
    refused(home, copy, "comes before itself")


BOMBS = [
    "[" * 100_000,
    '{"name":' * 50_000,
    "null",
    "[]",
    '"words"',
    "{",
    '{"name": NaN}',
    '{"name": 1e999}',
    '{"name": %s}' % ("9" * 400),
    '{"name": {"a": {"b": []}}}',
    '{"name": "\\ud800"}',
    '{"removed": "yes"}',
    '{"name": "%s"}' % ("a" * 30_000_000),
]


@pytest.mark.parametrize("table", ["revision", "merged_revision"])
@pytest.mark.parametrize("number", range(len(BOMBS)))
def test_a_former_row_that_cannot_be_is_refused_or_does_no_harm(home, copy, number, table):
    db = sqlite3.connect(copy)
    if table == "merged_revision":
        db.execute(
            "INSERT INTO merged_revision (uid, change_id, parent, kind, row_id, content) "
            "SELECT zeroblob(16), (SELECT max(id) FROM change), NULL, 'party', 1, ?",
            (BOMBS[number],),
        )
    else:
        db.execute("UPDATE revision SET content = ? WHERE kind = 'party'", (BOMBS[number],))
    db.commit()
    db.close()
    before = home.read_bytes()
    if isinstance(merged(home, copy), NegotiatorError):
        assert home.read_bytes() == before
    assert not any(finding.problems for finding in check(home))


# ---------------------------------------------------------------------- clocks


@pytest.mark.parametrize("years", [1, 100])
def test_a_clock_that_is_ahead_wins_nothing(home, copy, years):
    ahead = int(datetime.now(UTC).timestamp() * 10**6) + years * 365 * 24 * 3600 * 10**6
    spoil(
        copy,
        f"UPDATE position SET recorded_at = {ahead} WHERE id > 8",
        f"UPDATE change SET at = {ahead}",
    )
    found = harmless(home, copy, Take.NEWEST)
    assert found.ahead_of_time == 2
    with Record.open(home) as record:
        assert lookup.party(record, "UA").name == "Ours"
        (latest,) = record.connection.execute("SELECT max(recorded_at) FROM position").fetchone()
    assert latest < ahead


@pytest.mark.parametrize("at", [2**63 - 1, -(2**63)])
def test_moments_that_cannot_be_are_refused(home, copy, at):
    spoil(copy, f"UPDATE position SET recorded_at = {at} WHERE id > 8")
    refused(home, copy, "holds a position that cannot be")
    spoil(copy, "UPDATE position SET recorded_at = 0", f"UPDATE change SET at = {at}")
    harmless(home, copy, Take.OURS)


# ---------------------------------------------------------------------- content that cannot be


CANNOT_BE = [
    # text
    "UPDATE party SET name = CAST(x'c328' AS TEXT) WHERE id = 1",
    "UPDATE position SET statement = CAST(x'fffe41' AS TEXT) WHERE id = 9",
    "UPDATE position SET statement = CAST(x'fffe41' AS TEXT) WHERE id = 1",
    "UPDATE revision SET content = CAST(x'ff' AS TEXT)",
    "UPDATE author SET name = CAST(x'ff' AS TEXT) WHERE name = 'Anna'",
    "UPDATE author SET name = hex(zeroblob(5000)) WHERE name = 'Anna'",
    "UPDATE author SET name = name || char(10) || char(7) WHERE name = 'Anna'",
    "UPDATE position SET statement = 'a' || char(27) || 'b' WHERE id = 9",
    "UPDATE position SET statement = hex(zeroblob(30000)) WHERE id = 9",
    "UPDATE position SET note = hex(zeroblob(20000000)) WHERE id = 9",
    "UPDATE component SET title = hex(zeroblob(1000000)) WHERE number = 'D'",
    "UPDATE text_version SET text = hex(zeroblob(3000000)), revision = randomblob(16)",
    # words, numbers, days
    "UPDATE party SET kind = 'empire' WHERE id = 1",
    "UPDATE party SET code = 'two words' WHERE id = 1",
    "UPDATE party SET removed = 5 WHERE id = 1",
    "UPDATE party SET revision = x'00' WHERE id = 1",
    "UPDATE party SET uid = x'00' WHERE id = 1",
    "UPDATE position SET uid = x'00' WHERE id = 9",
    "UPDATE position SET stance = 77 WHERE id = 9",
    "UPDATE position SET stance = 6 WHERE id = 9",
    "UPDATE position SET marking = 7 WHERE id = 9",
    "UPDATE position SET marking = -1 WHERE id = 9",
    "UPDATE position SET act = 9 WHERE id = 9",
    "UPDATE position SET basis = 0 WHERE id = 9",
    "UPDATE position SET credibility = 99 WHERE id = 9",
    "UPDATE position SET expressed = 20261350 WHERE id = 9",
    "UPDATE position SET expressed = 9223372036854775807 WHERE id = 9",
    "UPDATE position SET day_order = -1 WHERE id = 9",
    "UPDATE membership SET start = 'soon'",
    # what they refer to
    "UPDATE position SET party_id = 99 WHERE id = 9",
    "UPDATE position SET component_id = -1 WHERE id = 9",
    "UPDATE position SET source_id = 99 WHERE id = 9",
    "UPDATE position SET source_id = 99 WHERE id = 1",
    "UPDATE position SET recorded_by = 99 WHERE id = 9",
    "UPDATE position SET change_id = 99 WHERE id = 9",
    "UPDATE position SET refers_to = 99 WHERE id = 10",
    "UPDATE position SET refers_to = id, act = 2 WHERE id = 9",
    "UPDATE reading SET position = 99",
    'UPDATE membership SET member = "group"',
    "UPDATE membership SET member = 99",
    "UPDATE component SET parent_component = 99 WHERE number = 'D'",
    "UPDATE component SET parent_component = id, revision = randomblob(16)",
    "UPDATE text_version SET base = id, revision = randomblob(16)",
    "UPDATE joined SET row_id = 99",
    "INSERT INTO joined SELECT uid, 1, 'party', 99 FROM party WHERE id = 1",
    "INSERT INTO joined SELECT uid, 1, 'empire', 1 FROM party WHERE id = 1",
    "UPDATE attachment SET digest = lower(hex(zeroblob(32)))",
    "UPDATE attachment_content SET content = zeroblob(30000000)",
    # the negotiation
    "UPDATE negotiation SET markings = '[]', revision = randomblob(16)",
    "UPDATE negotiation SET markings = 'no json', revision = randomblob(16)",
    "UPDATE negotiation SET markings = replace(hex(zeroblob(50000)), '0', '['), "
    "revision = randomblob(16)",
    'UPDATE negotiation SET markings = \'["a", "A"]\', revision = randomblob(16)',
    "UPDATE negotiation SET scale = '{}', revision = randomblob(16)",
    "UPDATE negotiation SET scale = '{\"steps\": 5}', revision = randomblob(16)",
    'UPDATE negotiation SET scale = \'{"steps": ["a", "b"]}\', revision = randomblob(16)',
    "UPDATE negotiation SET title = '', revision = randomblob(16)",
    "DELETE FROM negotiation",
    "INSERT INTO recode (change_id, mapping) VALUES (1, 'x')",
    'INSERT INTO recode (change_id, mapping) VALUES (1, \'{"from": 5, "steps": {"1": 99}}\')',
    # the history
    "DELETE FROM change",
    "DELETE FROM author",
    "DELETE FROM revision",
    "UPDATE change SET undone_by = id",
    "UPDATE change SET author_id = 99",
    "UPDATE revision SET parent = x'00'",
    "UPDATE revision SET kind = 'empire'",
]


@pytest.mark.parametrize("spoilt", CANNOT_BE)
def test_what_cannot_be_is_refused_or_does_no_harm(home, copy, spoilt):
    spoil(copy, spoilt)
    before = home.read_bytes()
    found = merged(home, copy)
    if isinstance(found, NegotiatorError):
        assert found.happened.endswith(".")
        assert "Traceback" not in str(found)
        assert home.read_bytes() == before
    assert not any(finding.problems for finding in check(home))


def test_a_copy_with_flipped_bits_never_harms_the_record(home, copy, files):
    import random

    for seed in range(60):
        chance = random.Random(seed)
        content = bytearray(files[1])
        for _ in range(chance.choice((1, 5, 40))):
            content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
        home.write_bytes(files[0])
        copy.write_bytes(content)
        if isinstance(merged(home, copy), NegotiatorError):
            assert home.read_bytes() == files[0]
        assert not any(finding.problems for finding in check(home)), seed


def test_an_attachment_comes_whole(home, copy):
    harmless(home, copy)
    with Record.open(home) as record:
        ((_, letter),) = record.rows(Attachment)
        found = record.connection.execute("SELECT content FROM attachment_content").fetchall()
    assert (letter.name, found) == ("letter.txt", [(b"Dear colleague",)])
