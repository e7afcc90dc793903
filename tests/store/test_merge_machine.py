"""Any actions on three to five copies, shares and merges in any order: nothing is ever lost."""

import shutil
from hashlib import sha256
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from negotiator.domain.briefs import Brief
from negotiator.domain.codes import Act, Basis
from negotiator.domain.components import Component, TextVersion
from negotiator.domain.dates import from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import Decisions, Take
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Membership, Party
from negotiator.domain.positions import Position, Reading
from negotiator.domain.print_sets import PrintSet
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.store import merging, reads, recording, sharing
from negotiator.store.check import check_record
from negotiator.store.kinds import KINDS
from negotiator.store.news import Known
from negotiator.store.record import Record

EVERY_BASIS = tuple(Basis)


def claims(record):
    """Return the uids of the claims that count."""
    undone = record.undone_changes()
    return {
        UUID(bytes=uid)
        for uid, change in record.connection.execute("SELECT uid, change_id FROM position")
        if change not in undone
    }


def picture(record, same=None):
    """Return what stands: claims and rows by uid; ``same`` names rows that were joined."""
    same = same or {}
    undone = record.undone_changes()
    authors = dict(record.connection.execute("SELECT id, name FROM author"))

    def name(word, key):
        if key is None:
            return None
        uid = record.uid_of(word, key)
        return same.get(uid, uid)

    said = {}
    for (
        uid,
        change,
        party,
        component,
        stance,
        statement,
        refers_to,
        by,
        source,
    ) in record.connection.execute(
        "SELECT uid, change_id, party_id, component_id, stance, statement, refers_to, "
        "recorded_by, source_id FROM position"
    ).fetchall():
        if change not in undone:
            said[UUID(bytes=uid)] = (
                name("party", party),
                name("component", component),
                reads.recoded(record, stance, change),
                statement,
                name("position", refers_to),
                authors[by],
                name("source", source),
            )
    rows = {}
    for word, kind in KINDS.items():
        for key, row in record.rows(kind.model):
            uid = name(word, key)
            values = {column.field: getattr(row, column.field) for column in kind.columns}
            for column in kind.references:
                value = values[column.field]
                values[column.field] = same.get(value, value)
            rows[word, uid] = values
    return said, rows


def joined(*records):
    """Return one uid for all rows that are one, whichever copy they were joined in."""
    pairs = [
        (UUID(bytes=uid), record.uid_of(word, key))
        for record in records
        for uid, word, key in record.connection.execute("SELECT uid, kind, row_id FROM joined")
    ]
    groups = {}
    for a, b in pairs:
        group = groups.get(a, {a}) | groups.get(b, {b})
        for each in group:
            groups[each] = group
    return {uid: min(group) for uid, group in groups.items()}


