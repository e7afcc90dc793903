"""Files of the Discourse Network Analyzer, version 3: each coded statement a row of words.

Its schema is that of leifeld/dna on GitHub, ``sql/Sql.java``: statements of a type have variables
(short text is an entity, boolean, integer, long text), and are stretches of documents. A document's
date is in seconds since 1970 UTC.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import listed, number, tr
from negotiator.store.foreign import ForeignDatabase, foreign_database

SUFFIX = ".dna"
AGREEMENT = {"yes": "supports", "no": "opposes"}
"""What a statement's agreement is on a scale that has these steps."""

_DATE, _WORDS = "date", "statement"
_OF_DOCUMENT = ("document", "document source", "document author", "document section")
_TABLES = {
    "boolean": "DATABOOLEAN.Value",
    "integer": "DATAINTEGER.Value",
    "long text": "DATALONGTEXT.Value",
    "short text": "DATASHORTTEXT.Entity",
}
_MOST_STATEMENTS = 2_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Coded(NamedTuple):
    """The statements of a type: heads, rows with their numbers from 1, and all types there are."""

    rows: Iterator[tuple[int, list[str]]]
    types: tuple[str, ...]
    chosen: str


def read_dna(path: Path, wanted: str = "") -> Coded:
    """Return the statements of a type; without one, of the first that has concept and agreement.

    Raises:
        NegotiatorError: it is no such file, damaged, of an older version, or has no such type.
    """
    with foreign_database(path) as db:
        _check(db, path.name)
        types = {
            _number(key): _text(label) for key, label in db.rows("STATEMENTTYPES", ("ID", "Label"))
        }
        variables: dict[int, dict[int, tuple[str, str]]] = {key: {} for key in types}
        for key, name, kind, of in db.rows(
            "VARIABLES", ("ID", "Variable", "DataType", "StatementTypeId")
        ):
            if _text(kind) in _TABLES:
                variables.setdefault(_number(of), {})[_number(key)] = (_text(name), _text(kind))
        chosen = _chosen(types, variables, wanted, path.name)
        rows = _statements(db, chosen, variables.get(chosen, {}), path.name)
    return Coded(
        ((number, row) for number, row in enumerate(rows, start=1)),
        tuple(types.values()),
        types[chosen],
    )


def _check(db: ForeignDatabase, name: str) -> None:
    table, _, column = _TABLES["short text"].partition(".")
    if column in db.columns(table) and db.columns("STATEMENTTYPES"):
        return
    if db.columns("STATEMENTS") and db.columns("DOCUMENTS"):
        raise NegotiatorError(
            tr("{file} is of an older version of the Discourse Network Analyzer.", file=name),
            tr("Import it into a new database of version 3 there, and choose that."),
        )
    raise NegotiatorError(
        tr("{file} is no file of the Discourse Network Analyzer.", file=name),
        tr("Choose another file."),
    )


def _chosen(
    types: dict[int, str],
    variables: dict[int, dict[int, tuple[str, str]]],
    wanted: str,
    name: str,
) -> int:
    if not types:
        raise NegotiatorError(
            tr("{file} has no type of statements.", file=name), tr("Choose another file.")
        )
    if wanted:
        for key, label in types.items():
            if label.casefold() == wanted.casefold():
                return key
        known = listed(list(types.values())[:40])
        raise NegotiatorError(
            tr("{file} has no statements “{name}”.", file=name, name=wanted),
            tr("Known: {words}.", words=known),
        )
    for key in types:
        kinds = {kind for _, kind in variables.get(key, {}).values()}
        if {"short text", "boolean"} <= kinds:
            return key
    return next(iter(types))


def _statements(
    db: ForeignDatabase, of: int, variables: dict[int, tuple[str, str]], name: str
) -> list[list[str]]:
    """Return the heads and a row for each statement, oldest document first."""
    documents = {
        _number(row[0]): row[1:]
        for row in db.rows(
            "DOCUMENTS", ("ID", "Title", "Source", "Author", "Section", "Date", "Text")
        )
    }
    values = _values(db, variables)
    heads = [f"{head} (coded)" if head == _DATE else head for head, _ in variables.values()]
    rows: list[list[str]] = []
    for key, kind, document, start, stop in db.rows(
        "STATEMENTS", ("ID", "StatementTypeId", "DocumentId", "Start", "Stop")
    ):
        if kind != of:
            continue
        if len(rows) >= _MOST_STATEMENTS:
            raise NegotiatorError(
                tr(
                    "{file} has more than {number} statements.",
                    file=name,
                    number=number(_MOST_STATEMENTS),
                ),
                tr("Export a part of it."),
            )
        title, source, author, section, date, text = documents.get(
            _number(document), ("", "", "", "", None, "")
        )
        coded = values.get(_number(key), {})
        words = _text(text)[max(0, _number(start)) : max(0, _number(stop))]
        rows.append(
            [
                _day(date),
                *(coded.get(variable, "") for variable in variables),
                " ".join(words.split()),
                *(_text(each) for each in (title, source, author, section)),
            ]
        )
    rows.sort(key=lambda row: row[0])
    return [[_DATE, *heads, _WORDS, *_OF_DOCUMENT], *rows]


def _values(
    db: ForeignDatabase, variables: dict[int, tuple[str, str]]
) -> dict[int, dict[int, str]]:
    """Return what was coded, by statement and variable."""
    entities = {_number(key): _text(words) for key, words in db.rows("ENTITIES", ("ID", "Value"))}
    found: dict[int, dict[int, str]] = {}
    for kind in {kind for _, kind in variables.values()}:
        table, _, column = _TABLES[kind].partition(".")
        for statement, variable, value in db.rows(table, ("StatementId", "VariableId", column)):
            if variables.get(_number(variable), ("", ""))[1] != kind:
                continue
            match kind:
                case "boolean":
                    words = "yes" if _number(value) else "no"
                case "short text":
                    words = entities.get(_number(value), "")
                case _:
                    words = _text(value)
            found.setdefault(_number(statement), {})[_number(variable)] = words
    return found


def _day(value: object) -> str:
    """Return the day of a number of seconds in ISO; what is none stays empty."""
    if not isinstance(value, int):
        return ""
    try:
        return (_EPOCH + timedelta(seconds=value)).date().isoformat()
    except OverflowError:
        return ""


def _number(value: object) -> int:
    return value if isinstance(value, int) else -1


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int | float) else ""
