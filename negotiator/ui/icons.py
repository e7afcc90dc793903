"""The icons of the program: one family, drawn from its font when first seen.

Importing the package that brings the font would load every font in it, which takes longer than
all else at the start; so only the one font is opened, and its glyphs are filled as paths, which
are crisp at any scale of the screen.
"""

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.printing.palette import Palette

GLYPHS = {
    "matrix": "squares-four",
    "timeline": "clock-counter-clockwise",
    "comparison": "columns",
    "overview": "chart-bar-horizontal",
    "record": "list-bullets",
    "sources": "book-open",
    "history": "notebook",
    "undo": "arrow-counter-clockwise",
    "redo": "arrow-clockwise",
    "record-position": "plus-circle",
    "round": "calendar-plus",
    "print": "printer",
    "share": "share-network",
    "merge": "git-merge",
    "search": "magnifying-glass",
    "chosen": "check",
    "filter": "funnel",
    "layout": "bookmarks",
    "changes-only": "eye",
    "previous": "caret-left",
    "next": "caret-right",
    "close": "x",
    "add": "plus",
    "open": "folder-open",
    "new": "file-plus",
    "sample": "file-dotted",
    "more": "dots-three",
    "calendar": "calendar-blank",
    "up": "caret-up",
    "down": "caret-down",
    "play": "play",
    "pause": "pause",
}
_TURNED = frozenset({"undo", "redo", "previous", "next"})
"""Icons that point on or back: in a mirrored window they point the other way."""
_EM = 1024.0


def icon(name: str, palette: Palette) -> QIcon:
    """Return an icon in the quiet colour of text; accented when on, faint when disabled.

    Raises:
        ValueError: there is no icon of this name.
    """
    if name not in GLYPHS:
        raise ValueError(f"there is no icon called {name!r}")
    is_mirrored = name in _TURNED and QGuiApplication.isRightToLeft()
    return QIcon(_Engine(GLYPHS[name], palette, is_mirrored=is_mirrored))


class _Engine(QIconEngine):
    """Paints a glyph of the font at whatever size and scale is asked for."""

    def __init__(self, glyph: str, palette: Palette, *, is_mirrored: bool) -> None:
        super().__init__()
        self._is_mirrored = is_mirrored
        self._glyph = glyph
        self._palette = palette

    def clone(self) -> QIconEngine:
        """Return another engine that paints the same."""
        return _Engine(self._glyph, self._palette, is_mirrored=self._is_mirrored)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon into the middle of ``rect``."""
        side = min(rect.width(), rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.right() if self._is_mirrored else box.left(), box.bottom())
        painter.scale(-side / _EM if self._is_mirrored else side / _EM, side / _EM)
        painter.fillPath(_path(self._glyph), self._colour(mode, state))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in device pixels."""
        pixmap = QPixmap(size)
        if pixmap.isNull():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        finally:
            painter.end()
        return pixmap

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return self._palette.line
        if state == QIcon.State.On or mode == QIcon.Mode.Selected:
            return self._palette.accent
        return self._palette.text if mode == QIcon.Mode.Active else self._palette.text2


@cache
def _path(glyph: str) -> QPainterPath:
    font, characters = _font()
    indexes = font.glyphIndexesForString(characters[glyph])
    return font.pathForGlyph(indexes[0])


@cache
def _font() -> tuple[QRawFont, dict[str, str]]:
    """Open the font and read which character each glyph is."""
    try:
        folder = _folder()
        file = next(folder.glob("phosphor-[0-9]*.ttf"))
        charmap = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_bytes())
        characters = {glyph: chr(int(charmap[glyph], 16)) for glyph in GLYPHS.values()}
    except (OSError, StopIteration, KeyError, ValueError) as error:
        raise NegotiatorError(
            tr("The icons of the program are missing."), tr("Install Negotiator again.")
        ) from error
    font = QRawFont(str(file), _EM)
    # Hints would move the outlines of so large a glyph for nothing.
    return font, characters


def _folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        raise OSError("the package with the icons is not installed")
    return Path(found.submodule_search_locations[0]) / "fonts"
