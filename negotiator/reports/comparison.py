"""The comparison: the text in force against the text on the table, to the word.

Or as many texts beside each other as are asked for, by what they are called.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from negotiator.domain.brackets import Brackets, brackets
from negotiator.domain.columns import Cell as ColumnCell
from negotiator.domain.columns import columns
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.differences import Run, difference
from negotiator.domain.perspective import Perspective
from negotiator.domain.stages import Nature, Status
from negotiator.language import listed, tr
from negotiator.reports.matrix import Cell, Margin, Matrix
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, VersionHead
from negotiator.store.record import Record


class Side(NamedTuple):
    """One side of a comparison: a text version and its words."""

    version: VersionHead
    text: str
    proposer: str

    @property
    def read(self) -> Brackets:
        """The brackets of the text."""
        return brackets(self.text)

    @property
    def brackets(self) -> int:
        """How many brackets the text holds."""
        return len(self.read.found)


class Standing(NamedTuple):
    """How a component stands: its status, who is to act; ``since`` and ``due`` are packed."""

    status: str
    since: int | None
    responsible: str
    due: int | None


def standing_words(standing: Standing) -> str:
    """Return how a component stands in words, with dates."""
    parts = [Status(standing.status).shown]
    if standing.since is not None:
        date = short_date(PartialDate.unpack(standing.since))
        parts = [tr("{status} since {date}", status=parts[0], date=date)]
    if standing.due is not None:
        parts.append(tr("due {date}", date=short_date(PartialDate.unpack(standing.due))))
    if standing.responsible:
        parts.append(tr("with {responsible}", responsible=standing.responsible))
    return listed(parts)


class Compared(NamedTuple):
    """A component with its current framework and its proposed modification, where they exist."""

    component: ComponentHead
    standing: Standing
    current: Side | None
    proposed: Side | None
    runs: tuple[Run, ...]

    @property
    def status(self) -> str:
        """How far it is settled."""
        return self.standing.status


class Columns(NamedTuple):
    """A component with several texts: ``rows`` are as ``domain.columns.columns`` gives them."""

    component: ComponentHead
    standing: Standing
    sides: tuple[Side | None, ...]
    rows: list[list[ColumnCell | None]]


class Comparison:
    """The comparison of a record in a perspective, one row for each component with a text."""

    def __init__(self, record: Record, perspective: Perspective) -> None:
        self.record = record = record.as_known(perspective.known_at)
        self.matrix = Matrix(record, perspective)
        self.question = self.matrix.question
        self.titles = perspective.versions
        self._codes = {party.key: party.code for party in self.question.framework.parties}

    @property
    def has_columns(self) -> bool:
        """Whether more than two texts stand beside each other."""
        return len(self.titles) > 2

    @cached_property
    def versions(self) -> dict[int, list[VersionHead]]:
        """The texts of each component shown, as they lay on the table by the as-of day."""
        until = self.question.limits.until
        found = reads.versions(self.record, [each.key for each in self.question.components])
        tabled = {
            component: [text for text in texts if text.date is None or text.date <= until]
            for component, texts in found.items()
        }
        return {component: texts for component, texts in tabled.items() if texts}

    @property
    def components(self) -> list[ComponentHead]:
        """The components that have a text, of those asked for if any are."""
        return [
            each
            for each in self.question.components
            if each.key in self.versions
            and (
                not self.titles
                or any(text.title in self.titles for text in self.versions[each.key])
            )
        ]

    def row(
        self, component: ComponentHead, left: int | None = None, right: int | None = None
    ) -> Compared:
        """Return the comparison of one component.

        Args:
            component: one of ``components``.
            left: key of the version to the left; None is the current framework.
            right: key of the version to the right; None is the newest on the table.
        """
        old, new = self.sides(component, left, right)
        return Compared(
            component,
            self.standing(component.key),
            old,
            new,
            tuple(difference(old.text if old else "", new.text if new else "")),
        )

    def sides(
        self, component: ComponentHead, left: int | None = None, right: int | None = None
    ) -> tuple[Side | None, Side | None]:
        """Return the two texts of ``row``, without comparing them."""
        texts = self.versions[component.key]
        by_key = {text.key: text for text in texts}
        current, proposed = self._usual(texts)
        old = self._side(by_key.get(left or 0) or current)
        return old, self._side(by_key.get(right or 0) or proposed)

    def columns(self, component: ComponentHead, titles: Sequence[str] = ()) -> Columns:
        """Return a component with the texts that are called so, or those asked for."""
        texts = self.versions[component.key]
        sides = tuple(self._side(_called(texts, title)) for title in titles or self.titles)
        found = columns([None if side is None else side.text for side in sides])
        return Columns(component, self.standing(component.key), sides, found)

    def rows(self) -> list[Compared]:
        """Return the comparison of every component that has a text."""
        return [self.row(component) for component in self.components]

    def standing(self, component: int) -> Standing:
        """Return how a component stands on the as-of day."""
        until = self.question.limits.until
        status, since = reads.statuses(self.record, [component], until).get(
            component, ("open", None)
        )
        responsible, due = reads.assigned(self.record, [component]).get(component, ("", None))
        return Standing(status, since, responsible, due)

    def stances(self, component: int) -> tuple[dict[int, Cell], Margin]:
        """Return where each party stands on a component, by its key, and how they converge."""
        cells = self.matrix.cells([component])
        margin = self.matrix.margin(component, cells)
        return {party: cell for (_, party), cell in cells.items()}, margin

    def _usual(self, texts: list[VersionHead]) -> tuple[VersionHead | None, VersionHead | None]:
        """Return the two versions that stand beside each other unless others are chosen."""
        match self.titles:
            case (only,):
                return current_framework(texts), _called(texts, only)
            case (first, second, *_):
                return _called(texts, first), _called(texts, second)
        return current_framework(texts), proposed_modification(texts)

    def _side(self, version: VersionHead | None) -> Side | None:
        if version is None:
            return None
        proposer = self._codes.get(version.proposer or 0, "")
        return Side(version, reads.text_of(self.record, version.key), proposer)


def _called(texts: Sequence[VersionHead], title: str) -> VersionHead | None:
    """Return the newest text that is called so, or None."""
    return next((text for text in reversed(texts) if text.title == title), None)


def current_framework(texts: list[VersionHead]) -> VersionHead | None:
    """Return the text in force: the newest one of that nature, or None."""
    of_nature = [text for text in texts if text.nature == Nature.CURRENT_FRAMEWORK]
    return of_nature[-1] if of_nature else None


def proposed_modification(texts: list[VersionHead]) -> VersionHead | None:
    """Return the text on the table: the newest that is not the text in force, or None.

    A translation does not displace the text that it translates.
    """
    language = texts[0].language if texts else ""
    proposals = [text for text in texts if text.nature != Nature.CURRENT_FRAMEWORK]
    return next(
        (text for text in reversed(proposals) if text.language == language),
        proposals[-1] if proposals else None,
    )
