"""What remains of a record: pages and exports are made of it, and it is what a copy would hold."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from negotiator.domain.arrangement import Arrangement, GroupedBy
from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PREVIOUS_ROUND, Asked, PageSetup, Sheet
from negotiator.domain.redaction import Part, Redaction
from negotiator.reports.question import ask, heading
from negotiator.reports.redacted import Redacted, rules_words
from negotiator.reports.tables import matrix_table, positions_table, timeline_table
from negotiator.store import sharing
from negotiator.store.passwords import passwords
from negotiator.store.record import Record

RULES = Redaction(
    ceiling=0,
    parties=("US", "RU", "EU"),
    components=("A", "B.2"),
    end=PartialDate.parse("2025-12"),
    without=frozenset({Part.RECORDERS, Part.NOTES}),
)


@pytest.fixture
def whole(sample):
    with Record.open(sample, author="Secretary") as record:
        yield record


@pytest.mark.parametrize("table", [matrix_table, positions_table, timeline_table])
def test_every_report_of_it_is_that_of_the_copy_that_would_be_shared(whole, tmp_path, table):
    out = tmp_path / "copy.negotiation"
    report = sharing.share_redacted(whole, RULES, out)
    with Redacted(whole, RULES) as made, Record.open(out) as copy:
        assert made.report == report
        asked = made.within(Perspective(since=PartialDate.parse("2025-05-15")))
        of_copy = table(copy, asked)
        assert of_copy["perspective"].pop("redacted") is False
        of_memory = table(made.record, asked)
        assert of_memory["perspective"].pop("redacted") is True
        assert of_memory == of_copy


def test_nothing_of_it_is_ever_on_disk(whole, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    with Redacted(whole, RULES) as made:
        assert made.record.path is None
        assert sorted(tmp_path.rglob("*")) == before
        with pytest.raises(NegotiatorError, match="reading only"), made.record.change("Write"):
            pass


@pytest.mark.parametrize("is_locked", [False, True])
def test_another_thread_may_ask_of_it_and_a_locked_record_is_redacted_alike(
    whole, tmp_path, is_locked
):
    path = tmp_path / "same.negotiation"
    password = "four words that differ" if is_locked else ""
    sharing.share_whole(whole, path, password=password)
    if is_locked:
        passwords.add(password)
    with Record.open(path) as record, Redacted(record, RULES) as made:
        with ThreadPoolExecutor(1) as pool:
            asked = made.within(Perspective())
            table = pool.submit(matrix_table, made.record, asked).result()
        with Redacted(whole, RULES) as other:
            assert table == matrix_table(other.record, asked)
    passwords.forget()


def test_each_heading_says_that_it_is_redacted(whole):
    with Redacted(whole, RULES) as made:
        for record in (made.record, made.record.as_known(whole.now())):
            asked = made.within(Perspective())
            assert ("Copy", "Redacted") in heading(record, ask(record, asked))
    assert "Copy" not in dict(heading(whole, ask(whole, Perspective())))


def test_a_perspective_is_put_to_what_remains_of_it(whole):
    asked = Perspective(
        bases=(Basis.PUBLIC, Basis.INTERNAL),
        ceiling=2,
        parties=("UA", "ru", "US"),
        components=("C", "A.1"),
        versions=("Rev.1/RU", "Rev.1"),
    )
    with Redacted(whole, RULES) as made:
        found = made.within(asked)
        assert found.bases == (Basis.PUBLIC,)
        assert found.ceiling == 0
        assert found.parties == ("RU", "US")
        assert found.components == ("A.1",)
        assert found.versions == ("Rev.1/RU",)
        for gone in (asked.but(parties=("UA",)), asked.but(components=("C",))):
            with pytest.raises(NegotiatorError, match="remains in a redacted copy"):
                made.within(gone)


def test_a_lower_ceiling_than_that_of_the_rules_is_kept(whole):
    with Redacted(whole, Redaction(ceiling=1)) as made:
        assert made.within(Perspective(ceiling=0)).ceiling == 0
        assert made.within(Perspective()).ceiling == 1
    with Redacted(whole, Redaction()) as made:
        assert made.within(Perspective(ceiling=0)).ceiling == 0
        assert made.within(Perspective()).ceiling is None


def test_no_order_and_no_filter_tells_of_what_is_withheld(whole):
    sorted_by_all = Perspective(
        parties=("US", "RU"),
        components=("A.1",),
        arrangement=Arrangement(
            parties=("US", "RU"), components=("B.1", "A.1"), grouped_by=GroupedBy.ROLE, is_flat=True
        ),
        filtered="opposes",
    )
    with Redacted(whole, RULES) as made:
        found = made.within(sorted_by_all)
        assert found.parties == ("RU", "US")
        assert found.components is None
        assert found.filtered == ""
        assert found.arrangement == Arrangement(grouped_by=GroupedBy.ROLE)


def test_a_kept_sheet_is_made_of_what_remains(whole):
    sheet = Sheet(
        setup=PageSetup(report="moved", prepared_by="Secretary"),
        asked=Asked(since=PREVIOUS_ROUND, parties=("UA", "US"), ceiling="confidential"),
    )
    with Redacted(whole, RULES) as made:
        setup, asked = made.sheet(whole, sheet)
        assert setup.prepared_by == ""
        assert asked.parties == ("US",)
        assert asked.ceiling == 0
        # Compared with the round before the last one that remains, not with one withheld.
        assert asked.since < PartialDate.parse("2025-12")
    with Redacted(whole, Redaction()) as made:
        assert made.sheet(whole, sheet)[0].prepared_by == "Secretary"
        assert made.record.author == "Secretary"


def test_a_group_that_is_left_out_speaks_for_nobody(whole):
    def states(*parties):
        with Redacted(whole, Redaction(parties=parties, components=("A.1",))) as made:
            cells = matrix_table(made.record, made.within(Perspective()))["cells"]
            return {each["party"]: each["state"] for each in cells}

    assert states("FR", "EU")["FR"] == "inherited"
    assert "FR" not in states("FR")


def test_rules_are_told_in_a_line():
    markings = ("public", "restricted", "confidential")
    assert rules_words(markings, RULES) == (
        "up to public; in session, public, assessment; 3 parties; 2 components; until 2025-12; "
        "without recorders, notes"
    )
    rules = Redaction(
        ceiling=2, bases=(), components=("A",), start=PartialDate.parse("2025"), with_brief=True
    )
    assert rules_words(markings, rules) == "no basis; 1 component; from 2025; with our brief"
