"""How each kind of row lies in its table: one registry for adding, editing, reading and history.

Columns are the fields of the model, in the forms that SQLite keeps: a reference is the key of the
row referred to, a PartialDate is packed, words and days are text, tuples and scales JSON.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from negotiator.domain.briefs import Brief
from negotiator.domain.components import Component, ComponentStatus, Consequence, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.kept_mappings import KeptMapping
from negotiator.domain.linkages import Linkage, Package, PackagePart
from negotiator.domain.measures import Implementation, Measure
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.numbers import sort_key
from negotiator.domain.parties import Dissociation, Membership, Party
from negotiator.domain.positions import Position, Reading
from negotiator.domain.print_sets import PrintSet
from negotiator.domain.rows import Row
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Attachment, Source
from negotiator.domain.views import View


class Column(NamedTuple):
    """A column: the model's field, its name in the table, and the kind it refers to if any."""

    field: str
    name: str
    refers_to: str | None = None


@dataclass(frozen=True)
class Kind:
    """One kind of row: its word, table, model and columns.

    ``search_text`` gives what the search index holds of a row, one text a field.
    """

    word: str
    table: str
    model: type[Row]
    columns: tuple[Column, ...]
    search_text: Callable[[Any], tuple[str, ...]]
    derived: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)
    code: int = 0
    unique: str = ""

    @property
    def references(self) -> tuple[Column, ...]:
        """The columns that refer to another row."""
        return tuple(column for column in self.columns if column.refers_to)

    def to_columns(self, row: Row, key_of: Callable[[str, UUID], int]) -> dict[str, object]:
        """Return what the table keeps of ``row``, by column name."""
        kept: dict[str, object] = {}
        for column in self.columns:
            value = getattr(row, column.field)
            if column.refers_to is not None and value is not None:
                value = key_of(column.refers_to, value)
            kept[column.name] = _kept(value)
        for name, derive in self.derived.items():
            kept[name] = derive(row)
        return kept

    def to_model(
        self, uid: bytes, kept: Mapping[str, Any], uid_of: Callable[[str, int], UUID]
    ) -> Row:
        """Return the row that the table keeps in these columns."""
        values: dict[str, Any] = {"uid": UUID(bytes=uid)}
        for column in self.columns:
            value = kept[column.name]
            if value is None:
                continue
            if column.refers_to is not None:
                value = uid_of(column.refers_to, value)
            elif column.field in _JSON:
                value = json.loads(value)
            elif column.field in PACKED and isinstance(value, int):
                value = PartialDate.unpack(value)
            values[column.field] = value
        if "stale_after_days" in kept and kept["stale_after_days"] is None:
            values["stale_after_days"] = None
        return self.model.build(values)


_JSON = {"markings", "scale", "languages"}
PACKED = {"date", "on", "deadline", "due"}
"""Fields that are kept as packed dates."""


def _kept(value: object) -> object:
    if isinstance(value, PartialDate):
        return value.packed
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Scale):
        return scale_text(value)
    if isinstance(value, tuple):
        return kept_text(value)
    if isinstance(value, str):
        return str(value)
    return value


def kept_text(words: tuple[str, ...]) -> str:
    """Return a list of words as the file keeps it."""
    return json.dumps(words, ensure_ascii=False)


def scale_text(scale: Scale) -> str:
    """Return a scale as the file keeps it."""
    kept: dict[str, object] = {"steps": scale.steps}
    if scale.endpoints is not None:
        kept["endpoints"] = scale.endpoints
    return json.dumps(kept, ensure_ascii=False)


def _plain(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, name) for name in names)


