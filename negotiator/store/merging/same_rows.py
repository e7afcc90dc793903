"""Which rows of two copies are the same: by uid, because they were joined, or by what they say."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from negotiator.domain.merging import Twin
from negotiator.language import tr
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.merging.copies import Head
from negotiator.store.merging.meeting import Meeting, title, unsound
from negotiator.store.merging.plan import Join, Plan

_NAMES = {"party": ("code", "name"), "component": ("number", "title")}
_SAME_BY = {"round": "number", "brief": "component"}

_Named = Mapping[Head, Mapping[str, object]]


class SameRows:
    """Finds the row here of each row there, kind by kind, those first that others refer to."""

    def __init__(self, meeting: Meeting, plan: Plan) -> None:
        self._meeting, self._plan = meeting, plan
        self._ours, self._theirs = meeting.ours, meeting.theirs
        self._undone_there = meeting.copy.undone_changes()

    def find(self, word: str) -> None:
        """Find those of a kind; rows that are only there get keys of their own."""
        kind = KINDS[word]
        ours, theirs = self._ours.heads(word), self._theirs.heads(word)
        if len({head.uid for head in theirs.values()}) < len(theirs):
            raise unsound(
                tr(
                    "{file} holds two rows of one kind that claim to be the same.",
                    file=self._meeting.copy.name,
                )
            )
        by_uid = {head.uid: key for key, head in ours.items()}
        keys = self._meeting.keys[word] = {}
        joined = self._ours.joined
        for key, head in theirs.items():
            here = by_uid.get(head.uid, joined.get((word, head.uid)))
            if here is not None:
                keys[key] = here
        for (other, uid), key in self._theirs.joined.items():
            here = by_uid.get(uid)
            if other == word and here is not None and key in theirs and key not in keys:
                keys[key] = here
                self._plan.joins.append(Join(theirs[key].uid, word, here))
        only_there = [head for key, head in theirs.items() if key not in keys]
        self._find_twins(kind, ours, only_there)
        free = max(ours, default=0) + 1
        new = self._meeting.new[word] = {}
        for head in only_there:
            if head.key not in keys and not self._stays_away(kind, head):
                keys[head.key] = free
                new[free] = UUID(bytes=head.uid)
                free += 1
        self._pass_on_joins(word)

    def _pass_on_joins(self, word: str) -> None:
        """Take over which rows of third copies were joined there with rows that are here now."""
        rows = {
            head.uid for side in (self._ours, self._theirs) for head in side.heads(word).values()
        }
        keys, known = self._meeting.keys[word], self._ours.joined
        for (other, uid), key in self._theirs.joined.items():
            if other == word and key in keys and uid not in rows and (word, uid) not in known:
                self._plan.joins.append(Join(uid, word, keys[key]))

    def _stays_away(self, kind: Kind, head: Head) -> bool:
        """Whether a row is not taken: removed there, and hung on a position that does not come."""
        names = [each.name for each in kind.references if each.refers_to == "position"]
        if not head.removed or not names:
            return False
        values = self._theirs.values(kind, head.key)
        return not all(self._is_to_be_here(values[name]) for name in names)

    def _is_to_be_here(self, their_key: int) -> bool:
        """Whether a position there is here, or comes in."""
        if self._meeting.position_key(their_key) >= 0:
            return True
        found = self._theirs.db.execute(
            "SELECT change_id FROM position WHERE id = ?", (their_key,)
        ).fetchone()
        return found is not None and found[0] not in self._undone_there

    def _find_twins(self, kind: Kind, ours: dict[int, Head], only_there: list[Head]) -> None:
        """Find rows that were entered on both sides: by code or number, by name or title.

        Each row has one twin at most: one that is like it in both, else in the first, else in the
        other; and of several the one of the lowest uid, so that both sides find the same pairs.
        """
        fields = _NAMES.get(kind.word) or (_SAME_BY.get(kind.word) or kind.unique,)
        if not fields[0] or not only_there:
            return
        taken = set(self._meeting.keys[kind.word].values())
        here = {
            head: self._named(kind, fields, self._ours.values(kind, key))
            for key, head in sorted(ours.items(), key=lambda each: each[1].uid)
            if not head.removed and key not in taken
        }
        there = {
            head: self._named(kind, fields, self._their_values(kind, head))
            for head in sorted(only_there, key=lambda head: head.uid)
            if not head.removed
        }
        for by in (fields, *((name,) for name in fields)) if len(fields) > 1 else (fields,):
            for mine, other in _alike(here, there, by):
                del here[mine], there[other]
                self._offer(kind, other, mine.key, by, is_sure=by == fields)

    def _their_values(self, kind: Kind, head: Head) -> dict[str, Any]:
        values = self._theirs.values(kind, head.key)
        if kind.word == "brief":
            values["component"] = self._meeting.keys["component"].get(values["component"])
        return values

    @staticmethod
    def _named(kind: Kind, fields: Sequence[str], values: dict[str, Any]) -> dict[str, object]:
        columns = {column.field: column.name for column in kind.columns}
        return {name: _folded(values[columns[name]]) for name in fields}

    def _offer(self, kind: Kind, head: Head, key: int, by: Sequence[str], *, is_sure: bool) -> None:
        """Offer a row there to be joined with the one here that it is like."""
        if kind.word in _NAMES:
            answer = self._ask(kind, head, key, by, is_sure=is_sure)
        else:
            answer = kind.word in _SAME_BY or self._is_alike(kind, head.key, key)
        if answer:
            self._meeting.keys[kind.word][head.key] = key
            self._plan.joins.append(Join(head.uid, kind.word, key))

    def _ask(
        self, kind: Kind, head: Head, key: int, by: Sequence[str], *, is_sure: bool
    ) -> bool | None:
        """Ask whether two rows are one; returns what was decided so far."""
        meeting, uid = self._meeting, UUID(bytes=head.uid)
        answer = meeting.decisions.twins.get(uid, True if is_sure else None)
        twin = Twin(
            kind.word,
            uid,
            meeting.record.uid_of(kind.word, key),
            title(meeting.copy, kind, head.key),
            title(meeting.record, kind, key),
            " and ".join(by),
            is_sure,
        )
        self._plan.twins.append((twin, answer))
        return answer

    def _is_alike(self, kind: Kind, their_key: int, key: int) -> bool:
        return self._theirs.values(kind, their_key) == self._ours.values(kind, key)


def _alike(here: _Named, there: _Named, by: Sequence[str]) -> list[tuple[Head, Head]]:
    """Return pairs of rows that are called the same by all of some fields, each row once.

    What has no name in any of them is like nothing.
    """
    called: dict[tuple[object, ...], list[Head]] = {}
    for head, names in here.items():
        called.setdefault(tuple(names[name] for name in by), []).append(head)
    pairs = []
    for head, names in there.items():
        found = tuple(names[name] for name in by)
        free = called.get(found)
        if free and any(found):
            pairs.append((free.pop(0), head))
    return pairs


def _folded(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value
