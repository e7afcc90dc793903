"""A table of words to look at in a dialog."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from negotiator.ui.theme import scaled

_LONGEST = 500
_WIDEST = 260


def plain_table(name: str) -> QTableWidget:
    """Return an empty table; ``name`` is what a screen reader calls it."""
    table = QTableWidget(0, 0)
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return table


def fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Fill a table; the first row is its heads."""
    heads = list(rows[0]) if rows else []
    table.clear()
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.setRowCount(max(0, len(rows) - 1))
    for n, row in enumerate(rows[1:]):
        for column, words in enumerate(row[: len(heads)]):
            table.setItem(n, column, QTableWidgetItem(words[:_LONGEST]))
    table.resizeColumnsToContents()
    for column in range(len(heads)):
        table.setColumnWidth(column, min(scaled(_WIDEST), table.columnWidth(column)))
