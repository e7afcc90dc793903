"""Signatures: whatever is changed in any table is found, whatever is only moved about is not, and
a name that a file claims is never taken for whose key it is.
"""

import base64
import contextlib
import os
import random
import shutil
import sqlite3
import stat
from datetime import UTC, datetime

import pytest

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Redaction
from negotiator.reports.signed import short_words, signed_words
from negotiator.store import recording, sharing, signatures
from negotiator.store.keys import YOU, Key, Keys, Signer, fingerprint, key_of
from negotiator.store.record import Record
from negotiator.store.search import rebuild
from negotiator.store.signatures import Standing, content_digest, is_signed, sign, verify
from negotiator.store.trouble import blamed_on_file
from tests.store.test_sharing import full

__all__ = ["full"]

A = "Delegation A"
MARCH = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)


@pytest.fixture
def ours(tmp_path):
    return Keys(tmp_path / "ours")


@pytest.fixture
def theirs(tmp_path):
    """The keys of Delegation A, in a folder of their own."""
    return Keys(tmp_path / "theirs")


@pytest.fixture
def signed(full, theirs, tmp_path):
    """A whole copy of a full record, signed by Delegation A; a row in every table."""
    db = full.connection
    db.execute(
        "INSERT INTO recode (change_id, mapping) SELECT max(id), '{\"steps\": {}}' FROM change"
    )
    db.execute(
        "INSERT INTO joined (uid, change_id, kind, row_id) VALUES (randomblob(16), 1, 'party', 1)"
    )
    db.execute(
        "INSERT INTO merged_revision (uid, change_id, parent, kind, row_id, content) "
        "VALUES (randomblob(16), 1, randomblob(16), 'party', 1, '{}')"
    )
    for table in ("kept_view", "print_set", "import_mapping"):
        db.execute(
            f"INSERT INTO {table} (uid, revision, created_in, changed_in, name, content) "
            "VALUES (randomblob(16), randomblob(16), 1, 1, 'Opened', '{}')"
        )
    full.now = lambda: MARCH
    out = tmp_path / "signed.negotiation"
    sharing.share_whole(full, out, signer=Signer(theirs.own(), A))
    return out


def text_of(keys, name=A):
    return Key(name, keys.own().public).text


def found(path, keys):
    """Return the best verdict of a file."""
    with Record.open(path) as record:
        return verify(record, keys.names())[0]


@contextlib.contextmanager
def tampering(path):
    """Write into a file behind the program's back."""
    db = sqlite3.connect(path)
    db.create_function("search_form", 1, str)
    yield db
    db.commit()
    db.close()


def digest_of(path):
    db = sqlite3.connect(path)
    try:
        return content_digest(db)
    finally:
        db.close()


# ---------------------------------------------------------------------- unchanged


def test_a_signed_copy_says_from_whom_and_since_when(signed, ours, theirs):
    ours.add(text_of(theirs))
    verdict = found(signed, ours)
    assert (verdict.standing, verdict.name, verdict.at) == (Standing.UNCHANGED, A, MARCH)
    assert signed_words(verdict) == "From Delegation A, unchanged since 3 March 2026."
    assert found(signed, theirs).name == YOU


def test_a_record_without_signature_says_so(full, ours):
    assert not is_signed(full)
    assert verify(full, ours.names()) == []


