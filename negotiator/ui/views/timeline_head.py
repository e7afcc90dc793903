"""What stands above the lanes of a timeline: what it is about, and what its marks mean."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from negotiator.domain.stages import Status
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark
from negotiator.ui.drawn import MarkSign, OneLine, StatusSign, mark_words
from negotiator.ui.folding_row import FoldingRow
from negotiator.ui.theme import scaled
from negotiator.ui.wrapped_row import kept_together

_LEGEND = (
    Mark.FIRST,
    Mark.TOWARDS,
    Mark.AWAY,
    Mark.TERMS,
    Mark.REAFFIRMED,
    Mark.CORRECTED,
    Mark.RECODED,
    Mark.WITHDRAWN,
    Mark.DIFFER,
)
_SAID_IN_WORDS = (Mark.TOWARDS, Mark.AWAY, Mark.REAFFIRMED, Mark.CORRECTED)


class TimelineHead(FoldingRow):
    """Title and state of what is looked at, then the marks, which give way first."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(scaled(6), tr("What the marks mean"))
        self.lines.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        self._title, self._about = OneLine(), OneLine()
        self._title.setProperty("role", "strong")
        self._about.setProperty("role", "quiet")
        self._status = StatusSign(palette, Status.OPEN)
        for words in (self._title, self._about):
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            words.setMinimumWidth(scaled(40))
        self._words = QWidget()
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setMinimumWidth(scaled(190))
        row = QHBoxLayout(self._words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        for widget in (self._title, self._status, self._about):
            row.addWidget(widget)
        row.addStretch(1)
        self._legend = [_entry(palette, mark) for mark in _LEGEND]
        self.show_parts([self._words, *self._legend], self._legend[::-1])

    def end_with(self, button: QPushButton) -> None:
        """Let a button stand at the end of the row; it gives way last."""
        parts = [self._words, *self._legend, button]
        self.show_parts(parts, [*self._legend[::-1], button])

    def tell(self, title: str, about: str = "", *, status: str = "") -> None:
        """Say what is looked at, and of a component how far it is settled."""
        self._title.setText(title)
        self._status.setVisible(bool(status))
        if status:
            self._status.show_status(status)
            about = at_start(Status(status).shown)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def set_palette(self, palette: Palette) -> None:
        """Show the signs in other colours."""
        for sign in (*self.findChildren(MarkSign), self._status):
            sign.set_palette(palette)


def _entry(palette: Palette, mark: Mark) -> QWidget:
    """Return a mark of the legend, with its meaning beside it where that isn't told elsewhere."""
    words = mark_words(mark)
    sign = MarkSign(palette, mark)
    sign.setToolTip(at_start(words))
    parts: list[QWidget] = [sign]
    if mark in _SAID_IN_WORDS:
        label = QLabel(words)
        label.setProperty("role", "legend")
        parts.append(label)
    return kept_together(*parts, spacing=scaled(6))
