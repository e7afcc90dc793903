"""Words that go on in a further line, and can be selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def wrapped_words(text: str, *, quiet: bool = False, strong: bool = False) -> QLabel:
    """Return a text as it is, or stood back (``quiet``), or as a statement (``strong``)."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    if quiet:
        label.setProperty("role", "quiet")
    elif strong:
        label.setProperty("role", "strong")
    return label
