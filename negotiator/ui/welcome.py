"""The welcome screen: new, open, recent, sample."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator import __version__
from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.settings import Settings
from negotiator.ui.drawn import OwnDirection
from negotiator.ui.theme import scaled

_PATH = Qt.ItemDataRole.UserRole


class Welcome(QWidget):
    """What a window without a file shows.

    Signals:
        new_asked: a new negotiation.
        open_asked: a file is to be chosen.
        sample_asked: the sample.
        file_asked: the path of a recent file.
        news_asked: what has changed in this version.
    """

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    file_asked = Signal(str)
    news_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(48), scaled(40), scaled(48), scaled(24))
        layout.setSpacing(scaled(10))
        title = QLabel("Negotiator")
        title.setProperty("role", "title")
        words = QLabel(
            tr(
                "Who holds which position, since when and on whose word. One file holds one "
                "negotiation; it stays on this computer."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "quiet")
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)  # its words run from the left
        layout.addWidget(words)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.setAccessibleName(tr("What went wrong"))
        self.problem.hide()
        layout.addWidget(self.problem)
        row = QHBoxLayout()
        for text, tip, signal, is_default in (
            (
                tr("Open the sample"),
                tr("A security-assurances framework to look around in"),
                self.sample_asked,
                True,
            ),
            (tr("New negotiation…"), "Ctrl+N", self.new_asked, False),
            (tr("Open…"), "Ctrl+O", self.open_asked, False),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setProperty("default", is_default)
            button.clicked.connect(signal.emit)
            row.addWidget(button)
        row.addStretch(1)
        self.news = QPushButton(tr("What’s new in {version}", version=__version__))
        self.news.setFlat(True)
        self.news.setVisible(settings.news_seen != __version__)
        self.news.clicked.connect(self._show_news)
        row.addWidget(self.news)
        layout.addLayout(row)
        hint = QLabel(
            tr(
                "From here to the first position: New negotiation… with a template, then Ctrl+R "
                "and for example: ua a1 1 if all sign. F1 tells more."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "caption")
        layout.addWidget(hint)
        self._make_recent()
        layout.addWidget(self._recent_label)
        layout.addWidget(self.recent)
        layout.addStretch(1)
        self.renew()

    def _make_recent(self) -> None:
        self._recent_label = QLabel(tr("Recent"))
        self._recent_label.setProperty("role", "caption")
        self.recent = QListWidget()
        self.recent.setItemDelegate(OwnDirection(self.recent))
        self.recent.setAccessibleName(tr("Recent files"))
        self.recent.setMaximumWidth(scaled(640))
        self.recent.itemActivated.connect(self._on_recent)
        for key, do in ((Qt.Key.Key_P, self._turn_pin), (Qt.Key.Key_Delete, self._forget)):
            shortcut = QShortcut(QKeySequence(key), self.recent)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._with_chosen, do))
        self.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.recent.customContextMenuRequested.connect(self._show_menu)
        self.recent.setToolTip(tr("P pins a file or lets it go, Del takes it from the list"))

    def renew(self) -> None:
        """Show the files pinned and the recent ones; those that are gone are greyed."""
        self.recent.clear()
        for name in self._settings.listed():
            path = Path(name)
            item = QListWidgetItem(f"{path.stem}    {path.parent}")
            item.setData(_PATH, name)
            item.setToolTip(name)
            if name in self._settings.pinned:
                item.setText(
                    tr("{file}    pinned    {folder}", file=path.stem, folder=str(path.parent))
                )
            if not path.exists():
                item.setForeground(self.palette().placeholderText())
                item.setText(
                    tr("{file}    not found in {folder}", file=path.stem, folder=str(path.parent))
                )
            self.recent.addItem(item)
        self.recent.setCurrentRow(0)
        has_some = bool(self._settings.listed())
        self.recent.setFixedHeight(scaled(26) * max(3, self.recent.count()) + 8)
        self.recent.setVisible(has_some)
        self._recent_label.setVisible(has_some)

    def say(self, problem: NegotiatorError | None) -> None:
        """Say what went wrong, or nothing."""
        self.problem.setText(str(problem) if problem else "")
        self.problem.setVisible(problem is not None)

    def _show_menu(self, at: QPoint) -> None:
        item = self.recent.itemAt(at)
        if item is None:
            return
        name = str(item.data(_PATH))
        menu = QMenu(self)
        is_pinned = name in self._settings.pinned
        pin = menu.addAction(tr("Let it go") if is_pinned else tr("Pin"))
        pin.triggered.connect(lambda: self._turn_pin(name))
        menu.addAction(tr("Take from the list")).triggered.connect(lambda: self._forget(name))
        menu.exec(self.recent.viewport().mapToGlobal(at))

    def _with_chosen(self, do: Callable[[str], None]) -> None:
        item = self.recent.currentItem()
        if item is not None:
            do(str(item.data(_PATH)))

    def _turn_pin(self, name: str) -> None:
        self._settings.pin(name, is_pinned=name not in self._settings.pinned)
        self.renew()
        self._choose(name)

    def _forget(self, name: str) -> None:
        row = self.recent.currentRow()
        self._settings.forget(name)
        self.renew()
        self.recent.setCurrentRow(min(row, self.recent.count() - 1))

    def _choose(self, name: str) -> None:
        for row in range(self.recent.count()):
            if self.recent.item(row).data(_PATH) == name:
                self.recent.setCurrentRow(row)

    def _show_news(self) -> None:
        self._settings.news_seen = __version__
        self.news.hide()
        self.news_asked.emit()

    def _on_recent(self, item: QListWidgetItem) -> None:
        self.file_asked.emit(item.data(_PATH))
