"""Room: whether what is shown has the room that its words need, and stands where it is seen."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from negotiator.ui.drawn import OneLine

SMALL = QSize(1280, 800)
"""The smallest screen that the program is made for."""
BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)


def without_room(top: QWidget) -> list[str]:
    """Return what is cut off, reaches out of what it stands in, or lies on something else."""
    return [*clipped(top), *outside(top), *overlapping(top)]


def too_large(dialog: QWidget) -> list[str]:
    """Return the size of a dialog that a small screen has no room for."""
    is_seen = dialog.width() <= SMALL.width() and dialog.height() <= SMALL.height()
    return [] if is_seen else [called(dialog)]


def called(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, *BUTTONS)):
        words = widget.text()
    elif isinstance(widget, QComboBox):
        words = widget.currentText()
    elif isinstance(widget, QHeaderView):
        words = " | ".join(cut_heads(widget))
    elif isinstance(widget, QTabBar):
        words = " | ".join(widget.tabText(n) for n in range(widget.count()))
    else:
        words = getattr(widget, "placeholderText", getattr(widget, "title", str))()
    return f"{type(widget).__name__} “{words or widget.accessibleName()}” {widget.size().toTuple()}"


def seen(top: QWidget) -> list[QWidget]:
    own = top.window()
    return [each for each in top.findChildren(QWidget) if each.isVisible() and each.window() is own]


def clipped(top: QWidget) -> list[str]:
    """Return the controls whose words have less room than they need."""
    return [called(each) for each in seen(top) if not has_room(each)]


def has_room(widget: QWidget) -> bool:
    if isinstance(widget, OneLine):
        return widget.height() >= widget.fontMetrics().height()
    if isinstance(widget, QLabel):
        return label_has_room(widget)
    if isinstance(widget, BUTTONS):
        needed = widget.sizeHint()
        if isinstance(widget, QToolButton) and widget.property("rail"):
            words = widget.fontMetrics().horizontalAdvance(widget.text())
            return widget.width() >= words
        return widget.width() >= needed.width() - 1 and widget.height() >= needed.height() - 1
    if isinstance(widget, QComboBox):
        return combo_has_room(widget)
    if isinstance(widget, QTabBar):
        return all(
            widget.tabRect(n).width() >= widget.tabSizeHint(n).width() - 1
            and widget.rect().contains(widget.tabRect(n))
            for n in range(widget.count())
        )
    if isinstance(widget, QGroupBox):
        words = widget.title().replace("&", "")
        return widget.width() >= widget.fontMetrics().horizontalAdvance(words)
    if isinstance(widget, QHeaderView):
        return not list(cut_heads(widget)) and not reaches_beyond(widget)
    if isinstance(widget, QListWidget):
        return widget.wordWrap() or widget.sizeHintForColumn(0) <= widget.viewport().width()
    if isinstance(widget, QLineEdit) and not widget.text():
        return field_has_room(widget)
    return True


def combo_has_room(combo: QComboBox) -> bool:
    """Whether a closed list has room for what is chosen in it.

    One in which names of the record are searched for is as wide as the form lets it be.
    """
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    metrics = combo.fontMetrics()
    icon = 0 if combo.itemIcon(combo.currentIndex()).isNull() else combo.iconSize().width() + 4
    words = metrics.horizontalAdvance(combo.currentText()) + icon
    by_length = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    is_searched = combo.isEditable() and combo.sizeAdjustPolicy() == by_length
    return field.height() >= metrics.height() - 1 and (is_searched or field.width() >= words - 1)


def field_has_room(field: QLineEdit) -> bool:
    """Whether a field has room for the words that stand in it while it is empty."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return inner.width() >= words


def reaches_beyond(header: QHeaderView) -> bool:
    """Whether columns that share what room there is take more than that."""
    shares = (header.sectionResizeMode(n) for n in range(header.count()))
    is_shared = any(each == QHeaderView.ResizeMode.Stretch for each in shares)
    return (
        header.orientation() == Qt.Orientation.Horizontal
        and is_shared
        and header.length() > header.width() + 1
    )


def cut_heads(header: QHeaderView) -> Iterator[str]:
    """Yield the heads of columns that are narrower than their words."""
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for n in range(header.count()):
        words = str(model.headerData(n, Qt.Orientation.Horizontal) or "")
        wide = header.fontMetrics().horizontalAdvance(words)
        if not header.isSectionHidden(n) and header.sectionSize(n) < wide:
            yield words


def label_has_room(label: QLabel) -> bool:
    if not label.text():
        return True
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width()) - 1
    needed = label.sizeHint()
    return label.width() >= needed.width() - 1 and label.height() >= needed.height() - 1


def outside(top: QWidget) -> list[str]:
    """Return the widgets that reach out of what they stand in, unless that can be scrolled."""
    found = []
    for each in seen(top):
        around = each.parentWidget()
        if around is None or is_scrolled(each) or isinstance(each, QToolBar):
            continue
        if each.objectName() == "qt_toolbar_ext_button":  # Qt leaves it where it was last needed.
            continue
        if not around.rect().contains(each.geometry()):
            found.append(f"{called(each)} {each.geometry().getRect()} in {called(around)}")
    return found


def is_scrolled(widget: QWidget) -> bool:
    return any(
        isinstance(above, QAbstractScrollArea)
        for above in (widget.parentWidget(), widget.parentWidget().parentWidget())
    )


def overlapping(top: QWidget) -> list[str]:
    """Return the controls that lie on one another."""
    kinds = (QLabel, QComboBox, *BUTTONS)
    controls = [each for each in seen(top) if isinstance(each, kinds) and has_words(each)]
    return [
        f"{called(one)} on {called(other)}"
        for at, one in enumerate(controls)
        for other in controls[:at]
        if one.parentWidget() is other.parentWidget()
        and one.geometry().intersects(other.geometry())
    ]


def has_words(widget: QWidget) -> bool:
    return isinstance(widget, QComboBox) or bool(widget.text())


def letters_taken_twice(top: QWidget) -> dict[str, list[str]]:
    """Return the letters that lead to several controls of a dialog, also to those still hidden."""
    found: dict[str, set[str]] = {}
    for each in top.findChildren(QWidget):
        if each.window() is not top or not isinstance(each, (QLabel, QTabBar, QAbstractButton)):
            continue
        if isinstance(each, QTabBar):
            texts = [each.tabText(n) for n in range(each.count())]
        else:
            is_way = not isinstance(each, QLabel) or each.buddy() is not None
            texts = [each.text()] if is_way else []
        for text in texts:
            if letter := QKeySequence.mnemonic(text).toString():
                found.setdefault(letter, set()).add(text)
    return {letter: sorted(texts) for letter, texts in found.items() if len(texts) > 1}
