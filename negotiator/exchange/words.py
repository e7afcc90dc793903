"""Rows from words, as a command line or a sheet gives them: codes, numbers, titles, dates."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from negotiator.domain.codes import Act
from negotiator.domain.components import TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.positions import Position
from negotiator.domain.rows import Row
from negotiator.domain.scale import Scale
from negotiator.domain.words import at_start
from negotiator.language import reason_of, tr
from negotiator.store import lookup, recording
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record

_BY_WORD: dict[str, Callable[[Record, str], Row]] = {
    "party": lookup.party,
    "component": lookup.component,
    "source": lookup.source,
    "round": lookup.round_,
    "package": lookup.package,
    "measure": lookup.measure,
    "position": lookup.position,
}
_MOST_TEXT = 5_000_000


def row_from_words(record: Record, word: str, given: Mapping[str, str]) -> Row:
    """Build a row of a kind of the framework.

    Args:
        record: where what is referred to is looked up.
        word: the kind's word.
        given: fields by name, references by what people call the row.

    Raises:
        NegotiatorError: something referred to is not there, or a rule is broken.
    """
    kind = KINDS[word]
    values: dict[str, Any] = dict(given)
    if "text_file" in values:
        values["text"] = read_text(Path(values.pop("text_file")))
    for column in kind.references:
        name = values.get(column.field)
        if name is not None and column.refers_to in _BY_WORD:
            values[column.field] = _BY_WORD[column.refers_to](record, name).uid
    if word == "text-version" and "component" in values:
        _complete_text_version(record, values)
    return kind.model.build(values)


def _complete_text_version(record: Record, values: dict[str, Any]) -> None:
    component = values["component"]
    texts = [each for _, each in record.rows(TextVersion) if each.component == component]
    values.setdefault("order", max((each.order for each in texts), default=0) + 1)
    if "base" in values:
        of = record.by_uid("component", component)
        values["base"] = lookup.text_version(record, of, values["base"]).uid  # type: ignore[arg-type]


def position_from_words(record: Record, given: Mapping[str, str], *, red_line: bool) -> Position:
    """Build a position.

    The order within the day is the next one, and the round the one in session that day, unless
    they are given.

    Raises:
        NegotiatorError: something referred to is not there, or a rule is broken.
    """
    values: dict[str, Any] = {**given, "red_line": red_line}
    party = lookup.party(record, given["party"])
    component = lookup.component(record, given["component"])
    on = PartialDate.parse(given["expressed_on"])
    values.update(party=party.uid, component=component.uid, expressed_on=on)
    values.update(_stance(record, given))
    if "source" in given:
        values["source"] = lookup.source(record, given["source"]).uid
    if "round" in given:
        values["round"] = lookup.round_(record, given["round"]).uid
    elif on.is_whole and (held := lookup.round_on(record, on.first_day)) is not None:
        values["round"] = held.uid
    if "text_version" in given:
        values["text_version"] = lookup.text_version(record, component, given["text_version"]).uid
    if "marking" in given:
        values["marking"] = lookup.marking(record, given["marking"])
    for name, act in (("corrects", Act.CORRECTION), ("withdraws", Act.WITHDRAWAL)):
        if name in given:
            values.update(act=act, refers_to=_uid(values.pop(name)))
    if "day_order" not in given and values.get("act") is Act.CORRECTION:
        corrected, _, _ = recording.position_with_cell(
            record, record.key_of("position", values["refers_to"])
        )
        if corrected.expressed_on == on:
            values["day_order"] = corrected.day_order
    if "day_order" not in values:
        values["day_order"] = recording.next_day_order(
            record,
            record.key_of("component", component.uid),
            record.key_of("party", party.uid),
            on.packed,
        )
    return Position.build(values)


def scale_from_words(
    record: Record, steps: Sequence[str], becomes: Sequence[str], best: str, worst: str
) -> tuple[Negotiation, dict[int, int]]:
    """Return the negotiation with another scale, and what each present step becomes.

    A step of which ``becomes`` says nothing keeps its name, where the new scale has that name.

    Raises:
        NegotiatorError: a step is not known, or nothing says what it becomes.
    """
    old = record.negotiation.scale
    try:
        scale = Scale(tuple(steps), (best, worst) if best or worst else None)
    except ValueError as problem:
        raise NegotiatorError(f"{at_start(str(problem))}.") from None
    said = dict(each.partition("=")[::2] for each in becomes)
    mapping = {old.code(a): scale.code(b) for a, b in said.items()}
    for code, name in enumerate(old.steps, start=1):
        if code not in mapping and name in scale.steps:
            mapping[code] = scale.steps.index(name) + 1
        if code not in mapping:
            raise NegotiatorError(
                tr("Nothing says what “{name}” becomes.", name=name),
                tr('Add --map "{name}=…", one of the steps.', name=name),
            )
    ((_, negotiation),) = record.rows(Negotiation)
    return negotiation.revised(scale=scale), mapping


def _stance(record: Record, given: Mapping[str, str]) -> dict[str, int]:
    scale = record.negotiation.scale
    values: dict[str, int] = {}
    if "value" in given:
        values["value"] = _whole(given["value"])
        values["stance"] = scale.step_of(values["value"])
    if "stance" in given:
        values["stance"] = scale.code(given["stance"])
    return values


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise NegotiatorError(tr("“{text}” is not a number from 0 to 100.", text=text)) from None


def read_text(path: Path) -> str:
    """Read a text file (UTF-8, with or without a byte order mark).

    Raises:
        NegotiatorError: it is not there, too large, or no UTF-8 text.
    """
    try:
        if path.stat().st_size > _MOST_TEXT:
            raise NegotiatorError(
                tr("{file} is too large.", file=path.name),
                tr("A text may have up to {size} MB.", size=_MOST_TEXT // 1_000_000),
            )
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise NegotiatorError(
            tr("{file} is not UTF-8 text.", file=path.name), tr("Save it as UTF-8.")
        ) from None
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path,
                reason=reason_of(problem),
            )
        ) from None


def _uid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NegotiatorError(
            tr("“{text}” is not the uid of a position.", text=text),
            tr("negotiator positions lists them."),
        ) from None
