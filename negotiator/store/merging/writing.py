"""A planned merge is written, as part of one change."""

import json
from hashlib import sha256
from typing import Any

from negotiator.language import tr
from negotiator.store import search
from negotiator.store.changes import Change
from negotiator.store.fillings import fill_in
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.merging.incoming import Incoming
from negotiator.store.merging.meeting import Meeting, unsound
from negotiator.store.merging.mending import Mending, revise
from negotiator.store.merging.plan import Add, Plan, Seen
from negotiator.store.reads import chosen_at
from negotiator.store.schema import unique_in_the_end


def write(meeting: Meeting, plan: Plan, change: Change) -> None:
    """Write what was planned, and put right what does not go together.

    Raises:
        NegotiatorError: the copy holds what cannot be, or the merge was cancelled.
    """
    db = meeting.record.connection
    db.execute("PRAGMA defer_foreign_keys = ON")
    with unique_in_the_end(db):
        _Writing(meeting, plan, change).write()
        Mending(meeting.record, change).mend()
    change.kinds.update(add.kind.word for add in plan.adds)


class _Writing:
    """One plan as it goes into the file."""

    def __init__(self, meeting: Meeting, plan: Plan, change: Change) -> None:
        self._meeting, self._plan, self._change = meeting, plan, change
        self._record, self._db = meeting.record, meeting.record.connection
        self._incoming = Incoming(meeting, plan)

    def write(self) -> None:
        """Write rows, positions, what was taken account of, and attachments."""
        (former_scale,) = self._db.execute("SELECT scale FROM negotiation WHERE id = 1").fetchone()
        for add in self._plan.adds:
            self._add(add)
        self._recode_what_came_before()
        self._write_positions()
        for add in self._plan.adds:
            self._index(add)
            if add.kind.word == "reading":
                self._keep_moment(add)
        for edit in self._plan.edits:
            values = {
                **self._numbered(edit.kind, edit.values),
                "revision": edit.revision,
                "parent": edit.parent,
            }
            revise(self._record, self._change, edit.kind, edit.key, values)
        self._take_account()
        if self._plan.recode is not None:
            self._change.keep_recode(str(former_scale), self._plan.recode)
        self._write_attachments()

    # ------------------------------------------------------------------ rows

    def _add(self, add: Add) -> None:
        values = {
            "id": add.key,
            "uid": add.uid,
            "revision": add.revision,
            "parent": add.parent,
            "created_in": self._change.key,
            "changed_in": self._change.key,
            **self._numbered(add.kind, add.values),
        }
        names = ", ".join(f'"{name}"' for name in values)
        self._db.execute(
            f"INSERT INTO {add.kind.table} ({names}) VALUES ({', '.join('?' * len(values))})",
            tuple(values.values()),
        )

    def _index(self, add: Add) -> None:
        row = self._record.row(add.kind.word, add.key)
        if row is not None:
            search.put(self._db, search.number(add.kind, add.key), add.kind.search_text(row))

    def _keep_moment(self, add: Add) -> None:
        """Keep when a reading was chosen: what was recorded since then it says nothing of."""
        (at,) = self._meeting.theirs.db.execute(
            f"SELECT {chosen_at()} FROM reading JOIN change ON change.id = created_in "
            "WHERE reading.id = ?",
            (add.their_key,),
        ).fetchone()
        content = json.dumps({**self._numbered(add.kind, add.values), "at": at}, ensure_ascii=False)
        self._see(Seen(add.revision, add.parent, add.kind.word, add.key, content))

    def _numbered(self, kind: Kind, values: dict[str, Any]) -> dict[str, Any]:
        """Return values with the keys that positions of the other copy have got here.

        Raises:
            NegotiatorError: one of them does not come in.
        """
        numbered = dict(values)
        for column in kind.references:
            value = values[column.name]
            if column.refers_to == "position" and value is not None and value < 0:
                if -value not in self._incoming.numbers:
                    raise unsound(
                        tr(
                            "{file} refers to a position that does not count in it.",
                            file=self._meeting.copy.name,
                        )
                    )
                numbered[column.name] = self._incoming.numbers[-value]
        return numbered

    # ------------------------------------------------------------------ what is known from now on

    def _take_account(self) -> None:
        for seen in self._plan.seen:
            self._see(seen._replace(content=self._seen_content(seen.word, seen.content)))
        for join in self._plan.joins:
            self._db.execute(
                "INSERT OR IGNORE INTO joined (uid, change_id, kind, row_id) VALUES (?, ?, ?, ?)",
                (join.uid, self._change.key, join.word, join.key),
            )

    def _see(self, seen: Seen) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO merged_revision (uid, change_id, parent, kind, row_id, "
            "content) VALUES (?, ?, ?, ?, ?, ?)",
            (seen.uid, self._change.key, *seen[1:]),
        )

    def _seen_content(self, word: str, content: str) -> str:
        """Return what a row was, with the keys that positions have got here."""
        if not any(column.refers_to == "position" for column in KINDS[word].columns):
            return content
        values = json.loads(content)
        for column in KINDS[word].references:
            value = values[column.name]
            if column.refers_to == "position" and value is not None and value < 0:
                values[column.name] = self._incoming.numbers.get(-value)
        return json.dumps(values, ensure_ascii=False)

    # ------------------------------------------------------------------ positions

    def _write_positions(self) -> None:
        change = self._change
        if self._plan.positions:
            change.add_merged_positions(self._incoming.rows(change))
            search.put_positions(self._db, change.key)
        for key, their_key in self._plan.come_back.items():
            self._bring_back(key, self._incoming.stance(their_key))
        for key, values in self._plan.fills.items():
            self._fill_in(key, values)

    def _fill_in(self, key: int, values: dict[str, Any]) -> None:
        """Fill in what was withheld of a position, under keys of here."""
        filled = dict(values)
        if "recorded_by" in filled:
            filled["recorded_by"] = self._change.author(filled["recorded_by"])
        if (filled.get("refers_to") or 0) < 0:
            filled["refers_to"] = self._incoming.numbers[-filled["refers_to"]]
        fill_in(self._db, self._change, key, filled)

    def _recode_what_came_before(self) -> None:
        """Bring what the same merge has taken from other copies to the scale that comes in now."""
        for old, new in sorted((self._plan.recode or {}).items()):
            # Beyond any scale meanwhile, so that no stance goes two steps.
            self._db.execute(
                "UPDATE position SET stance = ? WHERE change_id = ? AND stance = ?",
                (-new, self._change.key, old),
            )
        self._db.execute(
            "UPDATE position SET stance = -stance WHERE change_id = ? AND stance < 0",
            (self._change.key,),
        )

    def _bring_back(self, key: int, stance: int | None) -> None:
        """Let a position that was taken back here count from now on, on the scale of now.

        What it was here may have been on a scale that was taken back with it.
        """
        self._db.execute(
            "UPDATE position SET change_id = ?, stance = ? WHERE id = ?",
            (self._change.key, stance, key),
        )
        self._change.cells.add(
            self._db.execute(
                "SELECT component_id, party_id FROM position WHERE id = ?", (key,)
            ).fetchone()
        )
        self._change.kinds.add("position")

    # ------------------------------------------------------------------ attachments

    def _write_attachments(self) -> None:
        for add in self._plan.adds:
            if add.kind.word != "attachment":
                continue
            found = self._meeting.theirs.db.execute(
                "SELECT content FROM attachment_content WHERE attachment_id = ?", (add.their_key,)
            ).fetchone()
            if found is None:
                continue
            if sha256(found[0]).hexdigest() != add.values["digest"]:
                raise unsound(
                    tr(
                        "An attachment in {file} has other bytes than its row says.",
                        file=self._meeting.copy.name,
                    )
                )
            self._db.execute(
                "INSERT INTO attachment_content (attachment_id, content) VALUES (?, ?)",
                (add.key, found[0]),
            )
