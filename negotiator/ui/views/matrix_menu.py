"""What can be done with the current cell of the matrix, as a menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable


def cell_menu(table: "MatrixTable", session: Session) -> QMenu | None:
    """Return the menu of the current cell; None where there is no cell."""
    here = table.current_cell()
    if here is None:
        return None
    claim = table.claim_to_correct()
    can_write = not session.record.read_only
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    entries: tuple[tuple[str, Callable[[], object], bool] | None, ...] = (
        ("Record position…\tCtrl+R", lambda: session.record_asked.emit(*here, 0), can_write),
        (
            "Correct…\tF2",
            lambda: session.correct_asked.emit(claim or 0),
            can_write and claim is not None,
        ),
        (
            "Withdraw…",
            lambda: session.withdraw_asked.emit(claim or 0),
            can_write and claim is not None,
        ),
        None,
        ("Show on timeline\tCtrl+2", lambda: session.view_asked.emit("timeline"), True),
        ("Compare texts\tCtrl+3", lambda: session.view_asked.emit("comparison"), True),
        None,
        ("Copy\tCtrl+C", table.copy, True),
    )
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        words, do, is_on = entry
        action = menu.addAction(words)
        action.setEnabled(is_on)
        action.triggered.connect(lambda _=False, each=do: each())
    return menu
