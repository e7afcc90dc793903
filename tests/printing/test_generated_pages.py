"""Thousands of generated matrices on paper: nothing is clipped, every claim is on one page."""

import os
from random import Random

import pytest

from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.print_sets import DENSITIES, PAPERS, PageSetup
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.printing.document import Document, ensure_application
from negotiator.reports.matrix import Matrix
from negotiator.store.record import Record
from tests.printing.laid_out import wrong_on

pytestmark = pytest.mark.search
RECORDS = 40
OF_EACH = 500 if os.environ.get("HYPOTHESIS_PROFILE") == "long" else 50
WORDS = (
    *("the", "a party", "commitment", "shall", "verification", "zone", "within 48 hours", "§ 4(b)"),
    *("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "x" * 90),
    *("الالتزامات المتبادلة", "ضمانات أمنية", "נוסח", "聯合國安全理事會決議", "核査", "гарантії"),
    *("👩‍👩‍👧", "e\u0301\u0301\u0301", "https://example.org/a/very/long/path?with=parts", "ﷺ"),
)
SINCE = (None, None, PartialDate.parse("2026-01-02"), PartialDate.parse("2026-02-15"))
REPORTS = ("matrix", "matrix", "matrix", "timeline", "moved", "positions", "cell", "comparison")


@pytest.fixture(autouse=True)
def _application(qapp):
    ensure_application()


def words(random, most):
    return " ".join(random.choice(WORDS) for _ in range(random.randint(1, most)))


def generated(seed):
    """Return a record and the mark that stands in each of its claims' statements."""
    random = Random(seed)
    steps = random.choice((3, 5, 5, 7))
    negotiation = Negotiation(
        title=words(random, 6)[:300],
        reference=words(random, 2)[:60],
        disclaimer=words(random, 30)[:600],
        stale_after_days=random.choice((None, 60)),
        scale=Scale(steps=tuple(f"{words(random, 2)[:30]} {n}" for n in range(steps))),
    )
    record = Record.in_memory(negotiation)
    record.author = words(random, 3)[:100]
    number = 300 if seed % 20 == 7 else random.choice((1, 2, 5, 12, 40))
    lines = 3 if number == 300 else random.choice((1, 3, 8, 25))
    marks = {}
    with record.change("Generate") as change:
        parties = [
            Party(
                code=f"P{n}{'Q' * random.choice((0, 0, 20))}", name=f"{words(random, 4)[:200]} {n}"
            )
            for n in range(number)
        ]
        components = []
        for n in range(lines):
            parent = random.choice(components) if components and random.random() < 0.5 else None
            components.append(
                Component(
                    number=f"{n + 1}{random.choice(('', '.a', 'bis'))}",
                    title=f"{words(random, 8)[:290]} {n}",
                    parent=parent.uid if parent else None,
                )
            )
        rounds = [Round(number=n + 1, start=f"2026-0{n + 1}-03") for n in range(3)]
        sources = [Source(title=words(random, 5)[:200], reliability="B") for _ in range(3)]
        for row in (*parties, *components, *rounds, *sources):
            change.add(row)
        for party in parties:
            for component in components:
                for _ in range(random.choice((0, 1, 1, 1, 2))):
                    mark = f"§{len(marks):05}§"
                    length = 900 if random.random() < 0.004 else random.choice((0, 3, 12, 40))
                    statement = f"{mark} {words(random, length) if length else ''}"
                    stance = random.choice((*range(1, steps + 1), 101, 102))
                    position = Position(
                        party=party.uid,
                        component=component.uid,
                        stance=stance,
                        condition=words(random, 20)
                        if stance < 100 and random.random() < 0.1
                        else "",
                        red_line=False,
                        statement=statement[:40_000],
                        expressed_on=f"2026-0{random.randint(1, 3)}-{random.randint(1, 4):02}",
                        source=random.choice(sources).uid,
                        round=random.choice(rounds).uid,
                        credibility=2,
                    )
                    change.add(position)
                    marks[position.uid] = mark
    return record, [p.code for p in parties], [c.number for c in components]


def setups(random, codes, numbers):
    """Yield perspectives and setups, each of another matrix of the same record."""
    while True:
        some = random.sample(codes, random.randint(1, min(len(codes), 14)))
        rows = random.sample(numbers, random.randint(1, min(len(numbers), 5)))
        perspective = Perspective(
            parties=tuple(some),
            components=tuple(rows),
            since=random.choice(SINCE),
        )
        yield (
            perspective,
            PageSetup(
                report=random.choice(REPORTS),
                paper=random.choice(tuple(PAPERS)),
                is_portrait=random.random() < 0.5,
                margin=random.choice((5, 12, 30)),
                density=random.choice((*DENSITIES, "full")),
                text_size=random.choice((60, 80, 100, 100, 140)),
                prepared_by=random.choice((None, "", "Desk")),
            ),
        )


def claims_missing(document, record, perspective):
    """Return marks of claims held in a matrix that are not on exactly one page."""
    pages = [
        "\n".join(
            item.words.text if (item.first, item.last) == (0, None) else _lines(item)
            for _, item in page.texts()
        )
        for page in document.pages
    ]
    wrong = []
    for cell in Matrix(record, perspective).every_cell().values():
        for claim in cell.held.claims:
            mark = claim.statement[:7]
            where = [n for n, text in enumerate(pages) if mark in text]
            if mark.startswith("§") and len(where) != 1:
                wrong.append((mark, where))
    return wrong


def _lines(item):
    return item.words.line_text(item.first, item.last)


@pytest.mark.parametrize("seed", range(RECORDS))
def test_nothing_is_clipped_and_every_claim_is_on_one_page(seed):
    record, codes, numbers = generated(seed)
    random = Random(1000 + seed)
    with record:
        whole = Document(record, Perspective(), PageSetup())
        assert wrong_on(whole) == []
        assert claims_missing(whole, record, Perspective()) == []
        for n, (perspective, setup) in enumerate(setups(random, codes, numbers)):
            if n == OF_EACH:
                break
            try:
                document = Document(record, perspective, setup)
            except NegotiatorError as problem:
                assert "leave no room" in problem.happened
                assert setup.text_size > 100
                continue
            assert wrong_on(document) == [], (perspective, setup)
            if setup.report == "matrix" and setup.density == "full" and perspective.since is None:
                assert claims_missing(document, record, perspective) == [], (perspective, setup)
