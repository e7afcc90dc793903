"""What stands around a component: linkages, packages, measures, our brief; and around a source."""

from typing import NamedTuple

from negotiator.store.record import Record
from negotiator.store.trouble import told


class Link(NamedTuple):
    """Another component that one depends on, or that depends on it.

    Attributes:
        component: the key of the other one.
        number, title: what the other one is called.
        kind: condition, trade-off or sequence.
        note: the linkage in words.
        is_needed: whether the other one is what this one depends on.
    """

    component: int
    number: str
    title: str
    kind: str
    note: str
    is_needed: bool


class Together(NamedTuple):
    """A package, with the numbers of the other components in it."""

    name: str
    note: str
    numbers: tuple[str, ...]


class Step(NamedTuple):
    """A confidence-building measure of a component, and how far it is carried out."""

    key: int
    step: int
    title: str
    category: str
    deadline: int | None
    level: int | None


class BriefHead(NamedTuple):
    """Our own brief on a component."""

    key: int
    objective: str
    fallback: str
    reservation_point: str
    best_alternative: str


class AttachmentHead(NamedTuple):
    """A document of a source, without its bytes."""

    key: int
    name: str
    path: str
    size: int


def links(record: Record, component: int) -> list[Link]:
    """Return the linkages of a component, those that it depends on first."""
    linkage, other = record.table("linkage"), record.table("component")
    with told(record.name):
        return [
            Link._make((*row[:-1], bool(row[-1])))
            for row in record.connection.execute(
                f"SELECT c.id, c.number, c.title, l.kind, l.note, 1 FROM {linkage} AS l "
                f"JOIN {other} AS c ON c.id = l.depends_on "
                "WHERE l.component = ?1 AND l.removed = 0 UNION ALL "
                f"SELECT c.id, c.number, c.title, l.kind, l.note, 0 FROM {linkage} AS l "
                f"JOIN {other} AS c ON c.id = l.component "
                "WHERE l.depends_on = ?1 AND l.removed = 0",
                (component,),
            )
        ]


def packages(record: Record, component: int) -> list[Together]:
    """Return the packages that a component belongs to."""
    part, package = record.table("package-part"), record.table("package")
    with told(record.name):
        db = record.connection
        return [
            Together(
                name,
                note,
                tuple(
                    number
                    for (number,) in db.execute(
                        f"SELECT c.number FROM {part} AS p JOIN {record.table('component')} AS c "
                        "ON c.id = p.component WHERE p.package = ? AND p.removed = 0 "
                        "AND c.id <> ? ORDER BY c.sort",
                        (key, component),
                    )
                ),
            )
            for key, name, note in db.execute(
                f"SELECT k.id, k.name, k.note FROM {part} AS p JOIN {package} AS k "
                "ON k.id = p.package WHERE p.component = ? AND p.removed = 0 AND k.removed = 0 "
                "ORDER BY k.id",
                (component,),
            ).fetchall()
        ]


def linked_components(record: Record) -> frozenset[int]:
    """Return the keys of all components that are linked, or in a package with others."""
    if record.is_as_now("linkage", "package-part"):
        record = record.present
    found = record.cached("linked components", _read_linked)
    assert isinstance(found, frozenset)  # noqa: S101
    return found


def _read_linked(record: Record) -> frozenset[int]:
    linkage, part = record.table("linkage"), record.table("package-part")
    return frozenset(
        key
        for (key,) in record.connection.execute(
            f"SELECT component FROM {linkage} AS l WHERE removed = 0 UNION "
            f"SELECT depends_on FROM {linkage} AS l WHERE removed = 0 UNION "
            f"SELECT component FROM {part} AS p WHERE removed = 0"
        )
    )


def measures(record: Record, component: int, until: int) -> list[Step]:
    """Return the measures of a component with their level by a packed date, in their order."""
    with told(record.name):
        return [
            Step._make(row)
            for row in record.connection.execute(
                "SELECT id, step, title, category, deadline, (SELECT level "
                f"FROM {record.table('implementation')} AS i WHERE i.measure = m.id "
                'AND i.removed = 0 AND i."on" <= ? ORDER BY i."on" DESC, i.id DESC LIMIT 1) '
                f"FROM {record.table('measure')} AS m WHERE component = ? AND removed = 0 "
                "ORDER BY step, id",
                (until, component),
            )
        ]


def brief(record: Record, component: int) -> BriefHead | None:
    """Return our brief on a component. Internal: only what is asked for by name may show it."""
    with told(record.name):
        found = record.connection.execute(
            "SELECT id, objective, fallback, reservation_point, best_alternative "
            f"FROM {record.table('brief')} AS b WHERE component = ? AND removed = 0",
            (component,),
        ).fetchone()
    return None if found is None else BriefHead._make(found)


def attachments(record: Record, source: int) -> list[AttachmentHead]:
    """Return the documents of a source."""
    with told(record.name):
        return [
            AttachmentHead._make(row)
            for row in record.connection.execute(
                f"SELECT id, name, path, size FROM {record.table('attachment')} AS a "
                "WHERE source = ? AND removed = 0 ORDER BY id",
                (source,),
            )
        ]
