"""Where a claim comes from; see ``domain.grading`` for how far it is trusted."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, model_validator

from negotiator.domain.dates import PartialDate
from negotiator.domain.rows import Line, Name, Prose, Row
from negotiator.domain.words import Word
from negotiator.language import marked, tr


class SourceKind(Word):
    """What a source is."""

    STATEMENT = marked("statement", "source kind")
    PLENARY_RECORD = marked("plenary record", "source kind")
    NON_PAPER = marked("non-paper", "source kind")
    MEDIA = marked("media", "source kind")
    RELAYED = marked("relayed", "source kind")
    LETTER = marked("letter", "source kind")
    NOTE = marked("note", "source kind")
    JOINT_STATEMENT = marked("joint statement", "source kind")


class Reliability(StrEnum):
    """How far the source has proved right."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Source(Row):
    """A document, speech or report, with the exact words where they are known.

    ``language`` is that of the quote; a translation names its translator where there was one.
    """

    kind: SourceKind = SourceKind.STATEMENT
    title: Name
    date: PartialDate | None = None
    reference: Line = ""
    speaker: Line = ""
    quote: Prose = ""
    language: Line = ""
    translation: Prose = ""
    translator: Line = ""
    reliability: Reliability | None = None


class Attachment(Row):
    """A document of a source: by ``path``, or embedded, when ``digest`` is that of its bytes.

    ``size`` is in bytes, ``digest`` the SHA-256 of what is embedded, as hexadecimal digits.
    """

    source: UUID
    name: Name
    path: Line = ""
    size: Annotated[int, Field(ge=0)] = 0
    digest: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""

    @model_validator(mode="after")
    def _is_somewhere(self) -> "Attachment":
        if bool(self.path) == bool(self.digest):
            raise ValueError(tr("an attachment is either embedded or at a path"))
        return self
