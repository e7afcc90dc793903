"""The selection of the matrix for the clipboard: as text for a sheet, as HTML for a letter."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionRange, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from negotiator.domain.scale import is_step
from negotiator.printing.palette import Palette
from negotiator.reports.question import heading
from negotiator.ui.models.matrix_model import MatrixModel

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
    rows = [row for row in range(part.top(), part.bottom() + 1) if not model.rows[row].is_chapter]
    columns = range(part.left(), part.right() + 1)
    if len(rows) * len(columns) > MOST_CELLS:
        place = table.viewport().mapToGlobal(table.viewport().rect().center())
        words = f"At most {MOST_CELLS:,} cells can be copied at once. Export the matrix instead."
        QToolTip.showText(place, words, table)
        return
    if not rows:
        return
    record = model.matrix.record
    lines = [("", record.negotiation.title), *heading(record, model.matrix.question)]
    data = QMimeData()
    data.setText(as_text(model, rows, columns, lines))
    data.setHtml(as_html(model, rows, columns, lines, palette))
    QGuiApplication.clipboard().setMimeData(data)


def as_text(model: MatrixModel, rows: Sequence[int], columns: Sequence[int], heading: Lines) -> str:
    """Return a block of cells as lines of tab-separated text, above the perspective.

    The heads come first, so that the block lands in a sheet where it is pasted.
    """
    lines = [["", *(model.parties[column].name for column in columns)]]
    for row in rows:
        component = model.rows[row].component
        cells = [model.cell_text(model.cell(row, column)) for column in columns]
        lines.append([f"{component.number} {component.title}", *cells])
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
    heads = "".join(_element("th", model.parties[column].name) for column in columns)
    lines = [f"<tr><th></th>{heads}</tr>"]
    for row in rows:
        component = model.rows[row].component
        cells = []
        for column in columns:
            cell = model.cell(row, column)
            stance = cell.stance if cell else None
            tint = palette.tint(stance, steps).name() if stance and is_step(stance) else ""
            cells.append(_element("td", model.cell_text(cell), tint))
        title = _element("th", f"{component.number} {component.title}")
        lines.append(f"<tr>{title}{''.join(cells)}</tr>")
    about = "<br>".join(escape(_labelled(*each)) for each in heading)
    return f"<p>{about}</p><table border='1'>{''.join(lines)}</table>"


def _element(tag: str, words: str, ground: str = "") -> str:
    style = f' style="background:{ground}"' if ground else ""
    return f'<{tag} dir="auto"{style}>{escape(words)}</{tag}>'


def _labelled(label: str, value: str) -> str:
    return f"{label}: {value}" if label else value


def _plain(text: str) -> str:
    """Return text that stays one cell of a sheet and is never taken for a formula."""
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
