"""The samples: a real framework with illustrative positions, and a large one for measuring."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from negotiator import assets
from negotiator.domain.briefs import Brief
from negotiator.domain.codes import Basis
from negotiator.domain.components import Component, ComponentStatus, Consequence, TextVersion
from negotiator.domain.dates import PartialDate, to_micros
from negotiator.domain.linkages import Linkage, Package, PackagePart
from negotiator.domain.measures import Implementation, Measure
from negotiator.domain.negotiation import Negotiation, Round
from negotiator.domain.parties import Dissociation, Membership, Party
from negotiator.domain.party_words import PartyKind
from negotiator.domain.positions import Position, Reading
from negotiator.domain.rows import Row
from negotiator.domain.sources import Reliability, Source
from negotiator.domain.uids import uid_bytes
from negotiator.language import tr
from negotiator.store.changes import Change
from negotiator.store.record import Record

BLANK = "blank"
TEMPLATES = (BLANK, "security-assurances", "trade-chapters")
"""What a new negotiation may start from, by the names of the files in ``resources/frameworks``."""
SAMPLE_NAME = "Security assurances (sample).negotiation"
_DESK = "Sample desk"


def write_sample(path: Path, *, force: bool = False) -> None:
    """Write the sample negotiation to ``path``.

    Raises:
        NegotiatorError: something is there and ``force`` is not given, or it cannot be written.
    """
    content = json.loads(assets.path("samples/security-assurances.json").read_text("utf-8"))
    negotiation = Negotiation.build(content["negotiation"])
    label = tr("Create the sample: {title}", title=negotiation.title)
    with Record.making(path, negotiation, author=_DESK, force=force, label=label) as (_, change):
        _Sample(content, negotiation, change).add()


def write_from(template: str, path: Path, negotiation: Negotiation, author: str) -> None:
    """Make a new negotiation with the parties and components of a template.

    Args:
        template: one of ``TEMPLATES``.
        path: of the new file; what is there is replaced.
        negotiation: what it is called.
        author: who makes it.

    Raises:
        NegotiatorError: it cannot be written.
    """
    name = f"frameworks/{template}.json"
    content = json.loads(assets.path(name).read_text("utf-8")) if template != BLANK else {}
    with Record.making(path, negotiation, author=author, force=True) as (_, change):
        _Sample({"positions": [], **content}, negotiation, change).add()


class _Sample:
    """Adds the rows of the sample's description, whose references are codes and keys."""

    def __init__(self, content: dict[str, Any], negotiation: Negotiation, change: Change) -> None:
        self._content = content
        self._negotiation = negotiation
        self._change = change
        self._uids: dict[tuple[str, str], UUID] = {}

    def add(self) -> None:
        """Add everything, in an order in which each row finds what it refers to."""
        self._all("parties", Party, lambda each: ("party", each["code"]))
        self._all("memberships", Membership, None, {"group": "party", "member": "party"})
        self._all("rounds", Round, lambda each: ("round", str(each["number"])))
        self._all(
            "components",
            Component,
            lambda each: ("component", each["number"]),
            {"parent": "component"},
        )
        self._all("statuses", ComponentStatus, None, {"component": "component"})
        self._all("sources", Source, lambda each: ("source", each["key"]))
        self._all(
            "text_versions",
            TextVersion,
            lambda each: ("text", each["key"]),
            {"component": "component", "proposer": "party", "base": "text"},
        )
        for each in self._content["positions"]:
            self._position(dict(each))
        self._all("dissociations", Dissociation, None, {"member": "party", "position": "position"})
        self._all("consequences", Consequence, None, {"component": "component"})
        self._all("readings", Reading, None, {"position": "position"})
        self._all("linkages", Linkage, None, {"component": "component", "depends_on": "component"})
        self._all("packages", Package, lambda each: ("package", each["name"]))
        self._all(
            "package_parts", PackagePart, None, {"package": "package", "component": "component"}
        )
        self._all(
            "measures",
            Measure,
            lambda each: ("measure", each["title"]),
            {
                "component": "component",
                "party": "party",
                "verifier": "party",
                "reciprocal": "measure",
            },
        )
        self._all("implementations", Implementation, None, {"measure": "measure"})
        self._all("briefs", Brief, None, {"component": "component"})

    def _all(
        self,
        section: str,
        model: type[Row],
        name: Callable[[dict[str, Any]], tuple[str, str]] | None,
        references: dict[str, str] | None = None,
    ) -> None:
        for each in self._content.get(section, []):
            values = {field: value for field, value in each.items() if field != "key"}
            for field, kind in (references or {}).items():
                if values.get(field) is not None:
                    values[field] = self._uids[kind, str(values[field])]
            row = model.build(values)
            self._change.add(row)
            if name is not None:
                self._uids[name(each)] = row.uid

    def _position(self, each: dict[str, Any]) -> None:
        key = each.pop("key", None)
        for field, kind in (
            ("party", "party"),
            ("component", "component"),
            ("source", "source"),
            ("round", "round"),
            ("text_version", "text"),
            ("refers_to", "position"),
        ):
            if each.get(field) is not None:
                each[field] = self._uids[kind, str(each[field])]
        stance = each.pop("stance", None)
        values = {
            **each,
            "stance": None if stance is None else self._negotiation.scale.code(stance),
            "expressed_on": each["on"],
            "day_order": each.get("order", 1),
            "marking": self._negotiation.markings.index(each.get("marking", "public")),
            "recorded_by": _DESK,
        }
        for spare in ("on", "order"):
            values.pop(spare, None)
        position = Position.build(values)
        self._change.add(position)
        if key is not None:
            self._uids["position", key] = position.uid


