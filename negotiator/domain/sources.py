"""Where a claim comes from; see ``domain.grading`` for how far it is trusted."""

from enum import StrEnum

from negotiator.domain.dates import PartialDate
from negotiator.domain.rows import Line, Name, Prose, Row


class SourceKind(StrEnum):
    """What a source is."""

    STATEMENT = "statement"
    PLENARY_RECORD = "plenary record"
    NON_PAPER = "non-paper"
    MEDIA = "media"
    RELAYED = "relayed"
    LETTER = "letter"
    NOTE = "note"
    JOINT_STATEMENT = "joint statement"


class Reliability(StrEnum):
    """How far the source has proved right."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Source(Row):
    """A document, speech or report, with the exact words where they are known."""

    kind: SourceKind = SourceKind.STATEMENT
    title: Name
    date: PartialDate | None = None
    reference: Line = ""
    speaker: Line = ""
    quote: Prose = ""
    language: Line = ""
    translation: Prose = ""
    reliability: Reliability | None = None
