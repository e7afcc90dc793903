"""The matrix: who holds what, party by component, in one perspective.

The report answers for the rows it is asked for, so that its cost follows what a screen or a page
shows and not the size of the record.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, cast

from negotiator.domain.claims import Claim, Limits
from negotiator.domain.codes import Basis
from negotiator.domain.convergence import convergence
from negotiator.domain.dates import age_in_days
from negotiator.domain.held import Held, State, held
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import is_step
from negotiator.domain.shifts import Direction, events, moved, went
from negotiator.reports.question import Question, ask, kept_for, order_of
from negotiator.store import reads
from negotiator.store.reads import Claims, ComponentHead, PartyHead, VersionHead
from negotiator.store.record import Record
from negotiator.store.surroundings import linked_components

_NOT_SAID = frozenset({Basis.ASSESSMENT, Basis.INTERNAL})


class Row(NamedTuple):
    """A row of the matrix: a component, or a chapter that stands over its components."""

    component: ComponentHead
    is_chapter: bool


class Cell(NamedTuple):
    """What one party holds on one component, and what a reader must know of it.

    Attributes:
        component: its key.
        party: its key.
        held: what is held.
        moved: where it went since the moment compared with; None if it did not move.
        former: what was held then, where it moved.
        older_text: the version that it was said of, where a newer one lies on the table.
        is_old: whether it was said longer ago than the negotiation's limit.
        bases: the bases that the claims behind it rest on, where they are several.
        basis: the basis of what is shown, where a reader could take it for another: claims rest
            on several, or nobody has said it aloud.
        is_linked: whether its component is linked to another, or in a package.
    """

    component: int
    party: int
    held: Held
    moved: Direction | None
    former: Claim | None
    older_text: VersionHead | None
    is_old: bool
    bases: tuple[int, ...] = ()
    is_linked: bool = False
    basis: Basis | None = None

    @property
    def is_stale(self) -> bool:
        """Whether it may no longer be what the party would say."""
        return self.is_old or self.older_text is not None

    @property
    def stance(self) -> int | None:
        """The stance held; None when sources contradict each other or it was withdrawn."""
        return self.held.stance

    @property
    def summary(self) -> str:
        """The words to show after the stance, without the condition."""
        return self.held.claim.statement


class Margin(NamedTuple):
    """How a component stands as a whole: the column at the right of the matrix.

    ``counts`` are parties by step, best to worst; ``without`` those without a stance on the
    scale; ``change`` the difference of convergence since the moment compared with.
    """

    convergence: float | None
    change: float | None
    counts: tuple[int, ...]
    without: int


_CELLS_KEPT, _SIGHTS_KEPT = 4_000, 4
"""Of how many cells claims are kept at most, and of how many parts of the matrix."""


class Matrix:
    """The matrix of a record in a perspective."""

    def __init__(self, record: Record, perspective: Perspective) -> None:
        self.record = record = record.as_known(perspective.known_at)
        self.question: Question = ask(record, perspective)
        self.parties: tuple[PartyHead, ...] = self.question.parties
        spoken_of = _chapters_with_claims(record)
        self._order = kept_for(
            record,
            "rows of the matrix",
            (*order_of(perspective), spoken_of),
            lambda: _order(self.question, spoken_of),
        )
        frame = self.question.framework
        day = self.question.day
        self._groups = {
            party.key: groups
            for party in self.parties
            if (groups := frame.groups_of(party.key, day))
        }
        shown = {party.key for party in self.parties}
        spoken_for = {group for groups in self._groups.values() for group in groups}
        self._readers = (
            None if len(shown | spoken_for) == len(frame.parties) else sorted(shown | spoken_for)
        )
        self._steps = len(record.negotiation.scale)
        self._is_mixed = len(perspective.bases) > 1

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from above: chapters, and the components below them."""
        return self._order.rows

    @property
    def components(self) -> tuple[int, ...]:
        """The keys of the components that have a row, from above."""
        return self._order.components

    @property
    def places(self) -> Mapping[int, int]:
        """The place of each of ``components`` among them."""
        return self._order.places

    def speaks_for(self, group: int, party: int) -> bool:
        """Whether a party, by its key, is a member of a group on the as-of day."""
        return group in self._groups.get(party, ())

    def cells(
        self, components: Sequence[int], parties: Sequence[PartyHead] | None = None
    ) -> dict[tuple[int, int], Cell]:
        """Return the cells of these components, by the keys of component and party.

        A cell without any record is not among them. With ``parties`` only theirs are read.
        """
        readers = self._readers
        if parties is not None:
            readers = [*{party.key for party in parties}.union(
                *(self._groups.get(party.key, ()) for party in parties)
            )]  # fmt: skip
        claims = self._claims(components, readers)
        shown = self.parties if parties is None else parties
        texts = reads.versions(self.record, components)
        linked = linked_components(self.record)
        found: dict[tuple[int, int], Cell] = {}
        for component in components:
            of_component = texts.get(component, ())
            for party in shown:
                cell = self.cell(
                    component, party.key, claims, of_component, is_linked=component in linked
                )
                if cell is not None:
                    found[component, party.key] = cell
        return found

    def cell(
        self,
        component: int,
        party: int,
        claims: Claims,
        texts: Sequence[VersionHead],
        *,
        is_linked: bool,
    ) -> Cell | None:
        """Return one cell from what was read before; None without any record.

        Args:
            component: its key.
            party: its key.
            claims: at least those of the party, and of its groups, on the component.
            texts: the texts of the component.
            is_linked: whether the component is linked to another, or in a package.
        """
        question = self.question
        now = self._held(claims, component, party, question.limits)
        if now is None:
            return None
        moved_to, former = self._movement(claims, component, party, now)
        bases = self._bases(claims, component, party, now)
        return Cell(
            component,
            party,
            now,
            moved_to,
            former,
            _older(texts, now.claim.text_version, question.limits.until),
            self._is_old(now.claim, question.day),
            bases,
            is_linked,
            self._basis(now, bases),
        )

    def margin(self, component: int, cells: Mapping[tuple[int, int], Cell]) -> Margin:
        """Return how a component stands, from its cells."""
        row = [cells.get((component, party.key)) for party in self.parties]
        counts = self._count(cell.stance if cell else None for cell in row)
        now = convergence(counts)
        change = None
        if self.question.then is not None and any(cell and cell.moved for cell in row):
            before = convergence(
                self._count(
                    (cell.former.stance if cell.former else cell.stance) if cell else None
                    for cell in row
                )
            )
            if now is not None and before is not None:
                change = now - before
        return Margin(now, change, counts, len(row) - sum(counts))

    def every_cell(self) -> dict[tuple[int, int], Cell]:
        """Return all cells; for pages and exports, whose cost is the whole anyway."""
        return self.cells([row.component.key for row in self.rows if not row.is_chapter])

    # ------------------------------------------------------------------ internals

    def _claims(self, components: Sequence[int], readers: list[int] | None) -> Claims:
        """Return the claims of what is in sight; they are the same while the as-of day is moved."""
        known_at = self.question.perspective.known_at
        every = self.question.framework.parties
        if len(components) * len(every if readers is None else readers) > _CELLS_KEPT:
            return reads.claims_of(self.record, components, readers, known_at)
        kept: dict[object, Claims] = self.record.cached("claims-in-sight", lambda _: {})
        key = (tuple(components), None if readers is None else tuple(readers), known_at)
        if key not in kept:
            if len(kept) >= _SIGHTS_KEPT:
                kept.clear()
            kept[key] = reads.claims_of(self.record, components, readers, known_at)
        return kept[key]

    def _held(self, claims: Claims, component: int, party: int, limits: Limits) -> Held | None:
        own = claims.get((component, party), ())
        groups = self._groups.get(party)
        if not groups:
            return held(own, {}, limits) if own else None
        of_groups = {
            group: claims[component, group] for group in groups if (component, group) in claims
        }
        if not own and not of_groups:
            return None
        left = self.question.framework.dissociated(party, limits.until)
        return held(own, of_groups, limits, left)

    def _movement(
        self, claims: Claims, component: int, party: int, now: Held
    ) -> tuple[Direction | None, Claim | None]:
        then = self.question.then
        if then is None or now.claim.expressed <= then.until:
            return None, None
        before = self._held(claims, component, party, then)
        if before is None:
            return None, None
        line = [
            event
            for who in {party, *((now.group,) if now.group is not None else ())}
            for event in events(claims.get((component, who), ()), self.question.limits)
            if event.claim.expressed > then.until
        ]
        if now.group != before.group and State.CONTRADICTORY not in (now.state, before.state):
            way = _crossed(now, before)
        else:
            way = moved(line, now, before)
        return way, before.claim if way else None

    def _bases(self, claims: Claims, component: int, party: int, now: Held) -> tuple[int, ...]:
        """Return the bases that the claims behind a cell rest on, if they are several."""
        line = claims.get((component, party if now.group is None else now.group), ())
        if len(line) == 1:
            return ()
        admit = self.question.limits.admit
        bases = sorted({claim.basis for claim in line if admit(claim)})
        return tuple(bases) if len(bases) > 1 else ()

    def _basis(self, now: Held, bases: tuple[int, ...]) -> Basis | None:
        """Return the basis to name in a cell; a view of one basis names it once for all."""
        basis = now.claim.basis
        if self._is_mixed and (bases or basis in _NOT_SAID):
            return Basis(basis)
        return None

    def _is_old(self, claim: Claim, day: date) -> bool:
        limit = self.record.negotiation.stale_after_days
        return limit is not None and age_in_days(claim.expressed, day) > limit

    def _count(self, stances: Iterable[int | None]) -> tuple[int, ...]:
        counts = [0] * self._steps
        for stance in stances:
            if stance is not None and is_step(stance) and stance <= self._steps:
                counts[stance - 1] += 1
        return tuple(counts)


