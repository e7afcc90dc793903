"""A shared folder: colleagues' copies in it are found and told, and never written."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from negotiator import settings
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.domain.redaction import Part, Redaction
from negotiator.reports.shared_words import found_table, moment_words, news_words, what_words
from negotiator.store import lookup, merging, own_copy, recording, shared_folder, sharing
from negotiator.store.passwords import is_locked, passwords
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from negotiator.store.shared_folder import Finding, scan, with_news
from tests.command_line import answer, run

FILES = Path(__file__).resolve().parent.parent / "files"
LONG_AGO = 1_700_000_000


@pytest.fixture(autouse=True)
def _no_password_stays():
    passwords.forget()
    yield
    passwords.forget()


@pytest.fixture
def record(sample):
    with Record.open(sample, author="Desk 2") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path):
    """A shared folder; nothing that is found in it may be changed by whoever only looks."""
    place = tmp_path / "shared"
    place.mkdir()
    return place


def listing(folder):
    """Return all that a folder holds: names, bytes and moments of writing."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes() if path.is_file() and not path.is_symlink() else b"",
            path.lstat().st_mtime_ns,
            path.lstat().st_mode,
        )
        for path in folder.rglob("*")
    }


def look(record, folder, former=None):
    """Scan a folder, which is as it was afterwards; returns what is found by file name."""
    before = listing(folder)
    found = scan(record, folder, former or {})
    assert listing(folder) == before
    return {each.path.relative_to(folder).as_posix(): each for each in found}


def say(record, statement="said"):
    position = Position.build(
        {
            "party": lookup.party(record, "RU").uid,
            "component": lookup.component(record, "A.2").uid,
            "stance": 1,
            "expressed_on": "2026-03-04",
            "statement": statement,
        }
    )
    recording.record_position(record, position)
    return position


def from_colleague(record, path, author="Anna", said=3):
    """Put a whole copy into a folder that a colleague has worked in."""
    sharing.share_whole(record, path)
    with Record.open(path, author=author) as copy:
        for number in range(said):
            say(copy, f"{author} {number}")
        russia = lookup.party(copy, "RU")
        recording.edit_row(copy, russia.revised(name=f"Russia, {author}"))
    return path


def merged(record, *paths):
    copies = [Record.open_copy(path) for path in paths]
    try:
        return merging.merge(record, copies)[0]
    finally:
        for copy in copies:
            copy.close()


# ---------------------------------------------------------------------- what a file is


def test_a_colleagues_copy_brings_what_is_not_here_until_it_is_merged(record, folder):
    path = from_colleague(record, folder / "anna.negotiation")
    found = look(record, folder)["anna.negotiation"]
    assert (found.finding, found.number, found.author) == (Finding.NEWS, 4, "Anna")
    assert found.at is not None
    change = merged(record, path)
    assert look(record, folder)["anna.negotiation"].finding is Finding.KNOWN
    with Record.open(path, author="Anna") as copy:
        say(copy, "once more")
    assert look(record, folder)["anna.negotiation"].number == 1
    record.undo()
    assert record.redo_label() == change.label
    assert look(record, folder)["anna.negotiation"].number == 5


def test_an_earlier_state_of_the_record_has_no_news_whatever_was_undone_since(record, folder):
    say(record)
    sharing.share_whole(record, folder / "mine.negotiation")
    assert look(record, folder)["mine.negotiation"].finding is Finding.EARLIER
    record.undo()
    say(record, "instead")
    found = look(record, folder)["mine.negotiation"]
    assert (found.finding, found.number) == (Finding.EARLIER, 0)


@pytest.mark.parametrize(
    "name",
    [
        "talks (Anna's conflicted copy 2026-03-04).negotiation",
        "talks-ANNA-PC.negotiation",
        "talks (conflicted copy 2026-03-04 120000).negotiation",
        "talks.sync-conflict-20260304-120000-ABCDEFG.negotiation",
        "talks (1).negotiation",
    ],
)
def test_a_conflicted_copy_is_found_and_told_as_one(record, folder, name):
    sharing.share_whole(record, folder / "talks.negotiation")
    from_colleague(record, folder / name)
    found = look(record, folder)
    assert found["talks.negotiation"].finding is Finding.EARLIER
    assert found[name].conflict_of == "talks.negotiation"
    told = news_words(with_news(found.values()), "Desk 2")
    assert told.startswith("A conflicted copy of talks.negotiation, changed by Anna on ")
    assert told.endswith(", brings 4 changes.")


