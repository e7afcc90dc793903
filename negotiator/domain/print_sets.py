"""How a report lies on paper, and sheets kept in the file under a name, to be printed again."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from negotiator.domain.arrangement import Arrangement
from negotiator.domain.codes import Basis
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import some_of_kind
from negotiator.domain.report_names import REPORTS, report_title
from negotiator.domain.rows import Line, LongText, Name, Row, explain
from negotiator.language import LANGUAGES, listed, marked, tr

PAPERS = {
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "Letter": (215.9, 279.4),
    "Tabloid": (279.4, 431.8),
}
"""Width and height in millimetres, upright."""

DENSITIES = ("symbol", "summary", "full")
MARGINS = (5, 40)
TEXT_SIZES = (60, 200)
PREVIOUS_ROUND = "previous round"
"""What a kept sheet is compared with: the round before the last one on record."""

_Codes = Annotated[tuple[Line, ...], Field(max_length=20_000)]
_STRICT = ConfigDict(frozen=True, extra="forbid")


class PageSetup(BaseModel):
    """How a report lies on paper.

    Attributes:
        report: a word of ``REPORTS``.
        paper: a name of ``PAPERS``.
        is_portrait: upright.
        margin: left and right, in millimetres; above and below follow it.
        density: what stands in the cells of a matrix: "symbol", "summary" or "full".
        is_monochrome: greys and patterns, for printers without colour.
        text_size: in per cent of the usual size.
        prepared_by: whose name stands at the foot; None for who works with the record, "" for none.
        language: the code of the language that it speaks; "" for that of the interface.
    """

    model_config = _STRICT

    report: str = Field("matrix", pattern=f"^({'|'.join(REPORTS)})$")
    paper: str = Field("A3", pattern=f"^({'|'.join(PAPERS)})$")
    is_portrait: bool = False
    margin: float = Field(12.0, ge=MARGINS[0], le=MARGINS[1])
    density: str = Field("full", pattern=f"^({'|'.join(DENSITIES)})$")
    is_monochrome: bool = False
    text_size: int = Field(100, ge=TEXT_SIZES[0], le=TEXT_SIZES[1])
    prepared_by: Line | None = None
    language: str = Field("", pattern=f"^({'|'.join(LANGUAGES)})?$")

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page in millimetres."""
        width, height = PAPERS[self.paper]
        return (width, height) if self.is_portrait else (height, width)

    @property
    def title(self) -> str:
        """What the report is called, in the language that is spoken."""
        return report_title(self.report)

    @classmethod
    def of(cls, report: str, **values: object) -> "PageSetup":
        """Return the setup of a report.

        Raises:
            NegotiatorError: there is no such report or paper, or a size cannot be.
        """
        if report not in REPORTS:
            raise NegotiatorError(
                tr("There is no report “{report}”.", report=report),
                tr("Known: {words}.", words=listed(list(REPORTS))),
            )
        try:
            return cls.model_validate({"report": report, **values})
        except ValidationError as problem:
            raise explain(problem) from None


class Asked(BaseModel):
    """The perspective of a kept sheet, in words that hold when the record has grown.

    Attributes:
        as_of: a date; empty for the latest day on record.
        since: a date or round compared with, or ``PREVIOUS_ROUND``; empty for none.
        bases: the bases that count.
        ceiling: the highest marking shown, by name; empty shows all.
        parties, components: those shown; None shows all.
        versions: the texts beside each other.
        arrangement: the order of parties and components.
    """

    model_config = _STRICT

    as_of: Line = ""
    since: Line = ""
    bases: tuple[Basis, ...] | None = None
    ceiling: Line = ""
    parties: _Codes | None = None
    components: _Codes | None = None
    versions: _Codes = ()
    arrangement: Arrangement = Arrangement()


class Sheet(BaseModel):
    """A report of a print set: what is asked, and how it lies on paper."""

    model_config = _STRICT

    setup: PageSetup = PageSetup()
    asked: Asked = Asked()

    @property
    def words(self) -> str:
        """What it is, for a list: "Matrix of positions, A3, since the previous round"."""
        setup, asked = self.setup, self.asked
        paper = marked("{paper} portrait") if setup.is_portrait else marked("{paper} landscape")
        parts = [setup.title, tr(paper, paper=setup.paper)]
        if setup.report == "matrix" and setup.density != "full":
            parts.append(tr(_DENSITY_NAMES[setup.density], "density"))
        if setup.is_monochrome:
            parts.append(tr("black and white"))
        if setup.language:
            parts.append(LANGUAGES[setup.language])
        if asked.as_of:
            parts.append(tr("as of {date}", date=asked.as_of))
        if asked.since == PREVIOUS_ROUND:
            parts.append(tr("since the previous round"))
        elif asked.since:
            parts.append(tr("since {moment}", moment=asked.since))
        for kind, names in (("party", asked.parties), ("component", asked.components)):
            if names is not None:
                parts.append(some_of_kind(kind, len(names)))
        return listed(parts)


_DENSITY_NAMES = {"symbol": marked("symbol", "density"), "summary": marked("summary", "density")}


class Sheets(BaseModel):
    """All that a print set holds."""

    model_config = _STRICT

    sheets: Annotated[tuple[Sheet, ...], Field(min_length=1, max_length=100)]


class PrintSet(Row):
    """Sheets that are printed together under a name; ``content`` is what they are, as text."""

    name: Name
    content: LongText

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets, in their order.

        Raises:
            NegotiatorError: the content cannot be read.
        """
        try:
            return Sheets.model_validate_json(self.content).sheets
        except ValidationError:
            raise NegotiatorError(
                tr("The print set “{name}” cannot be read.", name=self.name),
                tr("Remove it and keep it anew."),
            ) from None


def print_set_of(name: str, sheets: tuple[Sheet, ...]) -> PrintSet:
    """Return a print set.

    Raises:
        NegotiatorError: the name cannot be, or there are no sheets, or more than 100.
    """
    try:
        content = Sheets(sheets=sheets).model_dump_json(exclude_defaults=True)
    except ValidationError as problem:
        raise explain(problem) from None
    return PrintSet.build({"name": name, "content": content})