def test_moving_bytes_about_changes_nothing(signed, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    before = digest_of(signed)
    with tampering(signed) as db:
        db.execute("PRAGMA page_size = 1024")
    with contextlib.closing(sqlite3.connect(signed)) as db:
        db.execute("PRAGMA page_size = 1024")
        db.execute("VACUUM")
    again = tmp_path / "again.negotiation"
    shutil.copy(signed, again)
    with Record.open(again) as record:
        record.connection.execute("BEGIN")
        rebuild(record.connection)
        record.connection.execute("COMMIT")
        twice = tmp_path / "twice.negotiation"
        sharing.share_whole(record, twice)
    assert found(twice, ours).standing is Standing.UNCHANGED
    assert digest_of(twice) == before


def test_a_redacted_copy_is_signed_after_it_was_read_back(full, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    out = tmp_path / "press.negotiation"
    report = sharing.share_redacted(full, Redaction(ceiling=1), out, signer=Signer(theirs.own(), A))
    assert report.signed_as == A
    assert A.encode() in out.read_bytes()
    assert found(out, ours).standing is Standing.UNCHANGED
    assert sharing.share_redacted(full, Redaction(), out, force=True).signed_as == ""


def test_two_may_sign_the_same_content(signed, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    both = tmp_path / "both.negotiation"
    with Record.open(signed) as record:
        sharing.share_whole(record, both, signer=Signer(ours.own(), "Delegation B"))
    with Record.open(both) as record:
        verdicts = verify(record, ours.names())
    assert {each.name for each in verdicts} == {A, YOU}
    assert {each.standing for each in verdicts} == {Standing.UNCHANGED}


def test_a_signature_that_no_longer_holds_is_not_carried_on(signed, ours, theirs, tmp_path):
    with Record.open(signed) as record:
        party = record.by_uid("party", record.uid_of("party", 1))
        recording.edit_row(record, party.revised(name="Otherwise"))
        sharing.share_whole(record, tmp_path / "plain.negotiation")
        later = tmp_path / "later.negotiation"
        sharing.share_whole(record, later, signer=Signer(ours.own(), "Delegation B"))
    ours.add(text_of(theirs))
    assert found(tmp_path / "plain.negotiation", ours).standing is Standing.CHANGED
    with Record.open(later) as record:
        assert [each.name for each in verify(record, ours.names())] == [YOU]


# ---------------------------------------------------------------------- changed


def other(value, kind):
    """Return another value of a column's kind."""
    if kind == "INTEGER":
        return 1 if value in (None, 0) else 0 if value == 1 else value - 1
    if kind == "TEXT":
        return "x" if value is None else value + "\0"
    return b"\7" * 16 if value is None else bytes((value[0] ^ 1,)) + value[1:]


def test_every_value_of_every_table_that_is_changed_is_found(signed):
    db = sqlite3.connect(signed, isolation_level=None)
    db.execute("PRAGMA ignore_check_constraints = ON")
    before = content_digest(db)
    tables = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("search", "sqlite_", "_sqlite", "signature"))
    ]
    assert len(tables) > 25
    tried = 0
    for table in tables:
        columns = db.execute(f"PRAGMA table_info({table})").fetchall()
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() != (0,), table
        for _, column, kind, is_set, _, key in columns:
            db.execute("BEGIN")
            keys = [f'"{each[1]}"' for each in columns if each[5]]
            where = " AND ".join(f"{each} = ?" for each in keys)
            *at, value = db.execute(
                f'SELECT {", ".join(keys)}, "{column}" FROM {table} '
                f"ORDER BY {', '.join(keys)} DESC LIMIT 1"
            ).fetchone()
            new = 10**9 if key and kind == "INTEGER" else other(value, kind)
            db.execute(f'UPDATE {table} SET "{column}" = ? WHERE {where}', (new, *at))
            assert content_digest(db) != before, (table, column)
            if not is_set and not key and value is not None:
                db.execute(f'UPDATE {table} SET "{column}" = NULL WHERE {where}', at)
                assert content_digest(db) != before, (table, column)
            db.execute("ROLLBACK")
            tried += 1
        db.execute("BEGIN")
        db.execute(f"DELETE FROM {table} WHERE ({', '.join(keys)}) = ({where_marks(keys)})", at)
        assert content_digest(db) != before, table
        db.execute("ROLLBACK")
    assert content_digest(db) == before
    assert tried > 250
    db.close()


def where_marks(keys):
    return ", ".join("?" for _ in keys)


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO author (id, name) VALUES (99, 'New')",
        "UPDATE party SET code = name, name = code WHERE id = 1",
        "UPDATE party SET name = name || code, code = '' WHERE id = 1",
        "UPDATE party SET id = CASE id WHEN 1 THEN 901 WHEN 2 THEN 1 ELSE id END WHERE id <= 2",
        "UPDATE attachment_content SET content = substr(content, 2)",
        "UPDATE position SET statement = '' WHERE note IS NULL AND statement IS NOT NULL",
    ],
)
def test_what_is_added_moved_or_cut_is_found(signed, ours, theirs, change):
    ours.add(text_of(theirs))
    with tampering(signed) as db:
        assert db.execute(change).rowcount
    verdict = found(signed, ours)
    assert verdict.standing is Standing.CHANGED
    assert "changed since, or the signature is forged" in signed_words(verdict)


