"""The record's history as plain tables: who changed what, when, from what to what."""

from typing import Any

from negotiator.store.alterations import alterations
from negotiator.store.history import history
from negotiator.store.record import Record


def changes_table(
    record: Record,
    *,
    author: str = "",
    containing: str = "",
    details: bool = False,
    internal: bool = False,
) -> list[dict[str, Any]]:
    """Return the changes, newest first, with every field that each touched where asked.

    What touched our own brief or internal positions is told only if ``internal`` asks for it.
    """
    table = []
    for change in history(record, author=author, text=containing):
        row: dict[str, Any] = {
            "uid": str(change.uid),
            "at": change.at.isoformat(),
            "when": f"{change.at.astimezone():%Y-%m-%d %H:%M}",
            "author": change.author,
            "kind": change.kind,
            "label": change.label,
            "undone": change.undone,
        }
        if details:
            row["fields"] = [
                each._asdict() for each in alterations(record, change.key, internal=internal)
            ]
        table.append(row)
    return table