def test_the_name_and_the_folder_below_make_no_difference(record, folder):
    (folder / "Anna" / "deeper").mkdir(parents=True)
    from_colleague(record, folder / "Anna" / "Whatever It Is.NEGOTIATION")
    from_colleague(record, folder / "Anna" / "deeper" / "too-deep.negotiation")
    (found,) = look(record, folder).items()
    assert found[0] == "Anna/Whatever It Is.NEGOTIATION"
    assert found[1].number == 4


def test_the_record_itself_is_known_and_never_opened(record, folder, monkeypatch):
    own = folder / "talks.negotiation"
    sharing.share_whole(record, own)
    monkeypatch.setattr(shared_folder.Record, "open_copy", lambda path: pytest.fail(str(path)))
    with Record.open(own) as ours:
        assert look(ours, folder)["talks.negotiation"].finding is Finding.ITSELF


def test_another_negotiation_is_left_alone(record, folder):
    with Record.making(folder / "o.negotiation", Negotiation(title="Other"), author="x") as (
        _,
        change,
    ):
        change.add(Party(code="ZZ", name="Zed"))
    found = look(record, folder)["o.negotiation"]
    assert (found.finding, found.number, found.author) == (Finding.ANOTHER, 0, "")
    assert with_news([found]) == []


def test_a_copy_of_an_older_schema_is_read_without_bringing_it_up_to_date(tmp_path, folder):
    ours = tmp_path / "ours.negotiation"
    shutil.copy(FILES / "schema-1.negotiation", ours)
    shutil.copy(FILES / "schema-1.negotiation", folder / "older.negotiation")
    with Record.open(ours, author="Desk 2") as record:
        assert look(record, folder)["older.negotiation"].finding is Finding.EARLIER


def test_a_redacted_copy_that_came_back_changed_has_news(record, folder):
    path = folder / "press.negotiation"
    sharing.share_redacted(record, Redaction(ceiling=0, without=frozenset({Part.QUOTES})), path)
    found = look(record, folder)["press.negotiation"]
    assert (found.finding, found.number) == (Finding.KNOWN, 0)
    with Record.open(path, author="Press") as copy:
        recording.add_row(copy, Party(code="XK", name="Kosovo"))
    found = look(record, folder)["press.negotiation"]
    assert (found.finding, found.number, found.author) == (Finding.NEWS, 1, "Press")


def test_a_locked_copy_waits_for_its_password(record, folder):
    path = from_colleague(record, folder / "locked.negotiation")
    change_password(path, "hers", settings.backups_folder())
    passwords.forget()
    assert look(record, folder)["locked.negotiation"].finding is Finding.LOCKED
    passwords.add("hers")
    assert look(record, folder)["locked.negotiation"].number == 4


def test_two_files_that_hold_the_same_are_told_once(record, folder):
    path = from_colleague(record, folder / "anna.negotiation")
    shutil.copy(path, folder / "anna (1).negotiation")
    found = look(record, folder)
    assert [each.finding for each in found.values()] == [Finding.NEWS] * 2
    assert len(with_news(found.values())) == 1


# ---------------------------------------------------------------------- files on their way


