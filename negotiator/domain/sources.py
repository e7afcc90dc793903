"""Where a claim comes from, graded by the Admiralty system.

Reliability A–F grades the source, credibility 1–6 the single claim, independently of each other
(NATO STANAG 2511 keeps the same two scales).
"""

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


RELIABILITY_WORDS = {
    "A": "reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability unknown",
}
CREDIBILITY_WORDS = {
    1: "confirmed",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "cannot be judged",
}


def grading(reliability: str | None, credibility: int | None) -> str:
    """Return the grading as it is written, "A2", or as much of it as is known."""
    return f"{reliability or ''}{credibility or ''}"


def grading_in_words(reliability: str | None, credibility: int | None) -> str:
    """Return the grading in words, "reliable, probably true", or as much as is known."""
    words = (RELIABILITY_WORDS.get(reliability or ""), CREDIBILITY_WORDS.get(credibility or 0))
    return ", ".join(word for word in words if word)


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
