"""What the program is, that it never uses the network, and the licences of all that is in it."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator import __version__, assets
from negotiator.language import tr
from negotiator.ui.dialogs.form import close_button
from negotiator.ui.theme import scaled

_ICON = 64


class Licence(NamedTuple):
    """A part of the program: its name, its licence in the words of SPDX, and the text of it."""

    name: str
    spdx: str
    text: str


def licences() -> list[Licence]:
    """Return the licences of the program and of all that is in it.

    Raises:
        NegotiatorError: their file is missing.
    """
    # Sections begin with a form feed; packaging/licences.py writes them.
    sections = assets.path("licences.txt").read_text("utf-8").split("\f")[1:]
    found = []
    for section in sections:
        head, _, text = section.partition("\n")
        name, _, spdx = head.partition("\t")
        found.append(Licence(name, spdx, text.strip()))
    return found


class AboutDialog(QDialog):
    """Two pages: what the program is, and the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Negotiator"))
        self.resize(scaled(880), scaled(560))
        self.tabs = QTabWidget()
        self.tabs.addTab(_about(), tr("&About"))
        self.licences = _Licences()
        self.tabs.addTab(self.licences, tr("&Licences"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(close_button(self))


def _about() -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16))
    layout.setSpacing(scaled(10))
    icon = QLabel()
    picture = QIcon(str(assets.path("icons/negotiator.png")))
    icon.setPixmap(picture.pixmap(QSize(scaled(_ICON), scaled(_ICON)), icon.devicePixelRatioF()))
    icon.setAccessibleName(tr("The icon of Negotiator"))
    layout.addWidget(icon)
    name = _line(tr("Negotiator {version}", version=__version__), "strong")
    layout.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
    for words in (
        tr(
            "A local record of who holds which position in a negotiation, since when and on "
            "whose word."
        ),
        tr(
            "Nothing leaves this computer: the program never uses the network. It asks for no "
            "update and sends no report. Only when you open the address of a source, your "
            "browser does."
        ),
        tr("MIT licence. Convergence: Tastle and Wierman (2007)."),
    ):
        layout.addWidget(_line(words))
    layout.addStretch(1)
    return page


class _Licences(QWidget):
    """The parts of the program at the side, the licence of the chosen one beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._licences = licences()
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("Parts of the program"))
        self.parts.addItems([each.name for each in self._licences])
        self.parts.setFixedWidth(scaled(190))
        self.spdx = _line("", "strong")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        # Licences are written from the left in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        about = _line(
            tr(
                "Negotiator is under the MIT licence. patiencediff, which compares texts, is under "
                "the GPL: a package that holds both may be passed on, as a whole, under the terms "
                "of the GPL, version 3."
            ),
            "caption",
        )
        beside = QVBoxLayout()
        beside.addWidget(self.spdx)
        beside.addWidget(self.text, 1)
        columns = QHBoxLayout()
        columns.addWidget(self.parts)
        columns.addLayout(beside, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(about)
        self.parts.currentRowChanged.connect(self._show)
        self.parts.setCurrentRow(0)

    def _show(self, row: int) -> None:
        chosen = self._licences[row]
        self.spdx.setText(chosen.spdx)
        self.text.setPlainText(chosen.text)


def _line(words: str, role: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
