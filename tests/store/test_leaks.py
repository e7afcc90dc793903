"""Nothing that a rule keeps in is in a shared copy; all that it lets out is.

The record has a marked string in every text of every table.
"""

import sqlite3

import pytest

from negotiator.store import sharing
from negotiator.store.check import check
from negotiator.store.file import connect
from negotiator.store.kinds import KINDS
from negotiator.store.passwords import passwords
from negotiator.store.record import Record
from tests.marked import NO_WORDS, OWN_FORM, RULES, Marked, found_in, readable, words_of

NO_WORDS_BESIDE = {
    ("change", "kind"),
    ("revision", "kind"),
    ("merged_revision", "kind"),
    ("joined", "kind"),
}
"""Columns beside those of the kinds that hold no free words."""


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    return Marked(tmp_path_factory.mktemp("marked") / "marked.negotiation")


def test_every_field_for_words_has_a_mark():
    fields = {
        (word, column.field)
        for word, kind in KINDS.items()
        for column in kind.columns
        if column.refers_to is None
    }
    marked = {(word, field) for word in KINDS for field in words_of(word)}
    assert fields == marked | NO_WORDS | OWN_FORM
    assert words_of("position") == ("statement", "condition", "note")


def test_every_column_for_text_holds_a_mark(marked):
    without = set(NO_WORDS_BESIDE)
    for word, kind in KINDS.items():
        without |= {
            (kind.table, column.name) for column in kind.columns if (word, column.field) in NO_WORDS
        }
    content = readable(marked.path)
    assert {mark.text for mark in marked.marks} == {
        mark.text for mark in found_in(marked.marks, content)
    }
    db = sqlite3.connect(marked.path)
    tables = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("sqlite_", "_sqlite", "search"))
    ]
    for table in tables:
        for name, form in db.execute("SELECT name, type FROM pragma_table_info(?)", (table,)):
            if form == "TEXT" and (table, name) not in without:
                values = db.execute(f'SELECT "{name}" FROM "{table}"').fetchall()
                text = "\n".join(str(value) for (value,) in values)
                assert found_in(marked.marks, text.encode("utf-8")), (table, name)
    db.close()


@pytest.mark.parametrize("name", RULES)
def test_a_copy_holds_what_its_rules_let_out_and_nothing_else(marked, tmp_path, name):
    rules = marked.rules(name)
    out = tmp_path / "copy.negotiation"
    with Record.open(marked.path) as record:
        report = sharing.share_redacted(record, rules, out)
    content = readable(out)
    assert found_in(marked.hidden(rules), content) == []
    missing = set(marked.allowed(rules)) - set(found_in(marked.allowed(rules), content))
    assert missing == set()
    assert str(tmp_path).encode() not in content
    assert report.also_allowed == ()
    assert [each for finding in check(out) for each in finding.problems] == []
    # What a copy makes of itself when it is opened to be written is in bounds too.
    with Record.open(out):
        pass
    assert found_in(marked.hidden(rules), readable(out)) == []


def test_a_locked_copy_holds_the_same(marked, tmp_path):
    rules = marked.rules("all")
    out = tmp_path / "copy.negotiation"
    with Record.open(marked.path) as record:
        sharing.share_redacted(record, rules, out, password="four words that differ")
    passwords.add("four words that differ")
    content = out.read_bytes()
    assert found_in(marked.marks, content) == []
    db = connect(out)
    values = [
        str(value)
        for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for row in db.execute(f'SELECT * FROM "{table}"')
        for value in row
    ]
    db.close()
    passwords.forget()
    text = "\n".join(values).encode("utf-8")
    assert found_in(marked.hidden(rules), text) == []
    assert len(found_in(marked.allowed(rules), text)) > 40


def test_a_rule_keeps_in_what_the_others_let_out(marked):
    everything = set(marked.allowed(marked.rules("nothing")))
    for name in RULES:
        kept_in = everything - set(marked.allowed(marked.rules(name)))
        assert bool(kept_in) is (name not in ("nothing", "history")), name
