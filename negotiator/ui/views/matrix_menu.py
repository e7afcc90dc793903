"""What can be done with the current cell of the matrix and with its heads, as menus."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from negotiator.domain.arrangement import GroupedBy
from negotiator.language import marked, tr
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session
from negotiator.ui.views import matrix_order

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_heads import MatrixHead
    from negotiator.ui.views.matrix_table import MatrixTable

_SORT = {"components": marked("Sort components by"), "parties": marked("Sort parties by")}


def cell_menu(table: "MatrixTable", session: Session) -> QMenu | None:
    """Return the menu of the current cell; None where there is no cell."""
    here = table.current_cell()
    if here is None:
        return None
    claim = table.claim_to_correct()
    cells = table.selected_cells()
    can_write = not session.record.read_only
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    entries: tuple[tuple[str, Callable[[], object], bool] | None, ...] = (
        (
            tr("Record position…") + "\tCtrl+R",
            lambda: session.record_asked.emit(*here, 0),
            can_write,
        ),
        (tr("Write into the cell") + "\tF4", table.edit_cell, can_write),
        (
            tr("Record for %n cells…", "", len(cells)),
            lambda: session.joint_asked.emit(cells),
            can_write and len(cells) > 1,
        ),
        (
            tr("Correct…") + "\tF2",
            lambda: session.correct_asked.emit(claim or 0),
            can_write and claim is not None,
        ),
        (
            tr("Withdraw…"),
            lambda: session.withdraw_asked.emit(claim or 0),
            can_write and claim is not None,
        ),
        None,
        (tr("Show on timeline") + "\tCtrl+2", lambda: session.view_asked.emit("timeline"), True),
        (tr("Compare texts") + "\tCtrl+3", lambda: session.view_asked.emit("comparison"), True),
        None,
        (tr("Copy") + "\tCtrl+C", table.copy, True),
        (tr("Paste as proposed positions…") + "\tCtrl+V", table.paste, can_write),
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


def head_menu(table: "MatrixTable", session: Session, head: "MatrixHead", section: int) -> QMenu:
    """Return the menu of a row's or column's head."""
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    model = table.matrix_model
    is_vertical = head.orientation() == Qt.Orientation.Vertical
    last = (model.rowCount() if is_vertical else model.columnCount()) - 1
    move: Callable[[Session, MatrixModel, int, int], None] = matrix_order.move_party
    hide: Callable[[Session, MatrixModel, int], None] = matrix_order.hide_party
    if head.shows_components:
        row = model.heads[section]
        name = f"{row.component.number} {row.component.title}"
        move, hide = matrix_order.move_component, matrix_order.hide_component
    else:
        name = model.parties[section].name
    backward, forward = (tr("Move up"), "Alt+Shift+Up"), (tr("Move down"), "Alt+Shift+Down")
    if not is_vertical:
        backward, forward = (
            (tr("Move left"), "Alt+Shift+Left"),
            (tr("Move right"), "Alt+Shift+Right"),
        )
        if table.isRightToLeft():
            backward, forward = forward, backward
    frozen = table.frozen_count(head.orientation())
    _add(menu, tr("Hide {name}", name=name), lambda: hide(session, model, section), is_on=last > 0)
    _add(menu, tr("Show all parties and components"), lambda: matrix_order.show_all(session))
    menu.addSeparator()
    _add(
        menu,
        "\t".join(backward),
        lambda: move(session, model, section, section - 1),
        is_on=section > 0,
    )
    _add(
        menu,
        "\t".join(forward),
        lambda: move(session, model, section, section + 1),
        is_on=section < last,
    )
    _add(menu, tr("Order of the record"), lambda: matrix_order.forget_order(session))
    menu.addSeparator()
    _add(
        menu,
        tr("Freeze rows up to here") if is_vertical else tr("Freeze columns up to here"),
        lambda: table.freeze(head.orientation(), section + 1),
    )
    _add(
        menu,
        tr("Release frozen rows") if is_vertical else tr("Release frozen columns"),
        lambda: table.freeze(head.orientation(), 0),
        is_on=frozen > 0,
    )
    _add(
        menu,
        tr("Usual heights") if is_vertical else tr("Usual widths"),
        lambda: table.sizes.forget_by_hand(head.orientation()),
    )
    menu.addSeparator()
    if head.shows_components:
        menu.addMenu(sort_menu(table, "components", menu))
    else:
        menu.addMenu(sort_menu(table, "parties", menu))
        menu.addMenu(group_menu(session, menu))
    return menu


def sort_menu(table: "MatrixTable", which: str, parent: QWidget) -> QMenu:
    """Return the menu that sorts "components" or "parties"."""
    menu = QMenu(tr(_SORT[which]), parent)
    for name, (words, _) in matrix_order.SORTS.items():
        _add(menu, tr(words), partial(table.sort_asked.emit, which, name))
    menu.addSeparator()
    _add(menu, tr("Order of the record"), partial(table.sort_asked.emit, which, ""))
    return menu


def group_menu(session: Session, parent: QWidget) -> QMenu:
    """Return the menu that lets parties stand together."""
    menu = QMenu(tr("Group parties by"), parent)
    present = session.perspective.arrangement.grouped_by
    for by, words in (
        (GroupedBy.NOTHING, tr("Nothing", "no grouping")),
        (GroupedBy.KIND, tr("Kind")),
        (GroupedBy.ROLE, tr("Role")),
        (GroupedBy.BLOC, tr("Bloc")),
    ):
        action = _add(menu, words, partial(matrix_order.group_parties, session, by))
        action.setCheckable(True)
        action.setChecked(by is present)
    return menu


def _add(menu: QMenu, words: str, do: Callable[[], object], *, is_on: bool = True) -> QAction:
    action = menu.addAction(words)
    action.setEnabled(is_on)
    action.triggered.connect(lambda _=False: do())
    return action
