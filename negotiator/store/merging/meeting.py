"""Two copies that meet: which row there is which here, and what there is said in terms of here."""

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any
from uuid import UUID

from negotiator.domain.errors import AnotherNegotiationError, NegotiatorError
from negotiator.domain.kind_names import kind_name
from negotiator.domain.merging import REMOVED, Decisions
from negotiator.language import tr
from negotiator.store.kinds import KINDS, Kind, content_columns
from negotiator.store.merging.copies import Copy, Step, defaults
from negotiator.store.record import Record
from negotiator.store.titles import title_of

NOWHERE = -(2**62)
"""The key of what the other copy refers to and does not hold."""
LATEST = 24 * 3600 * 10**6
"""How far ahead of ours another clock may be, in microseconds."""
_MOST_CONTENT = 24_000_000
"""No former row is as long as this; a text of a component has five million letters at most."""
_MOST_NUMBER = 2**63
_LONGEST_NAME = 500

POSITION_REFERENCES = {
    "party_id": "party",
    "component_id": "component",
    "source_id": "source",
    "round_id": "round",
    "text_version_id": "text-version",
}
"""The columns of a position that refer to a row, and its kind."""

_ORDER = (
    *("negotiation", "party", "component", "round", "source", "text-version", "package"),
    "measure",
)
_FRAMEWORK = ("party", "membership", "component")


def unsound(happened: str) -> NegotiatorError:
    """Return the mistake of a copy that no program of ours has written."""
    return NegotiatorError(happened, tr("It was changed outside Negotiator; ask for a fresh copy."))


class Meeting:
    """One copy that comes home into another.

    Attributes:
        record: the file that is merged into.
        copy: the other one, which is read and never written.
        ours: what the file is to a merge.
        theirs: what the other one is.
        decisions: what was decided about it.
        is_another: whether the other is about another negotiation.
        keys: for each kind the key here of each key there.
        new: for each kind the uids of the rows that get a key here, by that key.
    """

    def __init__(
        self, record: Record, copy: Record, decisions: Decisions, goes_on: Callable[[], bool]
    ) -> None:
        self.record, self.copy = record, copy
        self.ours, self.theirs = Copy(record), Copy(copy)
        self.decisions = decisions
        self.keys: dict[str, dict[int, int]] = {}
        self.new: dict[str, dict[int, UUID]] = {}
        self._goes_on = goes_on
        self._defaults: dict[str, dict[str, object]] = {}
        self.is_another = self.ours.negotiation_uid() != self.theirs.negotiation_uid()
        if self.is_another and not decisions.framework_of_another:
            raise AnotherNegotiationError(
                tr(
                    "{file} is about another negotiation, “{title}”.",
                    file=copy.name,
                    title=copy.negotiation.title,
                ),
                tr(
                    "Only copies of one negotiation are merged; its parties and components can be "
                    "brought in by choice."
                ),
            )

    def words(self) -> list[str]:
        """Return the kinds that are merged, so that what others refer to comes first."""
        if self.is_another:
            return list(_FRAMEWORK)
        return [*_ORDER, *(word for word in KINDS if word not in _ORDER)]

    def check_on(self) -> None:
        """Go on, unless somebody has asked to stop.

        Raises:
            NegotiatorError: somebody has.
        """
        if not self._goes_on():
            raise NegotiatorError(tr("The merge was cancelled."), tr("Nothing was changed."))

    @cached_property
    def authors(self) -> dict[int, str]:
        """Who has recorded what there, by their keys there.

        Raises:
            NegotiatorError: one has a name that cannot be.
        """
        names = dict(self.theirs.db.execute("SELECT id, name FROM author"))
        if not all(len(name) <= _LONGEST_NAME and name.isprintable() for name in names.values()):
            raise unsound(tr("{file} names an author who cannot be.", file=self.copy.name))
        return names

    def latest(self) -> int:
        """Return the latest moment that a clock may tell."""
        return int(self.record.now().timestamp() * 1_000_000) + LATEST

    # ------------------------------------------------------------------ said in terms of here

    def mapped(self, kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return values of the other copy with the keys of this one."""
        mapped = dict(values)
        for column in kind.references:
            value = values[column.name]
            if value is None:
                continue
            if column.refers_to == "position":
                mapped[column.name] = self.position_key(value)
            else:
                mapped[column.name] = self.keys[column.refers_to or ""].get(value, NOWHERE)
        return mapped

    def position_key(self, their_key: int) -> int:
        """Return the key here of a position there; one that is only there as its key below zero.

        It gets a key when it is written.
        """
        found = self.theirs.db.execute(
            "SELECT uid FROM position WHERE id = ?", (their_key,)
        ).fetchone()
        if found is None:
            return NOWHERE
        here = self.ours.db.execute("SELECT id FROM position WHERE uid = ?", found).fetchone()
        return int(here[0]) if here is not None else -their_key

    def content(self, kind: Kind, step: Step) -> dict[str, Any]:
        """Return what a row was at a revision, with the columns of later schemas."""
        if kind.word not in self._defaults:
            self._defaults[kind.word] = defaults(self.record.connection, kind)
        content = json.loads(step.content) if len(step.content) <= _MOST_CONTENT else None
        if not isinstance(content, dict) or not all(map(_can_be_kept, content.values())):
            raise unsound(
                tr(
                    "{file} holds a former {word} that cannot be.",
                    file=self.copy.name,
                    word=kind_name(kind.word),
                )
            )
        return {
            name: content.get(name, self._defaults[kind.word].get(name))
            for name in content_columns(kind)
        }

    def uid(self, word: str, key: int) -> UUID:
        """Return the uid of a row that is here, or comes in."""
        if word == "position" and key < 0:
            return self.theirs.uid_of(word, -key)
        return self.new.get(word, {}).get(key) or self.record.uid_of(word, key)

    def by_uid(self, kind: Kind, values: dict[str, Any]) -> list[tuple[str, object]]:
        """Return values that mean the same in every copy: references as uids."""
        plain: list[tuple[str, object]] = []
        for column in kind.columns:
            value = values[column.name]
            if column.refers_to and isinstance(value, int):
                value = str(self.uid(column.refers_to, value))
            plain.append((column.name, value))
        return [*plain, (REMOVED, values[REMOVED])]

    def make_sure(self, kind: Kind, uid: bytes, values: dict[str, Any]) -> None:
        """Make sure that a row can be, whatever the other file says.

        Raises:
            NegotiatorError: it cannot.
        """
        try:
            kind.to_model(uid, values, self.uid)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            word = kind_name(kind.word)
            raise unsound(
                tr("{file} holds a {word} that cannot be.", file=self.copy.name, word=word)
            ) from None


def _can_be_kept(value: object) -> bool:
    """Whether a value of a former row is one that a column of it may have held."""
    if isinstance(value, int):
        return -_MOST_NUMBER <= value < _MOST_NUMBER
    return value is None or isinstance(value, str)


def title(record: Record, kind: Kind, key: int) -> str:
    """Return what a person calls a row, even one that was removed."""
    row = record.row(kind.word, key, removed=True)
    return title_of(record, row) if row is not None else ""
