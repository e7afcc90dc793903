"""What will be recorded, in a line before the buttons: shift, reaffirmation, correction."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from negotiator.domain.scale import Scale
from negotiator.domain.shifts import EventKind
from negotiator.language import arrow, tr
from negotiator.printing.event_marks import of_event
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark
from negotiator.reports.outlook import Outlook, what_it_is
from negotiator.reports.sentences import stance_word, terms_words
from negotiator.ui.drawn import MarkSign, OneLine, TileSign
from negotiator.ui.theme import scaled


class OutlookLine(QFrame):
    """Tells what an entry will be, or what is missing still."""

    def __init__(self, scale: Scale, palette: Palette) -> None:
        super().__init__()
        self.setProperty("role", "outlook")
        self._scale = scale
        self._mark = MarkSign(palette, Mark.FIRST)
        self.kind = QLabel()
        self.kind.setProperty("role", "strong")
        self._before, self._after = TileSign(palette, scale), TileSign(palette, scale)
        self._before_words, self._arrow = QLabel(), QLabel(arrow())
        self._after_words = OneLine()
        self._after_words.setMinimumWidth(scaled(60))
        self.since = QLabel()
        self.since.setProperty("role", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6))
        layout.setSpacing(scaled(6))
        self._signs = (
            *(self._mark, self.kind, self._before, self._before_words, self._arrow, self._after),
        )
        for widget in self._signs:
            layout.addWidget(widget)
        layout.addWidget(self._after_words, 1)
        layout.addWidget(self.since)

    def use(self, scale: Scale) -> None:
        """Read stances on another scale."""
        self._scale = scale
        self._before.use(scale)
        self._after.use(scale)

    def set_palette(self, palette: Palette) -> None:
        """Show the signs in other colours."""
        for sign in (self._mark, self._before, self._after):
            sign.set_palette(palette)

    def ask(self, words: str) -> None:
        """Say what is missing."""
        for widget in self._signs:
            widget.hide()
        self.kind.setText("")
        self.since.setText("")
        self._after_words.setText(words)

    def tell(self, seen: Outlook) -> None:
        """Say what will be recorded."""
        event = seen.event
        self._mark.show_mark(of_event(event))
        self.kind.setText(what_it_is(seen))
        self._mark.show()
        self.kind.show()
        before = event.before if event.kind is not EventKind.INITIAL else None
        for widget in (self._before, self._before_words, self._arrow):
            widget.setVisible(before is not None)
        if before is not None:
            self._before.show_stance(before.stance, conditional=bool(before.condition))
            self._before_words.setText(stance_word(self._scale, before.stance))
        self._after.show_stance(event.claim.stance, conditional=bool(event.claim.condition))
        is_void = event.kind is EventKind.CORRECTION and event.claim.stance is None
        self._after.setVisible(not is_void)
        words = terms_words(self._scale, event.claim)
        self._after_words.setText(tr("never said") if is_void else words)
        self.since.setText(seen.since)
