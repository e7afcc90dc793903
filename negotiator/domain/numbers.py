"""The order of component numbers: A.2 before A.10, 17 before 17a, 17a before 17 bis."""

import re

_PARTS = re.compile(r"(\d+)|([^\W\d_]+)", re.UNICODE)


def sort_key(number: str) -> str:
    """Return text whose plain order is the order in which people read these numbers."""
    parts = []
    for digits, letters in _PARTS.findall(number.casefold()):
        parts.append(f"{int(digits):09d}" if digits else f"~{letters}")
    return "\x1f".join(parts) or number
