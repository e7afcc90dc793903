"""Positions of the other copy as they come in: under keys of here, each one made sure of."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import Any
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.positions import Position
from negotiator.language import tr
from negotiator.store.changes import Change
from negotiator.store.merging.meeting import LATEST, POSITION_REFERENCES, Meeting, unsound
from negotiator.store.merging.plan import Plan


class Incoming:
    """The positions that come in.

    Attributes:
        numbers: the key here of each of them, by its key there.
    """

    def __init__(self, meeting: Meeting, plan: Plan) -> None:
        self._meeting, self._plan = meeting, plan
        self._theirs = meeting.theirs
        (last,) = meeting.record.connection.execute("SELECT max(id) FROM position").fetchone()
        self.numbers = {
            key: (last or 0) + place for place, key in enumerate(plan.positions, start=1)
        }
        self._uids = {
            word: {head.key: UUID(bytes=head.uid) for head in self._theirs.heads(word).values()}
            for word in POSITION_REFERENCES.values()
        }

    def rows(self, change: Change) -> Iterator[dict[str, object]]:
        """Yield them as columns with the keys of this copy, in their order.

        Raises:
            NegotiatorError: one cannot be, or the merge was cancelled.
        """
        with closing(
            self._theirs.db.execute(
                "SELECT * FROM position WHERE id >= ? ORDER BY id", (min(self.numbers),)
            )
        ) as cursor:
            yield from self._rows(cursor, change)

    def stance(self, their_key: int) -> int | None:
        """Return the stance of a position there, on the scale that is to be here.

        Raises:
            NegotiatorError: it cannot be.
        """
        cursor = self._theirs.db.execute("SELECT * FROM position WHERE id = ?", (their_key,))
        names = [column[0] for column in cursor.description]
        row = dict(zip(names, cursor.fetchone(), strict=True))
        stance = self._read(row["stance"], row["change_id"])
        self._make_sure(row, stance)
        return stance

    def _read(self, stance: int | None, change: int) -> int | None:
        now = self._theirs.present_stance(stance, change)
        if self._plan.reading is None or now is None:
            return now
        return self._plan.reading.get(now, now)

    def _rows(self, cursor: sqlite3.Cursor, change: Change) -> Iterator[dict[str, object]]:
        moves = self._plan.markings
        limit = change.at + LATEST
        names = [column[0] for column in cursor.description]
        for place, found in enumerate(cursor):
            if not place % 5_000:
                self._meeting.check_on()
            if found[0] not in self.numbers:
                continue
            row = dict(zip(names, found, strict=True))
            stance = self._read(row["stance"], row["change_id"])
            self._make_sure(row, stance)
            keys = {
                column: None if row[column] is None else self._meeting.keys[word][row[column]]
                for column, word in POSITION_REFERENCES.items()
            }
            refers_to = self._referred(row["refers_to"])
            yield {
                **row,
                **keys,
                **self._cell_of(refers_to),
                "id": self.numbers[row["id"]],
                "change_id": change.key,
                "stance": stance,
                "marking": row["marking"] if moves is None else moves.of_theirs(row["marking"]),
                "refers_to": refers_to,
                "recorded_at": change.at if row["recorded_at"] > limit else row["recorded_at"],
                "recorded_by": change.author(self._meeting.authors[row["recorded_by"]]),
            }

    def _referred(self, their_key: int | None) -> int | None:
        """Return the key here of the position that one is about."""
        if their_key is None:
            return None
        key = self._meeting.position_key(their_key)
        return key if key >= 0 else self.numbers.get(-key)

    def _cell_of(self, refers_to: int | None) -> dict[str, int]:
        """Return the cell of the claim here that one is about, where there is one.

        Its party or component may be two here and one there.
        """
        found = None
        if refers_to is not None:
            found = self._meeting.ours.db.execute(
                "SELECT party_id, component_id FROM position WHERE id = ?", (refers_to,)
            ).fetchone()
        return {} if found is None else {"party_id": found[0], "component_id": found[1]}

    def _make_sure(self, row: Mapping[str, Any], stance: int | None) -> None:
        """Make sure that a position can be, whatever the file says.

        Raises:
            NegotiatorError: it cannot.
        """
        about = row["refers_to"]
        try:
            refers_to = None if about is None else self._theirs.uid_of("position", about)
            Position.build(
                {
                    "uid": UUID(bytes=row["uid"]),
                    "party": self._uids["party"][row["party_id"]],
                    "component": self._uids["component"][row["component_id"]],
                    "stance": stance,
                    "value": row["value"],
                    "statement": row["statement"] or "",
                    "condition": row["condition"] or "",
                    "red_line": bool(row["red_line"]),
                    "expressed_on": PartialDate.unpack(row["expressed"]),
                    "day_order": row["day_order"],
                    "basis": Basis(row["basis"]),
                    "credibility": row["credibility"],
                    "marking": row["marking"],
                    "act": Act(row["act"]),
                    "refers_to": refers_to,
                    "note": row["note"] or "",
                    "recorded_at": from_micros(row["recorded_at"]),
                }
            )
            is_sound = row["marking"] < len(self._meeting.copy.negotiation.markings) and (
                about is None
                or self._theirs.db.execute(
                    "SELECT party_id, component_id FROM position WHERE id = ?", (about,)
                ).fetchone()
                == (row["party_id"], row["component_id"])
            )
        except (NegotiatorError, ValueError, KeyError, TypeError, OverflowError):
            is_sound = False
        if not is_sound:
            raise unsound(
                tr("{file} holds a position that cannot be.", file=self._meeting.copy.name)
            )
