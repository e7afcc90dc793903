"""What of a record may leave in a perspective: the rows of a transcript, and none beyond.

What is left out is not named either: a row that refers to it goes with it, or loses the reference
where it can do without.
"""

from typing import Any
from uuid import UUID

from negotiator.domain.claims import corrected
from negotiator.domain.codes import Act
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.positions import Position
from negotiator.domain.rows import Row
from negotiator.domain.transcript import SECTIONS, Transcript
from negotiator.language import tr
from negotiator.reports.question import ask
from negotiator.reports.tables import claims_shown
from negotiator.store import reads
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record
from negotiator.store.transcripts import positions_of, transcript_of

_OWN_SIDE = ("brief", "attachment")
_NEVER = ("view", "print-set", "mapping")


def selected(record: Record, perspective: Perspective) -> Transcript:
    """Return what a perspective lets through, without history.

    Left out are our own briefs and attachments, unless the rules of a redacted record have let
    them through; what is kept of the way we work: views, print sets and mappings; and what is
    dated after the day that is asked for.

    Raises:
        NegotiatorError: it names what is not there, or asks for what was known earlier.
    """
    if perspective.known_at is not None:
        raise NegotiatorError(
            tr("A record is written as it is known now."), tr("Leave out what was known when.")
        )
    return _Selection(record, perspective).transcript()


class _Selection:
    def __init__(self, record: Record, perspective: Perspective) -> None:
        self._record = record
        self._whole = transcript_of(record)
        self._question = ask(record, perspective)
        self._kept: dict[str, set[UUID]] = {}

    def transcript(self) -> Transcript:
        record, question = self._record, self._question
        self._kept = {
            "party": {record.uid_of("party", each.key) for each in question.parties},
            "component": {record.uid_of("component", each.key) for each in question.components},
            "negotiation": {self._whole.negotiation.uid},
            "round": {row.uid for row in self._whole.rounds},
        }
        found: dict[str, Any] = {"rounds": self._whole.rounds}
        for word in ("party", "component", "text-version"):
            found[SECTIONS[word]] = self._rows(word)
        positions = self._positions()
        self._kept["position"] = {row.uid for row in positions}
        named = {row.source for row in positions}
        found["sources"] = [row for row in self._whole.sources if row.uid in named]
        self._kept["source"] = {row.uid for row in found["sources"]}
        found["positions"] = [self._bare(row, "position") for row in positions]
        never = _NEVER if record.is_redacted else (*_OWN_SIDE, *_NEVER)
        for word, section in SECTIONS.items():
            if word in never:
                found[section] = []
            elif section not in found and word != "negotiation":
                found[section] = self._rows(word)
        documents = {row.uid for row in found["attachments"]}
        embedded = [each for each in self._whole.embedded if each.attachment in documents]
        return self._whole.model_copy(update={**found, "embedded": embedded})

    def _rows(self, word: str) -> list[Row]:
        """Return the rows of a kind that may leave, without what they name and must not."""
        allowed = self._kept.get(word)
        rows = [
            row
            for row in self._whole.rows(SECTIONS[word])
            if (allowed is None or row.uid in allowed)
            and not self._is_later(row)
            and not self._needs_what_stays(row, word)
        ]
        self._kept[word] = {row.uid for row in rows}
        return [self._bare(row, word) for row in rows]

    def _is_later(self, row: Row) -> bool:
        when = getattr(row, "on", None) or getattr(row, "date", None)
        return isinstance(when, PartialDate) and when.packed > self._question.limits.until

    def _needs_what_stays(self, row: Row, word: str) -> bool:
        for column in KINDS[word].references:
            value = getattr(row, column.field)
            # What is of a party or component that stays behind stays with it.
            is_needed = type(row).model_fields[column.field].is_required() or (
                column.refers_to in ("party", "component") and word != "component"
            )
            if value is not None and is_needed and value not in self._of(column.refers_to or ""):
                return True
        return False

    def _bare(self, row: Row, word: str) -> Row:
        references = (
            {each.field: each.refers_to or "" for each in KINDS[word].references}
            if word != "position"
            else {"source": "source", "round": "round", "text_version": "text-version"}
        )
        gone = {
            field: None
            for field, of in references.items()
            if getattr(row, field) is not None and getattr(row, field) not in self._of(of)
        }
        return row.model_copy(update=gone) if gone else row

    def _of(self, word: str) -> set[UUID]:
        if word not in self._kept:
            self._kept[word] = {row.uid for row in self._whole.rows(SECTIONS[word])}
        return self._kept[word]

    def _positions(self) -> list[Position]:
        """Return the claims, on the present scale, without those that a hidden one corrects."""
        record, question = self._record, self._question
        every = [
            claim
            for line in reads.claims_of(record, None, None, question.perspective.known_at).values()
            for claim in line
        ]
        replaced = corrected(every)
        shown = claims_shown(record, question)
        keys = {claim.key for claim in shown}
        hidden = {
            claim.refers_to
            for claim in every
            if claim.refers_to in replaced and claim.act == Act.CORRECTION and claim.key not in keys
        }
        uids = reads.position_uids(record)
        by_uid = {row.uid: row for row in positions_of(record)}
        found = []
        for claim in shown:
            row = by_uid[UUID(bytes=uids[claim.key])].model_copy(update={"stance": claim.stance})
            if claim.key in hidden:
                continue
            if claim.refers_to is not None and (
                claim.refers_to not in keys or claim.refers_to in hidden
            ):
                if row.act is not Act.WITHDRAWAL and row.stance is None:
                    continue
                act = row.act if row.act is Act.WITHDRAWAL else Act.CLAIM
                row = row.model_copy(update={"refers_to": None, "act": act})
            found.append(row)
        return found
