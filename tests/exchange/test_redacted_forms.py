"""Nothing that a rule keeps in is in any form of any report that is redacted by it.

The record has a marked string in every text of every table; files are searched as bytes, unpacked,
and as the words on their pages.
"""

from contextlib import ExitStack

import pytest
from PySide6.QtGui import QImage

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup, Sheet, print_set_of
from negotiator.domain.redaction import Part
from negotiator.domain.report_names import RECORD, REPORTS
from negotiator.exchange.export import forms_of, write
from negotiator.exchange.record_json import write_record
from negotiator.printing.document import Document
from negotiator.printing.paper_out import write_page, write_report
from negotiator.reports.redacted import Redacted
from negotiator.store import recording
from negotiator.store.record import Record
from tests.command_line import run
from tests.marked import RULES, Marked, found_in, readable

pytestmark = pytest.mark.usefixtures("qapp")

ASKED = Perspective(bases=tuple(Basis), since=PartialDate.parse("2019"))
PAGES = (".svg", ".png")
EVERY = [
    (report, suffix)
    for report in (*REPORTS, RECORD)
    for suffix in (*forms_of(report), *(PAGES if report != RECORD else ()))
]
TELLING = [
    ("matrix", ".xlsx"),
    ("matrix", ".html"),
    ("cell", ".pdf"),
    ("comparison", ".docx"),
    ("tables", ".csv"),
    ("timeline", ".svg"),
    (RECORD, ".json"),
]
"""Forms in which together everything stands that may leave; ``make test-long`` takes all."""
CASES = [
    pytest.param(rule, *form, marks=() if rule == "all" or form in TELLING else pytest.mark.long)
    for rule in RULES
    for form in EVERY
]


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    return Marked(tmp_path_factory.mktemp("marked") / "marked.negotiation")


@pytest.fixture(scope="module")
def remaining(marked):
    """What remains by the rules of a name, taken once for all forms."""
    made = {}
    with ExitStack() as stack:
        record = stack.enter_context(Record.open(marked.path, author="Desk 2"))

        def by(name):
            if name not in made:
                made[name] = stack.enter_context(Redacted(record, marked.rules(name)))
            return made[name]

        yield by


def put(record, perspective, report, path):
    """Write a report as a file."""
    if report == RECORD:
        write_record(record, perspective, path)
    elif path.suffix == ".pdf":
        write_report(record, perspective, PageSetup.of(report), path)
    elif path.suffix in PAGES:
        write_page(Document(record, perspective, PageSetup.of(report)), 1, path)
    else:
        write(record, perspective, report, path)


def written(made, report, path):
    """Write a report of what remains; returns all that can be found in the file."""
    put(made.record, made.within(ASKED), report, path)
    return readable(path)


@pytest.mark.parametrize(("rule", "report", "suffix"), CASES)
def test_no_form_holds_what_a_rule_keeps_in(marked, remaining, tmp_path, rule, report, suffix):
    rules, path = marked.rules(rule), tmp_path / f"out{suffix}"
    content = written(remaining(rule), report, path)
    if suffix == ".png":
        assert not QImage(str(path)).isNull()
        return
    assert found_in(marked.hidden(rules), content) == []
    assert found_in(marked.allowed(rules), content), "there is nothing in it at all"
    assert str(marked.path.parent).encode() not in content
    assert b"Desk 2" not in content or Part.RECORDERS not in rules.without


def test_what_may_leave_is_found_in_the_forms(marked, remaining, tmp_path):
    allowed = marked.allowed(marked.rules("nothing"))
    found = set()
    for number, (report, suffix) in enumerate(TELLING):
        content = written(remaining("nothing"), report, tmp_path / f"{number}{suffix}")
        found |= set(found_in(allowed, content))
    assert set(allowed) - found == set()


def test_what_the_command_line_writes_is_redacted_alike(marked, tmp_path):
    rules, words = marked.rules("all"), marked.words("all")
    hidden = marked.hidden(rules)
    with Record.open(marked.path, author="Desk 2") as record:
        sheets = tuple(Sheet(setup=PageSetup.of(report)) for report in REPORTS)
        recording.add_row(record, print_set_of("Zqset", sheets))
    for report, suffix in TELLING:
        out = tmp_path / f"{report}{suffix}"
        code, said, problem = run("export", marked.path, out, "--report", report, *words)
        assert code == 0, problem
        assert found_in(hidden, readable(out)) == [], (report, suffix)
        assert found_in(hidden, said.encode()) == []
    listed = tmp_path / "left out.txt"
    pages = tmp_path / "pages"
    code, said, problem = run(
        "print-set", marked.path, "Zqset", pages, *words, "--left-out", listed
    )
    assert code == 0, problem
    written = sorted(pages.iterdir())
    assert len(written) == len(REPORTS)
    for path in (*written, listed):
        assert found_in(hidden, readable(path)) == [], path
        assert b"Zqset" not in readable(path)
    assert found_in(marked.marks, listed.read_bytes()) == []
