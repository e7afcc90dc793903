"""Sources as words that lead to them: to their row, or to where they were published."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from negotiator.domain.errors import NegotiatorError
from negotiator.language import parted, tr
from negotiator.store.reads import SourceHead
from negotiator.ui import messages
from negotiator.ui.session import Session
from negotiator.ui.surroundings import link_words


def source_words(source: SourceHead) -> str:
    """Return title, speaker and reference of a source."""
    return parted([each for each in (source.title, source.speaker, source.reference) if each])


def source_link(session: Session, source: SourceHead, words: str) -> QLabel:
    """Return words that lead to the row of a source."""
    tip = tr("Show the source: {source}", source=source_words(source))
    return link_words(session, words, tip, partial(session.row_asked.emit, "source", source.key))


def address_of(source: SourceHead) -> QUrl | None:
    """Return where the reference of a source leads: a page of the web, or a file here.

    Only what can show itself is opened: no program, and no scheme but http, https and file.
    """
    reference = source.reference.strip()
    url = QUrl(reference, QUrl.ParsingMode.StrictMode)
    if url.scheme() in ("http", "https") and url.host():
        return url
    path = Path(url.toLocalFile() if url.scheme() == "file" else reference)
    if path.is_absolute() and path.suffix.casefold() in _SHOWN:
        return QUrl.fromLocalFile(str(path))
    return None


_SHOWN = {
    ".pdf", ".txt", ".md", ".docx", ".odt", ".rtf", ".xlsx", ".ods", ".csv",
    ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".mp3", ".mp4", ".eml",
}  # fmt: skip


def open_source(source: SourceHead, parent: QWidget) -> None:
    """Open the reference of a source in the program for it, after saying what that means."""
    url = address_of(source)
    if url is None:
        return
    if url.isLocalFile() and not Path(url.toLocalFile()).exists():
        problem = NegotiatorError(
            tr("{file} is not there.", file=url.toLocalFile()),
            tr("The record holds only where it was."),
        )
        messages.tell(parent, problem)
        return
    advice = tr("It opens in the program that is meant for such files.")
    if not url.isLocalFile():
        advice = tr("Your browser will ask that server for the page, which can see that you did.")
    if messages.ask(
        parent, tr("Open {address}?", address=url.toDisplayString()), advice, tr("Open", "a button")
    ):
        QDesktopServices.openUrl(url)
