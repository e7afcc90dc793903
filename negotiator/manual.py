"""The help: pages of Markdown under ``resources/help``, in the order of their file names.

The window shows them, and the same text is printed as the user guide.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from negotiator import assets

FIRST = "01-first-hour"
NEWS = "whats-new"
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)


class Page(NamedTuple):
    """One page: the name of its file without the suffix, its title, and its Markdown."""

    name: str
    title: str
    text: str


class Part(NamedTuple):
    """A part of a page, below one of its headings."""

    page: Page
    heading: str
    text: str


@cache
def pages() -> tuple[Page, ...]:
    """Return all pages in order.

    Raises:
        NegotiatorError: the installation is not whole.
    """
    found = []
    for path in sorted(assets.path("help").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found.append(Page(path.stem, _HEADING.findall(text)[0][1], text))
    return tuple(found)


def news() -> Page:
    """Return what has changed from version to version.

    Raises:
        NegotiatorError: the installation is not whole.
    """
    text = assets.path(assets.CHANGES).read_text(encoding="utf-8")
    return Page(NEWS, _HEADING.findall(text)[0][1], text)


def page(name: str) -> Page:
    """Return a page by its name, with or without its number; the first one where there is none."""
    for each in (*pages(), news()):
        if name in (each.name, each.name.partition("-")[2]):
            return each
    return pages()[0]


def parts(found: Page) -> Iterator[Part]:
    """Yield the parts of a page in order."""
    heads = list(_HEADING.finditer(found.text))
    for n, head in enumerate(heads):
        end = heads[n + 1].start() if n + 1 < len(heads) else len(found.text)
        yield Part(found, head[2], found.text[head.end() : end].strip())


def search(words: str) -> list[Part]:
    """Return the parts in which all words stand, those with one in their heading first."""
    wanted = words.casefold().split()
    if not wanted:
        return []
    found = []
    for each in pages():
        for part in parts(each):
            heading = part.heading.casefold()
            text = f"{heading} {part.text.casefold()}"
            if all(word in text for word in wanted):
                found.append((not any(word in heading for word in wanted), part))
    return [part for _, part in sorted(found, key=lambda each: each[0])]


def anchor(heading: str) -> str:
    """Return what a link to a heading calls it."""
    return re.sub(r"[^\w-]", "", heading.casefold().replace(" ", "-"))
