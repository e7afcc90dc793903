import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.store import reads
from negotiator.store.check import check
from negotiator.store.connections import connect
from negotiator.store.empty import make_empty
from negotiator.store.history import history, summary
from negotiator.store.record import Record
from negotiator.store.schema import APPLICATION_ID, SCHEMA_VERSION, migrate


@pytest.fixture
def path(tmp_path):
    return tmp_path / "t.negotiation"


def make(path, title="Talks"):
    return Record.create(path, Negotiation(title=title), author="Desk 2")


def test_what_is_recorded_is_there_when_the_file_is_opened_again(path):
    with make(path) as record, record.change("Add party: Ukraine") as change:
        change.add(Party(code="UA", name="Україна"))
    with Record.open(path) as record:
        assert [party.name for _, party in record.rows(Party)] == ["Україна"]
        assert record.negotiation.title == "Talks"


def test_the_file_is_one_whole_file_with_our_mark(path):
    make(path).close()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == ["t.negotiation"]
    with Record.open(path) as record:
        pragmas = {
            name: record.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "foreign_keys",
                "synchronous",
                "secure_delete",
                "trusted_schema",
            )
        }
    assert pragmas == {
        "journal_mode": "delete",
        "foreign_keys": 1,
        "synchronous": 3,
        "secure_delete": 1,
        "trusted_schema": 0,
    }


def test_a_new_record_is_built_as_one_that_came_through_all_schemas():
    def told(db):
        pragmas = [
            db.execute(f"PRAGMA {name}").fetchone()
            for name in ("application_id", "user_version", "page_size", "foreign_keys")
        ]
        steps = db.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
        return pragmas, steps, db.execute("SELECT * FROM sqlite_schema").fetchall()

    came = connect(None)
    migrate(came)
    for _ in range(2):
        new = connect(None)
        make_empty(new)
        assert told(new) == told(came)
        new.close()
    came.close()


def test_records_are_made_in_several_threads_at_once():
    def title(n):
        with Record.in_memory(Negotiation(title=f"Talks {n}")) as record:
            return record.negotiation.title

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(title, range(80))) == [f"Talks {n}" for n in range(80)]


def test_all_our_tables_are_strict(path):
    with make(path) as record:
        tables = record.connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
            "AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' "
            "AND name <> '_sqlite_migrations'"
        ).fetchall()
    assert tables == []


def test_an_existing_file_is_never_replaced_unasked(path):
    make(path).close()
    before = path.read_bytes()
    with pytest.raises(NegotiatorError):
        make(path, "Other")
    assert path.read_bytes() == before
    Record.create(path, Negotiation(title="Other"), author="x", force=True).close()
    with Record.open(path) as record:
        assert record.negotiation.title == "Other"


def test_a_change_that_fails_leaves_nothing(path):
    with make(path) as record:
        before = summary(record)
        with pytest.raises(NegotiatorError), record.change("Add two") as change:
            change.add(Party(code="UA", name="Ukraine"))
            change.add(Party(code="ua", name="Again"))
        assert summary(record) == before


def test_a_file_that_failed_while_being_made_is_not_there(path):
    with pytest.raises(RuntimeError), Record.making(path, Negotiation(title="T"), author="x"):
        raise RuntimeError
    assert not any(path.parent.glob("*.negotiation"))
    assert not any(path.parent.glob(".*unfinished"))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("text", b"hello, this is no database at all" * 9, "is not a Negotiator file"),
        ("empty", b"", "is empty"),
        ("short", b"SQLite format 3\x00", "is not a Negotiator file"),
    ],
)
def test_what_is_no_record_is_refused_untouched(tmp_path, name, content, words):
    path = tmp_path / f"{name}.negotiation"
    path.write_bytes(content)
    with pytest.raises(NegotiatorError) as problem:
        Record.open(path)
    assert words in str(problem.value)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [path.name]


