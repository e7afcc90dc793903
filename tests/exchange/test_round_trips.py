"""Out and in again: what another program is handed comes back as what was recorded."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.domain.codes import Basis
from negotiator.domain.components import Component
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.sources import Source
from negotiator.exchange.export import CsvForm, unescaped, write
from negotiator.exchange.importing import bring_in, planned
from negotiator.exchange.mapping import Layout, Mapping
from negotiator.exchange.record_json import read_record, write_record
from negotiator.reports.tables import positions_table
from negotiator.store.record import Record

PARTIES = [Party(code=code, name=name) for code, name in (("UA", "Ukraine"), ("RU", "Russia"))]
COMPONENTS = [Component(number=n, title=f"Part {n}") for n in ("A.1", "A.2")]
SOURCES = [Source(title=title) for title in ("Plenary record", "=cmd|'/c calc'!A1", "非正式文件")]
EVERYTHING = Perspective(bases=tuple(Basis))
WORDS = st.one_of(
    st.sampled_from(
        ["", "", "=1+1", "+1", "-2", "@SUM(A1)", "'=1", "''-x", "'quoted'", "a;b,c\td", 'say "no"',
         "two\nlines", "\tindented", "تتشاور الأطراف", "停火", "NA", "–", "007", "1e5", "TRUE",
         "2026-03-04", "Negotiation", "#REF!", "x" * 3_000]
    ),
    st.text(
        alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufeff"),
        max_size=40,
    ),
)  # fmt: skip


@st.composite
def positions(draw):
    """Return one position, of any shape that a table can say."""
    stance = draw(st.sampled_from((1, 2, 3, 4, 5, 101, 102, 103, 104)))
    on_scale = stance < 100
    return {
        "party": draw(st.sampled_from(PARTIES)).uid,
        "component": draw(st.sampled_from(COMPONENTS)).uid,
        "stance": stance,
        "statement": draw(WORDS),
        "condition": draw(WORDS) if on_scale else "",
        "red_line": draw(st.booleans()) and on_scale,
        "expressed_on": draw(st.sampled_from(("2026", "2026-03", "2026-03-04", "2025-12-31"))),
        "day_order": draw(st.integers(1, 3)),
        "basis": draw(st.sampled_from(Basis)).word,
        "source": draw(st.sampled_from((None, *(each.uid for each in SOURCES)))),
        "credibility": draw(st.sampled_from((None, 1, 6))),
        "marking": draw(st.integers(0, 2)),
        "note": draw(WORDS),
    }


def record_with(path, rows):
    negotiation = Negotiation(title="Talks", disclaimer="=Not ours", stale_after_days=None)
    with Record.making(path, negotiation, author="x") as (_, change):
        for row in (*PARTIES, *COMPONENTS):
            change.add(row.revised())
        if rows:
            for source in SOURCES:
                change.add(source.revised())
            for each in rows:
                change.add(Position.build(each))
    return Record.open(path, author="y")


def told(record):
    """Return what a record says, without who recorded it when under which uid."""
    left_out = ("uid", "recorded_at", "recorded_by")
    return sorted(
        (
            {name: value for name, value in each.items() if name not in left_out}
            for each in positions_table(record, EVERYTHING)["positions"]
        ),
        key=str,
    )


def without_repetition(rows):
    seen = {}
    for each in rows:
        what = Position.build(each)
        key = (
            what.party, what.component, what.stance, what.statement, what.condition, what.red_line,
            what.expressed_on.packed, what.basis,
        )  # fmt: skip
        seen.setdefault(key, each)
    return list(seen.values())


@pytest.mark.parametrize(
    ("suffix", "form"),
    [
        (".csv", CsvForm()),
        (".csv", CsvForm(";", has_bom=False)),
        (".csv", CsvForm("\t")),
        (".json", CsvForm()),
        (".xlsx", CsvForm()),
    ],
)
@settings(deadline=None, max_examples=max(15, settings.default.max_examples // 4))
@given(rows=st.lists(positions(), max_size=6).map(without_repetition))
def test_positions_go_out_as_a_table_and_come_in_the_same(suffix, form, rows):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, f"table{suffix}")
        with (
            record_with(Path(folder, "a.negotiation"), rows) as one,
            record_with(Path(folder, "b.negotiation"), []) as other,
        ):
            write(one, EVERYTHING, "positions", out, form)
            if not rows:
                return
            plan = planned(other, out, Mapping(create=("source",)))
            assert plan.problems == []
            bring_in(other, plan)
            assert told(other) == told(one)
            again = planned(other, out, Mapping(create=("source",)))
            assert (again.known, again.drafts) == (len(rows), [])


@settings(deadline=None, max_examples=max(15, settings.default.max_examples // 4))
@given(rows=st.lists(positions(), max_size=6))
def test_records_go_out_as_json_and_come_in_the_same(rows):
    with tempfile.TemporaryDirectory() as folder:
        out, made = Path(folder, "all.json"), Path(folder, "made.negotiation")
        with record_with(Path(folder, "a.negotiation"), rows) as one:
            write_record(one, None, out)
            read_record(out, made, author="z")
            with Record.open(made) as other:
                assert positions_table(other, EVERYTHING) == positions_table(one, EVERYTHING)


@given(st.text(alphabet="'=+-@\t\rab", max_size=8))
def test_the_escape_of_formulas_is_undone_for_every_text(text):
    from negotiator.exchange.export import _safe

    assert unescaped(_safe(text)) == text
    assert not _safe(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_withdrawals_come_in_and_corrections_stay_out(talks, tmp_path):
    path = tmp_path / "acts.csv"
    path.write_text(
        "party,component,act,stance,expressed_on\n"
        "UA,A.1,claim,supports,2026-03-01\n"
        "UA,A.1,withdrawal,,2026-03-02\n"
        "RU,A.1,correction,opposes,2026-03-02\n"
        "RU,A.1,shouting,opposes,2026-03-02\n"
    )
    plan = planned(talks.record, path)
    assert [problem.line for problem in plan.problems] == [4, 5]
    assert "correction comes in with the whole record only" in plan.problems[0].words
    bring_in(talks.record, plan, only_sound=True)
    assert [(each["act"], each["stance"]) for each in told(talks.record)] == [
        ("claim", "supports"),
        ("withdrawal", None),
    ]


def test_the_matrix_of_one_record_comes_into_another(talks, tmp_path):
    talks.say("UA", "A.1", "supports", "2026-03-04", statement="=Yes")
    talks.say("RU", "A.1", "opposes", "2026-03-04", red_line=True)
    out = tmp_path / "cells.csv"
    write(talks.record, Perspective(), "matrix", out)
    with record_with(tmp_path / "b.negotiation", []) as other:
        plan = planned(other, out)
        assert plan.problems == []
        bring_in(other, plan)
        assert [(p["party"], p["stance"], p["statement"]) for p in told(other)] == [
            ("RU", "opposes", None),
            ("UA", "supports", "=Yes"),
        ]
    assert plan.mapping.layout == Layout.LONG
