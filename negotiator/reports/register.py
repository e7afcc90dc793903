"""The register: every row of the framework by its kind, as people read it."""

from typing import Any, NamedTuple
from uuid import UUID

from negotiator.domain.errors import NegotiatorError
from negotiator.language import listed, marked, tr
from negotiator.store.alterations import value_words
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.record import Record
from negotiator.store.trouble import told

SHOWN = {
    "party": marked("Parties"),
    "membership": marked("Memberships"),
    "dissociation": marked("Dissociations"),
    "component": marked("Components"),
    "status": marked("Component status"),
    "text-version": marked("Text versions"),
    "linkage": marked("Linkages"),
    "package": marked("Packages"),
    "package-part": marked("Parts of packages"),
    "measure": marked("Confidence-building measures"),
    "implementation": marked("Implementation"),
    "consequence": marked("Consequences"),
    "round": marked("Rounds"),
    "source": marked("Sources"),
    "attachment": marked("Attachments"),
    "reading": marked("Working readings"),
    "brief": marked("Our brief (internal)"),
    "view": marked("Views"),
    "print-set": marked("Print sets"),
    "mapping": marked("Mappings for imports"),
    "negotiation": marked("Negotiation"),
}
"""The kinds in the order in which they are shown, by their words (``tr(title)``)."""

_NOT_FOR_PEOPLE = {(word, "content") for word in ("view", "print-set", "mapping")}
"""Fields that only a program reads."""

_GRADES = {"level", "reliability"}
"""Fields that are kept as a number or a letter which stands for words."""


class Entry(NamedTuple):
    """A row as the file keeps it; ``Register.words`` tells its fields as people read them."""

    key: int
    uid: UUID
    removed: bool
    kept: dict[str, Any]


class Register:
    """The rows of one kind of a record.

    Raises:
        NegotiatorError: there is no such kind.
    """

    def __init__(self, record: Record, word: str, *, removed: bool = False) -> None:
        if word not in SHOWN:
            raise NegotiatorError(
                tr("There is no kind “{word}”.", word=word),
                tr("Known: {words}.", words=listed([*SHOWN, "position"])),
            )
        self.kind: Kind = KINDS[word]
        self.fields: tuple[str, ...] = tuple(
            column.field
            for column in self.kind.columns
            if (word, column.field) not in _NOT_FOR_PEOPLE
        )
        self._record = record
        order = "sort, id" if "sort" in self.kind.derived else "id"
        with told(record.name):
            cursor = record.connection.execute(
                f"SELECT * FROM {self.kind.table} WHERE removed <= ? ORDER BY {order}",
                (int(removed),),
            )
            names = [column[0] for column in cursor.description]
            kept = [dict(zip(names, row, strict=True)) for row in cursor]
        self.entries = [
            Entry(row["id"], UUID(bytes=row["uid"]), bool(row["removed"]), row) for row in kept
        ]

    def words(self, entry: Entry, field: str) -> str:
        """Return a field of a row as people read it."""
        column = next(column for column in self.kind.columns if column.field == field)
        return value_words(self._record, self.kind, column, entry.kept[column.name])


def register_table(
    record: Record, word: str, *, removed: bool = False, for_people: bool = False
) -> list[dict[str, Any]]:
    """Return all rows of a kind as plain tables: uid, fields in words, numbers as numbers.

    A grade is a number or a letter to a program, and has its meaning beside it ``for_people``.
    """
    register = Register(record, word, removed=removed)
    return [
        {
            "uid": str(entry.uid),
            **{
                field: _value(register, entry, field, for_people=for_people)
                for field in register.fields
            },
            **({"removed": entry.removed} if removed else {}),
        }
        for entry in register.entries
    ]


def _value(register: Register, entry: Entry, field: str, *, for_people: bool) -> object:
    words = register.words(entry, field)
    column = next(column for column in register.kind.columns if column.field == field)
    kept = entry.kept[column.name]
    if kept is None:
        return None
    if field in _GRADES and not for_people:
        return kept
    return kept if isinstance(kept, int) and words == str(kept) else words
