"""Pictures of the tests: kept in build/pictures to be looked at, and compared with golden ones.

``GOLDEN=write`` in the environment writes the golden pictures anew; look at them before they are
committed.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from negotiator.printing import words
from negotiator.printing.document import Document
from negotiator.ui import theme

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "build" / "pictures"
GOLDEN = ROOT / "tests" / "golden"

QUICK = 80
"""The quality of a picture that Qt packs in the shortest time; none is lost by any."""
APART = 36
MOST_APART = 0.006


def picture(widget: QWidget, name: str) -> QImage:
    """Take a picture of a widget and keep it under a name to be looked at."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    _keep(image, name)
    return image


def _keep(image: QImage, name: str) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    assert image.save(str(OUTPUT / f"{name}.png"), None, QUICK)


def pixels(image: QImage) -> memoryview:
    """Return the colours of all pixels, row by row; to ask Qt for each takes far longer."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


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
    first, second = (pixels(_halved(each)) for each in (one, other))
    apart = sum(a != b and _is_apart(a, b) for a, b in zip(first, second, strict=True))
    return apart / len(first)


def _is_apart(one: int, other: int) -> bool:
    return any(abs((one >> n & 0xFF) - (other >> n & 0xFF)) > APART for n in (0, 8, 16))


def where_apart(one: QImage, other: QImage) -> QRect:
    """Return what lies around all pixels in which two pictures of one size differ at all."""
    assert one.size() == other.size()
    both = zip(pixels(one), pixels(other), strict=True)
    places = [divmod(n, one.width()) for n, (a, b) in enumerate(both) if a != b]
    if not places:
        return QRect()
    rows, columns = zip(*places, strict=True)
    corner = QPoint(min(columns), min(rows))
    return QRect(corner, QPoint(max(columns), max(rows)))


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
    _keep(image, name)
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
    found = pixels(image).tolist()
    return len(found) - found.count(ground.rgb())
