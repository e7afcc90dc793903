"""What stands in the tool bar while the timeline is shown."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from negotiator.language import tr
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled, sided
from negotiator.ui.views.timeline_lanes import TimelineLanes


def axis_tool(lanes: TimelineLanes) -> QWidget:
    """Return the choice between equal rounds and equal days."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    label = QLabel(tr("Axis"))
    label.setContentsMargins(*sided(0, 0, scaled(8), 0))
    row.addWidget(label)
    group = QButtonGroup(box)
    for words, segment, by_rounds in (
        (tr("Rounds"), "first", True),
        (tr("Dates"), "last", False),
    ):
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("segment", segment)
        button.setChecked(lanes.by_rounds == by_rounds)
        button.setToolTip(
            tr("Each round takes the same width")
            if by_rounds
            else tr("Each day takes the same width")
        )
        button.clicked.connect(lambda _=False, way=by_rounds: setattr(lanes, "by_rounds", way))
        group.addButton(button)
        row.addWidget(button)
    return box


class TimelineTool(QWidget):
    """Zooms, shows the whole time, saves the picture, and compares two moments."""

    def __init__(self, lanes: TimelineLanes, save: Callable[[str], None], session: Session) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(*sided(scaled(8), 0, 0, 0))
        for words, tip, by in (("−", tr("Zoom out (−)"), 0.8), ("+", tr("Zoom in (+)"), 1.25)):
            tool = _tool(words, tip)
            tool.setAccessibleName(tip)
            tool.setMinimumSize(QSize(scaled(26), scaled(26)))
            tool.clicked.connect(lambda _=False, factor=by: lanes.zoom(factor))
            line.addWidget(tool)
        fit = _tool(tr("Fit", "show all of it"), tr("Show the whole time (Home)"))
        fit.clicked.connect(lanes.fit)
        line.addWidget(fit)
        picture = _tool(tr("Picture"), tr("Save the picture of the timeline as SVG, PNG or PDF"))
        picture.setProperty("opens", "menu")
        picture.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(picture)
        for suffix in (".svg", ".png", ".pdf"):
            action = menu.addAction(tr("Save as {format}…", format=suffix[1:].upper()))
            action.triggered.connect(lambda _=False, each=suffix: save(each))
        picture.setMenu(menu)
        line.addWidget(picture)
        moments = _tool(
            tr("Two moments…"), tr("The matrix at two moments side by side (Ctrl+Shift+D)")
        )
        moments.clicked.connect(session.moments_asked.emit)
        line.addWidget(moments)


def _tool(words: str, tip: str) -> QToolButton:
    tool = QToolButton()
    tool.setText(words)
    tool.setToolTip(tip)
    tool.setMinimumHeight(scaled(26))
    return tool
