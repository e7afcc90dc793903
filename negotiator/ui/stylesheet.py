"""The application's style sheet, written from a palette."""

import re
from collections.abc import Callable
from string import Template

from PySide6.QtGui import QColor

from negotiator.printing.palette import ROLES, Palette, blend

CONTRAST = "contrast"
"""The name of the palette that has a system's own colours."""

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox, QWizard { background: $chrome; }
QToolTip { background: $base; color: $text; border: 1px solid $line; padding: $px3; }
QLabel { background: transparent; }
QLabel[role="caption"] { font-size: $size11; color: $text2; }
QLabel[role="legend"] { font-size: $size11; color: $text; }
QLabel[role="title"] { font-size: $size15; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="quiet"] { color: $text2; }
QLabel[role="problem"] { color: $deleted; }
QFrame[role="head"] { background: $chrome; border: 0; border-bottom: 1px solid $line; }
QFrame[role="quote"] { border: 0; border-left: 2px solid $line; }
QFrame[role="outlook"] {
  background: $base; border: 1px solid $line; border-left: 3px solid $accent;
}
QFrame[role="kept"] { background: $header; border: 1px solid $hair; }
QFrame[role="entries"] { background: $base; border: 0; border-top: 1px solid $hair; }
QFrame[role="rule"], QFrame[role="separator"] {
  background: $hair; border: 0; max-height: 1px; min-height: 1px;
}

