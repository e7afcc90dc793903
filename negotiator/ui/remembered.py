"""Where one was in a file, to be shown again when it is opened next: view, perspective, density.

Of a file with a password nothing but the view is kept: what one looks for in it is nobody's.
"""

from pathlib import Path
from typing import Any

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import USUAL_BASES, Perspective
from negotiator.settings import Settings
from negotiator.store.passwords import is_locked
from negotiator.store.record import Record

_VIEWS = ("matrix", "timeline", "comparison", "overview", "history")


def keep(settings: Settings, path: Path, view: str, perspective: Perspective) -> None:
    """Keep where one is in a file."""
    place: dict[str, object] = {"view": view}
    if not is_locked(path):
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


_DAYS = ("as_of", "since")
