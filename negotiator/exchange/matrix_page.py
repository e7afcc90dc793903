"""The matrix as one page for a browser: any of its days, filtered as its reader likes.

The page loads nothing. Its policy allows one style and one script, which stand in it, by their
digests. Without the script it shows the as-of day as a table.
"""

import base64
import hashlib
import json
from collections.abc import Sequence
from typing import Any

from negotiator import assets
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.words import shown_marking
from negotiator.exchange.cell_faces import Face, Faces
from negotiator.exchange.page_colours import colour_rules
from negotiator.exchange.page_words import script_words, spoken
from negotiator.language import decimal, tr
from negotiator.reports.matrix import Cell, Margin
from negotiator.reports.question import Question, as_of_words, heading, since_words
from negotiator.reports.sentences import sign_of
from negotiator.reports.steps import Steps, matrix_steps
from negotiator.store.record import Record

_MOST_CELLS = 50_000
_MOST_STEPS = 60_000
_NOTHING = -1
_MARKED_BOXES = ("top-center", "bottom-center")


def as_matrix_page(record: Record, perspective: Perspective) -> str:
    """Return the page; only what the perspective lets through on one of its days is in it.

    Where there are too many changes for a page to hold, it shows the as-of day only, and says so.

    Raises:
        NegotiatorError: there are too many cells for a page.
    """
    from jinja2 import Environment
    from markupsafe import Markup

    steps = matrix_steps(record, perspective, _MOST_STEPS)
    matrix = steps.matrix
    number = len(matrix.parties) * len(matrix.components)
    if number > _MOST_CELLS:
        raise NegotiatorError(
            tr("%n cells are too many for a page.", "", number),
            tr("Show fewer parties or components, or export a table instead."),
        )
    told = _Told(steps)
    record = matrix.record
    negotiation = record.negotiation
    marking = shown_marking(negotiation.markings[told.marking]).upper()
    style = "\n".join(
        (colour_rules(len(negotiation.scale)), _part("matrix.css"), _page_rules(marking))
    )
    script = _part("matrix.js")
    page = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
        _part("matrix.html")
    )
    return page.render(
        **spoken(),
        negotiation=negotiation.title,
        marking=marking,
        disclaimer=negotiation.disclaimer,
        heading=heading(record, matrix.question),
        since=since_words(matrix.question),
        parties=matrix.parties,
        told=told,
        is_whole=steps.is_whole,
        style=Markup(style),  # noqa: S704
        style_digest=_digest(style),
        script=Markup(script),  # noqa: S704
        script_digest=_digest(script),
        data=Markup(_inside_script(told.data())),  # noqa: S704
    )


class _Told:
    """What the page tells, in words, of all the days that it may show."""

    def __init__(self, steps: Steps) -> None:
        self._steps = steps
        self._matrix = matrix = steps.matrix
        record = matrix.record
        self._steps_of_scale = len(record.negotiation.scale)
        cells = [cell for line in steps.cells.values() for _, cell in line if cell is not None]
        self._of = Faces(matrix, cells)
        self.marking = self._of.marking
        self.stances = self._of.stances
        self._places: dict[str, int] = {}
        self._faces: list[Face] = []
        self.cells = [
            [
                [
                    (stop, self._place(cell))
                    for stop, cell in steps.cells.get((component, party.key), ())
                ]
                for party in matrix.parties
            ]
            for component in matrix.components
        ]
        self.margins = [
            [(stop, self._margin(margin)) for stop, margin in steps.margins[component]]
            for component in matrix.components
        ]
        self.chapters = self._chapters()
        self.stops = [
            {
                "day": question.day.isoformat(),
                "words": as_of_words(question),
                "round": _ending_round(question),
            }
            for question in steps.questions
        ]
        self.count = sum(line[-1][1] != _NOTHING for row in self.cells for line in row if line)

    def data(self) -> dict[str, Any]:
        """Return what the script works with."""
        return {
            "words": script_words(),
            "stops": self.stops,
            "parties": [[party.code, party.name] for party in self._matrix.parties],
            "rows": [
                f"{row.component.number} {row.component.title}"
                for row in self._matrix.rows
                if not row.is_chapter
            ],
            "stances": self.stances,
            **self._spare_faces(),
            "cells": self.cells,
            "margins": self.margins,
        }

    # ------------------------------------------------------------------ internals

    def _spare_faces(self) -> dict[str, Any]:
        """Return what cells show, with whose word they stand on told once for all."""
        about: dict[tuple[str, str], int] = {}
        faces = [
            {**face, "more": [about.setdefault(pair, len(about)) for pair in face["more"]]}
            for face in self._faces
        ]
        return {"faces": faces, "about": list(about)}

    def _chapters(self) -> list[dict[str, Any]]:
        """Return the rows below their chapters; a component that stands alone is in none."""
        place = self._matrix.places
        found: list[dict[str, Any]] = []
        for row in self._matrix.rows:
            head = row.component
            stands_alone = head.depth == 0 and not head.has_parts
            if row.is_chapter or stands_alone or not found:
                found.append({"head": head if row.is_chapter else None, "rows": []})
            if not row.is_chapter:
                n = place[head.key]
                last = self.margins[n][-1][1]
                found[-1]["rows"].append({"head": head, "cells": self._last(n), "margin": last})
        return found

    def _last(self, row: int) -> list[Face | None]:
        """Return what the cells of a row show on the last day."""
        places = [line[-1][1] if line else _NOTHING for line in self.cells[row]]
        return [None if place == _NOTHING else self._faces[place] for place in places]

    def _place(self, cell: Cell | None) -> int:
        """Return the number of what a cell shows; the same for all that show the same."""
        if cell is None:
            return _NOTHING
        face = self._of.of(cell)
        key = json.dumps(face)
        if key not in self._places:
            self._places[key] = len(self._faces)
            self._faces.append(face)
        return self._places[key]

    def _margin(self, margin: Margin) -> list[str]:
        """Return how a component stands: convergence, its change, parties by stance."""
        steps = self._steps_of_scale
        counts = [
            f"{sign_of(step, steps)}\u00a0{count}"
            for step, count in enumerate(margin.counts, start=1)
            if count
        ]
        return [
            "" if margin.convergence is None else decimal(margin.convergence),
            "" if margin.change is None else _signed(margin.change),
            "  ".join(counts),
        ]


def _signed(change: float) -> str:
    """Return a change with its sign."""
    sign = f"{change:+.2f}"[0].replace("-", "−")
    return f"{sign}{decimal(abs(change))}"


def _ending_round(question: Question) -> str:
    ended: Sequence[str] = [
        each.title for each in question.framework.rounds if each.end == question.day
    ]
    return ended[-1] if ended else ""


def _inside_script(data: dict[str, Any]) -> str:
    """Return data as JSON in which nothing can end the element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _page_rules(marking: str) -> str:
    """Return rules that mark and number each page on paper; the words as escapes of CSS."""
    words = "".join(f"\\{ord(letter):06x}" for letter in marking)
    boxes = "\n".join(
        f'@{box} {{ content: "{words}"; font-weight: 600; }}' for box in _MARKED_BOXES
    )
    number = '@bottom-right { content: counter(page) " / " counter(pages); }'
    # The first page has its marking over the title, in every browser.
    first = "@page :first { @top-center { content: none; } }"
    return "\n".join((f"@page {{ {boxes}", f"{number} }}", first))


def _digest(text: str) -> str:
    """Return the digest by which a policy names what stands in the page."""
    found = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(found).decode('ascii')}"


def _part(name: str) -> str:
    return assets.path(f"templates/{name}").read_text("utf-8")
