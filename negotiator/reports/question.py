"""A perspective put to a record: codes and numbers become heads, dates become limits.

Every report starts here, and every heading on screen, paper or command line is written here, so
that all say the same of what they show.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from negotiator.domain.claims import Limits
from negotiator.domain.date_words import long_date, moment_words
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.stages import shown_title
from negotiator.domain.words import shown_marking
from negotiator.language import listed, marked, tr
from negotiator.reports.arranged import arranged_components, arranged_parties
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, Framework, PartyHead, RoundHead
from negotiator.store.record import Record

H = TypeVar("H", PartyHead, ComponentHead)
T = TypeVar("T")
_ORDERS_KEPT = 8


@dataclass(frozen=True, slots=True)
class Question:
    """A perspective, resolved against a record.

    Attributes:
        perspective: what was asked.
        framework: all parties, components and rounds of the record.
        parties: the parties shown, in order.
        components: the components shown, in the order of the tree.
        as_of: the day that counts, where none was asked the latest on record.
        limits: which claims count.
        headed: ``components`` with the chapters they stand in, also those not asked for.
        party_groups: for each party the name of the group it stands in; empty without groups.
        then: which claims counted at the moment compared with; None when nothing is compared.
    """

    perspective: Perspective
    framework: Framework
    parties: tuple[PartyHead, ...]
    components: tuple[ComponentHead, ...]
    as_of: PartialDate
    limits: Limits
    then: Limits | None
    party_groups: tuple[str, ...] = ()
    headed: tuple[ComponentHead, ...] = ()

    @property
    def day(self) -> date:
        """The last day that counts."""
        return self.as_of.last_day

    @property
    def since_round(self) -> RoundHead | None:
        """The round at whose end the comparison starts, if there is one."""
        if self.perspective.since is None:
            return None
        day = self.perspective.since.last_day
        return next((each for each in self.framework.rounds if each.end == day), None)


def ask(record: Record, perspective: Perspective) -> Question:
    """Resolve a perspective.

    Raises:
        NegotiatorError: it names a party, component or marking that the record does not hold.
    """
    record = record.as_known(perspective.known_at)
    frame = reads.framework(record)
    latest = perspective.as_of or latest_day(record)
    ceiling = len(record.negotiation.markings) - 1
    if perspective.ceiling is not None:
        ceiling = min(ceiling, perspective.ceiling)
    bases = tuple(int(basis) for basis in perspective.bases)
    limits = Limits(latest.until, bases, ceiling)
    then = None
    if perspective.since is not None:
        then = limits._replace(until=min(perspective.since.until, latest.until))
    arrangement = perspective.arrangement
    parties, groups = arranged_parties(
        frame, _parties(frame, perspective.parties), arrangement, latest.last_day
    )
    components, headed = kept_for(
        record, "components asked", order_of(perspective), lambda: _arranged(frame, perspective)
    )
    return Question(perspective, frame, parties, components, latest, limits, then, groups, headed)


def order_of(perspective: Perspective) -> tuple[object, ...]:
    """Return what of a perspective decides which components are shown in which order."""
    return perspective.components, perspective.arrangement


def kept_for(record: Record, name: str, key: Hashable, read: Callable[[], T]) -> T:
    """Return what hangs on the components of a record and on ``key``.

    It is read once for each of the last few keys, until a component changes.
    """
    kept: dict[Hashable, T] = record.cached(name, lambda _: {}, ("component",))
    if key not in kept:
        if len(kept) >= _ORDERS_KEPT:
            kept.clear()
        kept[key] = read()
    return kept[key]


def latest_day(record: Record) -> PartialDate:
    """Return the latest day on record; without any claim the last round's, or today."""
    packed = reads.latest_expressed(record)
    if packed is not None:
        return PartialDate.unpack(packed)
    today = record.now().astimezone().date()
    begun = [each.end for each in reads.framework(record).rounds if each.end <= today]
    return PartialDate.of(begun[-1] if begun else today)


