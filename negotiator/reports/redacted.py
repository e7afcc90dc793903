"""What remains of a record under rules: the record that every redacted page and export is made of.

There is no second set of rules for pages: they are made of what a redacted copy would hold, and
can show nothing that it would not.
"""

from collections.abc import Callable, Iterable
from typing import Self

from negotiator.domain.arrangement import Arrangement
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import some_of_kind
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PREVIOUS_ROUND, PageSetup, Sheet
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.words import shown_marking
from negotiator.language import listed, marked, parted, tr
from negotiator.reports.sheets import perspective_of
from negotiator.store import lookup, reads, sharing
from negotiator.store.record import Record


class Redacted:
    """A record in memory of what some rules let through.

    Attributes:
        record: what reports are asked of.
        report: what it holds and lacks, in numbers.
    """

    def __init__(
        self, whole: Record, rules: Redaction, goes_on: Callable[[], bool] = lambda: True
    ) -> None:
        """Take what remains; ``goes_on`` is asked now and then whether it is still wanted.

        Raises:
            NegotiatorError: see ``store.sharing.redacted``.
        """
        self._rules = rules
        self.record, self.report = sharing.redacted(whole, rules, goes_on)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the record."""
        self.record.close()

    def within(self, perspective: Perspective) -> Perspective:
        """Return the same question put to what remains, without what is withheld.

        An order or a filter of one's own may follow from what is withheld: all that remains is
        shown, in the order of the record. Only the order in which parties are named is kept.

        Raises:
            NegotiatorError: nothing that it asks for remains.
        """
        frame = reads.framework(self.record)
        codes = [each.code for each in frame.parties]
        parties = _there(
            perspective.parties,
            codes,
            marked("None of the parties that are shown remains in a redacted copy."),
        )
        if parties is not None and perspective.arrangement.parties:
            parties = tuple(code for code in codes if code in parties)
        components = perspective.components
        if perspective.filtered:
            components = None
        titles = set(reads.version_titles(self.record))
        ceiling = self._rules.ceiling
        if ceiling is None or (perspective.ceiling is not None and perspective.ceiling < ceiling):
            ceiling = perspective.ceiling
        return perspective.but(
            bases=tuple(each for each in perspective.bases if each in self._rules.bases),
            ceiling=ceiling,
            parties=parties,
            components=_there(
                components,
                [each.number for each in frame.components],
                marked("None of the components that are shown remains in a redacted copy."),
            ),
            versions=tuple(each for each in perspective.versions if each in titles),
            arrangement=Arrangement(grouped_by=perspective.arrangement.grouped_by),
            filtered="",
        )

    def sheet(self, whole: Record, sheet: Sheet) -> tuple[PageSetup, Perspective]:
        """Return how a kept sheet of the whole record is made of what remains.

        Raises:
            NegotiatorError: it names what is not there any more, or nothing of it remains.
        """
        asked = self.within(perspective_of(whole, sheet.asked))
        if sheet.asked.since == PREVIOUS_ROUND:
            asked = asked.but(since=lookup.since(self.record, PREVIOUS_ROUND))
        if Part.RECORDERS not in self._rules.without:
            return sheet.setup, asked
        # Who kept the sheet is most often who records.
        return sheet.setup.model_copy(update={"prepared_by": ""}), asked


def _there(
    names: tuple[str, ...] | None, known: Iterable[str], none: str
) -> tuple[str, ...] | None:
    """Return those of some names that remain, as they are written on record.

    Raises:
        NegotiatorError: there were some, and none remains.
    """
    if names is None:
        return None
    written = {name.casefold(): name for name in known}
    found = [written.get(name.strip().casefold()) for name in names]
    remaining = tuple(dict.fromkeys(name for name in found if name is not None))
    if not remaining:
        raise NegotiatorError(tr(none), tr("Show others, or withhold less."))
    return remaining


def rules_words(markings: tuple[str, ...], rules: Redaction) -> str:
    """Return what remains and what goes under some rules, in a line for who chooses them."""
    parts = []
    if rules.ceiling is not None and rules.ceiling < len(markings) - 1:
        parts.append(tr("up to {marking}", marking=shown_marking(markings[rules.ceiling])))
    parts.append(listed([basis.shown for basis in rules.bases]) or tr("no basis"))
    for kind, names in (("party", rules.parties), ("component", rules.components)):
        if names is not None:
            parts.append(some_of_kind(kind, len(names)))
    if rules.start is not None:
        parts.append(tr("from {date}", date=rules.start))
    if rules.end is not None:
        parts.append(tr("until {date}", date=rules.end))
    if gone := [part.shown for part in Part if part in rules.without]:
        parts.append(tr("without {parts}", parts=listed(gone)))
    if rules.with_brief:
        parts.append(tr("with our brief"))
    return parted(parts)
