"""Every sign of a cell is read on every ground: by four kinds of eyes, and in grey.

The signs are painted as the matrix paints them, and each pixel is then looked at through the eye.
A sign is read by its parts whose contrast with the ground is at least 3 (WCAG 2.2, 1.4.11).
"""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from negotiator.domain.scale import NON_POSITIONS
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import (
    Mark,
    hatch,
    paint_former_tile,
    paint_mark,
    paint_red_line,
    paint_tile,
)
from tests.printing.sights import IN_GREY, SIGHTS, seen_contrast

pytestmark = pytest.mark.usefixtures("qapp")

EYES = {**SIGHTS, "grey": IN_GREY}
THEMES = [Palette.load(name) for name in ("light", "dark", "mono")]
READ = 3.0
# Three dots of two by two: the smallest sign there is.
LEAST = 12
STEPS = 5
FIVE = range(1, STEPS + 1)
SIDE = 12

Paint = Callable[[QPainter, Palette], None]


def tile_painter(code: int, *, conditional: bool = False) -> Paint:
    rect = QRectF(0, 0, 20, 16)
    return lambda painter, palette: paint_tile(
        painter, rect, code, palette, steps=STEPS, conditional=conditional
    )


def mark_painter(mark: Mark) -> Paint:
    return lambda painter, palette: paint_mark(painter, QRectF(0, 0, SIDE, SIDE), mark, palette)


def former_painter(code: int) -> Paint:
    rect = QRectF(0, 0, 15, 12)
    return lambda painter, palette: paint_former_tile(painter, rect, code, palette, steps=STEPS)


SIGNS: dict[str, Paint] = {
    **{f"stance {code}": tile_painter(code) for code in (*FIVE, *NON_POSITIONS)},
    **{f"stance {code}, if": tile_painter(code, conditional=True) for code in FIVE},
    **{f"former {code}": former_painter(code) for code in FIVE},
    **{mark.value: mark_painter(mark) for mark in Mark},
    "red line": lambda painter, palette: paint_red_line(painter, QRectF(0, 0, 3, 16), palette),
}


def painted(paint: Paint, palette: Palette, ground: QColor) -> QImage:
    image = QImage(20, 16, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint(painter, palette)
    painter.end()
    return image


def read_pixels(image: QImage, ground: QColor, eye: str) -> set[tuple[int, int]]:
    """Which pixels this eye tells from the ground without effort."""
    known: dict[int, bool] = {}
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            value = image.pixel(x, y)
            if value not in known:
                known[value] = seen_contrast(QColor(value), ground, EYES[eye]) >= READ
            if known[value]:
                found.add((x, y))
    return found


def grounds(palette: Palette) -> dict[str, QColor]:
    """What a sign may stand on: each stance's tint, none, and the selection."""
    return {
        "base": palette.base,
        "selected": palette.accent_soft,
        **{f"tint {step}": palette.tint(step, STEPS) for step in FIVE},
    }


@pytest.mark.parametrize("palette", THEMES, ids=repr)
@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_is_read_on_every_ground_by_every_eye(sign: str, palette: Palette) -> None:
    for name, ground in grounds(palette).items():
        image = painted(SIGNS[sign], palette, ground)
        for eye in EYES:
            count = len(read_pixels(image, ground, eye))
            assert count >= LEAST, f"{sign} on {name} by a {eye} eye: {count} pixels"


@pytest.mark.parametrize("palette", THEMES, ids=repr)
@pytest.mark.parametrize("eye", EYES)
def test_no_two_marks_have_the_same_shape_for_any_eye(eye: str, palette: Palette) -> None:
    ground = palette.base
    shapes = {
        mark: read_pixels(painted(mark_painter(mark), palette, ground), ground, eye)
        for mark in Mark
    }
    for one, other in combinations(Mark, 2):
        assert len(shapes[one] ^ shapes[other]) >= 8, f"{one} looks like {other}"


@pytest.mark.parametrize("palette", THEMES, ids=repr)
@pytest.mark.parametrize("eye", EYES)
def test_the_glyph_on_a_tile_is_read_by_every_eye(eye: str, palette: Palette) -> None:
    for code in FIVE:
        solid = palette.solid(code, STEPS)
        image = painted(tile_painter(code), palette, solid)
        inside = {(x, y) for x, y in read_pixels(image, solid, eye) if 3 <= x < 17 and 2 <= y < 14}
        assert len(inside) >= 8, f"step {code}"


@pytest.mark.parametrize("palette", THEMES, ids=repr)
@pytest.mark.parametrize("eye", EYES)
def test_sources_that_differ_make_a_ground_of_their_own(eye: str, palette: Palette) -> None:
    def stripes(painter: QPainter, palette: Palette) -> None:
        hatch(painter, QRectF(0, 0, 20, 16), palette)

    image = painted(stripes, palette, palette.base)
    lines = sum(
        seen_contrast(image.pixelColor(x, y), palette.base, EYES[eye]) >= 1.1
        for x in range(20)
        for y in range(16)
    )
    assert lines >= 20
    # It is never read by its ground alone: the sign of sources that differ stands on it.
    assert (
        len(read_pixels(painted(SIGNS["differ"], palette, palette.group), palette.group, eye)) > 8
    )
