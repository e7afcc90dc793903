"""How wide the columns and how high the rows of the matrix are."""

from typing import TYPE_CHECKING

from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.theme import scaled
from negotiator.ui.views.matrix_heads import TITLE_LEADING, ComponentHead, PartyHeads

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

HEIGHTS = {"symbol": 24, "summary": 51, "full": 51}
CHAPTER = 21
_WIDTHS = {"symbol": 96, "summary": 130, "full": 130}
_NARROWED = {"symbol": 96, "summary": 122, "full": 122}


class MatrixSizes:
    """Sizes the rows and columns of a table for its density and its room.

    Rows all have one height, so that a large record costs no more than a small one; only in full
    text are those in sight measured, each once.
    """

    def __init__(
        self,
        table: "MatrixTable",
        model: MatrixModel,
        rows_head: ComponentHead,
        columns_head: PartyHeads,
    ) -> None:
        self._table = table
        self._model = model
        self._rows_head = rows_head
        self._columns_head = columns_head
        self._density = "summary"
        self._measured: dict[int, int] = {}
        self._is_fitting = False
        self._is_by_hand = False
        columns_head.sectionResized.connect(self._on_resized)
        columns_head.sectionHandleDoubleClicked.connect(self._on_handle)

    @property
    def density(self) -> str:
        """How much of a cell is shown."""
        return self._density

    @density.setter
    def density(self, density: str) -> None:
        if density not in HEIGHTS:
            raise ValueError(f"there is no density {density!r}")
        self._density = density
        self.fit_all()

    # ------------------------------------------------------------------ what the table calls

    def fit_all(self) -> None:
        """Size everything anew."""
        height = scaled(HEIGHTS[self._density])
        self._rows_head.setDefaultSectionSize(height)
        if self._measured:
            self._measured.clear()
            for row in range(self._model.rowCount()):
                self._rows_head.resizeSection(row, height)
        self._size_chapters(0, self._model.rowCount() - 1)
        self.fit_columns()
        self.fit_rows()

    def fit_inserted(self, first: int, last: int) -> None:
        """Size rows that have come in, or make room again for those that follow."""
        self._size_chapters(first, min(last, self._model.rowCount() - 1))
        self.fit_rows()

    def fit_columns(self) -> None:
        """Share the room among the parties, unless someone has set the columns by hand."""
        count = self._model.columnCount()
        if not count or self._is_by_hand or self._is_fitting:
            return
        self._is_fitting = True
        room = self._table.viewport().width()
        width = scaled(_WIDTHS[self._density])
        rest = 0
        if room >= count * scaled(_NARROWED[self._density]):
            width, rest = divmod(room, count)
        head = self._columns_head
        head.setDefaultSectionSize(width)
        for column in range(count):
            head.resizeSection(column, width + (column < rest))
        self._is_fitting = False

    def fit_rows(self) -> None:
        """In full text, give the rows in sight the height that all their words take."""
        if self._density != "full" or not self._model.columnCount():
            return
        table = self._table
        sketcher = table.sketcher
        for row, _, height in table.rows_in(table.viewport().rect()):
            if self._model.rows[row].is_chapter:
                continue
            key = self._model.rows[row].component.key
            needed = self._measured.get(key)
            if needed is None:
                needed = max(
                    scaled(HEIGHTS["full"]),
                    scaled(20 + TITLE_LEADING * self._rows_head.title_lines(row)),
                    *(
                        sketcher.height(cell, table.columnWidth(column) - 1)
                        for column, cell in enumerate(self._model.line(row).cells)
                        if cell is not None
                    ),
                )
                self._measured[key] = needed
            if height != needed:
                self._rows_head.resizeSection(row, needed)

    def forget_heights(self) -> None:
        """Measure again what is said in each row."""
        self._measured.clear()
        self.fit_rows()

    def forget_rows(self, first: int, last: int) -> None:
        """Measure again what is said in some rows."""
        if self._measured:
            for row in self._model.rows[first : last + 1]:
                self._measured.pop(row.component.key, None)
            self.fit_rows()

    def restyle(self) -> None:
        """Take the type of the window as it is now."""
        self._rows_head.restyle()
        self._columns_head.restyle()
        self.fit_all()
        self._table.updateGeometries()

    # ------------------------------------------------------------------ internals

    def _size_chapters(self, first: int, last: int) -> None:
        height = scaled(CHAPTER)
        for row in range(first, last + 1):
            if self._model.rows[row].is_chapter:
                self._rows_head.resizeSection(row, height)

    def _on_resized(self) -> None:
        if not self._is_fitting:
            self._is_by_hand = True
            self._measured.clear()
            self.fit_rows()

    def _on_handle(self) -> None:
        self._is_by_hand = False
        self.fit_columns()
