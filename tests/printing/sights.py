"""Eyes of four kinds, and a sheet printed in grey: how each of them sees a colour."""

from PySide6.QtGui import QColor

Linear = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
SIGHTS: dict[str, tuple[Linear, Linear, Linear]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_WEIGHTS = (0.2126729, 0.7151522, 0.0721750)
# Greyscale, as a printer mixes it: the luminance of a colour and nothing else.
IN_GREY = (_WEIGHTS, _WEIGHTS, _WEIGHTS)


def linear_light(colour: QColor, sight: tuple[Linear, Linear, Linear] = SIGHTS["normal"]) -> Linear:
    """Red, green and blue in linear light, 0 to 1, as an eye of this kind sees them."""
    plain = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    r, g, b = (
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, plain, strict=True)))) for row in sight
    )
    return r, g, b


def luminance(colour: QColor, sight: tuple[Linear, Linear, Linear]) -> float:
    """Relative luminance (WCAG 2.2), 0 to 1, as an eye of this kind sees it."""
    return sum(w * c for w, c in zip(_WEIGHTS, linear_light(colour, sight), strict=True))


def seen_contrast(one: QColor, other: QColor, sight: tuple[Linear, Linear, Linear]) -> float:
    """Contrast of two colours (WCAG 2.2), 1 to 21, as an eye of this kind sees them."""
    low, high = sorted((luminance(one, sight), luminance(other, sight)))
    return (high + 0.05) / (low + 0.05)
