"""Search or go to: a line that finds cells, parties, components, rounds and commands (Ctrl+K)."""

from functools import partial
from typing import TYPE_CHECKING

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.quick_line import Vocabulary
from negotiator.domain.round_words import round_code
from negotiator.domain.words import folded
from negotiator.language import tr
from negotiator.store import reads
from negotiator.ui.actions import Actions
from negotiator.ui.finder import SHORTEST_SEARCH, Finder, Place
from negotiator.ui.session import Session

if TYPE_CHECKING:
    from negotiator.store.search import Hit

_MOST = 12
_MOST_FOUND = 20


class GoTo(Finder):
    """Finds in the open file too, and goes there."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(actions, session.palette)
        self._session = session
        session.palette_changed.connect(self._on_palette)

    def places(self, text: str) -> list[Place]:
        """Return the places and commands that a text may mean, likeliest first."""
        session = self._session
        frame = reads.framework(session.record)
        wanted = folded(text.strip())
        if not wanted:
            return []
        places: list[Place] = []
        vocabulary = Vocabulary(
            [(party.code, party.name) for party in frame.parties],
            [component.number for component in frame.components],
            session.record.negotiation.scale,
        )
        read = vocabulary.read(text)
        named: set[tuple[str, int]] = set()
        if read.party is not None and read.component is not None:
            party, component = frame.parties[read.party], frame.components[read.component]
            places.append(
                Place(
                    tr(
                        "{party} on {component}",
                        party=party.name,
                        component=f"{component.number} {component.title}",
                    ),
                    partial(session.select, component.key, party.key),
                )
            )
        for component in frame.components:
            if wanted in folded(f"{component.number} {component.title}"):
                key = component.key
                named.add(("component", key))
                places.append(
                    Place(
                        f"{component.number}  {component.title}",
                        partial(self._select_component, key),
                    )
                )
            if len(places) >= _MOST:
                break
        for each in frame.parties:
            if wanted in folded(f"{each.name} {each.code}"):
                key = each.key
                named.add(("party", key))
                places.append(
                    Place(
                        f"{each.name} ({each.code})",
                        partial(self._select_party, key),
                    )
                )
        for around in frame.rounds:
            codes = f"R{around.number} {round_code(around.number)}"
            if wanted in folded(f"{around.title} {codes} {around.place}"):
                as_of = PartialDate.of(around.end)
                named.add(("round", around.key))
                places.append(
                    Place(
                        tr("As of {round}, {place}", round=around.title, place=around.place),
                        partial(self._ask, as_of),
                    )
                )
        places = places[:_MOST] + super().places(text)
        if len(wanted) >= SHORTEST_SEARCH:
            places += self._found(text, _MOST_FOUND, named)
        return places

    # ------------------------------------------------------------------ internals

    def _on_palette(self) -> None:
        self.set_palette(self._session.palette)

    def _found(self, text: str, most: int, named: set[tuple[str, int]]) -> list[Place]:
        """Return where the words stand, in rows that are not among those ``named`` already."""
        from negotiator.reports.found import found

        session = self._session
        internal = Basis.INTERNAL in session.perspective.bases
        frame = reads.framework(session.record)
        numbers = {component.key: component.number for component in frame.components}
        places = []
        for each in found(session.record, text, most, internal=internal):
            hit = each.hit
            if (hit.word, hit.key) in named:
                continue
            title, number = each.title, numbers.get(hit.component, "")
            if number not in title:  # Texts and consequences of several components share a name.
                title = f"{number}  {title}"
            words = (
                title if hit.text in title else tr("{label}: {value}", label=title, value=hit.text)
            )
            places.append(Place(words, partial(self._lead_to, hit)))
        return places

    def _lead_to(self, hit: "Hit") -> None:
        """Go to the place of what was found: its cell, its component, or its row."""
        session = self._session
        if hit.component:
            session.select(hit.component, hit.party or session.selection[1])
            session.view_asked.emit("comparison" if hit.word == "text-version" else "matrix")
        else:
            session.row_asked.emit(hit.word, hit.key)

    def _select_component(self, component: int) -> None:
        self._session.select(component, self._session.selection[1])

    def _select_party(self, party: int) -> None:
        self._session.select(self._session.selection[0], party)

    def _ask(self, as_of: PartialDate) -> None:
        perspective = self._session.perspective
        since = perspective.since
        if since is not None and since.packed >= as_of.packed:
            since = None
        self._session.perspective = perspective.but(as_of=as_of, since=since)
