"""What has to be put right when two sound copies have met, each sound by itself."""

import json
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from negotiator.domain.merging import REMOVED, merged_uid
from negotiator.domain.numbers import sort_key
from negotiator.store.changes import Change
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.merging.copies import Copy
from negotiator.store.merging.meeting import POSITION_REFERENCES
from negotiator.store.record import Record

_MOST_LETTERS = {"party": 24, "component": 40}
"""How long a code or number may be; names may be longer."""


class Mending:
    """Puts right what a merge has brought together, within the same change."""

    def __init__(self, record: Record, change: Change) -> None:
        self._record, self._change, self._db = record, change, record.connection
        self._copy = Copy(record)

    def mend(self) -> None:
        """Bring back what is still referred to, part rows of one name, break circles."""
        while self._bring_back():
            pass
        self._break_circles()
        self._join_briefs()
        self._part_names()

    def _bring_back(self) -> bool:
        """Bring back removed rows that something that counts refers to."""
        was_needed = False
        for word, kind in KINDS.items():
            gone = [
                key for (key,) in self._db.execute(f"SELECT id FROM {kind.table} WHERE removed = 1")
            ]
            for key in sorted(self._needed(word, gone)) if gone else ():
                self._revise(kind, key, {REMOVED: 0})
                was_needed = True
        return was_needed

    def _needed(self, word: str, gone: list[int]) -> set[int]:
        """Return which of some rows of a kind are referred to by what counts."""
        keys = ",".join(str(key) for key in gone)
        counts = "change_id NOT IN (SELECT change_id FROM undone WHERE until IS NULL)"
        asked = [
            f'SELECT "{column.name}" FROM {other.table} WHERE removed = 0 '
            f'AND "{column.name}" IN ({keys})'
            for other in KINDS.values()
            for column in other.references
            if column.refers_to == word
        ]
        asked += [
            f"SELECT DISTINCT {name} FROM position WHERE {name} IN ({keys}) AND {counts}"
            for name, of in POSITION_REFERENCES.items()
            if of == word
        ]
        return {key for each in asked for (key,) in self._db.execute(each)}

    def _break_circles(self) -> None:
        """Let no row stand below itself: the one with the lowest uid of a circle stands alone."""
        for word, column in (("component", "parent_component"), ("text-version", "base")):
            kind = KINDS[word]
            above = dict(
                self._db.execute(
                    f"SELECT id, {column} FROM {kind.table} WHERE {column} IS NOT NULL"
                ).fetchall()
            )
            sound: set[int] = set()
            for start in sorted(above):
                walked = {start: None}
                at = above.get(start)
                while at is not None and at not in walked and at not in sound:
                    walked[at] = None
                    at = above.get(at)
                sound.update(walked)
                if at is None or at not in walked:
                    continue
                places = list(walked)
                circle = places[places.index(at) :]
                first = min(circle, key=lambda key: self._lowest_uid(word, key))
                del above[first]
                self._revise(kind, first, {column: None})

    def _lowest_uid(self, word: str, key: int) -> bytes:
        """Return the lowest uid that a row has in any copy, where it was joined with others."""
        own: bytes = self._record.uid_of(word, key).bytes
        return min([own, *self._joined.get((word, key), [])])

    @cached_property
    def _joined(self) -> dict[tuple[str, int], list[bytes]]:
        found: dict[tuple[str, int], list[bytes]] = {}
        for (word, uid), key in self._copy.joined.items():
            found.setdefault((word, key), []).append(uid)
        return found

    def _join_briefs(self) -> None:
        """Let a component have one brief: the one of the lowest uid says what the others said."""
        kind = KINDS["brief"]
        of_components: dict[int, list[int]] = {}
        for key, component in self._in_order(
            "brief", self._db.execute("SELECT id, component FROM brief WHERE removed = 0")
        ):
            of_components.setdefault(component, []).append(key)
        for first, *others in of_components.values():
            if not others:
                continue
            said = [self._copy.values(kind, key) for key in (first, *others)]
            texts = {
                column.name: _together([str(each[column.name]) for each in said])
                for column in kind.columns
                if column.refers_to is None
            }
            changed = {name: text for name, text in texts.items() if text != said[0][name]}
            if changed:
                self._revise(kind, first, changed)
            for key in others:
                self._revise(kind, key, {REMOVED: 1})

    def _in_order(self, word: str, rows: Iterable[tuple[int, Any]]) -> list[tuple[int, Any]]:
        """Return rows, each with its key first, in an order that is the same in every copy."""
        return sorted(rows, key=lambda row: self._lowest_uid(word, row[0]))

    def _part_names(self) -> None:
        """Give rows of one code, number or name different ones; the later uid gives way."""
        for kind in KINDS.values():
            if not kind.unique or kind.word == "brief":
                continue
            rows = self._db.execute(
                f'SELECT id, "{kind.unique}" FROM {kind.table} WHERE removed = 0'
            ).fetchall()
            if len({_ascii(value) for _, value in rows}) == len(rows):
                continue
            rows = self._in_order(kind.word, rows)
            taken: set[object] = set()
            given = {_ascii(value) for _, value in rows}
            for key, value in rows:
                if _ascii(value) not in taken:
                    taken.add(_ascii(value))
                    continue
                most = _MOST_LETTERS.get(kind.word, 300)
                number = 2
                while _ascii(_other(value, number, most)) in taken | given:
                    number += 1
                other = _other(value, number, most)
                taken.add(_ascii(other))
                values = {kind.unique: other}
                if kind.word == "component":
                    values["sort"] = sort_key(str(other))
                self._revise(kind, key, values)

    def _revise(self, kind: Kind, key: int, values: dict[str, Any]) -> None:
        """Change a row once more; the revision follows from what was, as whoever merges does it."""
        (revision,) = self._db.execute(
            f"SELECT revision FROM {kind.table} WHERE id = ?", (key,)
        ).fetchone()
        new = merged_uid(
            bytes(revision),
            sorted((name, str(value)) for name, value in values.items() if name != "sort"),
        )
        while self._db.execute("SELECT 1 FROM revision WHERE uid = ?", (new,)).fetchone():
            new = merged_uid(new)
        revise(
            self._record, self._change, kind, key, {**values, "revision": new, "parent": revision}
        )


