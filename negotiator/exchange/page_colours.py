"""The colours of the program as a style sheet, for pages that follow the reader's light or dark."""

from collections.abc import Iterator

from negotiator.exchange.cells import between, theme

_READABLE = 4.5
_DARK, _WHITE = "#000000", "#FFFFFF"


def colour_rules(steps: int) -> str:
    """Return rules that give each role a variable, and each step of a scale a class.

    Within ``.s1``, ``.s2`` and so on, ``--solid``, ``--glyph``, ``--tint`` and ``--edge`` are the
    colours of the step, and ``--round`` is the corner of its tile.
    """
    light, dark = ("\n".join(_rules(name, steps)) for name in ("light", "dark"))
    shapes = "\n".join(f".s{n} {{ --round: {_corner(n, steps)}; }}" for n in range(1, steps + 1))
    in_the_dark = "@media screen and (prefers-color-scheme: dark) {"
    return "\n".join((light, shapes, in_the_dark, dark, "}"))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours after WCAG 2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def stance_colours(name: str, n: int, steps: int) -> dict[str, str]:
    """Return the colours of step ``n``, from 0, in a theme: of its tile, its cell and its edge."""
    stances = theme(name)["stances"]
    found = {kind: between(stances[kind], n, steps) for kind in ("solid", "tint", "edge")}
    glyphs = stances["glyph"]
    first = n * (len(glyphs) - 1) // max(1, steps - 1)
    # Halfway between a dark and a white glyph would be read on nothing.
    ground = found["solid"]
    found["glyph"] = max(glyphs[first : first + 2], key=lambda each: contrast(each, ground))
    if contrast(found["glyph"], ground) < _READABLE:
        found["glyph"] = max((_DARK, _WHITE), key=lambda each: contrast(each, ground))
    return found


def _rules(name: str, steps: int) -> Iterator[str]:
    roles = theme(name)["roles"]
    yield _rule(":root", {role.replace("_", "-"): colour for role, colour in roles.items()})
    for n in range(steps):
        yield _rule(f".s{n + 1}", stance_colours(name, n, steps))


def _rule(selector: str, values: dict[str, str]) -> str:
    inside = " ".join(f"--{name}: {value};" for name, value in values.items())
    return f"{selector} {{ {inside} }}"


def _corner(n: int, steps: int) -> str:
    """Return the corner of a tile: shape says the side."""
    middle = (steps + 1) / 2
    return "1em" if n < middle else "3px" if n == middle else "0"


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)
