"""What remains of a record under rules, kept while pages are laid out of it again and again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from negotiator.domain.redaction import Redaction
from negotiator.reports.redacted import Redacted
from negotiator.store.record import Record


class RedactedCopies:
    """Holds one, in memory, for whichever thread works with it; one thread at a time does."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._made: Redacted | None = None
        self._made_for: tuple[Redaction, int] | None = None
        self._state = 0
        self._is_over = False

    @contextmanager
    def of(
        self, record: Record, rules: Redaction, goes_on: Callable[[], bool]
    ) -> Iterator[Redacted]:
        """Give what remains of a record, made anew where rules or record are others than before.

        Raises:
            NegotiatorError: see ``store.sharing.redacted``.
        """
        with self._lock:
            wanted = (rules, self._state)
            if self._made is None or self._made_for != wanted:
                self._let_go()
                self._made, self._made_for = Redacted(record, rules, goes_on), wanted
            try:
                yield self._made
            finally:
                if self._is_over:
                    self._let_go()

    def forget(self) -> None:
        """Make it anew the next time, for the record has changed."""
        self._state += 1

    def close(self) -> None:
        """Hold nothing any more; a thread that is still at work lets go when it ends."""
        self._is_over = True
        if self._lock.acquire(blocking=False):
            try:
                self._let_go()
            finally:
                self._lock.release()

    def _let_go(self) -> None:
        if self._made is not None:
            self._made.close()
        self._made = self._made_for = None
