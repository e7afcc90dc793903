"""Any actions on three to five copies, shares and merges in any order: nothing is ever lost."""

import contextlib
import shutil
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import ClassVar
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from negotiator.domain.codes import Basis
from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.merging import Decisions, Take
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.parties import Party
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.scale import Scale
from negotiator.store import merging, recording, sharing
from negotiator.store.check import check_record
from negotiator.store.kinds import KINDS
from negotiator.store.news import Known
from negotiator.store.record import Record
from tests.store.copies_in_use import (
    EDITS,
    MODELS,
    NothingThereError,
    claims,
    held,
    joined,
    picture,
)

WHO = st.integers(0, 7)
SEEDS = st.integers(0, 2**32 - 1)
OF_A_KIND = ("add", "change", "remove")
OFTEN = {edit: {"add": 5, "change": 5, "record": 3}.get(edit, 1) for edit in EDITS}
WORDS = (*MODELS, *("party", "component", "source") * 3)
BEGUN_WITH = ("source", "position", "round", "position", "text-version", "position", *MODELS)
IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files need no disk, which would only wait for each of thousands of transactions."""

MOST_COPIES = 5
MOST_OLDER = 3
MOST_AT_ONCE = 5

OFTEN_DONE = (
    *(edit for edit in EDITS if edit not in OF_A_KIND),
    *("recode", "share whole", "share redacted", "share of a redacted copy"),
    *("merge", "merge several at once", "merge an older copy"),
    *("merge a redacted copy", "merge into a redacted copy", "moved forward", "merged by field"),
    *("conflict", "filled in", "meet", "meet redacted", "all meet"),
)
"""What a hundred histories together are to have done."""

EVERYTHING = (
    *(f"{edit} {word}" for edit in ("add", "change") for word in MODELS),
    *OFTEN_DONE,
    *("merge, scales apart", "entered twice", "come back"),
)
"""What thousands of them are to have done; a hundred may miss the rarest by chance."""

redactions = st.builds(
    Redaction,
    ceiling=st.sampled_from((None, 0, 1, 2)),
    bases=st.sampled_from((tuple(Basis), (Basis.PUBLIC, Basis.IN_SESSION))),
    end=st.sampled_from((None, PartialDate.parse("2026-01-14"))),
    without=st.frozensets(st.sampled_from(Part)),
    with_brief=st.booleans(),
)


class Copies(RuleBasedStateMachine):
    """Three to five copies at work, and older states of them that were kept aside.

    ``happened`` counts what all examples together did.
    """

    happened: ClassVar[Counter[str]] = Counter()

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
        self.folder = TemporaryDirectory(dir=IN_MEMORY)
        self.minute = self.met_at = 0
        self.paths, self.records, self.live, self.redacted = [], [], [], []
        self.older = []
        first = self.path()
        with Record.making(first, Negotiation(title="Talks"), author="0", now=self.now) as (
            _,
            change,
        ):
            for row in (
                *(Party(code=code, name=code) for code in ("UA", "RU", "TR")),
                *(Component(number=number, title=number) for number in ("A", "B")),
            ):
                change.add(row)
        self.take_in(first, set(), is_redacted=False)
        for n, word in enumerate(BEGUN_WITH):
            EDITS["add"](self.records[0], word, n, n)
        for _ in range(2):
            path = self.path()
            sharing.share_whole(self.records[0], path)
            self.take_in(path, set(), is_redacted=False)
        self.live = [claims(record) for record in self.records]

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

    def take_in(self, path, live, *, is_redacted):
        """Let somebody work with a copy from now on."""
        self.paths.append(path)
        self.records.append(self.opened(path, str(len(self.records))))
        self.live.append(live)
        self.redacted.append(is_redacted)

    # ------------------------------------------------------------------ edits

    @initialize(seed=SEEDS, rules=redactions)
    def begin(self, seed, rules):
        """Work begins apart, and a redacted copy goes out."""
        self.work(seed, 12)
        self.share(seed % len(self.records), rules)

    @rule(seed=SEEDS, number=st.integers(4, 16))
    def work(self, seed, number):
        """Let everyone edit rows of a few kinds, so that they get in each other's way."""
        chance = Random(f"{seed} {self.minute}")
        words = chance.sample(WORDS, 3)
        for _ in range(number):
            who = chance.randrange(len(self.records))
            (edit,) = chance.choices(list(OFTEN), weights=list(OFTEN.values()))
            word = chance.choice(words)
            what = f"{edit} {word}" if edit in OF_A_KIND else edit
            record = self.records[who]
            try:
                EDITS[edit](record, word, chance.randrange(6), chance.randrange(100))
            except (NegotiatorError, NothingThereError):
                # What a record refuses leaves it as it was.
                self.happened[f"{what}, refused"] += 1
            else:
                self.happened[what] += 1
                self.live[who] = claims(record)
        if not chance.randrange(6):
            self.enter_twice(chance)
        if not chance.randrange(8):
            # Mostly in one copy: where several change the scale they cannot be merged.
            self.recode(0 if chance.randrange(4) else chance.randrange(len(self.records)))

    def enter_twice(self, chance):
        """Let two copies enter the same row, each with a uid of its own."""
        word, n = chance.choice(("party", "component", "round")), chance.randrange(100)
        for who in chance.sample(range(len(self.records)), 2):
            with contextlib.suppress(NegotiatorError, NothingThereError):
                EDITS["add"](self.records[who], word, n, n)

    def recode(self, who):
        """Change the scale of a copy."""
        record = self.records[who]
        if len(record.negotiation.scale) == 5:
            negotiation = record.rows(Negotiation)[0][1]
            revised = negotiation.revised(scale=Scale(("yes", "abstain", "no")))
            recording.recode(record, revised, {1: 1, 2: 1, 3: 2, 4: 3, 5: 3})
            self.happened["recode"] += 1

    # ------------------------------------------------------------------ copies

    @rule(
        of=WHO,
        rules=st.none() | redactions,
        is_for_later=st.booleans(),
        is_taken_back=st.booleans(),
    )
    def copy(self, of, rules, is_for_later, is_taken_back):
        """Let a copy go out, or keep one aside as it is now, to come back later.

        What was done last may be taken back once it has gone out.
        """
        of %= len(self.records)
        if is_for_later and len(self.older) < MOST_OLDER:
            path = self.path()
            shutil.copy(self.paths[of], path)
            self.older.append((path, self.live[of], self.redacted[of]))
        elif len(self.records) < MOST_COPIES:
            self.share(of, rules)
        if is_taken_back and self.records[of].undo_label() is not None:
            self.records[of].undo()
            self.live[of] = claims(self.records[of])

    def share(self, of, rules):
        """Share a copy, whole or by rules; it brings nothing that is not here."""
        path = self.path()
        if rules is None:
            sharing.share_whole(self.records[of], path)
        else:
            sharing.share_redacted(self.records[of], rules, path)
        with Record.open_copy(path) as copy:
            found = merging.look(self.records[of], copy)
            assert found.is_nothing, found
            live = claims(copy)
        assert live == self.live[of] if rules is None else live <= self.live[of]
        self.happened["share redacted" if rules else "share whole"] += 1
        self.happened["share of a redacted copy"] += self.redacted[of]
        self.take_in(path, live, is_redacted=rules is not None or self.redacted[of])

    def others(self, into):
        """Return what may be merged: path, claims, and whether it is redacted."""
        now = zip(self.paths, self.live, self.redacted, strict=True)
        return [each for at, each in enumerate(now) if at != into] + self.older

    @rule(
        into=WHO,
        of=st.lists(WHO, min_size=1, max_size=3),
        take=st.sampled_from(Take),
        join=st.booleans(),
    )
    def merge(self, into, of, take, join):
        """Merge one or more copies at once: nothing is lost, and once more changes nothing."""
        into %= len(self.records)
        others = self.others(into)
        chosen = [others[n % len(others)] for n in dict.fromkeys(n % len(others) for n in of)]
        record = self.records[into]
        before = picture(record)
        copies = [Record.open_copy(path) for path, _, _ in chosen]
        try:
            decisions = self.decided(record, copies, take, join=join)
            if decisions is None:
                return
            self.check_news_are_told(record, copies, decisions, into)
            change, previews = merging.merge(record, copies, decisions)
            if any(found.differing for found in previews):
                # A claim came in under the row that two are in one copy, which are two here.
                assert is_apart([record, *copies], joined(record, *copies))
                self.happened["merge, joined in one only"] += 1
            for _, live, _ in chosen:
                self.live[into] = self.live[into] | live
            for found in merging.look_at_all(record, copies, decisions):
                assert found.is_nothing, found
            assert merging.merge(record, copies, decisions)[0] is None
            assert not any(Known(record).news(copy).number for copy in copies)
        finally:
            for copy in copies:
                copy.close()
        self.redacted[into] |= any(is_redacted for _, _, is_redacted in chosen)
        self.count_merge(into, chosen, previews)
        assert not [words for each in check_record(record) for words in each.problems]
        after = picture(record)
        self.check_nothing_is_lost(before, after)
        if change is not None:
            record.undo()
            assert picture(record) == before
            record.redo()
            assert picture(record) == after

    def check_news_are_told(self, record, copies, decisions, into):
        """What a merge would bring is news, and where there is no news it brings nothing new."""
        for copy in copies:
            news = Known(record).news(copy)
            try:
                found = merging.look(record, copy, decisions)
            except NegotiatorError as problem:
                # It goes together only after one of the others.
                assert "scale" in str(problem)
                continue
            if news.number:
                assert not found.is_nothing
            elif not self.redacted[into]:
                assert not (found.added or found.forward or found.merged or found.conflicts), found
            else:
                assert not found.added, found

    def count_merge(self, into, chosen, previews):
        self.happened["merge"] += 1
        self.happened["merge several at once"] += len(chosen) > 1
        self.happened["merge an older copy"] += any(each in self.older for each in chosen)
        self.happened["merge a redacted copy"] += any(is_redacted for _, _, is_redacted in chosen)
        self.happened["merge into a redacted copy"] += self.redacted[into]
        for found in previews:
            self.happened["conflict"] += bool(found.conflicts)
            self.happened["entered twice"] += bool(found.twins)
            self.happened["come back"] += bool(found.come_back)
            self.happened["filled in"] += bool(found.filled)
            self.happened["merged by field"] += bool(found.merged)
            self.happened["moved forward"] += bool(found.forward)

    @staticmethod
    def check_nothing_is_lost(before, after):
        """No claim says anything else, and what a redacted copy lacks is not taken for deleted."""
        for uid, was in before[0].items():
            now = after[0][uid]
            for name in ("statement", "condition", "expressed_on", "basis", "red_line"):
                assert now[name] == was[name]
            for name in ("note", "source", "round", "text_version", "refers_to"):
                assert now[name] is not None or was[name] is None
                assert not was[name] or now[name]
        for (word, uid), was in before[1].items():
            if word == "source" and (word, uid) in after[1]:
                assert bool(after[1][word, uid]["quote"]) >= bool(was["quote"])

    def decided(self, record, copies, take, *, join):
        """Return how everything is decided; None where the scales do not go together."""
        decisions = Decisions(take)
        twins = {}
        while True:
            try:
                found = merging.look_at_all(record, copies, decisions)
            except NegotiatorError as problem:
                assert "scale" in str(problem)
                self.happened["merge, scales apart"] += 1
                return None
            offered = {twin.theirs: join for each in found for twin, _ in each.twins}
            if offered.keys() <= twins.keys():
                return decisions
            twins.update(offered)
            decisions = Decisions(take, twins=dict(twins))

    @precondition(lambda self: self.minute > self.met_at + 3)
    @rule(seed=SEEDS, join=st.booleans())
    def all_meet(self, seed, join):
        """Two copies come to hold the same, and however all come home no claim is missing."""
        everyone = self.others(None)
        places = Random(f"{seed} {self.minute}").sample(range(len(everyone)), len(everyone))
        self.meet(*[n for n in places if n < len(self.records)][:2], join=join)
        first, *others = [everyone[n] for n in places[:MOST_AT_ONCE]]
        with TemporaryDirectory(dir=IN_MEMORY) as folder:
            path = Path(folder) / "all.negotiation"
            shutil.copy(first[0], path)
            with self.opened(path, "all") as record:
                expected = first[1]
                for other, live, _ in others:
                    with Record.open_copy(other) as copy:
                        decisions = self.decided(record, [copy], Take.NEWEST, join=join)
                        if decisions is not None:
                            merging.merge(record, [copy], decisions)
                            expected = expected | live
                assert claims(record) == expected
                assert not [words for each in check_record(record) for words in each.problems]
        self.happened["all meet"] += 1
        self.met_at = self.minute

    def meet(self, a, b, *, join):
        """A into B and B into A hold the same, where conflicts are decided alike."""
        results = []
        with TemporaryDirectory(dir=IN_MEMORY) as folder:
            for into, of in ((a, b), (b, a)):
                record = self.aside(into, folder)
                results.append(record)
                with Record.open_copy(self.paths[of]) as copy:
                    decisions = self.decided(record, [copy], Take.NEWEST, join=join)
                    if decisions is not None:
                        merging.merge(record, [copy], decisions)
            if decisions is not None:
                self.happened["meet"] += 1
                self.happened["meet redacted"] += self.redacted[a] or self.redacted[b]
                assert claims(results[0]) == claims(results[1]) == self.live[a] | self.live[b]
                self.check_they_hold_the_same(results)
            for record in results:
                record.close()

    def check_they_hold_the_same(self, records):
        same = joined(*records)
        if is_apart(records, same):
            # One copy had been told that two rows are one, and the other that they are not: that
            # was not decided alike, and nothing asks again. They stay one there and two here.
            self.happened["meet, joined in one only"] += 1
            return
        for mine, other in zip(*(picture(record, same) for record in records), strict=True):
            assert mine.keys() == other.keys()
            for key, values in mine.items():
                assert values == other[key], key
        mine, other = (held(record, same) for record in records)
        assert mine == other

    def aside(self, which, folder):
        """Return a copy of a copy, to try something with."""
        path = Path(folder) / f"{which}.negotiation"
        shutil.copy(self.paths[which], path)
        return self.opened(path, "met")

    @invariant()
    def no_claim_is_missing(self):
        for record, expected in zip(self.records, self.live, strict=True):
            assert claims(record) == expected

    def teardown(self):
        for record in self.records:
            record.close()
        self.folder.cleanup()
        self.patch.undo()


def is_apart(records, same):
    """Whether a record holds as two rows what was joined in another; ``same`` names those."""
    for record in records:
        for kind in KINDS.values():
            found = record.connection.execute(f"SELECT uid FROM {kind.table}").fetchall()
            uids = [UUID(bytes=uid) for (uid,) in found]
            if len({same.get(uid, uid) for uid in uids}) < len(uids):
                return True
    return False


def search() -> None:
    """Try histories, and tell what happened in them."""
    wanted = settings(
        stateful_step_count=14, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
    run_state_machine_as_test(Copies, settings=wanted)
    print(*(f"{number:>7} {what}" for what, number in sorted(Copies.happened.items())), sep="\n")
    # What never happened was never tried.
    asked = EVERYTHING if wanted.max_examples >= 1000 else OFTEN_DONE
    never = [what for what in asked if not Copies.happened[what]]
    assert not never, never


@pytest.mark.search
def test_copies_come_home_in_any_order_and_nothing_is_lost():
    """In a process of its own: which histories are tried depends on the modules that are loaded."""
    program = "import tests.conftest; from tests.store.test_merge_machine import search; search()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    print(done.stdout)
    assert done.returncode == 0, done.stderr