KINDS: dict[str, Kind] = {
    kind.word: kind
    for kind in (
        Kind(
            "negotiation",
            "negotiation",
            Negotiation,
            _plain(
                "title",
                "reference",
                "disclaimer",
                "markings",
                "scale",
                "languages",
                "stale_after_days",
            ),
            lambda row: (row.title, row.reference),
            code=0,
        ),
        Kind(
            "party",
            "party",
            Party,
            _plain("code", "name", "kind", "role", "in_framework", "anticipated_result"),
            lambda row: (row.code, row.name, row.in_framework, row.anticipated_result),
            code=1,
            unique="code",
        ),
        Kind(
            "membership",
            "membership",
            Membership,
            (
                Column("group", "group", "party"),
                Column("member", "member", "party"),
                *_plain("start", "end"),
            ),
            lambda _: (),
            code=2,
        ),
        Kind(
            "component",
            "component",
            Component,
            (
                *_plain("number", "title", "kind"),
                Column("parent", "parent_component", "component"),
                *_plain("responsible", "due"),
            ),
            lambda row: (row.number, row.title, row.responsible),
            derived={"sort": lambda row: sort_key(row.number)},
            code=3,
            unique="number",
        ),
        Kind(
            "status",
            "component_status",
            ComponentStatus,
            (Column("component", "component", "component"), *_plain("status", "on")),
            lambda _: (),
            code=4,
        ),
        Kind(
            "text-version",
            "text_version",
            TextVersion,
            (
                Column("component", "component", "component"),
                *_plain("nature", "label", "order"),
                Column("proposer", "proposer", "party"),
                Column("base", "base", "text-version"),
                *_plain("date", "language", "text"),
            ),
            lambda row: (row.label, row.text),
            code=5,
        ),
        Kind(
            "round",
            "round",
            Round,
            _plain("number", "name", "start", "end", "place"),
            lambda row: (row.name, row.place),
            code=6,
            unique="number",
        ),
        Kind(
            "source",
            "source",
            Source,
            _plain(
                "kind",
                "title",
                "date",
                "reference",
                "speaker",
                "quote",
                "language",
                "translation",
                "translator",
                "reliability",
            ),
            lambda row: (
                row.title,
                row.reference,
                row.speaker,
                row.quote,
                row.translation,
                row.translator,
            ),
            code=7,
        ),
        Kind(
            "consequence",
            "consequence",
            Consequence,
            (
                *_plain("dimension", "text"),
                Column("component", "component", "component"),
                *_plain("likelihood", "severity"),
            ),
            lambda row: (row.dimension, row.text),
            code=8,
        ),
        Kind(
            "dissociation",
            "dissociation",
            Dissociation,
            (
                Column("member", "member", "party"),
                Column("position", "position", "position"),
                *_plain("on", "statement"),
            ),
            lambda row: (row.statement,),
            code=9,
        ),
        Kind(
            "reading",
            "reading",
            Reading,
            (Column("position", "position", "position"), *_plain("reason")),
            lambda row: (row.reason,),
            code=10,
        ),
        Kind(
            "linkage",
            "linkage",
            Linkage,
            (
                Column("component", "component", "component"),
                Column("depends_on", "depends_on", "component"),
                *_plain("kind", "note"),
            ),
            lambda row: (row.note,),
            code=11,
        ),
        Kind(
            "package",
            "package",
            Package,
            _plain("name", "note"),
            lambda row: (row.name, row.note),
            code=12,
        ),
        Kind(
            "package-part",
            "package_part",
            PackagePart,
            (
                Column("package", "package", "package"),
                Column("component", "component", "component"),
            ),
            lambda _: (),
            code=13,
        ),
        Kind(
            "measure",
            "measure",
            Measure,
            (
                *_plain("step", "title", "category"),
                Column("party", "party", "party"),
                Column("component", "component", "component"),
                *_plain("precondition"),
                Column("reciprocal", "reciprocal", "measure"),
                Column("verifier", "verifier", "party"),
                *_plain("method", "deadline", "rollback_trigger"),
            ),
            lambda row: (row.title, row.precondition, row.method, row.rollback_trigger),
            code=14,
        ),
        Kind(
            "implementation",
            "implementation",
            Implementation,
            (Column("measure", "measure", "measure"), *_plain("level", "on", "note")),
            lambda row: (row.note,),
            code=15,
        ),
        Kind(
            "brief",
            "brief",
            Brief,
            (
                Column("component", "component", "component"),
                *_plain("objective", "fallback", "reservation_point", "best_alternative"),
            ),
            lambda row: (
                row.objective,
                row.fallback,
                row.reservation_point,
                row.best_alternative,
            ),
            code=16,
            unique="component",
        ),
        Kind(
            "attachment",
            "attachment",
            Attachment,
            (Column("source", "source", "source"), *_plain("name", "path", "size", "digest")),
            lambda row: (row.name, row.path),
            code=17,
        ),
        Kind(
            "view",
            "kept_view",
            View,
            _plain("name", "content"),
            lambda row: (row.name,),
            code=18,
            unique="name",
        ),
        Kind(
            "print-set",
            "print_set",
            PrintSet,
            _plain("name", "content"),
            lambda row: (row.name,),
            code=19,
            unique="name",
        ),
        Kind(
            "mapping",
            "import_mapping",
            KeptMapping,
            _plain("name", "content"),
            lambda row: (row.name,),
            code=20,
            unique="name",
        ),
    )
}

_BY_MODEL = {kind.model: kind for kind in KINDS.values()}


def kind_of(row: Row) -> Kind:
    """Return the kind of an editable row."""
    return _BY_MODEL[type(row)]


def table_of(word: str) -> str:
    """Return the table that keeps rows of the kind called ``word``, positions included."""
    return "position" if word == "position" else KINDS[word].table


def content_columns(kind: Kind) -> list[str]:
    """Return the columns that hold what a row says, and whether it was removed."""
    return [*(column.name for column in kind.columns), *kind.derived, "removed"]


def search_text_of_position(position: Position) -> tuple[str, ...]:
    """Return what the search index holds of a position."""
    return (position.statement, position.condition, position.note)