# ---------------------------------------------------------------------- the large sample

_FIRST_DAY = date(2015, 1, 12)
_ROUNDS = 24
_ROUND_EVERY = timedelta(days=182)
_STANCES = (1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 101, 102, 103)
_NOUNS = "access aid border channel corridor exercise force fund line mission oversight report site"


def write_large_sample(
    path: Path, *, parties: int, components: int, positions: int, seed: int, force: bool = False
) -> None:
    """Write a generated negotiation for measuring: the same content for the same numbers.

    Args:
        path: the file to write.
        parties: how many parties, 1 or more.
        components: how many components, chapters included, 1 or more.
        positions: how many positions.
        seed: what the random choices follow from.
        force: replace a file that is there.

    Raises:
        NegotiatorError: something is there and ``force`` is not given, or it cannot be written.
    """
    random = Random(seed)  # noqa: S311
    moment = datetime(2027, 1, 1, tzinfo=UTC)
    negotiation = Negotiation(
        uid=_uid(random, 0),
        title=f"Large sample ({parties} parties, {components} components)",
        disclaimer="Generated for measuring; it stands for no negotiation.",
        stale_after_days=730,
    )
    with Record.making(
        path,
        negotiation,
        author=_DESK,
        force=force,
        label=tr("Create the large sample"),
        now=lambda: moment,
    ) as (_, change):
        party_keys = [change.add(_party(random, n)) for n in range(parties)]
        rounds = [_round(random, n) for n in range(_ROUNDS)]
        round_keys = [change.add(each) for each in rounds]
        component_keys = _add_components(change, random, components)
        source_keys = [change.add(_source(random, n)) for n in range(100)]
        change.add_position_rows(
            _positions(
                random,
                positions,
                (party_keys, component_keys, source_keys),
                list(zip(rounds, round_keys, strict=True)),
                change.author_key,
            )
        )


def _uid(random: Random, millis: int) -> UUID:
    return UUID(bytes=uid_bytes(millis, random.randbytes(10)))


def _party(random: Random, n: int) -> Party:
    is_group = n % 40 == 39
    return Party(
        uid=_uid(random, n),
        code=f"P{n + 1:03}",
        name=f"Group {n + 1}" if is_group else f"Party {n + 1}",
        kind=PartyKind.GROUP if is_group else PartyKind.STATE,
    )


def _round(random: Random, n: int) -> Round:
    start = _FIRST_DAY + n * _ROUND_EVERY
    return Round(uid=_uid(random, n), number=n + 1, start=start, end=start + timedelta(days=4))


def _source(random: Random, n: int) -> Source:
    reliability = list(Reliability)[random.randrange(6)]
    return Source(uid=_uid(random, n), title=f"Record {n + 1}", reliability=reliability)


def _add_components(change: Change, random: Random, count: int) -> list[int]:
    """Add chapters with about 30 components each; returns the keys of those that are no chapter."""
    nouns = _NOUNS.split()
    keys: list[int] = []
    chapter: Component | None = None
    for n in range(count):
        if n % 31 == 0 and count > 1:
            chapter = Component(
                uid=_uid(random, n), number=f"{n // 31 + 1}", title=f"Chapter {n // 31 + 1}"
            )
            change.add(chapter)
            continue
        title = f"{random.choice(nouns)} {random.choice(nouns)} {random.choice(nouns)}".capitalize()
        number = f"{chapter.number}.{n % 31}" if chapter else "1"
        component = Component(
            uid=_uid(random, n), number=number, title=title, parent=chapter.uid if chapter else None
        )
        keys.append(change.add(component))
    return keys


def _positions(
    random: Random,
    count: int,
    keys: tuple[list[int], list[int], list[int]],
    rounds: list[tuple[Round, int]],
    author: int,
) -> Iterator[tuple[object, ...]]:
    """Yield rows of ``store.changes.POSITION_COLUMNS``, spread evenly over cells and rounds.

    Cells follow each other component by component, so that one screen's rows lie together.
    """
    parties, components, sources = keys
    cells = len(parties) * len(components)
    days = [
        (PartialDate.of(day).packed, to_micros(_noon(day)), key)
        for each, key in rounds
        for day in (each.start + timedelta(days=offset) for offset in range(5))
    ]
    bases = (int(Basis.IN_SESSION), int(Basis.PUBLIC))
    for n in range(count):
        cell = n * cells // count
        component, party = divmod(cell, len(parties))
        day, recorded_at, round_key = days[random.randrange(len(days))]
        stance = _STANCES[random.randrange(len(_STANCES))]
        roll = random.random()
        on_scale = stance < 100
        yield (
            uid_bytes(n, random.randbytes(10)),
            parties[party],
            components[component],
            stance,
            None,
            int(on_scale and roll < 0.03),
            "the others do the same" if on_scale and roll > 0.95 else None,
            f"Said in session {n % 97}" if roll < 0.2 else None,
            day,
            1,
            bases[n & 1],
            sources[n % len(sources)],
            n % 6 + 1,
            round_key,
            None,
            n % 3,
            1,
            recorded_at + n,
            author,
            None,
        )


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
