"""An open record: one file, or one in memory, and the way to read and change it."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, cast
from uuid import UUID
from weakref import WeakSet

from negotiator.domain.dates import to_micros
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import kind_name
from negotiator.domain.scale import Scale
from negotiator.language import tr
from negotiator.store import undo
from negotiator.store.connections import connect
from negotiator.store.empty import make_empty
from negotiator.store.file import make_file, open_copy, open_file, unfinished_path
from negotiator.store.passwords import NO_KEY, open_key
from negotiator.store.trouble import told

if TYPE_CHECKING:
    from negotiator.domain.negotiation import Negotiation
    from negotiator.domain.rows import Row
    from negotiator.store.changes import Change

R = TypeVar("R", bound="Row")
_PAST_TABLE = "table of then: "


class NegotiationHead(NamedTuple):
    """What every report asks of the negotiation; the row itself is a ``Negotiation``."""

    title: str
    reference: str
    disclaimer: str
    markings: tuple[str, ...]
    scale: Scale
    stale_after_days: int | None


class Record:
    """The record of one negotiation.

    A record belongs to the thread that opened it; work in another thread opens its own with
    ``Record.open(path)``.

    Attributes:
        path: the file, or None for a record in memory.
        read_only: whether it cannot be changed here.
        author: who is changing it.
        now: the clock that changes are dated by.
        moment: read what was known then, in microseconds since 1970 UTC; None is now.
        is_redacted: whether it holds only what some rules let through, which each heading says.
        listeners: called with each ``Change`` once it is on disk.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path | None, *, read_only: bool = False
    ) -> None:
        self.connection = connection
        self.path = path
        self.read_only = read_only
        self.author = "unnamed"
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.listeners: list[Callable[[Change], None]] = []
        self.moment: int | None = None
        self.is_redacted = False
        self._present: Record | None = None
        self._pasts: WeakSet[Record] = WeakSet()
        self._scale_from: Record | None = None
        self._negotiation: NegotiationHead | None = None
        self._cache: dict[str, Any] = {}
        self._hangs_on: dict[str, frozenset[str]] = {}
        self._changing = False
        self._version: int | None = None

    # ------------------------------------------------------------------ making and opening

    @classmethod
    def open(cls, path: Path, *, author: str = "unnamed", backups: Path | None = None) -> Self:
        """Open a file.

        Raises:
            NegotiatorError: see ``store.file.open_file``.
        """
        connection, read_only = open_file(path, backups)
        record = cls(connection, path, read_only=read_only)
        record.author = author
        try:
            record.negotiation  # noqa: B018
        except BaseException:
            connection.close()
            raise
        return record

    @classmethod
    def open_copy(cls, path: Path) -> Self:
        """Open another copy of a record to be read, whatever its schema; it is never written.

        Raises:
            NegotiatorError: see ``store.file.open_copy``.
        """
        record = cls(open_copy(path), path, read_only=True)
        try:
            record.negotiation  # noqa: B018
        except BaseException:
            record.close()
            raise
        return record

    @classmethod
    @contextmanager
    def making(
        cls,
        path: Path,
        negotiation: "Negotiation",
        *,
        author: str,
        force: bool = False,
        label: str = tr("Create the negotiation"),
        now: Callable[[], datetime] | None = None,
    ) -> Iterator[tuple[Self, "Change"]]:
        """Make a new file; what the block adds belongs to its first change.

        The file appears at ``path`` when the block has ended well, and not at all otherwise.

        Raises:
            NegotiatorError: something is there and ``force`` is not given, or it cannot be
                written.
        """
        connection = make_file(path, force=force)
        unfinished = unfinished_path(path)
        try:
            with told(path.name):
                record = cls(connection, unfinished)
                record.author = author
                if now is not None:
                    record.now = now
                record._negotiation = _head(negotiation)
                with record._transaction(label, "create") as change:
                    change.add(negotiation)
                    yield record, change
                connection.close()
                unfinished.replace(path)
        finally:
            connection.close()
            unfinished.unlink(missing_ok=True)

    @classmethod
    def create(
        cls, path: Path, negotiation: "Negotiation", *, author: str, force: bool = False
    ) -> Self:
        """Make a new file that holds nothing but the negotiation, and open it."""
        with cls.making(path, negotiation, author=author, force=force):
            pass
        return cls.open(path, author=author)

    @classmethod
    def in_memory(cls, negotiation: "Negotiation", *, author: str = "unnamed") -> Self:
        """Make a record that is gone when it is closed."""
        connection = connect(None)
        make_empty(connection)
        record = cls(connection, None)
        record.author = author
        record._negotiation = _head(negotiation)
        with record._transaction(tr("Create the negotiation"), "create") as change:
            change.add(negotiation)
        return record

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    # ------------------------------------------------------------------ what it is about

    @property
    def name(self) -> str:
        """What to call the file in a sentence."""
        return self.path.name if self.path else tr("The record in memory")

    @property
    def is_locked(self) -> bool:
        """Whether the file is locked with a password."""
        return open_key(self.connection) != NO_KEY

    @property
    def negotiation(self) -> NegotiationHead:
        """What the record is about.

        Raises:
            NegotiatorError: the file does not say, or says what cannot be.
        """
        if self._negotiation is None:
            self._negotiation = self._read_negotiation()
            if self._scale_from is not None:
                scale = self._scale_from.negotiation.scale
                self._negotiation = self._negotiation._replace(scale=scale)
        return self._negotiation

    @property
    def negotiation_uid(self) -> UUID:
        """The uid of the negotiation, which all copies of the record share.

        Raises:
            KeyError: the file does not say.
        """
        found = self.connection.execute("SELECT uid FROM negotiation WHERE id = 1").fetchone()
        if found is None:
            raise KeyError(1)
        return UUID(bytes=found[0])

    def forget_negotiation(self) -> None:
        """Read anew what the record is about, the next time that it is asked for."""
        self._negotiation = None

    def as_known(self, moment: datetime | None) -> "Record":
        """Return the record as it was known at a moment, to read from; None is now.

        It shares the connection, and is good until the next change.
        """
        if moment is None or self.moment is not None:
            return self
        micros = to_micros(moment)
        past = self._cache.get("past")
        if past is None or past.moment != micros:
            past = self._cache["past"] = self._past(micros)
        return cast(Record, past)

    def on_scale_of(self, other: "Record") -> "Record":
        """Return this record with its stances told on the scale of another moment of it.

        What was known at two moments can so be compared, whatever became of the scale between.
        """
        if self.moment is None or self.moment == other.moment:
            return self
        past = self.present._past(self.moment)
        past._scale_from = other
        return past

    @property
    def scale_moment(self) -> int | None:
        """The moment on whose scale stances are told, like ``moment``."""
        return self.moment if self._scale_from is None else self._scale_from.moment

    def _past(self, moment: int) -> "Record":
        from negotiator.store.past import drop_tables

        drop_tables(self.connection, {name for each in self._pasts for name in each._past_tables()})
        past = Record(self.connection, self.path, read_only=True)
        past.author, past.now, past.moment = self.author, self.now, moment
        past.is_redacted = self.is_redacted
        past._present = self
        self._pasts.add(past)
        return past

    def _past_tables(self) -> Iterator[str]:
        return (name for word, name in self._cache.items() if word.startswith(_PAST_TABLE))

    def table(self, word: str) -> str:
        """Return the table to read the rows of a kind from: the present one, or a past one."""
        if self.is_as_now(word):
            return _table_of(word)
        name = f"{_PAST_TABLE}{word}"
        if name not in self._cache:
            from negotiator.store.past import table_at

            self._cache[name] = table_at(self, word, self.moment or 0)
        return cast(str, self._cache[name])

    def is_as_now(self, *words: str) -> bool:
        """Whether the rows of these kinds have not changed since the moment that is read."""
        if self.moment is None or self._present is None:
            return True
        moment = self.moment
        return all(self._present._last_change_of(word) <= moment for word in words)

    @property
    def present(self) -> "Record":
        """The record as it is known now."""
        return self if self._present is None else self._present

    def _last_change_of(self, word: str) -> int:
        """Return when a row of a kind was last changed, other than by the making of the file."""
        table = _table_of(word)

        def read(_: Record) -> int:
            (at,) = self.connection.execute(
                f"SELECT max(change.at) FROM {table} JOIN change ON change.id = changed_in "
                "WHERE change.kind <> 'create'"
            ).fetchone()
            return int(at or 0)

        return cast(int, self.cached(f"last change of {word}", read))

    def cached(self, name: str, read: Callable[["Record"], Any], of: Iterable[str] = ()) -> Any:  # noqa: ANN401
        """Return what ``read`` gives, read once until the next change.

        With ``of`` only a change to rows of these kinds makes it read again.
        """
        if name not in self._cache:
            with told(self.name):
                self._cache[name] = read(self)
            self._hangs_on[name] = frozenset(of)
        return self._cache[name]

    def _forget(self, kinds: AbstractSet[str] = frozenset()) -> None:
        """Forget what may be other after a change to rows of these kinds; of none, everything."""
        for name in tuple(self._cache):
            hangs_on = self._hangs_on.get(name)
            if not kinds or not hangs_on or hangs_on & kinds:
                del self._cache[name]

    def changed_outside(self) -> bool:
        """Whether another connection has written since this was last asked; then read anew."""
        with told(self.name):
            version = int(self.connection.execute("PRAGMA data_version").fetchone()[0])
        is_other = self._version not in (None, version)
        self._version = version
        if is_other:
            self._forget()
            self._negotiation = None
        return is_other

    # ------------------------------------------------------------------ rows as models

    def row(self, word: str, key: int, *, removed: bool = False) -> "Row | None":
        """Return the row of a kind with this key; None if there is none.

        Without ``removed`` it is None too if the row was removed.
        """
        from negotiator.store.kinds import KINDS

        kind = KINDS[word]
        cursor = self.connection.execute(
            f"SELECT * FROM {kind.table} WHERE id = ? AND removed <= ?",
            (key, int(removed)),
        )
        found = cursor.fetchone()
        if found is None:
            return None
        kept = dict(zip((column[0] for column in cursor.description), found, strict=True))
        return kind.to_model(kept["uid"], kept, self.uid_of)

    def rows(self, model: type[R]) -> list[tuple[int, R]]:
        """Return all rows of a kind with their keys, in the order in which they were added."""
        from negotiator.store.kinds import KINDS

        kind = next(kind for kind in KINDS.values() if kind.model is model)
        with told(self.name):
            cursor = self.connection.execute(
                f"SELECT * FROM {kind.table} WHERE removed = 0 ORDER BY id"
            )
            names = [column[0] for column in cursor.description]
            found = [dict(zip(names, values, strict=True)) for values in cursor]
            return [
                (kept["id"], cast(R, kind.to_model(kept["uid"], kept, self.uid_of)))
                for kept in found
            ]

    def by_uid(self, word: str, uid: UUID) -> "Row":
        """Return the row of a kind with this uid.

        Raises:
            NegotiatorError: there is none, or it was removed.
        """
        found = self.row(word, self.key_of(word, uid))
        if found is None:
            raise NegotiatorError(tr("The record holds no such {kind}.", kind=kind_name(word)))
        return found

    def key_of(self, word: str, uid: UUID) -> int:
        """Return the key of the row of a kind with this uid, positions included.

        Raises:
            NegotiatorError: there is none.
        """
        from negotiator.store.kinds import table_of

        with told(self.name):
            found = self.connection.execute(
                f"SELECT id FROM {table_of(word)} WHERE uid = ?",
                (uid.bytes,),
            ).fetchone()
        if found is None:
            raise NegotiatorError(tr("The record holds no such {kind}.", kind=kind_name(word)))
        return int(found[0])

    def uid_of(self, word: str, key: int) -> UUID:
        """Return the uid of the row of a kind with this key.

        Raises:
            KeyError: there is no such row.
        """
        from negotiator.store.kinds import table_of

        found = self.connection.execute(
            f"SELECT uid FROM {table_of(word)} WHERE id = ?",
            (key,),
        ).fetchone()
        if found is None:
            raise KeyError(key)
        return UUID(bytes=found[0])

    # ------------------------------------------------------------------ changing

    @contextmanager
    def change(self, label: str, kind: str = "edit") -> Iterator["Change"]:
        """Open the one door for writing; what the block does is one change, whole or not at all.

        When the block has been left, the change is on disk.

        Raises:
            NegotiatorError: the record is read-only, in use elsewhere, or the disk refuses.
        """
        if self.read_only:
            raise NegotiatorError(
                tr("{name} is open for reading only.", name=self.name),
                tr("Save a copy where you may write, and work in the copy."),
            )
        with self._transaction(label, kind) as change:
            yield change
        for listener in tuple(self.listeners):
            listener(change)

    def undo(self) -> "Change":
        """Take back the latest change that is not taken back.

        Raises:
            NegotiatorError: there is none, or the file cannot be written.
        """
        found = undo.next_to_undo(self.connection)
        if found is None:
            raise NegotiatorError(tr("There is nothing to undo."))
        root, label = found
        with self.change(tr("Undo: {label}", label=label), "undo") as change:
            undo.take_back(self.connection, change, root)
        return change

    def redo(self) -> "Change":
        """Bring back the change that was taken back last.

        Raises:
            NegotiatorError: there is none, or the file cannot be written.
        """
        found = undo.next_to_redo(self.connection)
        if found is None:
            raise NegotiatorError(tr("There is nothing to redo."))
        root, label = found
        with self.change(tr("Redo: {label}", label=label), "redo") as change:
            undo.bring_back(self.connection, change, root)
        return change

    def undone_changes(self) -> set[int]:
        """Return the keys of the changes that are taken back now."""
        return {
            key
            for (key,) in self.connection.execute(
                "SELECT id FROM change WHERE undone_by IS NOT NULL"
            )
        }

    def undo_label(self) -> str | None:
        """Return the label of the change that undo would take back."""
        found = undo.next_to_undo(self.connection)
        return None if found is None else found[1]

    def redo_label(self) -> str | None:
        """Return the label of the change that redo would bring back."""
        found = undo.next_to_redo(self.connection)
        return None if found is None else found[1]

    # ------------------------------------------------------------------ internals

    def _read_negotiation(self) -> NegotiationHead:
        with told(self.name):
            found = self.connection.execute(
                "SELECT title, reference, disclaimer, markings, scale, stale_after_days "
                f"FROM {self.table('negotiation')} WHERE id = 1 AND removed = 0"
            ).fetchone()
        try:
            markings = tuple(str(each) for each in json.loads(found[3]))
            kept = json.loads(found[4])
            ends = kept.get("endpoints")
            scale = Scale(tuple(kept["steps"]), tuple(ends) if ends is not None else None)
        except (TypeError, ValueError, KeyError, AttributeError, RecursionError):
            raise NegotiatorError(
                tr("{name} does not say which negotiation it is about.", name=self.name),
                tr("It is damaged; go back to a backup."),
            ) from None
        return NegotiationHead(found[0], found[1], found[2], markings, scale, found[5])

    @contextmanager
    def _transaction(self, label: str, kind: str) -> Iterator["Change"]:
        from negotiator.store.changes import Change, ChangeKind

        if self._changing:
            raise RuntimeError("a change is already open")
        self._changing = True
        touched: set[str] = set()
        try:
            with told(self.name):
                self.connection.execute("BEGIN IMMEDIATE")
                try:
                    change = Change(self, label, ChangeKind(kind))
                    yield change
                    self.connection.execute("COMMIT")
                    touched = change.kinds
                except BaseException:
                    if self.connection.in_transaction:
                        self.connection.execute("ROLLBACK")
                    self.forget_negotiation()
                    raise
        finally:
            self._changing = False
            self._forget(touched)
        if "negotiation" in change.kinds:
            self._negotiation = None


def _table_of(word: str) -> str:
    """Return a kind's table by its word, without loading the kinds and their models."""
    return "component_status" if word == "status" else word.replace("-", "_")


def _head(negotiation: "Negotiation") -> NegotiationHead:
    return NegotiationHead(
        negotiation.title,
        negotiation.reference,
        negotiation.disclaimer,
        negotiation.markings,
        negotiation.scale,
        negotiation.stale_after_days,
    )
