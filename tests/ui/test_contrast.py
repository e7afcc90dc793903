"""Words can be read: contrast is measured on what is painted, in both themes (WCAG 2.2, 1.4.3)."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from negotiator.ui import rail
from tests.ui.dialogs import opened

LEAST = 4.5
_BLENDED = 0.3
"""Thin strokes are blended with their ground; so much less is measured than was painted."""


def luminance(rgb: int) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 defines it."""
    parts = []
    for shift in (16, 8, 0):
        value = (rgb >> shift & 0xFF) / 255
        parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: int, other: int) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def painted_contrast(shown: QImage, place: QRect) -> float:
    """Return the contrast between the ground of a place and what stands out of it most."""
    part = shown.copy(place)
    colours = Counter(colour & 0xFFFFFF for colour in memoryview(part.constBits()).cast("I"))
    ground = colours.most_common(1)[0][0]
    return max(contrast(ground, each) for each in colours)


def unreadable(top: QWidget) -> list[str]:
    found = []
    shown = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
            continue
        is_seen = widget.isVisible() and widget.isEnabled() and widget.window() is top
        place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()) & shown.rect()
        sight = widget.visibleRegion().boundingRect()
        if not is_seen or place.isEmpty() or sight.size() != widget.size():
            continue
        text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if text.strip() and (measured := painted_contrast(shown, place)) < LEAST - _BLENDED:
            found.append(f"{type(widget).__name__} “{text[:30]}”: {measured:.1f}")
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_words_of_every_view_stand_out_from_their_ground(window, theme):
    window.set_theme(theme)
    for view in (name for name, _ in rail.VIEWS):
        window.workspace.show_view(view)
        QApplication.processEvents()
        assert unreadable(window) == [], view


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["preferences", "record", "share", "print", "party"])
def test_the_words_of_a_dialog_stand_out_from_their_ground(qtbot, window, theme, name):
    window.set_theme(theme)
    assert unreadable(opened(window, name)) == []


def test_the_measure_agrees_with_its_published_examples():
    assert contrast(0xFFFFFF, 0x000000) == pytest.approx(21)
    assert contrast(0xFFFFFF, QColor("#767676").rgb() & 0xFFFFFF) == pytest.approx(4.54, abs=0.01)