def test_a_file_that_is_still_coming_in_is_looked_at_again_and_not_complained_about(record, folder):
    path = from_colleague(record, folder / "anna.negotiation")
    whole = path.read_bytes()
    former = {}
    for part in (0, 50, 700, len(whole) // 2, len(whole) - 4096):
        path.write_bytes(whole[:part])
        os.utime(path, (LONG_AGO, LONG_AGO))
        found = look(record, folder, former)["anna.negotiation"]
        assert found.finding is Finding.ARRIVING
        assert with_news([found]) == []
        former = {path: found}
    path.write_bytes(bytes(len(whole)))
    found = look(record, folder, former)["anna.negotiation"]
    assert found.finding is Finding.ARRIVING
    path.write_bytes(whole)
    assert look(record, folder, {path: found})["anna.negotiation"].number == 4


def test_a_file_that_is_being_written_is_left_for_later(record, folder):
    path = from_colleague(record, folder / "anna.negotiation")
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA cache_size = 1")
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE source SET quote = quote || 'x'")
    db.execute("UPDATE party SET name = name || 'x'")
    assert (folder / "anna.negotiation-journal").exists()
    found = look(record, folder)["anna.negotiation"]
    assert found.finding is Finding.ARRIVING
    assert found.reason == "anna.negotiation is being written, or was left half written."
    db.execute("ROLLBACK")
    db.close()
    assert look(record, folder)["anna.negotiation"].number == 4


def test_a_file_that_changes_while_it_is_read_is_left_for_later(record, folder, monkeypatch):
    path = from_colleague(record, folder / "anna.negotiation")
    read = shared_folder.history

    def touched(copy, limit):
        os.utime(path, (LONG_AGO, LONG_AGO))
        return read(copy, limit)

    monkeypatch.setattr(shared_folder, "history", touched)
    (found,) = scan(record, folder)
    assert found.finding is Finding.ARRIVING
    monkeypatch.setattr(shared_folder, "history", read)
    assert look(record, folder, {path: found})["anna.negotiation"].number == 4


def test_a_file_that_is_gone_meanwhile_is_not_told(record, folder, monkeypatch):
    path = from_colleague(record, folder / "anna.negotiation")
    read = shared_folder.history

    def gone(copy, limit):
        found = read(copy, limit)
        path.unlink()
        return found

    monkeypatch.setattr(shared_folder, "history", gone)
    assert scan(record, folder) == []


def test_a_file_that_is_as_it_was_is_not_opened_again(record, folder, monkeypatch):
    path = from_colleague(record, folder / "anna.negotiation")
    found = look(record, folder)["anna.negotiation"]
    monkeypatch.setattr(shared_folder, "look_at", lambda *_, **__: pytest.fail("opened"))
    assert scan(record, folder, {path: found}) == [found]


# ---------------------------------------------------------------------- hostile and odd ones


def test_odd_and_hostile_files_are_harmless(record, folder, tmp_path):
    whole = from_colleague(record, folder / "planted.negotiation")
    outside = from_colleague(record, tmp_path / "outside.negotiation")
    db = sqlite3.connect(whole)
    db.execute(
        "CREATE TRIGGER evil AFTER INSERT ON party BEGIN DELETE FROM position; END",
    )
    db.commit()
    db.close()
    (folder / "noise.negotiation").write_bytes(os.urandom(8192))
    (folder / "words.negotiation").write_text("not a record")
    (folder / "words.txt").write_text("not a record")
    (folder / ".hidden.negotiation").write_bytes(outside.read_bytes())
    (folder / "link.negotiation").symlink_to(outside)
    (folder / "folder.negotiation").mkdir()
    (folder / "link to folder").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe.negotiation")
    (folder / "bent\n\u202ename.negotiation").write_text("x")
    for path in folder.iterdir():
        if path.is_file() and not path.is_symlink():
            os.utime(path, (LONG_AGO, LONG_AGO))
    found = look(record, folder)
    assert {name: each.finding for name, each in found.items()} == {
        "planted.negotiation": Finding.UNREADABLE,
        "noise.negotiation": Finding.LOCKED,
        "words.negotiation": Finding.UNREADABLE,
        "bent\n\u202ename.negotiation": Finding.UNREADABLE,
    }
    assert "code that Negotiator never writes" in what_words(found["planted.negotiation"])
    words = found_table(found["bent\n\u202ename.negotiation"], folder)
    assert words["file"] == "bent name.negotiation"
    assert what_words(found["bent\n\u202ename.negotiation"]).isprintable()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE change SET at = 9223372036854775807",
        "UPDATE change SET at = -9223372036854775808",
        "UPDATE change SET uid = zeroblob(16) WHERE id = 1",
        "UPDATE author SET name = name || char(10) || char(8238) || 'na' || hex(zeroblob(5000))",
        "DELETE FROM change",
        "DELETE FROM negotiation",
        "UPDATE negotiation SET scale = 'nonsense'",
        "UPDATE party SET revision = zeroblob(16)",
        "UPDATE position SET uid = zeroblob(16) WHERE id = 3",
    ],
)
def test_a_copy_that_says_what_cannot_be_is_told_in_plain_words(record, folder, sql):
    path = from_colleague(record, folder / "bent.negotiation")
    db = sqlite3.connect(path)
    db.execute(sql)
    db.commit()
    db.close()
    os.utime(path, (LONG_AGO, LONG_AGO))
    found = look(record, folder)["bent.negotiation"]
    for words in (
        news_words([found], "Desk 2"),
        what_words(found),
        moment_words(found),
        str(found_table(found, folder)),
    ):
        assert words.isprintable()
        assert len(words) < 500


