"""Views kept in the file: how the matrix is laid out and what it is filtered by, under a name."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from negotiator.domain.arrangement import Arrangement
from negotiator.domain.codes import Basis
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.rows import Line, LongText, Name, Row
from negotiator.language import tr

Codes = Annotated[tuple[Line, ...], Field(max_length=20_000)]
_Size = Annotated[int, Field(ge=8, le=4000)]
_STRICT = ConfigDict(frozen=True, extra="ignore")


class Layout(BaseModel):
    """How the matrix is laid out; sizes are pixels at the usual zoom.

    Attributes:
        density: "heat", "symbol", "summary" or "full".
        is_transposed: parties are rows.
        arrangement: the order of parties and components.
        parties, components: those shown; None shows all.
        folded: numbers of the chapters that are folded.
        frozen_rows, frozen_columns: how many stay in sight when scrolled.
        widths: of columns by the code of the party or the number of the component.
        heights: of rows, likewise.
        bases: the bases that count.
    """

    model_config = _STRICT

    density: str = Field("summary", pattern="^(heat|symbol|summary|full)$")
    is_transposed: bool = False
    arrangement: Arrangement = Arrangement()
    parties: Codes | None = None
    components: Codes | None = None
    folded: Codes = ()
    frozen_rows: int = Field(0, ge=0, le=50)
    frozen_columns: int = Field(0, ge=0, le=50)
    widths: dict[Line, _Size] = {}
    heights: dict[Line, _Size] = {}
    bases: tuple[Basis, ...] | None = None


class KeptFilter(BaseModel):
    """What a filter looks for; see ``reports.filters.Filter``."""

    model_config = _STRICT

    stances: tuple[Line, ...] = ()
    aspects: tuple[Line, ...] = ()
    bases: tuple[Basis, ...] = ()
    grades: tuple[Line, ...] = ()
    text: Line = ""


class Kept(BaseModel):
    """What a view keeps; what it leaves out stays as it is when the view is shown."""

    model_config = _STRICT

    layout: Layout | None = None
    filter: KeptFilter | None = None


class View(Row):
    """A view of the matrix under a name; ``content`` is what it keeps, as text."""

    name: Name
    content: LongText

    @property
    def kept(self) -> Kept:
        """What the view keeps.

        Raises:
            NegotiatorError: its content cannot be read.
        """
        try:
            return Kept.model_validate_json(self.content)
        except ValidationError:
            raise NegotiatorError(
                tr("The view “{name}” cannot be read.", name=self.name),
                tr("Remove it and save it anew."),
            ) from None


def view_of(name: str, kept: Kept) -> View:
    """Return a view that keeps something.

    Raises:
        NegotiatorError: the name cannot be.
    """
    content = kept.model_dump_json(exclude_defaults=True)
    return View.build({"name": name, "content": content})
