"""Where one was in a file, to be shown again when it is opened next.

That is view, perspective, layout of the matrix, and the edges between the parts of views.

Of a file with a password nothing but the view is kept: what one looks for in it is nobody's.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import USUAL_BASES, Perspective
from negotiator.settings import Settings
from negotiator.store.passwords import is_locked
from negotiator.store.record import Record

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_view import MatrixPage

_VIEWS = ("matrix", "timeline", "comparison", "overview", "history")


def keep(
    settings: Settings,
    path: Path,
    view: str,
    perspective: Perspective,
    layout: dict[str, object] | None = None,
    edges: dict[str, int] | None = None,
) -> None:
    """Keep where one is in a file; without a layout the matrix was not looked at."""
    place: dict[str, object] = {"view": view}
    if not is_locked(path):
        place["layout"] = settings.place_of(path).get("layout") if layout is None else layout
        place["edges"] = edges or {}
        place["bases"] = [int(basis) for basis in perspective.bases]
        place["ceiling"] = perspective.ceiling
        for name, day in (("as_of", perspective.as_of), ("since", perspective.since)):
            place[name] = None if day is None else str(day)
    settings.keep_place(path, place)


def view_of(settings: Settings, path: Path) -> str:
    """Return the view in which one was, or that of the last file."""
    found = settings.place_of(path).get("view")
    return str(found) if found in _VIEWS else settings.view


def perspective_of(settings: Settings, path: Path, record: Record) -> Perspective:
    """Return the perspective in which one was, as far as it can be asked of the record still."""
    place: dict[str, Any] = settings.place_of(path)
    try:
        bases = tuple(Basis(number) for number in place.get("bases") or ()) or USUAL_BASES
        ceiling = place.get("ceiling")
        days = [PartialDate.parse(place[each]) if place.get(each) else None for each in _DAYS]
    except (ValueError, TypeError, AttributeError, NegotiatorError):
        return Perspective()
    is_known = type(ceiling) is int and 0 <= ceiling < len(record.negotiation.markings)
    return Perspective(
        bases=bases, ceiling=ceiling if is_known else None, as_of=days[0], since=days[1]
    )


def edges_of(settings: Settings, path: Path | None) -> dict[str, int]:
    """Return where the edges between the parts of views were dragged to, by their names."""
    found = settings.place_of(path).get("edges") if path is not None else None
    if not isinstance(found, dict):
        return {}
    return {name: place for name, place in found.items() if type(place) is int}


def layout_of(page: "MatrixPage") -> dict[str, object]:
    """Return how the matrix is laid out by hand: order, sizes, what is folded, frozen, shown."""
    from negotiator.ui import kept_views

    layout = kept_views.layout_of(page).model_dump(mode="json", exclude_defaults=True)
    return {name: value for name, value in layout.items() if name not in ("density", "bases")}


def show_layout(settings: Settings, path: Path, page: "MatrixPage") -> None:
    """Lay the matrix out as it was; a layout that cannot be read is forgotten."""
    kept = settings.place_of(path).get("layout")
    if isinstance(kept, dict) and kept and not lay_out(page, kept):
        settings.place_of(path).pop("layout", None)


def lay_out(page: "MatrixPage", kept: dict[str, object]) -> bool:
    """Lay the matrix out, as far as the record has what that names; returns whether it can be."""
    from pydantic import ValidationError

    from negotiator.domain.views import Layout
    from negotiator.ui import kept_views

    bases = page.session.perspective.bases
    try:
        layout = Layout.model_validate({**kept, "density": page.density})
        kept_views.show_layout(page, layout.model_copy(update={"bases": bases}))
    except (ValidationError, NegotiatorError):
        return False
    return True


_DAYS = ("as_of", "since")
