"""The matrix and the clipboard: a selection as text and HTML, a block as proposed positions."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionRange, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.scale import is_step
from negotiator.language import number, tr
from negotiator.printing.palette import Palette
from negotiator.reports.matrix import Cell
from negotiator.reports.question import heading
from negotiator.reports.sentences import sign_of
from negotiator.ui import messages
from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

MOST_CELLS = 20_000

Lines = Sequence[tuple[str, str]]


def copy_cells(table: "MatrixTable", model: MatrixModel, palette: Palette) -> None:
    """Put the selected cells of a table on the clipboard, with heads and perspective."""
    selected = cast(Iterable[QItemSelectionRange], table.selectionModel().selection())
    parts = [part for part in selected if part.isValid()]
    if not parts:
        return
    part = parts[0]
    rows = _plain_sections(model, Qt.Orientation.Vertical, part.top(), part.bottom())
    columns = _plain_sections(model, Qt.Orientation.Horizontal, part.left(), part.right())
    if len(rows) * len(columns) > MOST_CELLS:
        place = table.viewport().mapToGlobal(table.viewport().rect().center())
        words = tr(
            "At most {count} cells can be copied at once. Export the matrix instead.",
            count=number(MOST_CELLS),
        )
        QToolTip.showText(place, words, table)
        return
    if not rows or not columns:
        return
    record = model.matrix.record
    lines = [("", record.negotiation.title), *heading(record, model.matrix.question)]
    data = QMimeData()
    data.setText(as_text(model, rows, columns, lines))
    data.setHtml(as_html(model, rows, columns, lines, palette))
    QGuiApplication.clipboard().setMimeData(data)


def paste_block(table: "MatrixTable", session: Session) -> None:
    """Look over what a spreadsheet put on the clipboard, and record what is ticked of it."""
    from negotiator.exchange.pasted import Frame, read_block
    from negotiator.ui.dialogs.proposals import PasteDialog, Proposal

    model = table.matrix_model
    index = table.currentIndex()
    if session.record.read_only or not model.parties:
        return
    heads = [row.component for row in model.heads if not row.is_chapter]
    parties = model.parties
    here = model.place(index) if index.isValid() else (0, 0)
    above = sum(row.is_chapter for row in model.heads[: here[0]])
    frame = Frame(
        [(party.code, party.name) for party in parties],
        [(component.number, component.title) for component in heads],
    )
    try:
        block = read_block(
            QGuiApplication.clipboard().text(),
            frame,
            session.record.negotiation.scale,
            (here[0] - above, here[1]),
            parties_are_rows=model.is_transposed,
        )
        if not block.proposed and not block.problems:
            raise NegotiatorError(
                tr("The block proposes no position."), tr("Each cell begins with a stance.")
            )
    except NegotiatorError as problem:
        messages.tell(table.window(), problem)
        return
    proposals = [
        Proposal(heads[each.component].key, parties[each.party].key, each.said)
        for each in block.proposed
    ]
    dialog = PasteDialog(session, proposals, block, table.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def as_text(model: MatrixModel, rows: Sequence[int], columns: Sequence[int], heading: Lines) -> str:
    """Return a block of cells as lines of tab-separated text, above the perspective.

    The heads come first, so that the block lands in a sheet where it is pasted.
    """
    lines = [["", *(_head(model, Qt.Orientation.Horizontal, column) for column in columns)]]
    for row in rows:
        cells = [model.cell_text(_cell(model, row, column)) for column in columns]
        lines.append([_head(model, Qt.Orientation.Vertical, row), *cells])
    lines += [[], *([_labelled(*each)] for each in heading)]
    return "\n".join("\t".join(_plain(text) for text in line) for line in lines)


def as_html(
    model: MatrixModel,
    rows: Sequence[int],
    columns: Sequence[int],
    heading: Lines,
    palette: Palette,
) -> str:
    """Return a block of cells as an HTML table with the tints of the matrix."""
    steps = len(model.matrix.record.negotiation.scale)
    heads = "".join(
        _element("th", _head(model, Qt.Orientation.Horizontal, column)) for column in columns
    )
    lines = [f"<tr><th></th>{heads}</tr>"]
    for row in rows:
        cells = []
        for column in columns:
            cell = _cell(model, row, column)
            stance = cell.stance if cell else None
            tint = palette.tint(stance, steps).name() if stance and is_step(stance) else ""
            words = model.cell_text(cell)
            sign = sign_of(stance, steps) if stance else ""
            cells.append(_element("td", f"{sign} {words}" if sign else words, tint))
        title = _element("th", _head(model, Qt.Orientation.Vertical, row))
        lines.append(f"<tr>{title}{''.join(cells)}</tr>")
    about = "<br>".join(escape(_labelled(*each)) for each in heading)
    return f"<p>{about}</p><table border='1'>{''.join(lines)}</table>"


def _plain_sections(
    model: MatrixModel, orientation: Qt.Orientation, first: int, last: int
) -> list[int]:
    """Return the rows or columns of a range that are no chapter."""
    are_heads = model.has_heads(orientation)
    return [n for n in range(first, last + 1) if not (are_heads and model.heads[n].is_chapter)]


def _head(model: MatrixModel, orientation: Qt.Orientation, section: int) -> str:
    return str(model.headerData(section, orientation))


def _cell(model: MatrixModel, row: int, column: int) -> Cell | None:
    return model.cell_at(model.index(row, column))


def _element(tag: str, words: str, ground: str = "") -> str:
    style = f' style="background:{ground}"' if ground else ""
    return f'<{tag} dir="auto"{style}>{escape(words)}</{tag}>'


def _labelled(label: str, value: str) -> str:
    return tr("{label}: {value}", label=label, value=value) if label else value


def _plain(text: str) -> str:
    """Return text that stays one cell of a sheet and is never taken for a formula."""
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
