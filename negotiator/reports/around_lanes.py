"""What happens around the lanes of a timeline: texts tabled, statuses, deadlines, convergence."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from negotiator.domain.convergence import convergence
from negotiator.domain.date_words import short_date
from negotiator.domain.dates import PartialDate
from negotiator.domain.scale import is_step
from negotiator.domain.stages import Nature
from negotiator.language import tr
from negotiator.reports.lanes import Lane
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.surroundings import measures


class Flag(NamedTuple):
    """Something that stands at a day: its words, and whether it lies ahead of the as-of day."""

    day: date
    words: str
    tip: str


class StatusMark(NamedTuple):
    """The status that a component has from a day on."""

    day: date
    status: str


def texts_tabled(record: Record, component: int, until: int) -> list[Flag]:
    """Return the texts of a component by the day they were tabled, up to a packed date."""
    found = reads.versions(record, [component]).get(component, [])
    return [
        Flag(
            PartialDate.unpack(text.date).first_day,
            text.shown,
            tr("{text} tabled: {nature}", text=text.shown, nature=Nature(text.nature).shown),
        )
        for text in found
        if text.date is not None and text.date <= until
    ]


def status_changes(record: Record, component: int, until: int) -> list[StatusMark]:
    """Return how far a component was settled over time, up to a packed date."""
    return [
        StatusMark(PartialDate.unpack(on).first_day, status)
        for status, on in reads.status_changes(record, component)
        if on <= until
    ]


def deadlines(record: Record, component: int, until: int) -> list[Flag]:
    """Return the deadlines of a component's measures that are not carried out by a packed date."""
    found = []
    for step in measures(record, component, until):
        if step.deadline is None or step.level == 3:
            continue
        on = PartialDate.unpack(step.deadline)
        words = tr(
            "Deadline of {step}. {title}: {date}",
            step=step.step,
            title=step.title,
            date=short_date(on),
        )
        found.append(Flag(on.last_day, tr("Due: {title}", title=step.title), words))
    return found


def convergence_over_time(lanes: Sequence[Lane], steps: int) -> list[tuple[date, float]]:
    """Return how far the parties of some lanes agreed, each day on which that changed."""
    days = sorted({_day(stretch.start[0]) for lane in lanes for stretch in lane.stretches})
    current: list[int | None] = [None] * len(lanes)
    at = [0] * len(lanes)
    counts = [0] * steps
    found: list[tuple[date, float]] = []
    turning: dict[date, set[int]] = {}
    for number, lane in enumerate(lanes):
        for stretch in lane.stretches:
            turning.setdefault(_day(stretch.start[0]), set()).add(number)
    for day in days:
        for number in turning[day]:
            lane = lanes[number]
            while (
                at[number] < len(lane.stretches)
                and _day(lane.stretches[at[number]].start[0]) <= day
            ):
                at[number] += 1
            held = lane.stretches[at[number] - 1].held
            stance = held.stance if held is not None else None
            for code, by in ((current[number], -1), (stance, 1)):
                if code is not None and is_step(code) and code <= steps:
                    counts[code - 1] += by
            current[number] = stance
        value = convergence(counts)
        if value is not None and (not found or found[-1][1] != value):
            found.append((day, value))
    return found


def _day(packed: int) -> date:
    return PartialDate.unpack(packed).first_day
