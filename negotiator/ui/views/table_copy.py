"""The selected rows of a table as text for the clipboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView


def copy_rows(table: QTableView) -> None:
    """Copy the selected rows with the heads of the columns, ready for a sheet."""
    model = table.model()
    rows = sorted({index.row() for index in table.selectionModel().selectedIndexes()})
    if not rows:
        return
    columns = range(model.columnCount())
    heads = (model.headerData(n, Qt.Orientation.Horizontal) for n in columns)
    lines = [
        "\t".join(str(head) for head in heads),
        *(
            "\t".join(" ".join(str(model.index(row, n).data() or "").split()) for n in columns)
            for row in rows
        ),
    ]
    QGuiApplication.clipboard().setText("\n".join(lines))
