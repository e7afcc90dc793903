"""Files with a password: nothing of them can be read without it, wherever it lies."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as cipher

from negotiator import settings
from negotiator.domain.errors import LockedError, NegotiatorError
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.domain.redaction import Redaction
from negotiator.exchange.sample import write_sample
from negotiator.store import backups, lookup, merging, recording, sharing
from negotiator.store.check import check
from negotiator.store.file import guard
from negotiator.store.lock import acquire
from negotiator.store.locked import export, find_key
from negotiator.store.passwords import is_locked, key_of, passwords, read_password
from negotiator.store.record import Record
from negotiator.store.relocking import change_password
from negotiator.store.rescue import rescue
from negotiator.store.schema import SCHEMA_VERSION
from tests.command_line import answer, run
from tests.exchange.test_record_json import tables

MARK = "Zebrafish-Marked"
FILES = Path(__file__).resolve().parent.parent / "files"


@pytest.fixture
def locked(tmp_path):
    """The sample, locked with a password."""
    path = tmp_path / "talks.negotiation"
    write_sample(path)
    lock(path, "pä'ss \"wörd")
    return path


def lock(path, password):
    """Lock a file and its backups with a password, or with none."""
    return change_password(path, password, settings.backups_folder())


def say_marked(record):
    position = Position.build(
        {
            "party": lookup.party(record, "RU").uid,
            "component": lookup.component(record, "A.2").uid,
            "stance": 1,
            "expressed_on": "2026-03-04",
            "statement": f"{MARK} statement",
            "note": f"{MARK} note",
        }
    )
    recording.record_position(record, position)


def is_marked(record):
    """Whether what ``say_marked`` says is on record."""
    statements = record.connection.execute("SELECT statement FROM position")
    return (f"{MARK} statement",) in statements.fetchall()


def places_of(folder, mark=MARK):
    """Return the files below a folder in which a text can be read."""
    wanted = [mark.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in wanted)
    ]


def test_a_locked_file_is_the_same_record(tmp_path):
    plain, path = tmp_path / "plain.negotiation", tmp_path / "talks.negotiation"
    write_sample(plain)
    path.write_bytes(plain.read_bytes())
    before = tables(plain)
    lock(path, "one")
    assert is_locked(path)
    assert not is_locked(plain)
    assert guard(path) == SCHEMA_VERSION
    assert not [words for each in check(path) for words in each.problems]
    lock(path, "two")
    passwords.forget()
    passwords.add("one")
    with pytest.raises(LockedError, match="not that of talks"):
        Record.open(path)
    passwords.add("two")
    lock(path, "")
    assert not is_locked(path)
    assert tables(path) == before
    assert not list(tmp_path.glob(".*"))


def test_no_password_and_a_wrong_one_are_told_apart(locked):
    before = locked.read_bytes()
    passwords.forget()
    with pytest.raises(LockedError) as caught:
        Record.open(locked)
    assert not caught.value.is_wrong
    assert "is locked with a password" in str(caught.value)
    passwords.add("wrong")
    with pytest.raises(LockedError) as caught:
        Record.open(locked)
    assert caught.value.is_wrong
    assert locked.read_bytes() == before


def test_damage_is_told_where_the_password_is_right(locked, tmp_path):
    content = bytearray(locked.read_bytes())
    for place in range(4096, len(content), 4096):
        content[place + 100] ^= 1
    bent = tmp_path / "bent.negotiation"
    bent.write_bytes(content)
    with pytest.raises(NegotiatorError, match="is damaged") as caught:
        Record.open(bent)
    assert not isinstance(caught.value, LockedError)
    content = bytearray(locked.read_bytes())
    content[100] ^= 1
    bent.write_bytes(content)
    with pytest.raises(LockedError, match="or the file is damaged at its beginning"):
        Record.open(bent)


@pytest.mark.parametrize("size", [4096 * 3, 4096, 5000, 100, 0])
def test_what_is_no_file_of_ours_is_told(tmp_path, size):
    path = tmp_path / "noise.negotiation"
    path.write_bytes(bytes((n * 197 + 131) % 251 + 5 for n in range(size)))
    passwords.add("some")
    with pytest.raises(NegotiatorError):
        Record.open(path)


@pytest.mark.parametrize("password", ["", "with\x00zero", "\ud800"])
def test_what_cannot_be_a_password_is_refused(tmp_path, password):
    path = tmp_path / "talks.negotiation"
    write_sample(path)
    before = path.read_bytes()
    with pytest.raises(NegotiatorError):
        passwords.add(password)
    if password:
        with pytest.raises(NegotiatorError):
            lock(path, password)
    assert path.read_bytes() == before


def test_a_change_that_fails_leaves_the_file(locked, monkeypatch, tmp_path):
    before = locked.read_bytes()

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("negotiator.store.relocking.os.fsync", fail)
    with pytest.raises(NegotiatorError, match="No space left"):
        lock(locked, "other")
    assert locked.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_nothing_of_a_locked_file_lies_anywhere_in_plain(tmp_path):
    path = tmp_path / "talks.negotiation"
    write_sample(path)
    lock(path, "secret")
    with Record.open(path, author="Desk") as record:
        say_marked(record)
        record.connection.execute("BEGIN IMMEDIATE")
        record.connection.execute("UPDATE position SET note = note || ' more'")
        record.connection.execute("PRAGMA cache_spill = 1")
        assert not places_of(tmp_path)
        record.connection.execute("ROLLBACK")
        backup = backups.make(record.connection, path, tmp_path / "backups", "hourly")
        sharing.share_whole(record, tmp_path / "whole.negotiation")
        sharing.share_redacted(
            record, Redaction(), tmp_path / "redacted.negotiation", password="other"
        )
        record.undo()
    backups.restore(backup, path, tmp_path / "backups")
    for each in (path, backup.path, *tmp_path.glob("*.negotiation")):
        assert is_locked(each), each
    assert not places_of(tmp_path)
    with pytest.raises(LockedError):  # The password of a copy is not kept.
        Record.open(tmp_path / "redacted.negotiation")
    passwords.add("other")
    with Record.open(tmp_path / "redacted.negotiation") as copy:
        assert is_marked(copy)
        assert not any(each.problems for each in check(tmp_path / "redacted.negotiation"))
    assert len(backups.listed(path, tmp_path / "backups")) == 2


def test_a_crash_leaves_no_plain_journal(tmp_path):
    path = tmp_path / "talks.negotiation"
    write_sample(path)
    lock(path, "secret")
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from negotiator.store.passwords import passwords\n"
        "from negotiator.store.record import Record\n"
        "passwords.add('secret')\n"
        "record = Record.open(Path(sys.argv[1]))\n"
        "db = record.connection\n"
        "db.execute('PRAGMA cache_size = 2')\n"
        "db.execute('BEGIN IMMEDIATE')\n"
        f"db.execute(\"UPDATE position SET note = '{MARK}' || id\")\n"
        f"db.execute(\"UPDATE position SET note = '{MARK}' || id || 'x'\")\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, path], check=False, env=os.environ)
    assert list(tmp_path.glob("*-journal"))
    assert not places_of(tmp_path)
    with Record.open(path) as record:
        (marked,) = record.connection.execute(
            "SELECT count(*) FROM position WHERE note LIKE ?", (f"{MARK}%",)
        ).fetchone()
    assert marked == 0


def test_what_was_plain_is_written_over(tmp_path):
    path = tmp_path / "talks.negotiation"
    write_sample(path)
    former = path.open("rb")
    lock(path, "secret")
    with former:
        assert not any(former.read())


def test_copies_go_locked_unlocked_and_with_another_password(locked, tmp_path):
    with Record.open(locked) as record:
        sharing.share_whole(record, tmp_path / "a.negotiation")
        sharing.share_whole(record, tmp_path / "b.negotiation", password="other")
        sharing.share_whole(record, tmp_path / "c.negotiation", password="")
        sharing.share_redacted(record, Redaction(), tmp_path / "d.negotiation")
        passwords.add("other")
        for name in "abc":
            with Record.open_copy(tmp_path / f"{name}.negotiation") as copy:
                assert merging.look(record, copy).is_nothing
    assert [is_locked(tmp_path / f"{name}.negotiation") for name in "abcd"] == [
        True,
        True,
        False,
        False,
    ]
    passwords.forget()
    passwords.add("other")
    Record.open(tmp_path / "b.negotiation").close()
    with pytest.raises(LockedError):
        Record.open(tmp_path / "a.negotiation")


def test_an_older_locked_file_is_backed_up_locked_and_brought_up_to_date(tmp_path):
    path = tmp_path / "kept.negotiation"
    path.touch()
    from negotiator.store.locked import memory

    export_of = FILES / "schema-1.negotiation"
    export(memory(), export_of, path, key_of("secret"))
    passwords.add("secret")
    assert guard(path) == 1
    with Record.open_copy(path) as copy:
        assert copy.negotiation.title == "Kept talks"
    assert guard(path) == 1
    with Record.open(path, backups=tmp_path / "backups") as record:
        assert [party.name for _, party in record.rows(Party)] == ["Україна"]
    assert is_locked(path)
    assert guard(path) == SCHEMA_VERSION
    (backup,) = backups.listed(path, tmp_path / "backups")
    assert is_locked(backup.path)
    assert not places_of(tmp_path, "Україна")


def test_locked_copies_merge_and_one_undo_takes_it_back(locked, tmp_path):
    other = tmp_path / "from-anna.negotiation"
    with Record.open(locked) as record:
        sharing.share_whole(record, other, password="hers")
        passwords.add("hers")
        with Record.open(other, author="Anna") as hers:
            say_marked(hers)
        with Record.open_copy(other) as copy:
            change, _ = merging.merge(record, [copy])
        assert change.label == "Merge from-anna.negotiation: 1 position"
        record.undo()
    assert not any(each.problems for each in check(locked))
    assert not places_of(tmp_path)


def test_from_the_command_line(tmp_path):
    path, word, other = (tmp_path / name for name in ("t.negotiation", "word.txt", "other.txt"))
    write_sample(path)
    word.write_text("first wörd\nsecond line\n", encoding="utf-8")
    other.write_text("another\r\n")
    assert read_password(word) == "first wörd"
    assert read_password(other) == "another"
    assert run("password", path)[0] == 1
    assert run("password", path, "--new-password-file", word)[1].strip().endswith("is locked.")
    passwords.forget()
    code, _, problem = run("info", path)
    assert code == 1
    assert "is locked with a password" in problem
    assert run("--password-file", other, "info", path)[0] == 1
    passwords.forget()
    assert answer("--password-file", word, "info", path)
    out = tmp_path / "out.negotiation"
    words = ("share", path, out, "--whole", "--password-file", other)
    assert run("--password-file", word, *words)[0] == 0
    passwords.forget()
    assert run("--password-file", other, "info", out)[0] == 0
    words = ("password", path, "--new-password-file", other)
    assert run("--password-file", word, *words)[0] == 0
    passwords.forget()
    assert run("--password-file", other, "password", path, "--remove")[0] == 0
    assert not is_locked(path)
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"\n")
    assert "empty" in run("password", path, "--new-password-file", empty)[2]
    assert "cannot be read" in run("--password-file", tmp_path / "no.txt", "info", path)[2]


def test_the_backups_of_a_file_follow_its_password(tmp_path, monkeypatch):
    path, word = tmp_path / "t.negotiation", tmp_path / "word.txt"
    write_sample(path)
    word.write_text("secret")
    with Record.open(path) as record:
        made = backups.make(record.connection, path, settings.backups_folder(), "hourly")
    assert "Its backups followed: 1." in run("password", path, "--new-password-file", word)[1]
    assert is_locked(made.path)
    backups.restore(made, path, settings.backups_folder())
    assert is_locked(path)


def test_the_key_of_a_file_is_worked_out_once(locked, monkeypatch):
    """It takes a third of a second by intent, which a window would have to wait for."""
    derive, derived = hashlib.pbkdf2_hmac, []

    def counted(*values):
        derived.append(values[1])
        return derive(*values)

    passwords.forget()
    passwords.add("pä'ss \"wörd")
    monkeypatch.setattr(hashlib, "pbkdf2_hmac", counted)
    for _ in range(3):
        Record.open(locked).close()
    with Record.open(locked) as record:
        made = backups.make(record.connection, locked, settings.backups_folder(), "hourly")
    Record.open(made.path).close()
    backups.restore(made, locked, settings.backups_folder())
    Record.open(locked).close()
    assert len(derived) == 1
    passwords.forget()
    with pytest.raises(LockedError):
        Record.open(locked)
    with pytest.raises(LockedError):
        find_key(locked, "wrong")
    assert not list(passwords)
    assert find_key(locked, "pä'ss \"wörd").password == "pä'ss \"wörd"
    assert not list(passwords)


def test_a_locked_file_is_one_that_sqlcipher_opens(locked):
    """Whoever has the password needs no Negotiator to read the file."""
    connection = cipher.connect(str(locked))
    connection.execute("PRAGMA key = 'pä''ss \"wörd'")
    assert connection.execute("SELECT count(*) FROM position").fetchone()[0] > 0
    connection.close()


def test_a_password_is_the_same_however_its_letters_are_put_together(tmp_path):
    path = tmp_path / "t.negotiation"
    write_sample(path)
    lock(path, "caf\u00e9")
    passwords.forget()
    passwords.add("cafe\u0301")
    Record.open(path).close()


@pytest.mark.parametrize("password", ["", "secret"])
def test_opening_a_file_once_more_leaves_it_to_who_is_writing(tmp_path, password):
    """On POSIX a file that is opened and closed beside SQLite takes its locks away."""
    path = tmp_path / "t.negotiation"
    write_sample(path)
    if password:
        lock(path, password)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from negotiator.store.connections import connect\n"
        "from negotiator.store.passwords import passwords\n"
        "if sys.argv[2]:\n"
        "    passwords.add(sys.argv[2])\n"
        "other = connect(Path(sys.argv[1]))\n"
        "other.execute('PRAGMA busy_timeout = 0')\n"
        "try:\n"
        "    other.execute('BEGIN IMMEDIATE')\n"
        "except Exception as problem:\n"
        "    print(problem)\n"
        "else:\n"
        "    print('it writes too')\n"
    )
    with Record.open(path) as record:
        record.connection.execute("BEGIN IMMEDIATE")
        guard(path)
        Record.open(path).close()
        Record.open_copy(path).close()
        said = subprocess.run(
            [sys.executable, "-c", script, path, password],
            check=False,
            capture_output=True,
            text=True,
        )
        record.connection.execute("ROLLBACK")
    assert said.stdout.strip() == "database is locked", said.stderr


def test_a_change_that_is_cancelled_leaves_everything(locked, tmp_path, monkeypatch):
    """It has to end well also when much has been written already."""
    asked = []

    def goes_on():
        asked.append(True)
        return len(asked) < 150

    with Record.open(locked) as record:
        record.connection.execute("UPDATE position SET note = hex(randomblob(20000))")
        made = backups.make(record.connection, locked, settings.backups_folder(), "hourly")
    before = [locked.read_bytes(), made.path.read_bytes()]
    monkeypatch.setattr("negotiator.store.locked._STEPS", 100)
    with pytest.raises(NegotiatorError, match="The password was not changed"):
        change_password(locked, "other", settings.backups_folder(), goes_on=goes_on)
    assert len(asked) < 160  # It ended in the midst of its work.
    assert [locked.read_bytes(), made.path.read_bytes()] == before
    assert "other" not in list(passwords)
    assert not list(tmp_path.rglob(".*.unfinished"))


def test_what_another_program_writes_meanwhile_is_not_lost(locked):
    def write_between():
        if not written:
            with Record.open(locked) as record:
                say_marked(record)
            written.append(True)
        return True

    written = []
    with pytest.raises(NegotiatorError, match="changed by another program meanwhile"):
        change_password(locked, "other", settings.backups_folder(), goes_on=write_between)
    with Record.open(locked) as record:
        assert is_marked(record)
        assert record.is_locked
    assert "other" not in list(passwords)


def test_a_backup_that_cannot_follow_keeps_no_other_from_it(tmp_path):
    path = tmp_path / "t.negotiation"
    write_sample(path)
    folder = settings.backups_folder()
    with Record.open(path) as record:
        made = [backups.make(record.connection, path, folder, "hourly") for _ in range(3)]
    made[1].path.write_bytes(b"no backup any more" * 1000)
    place = made[0].path.parent
    (place / "20260101T000000000000-damaged.bytes").write_bytes(b"SQLite format 3\0" + bytes(5000))
    old, new = place / ".old.negotiation.unfinished", place / ".new.negotiation.unfinished"
    for each in (old, new):
        each.write_bytes(b"half a copy")
    os.utime(old, (0, 0))
    told = []
    found = change_password(path, "secret", folder, on_way=lambda *words: told.append(words))
    assert found.words == "t.negotiation is locked. Its backups followed: 2."
    assert [is_locked(each.path) for each in made] == [True, False, True]
    assert set(found.left) == {made[1].path.name, "20260101T000000000000-damaged.bytes"}
    assert "is not a Negotiator file" in str(found.problem)
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert not old.exists()
    assert new.exists()


@pytest.mark.parametrize("former", ["", "former"])
def test_what_is_restored_is_locked_as_the_file_is(tmp_path, former):
    path, folder = tmp_path / "t.negotiation", tmp_path / "kept"
    write_sample(path)
    if former:
        lock(path, former)
    with Record.open(path) as record:
        made = backups.make(record.connection, path, folder, "hourly")
        say_marked(record)
    change_password(path, "present", settings.backups_folder())
    backups.restore(made, path, folder)
    passwords.only("present")
    with Record.open(path) as record:
        assert record.is_locked
        assert not is_marked(record)
    assert not places_of(path.parent / "home")


def test_what_is_rescued_of_a_locked_file_is_locked(locked, tmp_path):
    with Record.open(locked) as record:
        say_marked(record)
    content = bytearray(locked.read_bytes())
    content[40 * 4096 + 100] ^= 1
    locked.write_bytes(content)
    out = tmp_path / "rescued.negotiation"
    found = rescue(locked, out)
    assert found.kept["position"] > 100
    assert is_locked(out)
    assert not places_of(tmp_path)
    with Record.open(out) as record:
        assert is_marked(record)


def test_a_full_disk_leaves_the_password(disk, fill):
    path = disk / "t.negotiation"
    write_sample(path)
    before = path.read_bytes()
    fill()
    with pytest.raises(NegotiatorError, match=r"no room left|No space left"):
        lock(path, "secret")
    assert path.read_bytes() == before
    assert not list(passwords)
    assert not list(disk.glob(".*"))


def test_a_file_that_is_open_in_a_window_keeps_its_password(tmp_path):
    path, word = tmp_path / "t.negotiation", tmp_path / "word.txt"
    write_sample(path)
    word.write_text("secret")
    held = acquire(path, "Anna")
    try:
        assert "is open: Anna" in run("password", path, "--new-password-file", word)[2]
        assert not is_locked(path)
    finally:
        held.release()
