"""Which positions come in, which come back, and what was withheld from those that are here."""

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Any

from negotiator.domain.codes import Act
from negotiator.domain.kind_names import kind_name
from negotiator.language import tr
from negotiator.store.fillings import REFERENCES
from negotiator.store.merging.meeting import NOWHERE, Meeting, unsound
from negotiator.store.merging.plan import Plan
from negotiator.store.redacting import NOBODY

_SAID = (
    *("uid", "expressed", "day_order", "basis", "value", "red_line", "credibility"),
    *("condition", "statement"),
)
_COLUMNS = (
    *_SAID,
    *("party_id", "component_id", "source_id", "round_id", "text_version_id"),
    *("stance", "marking", "act", "note", "refers_to"),
    *("recorded_by", "change_id", "id", "recorded_at"),
)
_REFERS_TO = _COLUMNS.index("refers_to")
_CHANGE = _COLUMNS.index("change_id")
_RECORDED_BY = _COLUMNS.index("recorded_by")
_LISTED = ", ".join(_COLUMNS)
_CHECKED_EVERY = 20_000

_Row = tuple[Any, ...]


class Positions:
    """Plans what becomes of positions, once it is known which rows are the same."""

    def __init__(self, meeting: Meeting, plan: Plan) -> None:
        self._meeting, self._plan = meeting, plan
        self._here, self._there = meeting.ours.db, meeting.theirs.db
        self._our_authors = dict(self._here.execute("SELECT id, name FROM author"))
        self._their_authors = meeting.authors
        self._undone_here = meeting.record.undone_changes()
        self._undone_there = meeting.copy.undone_changes()
        self._marked_well: set[int] = set()
        self._has_other_scale = meeting.ours.scale() != meeting.theirs.scale()
        self._has_same_keys = plan.markings is None and all(
            here == there
            for word in ("party", "component", "source", "round", "text-version")
            for there, here in meeting.keys[word].items()
        )

    def plan(self) -> None:
        """Plan what comes in, what comes back and what is filled in."""
        plan, latest = self._plan, self._meeting.latest()
        # Closed whatever happens: a copy that is still being read cannot be written by its owner.
        with closing(self._only_there_or_unlike()) as only_there:
            for other in only_there:
                change, key, recorded_at = other[-3:]
                if key < 1:
                    raise unsound(
                        tr("{file} holds a position that cannot be.", file=self._meeting.copy.name)
                    )
                if change not in self._undone_there:
                    plan.positions.append(key)
                    plan.ahead_of_time += recorded_at > latest
        self._drop_open_references()
        self._move_markings()
        self._find_come_back()

    # ------------------------------------------------------------------ side by side

    def _only_there_or_unlike(self) -> Generator[_Row, None, None]:
        """Yield the positions that are only there; those in both are compared on the way.

        Copies share the order of what they had in common, so both are read side by side; from
        where they part each position there is looked up.
        """
        asked = f"SELECT {_LISTED} FROM position"
        with (
            closing(self._here.execute(f"{asked} ORDER BY id")) as ours,
            closing(self._there.execute(f"{asked} ORDER BY id")) as theirs,
        ):
            yield from self._side_by_side(ours, theirs)

    def _side_by_side(self, ours: sqlite3.Cursor, theirs: sqlite3.Cursor) -> Iterator[_Row]:
        asked = f"SELECT {_LISTED} FROM position WHERE uid = ?"
        parted = False
        for number, other in enumerate(theirs):
            if not number % _CHECKED_EVERY:
                self._meeting.check_on()
            mine = None if parted else ours.fetchone()
            if mine is None or mine[0] != other[0]:
                parted = True
                ours.close()
                mine = self._here.execute(asked, (other[0],)).fetchone()
            if mine is None:
                yield other
            elif other[_CHANGE] in self._undone_there:
                # What was taken back there says nothing, nor of what was withheld here.
                continue
            elif not self._is_plainly_alike(mine, other):
                self._meet(mine, other)

    def _is_plainly_alike(self, mine: _Row, other: _Row) -> bool:
        return (
            self._has_same_keys
            and mine[:_REFERS_TO] == other[:_REFERS_TO]
            and mine[_REFERS_TO] is None
            and other[_REFERS_TO] is None
            and self._our_authors[mine[_RECORDED_BY]] == self._their_authors[other[_RECORDED_BY]]
        )

    def _meet(self, our_row: _Row, their_row: _Row) -> None:
        """Find what is to be filled in of a position that both have, or that they differ."""
        mine = dict(zip(_COLUMNS, our_row, strict=True))
        other = dict(zip(_COLUMNS, their_row, strict=True))
        parts = [
            self._references(mine, other),
            self._act(mine, other),
            self._note(mine, other),
            self._recorder(mine, other),
            self._marking(mine, other),
        ]
        if not self._is_said_alike(mine, other) or None in parts:
            self._plan.differing += 1
            return
        if mine["change_id"] in self._undone_here:
            parts = [self._as_there(mine, other)]
        values = {name: value for part in parts if part for name, value in part.items()}
        if values:
            self._plan.fills[mine["id"]] = values

    def _as_there(self, mine: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
        """Return what is unlike in a claim that comes back: it does so as it stands there."""
        moves = self._plan.markings
        there: dict[str, Any] = {
            name: None if other[name] is None else self._meeting.keys[word][other[name]]
            for name, word in REFERENCES.items()
            if word != "position"
        }
        there["note"] = other["note"]
        there["marking"] = other["marking"] if moves is None else moves.of_theirs(other["marking"])
        unlike = {name: value for name, value in there.items() if value != mine[name]}
        recorder = self._their_authors[other["recorded_by"]]
        if recorder != self._our_authors[mine["recorded_by"]]:
            unlike["recorded_by"] = recorder
        about = other["refers_to"]
        refers_to = None if about is None else self._meeting.position_key(about)
        if (other["act"], refers_to) != (mine["act"], mine["refers_to"]):
            unlike |= {"act": other["act"], "refers_to": refers_to}
        if "marking" not in unlike:
            self._marked_well.add(mine["id"])
        return unlike

    def _is_said_alike(self, mine: dict[str, Any], other: dict[str, Any]) -> bool:
        meeting = self._meeting
        is_read_alike = (
            mine["stance"] == other["stance"]
            or self._has_other_scale
            # What was taken back may be on a scale that was taken back with it.
            or mine["change_id"] in self._undone_here
            or meeting.ours.present_stance(mine["stance"], mine["change_id"])
            == meeting.theirs.present_stance(other["stance"], other["change_id"])
        )
        return (
            is_read_alike
            and all(mine[name] == other[name] for name in _SAID)
            and self._is_one("party", mine["party_id"], other["party_id"])
            and self._is_one("component", mine["component_id"], other["component_id"])
        )

    def _is_one(self, word: str, key: int, their_key: int) -> bool:
        """Whether a row here is the one there, or was joined with it there."""
        meeting = self._meeting
        if meeting.keys[word].get(their_key) == key:
            return True
        uid = meeting.ours.heads(word)[key].uid
        return meeting.theirs.joined.get((word, uid)) == their_key

    def _references(self, mine: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
        """Return the references that were withheld here; None where two contradict each other."""
        found = {}
        for name, word in REFERENCES.items():
            if word == "position" or other[name] is None:
                continue
            key = self._meeting.keys[word].get(other[name], NOWHERE)
            if key == NOWHERE:
                raise unsound(
                    tr(
                        "{file} holds a {word} that refers to what it does not hold.",
                        file=self._meeting.copy.name,
                        word=kind_name("position"),
                    )
                )
            if mine[name] is None:
                found[name] = key
            elif mine[name] != key:
                return None
        return found

    def _act(self, mine: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
        """Return what a position corrects or withdraws, where that was withheld here.

        A correction of what was withheld goes out as a claim.
        """
        acts = {mine["act"], other["act"]}
        if other["refers_to"] is None:
            is_withheld = mine["refers_to"] is not None and other["act"] == Act.CLAIM
            return {} if is_withheld or len(acts) == 1 else None
        key = self._meeting.position_key(other["refers_to"])
        if mine["refers_to"] is None:
            is_withheld = mine["act"] == Act.CLAIM or len(acts) == 1
            return {"act": other["act"], "refers_to": key} if is_withheld else None
        return {} if mine["refers_to"] == key and len(acts) == 1 else None

    @staticmethod
    def _note(mine: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
        if mine["note"] == other["note"] or other["note"] is None:
            return {}
        return {"note": other["note"]} if mine["note"] is None else None

    def _recorder(self, mine: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
        ours = self._our_authors[mine["recorded_by"]]
        theirs = self._their_authors[other["recorded_by"]]
        if NOBODY not in (ours, theirs):
            return {} if ours == theirs else None
        return {"recorded_by": theirs} if theirs != NOBODY else {}

    def _marking(self, mine: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
        """Return the higher marking of the two, where it is not the one here."""
        moves = self._plan.markings
        here, there = mine["marking"], other["marking"]
        after = max(here, there) if moves is None else moves.of_both(here, there)
        if after != here:
            return {"marking": after}
        self._marked_well.add(mine["id"])
        return {}

    # ------------------------------------------------------------------ what follows from all

    def _drop_open_references(self) -> None:
        """Fill in no reference to a position that is neither here nor comes in."""
        coming = set(self._plan.positions)
        for key, values in tuple(self._plan.fills.items()):
            refers_to = values.get("refers_to") or 0
            if refers_to < 0 and -refers_to not in coming:
                del values["refers_to"], values["act"]
            if not values:
                del self._plan.fills[key]

    def _move_markings(self) -> None:
        """Give positions here the places that their markings have from now on."""
        moves = self._plan.markings
        for place in range(len(moves.ours) if moves is not None else 0):
            new = place if moves is None else moves.of_ours(place)
            if place != new:
                for (key,) in self._here.execute(
                    "SELECT id FROM position WHERE marking = ? ORDER BY id", (place,)
                ):
                    if key not in self._marked_well:
                        self._plan.fills.setdefault(key, {}).setdefault("marking", new)

    def _find_come_back(self) -> None:
        """Find the positions that were taken back here and stand there."""
        changes = ",".join(str(int(key)) for key in self._undone_here)
        for key, uid in self._here.execute(
            f"SELECT id, uid FROM position WHERE change_id IN ({changes}) ORDER BY id"
        ).fetchall():
            found = self._there.execute(
                "SELECT id, change_id FROM position WHERE uid = ?", (uid,)
            ).fetchone()
            if found is not None and found[1] not in self._undone_there:
                self._plan.come_back[key] = found[0]