def revise(record: Record, change: Change, kind: Kind, key: int, values: dict[str, Any]) -> None:
    """Change a row within a merge; what the same merge has made of it before stays known."""
    revision, parent, changed_in = record.connection.execute(
        f"SELECT revision, parent, changed_in FROM {kind.table} WHERE id = ?", (key,)
    ).fetchone()
    if changed_in == change.key:
        content = json.dumps(Copy(record).values(kind, key), ensure_ascii=False)
        record.connection.execute(
            "INSERT OR IGNORE INTO merged_revision (uid, change_id, parent, kind, row_id, "
            "content) VALUES (?, ?, ?, ?, ?, ?)",
            (revision, change.key, parent, kind.word, key, content),
        )
    change.revise(kind, key, values)


def _together(texts: list[str]) -> str:
    """Return texts one below the other, without what another one says already."""
    found = texts[0]
    for text in texts[1:]:
        if text not in found:
            found = f"{found}\n\n{text}" if found else text
    return found


def _ascii(value: object) -> object:
    """Fold a value as SQLite's NOCASE does."""
    if not isinstance(value, str):
        return value
    return "".join(letter.lower() if letter.isascii() else letter for letter in value)


def _other(value: object, number: int, most: int) -> Any:  # noqa: ANN401
    """Return a name beside another one: "RU" becomes "RU-2", round 3 becomes round 4."""
    if isinstance(value, int):
        return value + number - 1
    ending = f"-{number}"
    return f"{str(value)[: most - len(ending)]}{ending}"
