"""How large things are drawn in a picture that stands on a screen or on paper."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QFont


class TypeSizes(NamedTuple):
    """Lengths and fonts for a picture that is painted on a screen and on paper alike.

    ``unit`` turns a length in pixels at the usual zoom into the device's; ``font`` gives a font by
    its size in such pixels and its weight.
    """

    unit: Callable[[float], float]
    font: Callable[[float, int], QFont]
