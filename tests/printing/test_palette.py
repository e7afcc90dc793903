"""Colours can be read, told apart by every kind of sight, and come from whole theme files."""

import math
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from negotiator import assets
from negotiator.domain.errors import NegotiatorError
from negotiator.printing import palette as palette_module
from negotiator.printing.palette import Palette, contrast
from tests.printing.sights import SIGHTS, linear_light

THEMES = ("light", "dark", "mono")
FIVE = range(1, 6)


def seen(colour: QColor, sight: str) -> tuple[float, float, float]:
    """The colour as CIELab under D65, seen by an eye of this kind."""
    r, g, b = linear_light(colour, SIGHTS[sight])
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """How different two colours look (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif abs(turn) > 180:
        turn -= math.copysign(360, turn)
    hue_step = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    mean_h = h1 + h2
    if c1 * c2:
        mean_h = (h1 + h2) / 2 if abs(h1 - h2) <= 180 else ((h1 + h2 + 360) / 2) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    turned = 60 * math.exp(-(((mean_h - 275) / 25) ** 2))
    r_t = -2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7)) * math.sin(math.radians(turned))
    light, chroma, hue = (l2 - l1) / s_l, (c2 - c1) / s_c, hue_step / s_h
    return math.sqrt(light**2 + chroma**2 + hue**2 + r_t * chroma * hue)


def test_the_measure_of_difference_agrees_with_its_published_examples() -> None:
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)
    assert ciede2000((50, 2.5, 0), (58, 24, 15)) == pytest.approx(19.4535, abs=1e-4)
    assert ciede2000((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514)) == pytest.approx(
        0.9082, abs=1e-4
    )


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize(("theme", "least"), [("light", 20), ("dark", 16)])
def test_any_two_stances_differ_for_every_kind_of_sight(
    theme: str, least: float, sight: str
) -> None:
    palette = Palette.load(theme)
    for one, other in combinations(FIVE, 2):
        apart = ciede2000(seen(palette.solid(one), sight), seen(palette.solid(other), sight))
        assert round(apart, 1) >= least, f"steps {one} and {other}"


@pytest.mark.parametrize(
    ("theme", "ratios"),
    [("light", (6.9, 7.7, 10.6, 6.0, 10.1)), ("dark", (8.4, 5.6, 5.7, 5.6, 8.6))],
)
def test_glyphs_stand_out_from_their_tiles_as_much_as_promised(
    theme: str, ratios: tuple[float, ...]
) -> None:
    palette = Palette.load(theme)
    measured = [contrast(palette.glyph(step), palette.solid(step)) for step in FIVE]
    assert measured == pytest.approx(ratios, abs=0.06)


@pytest.mark.parametrize(
    ("theme", "on_base"),
    [
        ("light", {"text": 16.8, "text2": 8.3, "text3": 5.7, "accent": 7.9}),
        ("dark", {"text": 13.9, "text2": 9.3, "text3": 6.5, "accent": 8.1}),
    ],
)
def test_text_on_base_is_as_readable_as_promised(theme: str, on_base: dict[str, float]) -> None:
    palette = Palette.load(theme)
    measured = {role: contrast(getattr(palette, role), palette.base) for role in on_base}
    assert measured == pytest.approx(on_base, abs=0.06)


@pytest.mark.parametrize(
    ("theme", "least"),
    [
        ("light", {"text": 11.6, "text2": 5.7, "edge": 5.2}),
        ("dark", {"text": 9.2, "text2": 6.1, "edge": 5.3}),
    ],
)
def test_text_and_edges_can_be_read_on_every_tint(theme: str, least: dict[str, float]) -> None:
    palette = Palette.load(theme)
    for step in FIVE:
        tint = palette.tint(step)
        assert contrast(palette.text, tint) >= least["text"] - 0.05
        assert contrast(palette.text2, tint) >= least["text2"] - 0.05
        assert contrast(palette.edge(step), tint) >= least["edge"] - 0.05


@pytest.mark.parametrize(
    ("theme", "line", "inserted", "deleted"), [("light", 3.3, 7.4, 7.5), ("dark", 3.8, 7.0, 7.0)]
)
def test_edges_of_controls_and_changed_words_are_as_clear_as_promised(
    theme: str, line: float, inserted: float, deleted: float
) -> None:
    palette = Palette.load(theme)
    assert contrast(palette.line, palette.chrome) == pytest.approx(line, abs=0.06)
    assert contrast(palette.inserted, palette.inserted_ground) == pytest.approx(inserted, abs=0.06)
    assert contrast(palette.deleted, palette.deleted_ground) == pytest.approx(deleted, abs=0.06)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_selected_text_and_default_buttons_can_be_read(theme: str) -> None:
    palette = Palette.load(theme)
    assert contrast(palette.text, palette.accent_soft) >= 7
    assert contrast(palette.on_accent, palette.accent) >= 7
    assert contrast(palette.warn, palette.chrome) >= 4.5


def test_tints_on_black_and_white_paper_darken_away_from_agreement() -> None:
    palette = Palette.load("mono")
    tints = [palette.tint(step).name().upper() for step in FIVE]
    assert tints == ["#FFFFFF", "#FFFFFF", "#F4F4F4", "#E6E6E6", "#D2D2D2"]
    assert palette.red_line.name() == palette.accent.name() == "#000000"


def test_black_and_white_paper_gets_only_greys() -> None:
    palette = Palette.load("mono")
    colours = [getattr(palette, role) for role in palette_module.ROLES]
    for steps in (4, 5, 6):
        for step in range(1, steps + 1):
            colours += [palette.solid(step, steps), palette.edge(step, steps)]
    assert {colour.saturation() for colour in colours} == {0}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("steps", [3, 4, 6, 7])
def test_other_scales_end_in_the_same_colours(theme: str, steps: int) -> None:
    palette = Palette.load(theme)
    for kind in ("solid", "glyph", "tint", "edge"):
        colour = getattr(palette, kind)
        assert colour(1, steps) == colour(1)
        assert colour(steps, steps) == colour(5)
        if steps % 2:
            assert colour((steps + 1) // 2, steps) == colour(3)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("steps", [3, 4, 5, 6, 7])
def test_every_step_of_every_scale_has_a_glyph_and_an_edge_that_can_be_read(
    theme: str, steps: int
) -> None:
    palette = Palette.load(theme)
    for step in range(1, steps + 1):
        assert contrast(palette.glyph(step, steps), palette.solid(step, steps)) >= 4.5
        assert contrast(palette.edge(step, steps), palette.tint(step, steps)) >= 4.5
        assert contrast(palette.text, palette.tint(step, steps)) >= 9


def test_a_step_between_two_colours_lies_between_them_in_lightness() -> None:
    palette = Palette.load("light")
    lightness = [seen(palette.solid(step, 7), "normal")[0] for step in range(1, 8)]
    assert lightness[:4] == sorted(lightness[:4])
    assert lightness[3:] == sorted(lightness[3:], reverse=True)


@pytest.mark.parametrize(("step", "steps"), [(0, 5), (6, 5), (1, 2), (1, 8)])
def test_there_is_no_colour_for_a_step_that_no_scale_has(step: int, steps: int) -> None:
    with pytest.raises(ValueError, match="step"):
        Palette.load("light").solid(step, steps)


def test_a_palette_is_read_once() -> None:
    assert Palette.load("dark") is Palette.load("dark")
    assert Palette.load("dark").dark
    assert not Palette.load("light").dark


def test_a_missing_theme_is_told_to_the_user() -> None:
    with pytest.raises(NegotiatorError, match="missing"):
        Palette.load("sepia")


@pytest.mark.parametrize(
    ("whole", "broken"),
    [
        ("dark = false", "dark = maybe"),
        ("dark = false", 'dark = "no"'),
        ('base = "#FFFFFF"', ""),
        ('base = "#FFFFFF"', 'base = "#FFFFFG"'),
        ('base = "#FFFFFF"', "base = 7"),
        ("solid = [", 'solid = ["#000000", '),
        ("[stances]", "[positions]"),
    ],
)
def test_a_theme_that_is_not_whole_is_told_to_the_user(
    whole: str, broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = assets.path("themes/light.toml").read_text(encoding="utf-8")
    assert whole in written
    (tmp_path / "broken.toml").write_text(written.replace(whole, broken), encoding="utf-8")
    monkeypatch.setattr(assets, "path", lambda name: tmp_path / name.removeprefix("themes/"))
    with pytest.raises(NegotiatorError, match="broken"):
        Palette.load("broken")
