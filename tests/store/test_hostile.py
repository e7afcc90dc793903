"""Files from others are hostile until checked: over three hundred broken and bent ones.

Each is opened and read through every report; nothing but a sentence may come of it, the file must
stay as it was, and no SQL that somebody planted may run.
"""

import hashlib
import random
import sqlite3
import time
from pathlib import Path

import pytest

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.reports import tables
from negotiator.reports.changes import changes_table
from negotiator.reports.found import found_table
from negotiator.reports.register import SHOWN, register_table
from negotiator.store import schema
from negotiator.store.check import check
from negotiator.store.record import Record
from negotiator.store.rescue import rescue
from negotiator.store.trouble import blamed_on_file

SLOWEST = 5.0


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A small, sound record with some of everything."""
    from negotiator.domain.components import Component, TextVersion
    from negotiator.domain.parties import Party
    from negotiator.domain.positions import Position
    from negotiator.domain.sources import Source

    path = tmp_path_factory.mktemp("sound") / "sound.negotiation"
    with Record.making(path, Negotiation(title="Talks"), author="x") as (_, change):
        parties = [Party(code=code, name=f"Party {code}") for code in ("UA", "RU", "TR")]
        components = [Component(number=f"A.{n}", title=f"Part {n}") for n in range(1, 7)]
        source = Source(title="Plenary record", quote="Ми можемо розглянути")
        for row in (*parties, *components, source):
            change.add(row)
        change.add(
            TextVersion(component=components[0].uid, nature="proposal", text="Each [UA: shall] act")
        )
        for n in range(60):
            change.add(
                Position.build(
                    {
                        "party": parties[n % 3].uid,
                        "component": components[n % 6].uid,
                        "stance": n % 5 + 1,
                        "expressed_on": f"2026-01-{n % 28 + 1:02}",
                        "statement": f"Statement number {n} of the party, in some words",
                        "source": source.uid,
                    }
                )
            )
    with Record.open(path, author="x") as record, record.change("Edit") as change:
        change.edit(parties[0].revised(name="Ukraine"))
    return path.read_bytes()


def read_everything(path: Path) -> None:
    """Read a file in every way that the program does."""
    with blamed_on_file(path), Record.open(path) as record:
        tables.matrix_table(record, Perspective())
        tables.timeline_table(record, Perspective())
        tables.comparison_table(record, Perspective())
        tables.positions_table(record, Perspective())
        changes_table(record, details=True)
        found_table(record, "statement", 20)
        for word in SHOWN:
            register_table(record, word, removed=True)


def survives(path: Path) -> None:
    """Read a file; only a sentence may come of it, soon, and the file stays as it was."""
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    begun = time.monotonic()
    for look in (read_everything, check):
        try:
            look(path)
        except NegotiatorError as problem:
            assert problem.happened.endswith(".")
            assert "Traceback" not in str(problem)
    assert time.monotonic() - begun < SLOWEST
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "hostile"
    folder.mkdir()
    return folder / "from-others.negotiation"


@pytest.mark.parametrize("seed", range(120))
def test_a_file_with_flipped_bits(sound, place, seed):
    chance = random.Random(seed)
    content = bytearray(sound)
    for _ in range(chance.choice((1, 3, 20, 200))):
        at = chance.randrange(len(content)) if seed % 3 else chance.randrange(100, 9000)
        content[at] ^= 1 << chance.randrange(8)
    place.write_bytes(content)
    survives(place)


@pytest.mark.parametrize("seed", range(60))
def test_a_truncated_file(sound, place, seed):
    chance = random.Random(1000 + seed)
    place.write_bytes(sound[: chance.randrange(1, len(sound))])
    survives(place)


@pytest.mark.parametrize("seed", range(60))
def test_a_file_with_pages_of_nothing_or_noise(sound, place, seed):
    chance = random.Random(2000 + seed)
    content = bytearray(sound)
    for _ in range(chance.randrange(1, 5)):
        page = chance.randrange(0 if seed % 4 == 0 else 1, len(content) // 4096)
        filling = bytes(4096) if seed % 2 else chance.randbytes(4096)
        content[page * 4096 : (page + 1) * 4096] = filling
    place.write_bytes(content)
    survives(place)


ABSURD = [
    (16, b"\x00\x03"),
    (16, b"\xff\xff"),
    (18, b"\x09\x09"),
    (20, b"\xff"),
    (24, b"\xff\xff\xff\xff"),
    (28, b"\xff\xff\xff\xff"),
    (28, b"\x7f\xff\xff\xff"),
    (32, b"\x00\x00\x00\x05"),
    (36, b"\xff\xff\xff\xff"),
    (40, b"\xff\xff\xff\xff"),
    (44, b"\x00\x00\x00\x09"),
    (52, b"\x00\x00\x00\x07"),
    (56, b"\x00\x00\x00\x02"),
    (56, b"\x00\x00\x00\x63"),
    (60, b"\xff\xff\xff\xff"),
    (60, b"\x00\x00\x00\x00"),
    (60, b"\x00\x00\x00\x01"),
    (68, b"\x00\x00\x00\x00"),
    (96, b"\xff\xff\xff\xff"),
    (100, b"\x02"),
]


@pytest.mark.parametrize(("at", "value"), ABSURD)
def test_a_file_with_an_absurd_header(sound, place, at, value):
    content = bytearray(sound)
    content[at : at + len(value)] = value
    place.write_bytes(content)
    if (at, value) == (60, b"\x00\x00\x00\x01"):
        # It only claims to be of the first schema: it is brought up to date, and sound.
        read_everything(place)
        assert not any(finding.problems for finding in check(place))
        return
    survives(place)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00",
        b"SQLite format 3\x00",
        b"PK\x03\x04" + bytes(3000),
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        b"%PDF-1.7\n" + bytes(500),
        "Так, це лист".encode(),
        b"party,component\nUA,A.1\n" * 50,
        b"\xff\xfe" * 4000,
        bytes(100_000),
    ],
)
def test_another_kind_of_file_under_our_name(place, content):
    place.write_bytes(content)
    survives(place)


PLANTED = [
    "CREATE TRIGGER t AFTER INSERT ON position BEGIN DELETE FROM party; END",
    "CREATE TRIGGER t BEFORE UPDATE ON party BEGIN SELECT RAISE(FAIL, 'ran'); END",
    "CREATE VIEW v AS SELECT * FROM party",
    "CREATE TABLE evil (a)",
    "CREATE INDEX evil ON position(statement)",
    "CREATE INDEX evil ON position(abs(stance))",
    "CREATE TABLE t2 (a, b GENERATED ALWAYS AS (zeroblob(100000000)) VIRTUAL)",
    "ALTER TABLE party ADD COLUMN extra TEXT DEFAULT 'x'",
    "DROP INDEX position_cell",
    "DROP TABLE brief",
    "ALTER TABLE source RENAME TO sources",
    "CREATE VIRTUAL TABLE v USING fts5(x)",
]


@pytest.mark.parametrize("sql", PLANTED)
def test_what_somebody_planted_is_never_run(sound, place, sql):
    place.write_bytes(sound)
    db = sqlite3.connect(place)
    db.execute(sql)
    db.commit()
    db.close()
    with pytest.raises(NegotiatorError, match=r"never writes|not built as Negotiator"):
        Record.open(place)
    survives(place)


BENT = [
    ("UPDATE position SET expressed = 20261350 WHERE id = 3", True),
    ("UPDATE position SET expressed = -5", True),
    ("UPDATE position SET expressed = 9223372036854775807", True),
    ("UPDATE position SET stance = 77 WHERE id = 4", True),
    ("UPDATE position SET stance = 6 WHERE id = 4", True),
    ("UPDATE position SET marking = 250 WHERE id = 5", True),
    ("UPDATE position SET recorded_at = 9223372036854775807 WHERE id = 6", True),
    ("UPDATE position SET recorded_at = -9223372036854775808", True),
    ("UPDATE position SET statement = CAST(x'fffe41' AS TEXT) WHERE id = 7", True),
    ("UPDATE position SET party_id = 99 WHERE id = 8", True),
    ("UPDATE position SET component_id = 99", True),
    ("UPDATE position SET source_id = 99 WHERE id = 9", True),
    ("UPDATE position SET refers_to = id, act = 2 WHERE id = 9", False),
    ("UPDATE party SET kind = 'empire'", True),
    ("UPDATE party SET code = '' WHERE id = 1", True),
    ("UPDATE party SET name = CAST(x'c3' AS TEXT) WHERE id = 1", True),
    ("UPDATE party SET uid = x'00' WHERE id = 1", True),
    ("UPDATE component SET parent_component = id", False),
    ("UPDATE component SET parent_component = 2 WHERE id = 1", False),
    ("UPDATE negotiation SET markings = '[]'", True),
    ("UPDATE negotiation SET markings = 'no json'", True),
    ("UPDATE negotiation SET scale = '{}'", True),
    ("UPDATE negotiation SET scale = '[1, 2]'", True),
    ("UPDATE negotiation SET title = ''", True),
    ("DELETE FROM negotiation", True),
    ("DELETE FROM change", True),
    ("DELETE FROM author", True),
    ("DELETE FROM party", True),
    ("UPDATE revision SET content = '{'", True),
    ("UPDATE revision SET content = '[]'", True),
    ("INSERT INTO recode (change_id, mapping) VALUES (1, 'x')", True),
    ("UPDATE text_version SET date = 5", True),
    ("UPDATE text_version SET nature = 'wish'", True),
    ("DELETE FROM search_data WHERE id > 1", True),
]


@pytest.mark.parametrize(("sql", "is_found"), BENT)
def test_a_file_whose_rows_say_what_cannot_be(sound, place, sql, is_found):
    place.write_bytes(sound)
    db = sqlite3.connect(place)
    db.executescript("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    db.execute(sql)
    db.commit()
    db.close()
    survives(place)
    if is_found:
        try:
            assert any(finding.problems for finding in check(place))
        except NegotiatorError:
            with pytest.raises(NegotiatorError):
                Record.open(place)


def test_an_index_that_is_empty_is_made_anew(sound, place):
    place.write_bytes(sound)
    db = sqlite3.connect(place)
    db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    db.commit()
    assert db.execute("SELECT count(*) FROM search_docsize").fetchone() == (0,)
    db.close()
    assert not any(finding.problems for finding in check(place))


def test_wrong_types_in_columns_are_refused(sound, place):
    place.write_bytes(sound)
    db = sqlite3.connect(place)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')')")
    db.execute("PRAGMA writable_schema = RESET")
    db.execute("UPDATE position SET expressed = 'yesterday', stance = x'00'")
    db.commit()
    db.close()
    with pytest.raises(NegotiatorError, match="not built as Negotiator"):
        Record.open(place)
    survives(place)


def test_the_schema_is_what_the_migrations_make():
    db = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(db)
    assert schema.digest(db) == schema.SCHEMA_DIGEST
    db.close()


# ---------------------------------------------------------------------- rescue


@pytest.mark.parametrize("seed", range(40))
def test_what_can_be_read_of_a_damaged_file_is_rescued(sound, place, tmp_path, seed):
    chance = random.Random(3000 + seed)
    content = bytearray(sound)
    for _ in range(chance.randrange(1, 4)):
        page = chance.randrange(3, len(content) // 4096)
        filling = bytes(4096) if seed % 2 else chance.randbytes(4096)
        content[page * 4096 : (page + 1) * 4096] = filling
    place.write_bytes(content)
    out = tmp_path / "rescued.negotiation"
    try:
        rescue(place, out)
    except NegotiatorError:
        assert not out.exists()
        return
    assert [each.problems for each in check(out)] == [()] * len(check(out))
    assert place.read_bytes() == bytes(content)


def test_a_rescue_says_what_is_missing(sound, place, tmp_path):
    place.write_bytes(sound)
    db = sqlite3.connect(place)
    db.executescript("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    db.execute("UPDATE position SET stance = 50 WHERE id IN (3, 4)")
    db.execute("UPDATE party SET kind = 'empire' WHERE id = 2")
    db.commit()
    db.close()
    found = rescue(place, tmp_path / "out.negotiation")
    assert found.missing["party", "its content cannot be"] == 1
    assert found.kept["party"] == 2
    assert found.missing["position", "its party is missing"] == 20
    with Record.open(tmp_path / "out.negotiation") as record:
        assert record.negotiation.title == "Talks"
        cells = tables.matrix_table(record, Perspective())["cells"]
    assert {cell["party"] for cell in cells} == {"UA", "TR"}


def test_a_rescue_never_replaces_a_file(sound, place, tmp_path):
    place.write_bytes(sound)
    out = tmp_path / "out.negotiation"
    out.write_text("mine")
    with pytest.raises(NegotiatorError, match="already there"):
        rescue(place, out)
    assert out.read_text() == "mine"


def test_a_sound_file_is_rescued_whole(sound, place, tmp_path):
    place.write_bytes(sound)
    found = rescue(place, tmp_path / "out.negotiation")
    assert found.missing == {}
    assert found.kept["position"] == 60
    with (
        Record.open(place) as before,
        Record.open(tmp_path / "out.negotiation") as after,
    ):
        assert tables.matrix_table(before, Perspective()) == tables.matrix_table(
            after, Perspective()
        )
        assert changes_table(before, details=True) == changes_table(after, details=True)
