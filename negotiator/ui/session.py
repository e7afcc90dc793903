"""What all parts of a window share: record, perspective, selected cell, colours.

Views hold the session and nothing of each other: they listen to its signals, ask ``reports`` with
its record and perspective, and tell it what the user chose.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from negotiator.domain.codes import Basis
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import Scale
from negotiator.printing.palette import Palette
from negotiator.reports.matrix import Matrix
from negotiator.store.record import Record

if TYPE_CHECKING:
    from negotiator.store.changes import Change
    from negotiator.ui.dialogs.kept_fields import Kept


class OutsideChange:
    """What another program did to the file: anything may be other."""

    cells: frozenset[tuple[int, int]] = frozenset()
    kinds: frozenset[str] = frozenset({"anything"})


class Session(QObject):
    """An open record and the question that its views answer.

    Attributes:
        is_written_beside: whether other work of this window is writing the file.

    Signals:
        changed: a ``Change`` of the record is on disk; it names the cells and kinds it touched.
            An ``OutsideChange`` where another program wrote.
        perspective_changed: the question is another one.
        selected: the chosen cell, as keys of component and party; a key of 0 is none.
        palette_changed: the colours are others.
        record_asked: someone wants to record a position: keys of component and party (0 for
            none) and the code of a stance to fill in (0 for none).
        correct_asked: someone wants to correct the claim with this key.
        withdraw_asked: someone wants to withdraw the claim with this key.
        view_asked: someone wants to see the selection in another view: its name, "matrix",
            "timeline", "comparison", "overview" or "history".
        closed: the record is closed; nothing may be asked of it any more.
        row_asked: someone wants to see a row in the overview: the word of its kind and its key.
        form_asked: someone wants a form to add a row of a kind, with what it starts with.
        kept_changed: entries start from another day, source or basis, or session mode is other.
        version_asked: someone wants to write a new version of a component's text, by its key.
        print_asked: someone wants to print a report, by its name.
        moments_asked: someone wants to see two moments side by side.
        joint_asked: someone wants to record one stance for cells, as keys of component and party.
        add_asked: someone wants to add a row of a kind, by the kind's word (``store.kinds``).
    """

    changed = Signal(object)
    perspective_changed = Signal()
    selected = Signal(int, int)
    palette_changed = Signal()
    record_asked = Signal(int, int, int)
    correct_asked = Signal(int)
    withdraw_asked = Signal(int)
    view_asked = Signal(str)
    add_asked = Signal(str)
    form_asked = Signal(str, object)
    row_asked = Signal(str, int)
    closed = Signal()
    kept_changed = Signal()
    joint_asked = Signal(object)
    moments_asked = Signal()
    print_asked = Signal(str)
    version_asked = Signal(int)

    def __init__(self, record: Record, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.record = record
        self._palette = palette
        self._perspective = Perspective()
        self._selection = (0, 0)
        self.kept: Kept | None = None
        self.first_basis = Basis.IN_SESSION
        self.first_marking = 0
        self._is_session_mode = False
        self.is_written_beside = False
        self._matrix: Matrix | None = None
        record.listeners.append(self._on_change)

    # ------------------------------------------------------------------ properties

    @property
    def perspective(self) -> Perspective:
        """The question that every view answers."""
        return self._perspective

    @perspective.setter
    def perspective(self, perspective: Perspective) -> None:
        if perspective == self._perspective:
            return
        # Asked first, so that a perspective which the record cannot answer changes nothing.
        self._matrix = Matrix(self.record, perspective)
        self._perspective = perspective
        self.perspective_changed.emit()

    @property
    def palette(self) -> Palette:
        """The colours of the window."""
        return self._palette

    @palette.setter
    def palette(self, palette: Palette) -> None:
        if palette is not self._palette:
            self._palette = palette
            self.palette_changed.emit()

    @property
    def selection(self) -> tuple[int, int]:
        """The keys of the selected component and party; 0 is none."""
        return self._selection

    @property
    def matrix(self) -> Matrix:
        """The matrix of the record in the perspective, the same one until either changes."""
        if self._matrix is None:
            self._matrix = Matrix(self.record, self._perspective)
        return self._matrix

    @property
    def scale(self) -> Scale:
        """The scale of what is shown: that of the moment at which it was known."""
        return self.matrix.record.negotiation.scale

    @property
    def is_session_mode(self) -> bool:
        """Whether entries keep round, day, source and basis until that is ended."""
        return self._is_session_mode

    @is_session_mode.setter
    def is_session_mode(self, on: bool) -> None:
        self._is_session_mode = on
        self.kept_changed.emit()

    # ------------------------------------------------------------------ methods

    def keep(self, kept: "Kept") -> None:
        """Let the next entries start from these."""
        if kept != self.kept:
            self.kept = kept
            self.kept_changed.emit()

    def select(self, component: int, party: int) -> None:
        """Choose a cell (or only a component, with party 0) in every view."""
        if (component, party) != self._selection:
            self._selection = (component, party)
            self.selected.emit(component, party)

    def look_outside(self) -> None:
        """Show what another program has written into the file meanwhile."""
        if not self.is_written_beside and self.record.changed_outside():
            self._on_change(OutsideChange())

    def close(self) -> None:
        """Close the record."""
        self.leave()
        self.record.close()

    def leave(self) -> None:
        """Ask nothing more of the record, which another session goes on with."""
        self.closed.emit()
        self.record.listeners.remove(self._on_change)

    # ------------------------------------------------------------------ internals

    def _on_change(self, change: "Change | OutsideChange") -> None:
        self._matrix = None
        self.changed.emit(change)
