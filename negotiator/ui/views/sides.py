"""On which side things stand: where a window begins at the right, left and right are changed."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter

from negotiator.ui.drawn import direction_of


def mirrored(rect: QRect, inside: QRect, *, is_mirrored: bool) -> QRect:
    """Return a part of a rectangle where it stands in a mirrored window."""
    if not is_mirrored:
        return inside
    left = rect.left() + rect.right() - inside.right()
    return QRect(left, inside.top(), inside.width(), inside.height())


def turned(rect: QRectF, inside: QRectF, *, is_mirrored: bool) -> QRectF:
    """Return a part of a rectangle between pixels where it stands in a mirrored window."""
    if not is_mirrored:
        return inside
    left = rect.left() + rect.right() - inside.right()
    return QRectF(left, inside.top(), inside.width(), inside.height())


def beginning() -> Qt.AlignmentFlag:
    """Return the side on which lines of the window begin, for a label whose own words may not."""
    is_mirrored = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def draw_text(
    painter: QPainter, rect: QRect | QRectF, words: str, *, trailing: bool, mirror: bool
) -> None:
    """Draw one line of text at the leading or trailing side of a rectangle."""
    direction = direction_of(words)
    if direction != Qt.LayoutDirection.LayoutDirectionAuto:
        painter.setLayoutDirection(direction)
    side = Qt.AlignmentFlag.AlignRight if trailing != mirror else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, words)
