"""Finding rows by what people call them: codes, numbers, titles."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from negotiator.domain.components import Component, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.linkages import Package
from negotiator.domain.measures import Measure
from negotiator.domain.negotiation import Round
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.domain.print_sets import PREVIOUS_ROUND, PrintSet
from negotiator.domain.round_words import round_code
from negotiator.domain.rows import Row
from negotiator.domain.sources import Source
from negotiator.domain.stages import shown_title
from negotiator.domain.views import View
from negotiator.language import listed, tr
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.recording import position_with_cell

R = TypeVar("R", bound=Row)
MOST_VERSIONS = 6
"""As many texts stand beside each other and can still be read."""


def party(record: Record, code: str) -> Party:
    """Return the party with this code or name.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, Party, code, lambda each: (each.code, each.name), "party")


def component(record: Record, number: str) -> Component:
    """Return the component with this number.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, Component, number, lambda each: (each.number,), "component")


def source(record: Record, name: str) -> Source:
    """Return the source with this title, reference or uid.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(
        record, Source, name, lambda each: (each.title, each.reference, str(each.uid)), "source"
    )


def view(record: Record, name: str) -> View:
    """Return the view kept under this name.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, View, name, lambda each: (each.name,), "view")


def round_(record: Record, name: str) -> Round:
    """Return the round called "5", "R5", "Round 5" or by its name.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(
        record,
        Round,
        name,
        lambda each: (
            str(each.number),
            f"R{each.number}",
            round_code(each.number),
            f"Round {each.number}",
            each.title,
            each.name,
            str(each.uid),
        ),
        "round",
    )


def package(record: Record, name: str) -> Package:
    """Return the package with this name.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, Package, name, lambda each: (each.name, str(each.uid)), "package")


def measure(record: Record, name: str) -> Measure:
    """Return the confidence-building measure with this title or uid.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, Measure, name, lambda each: (each.title, str(each.uid)), "measure")


def position(record: Record, uid: str) -> Position:
    """Return the position with this uid.

    Raises:
        NegotiatorError: there is none.
    """
    try:
        key = record.key_of("position", UUID(uid))
    except ValueError:
        raise NegotiatorError(
            tr("“{uid}” is not the uid of a position.", uid=uid),
            tr("negotiator positions lists them."),
        ) from None
    return position_with_cell(record, key)[0]


def text_version(record: Record, of: Component, label: str) -> TextVersion:
    """Return the text version of a component with this label, nature or uid; the newest such.

    Raises:
        NegotiatorError: there is none.
    """
    texts = [each for _, each in record.rows(TextVersion) if each.component == of.uid]
    return _first(
        reversed(texts),
        label,
        lambda each: (each.title, str(each.nature), str(each.uid)),
        tr("text version of {of}", of=of.number),
    )


def round_on(record: Record, day: date) -> Round | None:
    """Return the round that was in session on a day, or None."""
    rounds = (each for _, each in record.rows(Round))
    return next((each for each in rounds if each.start <= day <= each.last_day), None)


def marking(record: Record, name: str) -> int:
    """Return the index of the handling marking with this name.

    Raises:
        NegotiatorError: there is none.
    """
    names = [each.casefold() for each in record.negotiation.markings]
    if name.strip().casefold() not in names:
        raise NegotiatorError(
            tr("There is no marking “{name}”.", name=name),
            tr("Known: {names}.", names=listed(tuple(record.negotiation.markings))),
        )
    return names.index(name.strip().casefold())


def since(record: Record, text: str) -> PartialDate:
    """Return the day to compare with: a date, the last day of a round, or ``PREVIOUS_ROUND``.

    Raises:
        NegotiatorError: it is neither.
    """
    if text.strip().casefold() == PREVIOUS_ROUND:
        return _before_last_round(record)
    try:
        return PartialDate.parse(text)
    except NegotiatorError as not_a_date:
        try:
            return PartialDate.of(round_(record, text).last_day)
        except NegotiatorError:
            if text[:1].isdigit() and "-" in text:
                raise not_a_date from None
            raise NegotiatorError(
                tr("“{text}” is neither a date nor a round.", text=text),
                tr('Write 2026-03-04, or a round such as "Round 3".'),
            ) from None


def print_set(record: Record, name: str) -> PrintSet:
    """Return the print set with this name.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, PrintSet, name, lambda each: (each.name,), tr("print set"))


def mapping(record: Record, name: str) -> KeptMapping:
    """Return the mapping for imports with this name.

    Raises:
        NegotiatorError: there is none.
    """
    return _find(record, KeptMapping, name, lambda each: (each.name,), "mapping")


def _before_last_round(record: Record) -> PartialDate:
    packed = reads.latest_expressed(record)
    latest = record.now().date() if packed is None else PartialDate.unpack(packed).last_day
    begun = sorted(
        (each for _, each in record.rows(Round) if each.start <= latest), key=lambda r: r.start
    )
    if not begun:
        raise NegotiatorError(
            tr("There is no round to compare with."), tr("Compare with a date, or add rounds.")
        )
    if len(begun) == 1:
        return PartialDate.of(begun[0].start - timedelta(days=1))
    return PartialDate.of(begun[-2].last_day)


def _find(
    record: Record, model: type[R], name: str, names: Callable[[R], Iterable[str]], kind: str
) -> R:
    return _first((each for _, each in record.rows(model)), name, names, kind)


def _first(rows: Iterable[R], name: str, names: Callable[[R], Iterable[str]], kind: str) -> R:
    wanted = name.strip().casefold()
    known: list[str] = []
    for row in rows:
        called = [each for each in names(row) if each]
        if any(each.casefold() == wanted for each in called):
            return row
        known.append(called[0])
    rest = " …" if len(known) > 30 else ""
    raise NegotiatorError(
        tr("There is no {kind} {name}.", kind=kind, name=name),
        f"Known: {', '.join(known[:30])}{rest}." if known else "",
    )


def versions(record: Record, words: str) -> tuple[str, ...]:
    """Return labels of text versions from a list with commas, as they are written on record.

    Raises:
        NegotiatorError: there is no such version, or there are too many of them.
    """
    titles = reads.version_titles(record)
    known = {name.casefold(): title for title in titles for name in (shown_title(title), title)}
    names = [each.strip() for each in words.split(",") if each.strip()]
    for name in names:
        if name.casefold() not in known:
            raise NegotiatorError(
                tr("There is no text version “{name}”.", name=name),
                tr("Known: {words}.", words=listed([shown_title(title) for title in titles])),
            )
    if len(names) > MOST_VERSIONS:
        raise NegotiatorError(
            tr("{names} versions do not fit beside each other.", names=len(names)),
            tr("Name up to {most}.", most=MOST_VERSIONS),
        )
    return tuple(dict.fromkeys(known[name.casefold()] for name in names))
