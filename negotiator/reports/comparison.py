"""The comparison: the text in force against the text on the table, to the word."""

from functools import cached_property
from typing import NamedTuple

from negotiator.domain.brackets import brackets
from negotiator.domain.differences import Run, difference
from negotiator.domain.perspective import Perspective
from negotiator.domain.stages import Nature
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
    def brackets(self) -> int:
        """How many brackets the text holds."""
        return len(brackets(self.text).found)


class Compared(NamedTuple):
    """A component with its current framework and its proposed modification, where they exist."""

    component: ComponentHead
    status: str
    current: Side | None
    proposed: Side | None
    runs: tuple[Run, ...]


class Comparison:
    """The comparison of a record in a perspective, one row for each component with a text."""

    def __init__(self, record: Record, perspective: Perspective) -> None:
        self.record = record = record.as_known(perspective.known_at)
        self.matrix = Matrix(record, perspective)
        self.question = self.matrix.question
        self._codes = {party.key: party.code for party in self.question.framework.parties}

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
        """The components that have a text."""
        return [each for each in self.question.components if each.key in self.versions]

    def row(
        self, component: ComponentHead, left: int | None = None, right: int | None = None
    ) -> Compared:
        """Return the comparison of one component.

        Args:
            component: one of ``components``.
            left: key of the version to the left; None is the current framework.
            right: key of the version to the right; None is the newest on the table.
        """
        texts = self.versions[component.key]
        by_key = {text.key: text for text in texts}
        current = by_key.get(left or 0) or current_framework(texts)
        proposed = by_key.get(right or 0) or proposed_modification(texts)
        old, new = self._side(current), self._side(proposed)
        status = reads.statuses(self.record, [component.key], self.question.limits.until)
        return Compared(
            component,
            status.get(component.key, ("open", 0))[0],
            old,
            new,
            tuple(difference(old.text if old else "", new.text if new else "")),
        )

    def rows(self) -> list[Compared]:
        """Return the comparison of every component that has a text."""
        return [self.row(component) for component in self.components]

    def stances(self, component: int) -> tuple[dict[int, Cell], Margin]:
        """Return where each party stands on a component, by its key, and how they converge."""
        cells = self.matrix.cells([component])
        margin = self.matrix.margin(component, cells)
        return {party: cell for (_, party), cell in cells.items()}, margin

    def _side(self, version: VersionHead | None) -> Side | None:
        if version is None:
            return None
        proposer = self._codes.get(version.proposer or 0, "")
        return Side(version, reads.text_of(self.record, version.key), proposer)


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