def test_a_text_is_not_taken_for_bytes_of_the_same_letters(tmp_path):
    digests = set()
    for value in ("'12'", "12", "x'3132'", "12.0", "NULL", "'12' || char(0)"):
        db = sqlite3.connect(":memory:")
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, value)")
        db.execute(f"INSERT INTO t VALUES (1, {value})")
        digests.add(content_digest(db))
        db.close()
    assert len(digests) == 6


def test_blocks_follow_each_other_without_gap(monkeypatch, signed):
    before = digest_of(signed)
    for size in (1, 2, 7):
        monkeypatch.setattr(signatures, "_AT_ONCE", size)
        db = sqlite3.connect(signed)
        (count,) = db.execute("SELECT count(*) FROM revision").fetchone()
        blocks = signatures._blocks(db, "revision", ["uid", "kind"], ["uid"])
        assert sum(len(rows) for rows in blocks) == count > 2
        db.close()
    monkeypatch.undo()
    assert digest_of(signed) == before


def test_undone_or_not_what_was_written_since_is_told(signed, ours, theirs):
    ours.add(text_of(theirs))
    with Record.open(signed) as record:
        (good,) = verify(record, ours.names())
        party = record.by_uid("party", record.uid_of("party", 1))
        recording.edit_row(record, party.revised(name="Otherwise"))
        record.undo()
        (verdict,) = verify(record, ours.names())
    assert verdict.standing is Standing.CHANGED
    assert short_words(good) == "From Delegation A, unchanged since 3 March 2026"
    words = short_words(good._replace(name="x" * 100), is_changed=True)
    assert words == f"Signed by {'x' * 39}… on 3 March 2026, changed since"


def test_a_record_written_meanwhile_is_not_judged(signed, theirs):
    with Record.open(signed) as record:
        asked = []

        def write_once():
            if not asked:
                with tampering(signed) as db:
                    db.execute("INSERT INTO author (id, name) VALUES (99, 'New')")
            asked.append(1)
            return True

        with pytest.raises(NegotiatorError, match="changed while"):
            verify(record, theirs.names(), write_once)
        with pytest.raises(NegotiatorError, match="not checked to the end"):
            verify(record, theirs.names(), lambda: False)


# ---------------------------------------------------------------------- forged


