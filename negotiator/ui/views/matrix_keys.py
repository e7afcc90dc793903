"""What keys do in the matrix, and going from one change to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from negotiator.domain.scale import NON_POSITIONS
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.models.matrix_search import PatientSearch
from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_ACROSS = (_Key.Key_Left, _Key.Key_Right)
_DOWN = (_Key.Key_Up, _Key.Key_Down)


def press(table: "MatrixTable", session: Session, event: QKeyEvent) -> bool:
    """Do what a key asks for; returns whether it asked for anything of the matrix."""
    key = event.key()
    index = table.currentIndex()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.matches(QKeySequence.StandardKey.Copy):
        table.copy()
    elif key == _Key.Key_F8:
        table.step_to_moved(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
    elif not index.isValid():
        return False
    elif modifiers == Qt.KeyboardModifier.ControlModifier and key in (*_ACROSS, *_DOWN):
        _jump(table, Qt.Key(key))
    elif modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    elif table.matrix_model.rows[index.row()].is_chapter:
        return _press_on_chapter(table, key, index.row())
    elif key in _ENTER:
        table.inspector_asked.emit()
    elif key == _Key.Key_F2:
        claim = table.claim_to_correct()
        if claim is not None:
            session.correct_asked.emit(claim)
    elif _Key.Key_1 <= key <= _Key.Key_9:
        _ask_stance(table, session, key - _Key.Key_0)
    else:
        return False
    return True


def _press_on_chapter(table: "MatrixTable", key: int, row: int) -> bool:
    unfolding, folding = _Key.Key_Right, _Key.Key_Left
    if table.isRightToLeft():
        unfolding, folding = folding, unfolding
    if key in (*_ENTER, _Key.Key_Space):
        table.toggle_chapter(row)
    elif key in (unfolding, folding):
        table.matrix_model.fold(row, folded=key == folding)
    else:
        return False
    return True


def _ask_stance(table: "MatrixTable", session: Session, digit: int) -> None:
    """Ask to record the stance that a digit stands for: steps first, then absences."""
    codes = (*range(1, len(session.scale) + 1), *NON_POSITIONS)
    here = table.current_cell()
    if here is not None and digit <= len(codes):
        session.record_asked.emit(*here, codes[digit - 1])


def _jump(table: "MatrixTable", key: Qt.Key) -> None:
    """Go to the first or last party, or to the first component of another chapter."""
    model = table.matrix_model
    index = table.currentIndex()
    row, column = index.row(), index.column()
    if key in _ACROSS:
        to_end = (key == _Key.Key_Right) != table.isRightToLeft()
        column = model.columnCount() - 1 if to_end else 0
    else:
        row = _chapter_beside(model, row, 1 if key == _Key.Key_Down else -1)
    table.setCurrentIndex(model.index(row, column))


def _chapter_beside(model: MatrixModel, row: int, by: int) -> int:
    """Return the first row of the next chapter, or of this or the former one."""
    starts = []
    for number, each in enumerate(model.rows):
        follows = number + 1 < len(model.rows) and not model.rows[number + 1].is_chapter
        if each.is_chapter:
            starts.append(number + 1 if follows and not model.is_folded(number) else number)
        elif number == 0:
            starts.append(0)
    if by > 0:
        return next((start for start in starts if start > row), len(model.rows) - 1)
    return next((start for start in reversed(starts) if start < row), 0)


class Seeker:
    """Goes to the next or former cell that moved, however far away it is."""

    def __init__(self, table: "MatrixTable", model: MatrixModel) -> None:
        self._table = table
        self._model = model
        self._search = PatientSearch(table)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._search.stop)

    def start(self, by: int) -> None:
        """Look forwards (1) or backwards (-1) from the current cell, once around."""
        model = self._model
        if not model.rows or not model.columnCount() or model.matrix.question.then is None:
            return
        here = self._table.currentIndex()
        row, column = (here.row(), here.column()) if here.isValid() else (0, -1)
        left = len(model.rows) + 1

        def step() -> bool:
            nonlocal row, column, left
            moved = [] if model.rows[row].is_chapter else model.line(row).moved
            ahead = [each for each in moved if (each - column) * by > 0]
            if ahead:
                self._search.stop()
                found = ahead[0] if by > 0 else ahead[-1]
                self._table.setCurrentIndex(model.index(row, found))
                return False
            row = (row + by) % len(model.rows)
            column = -1 if by > 0 else model.columnCount()
            left -= 1
            return left > 0

        self._search.start(step)