def _parties(frame: Framework, codes: Sequence[str] | None) -> tuple[PartyHead, ...]:
    if codes is None:
        return frame.parties
    by_code = {party.code.casefold(): party for party in frame.parties}
    unknown = marked("There is no party {name}.")
    return tuple(dict.fromkeys(_known(by_code, code, unknown) for code in codes))


def _arranged(
    frame: Framework, perspective: Perspective
) -> tuple[tuple[ComponentHead, ...], tuple[ComponentHead, ...]]:
    """Return the components asked for in order, and the same with all heads of their chapters."""
    headed, bare = _components(frame, perspective.components)
    asked = [each for each in headed if each.key not in bare] if bare else headed
    return (
        arranged_components(asked, perspective.arrangement),
        arranged_components(headed, perspective.arrangement),
    )


def _components(
    frame: Framework, numbers: Sequence[str] | None
) -> tuple[tuple[ComponentHead, ...], frozenset[int]]:
    """Return the components asked for in their chapters, and which of these are only heads."""
    if numbers is None:
        return frame.components, frozenset()
    by_number = {component.number.casefold(): component for component in frame.components}
    unknown = marked("There is no component {name}.")
    wanted = {_known(by_number, number, unknown).key for number in numbers}
    chapters: dict[int, int] = {}
    above = 0
    for component in frame.components:
        above = component.key if component.depth == 0 else above
        chapters[component.key] = above
        if component.parent in wanted:
            wanted.add(component.key)
    bare = frozenset(chapters[key] for key in wanted) - wanted
    shown = wanted | bare
    return tuple(each for each in frame.components if each.key in shown), bare


def _known(table: dict[str, H], name: str, unknown: str) -> H:
    found = table.get(name.strip().casefold())
    if found is None:
        known = listed([name.upper() for name in list(table)[:40]])
        raise NegotiatorError(
            tr(unknown, name=name), tr("Known: {words}.", words=known) if known else ""
        )
    return found


def heading(record: Record, question: Question) -> list[tuple[str, str]]:
    """Return what every view and page says of its perspective: pairs of a label and its value."""
    perspective = question.perspective
    lines = [(tr("As of"), as_of_words(question))]
    if perspective.since is not None:
        lines.append((tr("Changes since"), since_words(question)))
    bases = listed([basis.shown for basis in perspective.bases])
    lines.append((tr("Basis"), bases or tr("none", "basis")))
    markings = record.negotiation.markings
    if question.limits.ceiling < len(markings) - 1:
        lines.append((tr("Up to marking"), shown_marking(markings[question.limits.ceiling])))
    if perspective.versions:
        titles = [shown_title(title) for title in perspective.versions]
        lines.append((tr("Texts"), listed(titles)))
    if perspective.filtered:
        lines.append((tr("Filter"), perspective.filtered))
    if record.is_redacted:
        lines.append((tr("Copy"), tr("Redacted")))
    if perspective.known_at is not None:
        lines.append((tr("Known at"), moment_words(perspective.known_at)))
    return lines


def labelled(label: str, value: str) -> str:
    """Return a label with its value, "As of: 29 May 2026"."""
    return tr("{label}: {value}", "a label with its value", label=label, value=value)


def as_of_words(question: Question) -> str:
    """Return the as-of day with the round it is in or after."""
    around = question.framework.round_of(question.day)
    if around is None:
        return long_date(question.as_of)
    if around.end < question.day:
        words = marked("{date}, after {round}")
    elif around.end > question.day:
        words = marked("{date}, in {round}")
    else:
        words = marked("{date}, end of {round}")
    return tr(words, date=long_date(question.as_of), round=around.title)


def since_words(question: Question) -> str:
    """Return the moment compared with, as "Round 3, 15 May 2025" or only the date."""
    since = question.perspective.since
    if since is None:
        return ""
    around = question.since_round
    if around is None:
        return long_date(since)
    return tr("{round}, {date}", "a round and its end", round=around.title, date=long_date(since))
