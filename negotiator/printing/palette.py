"""The colours of the program by role and by stance, read from the theme files."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtGui import QColor

from negotiator import assets
from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr

ROLES = (
    "base",
    "chrome",
    "header",
    "group",
    "hair",
    "line",
    "text",
    "text2",
    "text3",
    "accent",
    "accent_soft",
    "on_accent",
    "inserted",
    "inserted_ground",
    "deleted",
    "deleted_ground",
    "warn",
    "round",
    "red_line",
)
STANCE_COLOURS = ("solid", "glyph", "tint", "edge")
ANCHORS = 5
FEWEST_STEPS, MOST_STEPS = 3, 7
READABLE = 4.5

_Lab = tuple[float, float, float]
_loaded: dict[str, "Palette"] = {}


class Palette:
    """The colours of one theme.

    Attributes:
        name: the theme's name, "light", "dark" or "mono".
        dark: whether light text stands on a dark ground.

    The other attributes are the roles of the theme, which everything but a stance is painted in.
    """

    __slots__ = (*ROLES, "_anchors", "_stances", "dark", "name")

    name: str
    dark: bool
    base: QColor
    chrome: QColor
    header: QColor
    group: QColor
    hair: QColor
    line: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    inserted: QColor
    inserted_ground: QColor
    deleted: QColor
    deleted_ground: QColor
    warn: QColor
    round: QColor
    red_line: QColor

    def __init__(
        self,
        name: str,
        roles: Mapping[str, QColor],
        stances: Mapping[str, Sequence[QColor]],
        *,
        dark: bool,
    ) -> None:
        self.name = name
        self.dark = dark
        for role in ROLES:
            setattr(self, role, roles[role])
        self._anchors = {kind: tuple(stances[kind]) for kind in STANCE_COLOURS}
        self._stances: dict[tuple[str, int, int], QColor] = {}

    @classmethod
    def load(cls, name: str) -> "Palette":
        """Return the palette of a theme file; the same object each time.

        Raises:
            NegotiatorError: the file is missing or is no theme.
        """
        if name not in _loaded:
            _loaded[name] = _read(name)
        return _loaded[name]

    def __repr__(self) -> str:
        return f"Palette({self.name!r})"

    # ------------------------------------------------------------------ stances

    def solid(self, step: int, steps: int = ANCHORS) -> QColor:
        """Return the ground of the tile of a step."""
        return self._stance("solid", step, steps, self._between)

    def glyph(self, step: int, steps: int = ANCHORS) -> QColor:
        """Return the colour of the glyph that stands on the solid of a step."""
        return self._stance("glyph", step, steps, self._readable)

    def tint(self, step: int, steps: int = ANCHORS) -> QColor:
        """Return the ground of a cell that holds a step."""
        return self._stance("tint", step, steps, self._between)

    def edge(self, step: int, steps: int = ANCHORS) -> QColor:
        """Return the colour of outlines and hollow glyphs of a step, seen on base and tint."""
        return self._stance("edge", step, steps, self._between)

    # ------------------------------------------------------------------ internals

    def _stance(
        self, kind: str, step: int, steps: int, find: Callable[[str, int, int], QColor]
    ) -> QColor:
        key = (kind, step, steps)
        colour = self._stances.get(key)
        if colour is None:
            colour = self._stances[key] = find(*key)
        return colour

    def _between(self, kind: str, step: int, steps: int) -> QColor:
        before, after, share = _place(step, steps)
        anchors = self._anchors[kind]
        return blend(anchors[before], anchors[after], share) if share else anchors[before]

    def _readable(self, kind: str, step: int, steps: int) -> QColor:
        before, after, share = _place(step, steps)
        anchors = self._anchors[kind]
        if not share:
            return anchors[before]
        # A colour halfway between dark and white glyphs would be read on nothing: one of the
        # neighbours' is taken, or plain black or white where the ground is halfway itself.
        ground = self.solid(step, steps)
        neighbours = (anchors[before], anchors[after])
        best = max(neighbours, key=lambda colour: contrast(colour, ground))
        if contrast(best, ground) < READABLE:
            plain = (QColor("black"), QColor("white"))
            best = max(plain, key=lambda colour: contrast(colour, ground))
        return best


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours after WCAG 2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one.rgb()), _luminance(other.rgb())))
    return (lighter + 0.05) / (darker + 0.05)


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """Return the colour ``share`` of the way between two, where equal steps look equal."""
    start, end = _oklab(one), _oklab(other)
    light, a, b = (here + (there - here) * share for here, there in zip(start, end, strict=True))
    return _from_oklab((light, a, b))


# ---------------------------------------------------------------------- reading


def _read(name: str) -> Palette:
    path = assets.path(f"themes/{name}.toml")
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        dark, roles, stances = content["dark"], content["roles"], content["stances"]
        if not isinstance(dark, bool):
            raise TypeError("dark is neither true nor false")
        return Palette(
            name,
            {role: _colour(roles[role]) for role in ROLES},
            {kind: _anchor_colours(stances[kind]) for kind in STANCE_COLOURS},
            dark=dark,
        )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise NegotiatorError(
            tr(
                "The colours of the theme “{name}” cannot be read ({error}).",
                name=name,
                error=error,
            ),
            tr("Install Negotiator again, or mend the theme file."),
        ) from error


def _colour(written: object) -> QColor:
    colour = QColor.fromString(written) if isinstance(written, str) else QColor()
    if not colour.isValid():
        raise ValueError(tr("{value} is no colour", value=repr(written)))
    return colour


def _anchor_colours(written: object) -> tuple[QColor, ...]:
    if not isinstance(written, list) or len(written) != ANCHORS:
        raise ValueError(tr("each list of stance colours has {number} colours", number=ANCHORS))
    return tuple(_colour(item) for item in written)


# ---------------------------------------------------------------------- colour


def _place(step: int, steps: int) -> tuple[int, int, float]:
    """Return the anchors before and after a step, and how far it lies between them."""
    if not FEWEST_STEPS <= steps <= MOST_STEPS:
        raise ValueError(f"a scale has {FEWEST_STEPS} to {MOST_STEPS} steps, not {steps}")
    if not 1 <= step <= steps:
        raise ValueError(f"step {step} is not on a scale of {steps}")
    before, rest = divmod((step - 1) * (ANCHORS - 1), steps - 1)
    return before, min(before + 1, ANCHORS - 1), rest / (steps - 1)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _displayed(part: float) -> float:
    part = min(1.0, max(0.0, part))
    return part * 12.92 if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _linear_parts(colour: QColor) -> _Lab:
    return _linear(colour.redF()), _linear(colour.greenF()), _linear(colour.blueF())


@lru_cache(maxsize=1024)
def _luminance(rgb: int) -> float:
    """Return how light a colour is; of the few colours of a palette it is asked again and again."""
    red, green, blue = _linear_parts(QColor(rgb))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklab(colour: QColor) -> _Lab:
    """Return a colour in OKLab (Ottosson 2020), where equal distances look equal."""
    r, g, b = _linear_parts(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklab(lab: _Lab) -> QColor:
    light, a, b = lab
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    mixed = QColor.fromRgbF(
        _displayed(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _displayed(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _displayed(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )
    # Rounded to what a screen shows, so that a colour read back from one is the same.
    return QColor(mixed.rgb())
