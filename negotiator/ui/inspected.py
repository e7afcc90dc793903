"""What the inspector tells of a cell: what is held in it, on whose word; and of a component."""

from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Basis
from negotiator.domain.date_words import moment_words, short_date
from negotiator.domain.dates import PartialDate, from_micros
from negotiator.domain.grading import grading, grading_in_words
from negotiator.domain.held import State
from negotiator.domain.stages import Nature, Status
from negotiator.domain.words import at_start, shown_marking
from negotiator.language import listed, quoted, tr
from negotiator.printing.event_marks import OF_DIRECTION
from negotiator.reports.matrix import Cell
from negotiator.reports.sentences import size_words, stance_word
from negotiator.store import reads
from negotiator.store.reads import ComponentHead, PartyHead, SourceHead
from negotiator.store.surroundings import attachments
from negotiator.ui.cell_buttons import cell_buttons
from negotiator.ui.claim_history import ClaimHistory
from negotiator.ui.drawn import MarkSign, StatusSign, TileSign, direction_of
from negotiator.ui.session import Session
from negotiator.ui.source_links import source_link, source_words
from negotiator.ui.surroundings import Surroundings, link_words, open_attachment
from negotiator.ui.theme import sided
from negotiator.ui.wrapped_words import wrapped_words


class Inspected:
    """Puts into a layout what is to be told; dialogs that it opens stand before ``parent``."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self._session, self._parent = session, parent

    def show_cell(self, layout: QVBoxLayout, component: ComponentHead, party: PartyHead) -> None:
        """Tell what a party holds on a component, and everything said before."""
        cell = self._session.matrix.cells([component.key]).get((component.key, party.key))
        claims = cell.held.claims if cell else ()
        sources = reads.sources(
            self._session.record, {c.source for c in claims if c.source is not None}
        )
        if cell is None:
            layout.addWidget(wrapped_words(tr("No record in this perspective."), quiet=True))
        else:
            self._show_held(layout, cell, sources)
        layout.addLayout(cell_buttons(self._session, cell, component, party, self._parent))
        layout.addWidget(Surroundings(self._session, component.key))
        layout.addWidget(ClaimHistory(self._session, component.key, party.key))

    def _show_held(self, layout: QVBoxLayout, cell: Cell, sources: dict[int, SourceHead]) -> None:
        scale = self._session.scale
        if cell.held.state is State.CONTRADICTORY:
            layout.addWidget(
                wrapped_words(tr("Sources differ; no working reading is chosen."), strong=True)
            )
        elif cell.held.claim.chosen_at:
            layout.addWidget(wrapped_words(tr("Working reading; sources differ."), quiet=True))
        for claim in cell.held.claims:
            row = QHBoxLayout()
            tile = TileSign(self._session.palette, scale, 20)
            tile.show_stance(claim.stance, conditional=bool(claim.condition))
            words = [stance_word(scale, claim.stance)]
            words += [tr("conditional")] if claim.condition else []
            words += [tr("red line")] if claim.red_line else []
            title = QLabel(listed(words))
            title.setProperty("role", "title")
            title.setWordWrap(True)
            row.addWidget(tile)
            row.addWidget(title, 1)
            layout.addLayout(row)
            if claim is cell.held.claim and cell.moved is not None:
                layout.addLayout(self._moved_line(cell))
            self._show_claim(layout, cell, claim, sources.get(claim.source or 0))

    def _moved_line(self, cell: Cell) -> QHBoxLayout:
        row = QHBoxLayout()
        palette = self._session.palette
        scale = self._session.scale
        if cell.moved is not None:
            row.addWidget(MarkSign(palette, OF_DIRECTION[cell.moved]))
        if cell.former is not None:
            row.addWidget(QLabel(tr("from", "the former stance")))
            tile = TileSign(palette, scale)
            tile.show_stance(cell.former.stance, conditional=bool(cell.former.condition))
            row.addWidget(tile)
            row.addWidget(QLabel(stance_word(scale, cell.former.stance)))
        row.addStretch(1)
        on = PartialDate.unpack(cell.held.claim.expressed)
        since = QLabel(tr("since {day}", day=short_date(on)))
        since.setProperty("role", "quiet")
        row.addWidget(since)
        return row

    def _show_claim(
        self, layout: QVBoxLayout, cell: Cell, claim: Claim, source: SourceHead | None
    ) -> None:
        if claim.statement:
            layout.addWidget(wrapped_words(claim.statement))
        if source is not None and source.quote:
            layout.addWidget(self._quote(source))
        layout.addWidget(_rule())
        layout.addLayout(self._facts(cell, claim, source))
        if source is not None:
            for head in attachments(self._session.record, source.key):
                where = head.path or tr("embedded", "a document in the file")
                layout.addWidget(
                    link_words(
                        self._session,
                        f"{head.name} ({size_words(head.size)})",
                        where,
                        partial(open_attachment, self._session, head, self._parent),
                    )
                )
        if cell.held.state is State.CONTRADICTORY:
            uid = self._session.record.uid_of("position", claim.key)
            layout.addWidget(
                link_words(
                    self._session,
                    tr("Read it so…"),
                    tr("Make this the working reading, with a reason"),
                    partial(self._session.form_asked.emit, "reading", {"position": uid}),
                )
            )
        layout.addWidget(_rule())

    def _quote(self, source: SourceHead) -> QWidget:
        box = QFrame()
        box.setProperty("role", "quote")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(*sided(10, 0, 0, 0))
        shown = source.translation or source.quote
        words = wrapped_words(quoted(shown))
        inside.addWidget(words)
        if source.translation:
            original = wrapped_words(quoted(source.quote), quiet=True)
            original.setLayoutDirection(direction_of(source.quote))
            original.hide()
            button = QPushButton(_translated_words(source))
            button.setProperty("link", True)
            button.setToolTip(tr("Show or hide the original words"))
            button.clicked.connect(lambda: original.setVisible(original.isHidden()))
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addWidget(original)
        return box

    def _facts(self, cell: Cell, claim: Claim, source: SourceHead | None) -> QGridLayout:
        record = self._session.record
        frame = self._session.matrix.question.framework
        parties = {p.key: p.name for p in frame.parties}
        rounds = {r.key: r.title for r in frame.rounds}
        text = self._version_words(claim)
        reliability = source.reliability if source else None
        grade = grading(reliability, claim.credibility)
        author = reads.authors(record).get(claim.recorded_by or 0, "")
        said = listed(
            [
                part
                for part in (
                    short_date(PartialDate.unpack(claim.expressed)),
                    tr("number {number} that day", number=claim.day_order)
                    if claim.day_order > 1
                    else "",
                    rounds.get(claim.round or 0, ""),
                )
                if part
            ]
        )
        own = cell.held.own
        from_source = tr("Source")
        facts = (
            (
                tr("Condition"),
                tr("If {condition}", condition=claim.condition) if claim.condition else "",
            ),
            (tr("From group"), parties.get(cell.held.group or 0, "")),
            (
                tr("Own word"),
                tr(
                    "{stance}, {day}; the group spoke later",
                    stance=stance_word(record.negotiation.scale, own.stance),
                    day=_day(own.expressed),
                )
                if own
                else "",
            ),
            (tr("Expressed"), said),
            (from_source, source_words(source) if source else ""),
            (
                tr("Grading"),
                f"{grade} {grading_in_words(reliability, claim.credibility)}" if grade else "",
            ),
            (tr("Basis"), _basis_words(claim, cell)),
            (
                tr("Value"),
                tr("{value} of 100", value=claim.value) if claim.value is not None else "",
            ),
            (tr("Read so"), self._reading_words(claim)),
            (tr("Said of"), text),
            (tr("Marking"), at_start(shown_marking(record.negotiation.markings[claim.marking]))),
            (tr("Recorded"), listed([author, moment_words(from_micros(claim.recorded_at))])),
            (tr("Note"), claim.note),
        )
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(3)
        for row, (label, value) in enumerate((a, b) for a, b in facts if b):
            name = wrapped_words(label, quiet=True)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            if label == from_source and source is not None:
                grid.addWidget(source_link(self._session, source, value), row, 1)
            else:
                grid.addWidget(wrapped_words(value), row, 1)
        return grid

    def _reading_words(self, claim: Claim) -> str:
        """Return why this claim is the working reading, if it is."""
        return reads.reason_of(self._session.record, claim.key) if claim.chosen_at else ""

    def _version_words(self, claim: Claim) -> str:
        if claim.text_version is None:
            return ""
        texts = reads.versions(self._session.record, [claim.component]).get(claim.component, [])
        found = next((text for text in texts if text.key == claim.text_version), None)
        if found is None:
            return ""
        newest = texts[-1]
        words = listed([found.title, _day(found.date)]) if found.date else found.title
        if newest.order <= found.order:
            return words
        return tr("{text}; now {newest}", text=words, newest=newest.title)

    def show_component(self, layout: QVBoxLayout, component: ComponentHead) -> None:
        """Tell how a component stands, its texts, and what may follow from it."""
        from negotiator.domain.components import Consequence

        record = self._session.record
        question = self._session.matrix.question
        found = reads.statuses(record, [component.key], question.limits.until).get(component.key)
        if found is not None:
            row = QHBoxLayout()
            row.addWidget(StatusSign(self._session.palette, found[0]))
            row.addWidget(
                wrapped_words(
                    tr(
                        "{status} since {day}",
                        status=at_start(Status(found[0]).shown),
                        day=_day(found[1]),
                    )
                ),
                1,
            )
            layout.addLayout(row)
        texts = reads.versions(record, [component.key]).get(component.key, [])
        for text in texts:
            about = [text.title, _day(text.date)] if text.date else [text.title]
            layout.addWidget(
                wrapped_words(
                    tr("{label}: {value}", label=listed(about), value=Nature(text.nature).shown)
                )
            )
        if not texts:
            layout.addWidget(wrapped_words(tr("No texts yet."), quiet=True))
        layout.addWidget(Surroundings(self._session, component.key))
        uid = record.uid_of("component", component.key)
        for _, each in record.rows(Consequence):
            if each.component == uid:
                layout.addWidget(
                    wrapped_words(tr("{label}: {value}", label=each.dimension, value=each.text))
                )


def _basis_words(claim: Claim, cell: Cell) -> str:
    shown = at_start(Basis(claim.basis).shown)
    others = [Basis(each).shown for each in cell.bases if each != claim.basis]
    if not others:
        return shown
    return tr("{basis}; also on record: {others}", basis=shown, others=listed(others))


def _translated_words(source: SourceHead) -> str:
    """Return from which language a quote was translated, and by whom."""
    language = QLocale(source.language).nativeLanguageName() or source.language
    if source.translator and source.language:
        return tr(
            "Translated from {language} by {translator}",
            language=language,
            translator=source.translator,
        )
    if source.translator:
        return tr("Translated by {translator}", translator=source.translator)
    if source.language:
        return tr("Translated from {language}", language=language)
    return tr("Translated from another language")


def _day(packed: int) -> str:
    return short_date(PartialDate.unpack(packed))


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("role", "rule")
    return line
