"""Playing the record: the as-of day goes from stop to stop by itself, as a film of what moved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from negotiator.domain.dates import PartialDate
from negotiator.ui.session import Session

PAUSE = 1_200


class Player(QObject):
    """Moves the as-of day forward while it plays; each stop is compared with the one before.

    What the user was comparing with comes back when it ends. Whoever changes the perspective
    while it plays stops it.

    Signals:
        playing_changed: it began or ended.
    """

    playing_changed = Signal(bool)

    def __init__(
        self,
        session: Session,
        next_stop: Callable[[PartialDate | None], PartialDate | None],
        parent: QObject | None = None,
    ) -> None:
        """Play a session; ``next_stop`` gives the stop after a day, the first after None."""
        super().__init__(parent)
        self._session = session
        self._next_stop = next_stop
        self._since: PartialDate | None = None
        self._is_mine = False
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._step)
        session.perspective_changed.connect(self._on_perspective)
        session.closed.connect(self._timer.stop)

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Play from the as-of day on, from the first stop if it is the last one; or stop."""
        if self.is_playing:
            self.stop()
            return
        self._since = self._session.perspective.since
        at: PartialDate | None = self._session.matrix.question.as_of
        is_at_end = self._session.perspective.as_of is None
        following = None if is_at_end else self._next_stop(at)
        if following is None:
            following, at = self._next_stop(None), None
        if following is None:
            return
        self._timer.start()
        self.playing_changed.emit(True)
        self._show(following, at)

    def stop(self) -> None:
        """Stay at this day, compared with what was compared before."""
        if not self.is_playing:
            return
        self._timer.stop()
        self.playing_changed.emit(False)
        self._session.perspective = self._session.perspective.but(since=self._since)

    # ------------------------------------------------------------------ internals

    def _step(self) -> None:
        at = self._session.matrix.question.as_of
        following = self._next_stop(at)
        if following is None:
            self.stop()
        else:
            self._show(following, at)

    def _show(self, day: PartialDate, before: PartialDate | None) -> None:
        self._is_mine = True
        try:
            self._session.perspective = self._session.perspective.but(as_of=day, since=before)
        finally:
            self._is_mine = False

    def _on_perspective(self) -> None:
        """End where somebody else chose what is shown; that choice stays."""
        if self.is_playing and not self._is_mine:
            self._timer.stop()
            self.playing_changed.emit(False)
