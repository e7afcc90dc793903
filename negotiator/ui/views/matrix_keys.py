"""What keys do in the matrix, and going from one change to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from negotiator.domain.scale import NON_POSITIONS
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.models.matrix_search import PatientSearch
from negotiator.ui.session import Session
from negotiator.ui.views import matrix_order

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_ACROSS = (_Key.Key_Left, _Key.Key_Right)
_DOWN = (_Key.Key_Up, _Key.Key_Down)
_JUMPING = Qt.KeyboardModifier.ControlModifier
_BEGINNINGS = ("!", "=", '"')
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def press(table: "MatrixTable", session: Session, event: QKeyEvent) -> bool:
    """Do what a key asks for; returns whether it asked for anything of the matrix."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.matches(QKeySequence.StandardKey.Copy):
        table.copy()
    elif event.matches(QKeySequence.StandardKey.Paste):
        table.paste()
    elif event.key() == _Key.Key_F8:
        table.step_to_moved(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
    elif not table.currentIndex().isValid():
        return False
    elif event.key() in (*_ACROSS, *_DOWN) and modifiers in (_JUMPING, _MOVING):
        go = _jump if modifiers == _JUMPING else _move_section
        go(table, session, Qt.Key(event.key()))
    elif modifiers & ~Qt.KeyboardModifier.ShiftModifier or (modifiers and not _is_typed(event)):
        return False
    elif table.matrix_model.is_chapter(table.currentIndex()):
        head = table.matrix_model.place(table.currentIndex())[0]
        return _press_on_chapter(table, event.key(), head)
    else:
        return _press_on_cell(table, session, event)
    return True


def _press_on_cell(table: "MatrixTable", session: Session, event: QKeyEvent) -> bool:
    key = event.key()
    if key in _ENTER:
        table.inspector_asked.emit()
    elif key == _Key.Key_F2:
        claim = table.claim_to_correct()
        if claim is not None:
            session.correct_asked.emit(claim)
    elif _Key.Key_1 <= key <= _Key.Key_9:
        _ask_stance(table, session, key - _Key.Key_0)
    elif key == _Key.Key_F4:
        table.edit_cell()
    elif _is_typed(event):
        table.edit_cell(event.text())
    else:
        return False
    return True


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key begins words, or a red line, a number or exact words."""
    return event.text().isalpha() or event.text() in _BEGINNINGS


def _press_on_chapter(table: "MatrixTable", key: int, head: int) -> bool:
    unfolding, folding = _Key.Key_Right, _Key.Key_Left
    if table.matrix_model.is_transposed:
        unfolding, folding = _Key.Key_Down, _Key.Key_Up
    elif table.isRightToLeft():
        unfolding, folding = folding, unfolding
    if key in (*_ENTER, _Key.Key_Space):
        table.toggle_chapter(head)
    elif key in (unfolding, folding):
        if table.matrix_model.is_folded(head) != (key == folding):
            table.toggle_chapter(head)
    else:
        return False
    return True


def _ask_stance(table: "MatrixTable", session: Session, digit: int) -> None:
    """Ask to record the stance that a digit stands for: steps first, then absences."""
    codes = (*range(1, len(session.scale) + 1), *NON_POSITIONS)
    here = table.current_cell()
    if here is not None and digit <= len(codes):
        session.record_asked.emit(*here, codes[digit - 1])


def _jump(table: "MatrixTable", _: Session, key: Qt.Key) -> None:
    """Go to the first or last party, or to the first component of another chapter."""
    model = table.matrix_model
    head, party = model.place(table.currentIndex())
    forward = key in (_Key.Key_Down, _Key.Key_Right)
    if key in _ACROSS and table.isRightToLeft():
        forward = not forward
    if (key in _ACROSS) != model.is_transposed:
        party = len(model.parties) - 1 if forward else 0
    else:
        head = _chapter_beside(model, head, 1 if forward else -1)
    table.setCurrentIndex(model.spot(head, party))


def _chapter_beside(model: MatrixModel, head: int, by: int) -> int:
    """Return the first component of the next chapter, or of this or the former one."""
    starts = []
    for number, each in enumerate(model.heads):
        follows = number + 1 < len(model.heads) and not model.heads[number + 1].is_chapter
        if each.is_chapter:
            starts.append(number + 1 if follows and not model.is_folded(number) else number)
        elif number == 0:
            starts.append(0)
    if by > 0:
        return next((start for start in starts if start > head), len(model.heads) - 1)
    return next((start for start in reversed(starts) if start < head), 0)


def _move_section(table: "MatrixTable", session: Session, key: Qt.Key) -> None:
    """Put the current row or column one place further."""
    model = table.matrix_model
    index = table.currentIndex()
    is_across = key in _ACROSS
    by = 1 if key in (_Key.Key_Down, _Key.Key_Right) else -1
    if is_across and table.isRightToLeft():
        by = -by
    old = index.column() if is_across else index.row()
    new = old + by
    count = model.columnCount() if is_across else model.rowCount()
    if not 0 <= new < count:
        return
    side = Qt.Orientation.Horizontal if is_across else Qt.Orientation.Vertical
    move = matrix_order.move_component if model.has_heads(side) else matrix_order.move_party
    move(session, model, old, new)


class Seeker:
    """Goes to the next or former cell that moved, however far away it is."""

    def __init__(self, table: "MatrixTable", model: MatrixModel) -> None:
        self._table = table
        self._model = model
        self._search = PatientSearch(table)
        for changed in (
            model.modelReset,
            model.rowsInserted,
            model.rowsRemoved,
            model.columnsInserted,
            model.columnsRemoved,
        ):
            changed.connect(self._search.stop)

    def start(self, by: int) -> None:
        """Look forwards (1) or backwards (-1) from the current cell, once around."""
        model = self._model
        if not model.heads or not model.parties or model.matrix.question.then is None:
            return
        here = self._table.currentIndex()
        head, party = model.place(here) if here.isValid() else (0, -1)
        left = len(model.heads) + 1

        def step() -> bool:
            nonlocal head, party, left
            moved = [] if model.heads[head].is_chapter else model.line(head).moved
            ahead = [each for each in moved if (each - party) * by > 0]
            if ahead:
                self._search.stop()
                found = ahead[0] if by > 0 else ahead[-1]
                self._table.setCurrentIndex(model.spot(head, found))
                return False
            head = (head + by) % len(model.heads)
            party = -1 if by > 0 else len(model.parties)
            left -= 1
            return left > 0

        self._search.start(step)