class _Copies(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        # The order of uids decides who gives way, so that an example must always have the same.
        self.patch = pytest.MonkeyPatch()
        made = count(1)
        self.patch.setattr(
            "negotiator.domain.uids.os.urandom",
            lambda size: sha256(str(next(made)).encode()).digest()[:size],
        )
        self.patch.setattr("negotiator.domain.uids.time.time_ns", lambda: 1_800_000_000 * 10**9)
        self.folder = TemporaryDirectory()
        self.minute = 0
        self.paths = []
        first = self.path()
        with Record.making(first, Negotiation(title="Talks"), author="0", now=self.now) as (
            _,
            change,
        ):
            for row in (
                *(Party(code=code, name=code) for code in ("UA", "RU")),
                *(Component(number=number, title=number) for number in ("A", "B")),
                Source(title="Plenary", quote="a quote", speaker="somebody"),
            ):
                change.add(row)
        self.paths.append(first)
        self.records = [self.opened(first, "0")]
        for number in (1, 2):
            self.add_copy(0, str(number))
        self.live = [claims(record) for record in self.records]
        self.redacted = set()

    def path(self):
        return Path(self.folder.name) / f"{len(list(Path(self.folder.name).iterdir()))}.negotiation"

    def opened(self, path, author):
        record = Record.open(path, author=author)
        record.now = self.now
        record.connection.execute("PRAGMA synchronous = OFF")
        return record

    def now(self):
        self.minute += 1
        return from_micros(self.minute * 60_000_000)

    def add_copy(self, of, author):
        path = self.path()
        sharing.share_whole(self.records[of], path)
        self.paths.append(path)
        self.records.append(self.opened(path, author))

    def attempt(self, which, do):
        """Do something; what a record refuses leaves it as it was."""
        try:
            do(self.records[which % len(self.records)])
        except NegotiatorError:
            return
        self.live[which % len(self.records)] = claims(self.records[which % len(self.records)])

    # ------------------------------------------------------------------ edits

    @rule(who=st.integers(0, 4), n=st.integers(0, 99), internal=st.booleans())
    def record_position(self, who, n, internal):
        def do(record):
            parties, components = (list(record.rows(model)) for model in (Party, Component))
            if not (parties and components):
                return
            sources = [row.uid for _, row in record.rows(Source)]
            recording.record_position(
                record,
                Position.build(
                    {
                        "party": parties[n % len(parties)][1].uid,
                        "component": components[n // 7 % len(components)][1].uid,
                        "stance": 1 + n % len(record.negotiation.scale),
                        "expressed_on": f"2026-01-{1 + n % 28:02}",
                        "basis": "internal" if internal else "public",
                        "statement": f"said {n}",
                        "source": sources[n % len(sources)] if sources and n % 3 else None,
                        "marking": n % 3,
                    }
                ),
            )

        self.attempt(who, do)

    @rule(who=st.integers(0, 4), n=st.integers(0, 99), act=st.sampled_from((2, 3, 5)))
    def about_a_position(self, who, n, act):
        def do(record):
            keys = [
                claim.key
                for line in reads.claims_of(record, None, None, None).values()
                for claim in line
            ]
            if not keys:
                return
            about, _, _ = recording.position_with_cell(record, keys[n % len(keys)])
            if act == 5:
                recording.add_row(record, Reading(position=about.uid, reason=f"better {n}"))
                return
            position = Position.build(
                {
                    "party": about.party,
                    "component": about.component,
                    "stance": 1 if Act(act) is Act.CORRECTION else None,
                    "expressed_on": "2026-02-02",
                    "act": Act(act),
                    "refers_to": about.uid,
                }
            )
            recording.record_position(record, position)

        self.attempt(who, do)

    @rule(
        who=st.integers(0, 4),
        n=st.integers(0, 9),
        values=st.sampled_from(
            [
                {"name": "one"},
                {"name": "two"},
                {"role": "mediator"},
                {"role": "observer", "anticipated_result": "peace"},
                {"code": "XX"},
                {"code": "UA"},
            ]
        ),
    )
    def edit_a_party(self, who, n, values):
        def do(record):
            rows = list(record.rows(Party))
            if not rows:
                return
            recording.edit_row(record, rows[n % len(rows)][1].revised(**values))

        self.attempt(who, do)

    @rule(who=st.integers(0, 4), n=st.integers(0, 9), m=st.integers(0, 9))
    def move_a_component(self, who, n, m):
        def do(record):
            rows = [row for _, row in record.rows(Component)]
            if not rows:
                return
            row, above = rows[n % len(rows)], rows[m % len(rows)]
            over = {each.uid: each.parent for each in rows}
            at = above.uid
            while at is not None and at != row.uid:
                at = over[at]
            if at is None:
                recording.edit_row(record, row.revised(parent=above.uid))

        self.attempt(who, do)

    @rule(who=st.integers(0, 4), which=st.integers(0, 8), n=st.integers(0, 3))
    def add_a_row(self, who, which, n):
        def do(record):
            if not (record.rows(Component) and record.rows(Party)):
                return
            component = record.rows(Component)[0][1].uid
            rows = (
                lambda: Party(code=f"P{n}", name=f"Party {n}"),
                lambda: Component(number=f"C.{n}", title=f"Title {n}", parent=component),
                lambda: TextVersion(component=component, nature="proposal", text=f"text {n}"),
                lambda: Brief(component=component, objective=f"objective {n}"),
                lambda: Source(title=f"Source {n}", quote=f"quote {n}"),
                lambda: Party(code=f"P{n}", name=f"Another {n}"),
                lambda: Round(number=10 + n, name=f"Round of {who}", start=f"2026-03-0{n + 1}"),
                lambda: PrintSet(name=f"Set {n}", content="{}"),
                lambda: Membership.build(
                    {
                        "group": record.rows(Party)[0][1].uid,
                        "member": record.rows(Party)[-1][1].uid,
                    }
                ),
            )
            recording.add_row(record, rows[which]())

        self.attempt(who, do)

    @rule(who=st.integers(0, 4), n=st.integers(0, 9), kind=st.sampled_from([Party, Component]))
    def remove_a_row(self, who, n, kind):
        def do(record):
            rows = list(record.rows(kind))
            if len(rows) > 1:
                recording.remove_row(record, rows[n % len(rows)][1])

        self.attempt(who, do)

    @rule(who=st.integers(0, 4), title=st.sampled_from(["Talks", "Peace talks", "Nuclear talks"]))
    def rename_the_negotiation(self, who, title):
        def do(record):
            row = record.rows(Negotiation)[0][1]
            markings = (*row.markings, "secret") if title == "Nuclear talks" else row.markings
            markings = tuple(dict.fromkeys(markings))
            recording.edit_row(record, row.revised(title=title, markings=markings))

        self.attempt(who, do)

    @rule(who=st.integers(0, 2))
    def recode(self, who):
        def do(record):
            if len(record.negotiation.scale) == 5:
                negotiation = record.rows(Negotiation)[0][1]
                revised = negotiation.revised(scale=Scale(("yes", "abstain", "no")))
                recording.recode(record, revised, {1: 1, 2: 1, 3: 2, 4: 3, 5: 3})

        if who == 0:
            self.attempt(who, do)

    @rule(who=st.integers(0, 4), redo=st.booleans())
    def undo_or_redo(self, who, redo):
        self.attempt(who, lambda record: record.redo() if redo else record.undo())

    # ------------------------------------------------------------------ copies

    @precondition(lambda self: len(self.records) < 5)
    @rule(of=st.integers(0, 4), redacted=st.booleans())
    def share(self, of, redacted):
        of %= len(self.records)
        if not redacted:
            self.add_copy(of, str(len(self.records)))
        else:
            path = self.path()
            rules = Redaction(ceiling=1, without=frozenset({Part.QUOTES, Part.NOTES}))
            sharing.share_redacted(self.records[of], rules, path)
            self.paths.append(path)
            self.records.append(self.opened(path, str(len(self.records))))
        if redacted or of in self.redacted:
            self.redacted.add(len(self.records) - 1)
        with Record.open_copy(self.paths[-1]) as copy:
            found = merging.look(self.records[of], copy)
            assert found.is_nothing, found
        self.live.append(claims(self.records[-1]))

    @rule(
        into=st.integers(0, 4),
        of=st.integers(0, 4),
        take=st.sampled_from(Take),
        join=st.booleans(),
    )
    def merge(self, into, of, take, join):
        into, of = into % len(self.records), of % len(self.records)
        if into == of:
            return
        record = self.records[into]
        before = picture(record)
        with Record.open_copy(self.paths[of]) as copy:
            decisions = self.decided(record, copy, take, join=join)
            if decisions is None:
                return
            self.assert_news_are_told(record, copy, decisions)
            change, _ = merging.merge(record, [copy], decisions)
            assert Known(record).news(copy).number == 0
            self.live[into] |= self.live[of]
            again = merging.look(record, copy, decisions)
            assert again.is_nothing, again
            assert merging.merge(record, [copy], decisions)[0] is None
        assert not [words for each in check_record(record) for words in each.problems]
        after = picture(record)
        for uid, words in before[0].items():
            assert after[0][uid][3] == words[3]
        for (word, uid), values in before[1].items():
            # What a redacted copy lacks is not taken for deleted.
            if word == "source" and (word, uid) in after[1]:
                assert bool(after[1][word, uid]["quote"]) >= bool(values["quote"])
        if change is not None:
            record.undo()
            assert picture(record) == before
            record.redo()
            assert picture(record) == after

    def assert_news_are_told(self, record, copy, decisions):
        """What a merge would bring is news, and where there is no news it brings nothing new."""
        news = Known(record).news(copy)
        found = merging.look(record, copy, decisions)
        if news.number:
            assert not found.is_nothing
        else:
            assert not (found.added or found.forward or found.merged or found.conflicts), found

    def decided(self, record, copy, take, *, join):
        try:
            found = merging.look(record, copy, Decisions(take))
        except NegotiatorError as problem:
            assert "scale" in str(problem)
            return None
        twins = {twin.theirs: join for twin, _ in found.twins}
        return Decisions(take, twins=twins)

    @rule(a=st.integers(0, 4), b=st.integers(0, 4), join=st.booleans())
    def meet(self, a, b, join):
        """A into B and B into A hold the same, where conflicts are decided alike."""
        a, b = a % len(self.records), b % len(self.records)
        if a == b:
            return
        with TemporaryDirectory() as folder:
            results = []
            for into, of in ((a, b), (b, a)):
                path = Path(folder) / f"{into}.negotiation"
                shutil.copy(self.paths[into], path)
                record = self.opened(path, "met")
                results.append(record)
                with Record.open_copy(self.paths[of]) as copy:
                    decisions = self.decided(record, copy, Take.NEWEST, join=join)
                    if decisions is not None:
                        merging.merge(record, [copy], decisions)
            if decisions is not None:
                assert claims(results[0]) == claims(results[1]) == self.live[a] | self.live[b]
                same = joined(*results)
                first, second = (picture(record, same) for record in results)
                assert first[0].keys() == second[0].keys()
            if decisions is not None and not self.redacted & {a, b}:
                assert first[0] == second[0]
                assert first[1].keys() == second[1].keys()
                for key, values in first[1].items():
                    assert values == second[1][key], key
            for record in results:
                record.close()

    @invariant()
    def no_claim_is_missing(self):
        for record, expected in zip(self.records, self.live, strict=True):
            assert claims(record) == expected

    def teardown(self):
        for record in self.records:
            record.close()
        self.folder.cleanup()
        self.patch.undo()


_Copies.TestCase.settings = settings(
    stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestCopies = pytest.mark.filterwarnings("ignore::ResourceWarning")(_Copies.TestCase)
