"""The selection of the matrix for the clipboard: as text for a sheet, as HTML for a letter."""

from collections.abc import Sequence
from html import escape

from negotiator.domain.scale import is_step
from negotiator.printing.palette import Palette
from negotiator.ui.models.matrix_model import MatrixModel

Lines = Sequence[tuple[str, str]]


def as_text(model: MatrixModel, rows: Sequence[int], columns: Sequence[int], heading: Lines) -> str:
    """Return a block of cells as lines of tab-separated text, with heads and perspective."""
    lines = [["", *(model.parties[column].name for column in columns)]]
    for row in rows:
        if model.rows[row].is_chapter:
            continue
        component = model.rows[row].component
        cells = [model.cell_text(model.cell(row, column)) for column in columns]
        lines.append([f"{component.number} {component.title}", *cells])
    body = "\n".join("\t".join(_plain(text) for text in line) for line in lines)
    about = "\n".join(f"{label}: {value}" for label, value in heading)
    return f"{body}\n\n{about}"


def as_html(
    model: MatrixModel,
    rows: Sequence[int],
    columns: Sequence[int],
    heading: Lines,
    palette: Palette,
) -> str:
    """Return a block of cells as an HTML table with the tints of the matrix."""
    steps = len(model.matrix.record.negotiation.scale)
    heads = "".join(f"<th>{escape(model.parties[column].name)}</th>" for column in columns)
    lines = [f"<tr><th></th>{heads}</tr>"]
    for row in rows:
        if model.rows[row].is_chapter:
            continue
        component = model.rows[row].component
        cells = []
        for column in columns:
            cell = model.cell(row, column)
            stance = cell.stance if cell else None
            tint = palette.tint(stance, steps).name() if stance and is_step(stance) else ""
            style = f' style="background:{tint}"' if tint else ""
            cells.append(f"<td{style}>{escape(model.cell_text(cell))}</td>")
        title = escape(f"{component.number} {component.title}")
        lines.append(f"<tr><th>{title}</th>{''.join(cells)}</tr>")
    about = "<br>".join(f"{escape(label)}: {escape(value)}" for label, value in heading)
    return f"<table border='1'>{''.join(lines)}</table><p>{about}</p>"


def _plain(text: str) -> str:
    """Return text that stays one cell of a sheet and is never taken for a formula."""
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
