"""A tile says the stance by shape alone, crisply, at every scale of the screen."""

from collections.abc import Callable
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from negotiator.domain.scale import NON_POSITIONS, NOT_APPLICABLE, SILENT
from negotiator.domain.stages import Status
from negotiator.printing.palette import Palette, contrast
from negotiator.printing.symbols import (
    Mark,
    TileCache,
    hatch,
    paint_distribution,
    paint_former_tile,
    paint_mark,
    paint_red_line,
    paint_status,
    paint_tile,
    tile_size,
)

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT, DARK, MONO = (Palette.load(name) for name in ("light", "dark", "mono"))
FIVE = range(1, 6)
ALL_CODES = (*FIVE, *NON_POSITIONS)


def painted(
    width: int,
    height: int,
    paint: Callable[[QPainter], None],
    ground: QColor = LIGHT.base,
    dpr: float = 1.0,
) -> QImage:
    image = QImage(round(width * dpr), round(height * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(ground)
    painter = QPainter(image)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def tile(
    code: int,
    palette: Palette = LIGHT,
    *,
    steps: int = 5,
    conditional: bool = False,
    height: int = 16,
    dpr: float = 1.0,
) -> QImage:
    size = tile_size(height)

    def paint(painter: QPainter) -> None:
        rect = QRectF(QPointF(0, 0), size)
        paint_tile(painter, rect, code, palette, steps=steps, conditional=conditional)

    return painted(round(size.width()), height, paint, palette.base, dpr)


def in_grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def pixels_of(image: QImage, colour: QColor) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == colour
    }


def rects(*parts: tuple[int, int, int, int]) -> set[tuple[int, int]]:
    return {(x + i, y + j) for x, y, w, h in parts for i in range(w) for j in range(h)}


def changed(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures a reader could tell apart in grey."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
        for x in range(one.width())
        for y in range(one.height())
    )


def close(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by no more than the rounding of softened edges."""
    return one.size() == other.size() and all(
        abs(a - b) <= 12
        for x in range(one.width())
        for y in range(one.height())
        for a, b in zip(one.pixelColor(x, y).getRgb(), other.pixelColor(x, y).getRgb(), strict=True)
    )


# ---------------------------------------------------------------------- tiles


@pytest.mark.parametrize("palette", [LIGHT, DARK, MONO], ids=repr)
def test_every_tile_differs_from_every_other_without_colour(palette: Palette) -> None:
    tiles = {f"{code}": in_grey(tile(code, palette)) for code in ALL_CODES}
    tiles |= {f"{code}, if": in_grey(tile(code, palette, conditional=True)) for code in FIVE}
    for one, other in combinations(tiles, 2):
        assert changed(tiles[one], tiles[other]) >= 6, f"{one} looks like {other}"


@pytest.mark.parametrize("palette", [LIGHT, DARK, MONO], ids=repr)
@pytest.mark.parametrize("steps", [3, 4, 6, 7])
def test_steps_of_other_scales_differ_without_colour(palette: Palette, steps: int) -> None:
    tiles = [in_grey(tile(step, palette, steps=steps)) for step in range(1, steps + 1)]
    assert all(changed(one, other) >= 4 for one, other in combinations(tiles, 2))


@pytest.mark.parametrize(
    ("code", "glyph"),
    [
        (1, rects((3, 7, 6, 2), (5, 5, 2, 6), (11, 7, 6, 2), (13, 5, 2, 6))),
        (2, rects((6, 7, 8, 2), (9, 4, 2, 8))),
        (
            3,
            rects(
                (5, 4, 2, 8), (5, 4, 3, 2), (5, 10, 3, 2), (9, 7, 2, 2),
                (13, 4, 2, 8), (12, 4, 3, 2), (12, 10, 3, 2),
            ),
        ),
        (4, rects((5, 7, 10, 2))),
    ],
)  # fmt: skip
def test_glyphs_fill_whole_pixels_of_the_grid(code: int, glyph: set[tuple[int, int]]) -> None:
    for palette in (LIGHT, DARK):
        drawn = pixels_of(tile(code, palette), palette.glyph(code))
        assert {(x, y) for x, y in drawn if 3 <= x < 17 and 4 <= y < 12} == glyph


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("code", [1, 2, 4])
def test_glyphs_are_crisp_at_every_scale_of_the_screen(code: int, dpr: float) -> None:
    image = tile(code, dpr=dpr)
    inner = image.copy(round(3 * dpr), round(3 * dpr), round(14 * dpr), round(10 * dpr))
    assert colours(inner) == {LIGHT.solid(code).name(), LIGHT.glyph(code).name()}


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("code", [4, 5])
def test_square_tiles_have_sharp_edges_wherever_they_stand(code: int, dpr: float) -> None:
    image = painted(40, 30, lambda p: paint_tile(p, QRectF(7.3, 5.4, 20, 16), code, LIGHT), dpr=dpr)
    drawn = {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != LIGHT.base
    }
    left, top = min(drawn)[0], min(y for _, y in drawn)
    row = [image.pixelColor(x, top) for x in range(left, max(drawn)[0] + 1)]
    assert {colour.name() for colour in row} == {LIGHT.solid(code).name()}
    assert len(row) == round(20 * dpr)


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("code", FIVE)
def test_dashes_mirror_left_and_right_above_and_below(code: int, dpr: float) -> None:
    image = tile(code, conditional=True, dpr=dpr)
    wide, high, deep = image.width(), image.height(), round(3 * dpr)
    top, left = image.copy(0, 0, wide, deep), image.copy(0, 0, deep, high)
    bottom, right = image.copy(0, high - deep, wide, deep), image.copy(wide - deep, 0, deep, high)
    assert close(top, bottom.flipped(Qt.Orientation.Vertical))
    assert close(top, top.flipped(Qt.Orientation.Horizontal))
    assert close(left, right.flipped(Qt.Orientation.Horizontal))


@pytest.mark.parametrize("palette", [LIGHT, DARK, MONO], ids=repr)
@pytest.mark.parametrize("code", FIVE)
def test_a_conditional_tile_is_hollow_and_dashed(palette: Palette, code: int) -> None:
    image = tile(code, palette, conditional=True)
    assert palette.solid(code) == palette.edge(code) or not pixels_of(image, palette.solid(code))
    top = [image.pixelColor(x, 0) for x in range(4, 16)]
    inked = [contrast(colour, palette.base) > 2 for colour in top]
    gaps = sum(one and not other for one, other in pairwise(inked))
    assert gaps >= 2
    assert pixels_of(image, palette.edge(code))
    assert image.pixelColor(10, 3) == palette.base


def test_the_silhouette_says_the_side() -> None:
    corner = {code: tile(code).pixelColor(0, 0) for code in FIVE}
    near_corner = {code: tile(code).pixelColor(2, 2) for code in FIVE}
    assert corner[1] == corner[2] == LIGHT.base
    assert near_corner[1] != LIGHT.solid(1)
    assert near_corner[3] == LIGHT.solid(3)
    assert corner[4] == LIGHT.solid(4)
    assert corner[5] == LIGHT.solid(5)
    assert tile(3).pixelColor(10, 0) == LIGHT.edge(3)


@pytest.mark.parametrize("steps", [4, 6])
def test_a_scale_without_a_middle_has_no_brackets(steps: int) -> None:
    for step in range(1, steps + 1):
        image = tile(step, steps=steps)
        square = image.pixelColor(0, 0) == LIGHT.solid(step, steps)
        assert square == (step > steps / 2)
        assert image.pixelColor(10, 0) == LIGHT.solid(step, steps)


def test_ends_and_middle_keep_their_tiles_on_other_scales() -> None:
    for steps in (3, 7):
        assert tile(1, steps=steps) == tile(1)
        assert tile((steps + 1) // 2, steps=steps) == tile(3)
        assert tile(steps, steps=steps) == tile(5)


def test_non_positions_are_dotted_and_unfilled() -> None:
    for code in NON_POSITIONS:
        image = tile(code)
        assert image.pixelColor(3, 3) == LIGHT.base
        border = [image.pixelColor(x, 0) for x in range(20)]
        assert 4 <= sum(colour == LIGHT.line for colour in border) <= 10
    assert pixels_of(tile(SILENT), LIGHT.text2) == rects((5, 7, 2, 2), (9, 7, 2, 2), (13, 7, 2, 2))


def test_small_tiles_keep_their_glyph_and_smaller_ones_only_the_solid() -> None:
    assert changed(tile(1, height=10), tile(2, height=10)) >= 6
    for code in (1, 4, 5):
        image = tile(code, height=9).copy(4, 3, 3, 3)
        assert colours(image) == {LIGHT.solid(code).name()}
    assert changed(tile(4, height=8), tile(4, height=8, conditional=True)) >= 6


def test_a_screen_of_twice_the_pixels_does_not_make_a_small_tile_readable() -> None:
    assert colours(tile(4, height=9, dpr=2)) == {LIGHT.solid(4).name()}


@pytest.mark.parametrize(("code", "steps"), [(0, 5), (6, 5), (4, 3), (100, 5), (105, 5), (-1, 7)])
def test_an_unknown_stance_is_an_error(code: int, steps: int) -> None:
    with pytest.raises(ValueError, match="code"):
        tile(code, steps=steps)
    with pytest.raises(ValueError, match="code"):
        painted(
            20, 16, lambda p: paint_former_tile(p, QRectF(0, 0, 20, 16), code, LIGHT, steps=steps)
        )
    with pytest.raises(ValueError, match="code"):
        TileCache(LIGHT, 1).pixmap(code, steps, False, 16)


def test_a_painter_is_left_as_it_was() -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(5, 5)
    painter.setPen(QColor("red"))
    before = painter.worldTransform()
    paint_tile(painter, QRectF(0, 0, 20, 16), 3, LIGHT, conditional=True)
    paint_status(painter, QRectF(0, 0, 12, 12), Status.AGREED, LIGHT)
    paint_distribution(painter, QRectF(0, 0, 50, 10), (1, 1, 1, 1, 1), 1, LIGHT, numbers=True)
    hatch(painter, QRectF(0, 0, 20, 20), LIGHT)
    assert painter.worldTransform() == before
    assert painter.pen().color() == QColor("red")
    assert not painter.hasClipping()
    painter.end()


def test_a_former_tile_is_the_outline_in_grey() -> None:
    for code in FIVE:
        image = painted(
            20, 16, lambda p, c=code: paint_former_tile(p, QRectF(0, 0, 20, 16), c, LIGHT)
        )
        assert not pixels_of(image, LIGHT.solid(code))
        assert pixels_of(image, LIGHT.line)
        assert pixels_of(image, LIGHT.text2)


def test_tiles_can_be_painted_on_paper() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QPdfWriter(buffer)
    painter = QPainter(page)
    for code in ALL_CODES:
        paint_tile(painter, QRectF(100, 100, 250, 200), code, MONO)
    paint_distribution(painter, QRectF(100, 400, 900, 150), (3, 0, 1, 1, 0), 2, MONO, numbers=True)
    painter.end()
    assert buffer.data().startsWith(b"%PDF")


# ---------------------------------------------------------------------- cache


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_cached_tiles_look_like_painted_ones(dpr: float) -> None:
    cache = TileCache(DARK, dpr)
    for code in ALL_CODES:
        drawn = painted(20, 16, lambda p, c=code: cache.draw(p, QPointF(0, 0), c), DARK.base, dpr)
        assert close(drawn, tile(code, DARK, dpr=dpr))


def test_a_cached_tile_is_painted_once_and_stands_on_whole_pixels() -> None:
    cache = TileCache(LIGHT, 1.5)
    assert cache.pixmap(2, 5, True, 16).cacheKey() == cache.pixmap(2, 5, True, 16).cacheKey()
    assert cache.pixmap(2, 5, True, 16).cacheKey() != cache.pixmap(2, 5, False, 16).cacheKey()
    image = painted(30, 20, lambda p: cache.draw(p, QPointF(3.1, 1.2), 4), dpr=1.5)
    assert colours(image) == {LIGHT.base.name(), LIGHT.solid(4).name(), LIGHT.glyph(4).name()}


# ---------------------------------------------------------------------- marks and statuses


def mark_image(mark: Mark, palette: Palette = LIGHT, color: QColor | None = None) -> QImage:
    return painted(
        12, 12, lambda p: paint_mark(p, QRectF(0, 0, 12, 12), mark, palette, color), palette.base
    )


def test_every_mark_differs_from_every_other_without_colour() -> None:
    marks = {mark: in_grey(mark_image(mark, MONO, MONO.text)) for mark in Mark}
    for one, other in combinations(Mark, 2):
        assert changed(marks[one], marks[other]) >= 8, f"{one} looks like {other}"


def test_only_shifts_are_accented() -> None:
    accented = {mark for mark in Mark if pixels_of(mark_image(mark), LIGHT.accent)}
    assert accented == {Mark.TOWARDS, Mark.AWAY, Mark.TERMS}


def test_a_mark_can_be_painted_in_black() -> None:
    black = QColor(0, 0, 0)
    for mark in Mark:
        image = mark_image(mark, LIGHT, black)
        assert min(QColor(name).lightness() for name in colours(image)) < 60
        assert all(image.pixelColor(x, y).saturation() == 0 for x in range(12) for y in range(12))


def test_towards_points_up_and_away_down() -> None:
    towards, away = mark_image(Mark.TOWARDS), mark_image(Mark.AWAY)
    wide = {mark: [len({x for x, y in pixels if y == row}) for row in (3, 8)] for mark, pixels in (
        ("towards", pixels_of(towards, LIGHT.accent)), ("away", pixels_of(away, LIGHT.accent))
    )}  # fmt: skip
    assert wide["towards"][0] < wide["towards"][1]
    assert wide["away"][0] > wide["away"][1]


def status_image(status: str) -> QImage:
    return painted(24, 24, lambda p: paint_status(p, QRectF(0, 0, 24, 24), status, LIGHT))


def test_the_circle_fills_up_as_a_component_is_settled() -> None:
    filling = [status for status in Status if status is not Status.CLOSED]
    ink = [len(pixels_of(status_image(status), LIGHT.text)) for status in filling]
    assert ink == sorted(ink)
    assert len(set(ink)) == len(ink)
    assert status_image(Status.OPEN).pixelColor(12, 12) == LIGHT.base
    assert status_image(Status.AGREED).pixelColor(12, 12) == LIGHT.text


def test_it_fills_clockwise_from_the_top() -> None:
    quarter = status_image(Status.UNDER_DISCUSSION)
    assert quarter.pixelColor(15, 9) == LIGHT.text
    assert quarter.pixelColor(9, 9) == quarter.pixelColor(15, 15) == LIGHT.base


def test_a_closed_component_is_a_square() -> None:
    assert status_image(Status.CLOSED).pixelColor(2, 2) == LIGHT.text
    assert status_image(Status.AGREED).pixelColor(2, 2) == LIGHT.base


def test_an_unknown_status_is_an_error() -> None:
    with pytest.raises(ValueError, match="forgotten"):
        status_image("forgotten")


def test_a_red_line_covers_whole_pixels() -> None:
    image = painted(10, 20, lambda p: paint_red_line(p, QRectF(1.2, 2.1, 3, 16), LIGHT), dpr=1.5)
    assert colours(image) == {LIGHT.base.name(), LIGHT.red_line.name()}


def test_a_hatched_cell_stays_within_its_edges() -> None:
    image = painted(40, 30, lambda p: hatch(p, QRectF(5, 5, 30, 20), LIGHT), LIGHT.text)
    outside = [image.pixelColor(x, y) for x in range(40) for y in (0, 4, 25, 29)]
    assert set(map(QColor.name, outside)) == {LIGHT.text.name()}
    assert len(colours(image.copy(5, 5, 30, 20))) > 1


# ---------------------------------------------------------------------- distribution


def bar(counts: tuple[int, ...], without: int, palette: Palette = LIGHT, **how: bool) -> QImage:
    rect = QRectF(0, 0, 120, 10)
    return painted(
        120,
        10,
        lambda p: paint_distribution(p, rect, counts, without, palette, **how),
        palette.base,
    )


def test_a_bar_gives_each_step_its_share_with_a_gap_between() -> None:
    image = bar((3, 1, 0, 0, 2), 0)
    row = [image.pixelColor(x, 1).name() for x in range(120)]
    base = LIGHT.base.name()
    assert row == (
        [LIGHT.solid(1).name()] * 59 + [base] + [LIGHT.solid(2).name()] * 19 + [base]
        + [LIGHT.solid(5).name()] * 40
    )  # fmt: skip


def test_the_light_middle_of_a_bar_has_an_edge() -> None:
    image = bar((1, 0, 1, 0, 0), 0)
    assert image.pixelColor(60, 5) == LIGHT.edge(3)
    assert image.pixelColor(62, 5) == LIGHT.solid(3)
    assert image.pixelColor(90, 0) == LIGHT.edge(3)


def test_parties_without_a_stance_are_ruled_at_the_end() -> None:
    image = bar((1, 0, 0, 0, 0), 1)
    row = [image.pixelColor(x, 5) for x in range(60, 120)]
    assert sum(colour == LIGHT.line for colour in row) == 20
    assert sum(colour == LIGHT.base for colour in row) == 40


def test_a_bar_of_nobody_is_empty() -> None:
    assert colours(bar((0, 0, 0, 0, 0), 0)) == {LIGHT.base.name()}


def test_counts_are_written_into_a_bar_for_paper(qtbot: QtBot) -> None:
    without_numbers, with_numbers = bar((5, 0, 0, 0, 1), 0), bar((5, 0, 0, 0, 1), 0, numbers=True)
    assert changed(without_numbers, with_numbers) >= 4
    dashed = bar((0, 0, 0, 0, 0), 3, numbers=True)
    assert pixels_of(dashed, LIGHT.line)
    assert changed(dashed, bar((0, 0, 0, 0, 0), 4, numbers=True)) >= 1


def test_a_bar_takes_scales_of_other_lengths() -> None:
    image = bar((1, 1, 1), 0)
    assert image.pixelColor(2, 5) == LIGHT.solid(1)
    assert image.pixelColor(60, 5) == LIGHT.solid(3)
    assert image.pixelColor(117, 5) == LIGHT.solid(5)


def test_not_applicable_is_a_slash() -> None:
    ink = pixels_of(tile(NOT_APPLICABLE, height=32), LIGHT.text2)
    upper = [x for x, y in ink if y < 14]
    lower = [x for x, y in ink if y > 18]
    assert min(upper) > max(lower) - 4
