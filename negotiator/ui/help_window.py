"""The help in a window of its own: pages to read and to search, beside the work."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from negotiator import manual
from negotiator.language import tr
from negotiator.manual import Page
from negotiator.printing.palette import Palette
from negotiator.ui.splitter import Splitter
from negotiator.ui.theme import scaled

_PLACE = Qt.ItemDataRole.UserRole
_USUAL_WIDTH, _USUAL_HEIGHT = 980, 720


class HelpWindow(QWidget):
    """Pages at the left, what is read at the right; words in the field find parts of all pages.

    Signals:
        guide_asked: the user guide is wanted as PDF.
    """

    guide_asked = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._palette = palette
        self._been: list[tuple[str, str]] = []
        self._at = -1
        self.setWindowTitle(tr("Help"))
        self.resize(scaled(_USUAL_WIDTH), scaled(_USUAL_HEIGHT))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search the help"))
        self.words.setAccessibleName(tr("Search the help"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._list)
        self.words.installEventFilter(self)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Help"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._on_link)
        self.back = self._button(tr("Back"), lambda: self._go(-1))
        self.forward = self._button(tr("Forward"), lambda: self._go(1))
        guide = self._button(tr("User guide as PDF…"), self.guide_asked.emit)
        self._lay_out(guide)
        for keys, do in (
            (QKeySequence.StandardKey.Back, lambda: self._go(-1)),
            (QKeySequence.StandardKey.Forward, lambda: self._go(1)),
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
        ):
            QShortcut(QKeySequence(keys), self, do)
        self._list()
        self.show_page(manual.FIRST)

    # ------------------------------------------------------------------ what others call

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page, from one of its headings on, and remember it for going back."""
        found = manual.page(name)
        place = (found.name, heading)
        if self._at < 0 or self._been[self._at] != place:
            del self._been[self._at + 1 :]
            self._been.append(place)
            self._at = len(self._been) - 1
        self._show(found, heading)

    def set_palette(self, palette: Palette) -> None:
        """Show other colours."""
        self._palette = palette
        name, heading = self._been[self._at]
        self._show(manual.page(name), heading)

    @property
    def shown(self) -> tuple[str, str]:
        """The page that is shown, and the heading that it was gone to."""
        return self._been[self._at]

    # ------------------------------------------------------------------ events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the search field go through the list."""
        if watched is self.words and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(
                    min(max(self.list.currentRow() + by, 0), self.list.count() - 1)
                )
                return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ internals

    def _button(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(do)
        return button

    def _lay_out(self, guide: QPushButton) -> None:
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(scaled(12), scaled(12), scaled(4), scaled(12))
        beside.addWidget(self.words)
        beside.addWidget(self.list, 1)
        right = QWidget()
        above = QVBoxLayout(right)
        above.setContentsMargins(scaled(4), scaled(12), scaled(12), scaled(12))
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addStretch(1)
        row.addWidget(guide)
        above.addLayout(row)
        above.addWidget(self.text, 1)
        splitter = Splitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([scaled(260), scaled(720)])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _list(self) -> None:
        """List all pages, or the parts in which the words of the field stand."""
        words = self.words.text().strip()
        self.list.blockSignals(True)
        self.list.clear()
        if words:
            entries = [
                (
                    part.page.title
                    if part.heading == part.page.title
                    else f"{part.page.title} › {part.heading}",
                    (part.page.name, part.heading),
                )
                for part in manual.search(words)
            ]
        else:
            entries = [(each.title, (each.name, "")) for each in manual.pages()]
        for text, place in entries:
            item = QListWidgetItem(text)
            item.setData(_PLACE, place)
            self.list.addItem(item)
        if not entries:
            item = QListWidgetItem(tr("Nothing in the help has these words."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PLACE):
            self.show_page(*item.data(_PLACE))

    def _on_link(self, url: QUrl) -> None:
        """Go to a page of the help; nothing else is ever opened."""
        name = url.path().removesuffix(".md")
        found = manual.page(name) if name else manual.page(self.shown[0])
        wanted = url.fragment()
        heading = next(
            (part.heading for part in manual.parts(found) if manual.anchor(part.heading) == wanted),
            "",
        )
        self.show_page(found.name, heading)

    def _go(self, by: int) -> None:
        if 0 <= self._at + by < len(self._been):
            self._at += by
            name, heading = self._been[self._at]
            self._show(manual.page(name), heading)

    def _to_search(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _show(self, found: Page, heading: str) -> None:
        document = self.text.document()
        document.setMarkdown(found.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        _style(document, self._palette)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if heading:
            self._scroll_to(heading)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._been))
        self.setWindowTitle(tr("Help: {page}", page=found.title))
        if not self.words.text().strip():
            self.list.blockSignals(True)
            is_listed = found in manual.pages()
            self.list.setCurrentRow(manual.pages().index(found) if is_listed else -1)
            self.list.blockSignals(False)

    def _scroll_to(self, heading: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                top = self.text.document().documentLayout().blockBoundingRect(block).top()
                self.text.setTextCursor(QTextCursor(block))
                self.text.verticalScrollBar().setValue(int(top) - scaled(8))
                return
            block = block.next()


def _style(document: QTextDocument, palette: Palette) -> None:
    """Give Markdown the looks of the program: space, quiet lines, grounds for what is typed."""
    document.setDocumentMargin(scaled(16))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        form = QTextBlockFormat()
        is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
        level = block.blockFormat().headingLevel()
        if is_code:
            form.setBackground(palette.group)
            form.setNonBreakableLines(False)
        elif level:
            form.setTopMargin(scaled(4 if level == 1 else 14))
            form.setBottomMargin(scaled(6))
        elif cursor.currentTable() is None and block.textList() is None:
            form.setBottomMargin(scaled(8))
        if not is_code:
            form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        if not is_code:
            _style_words(block, cursor, palette)
        table = cursor.currentTable()
        if isinstance(table, QTextTable):
            _style_table(table, palette)
        block = block.next()
    cursor.endEditBlock()


def _style_words(block: object, cursor: QTextCursor, palette: Palette) -> None:
    """Give a ground to what is typed, and the accent to links."""
    pieces = []
    part = block.begin()  # type: ignore[attr-defined]
    while not part.atEnd():
        fragment = part.fragment()
        shape = fragment.charFormat()
        if shape.fontFixedPitch() or shape.isAnchor():
            pieces.append((fragment.position(), fragment.length(), shape.isAnchor()))
        part += 1
    for position, length, is_link in pieces:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        if is_link:
            shape.setForeground(palette.accent)
        else:
            shape.setBackground(palette.group)
        cursor.mergeCharFormat(shape)
        cursor.clearSelection()


def _style_table(table: QTextTable, palette: Palette) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(palette.hair)
    form.setBorderCollapse(True)
    form.setCellPadding(scaled(4))
    form.setCellSpacing(0)
    form.setBottomMargin(scaled(10))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)


def suggested_guide(folder: str) -> str:
    """Return where the user guide is put unless the user chooses another place."""
    return str(Path(folder, "negotiator-guide.pdf"))