def test_another_key_with_a_known_name_is_told_as_unknown(full, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    forger = Keys(tmp_path / "forger")
    out = tmp_path / "forged.negotiation"
    sharing.share_whole(full, out, signer=Signer(forger.own(), A))
    verdict = found(out, ours)
    assert (verdict.standing, verdict.name, verdict.is_namesake) == (
        Standing.UNKNOWN_KEY,
        "",
        True,
    )
    words = signed_words(verdict)
    assert "a key that you do not know" in words
    assert "The key that you know as Delegation A is another one." in words
    assert fingerprint(forger.own().public) in words
    assert not words.startswith("From")


def test_a_known_key_put_on_a_foreign_signature_does_not_hold(full, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    out = tmp_path / "forged.negotiation"
    sharing.share_whole(full, out, signer=Signer(Keys(tmp_path / "forger").own(), A))
    with tampering(out) as db:
        db.execute("UPDATE signature SET key = ?", (theirs.own().public,))
    assert found(out, ours).standing is Standing.CHANGED


@pytest.mark.parametrize(
    ("change", "standing"),
    [
        ("UPDATE signature SET name = 'Delegation B'", Standing.CHANGED),
        ("UPDATE signature SET at = at + 1", Standing.CHANGED),
        ("UPDATE signature SET at = 9223372036854775807", Standing.NO_GOOD),
        ("UPDATE signature SET signature = zeroblob(64)", Standing.CHANGED),
        (f"UPDATE signature SET signature = x'{'ff' * 64}'", Standing.NO_GOOD),
        ("UPDATE signature SET key = zeroblob(32)", Standing.NO_GOOD),
        ("UPDATE signature SET name = ''", Standing.NO_GOOD),
        ("UPDATE signature SET name = char(8238) || 'A'", Standing.NO_GOOD),
        ("UPDATE signature SET name = CAST(x'ff' AS TEXT)", Standing.NO_GOOD),
        ("UPDATE signature SET name = hex(zeroblob(100000))", Standing.NO_GOOD),
    ],
)
def test_a_signature_that_was_bent_is_no_good(signed, ours, theirs, change, standing):
    ours.add(text_of(theirs))
    with tampering(signed) as db:
        db.execute(change)
    verdict = found(signed, ours)
    assert verdict.standing is standing
    assert "unchanged" not in signed_words(verdict)


def test_the_signature_of_one_copy_does_not_fit_another(signed, full, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    other_copy = tmp_path / "redacted.negotiation"
    sharing.share_redacted(full, Redaction(ceiling=1), other_copy)
    with tampering(other_copy) as db:
        db.execute("ATTACH ? AS one", (str(signed),))
        db.execute("INSERT INTO main.signature SELECT * FROM one.signature")
    assert found(other_copy, ours).standing is Standing.CHANGED


def test_the_name_is_the_one_kept_with_the_key(full, ours, theirs, tmp_path):
    ours.add(text_of(theirs, "Our friends"))
    out = tmp_path / "out.negotiation"
    sharing.share_whole(full, out, signer=Signer(theirs.own(), "Delegation Z"))
    words = signed_words(found(out, ours))
    assert words.startswith("From Our friends, unchanged since ")
    assert "It is signed as “Delegation Z”." in words


def test_a_file_with_bent_bytes_is_told_or_damaged_and_never_good(signed, ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    content, chance = signed.read_bytes(), random.Random(4)
    with contextlib.closing(sqlite3.connect(signed)) as db:
        page = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'signature'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    start = (page[0] - 1) * size
    bent, told = tmp_path / "bent.negotiation", 0
    for number in range(300):
        changed = bytearray(content)
        near = start + size - chance.randrange(200) - 1
        at = near if number % 2 else chance.randrange(len(changed))
        changed[at] ^= 1 << chance.randrange(8)
        bent.write_bytes(changed)
        try:
            with blamed_on_file(bent), Record.open(bent) as record:
                verdicts = verify(record, ours.names())
                digest = content_digest(record.connection)
        except NegotiatorError:
            continue
        told += 1
        if any(each.standing is Standing.UNCHANGED for each in verdicts):
            # What was bent is no content: free room, the index or how pages hang together.
            assert digest == digest_of(signed)
    assert told > 100


def test_an_index_that_hides_a_row_takes_the_signature_away(signed, ours, theirs):
    ours.add(text_of(theirs))
    before = digest_of(signed)
    with contextlib.closing(sqlite3.connect(signed)) as db:
        (page,) = db.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'position_cell'"
        ).fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    content = bytearray(signed.read_bytes())
    # The last byte of an entry is the key of its row.
    content[page * size - 1] ^= 0x40
    signed.write_bytes(content)
    assert digest_of(signed) == before
    with (
        Record.open(signed) as record,
        pytest.raises(NegotiatorError, match="its signature says nothing"),
    ):
        verify(record, ours.names())


def test_rows_that_do_not_go_up_end_the_search():
    for former, last in (((2,), (1,)), ((1,), (1,)), ((1,), (b"x",)), ((1,), (None,))):
        with pytest.raises(NegotiatorError, match="not in order"):
            signatures._refuse_standstill(former, last)


# ---------------------------------------------------------------------- keys


def test_the_own_key_is_made_once_and_is_for_its_owner_only(ours):
    one = ours.own()
    assert ours.own().public == one.public
    assert stat.S_IMODE(ours._own.stat().st_mode) == 0o600 or os.name == "nt"
    assert stat.S_IMODE(ours._own.parent.stat().st_mode) == 0o700 or os.name == "nt"
    assert [each.name for each in ours._own.parent.iterdir()] == ["own.pem"]


def test_the_private_key_never_leaves(signed, theirs):
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    pem = theirs._own.read_bytes()
    seed = load_pem_private_key(pem, None).private_bytes_raw()
    content = signed.read_bytes()
    written = b"".join(pem.splitlines()[1:-1])
    for each in (seed, seed.hex().encode(), base64.b64encode(seed), written, written[-40:]):
        assert each not in content
    assert theirs.own().public in content
    assert str(theirs._own.parent).encode() not in content


def test_a_key_comes_through_as_text(ours, theirs):
    text = text_of(theirs, "Délégation: A")
    assert text.startswith("negotiator-key:Délégation: A:")
    assert key_of(f"  {text[:30]}\n{text[30:60]}\r\n {text[60:]}\n").public == theirs.own().public
    assert ours.add(text).name == "Délégation: A"
    assert [each.public for each in Keys(ours._own.parent).known()] == [theirs.own().public]
    ours.remove("délégation: a")
    assert ours.known() == ()


def test_a_text_that_lost_or_changed_a_sign_is_refused(theirs):
    text = text_of(theirs)
    for at in range(len(text)):
        for wrong in (text[:at], text[:at] + text[at + 1 :], text[:at] + "~" + text[at + 1 :]):
            try:
                key = key_of(wrong)
            except NegotiatorError:
                continue
            raise AssertionError((wrong, key))


def test_what_is_no_key_is_told(ours, theirs):
    for text, words in (
        ("", "not the text of a key"),
        ("negotiator-key:A", "not the text of a key"),
        (text_of(theirs)[:-1] + "g", "mistyped"),
        (Key(A, b"\0" * 32).text, "holds no key"),
        (Key(A, b"\xed" + b"\xff" * 31).text, "holds no key"),
        (Key(A, b"short").text, "holds no key"),
        (Key("A\u202eB", theirs.own().public).text, "can be seen"),
        (Key("x" * 101, theirs.own().public).text, "can be seen"),
        (Key(YOU, theirs.own().public).text, "nobody else"),
    ):
        with pytest.raises(NegotiatorError, match=words):
            ours.add(text)
    ours.own()
    with pytest.raises(NegotiatorError, match="your own key"):
        ours.add(text_of(ours))
    assert ours.known() == ()


def test_a_name_stands_for_one_key(ours, theirs, tmp_path):
    ours.add(text_of(theirs))
    with pytest.raises(NegotiatorError, match="known already, as Delegation A"):
        ours.add(text_of(theirs, "Delegation C"))
    with pytest.raises(NegotiatorError, match="Another key of Delegation A"):
        ours.add(text_of(Keys(tmp_path / "new"), "delegation a"))
    with pytest.raises(NegotiatorError, match="No key of “B”"):
        ours.remove("B")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b"\xff",
        b'{"A": 1}',
        b'{"A": "AAAA"}',
        b'{"\\u202e": "AAAA"}',
        b'{"A": "?"}',
    ],
)
def test_a_broken_file_of_known_keys_is_told_and_kept(ours, theirs, content):
    ours.add(text_of(theirs))
    ours._known.write_bytes(content)
    for do in (ours.known, ours.names, lambda: ours.add(text_of(theirs))):
        with pytest.raises(NegotiatorError, match=r"known keys .* are damaged"):
            do()
    assert ours._known.read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"-----BEGIN PRIVATE KEY-----\nAAAA\n", b"\0" * 90])
