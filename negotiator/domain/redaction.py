"""What a redacted copy holds and what it leaves out."""

from dataclasses import dataclass

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import USUAL_BASES
from negotiator.domain.words import Word
from negotiator.language import listed, marked, tr


class Part(Word):
    """What may be left out of the rows that a copy holds."""

    QUOTES = marked("quotes", "part")
    SPEAKERS = marked("speakers", "part")
    RECORDERS = marked("recorders", "part")
    NOTES = marked("notes", "part")
    ATTACHMENTS = marked("attachments", "part")
    HISTORY = marked("history", "part")
    LINKAGES = marked("linkages", "part")

    @classmethod
    def of(cls, word: str) -> "Part":
        """Return the part that a person calls ``word``, in English or in their language.

        Raises:
            NegotiatorError: there is none.
        """
        wanted = word.strip().casefold()
        for part in cls:
            if wanted in (part.value, part.shown.casefold()):
                return part
        raise NegotiatorError(
            tr("There is no part “{word}” to leave out.", word=word),
            tr("Known: {words}.", words=listed([part.shown for part in cls])),
        )


@dataclass(frozen=True, slots=True)
class Redaction:
    """The rules of a redacted copy. History never goes out in one.

    Attributes:
        ceiling: the index of the highest marking that remains; None for all.
        bases: the bases that remain.
        parties: codes of the parties that remain; None for all.
        components: numbers of those that remain, each with all below it; None for all.
        start, end: what was expressed between these remains; None is open.
        without: the parts left out.
        with_brief: whether our own brief goes out too.
    """

    ceiling: int | None = None
    bases: tuple[Basis, ...] = USUAL_BASES
    parties: tuple[str, ...] | None = None
    components: tuple[str, ...] | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    without: frozenset[Part] = frozenset()
    with_brief: bool = False
