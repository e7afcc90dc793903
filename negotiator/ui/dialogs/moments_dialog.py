"""Two moments side by side: the matrix as of each, or as known at each, and what differs."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.dates import PartialDate, parse_moment
from negotiator.domain.errors import NegotiatorError
from negotiator.language import became, either, listed, number, tr
from negotiator.printing.symbols import Mark, paint_mark, paint_tile, tile_size
from negotiator.reports.matrix import Cell
from negotiator.reports.moments import Difference, Kind, Moments, Pair
from negotiator.reports.sentences import terms_inline
from negotiator.ui.models.index import Index
from negotiator.ui.reader import Reader
from negotiator.ui.session import Session
from negotiator.ui.theme import BASE_SIZE, font, scaled

_MOST_KEPT = 400
PairRole = Qt.ItemDataRole.UserRole
_MARKS = {
    Kind.TOWARDS: Mark.TOWARDS,
    Kind.AWAY: Mark.AWAY,
    Kind.TERMS: Mark.TERMS,
    Kind.NEW: Mark.FIRST,
    Kind.GONE: Mark.WITHDRAWN,
    Kind.OTHER: Mark.TERMS,
}


class MomentsModel(QAbstractTableModel):
    """The cells of two moments, read a row at a time; ``rows`` are keys of components."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.difference: Difference | None = None
        self.rows: tuple[int, ...] = ()
        self._known: dict[int, dict[tuple[int, int], Pair]] = {}

    def show_difference(self, difference: Difference, rows: tuple[int, ...]) -> None:
        """Show two moments; of the components only these."""
        self.beginResetModel()
        self.difference, self.rows = difference, rows
        self._known = {}
        self.endResetModel()

    def pair(self, index: Index) -> Pair | None:
        """Return a cell at both moments; None without any record at both."""
        if self.difference is None:
            return None
        key = self.rows[index.row()]
        if key not in self._known:
            if len(self._known) > _MOST_KEPT:
                self._known.clear()
            self._known[key] = self.difference.pairs([key])
        return self._known[key].get((key, self.difference.after.parties[index.column()].key))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if self.difference is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.difference.after.parties)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if self.difference is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if orientation == Qt.Orientation.Horizontal:
            party = self.difference.after.parties[section]
            return party.code if role == Qt.ItemDataRole.DisplayRole else party.name
        frame = self.difference.after.question.framework
        head = next(each for each in frame.components if each.key == self.rows[section])
        return f"{head.number}  {head.title}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or self.difference is None:
            return None
        if role == PairRole:
            return self.pair(index)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(index)
        return None

    def sentence(self, index: Index) -> str:
        """Return a cell as a sentence, with both moments and what became of it."""
        pair = self.pair(index)
        if pair is None or self.difference is None:
            return tr("No record at either moment")
        sides = became(self._words(pair.before), self._words(pair.after))
        return tr(
            "{party} on {component}: {stances} ({what})",
            party=pair.party.name,
            component=f"{pair.component.number} {pair.component.title}",
            stances=sides,
            what=pair.kind.shown,
        )

    def _words(self, cell: Cell | None) -> str:
        if cell is None:
            return tr("no record")
        scale = self._session.scale
        return either([terms_inline(scale, claim) for claim in cell.held.claims])