def test_a_broken_own_key_is_told_and_never_replaced(ours, content):
    ours.own()
    ours._own.write_bytes(content)
    for do in (ours.own, ours.names):
        with pytest.raises(NegotiatorError, match=r"Your key .* is damaged"):
            do()
    assert ours._own.read_bytes() == content


def test_a_folder_that_cannot_be_is_told(tmp_path, theirs):
    (tmp_path / "file").write_text("")
    keys = Keys(tmp_path / "file" / "keys")
    with pytest.raises(NegotiatorError, match="cannot be kept"):
        keys.own()
    with pytest.raises(NegotiatorError, match="cannot be kept"):
        keys.add(text_of(theirs))


def test_signing_leaves_nothing_behind_when_it_cannot_end(full, theirs, tmp_path, monkeypatch):
    out = tmp_path / "out.negotiation"
    going = []

    def stop_at_signing():
        return "signing" not in going

    def begin(*words):
        going.append("signing")
        return sign(*words)

    monkeypatch.setattr(sharing, "sign", begin)
    with pytest.raises(NegotiatorError, match="cancelled"):
        sharing.share_redacted(
            full, Redaction(), out, goes_on=stop_at_signing, signer=Signer(theirs.own(), A)
        )
    assert not out.exists()
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".out")] == []
