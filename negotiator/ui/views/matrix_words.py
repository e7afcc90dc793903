"""Words of the matrix laid out once and drawn often, each text in its own direction."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from negotiator.printing.palette import Palette
from negotiator.ui.drawn import direction_of
from negotiator.ui.theme import font, scaled

_KEPT = 20_000
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class Ink(IntEnum):
    """How words look: size, weight, slant and colour."""

    STANCE = 0
    STANCE_SMALL = 1
    ABSENCE = 2
    PLAIN = 3
    STRONG = 4
    SLANTED = 5
    QUIET = 6
    TITLE = 7
    NUMBER = 8
    CAPTION = 9


_FONTS: dict[Ink, tuple[float, int]] = {
    Ink.STANCE: (12, 600),
    Ink.STANCE_SMALL: (11, 600),
    Ink.ABSENCE: (12, 400),
    Ink.PLAIN: (12, 400),
    Ink.STRONG: (12, 600),
    Ink.SLANTED: (12, 400),
    Ink.QUIET: (12, 400),
    Ink.TITLE: (12.5, 400),
    Ink.NUMBER: (12.5, 600),
    Ink.CAPTION: (11, 400),
}
_QUIET_INKS = frozenset({Ink.ABSENCE, Ink.QUIET, Ink.CAPTION})


class Run(NamedTuple):
    """A piece of text in one ink, its left top measured from where the whole begins."""

    ink: Ink
    x: float
    y: float
    text: QStaticText


class Laid(NamedTuple):
    """A text in lines; ``is_cut`` says whether some of it had to be left out."""

    runs: tuple[Run, ...]
    lines: int
    is_cut: bool


NOTHING = Laid((), 0, is_cut=False)


class WordSetter:
    """Lays words out in the type of the window, as it is now."""

    def __init__(self) -> None:
        self.fonts: dict[Ink, QFont] = {}
        self._metrics: dict[Ink, QFontMetricsF] = {}
        for ink, (size, weight) in _FONTS.items():
            made = font(size, weight, tabular=ink is Ink.NUMBER)
            made.setItalic(ink is Ink.SLANTED)
            self.fonts[ink] = made
            self._metrics[ink] = QFontMetricsF(made)
        self._words: dict[tuple[str, Ink], QStaticText] = {}
        self._laid: dict[tuple[str, Ink, str, Ink, int, int, int], Laid] = {}

    def colour(self, ink: Ink, palette: Palette) -> QColor:
        """Return the colour of an ink."""
        return palette.text2 if ink in _QUIET_INKS else palette.text

    def width(self, words: str, ink: Ink) -> float:
        """Return how wide words are on one line."""
        return self._metrics[ink].horizontalAdvance(words)

    def top(self, baseline: float, ink: Ink) -> float:
        """Return where words begin whose baseline is given."""
        return baseline - self._metrics[ink].ascent()

    def word(self, words: str, ink: Ink) -> QStaticText:
        """Return words on one line."""
        key = (words, ink)
        found = self._words.get(key)
        if found is None:
            if len(self._words) > _KEPT:
                self._words.clear()
            found = self._words[key] = self._static(words, ink)
        return found

    def elided(self, words: str, ink: Ink, width: float) -> str:
        """Return as much of words as there is room for."""
        return self._metrics[ink].elidedText(words, Qt.TextElideMode.ElideRight, width)

    def lay(
        self,
        words: str,
        ink: Ink,
        width: int,
        lines: int,
        *,
        leading: int,
        lead: str = "",
        lead_ink: Ink = Ink.STRONG,
    ) -> Laid:
        """Lay words out in lines, the last of them elided where there are more.

        Args:
            words: what is said.
            ink: how it looks.
            width: how much room a line has.
            lines: how many lines there may be.
            leading: from one line to the next.
            lead: words before them on the first line.
            lead_ink: how those look.
        """
        key = (words, ink, lead, lead_ink, width, lines, leading)
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            found = self._laid[key] = self._lay(key)
        return found

    # ------------------------------------------------------------------ internals

    def _static(self, words: str, ink: Ink) -> QStaticText:
        made = QStaticText(words)
        made.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setTextDirection(direction_of(words))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        made.setTextOption(option)
        made.prepare(QTransform(), self.fonts[ink])
        return made

    def _lay(self, key: tuple[str, Ink, str, Ink, int, int, int]) -> Laid:
        words, ink, lead, lead_ink, width, most, leading = key
        runs: list[Run] = []
        indent = 0.0
        is_mirrored = direction_of(words) == _RIGHT_TO_LEFT
        if lead:
            indent = self.width(lead, lead_ink)
            # The space stands between the two, whichever way the words before them run.
            alone = lead.rstrip()
            x = width - self.width(alone, lead_ink) if is_mirrored else 0.0
            runs.append(Run(lead_ink, x, 0.0, self.word(alone, lead_ink)))
        broken, is_cut = self._broken(words, ink, width, most, indent)
        for number, line in enumerate(broken):
            used = indent if number == 0 else 0.0
            x = width - used - self.width(line, ink) if is_mirrored else used
            runs.append(Run(ink, x, float(number * leading), self._static(line, ink)))
        return Laid(tuple(runs), len(broken), is_cut)

    def _broken(
        self, words: str, ink: Ink, width: int, most: int, indent: float
    ) -> tuple[list[str], bool]:
        """Return words line by line, and whether the last line had to be elided."""
        text = " ".join(words.split())
        layout = QTextLayout(text, self.fonts[ink])
        option = QTextOption()
        option.setTextDirection(direction_of(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        # Qt counts UTF-16 units, which are not letters beyond the basic plane.
        units = text.encode("utf-16-le")
        broken: list[str] = []
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                layout.endLayout()
                return broken, False
            room = max(1.0, width - (0.0 if broken else indent))
            line.setLineWidth(room)
            start, end = line.textStart(), line.textStart() + line.textLength()
            if len(broken) == most - 1 and end * 2 < len(units):
                rest = units[start * 2 :].decode("utf-16-le")
                broken.append(self.elided(rest, ink, room))
                layout.endLayout()
                return broken, True
            broken.append(units[start * 2 : end * 2].decode("utf-16-le").rstrip())


def leading() -> int:
    """Return the distance of two lines of a summary."""
    return scaled(14)
