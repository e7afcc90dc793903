"""What can be done with a cell, as buttons below what is held in it."""

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from negotiator.domain.codes import Act
from negotiator.language import tr
from negotiator.reports.matrix import Cell
from negotiator.reports.sentences import cell_sentence
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, PartyHead
from negotiator.ui.icons import icon
from negotiator.ui.session import Session
from negotiator.ui.source_links import address_of, open_source
from negotiator.ui.theme import scaled


def cell_buttons(
    session: Session,
    cell: Cell | None,
    component: ComponentHead,
    party: PartyHead,
    parent: QWidget,
) -> QHBoxLayout:
    """Return the buttons of a cell, and the menu of what is done less often."""
    row = QHBoxLayout()
    record = QPushButton(tr("Record position…"))
    record.setProperty("default", True)
    record.setToolTip(tr("Record a new position in this cell (Ctrl+R)"))
    record.setEnabled(not session.record.read_only)
    record.clicked.connect(lambda: session.record_asked.emit(component.key, party.key, 0))
    correct = QPushButton(tr("Correct…"))
    correct.setToolTip(tr("The record was wrong: put it right; this is no shift (F2)"))
    correct.setEnabled(_is_own(cell) and not session.record.read_only)
    if cell is not None:
        key = cell.held.claim.key
        correct.clicked.connect(lambda: session.correct_asked.emit(key))
    more = QToolButton()
    more.setIcon(icon("more", session.palette))
    more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    more.setToolTip(tr("More actions"))
    more.setAccessibleName(tr("More actions"))
    more.setMinimumWidth(scaled(42))
    menu = QMenu(more)
    if cell is not None:
        _add_claim(menu, session, cell, party)
        _add_source(menu, session, cell, parent)
    for words, view in (
        (tr("Show on timeline"), "timeline"),
        (tr("Compare texts"), "comparison"),
    ):
        action = QAction(words, menu)
        action.triggered.connect(lambda _=False, name=view: session.view_asked.emit(name))
        menu.addAction(action)
    copy = QAction(tr("Copy as a sentence"), menu)
    words = cell_sentence(cell, party.name, f"{component.number} {component.title}", session.matrix)
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
    menu.addAction(copy)
    more.setMenu(menu)
    row.setSpacing(6)
    row.addWidget(record)
    row.addWidget(correct)
    row.addWidget(more)
    row.addStretch(1)
    return row


def _add_claim(menu: QMenu, session: Session, cell: Cell, party: PartyHead) -> None:
    """Add what takes a claim back, or keeps a member out of its group's."""
    key = cell.held.claim.key
    if _is_own(cell):
        withdraw = QAction(tr("Withdraw…"), menu)
        withdraw.triggered.connect(lambda: session.withdraw_asked.emit(key))
        menu.addAction(withdraw)
    if cell.held.group is not None:
        dissociate = QAction(tr("Dissociate from this…"), menu)
        given = {
            "member": session.record.uid_of("party", party.key),
            "position": session.record.uid_of("position", key),
            "on": session.matrix.question.as_of,
        }
        dissociate.triggered.connect(lambda: session.form_asked.emit("dissociation", given))
        menu.addAction(dissociate)


def _add_source(menu: QMenu, session: Session, cell: Cell, parent: QWidget) -> None:
    """Add what leads to the source of a claim."""
    key = cell.held.claim.source
    if key is None:
        return
    show = QAction(tr("Show the source"), menu)
    show.triggered.connect(lambda: session.row_asked.emit("source", key))
    menu.addAction(show)
    head = reads.sources(session.record, [key]).get(key)
    if head is not None and address_of(head) is not None:
        where = QAction(tr("Open the source…"), menu)
        where.triggered.connect(lambda: open_source(head, parent))
        menu.addAction(where)
    attach = QAction(tr("Attach a document to the source…"), menu)
    source = session.record.uid_of("source", key)
    attach.triggered.connect(lambda: session.form_asked.emit("attachment", {"source": source}))
    menu.addAction(attach)


def _is_own(cell: Cell | None) -> bool:
    """Whether there is a claim of the party's own here that can be corrected."""
    return cell is not None and cell.held.group is None and cell.held.claim.act != Act.WITHDRAWAL
