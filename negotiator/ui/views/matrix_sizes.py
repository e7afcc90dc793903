"""How wide the columns and how high the rows of the matrix are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt

from negotiator.ui.models.matrix_model import MatrixModel
from negotiator.ui.theme import scaled
from negotiator.ui.views.matrix_head_painter import TITLE_LEADING
from negotiator.ui.views.matrix_heads import MatrixHead

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_table import MatrixTable

HEIGHTS = {"heat": 14, "symbol": 24, "summary": 51, "full": 51}
CHAPTER = 21
_WIDTHS = {"heat": 14, "symbol": 96, "summary": 130, "full": 130}
_NARROWED = {"heat": 6, "symbol": 96, "summary": 122, "full": 122}
_FOLDED = 26
_CHAPTER_WIDTH = 24
_FOLDED_WIDTH = 76
_HEAT_CHAPTER = 16
# In the heat map a mark is at least as large as can be told, and no larger than it has to be.
_HEAT_HEIGHTS = (4, 24)
_HEAT_WIDTHS = (6, 46)
_FITTED_AT_MOST = 400

Sides = tuple[Qt.Orientation, MatrixHead]


class MatrixSizes:
    """Sizes the rows and columns of a table for its density and its room.

    Rows all have one height, so that a large record costs no more than a small one; only in full
    text are those in sight measured, each once. What was set by hand stays so: it is kept by the
    code of the party or the number of the component, in pixels at the usual zoom.
    """

    def __init__(
        self,
        table: "MatrixTable",
        model: MatrixModel,
        rows_head: MatrixHead,
        columns_head: MatrixHead,
    ) -> None:
        self._table = table
        self._model = model
        self._rows_head = rows_head
        self._columns_head = columns_head
        self._density = "summary"
        self._measured: dict[object, int] = {}
        self._is_fitting = False
        self._by_hand: dict[Qt.Orientation, dict[str, int]] = {
            Qt.Orientation.Horizontal: {},
            Qt.Orientation.Vertical: {},
        }
        for head in (rows_head, columns_head):
            head.sectionResized.connect(
                lambda section, _, size, head=head: self._on_resized(head, section, size)
            )
            head.sectionHandleDoubleClicked.connect(
                lambda _, head=head: self.forget_by_hand(head.orientation())
            )

    @property
    def density(self) -> str:
        """How much of a cell is shown."""
        return self._density

    @density.setter
    def density(self, density: str) -> None:
        if density not in HEIGHTS:
            raise ValueError(f"there is no density {density!r}")
        if density != self._density:
            self._density = density
            self.fit_all()

    def by_hand(self, orientation: Qt.Orientation) -> dict[str, int]:
        """Return the sizes set by hand, by code of the party or number of the component."""
        return dict(self._by_hand[orientation])

    def set_by_hand(self, orientation: Qt.Orientation, sizes: dict[str, int]) -> None:
        """Give rows (vertical) or columns the sizes that were set by hand another time."""
        self._by_hand[orientation] = dict(sizes)
        self.fit_all()

    def forget_by_hand(self, orientation: Qt.Orientation) -> None:
        """Let rows or columns be sized by what they show again."""
        self.set_by_hand(orientation, {})

    def swap(self) -> None:
        """Forget what was set by hand: rows become columns."""
        for sizes in self._by_hand.values():
            sizes.clear()
        self._measured.clear()

    # ------------------------------------------------------------------ what the table calls

    def fit_all(self) -> None:
        """Size everything anew."""
        self._measured.clear()
        self.fit_columns()
        self._fit_heights()
        self.fit_rows()
        self._table.updateGeometries()

    def fit_inserted(self, first: int, last: int) -> None:
        """Size heads that have come in, or make room again for those that follow."""
        if self._model.is_transposed or self._density == "heat":
            self.fit_columns()
            self._fit_heights()
            return
        self._size_chapters(first, min(last, len(self._model.heads) - 1))
        self._apply_by_hand(self._rows_head)
        self.fit_rows()

    def fit_chapter(self, head: int) -> None:
        """Size a chapter that was folded or unfolded."""
        self._size_chapters(head, head)

    def fit_columns(self) -> None:
        """Share the room among the columns, unless someone has set them by hand."""
        count = self._columns_head.count()
        if not count or self._is_fitting:
            return
        self._is_fitting = True
        chapters = self._chapters() if self._model.is_transposed else 0
        plain = max(1, count - chapters)
        room = self._table.viewport().width() - chapters * scaled(_CHAPTER_WIDTH)
        width, rest = scaled(_WIDTHS[self._density]), 0
        if self._density == "heat":
            least, most = (scaled(each) for each in _HEAT_WIDTHS)
            width = min(max(room // plain, least), most)
        elif room >= plain * scaled(_NARROWED[self._density]) and plain <= _FITTED_AT_MOST:
            width, rest = divmod(room, plain)
        head = self._columns_head
        before = head.length()
        quiet = QSignalBlocker(head)
        head.setDefaultSectionSize(width)
        for column in range(count):
            if self._is_chapter_column(column):
                wanted = self._chapter_size(column)
            else:
                wanted = width + (rest > 0)
                rest -= 1
            if head.sectionSize(column) != wanted:
                head.resizeSection(column, wanted)
        quiet.unblock()
        self._is_fitting = False
        self._apply_by_hand(head)
        if head.length() != before:
            # Qt tells nobody of another default size, and the scroll bar would go too far.
            self._table.updateGeometries()

    def fit_rows(self) -> None:
        """In full text, give the rows in sight the height that all their words take."""
        if self._density != "full" or not self._model.parties:
            return
        table = self._table
        by_hand = self._by_hand[Qt.Orientation.Vertical]
        self._is_fitting = True
        for row, _, height in list(table.rows_in(table.viewport().rect())):
            key = self._key(self._rows_head, row)
            if self._is_chapter_row(row) or key in by_hand:
                continue
            needed = self._needed(row, key)
            if height != needed:
                self._rows_head.resizeSection(row, needed)
        self._is_fitting = False

    def forget_heights(self) -> None:
        """Measure again what is said in each row."""
        self._measured.clear()
        self.fit_rows()

    def forget_heads(self, first: int, last: int) -> None:
        """Measure again what is said on some components."""
        if not self._measured:
            return
        if self._model.is_transposed:
            self._measured.clear()
        for row in self._model.heads[first : last + 1]:
            self._measured.pop(row.component.number, None)
        self.fit_rows()

    def restyle(self) -> None:
        """Take the type of the window as it is now."""
        self._rows_head.restyle()
        self._columns_head.restyle()
        self.fit_all()

    # ------------------------------------------------------------------ internals

    def _needed(self, row: int, key: str) -> int:
        """Return how high a row has to be to show all words in sight."""
        found = self._measured.get(key)
        if found is not None and not self._model.is_transposed:
            return found
        table, model = self._table, self._model
        sketcher = table.sketcher
        heights = [scaled(HEIGHTS["full"])]
        if model.is_transposed:
            heights.append(found or 0)
            places = [
                (column, row, width)
                for column, _, width in table.columns_in(table.viewport().rect())
                if not model.heads[column].is_chapter
            ]
        else:
            lines = self._rows_head.title_lines(row)
            heights.append(scaled(20 + TITLE_LEADING * lines))
            places = [(row, party, table.columnWidth(party)) for party in range(len(model.parties))]
        for head, party, width in places:
            cell = model.cell(head, party)
            if cell is not None:
                heights.append(sketcher.height(cell, width - 1))
        self._measured[key] = max(heights)
        return self._measured[key]

    def _fit_heights(self) -> None:
        """Give all rows the height of the density."""
        count = self._rows_head.count()
        height = scaled(HEIGHTS[self._density])
        if self._density == "heat":
            chapters = 0 if self._model.is_transposed else self._chapters()
            room = self._table.viewport().height() - chapters * scaled(_HEAT_CHAPTER)
            least, most = (scaled(each) for each in _HEAT_HEIGHTS)
            height = min(max(room // max(1, count - chapters), least), most)
        self._is_fitting = True
        # One by one the table would lay itself out anew for each of hundreds of chapters.
        quiet = QSignalBlocker(self._rows_head)
        head, model = self._rows_head, self._model
        head.setDefaultSectionSize(height)
        heads = [] if model.is_transposed else model.heads
        headed = {row for row, each in enumerate(heads) if each.is_chapter}
        for row in range(count):
            wanted = self._chapter_size(row) if row in headed else height
            if head.sectionSize(row) != wanted:
                head.resizeSection(row, wanted)
        quiet.unblock()
        self._is_fitting = False
        self._apply_by_hand(self._rows_head)

    def _apply_by_hand(self, head: MatrixHead) -> None:
        by_hand = self._by_hand[head.orientation()]
        if not by_hand or self._density == "heat":
            return
        self._is_fitting = True
        for section in range(head.count()):
            size = by_hand.get(self._key(head, section))
            if size is not None:
                head.resizeSection(section, scaled(size))
        self._is_fitting = False

    def _size_chapters(self, first: int, last: int) -> None:
        head = self._columns_head if self._model.is_transposed else self._rows_head
        was_fitting, self._is_fitting = self._is_fitting, True
        for section in range(first, last + 1):
            if self._model.heads[section].is_chapter:
                head.resizeSection(section, self._chapter_size(section))
        self._is_fitting = was_fitting

    def _chapter_size(self, head: int) -> int:
        is_folded = self._model.is_folded(head)
        if self._model.is_transposed:
            return scaled(_FOLDED_WIDTH if is_folded else _CHAPTER_WIDTH)
        if self._density == "heat":
            return scaled(_HEAT_CHAPTER)
        return scaled(_FOLDED if is_folded else CHAPTER)

    def _chapters(self) -> int:
        return sum(row.is_chapter for row in self._model.heads)

    def _is_chapter_row(self, row: int) -> bool:
        return not self._model.is_transposed and self._model.heads[row].is_chapter

    def _is_chapter_column(self, column: int) -> bool:
        return self._model.is_transposed and self._model.heads[column].is_chapter

    def _key(self, head: MatrixHead, section: int) -> str:
        """Return what a section is known by in the file: its number or its code."""
        if head.shows_components:
            return self._model.heads[section].component.number
        return self._model.parties[section].code

    def _on_resized(self, head: MatrixHead, section: int, size: int) -> None:
        if self._is_fitting or section >= head.count():
            return
        self._by_hand[head.orientation()][self._key(head, section)] = round(
            size / scaled(100) * 100
        )
        if head is self._columns_head:
            self._measured.clear()
            self.fit_rows()