def test_a_folder_with_ever_so_many_files_is_looked_at_in_part(record, folder, monkeypatch):
    monkeypatch.setattr(shared_folder, "MOST_FILES", 5)
    for number in range(20):
        path = folder / f"{number}.negotiation"
        path.write_text("x")
        os.utime(path, (LONG_AGO + number, LONG_AGO + number))
    assert list(look(record, folder)) == [
        f"{number}.negotiation" for number in (19, 18, 17, 16, 15)
    ]


def test_a_folder_that_is_not_there_is_told(record, folder):
    with pytest.raises(NegotiatorError, match="The shared folder gone cannot be read: "):
        scan(record, folder / "gone")


def test_looking_can_be_cancelled(record, folder):
    from_colleague(record, folder / "anna.negotiation")
    with pytest.raises(NegotiatorError, match="was cancelled"):
        scan(record, folder, goes_on=lambda: False)


@pytest.mark.parametrize("is_file_locked", [False, True])
def test_a_copy_in_another_journal_mode_is_refused_with_nothing_made_beside_it(
    record, folder, is_file_locked
):
    path = from_colleague(record, folder / "anna.negotiation")
    if is_file_locked:
        from sqlcipher3 import dbapi2

        change_password(path, "hers", settings.backups_folder())
        db = dbapi2.connect(str(path))
        db.set_key("hers")
    else:
        db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("UPDATE party SET name = name || '!'")
    db.commit()
    db.close()
    os.utime(path, (LONG_AGO, LONG_AGO))
    found = look(record, folder)["anna.negotiation"]
    assert found.finding is Finding.UNREADABLE
    assert found.reason.startswith("anna.negotiation cannot be read without writing beside it")
    with pytest.raises(NegotiatorError, match="cannot be read without writing beside it"):
        merged(record, path)
    assert [each.name for each in folder.iterdir()] == ["anna.negotiation"]


# ---------------------------------------------------------------------- one's own copy


def test_ones_own_copy_is_put_there_and_replaced_whole(record, folder):
    put = own_copy.put_copy(record, folder)
    assert put.path.name == f"{Path(record.name).stem} – Desk 2.negotiation"
    assert put.is_written
    before = listing(folder)
    assert not own_copy.put_copy(record, folder).is_written
    assert listing(folder) == before
    say(record)
    assert own_copy.put_copy(record, folder).is_written
    with Record.open_copy(put.path) as copy:
        assert merging.look(record, copy).is_nothing
        assert shared_folder.state_of(copy) == shared_folder.state_of(record)
    assert [each.name for each in folder.iterdir()] == [put.path.name]
    assert look(record, folder)[put.path.name].finding is Finding.EARLIER


def test_colleagues_may_read_the_copy_as_other_files_in_the_folder(record, folder):
    (folder / "other.txt").write_text("x")
    put = own_copy.put_copy(record, folder).path
    assert put.stat().st_mode == (folder / "other.txt").stat().st_mode
    put.chmod(0o640)
    say(record)
    own_copy.put_copy(record, folder)
    assert put.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("what", "happened"),
    [
        ("anna's", "is no earlier state of your record: Anna changed it last"),
        ("merged", "is no earlier state of your record: Anna changed it last"),
        ("another negotiation", "is of another negotiation"),
        ("locked", "is locked with a password that was not given"),
        ("a part", "is not whole yet"),
        ("words", "cannot be read"),
        ("a link", "is no plain file"),
        ("a folder", "is no plain file"),
    ],
)
def test_what_is_not_ones_own_former_copy_is_never_replaced(
    record, folder, tmp_path, what, happened
):
    target = own_copy.own_copy_path(record, folder)
    if what in ("anna's", "merged", "locked", "a part"):
        from_colleague(record, target)
    if what == "merged":
        merged(record, target)
    elif what == "another negotiation":
        Record.create(target, Negotiation(title="Other"), author="x").close()
    elif what == "locked":
        change_password(target, "hers", settings.backups_folder())
        passwords.forget()
    elif what == "a part":
        target.write_bytes(target.read_bytes()[:5000])
    elif what == "words":
        target.write_text("words")
        os.utime(target, (LONG_AGO, LONG_AGO))
    elif what == "a link":
        target.symlink_to(from_colleague(record, tmp_path / "outside.negotiation"))
    elif what == "a folder":
        target.mkdir()
    before = listing(tmp_path / "shared")
    with pytest.raises(NegotiatorError, match=happened):
        own_copy.put_copy(record, folder)
    assert listing(folder) == before