def _crossed(now: Held, before: Held) -> Direction | None:
    """Return where a cell went that passed from a party's own word to its group's, or back."""
    if now.claim.terms == before.claim.terms:
        return None
    return went(before.claim, now.claim)


def _older(texts: Sequence[VersionHead], said_of: int | None, until: int) -> VersionHead | None:
    """Return the text that something was said of, if a newer one was tabled by a packed date."""
    older = next((text for text in texts if text.key == said_of), None)
    if older is None:
        return None
    tabled = [text for text in texts if text.date is None or text.date <= until]
    return older if tabled and older.order < tabled[-1].order else None


class _Order(NamedTuple):
    rows: tuple[Row, ...]
    components: tuple[int, ...]
    places: dict[int, int]


def _chapters_with_claims(record: Record) -> frozenset[int]:
    """Return the chapters that have claims of their own, and so a row of cells."""
    found = record.cached("chapters with claims", _read_chapters_with_claims)
    return cast("frozenset[int]", found)


def _read_chapters_with_claims(record: Record) -> frozenset[int]:
    components = reads.framework(record).components
    chapters = [each.key for each in components if each.depth == 0 and each.has_parts]
    return frozenset(reads.components_with_claims(record, chapters))


def _order(question: Question, spoken_of: frozenset[int]) -> _Order:
    rows = _rows(question, spoken_of)
    components = tuple(row.component.key for row in rows if not row.is_chapter)
    return _Order(rows, components, {key: n for n, key in enumerate(components)})


def _rows(question: Question, spoken_of: frozenset[int]) -> tuple[Row, ...]:
    is_flat = question.perspective.arrangement.is_flat
    with_claims = spoken_of.intersection(each.key for each in question.components)
    rows: list[Row] = []
    for component in question.headed:
        is_chapter = component.depth == 0 and component.has_parts
        if is_chapter and not is_flat:
            rows.append(Row(component, is_chapter=True))
        if is_chapter and component.key not in with_claims:
            continue
        if is_flat:
            component = component._replace(depth=1, has_parts=False)  # noqa: PLW2901
        rows.append(Row(component, is_chapter=False))
    return tuple(rows)