/* fields; combo and spin boxes are drawn by the style, which has arrows */
QLineEdit {
  background: $base; color: $text; border: 1px solid $line; border-radius: $corner;
  min-height: $px22; padding: 0 $px6; placeholder-text-color: $ghost;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit {
  background: $base; color: $text; border: 1px solid $line; border-radius: $corner;
  padding: $px3 $px5; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:hover { border-color: $text3; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 $px5; min-height: $px20; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: $px2 $px4; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: $chrome; color: $off; border-color: $hair;
}
QLineEdit[quick="true"], QLineEdit[quick="true"]:focus { min-height: $px32; padding: 0 $px8; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
  background: $header;
}
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit,
QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
  border: 1px solid $line; border-radius: 0; padding: 0;
}

/* buttons */
QPushButton {
  background: $base; color: $text; border: 1px solid $line; border-radius: $corner;
  min-height: $px24; padding: 0 $px10;
}
QPushButton:hover { background: $group; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 0 $px9; min-height: $px22; }
QPushButton:disabled { color: $off; border-color: $hair; background: $chrome; }
QPushButton[default="true"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: 500;
}
QPushButton[default="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[default="true"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[default="true"]:disabled {
  background: $group; color: $off; border-color: $hair;
}
QPushButton[link="true"] {
  background: transparent; color: $accent; border: 2px solid transparent; padding: 0 $px2;
  min-height: $px20; text-align: left;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: $accent; }
QPushButton[link="true"]:disabled { color: $off; }
QPushButton::menu-indicator {
  subcontrol-origin: padding; subcontrol-position: center right; width: $px12; right: $px4;
}

/* segmented toggles */
QPushButton[segment] { border-radius: 0; border-right-width: 0; }
QPushButton[segment="first"] {
  border-top-left-radius: $corner; border-bottom-left-radius: $corner;
}
QPushButton[segment="last"] {
  border-right-width: 1px;
  border-top-right-radius: $corner; border-bottom-right-radius: $corner;
}
QPushButton[segment="only"] { border-right-width: 1px; border-radius: $corner; }
QPushButton[segment]:checked {
  background: $accent_soft; color: $text; font-weight: 500;
  border-bottom: 2px solid $accent; min-height: $px23;
}
QPushButton[ticked] { padding: 0 $px7; }
QPushButton[ticked]:focus { padding: 0 $px6; }
QPushButton[chip], QToolButton[chip] {
  border: 1px solid $line; border-radius: 10px; background: $base; padding: 0 $px6;
  min-height: $px18; color: $text;
}
QPushButton[chip]:checked, QToolButton[chip]:checked {
  background: $accent_soft; border-color: $accent; font-weight: 500;
}
QPushButton[chip]:focus, QToolButton[chip]:focus { border: 2px solid $accent; padding: 0 $px5; }
QToolButton[chip]::menu-indicator { image: none; width: 0; }
QFrame[role="session"] { background: $accent_soft; border-bottom: 1px solid $accent; }
QFrame[role="editor"] { background: $base; border: 2px solid $accent; }
QFrame[role="strip"] { background: $chrome; border-bottom: 1px solid $hair; }
QPushButton[segment]:focus { border: 2px solid $accent; min-height: $px22; }

/* stances to choose from */
QPushButton[stance] { text-align: left; min-height: $px28; padding: 0 $px6; }
QPushButton[stance]:focus { min-height: $px26; padding: 0 $px5; }
QPushButton[stance]:checked {
  background: $accent_soft; font-weight: 600; border: 2px solid $accent;
  min-height: $px26; padding: 0 $px5;
}

/* check boxes */
QCheckBox, QRadioButton {
  spacing: $px6; min-height: $px22; border: 2px solid transparent; border-radius: $corner;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $off; }
QGroupBox { border: 0; margin-top: $px20; padding: 0; }
QGroupBox::title {
  subcontrol-origin: margin; subcontrol-position: top left; color: $text2; font-size: $size11;
  padding: 0 $px2;
}

/* bars */
QMenuBar { background: $chrome; padding: 0 $px6; }
QMenuBar::item { padding: $px4 $px8; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; color: $text; }
QMenu { background: $base; color: $text; border: 1px solid $line; padding: $px4 0; }
QMenu::item { padding: $px4 $px24 $px4 $px28; border: 0; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $off; }
QMenu::icon { left: $px8; }
QMenu::indicator { left: $px8; width: $px14; height: $px14; }
QMenu::right-arrow { right: $px6; }
QMenu::separator { height: 1px; background: $hair; margin: $px4 0; }
QToolBar {
  background: $chrome; border: 0; border-bottom: 1px solid $hair; min-height: $px33;
  max-height: $px33; spacing: $px4; padding: $px3;
}
QToolBar::separator { width: 1px; background: $hair; margin: $px2 $px6; }
QToolButton {
  background: transparent; color: $text; border: 1px solid transparent; border-radius: $corner;
  min-height: $px22; padding: 0 $px5;
}
QToolButton:hover { background: $group; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border: 2px solid $accent; padding: 0 $px4; min-height: $px20; }
QToolButton:disabled { color: $off; }
QToolButton[first="true"] { font-weight: 600; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"], QToolButton[opens="menu"] {
  padding-right: $px18;
}
QToolButton[popupMode="2"]:focus, QToolButton[opens="menu"]:focus { padding-right: $px17; }
QToolButton[chip] { padding: 0 $px6; }
QToolButton::menu-button { border: 0; width: $px18; }
QToolBarExtension { padding: 0; }
QToolButton::menu-indicator { subcontrol-position: center right; right: $px4; width: $px10; }
QToolButton[rail="true"] {
    border: 0; border-left: 3px solid transparent; border-radius: 0; padding: $px4 0;
    font-size: $size11; color: $text2;
}
QToolButton[rail="true"]:checked {
    background: $accent_soft; border-left-color: $accent; color: $text; font-weight: 600;
}
QToolButton[rail="true"]:hover { background: $group; }
QToolButton[rail="true"]:focus { border: 2px solid $accent; }
QFrame[role="warning"] { background: $chrome; border-bottom: 1px solid $warn; }
QFrame[role="warning"] QLabel { color: $warn; font-weight: 600; }
QStatusBar {
  background: $chrome; border-top: 1px solid $hair; min-height: $px23; max-height: $px23;
}
QStatusBar::item { border: 0; }
QStatusBar QLabel { padding: 0 $px8; font-size: $size12; }
QStatusBar QLabel[part="true"] { border: 0; border-left: 1px solid $hair; margin: $px1 0; }
QStatusBar QLabel[role="marking"] {
  font-size: $size11; font-weight: 600; margin: $px1 $px8; border: 1px solid $text;
  border-radius: $corner; padding: 0 $px6;
}

/* views */
QAbstractItemView {
  background: $base; alternate-background-color: $header; color: $text;
  border: 1px solid $line; border-radius: $corner; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; gridline-color: $hair;
}
QAbstractItemView:focus { border: 2px solid $accent; }
QAbstractItemView[flat="true"], QAbstractItemView[flat="true"]:focus {
  border: 0; border-radius: 0;
}
QTableView::item, QListView::item { padding-left: $px6; padding-right: $px4; }
QAbstractItemView::item:hover { background: $header; }
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QAbstractItemView::item:selected:!active { background: $group; }
QTreeView::branch:selected { background: $accent_soft; }
QTreeView::branch:selected:!active { background: $group; }
QHeaderView { background: $header; border: 0; border-radius: 0; }
QHeaderView:focus { border: 0; }
QHeaderView::section {
  background: $header; color: $text; font-weight: 600; border: 0; padding: 0 $px8;
  border-right: 1px solid $hair; border-bottom: 1px solid $line; min-height: $px24;
}
QTableCornerButton::section {
  background: $header; border: 0; border-right: 1px solid $hair; border-bottom: 1px solid $line;
}
QScrollArea { background: transparent; border: 0; }
QSplitter::handle { background: $hair; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QDockWidget { font-weight: 600; }
QDockWidget::title {
  background: $chrome; border-bottom: 1px solid $hair; padding: $px6 $px8; text-align: left;
}
QTabWidget::pane { border: 0; border-top: 1px solid $hair; top: -1px; }
QTabBar::tab {
  background: transparent; color: $text2; border: 0; border-bottom: 2px solid transparent;
  min-height: $px24; padding: 0 $px12;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; padding: 0 $px10; }

/* sliders and scroll bars */
QSlider::groove { background: $line; }
QSlider::groove:horizontal { height: 2px; }
QSlider::groove:vertical { width: 2px; }
QSlider::handle {
  background: $base; border: 1px solid $line; border-radius: $px6; width: $px10; height: $px10;
}
QSlider::handle:horizontal { margin: -$px5 0; }
QSlider::handle:vertical { margin: 0 -$px5; }
QSlider::handle:focus { border: 2px solid $accent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: $px12; }
QScrollBar:horizontal { height: $px12; }
QScrollBar::handle { background: $line; border: 3px solid $base; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: $px32; }
QScrollBar::handle:horizontal { min-width: $px32; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: $base; }
QAbstractScrollArea::corner { background: $base; border: 0; }
QProgressBar {
  background: $group; border: 0; border-radius: 2px; max-height: $px4; min-height: $px4;
  color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


class _Values(dict[str, str]):
    """Colours by role, and lengths written as ``px24``, scaled when they are asked for."""

    def __init__(self, palette: Palette, scale: float, size: Callable[[float], float]) -> None:
        super().__init__({role: getattr(palette, role).name() for role in ROLES})
        self["accent_hover"] = blend(palette.accent, palette.text, 0.12).name()
        self["accent_pressed"] = blend(palette.accent, palette.text, 0.24).name()
        self["corner"] = "3px"
        self["off"], self["ghost"] = off(palette).name(), ghost(palette).name()
        self._scale = scale
        self._size = size

    def __missing__(self, name: str) -> str:
        if name.startswith("px"):
            value = f"{round(int(name[2:]) * self._scale)}px"
        elif name.startswith("size"):
            value = f"{self._size(int(name[4:])):.2f}pt"
        else:
            raise KeyError(name)
        self[name] = value
        return value


def off(palette: Palette) -> QColor:
    """Return the colour of what cannot be used now."""
    return _fainter(palette) if palette.name == CONTRAST else palette.line


def ghost(palette: Palette) -> QColor:
    """Return the colour of words that stand in an empty field, which are not to seem typed."""
    return _fainter(palette) if palette.name == CONTRAST else palette.text3


def _fainter(palette: Palette) -> QColor:
    """Return a shade between ground and words, for where a system has but these two."""
    return blend(palette.base, palette.text, 0.6)


def written(
    palette: Palette, scale: float, size: Callable[[float], float], *, is_mirrored: bool = False
) -> str:
    """Return the style sheet.

    Args:
        palette: the colours.
        scale: how much larger than drawn lengths are.
        size: turns a size of type in pixels, as drawn, into points on this screen.
        is_mirrored: whether left is right; Qt turns alignments by itself, but neither borders
            nor the room inside them.
    """
    sheet = _SHEET.substitute(_Values(palette, scale, size))
    return _SIDE.sub(_other_side, sheet) if is_mirrored else sheet


_SIDE = re.compile(r"\b((?:border|padding|margin)(?:-top|-bottom)?-)(left|right)\b")


def _other_side(found: re.Match[str]) -> str:
    return found[1] + ("right" if found[2] == "left" else "left")
