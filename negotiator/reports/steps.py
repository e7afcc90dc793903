"""The matrix over time: what each cell shows from which day on.

A cell is derived anew only on the days on which it may change, and by the matrix of that day, so
that each step says what the matrix says.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from negotiator.domain.claims import Claim
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.reports.lanes import Spot, turns
from negotiator.reports.matrix import Cell, Margin, Matrix
from negotiator.reports.question import Question
from negotiator.store import reads
from negotiator.store.reads import Claims, VersionHead
from negotiator.store.record import Record
from negotiator.store.surroundings import linked_components


class Steps(NamedTuple):
    """What cells and margins show over the days of ``questions``, from the first to the last.

    Attributes:
        matrix: the matrix as of the last day.
        questions: the perspective as of each day, in order.
        cells: by the keys of component and party, the places of the days from which on a cell
            shows something else, and what; a cell that never shows anything is not among them.
        margins: the same by component.
        is_whole: whether it is every day; otherwise it is the last one only.
    """

    matrix: Matrix
    questions: tuple[Question, ...]
    cells: Mapping[Spot, Sequence[tuple[int, Cell | None]]]
    margins: Mapping[int, Sequence[tuple[int, Margin]]]
    is_whole: bool


def matrix_steps(record: Record, perspective: Perspective, most: int) -> Steps:
    """Return the matrix over the days on which something in it was said, or on which rounds ended.

    Args:
        record: the record.
        perspective: its as-of day is the last one.
        most: with more steps of cells than this, only the last day is answered for.
    """
    matrix = Matrix(record, perspective)
    asked = _Asked(matrix)
    days = asked.days()
    touched = asked.touched(days)
    linked = linked_components(matrix.record)
    questions: list[Question] = []
    cells: dict[Spot, list[tuple[int, Cell | None]]] = defaultdict(list)
    margins: dict[int, list[tuple[int, Margin]]] = defaultdict(list)
    shown: dict[int, dict[Spot, Cell]] = {component: {} for component in matrix.components}
    count = 0
    for n, day in enumerate(days):
        then = matrix
        if n < len(days) - 1:
            then = Matrix(record, perspective.but(as_of=PartialDate.of(day)))
        questions.append(then.question)
        for component, parties in touched[n].items():
            row = shown[component]
            texts = asked.texts.get(component, ())
            is_linked = component in linked
            for party in parties:
                spot = (component, party)
                cell = then.cell(component, party, asked.claims, texts, is_linked=is_linked)
                if cell == row.get(spot):
                    continue
                row.pop(spot, None)
                if cell is not None:
                    row[spot] = cell
                cells[spot].append((n, cell))
                count += 1
            margin = then.margin(component, row)
            if not margins[component] or margins[component][-1][1] != margin:
                margins[component].append((n, margin))
        if count > most:
            return _last_day(matrix)
    return Steps(matrix, tuple(questions), cells, margins, is_whole=True)


def _last_day(matrix: Matrix) -> Steps:
    cells = matrix.every_cell()
    return Steps(
        matrix,
        (matrix.question,),
        {spot: [(0, cell)] for spot, cell in cells.items()},
        {key: [(0, matrix.margin(key, cells))] for key in matrix.components},
        is_whole=False,
    )


class _Asked:
    """What was said of the cells of a matrix, by their parties and by those who speak for them."""

    def __init__(self, matrix: Matrix) -> None:
        self._matrix = matrix
        frame = matrix.question.framework
        self._groups: dict[int, set[int]] = {party.key: set() for party in matrix.parties}
        for group, member, _, _ in frame.memberships:
            if member in self._groups:
                self._groups[member].add(group)
        self.claims: Claims = reads.claims_of(
            matrix.record,
            matrix.components,
            sorted(set(self._groups).union(*self._groups.values())),
            matrix.question.perspective.known_at,
        )
        self.texts: Mapping[int, Sequence[VersionHead]] = reads.versions(
            matrix.record, matrix.components
        )

    def days(self) -> list[date]:
        """Return the days on which something was said and rounds ended, and the as-of day."""
        question = self._matrix.question
        packed = {
            claim.expressed
            for line in self.claims.values()
            for claim in line
            if question.limits.admit(claim)
        }
        found = {PartialDate.unpack(each).first_day for each in packed}
        begun = min(found, default=question.day)
        found.update(
            each.end for each in question.framework.rounds if begun <= each.end <= question.day
        )
        return sorted(found | {question.day})

    def touched(self, days: Sequence[date]) -> list[dict[int, list[int]]]:
        """Return the cells that may change on each day or since the day before: by component."""
        found: list[dict[int, list[int]]] = [{} for _ in days]
        turns_of = {
            party: {PartialDate.unpack(each).first_day for each in turns(self._frame, party)}
            for party, groups in self._groups.items()
            if groups
        }
        for component in self._matrix.components:
            tabled = {
                PartialDate.unpack(text.date).first_day
                for text in self.texts.get(component, ())
                if text.date is not None
            }
            for party, groups in self._groups.items():
                line = [
                    claim
                    for who in (party, *groups)
                    for claim in self.claims.get((component, who), ())
                ]
                if not line:
                    continue
                turning = tabled.union(turns_of.get(party, ()), self._turning(line))
                places = {bisect_left(days, day) for day in turning}
                for place in places:
                    if place < len(days):
                        found[place].setdefault(component, []).append(party)
        # Where nothing was ever said the margin stands from the first day on.
        for component in self._matrix.components:
            found[0].setdefault(component, [])
        return found

    @property
    def _frame(self) -> reads.Framework:
        return self._matrix.question.framework

    def _turning(self, line: Iterable[Claim]) -> Iterable[date]:
        """Yield the days on which claims are made, and from which on they are old."""
        limit = self._matrix.record.negotiation.stale_after_days
        today = self._matrix.question.day
        for claim in line:
            said = PartialDate.unpack(claim.expressed)
            if said.first_day > today:
                continue
            yield said.first_day
            if limit is not None and (today - said.last_day).days > limit:
                yield said.last_day + timedelta(days=limit + 1)
