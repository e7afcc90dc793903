"""Numbers of components: their order, and numbers between others.

A.2 comes before A.10, 17 before 17a, 17a before 17bis, 17bis before 17ter.
"""

import re
from collections.abc import Iterable
from string import ascii_lowercase

_PARTS = re.compile(r"(\d+)|([^\W\d_]+)", re.UNICODE)
_LATIN = (
    "bis",
    "ter",
    "quater",
    "quinquies",
    "sexies",
    "septies",
    "octies",
    "novies",
    "decies",
)
_ORDER = {word: n for n, word in enumerate(_LATIN)}
_SUFFIX = re.compile(rf"(?i)(.*?\d)[ -]?({'|'.join(_LATIN)}|[a-z])$")


def sort_key(number: str) -> str:
    """Return text whose plain order is the order in which people read these numbers."""
    parts = []
    for digits, letters in _PARTS.findall(number.casefold()):
        if digits:
            parts.append(f"{int(digits):09d}")
        elif letters in _ORDER:
            parts.append(f"~~{_ORDER[letters]}")
        else:
            parts.append(f"~{letters}")
    return "\x1f".join(parts) or number


def next_numbers(number: str, taken: Iterable[str]) -> list[str]:
    """Return numbers that come right after one and before the next whole one, as drafts write them.

    The next letter (17a after 17, 17b after 17a) and the next Latin suffix (17bis, 17ter) that are
    not taken.
    """
    used = {each.casefold() for each in taken}
    match = _SUFFIX.fullmatch(number)
    stem = match.group(1) if match else number
    found = []
    for suffixes in (ascii_lowercase, _LATIN):
        for suffix in suffixes:
            new = f"{stem}{suffix}"
            if new.casefold() not in used and sort_key(new) > sort_key(number):
                found.append(new)
                break
    return found


def renumbered(number: str, old: str, new: str) -> str:
    """Return a number of something below ``old`` when that becomes ``new``; others stay."""
    if number == old:
        return new
    rest = number[len(old) :]
    return f"{new}{rest}" if number.startswith(old) and not rest[:1].isalnum() else number
