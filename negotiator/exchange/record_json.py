"""Records as JSON documents for other programs, out and in again; their schema is published.

The schema is in ``resources/schemas/record.schema.json``, made by ``schema_text``.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import from_json

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.rows import broken_rule
from negotiator.domain.transcript import FORMAT, Transcript
from negotiator.exchange.selection import selected
from negotiator.language import number, reason_of, tr
from negotiator.store.file import write_whole
from negotiator.store.record import Record
from negotiator.store.transcripts import positions_of, transcript_of, write_transcript

_MOST = 2**30
_HEAD = 4_096


def write_record(
    record: Record,
    perspective: Perspective | None,
    path: Path,
    goes_on: Callable[[], object] = lambda: None,
) -> None:
    """Write a record as JSON; without a perspective everything there is, its history included.

    ``goes_on`` is called for each position, and may raise to end it.

    Raises:
        NegotiatorError: the file cannot be written.
    """
    if path.suffix.lower() != ".json":
        raise NegotiatorError(
            tr("A record is written as .json."), tr("Name a file that ends in .json.")
        )
    if perspective is None:
        found, positions = (
            transcript_of(record, with_history=True),
            positions_of(record, with_history=True),
        )
    else:
        found = selected(record, perspective)
        positions = iter(found.positions)
    write_whole(path, _parts(found, positions, goes_on))


def _parts(
    found: Transcript, positions: Iterator[Position], goes_on: Callable[[], object]
) -> Iterator[bytes]:
    """Yield a document in parts, its positions last and one a line."""
    text = found.model_dump_json(indent=1, by_alias=True, exclude={"positions"})
    yield text.rstrip().removesuffix("}").rstrip().encode("utf-8")
    yield b',\n "positions": ['
    comma = b"\n  "
    for position in positions:
        goes_on()
        yield comma + position.model_dump_json().encode("utf-8")
        comma = b",\n  "
    yield b"\n ]\n}\n"


def is_record(path: Path) -> bool:
    """Whether a file seems to be such a document; only its beginning is read."""
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file:
            start = file.read(_HEAD).decode("utf-8-sig", errors="replace")
    except OSError:
        return False
    head = "".join(start.split())
    return head.startswith("{") and f'"format":"{FORMAT}"'.replace(" ", "") in head


def read_record(path: Path, out: Path, *, author: str, force: bool = False) -> None:
    """Make a file of such a document; it is written whole or not at all.

    Raises:
        NegotiatorError: the document cannot be read, breaks a rule or contradicts itself; or
            something is at ``out`` and ``force`` is not given.
    """
    try:
        if path.stat().st_size > _MOST:
            raise NegotiatorError(
                tr("{file} is larger than {size} GB.", file=path.name, size=_MOST // 2**30),
                tr("Ask for a copy of the file itself."),
            )
        document = from_json(path.read_bytes(), cache_strings="keys")
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check that it is there and that you may read it."),
        ) from None
    except (ValueError, RecursionError) as problem:
        raise NegotiatorError(
            tr("{file} is no JSON: {reason}.", file=path.name, reason=problem), tr("Save it again.")
        ) from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NegotiatorError(
            tr("{file} is not the record of a negotiation.", file=path.name),
            tr("A table of positions comes in through the import."),
        )
    if document.get("version") != 1:
        raise NegotiatorError(
            tr("{file} was written by a newer version of Negotiator.", file=path.name),
            tr("Update Negotiator."),
        )
    try:
        rows = document.pop("positions", [])
        found = Transcript.model_validate({**document, "positions": rows if _is_odd(rows) else []})
    except ValidationError as problem:
        raise NegotiatorError(_first(problem, path.name), tr("Nothing was written.")) from None
    write_transcript(out, found, _checked(rows, path.name), author=author, force=force)


def _is_odd(rows: object) -> bool:
    """Whether the positions of a document are no list, which its model then says."""
    return not isinstance(rows, list)


def _checked(rows: list[Any], name: str) -> Iterator[Position]:
    """Yield positions as they are checked; their raw form is let go of, for there may be many."""
    rows.reverse()
    place = -1
    while rows:
        place += 1
        try:
            yield Position.model_validate(rows.pop())
        except ValidationError as problem:
            words = _first(problem, name, "positions", place)
            raise NegotiatorError(words, tr("Nothing was written.")) from None


def _first(problem: ValidationError, name: str, *where: str | int) -> str:
    """Return the first rule that is broken, and how many more are."""
    errors = problem.errors(include_url=False, include_input=False)
    loc = (*where, *errors[0]["loc"])
    at = " › ".join(str(step + 1) if isinstance(step, int) else step for step in loc)
    rule = broken_rule(errors[0]["type"], errors[0]["msg"], errors[0].get("ctx", {}))
    if len(errors) == 1:
        return tr("{file} breaks a rule at {place}: {rule}.", file=name, place=at, rule=rule)
    return tr(
        "{file} breaks a rule at {place}: {rule}, and {number} more.",
        file=name,
        place=at,
        rule=rule,
        number=number(len(errors) - 1),
    )


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of these documents."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Transcript.model_json_schema(mode="serialization", by_alias=True),
    }


def schema_text() -> str:
    """Return the schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"
