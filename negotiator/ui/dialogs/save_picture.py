"""Saving the picture of the timeline as a file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.printing.timeline_export import TimelineSheet, write_picture
from negotiator.printing.timeline_picture import TimelinePicture
from negotiator.ui import messages
from negotiator.ui.session import Session


def save_picture(parent: QWidget, session: Session, picture: TimelinePicture, suffix: str) -> None:
    """Ask for a place, and write the lanes with heading, legend and marking there."""
    try:
        sheet = TimelineSheet(picture, title_of(picture))
        path = session.record.path
        folder = path.parent if path is not None else Path.home()
        stem = path.stem if path is not None else tr("negotiation", "in the name of a file")
        timeline = tr("timeline", "in the name of a file")
        suggested = str(folder / f"{stem} {timeline}{suffix}")
        name, _ = QFileDialog.getSaveFileName(
            parent, tr("Save the picture"), suggested, f"*{suffix}"
        )
        if name:
            target = Path(name)
            write_picture(sheet, target if target.suffix else target.with_suffix(suffix))
    except NegotiatorError as problem:
        messages.tell(parent, problem)


def title_of(picture: TimelinePicture) -> str:
    """Return what a picture is about."""
    lanes = picture.lanes
    if not len(lanes):
        return tr("Timeline")
    if not picture.by_party:
        return tr("Timeline: {name}", name=lanes.party(0).name)
    numbers = {each: None for each, _ in lanes.spots}
    first = lanes.component(0)
    name = f"{first.number} {first.title}"
    if len(numbers) > 1:
        return tr("Timeline: {name} and %n more", "", len(numbers) - 1, name=name)
    return tr("Timeline: {name}", name=name)