class _Sides(QStyledItemDelegate):
    """Draws the tile of the first moment, the mark, and the tile of the second."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._session.palette
        pair = index.data(PairRole)
        rect = QRectF(option.rect)
        differs = isinstance(pair, Pair) and pair.kind is not Kind.SAME
        ground = palette.base
        if option.state & QStyle.StateFlag.State_Selected:
            ground = palette.accent_soft
        painter.fillRect(rect, ground)
        painter.setPen(palette.hair)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if not isinstance(pair, Pair):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = tile_size(scaled(16))
        gap = scaled(13)
        x = rect.center().x() - size.width() - gap / 2
        y = rect.center().y() - size.height() / 2
        if not differs:
            painter.setOpacity(0.45)
        for place, cell in ((x, pair.before), (x + size.width() + gap, pair.after)):
            box = QRectF(place, y, size.width(), size.height())
            if cell is None:
                painter.setPen(QPen(palette.line, 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
            elif cell.stance is None:
                mark = Mark.DIFFER if len(cell.held.claims) > 1 else Mark.WITHDRAWN
                paint_mark(painter, box, mark, palette)
            else:
                steps = len(self._session.scale)
                is_if = bool(cell.held.claim.condition)
                paint_tile(painter, box, cell.stance, palette, steps=steps, conditional=is_if)
        if differs:
            side = scaled(10)
            middle = QRectF(0, 0, side, side)
            middle.moveCenter(rect.center())
            paint_mark(painter, middle, _MARKS[pair.kind], palette)
            painter.setPen(QPen(palette.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.5, 1.5, -2.5, -2.5))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(66), scaled(26))


class MomentsDialog(QDialog):
    """The matrix at two moments; modeless, so that the window can be worked in beside it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reader = Reader(session, self)
        self.setWindowTitle(tr("Two moments side by side"))
        self.resize(scaled(960), scaled(620))
        self._kind = QComboBox()
        self._kind.addItems([tr("What had been said by"), tr("What was known at")])
        self._kind.setAccessibleName(tr("What is compared"))
        self._kind.currentIndexChanged.connect(lambda _: self._fill())
        self._from, self._to = _moment_field(tr("First moment")), _moment_field(tr("Second moment"))
        for field in (self._from, self._to):
            field.activated.connect(lambda _: self.compare())
            edit = field.lineEdit()
            if isinstance(edit, QLineEdit):
                edit.returnPressed.connect(self.compare)
        self.only = QCheckBox(tr("Only rows that differ"))
        self.only.setChecked(True)
        self.only.toggled.connect(lambda _: self.compare())
        copy = QPushButton(tr("Copy differences"))
        copy.clicked.connect(self._copy)
        grid = QGridLayout()
        for column, (label, widget) in enumerate(
            (
                (tr("Compare"), self._kind),
                (tr("From", "first moment"), self._from),
                (tr("To", "second moment"), self._to),
            )
        ):
            caption = QLabel(label)
            caption.setProperty("role", "caption")
            caption.setBuddy(widget)
            grid.addWidget(caption, 0, column)
            grid.addWidget(widget, 1, column)
        grid.addWidget(self.only, 1, 3)
        grid.addWidget(copy, 1, 4)
        grid.setColumnStretch(5, 1)
        self.model = MomentsModel(session)
        self.table = self._make_table()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        session.changed.connect(lambda _: self.compare())
        session.closed.connect(self.close)
        self._fill()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(_Sides(self._session, table))
        table.setAccessibleName(tr("The matrix at both moments"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setDefaultSectionSize(scaled(72))
        table.verticalHeader().setDefaultSectionSize(scaled(28))
        side = table.verticalHeader()
        side.setMaximumWidth(scaled(320))
        side.setFont(font(BASE_SIZE, 600))
        side.setTextElideMode(Qt.TextElideMode.ElideRight)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.activated.connect(self._on_activated)
        table.selectionModel().currentChanged.connect(
            lambda index, _: self.said.setText(self.model.sentence(index))
        )
        return table

    # ------------------------------------------------------------------ comparing

    def compare(self) -> None:
        """Compare the moments that are chosen."""
        self._reader.stop()
        try:
            moments = self._moments()
            difference = Difference(self._session.record, self._session.perspective, moments)
        except NegotiatorError as problem:
            self.said.setText(str(problem))
            return
        keys = difference.after.components
        if not self.only.isChecked():
            self.model.show_difference(difference, keys)
            self.said.setText("")
        else:
            perspective = self._session.perspective
            self.said.setText(tr("Looking for what differs…"))
            self._reader.read(
                lambda record, _: list(Difference(record, perspective, moments).differences()),
                lambda found: self._show(difference, found),
                lambda problem: self.said.setText(str(problem)),
                len(keys) * len(difference.after.parties),
            )

    def _show(self, difference: Difference, found: list[Pair]) -> None:
        touched = {pair.component.key for pair in found}
        rows = tuple(key for key in difference.after.components if key in touched)
        self.model.show_difference(difference, rows)
        kinds = [
            tr(
                "{number} {what}",
                "so many cells, and what became of them",
                number=number(sum(pair.kind is kind for pair in found)),
                what=kind.shown,
            )
            for kind in Kind
            if any(pair.kind is kind for pair in found)
        ]
        self.said.setText(
            tr("%n cells differ: {kinds}.", "", len(found), kinds=listed(kinds))
            if found
            else tr("Nothing differs.")
        )

    # ------------------------------------------------------------------ moments

    def _fill(self) -> None:
        """Offer the rounds, or the moments of changes."""
        record, question = self._session.record, self._session.matrix.question
        by_known = self._kind.currentIndex() == 1
        choices: list[tuple[str, str]] = []
        if by_known:
            now = record.now().astimezone(UTC)
            choices = [(f"{now:%Y-%m-%d %H:%M}", tr("Now"))]
            choices += [
                (f"{each.end.isoformat()} 23:59", each.title) for each in question.framework.rounds
            ]
        else:
            choices = [
                (each.end.isoformat(), each.title)
                for each in question.framework.rounds
                if each.start <= question.day
            ]
            choices.append((question.day.isoformat(), tr("As in the view")))
        for field in (self._from, self._to):
            field.clear()
            for value, words in choices:
                field.addItem(f"{value}   {words}", value)
        since = question.perspective.since
        first = max(0, len(choices) - 3)
        if since is not None and not by_known:
            days = [value for value, _ in choices]
            first = days.index(str(since)) if str(since) in days else first
        self._from.setCurrentIndex(first)
        self._to.setCurrentIndex(0 if by_known else len(choices) - 1)
        for field in (self._from, self._to):
            edit = field.lineEdit()
            if isinstance(edit, QLineEdit):
                edit.setCursorPosition(0)
        self.compare()

    def _moments(self) -> Moments:
        """Return the moments in the fields.

        Raises:
            NegotiatorError: what is written there is none.
        """
        texts = [field.currentText().split("   ")[0].strip() for field in (self._from, self._to)]
        if self._kind.currentIndex() == 1:
            known: list[datetime | None] = [parse_moment(text) for text in texts]
            as_of = self._session.perspective.as_of
            return Moments((as_of, as_of), (known[0], known[1]))
        days = [PartialDate.parse(text) for text in texts]
        return Moments((days[0], days[1]))

    def _on_activated(self, index: Index) -> None:
        pair = self.model.pair(index)
        if pair is not None:
            self._session.select(pair.component.key, pair.party.key)

    def _copy(self) -> None:
        from negotiator.exchange.text import difference_text

        if self.model.difference is not None:
            QGuiApplication.clipboard().setText(difference_text(self.model.difference))


def _moment_field(name: str) -> QComboBox:
    field = QComboBox()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.setMinimumContentsLength(26)
    field.setAccessibleName(name)
    field.setFont(font(13))
    return field
