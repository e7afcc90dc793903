"""What the inspector tells beside the claim: linkages, packages, measures, brief, documents."""

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from negotiator.domain.codes import Basis
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.levels import level_in_words
from negotiator.language import listed, marked, tr
from negotiator.store import surroundings
from negotiator.store.surroundings import AttachmentHead, Link, Step
from negotiator.ui import messages
from negotiator.ui.models.field_heads import head_of
from negotiator.ui.session import Session

_NEEDED = {
    "condition": marked("Depends on {component}"),
    "trade-off": marked("In exchange for {component}"),
    "sequence": marked("Comes after {component}"),
}
_NEEDING = {
    "condition": marked("A condition of {component}"),
    "trade-off": marked("In exchange with {component}"),
    "sequence": marked("Comes before {component}"),
}


class Surroundings(QWidget):
    """The sections around a component, each only where there is something to tell."""

    def __init__(self, session: Session, component: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(3)
        record = session.matrix.record
        linked = surroundings.links(record, component)
        together = surroundings.packages(record, component)
        if linked or together:
            self._title(tr("Linked to"))
        for link in linked:
            self._link(link)
        for each in together:
            self._words(
                tr(
                    "Package “{package}”, with {others}: stands or falls together",
                    package=each.name,
                    others=listed(each.numbers),
                )
                if each.numbers
                else tr("Package “{package}”, with nothing else yet", package=each.name)
            )
        until = session.matrix.question.limits.until
        steps = surroundings.measures(record, component, until)
        if steps:
            self._title(tr("Confidence-building measures"))
        for step in steps:
            self._leads(
                _step_words(step),
                tr("Show the measure"),
                partial(session.row_asked.emit, "measure", step.key),
            )
        self._brief(component)

    def _link(self, link: Link) -> None:
        words = (_NEEDED if link.is_needed else _NEEDING)[link.kind]
        self._leads(
            tr(words, component=f"{link.number} {link.title}"),
            link.note or tr("Go there"),
            lambda: self._session.select(link.component, self._session.selection[1]),
        )

    def _brief(self, component: int) -> None:
        """Show our own brief only where the perspective asks for what is internal."""
        if Basis.INTERNAL not in self._session.perspective.bases:
            return
        found = surroundings.brief(self._session.record, component)
        self._title(tr("Our own brief (internal)"))
        if found is None:
            self._leads(
                tr("Write it…"), tr("Add our brief"), lambda: self._session.add_asked.emit("brief")
            )
            return
        for name, words in zip(found._fields[1:], found[1:], strict=True):
            if words:
                self._words(tr("{label}: {value}", label=head_of(name), value=words))
        self._leads(
            tr("Edit…"),
            tr("Edit our brief"),
            lambda: self._session.row_asked.emit("brief", found.key),
        )

    def _title(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "strong")
        self._layout.addWidget(label)

    def _words(self, words: str) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout.addWidget(label)

    def _leads(self, words: str, tip: str, do: Callable[[], object]) -> None:
        self._layout.addWidget(link_words(self._session, words, tip, do))


def _step_words(step: Step) -> str:
    """Return a confidence-building measure with how far it is, and by when it is due."""
    level = level_in_words(step.level) if step.level is not None else tr("nothing reported")
    words = tr("{label}: {value}", label=f"{step.step}. {step.title}", value=level)
    if not step.deadline:
        return words
    due = short_date(PartialDate.unpack(step.deadline))
    return tr("{measure}, by {day}", measure=words, day=due)


def link_words(session: Session, words: str, tip: str, do: Callable[[], object]) -> QLabel:
    """Return words that lead somewhere, wrapped where they are long; Enter follows them too."""
    colour = session.palette.accent.name()
    label = QLabel(f'<a href="#" style="color:{colour}; text-decoration:none">{escape(words)}</a>')
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    label.setAccessibleName(words)
    label.setToolTip(escape(tip))
    label.linkActivated.connect(lambda _: do())
    return label


def open_attachment(session: Session, head: AttachmentHead, parent: QWidget) -> None:
    """Open a document at its path; save an embedded one where the user wants it."""
    from negotiator.domain.sources import Attachment
    from negotiator.store.attachments import content_of
    from negotiator.store.file import write_whole

    try:
        if head.path:
            if not Path(head.path).exists():
                raise NegotiatorError(
                    tr("{file} is not there.", file=head.path),
                    tr("The record holds only its path."),
                )
            QDesktopServices.openUrl(QUrl.fromLocalFile(head.path))
            return
        row = session.record.row("attachment", head.key)
        name, _ = QFileDialog.getSaveFileName(parent, tr("Save the document"), head.name)
        if name and isinstance(row, Attachment):
            write_whole(Path(name), content_of(session.record, row))
    except NegotiatorError as problem:
        messages.tell(parent, problem)
