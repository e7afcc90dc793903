"""What is wrong with pages as they are laid out: texts that leave their places or meet."""

from PySide6.QtCore import QRectF

from negotiator.printing.items import Text
from negotiator.printing.paper import Strip

_ROUNDING = 1.5


def wrong_on(document):
    """Return what a reader could not read on the pages of a document, in words."""
    found = []
    page_box = QRectF(0, 0, *document.size)
    for number, page in enumerate(document.pages):
        if page.filled > document.body.height() + _ROUNDING:
            found.append(f"page {number + 1} is fuller than it is high")
        for top, strip in page.strips:
            found += _wrong(strip, QRectF(0, 0, document.body.width(), strip.height), number)
            if top + strip.height > document.body.height() + _ROUNDING:
                found.append(f"a strip reaches below page {number + 1}")
        boxes = [document.body]
        for at, strip in document.around(number):
            box = QRectF(at.x(), at.y(), document.body.width(), strip.height)
            found += _wrong(strip, QRectF(0, 0, box.width(), box.height()), number)
            if not page_box.contains(box):
                found.append(f"the frame leaves page {number + 1}")
            found += [
                f"page {number + 1}: {strip.words[:40]} lies on {other}"
                for other in boxes
                if _meet(box, other)
            ]
            boxes.append(box)
    return found


def _wrong(strip: Strip, box: QRectF, page: int):
    found = []
    room = box.adjusted(-_ROUNDING, -_ROUNDING, _ROUNDING, _ROUNDING)
    placed = []
    for item in strip.items:
        if item.is_ground:
            continue
        covers = item.rect
        if isinstance(item, Text):
            if not item.words.text.strip():
                continue
            covers = item.words.inside(item.first, item.last).translated(item.origin)
            place = item.rect.adjusted(-_ROUNDING, -_ROUNDING, _ROUNDING, _ROUNDING)
            if not place.contains(covers):
                found.append(f"page {page + 1}: “{item.words.text[:40]}” leaves its place")
        if not room.contains(covers):
            found.append(f"page {page + 1}: {item!r:.60} leaves its row")
        edges = covers.getCoords()
        left, top, right, bottom = edges
        found += [
            f"page {page + 1}: {item!r:.60} lies on something"
            for left_, top_, right_, bottom_ in placed
            if min(right, right_) - max(left, left_) > 2 * _ROUNDING
            and min(bottom, bottom_) - max(top, top_) > 4 * _ROUNDING
        ]
        placed.append(edges)
    return found


def _meet(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > 2 * _ROUNDING and shared.height() > 4 * _ROUNDING