def test_another_program_s_database_is_refused_untouched(tmp_path):
    path = tmp_path / "other.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE t (a)")
    db.commit()
    db.close()
    before = path.read_bytes()
    with pytest.raises(NegotiatorError) as problem:
        Record.open(path)
    assert "another program" in str(problem.value)
    assert path.read_bytes() == before


def test_a_newer_schema_is_refused_untouched(path):
    make(path).close()
    content = bytearray(path.read_bytes())
    content[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    path.write_bytes(content)
    with pytest.raises(NegotiatorError) as problem:
        Record.open(path)
    assert "newer Negotiator" in str(problem.value)
    assert path.read_bytes() == bytes(content)


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path):
    with pytest.raises(NegotiatorError, match="is a folder"):
        Record.open(tmp_path)
    with pytest.raises(NegotiatorError, match="There is no file"):
        Record.open(tmp_path / "gone.negotiation")


def test_planted_triggers_are_never_run(path):
    with make(path) as record:
        record.connection.execute(
            "CREATE TRIGGER evil AFTER INSERT ON party BEGIN DELETE FROM party; END"
        )
    with pytest.raises(NegotiatorError, match="holds code"):
        Record.open(path)


def test_a_file_that_may_not_be_written_opens_for_reading_only(path, monkeypatch):
    make(path).close()
    monkeypatch.setattr("negotiator.store.file.os.access", lambda *_: False)
    with Record.open(path) as record:
        assert record.read_only
        with pytest.raises(NegotiatorError, match="reading only"), record.change("x"):
            pass


def test_a_file_in_use_elsewhere_says_so(path):
    with make(path) as record, Record.open(path) as other:
        other.connection.execute("PRAGMA busy_timeout = 1")
        record.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(NegotiatorError, match="another program"), other.change("x"):
            pass
        record.connection.execute("ROLLBACK")


def test_a_damaged_file_is_found_by_the_check(sample):
    assert not any(finding.problems for finding in check(sample))
    content = bytearray(sample.read_bytes())
    for place in range(40_000, 60_000, 512):
        content[place : place + 8] = b"\xff" * 8
    sample.write_bytes(content)
    try:
        findings = check(sample)
    except NegotiatorError:
        return
    assert any(finding.problems for finding in findings)


def test_the_check_finds_a_missing_search_entry(sample):
    with Record.open(sample) as record:
        row = record.rows(Party)[0][1]
        text = "\n".join((row.code, row.name, row.in_framework, row.anticipated_result))
        record.connection.execute(
            "INSERT INTO search (search, rowid, text) VALUES ('delete', 17, ?)", (text,)
        )
        record.connection.execute("DELETE FROM search_docsize WHERE id = 17")
    findings = {finding.what: finding.problems for finding in check(sample)}
    assert findings["search index"]


def test_history_tells_changes_newest_first(talks):
    talks.say("RU", "A.2", "opposes", "2026-03-04")
    talks.record.undo()
    labels = [change.label for change in history(talks.record)][:2]
    assert labels == ["Undo: Record position: RU on A.2", "Record position: RU on A.2"]
    assert history(talks.record)[1].undone


def test_a_copied_file_is_whole_at_any_time(path, tmp_path):
    with make(path) as record:
        with record.change("Add party") as change:
            change.add(Party(code="UA", name="Ukraine"))
        copy = tmp_path / "copy.negotiation"
        shutil.copy(path, copy)
        with Record.open(copy) as other:
            assert len(reads.framework(other).parties) == 1


def test_a_full_disk_leaves_the_record_as_it_was(path):
    with make(path) as record:
        before = summary(record)
        pages = record.connection.execute("PRAGMA page_count").fetchone()[0]
        record.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(NegotiatorError, match="no room left"):
            for n in range(500):
                with record.change("Add party") as change:
                    change.add(Party(code=f"P{n}", name="x" * 200, anticipated_result="y" * 5000))
        record.connection.execute("PRAGMA max_page_count = 1000000")
        with record.change("Add party") as change:
            change.add(Party(code="UA", name="Ukraine"))
        assert summary(record).parties > before.parties
    assert not any(finding.problems for finding in check(path))
