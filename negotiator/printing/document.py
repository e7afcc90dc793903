"""A report as a document: pages laid out as data, each saying what it is and that it is n of m."""

import os
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPainter

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.language import current, is_from_the_right, speaking, tr
from negotiator.printing import (
    comparison_pages,
    matrix_pages,
    moved_pages,
    position_pages,
    seed_pages,
    timeline_pages,
)
from negotiator.printing.frame import PageFrame
from negotiator.printing.palette import Palette
from negotiator.printing.paper import Page, Section, Space, Strip, paginate
from negotiator.printing.words import DOTS
from negotiator.reports.question import ask, labelled
from negotiator.store.record import Record

Report = Callable[[Record, Perspective, Space], list[Section]]
PAGES: dict[str, Report] = {
    "matrix": matrix_pages.sections,
    "timeline": timeline_pages.sections,
    "moved": moved_pages.sections,
    "comparison": comparison_pages.sections,
    "tables": seed_pages.sections,
    "participants": seed_pages.participants,
    "consequences": seed_pages.consequences,
    "positions": position_pages.sections,
    "cell": position_pages.cells,
}


_LEAST_BODY = 0.3
"""Of the height of a page."""


class Bookmark(NamedTuple):
    """Where a reader may want to go: its words, how deep, its page from 0, and how far down.

    ``top`` is the part of the page's height above it, from 0 to 1.
    """

    words: str
    level: int
    page: int
    top: float


class Pages(ABC):
    """What is laid out on pages of one size, and can be painted.

    Attributes:
        setup: how it lies on paper.
        title: what it is called.
        language: the code of the language that it speaks, also while it is painted.
        is_from_the_right: whether its columns begin at the right.
        pages: the pages, in order.
        size: width and height of a page, in dots of the text's size.
        body: where on a page its rows lie.
    """

    setup: PageSetup
    title: str
    language: str
    is_from_the_right: bool = False
    pages: list[Page]
    size: tuple[float, float]
    body: QRectF
    palette: Palette

    @property
    def scale(self) -> float:
        """Points of the page to a dot of its layout."""
        return self.setup.text_size / 100 / DOTS

    @abstractmethod
    def around(self, number: int) -> list[tuple[QPointF, Strip]]:
        """Return the strips around the body of a page, and where on the page they stand."""

    def bookmarks(self) -> Iterator[Bookmark]:
        """Yield what a reader may want to go to, in order."""
        for number, page in enumerate(self.pages):
            for each in page.bookmarks:
                top = (self.body.top() + each.top) / self.size[1]
                yield Bookmark(each.words, each.level, number, top)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page ``number``, counted from 0; the painter counts in dots of the layout."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strips = self.around(number)
        for top, strip in self.pages[number].strips:
            strips.append((QPointF(self.body.left(), self.body.top() + top), strip))
        for at, strip in strips:
            for item in strip.items:
                item.paint(painter, self.palette, at)


class Document(Pages):
    """A report laid out on pages, each saying what it shows, of whose record."""

    def __init__(
        self,
        record: Record,
        perspective: Perspective,
        setup: PageSetup,
        goes_on: Callable[[], object] = lambda: None,
    ) -> None:
        """Lay a report out; ``goes_on`` is called for each row, and may raise to end it.

        Raises:
            NegotiatorError: the paper has no room for it, or something asked for is not there.
        """
        self.setup = setup
        with speaking(setup.language):
            self.language = current()
            self._lay_out(record.as_known(perspective.known_at), perspective, goes_on)

    def _lay_out(
        self, record: Record, perspective: Perspective, goes_on: Callable[[], object]
    ) -> None:
        setup = self.setup
        self.title = labelled(setup.title, record.negotiation.title)
        palette = Palette.load("mono" if setup.is_monochrome else "light")
        self.palette = palette
        self._frame = PageFrame(record, ask(record, perspective), setup, palette)
        self.size = self._frame.size
        self._check_room()
        body = self._frame.body
        space = Space(palette, body.width(), body.height() * 0.95, setup.density, goes_on)
        sections = PAGES[setup.report](record, perspective, space)
        self._frame.make_room(sections)
        self._check_room()
        self.body = self._frame.body
        self.pages: list[Page] = paginate(sections, self.body.height(), goes_on)
        self.is_from_the_right = is_from_the_right()
        if self.is_from_the_right:
            self._mirror()

    def _mirror(self) -> None:
        """Let the columns of all pages begin at the right."""
        width = self.body.width()
        mirrored: dict[int, Strip] = {}
        for page in self.pages:
            for n, (top, strip) in enumerate(page.strips):
                if id(strip) not in mirrored:
                    mirrored[id(strip)] = strip.mirrored(width)
                page.strips[n] = top, mirrored[id(strip)]

    def _check_room(self) -> None:
        """Make sure that the frame leaves room for something in it.

        Raises:
            NegotiatorError: it does not.
        """
        if self._frame.body.height() < self.size[1] * _LEAST_BODY:
            raise NegotiatorError(
                tr("Title and foot leave no room on this page."),
                tr("Choose larger paper, smaller margins or smaller text."),
            )

    def around(self, number: int) -> list[tuple[QPointF, Strip]]:
        """Return the frame of a page."""
        with speaking(self.language):
            found = self._frame.strips(self.pages[number], number, len(self.pages))
        if self.is_from_the_right:
            return [(at, strip.mirrored(self.body.width())) for at, strip in found]
        return found


def ensure_application() -> None:
    """Make sure that text can be painted, also where there is no display.

    On Linux none is asked for even where one is named: it may not let us in, and Qt would end the
    program for that.
    """
    if QGuiApplication.instance() is not None:
        return
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ensure_application.kept = QGuiApplication(["negotiator"])  # type: ignore[attr-defined]
