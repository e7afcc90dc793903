"""Brackets over time: fewer of them is more agreement."""

from collections import Counter
from typing import NamedTuple

from negotiator.domain.brackets import Brackets, brackets
from negotiator.domain.perspective import Perspective
from negotiator.reports.comparison import Comparison, proposed_modification
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, VersionHead
from negotiator.store.record import Record


class Count(NamedTuple):
    """The brackets on the table from a day on: packed date, texts tabled then, how many, whose.

    ``owners`` are codes as they stand in the texts; those of nobody are not among them.
    """

    date: int
    titles: tuple[str, ...]
    total: int
    owners: dict[str, int]


class Stray(NamedTuple):
    """A bracket without a partner: in which text of what, at which place, and the words around."""

    component: ComponentHead
    version: VersionHead
    place: int
    words: str


class BracketCounts(NamedTuple):
    """Brackets of the texts in a perspective.

    Attributes:
        over_time: how many lay on the table after each day on which a text was tabled.
        versions: by what texts are called: how many brackets, whose, and in how many components.
        strays: those without a partner, in the texts on the table.
    """

    over_time: tuple[Count, ...]
    versions: tuple[tuple[str, int, dict[str, int], int], ...]
    strays: tuple[Stray, ...]


def bracket_counts(record: Record, perspective: Perspective) -> BracketCounts:
    """Count the brackets of the texts in a perspective."""
    comparison = Comparison(record, perspective.but(versions=()))
    record = comparison.record
    heads = {each.key: each for each in comparison.question.components}
    keys = [text.key for texts in comparison.versions.values() for text in texts]
    read = {key: brackets(text) for key, text in reads.texts_of(record, keys).items()}
    totals: dict[str, list[int]] = {title: [0, 0] for title in reads.version_titles(record)}
    owners: dict[str, Counter[str]] = {title: Counter() for title in totals}
    tabled: dict[int, list[VersionHead]] = {}
    strays: list[Stray] = []
    for component, texts in comparison.versions.items():
        for text in texts:
            tabled.setdefault(text.date or 0, []).append(text)
            totals[text.title][0] += len(read[text.key].found)
            totals[text.title][1] += 1
            owners[text.title] += read[text.key].owners()
        newest = proposed_modification(texts)
        if newest is not None and not read[newest.key].is_balanced:
            words = reads.text_of(record, newest.key)
            strays += [
                Stray(heads[component], newest, place, _around(words, place))
                for place in sorted((*read[newest.key].unopened, *read[newest.key].unclosed))
            ]
    return BracketCounts(
        tuple(_over_time(tabled, read)),
        tuple(
            (title, count, dict(owners[title].most_common()), texts)
            for title, (count, texts) in totals.items()
            if texts
        ),
        tuple(strays),
    )


def _over_time(tabled: dict[int, list[VersionHead]], read: dict[int, Brackets]) -> list[Count]:
    """Return the sums after each day: of each component the newest text on the table counts."""
    lying: dict[int, list[VersionHead]] = {}
    newest: dict[int, int] = {}
    total = 0
    whose: Counter[str] = Counter()
    found: list[Count] = []
    for day in sorted(tabled):
        for text in tabled[day]:
            texts = lying.setdefault(text.component, [])
            texts.append(text)
            texts.sort(key=lambda each: (each.order, each.key))
            proposal = proposed_modification(texts)
            if proposal is None or newest.get(text.component) == proposal.key:
                continue
            former = newest.get(text.component)
            if former is not None:
                total -= len(read[former].found)
                whose -= read[former].owners()
            newest[text.component] = proposal.key
            total += len(read[proposal.key].found)
            whose += read[proposal.key].owners()
        titles = tuple(dict.fromkeys(text.title for text in tabled[day]))
        if newest:
            found.append(Count(day, titles, total, dict(whose.most_common())))
    return found


def _around(text: str, place: int) -> str:
    start, end = max(0, place - 24), min(len(text), place + 25)
    words = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{words}{'…' if end < len(text) else ''}"