def test_a_record_that_is_worked_on_in_the_folder_is_not_put_over_itself(record, folder):
    own = own_copy.own_copy_path(record, folder)
    sharing.share_whole(record, own)
    with Record.open(own, author="Desk 2") as ours:
        assert own_copy.own_copy_path(ours, folder) == own
        with pytest.raises(NegotiatorError, match="is the record itself"):
            own_copy.put_copy(ours, folder)


def test_what_comes_in_while_the_copy_is_made_is_not_replaced(record, folder, monkeypatch):
    target = own_copy.put_copy(record, folder).path
    say(record)
    share = own_copy.share_whole

    def and_somebody_writes(*args, **named):
        share(*args, **named)
        target.write_text("somebody else's")

    monkeypatch.setattr(own_copy, "share_whole", and_somebody_writes)
    with pytest.raises(NegotiatorError, match="was written by another program meanwhile"):
        own_copy.put_copy(record, folder)
    assert target.read_text() == "somebody else's"
    assert [each.name for each in folder.iterdir()] == [target.name]


def test_the_copy_of_a_locked_record_is_locked(sample, folder):
    with Record.open(sample, author="Desk 2") as plain:
        former = own_copy.put_copy(plain, folder).path
    change_password(sample, "ours", settings.backups_folder())
    with Record.open(sample, author="Desk 2") as record:
        assert own_copy.put_copy(record, folder).is_written
        assert is_locked(former)
        assert not own_copy.put_copy(record, folder).is_written
    assert [each.name for each in folder.iterdir()] == [former.name]


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Anna/..\\:x", "Anna_..__x"),
        ("  ", "unnamed"),
        ("a\nb\u202e", "a_b_"),
        ("ї" * 100, "ї" * 40),
    ],
)
def test_the_name_of_a_copy_can_stand_on_every_disk(record, folder, author, name):
    record.author = author
    path = own_copy.put_copy(record, folder).path
    assert path.parent == folder
    assert path.stem.endswith(f" – {name}")


def test_a_folder_that_cannot_be_written_is_told(record, folder):
    with pytest.raises(NegotiatorError, match="cannot be written"):
        own_copy.put_copy(record, folder / "gone")


# ---------------------------------------------------------------------- from the command line


def test_the_folder_is_listed_and_merged_from_the_command_line(sample, folder):
    with Record.open(sample, author="Desk 2") as record:
        from_colleague(record, folder / "anna.negotiation", "Anna", 2)
        from_colleague(record, folder / "ben.negotiation", "Ben", 1)
        sharing.share_whole(record, folder / "mine.negotiation")
    before = listing(folder)
    code, output, _ = run("shared-folder", sample, folder)
    assert code == 0
    assert "anna.negotiation: Brings 3 changes. Changed last by Anna, " in output
    assert "mine.negotiation: An earlier state of this record. " in output
    code, output, problem = run("shared-folder", sample, folder, "--merge")
    assert code == 1
    assert "is to be decided first" in problem
    assert "Conflict: party " in output
    found = answer("shared-folder", sample, folder)
    assert found["merged"] is found["put"] is found["change"] is None
    assert {each["file"]: each["changes"] for each in found["files"]} == {
        "anna.negotiation": 3,
        "ben.negotiation": 2,
        "mine.negotiation": 0,
    }
    found = answer("shared-folder", sample, folder, "--merge", "--take", "newest")
    assert [each["added"] for each in found["merged"]] in (
        [{"position": 2}, {"position": 1}],
        [{"position": 1}, {"position": 2}],
    )
    assert "3 positions" in found["change"]
    assert listing(folder) == before
    code, output, _ = run("shared-folder", sample, folder, "--merge")
    assert "Nothing to merge." in output
    assert "anna.negotiation: Nothing that is not here." in output


def test_a_copy_is_put_there_from_the_command_line(sample, folder):
    found = answer("shared-folder", sample, folder, "--put")
    assert [each.name for each in folder.iterdir()] == [found["put"]]
    _, output, _ = run("shared-folder", sample, folder, "--put")
    assert f"{found['put']} is there already, as the record is now." in output
    code, _, problem = run("shared-folder", sample, folder, "--take", "ours")
    assert (code, problem) == (1, "--take, --same and --apart say how to merge. Give --merge too.")


def test_an_empty_folder_says_so(sample, folder):
    assert run("shared-folder", sample, folder)[1] == "No negotiations lie in that folder.\n"
