"""What moved in a perspective: read at once in a small record, beside the work in a large one."""

from PySide6.QtCore import QObject, Signal

from negotiator.domain.errors import NegotiatorError
from negotiator.reports.timeline import Moment, Timeline
from negotiator.store.reads import ComponentHead
from negotiator.ui.reader import Reader
from negotiator.ui.session import Session


class MovedSearch(QObject):
    """Knows what moved in the perspective of a session.

    Signals:
        found: ``moments`` are all there now, or ``problem`` says why not.
    """

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reader = Reader(session, self)
        self.moments: list[Moment] = []
        self.has_all = False
        self.problem = ""

    @property
    def is_small(self) -> bool:
        """Whether all can be read while the user waits."""
        return self._reader.is_small

    @property
    def is_running(self) -> bool:
        """Whether it looks through the record."""
        return self._reader.is_running

    def renew(self) -> None:
        """Take the perspective as it is now; a large record is read only by ``start``."""
        self.stop()
        self.problem = ""
        self.has_all = self.is_small
        self.moments = self._timeline().shifts() if self.has_all else []

    def start(self) -> None:
        """Read what is not known yet, in another thread, with a record of its own."""
        if self.has_all or self.is_running:
            return
        perspective = self._session.perspective
        self._reader.read(
            lambda record, _: Timeline(record, perspective).shifts(),
            self._on_found,
            self._on_failed,
        )

    def stop(self) -> None:
        """Look no further."""
        self._reader.stop()

    def on_component(self, component: ComponentHead) -> list[Moment]:
        """Return the shifts on one component."""
        if self.has_all:
            return [m for m in self.moments if m.component.key == component.key]
        narrowed = self._session.perspective.but(components=(component.number,))
        return Timeline(self._session.record, narrowed).shifts()

    # ------------------------------------------------------------------ internals

    def _timeline(self) -> Timeline:
        return Timeline(self._session.record, self._session.perspective)

    def _on_found(self, moments: list[Moment]) -> None:
        self.moments, self.has_all = moments, True
        self.found.emit()

    def _on_failed(self, problem: NegotiatorError) -> None:
        self.problem = str(problem)
        self.found.emit()
