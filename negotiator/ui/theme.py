"""How the window is dressed: style, colours, type, and one style sheet for all widgets."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from negotiator.printing.palette import ROLES, STANCE_COLOURS, Palette, blend
from negotiator.printing.words import HAN
from negotiator.ui import stylesheet
from negotiator.ui.style import Style

BASE_SIZE = 13.0
_PREFERRED = ("Inter", "Noto Sans", "Segoe UI", "Cantarell")
_GENERIC = frozenset(
    {"", "dejavu sans", "sans serif", "sans-serif", "sans", "helvetica", "bitstream vera sans"}
)
# What the system's general font measures in pixels while its user has not changed it.
_USUAL_SIZE = {"win32": 12.0, "darwin": 13.0}.get(sys.platform, 13.33)
_SMALLEST, _LARGEST = 0.85, 2.0


@dataclass
class _Type:
    """The family and the scale that all type is set in, and families for what it has not."""

    family: str = ""
    others: tuple[str, ...] = ()
    scale: float = 1.0


_type = _Type()


def apply(app: QApplication, name: str, zoom: float = 1.0, *, has_sheet: bool = True) -> Palette:
    """Dress the application and return the palette its views paint with.

    Args:
        app: the application.
        name: "light", "dark" or "system".
        zoom: how much larger than usual, 1 being usual.
        has_sheet: whether the style sheet is put on at once; else ``put_on_sheet`` does so.

    Raises:
        NegotiatorError: there is no such theme.
    """
    hints = app.styleHints()
    if name == "system":
        hints.unsetColorScheme()
        if _wants_contrast(app):
            palette = _contrast_palette(_system_colours(app))
        else:
            dark = _system_scheme(hints) == Qt.ColorScheme.Dark
            palette = Palette.load("dark" if dark else "light")
    else:
        palette = Palette.load(name)
        scheme = Qt.ColorScheme.Dark if palette.dark else Qt.ColorScheme.Light
        if hints.colorScheme() != scheme:
            hints.setColorScheme(scheme)
    _choose_type(zoom)
    # To put a sheet in the place of another takes Qt several times as long as to take that off
    # first.
    app.setStyleSheet("")
    app.setStyle(Style(palette, _type.scale))
    app.setPalette(_qt_palette(palette))
    app.setFont(font(BASE_SIZE))
    if has_sheet:
        put_on_sheet(app, palette)
    return palette


def put_on_sheet(app: QApplication, palette: Palette) -> None:
    """Put on the style sheet, once all widgets that the start needs are made.

    Under a sheet Qt dresses a widget anew, with all that is in it, whenever it is put into
    another one: a window of three hundred widgets takes twice as long to be made.
    """
    app.setStyleSheet(
        stylesheet.written(palette, _type.scale, _points, is_mirrored=app.isRightToLeft())
    )


def follow_system(app: QApplication, changed: Callable[[], None]) -> None:
    """Call ``changed`` whenever the system turns light or dark, or its contrast is another."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: changed())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _wish: changed())


def font(px: float, weight: int = 400, *, tabular: bool = False) -> QFont:
    """Return the interface's font, ``px`` pixels large before the system's scale and the zoom.

    Args:
        px: the size as drawn.
        weight: 400, 500 or 600.
        tabular: whether figures stand under one another.
    """
    made = QFont(QGuiApplication.font())
    if _type.family:
        made.setFamilies([_type.family, *_type.others])
    made.setPointSizeF(_points(px))
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def scaled(px: float) -> int:
    """Return a length as drawn in pixels at the system's scale and the zoom."""
    return round(px * _type.scale)


def sided(start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Return margins as Qt takes them; in a mirrored window a line starts at the right."""
    if QGuiApplication.isRightToLeft():
        return end, top, start, bottom
    return start, top, end, bottom


# ---------------------------------------------------------------------- type


def _choose_type(zoom: float) -> None:
    _type.others = tuple(name for name in HAN if QFontDatabase.hasFamily(name))
    system = _system_font()
    family = system.family()
    if family.casefold() in _GENERIC or not QFontDatabase.hasFamily(family):
        installed = (name for name in _PREFERRED if QFontDatabase.hasFamily(name))
        _type.family = next(installed, family)
        _type.scale = zoom
        return
    size = system.pixelSize() if system.pixelSize() > 0 else system.pointSizeF() * _dpi() / 72
    _type.family = family
    _type.scale = zoom * min(_LARGEST, max(_SMALLEST, size / _USUAL_SIZE))


def _system_font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def _dpi() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen else 96.0


def _points(px: float) -> float:
    return px * _type.scale * 72 / _dpi()


# ---------------------------------------------------------------------- colours


def _wants_contrast(app: QApplication) -> bool:
    wish = app.styleHints().accessibility().contrastPreference()
    return wish == Qt.ContrastPreference.HighContrast


def _system_scheme(hints: QStyleHints) -> Qt.ColorScheme:
    return hints.colorScheme()


def _system_colours(app: QApplication) -> QPalette:
    app.setPalette(QPalette())
    return app.palette()


def _contrast_palette(system: QPalette) -> Palette:
    """Return the system's own colours by our roles; tiles are plain, cells have no tint."""
    role = QPalette.ColorRole
    base, text = system.color(role.Base), system.color(role.Text)
    highlight, on_highlight = system.color(role.Highlight), system.color(role.HighlightedText)
    colours: dict[str, QColor] = dict.fromkeys(ROLES, text)
    colours |= dict.fromkeys(
        ("base", "chrome", "header", "group", "round", "inserted_ground", "deleted_ground"), base
    )
    colours |= {"accent": highlight, "on_accent": on_highlight}
    colours["accent_soft"] = blend(base, highlight, 0.3)
    plain = {"solid": text, "glyph": base, "tint": base, "edge": text}
    stances = {kind: (plain[kind],) * 5 for kind in STANCE_COLOURS}
    return Palette(stylesheet.CONTRAST, colours, stances, dark=base.lightness() < text.lightness())


def _qt_palette(palette: Palette) -> QPalette:
    role, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    made = QPalette()
    for of, colour in (
        (role.Window, palette.chrome),
        (role.WindowText, palette.text),
        (role.Base, palette.base),
        (role.AlternateBase, palette.header),
        (role.Text, palette.text),
        (role.PlaceholderText, stylesheet.ghost(palette)),
        (role.Button, palette.chrome),
        (role.ButtonText, palette.text),
        (role.BrightText, palette.red_line),
        (role.ToolTipBase, palette.base),
        (role.ToolTipText, palette.text),
        (role.Highlight, palette.accent_soft),
        (role.HighlightedText, palette.text),
        (role.Accent, palette.accent),
        (role.Link, palette.accent),
        (role.LinkVisited, palette.accent),
        (role.Light, palette.base),
        (role.Midlight, palette.hair),
        (role.Mid, palette.hair),
        (role.Dark, palette.line),
        (role.Shadow, palette.line),
    ):
        made.setColor(of, colour)
    for of in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(disabled, of, stylesheet.off(palette))
    return made
