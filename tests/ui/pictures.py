"""Pictures of the tests: kept in build/pictures to be looked at, and compared with golden ones.

``GOLDEN=write`` in the environment writes the golden pictures anew; look at them before they are
committed.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from negotiator.printing import words
from negotiator.printing.document import Document
from negotiator.ui import theme

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "build" / "pictures"
GOLDEN = ROOT / "tests" / "golden"

APART = 36
MOST_APART = 0.006


def picture(widget: QWidget, name: str) -> QImage:
    """Take a picture of a widget and keep it under a name to be looked at."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    assert image.save(str(OUTPUT / f"{name}.png"))
    return image


def _halved(image: QImage) -> QImage:
    return image.scaled(
        image.width() // 2,
        image.height() // 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def share_apart(one: QImage, other: QImage) -> float:
    """Return how much of two pictures differs to the eye, 0 to 1; all if their sizes do.

    They are shrunk first, so that the edges of letters, which each rasteriser draws its own way,
    do not count.
    """
    if one.size() != other.size():
        return 1.0
    small = [_halved(each) for each in (one, other)]
    wide, tall = small[0].width(), small[0].height()
    apart = 0
    for y in range(tall):
        for x in range(wide):
            first, second = (QColor(each.pixel(x, y)) for each in small)
            apart += (
                max(
                    abs(first.red() - second.red()),
                    abs(first.green() - second.green()),
                    abs(first.blue() - second.blue()),
                )
                > APART
            )
    return apart / (wide * tall)


def assert_golden(widget: QWidget, name: str) -> None:
    """Compare a widget with its golden picture, which is kept at half its size."""
    assert_golden_image(picture(widget, name), name)


def assert_golden_page(document: Document, number: int, name: str) -> None:
    """Compare a page, counted from 0, with its golden picture."""
    width = 1400
    factor = width / document.size[0]
    image = QImage(width, round(document.size[1] * factor), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(factor, factor)
    document.paint(painter, number)
    painter.end()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    assert image.save(str(OUTPUT / f"{name}.png"))
    assert_golden_image(image, name, words.family())


def assert_golden_image(image: QImage, name: str, family: str = "") -> None:
    """Compare a picture with its golden one, if both are set in the same family of type."""
    taken = _halved(image)
    file = GOLDEN / f"{name}.png"
    family = family or theme.font(13).family()
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        taken.setText("family", family)
        assert taken.save(str(file))
    golden = QImage(str(file))
    assert not golden.isNull(), f"there is no golden picture {file}"
    if golden.text("family") != family:
        pytest.skip(f"the golden pictures are set in {golden.text('family')}, here is {family}")
    apart = share_apart(taken, golden.convertToFormat(QImage.Format.Format_RGB32))
    assert apart <= MOST_APART, f"{apart:.1%} of {name} differs; see {OUTPUT / name}.png"


def ink(image: QImage, ground: QColor) -> int:
    """Return how many pixels are not of the ground's colour."""
    value = ground.rgb()
    return sum(
        image.pixel(x, y) != value for y in range(image.height()) for x in range(image.width())
    )
